"""What differs at a glance: a line for each part, the parts that are the same named in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.widgets import Button, Card, ElidedLabel
from mldesk.gui.widgets.labels import Label

from .parts import change_text, difference_text, row_name, value_text
from .reading import Row

_NAME_WIDTH = 116
_MOST = 40
"""So many rows of a part are told: the rest has no room in any window."""


class Summary(Card):
    """A line for each of the `parts` (their titles by key); `pressed` carries the key of one to look at."""

    pressed = Signal(str)

    def __init__(self, parts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=8, parent=parent)
        self.setAccessibleName(self.tr("What differs"))
        self._titles = dict(parts)
        self.lines: dict[str, ElidedLabel] = {}
        self._buttons: dict[str, Button] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        for place, (part, title) in enumerate(self._titles.items()):
            button = Button(title, "link")
            button.setObjectName(f"compare.to_{part}")
            button.setToolTip(self.tr("Show all that differs"))
            button.clicked.connect(lambda _=False, key=part: self.pressed.emit(key))
            line = self.lines[part] = ElidedLabel("", "text")
            self._buttons[part] = button
            grid.addWidget(button, place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(line, place, 1)
        self.same = Label("", "muted", wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self.same)

    def show_parts(self, parts: Mapping[str, Sequence[Row]]) -> None:
        """Tell what differs in these parts."""
        same = []
        for part, title in self._titles.items():
            differing = [row for row in parts[part] if not row.same]
            for widget in (self._buttons[part], self.lines[part]):
                widget.setVisible(bool(differing))
            if differing:
                self.lines[part].setText(self._line(part, differing))
                self._buttons[part].setAccessibleName(f"{title}: {self.lines[part].text()}")
            elif parts[part]:
                same.append(title)
        text = self.tr("The same: {parts}").format(parts=", ".join(same)) if same else ""
        if len(same) == len([part for part in self._titles if parts[part]]):
            text = self.tr("Nothing differs.")
        self.same.setText(text)
        self.same.setVisible(bool(text))

    def _line(self, part: str, rows: Sequence[Row]) -> str:
        told = " · ".join(self._words(part, row) for row in rows[:_MOST])
        packages = sum(row.kind == "package" for row in rows)
        if not packages:
            return told
        count = self.tr("1 package") if packages == 1 else self.tr("{count} packages")
        return (
            f"{count.format(count=formats.count(packages))}: {told}"
            if packages == len(rows)
            else (f"{told}  ({count.format(count=formats.count(packages))})")
        )

    def _words(self, part: str, row: Row) -> str:
        """A row in a few words; of two runs what it was and is."""
        name = row_name(part, row)
        if len(row.values) != 2 or part == "code":
            return name
        if part == "metrics":
            return f"{name} {difference_text(row)}"
        before, after = (value_text(part, row, place) for place in range(2))
        if None in row.values:
            return f"{name} {change_text(row)}"
        return f"{name} {before} → {after}"
