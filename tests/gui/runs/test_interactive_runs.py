"""Runs that belong to a program, as the window shows them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.interactive import InteractiveRun, start_run
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.widgets import MessageBar

WAIT = 10_000


@pytest.fixture
def own_run(workspace_path: Path) -> Iterator[InteractiveRun]:
    with Workspace.open(workspace_path) as workspace, start_run(workspace, "by hand") as run:
        yield run


@pytest.fixture
def page(window: MainWindow, own_run: InteractiveRun, qtbot: QtBot) -> RunPage:
    window.open_run(own_run.id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == own_run.id, timeout=WAIT)
    return page


def test_what_the_program_logs_is_seen_live(page: RunPage, own_run: InteractiveRun, qtbot: QtBot) -> None:
    assert page.phases.pill.status == "Running"
    for value in (0.5, 0.25):
        own_run.log("loss", value)
    own_run.enter()
    qtbot.waitUntil(lambda: "loss" in page.curves.feed.series, timeout=WAIT)
    own_run.fail("out of ideas")
    qtbot.waitUntil(lambda: page.phases.pill.status == "Failed", timeout=WAIT)
    message = page.findChild(MessageBar, "run.problem")
    assert message is not None
    qtbot.waitUntil(lambda: "out of ideas" in message.accessibleName(), timeout=WAIT)


def test_every_tab_opens_and_tells_of_the_program(page: RunPage, qtbot: QtBot) -> None:
    for index in range(len(page.tabs)):
        page.tab_bar.setCurrentIndex(index)
        assert page._tab() is page.tabs[index]
        assert page._tab().in_front
    assert page.facts is not None
    assert page.facts.processes["program"]["pid"] == os.getpid()
    assert "not kept with the run" in page.log.empty.title_label.text()
    assert page.phases.steps.isHidden()


def test_it_cannot_be_started_again(page: RunPage, window: MainWindow, qtbot: QtBot) -> None:
    page.again_button.click()
    told = window.messages
    qtbot.waitUntil(lambda: any("no script to start again" in str(one) for one in told.told()), timeout=WAIT)
    assert window.overlay is None
