"""The Changes tab: which files differ between the version that is shown and another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.dataset import DatasetVersion, diff_datasets
from mldesk.core.errors import MldeskError
from mldesk.core.hashing import algorithm_of
from mldesk.gui import formats
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.search_line import SearchLine
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.task_line import TaskLine

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

Kind = Literal["added", "removed", "changed"]
_looks: dict[Kind, tuple[str, str]] = {
    "added": ("plus", "good"),
    "removed": ("minus", "bad"),
    "changed": ("edit", "warning"),
}


@dataclass(frozen=True)
class Change:
    """A file that differs; the size (bytes) before and after, None where it was not there."""

    kind: Kind
    path: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Changes:
    """What differs from the version `old` to `new`, sorted by path."""

    old: DatasetVersion
    new: DatasetVersion
    changes: tuple[Change, ...]
    unchanged: int

    def count(self, kind: Kind) -> int:
        """How many changes are of this kind."""
        return sum(change.kind == kind for change in self.changes)


def read_changes(old: DatasetVersion, new: DatasetVersion, progress: ByteProgress | None = None) -> Changes:
    """Compare two versions; raises NotFound or Damaged when a manifest cannot be read."""
    found = diff_datasets(old, new, progress)
    changes = [Change("added", file.path, None, file.size) for file in found.added]
    changes += [Change("removed", file.path, file.size, None) for file in found.removed]
    changes += [Change("changed", one.path, one.size, other.size) for one, other in found.changed]
    changes.sort(key=lambda change: change.path)
    return Changes(old, new, tuple(changes), found.unchanged_count)


class ChangesTab(QWidget):
    """Compares only while it is looked at."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version: DatasetVersion | None = None
        self._others: list[DatasetVersion] = []
        self._asked: tuple[DatasetVersion, DatasetVersion] | None = None
        self.other_box = ChoiceBox()
        self.other_box.setObjectName("data.compare_with")
        self.other_box.setAccessibleName(self.tr("Version to compare with"))
        self.other_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.other_box.currentIndexChanged.connect(self._compare)
        self.kinds = Segments(
            "data.change_kind",
            self.tr("Kind of change"),
            [
                ("all", self.tr("All")),
                ("added", self.tr("Added")),
                ("removed", self.tr("Removed")),
                ("changed", self.tr("Changed")),
            ],
        )
        self.kinds.chosen.connect(self._filter)
        self.search = SearchLine(self.tr("Find changes"), self.tr("Part of a path"))
        self.search.setObjectName("data.find_change")
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(self._filter)
        self.summary_label = Label("", "caption")
        self.table = FactTable(
            self._columns(),
            key=lambda change: change.path,
            background=lambda work, done: session.background(work, done, receiver=self),
        )
        self.table.setObjectName("data.changes")
        self.table.setAccessibleName(self.tr("Files that differ"))
        self.notices = Notices("data.change_problem")
        self.task_line = TaskLine(session, "data.compare")
        self.single = EmptyState(
            "compare",
            self.tr("Nothing to compare with yet"),
            self.tr("Once the dataset has another version, you see here which files differ."),
        )
        self.same = EmptyState("check", self.tr("No difference"), "")
        self._lay_out()

    def _columns(self) -> list[Column]:
        words = {
            "added": self.tr("Added"),
            "removed": self.tr("Removed"),
            "changed": self.tr("Changed"),
        }
        return [
            Column(
                self.tr("Change"),
                lambda change: words[change.kind],
                width=118,
                icon_name=lambda change: _looks[change.kind][0],
                token=lambda change: _looks[change.kind][1],
            ),
            Column(self.tr("File"), lambda change: change.path, tool_tip=lambda change: change.path),
            Column(self.tr("Before"), lambda c: _size(c.before), lambda c: c.before or 0, 100, number=True),
            Column(self.tr("After"), lambda c: _size(c.after), lambda c: c.after or 0, 100, number=True),
        ]

    def _lay_out(self) -> None:
        with_row = QHBoxLayout()
        with_row.setSpacing(10)
        with_row.addWidget(Label(self.tr("Compared with"), "muted"))
        with_row.addWidget(self.other_box)
        with_row.addWidget(self.summary_label, 1)
        self.filters = QWidget()
        filters = FlowLayout(self.filters, spacing=10)
        filters.addWidget(self.kinds)
        filters.addWidget(self.search)
        self.below = QStackedWidget()
        for widget in (QWidget(), self.table, self.same):
            self.below.addWidget(widget)
        comparison = QWidget()
        column = QVBoxLayout(comparison)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        column.addLayout(with_row)
        column.addWidget(self.notices)
        column.addWidget(self.task_line)
        column.addWidget(self.filters)
        column.addWidget(self.below, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.single)
        self.stack.addWidget(comparison)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def set_versions(self, versions: Sequence[DatasetVersion], version: DatasetVersion) -> None:
        """Offer to compare `version` with each other one of `versions`, first with the one before it."""
        others = [other for other in versions if other.version != version.version]
        before = None if self._version is None else [self._version, *self._others]
        if before is not None and _keys(before) == _keys([version, *others]):
            return
        kept = self._other() if self._version is not None and _same(self._version, version) else None
        self._version, self._others = version, others
        earlier = next((i for i, other in enumerate(others) if other.version < version.version), 0)
        chosen = next((i for i, other in enumerate(others) if kept and _same(other, kept)), earlier)
        self.other_box.blockSignals(True)
        self.other_box.clear()
        for other in others:
            self.other_box.addItem(self.tr("Version {number}").format(number=other.version))
        self.other_box.setCurrentIndex(chosen)
        self.other_box.blockSignals(False)
        self.stack.setCurrentIndex(1 if others else 0)
        self._compare()

    def shown(self) -> None:
        """The tab came to the front: compare what has not been compared yet."""
        self._compare()

    def _other(self) -> DatasetVersion | None:
        index = self.other_box.currentIndex()
        return self._others[index] if 0 <= index < len(self._others) else None

    def _compare(self) -> None:
        other, version = self._other(), self._version
        if other is None or version is None or not self.isVisible() or self._asked == (other, version):
            return
        self._asked = (other, version)
        self.notices.clear()
        if algorithm_of(other.hash) == algorithm_of(version.hash):
            self._session.background(
                lambda: read_changes(other, version), self._show, self._fail, receiver=self
            )
            return

        def work(workspace: Workspace, progress: Progress) -> Changes:
            return read_changes(other, version, ByteProgress(progress))

        title = self.tr("Comparing versions of {name}").format(name=version.name)
        self.task_line.follow(self._session.act(title, work, self._show, self._fail, receiver=self))

    def _show(self, found: Changes) -> None:
        if self._asked != (found.old, found.new):
            return
        counts = {kind: found.count(kind) for kind in _looks}
        for key, text, count in (
            ("all", self.tr("All {count}"), len(found.changes)),
            ("added", self.tr("Added {count}"), counts["added"]),
            ("removed", self.tr("Removed {count}"), counts["removed"]),
            ("changed", self.tr("Changed {count}"), counts["changed"]),
        ):
            self.kinds.set_text(key, text.format(count=formats.count(count)))
            self.kinds.buttons[key].setEnabled(key == "all" or count > 0)
        self.kinds.choose("all")
        self.filters.setVisible(bool(found.changes))
        one, many = self.tr("1 file unchanged"), self.tr("{count} files unchanged")
        same = one if found.unchanged == 1 else many.format(count=formats.count(found.unchanged))
        self.summary_label.setText(same if found.changes else "")
        self.same.text_label.setText(
            self.tr("All {count} files are the same in both versions.").format(
                count=formats.count(found.unchanged)
            )
        )
        self.table.set_things(found.changes)
        self.below.setCurrentIndex(1 if found.changes else 2)

    def _fail(self, error: MldeskError) -> None:
        self._asked = None
        self.filters.hide()
        self.below.setCurrentIndex(0)
        self.notices.tell("error", error.title, error.cause, error.cure)

    def _filter(self) -> None:
        kind, wanted = self.kinds.current(), self.search.text().strip().lower()
        if kind == "all" and not wanted:
            self.table.model_.set_wanted(None)
            return
        self.table.model_.set_wanted(
            lambda change: kind in ("all", change.kind) and wanted in change.path.lower()
        )


def _keys(versions: Sequence[DatasetVersion]) -> list[tuple[str, int]]:
    return [(version.dataset_id, version.version) for version in versions]


def _same(one: DatasetVersion, other: DatasetVersion) -> bool:
    return _keys([one]) == _keys([other])


def _size(size: int | None) -> str:
    return "–" if size is None else formats.size(size)
