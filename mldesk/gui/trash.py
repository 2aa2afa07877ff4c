"""Moves things to the trash and back, from anywhere in the window: at once, and with Undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mldesk.core.errors import MldeskError, NotFound
from mldesk.gui import formats
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.disk import ItemKind
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

Thing = tuple["ItemKind", str]
"""What core's trash takes: a kind of thing and its reference."""


@dataclass
class _Outcome:
    """What was moved, as things that take just this back, and the first error with what it was about.

    `count` is how many of the asked things were moved; others may have gone along with them.
    """

    moved: list[Thing] = field(default_factory=list)
    count: int = 0
    error: MldeskError | None = None


class Words(QObject):
    """What was done, for a number of things; an object because lupdate sees numbers in `tr` alone."""

    def moved(self, kinds: Collection[ItemKind], count: int) -> str:
        """So many things of these kinds are in the trash."""
        if count == 1:
            return self.tr("Moved to the trash")
        if set(kinds) == {"run"}:
            words = self.tr("%n runs moved to the trash", "", count)
        else:
            words = self.tr("%n items moved to the trash", "", count)
        return words.replace(str(count), formats.count(count))


def move_to_trash(
    window: MainWindow, things: Sequence[Thing], done: Callable[[], object] | None = None
) -> None:
    """Move things to the trash; a toast offers to undo it, a message says why one could not be moved.

    `done` is called when all is over.
    """

    def work(workspace: Workspace) -> _Outcome:
        from mldesk.core.disk import move_to_trash

        return _each(things, lambda kind, reference: move_to_trash(workspace, kind, reference), gone=True)

    def over(outcome: _Outcome) -> None:
        if outcome.moved:
            words = Words().moved({kind for kind, _reference in things}, outcome.count)
            undo = (translate("trash", "Undo"), lambda: put_back(window, outcome.moved, done))
            window.show_message("info", words, action=undo)
        _end(window, outcome, done)

    window.session.act(translate("trash", "Move to trash"), work, over, receiver=window)


def put_back(window: MainWindow, things: Sequence[Thing], done: Callable[[], object] | None = None) -> None:
    """Take things out of the trash again; `done` is called when all is over."""

    def work(workspace: Workspace) -> _Outcome:
        from mldesk.core.disk import take_back

        return _each(things, lambda kind, reference: take_back(workspace, kind, reference))

    def over(outcome: _Outcome) -> None:
        if outcome.moved:
            window.show_message("info", translate("trash", "Put back"))
        _end(window, outcome, done)

    window.session.act(translate("trash", "Put back"), work, over, receiver=window)


def _each(
    things: Sequence[Thing], act: Callable[[ItemKind, str], tuple[str, ...]], gone: bool = False
) -> _Outcome:
    """Do it to each; one that fails does not keep the others from it.

    With `gone`, one that is not there any more is none that fails: a key pressed twice asks for it twice.
    """
    outcome = _Outcome()
    for kind, reference in things:
        try:
            outcome.moved += [(kind, moved) for moved in act(kind, reference)]
            outcome.count += 1
        except MldeskError as error:
            if gone and isinstance(error, NotFound):
                continue
            outcome.error = outcome.error or error
    return outcome


def _end(window: MainWindow, outcome: _Outcome, done: Callable[[], object] | None) -> None:
    if outcome.error is not None:
        window.show_error(outcome.error)
    if done is not None:
        done()
