"""The panel that adds or changes a Docker target: engine, limits, and what its containers may do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from mldesk.core.compute import ComputeTarget
from mldesk.core.docker_settings import NO_LIMIT, PIDS, DockerSettings, parse_cpus, parse_memory
from mldesk.core.errors import InvalidInput, MldeskError, Problem
from mldesk.core.sizes import exact_size_text, parse_size
from mldesk.gui.localized import localized
from mldesk.gui.widgets import SpinBox
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.segments import Segments

from .docker_card import ChipLabel, protection_chips
from .docker_watch import look_at
from .tested_form import TestedForm

if TYPE_CHECKING:
    from mldesk.containers.state import DockerState
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (720, 700)
"""Pixels it likes to have."""

_MOST_SLOTS = 1024
_MOST_PIDS = 4_000_000
_NONE = "none"


def parse_gpus(text: str) -> str | tuple[int, ...]:
    """Which GPUs "all", "none", or "0, 2" are; an empty text is all of them.

    Raises ValueError that says how to write it.
    """
    words = text.strip().lower()
    if words in ("", "all"):
        return "all"
    if not re.fullmatch(r"none|\d+([,\s]+\d+)*", words):
        raise ValueError("Write all, none, or numbers such as 0, 1.")
    return () if words == _NONE else tuple(int(part) for part in re.split(r"[,\s]+", words))


class DockerForm(TestedForm):
    """A Docker engine: where it answers, and what its containers have and may do."""

    kind = "docker"
    usual_name = "docker"

    def __init__(
        self, session: Session, target: ComputeTarget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, target, parent)
        self._build_engine()
        self._build_limits()
        self._build_protection()
        self._put_in_sections()
        self._chips = QWidget()
        self._chips.setAccessibleName(self.tr("What containers may do"))
        self._flow = FlowLayout(self._chips, spacing=8)
        self.lay_out(self._chips)
        self._fill(target.docker if target is not None else DockerSettings())
        self.setFocusProxy(self.name if target is None else self.image)

    def new_title(self) -> str:
        """What the panel that adds one is called."""
        return self.tr("Add Docker target")

    # Making

    def _box(self, name: str, title: str) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(f"docker.{name}")
        box.setAccessibleName(title)
        box.toggled.connect(self.edited)
        return box

    def _build_engine(self) -> None:
        self.add_name(self.tr("docker, if left empty"))
        self.image = self.line(
            "image",
            self.tr("Base image"),
            self.tr("Packages are installed on it"),
            self.tr("None, if left empty; for example python:3.11-slim"),
        )
        self.host = self.line(
            "host",
            self.tr("Engine"),
            self.tr("Where Docker answers"),
            self.tr("Found by itself, if left empty (DOCKER_HOST, context, socket)"),
        )

    def _build_limits(self) -> None:
        self.slots = SpinBox(1, _MOST_SLOTS)
        self.pids = SpinBox(1, _MOST_PIDS)
        for name, editor, title, hint in (
            ("cpu_slots", self.slots, self.tr("CPU slots"), self.tr("Runs at the same time")),
            ("pids", self.pids, self.tr("Processes"), self.tr("Of each container, at most")),
        ):
            editor.setFixedWidth(130)
            self.row(name, editor, title, hint)
        self.memory = self.line(
            "memory",
            self.tr("Memory"),
            self.tr("Of each container"),
            self.tr("All but a tenth, if left empty; for example 8G; none: no limit"),
        )
        self.cpus = self.line(
            "cpus",
            self.tr("CPUs"),
            self.tr("Of each container"),
            self.tr("As the CPU slots, if left empty; for example 2.5; none: no limit"),
        )
        self.shm_size = self.line(
            "shm_size",
            self.tr("Shared memory"),
            self.tr("Data loaders need it"),
            self.tr("64 MB, if left empty; for example 2G"),
        )
        self.gpus = self.line(
            "gpus",
            self.tr("GPUs"),
            self.tr("That runs may be given"),
            self.tr("All, if left empty; for example 0, 1; or none"),
        )
        self.gpu_memory = self.line(
            "gpu_memory",
            self.tr("Free GPU memory"),
            self.tr("Before a run starts"),
            self.tr("A GPU no other program uses, if left empty; or 8G"),
        )

    def _build_protection(self) -> None:
        self.network = Segments(
            "docker.network",
            self.tr("Network"),
            [
                ("none", self.tr("None")),
                ("bridge", self.tr("Reaches out")),
                ("host", self.tr("This machine's")),
            ],
        )
        self.network.chosen.connect(self.edited)
        self.row("network", self.network, self.tr("Network"), self.tr("Of each container"))
        self.user = self.line(
            "user",
            self.tr("User"),
            self.tr("Whom the files belong to"),
            self.tr("You, if left empty; for example root, or 1000:1000"),
        )
        self.capabilities = self.line(
            "capabilities",
            self.tr("Capabilities"),
            self.tr("Linux rights it keeps"),
            self.tr("None, if left empty; for example SYS_PTRACE"),
        )
        self.read_only = self._box("read_only", self.tr("The image's files cannot be changed"))
        self.no_new_privileges = self._box("no_new_privileges", self.tr("No new privileges by programs"))
        self.build_host = self._box("build_network", self.tr("Builds use the network of this machine"))

    def _put_in_sections(self) -> None:
        for title, names in (
            (self.tr("Target"), ("name", "image", "host")),
            (self.tr("Limits"), ("cpu_slots", "memory", "cpus", "pids", "shm_size", "gpus", "gpu_memory")),
            (self.tr("Protection"), ("network", "user", "capabilities")),
        ):
            self.section(title)
            for name in names:
                self.page.body.addWidget(self.rows[name])
        for box in (self.read_only, self.no_new_privileges, self.build_host):
            self.page.body.addWidget(box)

    def _fill(self, settings: DockerSettings) -> None:
        self.image.setText(settings.image or "")
        self.host.setText(settings.host or "")
        self.slots.setValue(settings.cpu_slots)
        self.pids.setValue(settings.pids or PIDS)
        self.memory.setText(_memory_words(settings.memory))
        self.shm_size.setText(_size_words(settings.shm_size))
        self.cpus.setText(_cpus_words(settings.cpus))
        self.gpu_memory.setText(_size_words(settings.gpu_memory or None))
        gpus = settings.gpus
        if isinstance(gpus, str):
            self.gpus.setText("" if gpus == "all" else gpus)
        else:
            self.gpus.setText(", ".join(map(str, gpus)) or _NONE)
        self.network.choose(settings.network)
        self.user.setText(settings.user or "")
        self.capabilities.setText(", ".join(settings.capabilities))
        self.read_only.setChecked(settings.read_only)
        self.no_new_privileges.setChecked(settings.no_new_privileges)
        self.build_host.setChecked(settings.build_network == "host")
        self.edited()

    # What was entered

    def settings(self) -> dict[str, Any]:
        """The settings as they stand in the form; raises InvalidInput for what cannot be read."""
        values, problems = self._read()
        problems += DockerSettings(**values).problems()
        if problems:
            raise InvalidInput.of(problems)
        return values

    def _read(self) -> tuple[dict[str, Any], list[Problem]]:
        """What can be read, and what is wrong with the rest."""
        problems: list[Problem] = []
        values: dict[str, Any] = {
            "image": self.image.text().strip() or None,
            "host": self.host.text().strip() or None,
            "cpu_slots": self.slots.value(),
            "pids": self.pids.value(),
            "network": self.network.current(),
            "user": self.user.text().strip() or None,
            "capabilities": [name for name in re.split(r"[,\s]+", self.capabilities.text()) if name],
            "read_only": self.read_only.isChecked(),
            "no_new_privileges": self.no_new_privileges.isChecked(),
            "build_network": "host" if self.build_host.isChecked() else "default",
        }
        readers: tuple[tuple[str, QLineEdit, Callable[[str], Any]], ...] = (
            ("memory", self.memory, parse_memory),
            ("shm_size", self.shm_size, _read_size),
            ("cpus", self.cpus, parse_cpus),
            ("gpus", self.gpus, parse_gpus),
            ("gpu_memory", self.gpu_memory, lambda text: _read_size(text) or 0),
        )
        for name, line, read in readers:
            try:
                values[name] = read(line.text())
            except ValueError as error:
                title = self.tr("This cannot be read")
                problems.append(Problem(name, title, line.text().strip(), str(error)))
        return values, problems

    def edited(self) -> None:
        """Take old problems away, and show what containers may do as the form stands."""
        super().edited()
        if not hasattr(self, "_flow"):
            return  # not made yet
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for chip in protection_chips(DockerSettings(**self._read()[0])):
            self._flow.addWidget(ChipLabel(chip))

    # Doing

    def question(self) -> Callable[[], tuple[DockerSettings, DockerState]]:
        """A look at the engine, to know whether it is there."""
        settings = DockerSettings(**self.settings())
        return lambda: (settings, look_at(settings))

    def tested(self, answer: tuple[DockerSettings, DockerState]) -> None:
        """Say what it is, and what each container gets there."""
        settings, state = answer
        words = self.tr("Docker {version} answers at {address}.")
        text = words.format(version=state.version, address=state.address)
        names = {name for image in state.images for name in image.names}
        if settings.image and not {settings.image, f"{settings.image}:latest"} & names:
            text += " " + self.tr("The image is not there yet.")
        limits = settings.within(state.limited_cpus, state.limited_memory).limits()
        told = ", ".join(map(localized, limits))
        text += " " + self.tr("Each container gets at most {limits}.").format(limits=told)
        self.say_test(text, "good")

    def unanswered(self, error: MldeskError) -> None:
        """Say beside the button why not."""
        self.say_test(localized(str(error)), "bad")

    def add_target(self, workspace: Workspace, name: str, settings: dict[str, Any]) -> ComputeTarget:
        """Add a Docker target."""
        from mldesk.core.compute import add_docker_target

        return add_docker_target(workspace, name, **settings)


def _size_words(size: int | None) -> str:
    """A size that is read back to the byte; nothing for one that is left to mldesk."""
    if size is None:
        return ""
    words = exact_size_text(size)
    return words if parse_size(words) == size else f"{size} B"


def _memory_words(size: int | None) -> str:
    return _NONE if size == NO_LIMIT else _size_words(size)


def _cpus_words(cpus: float | None) -> str:
    if cpus is None:
        return ""
    return _NONE if cpus == NO_LIMIT else f"{cpus:g}"


def _read_size(text: str) -> int | None:
    return parse_size(text) if text.strip() else None
