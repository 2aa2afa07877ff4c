"""The lineage of a model, drawn and listed; its layout; walking over it with the keyboard."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mldesk.core.disk import move_to_trash
from mldesk.core.model import LineageEdge, LineageGraph, LineageNode
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.pages.models.lineage_layout import NODE_HEIGHT, lay_out
from mldesk.gui.pages.models.lineage_node import NodeButton

if TYPE_CHECKING:
    from .conftest import Hands, Registry

_TAB = 3


@pytest.fixture
def page(hands: Hands, registry: Registry) -> ModelsPage:
    """The lineage of a model, whose run has left another one, too."""
    run_id = registry.run()
    registry.model("net", run_id)
    registry.model("other", run_id)
    page = hands.open(2)
    page.detail.tabs.setCurrentIndex(_TAB)
    hands.until(lambda: len(page.detail.lineage.view.nodes) == 4)
    return page


def node(page: ModelsPage, label: str) -> NodeButton:
    return next(one for one in page.detail.lineage.view.nodes.values() if one.node.label == label)


def test_data_run_and_models_are_drawn_from_left_to_right(page: ModelsPage) -> None:
    run = next(one for one in page.detail.lineage.view.nodes.values() if one.node.kind == "run")
    assert node(page, "digits:1").x() < run.x() < node(page, "net:1").x()
    assert node(page, "net:1").x() == node(page, "other:1").x()
    assert "Dataset" in node(page, "digits:1").accessibleName()


def test_arrow_keys_go_from_node_to_node_and_enter_opens(
    page: ModelsPage, window: MainWindow, hands: Hands, qtbot: QtBot
) -> None:
    window.activateWindow()
    hands.until(window.isActiveWindow)
    start = node(page, "net:1")
    start.setFocus()
    way = [Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right]
    kinds = []
    for key in way:
        qtbot.keyClick(QApplication.focusWidget(), key)
        focused = QApplication.focusWidget()
        assert isinstance(focused, NodeButton)
        kinds.append(focused.node.kind)
    assert kinds == ["run", "dataset", "run", "model"]
    models = [node(page, "net:1"), node(page, "other:1")]
    upper, lower = sorted(models, key=lambda one: one.y())
    upper.setFocus()
    qtbot.keyClick(upper, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is lower
    data = node(page, "digits:1")
    data.setFocus()
    qtbot.keyClick(data, Qt.Key.Key_Return)
    hands.until(lambda: window.page_name == "data")


def test_nodes_open_their_pages(page: ModelsPage, window: MainWindow, hands: Hands) -> None:
    node(page, "other:1").click()
    hands.until(lambda: page.detail.head.name_label.text() == "other")
    hands.until(lambda: node(page, "other:1").asked)
    run = next(one for one in page.detail.lineage.view.nodes.values() if one.node.kind == "run")
    run.click()
    assert window.page_name == "run"


def test_zoom_changes_the_size_and_fit_shows_all(page: ModelsPage, qtbot: QtBot) -> None:
    view, button = page.detail.lineage.view, node(page, "digits:1")
    fitted, width = view.zoom, button.width()
    view.zoom_in()
    assert button.width() > width
    qtbot.keyClick(button, Qt.Key.Key_Minus)
    qtbot.keyClick(button, Qt.Key.Key_Minus)
    assert view.zoom < fitted
    qtbot.keyClick(button, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(fitted)


def test_the_list_tells_the_same_as_the_drawing(page: ModelsPage, window: MainWindow, hands: Hands) -> None:
    lineage = page.detail.lineage
    lineage.switch.choose("list")
    assert lineage.table.isVisible()
    rows = {row.node.label: row.sources for row in lineage.table.model_.rows}
    assert set(rows) == {one.node.label for one in lineage.view.nodes.values()}
    assert rows["digits:1"] == ""
    lineage.table.opened.emit(next(row for row in lineage.table.model_.rows if row.node.kind == "dataset"))
    assert window.page_name == "data"


def test_what_is_in_the_trash_is_grey_and_said_so(
    page: ModelsPage, window: MainWindow, registry: Registry, hands: Hands
) -> None:
    registry.ask(lambda workspace: move_to_trash(workspace, "dataset", "digits:1"))
    hands.until(lambda: not node(page, "digits:1").node.present)
    assert "In the trash or gone" in node(page, "digits:1").accessibleName()
    node(page, "digits:1").click()
    assert window.page_name == "models"


def graph(edges: list[tuple[str, str]]) -> LineageGraph:
    names = list(dict.fromkeys(name for edge in edges for name in edge))
    nodes = tuple(LineageNode(name, "run", name, name, "", present=True) for name in names)
    return LineageGraph(nodes, tuple(LineageEdge(*edge, "") for edge in edges), 0)


def test_no_node_lies_over_another_and_all_come_after_what_they_are_made_from() -> None:
    edges = [(f"d{i}", f"r{j}") for i in range(4) for j in range(9) if (i + j) % 3]
    edges += [(f"r{j}", f"m{j % 5}") for j in range(9)] + [("m0", "x")]
    places = lay_out(graph(edges)).places
    for source, target in edges:
        assert places[source].x < places[target].x
    for column in {place.column for place in places.values()}:
        tops = sorted(place.y for place in places.values() if place.column == column)
        assert all(after - before >= NODE_HEIGHT for before, after in pairwise(tops))
    assert min(place.y for place in places.values()) == 0


def test_a_circle_is_placed_and_ends() -> None:
    places = lay_out(graph([("a", "b"), ("b", "c"), ("c", "b")])).places
    assert set(places) == {"a", "b", "c"}


def test_an_empty_graph_has_no_size() -> None:
    assert lay_out(LineageGraph((), (), 0)).width == 0
