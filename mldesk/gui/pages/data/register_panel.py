"""The panel for a new dataset: where its files come from, and the form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui.widgets.labels import Label

from .register_form import RegisterForm
from .sources import SourceChooser

if TYPE_CHECKING:
    from mldesk.gui.session import Session

SIZE = (660, 600)
"""Pixels it likes to have."""


class RegisterPanel(QWidget):
    """A form with all kinds of sources; `registered` carries the Registration."""

    registered = Signal(object)
    dismissed = Signal()

    def __init__(
        self, session: Session, names: Sequence[str], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = self.tr("New version of {name}").format(name=name) if name else self.tr("Register dataset")
        self.setAccessibleName(title)
        self.source = SourceChooser(session)
        self.form = RegisterForm(session, self.source, names, name=name)
        self.form.registered.connect(self.registered)
        self.form.dismissed.connect(self.dismissed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(title, "title"))
        layout.addWidget(self.form, 1)
        self.setFocusProxy(self.source.files.folder_button)

    def take(self, paths: Sequence[Path]) -> None:
        """Fill in these files and folders."""
        self.source.kinds.choose("files")
        self.source.files.take(paths)
        self._to_name()

    def take_from(self, datastore: str, path: str) -> None:
        """Fill in a path of a datastore."""
        self.source.kinds.choose("datastore")
        self.source.datastore.take(datastore, path)
        self._to_name()

    def _to_name(self) -> None:
        self.setFocusProxy(self.form.name)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.name.selectAll()
