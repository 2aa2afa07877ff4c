"""The messages of a run, in a real window."""

from typing import Any

from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.messages import MOST_MESSAGES, MessagesCard
from mldesk.gui.pages.run.parameters import ParametersTab
from mldesk.gui.widgets import Label
from mldesk.runtime import events

WAIT = 10_000


def test_the_last_messages_of_a_run_are_shown_the_newest_first(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1, ended=None)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    page.show_tab(page.tab_of(ParametersTab))
    card = page.findChild(MessagesCard)
    assert card is not None
    assert card.isHidden()
    texts = [f"message {number}" for number in range(MOST_MESSAGES + 5)]
    trainings.write(run_id, *(events.Message("warning", text, 1.0) for text in texts))
    qtbot.waitUntil(lambda: not card.isHidden(), timeout=WAIT)
    shown = [label.text() for label in card.findChildren(Label) if label.text() in texts]
    assert shown == texts[: -MOST_MESSAGES - 1 : -1]
