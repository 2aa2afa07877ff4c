"""What guards are fed and what they find: plain frozen values, no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NOT_FINITE = "not_finite"
PLATEAU = "plateau"
OVERFITTING = "overfitting"
STALLED = "stalled"
GPU_IDLE = "gpu_idle"
DISK_FULL = "disk_full"

guard_names: tuple[str, ...] = (NOT_FINITE, PLATEAU, OVERFITTING, STALLED, GPU_IDLE, DISK_FULL)
machine_guards: tuple[str, ...] = (STALLED, GPU_IDLE, DISK_FULL)
"""Those that look at the machine: what they see is over when the run is."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a guard sees, as `text` for people, and since when (unix seconds)."""

    guard: str
    text: str
    since: float


@dataclass(frozen=True, slots=True)
class Look:
    """What a run uses at `time` (unix seconds); sizes in bytes.

    `cpu_percent` counts one full core as 100; None where nothing could be measured, as in a container that
    another machine runs. `traffic` is what the run has read and written so far, `log_size` how long its log
    is. `gpus` has the load in percent and the memory the run holds of each GPU it was allotted.
    """

    time: float
    cpu_percent: float | None = None
    traffic: int = 0
    log_size: int = 0
    disk_free: int | None = None
    gpus: Mapping[int, tuple[float, int]] = field(default_factory=dict)
