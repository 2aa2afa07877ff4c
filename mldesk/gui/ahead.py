"""What is made before anybody asks for it, one piece a turn, while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mldesk.gui.turns import Turns

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

T = TypeVar("T", bound=QWidget)

_PAUSE_MILLISECONDS = 40
"""Between two pieces: nobody waits for them, and what one asks for is to come before the next is made."""


class Ahead(QObject):
    """Makes parts of pages, of which each kind is needed once; who needs one takes it, made or not."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._made: dict[type[QWidget], QWidget] = {}
        self._taken: set[type[QWidget]] = set()
        self._turns = Turns(self, _PAUSE_MILLISECONDS)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be made."""
        return self._turns.are_over

    def make(self, *kinds: type[QWidget]) -> None:
        """Make one of each of these kinds, each at a turn of its own, unless it was taken by then."""
        self._turns.add(*(partial(self._make, kind) for kind in kinds))

    def then(self, *pieces: Callable[[], object]) -> None:
        """Do these at turns of their own, after what is to be made."""
        self._turns.add(*pieces)

    def _make(self, kind: type[QWidget]) -> None:
        if kind not in self._taken and kind not in self._made:
            self._made[kind] = cast(Any, kind)(self._session, self._window)

    def take(self, kind: type[T]) -> T:
        """The part of this kind, made now if it was not before."""
        self._make(kind)
        self._taken.add(kind)
        return cast(T, self._made.pop(kind))

    def drop(self) -> None:
        """Delete what nobody took, and begin anew: the language changed, or the window closes."""
        self._turns.clear()
        for part in self._made.values():
            part.deleteLater()
        self._made.clear()
        self._taken.clear()
