"""Layouts within layouts: PySide holds on to none of their items, which Qt takes away without telling it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken, delete, isValid

from mldesk.gui import layout_items

_TWICE_IN_ONE_PLACE = """
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import delete
from mldesk.gui import layout_items

application = QApplication([])
layout_items.install()
widget = QWidget()
outer, labels = QVBoxLayout(widget), [QLabel() for _ in range(1200)]
for first in range(0, len(labels), 4):
    line = QHBoxLayout()
    for label in labels[first : first + 4]:
        line.addWidget(label)
    outer.addLayout(line)
for label in labels:
    delete(label)
model = QStandardItemModel()
for _ in range(3000):
    model.appendRow([QStandardItem(), QStandardItem()])
model.removeRows(0, model.rowCount())
print("alive")
"""


@pytest.fixture(autouse=True)
def installed() -> None:
    layout_items.install()


def held(known: list[object]) -> list[QLayoutItem]:
    """The items of layouts, but not layouts, that have an object of Python now, and had none before."""
    items = [one for one in Shiboken.getAllValidWrappers() if isinstance(one, QLayoutItem)]
    return [one for one in items if not isinstance(one, QLayout) and not any(one is old for old in known)]


def filled() -> tuple[QLayout, list[QLabel]]:
    """A layout with labels and a space in it, and another layout with labels in between."""
    labels = [QLabel(str(number)) for number in range(5)]
    grid, line = QGridLayout(), QHBoxLayout()
    for place, label in enumerate(labels[:3]):
        grid.addWidget(label, place, 0)
    line.addWidget(labels[3])
    line.addLayout(grid)
    line.addStretch(1)
    line.addWidget(labels[4])
    return line, labels


@pytest.mark.parametrize("way", ["add", "insert", "grid", "late"])
def test_a_filled_layout_is_added_without_objects_of_its_items(qtbot: QtBot, way: str) -> None:
    known: list[object] = [*Shiboken.getAllValidWrappers()]
    widget = QWidget()
    qtbot.addWidget(widget)
    line, labels = filled()
    match way:
        case "add":
            QVBoxLayout(widget).addLayout(line, 1)
        case "insert":
            QVBoxLayout(widget).insertLayout(0, line, stretch=1)
        case "grid":
            QGridLayout(widget).addLayout(line, 0, 0, 1, 2)
        case "late":
            between, outer = QBoxLayout(QBoxLayout.Direction.TopToBottom), QVBoxLayout(widget)
            between.addLayout(line)
            outer.addLayout(between)
    assert held(known) == []
    assert all(label.parentWidget() is widget for label in labels)
    delete(labels[0])
    delete(labels[3])
    assert held(known) == []
    assert [isValid(label) for label in labels] == [False, True, True, False, True]
    assert line.count() == 3


def test_what_comes_to_lie_where_items_of_layouts_were_can_be_deleted(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _TWICE_IN_ONE_PLACE]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (0, "alive\n"), ended.stderr
