"""The wheel scrolls a page also where the pointer passes over a box with choices, which keeps its choice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

import mldesk.gui
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.elided_box import ElidedBox


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("make", [ChoiceBox, ElidedBox])
@pytest.mark.parametrize("editable", [False, True])
def test_a_page_is_scrolled_and_nothing_is_chosen(
    qtbot: QtBot, make: Callable[[], QComboBox], editable: bool
) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    box = make()
    box.setEditable(editable)
    box.addItems(["one", "two", "three"])
    page.body.addWidget(box)
    rest = QWidget()
    rest.setFixedHeight(2000)
    page.body.addWidget(rest)
    page.resize(300, 300)
    with qtbot.waitExposed(page):
        page.show()
    box.setFocus()
    QTest.wheelEvent(page.windowHandle(), box.mapTo(page, box.rect().center()), QPoint(0, -120))
    assert page.verticalScrollBar().value() > 0
    assert box.currentText() == "one"


def test_every_box_of_the_window_is_one_of_these() -> None:
    folder = Path(mldesk.gui.__file__).parent
    plain = [
        path.name
        for path in folder.rglob("*.py")
        if "QComboBox(" in path.read_text("utf-8").replace("(QComboBox)", "")
    ]
    assert plain == []
