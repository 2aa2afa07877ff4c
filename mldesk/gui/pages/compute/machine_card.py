"""Named targets on this machine as cards: what each stands for, and what of that this machine lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mldesk.core.machine_targets import gpu_lack, scale_note
from mldesk.gui import formats
from mldesk.gui.widgets.fact_grid import Fact
from mldesk.gui.widgets.message import MessageBar

from .target_card import TargetCard, TargetCards

if TYPE_CHECKING:
    from mldesk.core.cluster_state import ClusterState
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.vm_sizes import VmSize


class MachineCard(TargetCard):
    """One named target."""

    def __init__(self, target: ComputeTarget, parent: QWidget | None = None) -> None:
        super().__init__(target, "", "compute", parent=parent)
        self._shown: tuple[object, ...] | None = None
        self.state_icon.hide()
        self.state_label.hide()

    def show_target(
        self,
        target: ComputeTarget,
        gpus_here: int | None,
        place: ComputeTarget | None = None,
        state: ClusterState | None = None,
    ) -> None:
        """Show its settings as they are now; `gpus_here` are this machine's GPUs, None while nobody knows.

        `place` is where its runs go, `state` what that does if it is a cluster.
        """
        if self._shown == (target, gpus_here, place, state):
            return
        self._shown, self.target = (target, gpus_here, place, state), target
        size = target.machine.size
        cluster = place if place is not None and place.is_cluster else None
        where = self.tr("on this machine")
        if cluster is not None and cluster.name != target.name:
            where = self.tr("on {name}").format(name=cluster.name)
        self.subtitle_label.setText(where if size is None else size.name)
        self.show_facts(self._facts(target, size, cluster, state))
        note = "" if cluster is None else scale_note(target, cluster)
        self._show_problem(target, None if cluster is not None else gpus_here, state, note)

    def _facts(
        self,
        target: ComputeTarget,
        size: VmSize | None,
        cluster: ComputeTarget | None,
        state: ClusterState | None,
    ) -> list[Fact]:
        settings = target.machine
        shown = [] if size is None else self._size_facts(size)
        if cluster is None:
            slots = self.tr("{count}, shared with other runs")
            shown.append(Fact(self.tr("CPU slots"), slots.format(count=formats.count(settings.cpu_slots))))
        if size is not None or cluster is not None:
            nodes = self.tr("{least} to {most}")
            words = nodes.format(least=settings.min_nodes, most=settings.max_nodes)
            shown.append(Fact(self.tr("Nodes"), words))
        where = settings.runs_in or self.tr("Processes of this machine")
        shown.append(Fact(self.tr("Runs in"), where))
        if cluster is not None:
            shown += self._cluster_facts(target, cluster, state)
        if settings.description:
            shown.append(Fact(self.tr("Description"), settings.description))
        tags = ", ".join(f"{key}: {value}" if value else key for key, value in settings.tags.items())
        return [*shown, Fact(self.tr("Tags"), tags)] if tags else shown

    def _cluster_facts(
        self, target: ComputeTarget, cluster: ComputeTarget, state: ClusterState | None
    ) -> list[Fact]:
        """When nodes are given up, and which are there now."""
        facts = []
        if cluster.name == target.name:  # one of its own
            idle = self.tr("{time} without work").format(time=formats.duration(cluster.ray.idle_seconds))
            facts.append(Fact(self.tr("Gives up nodes"), idle))
        if state is not None and state.reachable:
            up = sum(node.alive for node in state.nodes)
            starting = sum(node.state == "starting" and not node.alive for node in state.nodes)
            words = self.tr("{count} up, {starting} starting") if starting else self.tr("{count} up")
            told = words.format(count=formats.count(up), starting=formats.count(starting))
            facts.append(Fact(self.tr("Nodes now"), told))
        return facts

    def _size_facts(self, size: VmSize) -> list[Fact]:
        gpus = f"{size.gpus} ({size.gpu})" if size.gpu else str(size.gpus)
        memory = formats.size(size.memory) if size.memory else "–"
        return [
            Fact(self.tr("CPUs per node"), formats.count(size.cpus)),
            Fact(self.tr("Memory per node"), memory),
            Fact(self.tr("GPUs per node"), gpus),
        ]

    def _show_problem(
        self, target: ComputeTarget, gpus_here: int | None, state: ClusterState | None, note: str
    ) -> None:
        lack = None if gpus_here is None else gpu_lack(target, 0, gpus_here)
        if lack is not None:
            fewer = self.tr("Its runs train on fewer GPUs")
            title = fewer if gpus_here else self.tr("Its runs train on the CPU")
            self.show_message(MessageBar("warning", title, lack.cause, closable=False))
        elif state is not None and not state.reachable:
            self.show_message(self.unreachable(state.problem))
        else:
            self.show_message(MessageBar("info", note, closable=False) if note else None)


class MachineCards(TargetCards[MachineCard]):
    """The cards of all named targets, by name."""

    def show_targets(
        self,
        workspace: Path | None,
        targets: Sequence[ComputeTarget],
        gpus_here: int | None,
        places: Mapping[str, ComputeTarget] = MappingProxyType({}),
        states: Mapping[str, ClusterState | None] = MappingProxyType({}),
    ) -> None:
        """Show a card for each target; those that are there already stay.

        `places` tell where their runs go, and `states` what clusters do, each by the target's name.
        """
        self.keep_cards(workspace, targets)
        for target in targets:
            place, state = places.get(target.name), states.get(target.name)
            self.cards[target.name].show_target(target, gpus_here, place, state)

    def make_card(self, target: ComputeTarget) -> MachineCard:
        """A card for a named target that has none yet."""
        return MachineCard(target)
