"""Settings of the guards of this workspace: each on or off, and when it speaks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from mldesk.core.errors import MldeskError
from mldesk.core.guards import facts
from mldesk.core.guards.settings import GuardSettings, load_settings, save_settings
from mldesk.gui.guard_words import guard_title
from mldesk.gui.translation import translate
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.spin_box import SpinBox

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_GIGABYTE = 10**9
_UNIT_WIDTH = 64


class GuardCard(Card):
    """Reads and writes the settings of the workspace that is open; of no use without one."""

    def __init__(self, session: Session) -> None:
        super().__init__(_title(), margin=24, spacing=10)
        self._session = session
        self._settings = GuardSettings()
        self._is_saving = self._is_newer = False
        self.boxes: dict[str, QCheckBox] = {}
        self.numbers: dict[str, SpinBox] = {}
        text = self.tr("What the runs of this workspace are watched for, and from when on it is told.")
        self.body.addWidget(Label(text, "muted", wrap=True))
        self._add_row(facts.NOT_FINITE)
        self._add_row(facts.PLATEAU, "plateau_minutes", 0, self.tr("minutes"))
        self._add_row(facts.OVERFITTING, "overfitting_points", 5, self.tr("values"))
        self._add_row(facts.STALLED, "stalled_minutes", 1, self.tr("minutes"))
        self._add_row(facts.GPU_IDLE, "gpu_idle_minutes", 1, self.tr("minutes"))
        self._add_row(facts.DISK_FULL, "disk_free_bytes", 0, self.tr("GB free"))

    def _add_row(self, guard: str, field: str = "", least: int = 0, words: str = "") -> None:
        title = guard_title(guard)
        box = QCheckBox(title)
        box.setObjectName(f"settings.guard.{guard}")
        box.setAccessibleName(title)
        box.clicked.connect(self._save)
        self.boxes[guard] = box
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(box)
        row.addStretch(1)
        if field:
            number = SpinBox(least, 100_000)
            number.setObjectName(f"settings.guard.{guard}.number")
            number.setAccessibleName(f"{title}: {words}")
            number.valueChanged.connect(self._save)
            self.numbers[field] = number
            unit = Label(words, "muted")
            unit.setMinimumWidth(_UNIT_WIDTH)
            row.addWidget(number)
            row.addWidget(unit)
        self.body.addLayout(row)

    def shown(self) -> None:
        """Read what is chosen in the workspace that is open."""
        self.setEnabled(self._session.path is not None)
        self._session.read(
            lambda workspace: load_settings(workspace.path), self._take, key="settings.guards", receiver=self
        )

    def _take(self, settings: GuardSettings) -> None:
        self._settings = settings
        for guard, box in self.boxes.items():
            box.setChecked(settings.is_on(guard))
        for field, number in self.numbers.items():
            value = getattr(settings, field) / _unit(field)
            number.blockSignals(True)
            number.setValue(max(round(value), number.minimum()))
            number.blockSignals(False)

    def _save(self) -> None:
        """Write what is chosen; a number that was not touched stays as exactly as it was."""
        chosen: dict[str, Any] = {guard: box.isChecked() for guard, box in self.boxes.items()}
        for field, number in self.numbers.items():
            if number.value() != max(round(getattr(self._settings, field) / _unit(field)), number.minimum()):
                chosen[field] = number.value() * _unit(field)
        self._settings = replace(self._settings, **chosen)
        self._is_newer = True
        if not self._is_saving:
            self._write()

    def _write(self) -> None:
        """Write the newest settings: one after the other, so that the last one stays."""
        self._is_newer, self._is_saving = False, True
        settings = self._settings
        self._session.act(
            self.tr("Set guards"),
            lambda workspace: save_settings(workspace.path, settings),
            self._written,
            self._failed,
        )

    def _written(self, _nothing: None) -> None:
        self._is_saving = False
        if self._is_newer:
            self._write()

    def _failed(self, error: MldeskError) -> None:
        self._is_saving = False
        self._session.failed.emit(error)
        self.shown()


def _title() -> str:
    return translate("GuardCard", "Guards")


def _unit(field: str) -> int:
    """What one step of the field's number stands for."""
    return _GIGABYTE if field == "disk_free_bytes" else 1
