"""Handing things to the desktop: folders and files to their programs, text to the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def open_path(path: Path) -> None:
    """Show a file or folder in the program the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def copy_text(text: str) -> None:
    """Put `text` on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def open_url(url: QUrl) -> None:
    """Show a web page in the user's browser."""
    QDesktopServices.openUrl(url)
