"""A monkey at the window: whatever it presses and writes, nothing breaks, nothing warns, nothing is stuck.

MLDESK_MONKEY_SEED chooses what it does, MLDESK_MONKEY_SECONDS for how long.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from tests.gui.whole import audit
from tests.gui.whole.filled import NOWHERE
from tests.gui.whole.monkey import Monkey, Watchdog

SEED = int(os.environ.get("MLDESK_MONKEY_SEED", "2019"))
SECONDS = float(os.environ.get("MLDESK_MONKEY_SECONDS", "60"))
STUCK = 3.0
"""Seconds of work without an answer that are a window that hangs."""
_NO_FAULT = "This plugin does not support"
"""How Qt's windows without a screen say that there is no keyboard to grab."""


class Refusal:
    """The desktop, which opens nothing."""

    def openUrl(self, url: object) -> bool:
        return False


@pytest.fixture(autouse=True)
def cage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep all that happens within the test's folders: no dialogs, desktop, engine, network or real home."""
    home = tmp_path / "cage" / "user"
    home.mkdir(parents=True)
    for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "UV_CACHE_DIR"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("DOCKER_HOST", NOWHERE)
    monkeypatch.setenv("CONTAINER_HOST", NOWHERE)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr("mldesk.gui.desktop.QDesktopServices", Refusal())
    monkeypatch.setattr(QFileDialog, "open", lambda dialog, *_: dialog.deleteLater())
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.IgnoreAction)
    monkeypatch.chdir(home)
    return home


@pytest.mark.qt_log_ignore(_NO_FAULT)
@pytest.mark.timeout(SECONDS + 300)
def test_a_monkey_breaks_nothing_and_the_window_always_answers(
    qtbot: QtBot,
    qtlog: Any,
    filled: dict[str, str],
    make_window: Callable[..., MainWindow],
) -> None:
    print(f"monkey: seed {SEED} for {SECONDS:.0f} s")
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)
    window.open_run(filled["completed"])
    monkey, watchdog = Monkey(window, SEED), Watchdog(STUCK)
    wrong = ""
    try:
        with qtbot.captureExceptions() as exceptions:
            end = time.monotonic() + SECONDS
            while not wrong and time.monotonic() < end:
                monkey.act()
                QApplication.processEvents()
                warnings = [one.message for one in qtlog.records if not one.message.startswith(_NO_FAULT)]
                nameless = audit.nameless(window) if monkey.count % 25 == 0 else []
                raised = ["".join(traceback.format_exception(*one)) for one in exceptions]
                wrong = "\n".join([*raised, *warnings, *nameless, *watchdog.stalls])
    finally:
        watchdog.stop()
    print(f"monkey: {monkey.count} acts, longest silence of the window {watchdog.longest:.2f} s")
    if wrong:
        last = "\n    ".join(monkey.done)
        pytest.fail(f"seed {SEED}, act {monkey.count}: {wrong}\nlast of all:\n    {last}", pytrace=False)
