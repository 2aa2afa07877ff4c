"""Guards: what goes wrong with a run while it goes on, seen from what it logs and what it uses.

Each is a small state machine that is fed points or looks at the machine, and holds a Finding while it sees
something. They know nothing of files, processes or the clock: every time comes with what they are fed.
"""

from .facts import (
    DISK_FULL,
    GPU_IDLE,
    NOT_FINITE,
    OVERFITTING,
    PLATEAU,
    STALLED,
    Finding,
    Look,
    guard_names,
    machine_guards,
)
from .settings import GuardSettings, load_settings, save_settings, settings_file
from .watch import RunGuards

__all__ = [
    "DISK_FULL",
    "GPU_IDLE",
    "NOT_FINITE",
    "OVERFITTING",
    "PLATEAU",
    "STALLED",
    "Finding",
    "GuardSettings",
    "Look",
    "RunGuards",
    "guard_names",
    "load_settings",
    "machine_guards",
    "save_settings",
    "settings_file",
]
