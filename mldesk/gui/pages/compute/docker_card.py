"""A Docker target as a card: its engine, what its containers may do, what runs in it and its images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from mldesk.core.compute import ComputeTarget
from mldesk.core.docker_settings import DockerSettings
from mldesk.gui import formats
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.localized import localized
from mldesk.gui.widgets import Card, IconLabel, Label
from mldesk.gui.widgets.chip import CHIP_HEIGHT, Chip, chip_width, paint_chip
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.message import MessageBar

from .docker_watch import Look

if TYPE_CHECKING:
    from mldesk.containers.state import ContainerRow, DockerState, ImageRow

_NARROW = 860
_ROWS = 4
_SIZE_WIDTH, _SINCE_WIDTH, _MADE_WIDTH = 92, 124, 110
_NAME_WIDTH, _VALUE_WIDTH = 116, 240
_SHORT_ID = 12
_GAP = 32
"""Pixels between the two halves of the card: facts and lists stand beneath each other."""


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


class DockerCard(Card):
    """One target. `change_asked`, `remove_asked` and `look_asked` come from its menu, `run_opened` carries
    the id of a run whose container was opened.
    """

    change_asked = Signal()
    remove_asked = Signal()
    look_asked = Signal()
    run_opened = Signal(str)

    def __init__(self, target: ComputeTarget, workspace: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(
            target.name, self.tr("Looking for the engine…"), margin=24, spacing=16, parent=parent
        )
        self.target = target
        self._workspace = workspace
        self._runs: Mapping[str, str] = {}
        self.look: Look | None = None
        self._message: MessageBar | None = None
        self.header.insertWidget(0, IconLabel("compute", "accent", 18))
        self.state_icon = IconLabel("circle", "muted", 14)
        self.state_label = Label("", "muted")
        self.more_button = IconButton("more", self.tr("More about {name}").format(name=target.name))
        self.more_button.setObjectName(f"compute.{target.name}.more")
        self.more_button.clicked.connect(self._open_menu)
        for widget in (self.state_icon, self.state_label, self.more_button):
            self.header.addWidget(widget)
        self.facts = FactGrid(columns=2, name_width=_NAME_WIDTH, least_value=_VALUE_WIDTH, gap=_GAP)
        self.notice = QVBoxLayout()
        self._shown: list[Fact] = []
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
        self.body.addLayout(self.notice)
        self.body.addWidget(self.facts)
        self.body.addWidget(self._chips)
        self.lists = QWidget()
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.lists)
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(_GAP)
        self._containers_title, self._no_containers = Label("", "strong"), Label("", "muted")
        self._no_containers.setText(self.tr("No container runs."))
        self._images_title, self._no_images = Label("", "strong"), Label("", "muted")
        self._no_images.setText(self.tr("The engine has no images."))
        for title, table, nothing in (
            (self._containers_title, self.containers, self._no_containers),
            (self._images_title, self.images, self._no_images),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            for widget in (title, table, nothing):
                column.addWidget(widget)
            column.addStretch(1)
            self._lists.addLayout(column, 1)
        self.lists.hide()
        self.body.addWidget(self.lists)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists below each other where there is little room."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._lists.setDirection(directions.TopToBottom if self.width() < _NARROW else directions.LeftToRight)

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
        self._show_facts()

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
        self._show_facts()
        state = look.state
        self.lists.setVisible(state is not None)
        if state is not None:
            self._show_containers([row for row in state.containers if row.state == "running"])
            self._show_images(state.images)

    def _show_state(self, look: Look) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None
        if look.error is not None:
            error = look.error
            again = (self.tr("Look again"), self.look_asked.emit)
            self._message = MessageBar("error", error.title, error.cause, error.cure, again, closable=False)
            self._message.setObjectName(f"compute.{self.target.name}.problem")
            self.notice.addWidget(self._message)
        well = look.error is None
        self.state_icon.set_icon("check" if well else "error", "good" if well else "bad")
        self.state_label.set_kind("good" if well else "bad")
        self.state_label.setText(self.tr("answers") if well else self.tr("does not answer"))
        state = look.state
        if state is not None:
            words = self.tr("Docker {version} · {address}")
            self.subtitle_label.setText(words.format(version=state.version, address=state.address))
        else:
            self.subtitle_label.setText(self.target.docker.host or self.tr("Docker"))

    def _show_facts(self) -> None:
        settings = self.target.docker
        state = self.look.state if self.look is not None else None
        shown = [] if state is None else self._engine_facts(state)
        base = settings.image or self.tr("none")
        if state is not None and settings.image and not _has(state.images, settings.image):
            base = self.tr("{image} (not there yet: pulled when a run needs it)").format(image=settings.image)
        shown.append(Fact(self.tr("Base image"), base, mono=bool(settings.image)))
        shown.append(Fact(self.tr("CPU slots"), formats.count(settings.cpu_slots)))
        shown.append(Fact(self.tr("Container limits"), ", ".join(self._limits(settings))))
        if shown != self._shown:
            self._shown = shown
            self.facts.set_facts(shown)

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

    def _show_containers(self, rows: Sequence[ContainerRow]) -> None:
        self._containers_title.setText(_counted(self.tr("Running containers"), len(rows)))
        _fill(self.containers, rows)
        self._no_containers.setVisible(not rows)

    def _show_images(self, rows: Sequence[ImageRow]) -> None:
        self._images_title.setText(_counted(self.tr("Images"), len(rows)))
        ours_first = sorted(rows, key=lambda row: not row.built_here)
        _fill(self.images, ours_first)
        self._no_images.setVisible(not rows)

    # Doing

    def _open_container(self, row: ContainerRow) -> None:
        ours = self._workspace is not None and row.workspace == str(self._workspace)
        if row.run_id and ours:
            self.run_opened.emit(row.run_id)

    def _open_menu(self) -> None:
        self.make_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def make_menu(self) -> QMenu:
        """What can be done with the target."""
        menu = QMenu(self)
        menu.addAction(icon("edit", "muted"), self.tr("Change…")).triggered.connect(
            lambda _checked: self.change_asked.emit()
        )
        menu.addAction(icon("refresh", "muted"), self.tr("Look again")).triggered.connect(
            lambda _checked: self.look_asked.emit()
        )
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Remove")).triggered.connect(
            lambda _checked: self.remove_asked.emit()
        )
        return menu


def protection_chips(settings: DockerSettings) -> list[Chip]:
    """What holds containers back, and in the colour of a warning what the user has relaxed."""

    relaxed = [*settings.relaxations(), *settings.relaxed_builds()]
    return [
        *(Chip(localized(text), "warning", "warning_ground", "warning") for text in relaxed),
        *(Chip(localized(text), "good", "good_ground", "check") for text in settings.protections()),
    ]


def _fill(table: FactTable, rows: Sequence[object]) -> None:
    table.set_things(rows)
    table.setVisible(bool(rows))
    table.setFixedHeight(table.height_of(min(len(rows), _ROWS)))


def _counted(title: str, count: int) -> str:
    return f"{title}  {formats.count(count)}" if count else title


def _image_name(row: ImageRow) -> str:
    """What an image is: the environment it was built of or, where it is not mldesk's, its name."""
    if row.built_here and row.environment:
        return row.environment
    return row.names[0] if row.names else row.id.removeprefix("sha256:")[:_SHORT_ID]


def _has(images: Sequence[ImageRow], name: str) -> bool:
    wanted = {name, f"{name}:latest"}
    return any(wanted & {*image.names, image.id} for image in images)
