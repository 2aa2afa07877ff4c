"""Activity: what the window and the engine do beside training, with progress, cancel, and what failed."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.pages.base import Page
from mldesk.gui.pages.queue.words import span_text
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.reader import Task
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card, Line, layout_widgets
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.meter import Bar
from mldesk.gui.widgets.pill import StatusPill

if TYPE_CHECKING:
    from mldesk.core.activity import ActivityRow
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_READ_MILLISECONDS = 200
_MOST_ROWS = 100
_PILL_WIDTH = 92
_SURE_SECONDS, _SURE_FRACTION = 3.0, 0.02
"""How long, and how far, a task has to be before what is left can be told."""


class ActivityLine(QWidget):
    """One task or activity: title, detail, progress, status, how long; Cancel while it runs and can end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title_label = ElidedLabel(title, "strong")
        self.detail_label = Label("", "caption", wrap=True)
        self.detail_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = Bar()
        self.bar.setFixedWidth(160)
        self.left_label = Label("", "caption")
        self.left_label.setObjectName("activity.left")
        self.pill = StatusPill("running")
        self.time_label = Label("", "mono")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("activity.cancel")
        self.cancel_button.setAccessibleName(self.tr("Cancel {title}").format(title=title))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title_label)
        words.addWidget(self.detail_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        pill = QWidget()
        pill.setFixedWidth(_PILL_WIDTH)
        beside = QHBoxLayout(pill)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.pill)
        beside.addStretch(1)
        rest = QVBoxLayout()
        rest.setSpacing(4)
        rest.addStretch(1)
        rest.addWidget(self.bar)
        rest.addWidget(self.left_label)
        rest.addStretch(1)
        layout.addLayout(rest)
        for widget in (self.cancel_button, self.time_label, pill):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.time_label.setFixedWidth(64)
        self.time_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_state(
        self, status: str, detail: str, fraction: float | None, started: float, ended: float | None
    ) -> None:
        """Show how far it is."""
        self.pill.set_status(status)
        self.detail_label.setText(detail)
        self.detail_label.setVisible(bool(detail))
        self.bar.setVisible(status == "running" and fraction is not None)
        self.bar.set_fraction(fraction or 0.0)
        left = left_text(fraction, time.time() - started) if status == "running" else ""
        self.left_label.setText(left)
        self.left_label.setVisible(bool(left))
        self.time_label.setText(formats.duration((ended or time.time()) - started))
        self.cancel_button.setVisible(status == "running" and self.cancel_button.isEnabled())


def left_text(fraction: float | None, passed: float) -> str:
    """How long a task still takes if it goes on as in the `passed` seconds; empty while nobody can know."""
    if fraction is None or passed < _SURE_SECONDS or not _SURE_FRACTION <= fraction < 1:
        return ""
    return translate("queue", "{time} left").format(time=span_text(passed * (1 - fraction) / fraction))


class ActivityPage(Page):
    """Running tasks first, then what was done; a failure stays as a row with its cause."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Activity")
        self._rows: list[ActivityRow] = []
        self._lines: dict[object, ActivityLine] = {}
        self._shown: dict[object, Task | ActivityRow] = {}
        self._throttle = Throttle(_READ_MILLISECONDS, self._ask, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        body = self.add_scroll(PageHeader(self.title))
        self._card = Card(margin=0, spacing=0)
        self._card.body.setContentsMargins(0, 4, 0, 4)
        body.addWidget(self._card)
        self._empty = EmptyState(
            "activity",
            self.tr("Nothing is going on"),
            self.tr("Registering data, exporting models and other long tasks show their progress here."),
        )
        body.addWidget(self._empty, 1)
        body.setAlignment(self._card, Qt.AlignmentFlag.AlignTop)

    def shown(self) -> None:
        """Follow the tasks."""
        self._clock.start()
        self._throttle.request()

    def hidden(self) -> None:
        """Nobody looks: stop the clock."""
        self._clock.stop()
        self._throttle.cancel()

    def refresh(self, kinds: set[str]) -> None:
        """Show tasks anew when one began, moved or ended."""
        if "activities" in kinds:
            self._throttle.request()

    def _ask(self) -> None:
        # arranged when the rows are there: a task that just ended must not vanish before its row comes
        self.session.read(_read, self._show, key="activities")

    def _show(self, rows: list[ActivityRow]) -> None:
        self._rows = rows
        self._arrange()

    def _arrange(self) -> None:
        wanted: dict[object, Task | ActivityRow] = {task: task for task in reversed(self.session.tasks)}
        wanted |= {row.id: row for row in self._rows}
        if list(wanted) != list(self._lines):
            self._build(wanted)
        self._shown = wanted
        self._tick()
        self._empty.setVisible(not wanted)
        self._card.setVisible(bool(wanted))

    def _tick(self) -> None:
        for key, item in self._shown.items():
            self._fill(self._lines[key], item)

    def _build(self, wanted: dict[object, Task | ActivityRow]) -> None:
        for old in layout_widgets(self._card.body):
            self._card.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = {}
        for key, item in wanted.items():
            if self._lines:
                self._card.body.addWidget(Line())
            line = ActivityLine(localized(item.title))
            if isinstance(item, Task):
                line.cancel_button.clicked.connect(item.cancel)
            else:
                line.cancel_button.clicked.connect(partial(self._cancel, item.id))
            self._lines[key] = line
            self._card.body.addWidget(line)

    def _fill(self, line: ActivityLine, item: Task | ActivityRow) -> None:
        fraction = item.fraction if isinstance(item, Task) else item.progress
        detail = localized(item.error or item.detail)
        line.cancel_button.setEnabled(isinstance(item, Task) or item.can_cancel)
        line.show_state(item.status, detail, fraction, item.started, item.ended)

    def _cancel(self, activity_id: str) -> None:
        """Ask the program that does the task, another one, to end it."""

        def ask(workspace: Workspace) -> None:
            from mldesk.core.activity import request_cancel

            request_cancel(workspace, activity_id)

        self.session.act(self.tr("Cancel a task of another program"), ask)


def _read(workspace: Workspace) -> list[ActivityRow]:
    from mldesk.core.activity import list_activities

    return list_activities(workspace, _MOST_ROWS)
