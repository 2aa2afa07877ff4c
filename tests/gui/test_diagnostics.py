"""Help > Collect diagnostics, with the keyboard in a real window."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.gui.diagnostics import DiagnosticsPanel
from mldesk.gui.main_window import MainWindow
from mldesk.gui.widgets import Toast

WAIT = 30_000


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> DiagnosticsPanel:
    window.actions_["help.diagnostics"].trigger()
    panel = window.findChild(DiagnosticsPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: panel.list.count() > 0, timeout=WAIT)
    return panel


def names(panel: DiagnosticsPanel) -> list[str]:
    return [file.name for file in panel.files]


def test_every_file_is_shown_before_it_is_written(qtbot: QtBot, panel: DiagnosticsPanel) -> None:
    panel.list.setFocus()
    assert names(panel)[:2] == ["versions.txt", "system.txt"]
    for file in panel.files:
        assert panel.text.toPlainText() == file.text.replace("\r\n", "\n")
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)


def test_what_is_left_out_is_not_written(
    qtbot: QtBot, window: MainWindow, panel: DiagnosticsPanel, tmp_path: Path
) -> None:
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)  # the first one
    panel.folder.line.setText(str(tmp_path))
    panel.write_button.setFocus()
    with qtbot.waitSignal(panel.written, timeout=WAIT) as signal:
        qtbot.keyClick(panel.write_button, Qt.Key.Key_Space)
    assert signal.args is not None
    with zipfile.ZipFile(signal.args[0]) as archive:
        assert archive.namelist() == names(panel)[1:]
        for file in panel.files[1:]:
            assert archive.read(file.name).decode() == file.text
    assert window.overlay is None
    assert window.findChild(Toast) is not None


def test_with_nothing_chosen_there_is_nothing_to_write(qtbot: QtBot, panel: DiagnosticsPanel) -> None:
    panel.list.setFocus()
    for _ in panel.files:
        qtbot.keyClick(panel.list, Qt.Key.Key_Space)
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert not panel.write_button.isEnabled()


def test_a_folder_that_is_not_there_is_told(
    qtbot: QtBot, window: MainWindow, panel: DiagnosticsPanel, tmp_path: Path
) -> None:
    panel.folder.line.setText(str(tmp_path / "gone"))
    panel.write()
    qtbot.waitUntil(lambda: not panel.notices.isHidden(), timeout=WAIT)
    assert panel.write_button.isEnabled()
    assert window.overlay is not None


def test_the_home_of_somebody_unknown_is_told(qtbot: QtBot, panel: DiagnosticsPanel) -> None:
    panel.folder.line.setText("~nobody-of-this-name/archives")
    panel.write()
    qtbot.waitUntil(lambda: not panel.notices.isHidden(), timeout=WAIT)
    assert panel.write_button.isEnabled()


def test_escape_writes_nothing(
    qtbot: QtBot, window: MainWindow, panel: DiagnosticsPanel, tmp_path: Path
) -> None:
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert window.overlay is None
    assert list(tmp_path.rglob("*.zip")) == []
