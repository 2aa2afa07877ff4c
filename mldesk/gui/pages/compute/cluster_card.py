"""A Ray or Slurm cluster as a card: whether it answers, its capacity, its nodes and its queue, live."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.widgets.fact_grid import Fact
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.meter import Meter

from .card_lists import CardList, CardLists
from .target_card import GAP, TargetCard, TargetCards

if TYPE_CHECKING:
    from mldesk.core.cluster_state import ClusterJob, ClusterNode, ClusterState
    from mldesk.core.compute import ComputeTarget

_ROWS = 6
_METER_WIDTH = 190
_OLD_SECONDS = 60.0


class ClusterCard(TargetCard):
    """One cluster. `run_opened` carries the id of a run in the queue."""

    run_opened = Signal(str)

    def __init__(self, target: ComputeTarget, parent: QWidget | None = None) -> None:
        super().__init__(target, self.tr("Looking…"), "lineage", parent=parent)
        self.state: ClusterState | None = None
        self._measured: list[str] = []
        self._told: tuple[str, str] | None = None
        self.meters = {
            "nodes": Meter(self.tr("Nodes")),
            "cpus": Meter(self.tr("CPUs")),
            "gpus": Meter(self.tr("GPUs")),
            "memory": Meter(self.tr("Memory")),
        }
        self.nodes, self.jobs = self._nodes_table(), self._jobs_table()
        self._lay_out()
        self.set_target(target)

    # Making

    def _nodes_table(self) -> FactTable:
        table = FactTable(
            [
                Column(
                    self.tr("Node"),
                    lambda node: node.name,
                    icon_name=lambda node: "error" if _is_lost(node) else "machine",
                    token=lambda node: "bad" if _is_lost(node) else None,
                ),
                Column(
                    self.tr("State"),
                    lambda node: node.state.lower(),
                    width=104,
                    token=lambda node: "bad" if _is_lost(node) else "muted",
                ),
                Column(
                    self.tr("CPUs"), lambda node: _of(node.cpus_used, node.cpus), _key("cpus_used"), 84, True
                ),
                Column(
                    self.tr("GPUs"), lambda node: _of(node.gpus_used, node.gpus), _key("gpus_used"), 76, True
                ),
                Column(
                    self.tr("Memory"),
                    lambda node: formats.size(node.memory_used) if node.memory and node.alive else "–",
                    _key("memory_used"),
                    96,
                    True,
                ),
            ],
            key=lambda node: node.name,
        )
        table.setObjectName(f"compute.{self.target.name}.nodes")
        table.setAccessibleName(self.tr("Nodes of the cluster"))
        return table

    def _jobs_table(self) -> FactTable:
        table = FactTable(
            [
                Column(
                    self.tr("Job"),
                    lambda job: job.name or job.id,
                    tool_tip=lambda job: "\n".join(filter(None, (job.id, job.user, localized(job.reason)))),
                    icon_name=lambda job: "experiments" if job.run_id else "clock",
                    token=lambda job: "accent" if job.run_id else None,
                ),
                Column(
                    self.tr("Waits for"),
                    lambda job: localized(job.reason) or "–",
                    width=124,
                    token=lambda job: None if job.reason else "muted",
                ),
                Column(self.tr("State"), lambda job: job.state.lower(), width=96, token=lambda _job: "muted"),
                Column(self.tr("Nodes"), lambda job: formats.count(job.nodes), _key("nodes"), 84, True),
                Column(self.tr("User"), lambda job: job.user or "–", width=88, token=lambda _job: "muted"),
            ],
            key=lambda job: job.id,
        )
        table.setObjectName(f"compute.{self.target.name}.jobs")
        table.setAccessibleName(self.tr("Queue of the cluster"))
        table.opened.connect(self._open_job)
        return table

    def _lay_out(self) -> None:
        self._meters = QGridLayout()
        self._meters.setHorizontalSpacing(GAP)
        self._meters.setVerticalSpacing(16)
        self.live = QWidget()
        live = QVBoxLayout(self.live)
        live.setContentsMargins(0, 0, 0, 0)
        live.setSpacing(16)
        live.addLayout(self._meters)
        for meter in self.meters.values():  # each has a parent before it is shown
            self._meters.addWidget(meter, 0, 0)
        self.nodes_list = CardList(self.tr("Nodes"), self.nodes, "", _ROWS, wrap=True)
        nothing = self.tr("Nothing runs or waits there.")
        self.jobs_list = CardList(self.tr("Queue"), self.jobs, nothing, _ROWS)
        live.addWidget(CardLists([self.nodes_list, self.jobs_list], GAP))
        self.live.hide()
        self.body.addWidget(self.live)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the meters into fewer columns where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [self.meters[name] for name in self._measured]
        columns = max(1, min(len(shown), (self.width() - 48 + GAP) // (_METER_WIDTH + GAP)))
        columns = -(-len(shown) // -(-len(shown) // columns)) if shown else columns  # lines of like length
        for place, meter in enumerate(shown):
            self._meters.addWidget(meter, place // columns, place % columns)
        for column in range(max(columns, self._meters.columnCount())):
            self._meters.setColumnStretch(column, 1 if column < columns else 0)

    # Showing

    def set_target(self, target: ComputeTarget) -> None:
        """Show the target's settings as they are now."""
        self.target = target
        self.show_facts(self._ray_facts() if target.kind == "ray" else self._slurm_facts())

    def _ray_facts(self) -> list[Fact]:
        settings = self.target.ray
        python = Fact(self.tr("Python with Ray"), settings.python or self.tr("built by mldesk"))
        if not settings.is_managed:
            return [Fact(self.tr("Address"), settings.address, mono=True), python]
        grows = self.tr("{least} to {most} nodes, on this machine")
        idle = self.tr("{time} without work")
        return [
            Fact(self.tr("Size"), grows.format(least=settings.min_nodes, most=settings.max_nodes)),
            Fact(self.tr("Gives up nodes"), idle.format(time=formats.duration(settings.idle_seconds))),
            Fact(self.tr("CPUs per node"), formats.count(settings.node_cpus)),
            python,
        ]

    def _slurm_facts(self) -> list[Fact]:
        settings = self.target.slurm
        usual = self.tr("the cluster's default")
        limit = settings.time_limit
        files = self.tr("shared with the nodes")
        if not settings.shared:
            files = self.tr("copied into {folder}").format(folder=settings.folder)
        facts = [
            Fact(self.tr("Reached through"), settings.host or self.tr("the commands of this machine")),
            Fact(self.tr("Files"), files),
            Fact(self.tr("Partition"), settings.partition or usual),
            Fact(self.tr("Account"), settings.account or usual),
            Fact(
                self.tr("Time limit"), formats.duration(60 * limit) if limit else self.tr("the partition's")
            ),
            Fact(self.tr("Nodes per run"), self.tr("{count} at most").format(count=settings.max_nodes)),
        ]
        if settings.gres:
            facts.append(Fact(self.tr("GPUs (gres)"), settings.gres, mono=True))
        if settings.batch_script:
            facts.append(Fact(self.tr("Batch script"), self.tr("your own")))
        elif settings.setup:
            first, *more = settings.setup.splitlines()
            facts.append(Fact(self.tr("Batch script"), f"{first} …" if more else first, mono=True))
        return facts

    def show_state(self, state: ClusterState | None, age: float) -> None:
        """Show what the cluster does, as it was seen `age` seconds ago; None: nobody has looked yet."""
        self._word_state(state, age)
        if state is None or state == self.state:
            return
        self.state = state
        self._show_problem(state)
        known = bool(state.nodes or state.jobs) or state.reachable
        self.live.setVisible(known)
        # what is shown of one that cannot be reached is old
        self.live.setEnabled(state.reachable)
        self._show_capacity(state)
        self._show_lists(state)

    def _word_state(self, state: ClusterState | None, age: float) -> None:
        if state is None:
            kind = version_text(self.target.kind, "")
            self.subtitle_label.setText(self.tr("{kind} · not looked at yet").format(kind=kind))
            self.state_label.setText("")
            return
        self.subtitle_label.setText(version_text(self.target.kind, state.version))
        if not state.reachable:
            self.say_state("error", "bad", self.tr("cannot be reached"))
        elif age > _OLD_SECONDS:
            seen = formats.ago(state.time)
            self.say_state("clock", "muted", self.tr("seen {when}").format(when=seen))
        else:
            self.say_state("check", "good", self.tr("answers"))

    def _show_problem(self, state: ClusterState) -> None:
        told = None if state.reachable else (state.problem, formats.moment(state.time))
        if told != self._told:
            self._told = told
            self.show_message(None if told is None else self.unreachable(told[0]))

    def _show_capacity(self, state: ClusterState) -> None:
        alive = [node for node in state.nodes if node.alive]
        of = self.tr("{used} of {total}")
        most = state.max_nodes if state.max_nodes is not None else len(state.nodes)
        totals = {
            "nodes": (len(alive), most, formats.count),
            "cpus": (
                round(sum(n.cpus_used for n in alive)),
                round(sum(n.cpus for n in alive)),
                formats.count,
            ),
            "gpus": (sum(n.gpus_used for n in alive), sum(n.gpus for n in alive), formats.count),
            "memory": (sum(n.memory_used for n in alive), sum(n.memory for n in alive), formats.size),
        }
        always = ("nodes", "cpus")
        self._measured = [name for name, (_, total, _) in totals.items() if total or name in always]
        for name, (used, total, words) in totals.items():
            self.meters[name].setVisible(name in self._measured)
            text = of.format(used=words(used), total=words(total))
            self.meters[name].set_value(used / total if total else 0.0, text)
        self._arrange()

    def _show_lists(self, state: ClusterState) -> None:
        scales = state.max_nodes is not None
        self.nodes_list.nothing_label.setText(
            self.tr("No node is up. One is started when a run needs it.")
            if scales
            else self.tr("No node is up.")
        )
        self.nodes_list.show_rows(state.nodes)
        ours_first = sorted(state.jobs, key=lambda job: job.run_id is None)
        self.jobs_list.show_rows(ours_first)

    # Doing

    def _open_job(self, job: ClusterJob) -> None:
        if job.run_id:
            self.run_opened.emit(job.run_id)


class ClusterCards(TargetCards[ClusterCard]):
    """The cards of all clusters, by name."""

    run_opened = Signal(str)

    def show_targets(
        self,
        workspace: Path | None,
        targets: Sequence[ComputeTarget],
        states: dict[str, ClusterState | None],
        now: float,
    ) -> None:
        """Show a card for each target with what it does; those that are there already stay."""
        self.keep_cards(workspace, targets)
        for target in targets:
            card, state = self.cards[target.name], states.get(target.name)
            if card.target != target:
                card.set_target(target)
            card.show_state(state, 0.0 if state is None else now - state.time)

    def make_card(self, target: ComputeTarget) -> ClusterCard:
        """A card for a cluster that has none yet."""
        card = ClusterCard(target)
        card.run_opened.connect(self.run_opened)
        return card


def version_text(kind: str, version: str) -> str:
    """What runs a cluster: "Slurm 23.11.4"."""
    name = {"ray": "Ray", "slurm": "Slurm"}[kind]
    # Debian's package says "slurm-wlm 22.05.8"
    return f"{name} {version.lower().removeprefix(kind).removeprefix('-wlm').strip()}".strip()


def _is_lost(node: ClusterNode) -> bool:
    """Whether a node is not there that should be; one that starts is not yet."""
    return not node.alive and node.state != "starting"


def _of(used: float, total: float) -> str:
    return f"{round(used)} / {round(total)}" if total else "–"


def _key(name: str) -> Callable[[object], Any]:
    return lambda thing: getattr(thing, name)
