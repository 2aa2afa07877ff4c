"""The Environments page: the list, the chosen one beside it, the panel for a new one."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from mldesk.core.environments.registry import Environment
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.pages.base import Page
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.late import Late
from mldesk.gui.widgets.master_detail import MasterDetail

from .detail import EnvironmentDetail
from .editor import SIZE, EnvironmentEditor, Registration
from .reading import EnvironmentRow, read_docker_targets, read_environments
from .words import ICONS, kind_word

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_NAME_WIDTH = 150


class EnvironmentsPage(Page):
    """Environments at the left, what is known of the chosen one at the right."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Environments")
        self._wanted: tuple[str, int | None] | None = None
        self.new_button = Button(self.tr("New environment"), "primary", "plus")
        self.new_button.setObjectName("environments.new")
        self.new_button.clicked.connect(self.open_new)
        first = Button(self.tr("New environment"), "primary", "plus")
        first.setObjectName("environments.new_first")
        first.clicked.connect(self.open_new)
        self.empty = EmptyState(
            "environments",
            self.tr("No environments yet"),
            self.tr(
                "Runs use mldesk's own Python {version} until you choose another one. Drop a "
                "requirements.txt, a pyproject.toml, a conda YAML or a Dockerfile here, or write down what "
                "your scripts need."
            ).format(version=platform.python_version()),
            first,
        )
        self.table = FactTable(self._columns(), key=lambda row: row.newest.id, sort_column=0)
        self.table.setObjectName("environments.table")
        self.table.setAccessibleName(self.tr("Environments"))
        self._detail = Late(self._make_detail)
        self.table.chosen.connect(self._choose)
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.empty, MasterDetail(self.table, self._detail)):
            self.stack.addWidget(widget)
        self.layout_.addWidget(PageHeader(self.title, actions=(self.new_button,)))
        self.layout_.addWidget(self.stack, 1)
        self.new_button.hide()

    def _make_detail(self) -> EnvironmentDetail:
        made = EnvironmentDetail(self.session, self.window_)
        made.new_version_wanted.connect(self.open_editor)
        made.put_back.connect(lambda back: self.show_environment(back.name, back.version))
        made.hide()
        return made

    @property
    def detail(self) -> EnvironmentDetail:
        """What is known of the chosen environment; made for the first one."""
        return self._detail.widget

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Environment"),
                lambda row: row.name,
                icon_name=lambda row: ICONS[row.newest.spec.kind],
                tool_tip=lambda row: localized(row.newest.spec.title),
                least=_NAME_WIDTH,
            ),
            Column(self.tr("Made from"), lambda row: kind_word(row.newest.spec.kind), width=124),
            Column(
                self.tr("Version"),
                lambda row: formats.count(row.newest.version),
                lambda row: row.newest.version,
                76,
                number=True,
            ),
            Column(
                self.tr("Runs"), lambda row: formats.count(row.runs), lambda row: row.runs, 64, number=True
            ),
        ]

    def shown(self) -> None:
        """Read the list."""
        self._read_targets()
        self.read()

    def _read_targets(self) -> None:
        self.session.read(
            read_docker_targets,
            lambda targets: self._detail.tell("targets", lambda detail: detail.show_targets(targets)),
            key="docker targets",
            receiver=self,
        )

    def refresh(self, kinds: set[str]) -> None:
        """Follow what has changed."""
        if kinds & {"environments", "runs"}:
            self.read()
        if "compute" in kinds:
            self._read_targets()

    def read(self) -> None:
        """Read the list."""
        self.session.read(read_environments, self._show, key="environments", receiver=self)

    def _show(self, rows: list[EnvironmentRow]) -> None:
        self.stack.setCurrentIndex(2 if rows else 1)
        self.new_button.setVisible(bool(rows))
        wanted = self._wanted[0] if self._wanted is not None else None
        identity = next((row.newest.id for row in rows if row.name == wanted), None)
        self.table.set_things(rows, select_first=identity is None)
        if self._wanted is None:
            return
        (name, number), self._wanted = self._wanted, None
        if identity is None:
            self.window_.show_message(
                "warning",
                self.tr("The environment {name} is not there").format(name=name),
                self.tr("It was removed, or is another workspace's."),
            )
            return
        self.detail.want_version(name, number)
        self.table.select(identity)
        self.detail.show_environment(self.table.current())

    def _choose(self, row: EnvironmentRow | None) -> None:
        if row is not None or self._detail.is_made:
            self.detail.show_environment(row)

    def show_environment(self, name: str, version: int | None = None) -> None:
        """Bring the environment `name` (and one of its versions) to the front when the list is there."""
        self._wanted = (name, version)
        self.read()

    # Making

    def open_new(self) -> None:
        """Open the empty panel."""
        self.open_editor()

    def open_editor(
        self, environment: Environment | None = None, file: Path | None = None
    ) -> EnvironmentEditor:
        """Open the panel: empty, for a new version of `environment`, or filled from `file`."""
        names = [row.name for row in self.table.model_.things]
        editor = EnvironmentEditor(self.session, names, environment)
        overlay = self.window_.open_overlay(editor, *SIZE)
        overlay.dismissed.connect(self.window_.close_overlay)
        editor.dismissed.connect(self.window_.close_overlay)
        editor.registered.connect(self._registered)
        if file is not None:
            editor.take(file)
        return editor

    def _registered(self, registration: Registration) -> None:
        self.window_.close_overlay()
        environment = registration.environment
        self.show_environment(environment.name, environment.version)
        if registration.is_new:
            text = self.tr("{name}: version {version} registered")
        else:
            text = self.tr("Nothing new: this is version {version} of {name}")
        self.window_.show_message(
            "good" if registration.is_new else "info",
            text.format(name=environment.name, version=environment.version),
        )
