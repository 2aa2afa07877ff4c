"""The language is chosen in the settings and switched while the window is open; its words fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from mldesk.core.activity import Activity
from mldesk.core.workspace import Workspace
from mldesk.gui import formats, translation
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.preferences import preferences

WAIT = 10_000
CODES = [code for code in translation.LANGUAGES if code != "en"]
HOME = {"en": "Home", "pt": "Início", "zh_CN": "主页", "cs": "Domů", "hu": "Kezdőlap"}
PAGES = ("home", "data", "compute", "environments", "experiments", "models", "activity", "disk", "settings")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.speak("en")


@pytest.fixture
def choose(qtbot: QtBot, window: MainWindow) -> Callable[[str], None]:
    """Choose a language in the settings, as a user does by the keyboard."""

    def choose(code: str) -> None:
        page = window.open_page("settings")
        assert isinstance(page, SettingsPage)
        page.languages.setFocus()
        page.languages.setCurrentIndex(page.languages.findData(code))
        page.languages.activated.emit(page.languages.currentIndex())
        qtbot.waitUntil(lambda: window.pages.get("settings") not in (None, page), timeout=WAIT)

    return choose


@pytest.mark.parametrize("code", CODES)
def test_the_window_speaks_another_language_at_once(
    code: str, window: MainWindow, choose: Callable[[str], None]
) -> None:
    assert window.rail.buttons["home"].text() == "Home"
    choose(code)
    assert window.page_name == "settings"
    assert window.rail.buttons["home"].text() == HOME[code]
    assert window.actions_["view.home"].text() == HOME[code]
    assert window.status.isVisible()
    choose("en")
    assert window.rail.buttons["home"].text() == "Home"


@pytest.mark.usefixtures("qapp")
def test_a_catalogue_that_is_written_anew_meanwhile_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mldesk_hu.qm"
    path.write_bytes((translation.folder() / path.name).read_bytes())
    monkeypatch.setattr(translation, "folder", lambda: tmp_path)
    translation.speak("hu")
    path.write_bytes(b"")
    assert translation.translate("Rail", "Panels") == "Panelek"


def test_every_page_works_after_the_switch(
    qtbot: QtBot, window: MainWindow, choose: Callable[[str], None]
) -> None:
    for name in PAGES:
        window.open_page(name)
    choose("cs")
    for name in PAGES:
        assert window.open_page(name).isVisible()
    assert window.session.path is not None
    with (
        Workspace.open(window.session.path) as workspace,
        qtbot.waitSignal(window.session.changed, timeout=WAIT),
    ):
        Activity(workspace, "upload", "Uploading mnist").progress(0.5)
    window.new_run()
    assert window.overlay is not None


def test_the_choice_is_kept(window: MainWindow, choose: Callable[[str], None]) -> None:
    choose("hu")
    assert preferences().value("language") == "hu"
    assert translation.choice() == "hu"
    box = window.page("settings").findChild(QComboBox, "settings.language")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Magyar"


def test_numbers_and_dates_are_written_the_way_of_the_language(qapp: QCoreApplication) -> None:
    translation.speak("cs")
    assert formats.count(1_234_567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    assert QLocale().toString(QDate(2026, 11, 21), QLocale.FormatType.ShortFormat) == "21.11.26"
    translation.speak("zh_CN")
    assert formats.count(1_234_567) == "1,234,567"


def test_qt_speaks_the_language_too(qapp: QCoreApplication) -> None:
    translation.speak("hu")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Mégse"
    box.deleteLater()


def test_the_system_s_language_is_taken_where_it_is_one_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, code in (
        ("cs_CZ", "cs"),
        ("zh_Hans_CN", "zh_CN"),
        ("pt_BR", "pt"),
        ("fr_FR", "en"),
        ("C", "en"),
    ):
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda name=name: QLocale(name)))
        assert translation.language_of(translation.SYSTEM) == code


@pytest.mark.parametrize("code", CODES)
def test_the_words_of_buttons_fit(code: str, window: MainWindow, choose: Callable[[str], None]) -> None:
    window.resize(1280, 800)
    choose(code)
    cut = []
    for name in PAGES:
        page = window.open_page(name)
        page.complete()
        QCoreApplication.processEvents()
        cut += [
            (name, button.text())
            for button in page.findChildren(QAbstractButton)
            if button.isVisible() and button.text() and not isinstance(button.parent(), QLineEdit)
            if button.width() < button.minimumSizeHint().width()
        ]
    assert cut == []
