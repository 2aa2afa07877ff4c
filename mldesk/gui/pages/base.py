"""What every page is: a widget that reads through the session and refreshes when told what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui.turns import Turns
from mldesk.gui.widgets.card import ScrollPage

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

MARGIN = 24
"""Pixels between a page's edge and what is on it."""


class Page(QWidget):
    """A panel of the window; built on the first visit, kept afterwards.

    `layout_` is its vertical layout, with the page's margins. A subclass overrides `shown` to fill itself and
    `refresh` to follow changes; both are called on the GUI thread and must only ask the session to read.
    """

    title = ""
    rail = ""
    """The rail entry that is lit while the page is shown; empty: the page's own name."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        self.session = session
        self.window_ = window
        self._later = Turns(self)
        self.setProperty("kind", "clear")
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.layout_.setSpacing(16)

    def add_scroll(self, header: QWidget) -> QVBoxLayout:
        """Put `header` above a part that scrolls, its bar at the window's edge; the layout of that part."""
        self.layout_.setContentsMargins(MARGIN, MARGIN, 0, 0)
        header.setContentsMargins(0, 0, MARGIN, 0)
        scroll = ScrollPage((0, 0, MARGIN, MARGIN))
        self.layout_.addWidget(header)
        self.layout_.addWidget(scroll, 1)
        return scroll.body

    def make_later(self, *pieces: Callable[[], object]) -> None:
        """Make these parts, which stand further down, each at a turn of its own: the page is seen sooner."""
        self._later.add(*pieces)

    @property
    def is_complete(self) -> bool:
        """Whether all of its parts are there."""
        return self._later.are_over

    def complete(self) -> None:
        """Make now what was to be made later."""
        self._later.finish()

    def shown(self) -> None:
        """The page came to the front, or another workspace was opened while it was there: read all."""

    def hidden(self) -> None:
        """The page has left the front: stop what only a visible page needs."""

    def refresh(self, kinds: set[str]) -> None:
        """Rows of these kinds (the table `changes` names them) changed while the page is visible."""
