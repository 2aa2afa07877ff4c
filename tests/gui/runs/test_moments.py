"""One moment of a run: slider, curves and log lines lead to what charts, metrics and log said then."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.runtime import events, log_times

WAIT = 10_000
START = 1_700_000_000.0


def log_lines(page: RunPage, count: int, timed: bool = True) -> None:
    """A log with a line every ten seconds, and the times of its places."""
    assert page.facts is not None
    folder, end = page.facts.folder, 0
    with (folder / "log.txt").open("wb") as log, (folder / "log.times").open("wb") as times:
        for number in range(count):
            line = b"line %d\n" % number
            end += log.write(line)
            if timed:
                times.write(log_times.RECORD.pack(START + 10 * number, end))


@pytest.fixture
def page(window: MainWindow, trainings: Any, qtbot: QtBot) -> RunPage:
    """The page of a run of 100 seconds: an epoch every ten, CPU use as high as the second."""
    run_id = trainings.submit()
    made: list[events.Event] = [events.Phase("Running", START), events.Axis("loss", "epoch")]
    for second in range(101):
        values = {"cpu_percent": float(second), "read_bytes": 1e6 * second, "write_bytes": 0.0}
        made.append(events.Resources(START + second, values))
    made += [events.Metric("loss", epoch, START + 10 * epoch, 1 / epoch) for epoch in range(1, 11)]
    made.append(events.Ended("Completed", 0, None, START + 100, None))
    trainings.write(run_id, *made)
    window.resize(1280, 860)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    qtbot.waitUntil(lambda: "loss" in page.curves.feed.series, timeout=WAIT)
    return page


def open_system(page: RunPage, qtbot: QtBot) -> None:
    page.show_tab(page.system)
    qtbot.waitUntil(page.link.panel.isVisible, timeout=WAIT)
    chart = page.system.board.charts["cpu"]
    qtbot.waitUntil(lambda: chart.frame is not None and len(chart.frame.drawn) == 1, timeout=WAIT)


def test_the_slider_shows_charts_metrics_and_log_at_a_moment(page: RunPage, qtbot: QtBot) -> None:
    log_lines(page, 10)
    open_system(page, qtbot)
    panel, charts = page.link.panel, page.system.board.charts
    assert list(charts) == ["cpu", "disk"]
    qtbot.waitUntil(lambda: panel.line_label.text() == "line 9", timeout=WAIT)
    panel.slider.setFocus()
    qtbot.keyClick(panel.slider, Qt.Key.Key_Home)
    qtbot.keyClick(panel.slider, Qt.Key.Key_PageUp)
    for _ in range(30):
        qtbot.keyClick(panel.slider, Qt.Key.Key_Right)
    assert page.link.moment == START + 35
    assert panel.time_label.text().startswith("0:35 · ")
    assert charts["cpu"].moment_label.text() == "35 %"
    legend = charts["disk"]._legend_labels.values()
    assert [label.toolTip() for label in legend] == ["read 1.0 MB", "written 0 bytes"]
    charts["disk"].resize(300, 240)
    charts["disk"].refresh()
    assert [label.text() for label in legend] == ["1.0 MB", "0 bytes"]
    assert panel.values_label.text() == "epoch 3   loss 0.3333"
    qtbot.waitUntil(lambda: panel.line_label.text() == "line 3", timeout=WAIT)
    qtbot.keyClick(panel.slider, Qt.Key.Key_Escape)
    assert page.link.moment is None
    assert not charts["cpu"].moment_label.isVisible()


def test_the_log_opens_at_the_line_of_the_moment(page: RunPage, qtbot: QtBot) -> None:
    log_lines(page, 10)
    open_system(page, qtbot)
    page.link.set_moment(START + 42.0)
    panel = page.link.panel
    qtbot.waitUntil(lambda: panel.line_label.text() == "line 4", timeout=WAIT)
    panel.log_button.click()
    assert page._tab() is page.log
    qtbot.waitUntil(lambda: page.log.text.textCursor().selectedText() == "line 4", timeout=WAIT)
    assert panel.isVisible()


def test_a_click_on_a_curve_over_time_picks_the_moment(page: RunPage, qtbot: QtBot) -> None:
    log_lines(page, 10)
    open_system(page, qtbot)
    canvas = page.system.board.charts["cpu"].canvas
    place = canvas.to_pixel(60.0, 0.0)
    middle = QPoint(round(place.x()), round(canvas.plot_rect.center().y()))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.link.moment == pytest.approx(START + 60, abs=0.5)
    assert canvas.overlay.moment == pytest.approx(60.0, abs=0.5)
    page.show_tab(page.curves)
    assert page.link.panel.isVisible()
    assert page.curves.board.charts["loss"].moment_label.text() in ("0.1667", "0.2000")
    page.link.panel.leave_button.click()
    assert not page.link.panel.isVisible()


def test_a_click_on_a_curve_over_epochs_picks_the_moment_of_the_nearest_point(
    page: RunPage, qtbot: QtBot
) -> None:
    log_lines(page, 10)
    chart = page.curves.board.charts["loss"]
    qtbot.waitUntil(lambda: chart.frame is not None and len(chart.frame.drawn) == 1, timeout=WAIT)
    canvas = chart.canvas
    place = canvas.to_pixel(4.3, 0.0)
    middle = QPoint(round(place.x()), round(canvas.plot_rect.center().y()))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.link.moment == START + 40
    assert page.link.panel.isVisible()
    assert chart.moment_label.text() == "0.2500"
    assert page.link.panel.values_label.text() == "epoch 4   loss 0.2500"
    qtbot.waitUntil(lambda: page.link.panel.line_label.text() == "line 4", timeout=WAIT)


def test_a_click_on_a_log_line_picks_the_moment_it_was_printed(page: RunPage, qtbot: QtBot) -> None:
    log_lines(page, 10)
    page.show_tab(page.log)
    text = page.log.text
    qtbot.waitUntil(lambda: "line 9" in text.toPlainText(), timeout=WAIT)
    place = text.cursorRect(text.textCursor())
    height = text.fontMetrics().lineSpacing()
    place.moveTop(round(6.5 * height))
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, place.top()))
    qtbot.waitUntil(lambda: page.link.moment == START + 60, timeout=WAIT)
    qtbot.waitUntil(lambda: page.link.panel.line_label.text() == "line 6", timeout=WAIT)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert page.link.panel.isVisible()


def test_a_log_of_an_older_version_is_said_to_have_no_times(page: RunPage, qtbot: QtBot) -> None:
    log_lines(page, 10, timed=False)
    open_system(page, qtbot)
    page.link.set_moment(START + 42.0)
    qtbot.waitUntil(lambda: "has no times" in page.link.panel.line_label.text(), timeout=WAIT)
    assert not page.link.panel.log_button.isEnabled()


def test_another_run_begins_at_its_newest_moment(page: RunPage, trainings: Any, qtbot: QtBot) -> None:
    open_system(page, qtbot)
    page.link.set_moment(START + 42.0)
    page.set_run(trainings.run(done=1))
    assert page.link.moment is None
    assert not page.link.panel.isVisible()


def test_a_line_is_found_far_back_in_a_long_log(page: RunPage, qtbot: QtBot) -> None:
    assert page.facts is not None
    line = b"x" * 99 + b"\n"
    (page.facts.folder / "log.txt").write_bytes(line * 20_000)
    page.log.show_place(100 * 3_000)
    page.show_tab(page.log)
    qtbot.waitUntil(lambda: page.log.text.textCursor().hasSelection(), timeout=WAIT)
    picked: list[int] = []
    page.log.line_picked.connect(picked.append)
    qtbot.keyClick(page.log.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: picked == [300_000], timeout=WAIT)
