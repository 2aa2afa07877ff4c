"""Signs an export with a key: a chosen one, or a new pair of keys; a password where the key has one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets.browse_line import BrowseLine, choose_files
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow

if TYPE_CHECKING:
    from mldesk.core.model.signing import KeyPair
    from mldesk.gui.session import Session

LABEL_WIDTH = 104
_SETTING = "models/private_key"
_LINE = 36


class FileLine(BrowseLine):
    """A line for the path of one file."""

    def _browse(self) -> None:
        choose_files(self, self._question, lambda paths: self.line.setText(str(paths[0])))


class SigningForm(QWidget):
    """A box, and beneath it key and password, or folder and password for a new pair of keys.

    Its controls are named models.sign, .key, .key_password, .make_keys, .keys_folder and .keys_confirm.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._made = ""
        self.box = QCheckBox(self.tr("Sign it with a key"))
        self.box.setObjectName("models.sign")
        self.box.setAccessibleName(self.tr("Sign it with a key"))
        self.box.setFixedHeight(_LINE)
        self.box.toggled.connect(self._arrange)
        self.box_row = FieldRow(self.tr("Signature"), editor=self.box, label_width=LABEL_WIDTH)
        self.key = FileLine(
            "models.key",
            self.tr("Private key"),
            self.tr("Choose a private key"),
            str(preferences().value(_SETTING, "")),
        )
        self.key.line.setPlaceholderText("mldesk-private.pem")
        self.key.line.textChanged.connect(self._key_edited)
        self.key_row = FieldRow(self.tr("Private key"), editor=self.key, label_width=LABEL_WIDTH, wide=True)
        self.password = self._password_line("models.key_password", self.tr("Password of the key"))
        self.password.setPlaceholderText(self.tr("Empty when the key has none"))
        self.password_row = FieldRow(
            self.tr("Password"), editor=self.password, label_width=LABEL_WIDTH, wide=True
        )
        self.make_button = Button(self.tr("Make a new pair of keys"), "quiet", "plus")
        self.make_button.setObjectName("models.make_keys")
        self.make_button.clicked.connect(self._start_making)
        self._build_maker()
        self._lay_out()
        self._arrange()

    def _password_line(self, name: str, title: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(title)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def _build_maker(self) -> None:
        folder = str(Path.home() / "mldesk-keys")
        self.folder = BrowseLine(
            "models.keys_folder", self.tr("Folder for the keys"), self.tr("Choose a folder"), folder
        )
        self.folder_row = FieldRow(
            self.tr("Keys into folder"), editor=self.folder, label_width=LABEL_WIDTH, wide=True
        )
        self.new_password = self._password_line("models.keys_password", self.tr("Password for the new key"))
        self.new_password.setPlaceholderText(self.tr("Without one, whoever has the file can sign"))
        self.new_row = FieldRow(
            self.tr("New password"), editor=self.new_password, label_width=LABEL_WIDTH, wide=True
        )
        self.confirm_button = Button(self.tr("Make keys"))
        self.confirm_button.setObjectName("models.keys_confirm")
        self.confirm_button.clicked.connect(self._make)
        self.cancel_button = Button(self.tr("Use a key I have"), "quiet")
        self.cancel_button.setObjectName("models.keys_cancel")
        self.cancel_button.clicked.connect(lambda: self._set_making(False))

    def _lay_out(self) -> None:
        self._maker_buttons = QWidget()
        buttons = QHBoxLayout(self._maker_buttons)
        buttons.setContentsMargins(LABEL_WIDTH + 16, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.confirm_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self._make_line = QWidget()
        line = QHBoxLayout(self._make_line)
        line.setContentsMargins(LABEL_WIDTH + 8, 0, 0, 0)
        line.addWidget(self.make_button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._making = False
        for widget in (
            self.box_row, self.key_row, self.password_row, self._make_line,
            self.folder_row, self.new_row, self._maker_buttons,
        ):  # fmt: skip
            layout.addWidget(widget)

    def set_possible(self, possible: bool) -> None:
        """Let the user sign, or say what is missing."""
        self.box.setEnabled(possible)
        self.box_row.set_note(
            self.tr("Whoever has your public key can then see that nothing was changed.")
            if possible
            else self.tr("Needs the package model-signing: pip install 'mldesk[signing]'")
        )

    def wanted(self) -> bool:
        """Whether the export is to be signed."""
        return self.box.isChecked()

    def private_key(self) -> str | None:
        """The path of the key; None when it is not to be signed."""
        return self.key.line.text().strip() if self.wanted() else None

    def secret(self) -> str | None:
        """The password; None for none."""
        return (self.password.text() or None) if self.wanted() else None

    def keep(self) -> None:
        """Keep the path of the key for the next time."""
        if self.wanted():
            preferences().setValue(_SETTING, self.private_key())

    def show_problem(self, error: MldeskError) -> None:
        """Show what is wrong beside its field."""
        row, line = (
            (self.password_row, self.password) if error.field == "password" else (self.key_row, self.key.line)
        )
        row.set_problem(str(error))
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        signs, making = self.wanted(), self._making
        for widget in (self.key_row, self.password_row, self._make_line):
            widget.setVisible(signs and not making)
        for widget in (self.folder_row, self.new_row, self._maker_buttons):
            widget.setVisible(signs and making)

    def _key_edited(self) -> None:
        self.key_row.set_problem(self._made if self.key.line.text() and self._made else "", "warning")
        self.password_row.set_problem("")

    def _start_making(self) -> None:
        self._set_making(True)
        self.folder.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_making(self, making: bool) -> None:
        self._making = making
        self.folder_row.set_problem("")
        self._arrange()

    def _make(self) -> None:
        folder, password = self.folder.line.text().strip(), self.new_password.text() or None
        if not folder:
            self.folder_row.set_problem(self.tr("Choose a folder."))
            return
        self.confirm_button.setEnabled(False)

        def work() -> KeyPair:
            from mldesk.core.model.signing import generate_keys

            return generate_keys(folder, password)

        self._session.background(work, self._keys_made, self._not_made, receiver=self)

    def _keys_made(self, pair: KeyPair) -> None:
        self.confirm_button.setEnabled(True)
        self.password.setText(self.new_password.text())
        self.new_password.clear()
        self._made = self.tr(
            "Keep this file to yourself. Give {public}, which lies beside it, to those who import."
        ).format(public=pair.public_key.name)
        self.key.line.setText(str(pair.private_key))
        self._made = ""
        self._set_making(False)
        self.key.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_made(self, error: MldeskError) -> None:
        self.confirm_button.setEnabled(True)
        self.folder_row.set_problem(str(error))
