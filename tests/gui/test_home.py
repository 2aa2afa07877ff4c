"""Home: recent workspaces, a new one, the system check."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.doctor import Check
from mldesk.core.workspace import Workspace
from mldesk.gui import translation
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.home import HomePage
from mldesk.gui.translation import LANGUAGES
from mldesk.gui.widgets.check_list import CheckList
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.workspace_card import WorkspaceCard

WAIT = 10_000


def cards(window: MainWindow) -> list[WorkspaceCard]:
    found = [card for card in window.findChildren(WorkspaceCard) if not card.isHidden()]
    return sorted(found, key=lambda card: card.path)


def home_page(window: MainWindow) -> HomePage:
    page = window.page("home")
    assert isinstance(page, HomePage)
    return page


def test_recent_workspaces_are_cards_with_what_is_in_the_open_one(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "earlier", "Earlier").close()
    window = make_window()
    qtbot.waitUntil(lambda: len(cards(window)) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: "0 runs" in cards(window)[1].facts.text(), timeout=WAIT)
    assert [card.accessibleName() for card in cards(window)] == ["Earlier", "Study"]


def test_enter_on_a_card_opens_its_workspace(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "earlier", "Earlier").close()
    window = make_window()
    qtbot.waitUntil(lambda: len(cards(window)) == 2, timeout=WAIT)
    opened: list[Path] = []
    home_page(window).open_workspace = opened.append  # type: ignore[method-assign]
    qtbot.keyClick(cards(window)[0], Qt.Key.Key_Return)
    assert opened == [tmp_path / "earlier"]


def test_a_workspace_whose_folder_is_gone_says_so_and_can_be_removed_from_the_list(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "gone", "Gone").close()
    shutil.rmtree(tmp_path / "gone")
    window = make_window()
    qtbot.waitUntil(lambda: len(cards(window)) == 2, timeout=WAIT)
    card = cards(window)[0]
    assert card.facts.text() == "The folder is not there"
    (remove,) = card.findChildren(QAbstractButton)
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [c.accessibleName() for c in cards(window)] == ["Study"], timeout=WAIT)


def form(window: MainWindow) -> tuple[QLineEdit, QLineEdit, QPushButton]:
    home_page(window).new_workspace()
    assert window.overlay is not None
    name = window.overlay.findChild(QLineEdit, "new_workspace.name")
    folder = window.overlay.findChild(QLineEdit, "new_workspace.folder")
    create = window.overlay.findChild(QPushButton, "new_workspace.create")
    assert name is not None
    assert folder is not None
    assert create is not None
    return name, folder, create


def problems(window: MainWindow) -> list[str]:
    assert window.overlay is not None
    rows = window.overlay.findChildren(FieldRow)
    return [row.error_label.text() for row in rows if not row.error_label.isHidden()]


def test_a_new_workspace_is_made_where_the_form_says(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    name, folder, _ = form(window)
    qtbot.keyClicks(name, "Digits study")
    assert folder.text().endswith("digits-study")
    folder.clear()
    qtbot.keyClicks(folder, str(tmp_path / "elsewhere"))
    window.open_page = lambda name: home_page(window)  # type: ignore[method-assign]
    with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
        qtbot.keyClick(folder, Qt.Key.Key_Return)
    assert (window.session.path, window.session.name) == (tmp_path / "elsewhere", "Digits study")
    assert window.overlay is None


def test_a_new_workspace_without_name_or_on_other_files_is_told_beside_the_field(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    name, folder, create = form(window)
    qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    assert problems(window) == ["Give the workspace a name.", "Choose a folder."]
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("important", encoding="utf-8")
    qtbot.keyClicks(name, "Full")
    folder.setText(str(tmp_path / "full"))
    qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("not empty" in text for text in problems(window)), timeout=WAIT)
    assert create.isEnabled()


def test_the_home_of_somebody_unknown_is_told_beside_the_folder(qtbot: QtBot, window: MainWindow) -> None:
    name, folder, create = form(window)
    qtbot.keyClicks(name, "Study")
    folder.setText("~nobody-of-this-name/study")
    qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("~nobody-of-this-name" in text for text in problems(window)), timeout=WAIT)
    assert create.isEnabled()


def test_escape_closes_the_form(qtbot: QtBot, window: MainWindow) -> None:
    name, _, _ = form(window)
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert window.overlay is None


def test_the_system_check_runs_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    rows = home_page(window).check_list.rows
    qtbot.waitUntil(lambda: bool(rows or home_page(window).check_list.rows), timeout=WAIT)
    names = [row.accessibleName().partition(":")[0] for row in home_page(window).check_list.rows]
    assert {"Python", "Database", "Disk", "GPU"} <= set(names)


def test_a_cure_can_be_copied(qtbot: QtBot) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    checks.set_checks([Check("Docker", "warning", "does not answer", "sudo systemctl start docker")])
    (copy,) = checks.findChildren(QAbstractButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "sudo systemctl start docker"


def test_the_tab_key_goes_through_the_page_as_the_eye_does(qtbot: QtBot, window: MainWindow) -> None:
    page = home_page(window)
    qtbot.waitUntil(lambda: bool(cards(window)), timeout=WAIT)
    order = []
    widget = page.nextInFocusChain()
    while widget is not page:
        if page.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = ["home.open", "home.new", "home.open_sample"]
    assert [name for name in order if name in wanted] == wanted


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_note_of_the_system_check_is_read_whole_in_every_language(
    qtbot: QtBot, window: MainWindow, code: str
) -> None:
    try:
        translation.speak(code)
        window.make_anew()
        page = home_page(window)
        page._show_checks([])
        qtbot.waitUntil(lambda: page.check_note.width() > 100, timeout=WAIT)
        note = page.check_note
        assert note.text() == page.tr("All is well")
        assert note.fontMetrics().horizontalAdvance(note.text()) <= note.width()
    finally:
        translation.speak("en")
