"""Asks where a chart is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from mldesk.gui.translation import translate


def ask_path(chart: QWidget, title: str, kind: str, then: Callable[[Path], None]) -> None:
    """Ask for a file of this kind ("png", "svg", "csv"), named after the chart's title; `then` takes it."""
    name = f"{title.lower().replace(' ', '-')}.{kind}"
    dialog = QFileDialog(chart, translate("CurveChart", "Save chart"), str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kind)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
