"""Pages whose lower parts are made at later turns of the event loop: the upper ones are seen sooner."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.widgets import Card

WAIT = 20_000


def cards(page: QWidget) -> list[str]:
    """The titles of the cards on a page, from top to bottom."""
    found = sorted(page.findChildren(Card), key=lambda card: card.y())
    return [card.title_label.text() for card in found]


def test_settings_further_down_come_at_later_turns_and_show_what_is_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.open_page("settings")
    assert isinstance(page, SettingsPage)
    assert sorted(cards(page)) == ["Look", "Notifications", "Power"]
    assert not page.is_complete
    qtbot.waitUntil(lambda: page.is_complete, timeout=WAIT)
    wanted = ["Look", "Notifications", "Power", "Guards", "Where things are", "About"]
    qtbot.waitUntil(lambda: cards(page) == wanted, timeout=WAIT)
    assert page._workspace_place.toolTip() or page._workspace_place.text() == str(window.session.path)
    qtbot.waitUntil(lambda: all(box.isChecked() for box in page.guards.boxes.values()), timeout=WAIT)


def test_a_part_that_is_needed_is_there_at_once(window: MainWindow) -> None:
    page = window.open_page("settings")
    assert isinstance(page, SettingsPage)
    assert set(page.guards.numbers) >= {"stalled_minutes"}
    assert page.awake.objectName() == "settings.awake"
    assert len(cards(page)) == 6


def test_the_lists_of_compute_come_after_the_machine(window: MainWindow, qtbot: QtBot) -> None:
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)
    assert cards(page) == ["This machine"]
    qtbot.waitUntil(lambda: page.is_complete and page._picture is not None, timeout=WAIT)
    assert {"This machine", "Running", "Queued"} <= set(cards(page))
