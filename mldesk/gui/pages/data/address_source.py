"""A new dataset's source: web addresses."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.addresses import is_url
from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.field import FieldRow

from .guess import guess_name
from .source_editor import LABEL_WIDTH, Choice, SourceEditor

_LINES_HEIGHT = 84


class AddressSource(SourceEditor):
    """Web addresses, one a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("data.addresses")
        self.lines.setAccessibleName(self.tr("Web addresses, one a line"))
        self.lines.setPlaceholderText("https://example.org/train.zip")
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_LINES_HEIGHT)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.textChanged.connect(self._edited)
        self.lines_row = FieldRow(
            self.tr("Addresses"),
            self.tr("one a line"),
            editor=self.lines,
            label_width=LABEL_WIDTH,
            wide=True,
        )
        self.unpack_box = QCheckBox(self.tr("Unpack zip and tar files"))
        self.unpack_box.setObjectName("data.unpack")
        self.unpack_box.setAccessibleName(self.tr("Unpack zip and tar files"))
        self.unpack_box.setChecked(True)
        self.unpack_box.toggled.connect(self.changed)
        self.sha256 = QLineEdit()
        self.sha256.setObjectName("data.sha256")
        self.sha256.setAccessibleName(self.tr("Expected SHA-256 of the download"))
        self.sha256.setPlaceholderText(self.tr("64 digits, where the site tells them"))
        self.sha256.textChanged.connect(self._hash_edited)
        self.sha256_row = FieldRow(
            self.tr("SHA-256"),
            self.tr("optional"),
            editor=self.sha256,
            label_width=LABEL_WIDTH,
            wide=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.lines_row)
        layout.addWidget(self.sha256_row)
        layout.addWidget(FieldRow("", editor=self.unpack_box, label_width=LABEL_WIDTH))
        self.setFocusProxy(self.lines)

    def _edited(self) -> None:
        self.lines_row.set_problem("")
        self.changed.emit()

    def _hash_edited(self) -> None:
        self.sha256_row.set_problem("")
        self.changed.emit()

    def _addresses(self) -> list[str]:
        return [line.strip() for line in self.lines.toPlainText().splitlines() if line.strip()]

    def choice(self) -> Choice | None:
        """The addresses."""
        addresses = self._addresses()
        if not addresses or any(not _is_address(one) for one in addresses):
            return None
        parts = urlsplit(addresses[0])
        name = guess_name([Path(unquote(parts.path).rstrip("/").rpartition("/")[2] or parts.netloc)])
        reason = self.tr("Downloads are kept in the workspace.")
        unpack, sha256 = self.unpack_box.isChecked(), self.sha256.text().strip()
        return Choice(lambda _: [*addresses], name, reason, unpack, sha256)

    def tell_missing(self) -> None:
        """Say which line is no address."""
        wrong = [one for one in self._addresses() if not _is_address(one)]
        self.lines_row.set_problem(
            self.tr("{line} does not begin with http:// or https://").format(line=wrong[0])
            if wrong
            else self.tr("Write at least one address.")
        )

    def show_problem(self, error: MldeskError) -> None:
        """Show it under the addresses, or under the hash."""
        row = self.sha256_row if error.field == "sha256" else self.lines_row
        row.set_problem(str(error))


def _is_address(text: str) -> bool:
    return is_url(text) and bool(text.partition("://")[2])
