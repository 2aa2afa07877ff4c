"""The Packages tab: what was asked for beside what is installed, in one table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.search_line import SearchLine
from mldesk.gui.widgets.segments import Segments

from .reading import Contents

_name = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)")
_ASKED, _BY = 1, 3
"""Columns that say nothing of a Python for which nobody asked for packages."""
_ASKED_WIDTH, _CELL_ROOM = 132, 32
_conda_name = re.compile(r"^(?:[^:\s]+::)?([A-Za-z0-9_][A-Za-z0-9._-]*)")


@dataclass(frozen=True)
class PackageRow:
    """A package: what was asked for ("" for any), which version is installed ("" for none).

    `by` is "" for one that nobody asked for: it came along.
    """

    name: str
    asked: str
    installed: str
    by: Literal["pip", "conda", ""] = "pip"


def normalized(name: str) -> str:
    """The name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def package_rows(contents: Contents) -> list[PackageRow]:
    """Packages that were asked for, in their order, then those that came along, by name."""
    spec = contents.spec
    installed = {normalized(name): (name, version) for name, version in contents.packages.items()}
    rows: list[PackageRow] = []
    for by, asked in (("pip", spec.packages), ("conda", spec.conda_packages)):
        for requirement in asked:
            name, wanted = _parts(requirement, conda=by == "conda")
            known = installed.pop(normalized(name), None)
            rows.append(
                PackageRow(name, wanted, known[1] if known else "", "conda" if by == "conda" else "pip")
            )
    along = sorted(installed.values(), key=lambda item: item[0].lower())
    return [*rows, *(PackageRow(name, "", version, "") for name, version in along)]


def _parts(requirement: str, conda: bool) -> tuple[str, str]:
    """Name of a requirement and the rest of it; a path or an address is its own name."""
    found = (_conda_name if conda else _name).match(requirement)
    if found is None or "://" in requirement.partition("@")[0]:
        return requirement, requirement
    return found[1], requirement[found.end() :].strip()


class PackagesTab(QWidget):
    """All packages or only those asked for, with a line to search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: set[str] = set()
        self.table = FactTable(self._columns(), key=lambda row: row.name)
        self.table.setObjectName("environments.packages_table")
        self.table.setAccessibleName(self.tr("Packages"))
        self.which = Segments(
            "environments.which",
            self.tr("Which packages are shown"),
            [("asked", self.tr("Asked for")), ("all", self.tr("All installed"))],
        )
        self.which.chosen.connect(self._filter)
        self.search = SearchLine(self.tr("Search packages"))
        self.search.setObjectName("environments.search_packages")
        self.search.textChanged.connect(self._filter)
        self.count_label = Label("", "caption")
        self.empty = EmptyState("environments", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.which)
        row.addWidget(self.count_label, 1)
        row.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Package"), lambda row: row.name, tool_tip=lambda row: row.name),
            Column(
                self.tr("Asked for"),
                self._asked_words,
                width=self._asked_width(),
                mono=True,
                tool_tip=self._asked_words,
                token=lambda row: None if row.asked else "muted",
            ),
            Column(
                self.tr("Installed"),
                lambda row: row.installed or "–",
                width=104,
                mono=True,
                token=lambda row: "text" if row.installed else "muted",
            ),
            Column(self.tr("By"), lambda row: row.by or self.tr("along"), width=72, token=lambda _: "muted"),
        ]

    def _asked_width(self) -> int:
        """Pixels in which the longest words of our own have room, in any language."""
        words = QFontMetricsF(mono_font(12)).horizontalAdvance(self.tr("any version"))
        return max(_ASKED_WIDTH, int(words) + _CELL_ROOM)

    def _asked_words(self, row: PackageRow) -> str:
        if row.by and not row.asked:
            return self.tr("any version")
        return row.asked or "–"

    def show_contents(self, contents: Contents) -> None:
        """Show what was asked for and what is installed."""
        rows = package_rows(contents)
        self._asked = {row.name for row in rows if row.by}
        self.which.setVisible(bool(self._asked) and bool(contents.packages))
        if not self._asked:
            self.which.choose("all")
        self.table.set_things(rows)
        self.table.leave_out(() if self._asked else (_ASKED, _BY))
        self._say_empty(contents)
        self._filter()
        self.bar.setVisible(bool(rows))
        self.stack.setCurrentIndex(0 if rows else 1)

    def _say_empty(self, contents: Contents) -> None:
        spec = contents.spec
        if not contents.known and spec.kind in ("python", "current"):
            title, text = self.tr("Looking…"), ""
        elif spec.kind in ("image", "dockerfile"):
            title = self.tr("The image brings its packages")
            text = self.tr("Every run in it records exactly which: look at its tab Environment.")
        elif spec.kind == "packages":
            title = self.tr("No packages")
            text = self.tr("It is a bare Python. Make a new version to add some.")
        else:
            title, text = (
                self.tr("Nothing is installed there"),
                self.tr("The Python cannot be found, or is bare."),
            )
        self.empty.title_label.setText(title)
        self.empty.text_label.setText(text)

    def _filter(self) -> None:
        words = self.search.text().strip().lower()
        asked_only = self.which.isVisibleTo(self) and self.which.current() == "asked"

        def wanted(row: PackageRow) -> bool:
            return words in row.name.lower() and (bool(row.by) or not asked_only)

        self.table.model_.set_wanted(wanted)
        shown = len(self.table.model_.rows)
        one, many = self.tr("1 package"), self.tr("{count} packages")
        self.count_label.setText(one if shown == 1 else many.format(count=formats.count(shown)))
