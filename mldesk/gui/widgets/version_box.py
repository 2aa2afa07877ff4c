"""Chooses a version of a dataset or model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from mldesk.gui.widgets.choice_box import ChoiceBox


class VersionBox(ChoiceBox):
    """Versions (things with a number `version`), the newest first; `picked` comes when the user chooses."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owner = ""
        self._versions: list[Any] = []
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Version"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(self.picked)

    def set_versions(self, owner: str, versions: Sequence[Any], wanted: int | None = None) -> None:
        """Offer the versions of the thing with the id `owner`, the one numbered `wanted` chosen.

        Else the one that was looked at stays, unless there is a newer one now.
        """
        numbers = [version.version for version in versions]
        before = [version.version for version in self._versions] if owner == self._owner else []
        if wanted in numbers:
            chosen = numbers.index(wanted)
        elif before and before[0] == numbers[0] and self.version().version in numbers:
            chosen = numbers.index(self.version().version)
        else:
            chosen = 0
        self._owner = owner
        self._fill(list(versions), chosen)

    def _fill(self, versions: list[Any], chosen: int) -> None:
        self.blockSignals(True)
        if [v.version for v in versions] != [v.version for v in self._versions]:
            self.clear()
            for index, version in enumerate(versions):
                newest = index == 0 and len(versions) > 1
                text = self.tr("Version {number} (newest)") if newest else self.tr("Version {number}")
                self.addItem(text.format(number=version.version))
        self._versions = versions
        self.setCurrentIndex(chosen)
        self.blockSignals(False)

    def version(self) -> Any:
        """The version that is chosen; None when there is none."""
        index = self.currentIndex()
        return self._versions[index] if 0 <= index < len(self._versions) else None
