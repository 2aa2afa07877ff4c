"""Widgets that are made when they are first seen, and what pages leave unmade until then."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QTabWidget
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.disk import DiskPage
from mldesk.gui.pages.environments import EnvironmentsPage
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.widgets.late import Late

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen
WAIT = 10_000


@pytest.fixture
def made() -> list[QLabel]:
    """The labels that were made, in order."""
    return []


@pytest.fixture
def late(made: list[QLabel], qapp: QApplication) -> Late[QLabel]:
    def make() -> QLabel:
        made.append(QLabel("made"))
        return made[-1]

    return Late(make)


def test_it_is_made_when_it_is_first_shown(late: Late[QLabel], made: list[QLabel], qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(QLabel("in front"))
    stack.addWidget(late)
    stack.show()
    assert made == []
    stack.setCurrentIndex(1)
    assert made == [late.widget]
    assert made[0].isVisible()
    stack.setCurrentIndex(0)
    stack.setCurrentIndex(1)
    assert len(made) == 1


def test_in_tabs_it_is_seen_at_once(late: Late[QLabel], made: list[QLabel], qtbot: QtBot) -> None:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(QLabel("first"), "First")
    tabs.addTab(late, "Second")
    tabs.show()
    seen: list[bool] = []
    tabs.currentChanged.connect(lambda _index: seen.append(late.widget.isVisible()))
    tabs.setCurrentIndex(1)
    assert seen == [True]


def test_what_hides_itself_stays_hidden(qtbot: QtBot) -> None:
    place = Late(QLabel)
    qtbot.addWidget(place)
    place.tell("nothing", lambda label: label.hide())
    place.show()
    assert not place.widget.isVisible()
    place.widget.show()
    assert place.widget.isVisible()
    place.widget.hide()
    place.hide()
    place.show()
    assert not place.widget.isVisible()


def test_what_it_was_told_before_is_told_again_the_last_of_each_kind(
    late: Late[QLabel], made: list[QLabel], qtbot: QtBot
) -> None:
    qtbot.addWidget(late)
    told: list[str] = []
    for kind, words in (("a", "old"), ("b", "other"), ("a", "new")):
        late.tell(kind, lambda label, words=words: told.append(words))
    assert told == []
    assert not late.is_made
    assert late.widget.text() == "made"
    assert told == ["other", "new"]
    late.tell("a", lambda label: told.append(label.text()))
    assert told == ["other", "new", "made"]
    assert late.widget is made[0]
    assert told == ["other", "new", "made"]


def test_pages_without_datasets_and_models_make_nothing_that_shows_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    data = window.open_page("data")
    assert isinstance(data, DataPage)
    qtbot.waitUntil(lambda: data.datasets.is_empty, timeout=WAIT)
    assert not data.datasets._detail.is_made
    assert not data._datastores.is_made
    models = window.open_page("models")
    assert isinstance(models, ModelsPage)
    qtbot.waitUntil(lambda: models.stack.currentIndex() == 1, timeout=WAIT)
    assert not models._detail.is_made
    environments = window.open_page("environments")
    assert isinstance(environments, EnvironmentsPage)
    qtbot.waitUntil(lambda: environments.stack.currentIndex() == 1, timeout=WAIT)
    assert not environments._detail.is_made
    disk = window.open_page("disk")
    assert isinstance(disk, DiskPage)
    window.open_page("home")
    assert not disk._panel.is_made
