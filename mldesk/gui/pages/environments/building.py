"""Builds environments for the page, one log each, whichever version is looked at meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.environments.registry import Environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError

from .build_tab import BuildLog
from .reading import Contents

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.reader import Progress, Task
    from mldesk.gui.session import Session


@dataclass(eq=False)
class Build:
    """A build that was asked for: its task and log; what came of it, or why it failed, when it is over."""

    environment: Environment
    task: Task
    log: BuildLog
    contents: Contents | None = None
    error: MldeskError | None = None

    @property
    def is_going(self) -> bool:
        """Whether it is not over yet."""
        return self.task.status == "running"


class Builder(QObject):
    """Starts builds and remembers them while the window is open; `ended` carries one that is over.

    Versions that ask for the same share a build.
    """

    ended = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._builds: dict[str, Build] = {}

    def of(self, environment: Environment) -> Build | None:
        """The last build of what this version asks for; None when this window has seen none."""
        return self._builds.get(environment.content_hash)

    def start(self, environment: Environment, target: ComputeTarget | None = None) -> Build:
        """Build it on a worker, on this machine or an image for a Docker `target`, unless that goes on."""
        known = self.of(environment)
        if known is not None and known.is_going:
            return known
        log = BuildLog()
        spec = environment.spec

        def work(workspace: Workspace, progress: Progress) -> Contents:
            def tell(fraction: float, text: str) -> None:
                progress(fraction, 1.0, text)

            if target is None:
                return _build_here(spec, log, tell, progress.canceled)
            return _build_image(spec, target, log, tell, progress.canceled)

        def done(contents: Contents) -> None:
            made.contents = contents
            self.ended.emit(made)

        def failed(error: MldeskError) -> None:
            made.error = error
            self.ended.emit(made)

        task = self._session.act(self._title(environment, target), work, done, failed, receiver=self)
        made = self._builds[environment.content_hash] = Build(environment, task, log)
        return made

    def _title(self, environment: Environment, target: ComputeTarget | None) -> str:
        if target is None:
            return self.tr("Building {name}").format(name=environment.reference)
        words = self.tr("Building an image of {name} for {target}")
        return words.format(name=environment.reference, target=target.name)


_Tell = Callable[[float, str], None]


def _build_here(spec: EnvironmentSpec, log: BuildLog, tell: _Tell, canceled: Callable[[], bool]) -> Contents:
    from mldesk.environments import building

    made = building.build(spec, log, tell, canceled)
    return Contents(spec, True, made.python_version, made.packages, made.python, made.folder, made.notes)


def _build_image(
    spec: EnvironmentSpec,
    target: ComputeTarget,
    log: BuildLog,
    tell: _Tell,
    canceled: Callable[[], bool],
) -> Contents:
    from mldesk.containers.client import connect
    from mldesk.containers.images import prepare_image
    from mldesk.environments.logs import image_key, kept_log

    settings = target.docker
    with kept_log(image_key(spec), log) as kept, closing(connect(settings)) as engine:
        made = prepare_image(engine, spec, settings.image, kept, tell, canceled, settings.build_network)
    return Contents(spec, True, made.python_version, made.packages, notes=made.notes, image=made.reference)
