"""What a launcher is told of a distributed run: its processes, and which GPUs each of them is given."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from mldesk.core.distribution import Distribution, ProcessPlace
from mldesk.core.spec import ScriptRunConfig

Here = Literal["all", "node"]


@dataclass(frozen=True)
class Spread:
    """A distributed run as it starts.

    `here` "all": one launcher starts all processes; "node": there is one launcher per node, and `gpus` are
    those that each node is given (indexes of this machine's GPUs); None where the cluster gives them.
    `notes` are what the run is told of it.
    """

    distribution: Distribution
    here: Here
    places: tuple[ProcessPlace, ...]
    gpus: tuple[tuple[int, ...], ...] | None
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Its part of launch.json."""
        return {
            "kind": self.distribution.kind,
            "metrics": self.distribution.metrics,
            "nodes": self.distribution.nodes,
            "processes": [place.to_json() for place in self.places],
            "here": self.here,
            "node_gpus": None if self.gpus is None else [list(gpus) for gpus in self.gpus],
        }


def spread(
    config: ScriptRunConfig, distribution: Distribution, kind: str, gpus: Sequence[int], cpus: int
) -> Spread:
    """How the run's processes start on a target of this kind that gives it these GPUs and CPU slots."""
    places = distribution.places()
    notes = tuple(_notes(config, distribution, kind, gpus, cpus))
    if kind not in ("local", "docker"):
        return Spread(distribution, "node" if distribution.nodes > 1 else "all", places, None)
    dealt = _dealt(places, config.gpus, gpus)
    if kind == "local" or distribution.nodes == 1:
        of_nodes = tuple(tuple(gpus) for _ in range(distribution.nodes))
        return Spread(distribution, "all", _with_devices(places, dealt, of_nodes), of_nodes, notes)
    of_nodes = tuple(_of_node(places, dealt, node) for node in range(distribution.nodes))
    return Spread(distribution, "node", _with_devices(places, dealt, of_nodes), of_nodes, notes)


def processes_of(stored: str | None) -> tuple[int, int]:
    """How many processes a stored config's distribution means, and how many of them are given GPUs.

    One where there is none, or it cannot be read: that is told when the run is started.
    """
    if stored is None:
        return 1, 1
    values = json.loads(stored)
    try:
        distribution = Distribution.from_json(values) if values else None
    except (KeyError, TypeError):
        distribution = None
    if distribution is None:
        return 1, 1
    return max(1, distribution.process_count), max(1, trainers(distribution))


def trainers(distribution: Distribution) -> int:
    """How many of its processes are given GPUs: parameter servers keep numbers, and train nothing."""
    return sum(1 for place in distribution.places() if place.role != "ps")


def _dealt(places: Sequence[ProcessPlace], each: int, gpus: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The GPUs of each process by rank, `each` as many, dealt out in turn where there are fewer."""
    training = [place.rank for place in places if place.role != "ps"]
    if not gpus or not training:
        return {}
    count = min(len(gpus), each or max(1, len(gpus) // len(training)))
    return {
        rank: tuple(gpus[(turn * count + offset) % len(gpus)] for offset in range(count))
        for turn, rank in enumerate(training)
    }


def _of_node(places: Sequence[ProcessPlace], dealt: dict[int, tuple[int, ...]], node: int) -> tuple[int, ...]:
    return tuple(sorted({gpu for place in places if place.node == node for gpu in dealt.get(place.rank, ())}))


def _with_devices(
    places: Sequence[ProcessPlace], dealt: dict[int, tuple[int, ...]], of_nodes: Sequence[Sequence[int]]
) -> tuple[ProcessPlace, ...]:
    """The places with their devices, counted over the GPUs of their node; those chosen by the user stay."""
    found = []
    for place in places:
        own = list(of_nodes[place.node])
        if place.devices is None:
            devices = tuple(own.index(gpu) for gpu in dealt.get(place.rank, ()))
        else:
            devices = tuple(device for device in place.devices if device < len(own))
        found.append(replace(place, devices=devices))
    return tuple(found)


def _notes(
    config: ScriptRunConfig, distribution: Distribution, kind: str, gpus: Sequence[int], cpus: int
) -> Iterator[str]:
    if kind not in ("local", "docker"):
        return
    count, training = distribution.process_count, trainers(distribution)
    if kind == "local" and distribution.nodes > 1:
        yield f"Its {distribution.nodes} nodes are processes of this machine"
    if cpus < count * config.cpus:
        yield f"Its {count} processes share {_counted(cpus, 'CPU slot')}"
    if 0 < len(gpus) < training * max(1, config.gpus):
        yield f"{_counted(training, 'process', 'processes')} that train share {_counted(len(gpus), 'GPU')}"


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
