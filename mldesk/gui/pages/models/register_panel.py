"""The panel that registers outputs of a run as a version of a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.model import ModelVersion, list_models, register_model
from mldesk.core.run import Artifact, Run
from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.meter import Bar

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.models.page import ModelsPage
    from mldesk.gui.reader import Progress, Task
    from mldesk.gui.session import Session

_LABEL_WIDTH = 104
_ALL_OUTPUTS = "outputs"


@dataclass(frozen=True)
class RunFacts:
    """What the panel needs of a run: its names, whether it is over, its outputs, the models there are."""

    run_name: str
    experiment: str
    ended: bool
    outputs: tuple[Artifact, ...]
    newest: dict[str, int]


def read_run(workspace: Workspace, run_id: str) -> RunFacts:
    """Read the facts of a run; raises NotFound when it is gone."""
    run = Run(workspace, run_id)
    newest = {model.name: model.newest.version for model in list_models(workspace)}
    return RunFacts(run.name, run.experiment, run.status.terminal, tuple(run.artifacts()), newest)


class RegisterPanel(QWidget):
    """Name, files, description; `registered` carries the ModelVersion, `dismissed` that it was given up."""

    registered = Signal(object)
    dismissed = Signal()

    def __init__(self, session: Session, run_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run_id = run_id
        self._facts: RunFacts | None = None
        self._task: Task | None = None
        self.setAccessibleName(self.tr("Register model"))
        self.name = QLineEdit()
        self.name.setObjectName("register.name")
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.name.textChanged.connect(self._describe_name)
        self.path = QComboBox()
        self.path.setObjectName("register.path")
        self.path.setAccessibleName(self.tr("Files of the model"))
        self.description = QLineEdit()
        self.description.setObjectName("register.description")
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What it is good for; may stay empty"))
        self.name_row = self._row(self.tr("Name"), self.name)
        self.path_row = self._row(self.tr("Files"), self.path)
        self.description_row = self._row(self.tr("Description"), self.description)
        self.run_label = Label("", "muted", wrap=True)
        self.bar = Bar()
        self.bar.hide()
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("register.cancel")
        self.cancel_button.clicked.connect(self.cancel)
        self.confirm_button = Button(self.tr("Register model"), "primary")
        self.confirm_button.setObjectName("register.confirm")
        self.confirm_button.setEnabled(False)
        self.confirm_button.clicked.connect(self.register)
        self._lay_out()
        self.setFocusProxy(self.name)
        session.read(
            lambda workspace: read_run(workspace, run_id), self._show_facts, self._fail, receiver=self
        )

    def _row(self, label: str, editor: QWidget) -> FieldRow:
        return FieldRow(label, editor=editor, label_width=_LABEL_WIDTH, wide=True)

    def _lay_out(self) -> None:
        self._notices = QVBoxLayout()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(self.tr("Register model"), "title"))
        head.addWidget(self.run_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addLayout(self._notices)
        for row in (self.name_row, self.path_row, self.description_row):
            layout.addWidget(row)
        layout.addStretch(1)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)

    def _show_facts(self, facts: RunFacts) -> None:
        self._facts = facts
        text = self.tr("From the run {run}. The files are copied, hashed, and never changed afterwards.")
        self.run_label.setText(text.format(run=facts.run_name))
        if not self.name.text():
            self.name.setText(facts.experiment)
            self.name.selectAll()
        outputs = [artifact for artifact in facts.outputs if artifact.path.startswith(f"{_ALL_OUTPUTS}/")]
        size = sum(artifact.size for artifact in outputs)
        everything = (
            self.tr("All outputs: {count} files, {size}")
            if len(outputs) != 1
            else self.tr("All outputs: 1 file, {size}")
        )
        self.path.addItem(
            everything.format(count=formats.count(len(outputs)), size=formats.size(size)), _ALL_OUTPUTS
        )
        for artifact in outputs:
            name = artifact.path.removeprefix(f"{_ALL_OUTPUTS}/")
            self.path.addItem(f"{name}, {formats.size(artifact.size)}", artifact.path)
        self.confirm_button.setEnabled(facts.ended and bool(outputs))
        if not facts.ended:
            self._tell("warning", self.tr("The run is still at work: register its model when it is over."))
        elif not outputs:
            self.path_row.set_problem(
                self.tr("The run left no outputs. Let the script save its model in the folder outputs.")
            )
        self._describe_name()

    def _describe_name(self) -> None:
        name = self.name.text().strip()
        newest = self._facts.newest.get(name) if self._facts is not None else None
        if newest is None:
            self.name_row.set_problem("")
            return
        text = self.tr("This model exists: the files become its version {number}.").format(number=newest + 1)
        self.name_row.set_problem(text, "warning")

    def _tell(self, level: str, title: str, cause: str = "", cure: str = "") -> None:
        bar = MessageBar(level, title, cause, cure, closable=False)
        bar.setObjectName("register.problem")
        self._notices.addWidget(bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter registers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(
            self.focusWidget(), Button
        ):
            self.register()
        else:
            super().keyPressEvent(event)

    def register(self) -> None:
        """Register on a worker."""
        if self._task is not None or not self.confirm_button.isEnabled():
            return
        run_id, name, path = self._run_id, self.name.text(), str(self.path.currentData())
        description = self.description.text().strip()

        def work(workspace: Workspace, progress: Progress) -> ModelVersion:
            run = Run(workspace, run_id)
            return register_model(workspace, run, name, path, description, on_progress=progress)

        self.name_row.set_problem("")
        self.path_row.set_problem("")
        title = self.tr("Registering model {name}").format(name=name.strip())
        self._task = self._session.act(title, work, self._done, self._fail, receiver=self)
        self._session.tasks_changed.connect(self._follow)
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.name, self.path, self.description, self.confirm_button):
            widget.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.bar.set_fraction(0)
        self.confirm_button.setText(self.tr("Registering…") if busy else self.tr("Register model"))

    def _follow(self) -> None:
        task = self._task
        if task is None:
            return
        self.bar.set_fraction(task.fraction or 0.0)
        if task.status == "canceled":
            self._task = None
            self._set_busy(False)

    def _done(self, version: ModelVersion) -> None:
        self._task = None
        self.registered.emit(version)

    def _fail(self, error: MldeskError) -> None:
        self._task = None
        self._set_busy(False)
        if error.field == "name":
            self.name_row.set_problem(str(error))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif error.field == "model_path":
            self.path_row.set_problem(str(error))
        else:
            self._tell("error", error.title, error.cause, error.cure)

    def cancel(self) -> None:
        """Stop a registration that runs, else give the panel up."""
        if self._task is not None:
            self._task.cancel()
        else:
            self.dismissed.emit()


def open_register_panel(session: Session, window: MainWindow, run_id: str) -> RegisterPanel:
    """Open the panel over the page; a registered model is told with a way to it."""
    panel = RegisterPanel(session, run_id)

    def show(version: ModelVersion) -> None:
        cast("ModelsPage", window.open_page("models")).show_model(version.name)

    def registered(version: ModelVersion) -> None:
        window.close_overlay()
        text = window.tr("Model {name} : {version} registered")
        window.show_message(
            "good",
            text.format(name=version.name, version=version.version),
            action=(window.tr("Show"), lambda: show(version)),
        )

    overlay = window.open_overlay(panel, 600, 440)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.registered.connect(registered)
    return panel
