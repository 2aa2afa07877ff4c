"""What a page puts into the window's menus and the command palette while it is in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow


@dataclass(frozen=True)
class PageAction:
    """One action: its `name` in the window, its words, what it does, its shortcut and its icon.

    `enabled` tells whether it can be used just now; None: always.
    """

    name: str
    text: str
    act: Callable[[], object]
    shortcut: str = ""
    icon: str | None = None
    enabled: Callable[[], bool] | None = None


class PageActions:
    """The actions of one page, in the menu Run; `update` when what can be used may have changed."""

    def __init__(self, window: MainWindow, actions: Iterable[PageAction]) -> None:
        self._window = window
        self._actions = tuple(actions)
        self._shown = False

    def show(self) -> None:
        """The page has come to the front."""
        if not self._shown:
            self._shown = True
            for one in self._actions:
                self._window.actions_.add(one.name, one.text, one.act, one.shortcut, "run", one.icon)
        self.update()

    def hide(self) -> None:
        """The page has left the front."""
        if self._shown:
            self._shown = False
            for one in self._actions:
                self._window.actions_.remove(one.name)

    def update(self) -> None:
        """Offer only what can be used now."""
        for one in self._actions if self._shown else ():
            if one.enabled is not None:
                self._window.actions_[one.name].setEnabled(one.enabled())
