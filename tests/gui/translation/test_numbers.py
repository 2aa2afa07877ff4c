"""Numbers are written the way of the language, and their fields hold the words that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui import translation
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.toolbar import ChartToolbar


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.speak("en")


def test_numbers_beside_charts_are_written_so_also_in_a_window_of_another_language(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    translation.speak("hu")
    toolbar = ChartToolbar(ChartOptions())
    QVBoxLayout(window).addWidget(toolbar)
    toolbar.slider.setValue(toolbar.slider.maximum())
    assert re.search(r"\d,\d\d", toolbar.smoothing_label.text())


def test_a_number_field_holds_the_words_for_its_least(window: MainWindow) -> None:
    translation.speak("hu")
    window.make_anew()
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)
    field = page.open_named_form().cpu_slots
    window.grab()  # which has the layout done
    inside = field.lineEdit().contentsRect().width() - field.lineEdit().textMargins().left()
    assert field.specialValueText() != "As the size says"
    assert field.fontMetrics().horizontalAdvance(field.specialValueText()) < inside
