"""Step 2: which dataset version feeds which argument; a dropped folder becomes a dataset on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mldesk.core.errors import Problem
from mldesk.core.run_data import DatasetInput, DatastoreInput, Output
from mldesk.core.script import Option, guess_data_option
from mldesk.gui.formats import literal
from mldesk.gui.pages.data.file_source import FileSource
from mldesk.gui.pages.data.register_form import RegisterForm, Registration
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.labels import Label

from .choices import Choices
from .data_row import DataRow
from .draft import Draft
from .kept_row import KeptRow
from .option_row import option_title
from .step_page import StepPage, clear

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class DataStep(StepPage):
    """One row per argument that a dataset feeds; `registered` says that there is a new dataset version."""

    registered = Signal()

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Data"))
        self.setAccessibleName(self.tr("Data"))
        self.text_label.setText(
            self.tr(
                "Which dataset the script reads. Its path is given to the script as the argument's value."
            )
        )
        self._session = session
        self._window = window
        self._choices = Choices({})
        self._form: RegisterForm | None = None
        self._shown: tuple[object, ...] = ()
        self.rows: list[DataRow] = []
        self.kept: list[KeptRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self.none_label = Label("", "muted", wrap=True)
        self.add_button = Button(self.tr("Add a dataset"), "quiet", "plus")
        self.add_button.setObjectName("wizard.add_dataset")
        self.add_button.clicked.connect(self._offer)
        self._form_place = QVBoxLayout()
        add_row = QHBoxLayout()
        add_row.addSpacing(-8)  # its words begin where those above do
        add_row.addWidget(self.add_button)
        add_row.addStretch(1)
        self.drop_area = self._make_drop_area()
        self.body.addWidget(self.none_label)
        self.body.addLayout(self._rows)
        self.body.addLayout(add_row)
        self.body.addLayout(self._form_place)
        self.body.addWidget(self.drop_area)
        self.body.addStretch(1)

    def _make_drop_area(self) -> DropArea:
        folder = Button(self.tr("Folder"), icon_name="folder")
        folder.setObjectName("wizard.browse_data")
        folder.setAccessibleName(self.tr("Browse for a folder of data"))
        folder.clicked.connect(self._browse_folder)
        files = Button(self.tr("Files"), icon_name="file")
        files.setObjectName("wizard.browse_data_files")
        files.setAccessibleName(self.tr("Browse for data files"))
        files.clicked.connect(self._browse_files)
        area = DropArea(
            "data",
            self.tr("Drop a folder or files here"),
            self.tr("They become a new dataset, or a new version of one."),
            (folder, files),
            compact=True,
        )
        area.dropped.connect(self.register_files)
        return area

    def first_field(self) -> QWidget:
        """The dataset of the first row."""
        return self.rows[0].dataset if self.rows else self.add_button

    def summary(self) -> str:
        """Which dataset goes where."""
        inputs, stored = self.draft.inputs, self.draft.stored_inputs
        names = [self._choices.version_text(given) for given in inputs]
        names += [given.reference for given in stored]
        if not names:
            return self.tr("none")
        if len(names) > 1:
            return self.tr("{first} and {count} more").format(first=names[0], count=len(names) - 1)
        argument = inputs[0].argument if inputs else stored[0].argument
        return f"{names[0]} → {argument}" if argument else names[0]

    def show_choices(self, choices: Choices) -> None:
        """Offer the workspace's datasets."""
        self._choices = choices
        self._build()

    def show_draft(self, draft: Draft) -> None:
        """Show the draft's inputs."""
        super().show_draft(draft)
        self._build()

    def _build(self) -> None:
        """Make a row for the argument that looks like data, and one for each other input.

        Rows that show what they should already are left alone: one of them may have the focus.
        """
        shown = self._now()
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        self.rows, self.kept = [], []
        facts = self.draft.facts
        guessed = guess_data_option(facts) if facts is not None else None
        if guessed is not None and not self.draft.keeps(guessed):
            self._add_row(guessed, self.draft.feeds(guessed), removable=False)
        names = facts.input_names if facts is not None else ()
        stored = [kept.input_name for kept in self.draft.stored_inputs]
        for asked in names:
            if asked not in stored:
                self._add_row(None, self.draft.answers(asked), removable=False, asked=asked)
        for given in self.draft.inputs:
            option = facts.option(given.argument) if facts is not None and given.argument else None
            is_shown = given.argument is None and given.input_name in names
            if not is_shown and (option is None or option != guessed):
                self._add_row(option, given, removable=True)
        for kept in self.draft.stored_inputs:
            self._add_kept(kept)
        for output in self.draft.outputs:
            self._add_kept(output)
        self._describe()

    def _now(self) -> tuple[object, ...]:
        """What the rows are made of."""
        draft = self.draft
        return (
            draft.facts, tuple(draft.inputs), self._choices, tuple(draft.stored_inputs), tuple(draft.outputs)
        )  # fmt: skip

    def _add_kept(self, kept: DatastoreInput | Output) -> None:
        row = KeptRow(kept)
        row.removed.connect(lambda: self._forget(row))
        self.kept.append(row)
        self._rows.addWidget(row)

    def _forget(self, row: KeptRow) -> None:
        """Do without what a program or an earlier run had asked for."""
        draft = self.draft
        draft.stored_inputs = [given for given in draft.stored_inputs if given != row.kept]
        draft.outputs = [output for output in draft.outputs if output != row.kept]
        self._build()
        self.changed.emit()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(
        self, option: Option | None, given: DatasetInput | None, removable: bool, asked: str | None = None
    ) -> DataRow:
        row = DataRow(option, removable, asked)
        row.show_input(given, self._choices)
        row.edited.connect(self._edited)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        return row

    def _describe(self) -> None:
        self.add_button.setVisible(bool(self._choices.datasets))
        self.none_label.setVisible(not self.rows and not self.kept)
        self.none_label.setText(
            self.tr("No argument of the script looks like a place for data. If it reads a dataset, add one.")
            if self._choices.datasets
            else self.tr(
                "There are no datasets yet, and no argument of the script looks like a place for data."
            )
        )

    def _edited(self) -> None:
        self.draft.inputs = [given for row in self.rows if (given := row.given()) is not None]
        self.draft.inputs_chosen = True
        self._shown = self._now()
        self.changed.emit()

    def _remove(self, row: DataRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._describe()
        self._edited()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        """Ask in a menu which argument gets another dataset."""
        taken = [row.option for row in self.rows if row.asked is None]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for option in self.draft.options:
            if option.kind == "str" and option not in taken:
                action = menu.addAction(literal(f"{option_title(option)}  {option.label}"))
                action.triggered.connect(lambda checked=False, option=option: self._add(option))
        if None not in taken:
            action = menu.addAction(self.tr("No argument: the script asks the run for it"))
            action.triggered.connect(lambda: self._add(None))
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _add(self, option: Option | None) -> None:
        name = next(iter(self._choices.datasets))
        given = DatasetInput(name, None, option.label if option is not None else None)
        row = self._add_row(option, given, removable=True)
        self._describe()
        self._edited()
        row.dataset.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self, problems: list[Problem]) -> None:
        """Show each input's problems beneath it."""
        filled = [row for row in self.rows if row.given() is not None]
        for row in self.rows:
            field = f"inputs.{filled.index(row)}" if row in filled else ""
            own = [problem for problem in problems if field and problem.field == field]
            row.set_problem("\n".join(str(problem) for problem in own))
        fields = [f"inputs.{len(filled) + index}" for index in range(len(self.draft.stored_inputs))]
        fields += [f"outputs.{index}" for index in range(len(self.draft.outputs))]
        for kept, field in zip(self.kept, fields, strict=True):
            own = [problem for problem in problems if problem.field == field]
            kept.set_problem("\n".join(str(problem) for problem in own))

    # Registering

    def _browse_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder of data"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.register_files([Path(path)]))
        dialog.open()

    def _browse_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose data files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.register_files([Path(path) for path in paths]))
        dialog.open()

    def register_files(self, paths: list[Path]) -> None:
        """Show the form that makes a dataset of `paths`."""
        self._close_form()
        source = FileSource(self._session, paths, fixed=True)
        self._form = RegisterForm(self._session, source, list(self._choices.datasets), framed=True)
        self._form.registered.connect(self._registered)
        self._form.dismissed.connect(self._close_form)
        self._form_place.addWidget(self._form)
        self._form.show()
        self.drop_area.hide()
        self._form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self.drop_area.show()

    def _registered(self, registration: Registration) -> None:
        """Give the new dataset to the first argument, or add it as an input."""
        self._close_form()
        version = registration.version
        first = self.rows[0].option if self.rows else None
        asked = self.rows[0].asked if self.rows else None
        given = DatasetInput(version.name, None, first.label if first is not None else None, name=asked)
        others = [
            other
            for other in self.draft.inputs
            if other.argument != given.argument or asked not in (None, other.input_name)
        ]
        self.draft.inputs = [given, *others]
        self.draft.inputs_chosen = True
        self.registered.emit()
        self.changed.emit()
