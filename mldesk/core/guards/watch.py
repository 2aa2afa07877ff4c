"""All guards of one run: fed together, asked together."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..metrics import system_prefix
from .facts import DISK_FULL, GPU_IDLE, NOT_FINITE, OVERFITTING, PLATEAU, STALLED, Finding, Look
from .machine import DiskFull, GpuIdle, Stalled
from .not_finite import NotFinite
from .overfitting import Overfitting
from .plateau import Plateau
from .settings import GuardSettings


class _Guard(Protocol):
    """What all guards have in common."""

    finding: Finding | None


class RunGuards:
    """What a run logs and uses goes in; `findings` tells what its guards see now.

    All are fed always, so that one that is switched on later knows what was before.
    """

    def __init__(self, settings: GuardSettings) -> None:
        self._settings = settings
        self._not_finite = NotFinite()
        self._plateau = Plateau(settings)
        self._overfitting = Overfitting(settings)
        self._stalled = Stalled(settings)
        self._gpu_idle = GpuIdle(settings)
        self._disk_full = DiskFull(settings)

    def set_settings(self, settings: GuardSettings) -> None:
        """Judge by other thresholds from now on."""
        self._settings = settings
        for guard in (self._plateau, self._overfitting, self._stalled, self._gpu_idle, self._disk_full):
            guard.settings = settings

    def add(
        self, name: str, steps: NDArray[np.int64], times: NDArray[np.float64], values: NDArray[np.float64]
    ) -> None:
        """Take in new points of a metric (columns of one length), in the order they were logged."""
        if name.startswith(system_prefix):
            return
        self._not_finite.add(name, steps, times, values)
        self._plateau.add(name, times, values)
        self._overfitting.add(name, times, values)
        self.count(len(values))

    def count(self, points: int) -> None:
        """So many points have come, whatever they say: the run is alive and trains."""
        self._stalled.add(points)
        self._gpu_idle.add(points)

    def look(self, look: Look) -> None:
        """Take in what the run uses now."""
        self._stalled.look(look)
        self._gpu_idle.look(look)
        self._disk_full.look(look)

    def restore(self, finding: Finding) -> None:
        """Take over what a guard of the machine saw before; the others see it again in the points."""
        match finding.guard:
            case "stalled":
                self._stalled.restore(finding)
            case "gpu_idle":
                self._gpu_idle.restore(finding)
            case "disk_full":
                self._disk_full.restore(finding)

    def findings(self) -> dict[str, Finding]:
        """What is seen now, by the guard's name."""
        guards: dict[str, _Guard] = {
            NOT_FINITE: self._not_finite,
            PLATEAU: self._plateau,
            OVERFITTING: self._overfitting,
            STALLED: self._stalled,
            GPU_IDLE: self._gpu_idle,
            DISK_FULL: self._disk_full,
        }
        return {
            name: guard.finding
            for name, guard in guards.items()
            if guard.finding is not None and self._settings.is_on(name)
        }
