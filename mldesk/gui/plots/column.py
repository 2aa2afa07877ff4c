"""An array that grows at its end at little cost."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_MANY, _ROOM = 65_536, 1_048_576
"""Numbers from which on a column has room for so many at once: to copy long columns into larger ones takes
longer than a frame, and memory that nobody has written to yet costs nothing.
"""


class Column:
    """One growing array of numbers; `values` is the filled part, valid until the next `extend`."""

    def __init__(self, dtype: Any = np.float64) -> None:
        self._store: NDArray[Any] = np.empty(256, dtype=dtype)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def values(self) -> NDArray[Any]:
        """The numbers so far, without a copy."""
        return self._store[: self._length]

    def extend(self, values: NDArray[Any]) -> None:
        """Add `values` at the end."""
        needed = self._length + len(values)
        if needed > len(self._store):
            room = max(needed, 2 * len(self._store))
            grown = np.empty(max(room, _ROOM) if room > _MANY else room, dtype=self._store.dtype)
            grown[: self._length] = self.values
            self._store = grown
        self._store[self._length : needed] = values
        self._length = needed

    def cut(self, length: int) -> None:
        """Keep only the first `length` numbers."""
        self._length = min(length, self._length)

    def clear(self) -> None:
        """Forget the numbers, keep the memory."""
        self._length = 0
