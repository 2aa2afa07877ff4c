"""A Docker target as a card: its engine, what its containers may do, what runs in it and its images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from mldesk.core.compute import ComputeTarget
from mldesk.core.docker_settings import DockerSettings
from mldesk.gui import formats
from mldesk.gui.icons import icon
from mldesk.gui.localized import localized
from mldesk.gui.widgets.chip import CHIP_HEIGHT, Chip, chip_width, paint_chip
from mldesk.gui.widgets.fact_grid import Fact
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.message import MessageBar

from .card_lists import CardList, CardLists
from .docker_watch import Look
from .target_card import GAP, TargetCard, TargetCards

if TYPE_CHECKING:
    from mldesk.containers.state import ContainerRow, DockerState, ImageRow

_ROWS = 4
_SIZE_WIDTH, _SINCE_WIDTH, _MADE_WIDTH = 92, 124, 110
_SHORT_ID = 12


class ChipLabel(QWidget):
    """A chip on a page."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setAccessibleName(chip.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The size of its words."""
        return QSize(int(chip_width(self.chip)) + 2, CHIP_HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        painter = QPainter(self)
        paint_chip(painter, 0, self.height() / 2, self.chip, self.width())
        painter.end()


class DockerCard(TargetCard):
    """One Docker target. `look_asked` comes from its menu and carries the ComputeTarget, `run_opened` carries
    the id of a run whose container was opened.
    """

    look_asked = Signal(object)
    run_opened = Signal(str)

    def __init__(self, target: ComputeTarget, workspace: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(target, self.tr("Looking for the engine…"), "compute", parent=parent)
        self._workspace = workspace
        self._runs: Mapping[str, str] = {}
        self.look: Look | None = None
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=8)
        self.containers = self._containers_table()
        self.images = self._images_table()
        self._lay_out()
        self.set_target(target)

    # Making

    def _containers_table(self) -> FactTable:
        table = FactTable(
            [
                Column(
                    self.tr("Container"),
                    self._container_name,
                    tool_tip=lambda row: f"{row.name}\n{row.status}".strip(),
                    icon_name=lambda row: "experiments" if row.run_id else "compute",
                ),
                Column(self.tr("Image"), self._image_of, tool_tip=self._image_of),
                Column(
                    self.tr("Started"),
                    lambda row: formats.ago(row.created) if row.created else row.status,
                    lambda row: row.created,
                    _SINCE_WIDTH,
                ),
            ],
            key=lambda row: row.id,
        )
        table.setObjectName(f"compute.{self.target.name}.containers")
        table.setAccessibleName(self.tr("Running containers"))
        table.opened.connect(self._open_container)
        return table

    def _images_table(self) -> FactTable:
        table = FactTable(
            [
                Column(
                    self.tr("Image"),
                    _image_name,
                    tool_tip=lambda row: "\n".join([*row.names, row.environment, row.id]).strip(),
                    icon_name=lambda row: "environments" if row.built_here else "archive",
                ),
                Column(
                    self.tr("Made by"),
                    lambda row: "mldesk" if row.built_here else "–",
                    width=_MADE_WIDTH,
                    token=lambda row: None if row.built_here else "muted",
                ),
                Column(
                    self.tr("Size"),
                    lambda row: formats.size(row.size),
                    lambda row: row.size,
                    _SIZE_WIDTH,
                    number=True,
                ),
            ],
            key=lambda row: row.id,
        )
        table.setObjectName(f"compute.{self.target.name}.images")
        table.setAccessibleName(self.tr("Images"))
        return table

    def _lay_out(self) -> None:
        self.body.addWidget(self._chips)
        title, nothing = self.tr("Running containers"), self.tr("No container runs.")
        self._containers_list = CardList(title, self.containers, nothing, _ROWS)
        nothing = self.tr("The engine has no images.")
        self._images_list = CardList(self.tr("Images"), self.images, nothing, _ROWS)
        self.lists = CardLists([self._containers_list, self._images_list], GAP)
        self.lists.hide()
        self.body.addWidget(self.lists)

    # Showing

    def set_target(self, target: ComputeTarget) -> None:
        """Show the target's settings as they are now."""
        self.target = target
        settings = target.docker
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for chip in protection_chips(settings):
            self._flow.addWidget(ChipLabel(chip))
        self._tell_facts()

    def set_runs(self, names: Mapping[str, str]) -> None:
        """Call the containers of runs by these names, by their ids."""
        if names != self._runs:
            self._runs = names
            self.containers.viewport().update()

    def _container_name(self, row: ContainerRow) -> str:
        return self._runs.get(row.run_id or "", "") or row.name or row.id[:_SHORT_ID]

    def _image_of(self, row: ContainerRow) -> str:
        """The image of a container by its name, though the engine tells only the id of some."""
        images = self.look.state.images if self.look is not None and self.look.state is not None else ()
        found = next((image for image in images if row.image == image.id), None)
        return _image_name(found) if found is not None else row.image

    def show_look(self, look: Look) -> None:
        """Show what a look at the engine found."""
        if look == self.look:
            return
        self.look = look
        self._show_state(look)
        self._tell_facts()
        state = look.state
        self.lists.setVisible(state is not None)
        if state is not None:
            self._containers_list.show_rows([row for row in state.containers if row.state == "running"])
            ours_first = sorted(state.images, key=lambda row: not row.built_here)
            self._images_list.show_rows(ours_first)

    def _show_state(self, look: Look) -> None:
        if (error := look.error) is not None:
            again = (self.tr("Look again"), lambda: self.look_asked.emit(self.target))
            message = MessageBar("error", error.title, error.cause, error.cure, again, closable=False)
            self.show_message(message)
            self.say_state("error", "bad", self.tr("does not answer"))
        else:
            self.show_message(None)
            self.say_state("check", "good", self.tr("answers"))
        state = look.state
        if state is not None:
            words = self.tr("Docker {version} · {address}")
            self.subtitle_label.setText(words.format(version=state.version, address=state.address))
        else:
            self.subtitle_label.setText(self.target.docker.host or self.tr("Docker"))

    def _tell_facts(self) -> None:
        settings = self.target.docker
        state = self.look.state if self.look is not None else None
        shown = [] if state is None else self._engine_facts(state)
        base = settings.image or self.tr("none")
        if state is not None and settings.image and not _has(state.images, settings.image):
            base = self.tr("{image} (not there yet: pulled when a run needs it)").format(image=settings.image)
        shown.append(Fact(self.tr("Base image"), base, mono=bool(settings.image)))
        shown.append(Fact(self.tr("CPU slots"), formats.count(settings.cpu_slots)))
        shown.append(Fact(self.tr("Container limits"), ", ".join(self._limits(settings))))
        self.show_facts(shown)

    def _engine_facts(self, state: DockerState) -> list[Fact]:
        machine = self.tr("{count} CPUs, {memory} memory").format(
            count=formats.count(state.cpus), memory=formats.size(state.memory)
        )
        outlive = self.tr("containers go on") if state.live_restore else self.tr("containers end with it")
        gpus = self.tr("NVIDIA, ready") if state.gpu_runtime else self.tr("none: containers see no GPU")
        version = self.tr("{version} (API {api})").format(version=state.version, api=state.api)
        if state.rootless:
            version += self.tr(", rootless")
        return [
            Fact(self.tr("Engine"), version),
            Fact(self.tr("System"), f"{state.os} · {state.architecture}"),
            Fact(self.tr("Machine"), machine),
            Fact(self.tr("GPU runtime"), gpus),
            Fact(self.tr("If Docker restarts"), outlive),
        ]

    def _limits(self, settings: DockerSettings) -> list[str]:
        """What each container gets at most, beginning with what matters most to a training."""
        state = self.look.state if self.look is not None else None
        if state is not None:
            settings = settings.within(state.limited_cpus, state.limited_memory)
        limits = [localized(text) for text in settings.limits()]
        return [*limits[1:], *limits[:1]]

    # Doing

    def _open_container(self, row: ContainerRow) -> None:
        ours = self._workspace is not None and row.workspace == str(self._workspace)
        if row.run_id and ours:
            self.run_opened.emit(row.run_id)

    def add_actions(self, menu: QMenu) -> None:
        """Its engine can be looked at at once."""
        menu.addAction(icon("refresh", "muted"), self.tr("Look again")).triggered.connect(
            lambda _checked: self.look_asked.emit(self.target)
        )


class DockerCards(TargetCards[DockerCard]):
    """The cards of all Docker targets, by name."""

    look_asked = Signal(object)
    run_opened = Signal(str)

    def show_targets(
        self, workspace: Path | None, targets: Sequence[ComputeTarget], runs: Mapping[str, str]
    ) -> None:
        """Show a card for each target; those that are there already stay. `runs` are names by their ids."""
        self.keep_cards(workspace, targets)
        for target in targets:
            card = self.cards[target.name]
            if card.target != target:
                card.set_target(target)
            card.set_runs(runs)

    def make_card(self, target: ComputeTarget) -> DockerCard:
        """A card for a Docker target that has none yet."""
        card = DockerCard(target, self._workspace)
        card.look_asked.connect(self.look_asked)
        card.run_opened.connect(self.run_opened)
        return card


def protection_chips(settings: DockerSettings) -> list[Chip]:
    """What holds containers back, and in the colour of a warning what the user has relaxed."""

    relaxed = [*settings.relaxations(), *settings.relaxed_builds()]
    return [
        *(Chip(localized(text), "warning", "warning_ground", "warning") for text in relaxed),
        *(Chip(localized(text), "good", "good_ground", "check") for text in settings.protections()),
    ]


def _image_name(row: ImageRow) -> str:
    """What an image is: the environment it was built of or, where it is not mldesk's, its name."""
    if row.built_here and row.environment:
        return row.environment
    return row.names[0] if row.names else row.id.removeprefix("sha256:")[:_SHORT_ID]


def _has(images: Sequence[ImageRow], name: str) -> bool:
    wanted = {name, f"{name}:latest"}
    return any(wanted & {*image.names, image.id} for image in images)
