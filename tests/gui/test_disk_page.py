"""The Disk page: where the disk goes, the trash with Undo, and freeing with its dry run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import list_datasets, register_dataset
from mldesk.core.disk import FreePlan, FreeReport, move_to_trash, retention_days, trash
from mldesk.core.errors import Canceled, Unavailable
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.disk import DiskPage
from mldesk.gui.trash import move_to_trash as ask_for_trash
from mldesk.gui.widgets import MessageBar, Toast

WAIT = 10_000


@pytest.fixture
def register(workspace_path: Path, tmp_path: Path) -> Callable[..., None]:
    """Register a dataset with one file of so many kilobytes."""

    def make(name: str, kilobytes: int = 100) -> None:
        folder = tmp_path / f"data{len(list(tmp_path.glob('data*')))}"
        folder.mkdir()
        (folder / "a").write_bytes(name.encode().ljust(1024) * kilobytes)
        with Workspace.open(workspace_path) as workspace:
            register_dataset(workspace, name, folder)

    return make


@pytest.fixture
def filled(register: Callable[..., None]) -> None:
    register("large", 300)
    register("small", 100)


def open_page(qtbot: QtBot, window: MainWindow) -> DiskPage:
    page = window.open_page("disk")
    assert isinstance(page, DiskPage)
    qtbot.waitUntil(lambda: bool(page.overview.total_label.text()), timeout=WAIT)
    return page


def items(page: DiskPage) -> list[str]:
    return [item.reference for item in page.items.table.model_.rows]


def trashed(page: DiskPage) -> list[str]:
    return [row.reference for row in page.trash.table.model_.rows]


def names(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        return [dataset.name for dataset in list_datasets(workspace)]


def press_undo(qtbot: QtBot, window: MainWindow) -> None:
    def buttons() -> list[QPushButton]:
        toasts = [toast for toast in window.findChildren(Toast) if not toast.isHidden()]
        return [b for toast in toasts for b in toast.findChildren(QPushButton) if b.text() == "Undo"]

    qtbot.waitUntil(lambda: bool(buttons()), timeout=WAIT)
    buttons()[-1].click()


def test_an_empty_workspace_says_so(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 3, timeout=WAIT)
    assert page.free_button.isHidden()


def test_a_measurement_that_takes_a_while_says_so(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.page("disk")
    assert isinstance(page, DiskPage)
    monkeypatch.setattr(page._reading, "start", lambda *_: None)
    window.open_page("disk")
    assert not page.measuring_label.isVisible()
    qtbot.waitUntil(page.measuring_label.isVisible, timeout=WAIT)


@pytest.mark.usefixtures("filled")
def test_it_shows_where_the_disk_goes_the_largest_first(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    assert items(page) == ["large:1", "small:1"]
    assert "datasets" in page.overview.bar.sizes
    assert "Datasets" in page.overview.bar.accessibleDescription()
    assert "free on this disk" in page.overview.free_label.text()
    assert page.trash.empty.isVisible()


@pytest.mark.usefixtures("filled")
def test_the_parts_of_the_bar_fill_it_and_tell_what_they_are(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    bar = page.overview.bar
    parts = bar.parts()
    assert parts[0][1] == 0
    assert parts[-1][1] + parts[-1][2] == pytest.approx(bar.width())
    assert all(width >= 3 for _, _, width in parts)
    assert bar.words_at(1).startswith("Datasets: ")
    assert bar.words_at(bar.width() - 1).startswith("Other: ")
    assert bar.words_at(bar.width() + 5) == ""


@pytest.mark.usefixtures("filled")
def test_the_delete_key_moves_to_the_trash_and_undo_brings_back(
    qtbot: QtBot, window: MainWindow, workspace_path: Path
) -> None:
    page = open_page(qtbot, window)
    page.items.table.selectAll()
    assert page.items.summary.text().startswith("2 chosen")
    qtbot.keyClick(page.items.table, Qt.Key.Key_Delete)
    assert items(page) == []  # at once
    qtbot.waitUntil(lambda: sorted(trashed(page)) == ["large:1", "small:1"], timeout=WAIT)
    assert names(workspace_path) == []
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: items(page) == ["large:1", "small:1"], timeout=WAIT)
    assert trashed(page) == []
    assert names(workspace_path) == ["large", "small"]


@pytest.mark.usefixtures("filled")
def test_what_is_chosen_in_the_trash_is_put_back(
    qtbot: QtBot, window: MainWindow, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        move_to_trash(workspace, "dataset", "small")
    page = open_page(qtbot, window)
    assert trashed(page) == ["small:1"]
    assert not page.trash.back_button.isEnabled()
    page.trash.table.selectRow(0)
    page.trash.back_button.click()
    qtbot.waitUntil(lambda: trashed(page) == [], timeout=WAIT)
    assert names(workspace_path) == ["large", "small"]


@pytest.mark.usefixtures("filled")
def test_how_long_the_trash_keeps_things_is_stored_in_the_workspace(
    qtbot: QtBot, window: MainWindow, workspace_path: Path
) -> None:
    page = open_page(qtbot, window)
    assert page.trash.days.value() == 30
    page.trash.days.setValue(7)

    def kept() -> int:
        with Workspace.open(workspace_path, read_only=True) as workspace:
            return retention_days(workspace)

    qtbot.waitUntil(lambda: kept() == 7, timeout=WAIT)


@pytest.mark.usefixtures("filled")
def test_freeing_shows_first_what_goes_and_then_does_it(
    qtbot: QtBot, window: MainWindow, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        move_to_trash(workspace, "dataset", "large")
    page = open_page(qtbot, window)
    page.free_button.click()
    panel = page.panel
    qtbot.waitUntil(lambda: panel.table.model_.rowCount() == 1, timeout=WAIT)
    assert not panel.free_button.isEnabled()  # it is too new in the trash
    assert "Stays" in str(panel.table.model_.index(0, 3).data())
    panel.everything.click()
    qtbot.waitUntil(panel.free_button.isEnabled, timeout=WAIT)
    assert panel.free_button.text().startswith("Free 3")
    assert "Goes" in str(panel.table.model_.index(0, 3).data())
    panel.free_button.click()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1 and trashed(page) == [], timeout=WAIT)
    with Workspace.open(workspace_path, read_only=True) as workspace:
        assert trash(workspace) == []
    assert names(workspace_path) == ["small"]
    assert page.free_button.isVisible()


@pytest.mark.usefixtures("filled")
def test_freeing_can_be_canceled_and_the_page_goes_on(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(workspace_path) as workspace:
        move_to_trash(workspace, "dataset", "large")
    pause = threading.Event()

    def endless(
        workspace: Workspace,
        plan: FreePlan,
        on_progress: Callable[[int, int], None],
        canceled: Callable[[], bool],
    ) -> FreeReport:
        while not canceled():
            on_progress(1, 2)
            pause.wait(0.01)
        raise Canceled

    monkeypatch.setattr("mldesk.core.disk.free_space_now", endless)
    page = open_page(qtbot, window)
    page.open_free()
    page.panel.everything.click()
    qtbot.waitUntil(page.panel.free_button.isEnabled, timeout=WAIT)
    page.panel.free_button.click()
    qtbot.waitUntil(lambda: page.panel.bar.fraction == 0.5, timeout=WAIT)
    assert page.panel.cancel_button.text() == "Cancel"
    page.panel.cancel_button.click()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=WAIT)
    assert trashed(page) == ["large:1"]


@pytest.mark.usefixtures("filled")
def test_a_freeing_that_fails_says_why_in_the_panel(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(workspace_path) as workspace:
        move_to_trash(workspace, "dataset", "large")

    def refuse(*arguments: object) -> FreeReport:
        raise Unavailable("The workspace is being written to", "somebody registers", "Wait.")

    monkeypatch.setattr("mldesk.core.disk.free_space_now", refuse)
    page = open_page(qtbot, window)
    page.open_free()
    page.panel.everything.click()
    qtbot.waitUntil(page.panel.free_button.isEnabled, timeout=WAIT)
    page.panel.free_button.click()
    qtbot.waitUntil(lambda: page.panel.findChild(MessageBar, "disk.free_problem") is not None, timeout=WAIT)
    assert page.panel.free_button.isEnabled()
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=WAIT)


@pytest.mark.usefixtures("filled")
def test_nothing_to_free_is_said(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    page.open_free()
    qtbot.waitUntil(lambda: page.panel.stack.currentIndex() == 2, timeout=WAIT)
    assert not page.panel.free_button.isEnabled()
    page.panel.cancel_button.click()
    assert page.stack.currentIndex() == 1


@pytest.mark.usefixtures("filled")
def test_what_is_registered_meanwhile_is_shown(
    qtbot: QtBot, window: MainWindow, register: Callable[..., None]
) -> None:
    page = open_page(qtbot, window)
    page.items.table.selectRow(1)
    register("other", 500)
    qtbot.waitUntil(lambda: items(page) == ["other:1", "large:1", "small:1"], timeout=WAIT)
    assert [item.reference for item in page.items.table.chosen_things()] == ["small:1"]


@pytest.mark.usefixtures("filled")
def test_enter_on_a_dataset_opens_its_page(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(qtbot, window)
    page.items.table.selectRow(0)
    page.items.table.setCurrentIndex(page.items.table.model_.index(0, 0))
    qtbot.keyClick(page.items.table, Qt.Key.Key_Return)
    assert window.page_name == "data"


def test_leaving_the_page_gives_up_measuring(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(workspace: Workspace, on_progress: object, canceled: Callable[[], bool]) -> None:
        begun.set()
        pause = threading.Event()
        while not canceled():
            pause.wait(0.01)
        ended.set()
        raise Canceled

    monkeypatch.setattr("mldesk.core.disk.disk_usage", endless)
    window.open_page("disk")
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    window.open_page("home")
    qtbot.waitUntil(ended.is_set, timeout=WAIT)


@pytest.mark.usefixtures("filled")
def test_what_is_moved_to_the_trash_twice_is_no_fault(
    qtbot: QtBot, window: MainWindow, workspace_path: Path
) -> None:
    over: list[int] = []
    for number in range(2):  # as by a key that is pressed again before the table has followed
        ask_for_trash(window, [("dataset", "small"), ("dataset", "large")], partial(over.append, number))
        qtbot.waitUntil(lambda count=number + 1: len(over) == count, timeout=WAIT)
    assert not [bar for bar in window.findChildren(MessageBar) if not bar.isHidden()]
    assert names(workspace_path) == []
