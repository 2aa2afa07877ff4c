"""Makes the environment in which a script trains on several processes, where the chosen one has Keras 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mldesk.core.errors import MldeskError
from mldesk.core.keras_guard import Remedy, RemedyName, remedies

if TYPE_CHECKING:
    from mldesk.gui.session import Session

    from .draft import Draft


class KerasRemedies(QObject):
    """`made` carries the specification of an environment; the versions that are there are read aside."""

    made = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def make(self, name: RemedyName, draft: Draft) -> None:
        """Make the environment of this name for the draft's script."""
        facts, config = draft.facts, draft.plain_configuration()
        if facts is None:
            return

        def found() -> tuple[Remedy, ...]:
            return remedies(config, facts)

        def take(offered: tuple[Remedy, ...]) -> None:
            spec = next((remedy.spec for remedy in offered if remedy.name == name), None)
            if spec is not None:
                self.made.emit(spec)

        self._session.background(found, take, self._not_made, receiver=self)

    def _not_made(self, error: MldeskError) -> None:
        """The environment stays as it is, and so does its problem."""
