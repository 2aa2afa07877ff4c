"""Start of the window: from the first line to Home painted, beside empty windows of the same libraries."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_ROUNDS = 7

# Each program prints the seconds from its first line to the first paint of its exposed window.
_CLOCK = "import time; begun = time.perf_counter()\n"
_PAINT = """
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False

watch = Watch()
"""
_BARE = (
    _CLOCK
    + "from PySide6.QtWidgets import QApplication, QWidget\n"
    + _PAINT
    + """
def painted():
    print(time.perf_counter() - begun)
    application.quit()

application = QApplication([])
window = QWidget()
window.resize(1440, 900)
window.installEventFilter(watch)
window.show()
application.exec()
"""
)
_PEER = (
    _CLOCK
    + "import pyqtgraph\nfrom PySide6.QtWidgets import QApplication\n"
    + _PAINT
    + """
def painted():
    print(time.perf_counter() - begun)
    application.quit()

application = QApplication([])
window = pyqtgraph.PlotWidget()
window.resize(1440, 900)
window.viewport().installEventFilter(watch)
window.show()
application.exec()
"""
)
_OURS = (
    _CLOCK
    + "from mldesk.gui.app import build_window\n"
    + _PAINT
    + """
def painted():
    times.append(time.perf_counter() - begun)

def opened():
    print(times[0] if USUAL == "painted" else time.perf_counter() - begun)
    window.close()

times = []
window = build_window(start_engine=False)
window.installEventFilter(watch)
window.session.workspace_changed.connect(lambda: QTimer.singleShot(0, opened))
window.show()
from PySide6.QtWidgets import QApplication
QApplication.instance().exec()
"""
)


def _seconds(program: str, home: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MLDESK_HOME": home}
    # all of them start from compiled modules, as an installed program does
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True
    )
    return float(done.stdout)


def benchmarks() -> list[dict]:
    """Rows of the start; floor: an empty window with a plot of pyqtgraph."""
    programs = {
        "bare": _BARE,
        "peer": _PEER,
        "painted": f"USUAL = 'painted'\n{_OURS}",
        "opened": f"USUAL = 'opened'\n{_OURS}",
    }
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for program in programs.values():
            _seconds(program, home)  # the first start fills the disk cache and makes the workspace
        for _ in range(_ROUNDS):  # in turn, so that a busy moment meets all of them
            for name, program in programs.items():
                times[name].append(_seconds(program, home))
    middle = {name: statistics.median(values) for name, values in times.items()}
    floor = middle["peer"]

    def row(what: str, name: str, target: str) -> dict:
        ratio = middle[name] / floor
        return {
            "what": what,
            "value": middle[name],
            "unit": "s",
            "floor": floor,
            "ratio": ratio,
            "target": target,
        }

    return [
        row("start to Home painted; floor: empty PySide6 + pyqtgraph window", "painted", "at most 1.0"),
        row("start to Home painted and the workspace open", "opened", "at most 1.0"),
        row("peer: bare PySide6 window", "bare", "-"),
    ]


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
