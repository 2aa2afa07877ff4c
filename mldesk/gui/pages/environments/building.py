"""Builds environments for the page, one log each, whichever version is looked at meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.environments.registry import Environment
from mldesk.core.errors import MldeskError

from .build_tab import BuildLog

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.environments.building import Built
    from mldesk.gui.reader import Progress, Task
    from mldesk.gui.session import Session


@dataclass(eq=False)
class Build:
    """A build that was asked for: its task, its log, and why it failed, if it did."""

    environment: Environment
    task: Task
    log: BuildLog
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

    def start(self, environment: Environment) -> Build:
        """Build it on a worker, unless that goes on already."""
        known = self.of(environment)
        if known is not None and known.is_going:
            return known
        log = BuildLog()
        spec = environment.spec

        def work(workspace: Workspace, progress: Progress) -> Built:
            from mldesk.environments.building import build

            def tell(fraction: float, text: str) -> None:
                progress(fraction, 1.0, text)

            return build(spec, log, tell, progress.canceled)

        def failed(error: MldeskError) -> None:
            made.error = error
            log(str(error))
            self.ended.emit(made)

        title = self.tr("Building {name}").format(name=environment.reference)
        task = self._session.act(title, work, lambda _: self.ended.emit(made), failed, receiver=self)
        made = self._builds[environment.content_hash] = Build(environment, task, log)
        return made
