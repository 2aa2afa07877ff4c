"""The panel that frees space: first what would go and what would stay, then one button that does it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.disk import FreePlan, FreeReport, FreeRow
from mldesk.core.errors import Canceled, MldeskError
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.pages.disk.reading import LongRead, read_plan
from mldesk.gui.pages.disk.sections import ICONS, KIND_WIDTH, SIZE_WIDTH
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.meter import Bar

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress, Task
    from mldesk.gui.session import Session


class FreePanel(Card):
    """The dry run as a list, its total, and the button; `closed` comes when it is done or given up."""

    closed = Signal()

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=12, parent=parent)
        self.setAccessibleName(self.tr("Free space"))
        self._session = session
        self._window = window
        self._plan: FreePlan | None = None
        self._task: Task | None = None
        self._reading = LongRead(session, self)
        self.title = Label(self.tr("Free space"), "heading")
        self.words = Label("", "muted", wrap=True)
        self.everything = QCheckBox(self.tr("All of the trash, however new"))
        self.everything.setObjectName("disk.everything")
        self.everything.setAccessibleName(self.tr("All of the trash, however new"))
        self.everything.setToolTip(self.tr("Downloads that broke off in the last week go, too"))
        self.everything.toggled.connect(self.look)
        self.table = FactTable(self._columns(), key=lambda row: (row.kind, row.id), sort_column=-1)
        self.table.setObjectName("disk.plan")
        self.table.setAccessibleName(self.tr("What goes and what stays"))
        self.empty = EmptyState(
            "check",
            self.tr("Nothing to free"),
            self.tr("What you move to the trash can be freed here once it has been there long enough."),
        )
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.table, self.empty):
            self.stack.addWidget(widget)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(self.table.height_of(2))  # so that the button is seen in a low window
        self.bar = Bar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self._reading.progressed.connect(self.bar.set_fraction)
        self.cancel_button = Button(self.tr("Close"))
        self.cancel_button.setObjectName("disk.free_close")
        self.cancel_button.clicked.connect(self.cancel)
        self.free_button = Button(self.tr("Free"), "primary")
        self.free_button.setObjectName("disk.free_confirm")
        self.free_button.clicked.connect(self.free)
        session.tasks_changed.connect(self._follow)
        self._lay_out()

    def _lay_out(self) -> None:
        self._notices = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.everything)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(Label(self.tr("What is freed is gone for ever."), "muted"))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.free_button)
        self.body.addLayout(head)
        self.body.addWidget(self.words)
        self.body.addLayout(self._notices)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.bar)
        self.body.addLayout(buttons)

    def _columns(self) -> list[Column]:
        kinds = {
            "dataset": self.tr("Dataset"),
            "model": self.tr("Model"),
            "run": self.tr("Run"),
            "upload": self.tr("Upload"),
        }
        return [
            Column(
                self.tr("Kind"),
                lambda row: kinds[row.kind],
                width=KIND_WIDTH,
                icon_name=lambda row: ICONS[row.kind],
            ),
            Column(self.tr("Name"), lambda row: row.reference, tool_tip=lambda row: row.reference),
            Column(
                self.tr("Frees"),
                lambda row: formats.size(row.frees) if row.frees or not row.kept_because else "–",
                lambda row: row.frees,
                SIZE_WIDTH,
                number=True,
            ),
            Column(
                self.tr("What happens"),
                self._fate,
                tool_tip=self._fate,
                token=lambda row: "muted" if row.kept_because and not row.frees else None,
            ),
        ]

    def _fate(self, row: FreeRow) -> str:
        if not row.kept_because:
            return self.tr("Goes")
        part = self.tr("Goes in part") if row.frees else self.tr("Stays")
        return f"{part}. {localized(row.kept_because)}"

    # Looking

    def open(self) -> None:
        """Look anew what there is to free."""
        self._clear_notices()
        self.everything.setChecked(False)
        self.look()

    def look(self) -> None:
        """Read the dry run."""
        if self._task is not None:
            return
        everything = self.everything.isChecked()
        self.free_button.setEnabled(False)
        self.free_button.setText(self.tr("Free"))
        self.words.setText(self.tr("Looking what there is to free…"))
        self.bar.set_fraction(0)
        self.bar.show()
        self._reading.start(
            lambda workspace, progress, canceled: read_plan(workspace, progress, canceled, everything),
            self._show,
            self._fail,
        )

    def _show(self, plan: FreePlan) -> None:
        self._plan = plan
        self.bar.hide()
        self.table.set_things([*plan.going, *plan.kept])
        self.stack.setCurrentIndex(1 if plan.going or plan.kept else 2)
        self.free_button.setEnabled(bool(plan.going or plan.bytes))
        size = formats.size(plan.bytes)
        self.free_button.setText(self.tr("Free {size}").format(size=size))
        self.words.setText(self._summary(plan))

    def _summary(self, plan: FreePlan) -> str:
        parts = []
        if plan.going:
            one, many = self.tr("1 thing goes from the trash"), self.tr("{count} things go from the trash")
            parts.append(_counted(len(plan.going), one, many))
        if plan.leftovers:
            words = self.tr("{size} that programs which were killed have left behind")
            parts.append(words.format(size=formats.size(plan.leftovers)))
        if plan.kept:
            one, many = self.tr("1 thing stays there"), self.tr("{count} things stay there")
            parts.append(_counted(len(plan.kept), one, many))
        return "; ".join(parts) + "." if parts else ""

    # Freeing

    def free(self) -> None:
        """Remove for ever what the list says, on a worker."""
        plan = self._plan
        if plan is None or self._task is not None or not self.free_button.isEnabled():
            return
        self._clear_notices()

        def work(workspace: Workspace, progress: Progress) -> FreeReport:
            from mldesk.core.disk import free_space_now

            def tell(done: int, total: int) -> None:
                with suppress(Canceled):  # a cancel ends it between two things, never within one
                    progress(done, total)

            return free_space_now(workspace, plan, tell, progress.canceled)

        title = self.tr("Free {size}").format(size=formats.size(plan.bytes))
        self._set_busy(True)
        self._task = self._session.act(title, work, self._done, self._fail, receiver=self)

    def _set_busy(self, busy: bool) -> None:
        self.free_button.setEnabled(not busy)
        self.everything.setEnabled(not busy)
        self.bar.set_fraction(0)
        self.bar.setVisible(busy)
        self.cancel_button.setText(self.tr("Cancel") if busy else self.tr("Close"))
        if busy:
            self.words.setText(self.tr("Freeing…"))

    def _follow(self) -> None:
        """Show how far it is; a task that was canceled calls nobody back."""
        task = self._task
        if task is None:
            return
        if task.fraction is not None:
            self.bar.set_fraction(task.fraction)
        if task.status == "canceled":
            self._over()
            self._window.show_message("info", self.tr("Freeing canceled"))

    def _done(self, report: FreeReport) -> None:
        self._over()
        words = self.tr("{size} freed").format(size=formats.size(report.bytes))
        self._window.show_message("good", words)
        for problem in report.problems[:1]:
            self._window.show_message("warning", problem.title, problem.cause, problem.cure)

    def _over(self) -> None:
        self._task = None
        self._set_busy(False)
        self.closed.emit()

    def _fail(self, error: MldeskError) -> None:
        self._task = None
        self._set_busy(False)
        self.free_button.setEnabled(self._plan is not None)
        self.words.setText("" if self._plan is None else self._summary(self._plan))
        bar = MessageBar("error", error.title, error.cause, error.cure, closable=False)
        bar.setObjectName("disk.free_problem")
        self._notices.addWidget(bar)

    def _clear_notices(self) -> None:
        while (item := self._notices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def cancel(self) -> None:
        """Stop what is being freed, else close the panel."""
        if self._task is not None:
            self._task.cancel()
            return
        self.leave()
        self.closed.emit()

    def leave(self) -> None:
        """Give up what is being read."""
        self._reading.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=formats.count(count))
