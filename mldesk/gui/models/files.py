"""The item model of a tree of files, filled with what was found in folders."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mldesk.gui import formats
from mldesk.gui.icons import icon
from mldesk.gui.theme import mono_font
from mldesk.gui.translation import translate

PATH = Qt.ItemDataRole.UserRole
"""The role under which the first column gives a file's Path (a folder gives none)."""
_MOST = 5000
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg")

_TOP = 0
"""The number of the entry that stands for the folder looked into."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FoundFile:
    """A file: where it is, its path below the folder looked into (with forward slashes), size in bytes."""

    path: Path
    name: str
    size: int


def list_files(folder: Path, below: Iterable[str] = ("",), most: int = _MOST) -> list[FoundFile]:
    """The files in these folders of `folder`, by name, at most `most`; links are not followed."""
    found: list[FoundFile] = []
    for part in below:
        for place, folders, names in os.walk(folder / part):
            folders[:] = sorted(name for name in folders if name not in ("__pycache__", ".git"))
            for name in sorted(names):
                path = Path(place) / name
                try:
                    size = path.stat().st_size
                except OSError:
                    continue  # gone meanwhile: the script is still at work
                found.append(FoundFile(path, path.relative_to(folder).as_posix(), size))
                if len(found) >= most:
                    return found
    return found


@dataclass(eq=False)
class _Entry:
    """A file or a folder (which has no `file`) in its place; `above` and `below` are numbers of entries."""

    name: str
    above: int
    row: int
    file: FoundFile | None = None
    sha256: str = ""
    below: list[int] = field(default_factory=list)


class FileTree(QAbstractItemModel):
    """Files in their folders: name, size, SHA-256 where it is known.

    An index carries the number of its entry, no pointer: PySide's wrapper of an item that Qt deletes may be
    taken for another one at the same place in memory, which has ended the program.
    """

    def __init__(self, with_hashes: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = [
            translate("FileTree", "Name"),
            translate("FileTree", "Size"),
        ]
        if with_hashes:
            self._titles.append("SHA-256")
        self._icons = {kind: icon(kind, "muted") for kind in ("folder", "file", "image")}
        self._font = mono_font(12)
        self._entries = _arrange([], {})
        self._shown: tuple[list[FoundFile], dict[str, str]] | None = None

    def set_files(self, files: list[FoundFile], hashes: Mapping[str, str]) -> bool:
        """Show these files; `hashes` by path below the folder. False when nothing has changed."""
        state = (files, dict(hashes))
        if state == self._shown:
            return False
        self._shown = state
        self._replace(_arrange([], {}))
        self._replace(_arrange(files, hashes))
        return True

    def _replace(self, entries: list[_Entry]) -> None:
        """Show other entries; either these or those shown until now are none."""
        nowhere = QModelIndex()
        gone, new = len(self._entries[_TOP].below), len(entries[_TOP].below)
        if gone:
            self.beginRemoveRows(nowhere, 0, gone - 1)
            self._entries = entries
            self.endRemoveRows()
        elif new:
            self.beginInsertRows(nowhere, 0, new - 1)
            self._entries = entries
            self.endInsertRows()

    # What Qt asks for

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a row of a folder; an invalid one where there is none."""
        below = self._entry(parent).below
        if parent.column() > 0 or not (0 <= row < len(below) and 0 <= column < len(self._titles)):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, child: Index | None = None) -> Any:
        """The index of the folder in which an entry is; without one, the object this model belongs to."""
        if child is None:
            return super().parent()
        above = self._entry(child).above
        if above == _TOP:
            return QModelIndex()
        return self.createIndex(self._entries[above].row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many entries a folder has."""
        return 0 if parent.column() > 0 else len(self._entry(parent).below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """The same for every folder."""
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles of the columns."""
        titles = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if titles and 0 <= section < len(self._titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, its icon and looks, and under PATH where the file is."""
        if not index.isValid():
            return None
        entry = self._entry(index)
        match index.column():
            case 0:
                return self._name(entry, role)
            case 1 if entry.file is not None:
                return _size(entry.file, role)
            case 2 if entry.file is not None:
                return self._digest(entry, role)
        return None

    def _entry(self, index: Index) -> _Entry:
        return self._entries[index.internalId() if index.isValid() else _TOP]

    def _name(self, entry: _Entry, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.DecorationRole if entry.file is None:
                return self._icons["folder"]
            case Qt.ItemDataRole.DecorationRole:
                return self._icons["image" if entry.name.lower().endswith(_PICTURES) else "file"]
            case _ if role == PATH and entry.file is not None:
                return entry.file.path
        return None

    def _digest(self, entry: _Entry, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.sha256[:12]
            case Qt.ItemDataRole.ToolTipRole:
                return entry.sha256
            case Qt.ItemDataRole.FontRole:
                return self._font
        return None


def _size(file: FoundFile, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return formats.size(file.size)
        case Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return None


def _arrange(files: Iterable[FoundFile], hashes: Mapping[str, str]) -> list[_Entry]:
    """The files in their folders, each folder where its first file stands; the top comes first."""
    entries = [_Entry("", _TOP, 0)]
    folders = {"": _TOP}

    def add(folder: str, name: str, file: FoundFile | None = None) -> int:
        above = place_of(folder)
        number, beside = len(entries), entries[above].below
        sha256 = hashes.get(file.name, "") if file is not None else ""
        entries.append(_Entry(name, above, len(beside), file, sha256))
        beside.append(number)
        return number

    def place_of(folder: str) -> int:
        if folder not in folders:
            above, _, name = folder.rpartition("/")
            folders[folder] = add(above, name)
        return folders[folder]

    for file in files:
        folder, _, name = file.name.rpartition("/")
        add(folder, name, file)
    return entries
