"""What is done with the chosen runs of the table: tags, copies, files, notes; by keyboard and by mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import NOTE, Column
from mldesk.gui.pages.experiments import ExperimentsPage, run_actions
from mldesk.gui.pages.experiments.run_actions import context_menu
from mldesk.gui.pages.experiments.run_colors import set_color
from mldesk.gui.pages.experiments.tagging import shared_tags
from mldesk.runtime.events import Ended

WAIT = 10_000


@pytest.fixture
def runs(trainings: Any) -> list[str]:
    made = [trainings.submit(tags={"kind": kind}) for kind in ("trial", "trial", "baseline")]
    return [*made, trainings.submit()]


@pytest.fixture
def page(window: MainWindow, runs: list[str], qtbot: QtBot) -> ExperimentsPage:
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4, timeout=WAIT)
    shown.table.setFocus()
    return shown


def tags(page: ExperimentsPage) -> list[dict[str, str]]:
    """The tags of the runs, the oldest first."""
    return [row.tags for row in reversed(page.model.rows)]


def press_undo(window: MainWindow, qtbot: QtBot) -> None:
    def buttons() -> list[QPushButton]:
        return [button for button in window.findChildren(QPushButton) if button.text() == "Undo"]

    qtbot.waitUntil(lambda: bool(buttons()), timeout=WAIT)
    buttons()[-1].click()


def test_t_tags_the_chosen_runs_and_undo_takes_it_back(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = tags(page)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    form = page.bar.tag_form
    assert form.isVisible()
    assert form.chips.tags == {"kind": "…"}
    assert window.focusWidget() is form.chips.line
    qtbot.keyClicks(form.chips.line, "paper = yes")
    qtbot.keyClick(form.chips.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(one.get("paper") == "yes" for one in tags(page)), timeout=WAIT)
    assert [one.get("kind") for one in tags(page)] == ["trial", "trial", "baseline", None]
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: tags(page) == before, timeout=WAIT)
    qtbot.mouseClick(form.confirm_button, Qt.MouseButton.LeftButton)
    assert not form.isVisible()
    assert page.table.hasFocus()


def test_the_mouse_takes_a_tag_away_from_all_and_undo_gives_each_its_own_back(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = tags(page)
    page.table.selectAll()
    qtbot.mouseClick(page.bar.tag_button, Qt.MouseButton.LeftButton)
    chip = page.bar.tag_form.chips._chips[0]
    qtbot.mouseClick(chip.remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tags(page) == [{}, {}, {}, {}], timeout=WAIT)
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: tags(page) == before, timeout=WAIT)


def test_undo_of_a_tag_brings_back_what_it_was_just_before(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.table.selectRow(3)
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    line = page.bar.tag_form.chips.line
    told = "Tags of 1 run changed"
    for value in ("1", "2"):
        qtbot.keyClicks(line, f"kind = {value}")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda value=value: tags(page)[0] == {"kind": value}, timeout=WAIT)
        qtbot.waitUntil(lambda: window.status.message.text() == told, timeout=WAIT)
        window.status.set_message("")
    undo = window.actions_["edit.undo"]
    undo.trigger()
    qtbot.waitUntil(lambda: tags(page)[0] == {"kind": "1"}, timeout=WAIT)
    undo.trigger()
    assert window.status.message.text() == "There is nothing to undo"


def test_archiving_and_starring_change_and_take_back_only_what_was_not_so(
    page: ExperimentsPage, runs: list[str], trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    def state(fact: str) -> list[bool]:
        return [trainings.of(run_id)[fact] for run_id in runs]

    page.choices.show_archived(True)
    run_actions.archive(window, runs[:1], True)
    qtbot.waitUntil(lambda: window.status.message.text() == "Run archived", timeout=WAIT)
    qtbot.waitUntil(lambda: page.model.rows[3].archived, timeout=WAIT)
    page.table.selectAll()
    page.bar.archive_selected()
    qtbot.waitUntil(lambda: window.status.message.text() == "3 runs archived", timeout=WAIT)
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: state("archived") == [True, False, False, False], timeout=WAIT)

    run_actions.star(window, runs[:1], True)
    qtbot.waitUntil(lambda: page.model.rows[3].starred, timeout=WAIT)
    page.bar.star_selected()
    qtbot.waitUntil(lambda: state("starred") == [True] * 4 and not window.session.tasks, timeout=WAIT)
    window.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: state("starred") == [True, False, False, False], timeout=WAIT)


def test_undo_takes_back_the_newest_act_not_an_older_one_that_a_message_told(
    page: ExperimentsPage, runs: list[str], trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    undo = window.actions_["edit.undo"]
    acts = {
        "name": lambda: run_actions.rename(window, runs[1], "other"),
        "note": lambda: run_actions.note(window, runs[1], "watch"),
        "color": lambda: set_color(window, [runs[1]], "#112233"),
        "starred": lambda: run_actions.star(window, [runs[1]], True),
    }

    def shown(fact: str) -> Any:
        return next(getattr(row, fact) for row in page.model.rows if row.id == runs[1]) or None

    run_actions.archive(window, runs[:1], True)
    qtbot.waitUntil(lambda: window.status.message.text() == "Run archived", timeout=WAIT)
    for fact, act in acts.items():
        before, remembered = shown(fact), window.tools._undo
        act()
        qtbot.waitUntil(lambda old=remembered: window.tools._undo is not old, timeout=WAIT)
        qtbot.waitUntil(lambda fact=fact, old=before: shown(fact) != old, timeout=WAIT)
        undo.trigger()
        qtbot.waitUntil(lambda fact=fact, old=before: shown(fact) == old, timeout=WAIT)
        assert trainings.of(runs[0])["archived"]


def test_tags_that_differ_are_told_as_several() -> None:
    assert shared_tags({"a": ["1"], "b": ["x", "y"], "c": [""]}) == {
        "a": "1",
        "b": "…",
        "c": "",
    }


def test_chosen_runs_are_copied_with_their_columns(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.show_column(Column("tag", "kind"), True)
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "baseline" in clipboard.text(), timeout=WAIT)
    head, row = clipboard.text().split("\n")
    assert head.split("\t")[:2] == ["Run", "Status"]
    assert row.split("\t")[:2] == [page.model.rows[1].name, "Queued"]


def test_chosen_runs_are_exported_else_all_also_of_closed_groups(
    page: ExperimentsPage, runs: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page.choices.choose_group((Column("tag", "kind"),))
    some, everything = tmp_path / "some.csv", tmp_path / "all.csv"
    page.table.selectRow(2)
    page.bar.export(some)
    qtbot.waitUntil(lambda: some.exists() and some.read_text("utf-8").count("\n") == 3, timeout=WAIT)
    assert [line[: len(runs[0])] for line in some.read_text("utf-8").splitlines()[1:]] == [runs[1], runs[0]]
    page.table.clearSelection()
    page.bar.export(everything)
    qtbot.waitUntil(
        lambda: everything.exists() and everything.read_text("utf-8").count("\n") == 5, timeout=WAIT
    )


def test_f2_on_a_note_edits_it(page: ExperimentsPage, trainings: Any, runs: list[str], qtbot: QtBot) -> None:
    page.show_column(NOTE, True)
    cell = page.model.index(0, page.model.columns.index(NOTE))
    page.table.setCurrentIndex(cell)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit, "experiments.note")
    assert editor is not None
    qtbot.keyClicks(editor, "watch the end")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rows[0].note == "watch the end", timeout=WAIT)
    assert trainings.of(runs[3])["note"] == "watch the end"


def test_there_is_room_to_write_a_note_where_there_is_none_yet(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.resize(640, page.height())  # no room is left over that the columns could share
    page.show_column(NOTE, True)
    number = page.model.columns.index(NOTE)
    qtbot.waitUntil(lambda: page.table.columnWidth(number) >= 160, timeout=WAIT)
    page.table.setCurrentIndex(page.model.index(0, number))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit, "experiments.note")
    assert editor is not None
    assert editor.width() >= 140


def test_the_menu_of_chosen_runs_has_every_action(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    page.table.selectAll()
    chosen = page.bar.chosen()
    assert chosen is not None
    menu = context_menu(page.bar, chosen)
    words = [action.text() for action in menu.actions() if action.text()]
    many = ["Compare", "Star", "Tags…", "Archive", "Move to trash", "Stop", "Copy", "Export CSV…"]
    assert [word for word in words if word in many] == many
    next(action for action in menu.actions() if action.text() == "Stop").trigger()
    qtbot.waitUntil(lambda: all(row.request == "stop" for row in page.model.rows), timeout=WAIT)


def test_runs_tell_their_environment(page: ExperimentsPage) -> None:
    page.show_column(Column("environment"), True)
    cell = page.model.index(0, page.model.columns.index(Column("environment")))
    assert cell.data() == "Current Python"


def test_in_a_narrow_window_the_buttons_move_into_a_menu_and_the_search_gets_a_row(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    bar = page.bar
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: not bar.more_button.isVisible(), timeout=WAIT)
    assert page.tools.parent() is page.header
    bar.show_counts(10**7, page.table.selected_slots(), 10**6, searched=True)
    window.resize(880, 900)
    qtbot.waitUntil(bar.more_button.isVisible, timeout=WAIT)
    assert not bar.open_button.isVisible()
    buttons = [button for button in bar._buttons() if button.isVisible()]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert bar.more_button.geometry().right() <= bar.width()
    assert page.tools.parent() is page
    assert page.search.width() >= page.search.minimumWidth()
    window.resize(1600, 900)
    qtbot.waitUntil(bar.open_button.isVisible, timeout=WAIT)
    assert page.tools.parent() is page.header


def end_all(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    """Have all runs end: those that wait or work cannot go to the trash."""
    for run_id in page.model.index_of_runs.ids if page.model.index_of_runs is not None else ():
        trainings.write(run_id, Ended("Completed", 0, None, 1.8e9, None))
    qtbot.waitUntil(lambda: all(row.status.terminal for row in page.model.rows), timeout=WAIT)


def test_the_form_of_tags_goes_on_with_the_runs_that_are_left_and_closes_with_the_last(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    end_all(page, trainings, qtbot)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    form = page.bar.tag_form
    assert form.accessibleName() == "Tags of 4 runs"
    page.table.clearSelection()
    page.table.selectRow(0)
    page.bar.delete_selected()
    qtbot.waitUntil(lambda: form.accessibleName() == "Tags of 3 runs", timeout=WAIT)
    assert page.model.rowCount() == 3
    assert form.isVisible()
    assert window.focusWidget() is form.chips.line
    page.table.selectAll()
    page.bar.delete_selected()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=WAIT)


def test_the_message_says_how_many_runs_went_to_the_trash(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    end_all(page, trainings, qtbot)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.status.message.text() == "4 runs moved to the trash", timeout=WAIT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT)
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: window.status.message.text() == "Put back", timeout=WAIT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 4, timeout=WAIT)
    page.table.clearSelection()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.status.message.text() == "Moved to the trash", timeout=WAIT)
