"""A log in which nothing stands says so in its place, until the first line comes."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage

from .conftest import end

WAIT = 20_000


def opened(qtbot: QtBot, window: MainWindow, run_id: str) -> RunPage:
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    page.show_tab(page.log)
    return page


def test_an_empty_log_says_why_until_something_is_printed(
    qtbot: QtBot, window: MainWindow, trainings: Any
) -> None:
    run_id = trainings.run(done=1, ended=None)
    page = opened(qtbot, window, run_id)
    empty = page.log.empty
    qtbot.waitUntil(empty.isVisible, timeout=WAIT)
    assert empty.accessibleName() == "Nothing printed yet"
    assert empty.text_label.isVisible()
    (trainings.folder(run_id) / "log.txt").write_bytes(b"the first line\n")
    qtbot.waitUntil(lambda: "the first line" in page.log.text.toPlainText(), timeout=WAIT)
    assert not empty.isVisible()


def test_a_script_that_printed_nothing_is_not_waited_for(
    qtbot: QtBot, window: MainWindow, trainings: Any
) -> None:
    run_id = trainings.run(done=1, ended=None)
    trainings.write(run_id, end())
    page = opened(qtbot, window, run_id)
    qtbot.waitUntil(page.log.empty.isVisible, timeout=WAIT)
    assert page.log.empty.accessibleName() == "The script printed nothing"
    assert not page.log.empty.text_label.isVisible()
