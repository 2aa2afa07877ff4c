"""What the window makes while it rests: parts of pages, and whole ones, before anybody asks for them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mldesk.gui import theme, translation
from mldesk.gui.ahead import Ahead
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.curves import CurvesTab
from mldesk.gui.session import Session
from mldesk.gui.style import style_sheet

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen
WAIT = 30_000


class _Part(QWidget):
    """A part that tells how many were made."""

    made = 0

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        type(self).made += 1


@pytest.fixture(autouse=True)
def none_made() -> None:
    _Part.made = 0


def test_a_part_is_made_once_whether_somebody_waits_for_it_or_not(window: MainWindow, qtbot: QtBot) -> None:
    ahead = Ahead(window.session, window)
    ahead.make(_Part)
    assert _Part.made == 0
    qtbot.waitUntil(lambda: ahead.is_over, timeout=WAIT)
    assert _Part.made == 1
    taken = ahead.take(_Part)
    ahead.make(_Part)
    qtbot.waitUntil(lambda: ahead.is_over, timeout=WAIT)
    assert _Part.made == 1
    assert isValid(taken)


def test_what_is_taken_before_its_turn_is_not_made_again(window: MainWindow, qtbot: QtBot) -> None:
    ahead = Ahead(window.session, window)
    ahead.make(_Part)
    ahead.take(_Part)
    qtbot.waitUntil(lambda: ahead.is_over, timeout=WAIT)
    assert _Part.made == 1


def test_what_nobody_took_is_deleted_and_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    ahead = Ahead(window.session, window)
    ahead.make(_Part)
    qtbot.waitUntil(lambda: ahead.is_over, timeout=WAIT)
    ahead.drop()
    assert _Part.made == 1
    ahead.take(_Part)
    assert _Part.made == 2


def test_a_window_at_rest_has_the_run_page_ready_in_pieces_that_are_used(
    window: MainWindow, qtbot: QtBot
) -> None:
    asked: list[str] = []
    window._settling.rested.connect(lambda: asked.append(" ".join(window.pages)))
    qtbot.waitUntil(lambda: "experiments" in window.pages and window.ahead.is_over, timeout=WAIT)

    assert asked[0] == "home"  # not before it rested
    page = window.page("run")
    assert isinstance(page, RunPage)
    assert isinstance(page.curves, CurvesTab)
    assert page.curves.parent() is page.stack
    assert window.page_name == "home"
    assert not window.ahead._made


def test_pages_made_ahead_wear_the_style_sheet_before_they_are_seen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: "experiments" in window.pages and window.ahead.is_over, timeout=WAIT)
    dressed: list[str] = []
    put_on = QWidget.setStyleSheet

    def noting(widget: QWidget, sheet: str) -> None:
        dressed.append(type(widget).__name__)
        put_on(widget, sheet)

    monkeypatch.setattr(QWidget, "setStyleSheet", noting)
    for name in ("run", "experiments"):
        assert window.pages[name].styleSheet() == style_sheet(theme.current())
        window.open_page(name)
    assert not {"RunPage", "ExperimentsPage"} & set(dressed)
    window.open_page("queue")
    assert "QueuePage" in dressed


def test_a_change_of_language_leaves_no_part_in_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    window.ahead.make(CurvesTab)
    qtbot.waitUntil(lambda: window.ahead.is_over, timeout=WAIT)
    try:
        translation.speak("cs")
        window.make_anew()
        page = window.page("run")
        assert isinstance(page, RunPage)
        assert page.curves.empty.title_label.text() == page.curves.tr("No metrics yet") != "No metrics yet"
    finally:
        translation.speak("en")
