"""Garbage of the window is taken away on its own thread: a widget destroyed on another ends the program."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mldesk.core.collecting import collecting_later
from mldesk.gui.garbage import GarbageCollector
from mldesk.gui.main_window import MainWindow

WAIT = 10_000


class Loop:
    """Something that only a search for garbage finds."""

    def __init__(self) -> None:
        self.itself = self


def make_garbage(count: int = 400_000) -> None:
    """Make so many objects that a search is due."""
    kept = [[number] for number in range(count)]
    assert len(kept) == count


def test_garbage_is_collected_on_the_thread_of_the_window_only(qtbot: QtBot, window: MainWindow) -> None:
    # what is there when the window has imported its pages is kept for ever: not what is made here
    qtbot.waitUntil(window._garbage._timer.isActive, timeout=WAIT)
    ended_on: list[int] = []
    weakref.finalize(Loop(), lambda: ended_on.append(threading.get_ident()))
    worker = threading.Thread(target=make_garbage)
    worker.start()
    worker.join()
    assert ended_on == []
    kept = [[number] for number in range(60_000)]
    qtbot.waitUntil(lambda: bool(ended_on), timeout=WAIT)
    assert ended_on == [threading.get_ident()]
    assert len(kept) == 60_000


def test_python_collects_by_itself_again_when_the_window_is_closed(window: MainWindow) -> None:
    assert not gc.isenabled()
    window.close()
    assert gc.isenabled()


def test_who_had_it_rest_before_does_not_turn_it_on_again_while_the_window_is_open(
    make_window: Callable[[], MainWindow],
) -> None:
    """A worker that began before the window was there ends its bulk while it is."""
    with collecting_later():
        window = make_window()
    assert not gc.isenabled()
    window.close()
    assert gc.isenabled()


def test_another_window_that_is_closed_does_not_turn_it_on_again(
    window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    other = make_window()
    other.close()
    assert not gc.isenabled()
    other.close()
    assert not gc.isenabled()


def test_a_window_that_is_destroyed_without_being_closed_lets_python_collect_again(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    assert not gc.isenabled()
    delete(collector)
    assert gc.isenabled()
