"""The Parameters tab: values, command, datasets, tags and the user's note."""

from __future__ import annotations

import shlex
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from mldesk.gui import formats
from mldesk.gui.pages.run.messages import MessagesCard
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.ticks import parameter_text
from mldesk.gui.run_edits import edit_runs
from mldesk.gui.widgets import Card, Label, ScrollPage
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.tag_chips import TagChips

if TYPE_CHECKING:
    from mldesk.core.run_changes import Edit
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_SAVE_MILLISECONDS = 800


def _value(pair: tuple[str, Any]) -> str:
    return parameter_text(pair[1])


class ParametersTab(RunTab):
    """What the run was given, and what the user says of it."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.table = FactTable(
            [
                Column(self.tr("Parameter"), lambda pair: pair[0]),
                Column(self.tr("Value"), _value, number=True, mono=True, tool_tip=_value),
            ],
            lambda pair: pair[0],
        )
        self.table.setObjectName("run.parameters")
        self.table.setAccessibleName(self.tr("Parameters"))
        self.no_parameters = Label(self.tr("The script was given no arguments."), "muted")
        self.given = FactGrid(columns=1, name_width=96)
        self._asked: list[Fact] = []
        self.messages = MessagesCard(self.tr("Messages"))
        self.tags = TagChips("run.tags")
        self.tags.edited.connect(self._tag)
        self.note = NoteEditor(self)
        self._lay_out()

    def _lay_out(self) -> None:
        parameters = Card(self.tr("Parameters"), spacing=4)
        parameters.body.addWidget(self.table, 1)
        parameters.body.addWidget(self.no_parameters)
        given = Card(self.tr("Asked for"))
        given.body.addWidget(self.given)
        tags = Card(self.tr("Tags"), self.tr("to find the run again"))
        tags.body.addWidget(self.tags)
        note = Card(self.tr("Note"), self.tr("kept as you write"))
        note.body.addWidget(self.note)
        right = QVBoxLayout()
        right.setSpacing(16)
        for card in (self.messages, given, tags, note):
            right.addWidget(card)
        right.addStretch(1)
        page = ScrollPage()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(parameters, 1, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(right, 1)
        page.body.addLayout(columns)
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def set_run(self, run_id: str) -> None:
        """Save what was written about the old run."""
        if run_id != self.run_id:
            self.note.save()
        super().set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Show the run's facts."""
        super().set_facts(facts)
        pairs = sorted(facts.parameters.items())
        self.table.set_things(pairs)
        self.table.setVisible(bool(pairs))
        self.table.setFixedHeight(self.table.content_height())
        self.no_parameters.setVisible(not pairs)
        command = shlex.join(["python", facts.script, *facts.arguments])
        asked = [Fact(self.tr("Command"), command, mono=True, copied=True)]
        for used in facts.datasets:
            how = (
                self.tr("given to {argument}").format(argument=used.argument) if used.argument else used.mode
            )
            text = f"{used.name} : {used.version} · {how}"
            show = partial(self.window_.open_dataset, used.name, used.version)
            asked.append(
                Fact(self.tr("Dataset"), text, pressed=show, object_name="run.dataset_of_parameters")
            )
        asked += self._data_facts(facts)
        if facts.config.max_duration_seconds is not None:
            text = formats.duration(facts.config.max_duration_seconds)
            asked.append(Fact(self.tr("Longest time"), text))
        asked.append(Fact(self.tr("CPU slots"), str(facts.config.cpus)))
        asked.append(Fact(self.tr("GPUs"), str(facts.config.gpus)))
        asked.append(Fact(self.tr("Run id"), facts.id, mono=True, copied=True))
        if asked != self._asked:
            self._asked = asked
            self.given.set_facts(asked)
        self.messages.set_messages(facts.messages)
        self.tags.set_tags(facts.tags)
        self.note.set_note(facts.note)

    def _data_facts(self, facts: RunFacts) -> list[Fact]:
        """What it reads of datastores and writes to them."""
        given_to = self.tr("given to {argument}")
        found = []
        for given in facts.datastore_inputs:
            how = given_to.format(argument=given.argument) if given.argument else given.mode
            text = f"{given.reference} · {how}"
            show = partial(self.window_.open_datastore, given.datastore)
            found.append(
                Fact(self.tr("Datastore"), text, pressed=show, object_name="run.datastore_of_parameters")
            )
        for output in facts.data_outputs:
            parts = [f"{output.name} → {output.datastore}:{output.path_of(facts.id)}"]
            if output.register_as:
                parts.append(self.tr("registered as {name}").format(name=output.register_as))
            text = " · ".join(parts)
            show = partial(self.window_.open_datastore, output.datastore)
            found.append(Fact(self.tr("Output"), text, pressed=show, object_name="run.output_of_parameters"))
        return found

    def _tag(self, tags: dict[str, str]) -> None:
        """Give the run the tags that are shown now."""
        before = dict(self.facts.tags) if self.facts is not None else {}

        edits: list[Edit] = [["untag", key] for key in before if key not in tags]
        edits += [["tag", key, value] for key, value in tags.items() if before.get(key) != value]
        edit_runs(self.window_, self.tr("Tag run"), {self.run_id: edits})

    def hidden(self) -> None:
        """Save the note."""
        super().hidden()
        self.note.save()


class NoteEditor(QPlainTextEdit):
    """The user's note; saved a moment after the last key and when the focus leaves."""

    def __init__(self, tab: ParametersTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._saved = ""
        self.setObjectName("run.note")
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("What you tried and what you learned"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(96)
        self.setMaximumHeight(160)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MILLISECONDS)
        self._timer.timeout.connect(self.save)
        self.textChanged.connect(self._timer.start)
        self.installEventFilter(self)

    def set_note(self, text: str) -> None:
        """Show the note, unless the user is writing another one."""
        if self.toPlainText() == self._saved and text != self._saved:
            self._saved = text
            self.setPlainText(text)
            self._timer.stop()

    def save(self) -> None:
        """Write the note if it is not what is stored."""
        self._timer.stop()
        text, run_id = self.toPlainText(), self._tab.run_id
        if text != self._saved and run_id:
            self._saved = text
            edit_runs(self._tab.window_, self.tr("Save note"), {run_id: [["note", text]]})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the focus leaves."""
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        return False
