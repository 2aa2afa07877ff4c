"""Help: one page for each panel, and the keyboard shortcuts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser

from mldesk.core.paths import resources
from mldesk.gui import theme
from mldesk.gui.desktop import open_url
from mldesk.gui.pages.base import Page
from mldesk.gui.theme import mono_font, ui_font
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.header import PageHeader

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

SHORTCUTS = "shortcuts"
_TOPIC_HEIGHT = 36
_TEXT_WIDTH = 800
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)
"""Pictures of the window are for those who read the guide outside of it."""
_ORDER = (
    "home",
    "wizard",
    "data",
    "datastores",
    "run_data",
    "compute",
    "distributed",
    "clusters",
    "environments",
    "experiments",
    "queue",
    "again",
    "run",
    "compare",
    "models",
    "export",
    "activity",
    "disk",
    "settings",
    "palette",
    "diagnostics",
    "training_scripts",
    "programs",
    "azure_sdk",
    "azure_report",
    "command_line",
)


class HelpText(QTextBrowser):
    """Shows a text of ours; loads nothing from anywhere but the help folder."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only what lies in the help folder is shown."""
        name = QUrl(name)
        folder = (resources() / "help").resolve()
        target = (folder / name.path()).resolve()
        if name.scheme() in ("", "file") and target.is_relative_to(folder) and target.is_file():
            return target.read_bytes()
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read; the scroll bar stays at the edge."""
        super().resizeEvent(event)
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(0, 0, max(0, room - _TEXT_WIDTH), 0)


class HelpPage(Page):
    """Topics at the left, the text at the right; a link to another page of ours stays in the window."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Help")
        self.topic = "home"
        self.layout_.addWidget(PageHeader(self.title))
        self.topics = QListWidget()
        self.topics.setObjectName("help.topics")
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setProperty("kind", "topics")
        self.topics.setFixedWidth(200)
        self.text = HelpText()
        self.text.setObjectName("help.text")
        self.text.setAccessibleName(self.tr("Help text"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        card = Card(margin=24)
        card.body.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.topics)
        row.addWidget(card, 1)
        self.layout_.addLayout(row, 1)
        self._fill()
        self.topics.currentItemChanged.connect(self._chosen)
        theme.manager().changed.connect(self._show)

    def _fill(self) -> None:
        folder = resources() / "help"
        files = {path.stem: path for path in folder.glob("*.md")}
        names = [name for name in _ORDER if name in files] + sorted(set(files) - set(_ORDER))
        for name in names:
            self._add_topic(name, _title(files[name].read_text(encoding="utf-8"), name))
        self._add_topic(SHORTCUTS, self.tr("Keyboard shortcuts"))

    def _add_topic(self, name: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(0, _TOPIC_HEIGHT))
        self.topics.addItem(item)

    def set_topic(self, topic: str) -> None:
        """Show the page `topic`, or the first one when there is none of that name."""
        for row in range(self.topics.count()):
            if self.topics.item(row).data(Qt.ItemDataRole.UserRole) == topic:
                self.topics.setCurrentRow(row)
                return
        self.topics.setCurrentRow(0)

    def shown(self) -> None:
        """Show a topic if none was chosen yet."""
        if self.topics.currentRow() < 0:
            self.topics.setCurrentRow(0)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.topic = str(item.data(Qt.ItemDataRole.UserRole))
            self._show()

    def _show(self) -> None:
        file = resources() / "help" / f"{self.topic}.md"
        text = file.read_text(encoding="utf-8") if file.is_file() else self._shortcuts()
        document = QTextDocument(self.text)
        document.setDefaultFont(ui_font(14))
        document.setDocumentMargin(0)
        document.setMarkdown(_PICTURE.sub("", text))
        _dress(document)
        self.text.setDocument(document)

    def _shortcuts(self) -> str:
        rows = "".join(
            f"| {action.text()} | {', '.join(f'`{keys.toString()}`' for keys in shortcuts)} |\n"
            for action in self.window_.actions_.all()
            if (shortcuts := action.shortcuts())
        )
        head = "# {title}\n\n| {action} | {keys} |\n| --- | --- |\n"
        return (
            head.format(title=self.tr("Keyboard shortcuts"), action=self.tr("Action"), keys=self.tr("Keys"))
            + rows
        )

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            open_url(url)
        else:
            self.set_topic(url.path().removesuffix(".md"))


def _title(text: str, name: str) -> str:
    first = text.lstrip().partition("\n")[0]
    return first.removeprefix("#").strip() if first.startswith("#") else name.capitalize()


_HEADINGS = {1: (20, QFont.Weight.Bold), 2: (16, QFont.Weight.DemiBold), 3: (14, QFont.Weight.DemiBold)}
_LINE_PERCENT = 145


def _dress(document: QTextDocument) -> None:
    """Give headings, paragraphs and code the fonts and distances of the rest of the window."""
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format()
            table.setBorder(0)
            table.setCellPadding(4)
            table.setCellSpacing(0)
            frame.setFormat(table)


def _dress_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    if level:
        size, weight = _HEADINGS.get(level, _HEADINGS[3])
        letters = QTextCharFormat()
        letters.setFont(ui_font(size, weight))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(letters)  # not merged: Markdown's own size would win
        shape.setTopMargin(0 if block.blockNumber() == 0 else 16)
        shape.setBottomMargin(8)
    else:
        shape.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(0 if cursor.currentTable() else 4 if block.textList() else 8)
        _dress_code(block)
    QTextCursor(block).mergeBlockFormat(shape)


def _dress_code(block: QTextBlock) -> None:
    code = QTextCharFormat()
    code.setFont(mono_font(13))
    spans = []
    parts = block.begin()
    while not parts.atEnd():
        part = parts.fragment()
        if part.charFormat().fontFixedPitch():
            spans.append((part.position(), part.position() + part.length()))
        parts += 1
    for first, last in spans:
        cursor = QTextCursor(block.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(code)
