"""What every tab of the run page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui.pages.run.reading import RunFacts

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class RunTab(QWidget):
    """One tab; it is told which run is shown, its facts, and when it comes to the front or leaves it."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        self.session = session
        self.window_ = window
        self.run_id = ""
        self.facts: RunFacts | None = None
        self.in_front = False
        self._waiting: RunFacts | None = None
        self.setProperty("kind", "clear")

    def stands_for(self, kind: type[RunTab]) -> bool:
        """Whether this is a tab of the class `kind`, or will be."""
        return isinstance(self, kind)

    def corner(self) -> QWidget | None:
        """What stands at the right of the tab bar while the tab is in front."""
        return None

    def set_run(self, run_id: str) -> None:
        """Another run is shown: forget the old one."""
        self.run_id = run_id
        self.facts = self._waiting = None

    def take(self, facts: RunFacts) -> None:
        """The run's facts were read anew; a tab that is not in front looks at them when it comes there."""
        if self.in_front and facts != self.facts:
            self.set_facts(facts)
        elif facts != self.facts:
            self._waiting = facts

    def set_facts(self, facts: RunFacts) -> None:
        """Show these facts."""
        self.facts = facts
        self._waiting = None

    def shown(self) -> None:
        """The tab came to the front."""
        self.in_front = True
        if self._waiting is not None:
            self.set_facts(self._waiting)

    def hidden(self) -> None:
        """The tab has left the front."""
        self.in_front = False

    def refresh(self, kinds: set[str]) -> None:
        """Rows of these kinds changed while the tab is in front."""


class LateTab(RunTab):
    """Stands for a tab of the class `kind` until that is needed."""

    def __init__(self, session: Session, window: MainWindow, kind: type[RunTab]) -> None:
        super().__init__(session, window)
        self.kind = kind
        self._corner = QWidget()

    def stands_for(self, kind: type[RunTab]) -> bool:
        """Whether the tab will be of this class."""
        return issubclass(self.kind, kind)

    def corner(self) -> QWidget:
        """Where that of the tab will be."""
        return self._corner

    def hold(self, tab: RunTab) -> None:
        """Show the tab, and what belongs to it above, where this one is.

        This one stays around it: the program has died of pages that were taken out of their stacks.
        """
        _fill(self, tab)
        corner = tab.corner()
        if corner is not None:
            _fill(self._corner, corner)

    def make(self) -> RunTab:
        """The tab itself, which knows what this one was told."""
        made = self.kind(self.session, self.window_)
        made.set_run(self.run_id)
        if self._waiting is not None:
            made.take(self._waiting)
        return made


def _fill(place: QWidget, widget: QWidget) -> None:
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    widget.show()
