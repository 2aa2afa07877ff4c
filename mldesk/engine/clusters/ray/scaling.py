"""How many nodes a managed cluster needs, and which of them nobody needs: from what runs and what waits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Needs = Mapping[str, float]
"""Resources by Ray's names, such as {"CPU": 1.0}."""


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
    """How many nodes are to be started, and which are used by nobody and wanted by nobody."""

    start: int
    unused: frozenset[str]


def decide(
    nodes: Mapping[str, Needs], starting: int, groups: Sequence[Group], size: Needs, least: int, most: int
) -> Decision:
    """What to do for these groups; `nodes` are those that are there, by id, with all that they have.

    `size` is what a node has; from `least` to `most` may be there, `starting` of them are about to be.
    A group that does not fit into what there may be at most keeps no node waiting for it.
    """
    known = {identity: Node(identity, dict(total)) for identity, total in nodes.items()}
    used = _use(known, groups)
    pool = [*known.values(), *(Node("", dict(size)) for _ in range(starting))]
    wanted: set[str] = set()
    for group in groups:
        if not group.nodes:
            wanted |= _find_room(pool, group, size, most)
    new = sum(1 for node in pool if node.is_new)
    start = max(new, least - len(known) - starting, 0)
    return Decision(start, frozenset(known) - used - wanted)


def _use(known: Mapping[str, Node], groups: Sequence[Group]) -> set[str]:
    """Take from the nodes what groups have got already; the ids of these nodes."""
    used = set()
    for group in groups:
        for identity, needs in zip(group.nodes, group.bundles, strict=False):
            if identity in known:
                known[identity].take(needs)
                used.add(identity)
    return used


def _find_room(pool: list[Node], group: Group, size: Needs, most: int) -> set[str]:
    """Take room for a group that waits, on new nodes where need be; the ids of the nodes it will have."""
    chosen: list[tuple[Node, Needs]] = []
    added: list[Node] = []
    for needs in group.bundles:
        taken = [node for node, _ in chosen]
        node = next((one for one in pool if one not in taken and one.fits(needs)), None)
        if node is None and len(pool) + len(added) < most:
            node = Node("", dict(size), is_new=True)
            if not node.fits(needs):
                return set()
            added.append(node)
        if node is None:  # those that are there become free some time
            return {one.id for one, _ in chosen if one.id}
        chosen.append((node, needs))
    for node, needs in chosen:
        node.take(needs)
    pool += added
    return {node.id for node, _ in chosen if node.id}
