"""The Code tab: the source folder as it was when the run was submitted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QTreeView, QVBoxLayout

from mldesk.core.preview import TextPreview, preview
from mldesk.gui.desktop import open_path
from mldesk.gui.models.files import PATH, FileTree, FoundFile, list_files
from mldesk.gui.pages.run.highlighting import CodeColors, Spans, find_spans
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.theme import mono_font
from mldesk.gui.translation import translate
from mldesk.gui.widgets import Button, Card

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_MOST_BYTES = 512 * 1024


def read_source(path: Path) -> tuple[Path, str, Spans]:
    """A source file's text (its first half megabyte) and what of it is coloured; "" when it is no text."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except OSError:
        return path, "", []
    if b"\0" in data or (not isinstance(preview(path, 1), TextPreview) and path.suffix != ".py"):
        return path, "", []
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    return path, text, find_spans(path.name, text)


class CodeTab(RunTab):
    """The snapshot's files; the script is shown first."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self._path: Path | None = None
        self._listed = ""
        self.model = FileTree(with_hashes=False, parent=self)
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("Files of the code"))
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setColumnHidden(1, True)
        self.tree.selectionModel().currentChanged.connect(self._chosen)
        self.text = QPlainTextEdit()
        self.text.setObjectName("run.code")
        self.text.setAccessibleName(self.tr("Source code"))
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(12))
        self.text.setProperty("kind", "bare")
        self.text.document().setDocumentMargin(0)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._colors = CodeColors(self.text.document())
        self._lay_out()

    def _lay_out(self) -> None:
        left = Card(self.tr("Snapshot"), spacing=4)
        left.setMinimumWidth(200)
        left.setMaximumWidth(300)
        left.body.addWidget(self.tree, 1)
        self.card = Card(self.tr("Code"), " ")
        self.compare_button = Button(translate("RunPage", "Compare with another run"), icon_name="compare")
        self.compare_button.setObjectName("run.compare_code")
        self.compare_button.clicked.connect(lambda _checked: self._compare())
        self.card.header.addWidget(self.compare_button)
        folder = Button(self.tr("Open folder"))
        folder.clicked.connect(self._open_folder)
        self.card.header.addWidget(folder)
        self.card.body.addWidget(self.text, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        column = QVBoxLayout()
        column.addWidget(left)
        layout.addLayout(column)
        layout.addWidget(self.card, 1)

    def set_run(self, run_id: str) -> None:
        """Forget the code of the old run."""
        if run_id != self.run_id:
            self.model.set_files([], {})
            self.text.clear()
            self._listed = ""
        super().set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """A snapshot never changes: it is looked at once."""
        super().set_facts(facts)
        if self.in_front:
            self._look()

    def shown(self) -> None:
        """Look at the snapshot."""
        super().shown()
        self._look()

    def _look(self) -> None:
        facts = self.facts
        if facts is not None and self._listed != facts.id:
            self._listed = facts.id
            folder = facts.folder / "snapshot"
            self.session.background(lambda: list_files(folder), self._show_files)

    def _show_files(self, files: list[FoundFile]) -> None:
        facts = self.facts
        if facts is None:
            return
        self.model.set_files(files, {})
        self.tree.expandAll()
        for file in files:
            if file.name == Path(facts.script).as_posix():
                self._select(file.path, QModelIndex())

    def _select(self, path: Path, parent: QModelIndex) -> bool:
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, 0, parent)
            if index.data(PATH) == path:
                self.tree.setCurrentIndex(index)
                return True
            if self._select(path, index):
                return True
        return False

    def _chosen(self, index: QModelIndex) -> None:
        path = index.data(PATH)
        if path is not None:
            self._path = path
            self.session.background(lambda: read_source(path), self._show, receiver=self)

    def _show(self, source: tuple[Path, str, Spans]) -> None:
        path, text, spans = source
        if path != self._path:
            return
        lines = text.count("\n") + bool(text)
        self.card.set_title(
            path.name, self.tr("{count} lines, as submitted").format(count=lines) if text else ""
        )
        self.text.setPlainText(text or self.tr("This file is no text."))
        self._colors.set_spans(spans)

    def _compare(self) -> None:
        """Show in which lines the code differs from that of another run, at first of the one before."""
        from mldesk.gui.pages.compare import ComparePage

        page = self.window_.page("compare")
        if self.facts is not None and isinstance(page, ComparePage):
            page.set_runs([self.facts.id], "code")
            self.window_.open_page("compare")

    def _open_folder(self) -> None:
        if self.facts is not None:
            open_path(self.facts.folder / "snapshot")

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_colors"):
            self._colors.rehighlight()
