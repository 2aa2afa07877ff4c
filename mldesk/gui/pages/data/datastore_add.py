"""The panel that adds a datastore: a folder, or an address that fsspec understands."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.datastore import register_datastore
from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.browse_line import BrowseLine
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.segments import Segments

if TYPE_CHECKING:
    from mldesk.core.datastore.settings import Kind
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (620, 600)
"""Pixels it likes to have."""
_LABEL_WIDTH = 104
_LINES_HEIGHT = 68


class AddDatastorePanel(QWidget):
    """Name, kind, where, options; `added` carries the name, `dismissed` comes on Cancel."""

    added = Signal(str)
    dismissed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._busy = False
        self.setAccessibleName(self.tr("Add datastore"))
        self.kinds = Segments(
            "datastore.kind",
            self.tr("Kind of datastore"),
            [("folder", self.tr("Folder")), ("fsspec", self.tr("S3 or other address"))],
        )
        self.kinds.chosen.connect(self._turn)
        self.name = self._line("datastore.name", self.tr("Name of the datastore"))
        self.name_row = self._row(self.tr("Name"), self.name)
        self.folder = BrowseLine("datastore.folder", self.tr("Folder"), self.tr("Choose a folder"))
        self.folder_row = self._row(self.tr("Folder"), self.folder)
        self.folder_row.hint_label.hide()
        self.url = self._line("datastore.url", self.tr("Address"), "s3://bucket/folder")
        self.url_row = self._row(self.tr("Address"), self.url)
        self.options = QPlainTextEdit()
        self.options.setObjectName("datastore.options")
        self.options.setAccessibleName(self.tr("Options, one a line"))
        self.options.setPlaceholderText("endpoint_url = https://s3.example.org\nkey_env = MY_KEY")
        self.options.setTabChangesFocus(True)
        self.options.setFixedHeight(_LINES_HEIGHT)
        self.options_row = FieldRow(
            self.tr("Options"),
            self.tr("name = value"),
            editor=self.options,
            label_width=_LABEL_WIDTH,
            wide=True,
        )
        self.default_box = QCheckBox(self.tr("Use it when none is named"))
        self.default_box.setObjectName("datastore.default")
        self.default_box.setAccessibleName(self.tr("Use it when none is named"))
        self.note = MessageBar("info", *self._extra_words(), closable=False)
        self.notices = Notices("datastore.problem")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("datastore.cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.add_button = Button(self.tr("Add datastore"), "primary")
        self.add_button.setObjectName("datastore.confirm")
        self.add_button.clicked.connect(self.add)
        for line, row in ((self.name, self.name_row), (self.url, self.url_row)):
            line.textChanged.connect(lambda _text, row=row: row.set_problem(""))
        self.folder.line.textChanged.connect(lambda _text: self.folder_row.set_problem(""))
        self.options.textChanged.connect(lambda: self.options_row.set_problem(""))
        self._lay_out()
        self._turn("folder")

    def _line(self, name: str, title: str, example: str = "") -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(title)
        line.setPlaceholderText(example)
        return line

    def _row(self, label: str, editor: QWidget) -> FieldRow:
        return FieldRow(label, editor=editor, label_width=_LABEL_WIDTH, wide=True)

    def _extra_words(self) -> tuple[str, str, str]:
        secrets = self.tr(
            "They are never stored. They come from the service's configuration files, or from an environment "
            "variable that an option ending in _env names."
        )
        if find_spec("fsspec") is not None:
            return self.tr("Keys and passwords"), secrets, ""
        return (
            self.tr("Addresses need another package"),
            secrets,
            self.tr('Install it first: pip install "mldesk[remote]"'),
        )

    def _lay_out(self) -> None:
        page = ScrollPage((0, 0, 10, 0))
        page.body.setSpacing(12)
        page.body.addWidget(self.kinds)
        page.body.addSpacing(4)
        for row in (self.name_row, self.folder_row, self.url_row, self.options_row):
            page.body.addWidget(row)
        page.body.addWidget(FieldRow("", editor=self.default_box, label_width=_LABEL_WIDTH))
        page.body.addWidget(self.note)
        page.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(0, 0, 10, 0)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("Add datastore"), "title"))
        layout.addWidget(page, 1)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)
        self.setFocusProxy(self.name)

    def _turn(self, kind: str) -> None:
        remote = kind == "fsspec"
        self.folder_row.setVisible(not remote)
        for widget in (self.url_row, self.options_row, self.note):
            widget.setVisible(remote)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field adds."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.add()
        else:
            super().keyPressEvent(event)

    def _settings(self) -> dict[str, Any]:
        if self.kinds.current() == "folder":
            return {"path": self.folder.line.text().strip()}
        pairs = (line.partition("=") for line in self.options.toPlainText().splitlines() if line.strip())
        options = {key.strip(): _value(text.strip()) for key, _, text in pairs}
        return options | {"url": self.url.text().strip()}

    def add(self) -> None:
        """Add it, or show what is wrong beside its field."""
        if self._busy:
            return
        self.notices.clear()
        kind: Kind = "folder" if self.kinds.current() == "folder" else "fsspec"
        name, settings, default = self.name.text(), self._settings(), self.default_box.isChecked()
        if kind == "folder" and not settings["path"]:
            self.folder_row.set_problem(self.tr("Choose a folder."))
            return

        def work(workspace: Workspace) -> str:
            return register_datastore(workspace, name, kind, settings, default).name

        self._busy = True
        title = self.tr("Adding datastore {name}").format(name=name)
        self._session.act(title, work, self.added.emit, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self._busy = False
        rows = {
            "name": self.name_row,
            "path": self.folder_row,
            "url": self.url_row,
            "settings": self.options_row,
        }
        row = rows.get(error.field or "")
        if row is None or not row.isVisibleTo(self):
            self.notices.tell("error", error.title, error.cause, error.cure)
        else:
            row.set_problem(str(error))
            if row.editor is not None:
                row.editor.setFocus()


def _value(text: str) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)
