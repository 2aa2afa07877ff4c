"""The form of the Export panel: format, folder, Python, signature; problems stand beside their fields."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mldesk.core.errors import Conflict, InvalidInput, MldeskError, Problem
from mldesk.core.model import ModelVersion
from mldesk.core.model.export import check_target
from mldesk.core.paths import given_path
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets.browse_line import BrowseLine
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices

from .exporting import ExportFacts, ExportRequest
from .format_choice import FormatChoice
from .signing_form import LABEL_WIDTH, FileLine, SigningForm

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_SETTING = "folder/models.export"


class ExportForm(QWidget):
    """What to export and where to; `accepted` when Enter was pressed in a field."""

    accepted = Signal()

    def __init__(self, session: Session, version: ModelVersion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version = version
        self.choice = FormatChoice()
        self.choice.chosen.connect(self._format_chosen)
        self.choice_row = FieldRow(self.tr("Format"), editor=self.choice, label_width=LABEL_WIDTH, wide=True)
        last = str(preferences().value(_SETTING, str(Path.home())))
        self.folder = BrowseLine(
            "models.export_folder", self.tr("Into folder"), self.tr("Choose a folder to export into"), last
        )
        self.folder.line.textChanged.connect(self._folder_edited)
        self.folder_row = FieldRow(
            self.tr("Into folder"), editor=self.folder, label_width=LABEL_WIDTH, wide=True
        )
        self.place_label = Label("", "caption", wrap=True)
        self.place_label.setContentsMargins(LABEL_WIDTH + 16, 0, 0, 0)
        self.replace_box = QCheckBox(self.tr("Replace the earlier export"))
        self.replace_box.setObjectName("models.export_replace")
        self.replace_box.setAccessibleName(self.tr("Replace the earlier export"))
        self.replace_row = FieldRow("", editor=self.replace_box, label_width=LABEL_WIDTH)
        self.python = FileLine(
            "models.export_python", self.tr("Python that converts"), self.tr("Choose a Python")
        )
        self.python_row = FieldRow(
            self.tr("Converted by"), editor=self.python, label_width=LABEL_WIDTH, wide=True
        )
        self.python.line.textChanged.connect(lambda: self.python_row.set_problem(""))
        self.signing = SigningForm(session)
        self.notices = Notices("models.export_problem")
        self._lay_out()
        self._folder_edited()
        self._format_chosen()

    def _lay_out(self) -> None:
        page = ScrollPage((0, 0, 10, 0))
        page.body.setSpacing(14)
        folder = QVBoxLayout()
        folder.setSpacing(4)
        for row in (self.folder_row, self.place_label, self.replace_row):
            folder.addWidget(row)
        page.body.addWidget(self.choice_row)
        page.body.addLayout(folder)
        page.body.addWidget(self.python_row)
        page.body.addWidget(self.signing)
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(page, 1)
        layout.addWidget(self.notices)

    def set_facts(self, facts: ExportFacts, wanted: str) -> None:
        """Offer what is possible."""
        self.choice.set_choices(facts.choices, wanted)
        self.python.line.setPlaceholderText(str(facts.python))
        self.signing.set_possible(facts.can_sign)

    def place(self) -> Path:
        """The folder that will be made: the chosen one with one for this version and format in it.

        Raises InvalidInput for the home of somebody unknown.
        """
        name = f"{self._version.name}-{self._version.version}"
        wanted = self.choice.current()
        suffix = "" if wanted == "registered" else f"-{wanted.replace('_', '-')}"
        return given_path(self.folder.line.text().strip(), "folder") / f"{name}{suffix}"

    def request(self) -> ExportRequest | None:
        """What is asked for; None, and told beside its field, when something is missing."""
        self.clear_problems()
        if not self.folder.line.text().strip():
            self.folder_row.set_problem(self.tr("Choose a folder."))
            self.folder.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if self.signing.wanted() and not self.signing.private_key():
            self.signing.key_row.set_problem(self.tr("Choose a key, or make a pair of keys."))
            self.signing.key.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        try:
            place = self.place()
        except InvalidInput as error:
            self.show_error(error)
            return None
        preferences().setValue(_SETTING, self.folder.line.text().strip())
        self.signing.keep()
        return ExportRequest(
            self._version,
            self.choice.current(),
            place,
            self.replace_box.isVisibleTo(self) and self.replace_box.isChecked(),
            self.python.line.text().strip() or None,
            self.signing.private_key(),
            self.signing.secret(),
        )

    def clear_problems(self) -> None:
        """Take all problems away."""
        for row in (self.choice_row, self.python_row, self.signing.key_row, self.signing.password_row):
            row.set_problem("")
        self.notices.clear()
        self._tell_place()

    def show_error(self, error: MldeskError) -> None:
        """Show each problem beside its field, the others beneath the form."""
        problems = error.problems if isinstance(error, InvalidInput) else ()
        for problem in problems or (Problem(error.field or "", error.title, error.cause, error.cure),):
            self._show_problem(problem)
        if isinstance(error, Conflict):
            self._look_for_earlier()

    def _show_problem(self, problem: Problem) -> None:
        match problem.field:
            case "folder":
                self.folder_row.set_problem(str(problem))
                self.folder.line.setFocus(Qt.FocusReason.OtherFocusReason)
            case "format":
                self.choice_row.set_problem(str(problem))
            case "python" | "environment" | "imports":
                self.python_row.set_problem(_joined(self.python_row, problem))
                self.python.line.setFocus(Qt.FocusReason.OtherFocusReason)
            case "private_key" | "password":
                self.signing.show_problem(
                    MldeskError(problem.title, problem.cause, problem.cure, problem.field)
                )
            case _:
                self.notices.tell(problem.level, problem.title, problem.cause, problem.cure)

    def _look_for_earlier(self) -> None:
        """Offer to replace what is in the folder, if it is an earlier export."""
        place, given = self.place(), self.folder.line.text()

        def offer(replaceable: bool) -> None:
            self.replace_row.setVisible(replaceable and given == self.folder.line.text())

        self._session.background(lambda: _is_replaceable(place), offer, receiver=self)

    def _format_chosen(self) -> None:
        self.python_row.setVisible(self.choice.current() != "registered")
        self.choice_row.set_problem("")
        self._folder_edited()

    def _folder_edited(self) -> None:
        self.replace_box.setChecked(False)
        self.replace_row.hide()
        self._tell_place()

    def _tell_place(self) -> None:
        self.folder_row.set_problem("")
        try:
            self.place_label.setText(self.tr("Makes the folder {place}").format(place=self.place()))
        except InvalidInput:  # told when it is to be made: it may be half written
            self.place_label.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


def _joined(row: FieldRow, problem: Problem) -> str:
    before = row.error_label.text()
    return f"{before}\n{problem}" if before else str(problem)


def _is_replaceable(place: Path) -> bool:
    try:
        check_target(place, replace=True)
    except MldeskError:
        return False
    return True
