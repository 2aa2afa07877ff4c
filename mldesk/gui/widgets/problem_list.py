"""What was found wrong with many files: a table of them under one title, to read, copy and close."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.desktop import copy_text
from mldesk.gui.icons import IconButton
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.fact_table import Background, Column, FactTable
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

if TYPE_CHECKING:
    from mldesk.core.errors import Problem

_MOST_ROWS = 5
_LINE = 28


class ProblemList(QFrame):
    """The causes one a row, what to do beneath; `closed` comes when it was.

    Files below `folder` are named as they are called there, but for the copy and the tool tips. It is named
    NAME, its table NAME_rows, and the button that copies all NAME_copy.
    """

    closed = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        problems: Sequence[Problem],
        background: Background | None = None,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._problems = tuple(problems)
        level = "error" if any(problem.level == "error" for problem in problems) else "warning"
        self.setObjectName(name)
        self.setProperty("kind", "message")
        self.setProperty("level", level)
        cures = list(dict.fromkeys(localized(problem.cure) for problem in problems if problem.cure))
        self.setAccessibleName(" ".join((title, *cures)))
        self.title_label = Label(title, "strong", wrap=True)
        place = f"{folder}{os.sep}" if folder is not None else os.sep * 3  # which stands in no path
        self.table = FactTable(
            [
                Column(
                    self.tr("What was found"),
                    lambda p: localized(p.cause).replace(place, ""),
                    tool_tip=_words,
                )
            ],
            key=lambda problem: problem.cause,
            background=background,
        )
        self.table.setObjectName(f"{name}_rows")
        self.table.setAccessibleName(title)
        self.table.set_things(problems)
        rows = min(_MOST_ROWS, len(problems))
        self.table.setFixedHeight(self.table.height_of(rows))
        self._lay_out(level, name, cures)

    def _lay_out(self, level: str, name: str, cures: Sequence[str]) -> None:
        token = "bad" if level == "error" else "warning"
        symbol = IconLabel(level, token)
        symbol.setFixedHeight(_LINE)
        copy = Button(self.tr("Copy list"), "quiet")
        copy.setObjectName(f"{name}_copy")
        copy.setFixedHeight(_LINE)
        copy.clicked.connect(self.copy)
        close = IconButton("close", self.tr("Close message"), token, 14)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(symbol)
        head.addWidget(self.title_label, 1)
        head.addWidget(copy)
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 4, 10)
        layout.setSpacing(4)
        inset = QFrame()
        inset.setProperty("kind", "inset")
        inside = QVBoxLayout(inset)
        inside.setContentsMargins(0, 0, 4, 4)
        inside.addWidget(self.table)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 10, 0)
        below.addWidget(inset)
        layout.addLayout(head)
        layout.addLayout(below)
        for cure in cures[:2]:
            line = Label(cure, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.setContentsMargins(0, 4, 10, 0)
            layout.addWidget(line)

    def copy(self) -> None:
        """Put all of it on the clipboard, a line for each."""
        copy_text("\n".join(map(_words, self._problems)))


def _words(problem: Problem) -> str:
    return localized(str(problem))
