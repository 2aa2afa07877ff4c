"""The switch that keeps this computer awake while runs are active; the same on every page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

if TYPE_CHECKING:
    from mldesk.gui.session import Session


class AwakeBox(QCheckBox):
    """Reads the setting when its page is shown, and writes it when it is switched."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setText(self.tr("Keep this computer awake while runs are active"))
        self.setAccessibleName(self.text())
        self.setChecked(True)
        self.toggled.connect(self._write)

    def shown(self) -> None:
        """Show what holds now: the command line and other windows set it, too."""
        self._session.background(_read, self._show, receiver=self)

    def _show(self, wanted: bool) -> None:
        with QSignalBlocker(self):
            self.setChecked(wanted)

    def _write(self, wanted: bool) -> None:
        def write() -> None:
            from mldesk.core.power import set_keep_awake

            set_keep_awake(wanted)

        self._session.background(write, failed=self._session.failed.emit, receiver=self)


def _read() -> bool:
    from mldesk.core.power import keeps_awake

    return keeps_awake()
