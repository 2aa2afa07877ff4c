"""The installed PySide6 leaves None its references: version 6.12.0 lost one at each call on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_CALLS = 1000


def test_calls_without_a_result_take_no_reference_to_none_away(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - _CALLS / 2
