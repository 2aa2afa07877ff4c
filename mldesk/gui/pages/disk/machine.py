"""What workspaces share on this machine: built environments and wheels; images and containers of Docker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.fact_table import Column
from mldesk.gui.widgets.labels import Label

from .sections import KIND_WIDTH, SIZE_WIDTH, Section, ThingsTable

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

_ROWS = 6
_ICONS = {"environment": "environments", "wheel": "archive", "image": "archive", "container": "compute"}
_NAME_WIDTH, _NOTE_WIDTH, _TARGET_WIDTH, _USED_WIDTH = 240, 220, 120, SIZE_WIDTH + 40
_TARGET = 2
"""The column that says at which Docker target it is."""
_SECONDS, _COUNTING_SECONDS = 4.0, 20.0
_SHORT_ID = 12


@dataclass(frozen=True)
class Kept:
    """A built environment or wheel (`id` is its folder), an image or a stopped container; `used` in unix
    seconds.

    Of its `size`, `shared` bytes are in layers of other images, too. `settings` are those of the Docker
    target it was found by.
    """

    kind: str
    id: str
    name: str
    size: int
    used: float
    note: str = ""
    target: str = ""
    settings: DockerSettings | None = None
    shared: int = 0

    @property
    def place(self) -> tuple[str, str]:
        """What it is known by."""
        return self.kind, self.id


@dataclass(frozen=True)
class DockerNews:
    """What mldesk has on Docker engines, and what the engines that cannot be asked say, by target."""

    rows: tuple[Kept, ...]
    problems: Mapping[str, str]


def read_built(with_sizes: bool = True) -> list[Kept]:
    """The built environments and the wheels that were compiled; counting their sizes takes a while."""
    from mldesk.core.environments.wheels import list_wheels
    from mldesk.environments.building import list_built

    environments = [
        Kept("environment", str(one.folder), one.title, one.size, one.last_used, str(one.folder))
        for one in list_built(with_sizes)
    ]
    wheels = [
        Kept("wheel", str(one.folder), one.title, one.size, one.last_used, str(one.folder))
        for one in list_wheels()
    ]
    return environments + wheels


def read_docker(targets: Mapping[str, DockerSettings]) -> DockerNews:
    """The images that mldesk built and its stopped containers, each once however many targets know them."""
    from mldesk.containers.state import engine_state

    found: dict[tuple[str, str], Kept] = {}
    problems = {}
    for name, settings in targets.items():
        try:
            state = engine_state(settings, _SECONDS)
        except MldeskError as error:
            problems[name] = str(error)
            continue
        for container in state.containers:
            if container.run_id and container.state not in ("running", "restarting", "paused"):
                row = Kept(
                    "container", container.id, container.name or container.id[:_SHORT_ID], 0,
                    container.created, container.status, name, settings,
                )  # fmt: skip
                found.setdefault((state.address, container.id), row)
        ours = [image for image in state.images if image.built_here]
        shared = _shared(settings) if ours else {}
        for image in ours:
            called = image.names[0] if image.names else image.id.removeprefix("sha256:")[:_SHORT_ID]
            row = Kept(
                "image", image.id, image.environment or called, image.size, image.created, called, name,
                settings, min(shared.get(image.id, 0), image.size),
            )  # fmt: skip
            found.setdefault((state.address, image.id), row)
    return DockerNews(tuple(found.values()), problems)


def _shared(settings: DockerSettings) -> Mapping[str, int]:
    from mldesk.containers.sharing import shared_sizes

    try:
        return shared_sizes(settings, _COUNTING_SECONDS)
    except MldeskError:
        return {}  # an engine that does not count it: their sizes are told


def remove_kept(rows: Sequence[Kept], progress: Callable[[float, float], None]) -> int:
    """Remove them all, containers first and new images before those they lie on.

    Returns the bytes freed, but for those in layers that several images share. Raises MldeskError for the
    first that cannot be removed, after the others.
    """
    ranks = {"container": 0, "image": 1, "environment": 2, "wheel": 3}
    freed, first = 0, None
    for number, row in enumerate(sorted(rows, key=lambda one: (ranks[one.kind], -one.used))):
        progress(number, len(rows))
        try:
            _remove(row)
            freed += row.size - row.shared
        except MldeskError as error:
            first = first or error
    if first is not None:
        raise first
    return freed


def _remove(row: Kept) -> None:
    from mldesk.containers.state import remove_container, remove_image
    from mldesk.core.environments.wheels import remove_wheel
    from mldesk.environments.building import remove_built

    if row.kind == "environment":
        remove_built(Path(row.id))
    elif row.kind == "wheel":
        remove_wheel(Path(row.id))
    elif row.settings is not None:
        (remove_image if row.kind == "image" else remove_container)(row.settings, row.id)


class KeptSection(Section):
    """A table of one kind of place; `remove_asked` carries chosen rows."""

    remove_asked = Signal(list)

    def __init__(self, session: Session, name: str, title: str, about: str, docker: bool) -> None:
        super().__init__(title)
        self._about = about
        self._docker = docker
        self.remove_button = Button(self.tr("Remove"), "quiet", "trash")
        self.remove_button.setObjectName(f"{name}_remove")
        self.remove_button.setEnabled(False)
        self.remove_button.clicked.connect(self._ask)
        self.row.addWidget(self.remove_button)
        self.table = ThingsTable(session, self._columns(docker), sort_column=-1)
        self.table.setObjectName(name)
        self.table.setAccessibleName(title)
        self.table.delete_asked.connect(self._ask)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.words = Label("", "muted", wrap=True)
        self.words.setContentsMargins(16, 8, 16, 8)
        self._outer.setContentsMargins(1, 1, 1, 8)
        self.body.addWidget(self.table)
        self.body.addWidget(self.words)

    def _columns(self, docker: bool) -> list[Column]:
        kinds = {"image": self.tr("Image"), "container": self.tr("Container")}
        kind = Column(
            self.tr("Kind"),
            lambda row: kinds.get(row.kind, row.kind),
            width=KIND_WIDTH,
            icon_name=lambda row: _ICONS[row.kind],
        )
        name = Column(
            self.tr("Name"),
            lambda row: row.name,
            tool_tip=lambda row: f"{row.name}\n{row.note}".strip(),
            icon_name=None if docker else lambda row: _ICONS[row.kind],
            least=_NAME_WIDTH,
        )
        note = Column(
            self.tr("Details"),
            lambda row: row.note,
            width=_NOTE_WIDTH,
            tool_tip=lambda row: row.note,
            token=lambda row: "muted",
        )
        target = Column(self.tr("Target"), lambda row: row.target, width=_TARGET_WIDTH)
        size = Column(
            self.tr("Size"),
            lambda row: formats.size(row.size) if row.size else "–",
            lambda row: row.size,
            SIZE_WIDTH,
            number=True,
        )
        shared = Column(
            self.tr("Shared"),
            lambda row: formats.size(row.shared) if row.shared else "",
            lambda row: row.shared,
            SIZE_WIDTH,
            number=True,
            tool_tip=self._shared_tip,
            token=lambda row: "muted",
        )
        used = Column(
            self.tr("Made") if docker else self.tr("Last used"),
            lambda row: formats.ago(row.used),
            lambda row: row.used,
            _USED_WIDTH,
        )
        return [kind, name, target, size, shared, used, note] if docker else [name, size, used]

    def _shared_tip(self, row: Kept) -> str:
        if not row.shared:
            return ""
        words = self.tr("{size} are in layers that other images have, too, and stay as long as one does")
        return words.format(size=formats.size(row.shared))

    def show_rows(self, rows: Sequence[Kept], words: str = "") -> None:
        """Show these; `words` tell what is not in the table."""
        self.table.set_things(rows)
        if self._docker:  # of a single target it need not be said
            self.table.leave_out((_TARGET,) if len({row.target for row in rows}) < 2 else ())
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(self.table.height_of(min(len(rows), _ROWS)))
        self.remove_button.setVisible(bool(rows))
        self.words.setText(localized(words))
        self.words.setVisible(bool(words))
        self._selected()

    def _selected(self) -> None:
        chosen = self.table.chosen_things()
        shown = chosen or self.table.model_.things
        self.remove_button.setEnabled(bool(chosen))
        words = self.tr("{count} chosen, {size}") if chosen else f"{{size}} · {self._about}"
        is_counted = self._docker or all(row.size for row in shown)
        size = self._sum(shown) if is_counted else self.tr("counting…")
        self.summary.setText(words.format(count=formats.count(len(chosen)), size=size) if shown else "")

    def _sum(self, rows: Sequence[Kept]) -> str:
        """What they take together; layers that several images share are told apart."""
        own, whole = sum(row.size - row.shared for row in rows), sum(row.size for row in rows)
        if own == whole:
            return formats.size(whole)
        return self.tr("{size} and shared layers").format(size=formats.size(own))

    def _ask(self) -> None:
        chosen = self.table.chosen_things()
        if chosen:
            self.remove_asked.emit(chosen)


class MachineSections(QWidget):
    """Both sections; `read` looks anew, beside the window."""

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._reading: set[str] = set()
        self._going: set[tuple[str, str]] = set()
        shared = self.tr("shared by all workspaces, built again when needed")
        self.built = KeptSection(session, "disk.built", self.tr("Built environments"), shared, docker=False)
        ours = self.tr("images that mldesk built, and its stopped containers")
        self.docker = KeptSection(session, "disk.docker", self.tr("Docker"), ours, docker=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for section in (self.built, self.docker):
            section.remove_asked.connect(self.remove)
            section.hide()
            layout.addWidget(section)

    def read(self) -> None:
        """Look what there is, unless that is being done."""
        if "built" not in self._reading:
            self._reading.add("built")
            if not self.built.table.model_.things:  # at least their names, while sizes are counted
                self._session.background(
                    lambda: read_built(with_sizes=False), self._show_names, receiver=self
                )
            self._session.background(read_built, self._show_built, self._built_failed, receiver=self)
        self._session.read(_docker_targets, self._ask_docker, key="disk.targets")

    def _show_names(self, rows: list[Kept]) -> None:
        if "built" in self._reading:  # else the sizes are there already
            self._show_rows(self.built, rows)
            self.built.setVisible(bool(rows))

    def _show_built(self, rows: list[Kept]) -> None:
        self._reading.discard("built")
        self._show_rows(self.built, rows)
        self.built.setVisible(bool(self.built.table.model_.things))

    def _show_rows(self, section: KeptSection, rows: Sequence[Kept], words: str = "") -> None:
        """Show what is there, but for what is being removed."""
        section.show_rows([row for row in rows if row.place not in self._going], words)

    def _built_failed(self, error: MldeskError) -> None:
        self._reading.discard("built")
        self.built.show()
        self.built.show_rows([], localized(str(error)))

    def _ask_docker(self, targets: Mapping[str, DockerSettings]) -> None:
        self.docker.setVisible(bool(targets))
        if not targets or "docker" in self._reading:
            return
        self._reading.add("docker")
        if not self.docker.table.model_.things:
            self.docker.show_rows([], self.tr("Asking the Docker engines…"))
        self._session.background(lambda: read_docker(targets), self._show_docker, receiver=self)

    def _show_docker(self, news: DockerNews) -> None:
        self._reading.discard("docker")
        words = [f"{target}: {problem}" for target, problem in news.problems.items()]
        if not news.rows and not words:
            words = [self.tr("mldesk has no images and no stopped containers there.")]
        self._show_rows(self.docker, news.rows, "\n".join(words))

    def remove(self, rows: list[Kept]) -> None:
        """Remove what was chosen, on a worker; its rows are gone at once."""
        places = {row.place for row in rows}

        def work(workspace: Workspace, progress: Progress) -> int:
            return remove_kept(rows, progress)

        def done(freed: int) -> None:
            least = any(row.shared for row in rows)
            words = self.tr("At least {size} freed") if least else self.tr("{size} freed")
            self._window.show_message("good", words.format(size=formats.size(freed)))
            over()

        def failed(error: MldeskError) -> None:
            self._window.show_error(error)
            over()

        def over() -> None:
            self._going -= places
            self.read()

        self._going |= places
        for section in (self.built, self.docker):
            self._show_rows(section, section.table.model_.things, section.words.text())
        title = self.tr("Removing {name}").format(name=rows[0].name)
        if len(rows) > 1:
            title = self.tr("Removing {count} things").format(count=formats.count(len(rows)))
        self._session.act(title, work, done, failed, receiver=self)


def _docker_targets(workspace: Workspace) -> dict[str, DockerSettings]:
    from mldesk.core.compute import list_compute

    return {target.name: target.docker for target in list_compute(workspace) if target.kind == "docker"}
