"""The lowest and the highest number of an array, from a bounded sample of its elements."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .facts import ValueRange
from .reading import is_compressed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_blocks = 8
_block_size = 262_144  # bytes


def value_range(*parts: NDArray[Any]) -> ValueRange | None:
    """Lowest and highest over all `parts`; None when they hold no numbers that can be ordered."""
    import numpy as np

    found = [part.reshape(-1) for part in parts if part.size and part.dtype.kind in "biuf"]
    lows = [_number(np.fmin.reduce(part)) for part in found]
    highs = [_number(np.fmax.reduce(part)) for part in found]
    known = [(low, high) for low, high in zip(lows, highs, strict=True) if not math.isnan(low)]
    if not known:
        return None
    low, high = min(low for low, _ in known), max(high for _, high in known)
    return ValueRange(low, high, sum(part.size for part in found))


def sample_file(path: Path, start: int, count: int, dtype: np.dtype[Any]) -> list[NDArray[Any]]:
    """Blocks of the `count` elements that begin at the byte `start` of the file at `path`, evenly spread.

    Of a compressed file nothing is read: to get to its later parts all before them must be.
    """
    import numpy as np

    if dtype.kind not in "biuf" or not count or is_compressed(path):
        return []
    block = max(1, _block_size // dtype.itemsize)
    last = max(0, count - block)
    places = sorted({last * i // (_blocks - 1) for i in range(_blocks)}) if count > block else [0]
    parts = []
    with path.open("rb") as file:
        for place in places:
            file.seek(start + place * dtype.itemsize)
            content = file.read(min(block, count - place) * dtype.itemsize)
            parts.append(np.frombuffer(content[: len(content) // dtype.itemsize * dtype.itemsize], dtype))
    return parts


def _number(value: Any) -> float:
    number = value.item()
    return number if isinstance(number, int | float) else math.nan
