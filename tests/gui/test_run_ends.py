"""Notifications at the end of runs: only while the window is not in front, only when they are wanted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from mldesk.core.ingest import Ingester
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.gnome_notification import notify_by_gnome
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.run_ends import notifies
from mldesk.runtime import events

WAIT = 10_000


class Runs:
    """Makes one run in the window's workspace that works, and ends it."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        folder.mkdir()
        (folder / "train.py").write_text("print(1)")
        with Workspace.open(path) as workspace:
            self.run = submit(workspace, ScriptRunConfig(folder, "train.py"))
            self.id, self.name = self.run.id, self.run.name
        self._source = folder

    def write(self, *written: events.Event) -> None:
        with Workspace.open(self._path) as workspace:
            with (workspace.run_folder(self.id) / "events.jsonl").open("ab") as file:
                file.writelines(events.encode(event) for event in written)
            Ingester(workspace).ingest(self.id)

    def begin(self) -> None:
        self.write(events.Phase("Running", 100.0))

    def end(self, status: str = "Completed", reason: dict[str, str] | None = None) -> None:
        self.write(events.Ended(status, 0, None, 165.0, reason))

    def end_others(self, ways: list[str]) -> list[str]:
        """Other runs that end together, in these ways; their names."""
        with Workspace.open(self._path) as workspace:
            made = [submit(workspace, ScriptRunConfig(self._source, "train.py")) for _way in ways]
            with workspace.store.write("runs") as connection:
                for run, way in zip(made, ways, strict=True):
                    connection.execute(
                        "UPDATE runs SET status = ?, reason_title = ?, started = 1700000000, "
                        "ended = 1700000060 WHERE id = ?",
                        (way, "Out of memory" if way == "Failed" else None, run.id),
                    )
            return [run.name for run in made]


@pytest.fixture
def runs(workspace_path: Path, tmp_path: Path) -> Runs:
    return Runs(workspace_path, tmp_path / "source")


@pytest.fixture
def shown(window: MainWindow) -> list[tuple[str, str]]:
    """The notifications that were put up."""
    found: list[tuple[str, str]] = []
    window.run_ends.show = lambda title, text: found.append((title, text))
    return found


def set_state(monkeypatch: pytest.MonkeyPatch, state: Qt.ApplicationState) -> None:
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)


def wait_until_seen(qtbot: QtBot, window: MainWindow, runs: Runs, works: bool) -> None:
    qtbot.waitUntil(lambda: (runs.id in window.run_ends.active) is works, timeout=WAIT)


def test_the_end_of_a_run_is_told_while_the_window_is_not_in_front(
    window: MainWindow, runs: Runs, shown: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_state(monkeypatch, Qt.ApplicationState.ApplicationInactive)
    runs.begin()
    wait_until_seen(qtbot, window, runs, True)
    runs.end("Failed", {"title": "Out of memory", "detail": "", "cure": ""})
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    assert shown == [(f"{runs.name}: Failed", "Out of memory\nIt took 1:05.")]
    window.run_ends.open_last()
    assert window.page_name == "run"


def test_a_run_that_the_window_never_saw_at_work_is_told(
    window: MainWindow, runs: Runs, shown: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waited when the window looked, and was over when it looked again, as a script that fails at once."""
    set_state(monkeypatch, Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: window.run_ends.knows(runs.id), timeout=WAIT)
    runs.write(events.Phase("Running", 100.0), events.Ended("Failed", 1, None, 100.5, None))
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
    assert shown == [(f"{runs.name}: Failed", "It took 0:00.")]


def test_a_run_that_was_not_even_there_at_the_last_look_is_told_and_only_once(
    window: MainWindow,
    runs: Runs,
    shown: list[Any],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    workspace_path: Path,
    tmp_path: Path,
) -> None:
    set_state(monkeypatch, Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: window.run_ends.knows(runs.id), timeout=WAIT)
    with Workspace.open(workspace_path) as workspace:
        quick = submit(workspace, ScriptRunConfig(tmp_path / "source", "train.py", name="quick"))
        with workspace.store.write("runs") as connection:
            connection.execute(
                "UPDATE runs SET status = 'Completed', started = 1, ended = 3 WHERE id = ?", (quick.id,)
            )
        qtbot.waitUntil(lambda: bool(shown), timeout=WAIT)
        quick.set_note("changed afterwards")
    runs.begin()
    wait_until_seen(qtbot, window, runs, True)
    assert shown == [("quick: Completed", "It took 0:02.")]


@pytest.fixture
def away(
    window: MainWindow, runs: Runs, shown: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> list[Any]:
    """The notifications of a window that is not in front and has looked at its runs."""
    set_state(monkeypatch, Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: window.run_ends.knows(runs.id), timeout=WAIT)
    return shown


def test_of_runs_that_end_together_the_first_is_told_at_once_and_the_others_in_one(
    window: MainWindow, runs: Runs, away: list[Any], qtbot: QtBot
) -> None:
    window.run_ends._pause.setInterval(10 * WAIT)  # it is over when the test says so
    first = runs.end_others(["Completed"])
    qtbot.waitUntil(lambda: bool(away), timeout=WAIT)
    names = runs.end_others(["Completed"] * 6 + ["Failed"] + ["Canceled"])
    runs.end_others(["Completed"] * 4)
    qtbot.waitUntil(lambda: len(window.run_ends._waiting) == 12, timeout=WAIT)
    assert away == [(f"{first[0]}: Completed", "It took 1:00.")]
    window.run_ends._pause.timeout.emit()
    assert away[1:] == [
        ("Runs ended: 12", f"Failed: 1 · Canceled: 1 · Completed: 10\n{names[6]}: Out of memory")
    ]
    assert window.run_ends._waiting == []

    window.run_ends.open_last()
    assert window.page_name == "experiments"
    page = cast("ExperimentsPage", window.page("experiments"))
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 13, timeout=WAIT)  # the waiting one is not there
    assert not page.problem_label.text()


def test_what_ends_together_is_told_at_once_when_nothing_was_told_before_and_names_who_failed(
    window: MainWindow, runs: Runs, away: list[Any], qtbot: QtBot
) -> None:
    names = runs.end_others(["Failed"] * 5)
    qtbot.waitUntil(lambda: bool(away), timeout=WAIT)
    title, text = away[0]
    first, *lines = text.split("\n")
    assert (title, first, len(lines)) == ("Runs ended: 5", "Failed: 5", 3)
    assert {line.split(":")[0] for line in lines} < set(names)
    assert lines[-1].endswith("Out of memory …")


def test_what_waits_to_be_told_is_not_when_the_window_has_come_to_the_front(
    window: MainWindow, runs: Runs, away: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.run_ends._pause.setInterval(10 * WAIT)
    window.run_ends._pause.start()
    runs.end_others(["Completed"] * 2)
    qtbot.waitUntil(lambda: len(window.run_ends._waiting) == 2, timeout=WAIT)
    set_state(monkeypatch, Qt.ApplicationState.ApplicationActive)
    window.run_ends._pause.timeout.emit()
    assert away == []


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop whose `gdbus` writes into this file, a line for each, what it was asked."""
    programs, written = tmp_path / "programs", tmp_path / "asked"
    programs.mkdir()
    program = programs / "gdbus"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{written}.new"; mv "{written}.new" "{written}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return written


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNOME is of Linux")
def test_gnome_which_has_no_tray_is_asked_to_tell_it(
    window: MainWindow, runs: Runs, asked: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_state(monkeypatch, Qt.ApplicationState.ApplicationInactive)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    runs.begin()
    wait_until_seen(qtbot, window, runs, True)
    runs.end("Failed", {"title": 'No "a < b"', "detail": "", "cure": ""})
    qtbot.waitUntil(asked.exists, timeout=WAIT)
    *called, separator, name, replaced, icon, title, text, actions, hints, patience = (
        asked.read_text("utf-8").strip().split("\n")
    )
    assert called[-1] == "org.freedesktop.Notifications.Notify"
    assert (separator, name, replaced, icon) == ("--", '"mldesk"', "0", '""')
    assert title == f'"{runs.name}: Failed"'
    assert text == '"No \\"a &lt; b\\"\\nIt took 1:05."'
    assert (actions, hints, patience) == ("[]", "{}", "-1")


def test_another_desktop_without_a_tray_is_not_asked(asked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    assert not notify_by_gnome("net: Completed", "It took 1:05.")
    assert not asked.exists()


def test_nothing_is_told_while_the_window_is_in_front(
    window: MainWindow, runs: Runs, shown: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_state(monkeypatch, Qt.ApplicationState.ApplicationActive)
    runs.begin()
    wait_until_seen(qtbot, window, runs, True)
    runs.end()
    wait_until_seen(qtbot, window, runs, False)
    assert shown == []


def test_the_setting_switches_it_off(
    window: MainWindow, runs: Runs, shown: list[Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_state(monkeypatch, Qt.ApplicationState.ApplicationInactive)
    window.open_page("settings")
    box = cast("SettingsPage", window.page("settings")).run_ends
    assert box.isChecked()
    box.click()
    assert not notifies()
    runs.begin()
    wait_until_seen(qtbot, window, runs, True)
    runs.end()
    wait_until_seen(qtbot, window, runs, False)
    assert shown == []
