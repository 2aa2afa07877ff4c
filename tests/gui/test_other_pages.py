"""Activity, Settings, Help and the crash reporter."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from mldesk.core.activity import Activity
from mldesk.core.errors import StorageFull
from mldesk.core.paths import resources
from mldesk.core.workspace import Workspace
from mldesk.gui import theme
from mldesk.gui.crash import CrashReporter, crash_folder
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.activity import ActivityLine, left_text
from mldesk.gui.pages.help import HelpPage, HelpText
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.preferences import preferences
from mldesk.gui.reader import Progress

WAIT = 10_000


def lines(window: MainWindow) -> dict[str, ActivityLine]:
    found = [line for line in window.findChildren(ActivityLine) if not line.isHidden()]
    return {line.title_label.text(): line for line in found}


def test_a_running_task_shows_progress_and_can_be_canceled(qtbot: QtBot, window: MainWindow) -> None:
    def work(_: Workspace, progress: Progress) -> None:
        pause = threading.Event()
        while True:
            progress(1, 2)
            pause.wait(0.01)

    window.open_page("activity")
    window.session.act("Registering mnist", work)
    qtbot.waitUntil(lambda: "Registering mnist" in lines(window), timeout=WAIT)
    line = lines(window)["Registering mnist"]
    qtbot.waitUntil(lambda: line.bar.fraction == 0.5, timeout=WAIT)
    assert window.rail.buttons["activity"].badge == 1
    line.cancel_button.click()
    qtbot.waitUntil(lambda: not window.session.tasks, timeout=WAIT)
    assert window.rail.buttons["activity"].badge == 0


def test_a_task_of_another_program_can_be_canceled(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session.path is not None
    window.open_page("activity")
    with Workspace.open(window.session.path) as workspace:
        task = Activity(workspace, "upload", "Uploading mnist", can_cancel=True)
        task.progress(0.5)
        qtbot.waitUntil(lambda: "Uploading mnist" in lines(window), timeout=WAIT)
        line = lines(window)["Uploading mnist"]
        qtbot.waitUntil(line.cancel_button.isVisible, timeout=WAIT)
        line.cancel_button.click()

        def obeyed() -> bool:
            task.progress(1.0)
            return task.cancel_requested

        qtbot.waitUntil(obeyed, timeout=WAIT)
        task.canceled()
        qtbot.waitUntil(lambda: not lines(window)["Uploading mnist"].cancel_button.isVisible(), timeout=WAIT)


def test_how_long_a_task_still_takes_is_told(qtbot: QtBot, window: MainWindow) -> None:
    assert window.session.path is not None
    window.open_page("activity")
    with Workspace.open(window.session.path) as workspace:
        task = Activity(workspace, "upload", "Uploading mnist", started=time.time() - 3600)
        task.progress(0.5)
        qtbot.waitUntil(lambda: "Uploading mnist" in lines(window), timeout=WAIT)
        line = lines(window)["Uploading mnist"]
        qtbot.waitUntil(line.left_label.isVisible, timeout=WAIT)
        assert line.left_label.text() == "1 h 0 min left"
        task.done()
        qtbot.waitUntil(lambda: not lines(window)["Uploading mnist"].left_label.isVisible(), timeout=WAIT)


@pytest.mark.parametrize(("fraction", "passed"), [(None, 60), (0.5, 1), (0.001, 60), (1.0, 60)])
@pytest.mark.usefixtures("qapp")
def test_without_knowing_enough_nothing_is_said_of_what_is_left(fraction: float, passed: float) -> None:
    assert left_text(fraction, passed) == ""


def test_a_failure_stays_as_a_row_with_its_cause(qtbot: QtBot, window: MainWindow) -> None:
    def work(_: Workspace) -> None:
        raise StorageFull("The disk is full", "no room left")

    window.open_page("activity")
    window.session.act("Exporting digits:7", work)

    def failed() -> bool:  # the row of the task gives way to that of its end
        line = lines(window).get("Exporting digits:7")
        return line is not None and line.pill.status == "failed"

    qtbot.waitUntil(failed, timeout=WAIT)
    assert "no room left" in lines(window)["Exporting digits:7"].detail_label.text()


def test_what_the_engine_does_is_listed_too(qtbot: QtBot, window: MainWindow, workspace_path: Path) -> None:
    window.open_page("activity")
    with Workspace.open(workspace_path) as workspace:
        Activity(workspace, "engine", "Building environment", "", time.time()).progress(1.0)
    qtbot.waitUntil(lambda: "Building environment" in lines(window), timeout=WAIT)
    line = lines(window)["Building environment"]
    assert line.pill.status == "running"
    assert line.cancel_button.isHidden()


def test_the_theme_chosen_in_settings_is_on_at_once_and_kept(window: MainWindow) -> None:
    page = window.open_page("settings")
    assert isinstance(page, SettingsPage)
    for choice in ("dark", "light"):
        page.theme.buttons[choice].click()
        assert theme.current().name == choice
        assert preferences().value("theme") == choice


def test_a_theme_changed_elsewhere_is_shown_in_settings(window: MainWindow) -> None:
    page = window.open_page("settings")
    assert isinstance(page, SettingsPage)
    theme.manager().apply("light")
    window.toggle_theme()
    assert page.theme.buttons["dark"].isChecked()


_TOPICS = sorted(path.stem for path in (resources() / "help").glob("*.md"))


def test_every_help_page_is_shown(window: MainWindow) -> None:
    for topic in _TOPICS:
        window.open_help(topic)
        page = window.page("help")
        assert isinstance(page, HelpPage)
        assert page.topic == topic
        assert len(page.text.toPlainText()) > 200


def test_every_panel_has_a_help_page() -> None:
    panels = {"home", "data", "compute", "experiments", "models", "activity", "disk", "settings"}
    assert panels <= set(_TOPICS)


def test_links_between_help_pages_stay_in_the_window(window: MainWindow) -> None:
    window.open_help("home")
    page = window.page("help")
    assert isinstance(page, HelpPage)
    page.text.anchorClicked.emit(QUrl("data.md"))
    assert page.topic == "data"


def test_the_help_on_shortcuts_lists_every_shortcut(window: MainWindow) -> None:
    window.open_help("shortcuts")
    page = window.page("help")
    assert isinstance(page, HelpPage)
    text = page.text.toPlainText()
    keys = [keys.toString() for action in window.actions_.all() for keys in action.shortcuts()]
    assert "Ctrl+Shift+P" in keys
    assert all(shortcut in text for shortcut in keys)


@pytest.mark.parametrize("address", ["https://example.org/a.png", "/etc/passwd", "../../pyproject.toml"])
def test_help_loads_nothing_from_outside_its_folder(qtbot: QtBot, address: str) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    image = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(image, QUrl(address)) is None


def test_an_uncaught_exception_becomes_a_report_and_a_message(
    qtbot: QtBot, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reporter = CrashReporter()
    told: list[tuple[str, Path | None]] = []
    reporter.crashed.connect(lambda text, path: told.append((text, path)))
    try:
        raise ZeroDivisionError("ours")
    except ZeroDivisionError as error:
        reporter.report(type(error), error, error.__traceback__)
    (text, path) = told[0]
    assert text == "ZeroDivisionError: ours"
    assert path is not None
    assert path.parent == crash_folder()
    assert "test_other_pages" in path.read_text(encoding="utf-8")
    assert "ZeroDivisionError: ours" in capsys.readouterr().err


def test_the_reporter_gives_every_hook_back(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook)
    reporter = CrashReporter()
    reporter.install()
    assert sys.excepthook != before[0]
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook) == before
