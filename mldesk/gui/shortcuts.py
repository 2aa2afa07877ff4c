"""The sheet of all keyboard shortcuts, made from the actions that are registered when it is opened."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.actions import MENUS, menu_title
from mldesk.gui.icons import IconButton
from mldesk.gui.translation import translate
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

_SIZE = (760, 560)
_COLUMNS = 2
_CAP_HEIGHT = 24

Group = tuple[str, list[tuple[str, list[str]]]]
"""A heading, and under it words with the keys that do it."""


class ShortcutsSheet(Sheet):
    """All shortcuts over one window."""

    def __init__(self, window: MainWindow) -> None:
        self._main = window
        panel = QWidget()
        panel.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.close_button = IconButton("close", self.tr("Close the shortcuts"))
        self.close_button.setObjectName("shortcuts.close")
        self.page = ScrollPage((0, 0, 12, 0))
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.setObjectName("shortcuts.list")
        self.page.setAccessibleName(self.tr("All shortcuts"))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Keyboard shortcuts"), "title"), 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(28, 24, 16, 20)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self.page, 1)
        panel.setFocusProxy(self.page)
        super().__init__(window, panel, *_SIZE)
        self.close_button.clicked.connect(self.close_sheet)
        window.stack.currentChanged.connect(self.close_sheet)
        self._shown: QWidget | None = None

    def toggle(self) -> None:
        """Open it with the shortcuts of this moment, or close it."""
        if self.isVisible():
            self.close_sheet()
            return
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = _drawn(groups(self._main))
        self.page.body.addWidget(self._shown)
        self.open()


def groups(window: MainWindow) -> list[Group]:
    """The shortcuts menu by menu, and those that work in every list and form."""
    found: list[Group] = []
    for menu in MENUS:
        rows = _rows(window.actions_.of_menu(menu))
        if rows:
            found.append((menu_title(menu).replace("&", ""), rows))
    return [*found, _everywhere(), _of_runs(), _of_charts()]


def _rows(actions: Iterable[QAction]) -> list[tuple[str, list[str]]]:
    return [
        (action.text().replace("&", ""), [_words(keys) for keys in action.shortcuts()])
        for action in actions
        if action.shortcuts()
    ]


def _words(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _everywhere() -> Group:
    rows = [
        (translate("ShortcutsSheet", "Next control, control before"), ["Tab", "Shift+Tab"]),
        (translate("ShortcutsSheet", "Press a button, check a box"), [translate("ShortcutsSheet", "Space")]),
        (translate("ShortcutsSheet", "Confirm, open what is chosen"), [translate("ShortcutsSheet", "Enter")]),
        (translate("ShortcutsSheet", "Close what lies on top"), ["Esc"]),
        (translate("ShortcutsSheet", "Find in a list or log"), [_words(QKeySequence("Ctrl+F"))]),
    ]
    return translate("ShortcutsSheet", "Everywhere"), rows


def _of_runs() -> Group:
    """What works in the run table, while it has the keyboard."""
    rows = [
        (translate("ShortcutsSheet", "Open the run, fold or unfold a group"), [_enter()]),
        (translate("ShortcutsSheet", "Rename, or edit the note"), ["F2"]),
        (translate("ShortcutsSheet", "Star, or remove the star"), ["S"]),
        (translate("ShortcutsSheet", "Tags"), ["T"]),
        (translate("ShortcutsSheet", "Archive, or restore"), ["A"]),
        (translate("ShortcutsSheet", "Move to trash"), [_words(QKeySequence("Del"))]),
        (translate("ShortcutsSheet", "Copy as a table"), [_words(QKeySequence("Ctrl+C"))]),
    ]
    return translate("ShortcutsSheet", "In the run table"), rows


def _of_charts() -> Group:
    """What works in a chart, while it has the keyboard."""
    rows = [
        (translate("ShortcutsSheet", "Move the crosshair"), ["←", "→"]),
        (translate("ShortcutsSheet", "Move the view"), ["Shift+←", "Shift+→"]),
        (translate("ShortcutsSheet", "Zoom in, zoom out"), ["+", "−"]),
        (translate("ShortcutsSheet", "Show everything"), ["0"]),
        (translate("ShortcutsSheet", "Show the run at this moment"), [_enter()]),
    ]
    return translate("ShortcutsSheet", "In a chart"), rows


def _enter() -> str:
    return translate("ShortcutsSheet", "Enter")


def _drawn(found: list[Group]) -> QWidget:
    """All groups in two columns of about one height."""
    whole = QWidget()
    columns = QHBoxLayout(whole)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(40)
    stacks = [QVBoxLayout() for _ in range(_COLUMNS)]
    heights = [0] * _COLUMNS
    for stack in stacks:
        stack.setSpacing(20)
        columns.addLayout(stack, 1)
    for title, rows in found:
        shortest = heights.index(min(heights))
        stacks[shortest].addWidget(_group(title, rows))
        heights[shortest] += len(rows) + 2
    for stack in stacks:
        stack.addStretch(1)
    return whole


def _group(title: str, rows: list[tuple[str, list[str]]]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    grid.addWidget(Label(title, "strong"), 0, 0, 1, 2)
    grid.setColumnStretch(0, 1)
    for number, (words, keys) in enumerate(rows, 1):
        label = Label(words, "muted", wrap=True)
        label.setAccessibleName(f"{words}: {', '.join(keys)}")
        grid.addWidget(label, number, 0)
        grid.addWidget(_caps(keys), number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return group


def _caps(keys: list[str]) -> QWidget:
    """Each shortcut as a key cap."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for text in keys:
        cap = QFrame()
        cap.setProperty("kind", "well")
        inside = QHBoxLayout(cap)
        inside.setContentsMargins(7, 0, 7, 0)
        cap.setFixedHeight(_CAP_HEIGHT)
        inside.addWidget(Label(text, "mono"))
        row.addWidget(cap)
    return holder
