"""Editors and lists that pages share: chips, texts edited in place, switches, paths, long tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.errors import Problem
from mldesk.gui.widgets import Button
from mldesk.gui.widgets.detail_head import DetailHead
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.inline_text import InlineText
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.path_line import PathLine
from mldesk.gui.widgets.problem_list import ProblemList
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.tag_chips import TagChips
from mldesk.gui.widgets.version_box import VersionBox


class Version:
    def __init__(self, version: int) -> None:
        self.version = version


VERSIONS = [Version(3), Version(2), Version(1)]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[Any], Any]:
    """A widget in an active window."""
    window = QWidget()
    window.resize(1000, 600)
    qtbot.addWidget(window)

    def show(widget: Any) -> Any:
        widget.setParent(window)
        widget.resize(widget.sizeHint())
        widget.show()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return widget

    return show


def test_items_go_on_in_the_next_line_where_there_is_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=10)
    for _ in range(3):
        item = QWidget()
        item.setFixedSize(80, 20)
        flow.addWidget(item)
    assert flow.heightForWidth(300) == 20
    assert flow.heightForWidth(200) == 50
    assert flow.heightForWidth(80) == 80
    assert flow.sizeHint().width() == 260


def test_a_switch_tells_what_was_chosen_and_can_be_used_by_keys(
    qtbot: QtBot, shown: Callable[[Any], Any]
) -> None:
    switch = shown(Segments("kind", "Kind", [("a", "First"), ("b", "Second")]))
    assert switch.current() == "a"
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.mouseClick(switch.buttons["b"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["b"]
    with qtbot.waitSignal(switch.chosen) as chosen:
        switch.buttons["b"].setFocus()
        qtbot.keyClick(switch.buttons["b"], Qt.Key.Key_Left)
    assert chosen.args == ["a"]


def test_the_focus_in_a_switch_is_on_what_is_chosen(qtbot: QtBot, shown: Callable[[Any], Any]) -> None:
    holder = QWidget()
    line, switch = QLineEdit(holder), Segments("kind", "Kind", [("a", "First"), ("b", "Second")], holder)
    shown(holder)
    switch.buttons["a"].setFocus()
    qtbot.mouseClick(switch.buttons["b"], Qt.MouseButton.LeftButton)
    assert holder.focusWidget() is switch.buttons["b"]
    line.setFocus()
    qtbot.mouseClick(switch.buttons["a"], Qt.MouseButton.LeftButton)
    assert holder.focusWidget() is line


def test_tags_are_added_one_after_the_other_and_taken_away(qtbot: QtBot, shown: Callable[[Any], Any]) -> None:
    chips = shown(TagChips("test"))
    chips.set_tags({"b": "2"})
    told: list[dict[str, str]] = []
    chips.edited.connect(told.append)
    chips.start()
    qtbot.keyClicks(chips.line, "a = 1")
    qtbot.keyClick(chips.line, Qt.Key.Key_Return)
    assert chips.line.isVisible()
    qtbot.keyClicks(chips.line, "c")
    qtbot.keyClick(chips.line, Qt.Key.Key_Escape)
    assert not chips.line.isVisible()
    chips.remove("b")
    assert told == [{"a": "1", "b": "2"}, {"a": "1"}]
    names = [b.accessibleName() for b in chips.findChildren(QWidget) if b.accessibleName() and b.isVisible()]
    assert "Remove the tag a" in names


def test_a_text_is_edited_where_it_stands(qtbot: QtBot, shown: Callable[[Any], Any]) -> None:
    text = shown(InlineText("test", "Description", "Add a description"))
    assert text.add_button.isVisible()
    with qtbot.waitSignal(text.edited) as edited:
        text.start()
        qtbot.keyClicks(text.line, "words")
        qtbot.keyClick(text.line, Qt.Key.Key_Return)
    assert edited.args == ["words"]
    assert text.label.text() == "words"
    text.start()
    text.set_text("from elsewhere")
    assert text.line.text() == "words"
    with qtbot.assertNotEmitted(text.edited):
        qtbot.keyClick(text.line, Qt.Key.Key_Escape)
    assert text.label.text() == "from elsewhere"


def test_a_version_that_was_looked_at_stays_unless_there_is_a_newer_one(qtbot: QtBot) -> None:
    box = VersionBox("test")
    qtbot.addWidget(box)
    box.set_versions("one", VERSIONS[1:])
    assert box.version().version == 2
    box.setCurrentIndex(1)
    box.set_versions("one", VERSIONS[1:])
    assert box.version().version == 1
    box.set_versions("one", VERSIONS)
    assert box.version().version == 3
    box.set_versions("one", VERSIONS, wanted=2)
    assert box.version().version == 2
    box.set_versions("other", VERSIONS[2:])
    assert box.version().version == 1
    assert box.currentText() == "Version 1"


def test_each_folder_on_the_way_leads_back(qtbot: QtBot, shown: Callable[[Any], Any]) -> None:
    line = shown(PathLine("step", "Folder"))
    line.set_path("top", "a/b/c")
    steps = line.findChildren(QPushButton, "step")
    assert [step.text() for step in steps] == ["top", "a", "b"]
    with qtbot.waitSignal(line.chosen) as chosen:
        steps[2].click()
    assert chosen.args == ["a/b"]


def test_notices_take_no_room_when_all_are_gone(qtbot: QtBot, shown: Callable[[Any], Any]) -> None:
    holder = shown(QWidget())
    notices = Notices("note", holder)
    assert not notices.isVisible()
    bar = notices.tell("good", "Done")
    kept = QWidget()
    notices.add(kept)
    assert notices.shows("note")
    notices.clear(keep=kept)
    assert not notices.shows("note")
    assert notices.isVisible()
    notices.take_away(kept)
    assert not notices.isVisible()
    assert bar.objectName() == "note"


def test_problems_are_listed_and_copied_in_full(qtbot: QtBot) -> None:
    problems = [Problem("f", "Changed", f"/data/{name} is another", "Bring it back.") for name in "ab"]
    found = ProblemList("found", "2 files", problems, folder=Path("/data"))
    qtbot.addWidget(found)
    assert [found.table.model_.index(row, 0).data() for row in range(2)] == ["a is another", "b is another"]
    found.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [str(problem) for problem in problems]


def test_what_has_no_room_in_a_head_is_in_its_menu(qtbot: QtBot, shown: Callable[[Any], Any]) -> None:
    rest = [Button("Export"), Button("Remove")]
    head = shown(DetailHead((Button("Verify"),), rest))
    head.resize(900, 40)
    assert rest[0].isVisible()
    assert not head.more_button.isVisible()
    head.set_wanted(rest[1], False)
    head.resize(200, 80)
    assert not rest[0].isVisible()
    assert head.more_button.isVisible()
    menu = head.make_menu()
    assert [action.text() for action in menu.actions()] == ["Export"]
    menu.close()


def test_only_rows_that_are_wanted_are_shown_and_columns_give_way(
    qtbot: QtBot, shown: Callable[[Any], Any]
) -> None:
    columns = [
        Column("Name", lambda thing: thing, link=True),
        Column("Length", lambda thing: str(len(thing)), len, 100, number=True),
    ]
    table = shown(FactTable(columns, key=lambda thing: thing))
    table.resize(400, 300)
    table.set_things(["long name", "short", "x"])
    table.model_.set_wanted(lambda thing: "o" in thing)
    assert table.model_.rows == ["long name", "short"]
    assert not table.isColumnHidden(1)
    table.resize(150, 300)
    assert table.isColumnHidden(1)
    place = table.visualRect(table.model_.index(0, 0)).topLeft() + QPoint(20, 15)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["long name"]


def test_a_long_table_shows_the_newest_arrangement_only(qtbot: QtBot) -> None:
    waiting: list[tuple[Callable[[], list[Any]], Callable[[list[Any]], None]]] = []
    table = FactTable(
        [Column("Number", str, int)],
        key=lambda thing: thing,
        background=lambda work, done: waiting.append((work, done)),
    )
    qtbot.addWidget(table)
    table.set_things(list(range(5000)))
    table.model_.set_wanted(lambda thing: thing < 10)
    for work, done in reversed(waiting):
        done(work())
    assert table.model_.rows == list(range(10))
