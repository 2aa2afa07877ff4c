"""The setting of this machine that runs wait for free GPU memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.spin_box import SpinBox

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

_GIGABYTE = 10**9
_MOST = 1024
_WIDTH = 200


class GpuMemoryRow(QWidget):
    """How many gigabytes have to be free on each GPU of a run before it starts; hidden without GPUs."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.gigabytes = SpinBox(0, _MOST)
        self.gigabytes.setObjectName("compute.gpu_memory")
        self.gigabytes.setAccessibleName(self.tr("Free GPU memory"))
        self.gigabytes.setSuffix(self.tr(" GB"))
        self.gigabytes.setSpecialValueText(self.tr("No other program"))
        self.gigabytes.setFixedWidth(_WIDTH)
        self.gigabytes.valueChanged.connect(self._edited)
        label = Label(self.tr("Free GPU memory"), "strong")
        label.setBuddy(self.gigabytes)
        self.note_label = ElidedLabel("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(label)
        row.addWidget(self.gigabytes)
        row.addWidget(self.note_label, 1)
        self.hide()

    def show_memory(self, memory: int, has_gpus: bool) -> None:
        """Show the setting, in bytes, of a machine that has GPUs or not."""
        self.setVisible(has_gpus)
        if not self.gigabytes.hasFocus():
            with QSignalBlocker(self.gigabytes):
                self.gigabytes.setValue(-(-memory // _GIGABYTE))
        self._describe()

    def _describe(self) -> None:
        memory = self.tr("Runs wait until so much is free on each of their GPUs, whoever uses the rest.")
        alone = self.tr("Runs wait for a GPU that no other program uses.")
        self.note_label.setText(memory if self.gigabytes.value() else alone)

    def _edited(self, gigabytes: int) -> None:
        def change(workspace: Workspace) -> None:
            from mldesk.core.compute import set_gpu_memory

            set_gpu_memory(workspace, gigabytes * _GIGABYTE)

        self._describe()
        self._session.act(self.tr("Changing the free GPU memory"), change)
