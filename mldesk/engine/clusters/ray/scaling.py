"""How many nodes a managed cluster needs, and which of them nobody needs: from what runs and what waits.

A node with GPUs is made for exactly those that the engine's queue gives a run, and offers nothing else: so no
other run gets there, and the GPUs are given back when the run is over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Needs = Mapping[str, float]
"""Resources by Ray's names, such as {"CPU": 1.0}."""

_gpus_name = re.compile(r"mldesk_gpus_(\d+(?:_\d+)*)")


def with_gpus(gpus: Sequence[int]) -> dict[str, float]:
    """What a node with these GPUs of this machine has, and a run needs that was given them."""
    return {"GPU": float(len(gpus)), set_name(gpus): 1.0}


def set_name(gpus: Sequence[int]) -> str:
    """The resource of which the node with these GPUs has one, and its run takes it."""
    return "mldesk_gpus_" + "_".join(str(gpu) for gpu in gpus)


def gpus_of(needs: Needs) -> tuple[int, ...]:
    """The GPUs of this machine that are meant; none for a node or a run without."""
    found = [match for name in needs if (match := _gpus_name.fullmatch(name))]
    return tuple(int(gpu) for gpu in found[0][1].split("_")) if found else ()


@dataclass
class Node:
    """A node that is there, or (without an id) one that is starting or would be started; `free` resources."""

    id: str
    free: dict[str, float]
    is_new: bool = False

    def fits(self, needs: Needs) -> bool:
        """Whether so much is free."""
        return all(self.free.get(name, 0.0) >= count for name, count in needs.items())

    def take(self, needs: Needs) -> None:
        """Count this as used."""
        for name, count in needs.items():
            self.free[name] = self.free.get(name, 0.0) - count


@dataclass(frozen=True)
class Group:
    """What one job asks for: its bundles, each on a node of its own, and the ids of the nodes it has got."""

    name: str
    bundles: Sequence[Needs]
    nodes: Sequence[str] = field(default=())


@dataclass(frozen=True)
class Decision:
    """Which nodes are to be started, each with these GPUs, and which are used by nobody and wanted by nobody.

    `in_the_way` are those of the unused that a run waits for to go: there may be no more nodes.
    """

    start: tuple[tuple[int, ...], ...]
    unused: frozenset[str]
    in_the_way: frozenset[str] = frozenset()


def decide(
    nodes: Mapping[str, Needs],
    starting: Sequence[Needs],
    groups: Sequence[Group],
    size: Needs,
    least: int,
    most: int,
) -> Decision:
    """What to do for these groups; `nodes` are those that are there, by id, with all that they have.

    `size` is what a node without GPUs has; from `least` to `most` may be there, and those that are `starting`
    are about to be.
    A group that does not fit into what there may be at most keeps no node waiting for it.
    """
    known = {identity: Node(identity, dict(total)) for identity, total in nodes.items()}
    used = _use(known, groups)
    pool = [*known.values(), *(Node("", dict(total)) for total in starting)]
    wanted: set[str] = set()
    is_full = False
    for group in groups:
        if not group.nodes:
            chosen, lacks = _find_room(pool, group, size, most)
            wanted |= chosen
            is_full |= lacks
    new = [gpus_of(node.free) for node in pool if node.is_new]
    new += [()] * (least - len(pool))
    unused = frozenset(known) - used - wanted
    return Decision(tuple(new), unused, unused if is_full else frozenset())


def _use(known: Mapping[str, Node], groups: Sequence[Group]) -> set[str]:
    """Take from the nodes what groups have got already; the ids of these nodes."""
    used = set()
    for group in groups:
        for identity, needs in zip(group.nodes, group.bundles, strict=False):
            if identity in known:
                known[identity].take(needs)
                used.add(identity)
    return used


def _find_room(pool: list[Node], group: Group, size: Needs, most: int) -> tuple[set[str], bool]:
    """Take room for a group that waits, on new nodes where need be.

    The ids of the nodes it will have, and whether it waits for others to go.
    """
    chosen: list[tuple[Node, Needs]] = []
    added: list[Node] = []
    for needs in group.bundles:
        taken = [node for node, _ in chosen]
        node = next((one for one in pool if one not in taken and one.fits(needs)), None)
        if node is None:
            gpus = gpus_of(needs)
            node = Node("", with_gpus(gpus) if gpus else dict(size), is_new=True)
            if not node.fits(needs):
                return set(), False
            if len(pool) + len(added) >= most:  # those that are there become free some time
                return {one.id for one, _ in chosen if one.id}, True
            added.append(node)
        chosen.append((node, needs))
    for node, needs in chosen:
        node.take(needs)
    pool += added
    return {node.id for node, _ in chosen if node.id}, False
