"""The item model of a tree of files, filled with what was found in folders."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from mldesk.gui import formats
from mldesk.gui.icons import icon
from mldesk.gui.theme import mono_font
from mldesk.gui.translation import translate

PATH = Qt.ItemDataRole.UserRole
"""The role under which the first column gives a file's Path (a folder gives none)."""
_MOST = 5000
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg")


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


class FileTree(QStandardItemModel):
    """Files in their folders: name, size, SHA-256 where it is known."""

    def __init__(self, with_hashes: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = [
            translate("FileTree", "Name"),
            translate("FileTree", "Size"),
        ]
        if with_hashes:
            self._titles.append("SHA-256")
        self.setHorizontalHeaderLabels(self._titles)
        self._shown: tuple[list[FoundFile], dict[str, str]] | None = None

    def set_files(self, files: list[FoundFile], hashes: Mapping[str, str]) -> bool:
        """Show these files; `hashes` by path below the folder. False when nothing has changed."""
        state = (files, dict(hashes))
        if state == self._shown:
            return False
        self._shown = state
        self.removeRows(0, self.rowCount())
        folders: dict[str, QStandardItem | FileTree] = {"": self}
        for file in files:
            parent = self._folder(folders, file.name.rpartition("/")[0])
            parent.appendRow(self._row(file, hashes.get(file.name, "")))
        return True

    def _folder(self, folders: dict[str, QStandardItem | FileTree], name: str) -> QStandardItem | FileTree:
        if name not in folders:
            above, _, last = name.rpartition("/")
            item = QStandardItem(icon("folder", "muted"), last)
            item.setEditable(False)
            rest = [QStandardItem() for _ in self._titles[1:]]
            for one in rest:
                one.setEditable(False)
            self._folder(folders, above).appendRow([item, *rest])
            folders[name] = item
        return folders[name]

    def _row(self, file: FoundFile, sha256: str) -> list[QStandardItem]:
        name = file.name.rpartition("/")[2]
        picture = name.lower().endswith(_PICTURES)
        first = QStandardItem(icon("image" if picture else "file", "muted"), name)
        first.setData(file.path, PATH)
        size = QStandardItem(formats.size(file.size))
        size.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = [first, size]
        if len(self._titles) > 2:
            digest = QStandardItem(sha256[:12])
            digest.setToolTip(sha256)
            digest.setFont(mono_font(12))
            row.append(digest)
        for item in row:
            item.setEditable(False)
        return row
