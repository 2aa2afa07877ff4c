"""Step 1: which script to run, and what was found in it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from mldesk.core.errors import MldeskError, Problem
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label

from .draft import Draft
from .lacking import Lack
from .source import Source
from .step_page import StepPage

_FRAMEWORKS = {
    "keras": "Keras",
    "tensorflow": "TensorFlow",
    "torch": "PyTorch",
    "sklearn": "scikit-learn",
    "python": "Python",
}
_SHOWN_IMPORTS = 8
_NEIGHBOURS_WIDTH = 260


def _path_of(text: str) -> Path:
    """The path that is meant; one in the home of somebody who is not there stays as it is."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


class ScriptStep(StepPage):
    """Drop area and path of the script; `chosen` carries what the user picked, to be found and read."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Script"))
        self.setAccessibleName(self.tr("Script"))
        self.text_label.setText(self.tr("The training script to run. It is read, never changed."))
        self._source: Source | None = None
        self._lack: Lack | None = None
        self.path = QLineEdit()
        self.path.setObjectName("wizard.script")
        self.path.setAccessibleName(self.tr("Path of the script"))
        self.path.setPlaceholderText(self.tr("Path of a script, a folder or a zip"))
        self.path.editingFinished.connect(self.read_typed)
        self.browse_button = Button(self.tr("Browse"))
        self.browse_button.setObjectName("wizard.browse")
        self.browse_button.clicked.connect(self._browse)
        self.path_row = FieldRow(self.tr("Script"), editor=self._path_editor(), label_width=104, wide=True)
        self.neighbours = ChoiceBox()
        self.neighbours.setObjectName("wizard.neighbours")
        self.neighbours.setFixedWidth(_NEIGHBOURS_WIDTH)
        self.neighbours.setAccessibleName(self.tr("Scripts in the same folder"))
        self.neighbours.textActivated.connect(self._neighbour_picked)
        self.neighbours_row = FieldRow(self.tr("In this folder"), editor=self.neighbours, label_width=104)
        self.drop_area = DropArea(
            "script",
            self.tr("Drop a script here"),
            self.tr("A .py file, a folder that holds one, or a zip of such a folder."),
        )
        self.drop_area.dropped.connect(lambda paths: self.chosen.emit(paths[0]))
        self.found = Card(self.tr("Found in the script"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, 88)
        self._grid.setColumnStretch(1, 1)
        self.found.body.addLayout(self._grid)
        for widget in (self.path_row, self.neighbours_row, self.found):
            self.body.addWidget(widget)
        self.body.addWidget(self.drop_area, 1)
        self.body.addStretch(0)
        self._show_source(None)

    def _path_editor(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Script"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        holder.setFocusProxy(self.path)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse_button)
        return holder

    def first_field(self) -> QWidget:
        """The path."""
        return self.path

    def summary(self) -> str:
        """The name of the script."""
        return self.draft.script.name if self.draft.script else ""

    def show_draft(self, draft: Draft) -> None:
        """Show the path of the draft's script."""
        super().show_draft(draft)
        self.path.setText(str(draft.script) if draft.script else "")

    def show_reading(self, path: Path) -> None:
        """A script was chosen and is being read."""
        self.path.setText(str(path))
        self.path_row.set_problem("")

    def ask_for_script(self) -> None:
        """Say beside the path that there is no script yet."""
        self.path_row.set_problem(
            self.tr("Choose a script: drop it on this panel, browse, or type its path.")
        )
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_source(self, source: Source | None) -> None:
        """Show what was found; None: nothing was chosen yet."""
        if source is None:
            self.path.clear()
            self.path_row.set_problem("")
            self._show_source(None)
            return
        self.path.setText(str(source.script))
        error = source.facts.syntax_error
        text = ""
        if error is not None:
            text = self.tr(
                "Line {line}, {message}: {text}\nCorrect the script, then choose it again."
            ).format(line=error.line, message=error.message, text=error.text or "–")
        self.path_row.set_problem(text)
        self._show_source(source)

    def show_lack(self, lack: Lack | None) -> None:
        """Say of the imports whether the chosen environment has them."""
        self._lack = lack
        if self._source is not None and self._source.facts.syntax_error is None:
            self._fill(self._source)

    def show_error(self, error: MldeskError) -> None:
        """Show beside the path why no script was found there."""
        self.path_row.set_problem(str(error))
        self._show_source(None)

    def show_problems(self, problems: list[Problem]) -> None:
        """Show what is wrong with the script's file, unless its syntax is already shown."""
        if self._source is not None and self._source.facts.syntax_error is None:
            wrong = [p for p in problems if p.field in ("script", "source_folder") and p.level == "error"]
            doubts = [p for p in problems if p.field == "script"]
            self.path_row.set_problem(
                "\n".join(str(problem) for problem in wrong or doubts), "error" if wrong else "warning"
            )

    def _show_source(self, source: Source | None) -> None:
        self._source = source
        readable = source is not None and source.facts.syntax_error is None
        self.found.setVisible(readable)
        self.drop_area.setVisible(not readable)
        self.body.setStretch(self.body.count() - 1, int(readable))  # else the card's lines would drift apart
        names = source.neighbours if source is not None else ()
        self.neighbours_row.setVisible(len(names) > 1)
        self.neighbours.clear()
        self.neighbours.addItems(list(names))
        if source is not None:
            self.neighbours.setCurrentText(source.script.name)
            self._fill(source)

    def _fill(self, source: Source) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        facts = source.facts
        rows = [(self.tr("Framework"), _FRAMEWORKS[facts.framework])]
        if facts.description:
            rows.append((self.tr("About"), facts.description.strip().partition("\n\n")[0].replace("\n", " ")))
        rows.append((self.tr("Arguments"), self._arguments_text(source)))
        rows.append((self.tr("Imports"), self._imports_text(source)))
        for index, (name, text) in enumerate(rows):
            self._grid.addWidget(Label(name, "muted"), index, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Label(text, wrap=True), index, 1, Qt.AlignmentFlag.AlignTop)

    def _arguments_text(self, source: Source) -> str:
        labels = [option.label for option in source.facts.options if not option.hidden]
        if labels:
            return ", ".join(labels)
        if source.facts.arguments_by:
            return self.tr("Read with {reader}: type them under Parameters.").format(
                reader=source.facts.arguments_by
            )
        return self.tr("None: it runs as it is.")

    def _imports_text(self, source: Source) -> str:
        names = list(dict.fromkeys(found.top_level for found in source.facts.imports))
        names = [name for name in names if name not in sys.stdlib_module_names]
        if not names:
            return self.tr("Only Python's own modules")
        shown = ", ".join(names[:_SHOWN_IMPORTS]) + (", …" if len(names) > _SHOWN_IMPORTS else "")
        lack = self._lack
        if lack is None or lack.packages or not lack.known:
            return shown
        return self.tr("{names}: the environment has all of them").format(names=shown)

    def read_typed(self) -> bool:
        """Have the path read that was typed and not read yet; whether there is one."""
        text = self.path.text().strip()
        unread = bool(text) and (self.draft.script is None or text != str(self.draft.script))
        if unread:
            self.chosen.emit(_path_of(text))
        return unread

    def _neighbour_picked(self, name: str) -> None:
        if self._source is not None and name != self._source.script.name:
            self.chosen.emit(self._source.script.parent / name)

    def _browse(self) -> None:
        start = str(self.draft.script.parent) if self.draft.script else str(Path.home())
        dialog = QFileDialog(self, self.tr("Choose a script"), start, self.tr("Scripts (*.py *.zip)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()
