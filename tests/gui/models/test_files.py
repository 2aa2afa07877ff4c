"""The tree of files: what it shows where, and that emptying it asks Qt for no objects of Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from mldesk.gui.models.files import PATH, FileTree, FoundFile

_FOUND = [
    FoundFile(Path("/run/outputs/a.PNG"), "outputs/a.PNG", 2048),
    FoundFile(Path("/run/outputs/deep/b.txt"), "outputs/deep/b.txt", 10),
    FoundFile(Path("/run/notes.txt"), "notes.txt", 1),
    FoundFile(Path("/run/outputs/c.txt"), "outputs/c.txt", 3),
]

_AFTER_OTHERS = """
from pathlib import Path
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QApplication, QTreeView
from shiboken6 import getCppPointer, wrapInstance
from mldesk.gui.models.files import FileTree, FoundFile

application = QApplication([])
view, tree = QTreeView(), FileTree()
view.setModel(tree)
items = [QStandardItem() for _ in range(300)]
places = [getCppPointer(item)[0] for item in items]
del items
left_over = [wrapInstance(place, QStandardItem) for place in places]
tree.set_files([FoundFile(Path(name), name, 1) for name in map(str, range(300))], {})
tree.set_files([], {})
print(len(left_over), tree.rowCount())
"""


def shown(tree: FileTree, parent: QModelIndex | None = None) -> list[object]:
    """The rows of a folder: the words of their cells, and after a folder what is in it."""
    parent = parent or QModelIndex()
    rows: list[object] = []
    for row in range(tree.rowCount(parent)):
        first = tree.index(row, 0, parent)
        rows.append(tuple(first.siblingAtColumn(column).data() for column in range(tree.columnCount())))
        if tree.hasChildren(first):
            rows.append(shown(tree, first))
    return rows


def test_files_stand_in_their_folders_with_size_and_hash(qtbot: QtBot) -> None:
    tree = FileTree()
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tree.set_files(_FOUND, {"outputs/a.PNG": "abcdef0123456789"})
    assert shown(tree) == [
        ("outputs", None, None),
        [
            ("a.PNG", "2.0 kB", "abcdef012345"),
            ("deep", None, None),
            [("b.txt", "10 bytes", "")],
            ("c.txt", "3 bytes", ""),
        ],
        ("notes.txt", "1 bytes", ""),
    ]
    outputs = tree.index(0, 0)
    picture = tree.index(0, 0, outputs)
    assert (outputs.data(PATH), picture.data(PATH)) == (None, _FOUND[0].path)
    assert picture.siblingAtColumn(2).data(Qt.ItemDataRole.ToolTipRole) == "abcdef0123456789"
    assert picture.parent() == outputs
    assert not tree.flags(picture) & Qt.ItemFlag.ItemIsEditable
    titles = [tree.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert titles == ["Name", "Size", "SHA-256"]
    del tester


def test_the_same_files_are_no_change_and_others_take_their_place(qtbot: QtBot) -> None:
    tree = FileTree(with_hashes=False)
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = QTreeView()
    qtbot.addWidget(view)
    view.setModel(tree)
    assert tree.set_files(_FOUND, {})
    assert not tree.set_files(list(_FOUND), {})
    view.expandAll()
    view.setCurrentIndex(tree.index(0, 0, tree.index(0, 0)))
    assert tree.set_files(_FOUND[2:3], {})
    assert shown(tree) == [("notes.txt", "1 bytes")]
    assert not view.currentIndex().isValid() or view.currentIndex().data() == "notes.txt"
    assert tree.set_files([], {})
    assert shown(tree) == []
    del tester


def test_emptying_it_survives_what_python_still_holds_of_other_items(tmp_path: Path) -> None:
    """Python may hold wrappers of items that Qt has deleted, and new ones come to lie in their places."""
    ended = subprocess.run(
        [sys.executable, "-c", _AFTER_OTHERS], capture_output=True, text=True, cwd=tmp_path
    )
    assert (ended.returncode, ended.stdout) == (0, "300 0\n"), ended.stderr
