"""None outlives Qt: PySide6 6.12.0, which is left out, lost references to it on Python 3.11."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import mldesk.gui

MORE_THAN_THERE_WERE = 20_000


def test_many_calls_of_qt_do_not_end_the_process(qtbot: QtBot) -> None:
    assert mldesk.gui.__doc__
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(MORE_THAN_THERE_WERE):
        widget.update()
    assert widget.parent() is None
