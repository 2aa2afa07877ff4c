"""The times of a run's log: what had been printed at a moment, and when a place of it was printed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mldesk.runtime import log_times

from .errors import translate_os_error

if TYPE_CHECKING:
    from numpy.typing import NDArray

_RECORD = np.dtype([("time", "<f8"), ("end", "<i8")])


@dataclass(frozen=True, eq=False)
class LogTimes:
    """Pairs that both grow: at `times` (unix seconds), so many bytes had been printed (`ends`).

    Places are counted from the first byte ever printed, as in run_log. Empty for a run whose log has no
    times: of an older version, or one that has printed nothing.
    """

    times: NDArray[np.float64]
    ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.times)

    def place_at(self, moment: float) -> int | None:
        """The place after what was printed last before `moment`; None when nothing had been."""
        index = int(np.searchsorted(self.times, moment, "right")) - 1
        return int(self.ends[index]) if index >= 0 else None

    def time_of(self, place: int) -> float | None:
        """When the byte at `place` was printed, within the distance of two records; None if unknown."""
        index = int(np.searchsorted(self.ends, place, "right"))
        return float(self.times[index]) if index < len(self.times) else None


def read_log_times(folder: Path) -> LogTimes:
    """The times of the log in a run's folder; half a record at the end is left out. Raises MldeskError."""
    path = folder / log_times.TIMES
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        data = b""
    except OSError as error:
        raise translate_os_error(error, path) from error
    records = np.frombuffer(data[: len(data) // _RECORD.itemsize * _RECORD.itemsize], _RECORD)
    times, ends = records["time"].astype(np.float64), records["end"].astype(np.int64)
    return LogTimes(np.maximum.accumulate(times), np.maximum.accumulate(ends))
