"""Places the nodes of a lineage graph: columns from what was there first, few crossings; without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mldesk.core.model import LineageGraph

NODE_WIDTH, NODE_HEIGHT = 184, 56
"""Size of a node, in the units of the drawing (pixels at 100 %)."""

_COLUMN_GAP, _ROW_GAP = 104, 20
_SWEEPS = 6


@dataclass(frozen=True)
class Place:
    """Where a node stands: its column and row, and its left upper corner."""

    column: int
    row: int
    x: float
    y: float


@dataclass(frozen=True)
class Layout:
    """The places by node id, and the size of it all."""

    places: Mapping[str, Place]
    width: float
    height: float


class _Neighbours:
    """Who is before and after whom; edges between nodes that are not there do not count."""

    def __init__(self, graph: LineageGraph) -> None:
        self.ids = [node.id for node in graph.nodes]
        self.before: dict[str, list[str]] = {identity: [] for identity in self.ids}
        self.after: dict[str, list[str]] = {identity: [] for identity in self.ids}
        for edge in graph.edges:
            if edge.source in self.before and edge.target in self.before and edge.source != edge.target:
                self.before[edge.target].append(edge.source)
                self.after[edge.source].append(edge.target)


def lay_out(graph: LineageGraph) -> Layout:
    """Place all nodes; what something was made from stands left of it."""
    near = _Neighbours(graph)
    columns = _columns(near)
    for sweep in range(_SWEEPS):
        _order(columns, near.before if sweep % 2 == 0 else near.after, reverse=sweep % 2 == 1)
    heights = _heights(columns, near)
    places = {
        identity: Place(number, row, number * (NODE_WIDTH + _COLUMN_GAP), heights[identity])
        for number, column in enumerate(columns)
        for row, identity in enumerate(column)
    }
    height = max((place.y for place in places.values()), default=0) + NODE_HEIGHT
    width = max(0, len(columns) * (NODE_WIDTH + _COLUMN_GAP) - _COLUMN_GAP)
    return Layout(places, width, height)


def _columns(near: _Neighbours) -> list[list[str]]:
    """The nodes by the longest way from a beginning; those in a circle come after all others."""
    waiting = {identity: len(near.before[identity]) for identity in near.ids}
    depth = dict.fromkeys(near.ids, 0)
    ready = [identity for identity in near.ids if not waiting[identity]]
    done = set(ready)
    for identity in ready:  # grows while it is walked
        for after in near.after[identity]:
            depth[after] = max(depth[after], depth[identity] + 1)
            waiting[after] -= 1
            if not waiting[after]:
                ready.append(after)
                done.add(after)
    last = max(depth.values(), default=-1)
    depth.update((identity, last + 1) for identity in near.ids if identity not in done)
    columns: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for identity in near.ids:
        columns[depth[identity]].append(identity)
    return [column for column in columns if column]


def _order(columns: list[list[str]], near: Mapping[str, Sequence[str]], reverse: bool) -> None:
    """Sort each column by where the neighbours of its nodes stand."""
    rows = {identity: row for column in columns for row, identity in enumerate(column)}
    for column in reversed(columns) if reverse else columns:
        keys = {
            identity: _middle((rows[one] for one in near[identity]), rows[identity]) for identity in column
        }
        column.sort(key=lambda identity: keys[identity])
        rows.update((identity, row) for row, identity in enumerate(column))


def _heights(columns: list[list[str]], near: _Neighbours) -> dict[str, float]:
    """The upper edges: each node as near as possible to the middle of its neighbours, none over another."""
    step = NODE_HEIGHT + _ROW_GAP
    tallest = max((len(column) for column in columns), default=0)
    tops = {
        identity: (row + (tallest - len(column)) / 2) * step
        for column in columns
        for row, identity in enumerate(column)
    }
    for sweep in range(_SWEEPS):
        sides = near.before if sweep % 2 == 0 else near.after
        for column in columns if sweep % 2 == 0 else reversed(columns):
            _settle(column, tops, sides, step)
    least = min(tops.values(), default=0.0)
    return {identity: top - least for identity, top in tops.items()}


def _settle(
    column: Sequence[str], tops: dict[str, float], near: Mapping[str, Sequence[str]], step: float
) -> None:
    wanted = [_middle((tops[one] for one in near[identity]), tops[identity]) for identity in column]
    placed: list[float] = []
    for top in wanted:
        placed.append(max(top, placed[-1] + step) if placed else top)
    # what was pushed down is made good by all moving up together
    shift = sum(wanted) / len(wanted) - sum(placed) / len(placed)
    for identity, top in zip(column, placed, strict=True):
        tops[identity] = top + shift


def _middle(values: Iterable[float], otherwise: float) -> float:
    found = list(values)
    return sum(found) / len(found) if found else otherwise
