"""The Environment tab: which Python ran the script, on which machine, with which packages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mldesk.gui import formats
from mldesk.gui.models.run_columns import compute_text
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.widgets import Card, Label, ScrollPage
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


def packages_of(environment: dict[str, Any] | None) -> list[tuple[str, str]]:
    """The packages that an environment names, as name and version, by name."""
    packages = (environment or {}).get("packages")
    if isinstance(packages, dict):
        return sorted((str(name), str(version)) for name, version in packages.items())
    if isinstance(packages, list):
        return sorted(
            (name, version) for name, _, version in (str(one).partition("==") for one in packages) if name
        )
    return []


class EnvironmentTab(RunTab):
    """What the run needed and got."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.facts_grid = FactGrid(columns=1, name_width=120)
        self._shown: list[Fact] = []
        self.table = FactTable(
            [
                Column(self.tr("Package"), lambda pair: pair[0]),
                Column(self.tr("Version"), lambda pair: pair[1], width=160, number=True, mono=True),
            ],
            lambda pair: pair[0],
        )
        self.table.setAccessibleName(self.tr("Packages"))
        self.no_packages = Label(self.tr("The packages of this run were not recorded."), "muted", wrap=True)
        facts = Card(self.tr("Python and machine"))
        facts.body.addWidget(self.facts_grid)
        packages = Card(self.tr("Packages"), spacing=4)
        packages.body.addWidget(self.table)
        packages.body.addWidget(self.no_packages)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(facts, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(packages, 1, Qt.AlignmentFlag.AlignTop)
        page = ScrollPage()
        page.body.addLayout(columns)
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def set_facts(self, facts: RunFacts) -> None:
        """Show the run's facts."""
        super().set_facts(facts)
        shown = self._facts_of(facts)
        if shown != self._shown:
            self._shown = shown
            self.facts_grid.set_facts(shown)
        packages = packages_of(facts.environment)
        self.table.set_things(packages)
        self.table.setVisible(bool(packages))
        self.table.setFixedHeight(self.table.content_height())
        self.no_packages.setVisible(not packages)

    def _facts_of(self, facts: RunFacts) -> list[Fact]:
        environment = facts.environment or {}
        asked = facts.config.environment
        python = facts.python or (asked.interpreter() if asked.is_ready else asked.title)
        shown = [Fact(self.tr("Interpreter"), python, mono=True, copied=True)]
        for key, words in (
            ("python", self.tr("Python")),
            ("platform", self.tr("System")),
            ("machine", self.tr("Machine")),
        ):
            if isinstance(environment.get(key), str):
                shown.append(Fact(words, environment[key]))
        shown.append(Fact(self.tr("Ran on"), compute_text(facts.compute, facts.device)))
        script = facts.processes.get("script", facts.processes)
        if isinstance(script, dict) and script.get("host"):
            shown.append(Fact(self.tr("Host"), str(script["host"])))
        if isinstance(script, dict) and script.get("pid"):
            shown.append(Fact(self.tr("Process"), str(script["pid"])))
        for name, value in sorted(facts.config.environment_variables.items()):
            shown.append(Fact(name, value, mono=True))
        shown.append(Fact(self.tr("Submitted"), formats.moment(facts.created)))
        shown.append(Fact(self.tr("Started"), formats.moment(facts.started)))
        shown.append(Fact(self.tr("Ended"), formats.moment(facts.ended)))
        if facts.exit_code is not None:
            shown.append(Fact(self.tr("Exit code"), str(facts.exit_code)))
        if facts.signal is not None:
            shown.append(Fact(self.tr("Signal"), str(facts.signal)))
        return shown
