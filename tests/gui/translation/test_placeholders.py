"""What a line asks for is read whole, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui import translation
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.compute import ComputePage
from tests.gui.many_runs import write_many

WAIT = 20_000
ACTION = 26
"""Pixels that a sign within a line takes."""


def cut_off(root: QWidget) -> list[str]:
    """What visible lines ask for and have no room to say."""
    found = []
    for line in root.findChildren(QLineEdit):
        option = QStyleOptionFrame()
        line.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = line.style().subElementRect(part, option, line).width() - 4
        room -= ACTION * sum(action.isVisible() for action in line.actions())
        words = line.placeholderText()
        if line.isVisible() and line.fontMetrics().horizontalAdvance(words) > room:
            found.append(words)
    return found


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.speak("en")


@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_what_a_line_asks_for_is_read_whole(
    code: str, qtbot: QtBot, make_window: Callable[..., MainWindow], workspace_path: Path
) -> None:
    runs = write_many(workspace_path, 8, 3)
    translation.choose(code)
    window = make_window()
    window.resize(1280, 800)
    window.open_comparison(runs)
    compare = window.page("compare")
    assert isinstance(compare, ComparePage)
    qtbot.waitUntil(compare.curves_tab.list.search.isVisible, timeout=WAIT)
    assert cut_off(compare) == []
    compute = window.open_page("compute")
    assert isinstance(compute, ComputePage)
    for open_form in (compute.open_slurm_form, compute.open_ray_form, compute.open_form):
        form = open_form()
        qtbot.waitUntil(form.isVisible, timeout=WAIT)
        assert cut_off(form) == []
