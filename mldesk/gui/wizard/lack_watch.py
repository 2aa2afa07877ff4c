"""Watches what the chosen environment lacks for the script, and makes the environment that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.environments.registry import register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError

from .lacking import Lack, find_lack, with_lacking

if TYPE_CHECKING:
    from mldesk.core.script import ScriptFacts
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session


class LackWatch(QObject):
    """`told` carries a Lack, or None while nothing is known; `made` an environment that has what was lacking.

    `registered` says that the workspace has a new version of an environment.
    """

    told = Signal(object)
    made = Signal(object)
    registered = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts: ScriptFacts | None = None
        self._lack: Lack | None = None
        self._looked: object = None
        self._pending = 0

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being looked at."""
        return not self._pending

    def forget(self) -> None:
        """Begin again with nothing."""
        self._looked = self._facts = None
        self._tell(None)

    def look(self, facts: ScriptFacts, spec: EnvironmentSpec, elsewhere: bool) -> None:
        """Look what the environment lacks, when script, environment or target is another one than before."""
        looked = (facts, spec, elsewhere)
        if self._looked == looked:
            return
        self._looked, self._facts = looked, facts
        self._pending += 1

        def found(lack: Lack) -> None:
            self._pending -= 1
            if self._looked == looked:
                self._tell(lack)

        def failed(error: MldeskError) -> None:
            found(Lack(spec, known=False))  # the check tells what is wrong with the environment

        folder = facts.path.parent
        self._session.background(
            lambda: find_lack(spec, facts, folder, elsewhere), found, failed, receiver=self
        )

    def _tell(self, lack: Lack | None) -> None:
        self._lack = lack
        self.told.emit(lack)

    def add(self) -> None:
        """Make a specification of this run alone that has what is lacking."""
        lack, facts = self._lack, self._facts
        if lack is not None and facts is not None:
            self._session.background(lambda: with_lacking(lack, facts), self.made.emit, receiver=self)

    def register(self) -> None:
        """Register a new version of the environment that has what is lacking."""
        lack, facts = self._lack, self._facts
        if lack is None or facts is None or lack.spec.name is None:
            return
        name = lack.spec.name

        def work(workspace: Workspace) -> EnvironmentSpec:
            return register_environment(workspace, name, with_lacking(lack, facts)).spec

        def done(spec: EnvironmentSpec) -> None:
            self.registered.emit()
            self.made.emit(spec)

        title = self.tr("Registering environment {name}").format(name=name)
        self._session.act(title, work, done, receiver=self)
