"""Starting: a fresh interpreter, what it imports, and the first paint."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = ("tensorflow", "keras", "pandas", "docker", "ray", "pyqtgraph", "numpy", "sqlite_utils", "psutil")

_PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from mldesk.gui.app import build_window
imported = sorted(sys.modules)
from PySide6.QtWidgets import QApplication
window = build_window(start_engine=False)
window.session.workspace_changed.connect(lambda: QTimer.singleShot(0, window.close))
window.show()
QApplication.instance().exec()
print(json.dumps({"imported": imported, "workspace": str(window.session.path)}))
"""


def test_a_start_imports_nothing_heavy_and_opens_the_default_workspace(home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MLDESK_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _PROGRAM],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert set(_HEAVY) & set(told["imported"]) == set()
    assert Path(told["workspace"]).is_relative_to(home)


_WHOLE = """
import sys
from PySide6.QtCore import QTimer
from mldesk.gui.app import prepare_application, run_application
from mldesk.gui.session import Session
Session.ensure_engine = lambda session: None
prepare_application()
QTimer.singleShot(0, lambda: print("ready", flush=True))
sys.exit(run_application())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not asked to end there")
def test_a_system_that_shuts_down_closes_the_window_which_leaves_no_trace_of_a_crash(home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MLDESK_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, "-c", _WHOLE], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert len(list((home / "crashes").glob("*.trace"))) == 1
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=120) == 0
    assert list((home / "crashes").iterdir()) == []
