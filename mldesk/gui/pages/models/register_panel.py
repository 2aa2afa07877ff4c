"""The panel that registers outputs of a run as a version of a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mldesk.core.model import ModelVersion, list_models, register_model, set_alias, stages
from mldesk.core.model.edits import check_alias
from mldesk.core.run import Artifact, Run
from mldesk.gui import formats
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.translation import translate
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.tag_chips import TagChips

from .signing_form import LABEL_WIDTH
from .version_panel import VersionPanel, in_line
from .words import stage_word, title_of

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

SIZE = (640, 620)
"""Pixels it likes to have."""

_ALL_OUTPUTS = "outputs"
_READ_MILLISECONDS = 500


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


class RegisterPanel(VersionPanel):
    """Name, files, and what is said of them; `registered` carries the ModelVersion.

    A run that is still at work is followed to its end.
    """

    registered = Signal(object)

    def __init__(self, session: Session, run_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, "register", parent)
        self._run_id = run_id
        self._outputs: list[Artifact] | None = None
        self._waits = False
        self.setAccessibleName(self.tr("Register model"))
        self._build_editors()
        self._build_rows()
        self.run_label = Label("", "muted", wrap=True)
        self.say_confirm(self.tr("Register model"), self.tr("Registering…"))
        self.confirm_button.setEnabled(False)
        self.confirm_button.clicked.connect(self.register)
        self._lay_out()
        self.setFocusProxy(self.name)
        self._throttle = Throttle(_READ_MILLISECONDS, self._read, self)
        session.changed.connect(self._changed)
        self._read()

    def _read(self) -> None:
        run_id = self._run_id
        self._session.read(
            lambda workspace: read_run(workspace, run_id), self._show_facts, self.fail, receiver=self
        )

    def _changed(self, kinds: set[str]) -> None:
        if self._waits and "runs" in kinds:
            self._throttle.request()

    def _build_editors(self) -> None:
        self.path = ChoiceBox()
        self.path.setObjectName("register.path")
        self.path.setAccessibleName(self.tr("Files of the model"))
        self.description.setPlaceholderText(self.tr("What it is good for; may stay empty"))
        self.stage = ChoiceBox()
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
        self.alias = self.line("alias", self.tr("Alias"))
        self.alias.setPlaceholderText(self.tr("A name for this version alone, such as champion"))
        self.properties = TagChips("register.property")
        self.properties.setAccessibleName(self.tr("Properties"))
        self.properties.add_button.setText(self.tr("Add property"))
        self.properties.add_button.setAccessibleName(self.tr("Add property"))
        self.properties.line.setAccessibleName(self.tr("New property"))

    def _build_rows(self) -> None:
        self.path_row = self.row(self.tr("Files"), self.path)
        self.stage_row = self.row(self.tr("Stage"), self.stage)
        self.alias_row = self.row(self.tr("Alias"), self.alias)
        self.properties_row = self.row(self.tr("Properties"), in_line(self.properties))
        self.alias.textChanged.connect(lambda: self.alias_row.set_problem(""))
        self.rows |= {"model_path": self.path_row, "alias": self.alias_row}
        self.editors = (*self.editors, self.path, self.stage, self.alias, self.properties)

    def _lay_out(self) -> None:
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
        self.lay_out(self.tr("Register model"), self.run_label, self.notices, page)

    def _show_facts(self, facts: RunFacts) -> None:
        is_first, waited = self._outputs is None, self._waits
        self.newest, self._waits = facts.newest, not facts.ended
        text = self.tr("From the run {run}. The files are stored once and never changed afterwards.")
        self.run_label.setText(text.format(run=facts.run_name))
        if is_first and not self.name.text():
            self.name.setText(facts.experiment)
            self.name.selectAll()
        outputs = [artifact for artifact in facts.outputs if artifact.path.startswith(f"{_ALL_OUTPUTS}/")]
        if outputs != self._outputs:
            self._outputs = outputs
            self._offer(outputs)
        self.confirm_button.setEnabled(facts.ended and bool(outputs))
        if is_first or waited != self._waits:
            self._tell_state(facts.ended, waited, bool(outputs))
        self.describe_name()

    def _tell_state(self, ended: bool, waited: bool, has_outputs: bool) -> None:
        """Say what keeps the run from being registered; of one that was waited for, that it is over."""
        if waited:
            self.notices.clear()
        if not ended:
            title = self.tr("The run is still at work: register its model when it is over.")
            self.notices.tell("warning", title)
        elif not has_outputs:
            self.path_row.set_problem(
                self.tr("The run left no outputs. Let the script save its model in the folder outputs.")
            )
        elif waited:
            self.notices.tell("good", self.tr("The run is over: its model can be registered now."))

    def _offer(self, outputs: list[Artifact]) -> None:
        """Let the user choose all outputs or one of them; what was chosen stays so."""
        chosen = self.path.currentData()
        size = formats.size(sum(artifact.size for artifact in outputs))
        everything = (
            self.tr("All outputs: {count} files, {size}")
            if len(outputs) != 1
            else self.tr("All outputs: 1 file, {size}")
        )
        self.path.clear()
        self.path.addItem(everything.format(count=formats.count(len(outputs)), size=size), _ALL_OUTPUTS)
        for artifact in outputs:
            name = artifact.path.removeprefix(f"{_ALL_OUTPUTS}/")
            self.path.addItem(f"{name}, {formats.size(artifact.size)}", artifact.path)
        self.path.setCurrentIndex(max(self.path.findData(chosen), 0))

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
        for row in self.rows.values():
            row.set_problem("")
        title = self.tr("Registering model {name}").format(name=wanted.name.strip())
        self.start(title, work, self.registered.emit)


def open_register_panel(session: Session, window: MainWindow, run_id: str) -> RegisterPanel:
    """Open the panel over the page; a registered model is told with a way to it."""
    panel = RegisterPanel(session, run_id)

    def registered(version: ModelVersion) -> None:
        window.close_overlay()
        text = translate("RegisterPanel", "Model {name} registered").format(name=title_of(version))
        action = (
            translate("RegisterPanel", "Show"),
            lambda: window.open_model(version.name, version.version),
        )
        window.show_message("good", text, action=action)

    overlay = window.open_overlay(panel, *SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.registered.connect(registered)
    return panel
