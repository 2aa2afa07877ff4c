"""Step 3: a form made from the script's arguments; several values for one make several runs."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import Problem
from mldesk.core.script import Option
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.card import Line
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label

from .checks import EXTRA_ARGUMENTS, Step, option_field, step_of
from .draft import Draft
from .option_row import OptionRow
from .repeat_rows import RepeatRows
from .step_page import StepPage, clear, mark_row

_EXAMPLE = "0.0001 to 0.01"


class ParametersStep(StepPage):
    """One row per option, and a line for arguments that could not be read from the script."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Parameters"))
        self.setAccessibleName(self.tr("Parameters"))
        self._shown: tuple[Option, ...] | None = None
        self.rows: list[OptionRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self.none_label = Label(
            self.tr("The script runs without arguments: nothing to set here."), "muted", wrap=True
        )
        self.extra = QLineEdit()
        self.extra.setObjectName("wizard.extra_arguments")
        self.extra.setFont(mono_font(13))
        self.extra.textEdited.connect(self._extra_edited)
        self.extra_row = FieldRow(
            self.tr("More arguments"), self.tr("Given to the script as they are"), self.extra, wide=True
        )
        self.repeat = RepeatRows()
        self.repeat.edited.connect(self._repeat_edited)
        self.body.addWidget(self.none_label)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.extra_row)
        self.body.addWidget(Line())
        self.body.addWidget(self.repeat)
        self.body.addStretch(1)

    def first_field(self) -> QWidget | None:
        """The editor of the first option."""
        if self.rows:
            return self.rows[0].editor
        return self.extra if self.extra_row.isVisibleTo(self) else None

    def summary(self) -> str:
        """How many options are as the script has them, and how many runs that makes."""
        options = self.draft.form_options
        if self.draft.facts is None:
            return ""
        runs = self.draft.run_count
        if runs > 1:
            return self.tr("{count} runs").format(count=runs)
        if not options:
            return self.draft.extra_arguments or self.tr("none")
        changed = self.draft.changed_count
        if not changed:
            return self.tr("all as default")
        same = len(options) - changed
        return self.tr("{same} of {all} as default").format(same=same, all=len(options))

    def show_draft(self, draft: Draft) -> None:
        """Build the form when the options changed, else only fill it."""
        super().show_draft(draft)
        options = tuple(draft.form_options)
        if options != self._shown:
            self._build(options)
        for row in self.rows:
            if row.text().strip() != draft.text(row.option):
                row.set_text(draft.text(row.option))
        self.repeat.show_draft(draft)
        self._show_varied()
        if self.extra.text() != draft.extra_arguments:
            self.extra.setText(draft.extra_arguments)
        facts = draft.facts
        open_end = facts is not None and (
            not facts.complete or (not facts.uses_argparse and bool(facts.arguments_by))
        )
        self.extra_row.setVisible(open_end or bool(draft.extra_arguments))
        self.none_label.setVisible(facts is not None and not options and not self.extra_row.isVisibleTo(self))
        read = self.tr(
            "Read from the script. Give several values, or a range such as {example}, to try them all."
        )
        other = self.tr("What the script is given on its command line.")
        self.text_label.setText(read.format(example=_EXAMPLE) if options else other)

    def _build(self, options: tuple[Option, ...]) -> None:
        self._shown = options
        clear(self._rows)
        self.rows = [OptionRow(option, self.draft.text(option)) for option in options]
        for row in self.rows:
            row.edited.connect(lambda text, row=row: self._edited(row, text))
            self._rows.addWidget(row)

    def _edited(self, row: OptionRow, text: str) -> None:
        self.draft.set_text(row.option, text)
        self.changed.emit()

    def _show_varied(self) -> None:
        """A seed cannot be set where each run gets one of its own."""
        varied = self.draft.varied_options
        for row in self.rows:
            row.setEnabled(row.option in varied)

    def _repeat_edited(self) -> None:
        self._show_varied()
        self.changed.emit()

    def _extra_edited(self, text: str) -> None:
        self.draft.extra_arguments = text
        self.changed.emit()

    def show_problems(self, problems: list[Problem]) -> None:
        """Show each problem beside its option; what fits none goes beneath the line for more arguments."""
        for row in self.rows:
            mark_row(row, problems, option_field(row.option))
        known = {"repeats", *(option_field(row.option) for row in self.rows)}
        rest = [p.field for p in problems if p.field not in known and step_of(p.field) is Step.PARAMETERS]
        if rest:
            self.extra_row.show()
        mark_row(self.repeat.times_row, problems, "repeats")
        mark_row(self.extra_row, problems, EXTRA_ARGUMENTS, *rest)
