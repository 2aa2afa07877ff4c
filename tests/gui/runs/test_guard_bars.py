"""What guards see, in a real window: bars on the run page, marks in the run table, settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mldesk.core.guards import GuardSettings, load_settings
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.gui.guard_words import guard_title
from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import RUN
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.messages import MessagesCard
from mldesk.gui.pages.run.parameters import ParametersTab
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.widgets import Label, MessageBar
from mldesk.runtime import events

WAIT = 10_000
BEGAN = 1_763_700_000.0
SEEN = events.Guard("not_finite", "loss is not a number (NaN) since step 3.", BEGAN, BEGAN + 1.0, False)


@pytest.fixture
def page(window: MainWindow, trainings: Any, qtbot: QtBot) -> RunPage:
    """The page of a run that works."""
    run_id = trainings.run(done=1, ended=None)
    window.open_run(run_id)
    page = cast("RunPage", window.page("run"))
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    return page


def bars(page: RunPage) -> dict[str, MessageBar]:
    return {bar.objectName(): bar for bar in page.guards.bars.values()}


def test_what_a_guard_sees_stands_above_the_curves_until_it_is_over(
    page: RunPage, trainings: Any, qtbot: QtBot
) -> None:
    assert page.guards.isHidden()
    trainings.write(page.run_id, SEEN)
    qtbot.waitUntil(page.guards.isVisible, timeout=WAIT)
    bar = bars(page)["run.guard.not_finite"]
    assert bar.title_label.text() == "The loss is not a number"
    assert SEEN.text in bar.accessibleName()
    assert "Since" in bar.accessibleName()
    trainings.write(page.run_id, SEEN._replace(over=True, time=BEGAN + 9.0))
    qtbot.waitUntil(lambda: page.guards.isHidden() and not page.guards.bars, timeout=WAIT)


def test_stop_in_the_message_stops_the_run(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    trainings.write(page.run_id, SEEN)
    qtbot.waitUntil(page.guards.isVisible, timeout=WAIT)
    button = bars(page)["run.guard.not_finite"].action_button
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)

    def asked() -> bool:
        with Workspace.open(trainings.path, read_only=True) as workspace:
            return Run(workspace, page.run_id).request == "stop"

    qtbot.waitUntil(asked, timeout=WAIT)
    qtbot.waitUntil(lambda: bars(page)["run.guard.not_finite"].action_button is None, timeout=WAIT)


def test_a_closed_message_stays_closed_until_the_guard_speaks_anew(
    page: RunPage, trainings: Any, qtbot: QtBot
) -> None:
    trainings.write(page.run_id, SEEN)
    qtbot.waitUntil(page.guards.isVisible, timeout=WAIT)
    bars(page)["run.guard.not_finite"].close_message()
    assert page.guards.isHidden()
    other = SEEN._replace(guard="plateau")
    trainings.write(page.run_id, other)
    qtbot.waitUntil(lambda: set(bars(page)) == {"run.guard.plateau"}, timeout=WAIT)
    trainings.write(page.run_id, SEEN._replace(since=SEEN.since + 60))
    qtbot.waitUntil(lambda: len(bars(page)) == 2, timeout=WAIT)


def test_the_messages_tell_from_when_to_when_it_was_seen(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    page.show_tab(page.tab_of(ParametersTab))
    card = page.findChild(MessagesCard)
    assert card is not None
    trainings.write(page.run_id, SEEN, SEEN._replace(over=True, time=SEEN.time + 60))
    qtbot.waitUntil(lambda: not card.isHidden(), timeout=WAIT)
    (text,) = (label.text() for label in card.findChildren(Label) if SEEN.text in label.text())
    assert text.startswith("The loss is not a number.")
    assert text.endswith("it is over.")


def test_the_run_table_marks_a_run_while_a_guard_sees_something(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    run_id = trainings.run(done=1, ended=None)
    qtbot.waitUntil(lambda: shown.model.place(run_id) is not None, timeout=WAIT)

    def cell(role: Qt.ItemDataRole) -> str:
        place = shown.model.place(run_id)
        assert place is not None
        return str(shown.model.index(place, shown.model.columns.index(RUN)).data(role) or "")

    def picture() -> QImage:
        place = shown.model.place(run_id)
        assert place is not None
        cell = shown.table.visualRect(shown.model.index(place, shown.model.columns.index(RUN)))
        return shown.table.viewport().grab(cell).toImage()

    assert cell(Qt.ItemDataRole.ToolTipRole) == ""
    trainings.write(run_id, SEEN)
    words = "The loss is not a number"
    qtbot.waitUntil(lambda: cell(Qt.ItemDataRole.ToolTipRole) == words, timeout=WAIT)
    assert cell(Qt.ItemDataRole.AccessibleTextRole).endswith(words)
    marked = picture()
    trainings.write(run_id, SEEN._replace(over=True))
    qtbot.waitUntil(lambda: cell(Qt.ItemDataRole.ToolTipRole) == "", timeout=WAIT)
    assert picture() != marked


def test_settings_are_those_of_the_workspace(window: MainWindow, workspace_path: Path, qtbot: QtBot) -> None:
    window.open_page("settings")
    card = cast("SettingsPage", window.page("settings")).guards
    qtbot.waitUntil(lambda: all(box.isChecked() for box in card.boxes.values()), timeout=WAIT)
    assert card.numbers["disk_free_bytes"].value() == 2
    card.boxes["plateau"].setFocus()
    QTest.keyClick(card.boxes["plateau"], Qt.Key.Key_Space)
    card.numbers["stalled_minutes"].setValue(3)
    wanted = GuardSettings(plateau=False, stalled_minutes=3)
    qtbot.waitUntil(lambda: load_settings(workspace_path) == wanted, timeout=WAIT)


def test_every_guard_has_words_of_its_own() -> None:
    names = [
        name
        for name in GuardSettings.__dataclass_fields__
        if isinstance(getattr(GuardSettings(), name), bool)
    ]
    assert len({guard_title(name) for name in names}) == len(names)
    assert guard_title("of a newer version")
