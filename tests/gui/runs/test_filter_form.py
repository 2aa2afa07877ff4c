"""The filter of the run table in rows, through the real window: by mouse, by keyboard, as the text says."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from mldesk.core.run_index import write_filter
from mldesk.core.run_index.language import FACTS, AllOf, Comparison, Field, Not, Word
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.experiments.filter_fields import make_test, parts_of, signs_of, title_of
from mldesk.gui.pages.experiments.filter_form import FilterRows
from mldesk.gui.pages.experiments.filter_row import FilterRow
from tests.gui.whole import audit
from tests.gui.whole.hands import Keyboard

WAIT = 10_000


@pytest.fixture
def page(window: MainWindow, trainings: Any, qtbot: QtBot) -> ExperimentsPage:
    """Three runs: one that trained well, one that did not, one that failed."""
    trainings.run(done=10, name="good")
    trainings.run(done=1, name="short")
    trainings.run(done=2, ended="Failed", name="broken")
    window.resize(1280, 800)
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 3, timeout=WAIT)
    return shown


def names(page: ExperimentsPage) -> list[str]:
    return sorted(row.name for row in page.model.rows)


def open_form(page: ExperimentsPage, qtbot: QtBot) -> list[FilterRow]:
    qtbot.mouseClick(page.filter_button, Qt.MouseButton.LeftButton)
    assert page.filter_form.isVisible()
    return page.filter_form.rows


def choose(box: QComboBox, words: str) -> None:
    place = box.findText(words)
    assert place >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(place)


def ask(row: FilterRow, what: str, sign: str, value: str) -> None:
    """Fill a row in."""
    choose(row.field, what)
    choose(row.sign, sign)
    if row.line.isVisible():
        QTest.keyClicks(row.line, value)
    else:
        choose(row.choice, value)


def test_rows_make_the_text_of_the_search_and_filter_at_once(page: ExperimentsPage, qtbot: QtBot) -> None:
    (row,) = open_form(page, qtbot)
    ask(row, "val_accuracy best", ">", "0.95")
    assert page.search.text() == "metrics.val_accuracy > 0.95"
    assert names(page) == ["good"]
    qtbot.mouseClick(page.filter_form.add_button, Qt.MouseButton.LeftButton)
    second = page.filter_form.rows[1]
    choose(second.join, "or")
    ask(second, "Status", "is", "Failed")
    assert page.search.text() == "metrics.val_accuracy > 0.95 or status = Failed"
    assert names(page) == ["broken", "good"]
    choose(second.join, "and")
    assert page.search.text() == "metrics.val_accuracy > 0.95 and status = Failed"
    assert page.model.rowCount() == 0
    qtbot.mouseClick(second.remove_button, Qt.MouseButton.LeftButton)
    assert page.search.text() == "metrics.val_accuracy > 0.95"
    qtbot.mouseClick(page.filter_form.clear_button, Qt.MouseButton.LeftButton)
    assert page.search.text() == ""
    assert page.model.rowCount() == 3
    assert len(page.filter_form.rows) == 1


def test_rows_show_what_the_search_line_says(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.search.setText('status = failed or not name ~ "or" and duration >= 10')
    rows = open_form(page, qtbot)
    shown = [(row.field.currentText(), row.sign.currentText()) for row in rows]
    assert shown == [("Status", "is"), ("Name", "does not contain"), ("Duration", "≥")]
    assert rows[0].choice.currentText() == "Failed"
    assert [row.line.text() for row in rows[1:]] == ["or", "10"]
    assert [row.joined_by_or for row in rows[1:]] == [True, False]
    page.search.setText("metrics.loss.min < 0.1")
    (row,) = page.filter_form.rows
    assert row is rows[0]  # writing in the line makes no rows anew
    assert (row.field.currentText(), row.line.text()) == ("loss min", "0.1")
    page.search.setText("metrics.loss.min <")
    assert page.filter_form.rows == [row]  # it is being written


def test_what_rows_cannot_show_is_said_and_can_be_cleared(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.search.setText("(status = failed or status = canceled) and broken")
    rows, form = open_form(page, qtbot), page.filter_form
    assert rows == []
    assert form.beyond_label.isVisible()
    assert not form.add_button.isVisible()
    assert names(page) == ["broken"]
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert not form.beyond_label.isVisible()
    assert len(form.rows) == 1
    assert page.search.text() == ""


@pytest.mark.parametrize("count", [3, 8])
def test_in_the_smallest_window_no_row_covers_another(
    page: ExperimentsPage, qtbot: QtBot, count: int
) -> None:
    window, area = page.window_, page.filter_form.area
    window.resize(window.minimumSize())
    page.search.setText(" and ".join(["number > 0"] * count))
    rows = open_form(page, qtbot)
    pairs = list(pairwise(rows))
    qtbot.waitUntil(lambda: all(above.geometry().bottom() < below.y() for above, below in pairs))
    assert all(row.height() >= row.field.sizeHint().height() for row in rows)
    qtbot.waitUntil(lambda: is_seen(rows[0], area))
    qtbot.mouseClick(page.filter_form.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_seen(rows[-1], area) and len(rows) == count + 1)


def is_seen(row: FilterRow, area: FilterRows) -> bool:
    """Whether all of it is in the part of the form that shows rows."""
    place = row.mapTo(area.viewport(), row.rect().topLeft())
    return area.viewport().rect().contains(QRect(place, row.size()))


def test_a_value_that_cannot_be_is_marked_and_told(page: ExperimentsPage, qtbot: QtBot) -> None:
    (row,) = open_form(page, qtbot)
    ask(row, "Duration", ">", "long")
    assert row.line.property("invalid") is True
    assert "is no duration" in row.line.accessibleDescription()
    assert page.problem_label.isVisible()
    row.line.clear()
    QTest.keyClicks(row.line, "1m")
    assert row.line.property("invalid") is False
    assert not page.problem_label.isVisible()


def test_a_filter_is_made_by_the_keyboard_alone(page: ExperimentsPage, qtbot: QtBot) -> None:
    window = page.window_
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    keyboard = Keyboard(qtbot, window)
    keyboard.press("experiments.filter")
    (row,) = page.filter_form.rows
    assert QApplication.focusWidget() is row.field
    QTest.keyClicks(row.field, "Name")
    keyboard.come_to("experiments.filter.sign")
    QTest.keyClicks(row.sign, "contains")
    keyboard.write("experiments.filter.value", "short")
    assert page.search.text() == "name ~ short"
    assert names(page) == ["short"]
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert not page.filter_form.isVisible()
    assert QApplication.focusWidget() is page.filter_button
    assert names(page) == ["short"]


def test_every_control_of_the_rows_is_told_apart(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.search.setText("status = failed or duration > 10")
    open_form(page, qtbot)
    assert audit.nameless(page.filter_form) == []
    assert audit.alike(page.filter_form) == []


def test_rows_are_never_cut_and_charts_make_room_for_them(page: ExperimentsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.overview.isVisible, timeout=WAIT)
    page.search.setText("status = failed or duration > 10 or name ~ good")
    rows = open_form(page, qtbot)
    qtbot.waitUntil(lambda: not page.overview.isVisible(), timeout=WAIT)
    assert min(row.height() for row in rows) >= rows[0].field.minimumSizeHint().height()
    qtbot.mouseClick(page.filter_form.confirm_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.overview.isVisible, timeout=WAIT)


def test_a_view_that_is_chosen_is_shown_in_rows(page: ExperimentsPage, qtbot: QtBot) -> None:
    from mldesk.core.run_views import RunView

    open_form(page, qtbot)
    page.show_view(RunView("", filter="starred = yes"))
    (row,) = page.filter_form.rows
    assert (row.field.currentText(), row.choice.currentText()) == ("Starred", "yes")


ODD_TEXTS = (
    *("two\nlines", "a\ttab", "a\0b", "\u202eright to left", "\U0001f600", "x" * 5000, "'single'"),
    *('say "no"', '"', "C:\\data\\", "a/b", "(a or b)", "not", "metrics.loss > 1", "~", "a\u2028b"),
)


def test_odd_texts_that_are_pasted_into_a_row_are_asked_for_to_the_letter(
    page: ExperimentsPage, qtbot: QtBot
) -> None:
    (row,) = open_form(page, qtbot)
    choose(row.field, "Name")
    choose(row.sign, "is")
    for odd in ODD_TEXTS:
        row.line.selectAll()
        QApplication.clipboard().setText(odd)
        row.line.paste()
        asked = page.search.condition
        assert isinstance(asked, Comparison), odd
        assert asked.wanted == odd.strip()


def test_an_odd_text_of_the_search_line_stays_as_it_is_when_a_row_is_added(
    page: ExperimentsPage, qtbot: QtBot
) -> None:
    open_form(page, qtbot)
    for odd in (*ODD_TEXTS, "", " ", " both ends "):
        tests = (
            Comparison(Field("fact", "name"), "=", odd, 0),
            Not(Comparison(Field("tag", odd.strip() or "kind"), "~", odd, 0)),
            Word(odd.casefold()),
        )
        text = write_filter(AllOf(tests))
        page.search.setText(text)
        qtbot.mouseClick(page.filter_form.add_button, Qt.MouseButton.LeftButton)
        choose(page.filter_form.rows[-1].join, "or")
        ask(page.filter_form.rows[-1], "Status", "is", "Failed")
        assert page.search.text() == f"{text} or status = Failed"


def test_a_text_that_was_shown_is_typed_over(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.search.setText('name = " both ends " and note = ""')
    first, second = open_form(page, qtbot)
    first.line.clear()
    QTest.keyClicks(first.line, " good ")
    assert page.search.text() == 'name = good and note = ""'
    QTest.keyClicks(second.line, "x")
    QTest.keyClick(second.line, Qt.Key.Key_Backspace)
    assert page.search.text() == "name = good"
    assert names(page) == ["good"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "field",
    [
        *(Field("fact", name) for name in FACTS),
        Field("metric", "loss", "last"),
        Field("parameter", "lr"),
        Field("tag", "kind"),
        Field("any", ""),
    ],
    ids=str,
)
def test_each_value_has_words_and_each_sign_comes_back(field: Field) -> None:
    assert title_of(field)
    for sign, words in signs_of(field):
        assert words
        assert parts_of(make_test(field, sign, "x")) == (field, sign, "x")
