"""The Queue page: the table, what can be done with the chosen runs, and how long all takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget

from mldesk.gui.awake_box import AwakeBox
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.pages.base import Page
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.widgets import Button, Card, ElidedLabel, EmptyState, PageHeader

from . import changing, words
from .model import QueueModel
from .table import QueueTable

if TYPE_CHECKING:
    from mldesk.core.queue import QueuePicture
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_READ_MILLISECONDS = 250
_KEYS = {"queue.front": "Alt+Home", "queue.up": "Alt+Up", "queue.down": "Alt+Down", "queue.hold": "Ctrl+H"}
"""The window's actions that are there while the page is in front, and their shortcuts."""


def _read(workspace: Workspace) -> QueuePicture:
    from mldesk.core.queue import read_queue

    return read_queue(workspace)


class QueuePage(Page):
    """What runs and what waits; `picture` is the queue as it was last read."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Queue")
        self.picture: QueuePicture | None = None
        self._has_actions = False
        self._kept_back = False
        self._asked_at = 0.0
        self.model = QueueModel(self)
        self.table = QueueTable(self.model)
        self.hold_all_button = Button(self.tr("Hold all"), "plain", "pause")
        self.hold_all_button.setObjectName("queue.hold_all")
        self.new_run_button = Button(self.tr("New run"), "primary")
        self.new_run_button.setObjectName("queue.new_run")
        self.layout_.addWidget(PageHeader(self.title, actions=(self.hold_all_button, self.new_run_button)))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_card())
        self.stack.addWidget(self._build_empty())
        self.layout_.addWidget(self.stack, 1)
        self._throttle = Throttle(_READ_MILLISECONDS, self._ask, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._connect()

    def _build_card(self) -> Card:
        card = Card(margin=1, spacing=0)
        self.summary_label = ElidedLabel("", "strong")
        self.summary_label.setObjectName("queue.summary")
        self.front_button = Button(self.tr("To the front"), "quiet")
        self.front_button.setObjectName("queue.front_button")
        self.up_button = IconButton("arrow-up", self.tr("Move up (Alt+Up)"))
        self.up_button.setObjectName("queue.up_button")
        self.down_button = IconButton("arrow-down", self.tr("Move down (Alt+Down)"))
        self.down_button.setObjectName("queue.down_button")
        self.hold_button = Button(self.tr("Hold"), "quiet")
        self.hold_button.setObjectName("queue.hold_button")
        self.cancel_button = Button(self.tr("Cancel run"), "quiet")
        self.cancel_button.setObjectName("queue.cancel_button")
        row = QHBoxLayout()
        row.setContentsMargins(13, 6, 8, 2)
        row.setSpacing(8)
        row.addWidget(self.summary_label, 1)
        self._buttons = (
            self.up_button,
            self.down_button,
            self.front_button,
            self.hold_button,
            self.cancel_button,
        )
        for button in self._buttons:
            row.addWidget(button)
        card.body.addLayout(row)
        card.body.addWidget(self.table, 1)
        card.body.addLayout(self._build_foot())
        return card

    def _build_foot(self) -> QHBoxLayout:
        """Whether the computer stays awake; it also keeps the square table from the card's round corners."""
        self.awake = AwakeBox(self.session)
        self.awake.setObjectName("queue.awake")
        self.awake_label = ElidedLabel("", "caption")
        self.awake_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setContentsMargins(13, 6, 13, 6)
        row.setSpacing(16)
        row.addWidget(self.awake)
        row.addWidget(self.awake_label, 1)
        return row

    def _build_empty(self) -> EmptyState:
        return EmptyState(
            "queue",
            self.tr("Nothing runs, nothing waits"),
            self.tr(
                "Runs that you start beyond what the machine can do at once wait here, "
                "and you decide in which order they go."
            ),
        )

    def _connect(self) -> None:
        self.table.opened.connect(self.window_.open_run)
        self.table.moved.connect(self._dropped)
        self.table.chosen_changed.connect(self._chosen_changed)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.front_button.clicked.connect(self.move_to_front)
        self.up_button.clicked.connect(self.move_up)
        self.down_button.clicked.connect(self.move_down)
        self.hold_button.clicked.connect(self.toggle_hold)
        self.cancel_button.clicked.connect(self.cancel)
        self.hold_all_button.clicked.connect(self.toggle_hold_all)
        self.new_run_button.clicked.connect(lambda _checked: self.window_.new_run())
        self._chosen_changed()

    # Following

    def shown(self) -> None:
        """Read the queue and follow it; the engine is what moves it on."""
        self.session.ensure_engine()
        self.awake.shown()
        self._add_actions()
        self._clock.start()
        self._throttle.request()

    def hidden(self) -> None:
        """Nobody looks: stop the clock, take the keys away."""
        self._clock.stop()
        self._throttle.cancel()
        if self._has_actions:
            self._has_actions = False
            for name in _KEYS:
                self.window_.actions_.remove(name)

    def refresh(self, kinds: set[str]) -> None:
        """Runs, what is known of them or the targets changed."""
        if kinds & {"runs", "metrics", "compute"}:
            self._throttle.request()

    def _ask(self) -> None:
        self._asked_at = time.monotonic()
        self.session.read(_read, self._take, key="queue")

    def _take(self, picture: QueuePicture) -> None:
        # a long queue is read less often: at most a quarter of the reader's time
        passed = time.monotonic() - self._asked_at
        self._throttle.set_interval(max(_READ_MILLISECONDS, int(4000 * passed)))
        self._show(picture)

    def _show(self, picture: QueuePicture) -> None:
        self.picture = picture
        if self.table.drag is not None:
            self._kept_back = True  # what is dragged must not slip away from under the mouse
            return
        self._kept_back = False
        self.model.show(picture)
        self.awake_label.setText(words.awake_text(picture))
        self.stack.setCurrentIndex(0 if self.model.entries else 1)
        self._tick()
        self._chosen_changed()

    def _tick(self) -> None:
        if self.picture is None or self.table.drag is not None:
            return
        if self._kept_back:
            self._show(self.picture)
        else:
            self.summary_label.setText(words.summary_text(self.picture, self.model.passed))
            self.model.tick()

    # The chosen runs

    def _chosen_changed(self) -> None:
        waiting = self.table.chosen_waiting()
        for button in self._buttons:
            button.setEnabled(bool(waiting))
        self.hold_button.setText(self.tr("Release") if self._all_held(waiting) else self.tr("Hold"))
        self.hold_button.setAccessibleName(self.hold_button.text())
        every = self.model.entries[self.model.running :]
        self.hold_all_button.setEnabled(bool(every))
        released = bool(every) and all(entry.held for entry in every)
        self.hold_all_button.setText(self.tr("Release all") if released else self.tr("Hold all"))
        self.hold_all_button.setAccessibleName(self.hold_all_button.text())
        self.hold_all_button.set_icon("play" if released else "pause")

    def _all_held(self, run_ids: list[str]) -> bool:
        asked = set(run_ids)
        return bool(asked) and all(entry.held for entry in self.model.entries if entry.id in asked)

    def _dropped(self, run_ids: list[str], before: str) -> None:
        self.model.reorder(run_ids, before or None)
        changing.move(self.window_, run_ids, before)

    def _do(self, action: Callable[[MainWindow, list[str]], object]) -> None:
        waiting = self.table.chosen_waiting()
        if waiting:
            action(self.window_, waiting)

    def move_to_front(self) -> None:
        """Let the chosen runs start next."""
        self._do(changing.move_to_front)

    def move_up(self) -> None:
        """Move the chosen runs a place towards the front."""
        self._do(partial(changing.move_by, steps=-1))

    def move_down(self) -> None:
        """Move the chosen runs a place towards the end."""
        self._do(partial(changing.move_by, steps=1))

    def toggle_hold(self) -> None:
        """Hold the chosen runs; release them when all are held."""
        self._do(partial(changing.hold, held=not self._all_held(self.table.chosen_waiting())))

    def toggle_hold_all(self) -> None:
        """Hold all that waits; release all when all are held."""
        every = self.model.entries[self.model.running :]
        if every:
            held = all(entry.held for entry in every)
            changing.hold(self.window_, [entry.id for entry in every], not held)

    def cancel(self) -> None:
        """Take the chosen runs out of the queue for good."""
        self._do(changing.cancel)

    def _add_actions(self) -> None:
        """Put what the buttons do into the menu, with shortcuts, while the page is in front."""
        if self._has_actions:
            return
        self._has_actions = True
        front, up, down, hold = _KEYS
        for name, text, action, icon_name in (
            (front, self.tr("Move to the front of the queue"), self.move_to_front, "arrow-up"),
            (up, self.tr("Move up in the queue"), self.move_up, "arrow-up"),
            (down, self.tr("Move down in the queue"), self.move_down, "arrow-down"),
            (hold, self.tr("Hold or release"), self.toggle_hold, "pause"),
        ):
            self.window_.actions_.add(name, text, action, _KEYS[name], "run", icon_name)

    def make_menu(self) -> QMenu:
        """The menu of the chosen runs."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows, waiting = self.table.chosen_rows(), self.table.chosen_waiting()
        if len(rows) == 1:
            run_id = self.model.entries[rows[0]].id
            opened = menu.addAction(icon("arrow-right", "muted"), self.tr("Open"))
            opened.triggered.connect(lambda _checked: self.window_.open_run(run_id))
        if waiting:
            menu.addActions([self.window_.actions_[name] for name in _KEYS])
            menu.addSeparator()
            canceled = menu.addAction(icon("stop", "muted"), self.tr("Cancel run"))
            canceled.triggered.connect(lambda _checked: self.cancel())
        return menu

    def _open_menu(self, point: QPoint) -> None:
        if self.table.chosen_rows():
            self.make_menu().popup(self.table.viewport().mapToGlobal(point))
