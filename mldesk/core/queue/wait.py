"""What a queued run waits for, as the engine last saw it: facts, and words for them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal

from ..errors import size_text


@dataclass(frozen=True, slots=True)
class Wait:
    """What a run lacks of what it `asked` for: `missing` CPU slots, GPUs, or GPUs with enough free memory.

    Of memory, `memory` bytes have to be free on each GPU and `free` are on the best that no run holds.
    `occupied` are the GPUs that other programs use; `driver_silent` says that the driver does not answer.
    Of kind "cluster", it waits until the cluster has begun with those that were handed over before it; of
    kind "draining", until its compute target begins runs again.
    """

    kind: Literal["cpus", "gpus", "gpu_memory", "cluster", "draining"]
    missing: int
    asked: int
    memory: int = 0
    free: int = 0
    occupied: tuple[int, ...] = ()
    driver_silent: bool = False

    @property
    def is_on_others(self) -> bool:
        """Whether other programs decide when the run can start: then nobody knows when."""
        return self.driver_silent or self.kind in ("gpu_memory", "cluster", "draining") or bool(self.occupied)

    def to_json(self) -> str:
        """The facts as a JSON text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str | None) -> Wait | None:
        """What `to_json` wrote; None for anything else, such as what another version wrote."""
        try:
            values = json.loads(text or "null")
            return cls(**{**values, "occupied": tuple(values["occupied"])}) if values else None
        except (ValueError, TypeError, KeyError):
            return None

    def __str__(self) -> str:
        if self.kind == "cluster":
            return "Waits for the runs that the cluster has been given before it"
        if self.kind == "draining":
            return "Waits until its compute target takes runs again"
        if self.kind == "cpus":
            return f"Waits for {_of(self.missing, self.asked, 'CPU slot')}"
        if self.driver_silent:
            return f"Waits for {_of(self.missing, self.asked, 'GPU')}; the GPU driver does not answer"
        if self.kind == "gpu_memory":
            where = "a GPU" if self.asked == 1 else f"each of {self.asked} GPUs"
            return f"Waits for {size_text(self.memory)} free on {where}, now {size_text(self.free)}"
        text = f"Waits for {_of(self.missing, self.asked, 'GPU')}"
        if self.occupied:
            text += f"; in use by another program: GPU {', '.join(map(str, self.occupied))}"
        return text


def _of(missing: int, asked: int, thing: str) -> str:
    if asked == 1:
        return f"a {thing}"
    return f"{asked} {thing}s" if missing == asked else f"{missing} of {asked} {thing}s"
