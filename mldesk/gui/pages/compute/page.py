"""Compute: this machine with its load and slots, other targets and clusters, what runs and what waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout

from mldesk.gui import formats
from mldesk.gui.facts import fresh
from mldesk.gui.icons import icon
from mldesk.gui.models.run_columns import compute_text
from mldesk.gui.pages.base import MARGIN, Page
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card, Line, layout_widgets
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.meter import Meter
from mldesk.gui.widgets.run_row import RunRowButton
from mldesk.gui.widgets.spin_box import SpinBox

from .cluster_card import ClusterCards
from .cluster_form import SIZE as CLUSTER_SIZE
from .cluster_form import ClusterForm
from .docker_card import DockerCards
from .docker_form import SIZE, DockerForm
from .docker_watch import DockerWatch, Look
from .gpu_memory_row import GpuMemoryRow
from .machine_card import MachineCards
from .machine_form import SIZE as MACHINE_SIZE
from .machine_form import MachineForm
from .ray_form import RayForm
from .slurm_form import SlurmForm
from .target_card import DrainNotice

if TYPE_CHECKING:
    from mldesk.core.cluster_state import ClusterState
    from mldesk.core.compute import ComputeTarget, MachineState
    from mldesk.core.run_table import RunRow
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_METER_WIDTH = 190
_READ_MILLISECONDS = 500
_TICK_MILLISECONDS = 1000
_MOST_ROWS = 50
_MOST_QUEUED = 500
_NARROW = 960
_MOST_SLOTS = 1024
_LOCAL = "local"
"""The name of this machine as a target."""
_LIST_HEAD = 28
"""Pixels that the title line of a list is high."""


class _Picture(NamedTuple):
    """All that the page shows, read at once."""

    targets: list[ComputeTarget]
    state: MachineState | None
    running: list[RunRow]
    queued: list[RunRow]
    disk_total: int
    states: dict[str, ClusterState | None]
    places: dict[str, ComputeTarget]

    @property
    def local(self) -> ComputeTarget:
        """This machine."""
        return next(target for target in self.targets if target.kind == "local" and not target.is_named)

    @property
    def named(self) -> list[ComputeTarget]:
        """The named targets on this machine, by name."""
        return [target for target in self.targets if target.is_named]

    @property
    def gpus_here(self) -> int | None:
        """How many GPUs this machine has; None before its engine has seen it."""
        return None if self.state is None else len(self.state.gpus)

    @property
    def docker(self) -> list[ComputeTarget]:
        """The Docker targets, by name."""
        return [target for target in self.targets if target.kind == "docker"]

    @property
    def clusters(self) -> list[ComputeTarget]:
        """The Ray and Slurm clusters, by name."""
        return [target for target in self.targets if target.is_cluster]


def _read(workspace: Workspace) -> _Picture:
    import shutil

    from mldesk.core.cluster_state import cluster_state
    from mldesk.core.compute import list_compute, machine_state
    from mldesk.core.machine_targets import places_of
    from mldesk.core.queue import waiting_ids
    from mldesk.core.run_table import list_runs
    from mldesk.core.status import Status, active

    running = list_runs(workspace, status=active, limit=_MOST_ROWS)
    places = {run_id: place for place, run_id in enumerate(waiting_ids(workspace))}
    waiting = list_runs(workspace, status=Status.QUEUED, limit=_MOST_QUEUED)
    queued = sorted(waiting, key=lambda run: places.get(run.id, len(places)))[:_MOST_ROWS]
    total = shutil.disk_usage(workspace.path).total
    targets = list_compute(workspace)
    goes = places_of(targets)
    states = {name: cluster_state(workspace, name) for name, place in goes.items() if place.is_cluster}
    return _Picture(targets, machine_state(workspace), running, queued, total, states, goes)


class ComputePage(Page):
    """Where runs go. The engine writes what the machine does about once a second; this page shows it."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Compute")
        self._picture: _Picture | None = None
        self._state_time = 0.0
        self._throttle = Throttle(_READ_MILLISECONDS, self._ask, self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)
        self.meters: dict[str, Meter] = {}
        self.watch = DockerWatch(session, parent=self)
        self.watch.told.connect(self._looked)
        self.add_button = Button(self.tr("Add target"), "primary", "plus")
        self.add_button.setObjectName("compute.add")
        self.add_button.clicked.connect(self._open_add_menu)
        body = self.add_scroll(PageHeader(self.title, actions=(self.add_button,)))
        body.addWidget(self._machine_card())
        self.named = MachineCards()
        self.named.change_asked.connect(self.open_named_form)
        self.named.remove_asked.connect(self.remove)
        body.addWidget(self.named)
        self.clusters = ClusterCards()
        self.clusters.change_asked.connect(self._change_cluster)
        self.clusters.remove_asked.connect(self.remove)
        self.clusters.run_opened.connect(self.window_.open_run)
        body.addWidget(self.clusters)
        self.docker = DockerCards()
        self.docker.change_asked.connect(self.open_form)
        self.docker.remove_asked.connect(self.remove)
        self.docker.look_asked.connect(lambda target: self.watch.look_again(target.name))
        self.docker.run_opened.connect(self.window_.open_run)
        body.addWidget(self.docker)
        for cards in (self.named, self.clusters, self.docker):
            cards.drain_asked.connect(self.set_draining)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(16)
        body.addLayout(self._lists)
        body.addStretch(1)
        self.make_later(self._make_lists)

    def _make_lists(self) -> None:
        self._running, self._running_rows = self._list_card(self.tr("Running"))
        self._queued, self._queued_rows = self._list_card(self.tr("Queued"))
        self.queue_button = Button(self.tr("Open the queue"), "link")
        self.queue_button.setObjectName("compute.queue")
        self.queue_button.clicked.connect(lambda: self.window_.go_to("queue"))
        self._queued.header.addWidget(self.queue_button)
        self._lists.addWidget(self._running, 1, Qt.AlignmentFlag.AlignTop)
        self._lists.addWidget(self._queued, 1, Qt.AlignmentFlag.AlignTop)

    def _machine_card(self) -> Card:
        self._machine = Card(self.tr("This machine"), self.tr("Looking…"), margin=24, spacing=16)
        self._meters = QGridLayout()
        self._meters.setHorizontalSpacing(32)
        self._meters.setVerticalSpacing(24)
        self.drain_button = Button(self.tr("Take no more runs"), "quiet")
        self.drain_button.setObjectName("compute.local.drain")
        self.drain_button.clicked.connect(lambda _checked: self.set_draining(_LOCAL, True))
        policy = self.drain_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.drain_button.setSizePolicy(policy)
        self._machine.header.addWidget(self.drain_button)
        self.drain_notice = DrainNotice(_LOCAL, lambda: self.set_draining(_LOCAL, False))
        self.drain_notice.hide()
        self._machine.body.addWidget(self.drain_notice)
        self._machine.body.addLayout(self._meters)
        for key, name in (
            ("cpu", self.tr("CPU")),
            ("memory", self.tr("Memory")),
            ("disk", self.tr("Disk")),
        ):
            self.meters[key] = Meter(name, history=key != "disk")
        self._machine.body.addWidget(Line())
        self._machine.body.addLayout(self._slots_row())
        self.gpu_memory = GpuMemoryRow(self.session)
        self._machine.body.addWidget(self.gpu_memory)
        return self._machine

    def _slots_row(self) -> QHBoxLayout:
        self.slots = SpinBox(1, _MOST_SLOTS)
        self.slots.setObjectName("compute.slots")
        self.slots.setAccessibleName(self.tr("CPU slots"))
        self.slots.valueChanged.connect(self._slots_edited)
        self._slots_used = Label("", "muted")
        label = Label(self.tr("CPU slots"), "strong")
        label.setBuddy(self.slots)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label)
        row.addWidget(self.slots)
        row.addWidget(self._slots_used)
        row.addStretch(1)
        return row

    def _list_card(self, title: str) -> tuple[Card, QVBoxLayout]:
        card = Card(title, margin=8, spacing=4)
        card.header.setContentsMargins(8, 8, 8, 0)
        card.title_label.setMinimumHeight(_LIST_HEAD)  # the same with and without a button beside it
        rows = QVBoxLayout()
        rows.setSpacing(0)
        card.body.addLayout(rows)
        return card, rows

    # Following

    def shown(self) -> None:
        """Start following the machine; the engine is needed for that."""
        self.session.ensure_engine()
        self._clock.start()
        self.watch.start()
        self._throttle.request()

    def hidden(self) -> None:
        """Nobody looks: stop the clock."""
        self._clock.stop()
        self.watch.stop()
        self._throttle.cancel()

    def refresh(self, kinds: set[str]) -> None:
        """Read again when the machine's state or runs changed."""
        if kinds & {"compute", "runs"}:
            self._throttle.request()

    def _ask(self) -> None:
        self.session.read(_read, self._show, key="compute")

    def _tick(self) -> None:
        if self._picture is not None:
            self._subtitle(self._picture)
            self._show_clusters(self._picture)
            for rows in (self._running_rows, self._queued_rows):
                for row in layout_widgets(rows):
                    if isinstance(row, RunRowButton):
                        row.tick()

    # Showing

    def _show(self, picture: _Picture) -> None:
        self.complete()
        self._picture = picture
        self._subtitle(picture)
        if picture.state is not None and picture.state.time != self._state_time:
            self._state_time = picture.state.time
            self._show_state(picture.state, picture.disk_total)
        self._show_targets(picture)
        self.drain_button.setHidden(picture.local.draining)
        self.drain_notice.setVisible(picture.local.draining)
        slots = int(picture.local.settings["cpu_slots"])
        if not self.slots.hasFocus():
            self.slots.blockSignals(True)
            self.slots.setValue(slots)
            self.slots.blockSignals(False)
        has_gpus = picture.state is not None and bool(picture.state.gpus)
        self.gpu_memory.show_memory(int(picture.local.settings.get("gpu_memory", 0)), has_gpus)
        used = picture.state.cpu_slots_used if picture.state is not None and fresh(picture.state) else 0
        self._slots_used.setText(
            self.tr("{used} in use. Runs beyond them wait in the queue.").format(used=used)
        )
        self._show_rows(self._running, self._running_rows, picture.running, self.tr("Nothing runs now."))
        self._show_rows(self._queued, self._queued_rows, picture.queued, self.tr("Nothing waits."))

    def _show_targets(self, picture: _Picture) -> None:
        """A card for each target but this machine; those that are there already stay."""
        named, gpus = picture.named, picture.gpus_here
        self.named.show_targets(self.session.path, named, gpus, picture.places, picture.states)
        self._show_clusters(picture)
        # containers are called as the runs in them are
        names = {run.id: run.name for run in picture.running}
        self.docker.show_targets(self.session.path, picture.docker, names)
        self.watch.set_targets({target.name: target.docker for target in picture.docker})

    def _unreachable(self) -> list[str]:
        states = {} if self._picture is None else self._picture.states
        return [name for name, state in states.items() if state is not None and not state.reachable]

    def _show_clusters(self, picture: _Picture) -> None:
        self.clusters.show_targets(self.session.path, picture.clusters, picture.states, time.time())

    def _looked(self, name: str, look: Look) -> None:
        if name in self.docker.cards:
            self.docker.cards[name].show_look(look)

    def _subtitle(self, picture: _Picture) -> None:
        alive = fresh(picture.state)
        text = self.tr("live") if alive else self.tr("The engine rests; figures are from its last minute.")
        if picture.state is None:
            text = self.tr("Waiting for the engine's first figures…")
        self._machine.subtitle_label.setText(text)

    def _show_state(self, state: MachineState, disk_total: int) -> None:
        percent = self.tr("{percent} %")
        of = self.tr("{used} of {total}")
        self.meters["cpu"].set_value(
            state.cpu_percent / 100, percent.format(percent=round(state.cpu_percent))
        )
        memory = of.format(used=formats.size(state.memory_used), total=formats.size(state.memory_total))
        self.meters["memory"].set_value(state.memory_used / max(state.memory_total, 1), memory)
        used = disk_total - state.disk_free
        disk = self.tr("{free} free").format(free=formats.size(state.disk_free))
        self.meters["disk"].set_value(used / max(disk_total, 1), disk)
        for gpu in state.gpus:
            load, filled = f"gpu{gpu.index}", f"gpu{gpu.index} memory"
            if load not in self.meters:
                self.meters[load] = Meter(self.tr("GPU {index}").format(index=gpu.index), history=True)
                self.meters[load].setToolTip(gpu.name)
                name = self.tr("GPU {index} memory").format(index=gpu.index)
                self.meters[filled] = Meter(name, history=True)
                self._arrange()
            self.meters[load].set_value(gpu.percent / 100, percent.format(percent=round(gpu.percent)))
            memory = of.format(used=formats.size(gpu.memory_used), total=formats.size(gpu.memory_total))
            self.meters[filled].set_value(gpu.memory_used / max(gpu.memory_total, 1), memory)

    def _show_rows(self, card: Card, rows: QVBoxLayout, runs: list[RunRow], nothing: str) -> None:
        card.subtitle_label.setText(formats.count(len(runs)) if runs else "")
        old = layout_widgets(rows)
        shown = [row.run_id for row in old if isinstance(row, RunRowButton)]
        if old and shown == [run.id for run in runs]:
            for row, run in zip(old, runs, strict=False):
                if isinstance(row, RunRowButton):
                    row.set_run(run, self._unreachable())
                    row.update()
            return
        for widget in old:
            rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for run in runs:
            row = RunRowButton(run, compute_text(run.compute, run.device))
            row.set_run(run, self._unreachable())
            row.pressed_run.connect(self.window_.open_run)
            rows.addWidget(row)
        if not runs:
            label = Label(nothing, "muted")
            label.setContentsMargins(8, 0, 8, 0)
            label.setMinimumHeight(36)
            rows.addWidget(label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many meters in a row as fit; the lists beneath each other where there is little room."""
        super().resizeEvent(event)
        self._arrange()
        directions = QBoxLayout.Direction
        self._lists.setDirection(directions.TopToBottom if self.width() < _NARROW else directions.LeftToRight)

    def _arrange(self) -> None:
        room = self.width() - 2 * MARGIN - 48
        columns = max(1, min(len(self.meters), (room + 32) // (_METER_WIDTH + 32)))
        for i, meter in enumerate(self.meters.values()):
            self._meters.addWidget(meter, i // columns, i % columns)
        for column in range(max(columns, self._meters.columnCount())):
            self._meters.setColumnStretch(column, 1 if column < columns else 0)

    # Doing

    def _slots_edited(self, slots: int) -> None:
        def change(workspace: Workspace) -> None:
            from mldesk.core.compute import set_cpu_slots

            set_cpu_slots(workspace, slots)

        self.session.act(self.tr("Changing the CPU slots"), change)

    def set_draining(self, name: str, draining: bool) -> None:
        """Let a target begin no more runs, or begin runs again."""

        def change(workspace: Workspace) -> None:
            from mldesk.core.compute import set_draining

            set_draining(workspace, name, draining)

        title = (
            self.tr("Letting {name} take no more runs") if draining else self.tr("Letting {name} take runs")
        )
        self.session.act(title.format(name=name), change)

    def _open_add_menu(self) -> None:
        button = self.add_button
        menu = self.make_add_menu()
        menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 4)))

    def make_add_menu(self) -> QMenu:
        """The kinds of target that can be added; each opens its panel."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, symbol, text, opened in (
            ("docker", "compute", self.tr("Docker containers…"), self.open_form),
            ("named", "machine", self.tr("Part of this machine, by a name…"), self.open_named_form),
            ("ray", "lineage", self.tr("Ray cluster…"), self.open_ray_form),
            ("slurm", "lineage", self.tr("Slurm cluster…"), self.open_slurm_form),
        ):
            action = menu.addAction(icon(symbol, "muted"), text)
            action.setObjectName(f"compute.add.{name}")
            action.triggered.connect(partial(_call, opened))
        return menu

    def open_ray_form(self, target: ComputeTarget | None = None) -> RayForm:
        """Open the panel that adds a Ray cluster, or changes `target`."""
        form = RayForm(self.session, target)
        self._open_cluster_form(form)
        return form

    def open_slurm_form(self, target: ComputeTarget | None = None) -> SlurmForm:
        """Open the panel that adds a Slurm cluster, or changes `target`."""
        form = SlurmForm(self.session, target)
        self._open_cluster_form(form)
        return form

    def _change_cluster(self, target: ComputeTarget) -> None:
        (self.open_ray_form if target.kind == "ray" else self.open_slurm_form)(target)

    def _open_cluster_form(self, form: ClusterForm) -> None:
        overlay = self.window_.open_overlay(form, *CLUSTER_SIZE)
        overlay.dismissed.connect(self.window_.close_overlay)
        form.dismissed.connect(self.window_.close_overlay)
        form.done.connect(self._form_done)

    def open_form(self, target: ComputeTarget | None = None) -> DockerForm:
        """Open the panel that adds a Docker target, or changes `target`."""
        form = DockerForm(self.session, target)
        overlay = self.window_.open_overlay(form, *SIZE)
        overlay.dismissed.connect(self.window_.close_overlay)
        form.dismissed.connect(self.window_.close_overlay)
        form.done.connect(self._form_done)
        return form

    def open_named_form(self, target: ComputeTarget | None = None) -> MachineForm:
        """Open the panel that adds a named target, or changes `target`."""
        picture = self._picture
        places = [] if picture is None else [*picture.docker, *picture.clusters]
        form = MachineForm(self.session, places, target)
        overlay = self.window_.open_overlay(form, *MACHINE_SIZE)
        overlay.dismissed.connect(self.window_.close_overlay)
        form.dismissed.connect(self.window_.close_overlay)
        form.done.connect(self._form_done)
        return form

    def _form_done(self, target: ComputeTarget) -> None:
        self.window_.close_overlay()
        self.window_.show_message("good", self.tr("{name} is ready for runs").format(name=target.name))
        self._throttle.request()

    def remove(self, target: ComputeTarget) -> None:
        """Take a target out of the list; a toast offers to undo it."""

        def work(workspace: Workspace) -> None:
            from mldesk.core.compute import remove_target

            remove_target(workspace, target.name)

        def done(_nothing: None) -> None:
            if self._picture is not None:
                left = [one for one in self._picture.targets if one.name != target.name]
                self._picture = self._picture._replace(targets=left)
                self._show_targets(self._picture)
            undo = (self.tr("Undo"), lambda: self._put_back(target))
            self.window_.show_message("info", self.tr("{name} removed").format(name=target.name), action=undo)

        self.session.act(self.tr("Removing {name}").format(name=target.name), work, done, receiver=self)

    def _put_back(self, target: ComputeTarget) -> None:
        def work(workspace: Workspace) -> None:
            from mldesk.core.compute import add_target

            add_target(workspace, target.name, target.kind, target.settings)

        self.session.act(self.tr("Putting {name} back").format(name=target.name), work)


def _call(opened: Callable[[], object], _checked: bool = False) -> None:
    opened()
