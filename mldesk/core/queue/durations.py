"""How long runs take: the rest of one that trains, and the whole of one that waits, by those before it."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING

from ..metrics import system_prefix
from ..progress import seconds_left

if TYPE_CHECKING:
    from ..store import Row, Store

_chunk = "(SELECT substr(times, {}) FROM metric_chunks WHERE metric_id = one.id ORDER BY sequence {} LIMIT 1)"
_span = (
    f"SELECT {_chunk.format('1, 8', '')}, {_chunk.format('-8', 'DESC')} FROM "  # noqa: S608 (ours)
    f"(SELECT id FROM metrics WHERE run_id = ? AND count > 0 AND name NOT GLOB '{system_prefix}*' "
    "ORDER BY id LIMIT 1) AS one"
)

_SAMPLES = 5
"""So many of the latest completed runs tell how long the next one takes."""

_EPOCHS = ("epochs", "epoch", "n_epochs", "num_epochs", "max_epochs", "nb_epochs", "num_train_epochs")
"""What scripts call the parameter with the number of epochs."""


def rest_of(store: Store, run_id: str, fraction: float | None, now: float) -> float | None:
    """Seconds until a training ends of which `fraction` is done; None while too little is known."""
    if fraction is None:
        return None
    row = store.read_one(_span, run_id)
    if row is None or not row[0] or not row[1]:
        return None
    (began,), (newest,) = struct.unpack("<d", row[0]), struct.unpack("<d", row[1])
    return seconds_left(fraction, began, newest, now)


class Durations:
    """How long these runs take, told by completed ones of the same script and experiment."""

    def __init__(self, store: Store, run_ids: Sequence[str]) -> None:
        self._store = store
        self._epochs = _epochs_of(store, run_ids)
        self._known: dict[tuple[int, str], list[tuple[float, float | None]]] = {}

    def of(self, row: Row) -> float | None:
        """Seconds that the run of this row (id, experiment_id, script) will take; None when nobody knows.

        It is what the last completed ones took, by epoch where both tell of epochs.
        """
        samples = self._samples(row["experiment_id"], row["script"])
        if not samples:
            return None
        wanted = self._epochs.get(row["id"])
        per_epoch = [seconds / epochs for seconds, epochs in samples if epochs]
        if wanted and per_epoch:
            return median(per_epoch) * wanted
        return median(seconds for seconds, _ in samples)

    def _samples(self, experiment_id: int, script: str) -> list[tuple[float, float | None]]:
        key = experiment_id, script
        if key not in self._known:
            rows = self._store.read(
                "SELECT id, ended - started AS seconds FROM runs WHERE experiment_id = ? AND script = ? "
                "AND status = 'Completed' AND parent_id IS NULL AND started IS NOT NULL "
                "ORDER BY id DESC LIMIT ?",
                *key,
                _SAMPLES,
            )
            epochs = _epochs_of(self._store, [row["id"] for row in rows])
            self._known[key] = [(row["seconds"], epochs.get(row["id"])) for row in rows]
        return self._known[key]


def _epochs_of(store: Store, run_ids: Sequence[str]) -> dict[str, float]:
    """How many epochs runs have by their parameters, as far as these tell."""
    rows = store.read(
        "SELECT run_id, value FROM parameters WHERE run_id IN (SELECT value FROM json_each(?)) "  # noqa: S608
        f"AND name IN ({', '.join('?' * len(_EPOCHS))})",
        json.dumps(run_ids),
        *_EPOCHS,
    )
    found = {row["run_id"]: json.loads(row["value"]) for row in rows}
    return {
        identity: float(value)
        for identity, value in found.items()
        if isinstance(value, int | float) and value > 0
    }
