"""What guards see, in words of the window; the details are the run's own message."""

from __future__ import annotations

from collections.abc import Iterable

from mldesk.core.guards import facts
from mldesk.gui.translation import translate


def guard_title(guard: str) -> str:
    """What a guard sees, as the title of a message; an unknown one is from a newer version."""
    titles = {
        facts.NOT_FINITE: translate("Guards", "The loss is not a number"),
        facts.PLATEAU: translate("Guards", "The loss does not fall any more"),
        facts.OVERFITTING: translate("Guards", "The model overfits"),
        facts.STALLED: translate("Guards", "The script does nothing"),
        facts.GPU_IDLE: translate("Guards", "The GPU is idle"),
        facts.DISK_FULL: translate("Guards", "The disk is nearly full"),
    }
    return titles.get(guard, translate("Guards", "A guard has seen something"))


def guards_text(guards: Iterable[str]) -> str:
    """What several guards see, a line for each."""
    return "\n".join(guard_title(guard) for guard in guards)
