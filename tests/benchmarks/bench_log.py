"""A log of 5 GB in the window: opened at its end, followed, searched, filtered."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

_BYTES = 5 * 10**9
_BLOCK = 4 * 1024 * 1024
_ROUNDS = 5
_NEEDLE = "a needle in the hay"


def make_log(path: Path, size: int) -> None:
    """Write a log of so many bytes: training, progress bars, colours, repeats; one error, one needle."""
    lines = []
    for number in range(40_000):
        bar = f"\r{number % 100:3d}% |{'█' * (number % 20)}\r100% | done" if number % 50 == 0 else ""
        color = "\x1b[32mok\x1b[0m" if number % 7 == 0 else "ok"
        text = "still waiting for data" if number % 100 < 10 else f"step {number} loss {1 / (number + 1):.6f}"
        lines.append(f"{text} {color}{bar}\n")
    block = "".join(lines).encode()
    with path.open("wb") as file:
        file.write(f"{_NEEDLE}\nValueError: the first line of all\n".encode())
        while file.tell() < size:
            file.write(block)
        file.write("\n".join(f"epoch {number} of the end" for number in range(2_000)).encode() + b"\n")


def make_errors(path: Path) -> None:
    """Write a log of 8 MB: every line is an error, in colours, and the cursor goes back as with bars."""
    line = "\x1b[31mERROR\x1b[0m step {}: \x1b[1mloss\x1b[0m is \x1b[33mnan\x1b[0m\n\x1b[1A\n"
    path.write_text("".join(line.format(number) for number in range(130_000)), encoding="utf-8")


class _Bench:
    """A window at the Log tab of a run."""

    def __init__(self, root: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from mldesk.core.workspace import Workspace
        from mldesk.gui.app import build_window, prepare_application
        from tests.benchmarks.bench_curves import make_run

        prepare_application()
        with Workspace.create(root / "workspace") as workspace:
            self.long = make_run(workspace, root / "source", 10)
            self.short = make_run(workspace, root / "source", 10)
            self.path = workspace.run_folder(self.long) / "log.txt"
            small = workspace.run_folder(self.short) / "log.txt"
        small.write_text("one line\n", encoding="utf-8")
        make_log(self.path, _BYTES)
        self.application: Any = None
        self.window: Any = build_window(root / "workspace", start_engine=False)
        self.application = QApplication.instance()
        self.window.resize(1440, 900)
        self.window.show()
        self.wait(lambda: self.window.session.path is not None)

    def wait(self, condition: Callable[[], bool], seconds: int = 120) -> None:
        """Handle events until `condition` holds."""
        from PySide6.QtCore import QEventLoop, QTimer

        late, beat = QTimer(), QTimer()
        late.setSingleShot(True)
        late.start(seconds * 1000)
        beat.start(5)
        while not condition():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if not late.isActive():
                raise AssertionError("the window has not come so far")

    @property
    def log(self) -> Any:
        """The Log tab."""
        return self.window.page("run").log

    def timed(self, change: Callable[[], object], until: Callable[[], bool]) -> float:
        """Seconds from a change until `until` holds and all is painted."""
        begun = time.perf_counter()
        change()
        self.wait(until)
        self.log.text.viewport().repaint()
        return time.perf_counter() - begun

    def open(self, run_id: str, end: str) -> float:
        """Seconds until the end of a run's log is to be read."""

        def change() -> None:
            self.window.open_run(run_id)
            self.window.page("run").show_tab(self.log)

        return self.timed(change, lambda: _ends_with(self, end))


def _opened(bench: _Bench) -> float:
    times = []
    for _ in range(_ROUNDS):
        bench.open(bench.short, "one line")
        times.append(bench.open(bench.long, "epoch 1999 of the end"))
    return statistics.median(times)


def _followed(bench: _Bench) -> float:
    times = []
    for number in range(_ROUNDS):
        line = f"something new {number}"
        with bench.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        times.append(bench.timed(lambda: None, partial(_ends_with, bench, line)))
    return statistics.median(times)


def _ends_with(bench: _Bench, words: str) -> bool:
    return words in bench.log.text.document().lastBlock().previous().text()


def _searched(bench: _Bench, text: str) -> float:
    bench.log.search.setText(text)
    return bench.timed(bench.log.find_next, lambda: not bench.log.looking.busy and not bench.log._reading)


def _canceled(bench: _Bench) -> float:
    bench.log.search.setText("what is nowhere")
    bench.log.find_next()
    bench.wait(bench.log.looking.isVisible)
    return bench.timed(bench.log.looking.cancel_button.click, lambda: not bench.log.looking.isVisible())


def _filtered(bench: _Bench, index: int) -> float:
    return bench.timed(
        lambda: bench.log.level.setCurrentIndex(index),
        lambda: not bench.log.looking.busy and not bench.log._reading,
    )


def _reading(path: Path, start: int = 0) -> float:
    begun = time.perf_counter()
    with path.open("rb", buffering=0) as file:
        file.seek(start)
        while file.read(_BLOCK):
            pass
    return time.perf_counter() - begun


def _row(what: str, value: float, floor: float, target: str = "-") -> dict[str, Any]:
    ratio = value / floor
    return {"what": what, "value": value, "unit": "s", "floor": floor, "ratio": ratio, "target": target}


def benchmarks() -> list[dict[str, Any]]:
    """Rows; the floors are reading the last block of the file, and reading all of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        os.environ["MLDESK_HOME"] = folder
        bench = _Bench(Path(folder))
        try:
            return _measure(bench)
        finally:
            bench.window.close()


def _measure(bench: _Bench) -> list[dict[str, Any]]:
    last = min(_reading(bench.path, bench.path.stat().st_size - 512 * 1024) for _ in range(_ROUNDS))
    rows = [
        _row("a log of 5 GB opened at its end; floor: its last block", _opened(bench), last, "at once"),
        _row("a new line of it to the window", _followed(bench), last),
    ]
    whole = min(_reading(bench.path) for _ in range(2))
    rows += [
        _row("a search through all of it; floor: reading it", _searched(bench, "what is nowhere"), whole),
        _row("a search that finds its match", _searched(bench, _NEEDLE.upper()), last),
        _row("a search canceled", _canceled(bench), last),
    ]
    bench.log.follow()
    rows.append(_row("its errors: all of it looked through", _filtered(bench, 2), whole))
    rows.append(_row("errors only, each line in colours: 2,000 of them shown", _all_errors(bench), last))
    return rows


def _all_errors(bench: _Bench) -> float:
    """Seconds until the errors of a log that has nothing else are shown."""
    make_errors(bench.log._path.parent.parent / bench.short / "log.txt")
    bench.log.level.setCurrentIndex(0)
    bench.open(bench.short, "step 129999: loss is nan")
    return _filtered(bench, 2)


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
