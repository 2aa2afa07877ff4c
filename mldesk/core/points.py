"""Lines of an event file in bulk: metric lines become columns without a Python object living for each
point.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

metric_prefix = b'["metric",'

_Row = tuple[Literal["metric"], str, int, float, float | Literal["nan", "inf", "-inf"]]
_decoder = msgspec.json.Decoder(_Row)


class _Codes(dict[str, int]):
    """Numbers names in the order they are first seen."""

    def __missing__(self, name: str) -> int:
        code = self[name] = len(self)
        return code


class Points:
    """Metric points of one run, in the order they were logged, gathered to be stored together."""

    def __init__(self) -> None:
        self._codes = _Codes()
        self._pieces: list[
            tuple[NDArray[np.int32], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]
        ] = []

    def add_lines(self, lines: bytes) -> int:
        """Take in whole metric lines; returns how many.

        Raises ValueError, taking in none, when one is no such line.
        """
        try:
            rows = _decoder.decode_lines(lines)
            if rows:
                self._add_rows(rows)
        except (msgspec.DecodeError, UnicodeDecodeError, OverflowError) as error:
            raise ValueError(str(error)) from error
        return len(rows)

    def add(self, name: str, step: int, time: float, value: float) -> None:
        """Take in one point; raises ValueError when a number is beyond 64 bits."""
        try:
            self._add_rows([("metric", name, step, time, value)])
        except OverflowError as error:
            raise ValueError(str(error)) from error

    def _add_rows(self, rows: list[_Row] | list[tuple[str, str, int, float, float]]) -> None:
        _, names, steps, times, values = zip(*rows, strict=True)
        size = len(rows)
        columns = (
            np.fromiter(steps, np.int64, size),
            np.fromiter(times, np.float64, size),
            np.fromiter(values, np.float64, size),
        )
        codes = np.fromiter(map(self._codes.__getitem__, names), np.int32, size)
        self._pieces.append((codes, *columns))

    def series(self) -> Iterator[tuple[str, NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]]:
        """Each metric with all of its points: name, steps, times, values."""
        if not self._pieces:
            return
        codes, steps, times, values = (np.concatenate(column) for column in zip(*self._pieces, strict=True))
        if len(self._codes) > 1:
            order = np.argsort(codes, kind="stable")
            steps, times, values = steps[order], times[order], values[order]
        ends = np.cumsum(np.bincount(codes, minlength=len(self._codes)))
        start = 0
        for name, end in zip(self._codes, ends.tolist(), strict=True):
            if end > start:
                yield name, steps[start:end], times[start:end], values[start:end]
            start = end
