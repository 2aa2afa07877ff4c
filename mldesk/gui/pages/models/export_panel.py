"""The Export panel: asks what to export and how, follows the conversion, exports, tells what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.model import ModelVersion
from mldesk.core.status import Status
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.task_line import TaskLine

from .conversion_view import ConversionView
from .conversions import ConversionWatch, RunState
from .export_form import ExportForm
from .export_result import ExportResult
from .exporting import Exported, ExportFacts, ExportRequest, read_export, stop_run
from .words import title_of

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

SIZE = (800, 680)
"""Pixels it likes to have."""


class ExportPanel(QWidget):
    """Form, then the conversion at work, then the result; `dismissed` when it is to be closed.

    A conversion goes on when the panel is closed; the `watch` then offers the export.
    """

    dismissed = Signal()
    run_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        version: ModelVersion,
        watch: ConversionWatch,
        format: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._version = version
        self._watch = watch
        self._wanted = format
        self._request: ExportRequest | None = None
        title = self.tr("Export {name}").format(name=title_of(version))
        self.setAccessibleName(title)
        self.title_label = ElidedLabel(title, "title")
        self.about_label = Label(
            self.tr("A folder that works without mldesk: the files, what is known of them, how to use them."),
            "muted",
            wrap=True,
        )
        self.form = ExportForm(session, version)
        self.form.accepted.connect(self.accept)
        self.conversion = ConversionView(session)
        self.conversion.opened.connect(self._open_run)
        self.result = ExportResult()
        self.task_line = TaskLine(session, "models.exporting", own_cancel=False)
        self.task_line.canceled.connect(self._back_to_form)
        self._build_buttons()
        self._lay_out()
        watch.told.connect(self._told)
        watch.gone.connect(self._gone)
        session.read(
            lambda workspace: read_export(workspace, version), self._show_facts, self._fail, receiver=self
        )

    def _build_buttons(self) -> None:
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("models.export_cancel")
        self.cancel_button.clicked.connect(self.cancel)
        self.stop_button = Button(self.tr("Stop the conversion"), "danger", "stop-filled")
        self.stop_button.setObjectName("models.export_stop")
        self.stop_button.clicked.connect(self.stop)
        self.confirm_button = Button(self.tr("Export"), "primary")
        self.confirm_button.setObjectName("models.export_confirm")
        self.confirm_button.setEnabled(False)
        self.confirm_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title_label)
        head.addWidget(self.about_label)
        self.stack = QStackedWidget()
        for widget in (self.form, self.conversion, self.result):
            self.stack.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 10, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.result.open_button)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.task_line)
        layout.addLayout(buttons)
        self._show_step(self.form)

    def _show_step(self, step: QWidget) -> None:
        """Bring a step to the front, with its buttons."""
        self.stack.setCurrentWidget(step)
        self.stop_button.setVisible(step is self.conversion)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(self.tr("Stop the conversion"))
        self.result.open_button.setVisible(step is self.result)
        self.confirm_button.setVisible(step is not self.conversion)
        self.confirm_button.setText(self.tr("Done") if step is self.result else self.tr("Export"))
        self.cancel_button.setVisible(step is not self.result)
        self.cancel_button.setText(self.tr("Close") if step is self.conversion else self.tr("Cancel"))
        self.about_label.setVisible(step is self.form)

    # The form

    def _show_facts(self, facts: ExportFacts) -> None:
        self.form.set_facts(facts, self._wanted)
        self.confirm_button.setEnabled(self.task_line.task is None)
        focused = self.focusWidget()
        if focused is None or not self.form.isAncestorOf(focused):
            self.form.folder.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Check everything, then convert or export; after the end, close."""
        step = self.stack.currentWidget()
        if step is self.result:
            self.dismissed.emit()
        elif step is self.conversion:
            self._back_to_form()
        elif self.confirm_button.isEnabled():
            request = self.form.request()
            if request is not None:
                self._set_busy(True)
                self._watch.begin(request, self, self._prepared, self._fail)

    def _set_busy(self, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.confirm_button.setEnabled(not busy)

    def _prepared(self, request: ExportRequest) -> None:
        if request.run_id:
            self.follow(request)
        else:
            self._export(request)

    def _fail(self, error: MldeskError) -> None:
        self._set_busy(False)
        self._show_step(self.form)
        self.form.show_error(error)

    def _back_to_form(self) -> None:
        self._set_busy(False)
        self._show_step(self.form)

    # The conversion

    def follow(self, request: ExportRequest) -> None:
        """Show the conversion that a request waits for."""
        self._request = request
        self.conversion.show_request(request)
        self._show_step(self.conversion)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch.follow(request)

    def resume(self, request: ExportRequest) -> None:
        """Export what was converted while the panel was closed."""
        self._request = request
        self._export(request)

    def _told(self, state: RunState) -> None:
        request = self._request
        if request is None or state.run_id != request.run_id:
            return
        self.conversion.show_state(state)
        if not state.status.terminal:
            return
        self._watch.end(state.run_id)
        self.stop_button.hide()
        if state.status is Status.COMPLETED:
            self._export(request)
        elif state.status is Status.CANCELED:
            self._back_to_form()
        else:
            self.confirm_button.setText(self.tr("Back to the form"))
            self.confirm_button.setEnabled(True)
            self.confirm_button.show()

    def _gone(self, run_id: str) -> None:
        if self._request is not None and self._request.run_id == run_id:
            self._back_to_form()

    def stop(self) -> None:
        """Ask the conversion to stop; nothing is exported then."""
        request = self._request
        if request is None or not request.run_id:
            return
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))
        run_id = request.run_id
        self._session.act(self.tr("Stop run"), lambda workspace: stop_run(workspace, run_id), receiver=self)

    def _open_run(self) -> None:
        if self._request is not None:
            run_id = self._request.run_id
            self.close_panel()
            self.run_wanted.emit(run_id)

    # Exporting

    def _export(self, request: ExportRequest) -> None:
        self._set_busy(True)
        self.task_line.follow(self._watch.export(request, self, self._exported, self._fail))

    def _exported(self, exported: Exported) -> None:
        self._request = None
        self._set_busy(False)
        self.result.show_result(exported)
        self._show_step(self.result)
        self.result.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Closing

    def cancel(self) -> None:
        """Stop an export that runs, else close; a conversion goes on."""
        if self.task_line.task is not None:
            self.task_line.cancel()
        else:
            self.close_panel()

    def close_panel(self) -> None:
        """Close; what is at work goes on."""
        if self._request is not None and self._request.run_id:
            self._watch.leave(self._request.run_id)
        self.dismissed.emit()


def open_export_panel(
    session: Session,
    window: MainWindow,
    version: ModelVersion,
    watch: ConversionWatch,
    format: str = "",
) -> ExportPanel:
    """Open the panel over the page; a conversion of the version that is at work is shown at once."""
    panel = ExportPanel(session, version, watch, format)
    overlay = window.open_overlay(panel, *SIZE)
    overlay.dismissed.connect(panel.close_panel)
    panel.dismissed.connect(window.close_overlay)
    panel.run_wanted.connect(window.open_run)
    going = watch.request_for(version, format)
    if going is not None:
        panel.follow(going)
    return panel
