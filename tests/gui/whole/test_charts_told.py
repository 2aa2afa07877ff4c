"""Curves in words, for those who cannot see them: each chart tells last, best and trend of what it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow

WAIT = 30_000


def charts(window: MainWindow) -> list[QWidget]:
    """Whatever draws curves and can be seen."""
    drawn = [one for one in window.findChildren(QWidget) if type(one).__name__.endswith("Canvas")]
    return [one for one in drawn if one.isVisible()]


def test_the_charts_of_a_run_tell_last_best_and_trend(
    qtbot: QtBot, filled: dict[str, str], make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    window.open_run(filled["completed"])

    def told() -> bool:
        texts = [chart.accessibleDescription() for chart in charts(window)]
        trends = ("rising", "falling", "level", "too short for a trend")
        return len(texts) >= 3 and all(
            "last" in text and "best" in text and any(trend in text for trend in trends) for text in texts
        )

    qtbot.waitUntil(told, timeout=WAIT)
    assert all(chart.accessibleName() for chart in charts(window))


def test_the_charts_of_compared_runs_tell_what_they_show(
    qtbot: QtBot, filled: dict[str, str], make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    window.open_comparison([filled["completed"], filled["second"], filled["failed"]])
    qtbot.waitUntil(
        lambda: bool(charts(window)) and all(chart.accessibleDescription() for chart in charts(window)),
        timeout=WAIT,
    )
    assert all(chart.accessibleName() for chart in charts(window))
