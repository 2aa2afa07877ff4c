"""An inline form that asks where in a datastore files shall go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.inline_form import InlineForm
from mldesk.gui.widgets.labels import ElidedLabel
from mldesk.gui.widgets.segments import Segments

_LABEL_WIDTH = 112


class UploadForm(InlineForm):
    """Path and what to do with files that are there; `accepted` carries path and whether to overwrite."""

    accepted = Signal(str, bool)

    def __init__(
        self, datastore: str, paths: Sequence[Path], target: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("datastore.upload", parent)
        self.paths = list(paths)
        title = self.tr("Upload {what} to {datastore}").format(what=_what(self.paths), datastore=datastore)
        self.setAccessibleName(title)
        self.target = QLineEdit(target)
        self.target.setObjectName("datastore.upload_path")
        self.target.setAccessibleName(self.tr("Into path"))
        self.target.setPlaceholderText(self.tr("the top of the datastore"))
        self.target_row = FieldRow(
            self.tr("Into path"), editor=self.target, label_width=_LABEL_WIDTH, wide=True
        )
        self.target.textChanged.connect(lambda _text: self.target_row.set_problem(""))
        self.there = Segments(
            "datastore.if_there",
            self.tr("If a file is there"),
            [("skip", self.tr("Skip")), ("overwrite", self.tr("Overwrite"))],
        )
        there_row = FieldRow(self.tr("If a file is there"), editor=self.there, label_width=_LABEL_WIDTH)
        self.say_confirm(self.tr("Upload"), self.tr("Uploading…"))
        self.confirm_button.clicked.connect(self.accept)
        self.set_field(self.target, self.target_row, self.there)
        heading = ElidedLabel(title, "strong", Qt.TextElideMode.ElideMiddle)
        self.lay_out(heading, self.target_row, there_row)

    def accept(self) -> None:
        """Hand on what was chosen."""
        self.set_busy(True)
        self.accepted.emit(self.target.text().strip(), self.there.current() == "overwrite")


def _what(paths: Sequence[Path]) -> str:
    """The name of a single thing, else how many there are."""
    if len(paths) == 1:
        return paths[0].name
    text = translate("UploadForm", "{count} items")
    return text.format(count=formats.count(len(paths)))
