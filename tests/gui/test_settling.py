"""A window at rest gives memory back."""

from __future__ import annotations

import linecache

from pytestqt.qtbot import QtBot

from mldesk.gui import settling
from mldesk.gui.main_window import MainWindow

WAIT = 10_000


def test_source_lines_are_forgotten_some_time_after_a_page_was_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    linecache.getlines(settling.__file__)
    assert settling.__file__ in linecache.cache
    window.open_page("settings")
    qtbot.waitUntil(lambda: settling.__file__ not in linecache.cache, timeout=WAIT)
