"""A slider over the steps at which something was logged; stays at the newest while more come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from mldesk.gui import formats

from .labels import Label


class StepSlider(QWidget):
    """`chosen` carries the index of the step in hand. With a single step nothing is to be chosen."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: list[int] = []
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(name)
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setMinimumWidth(120)
        self.label = Label("", "mono-muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)
        self.slider.valueChanged.connect(self._changed)

    @property
    def index(self) -> int:
        """Which of the steps is in hand; -1 when there is none."""
        return self.slider.value() if self.steps else -1

    def set_steps(self, steps: Sequence[int], anew: bool = False) -> None:
        """Offer these steps: of another thing (`anew`), or some more of the same."""
        newest = anew or not self.steps or self.index == len(self.steps) - 1
        kept = self.index
        self.steps = list(steps)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(steps) - 1, 0))
        self.slider.setPageStep(max(len(steps) // 10, 1))
        self.slider.setValue(len(steps) - 1 if newest else min(kept, len(steps) - 1))
        self.slider.blockSignals(False)
        self.setVisible(len(steps) > 1)
        self._word()

    def _changed(self, index: int) -> None:
        self._word()
        self.chosen.emit(index)

    def _word(self) -> None:
        if not self.steps:
            self.label.setText("")
            return
        text = self.tr("step {step}, {number} of {count}").format(
            step=formats.count(self.steps[self.index]),
            number=formats.count(self.index + 1),
            count=formats.count(len(self.steps)),
        )
        self.label.setText(text)
        self.slider.setAccessibleDescription(text)
