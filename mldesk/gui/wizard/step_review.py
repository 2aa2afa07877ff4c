"""Step 6: the whole run on one page, all problems with a way to their place, and the names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mldesk.core import keras_guard
from mldesk.core.errors import Problem
from mldesk.core.resuming.options import ResumeOptions, resume_options
from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.message import MessageBar

from . import arguments, sweep
from .checks import Step, step_of
from .choices import Choices
from .draft import Draft
from .option_row import EDITOR_WIDTH, option_title
from .step_page import StepPage, clear, mark_row

_SHOWN_VALUES = 6
_LINE = 24
_OVER = 2
"""Pixels by which the button beside a line is higher than it, above and below."""


class ReviewStep(StepPage):
    """Names, summary, problems; `step_wanted` carries the index of a step to go to, `remedy_wanted` the name
    of an environment in which the script works (see core.keras_guard).
    """

    step_wanted = Signal(int)
    remedy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Review"))
        self.setAccessibleName(self.tr("Review"))
        self._choices = Choices()
        self._lines = 0
        self.experiment = ChoiceBox()
        self.experiment.setEditable(True)
        self.experiment.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.experiment.setObjectName("wizard.experiment")
        self.experiment.setFixedWidth(EDITOR_WIDTH + 60)
        self.experiment_row = FieldRow(
            self.tr("Experiment"), self.tr("The series of runs it belongs to"), self.experiment
        )
        self.run_name = QLineEdit()
        self.run_name.setObjectName("wizard.run_name")
        self.run_name.setFixedWidth(EDITOR_WIDTH + 60)
        self.run_name.setPlaceholderText(self.tr("A friendly name is found"))
        self.name_row = FieldRow(self.tr("Run name"), self.tr("May stay empty"), self.run_name)
        self.hold = QCheckBox(self.tr("Do not start yet"))
        self.hold.setObjectName("wizard.hold")
        self.hold.setAccessibleName(self.hold.text())
        self.hold_row = FieldRow(
            self.tr("Hold"), self.tr("It waits in the queue until you release it"), self.hold
        )
        self._problems = QVBoxLayout()
        self._problems.setSpacing(8)
        self.card = Card(margin=16)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 92)
        self._grid.setColumnStretch(1, 1)
        self.card.body.addLayout(self._grid)
        self.body.addLayout(self._problems)
        self.body.addWidget(self.experiment_row)
        self.body.addWidget(self.name_row)
        self.body.addWidget(self.hold_row)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.experiment.editTextChanged.connect(self._experiment_edited)
        self.run_name.textEdited.connect(self._name_edited)
        self.hold.toggled.connect(self._hold_toggled)

    def first_field(self) -> QWidget:
        """The experiment."""
        return self.experiment

    def show_choices(self, choices: Choices) -> None:
        """Offer the workspace's experiments."""
        self._choices = choices
        self._fill_experiments()

    def show_draft(self, draft: Draft) -> None:
        """Show names and summary."""
        super().show_draft(draft)
        self._fill_experiments()
        if self.run_name.text() != draft.run_name:
            self.run_name.setText(draft.run_name)
        self.hold.setChecked(draft.held)
        runs = draft.run_count
        self.text_label.setText(
            self.tr("Everything on one page. Nothing has started yet.")
            if runs == 1
            else self._many_text(runs)
        )

    def _many_text(self, runs: int) -> str:
        if self.draft.repeats > 1:
            return self.tr(
                "%Ln runs, one for each seed and combination of values. Nothing has started yet.", "", runs
            )
        return self.tr("%Ln runs, one for each combination of values. Nothing has started yet.", "", runs)

    def show_summaries(self, summaries: list[str]) -> None:
        """Show one line per earlier step, each with a way back to it, and the parameters in full."""
        self._lines = 0
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._add_resume()
        script = str(self.draft.script) if self.draft.script else self.tr("none chosen")
        self._add_line(Step.SCRIPT, self.tr("Script"), [script], Qt.TextElideMode.ElideMiddle)
        self._add_line(Step.DATA, self.tr("Data"), self._data_lines())
        self._add_parameters()
        self._add_line(Step.COMPUTE, self.tr("Compute"), [summaries[Step.COMPUTE], *self._memory_lines()])
        self._add_line(Step.DISTRIBUTION, self.tr("Distribution"), [summaries[Step.DISTRIBUTION]])
        self._add_longest()

    def _add_longest(self) -> None:
        """Say after what time the script is stopped, and offer to do without that."""
        seconds = self.draft.max_duration_seconds
        if seconds is None:
            return
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_line(Label(self.tr("stopped after {time}").format(time=formats.duration(seconds)))))
        button = Button(self.tr("No limit"), "quiet")
        button.setObjectName("wizard.no_limit")
        button.clicked.connect(self._lift_limit)
        self._put_row(self.tr("Longest time"), words, button)

    def _lift_limit(self) -> None:
        self.draft.max_duration_seconds = None
        self.changed.emit()

    def _add_resume(self) -> None:
        """Say from what the run goes on, how the script learns of it, and offer to begin anew."""
        resume = self.draft.resume
        if resume is None:
            return
        words = QVBoxLayout()
        words.setSpacing(0)
        first = self.tr("{run}, {checkpoint}").format(run=resume.run_name, checkpoint=resume.checkpoint)
        for line in (first, self._resume_told(resume_options(self.draft.facts))):
            words.addWidget(_line(ElidedLabel(line)))
        anew = Button(self.tr("Begin anew"), "quiet")
        anew.setObjectName("wizard.begin_anew")
        anew.clicked.connect(self._begin_anew)
        self._put_row(self.tr("Resumes"), words, anew)

    def _resume_told(self, options: ResumeOptions) -> str:
        option = options.path or options.switch
        if option is None:
            return self.tr("by its outputs and MLDESK_RESUME_FROM")
        text = self.tr("by {argument}, its outputs and MLDESK_RESUME_FROM")
        return text.format(argument=option.label)

    def _begin_anew(self) -> None:
        self.draft.begin_anew()
        self.changed.emit()

    def _memory_lines(self) -> list[str]:
        """For how much free memory of its GPUs the run waits before it starts."""
        draft = self.draft
        memory = self._choices.free_memory(draft.compute, draft.gpu_memory) if draft.gpus else 0
        if not memory:
            return []
        text = (
            self.tr("Starts when {memory} are really free on its GPU")
            if draft.gpus == 1 and draft.distribution is None
            else self.tr("Starts when {memory} are really free on each of its GPUs")
        )
        return [text.format(memory=formats.size(memory))]

    def _data_lines(self) -> list[str]:
        lines = []
        for given in self.draft.inputs:
            mode = self.tr("downloaded") if given.mode == "download" else self.tr("mounted")
            target = given.argument or self.tr("the run's inputs")
            lines.append(f"{self._choices.version_text(given)} → {target} · {mode}")
        for stored in self.draft.stored_inputs:
            mode = self.tr("mounted") if stored.mode == "mount" else self.tr("downloaded")
            target = stored.argument or self.tr("the run's inputs")
            lines.append(f"{stored.reference} → {target} · {mode}")
        for output in self.draft.outputs:
            place = f"{output.datastore or 'default'}:{output.path_of('{run-id}')}"
            lines.append(self.tr("{output} is uploaded to {place}").format(output=output.name, place=place))
        return lines or [self.tr("no dataset: the script finds its data itself")]

    def _parameter_pairs(self) -> list[tuple[str, str]]:
        pairs = []
        for option in self.draft.varied_options:
            text = self.draft.text(option)
            if not text:
                continue
            try:
                values = arguments.values_of(option, text)
            except sweep.SweepError:
                values = [text]
            shown = ", ".join(values[:_SHOWN_VALUES]) + (", …" if len(values) > _SHOWN_VALUES else "")
            pairs.append((option_title(option), shown))
        if self.draft.repeats > 1:
            last = self.draft.first_seed + self.draft.repeats - 1
            seeds = self.tr("{first} to {last}").format(first=self.draft.first_seed, last=last)
            pairs.append((self.tr("Seeds"), seeds))
        if self.draft.extra_arguments:
            pairs.append((self.tr("More arguments"), self.draft.extra_arguments))
        return pairs

    def _add_line(
        self, step: Step, title: str, lines: list[str], mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in lines:
            words.addWidget(_line(ElidedLabel(line, mode=mode)))
        self._add_row(step, title, words)

    def _add_parameters(self) -> None:
        """Show the parameters in two columns of name and value."""
        pairs = self._parameter_pairs()
        if not pairs:
            self._add_line(Step.PARAMETERS, self.tr("Parameters"), [self.tr("none")])
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        half = -(-len(pairs) // 2)
        for index, (name, value) in enumerate(pairs):
            column, row = divmod(index, half)
            grid.addWidget(_line(Label(name)), row, 2 * column)
            grid.addWidget(_line(ElidedLabel(value, "mono")), row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._add_row(Step.PARAMETERS, self.tr("Parameters"), grid)

    def _add_row(self, step: Step, title: str, words: QVBoxLayout | QGridLayout) -> None:
        change = Button(self.tr("Change"), "quiet")
        change.setObjectName(f"wizard.change.{int(step) + 1}")
        change.setAccessibleName(self.tr("Change {what}").format(what=title))
        change.clicked.connect(lambda: self.step_wanted.emit(int(step)))
        self._put_row(title, words, change)

    def _put_row(self, title: str, words: QVBoxLayout | QGridLayout, button: Button) -> None:
        row = self._lines
        self._lines += 1
        top = Qt.AlignmentFlag.AlignTop
        label = Label(title, "muted")
        label.setMinimumHeight(_LINE + 2 * _OVER)
        self._grid.addWidget(label, row, 0, top)
        holder = QWidget()
        holder.setLayout(words)
        words.setContentsMargins(0, _OVER, 0, _OVER)
        self._grid.addWidget(holder, row, 1)
        self._grid.addWidget(button, row, 2, top | Qt.AlignmentFlag.AlignRight)

    def show_problems(self, problems: list[Problem]) -> None:
        """Show the names' problems beside them, all others as bars that lead to their step."""
        mark_row(self.experiment_row, problems, "experiment")
        mark_row(self.name_row, problems, "name")
        clear(self._problems)
        for problem in problems:
            if problem.field not in ("experiment", "name"):
                self._problems.addWidget(self._bar(problem))
        facts = self.draft.facts
        if facts is not None and any(problem.field == keras_guard.FIELD for problem in problems):
            names = keras_guard.remedy_names(self.draft.environment, facts)
            if names:
                self._problems.addWidget(self._remedies(names))

    def _remedies(self, names: Sequence[keras_guard.RemedyName]) -> QWidget:
        """Show a button for each environment in which the script works."""
        words = {
            "legacy-keras": self.tr("Use Keras 2 beside this TensorFlow"),
            "tensorflow-2.15": self.tr("Use TensorFlow 2.15"),
        }
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name in names:
            button = Button(words[name])
            button.setObjectName(f"wizard.remedy.{name}")
            button.clicked.connect(lambda _=False, name=name: self.remedy_wanted.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        return holder

    def _bar(self, problem: Problem) -> MessageBar:
        step = step_of(problem.field)
        titles = [self.tr("Script"), self.tr("Data"), self.tr("Parameters"), self.tr("Compute")]
        titles.append(self.tr("Distribution"))
        action = None
        if step < Step.REVIEW:
            text = self.tr("Go to {step}").format(step=titles[step])
            action = (text, lambda: self.step_wanted.emit(int(step)))
        label = problem.field.removeprefix("option:")
        named = label != problem.field and label not in problem.title
        title = f"{label}: {problem.title}" if named else problem.title
        bar = MessageBar(problem.level, title, problem.cause, problem.cure, action, closable=False)
        bar.setObjectName("wizard.problem")
        return bar

    def _fill_experiments(self) -> None:
        box = self.experiment
        names = list(self._choices.experiments)
        box.blockSignals(True)
        if [box.itemText(index) for index in range(box.count())] != names:
            box.clear()
            box.addItems(names)
        if box.currentText() != self.draft.experiment:
            box.setEditText(self.draft.experiment)
        box.blockSignals(False)

    def _experiment_edited(self, text: str) -> None:
        self.draft.experiment = text
        self.changed.emit()

    def _hold_toggled(self, held: bool) -> None:
        if held != self.draft.held:
            self.draft.held = held
            self.changed.emit()

    def _name_edited(self, text: str) -> None:
        self.draft.run_name = text
        self.changed.emit()


def _line(label: Label) -> Label:
    """Give a label the height of one line of the summary."""
    label.setMinimumHeight(_LINE)
    return label
