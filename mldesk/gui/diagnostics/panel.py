"""The panel that collects diagnostics: files at the left, the text of one at the right, where to below."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, qVersion
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mldesk.core.diagnostics import DiagnosticFile, cleaner_of_user, collect, write_archive
from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.core.paths import given_path
from mldesk.gui import formats
from mldesk.gui.theme import mono_font
from mldesk.gui.translation import translate
from mldesk.gui.widgets.browse_line import BrowseLine
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_SIZE = (960, 660)
_LIST_WIDTH = 264
_LINE_HEIGHT = 34


class DiagnosticsPanel(QWidget):
    """Which files to write, and what is in them; `written` carries the archive's path."""

    written = Signal(object)
    dismissed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.files: list[DiagnosticFile] = []
        self.setAccessibleName(self.tr("Collect diagnostics"))
        self._build()
        self._lay_out()
        self.setFocusProxy(self.list)
        workspace = session.path
        versions = {"Qt": str(qVersion())}
        session.background(
            lambda: collect(cleaner_of_user(), workspace, versions),
            self._show_files,
            self._fail,
            receiver=self,
        )

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("diagnostics.files")
        self.list.setAccessibleName(self.tr("Files to write"))
        self.list.setProperty("kind", "topics")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentRowChanged.connect(self._show_text)
        self.list.itemChanged.connect(self._count)
        self.text = QPlainTextEdit(self.tr("Collecting…"))
        self.text.setObjectName("diagnostics.text")
        self.text.setAccessibleName(self.tr("What is in the file"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(mono_font(12))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.folder = BrowseLine(
            "diagnostics.folder", self.tr("Folder"), self.tr("Where to write the archive"), str(Path.home())
        )
        self.notices = Notices("diagnostics.problem")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("diagnostics.cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.write_button = Button(self.tr("Write zip file"), "primary")
        self.write_button.setObjectName("diagnostics.write")
        self.write_button.setEnabled(False)
        self.write_button.clicked.connect(self.write)

    def _lay_out(self) -> None:
        told = self.tr(
            "Files that help to find a fault, for you to hand on. Nothing is sent anywhere. Secrets, your "
            "name, that of the computer and your home folder are taken out. Look at each file, and leave out "
            "what you do not want to share."
        )
        self.count_label = Label("", "muted")
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.count_label)
        buttons.addSpacing(8)
        buttons.addWidget(self.write_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("Collect diagnostics"), "title"))
        layout.addWidget(Label(told, "muted", wrap=True))
        layout.addWidget(self.notices)
        layout.addLayout(middle, 1)
        layout.addWidget(FieldRow(self.tr("Folder"), editor=self.folder, label_width=80, wide=True))
        layout.addLayout(buttons)

    def _show_files(self, files: list[DiagnosticFile]) -> None:
        self.files = files
        for file in files:
            item = QListWidgetItem(file.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._count()

    def _show_text(self, row: int) -> None:
        self.text.setPlainText(self.files[row].text if 0 <= row < len(self.files) else "")

    def chosen(self) -> list[DiagnosticFile]:
        """The files that are to be written."""
        checked = Qt.CheckState.Checked
        return [file for row, file in enumerate(self.files) if self.list.item(row).checkState() == checked]

    def _count(self) -> None:
        chosen = self.chosen()
        size = formats.size(sum(len(file.text.encode("utf-8", "replace")) for file in chosen))
        text = self.tr("{count} of {all} files, {size}")
        self.count_label.setText(text.format(count=len(chosen), all=len(self.files), size=size))
        self.write_button.setEnabled(bool(chosen))

    def write(self) -> None:
        """Write the chosen files on a worker."""
        given, chosen = self.folder.line.text().strip(), self.chosen()
        name = time.strftime("mldesk-diagnostics-%Y-%m-%d-%H%M%S.zip")

        def work() -> Path:
            folder = given_path(given, "folder")
            path = folder / name
            if not folder.is_dir():
                raise InvalidInput("There is no such folder", str(folder), "Choose another folder.", "folder")
            write_archive(path, chosen)
            return path

        self.notices.clear()
        self.write_button.setEnabled(False)
        self._session.background(work, self.written.emit, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self.notices.tell("error", error.title, error.cause, error.cure)
        self._count()


def open_diagnostics(window: MainWindow) -> DiagnosticsPanel:
    """Open the panel over the page; an archive that was written is told with a way to its folder."""
    if window.overlay is not None:
        window.overlay.dismissed.emit()
    panel = DiagnosticsPanel(window.session)

    def written(path: Path) -> None:
        from mldesk.gui.desktop import open_path

        window.close_overlay()
        action = (translate("Panel", "Show folder"), lambda: open_path(path.parent))
        window.show_message(
            "good", translate("Panel", "Diagnostics are in {name}").format(name=path.name), action=action
        )

    overlay = window.open_overlay(panel, *_SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.written.connect(written)
    return panel
