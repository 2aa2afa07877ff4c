"""The panel that tries a model on files, through the real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, list_runs
from mldesk.gui.page_offers import page_offers
from mldesk.gui.pages.models.try_panel import TryPanel
from mldesk.runtime import events
from tests.gui.whole import audit

if TYPE_CHECKING:
    from .conftest import Hands, Registry


@pytest.fixture
def panel(registry: Registry, hands: Hands) -> TryPanel:
    registry.model("net")
    page = hands.open()
    hands.press(page, "models.try")
    panel = hands.panel()
    assert isinstance(panel, TryPanel)
    return panel


def test_what_is_dropped_is_predicted_by_a_run_whose_words_are_shown(
    panel: TryPanel, hands: Hands, registry: Registry, tmp_path: Path
) -> None:
    files = [tmp_path / "five.npy", tmp_path / "six.npy"]
    for file in files:
        file.write_bytes(b"")
    panel.drop_area.dropped.emit(files)
    assert panel.files_label.text().startswith("2 files of")
    hands.press(panel, "models.try_confirm")
    hands.until(lambda: panel.run_id)
    hands.until(panel.view.isVisible)
    assert not panel.confirm_button.isEnabled()
    assert "You may close this" in panel.view.text_label.text()
    run_id = panel.run_id
    arguments = registry.ask(lambda workspace: Run(workspace, run_id).arguments)
    assert arguments[-2:] == tuple(map(str, files))
    folder = registry.ask(lambda workspace: Run(workspace, run_id).folder)
    (folder / "log.txt").write_text("five.npy  5  0.98\n", encoding="utf-8")
    with (folder / "events.jsonl").open("ab") as file:
        file.write(events.encode(events.Ended("Completed", 0, None, 3.0, None)))
    registry.ask(lambda workspace: Ingester(workspace).ingest(run_id))
    hands.until(lambda: "five.npy  5  0.98" in panel.view.log.toPlainText())
    hands.until(panel.confirm_button.isEnabled)
    assert panel.view.pill.status == "Completed"
    assert "You may close this" not in panel.view.text_label.text()
    assert not panel.view.log.toPlainText().endswith("\n")
    hands.press(panel, "models.open_conversion")
    hands.until(lambda: hands.window.page_name == "run")
    assert hands.window.overlay is None


def test_in_the_smallest_window_the_predictions_have_the_room(
    panel: TryPanel, hands: Hands, tmp_path: Path
) -> None:
    window = hands.window
    window.resize(window.minimumSize())
    (tmp_path / "five.npy").write_bytes(b"")
    panel.take([tmp_path / "five.npy"])
    hands.press(panel, "models.try_confirm")
    hands.until(panel.view.isVisible)
    line = panel.view.log.fontMetrics().lineSpacing()
    hands.until(lambda: panel.view.log.viewport().height() >= 6 * line)
    assert panel.choose_button.isVisible()  # others can be tried after these
    panel.drop_area.dropped.emit([tmp_path / "six.npy"])
    assert panel.files_label.text().endswith("six.npy")


def test_it_is_offered_once_on_the_page(hands: Hands, registry: Registry) -> None:
    registry.model("net")
    hands.open()
    for size in ((1280, 800), (1100, 760), (880, 560)):
        hands.window.resize(*size)
        hands.until(lambda: [one.words for one in page_offers(hands.window)].count("Try it on files") == 1)
        assert "Try" not in [one.words for one in page_offers(hands.window)]


def test_why_nothing_is_predicted_is_told_beside_the_files(
    panel: TryPanel, hands: Hands, registry: Registry, tmp_path: Path
) -> None:
    hands.press(panel, "models.try_confirm")
    hands.until(lambda: "no file was chosen" in panel.problem_label.text().lower())
    panel.take([tmp_path / "gone.npy"])
    assert not panel.problem_label.isVisible()
    hands.press(panel, "models.try_confirm")
    hands.until(lambda: "gone.npy" in panel.problem_label.text())
    assert registry.ask(lambda workspace: [row.experiment for row in list_runs(workspace)]) == ["baseline"]
    assert panel.confirm_button.isEnabled()


def test_odd_files_are_told_on_a_panel_that_keeps_its_width(
    panel: TryPanel, hands: Hands, tmp_path: Path
) -> None:
    width = panel.width()
    (tmp_path / "folder").mkdir()
    for odd, told in (
        ("two\nlines.npy", "There is no such file"),
        ("nul\0.npy", "There is no such file"),
        ("\u202enpy.evif \U0001f600", "There is no such file"),
        ("x" * 5000, ""),
        ("folder", "Choose the files that are in it"),
    ):
        panel.take([tmp_path / odd])
        assert panel.files_label.height() < 2 * panel.files_label.fontMetrics().height()
        hands.press(panel, "models.try_confirm")
        hands.until(lambda told=told: panel.problem_label.text() and told in panel.problem_label.text())
        hands.until(panel.confirm_button.isEnabled)
        assert panel.width() == width
        assert panel.problem_label.height() < panel.height() / 4
        assert panel.run_id == ""


def test_a_full_disk_is_told_and_nothing_half_made_is_left(
    panel: TryPanel,
    hands: Hands,
    registry: Registry,
    mount_disk: Callable[[int], Path],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("mldesk.core.validation.free_space", lambda path: 10**12)
    disk, runs = mount_disk(1), registry.ask(lambda workspace: workspace.runs_folder)
    runs.rename(runs.with_name("moved"))
    runs.symlink_to(disk, target_is_directory=True)
    (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free))
    (tmp_path / "five.npy").write_bytes(b"")
    panel.take([tmp_path / "five.npy"])
    hands.press(panel, "models.try_confirm")
    hands.until(lambda: "full" in panel.problem_label.text())
    assert panel.confirm_button.isEnabled()
    assert panel.run_id == ""
    assert [path.name for path in disk.rglob("*") if path.name != ".drafts"] == ["ballast"]
    assert len(registry.ask(list_runs)) == 1


def test_every_control_has_a_name_and_escape_closes_it(panel: TryPanel, hands: Hands) -> None:
    assert audit.nameless(panel) == []
    assert audit.alike(panel) == []
    QTest.keyClick(panel.choose_button, Qt.Key.Key_Escape)
    hands.until(lambda: hands.window.overlay is None)


def test_in_a_narrow_window_it_is_in_the_menu_and_the_version_is_read_whole(
    registry: Registry, hands: Hands
) -> None:
    registry.model("net")
    hands.window.resize(1100, 760)
    detail = hands.open().detail
    hands.until(lambda: detail.width() < 600)
    assert not detail.try_button.isVisible()
    assert detail.version_box.width() >= detail.version_box.sizeHint().width()
    next(one for one in detail.make_menu().actions() if one.text() == "Try it on files").trigger()
    assert isinstance(hands.panel(), TryPanel)
