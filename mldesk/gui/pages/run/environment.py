"""The Environment tab: which environment on which machine, its exact packages, what was noted making it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.desktop import copy_text
from mldesk.gui.localized import localized
from mldesk.gui.models.run_columns import compute_text
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.widgets import Button, Card, IconLabel, Label, ScrollPage
from mldesk.gui.widgets.card import layout_widgets
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_NAME_WIDTH = 120
_MANY = 12
"""From so many packages on there is something to search."""


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
        self.environment_grid = FactGrid(columns=1, name_width=_NAME_WIDTH)
        self.environment_grid.setAccessibleName(self.tr("Environment"))
        self.facts_grid = FactGrid(columns=1, name_width=_NAME_WIDTH)
        self._shown: list[list[Fact]] = [[], []]
        self._notes_shown: list[str] = []
        self.notes = Card(self.tr("Notes of the build"), spacing=8)
        self.search = SearchLine(self.tr("Search packages"))
        self.search.setObjectName("run.packages.search")
        self.search.setProperty("kind", "small")
        self.search.setMaximumWidth(200)
        self.search.textChanged.connect(self._filter)
        self.copy_button = Button(self.tr("Copy as requirements"), "quiet", "copy")
        self.copy_button.setObjectName("run.packages.copy")
        self.copy_button.clicked.connect(self._copy)
        self.table = FactTable(
            [
                Column(self.tr("Package"), lambda pair: pair[0]),
                Column(self.tr("Version"), lambda pair: pair[1], width=160, number=True, mono=True),
            ],
            lambda pair: pair[0],
        )
        self.table.setObjectName("run.packages")
        self.table.setAccessibleName(self.tr("Packages"))
        self.no_packages = Label(self.tr("The packages of this run were not recorded."), "muted", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        environment = Card(self.tr("Environment"))
        environment.body.addWidget(self.environment_grid)
        facts = Card(self.tr("Machine and times"))
        facts.body.addWidget(self.facts_grid)
        self.packages = Card(self.tr("Packages"), " ", spacing=4)
        self.packages.header.addWidget(self.search)
        self.packages.header.addWidget(self.copy_button)
        self.packages.body.addWidget(self.table)
        self.packages.body.addWidget(self.no_packages)
        left = QVBoxLayout()
        left.setSpacing(16)
        for card in (environment, self.notes, facts):
            left.addWidget(card)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 1)
        columns.addWidget(self.packages, 1, Qt.AlignmentFlag.AlignTop)
        page = ScrollPage()
        page.body.addLayout(columns)
        page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def set_facts(self, facts: RunFacts) -> None:
        """Show the run's facts."""
        super().set_facts(facts)
        shown = [self._environment_of(facts), self._facts_of(facts)]
        for grid, old, new in zip((self.environment_grid, self.facts_grid), self._shown, shown, strict=True):
            if old != new:
                grid.set_facts(new)
        self._shown = shown
        self._show_notes(_texts((facts.environment or {}).get("notes")))
        self._show_packages(packages_of(facts.environment))

    def _show_packages(self, packages: list[tuple[str, str]]) -> None:
        self.table.set_things(sorted(packages, key=lambda pair: pair[0].lower()))
        self.packages.set_title(self.tr("Packages"), formats.count(len(packages)) if packages else " ")
        self.table.setVisible(bool(packages))
        self.search.setVisible(len(packages) >= _MANY)
        self.copy_button.setVisible(bool(packages))
        self.no_packages.setVisible(not packages)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().strip().lower() if self.search.isVisibleTo(self) else ""
        self.table.model_.set_wanted((lambda pair: words in pair[0].lower()) if words else None)
        self.table.setFixedHeight(self.table.content_height())

    def _show_notes(self, notes: list[str]) -> None:
        self.notes.setVisible(bool(notes))
        if notes == self._notes_shown:
            return
        self._notes_shown = notes
        for widget in layout_widgets(self.notes.body):
            self.notes.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for note in notes:
            self.notes.body.addWidget(_Note(localized(note)))

    def _copy(self) -> None:
        if self.facts is not None:
            lines = [f"{name}=={version}" for name, version in packages_of(self.facts.environment)]
            copy_text("\n".join(lines) + "\n")
            self.window_.show_message("good", self.tr("Copied: save them as a requirements file"))

    def _environment_of(self, facts: RunFacts) -> list[Fact]:
        """What was asked for and what came of it."""
        recorded, asked = facts.environment or {}, facts.config.environment
        shown = [*self._origin(facts)]
        if isinstance(recorded.get("python"), str):
            shown.append(Fact(self.tr("Python"), recorded["python"]))
        interpreter = recorded.get("interpreter") or facts.python
        if not interpreter and asked.is_ready:
            interpreter = asked.interpreter()
        if interpreter:
            shown.append(Fact(self.tr("Interpreter"), str(interpreter), mono=True, copied=True))
        image = recorded.get("image")
        if isinstance(image, dict):
            for key, words in (
                ("name", self.tr("Image")),
                ("digest", self.tr("Image digest")),
                ("base", self.tr("Base image")),
            ):
                if image.get(key):
                    shown.append(Fact(words, str(image[key]), mono=True, copied=key != "base"))
        container = recorded.get("container")
        if isinstance(container, dict):
            held = ", ".join(map(localized, _texts(container.get("protections"))))
            allowed = ", ".join(map(localized, _texts(container.get("relaxations"))))
            if held:
                shown.append(Fact(self.tr("Protection"), held))
            shown.append(Fact(self.tr("Relaxed"), allowed or self.tr("nothing")))
            shown.append(Fact(self.tr("Limits"), ", ".join(map(localized, _texts(container.get("limits"))))))
        for name, value in sorted({**asked.variables, **facts.config.environment_variables}.items()):
            shown.append(Fact(name, value, mono=True))
        if asked.secrets:
            shown.append(Fact(self.tr("Secrets"), ", ".join(asked.secrets)))
        return shown

    def _origin(self, facts: RunFacts) -> list[Fact]:
        """Where the environment is registered, or what it is in words; whether it was there already."""
        asked, recorded = facts.config.environment, facts.environment or {}
        told = recorded.get("environment")
        name, version = asked.name, asked.version
        if isinstance(told, dict) and told.get("name"):
            name, version = str(told["name"]), told.get("version")
        shown = []
        if name:
            text = name if version is None else f"{name} : {version}"
            show = partial(self.window_.open_environment, name, version)
            shown.append(
                Fact(self.tr("Registered as"), text, pressed=show, object_name="run.environment_link")
            )
        title = str(told["title"]) if isinstance(told, dict) and told.get("title") else asked.title
        if name:
            title = title.partition(" (")[2].removesuffix(")") or title
        shown.append(Fact(self.tr("Made from"), localized(title)))
        if "from_cache" in recorded:
            cached = bool(recorded["from_cache"])
            shown.append(
                Fact(
                    self.tr("Built"),
                    self.tr("before, taken from the cache") if cached else self.tr("for this run"),
                )
            )
        return shown

    def _facts_of(self, facts: RunFacts) -> list[Fact]:
        environment = facts.environment or {}
        shown = []
        for key, words in (("platform", self.tr("System")), ("machine", self.tr("Machine"))):
            if isinstance(environment.get(key), str):
                shown.append(Fact(words, environment[key]))
        shown.append(Fact(self.tr("Ran on"), compute_text(facts.compute, facts.device)))
        own = facts.processes.get("program", facts.processes)
        script = facts.processes.get("script", own)
        if isinstance(script, dict) and script.get("host"):
            shown.append(Fact(self.tr("Host"), str(script["host"])))
        if isinstance(script, dict) and script.get("pid"):
            shown.append(Fact(self.tr("Process"), str(script["pid"])))
        shown.append(Fact(self.tr("Submitted"), formats.moment(facts.created)))
        shown.append(Fact(self.tr("Started"), formats.moment(facts.started)))
        shown.append(Fact(self.tr("Ended"), formats.moment(facts.ended)))
        if facts.exit_code is not None:
            shown.append(Fact(self.tr("Exit code"), str(facts.exit_code)))
        if facts.signal is not None:
            shown.append(Fact(self.tr("Signal"), str(facts.signal)))
        return shown


class _Note(QWidget):
    """One thing that was said while the environment was made."""

    def __init__(self, text: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(IconLabel("info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(text, wrap=True), 1)


def _texts(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []
