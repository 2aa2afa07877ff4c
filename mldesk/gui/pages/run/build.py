"""The Build tab: how far the environment of the run is, and what its build says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mldesk.core.status import Status
from mldesk.gui.localized import localized
from mldesk.gui.pages.run.build_watch import LOG_NAME, BuildState
from mldesk.gui.pages.run.log import LogTab
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.widgets import Bar, Card, ElidedLabel, IconLabel, Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class BuildLog(LogTab):
    """The log of the build, with all that the Log tab can do."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.text.setObjectName("run.build_log")
        self.text.setAccessibleName(self.tr("Log of the build"))
        self.search.setObjectName("run.build_log.search")
        self.follow_button.setObjectName("run.build_log.follow")

    def set_facts(self, facts: RunFacts) -> None:
        """Know the file."""
        RunTab.set_facts(self, facts)
        first = self._path is None
        self._path = facts.folder / LOG_NAME
        if first and self.in_front:
            self._reload()
        self._word()

    def _word(self) -> None:
        super()._word()
        if self._end == 0:
            self.note.clear()  # it is said in the place of the text

    def _nothing(self, facts: RunFacts) -> str:
        """Why there is no log."""
        return self.tr("The build has said nothing yet")


class BuildTab(RunTab):
    """A bar while the environment is prepared, what came of it afterwards, and the log beneath."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.log = BuildLog(session, window)
        self._state: BuildState | None = None
        self.icon = IconLabel("dot", "accent")
        self.title = Label("", "strong")
        self.detail = ElidedLabel("", "muted")
        self.percent = Label("", "mono")
        self.bar = Bar()
        self.bar.setObjectName("run.build_bar")
        self.bar.setAccessibleName(self.tr("Progress of the build"))
        self._lay_out()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.icon)
        words.addWidget(self.title)
        words.addWidget(self.detail, 1)
        words.addWidget(self.percent)
        self.card = Card(margin=16, spacing=10)
        self.card.setAccessibleName(self.tr("Preparing the environment"))
        self.card.body.addLayout(words)
        self.card.body.addWidget(self.bar)
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.card)
        layout.addWidget(self.log, 1)
        layout.addStretch()  # the card stays at the top where there is no log

    def corner(self) -> QWidget | None:
        """Search, level and follow of the log."""
        return self.log.corner()

    def set_run(self, run_id: str) -> None:
        """Forget the build of the old run."""
        super().set_run(run_id)
        self.log.set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Word how the build ended, if it has."""
        super().set_facts(facts)
        self.log.take(facts)
        self._show()

    def set_state(self, state: BuildState | None) -> None:
        """Show how far the build is."""
        self._state = state
        self._show()

    def shown(self) -> None:
        """Follow the log."""
        super().shown()
        self.log.shown()

    def hidden(self) -> None:
        """Stop following."""
        super().hidden()
        self.log.hidden()

    def _show(self) -> None:
        state, facts = self._state, self.facts or self._waiting
        if facts is None:
            return
        building = facts.status is Status.PREPARING
        failed = facts.started is None and facts.status in (Status.FAILED, Status.CANCELED)
        has_log = state is not None and state.has_log
        self.log.setVisible(building or has_log)
        fraction = state.fraction if state is not None else 0.0
        self.bar.setVisible(building)
        self.percent.setVisible(building)
        self.bar.set_fraction(fraction)
        self.percent.setText(f"{fraction:.0%}")
        self.bar.setAccessibleDescription(f"{fraction:.0%}")
        if building:
            self.icon.set_icon("dot", "accent")
            self.title.setText(self._preparing(state))
            self.detail.setText(localized(state.text) if state is not None else "")
        elif failed:
            self.icon.set_icon("close", "bad" if facts.status is Status.FAILED else "warning")
            of_data = state is not None and state.of_data
            self.title.setText(
                self.tr("The data was not fetched")
                if of_data
                else self.tr("The environment was not prepared")
            )
            self.detail.setText(localized((facts.reason or {}).get("title", "")))
        else:
            self.icon.set_icon("check", "good")
            self.title.setText(self.tr("The environment is ready"))
            if state is not None and state.from_cache:
                self.detail.setText(self.tr("from the cache: nothing had to be built"))
            else:
                self.detail.setText("" if has_log else self.tr("nothing had to be built"))

    def _preparing(self, state: BuildState | None) -> str:
        of_data = state is not None and state.of_data
        return self.tr("Fetching the data") if of_data else self.tr("Preparing the environment")
