"""The name of the experiment that is shown, which is where another one is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from mldesk.gui.theme import ui_font
from mldesk.gui.widgets.elided_box import ElidedBox

_LEAST, _MOST = 160, 360
"""Pixels that a name has at least, and those for which other things make room."""


class ExperimentChooser(ElidedBox):
    """Chooses an experiment, or all of them (None)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "title")
        self.setFont(ui_font(20, ui_font().Weight.Bold))
        self.setObjectName("experiments.chooser")
        self.setAccessibleName(self.tr("Experiment"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addItem(self.tr("All experiments"), None)

    @property
    def wanted_width(self) -> int:
        """Pixels that it should have; a longer name ends in dots."""
        return min(self.sizeHint().width(), _MOST)

    def fill(self, names: list[str], chosen: str | None) -> bool:
        """Offer these experiments; whether they are others than before."""
        if [self.itemData(index) for index in range(1, self.count())] == names:
            return False
        self.clear()
        self.addItem(self.tr("All experiments"), None)
        for name in names:
            self.addItem(name, name)
        self.choose(chosen)
        return True

    def choose(self, name: str | None) -> None:
        """Show this experiment, or all where there is none of this name."""
        self.setCurrentIndex(max(self.findData(name), 0))
