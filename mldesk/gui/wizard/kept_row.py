"""An input of a datastore or an output, as a program or an earlier run asked for it: told, and removable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.run_data import DatastoreInput, Output
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.labels import ElidedLabel, Label

from .data_row import LABEL_WIDTH


class KeptRow(QWidget):
    """Shows what is read of, or written to, a datastore; `removed` when the user does without it."""

    removed = Signal()

    def __init__(self, kept: DatastoreInput | Output, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = kept
        name = kept.name if isinstance(kept, Output) else kept.input_name
        self.title = Label(name, "strong")
        self.place = ElidedLabel(self._place())
        self.remove_button = IconButton("close", self.tr("Remove {what}").format(what=name))
        self.remove_button.setObjectName("wizard.remove_kept")
        self.remove_button.clicked.connect(self.removed)
        self.note_label = Label(self._note(), "caption", wrap=True)
        self.error_label = Label("", "error", wrap=True)
        self.error_label.hide()
        self._lay_out()

    def _place(self) -> str:
        kept = self.kept
        if isinstance(kept, DatastoreInput):
            return kept.reference
        return f"{kept.datastore or 'default'}:{kept.path_of('{run-id}')}"

    def _note(self) -> str:
        kept = self.kept
        if isinstance(kept, DatastoreInput):
            told = [
                self.tr("datastore, read in place")
                if kept.mode == "mount"
                else self.tr("datastore, copied into the run's folder first")
            ]
        else:
            told = [self.tr("output, uploaded when the script has ended")]
            if kept.register_as:
                told.append(self.tr("registered as {name}").format(name=kept.register_as))
        return " · ".join(told)

    def _where(self) -> str:
        is_output = isinstance(self.kept, Output)
        return self.tr("written in the script") if is_output else self.tr("read in the script")

    def _lay_out(self) -> None:
        argument = self.kept.argument
        names = QVBoxLayout()
        names.setSpacing(2)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.title)
        names.addWidget(Label(argument, "mono-muted") if argument else Label(self._where(), "caption"))
        names.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(LABEL_WIDTH)
        holder.setLayout(names)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.place, 1)
        line.addWidget(self.remove_button)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(line)
        right.addWidget(self.note_label)
        right.addWidget(self.error_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(holder)
        layout.addLayout(right, 1)

    def set_problem(self, text: str) -> None:
        """Show what is wrong with it beneath."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))
        self.remove_button.setAccessibleDescription(text)
