"""From a run's event file into the database: each event exactly once, whatever is killed in between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mldesk.runtime import events

from .apply import Applier
from .chunks import append_points, compact
from .collecting import collecting_later
from .edits import edited_keys, read_edits
from .errors import translate_os_error
from .metrics import system_prefix
from .points import Points, metric_prefix
from .store import Connection, Store
from .workspace import Workspace

# Bytes read and applied in one transaction; also the longest line that is understood.
_block_size = 32 * 1024 * 1024
# Bytes decoded at once: small enough to stay in the processor's cache.
_piece_size = 256 * 1024
_shown_length = 80
_begin, _child = b'["', b'["child"'
_most_begins = 100
CUT_OFF = (
    "A line of the run's events was cut off: the disk was full, or a process was killed while it wrote. What "
    "was cut off by a full disk was written again when there was room."
)
"""Told once of a run: a full disk cuts one line after the other."""
Lineage = tuple[str, ...]
Series = tuple[str, NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]
"""A metric's name, and the steps, times and values of its new points."""
_identity_events = (events.Tag, events.Name, events.Note, events.Star, events.Archive, events.Color)


@dataclass
class _Garbled:
    """A line that is no event, as a text to show."""

    text: str


@dataclass
class Batch:
    """What a block of a run's event file says, ready to be written.

    `start` and `end` are where the block lies in the file, `count` is the number of its lines. Whom a thing
    is about is told by its lineage: the ids of the run, of its child, of that one's child and so on.
    """

    run_id: str
    start: int
    end: int
    count: int = 0
    events: list[tuple[Lineage, events.Event | _Garbled]] = field(default_factory=list)
    points: dict[Lineage, Points] = field(default_factory=lambda: defaultdict(Points))
    system: dict[tuple[Lineage, str], list[tuple[float, float]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    children: dict[Lineage, None] = field(default_factory=dict)

    @property
    def edits_matter(self) -> bool:
        """Whether it holds events that the user's edits may overrule."""
        return any(isinstance(event, _identity_events) for _, event in self.events)


class Ingester:
    """Reads what runs have appended to their event files into the workspace's database.

    Any number of ingesters may work on one run: the offset in the run's row is compared and moved inside the
    transaction that writes the events, so none enters twice. `on_points` is told of points once they are in
    the database: whose they are, and the points.
    """

    def __init__(
        self, workspace: Workspace, on_points: Callable[[Lineage, Series], None] | None = None
    ) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._on_points = on_points

    def ingest(self, run_id: str) -> int:
        """Enter all complete new lines of the run's event file; returns how many lines were entered.

        An incomplete last line waits for its end. A line that is no event becomes a message of the run.
        """
        entered = 0
        while batch := self.read(run_id):
            if enter_together([(self, batch)])[0]:
                entered += batch.count
        return entered

    def read(self, run_id: str) -> Batch | None:
        """The next block of the run's event file; None when there is no complete line in it."""
        row = self._store.read_one("SELECT events_offset FROM runs WHERE id = ?", run_id)
        path = self._workspace.run_folder(run_id) / "events.jsonl"
        try:
            if row is None or path.stat().st_size <= row["events_offset"]:
                return None
            return _parse(run_id, path, row["events_offset"])
        except FileNotFoundError:
            return None
        except OSError as error:
            raise translate_os_error(error, path) from error

    def edited(self, batch: Batch) -> frozenset[tuple[str, ...]]:
        """What the user has set by hand and the batch's events therefore leave alone."""
        run_id = batch.run_id
        return edited_keys(
            read_edits(run_id, self._workspace.run_folder(run_id)) if batch.edits_matter else ()
        )

    def tell(self, entered: list[tuple[Lineage, Series]]) -> None:
        """Say which points are in the database now."""
        if self._on_points is not None:
            for lineage, series in entered:
                self._on_points(lineage, series)

    @property
    def store(self) -> Store:
        """The database that is written to."""
        return self._store


def enter_together(read: Sequence[tuple[Ingester, Batch]]) -> list[bool]:
    """Enter batches of several runs of one workspace in one transaction, all or none.

    Waiting for the disk is what entering few points costs, and so it is waited for once. Tells of each batch
    whether it was entered: not when another ingester was faster.
    """
    if not read:
        return []
    store = read[0][0].store
    edits = [ingester.edited(batch) for ingester, batch in read]
    kinds = {"metrics" for _, batch in read if batch.points or batch.system}
    kinds |= {"runs" for _, batch in read if batch.events}
    ended: list[str] = []
    with store.write(*sorted(kinds)) as connection:
        entered = [
            _enter(Applier(connection, edited), batch, ended)
            for (_, batch), edited in zip(read, edits, strict=True)
        ]
    for (ingester, _), series in zip(read, entered, strict=True):
        ingester.tell(series or [])
    if ended:
        with store.write("metrics") as connection:
            for run_id in ended:
                compact(connection, run_id)
    return [series is not None for series in entered]


def _enter(applier: Applier, batch: Batch, ended: list[str]) -> list[tuple[Lineage, Series]] | None:
    """Enter one batch inside the transaction; its points, or None when it was entered already."""
    connection = applier.connection
    row = connection.execute("SELECT events_offset FROM runs WHERE id = ?", (batch.run_id,)).fetchone()
    if row is None or row[0] != batch.start:
        return None
    entered = _apply(applier, batch)
    connection.execute("UPDATE runs SET events_offset = ? WHERE id = ?", (batch.end, batch.run_id))
    ended += applier.ended
    return entered


def _parse(run_id: str, path: Path, offset: int) -> Batch | None:
    with path.open("rb") as file:
        file.seek(offset)
        block = file.read(_block_size)
    end = block.rfind(b"\n") + 1
    if end == 0:
        return _skip_endless_line(run_id, path, offset) if len(block) == _block_size else None
    batch = Batch(run_id, offset, offset + end)
    with collecting_later():
        for piece in _pieces(block, end):
            _parse_piece(batch, run_id, piece)
    return batch


def _skip_endless_line(run_id: str, path: Path, offset: int) -> Batch | None:
    """The batch that passes over a line too long to be an event; None while its end has not been written."""
    end = offset
    with path.open("rb") as file:
        file.seek(offset)
        while block := file.read(_block_size):
            if (found := block.find(b"\n")) >= 0:
                garbled = _Garbled(f"A line of {end + found - offset:,} bytes was passed over")
                return Batch(run_id, offset, end + found + 1, 1, [((run_id,), garbled)])
            end += len(block)
    return None


def _pieces(block: bytes, end: int) -> Iterator[bytes]:
    start = 0
    while start < end:
        stop = min(end, block.find(b"\n", start + _piece_size) + 1 or end)
        yield block[start:stop]
        start = stop


def _parse_piece(batch: Batch, run_id: str, piece: bytes) -> None:
    if piece.startswith(metric_prefix):
        try:
            batch.count += batch.points[run_id,].add_lines(piece)
            return
        except ValueError:
            pass  # not metrics alone: sort the lines
    lines = piece.split(b"\n")
    for are_metrics, stretch in groupby(lines, key=lambda line: line.startswith(metric_prefix)):
        if are_metrics:
            _parse_metrics(batch, run_id, list(stretch))
        else:
            for line in stretch:
                _parse_line(batch, run_id, line)


def _parse_metrics(batch: Batch, run_id: str, lines: list[bytes]) -> None:
    try:
        batch.count += batch.points[run_id,].add_lines(b"\n".join(lines))
    except ValueError:
        for line in lines:
            _parse_line(batch, run_id, line)


def _parse_line(batch: Batch, run_id: str, line: bytes) -> None:
    if not line.strip():
        return
    batch.count += 1
    try:
        _sort_event(batch, (run_id,), events.decode(line))
    except (events.EventError, ValueError, OverflowError):
        batch.events.append(((run_id,), _Garbled(_told_of(line))))
        whole = _whole_event_in(line)
        if whole is not None:
            _sort_event(batch, (run_id,), whole)


def _told_of(line: bytes) -> str:
    """What the user is told of a line that is no event."""
    if line.startswith(_begin) and (not line.rstrip().endswith(b"]") or _whole_event_in(line) is not None):
        return CUT_OFF
    shown = line[:_shown_length].decode("utf-8", "replace") + ("…" if len(line) > _shown_length else "")
    return f"A line of the event file cannot be understood: {shown}"


def _whole_event_in(line: bytes) -> events.Event | None:
    """The event that another process has written right behind a line that was cut off; None without one.

    Within a text there is no quotation mark of its own, so none begins there; within a child's there is one.
    """
    position = 0 if line.startswith(_begin) and not line.startswith(_child) else -1
    for _ in range(_most_begins):
        position = line.find(_begin, position + 1) if position >= 0 else -1
        if position < 0:
            return None
        try:
            return events.decode(line[position:])
        except (events.EventError, ValueError, OverflowError):
            continue
    return None


def _sort_event(batch: Batch, lineage: Lineage, event: events.Event) -> None:
    match event:
        case events.Child(child_id, inner):
            child = (*lineage, child_id)
            batch.children[child] = None
            _sort_event(batch, child, inner)
        case events.Metric(name, step, time, value):
            batch.points[lineage].add(name, step, float(time), float(value))
        case events.Resources(time, values):
            for name, value in values.items():
                batch.system[lineage, system_prefix + name].append((float(time), float(value)))
        case _:
            batch.events.append((lineage, event))


def _apply(applier: Applier, batch: Batch) -> list[tuple[Lineage, Series]]:
    """Write all that the batch holds; returns the points that were logged, metric by metric."""
    strangers = {lineage for lineage in batch.children if not applier.ensure_child(*lineage[-2:])}
    for lineage in strangers:
        applier.message(lineage[0], "warning", f"{lineage[-1]} is not a child of this run", None)
    for lineage, event in batch.events:
        if lineage not in strangers:
            if isinstance(event, _Garbled):
                if event.text != CUT_OFF or not applier.has_message(lineage[-1], event.text):
                    applier.message(lineage[-1], "warning", event.text, None)
            else:
                applier.apply(lineage[-1], event)
    return _apply_points(applier.connection, batch, strangers)


def _apply_points(
    connection: Connection, batch: Batch, strangers: set[Lineage]
) -> list[tuple[Lineage, Series]]:
    logged = [
        (lineage, series)
        for lineage, points in batch.points.items()
        if lineage not in strangers
        for series in points.series()
    ]
    for lineage, series in logged:
        append_points(connection, lineage[-1], *series)
    for (lineage, name), pairs in batch.system.items():
        if lineage not in strangers:
            times, values = np.array(pairs, np.float64).T.copy()
            append_points(connection, lineage[-1], name, None, times, values)
    return logged
