import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.environments.record import environment_of, record_environment
from mldesk.core.identifiers import new_id
from mldesk.core.run import Run
from mldesk.core.sdk_view import file_paths
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.files import PATH, FileTree
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.code import CodeTab
from mldesk.gui.pages.run.environment import EnvironmentTab, packages_of
from mldesk.gui.pages.run.tab import LateTab
from mldesk.gui.widgets import MessageBar
from mldesk.runtime import events
from mldesk.runtime.files import own_path
from mldesk.runtime.log_file import marker

WAIT = 10_000


@pytest.fixture
def open_run(window: MainWindow, qtbot: QtBot) -> Callable[[str], RunPage]:
    def open_it(run_id: str) -> RunPage:
        window.open_run(run_id)
        page = window.page("run")
        assert isinstance(page, RunPage)
        qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
        return page

    return open_it


def tab(page: RunPage, title: str) -> QWidget:
    bar = page.findChild(QTabBar, "run.tabs")
    assert bar is not None
    index = next(i for i in range(bar.count()) if bar.tabText(i) == title)
    bar.setCurrentIndex(index)
    return page.tabs[index]


def test_the_header_says_what_and_how_far(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    page = open_run(trainings.run(epochs=20, done=14, ended=None, experiment="keras-mnist"))
    assert page.header.breadcrumb_label.text() == "Experiments / keras-mnist"
    assert page.header.title_label.text() == page.facts.name
    assert page.phases.pill.status == "Running"
    assert page.phases.epoch_label.text() == "epoch 14 / 20"
    assert page.phases.bar.fraction == pytest.approx(0.7)
    assert page.stop_button.isVisible()
    qtbot.waitUntil(lambda: "left" in page.phases.time_label.text(), timeout=WAIT)


def test_curves_grow_while_the_script_logs(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.submit()
    page = open_run(run_id)
    assert page.curves.stack.currentIndex() == 0
    start = time.time()
    trainings.write(
        run_id, events.Phase("Running", start), events.Axis("val_loss", "epoch"), events.Axis("loss", "epoch")
    )
    for epoch in range(1, 4):
        trainings.write(
            run_id,
            events.Metric("loss", epoch, start + epoch, 1 / epoch),
            events.Metric("val_loss", epoch, start + epoch, 1.1 / epoch),
        )
        qtbot.waitUntil(
            lambda wanted=epoch: (
                "loss" in page.curves.feed.series and len(page.curves.feed.series["val_loss"]) == wanted
            ),
            timeout=WAIT,
        )
    chart = page.curves.board.charts["loss"]
    assert [curve.label for curve in chart.curves] == ["train", "validation"]
    assert [curve.dashed for curve in chart.curves] == [False, True]
    qtbot.waitUntil(lambda: chart.frame is not None and len(chart.frame.drawn[0].main.x) == 3, timeout=WAIT)
    qtbot.waitUntil(lambda: "Best validation loss" in page.curves.legend.best_label.text(), timeout=WAIT)


def test_another_run_is_drawn_by_the_same_charts_from_its_beginning(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    first, second, bare = trainings.run(epochs=5), trainings.run(epochs=9), trainings.submit()
    page = open_run(first)
    qtbot.waitUntil(lambda: "loss" in page.curves.board.charts, timeout=WAIT)
    chart = page.curves.board.charts["loss"]
    chart.canvas.zoom(0.5)
    assert not chart.following
    page = open_run(second)
    qtbot.waitUntil(lambda: "loss" in page.curves.feed.series, timeout=WAIT)
    assert page.curves.board.charts["loss"] is chart
    assert chart.following
    assert page.curves.feed.series["loss"] in [curve.series for curve in chart.curves]
    page = open_run(bare)
    qtbot.waitUntil(lambda: not page.curves.board.charts, timeout=WAIT)
    assert page.curves.stack.currentIndex() == 0


def test_the_environment_shows_what_the_run_recorded(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1)
    page = open_run(run_id)
    shown = tab(page, "Environment")
    assert isinstance(shown, EnvironmentTab)
    qtbot.waitUntil(shown.no_packages.isVisible, timeout=WAIT)
    environment = environment_of(Path(sys.executable))
    with Workspace.open(trainings.path) as workspace:
        record_environment(workspace, run_id, environment)
    qtbot.waitUntil(shown.table.isVisible, timeout=WAIT)
    assert not shown.no_packages.isVisible()
    texts = {label.text() for label in shown.findChildren(QLabel)}
    assert {environment["python"], environment["platform"], environment["machine"]} <= texts
    assert packages_of(page.facts.environment) == sorted(environment["packages"].items())


def test_stop_is_asked_for_and_shown(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1, ended=None)
    page = open_run(run_id)
    qtbot.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((trainings.folder(run_id) / "control" / "stop").exists, timeout=WAIT)
    qtbot.waitUntil(lambda: page.facts.request == "stop", timeout=WAIT)
    assert page.stop_button.text() == "Stopping…"
    assert not page.stop_button.isEnabled()
    trainings.write(
        run_id,
        events.Ended(
            "Canceled", 0, None, time.time(), {"title": "Stopped on request", "detail": "", "cure": ""}
        ),
    )
    qtbot.waitUntil(lambda: not page.stop_button.isVisible(), timeout=WAIT)
    assert page.findChild(MessageBar, "run.problem").title_label.text() == "Stopped on request"


def test_kill_is_in_the_menu_of_an_active_run_only(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1, ended=None)
    page = open_run(run_id)
    kill = next(action for action in page.make_menu().actions() if action.text() == "Kill at once")
    kill.trigger()
    qtbot.waitUntil((trainings.folder(run_id) / "control" / "kill").exists, timeout=WAIT)
    page = open_run(trainings.run(done=1))
    assert "Kill at once" not in [action.text() for action in page.make_menu().actions()]


def test_a_failure_is_told_in_plain_words_with_its_cure_and_log(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1, ended=None)
    reason = {"title": "Out of memory", "detail": "It asked for 24 GB.", "cure": "Use a smaller batch size."}
    trainings.write(run_id, events.Ended("Failed", 1, None, time.time(), reason))
    page = open_run(run_id)
    message = page.findChild(MessageBar, "run.problem")
    assert message is not None
    qtbot.waitUntil(message.isVisible, timeout=WAIT)
    assert "It asked for 24 GB." in message.accessibleName()
    assert "Use a smaller batch size." in message.accessibleName()
    message.action_button.click()
    assert page._tab() is page.log


def test_register_model_is_passed_on(
    open_run: Any, trainings: Any, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window, "register_model", asked.append, raising=False)
    run_id = trainings.run(done=1)
    page = open_run(run_id)
    qtbot.mouseClick(page.register_button, Qt.MouseButton.LeftButton)
    assert asked == [run_id]


def test_run_again_opens_the_wizard_with_the_runs_arguments(
    open_run: Any, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    page = open_run(trainings.submit("--batch-size", "25"))
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.overlay is not None, timeout=WAIT)


def test_the_star_is_kept(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1)
    page = open_run(run_id)
    qtbot.mouseClick(page.star_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.facts.starred, timeout=WAIT)
    assert trainings.of(run_id)["starred"]


def test_the_log_follows_and_progress_bars_overwrite_themselves(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1, ended=None)
    log = trainings.folder(run_id) / "log.txt"
    log.write_text("begin\n10%\r50%", encoding="utf-8")
    page = open_run(run_id)
    shown = tab(page, "Log")
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "begin\n50%", timeout=WAIT)
    with log.open("a", encoding="utf-8") as file:
        file.write("\r99%\nWARNING: slow\n")
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "begin\n99%\nWARNING: slow\n", timeout=WAIT)


def test_a_big_log_is_opened_at_its_end_and_searched_as_a_whole(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1, ended=None)
    lines = [f"line {number} of the log" for number in range(200_000)]
    lines[100_000] = "the needle in the hay"
    (trainings.folder(run_id) / "log.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    page = open_run(run_id)
    shown = tab(page, "Log")
    qtbot.waitUntil(lambda: shown.text.toPlainText().endswith("line 199999 of the log\n"), timeout=WAIT)
    assert len(shown.text.toPlainText()) < 600_000
    assert "are not shown" in shown.note.text()
    shown.search.setText("NEEDLE")
    shown.find_next()
    qtbot.waitUntil(lambda: shown.text.textCursor().selectedText() == "needle", timeout=WAIT)
    shown.follow()
    qtbot.waitUntil(lambda: shown.text.toPlainText().endswith("line 199999 of the log\n"), timeout=WAIT)
    shown.search.setText("nowhere at all")
    shown.find_next()
    qtbot.waitUntil(lambda: shown.search.property("invalid") is True, timeout=WAIT)


def test_a_log_that_is_cut_while_it_is_followed_goes_on_at_its_end(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1, ended=None)
    folder = trainings.folder(run_id)
    (folder / "log.txt").write_text("one\ntwo\n", encoding="utf-8")
    shown = tab(open_run(run_id), "Log")
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "one\ntwo\n", timeout=WAIT)
    # cut with nothing lost between what is shown and what is kept
    (folder / "log.earlier.txt").write_bytes(marker(4) + b"two\nthree\n")
    (folder / "log.txt").write_bytes(b"four\n")
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "one\ntwo\nthree\nfour\n", timeout=WAIT)
    # cut with something lost
    (folder / "log.earlier.txt").write_bytes(marker(2_000_000) + b"many\n")
    (folder / "log.txt").write_bytes(b"more\n")
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "many\nmore\n", timeout=WAIT)
    assert "2.0 MB at the start were not kept" in shown.note.text()
    assert not shown.earlier_button.isVisible()


def test_only_errors_are_shown_when_asked_for(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1, ended=None)
    (trainings.folder(run_id) / "log.txt").write_text("fine\nWarning: hm\nValueError: no\n", encoding="utf-8")
    page = open_run(run_id)
    shown = tab(page, "Log")
    shown.level.setCurrentIndex(2)
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "ValueError: no\n", timeout=WAIT)
    shown.level.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "Warning: hm\nValueError: no\n", timeout=WAIT)


def test_the_system_tab_draws_what_was_measured(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    page = open_run(trainings.run(done=3))
    shown = tab(page, "System")
    qtbot.waitUntil(lambda: list(shown.board.charts) == ["cpu", "memory", "disk"], timeout=WAIT)
    assert [curve.label for curve in shown.board.charts["disk"].curves] == ["read", "written"]


def test_parameters_tags_and_notes(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.submit("--batch-size", "25")
    page = open_run(run_id)
    shown = tab(page, "Parameters")
    assert ("batch_size", "25") in [(name, str(value)) for name, value in shown.table.model_.things]
    shown.table.resize(300, shown.table.height())
    assert not shown.table.isColumnHidden(1)  # the values, also in a small window
    shown.tags.start()
    shown.tags.line.setText("kind = baseline")
    qtbot.keyClick(shown.tags.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.facts.tags == {"kind": "baseline"}, timeout=WAIT)
    shown.tags.remove("kind")
    qtbot.waitUntil(lambda: page.facts.tags == {} and not page.session.tasks, timeout=WAIT)
    page.window_.actions_["edit.undo"].trigger()
    qtbot.waitUntil(lambda: page.facts.tags == {"kind": "baseline"}, timeout=WAIT)
    shown.note.setPlainText("a first try")
    qtbot.waitUntil(lambda: trainings.of(run_id)["note"] == "a first try", timeout=WAIT)


def test_files_are_listed_previewed_and_copied(
    open_run: Any, trainings: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1)
    outputs = trainings.folder(run_id) / "work" / "outputs"
    outputs.mkdir(parents=True, exist_ok=True)
    (outputs / "notes.txt").write_text("it went well", encoding="utf-8")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(outputs / "plot.png"))
    page = open_run(run_id)
    shown = tab(page, "Files")
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "it went well", timeout=WAIT)
    assert shown.count.text().startswith("2 files")
    folder = shown.model.index(0, 0)
    shown.tree.setCurrentIndex(shown.model.index(1, 0, folder))
    qtbot.waitUntil(lambda: shown.preview.currentWidget() is shown.picture, timeout=WAIT)
    assert "40 × 30" in shown.card.subtitle_label.text()
    target = tmp_path / "copy.png"
    shown.save_copy(target)
    qtbot.waitUntil(target.exists, timeout=WAIT)


def test_files_of_child_runs_and_uploaded_ones_are_listed(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1)
    work = trainings.folder(run_id) / "work"
    names = {new_id(): name for name in ("fold 1", "fold 2", "fold 2")}
    kept = [own_path(identity, "outputs/net.txt") for identity in names]
    for path in ("outputs/net.txt", "notes.txt", *kept):
        (work / path).parent.mkdir(parents=True, exist_ok=True)
        (work / path).write_text(path)
    told = [
        events.Child(identity, event)
        for (identity, name), path in zip(names.items(), kept, strict=True)
        for event in (events.Name(name), events.Artifact(path, 9, "f" * 64))
    ]
    trainings.write(run_id, events.Artifact("notes.txt", 9, "e" * 64), *told)
    last = [identity[-6:] for identity in names][1:]
    page = open_run(run_id)
    shown = tab(page, "Files")
    qtbot.waitUntil(lambda: shown.count.text().startswith("5 files"), timeout=WAIT)
    assert paths_of(shown.model) == [
        "outputs/net.txt",
        "notes.txt",
        "children/fold 1/outputs/net.txt",
        f"children/fold 2 ({last[0]})/outputs/net.txt",
        f"children/fold 2 ({last[1]})/outputs/net.txt",
    ]
    child = next(iter(names))
    with Workspace.open(trainings.path) as workspace:
        assert list(file_paths(Run(workspace, child))) == ["outputs/net.txt"]
    tab(open_run(child), "Files")
    qtbot.waitUntil(lambda: shown.count.text().startswith("2 files"), timeout=WAIT)
    assert paths_of(shown.model) == ["outputs/net.txt", "children/fold 1/outputs/net.txt"]
    assert [path.read_text() for path in files_of(shown.model)] == ["outputs/net.txt", kept[0]]


def files_of(model: FileTree, parent: QModelIndex | None = None) -> list[Path]:
    """The files of a tree, in its order."""
    parent = parent or QModelIndex()
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    own = [[row.data(PATH)] if row.data(PATH) else files_of(model, row) for row in rows]
    return [path for several in own for path in several]


def paths_of(model: FileTree, parent: QModelIndex | None = None) -> list[str]:
    """The paths under which a tree shows its files."""
    parent = parent or QModelIndex()
    rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    below = {row.data(): paths_of(model, row) if model.rowCount(row) else [""] for row in rows}
    return [f"{name}/{path}".rstrip("/") for name, several in below.items() for path in several]


def test_code_is_the_snapshot_with_the_script_first(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    page = open_run(trainings.submit())
    shown = tab(page, "Code")
    qtbot.waitUntil(lambda: "argparse.ArgumentParser" in shown.text.toPlainText(), timeout=WAIT)
    assert shown.card.title_label.text() == "train.py"


def test_every_control_of_every_tab_has_a_name(open_run: Any, trainings: Any, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractItemView,
        QComboBox,
        QHeaderView,
        QLineEdit,
        QPlainTextEdit,
        QSlider,
    )

    page = open_run(trainings.run(done=3))
    for index in range(page.tab_bar.count()):
        page.tab_bar.setCurrentIndex(index)
        kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSlider)
        for kind in kinds:
            for widget in page.findChildren(kind):
                if widget.isVisible() and not isinstance(widget, QHeaderView):
                    named = widget.accessibleName() or (
                        widget.text() if isinstance(widget, QAbstractButton) else ""
                    )
                    assert named, f"{widget.metaObject().className()} {widget.objectName()}"


def test_all_tabs_are_seen_where_there_is_room(
    open_run: Any, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1440, 900)
    bar = open_run(trainings.run(done=2)).tab_bar
    qtbot.waitUntil(lambda: bar.width() >= bar.sizeHint().width(), timeout=WAIT)
    assert bar.sizeHint().width() > bar.minimumSizeHint().width()


def test_another_workspace_leads_back_to_the_run_table(
    open_run: Any, trainings: Any, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    open_run(trainings.run(done=1))
    with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
        window.session.create(tmp_path / "other")
    assert window.page_name == "experiments"
    assert window.page("run").run_id == ""


def test_the_menu_has_what_the_buttons_do_while_the_page_is_in_front(
    open_run: Any, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=1, ended=None)
    page = open_run(run_id)
    window.actions_["run.stop"].trigger()
    qtbot.waitUntil(lambda: page.facts.request == "stop", timeout=WAIT)
    window.open_page("home")
    assert "run.stop" not in [action.objectName() for action in window.actions_.all()]
    window.open_page("run")
    assert window.actions_["run.stop"].shortcut().toString() == "Ctrl+."


def test_a_run_opened_anew_after_another_workspace_is_read_again(
    open_run: Any, trainings: Any, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=2)
    open_run(run_id)
    for path in (tmp_path / "other", trainings.path):
        with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
            window.session.open_or_create(path, "one")
    page = open_run(run_id)
    qtbot.waitUntil(lambda: "loss" in page.curves.board.charts, timeout=WAIT)


def test_tabs_are_made_when_they_come_to_the_front_and_know_the_run(
    open_run: Any, trainings: Any, qtbot: QtBot
) -> None:
    page = open_run(trainings.run(done=1))
    assert sum(isinstance(one, LateTab) for one in page.tabs) == 6
    code = page.tab_of(CodeTab)
    assert sum(isinstance(one, LateTab) for one in page.tabs) == 5
    assert code.run_id == page.run_id
    assert page.tab_of(CodeTab) is code
    page.show_tab(code)
    assert code.isVisible()
    assert page.corner.currentIndex() == page.stack.currentIndex() == page.tabs.index(code)
    qtbot.waitUntil(lambda: "argparse" in code.text.toPlainText(), timeout=WAIT)
