"""The Disk page's sections for what all workspaces share: built environments, Docker images, containers."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core import paths
from mldesk.core.compute import add_docker_target
from mldesk.core.environments.built import MARKER
from mldesk.core.environments.wheels import keep_content
from mldesk.core.workspace import Workspace
from mldesk.environments import cache
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.disk import DiskPage
from mldesk.gui.pages.disk.machine import Kept, remove_kept
from mldesk.gui.widgets import MessageBar

WAIT = 20_000


@pytest.fixture
def environment() -> Path:
    """A built environment in the cache."""
    folder = paths.environments_cache() / "0123"
    folder.mkdir(parents=True)
    (folder / "library").write_bytes(b"x" * 5000)
    marker = {"created": 10.0, "title": "Python 3.11, numpy"}
    (folder / MARKER).write_text(json.dumps(marker), encoding="utf-8")
    return folder


def open_page(window: MainWindow) -> DiskPage:
    page = window.open_page("disk")
    assert isinstance(page, DiskPage)
    return page


def test_an_environment_that_is_removed_while_it_is_counted_is_none(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def goes(folder: Path) -> bool:
        (folder / MARKER).unlink()
        return True

    monkeypatch.setattr(cache, "_is_complete", goes)
    assert cache.list_built() == []


def test_built_environments_are_listed_and_removed(
    qtbot: QtBot, window: MainWindow, environment: Path
) -> None:
    page = open_page(window)
    section = page.machine.built
    qtbot.waitUntil(lambda: any(row.size for row in section.table.model_.rows), timeout=WAIT)
    (row,) = section.table.model_.rows
    assert (row.name, row.id) == ("Python 3.11, numpy", str(environment))
    assert row.size > 5000
    section.table.selectRow(0)
    button = window.findChild(QPushButton, "disk.built_remove")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: not environment.exists(), timeout=WAIT)
    qtbot.waitUntil(section.isHidden, timeout=WAIT)


def test_compiled_wheels_are_listed_with_the_environments_and_removed(
    qtbot: QtBot, window: MainWindow, environment: Path
) -> None:
    key = "horovod-0.28.1-tensorflow-cpu-2.21.0-cp311-openmpi-4.1.4-linux_x86_64-debian_12-glibc_2.36-2"
    wheel = keep_content("horovod.whl", b"x" * 20000, key)
    section = open_page(window).machine.built
    qtbot.waitUntil(lambda: len(section.table.model_.things) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: all(row.size for row in section.table.model_.things), timeout=WAIT)
    (row,) = [row for row in section.table.model_.things if row.kind == "wheel"]
    assert row.name == "Horovod 0.28.1 · tensorflow-cpu 2.21.0 · Python 3.11"
    section.table.selectRow(section.table.model_.things.index(row))
    assert section.summary.text().startswith("1 chosen, 20")
    section.remove_button.click()
    qtbot.waitUntil(lambda: not wheel.exists(), timeout=WAIT)
    qtbot.waitUntil(
        lambda: [one.kind for one in section.table.model_.things] == ["environment"], timeout=WAIT
    )
    assert environment.exists()


def test_names_of_built_environments_are_there_while_their_sizes_are_counted(
    qtbot: QtBot, window: MainWindow, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting, count = Event(), cache._size

    def wait(folder: Path) -> int:
        counting.wait(WAIT / 1000)
        return count(folder)

    monkeypatch.setattr(cache, "_size", wait)
    section = open_page(window).machine.built
    qtbot.waitUntil(section.isVisible, timeout=WAIT)
    assert [row.size for row in section.table.model_.things] == [0]
    assert section.summary.text().startswith("counting…")
    counting.set()
    qtbot.waitUntil(lambda: section.table.model_.things[0].size > 5000, timeout=WAIT)
    assert "kB" in section.summary.text()


def test_images_and_stopped_containers_of_mldesk_are_listed_and_removed(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, answering_engine: Any
) -> None:
    with Workspace.open(workspace_path) as workspace:
        for name in ("docker", "again"):  # two targets with one engine
            add_docker_target(workspace, name, host=answering_engine.address)
    section = open_page(window).machine.docker
    table = section.table
    qtbot.waitUntil(lambda: len(table.model_.rows) == 2, timeout=WAIT)
    assert {(row.kind, row.name) for row in table.model_.rows} == {
        ("image", "Python 3.11, numpy"),
        ("container", "over"),
    }
    assert {row.shared for row in table.model_.rows} == {0, 10**8}
    assert section.summary.text().startswith("100.0 MB and shared layers")
    assert [table.isColumnHidden(number) for number in (2, 4)] == [True, False]  # a single target, and sizes
    table.selectAll()
    table.delete_asked.emit()
    qtbot.waitUntil(lambda: not table.model_.rows, timeout=WAIT)
    qtbot.waitUntil(lambda: answering_engine.removed == ["c2", "mldesk/environment:abc"], timeout=WAIT)


def test_rows_that_are_removed_are_gone_at_once(
    qtbot: QtBot, window: MainWindow, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(window)
    section = page.machine.built
    qtbot.waitUntil(section.isVisible, timeout=WAIT)
    deleted = Event()
    monkeypatch.setattr(cache, "_delete", lambda aside: deleted.wait(WAIT / 1000))
    page.machine.remove(section.table.model_.things)
    assert section.table.model_.things == []
    page.machine.read()
    qtbot.waitUntil(section.isHidden, timeout=WAIT)
    deleted.set()
    qtbot.waitUntil(lambda: "freed" in window.status.message.text(), timeout=WAIT)


def test_an_engine_that_does_not_answer_is_told_in_its_section(
    qtbot: QtBot, window: MainWindow, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_docker_target(workspace, "lab", host="tcp://127.0.0.1:9")
    section = open_page(window).machine.docker
    qtbot.waitUntil(lambda: section.words.text().startswith("lab: The Docker engine"), timeout=WAIT)


def test_without_docker_targets_there_is_no_such_section(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window)
    qtbot.waitUntil(lambda: bool(page.overview.total_label.text()), timeout=WAIT)
    assert page.machine.docker.isHidden()
    assert page.machine.built.isHidden()


def test_what_is_left_after_one_that_cannot_be_removed_goes_all_the_same(
    qtbot: QtBot, window: MainWindow, environment: Path
) -> None:
    page = open_page(window)
    gone = Kept("environment", str(environment.with_name("none")), "gone", 1, 99.0)
    there = Kept("environment", str(environment), "there", 1, 1.0)
    page.machine.remove([gone, there])
    qtbot.waitUntil(lambda: not environment.exists(), timeout=WAIT)
    qtbot.waitUntil(lambda: bool(window.findChildren(MessageBar)), timeout=WAIT)
    assert "no such environment" in window.findChildren(MessageBar)[-1].accessibleName()


def test_removing_nothing_frees_nothing() -> None:
    assert remove_kept([], lambda done, total: None) == 0
