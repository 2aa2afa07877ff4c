"""One environment: its versions and facts, its packages, its build, and the runs that used it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from mldesk.core.environments.registry import Environment, remove_environment
from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.desktop import copy_text, open_path
from mldesk.gui.fonts import mono_font
from mldesk.gui.icons import icon
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import detail_page
from mldesk.gui.widgets.detail_head import DetailHead
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tabs import Tabs
from mldesk.gui.widgets.task_line import TaskLine
from mldesk.gui.widgets.version_box import VersionBox

from .build_tab import BuildTab
from .building import Build, Builder
from .packages_tab import PackagesTab
from .reading import Contents, EnvironmentRow, Uses, read_contents, read_uses
from .removing import RemoveForm
from .used_by import UsedByTab
from .variables_tab import VariablesTab
from .words import kind_word

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_TABS_HEIGHT = 300
"""Pixels the tabs have at least: in a low window the whole detail scrolls."""
_NOTES = "environments.how"
_FAILED = "environments.build_failed"


class EnvironmentDetail(QWidget):
    """Shows the environment it is given; `new_version_wanted` carries the version to begin from."""

    new_version_wanted = Signal(object)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._row: EnvironmentRow | None = None
        self._contents: Contents | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._shown: Environment | None = None
        self._form: RemoveForm | None = None
        self._targets: list[ComputeTarget] = []
        self.version_box = VersionBox("environments.version")
        self.version_box.picked.connect(self._version_picked)
        self.build_button = self._button(self.tr("Build"), "build", "play")
        self.build_button.clicked.connect(self._build_pressed)
        self.new_version_button = self._button(self.tr("New version"), "new_version")
        self.new_version_button.clicked.connect(self._ask_for_version)
        self.head = DetailHead(
            (self.version_box, self.build_button),
            (self.new_version_button,),
            "environments",
            self._fill_menu,
        )
        self.description_label = Label("", "muted", wrap=True)
        self.facts = FactGrid()
        self.notices = Notices("environments.message")
        self.task_line = TaskLine(session, "environments.task")
        self.task_line.canceled.connect(self._canceled)
        self.builder = Builder(session, self)
        self.builder.ended.connect(self._built)
        self._build_tabs()
        self._lay_out()

    def _button(self, text: str, name: str, icon_name: str | None = None) -> Button:
        button = Button(text, icon_name=icon_name)
        button.setObjectName(f"environments.{name}")
        return button

    def _build_tabs(self) -> None:
        self.packages = PackagesTab()
        self.dockerfile = QPlainTextEdit()
        self.dockerfile.setObjectName("environments.dockerfile_text")
        self.dockerfile.setAccessibleName(self.tr("Dockerfile"))
        self.dockerfile.setReadOnly(True)
        self.dockerfile.setFont(mono_font(12))
        self.dockerfile.setProperty("kind", "bare")
        self.variables = VariablesTab(self._session)
        self.build_tab = BuildTab()
        self.used_by = UsedByTab(self._window)
        self.tabs = Tabs("environments.tabs", self.tr("Views of the environment"), _TABS_HEIGHT)
        self.tabs.addTab(self.packages, self.tr("Packages"))
        self.tabs.addTab(self.dockerfile, self.tr("Dockerfile"))
        self.tabs.addTab(self.variables, self.tr("Variables and secrets"))
        self.tabs.addTab(self.build_tab, self.tr("Build log"))
        self.tabs.addTab(self.used_by, self.tr("Used by"))

    def _lay_out(self) -> None:
        layout = detail_page(self)
        for widget in (self.head, self.description_label, self.notices, self.task_line, self.facts):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)

    # Showing

    def want_version(self, name: str, version: int | None) -> None:
        """When the environment `name` is shown next, show this version of it."""
        self._wanted = (name, version)

    def show_environment(self, row: EnvironmentRow | None) -> None:
        """Show an environment; a version that was looked at stays unless there is a newer one now."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        wanted = None
        if self._wanted is not None and self._wanted[0] == row.name:
            wanted, self._wanted = self._wanted[1] or row.newest.version, None
        self.version_box.set_versions(row.newest.id, row.versions, wanted)
        self.head.name_label.setText(row.name)
        self._version_picked()

    def environment(self) -> Environment | None:
        """The version that is shown."""
        found = self.version_box.version()
        return found if isinstance(found, Environment) else None

    def _version_picked(self) -> None:
        environment = self.environment()
        if environment is None:
            return
        self.description_label.setText(environment.description)
        self.description_label.setVisible(bool(environment.description))
        if self._shown is None or self._shown.reference != environment.reference:
            self._show_another(environment)
        self._shown = environment
        self._show_build()
        self.read_contents()
        self.read_uses()

    def _show_another(self, environment: Environment) -> None:
        self._contents = None
        self._close_form()
        self.notices.clear()
        spec = environment.spec
        self._show_contents(Contents(spec))
        self.variables.show_spec(spec)
        self.dockerfile.setPlainText(spec.dockerfile or "")
        self.tabs.setTabVisible(self.tabs.indexOf(self.dockerfile), spec.kind == "dockerfile")
        self.tabs.setTabVisible(self.tabs.indexOf(self.build_tab), spec.kind not in ("python", "current"))

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        self.notices.remove(_NOTES)
        if notes:
            bar = self.notices.tell("info", self.tr("How it was read"), "\n".join(notes))
            bar.setObjectName(_NOTES)

    def read_contents(self) -> None:
        """Look what is installed of the shown version."""
        environment = self.environment()
        if environment is None:
            return
        spec = environment.spec

        found = self.builder.of(environment)
        image = found.contents if found is not None and found.contents and found.contents.image else None

        def show(contents: Contents) -> None:
            if self._shown is not None and self._shown.spec == contents.spec:
                self._show_contents(image if image is not None and not contents.is_there else contents)

        self._session.background(lambda: read_contents(spec), show, receiver=self)

    def _show_contents(self, contents: Contents) -> None:
        environment = self.environment()
        if environment is None:
            return
        self._contents = contents
        self._show_facts(environment, contents)
        self.packages.show_contents(contents)
        self._tell_notes(tuple(dict.fromkeys((*environment.spec.notes, *contents.notes))))
        self._show_build()

    def _show_facts(self, environment: Environment, contents: Contents) -> None:
        spec = environment.spec
        facts = [
            Fact(self.tr("Made from"), kind_word(spec.kind)),
            Fact(self.tr("State"), self._state(contents)),
        ]
        if spec.kind in ("packages", "python") or contents.version:
            facts.append(Fact(self.tr("Python"), self._python(contents)))
        facts.append(Fact(self.tr("Registered"), formats.moment(environment.created)))
        if spec.image:
            title = self.tr("Image") if spec.kind == "image" else self.tr("Base image")
            facts.append(Fact(title, spec.image, mono=True, copied=True))
        if spec.pip_options:
            facts.append(Fact(self.tr("pip options"), " ".join(spec.pip_options), mono=True))
        if spec.conda_channels:
            facts.append(Fact(self.tr("Channels"), ", ".join(spec.conda_channels)))
        if contents.image and contents.image != spec.image:
            facts.append(Fact(self.tr("Built image"), contents.image, mono=True, copied=True))
        where = contents.folder or contents.python
        if where is not None:
            facts.append(Fact(self.tr("Where"), str(where), mono=True, copied=True))
        facts.append(Fact(self.tr("Hash"), environment.content_hash, mono=True, copied=True))
        self.facts.set_facts(facts)

    def _state(self, contents: Contents) -> str:
        spec = contents.spec
        if contents.image:
            return self.tr("Built for Docker")
        if spec.kind in ("image", "dockerfile"):
            return self.tr("Prepared on Docker by the first run")
        if spec.kind == "packages":
            return self.tr("Built") if contents.is_there else self.tr("Not built yet")
        return self.tr("Found") if contents.is_there else self.tr("Not there any more")

    def _python(self, contents: Contents) -> str:
        asked = contents.spec.python if contents.spec.kind == "packages" else ""
        if contents.version and asked and not contents.version.startswith(asked):
            return self.tr("{version}, asked for {asked}").format(version=contents.version, asked=asked)
        unknown = self.tr("as mldesk's own") if contents.spec.kind == "packages" else "–"
        return contents.version or asked or unknown

    def read_uses(self) -> None:
        """Read which runs used the shown version."""
        environment = self.environment()
        if environment is not None:
            self._session.read(
                lambda workspace: read_uses(workspace, environment),
                self._show_uses,
                key="environment uses",
                receiver=self,
            )

    def _show_uses(self, uses: Uses) -> None:
        self.used_by.show_uses(uses)

    def _fill_menu(self, menu: QMenu) -> None:
        """Add what is done rarely."""
        environment = self.environment()
        if environment is None or self._row is None:
            return
        menu.addAction(icon("copy", "muted"), self.tr("Copy name and version")).triggered.connect(
            lambda: copy_text(environment.reference)
        )
        folder = self._contents.folder if self._contents is not None else None
        if folder is not None:
            menu.addAction(icon("folder", "muted"), self.tr("Open folder")).triggered.connect(
                lambda: open_path(folder)
            )
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Remove this version")).triggered.connect(
            lambda: self.open_remove(environment.reference)
        )
        if len(self._row.versions) > 1:
            menu.addAction(icon("trash", "muted"), self.tr("Remove all versions")).triggered.connect(
                lambda: self.open_remove(environment.name)
            )

    def _ask_for_version(self) -> None:
        environment = self.environment()
        if environment is not None:
            self.new_version_wanted.emit(environment)

    # Building

    def show_targets(self, targets: list[ComputeTarget]) -> None:
        """Offer to build images for these Docker targets, too."""
        self._targets = targets
        self._show_build()

    def _build_pressed(self) -> None:
        environment = self.environment()
        if environment is None:
            return
        if environment.spec.kind == "packages" and not self._targets:
            self.build()
        elif environment.spec.kind != "packages" and len(self._targets) == 1:
            self.build(self._targets[0])
        else:
            self.make_build_menu(environment).popup(
                self.build_button.mapToGlobal(QPoint(0, self.build_button.height() + 4))
            )

    def make_build_menu(self, environment: Environment) -> QMenu:
        """The places where a version can be built."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Where to build it"))
        if environment.spec.kind == "packages":
            here = menu.addAction(icon("machine", "muted"), self.tr("On this machine"))
            here.setEnabled(not self._is_there())
            here.triggered.connect(lambda: self.build(None))
        for target in self._targets:
            words = self.tr("As an image for {target}").format(target=target.name)
            menu.addAction(icon("compute", "muted"), words).triggered.connect(
                lambda _=False, chosen=target: self.build(chosen)
            )
        return menu

    def _is_there(self) -> bool:
        return self._contents is not None and self._contents.is_there and not self._contents.image

    def build(self, target: ComputeTarget | None = None) -> None:
        """Build the shown version here or for a Docker target, or follow its build."""
        environment = self.environment()
        if environment is None:
            return
        self.notices.remove(_FAILED)
        self.builder.start(environment, target)
        self.tabs.setCurrentWidget(self.build_tab)
        self._show_build()

    def _show_build(self) -> None:
        environment = self.environment()
        if environment is None:
            return
        found = self.builder.of(environment)
        going = found is not None and found.is_going
        there = self._is_there()
        in_docker = environment.spec.kind != "python" and bool(self._targets)
        self.build_button.setVisible(environment.spec.needs_build() or in_docker)
        self.build_button.setEnabled(not going and (in_docker or not there))
        self.build_button.setText(self._build_word(going, there))
        self.build_button.set_icon("check" if there and not self._targets else "play")
        if found is not None and found.is_going:
            if self.task_line.task is not found.task:
                self.task_line.follow(found.task)
        elif self.task_line.task is not None:
            self.task_line.leave()
        self.build_tab.show_log(found.log if found is not None else None, going)
        self._say_build(environment, there)

    def _build_word(self, going: bool, there: bool) -> str:
        if going:
            return self.tr("Building…")
        return self.tr("Built") if there and not self._targets else self.tr("Build")

    def _say_build(self, environment: Environment, there: bool) -> None:
        if environment.spec.kind in ("image", "dockerfile"):
            title = self.tr("Prepared on Docker")
            text = self.tr(
                "The first run that uses it on a Docker target prepares the image; its log is with that run."
            )
        elif environment.spec.kind != "packages":
            title, text = self.tr("Nothing to build"), self.tr("Runs use the Python that is there.")
        elif there:
            title = self.tr("It is built")
            text = self.tr("Runs that use it start at once, from every workspace on this machine.")
        else:
            title = self.tr("Not built yet")
            text = self.tr(
                "The first run builds it while it is Preparing. Build it now, and runs start at once."
            )
        self.build_tab.say(title, text)

    def _built(self, build: Build) -> None:
        reference = build.environment.reference
        if build.contents is not None:
            words = (
                self.tr("{name} is built for Docker") if build.contents.image else self.tr("{name} is built")
            )
            self._window.show_message("good", words.format(name=reference))
        shown = self.environment()
        is_shown = shown is not None and shown.content_hash == build.environment.content_hash
        if build.error is not None:
            title, cause, cure = build.error.title, build.error.cause, build.error.cure
            if is_shown:
                self.notices.remove(_FAILED)
                bar = self.notices.tell("error", title, cause, cure)
                bar.setObjectName(_FAILED)
            else:
                self._window.show_message("error", f"{reference}: {title}", cause, cure)
        self._show_build()
        self.read_contents()

    def _canceled(self) -> None:
        self._window.show_message("info", self.tr("Build canceled; nothing is left of it"))
        self._show_build()

    # Removing

    def open_remove(self, reference: str) -> None:
        """Ask inline whether to remove a version (name:version) or all of them (name)."""
        self._close_form()
        runs = self.used_by.table.model_.rowCount()
        form = RemoveForm(reference, runs if ":" in reference else self._row.runs if self._row else 0)
        form.accepted.connect(lambda: self._remove(reference))
        form.dismissed.connect(self._close_form)
        self._form = form
        self.notices.add(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, reference: str) -> None:
        def work(workspace: Workspace) -> None:
            remove_environment(workspace, reference)

        def done(_: None) -> None:
            self._close_form()
            self._window.show_message("good", self.tr("{name} removed").format(name=reference))

        title = self.tr("Remove {name}").format(name=reference)
        self._session.act(title, work, done, self._not_removed, receiver=self)

    def _not_removed(self, error: MldeskError) -> None:
        self._close_form()
        self.notices.tell("error", error.title, error.cause, error.cure)

    def _close_form(self) -> None:
        if self._form is not None:
            form, self._form = self._form, None
            self.notices.take_away(form)
