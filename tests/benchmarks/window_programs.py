"""Windows in fresh processes, ours and empty ones: when each was seen, and the memory it settles at."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

_HEAD = """
import json, os, time
from PySide6.QtCore import QEvent, QObject, QTimer

told = {}

def tell(name):
    told.setdefault(name, time.perf_counter() - float(os.environ["BEGUN"]))

class Watch(QObject):
    # tells when the widget was painted while `ready` holds
    def __init__(self, name, widget, ready=lambda: True):
        super().__init__(widget)
        self.name, self.ready = name, ready
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.ready():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted)
        return False

    def painted(self):
        tell(self.name)
        if self.name == LAST:
            QTimer.singleShot(int(SETTLE * 1000), end)

def end():
    import psutil
    memory = psutil.Process().memory_full_info()
    told["rss"], told["uss"] = memory.rss, memory.uss
    print(json.dumps(told), flush=True)
    window.close()
    application.quit()
"""
_TAIL = """
application.exec()
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1440, 900)
watch = Watch("painted", window)
window.show()
"""
_EMPTY = """
import pyqtgraph
from PySide6.QtWidgets import QApplication
application = QApplication([])
window = pyqtgraph.PlotWidget()
window.resize(1440, 900)
watch = Watch("painted", window.viewport())
window.show()
"""
_OURS = """
from pathlib import Path
from mldesk.gui.app import build_window
from PySide6.QtWidgets import QApplication
window = build_window(Path(os.environ["WORKSPACE"]), start_engine=False)
application = QApplication.instance()
watch = Watch("painted", window)

def opened():
    tell("opened")
    if LAST == "table":
        page = window.open_page("experiments")
        page.table.viewport().watch = Watch("table", page.table.viewport(), lambda: page.model.rowCount() > 0)
    else:
        window.body.watch = Watch("opened", window.body)
        window.body.update()

window.session.workspace_changed.connect(lambda: QTimer.singleShot(0, opened))
window.show()
"""
_PROGRAMS = {
    "bare": (_BARE, "painted"),
    "empty": (_EMPTY, "painted"),
    "home": (_OURS, "opened"),
    "table": (_OURS, "table"),
}
"""Each program, and what it waits for before it settles."""


def run_window(name: str, home: str, workspace: Path, settle: float = 0.0) -> dict[str, float]:
    """Start the window `name` and let it be for `settle` seconds; seconds since the start, and bytes."""
    program, last = _PROGRAMS[name]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "MLDESK_HOME": home,
        "WORKSPACE": str(workspace),
        # all of them start from compiled modules, as an installed program does
        "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["BEGUN"] = repr(time.perf_counter())  # this clock is the same for all processes
    text = f"LAST, SETTLE = {last!r}, {settle!r}\n{_HEAD}{program}{_TAIL}"
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, env=environment, check=True
    )
    return json.loads(done.stdout)
