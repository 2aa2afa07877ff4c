"""What a launcher is told of a distributed run: its processes, and which GPUs each node is given."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from mldesk.core.distribution import Distribution, ProcessPlace
from mldesk.core.spec import ScriptRunConfig

Here = Literal["all", "node"]


@dataclass(frozen=True)
class Spread:
    """A distributed run as it starts.

    `here` "all": one launcher starts all processes; "node": there is one launcher per node, and `gpus` are
    those that each node is given (indexes of this machine's GPUs); None where the cluster gives them. Which
    of them a process uses is dealt by the launcher, where the cluster map does not say it. `notes` are
    what the run is told of it.
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
    notes = tuple(_notes(config, distribution, kind, cpus))
    if kind not in ("local", "docker"):
        given = _of_nodes(places, config.gpus, gpus) if gpus else None
        return Spread(distribution, "node" if distribution.nodes > 1 else "all", places, given)
    if kind == "local" or distribution.nodes == 1:
        return Spread(distribution, "all", places, (tuple(gpus),) * distribution.nodes, notes)
    return Spread(distribution, "node", places, _of_nodes(places, config.gpus, gpus), notes)


def processes_of(stored: str | None) -> tuple[int, int]:
    """How many processes a stored config's distribution means, and how many of them are given GPUs.

    One where there is none, or it cannot be read: that is told when the run is started.
    """
    if stored in (None, "null"):
        return 1, 1
    values = json.loads(stored)
    try:
        distribution = Distribution.from_json(values) if values else None
    except (KeyError, TypeError):
        distribution = None
    if distribution is None:
        return 1, 1
    return max(1, distribution.process_count), max(1, trainers(distribution))


def facts_of_nodes(facts: Mapping[str, Any], processes: Spread | None) -> Mapping[str, Any]:
    """What is recorded of a run's environment: containers of several nodes have a network, of their own."""
    container = facts.get("container")
    if container is None or processes is None or processes.here != "node":
        return facts
    held = ["only a network of its own" if one == "no network" else one for one in container["protections"]]
    return {**facts, "container": {**container, "protections": held}}


def trainers(distribution: Distribution) -> int:
    """How many of its processes are given GPUs: parameter servers keep numbers, and train nothing."""
    servers = distribution.parameter_servers if distribution.kind == "tensorflow" else 0
    return distribution.process_count - servers


def _of_nodes(places: Sequence[ProcessPlace], each: int, gpus: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The GPUs of each node: `each` for every process that trains there, in turn where there are fewer."""
    training = Counter(place.node for place in places if place.role != "ps")
    nodes = 1 + max(place.node for place in places)
    usual = each or max(1, len(gpus) // max(1, training.total()))
    found, turn = [], 0
    for node in range(nodes):
        count = min(len(gpus), usual * training[node])
        found.append(tuple(sorted(gpus[(turn + offset) % len(gpus)] for offset in range(count))))
        turn += count
    return tuple(found)


def _notes(config: ScriptRunConfig, distribution: Distribution, kind: str, cpus: int) -> Iterator[str]:
    if kind not in ("local", "docker"):
        return
    count = distribution.process_count
    if kind == "local" and distribution.nodes > 1:
        yield f"Its {distribution.nodes} nodes are processes of this machine"
    if cpus < count * config.cpus:
        yield f"Its {count} processes share {cpus} CPU slot{'' if cpus == 1 else 's'}"
