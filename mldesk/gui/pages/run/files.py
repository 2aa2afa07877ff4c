"""The Files tab: what the script wrote, with previews."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
)

from mldesk.core.errors import translate_os_error
from mldesk.core.preview import TablePreview, TextPreview, preview
from mldesk.gui import formats
from mldesk.gui.desktop import open_path
from mldesk.gui.models.files import PATH, FileTree, FoundFile
from mldesk.gui.pages.run.found_files import find_files, known_hashes
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.theme import mono_font
from mldesk.gui.widgets import Button, Card, EmptyState, Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_TABLE_ROWS = 40
_LOOK_MILLISECONDS = 1000

Shown = QImage | str


def look_at(path: Path) -> Shown:
    """What can be shown of a file: its image, or a text."""
    if QImageReader.imageFormat(str(path)):
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        image = reader.read()
        if not image.isNull():
            return image
    found = preview(path, _TABLE_ROWS)
    if isinstance(found, TextPreview):
        return found.text if found.complete else f"{found.text}\n…"
    if isinstance(found, TablePreview):
        return "\n".join("\t".join(row) for row in (found.columns, *found.rows))
    return ""


class FilesTab(RunTab):
    """Outputs and logs as a tree; the file in hand is previewed at the right."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self._path: Path | None = None
        self._image = QImage()
        self.model = FileTree(parent=self)
        self.tree = QTreeView()
        self.tree.setObjectName("run.files")
        self.tree.setAccessibleName(self.tr("Files of the run"))
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.selectionModel().currentChanged.connect(self._chosen)
        self.tree.doubleClicked.connect(lambda _index: self._open())
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 90)
        header.resizeSection(2, 120)
        self._build_preview()
        self._lay_out()
        self._look = Throttle(_LOOK_MILLISECONDS, self._look_now, self)

    def _build_preview(self) -> None:
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(120, 120)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(12))
        self.text.setProperty("kind", "bare")
        self.text.document().setDocumentMargin(0)
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.nothing = Label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview = QStackedWidget()
        for widget in (self.nothing, self.picture, self.text):
            self.preview.addWidget(widget)
        self.open_button = Button(self.tr("Open"))
        self.copy_button = Button(self.tr("Save a copy…"))
        self.folder_button = Button(self.tr("Open folder"))
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._ask_copy)
        self.folder_button.clicked.connect(self._open_folder)

    def _lay_out(self) -> None:
        left = Card(self.tr("Files"), spacing=4)
        self.count = left.subtitle_label
        left.header.addWidget(self.folder_button)
        left.body.addWidget(self.tree, 1)
        self.card = Card(self.tr("Preview"), " ")
        self.card.header.addWidget(self.open_button)
        self.card.header.addWidget(self.copy_button)
        self.card.body.addWidget(self.preview, 1)
        self.empty = EmptyState("folder", self.tr("No files yet"), "")
        self.stack = QStackedWidget()
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(16)
        both.addWidget(left, 1)
        both.addWidget(self.card, 1)
        holder = Card(margin=0)
        holder.setProperty("kind", "clear")
        holder.body.addLayout(both)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def set_run(self, run_id: str) -> None:
        """Forget the files of the old run."""
        if run_id != self.run_id:
            self.model.set_files([], {})
            self._show_nothing("")
        super().set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Look at the folders again."""
        super().set_facts(facts)
        waits = self.tr("What the script writes into the folder outputs appears here.")
        over = self.tr("The script wrote nothing into the folder outputs.")
        self.empty.text_label.setText(waits if facts.active else over)
        if self.in_front:
            self._look.request()

    def shown(self) -> None:
        """Look at the folders."""
        super().shown()
        self._look.request()

    def _look_now(self) -> None:
        facts = self.facts
        if facts is not None:
            self.session.background(lambda: find_files(facts), self._show_files)

    def _show_files(self, files: list[FoundFile]) -> None:
        facts = self.facts
        if facts is None:
            return
        self.stack.setCurrentIndex(1 if files else 0)
        total = formats.size(sum(file.size for file in files))
        words = self.tr("{count} file, {size}") if len(files) == 1 else self.tr("{count} files, {size}")
        self.count.setText(words.format(count=formats.count(len(files)), size=total))
        if self.model.set_files(files, known_hashes(facts)):
            self.tree.expandAll()
            self._show_nothing(self.tr("Choose a file to look into it."))
            first = self._first_file(QModelIndex())
            if first.isValid():
                self.tree.setCurrentIndex(first)

    def _first_file(self, parent: QModelIndex) -> QModelIndex:
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, 0, parent)
            if index.data(PATH) is not None:
                return index
            below = self._first_file(index)
            if below.isValid():
                return below
        return QModelIndex()

    # Preview

    def _chosen(self, index: QModelIndex) -> None:
        path = index.siblingAtColumn(0).data(PATH)
        self._path = path
        for button in (self.open_button, self.copy_button):
            button.setEnabled(path is not None)
        if path is None:
            self._show_nothing(self.tr("Choose a file to look into it."))
            return
        self.card.set_title(path.name)
        self.session.background(lambda: (path, look_at(path)), self._show, receiver=self)

    def _show_nothing(self, text: str) -> None:
        self._path = None
        self.card.set_title(self.tr("Preview"))
        self.nothing.setText(text)
        self.preview.setCurrentWidget(self.nothing)
        for button in (self.open_button, self.copy_button):
            button.setEnabled(False)

    def _show(self, seen: tuple[Path, Shown]) -> None:
        path, content = seen
        if path != self._path:
            return
        if isinstance(content, QImage):
            self._image = content
            size = f"{content.width()} × {content.height()}"
            self.card.set_title(path.name, size)
            self.picture.setAccessibleName(
                self.tr("Picture {name}, {size}").format(name=path.name, size=size)
            )
            self.preview.setCurrentWidget(self.picture)
            self._fit_picture()
        elif content:
            self.text.setPlainText(content)
            self.preview.setCurrentWidget(self.text)
        else:
            self.nothing.setText(self.tr("This kind of file has no preview."))
            self.preview.setCurrentWidget(self.nothing)

    def _fit_picture(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.preview.size() * ratio
        pixmap = QPixmap.fromImage(self._image)
        if pixmap.width() > room.width() or pixmap.height() > room.height():
            pixmap = pixmap.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into its new room."""
        super().resizeEvent(event)
        if self.preview.currentWidget() is self.picture:
            self._fit_picture()

    # What can be done

    def _open(self) -> None:
        if self._path is not None:
            open_path(self._path)

    def _open_folder(self) -> None:
        if self.facts is not None:
            open_path(self.facts.folder / "work")

    def _ask_copy(self) -> None:
        if self._path is None:
            return
        dialog = QFileDialog(self, self.tr("Save a copy"), str(Path.home() / self._path.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda target: self.save_copy(Path(target)))
        dialog.open()

    def save_copy(self, target: Path) -> None:
        """Copy the file in hand to `target`."""
        source = self._path
        if source is None:
            return

        def copy(workspace: object) -> Path:
            try:
                shutil.copyfile(source, target)
            except OSError as error:
                raise translate_os_error(error, target) from error
            return target

        self.session.act(self.tr("Save {name}").format(name=source.name), copy, self._copied, receiver=self)

    def _copied(self, target: Path) -> None:
        self.window_.show_message("good", self.tr("Saved {name}").format(name=target.name))
