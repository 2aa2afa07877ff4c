"""The run page while an environment is prepared, and what it tells of it afterwards."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.environments.record import record_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.environment import EnvironmentTab
from mldesk.runtime import events

WAIT = 10_000


def tell(folder: Path, share: float, text: str, *lines: str, from_cache: bool = False) -> None:
    """Write what the engine writes during a build."""
    with (folder / "build.log").open("a", encoding="utf-8") as log:
        log.writelines(line + "\n" for line in lines)
    draft = folder / "build.json.draft"
    draft.write_text(
        json.dumps({"progress": share, "text": text, "from_cache": from_cache}), encoding="utf-8"
    )
    draft.replace(folder / "build.json")


@pytest.fixture
def preparing(trainings: Any) -> str:
    """The id of a run whose environment is being prepared."""
    run_id = str(trainings.submit(environment=EnvironmentSpec("packages", packages=("numpy==2.3.5",))))
    trainings.write(run_id, events.Phase("Preparing", time.time()))
    return run_id


@pytest.fixture
def open_run(window: MainWindow, qtbot: QtBot) -> Callable[[str], RunPage]:
    def open_it(run_id: str) -> RunPage:
        window.open_run(run_id)
        page = window.page("run")
        assert isinstance(page, RunPage)
        qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
        return page

    return open_it


def build_shown(page: RunPage) -> bool:
    return page.tab_bar.isTabVisible(page.tabs.index(page.build))


def test_preparing_shows_how_far_the_build_is_and_its_log_as_it_grows(
    open_run: Any, trainings: Any, preparing: str, qtbot: QtBot
) -> None:
    folder = trainings.folder(preparing)
    tell(folder, 0.1, "Resolving packages", "Resolving")
    page = open_run(preparing)
    qtbot.waitUntil(lambda: page._tab() is page.build, timeout=WAIT)
    for share, line in ((0.4, "Downloading numpy (16.0MiB)"), (0.9, "Installing packages")):
        tell(folder, share, line, line)

        def is_shown(share: float = share, line: str = line) -> bool:
            return page.build.bar.fraction == share and line in page.build.log.text.toPlainText()

        qtbot.waitUntil(is_shown, timeout=WAIT)
        assert page.build.detail.text() == page.phases.build_label.text() == line
        assert page.phases.bar.fraction == share
    assert page.build.percent.text() == "90%"


def test_what_a_build_does_is_read_whole_beside_the_phases(
    window: MainWindow, open_run: Any, trainings: Any, preparing: str, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    line = "Downloading tensorflow_cpu-2.16.1 (223.9MiB)"
    tell(trainings.folder(preparing), 0.4, line, line)
    label = open_run(preparing).phases.build_label
    qtbot.waitUntil(lambda: label.text() == line and label.isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: label.width() >= label.fontMetrics().horizontalAdvance(line), timeout=WAIT)


def test_the_curves_come_to_the_front_when_the_script_starts_and_the_build_stays_readable(
    open_run: Any, trainings: Any, preparing: str, qtbot: QtBot
) -> None:
    tell(trainings.folder(preparing), 0.5, "Installing packages", "Installing")
    page = open_run(preparing)
    qtbot.waitUntil(lambda: page._tab() is page.build, timeout=WAIT)
    tell(trainings.folder(preparing), 1.0, "Ready", "Ready", from_cache=True)
    trainings.write(preparing, events.Phase("Running", time.time()))
    qtbot.waitUntil(lambda: page._tab() is page.curves, timeout=WAIT)
    assert build_shown(page)
    assert not page.phases.build_label.isVisible()
    page.show_tab(page.build)
    qtbot.waitUntil(lambda: "cache" in page.build.detail.text(), timeout=WAIT)
    assert not page.build.bar.isVisible()


def test_who_reads_another_tab_meanwhile_is_left_there(
    open_run: Any, trainings: Any, preparing: str, qtbot: QtBot
) -> None:
    tell(trainings.folder(preparing), 0.5, "Installing packages", "Installing")
    page = open_run(preparing)
    qtbot.waitUntil(lambda: page._tab() is page.build, timeout=WAIT)
    page.show_tab(page.log)
    trainings.write(preparing, events.Phase("Running", time.time()))
    qtbot.waitUntil(lambda: page.facts.started is not None, timeout=WAIT)
    assert page._tab() is page.log


def test_a_build_that_failed_is_told_with_its_log(
    open_run: Any, trainings: Any, preparing: str, qtbot: QtBot
) -> None:
    tell(trainings.folder(preparing), 0.1, "Resolving packages", "error: no version of numpy==99")
    reason = {"title": "There is no such version", "detail": "numpy==99", "cure": "Choose another."}
    trainings.write(preparing, events.Ended("Failed", None, None, time.time(), reason))
    page = open_run(preparing)
    qtbot.waitUntil(lambda: build_shown(page), timeout=WAIT)
    qtbot.waitUntil(lambda: page._tab() is page.build, timeout=WAIT)
    assert page.curves.empty.text_label.text() == "The script did not start."
    page.show_tab(page.curves)
    qtbot.waitUntil(lambda: page._problem is not None, timeout=WAIT)
    page._problem.action_button.click()
    assert page._tab() is page.build
    qtbot.waitUntil(lambda: "numpy==99" in page.build.log.text.toPlainText(), timeout=WAIT)
    assert page.build.detail.text() == "There is no such version"


def test_a_run_without_a_build_has_no_such_tab(open_run: Any, trainings: Any) -> None:
    assert not build_shown(open_run(trainings.run(done=1)))


def test_where_nothing_had_to_be_built_one_sentence_says_so(
    open_run: Any, trainings: Any, preparing: str, qtbot: QtBot
) -> None:
    page = open_run(preparing)
    tell(trainings.folder(preparing), 0.0, "Looking at the environment")
    (trainings.folder(preparing) / "build.log").unlink()
    page.show_tab(page.build)
    empty = page.build.log.empty
    qtbot.waitUntil(empty.isVisible, timeout=WAIT)
    assert (empty.title_label.text(), page.build.log.note.text()) == ("The build has said nothing yet", "")
    tell(trainings.folder(preparing), 1.0, "Ready")
    (trainings.folder(preparing) / "build.log").unlink()
    trainings.write(preparing, events.Phase("Running", time.time()))
    page.show_tab(page.build)
    qtbot.waitUntil(lambda: page.build.title.text() == "The environment is ready", timeout=WAIT)
    qtbot.waitUntil(lambda: page.build.detail.text() == "nothing had to be built", timeout=WAIT)
    assert not page.build.log.isVisible()
    assert page.build.card.height() < page.build.height() / 4


def test_packages_notes_name_and_image_are_told_afterwards(
    open_run: Any, trainings: Any, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = trainings.run(done=1)
    recorded = {
        "python": "3.6.15",
        "packages": {f"package-{number}": "1.0" for number in range(20)} | {"tensorflow": "2.0.0"},
        "environment": {"title": "old:2 (Python 3.6, tensorflow)", "name": "old", "version": 2},
        "image": {"name": "mldesk/built:abc", "digest": "sha256:123", "base": "bookworm:latest"},
        "container": {
            "protections": ["own user", "no capabilities"],
            "relaxations": ["reaches the network"],
            "limits": ["4,096 processes"],
        },
        "notes": ["Python 3.6.15 stands for 3.6.2"],
        "from_cache": True,
    }
    with Workspace.open(trainings.path) as workspace:
        record_environment(workspace, run_id, recorded)
    asked: list[tuple[str, int]] = []
    monkeypatch.setattr(window, "open_environment", lambda *given: asked.append(given), raising=False)
    page = open_run(run_id)
    shown = page.tab_of(EnvironmentTab)
    page.show_tab(shown)
    qtbot.waitUntil(shown.table.isVisible, timeout=WAIT)
    texts = {label.text() for label in shown.findChildren(QLabel)}
    assert {"mldesk/built:abc", "sha256:123", "reaches the network", "4,096 processes"} <= texts
    assert "own user, no capabilities" in texts
    assert {"Python 3.6.15 stands for 3.6.2", "Python 3.6, tensorflow"} <= texts
    shown.search.setText("tensor")
    assert [pair[0] for pair in shown.table.model_.rows] == ["tensorflow"]
    link = shown.findChild(QPushButton, "run.environment_link")
    assert link is not None
    link.click()
    assert asked == [("old", 2)]
