"""The system check: a row for each thing looked at, with its cure to select or copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.desktop import copy_text
from mldesk.gui.icons import IconButton
from mldesk.gui.localized import localized
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

if TYPE_CHECKING:
    from mldesk.core.doctor import Check

_LOOKS = {"ok": ("check", "good"), "warning": ("warning", "warning"), "error": ("error", "bad")}


class CheckRow(QWidget):
    """One finding: icon, name, what was found; the cure beneath, selectable, with a button that copies it."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{localized(check.name)}: {localized(check.text)}")
        symbol = IconLabel(*_LOOKS.get(check.level, ("info", "muted")))
        symbol.setFixedHeight(20)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = Label(localized(check.name), "strong")
        name.setMinimumHeight(20)
        words.addWidget(name)
        words.addWidget(Label(localized(check.text), "muted", wrap=True))
        if check.cure:
            words.addLayout(self._cure(check))
        layout.addLayout(words, 1)

    def _cure(self, check: Check) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        cure = Label(localized(check.cure), wrap=True)
        cure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(cure, 1)
        copy = IconButton(
            "copy", self.tr("Copy what to do about {name}").format(name=localized(check.name)), size=14
        )
        copy.clicked.connect(lambda: copy_text(cure.text()))
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return row


class CheckList(QWidget):
    """The findings, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self.rows: list[CheckRow] = []

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Show these findings in place of the old ones."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [CheckRow(check) for check in checks]
        for row in self.rows:
            self._layout.addWidget(row)
