"""The panel that adds or changes a Docker target: engine, limits, and what its containers may do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.compute import ComputeTarget
from mldesk.core.docker_settings import NO_LIMIT, PIDS, DockerSettings, parse_cpus, parse_memory
from mldesk.core.errors import InvalidInput, MldeskError, Problem
from mldesk.core.sizes import exact_size_text, parse_size
from mldesk.gui.localized import localized
from mldesk.gui.widgets import Button, FieldRow, Label, Line, ScrollPage, SpinBox
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.segments import Segments

from .docker_card import ChipLabel, protection_chips
from .docker_watch import look_at

if TYPE_CHECKING:
    from mldesk.containers.state import DockerState
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (720, 700)
"""Pixels it likes to have."""

_LABEL_WIDTH = 190
_ROOM = 14
"""Pixels at the right of all that stands in the form; beside the fields the scroll bar lies there."""
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


class DockerForm(QWidget):
    """Adds a target, or changes `target`; `done` carries the ComputeTarget; `dismissed` when given up."""

    done = Signal(object)
    dismissed = Signal()

    def __init__(
        self, session: Session, target: ComputeTarget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.target = target
        self.rows: dict[str, FieldRow] = {}
        self.setAccessibleName(self._title())
        self._build_engine()
        self._build_limits()
        self._build_protection()
        self.notices = Notices("docker.problem")
        self.test_label = Label("", "muted", wrap=True)
        self.test_label.setObjectName("docker.tested")
        self.test_button = Button(self.tr("Test"))
        self.test_button.setObjectName("docker.test")
        self.test_button.clicked.connect(self.test)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("docker.cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.confirm_button = Button(self.tr("Add target") if target is None else self.tr("Save"), "primary")
        self.confirm_button.setObjectName("docker.confirm")
        self.confirm_button.clicked.connect(self.accept)
        self._lay_out()
        self._fill(target.docker if target is not None else DockerSettings())
        self.setFocusProxy(self.name if target is None else self.image)

    def _title(self) -> str:
        if self.target is None:
            return self.tr("Add Docker target")
        return self.tr("Change {name}").format(name=self.target.name)

    # Making

    def _line(self, name: str, title: str, hint: str, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"docker.{name}")
        line.setAccessibleName(title)
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self._edited)
        self.rows[name] = FieldRow(title, hint, line, label_width=_LABEL_WIDTH, wide=True)
        return line

    def _box(self, name: str, title: str) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(f"docker.{name}")
        box.setAccessibleName(title)
        box.toggled.connect(self._edited)
        return box

    def _build_engine(self) -> None:
        self.name = self._line(
            "name", self.tr("Name"), self.tr("How runs ask for it"), self.tr("docker, if left empty")
        )
        self.image = self._line(
            "image",
            self.tr("Base image"),
            self.tr("Packages are installed on it"),
            self.tr("None, if left empty; for example python:3.11-slim"),
        )
        self.host = self._line(
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
            editor.setObjectName(f"docker.{name}")
            editor.setAccessibleName(title)
            editor.setFixedWidth(130)
            self.rows[name] = FieldRow(title, hint, editor, label_width=_LABEL_WIDTH)
        self.memory = self._line(
            "memory",
            self.tr("Memory"),
            self.tr("Of each container"),
            self.tr("All but a tenth, if left empty; for example 8G; none: no limit"),
        )
        self.cpus = self._line(
            "cpus",
            self.tr("CPUs"),
            self.tr("Of each container"),
            self.tr("As the CPU slots, if left empty; for example 2.5; none: no limit"),
        )
        self.shm_size = self._line(
            "shm_size",
            self.tr("Shared memory"),
            self.tr("Data loaders need it"),
            self.tr("64 MB, if left empty; for example 2G"),
        )
        self.gpus = self._line(
            "gpus",
            self.tr("GPUs"),
            self.tr("That runs may be given"),
            self.tr("All, if left empty; for example 0, 1; or none"),
        )
        self.gpu_memory = self._line(
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
        self.network.chosen.connect(self._edited)
        self.rows["network"] = FieldRow(
            self.tr("Network"), self.tr("Of each container"), self.network, label_width=_LABEL_WIDTH
        )
        self.user = self._line(
            "user",
            self.tr("User"),
            self.tr("Whom the files belong to"),
            self.tr("You, if left empty; for example root, or 1000:1000"),
        )
        self.capabilities = self._line(
            "capabilities",
            self.tr("Capabilities"),
            self.tr("Linux rights it keeps"),
            self.tr("None, if left empty; for example SYS_PTRACE"),
        )
        self.read_only = self._box("read_only", self.tr("The image's files cannot be changed"))
        self.no_new_privileges = self._box("no_new_privileges", self.tr("No new privileges by programs"))
        self.build_host = self._box("build_network", self.tr("Builds use the network of this machine"))

    def _lay_out(self) -> None:
        page = ScrollPage((0, 0, _ROOM, 0))
        page.body.setSpacing(10)
        self._section(page, self.tr("Target"), ("name", "image", "host"), first=True)
        self._section(
            page, self.tr("Limits"), ("cpu_slots", "memory", "cpus", "pids", "shm_size", "gpus", "gpu_memory")
        )
        self._section(page, self.tr("Protection"), ("network", "user", "capabilities"))
        self.rows["name"].setVisible(self.target is None)
        for box in (self.read_only, self.no_new_privileges, self.build_host):
            page.body.addWidget(box)
        page.body.addStretch(1)
        self._chips = QWidget()
        self._chips.setAccessibleName(self.tr("What containers may do"))
        self._flow = FlowLayout(self._chips, spacing=8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(0, 0, _ROOM, 0)
        self.notices.setContentsMargins(0, 0, _ROOM, 0)
        self._chips.setContentsMargins(0, 0, _ROOM, 0)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.test_button)
        buttons.addWidget(self.test_label, 1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28 - _ROOM, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self._title(), "title"))
        layout.addWidget(page, 1)
        layout.addWidget(self.notices)
        layout.addWidget(self._chips)
        layout.addLayout(buttons)

    def _section(self, page: ScrollPage, title: str, names: tuple[str, ...], first: bool = False) -> None:
        if not first:
            page.body.addSpacing(6)
            page.body.addWidget(Line())
            page.body.addSpacing(2)
        page.body.addWidget(Label(title, "heading"))
        for name in names:
            page.body.addWidget(self.rows[name])

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
        self._edited()

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

    def _edited(self) -> None:
        """Take old problems away, and show what containers may do as the form stands."""
        for row in self.rows.values():
            row.set_problem("")
        if not hasattr(self, "_flow"):
            return
        self.test_label.setText("")
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for chip in protection_chips(DockerSettings(**self._read()[0])):
            self._flow.addWidget(ChipLabel(chip))

    def _show_problems(self, error: InvalidInput) -> None:
        first = None
        for problem in error.problems:
            row = self.rows.get(problem.field)
            if row is None:
                self.notices.tell("error", problem.title, problem.cause, problem.cure)
            else:
                row.set_problem(str(problem))
                first = first or row
        if first is not None and first.editor is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def test(self) -> None:
        """Ask the engine whether it is there, beside the window."""
        self.notices.clear()
        try:
            settings = DockerSettings(**self.settings())
        except InvalidInput as error:
            self._show_problems(error)
            return
        self.test_button.setEnabled(False)
        self._say_test(self.tr("Asking…"), "muted")
        self._session.background(
            lambda: look_at(settings),
            lambda state: self._tested(settings, state),
            self._test_failed,
            receiver=self,
        )

    def _say_test(self, text: str, kind: str) -> None:
        self.test_label.set_kind(kind)
        self.test_label.setText(text)

    def _tested(self, settings: DockerSettings, state: DockerState) -> None:
        self.test_button.setEnabled(True)
        words = self.tr("Docker {version} answers at {address}.")
        text = words.format(version=state.version, address=state.address)
        names = {name for image in state.images for name in image.names}
        if settings.image and not {settings.image, f"{settings.image}:latest"} & names:
            text += " " + self.tr("The image is not there yet.")
        limits = settings.within(state.limited_cpus, state.limited_memory).limits()
        told = ", ".join(map(localized, limits))
        text += " " + self.tr("Each container gets at most {limits}.").format(limits=told)
        self._say_test(text, "good")

    def _test_failed(self, error: MldeskError) -> None:
        self.test_button.setEnabled(True)
        self._say_test(localized(str(error)), "bad")

    def accept(self) -> None:
        """Add or change the target."""
        self.notices.clear()
        try:
            settings = self.settings()
        except InvalidInput as error:
            self._show_problems(error)
            return
        target, name = self.target, self.name.text().strip() or "docker"

        def work(workspace: Workspace) -> ComputeTarget:
            from mldesk.core.compute import add_docker_target, change_target

            if target is not None:
                return change_target(workspace, target.name, **settings)
            return add_docker_target(workspace, name, **settings)

        self.confirm_button.setEnabled(False)
        title = self.tr("Adding the compute target {name}") if target is None else self.tr("Changing {name}")
        shown = target.name if target is not None else name
        self._session.act(title.format(name=shown), work, self.done.emit, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self.confirm_button.setEnabled(True)
        if isinstance(error, InvalidInput):
            self._show_problems(error)
        elif error.field in self.rows:
            self._show_problems(InvalidInput(error.title, error.cause, error.cure, error.field))
        else:
            self.notices.tell("error", error.title, error.cause, error.cure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is as the button that begins."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)


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
