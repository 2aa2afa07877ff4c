"""The Disk page itself: how much there is, what takes it, the trash, and the panel that frees space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.disk import DiskItem, TrashRow
from mldesk.core.errors import MldeskError
from mldesk.gui.pages.base import Page
from mldesk.gui.pages.disk.free_panel import FreePanel
from mldesk.gui.pages.disk.machine import MachineSections
from mldesk.gui.pages.disk.overview import Overview
from mldesk.gui.pages.disk.reading import DiskNews, LongRead, read_usage
from mldesk.gui.pages.disk.sections import ItemsSection, TrashSection
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.trash import move_to_trash, put_back
from mldesk.gui.turns import Turns
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.late import Late

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.data import DataPage
    from mldesk.gui.pages.models import ModelsPage
    from mldesk.gui.session import Session

_MEASURE_MILLISECONDS = 2000
_PATIENCE_MILLISECONDS = 300
_BLANK, _SECTIONS, _FREE, _EMPTY = range(4)


class _Sections(QWidget):
    """What takes the space, above the trash."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.items = ItemsSection(session)
        self.trash = TrashSection(session)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.items, 3)
        self._column.addWidget(self.trash, 2)

    def give_trash_room(self, some: bool) -> None:
        """Let the trash grow with the page only when there is `some`."""
        self._column.setStretch(1, 2 if some else 0)


class DiskPage(Page):
    """Where the disk goes above; beneath it what takes it and the trash, or the panel that frees space."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Disk")
        self._news: DiskNews | None = None
        self._measured_path: object = None
        self._reading = LongRead(session, self)
        self.overview = Overview()
        self.overview.hide()
        self._reading.progressed.connect(self.overview.progress.set_fraction)
        self.again_button = Button(self.tr("Measure again"))
        self.again_button.setObjectName("disk.again")
        self.again_button.clicked.connect(self.measure)
        self.free_button = Button(self.tr("Free space…"), "primary")
        self.free_button.setObjectName("disk.free")
        self.free_button.clicked.connect(self.open_free)
        self._sections = Late(lambda: _Sections(session))
        self._panel = Late(self._make_panel)
        self._machine = Late(lambda: MachineSections(session, window))
        self.stack = QStackedWidget()
        self._parts = (self._measuring(), self._sections, self._panel, self._empty())
        for part in self._parts:
            self.stack.addWidget(part)
        body = self.add_scroll(PageHeader(self.title, actions=(self.again_button, self.free_button)))
        body.addWidget(self.overview)
        body.addWidget(self.stack, 1)
        body.addWidget(self._machine)
        self._machine.hide()
        self._sections.tell("connect", self._connect)
        self._turns = Turns(self)
        self._throttle = Throttle(_MEASURE_MILLISECONDS, self.measure, self)

    def _make_panel(self) -> FreePanel:
        made = FreePanel(self.session, self.window_)
        made.closed.connect(self._close_free)
        return made

    @property
    def panel(self) -> FreePanel:
        """What frees space; made when it is first opened."""
        return self._panel.widget

    @property
    def items(self) -> ItemsSection:
        """What takes the space; made when it is known."""
        return self._sections.widget.items

    @property
    def trash(self) -> TrashSection:
        """What is in the trash."""
        return self._sections.widget.trash

    @property
    def machine(self) -> MachineSections:
        """What all workspaces share."""
        return self._machine.widget

    def _measuring(self) -> QWidget:
        """Nothing at first; that it is measured, when that takes longer than a moment."""
        page = QWidget()
        self.measuring_label = Label(self.tr("Measuring…"), "muted")
        self.measuring_label.hide()
        layout = QVBoxLayout(page)
        layout.addWidget(self.measuring_label, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.measuring_label.show)
        return page

    def _empty(self) -> EmptyState:
        return EmptyState(
            "disk",
            self.tr("Nothing takes any space yet"),
            self.tr("Datasets, runs and models are listed here with their sizes once there are some."),
        )

    def _connect(self, sections: _Sections) -> None:
        sections.items.trash_asked.connect(self._move_to_trash)
        sections.items.opened.connect(self._open)
        sections.trash.back_asked.connect(self._put_back)
        sections.trash.table.opened.connect(lambda row: self._put_back([row]))
        sections.trash.days_chosen.connect(self._keep_days)

    def _bring(self, number: int) -> None:
        """Bring a part to the front; only that one says how much room is needed."""
        preferred, ignored = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for place, part in enumerate(self._parts):
            policy = preferred if place == number else ignored
            part.setSizePolicy(policy, policy)
        self.stack.setCurrentIndex(number)
        self.measuring_label.hide()
        if number == _BLANK:
            self._patience.start()
        else:
            self._patience.stop()
        self._machine.setVisible(number in (_SECTIONS, _EMPTY))

    # Reading

    def shown(self) -> None:
        """Measure: much may have changed since."""
        if self._measured_path != self.session.path:
            self._news = None
            self.overview.hide()
            self._bring(_BLANK)
        self.measure()

    def hidden(self) -> None:
        """Give up measuring."""
        self._throttle.cancel()
        self._reading.cancel()
        if self._panel.is_made:
            self.panel.leave()

    def refresh(self, kinds: set[str]) -> None:
        """Datasets or models came or went; what runs write all the time is measured when it is asked for."""
        if kinds & {"datasets", "models"}:
            self._throttle.request()

    def measure(self) -> None:
        """Measure on a worker."""
        self._measured_path = self.session.path
        self.overview.progress.set_fraction(0)
        self.overview.progress.setVisible(self._news is None)
        self._reading.start(read_usage, self._show, self._fail)
        self._turns.clear()
        self._turns.add(self._read_machine)  # when the page is there: it is to be made first

    def _read_machine(self) -> None:
        self.machine.read()

    def _show(self, news: DiskNews) -> None:
        self._news = news
        usage = news.usage
        self.overview.show()
        self.overview.progress.hide()
        self.overview.show_usage(usage)
        self.items.show_items(usage.items)
        self.trash.show_rows(usage.trash, news.days)
        self._sections.widget.give_trash_room(bool(usage.trash))
        if self.stack.currentIndex() != _FREE:
            self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        usage = self._news.usage if self._news is not None else None
        there = usage is not None and bool(usage.items or usage.trash or usage.kinds.get("leftovers"))
        self._bring(_BLANK if usage is None else _SECTIONS if there else _EMPTY)
        self.free_button.setVisible(there)

    def _fail(self, error: MldeskError) -> None:
        self.overview.progress.hide()
        self.window_.show_error(error)

    # What can be done

    def _move_to_trash(self, items: list[DiskItem]) -> None:
        things = [(item.kind, item.id if item.kind == "run" else item.reference) for item in items]
        self._leave_out(items)
        move_to_trash(self.window_, things, self.measure)

    def _put_back(self, rows: Sequence[TrashRow]) -> None:
        versions = ("dataset", "model")
        things = [(row.kind, row.reference if row.kind in versions else row.id) for row in rows]
        put_back(self.window_, things, self.measure)

    def _leave_out(self, items: list[DiskItem]) -> None:
        """Take items off the list at once; the next measurement says where they are."""
        if self._news is not None:
            left = tuple(item for item in self._news.usage.items if item not in items)
            self._news = replace(self._news, usage=replace(self._news.usage, items=left))
            self.items.show_items(left)

    def _open(self, item: DiskItem) -> None:
        """Show the thing on its own page."""
        name, _, version = item.reference.rpartition(":")
        if item.kind == "run":
            self.window_.open_run(item.id)
        elif item.kind == "dataset":
            cast("DataPage", self.window_.open_page("data")).show_dataset(name, int(version))
        elif item.kind == "model":
            cast("ModelsPage", self.window_.open_page("models")).show_model(name)

    def _keep_days(self, days: int) -> None:
        def work(workspace: Workspace) -> None:
            from mldesk.core.disk import set_retention_days

            set_retention_days(workspace, days)

        self.session.act(self.tr("Keep the trash for {days} days").format(days=days), work)

    def open_free(self) -> None:
        """Open the panel that says what freeing would remove."""
        self.free_button.hide()
        self._bring(_FREE)
        self.panel.open()
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_free(self) -> None:
        self._show_what_there_is()
        self.measure()
