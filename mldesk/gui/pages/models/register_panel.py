"""The panel that registers outputs of a run as a version of a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.model import ModelVersion, list_models, register_model, set_alias, stages
from mldesk.core.model.edits import check_alias
from mldesk.core.run import Artifact, Run
from mldesk.gui import formats
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tag_chips import TagChips
from mldesk.gui.widgets.task_line import TaskLine

from .words import stage_word, title_of

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

SIZE = (640, 620)
"""Pixels it likes to have."""

LABEL_WIDTH = 104
_ALL_OUTPUTS = "outputs"


@dataclass(frozen=True)
class RunFacts:
    """What the panel needs of a run: its names, whether it is over, its outputs, the models there are."""

    run_name: str
    experiment: str
    ended: bool
    outputs: tuple[Artifact, ...]
    newest: dict[str, int]


@dataclass(frozen=True)
class Registering:
    """What is to be registered, and what is said of it."""

    run_id: str
    name: str
    path: str
    description: str
    tags: dict[str, str]
    properties: dict[str, str]
    alias: str


def read_run(workspace: Workspace, run_id: str) -> RunFacts:
    """Read the facts of a run; raises NotFound when it is gone."""
    run = Run(workspace, run_id)
    newest = {model.name: model.newest.version for model in list_models(workspace)}
    return RunFacts(run.name, run.experiment, run.status.terminal, tuple(run.artifacts()), newest)


def register(workspace: Workspace, progress: Progress, wanted: Registering) -> ModelVersion:
    """Register a version and give it its alias, which is looked at before anything is stored."""
    alias = check_alias(wanted.alias) if wanted.alias else ""
    version = register_model(
        workspace,
        Run(workspace, wanted.run_id),
        wanted.name,
        wanted.path,
        wanted.description,
        wanted.tags,
        wanted.properties,
        ByteProgress(progress),
        progress.canceled,
    )
    return set_alias(workspace, version.reference, alias) if alias else version


class RegisterPanel(QWidget):
    """Name, files, and what is said of them; `registered` carries the ModelVersion, `dismissed` that it was
    given up.
    """

    registered = Signal(object)
    dismissed = Signal()

    def __init__(self, session: Session, run_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run_id = run_id
        self._facts: RunFacts | None = None
        self.setAccessibleName(self.tr("Register model"))
        self._build_editors()
        self._build_rows()
        self.run_label = Label("", "muted", wrap=True)
        self.notices = Notices("register.problem")
        self.task_line = TaskLine(session, "register.task", own_cancel=False)
        self.task_line.canceled.connect(lambda: self._set_busy(False))
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

    def _build_editors(self) -> None:
        self.name = self._line("register.name", self.tr("Name of the model"))
        self.path = QComboBox()
        self.path.setObjectName("register.path")
        self.path.setAccessibleName(self.tr("Files of the model"))
        self.description = self._line("register.description", self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What it is good for; may stay empty"))
        self.stage = QComboBox()
        self.stage.setObjectName("register.stage")
        self.stage.setAccessibleName(self.tr("Stage"))
        self.stage.setEditable(True)
        self.stage.addItem("")
        for stage in stages:
            self.stage.addItem(stage_word(stage), stage)
        edit = self.stage.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("None; choose one or write your own"))
            edit.setAccessibleName(self.tr("Stage"))
        self.alias = self._line("register.alias", self.tr("Alias"))
        self.alias.setPlaceholderText(self.tr("A name for this version alone, such as champion"))
        self.tags = TagChips("register.tag")
        self.properties = TagChips("register.property")
        self.properties.setAccessibleName(self.tr("Properties"))
        self.properties.add_button.setText(self.tr("Add property"))
        self.properties.add_button.setAccessibleName(self.tr("Add property"))
        self.properties.line.setAccessibleName(self.tr("New property"))

    def _build_rows(self) -> None:
        self.name_row = self._row(self.tr("Name"), self.name)
        self.path_row = self._row(self.tr("Files"), self.path)
        self.description_row = self._row(self.tr("Description"), self.description)
        self.stage_row = self._row(self.tr("Stage"), self.stage)
        self.alias_row = self._row(self.tr("Alias"), self.alias)
        self.tags_row = self._row(self.tr("Tags"), in_line(self.tags))
        self.properties_row = self._row(self.tr("Properties"), in_line(self.properties))
        self.name.textChanged.connect(self._describe_name)
        self.alias.textChanged.connect(lambda: self.alias_row.set_problem(""))

    def _line(self, name: str, title: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(title)
        return line

    def _row(self, label: str, editor: QWidget) -> FieldRow:
        return FieldRow(label, editor=editor, label_width=LABEL_WIDTH, wide=True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 10, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(self.tr("Register model"), "title"))
        head.addWidget(self.run_label)
        page = ScrollPage((0, 0, 10, 0))
        page.body.setSpacing(12)
        for row in (
            self.name_row, self.path_row, self.description_row, self.stage_row, self.alias_row,
            self.tags_row, self.properties_row,
        ):  # fmt: skip
            page.body.addWidget(row)
        note = Label(self.tr("Tags can be changed later, properties stay as they are."), "caption", wrap=True)
        note.setContentsMargins(LABEL_WIDTH + 16, 0, 0, 0)
        page.body.addWidget(note)
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self.notices)
        layout.addWidget(page, 1)
        layout.addWidget(self.task_line)
        layout.addLayout(buttons)

    def _show_facts(self, facts: RunFacts) -> None:
        self._facts = facts
        text = self.tr("From the run {run}. The files are stored once and never changed afterwards.")
        self.run_label.setText(text.format(run=facts.run_name))
        if not self.name.text():
            self.name.setText(facts.experiment)
            self.name.selectAll()
        outputs = [artifact for artifact in facts.outputs if artifact.path.startswith(f"{_ALL_OUTPUTS}/")]
        self._offer(outputs)
        self.confirm_button.setEnabled(facts.ended and bool(outputs))
        if not facts.ended:
            title = self.tr("The run is still at work: register its model when it is over.")
            self.notices.tell("warning", title)
        elif not outputs:
            self.path_row.set_problem(
                self.tr("The run left no outputs. Let the script save its model in the folder outputs.")
            )
        self._describe_name()

    def _offer(self, outputs: list[Artifact]) -> None:
        """Let the user choose all outputs or one of them."""
        size = formats.size(sum(artifact.size for artifact in outputs))
        everything = (
            self.tr("All outputs: {count} files, {size}")
            if len(outputs) != 1
            else self.tr("All outputs: 1 file, {size}")
        )
        self.path.addItem(everything.format(count=formats.count(len(outputs)), size=size), _ALL_OUTPUTS)
        for artifact in outputs:
            name = artifact.path.removeprefix(f"{_ALL_OUTPUTS}/")
            self.path.addItem(f"{name}, {formats.size(artifact.size)}", artifact.path)

    def _describe_name(self) -> None:
        name = self.name.text().strip()
        newest = self._facts.newest.get(name) if self._facts is not None else None
        if newest is None:
            self.name_row.set_problem("")
            return
        text = self.tr("This model exists: the files become its version {number}.").format(number=newest + 1)
        self.name_row.set_problem(text, "warning")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter registers."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.register()
        else:
            super().keyPressEvent(event)

    def chosen_stage(self) -> str:
        """The stage that was chosen or written; empty for none."""
        text = self.stage.currentText().strip()
        known = self.stage.findText(text)
        return str(self.stage.itemData(known) or text) if known > 0 else text

    def register(self) -> None:
        """Register on a worker."""
        if self.task_line.task is not None or not self.confirm_button.isEnabled():
            return
        self.tags.finish()
        self.properties.finish()
        stage = self.chosen_stage()
        wanted = Registering(
            self._run_id,
            self.name.text(),
            str(self.path.currentData()),
            self.description.text().strip(),
            self.tags.tags | ({"stage": stage} if stage else {}),
            dict(self.properties.tags),
            self.alias.text().strip().lstrip("@"),
        )

        def work(workspace: Workspace, progress: Progress) -> ModelVersion:
            return register(workspace, progress, wanted)

        self.notices.clear()
        for row in (self.name_row, self.path_row, self.alias_row):
            row.set_problem("")
        title = self.tr("Registering model {name}").format(name=wanted.name.strip())
        self.task_line.follow(self._session.act(title, work, self.registered.emit, self._fail, receiver=self))
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        editors = (self.name, self.path, self.description, self.stage, self.alias, self.tags, self.properties)
        for widget in (*editors, self.confirm_button):
            widget.setEnabled(not busy)
        self.confirm_button.setText(self.tr("Registering…") if busy else self.tr("Register model"))

    def _fail(self, error: MldeskError) -> None:
        self._set_busy(False)
        match error.field:
            case "name":
                self.name_row.set_problem(str(error))
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            case "model_path":
                self.path_row.set_problem(str(error))
            case "alias":
                self.alias_row.set_problem(str(error))
                self.alias.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                self.notices.tell("error", error.title, error.cause, error.cure)

    def cancel(self) -> None:
        """Stop a registration that runs, else give the panel up."""
        if self.task_line.task is not None:
            self.task_line.cancel()
        else:
            self.dismissed.emit()


def in_line(chips: QWidget) -> QWidget:
    """Chips in the row of a form: as high as its other editors, so that they stand beside their label."""
    holder = QWidget()
    holder.setAccessibleName(chips.accessibleName())
    holder.setFocusProxy(chips)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 4)
    column.addWidget(chips)
    return holder


def open_register_panel(session: Session, window: MainWindow, run_id: str) -> RegisterPanel:
    """Open the panel over the page; a registered model is told with a way to it."""
    panel = RegisterPanel(session, run_id)

    def registered(version: ModelVersion) -> None:
        window.close_overlay()
        text = window.tr("Model {name} registered").format(name=title_of(version))
        action = (window.tr("Show"), lambda: window.open_model(version.name, version.version))
        window.show_message("good", text, action=action)

    overlay = window.open_overlay(panel, *SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.registered.connect(registered)
    return panel
