"""A Ray or Slurm cluster as a card: whether it answers, its capacity, its nodes and its queue, live."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QMenu, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.localized import localized
from mldesk.gui.widgets import Card, IconLabel, Label
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.meter import Meter

if TYPE_CHECKING:
    from mldesk.core.cluster_state import ClusterJob, ClusterNode, ClusterState
    from mldesk.core.compute import ComputeTarget

_NARROW = 860
_ROWS = 6
_METER_WIDTH = 190
_GAP = 32
"""Pixels between the two halves of the card: facts, meters and lists stand beneath each other."""
_NAME_WIDTH, _VALUE_WIDTH = 116, 240
_OLD_SECONDS = 60.0


class ClusterCard(Card):
    """One target. `change_asked` and `remove_asked` carry it; `run_opened` the id of a run in the queue."""

    change_asked = Signal(object)
    remove_asked = Signal(object)
    run_opened = Signal(str)

    def __init__(self, target: ComputeTarget, parent: QWidget | None = None) -> None:
        super().__init__(target.name, self.tr("Looking…"), margin=24, spacing=16, parent=parent)
        self.target = target
        self.state: ClusterState | None = None
        self._facts: list[Fact] = []
        self._message: MessageBar | None = None
        self._measured: list[str] = []
        self._told: tuple[str, str] | None = None
        self.setObjectName(f"compute.{target.name}")
        self.header.insertWidget(0, IconLabel("lineage", "accent", 18))
        self.state_icon = IconLabel("circle", "muted", 14)
        self.state_label = Label("", "muted")
        self.more_button = IconButton("more", self.tr("More about {name}").format(name=target.name))
        self.more_button.setObjectName(f"compute.{target.name}.more")
        self.more_button.clicked.connect(self._open_menu)
        for widget in (self.state_icon, self.state_label, self.more_button):
            self.header.addWidget(widget)
        self.notice = QVBoxLayout()
        self.meters = {
            "nodes": Meter(self.tr("Nodes")),
            "cpus": Meter(self.tr("CPUs")),
            "gpus": Meter(self.tr("GPUs")),
            "memory": Meter(self.tr("Memory")),
        }
        self.facts = FactGrid(columns=2, name_width=_NAME_WIDTH, least_value=_VALUE_WIDTH, gap=_GAP)
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
                    icon_name=lambda node: "machine" if node.alive else "error",
                    token=lambda node: None if node.alive else "bad",
                ),
                Column(
                    self.tr("State"),
                    lambda node: node.state.lower(),
                    width=104,
                    token=lambda node: "muted" if node.alive else "bad",
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
        self._meters.setHorizontalSpacing(_GAP)
        self._meters.setVerticalSpacing(16)
        self.live = QWidget()
        live = QVBoxLayout(self.live)
        live.setContentsMargins(0, 0, 0, 0)
        live.setSpacing(16)
        live.addLayout(self._meters)
        for meter in self.meters.values():  # each has a parent before it is shown
            self._meters.addWidget(meter, 0, 0)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(_GAP)
        self._nodes_title, self._jobs_title = Label("", "strong"), Label("", "strong")
        self._no_nodes = Label("", "muted", wrap=True)
        self._no_jobs = Label(self.tr("Nothing runs or waits there."), "muted")
        for title, table, nothing in (
            (self._nodes_title, self.nodes, self._no_nodes),
            (self._jobs_title, self.jobs, self._no_jobs),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            for widget in (title, table, nothing):
                column.addWidget(widget)
            column.addStretch(1)
            self._lists.addLayout(column, 1)
        live.addLayout(self._lists)
        self.live.hide()
        self.body.addLayout(self.notice)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.live)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists below each other, and the meters into fewer columns, where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        self._lists.setDirection(directions.TopToBottom if self.width() < _NARROW else directions.LeftToRight)
        shown = [self.meters[name] for name in self._measured]
        columns = max(1, min(len(shown), (self.width() - 48 + _GAP) // (_METER_WIDTH + _GAP)))
        columns = -(-len(shown) // -(-len(shown) // columns)) if shown else columns  # lines of like length
        for place, meter in enumerate(shown):
            self._meters.addWidget(meter, place // columns, place % columns)
        for column in range(max(columns, self._meters.columnCount())):
            self._meters.setColumnStretch(column, 1 if column < columns else 0)

    # Showing

    def set_target(self, target: ComputeTarget) -> None:
        """Show the target's settings as they are now."""
        self.target = target
        facts = self._ray_facts() if target.kind == "ray" else self._slurm_facts()
        if facts != self._facts:
            self._facts = facts
            self.facts.set_facts(facts)

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
            told = ("error", "bad", self.tr("cannot be reached"))
        elif age > _OLD_SECONDS:
            seen = formats.ago(state.time)
            told = ("clock", "muted", self.tr("seen {when}").format(when=seen))
        else:
            told = ("check", "good", self.tr("answers"))
        self.state_icon.set_icon(*told[:2])
        self.state_label.set_kind(told[1])
        self.state_label.setText(told[2])

    def _show_problem(self, state: ClusterState) -> None:
        told = None if state.reachable else (state.problem, formats.moment(state.time))
        if told == self._told:
            return
        self._told = told
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None
        if told is None:
            return
        self._message = MessageBar(
            "error",
            self.tr("The cluster cannot be reached"),
            told[0],
            self.tr("It is asked again by itself. Its runs are unknown, not failed, until it answers."),
            closable=False,
        )
        self._message.setObjectName(f"compute.{self.target.name}.problem")
        self.notice.addWidget(self._message)

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
        self._nodes_title.setText(_counted(self.tr("Nodes"), len(state.nodes)))
        self._jobs_title.setText(_counted(self.tr("Queue"), len(state.jobs)))
        _fill(self.nodes, state.nodes)
        _fill(self.jobs, sorted(state.jobs, key=lambda job: job.run_id is None))  # ours first
        scales = state.max_nodes is not None
        self._no_nodes.setText(
            self.tr("No node is up. One is started when a run needs it.")
            if scales
            else self.tr("No node is up.")
        )
        self._no_nodes.setVisible(not state.nodes)
        self._no_jobs.setVisible(not state.jobs)

    # Doing

    def _open_job(self, job: ClusterJob) -> None:
        if job.run_id:
            self.run_opened.emit(job.run_id)

    def _open_menu(self) -> None:
        self.make_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def make_menu(self) -> QMenu:
        """What can be done with the target."""
        menu = QMenu(self)
        menu.addAction(icon("edit", "muted"), self.tr("Change…")).triggered.connect(
            lambda _checked: self.change_asked.emit(self.target)
        )
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Remove")).triggered.connect(
            lambda _checked: self.remove_asked.emit(self.target)
        )
        return menu


class ClusterCards(QWidget):
    """The cards of all clusters, by name. Its signals are those of the cards."""

    change_asked = Signal(object)
    remove_asked = Signal(object)
    run_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, ClusterCard] = {}
        self._workspace: Path | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self.hide()

    def show_targets(
        self,
        workspace: Path | None,
        targets: Sequence[ComputeTarget],
        states: dict[str, ClusterState | None],
        now: float,
    ) -> None:
        """Show a card for each target with what it does; those that are there already stay."""
        names = [target.name for target in targets]
        if workspace != self._workspace or list(self.cards) != names:
            self._make_cards(workspace, targets)
        for target in targets:
            card, state = self.cards[target.name], states.get(target.name)
            if card.target != target:
                card.set_target(target)
            card.show_state(state, 0.0 if state is None else now - state.time)
        self.setVisible(bool(targets))

    def _make_cards(self, workspace: Path | None, targets: Sequence[ComputeTarget]) -> None:
        kept = self.cards if workspace == self._workspace else {}
        kinds = {target.name: target.kind for target in targets}
        for name, card in self.cards.items():
            self._layout.removeWidget(card)
            if kinds.get(name) != card.target.kind or name not in kept:
                kept = {other: one for other, one in kept.items() if other != name}
                card.hide()
                card.deleteLater()
        self._workspace = workspace
        self.cards = {target.name: kept.get(target.name) or self._card(target) for target in targets}
        for card in self.cards.values():
            self._layout.addWidget(card)

    def _card(self, target: ComputeTarget) -> ClusterCard:
        card = ClusterCard(target)
        card.change_asked.connect(self.change_asked)
        card.remove_asked.connect(self.remove_asked)
        card.run_opened.connect(self.run_opened)
        return card


def version_text(kind: str, version: str) -> str:
    """What runs a cluster: "Slurm 23.11.4"."""
    name = {"ray": "Ray", "slurm": "Slurm"}[kind]
    # Debian's package says "slurm-wlm 22.05.8"
    return f"{name} {version.lower().removeprefix(kind).removeprefix('-wlm').strip()}".strip()


def _of(used: float, total: float) -> str:
    return f"{round(used)} / {round(total)}" if total else "–"


def _key(name: str) -> Callable[[object], Any]:
    return lambda thing: getattr(thing, name)


def _counted(title: str, count: int) -> str:
    return f"{title}  {formats.count(count)}" if count else title


def _fill(table: FactTable, rows: Sequence[ClusterNode] | Sequence[ClusterJob]) -> None:
    table.set_things(rows)
    table.setVisible(bool(rows))
    table.setFixedHeight(table.height_of(min(len(rows), _ROWS)))
