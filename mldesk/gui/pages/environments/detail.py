"""One environment: its versions and facts, its packages, its build, and the runs that used it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from mldesk.core.environments.registry import Environment, put_back_environment, remove_environment
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
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
from .used_by import UsedByTab
from .variables_tab import VariablesTab
from .words import kind_word

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.environments.logs import KeptLog
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_TABS_HEIGHT = 300
"""Pixels the tabs have at least: in a low window the whole detail scrolls."""
_NOTES = "environments.how"
_FAILED = "environments.build_failed"
_LAST = "environments.last_build_failed"
_FOLLOW_MILLISECONDS = 500
"""How often the log of a build is read that goes on elsewhere."""


class EnvironmentDetail(QWidget):
    """Shows the environment it is given; `new_version_wanted` carries the version to begin from, `put_back`
    one whose removal was undone.
    """

    new_version_wanted = Signal(object)
    put_back = Signal(object)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._row: EnvironmentRow | None = None
        self._contents: Contents | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._shown: Environment | None = None
        self._targets: list[ComputeTarget] = []
        self._told: KeptLog | None = None
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
        self._follow_timer = QTimer(self)
        self._follow_timer.setSingleShot(True)
        self._follow_timer.setInterval(_FOLLOW_MILLISECONDS)
        self._follow_timer.timeout.connect(self.read_contents)
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
        self.tabs.addTab(self.variables, self.tr("Variables"))
        self.tabs.addTab(self.build_tab, self.tr("Build"))
        self.tabs.addTab(self.used_by, self.tr("Used by"))
        place = self.tabs.indexOf(self.variables)
        self.tabs.setTabToolTip(place, self.tr("Environment variables, and secrets of the keyring"))

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
        self._contents = self._told = None
        self.notices.clear()
        spec = environment.spec
        self._show_contents(Contents(spec, known=False))
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
        if spec.horovod is not None:
            fitting = self.tr("the version that fits TensorFlow")
            facts.append(Fact(self.tr("Horovod"), fitting if spec.horovod == AUTO else spec.horovod))
        if spec.legacy_keras:
            facts.append(Fact(self.tr("Keras"), self.tr("Keras 2 for tf.keras (tf-keras)")))
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
        spec, last = contents.spec, contents.last
        if contents.image:
            return self.tr("Built for Docker")
        if not contents.known:
            return self.tr("Looking…")
        if last is not None and last.is_going:
            return self.tr("Being built")
        if last is not None and not contents.is_there and (words := self._last_words(spec, last.outcome)):
            return words.format(when=formats.ago(last.began))
        if spec.kind in ("image", "dockerfile"):
            return self.tr("Prepared on Docker by the first run")
        if spec.kind == "packages":
            return self.tr("Built") if contents.is_there else self.tr("Not built yet")
        return self.tr("Found") if contents.is_there else self.tr("Not there any more")

    def _last_words(self, spec: EnvironmentSpec, outcome: str) -> str:
        """What the last build came to, unless the environment was built here and is gone from the cache."""
        if outcome == "built":
            return "" if spec.kind == "packages" else self.tr("Built for Docker {when}")
        return {
            "failed": self.tr("Not built: the last build failed {when}"),
            "canceled": self.tr("Not built: the last build was canceled {when}"),
        }.get(outcome, "")

    def _python(self, contents: Contents) -> str:
        asked = contents.spec.python if contents.spec.kind == "packages" else ""
        if contents.version and asked and not contents.version.startswith(asked):
            return self.tr("{version}, asked for {asked}").format(version=contents.version, asked=asked)
        own = self.tr("{version}, as mldesk's own").format(version=platform.python_version())
        if self._targets or contents.spec.image:
            own = self.tr("{own}; in Docker that of the image").format(own=own)
        elsewhere = "–" if contents.known else self.tr("Looking…")
        unknown = own if contents.spec.kind == "packages" else elsewhere
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
            lambda: self.remove(environment.reference)
        )
        if len(self._row.versions) > 1:
            menu.addAction(icon("trash", "muted"), self.tr("Remove all versions")).triggered.connect(
                lambda: self.remove(environment.name)
            )

    def _ask_for_version(self) -> None:
        environment = self.environment()
        if environment is not None:
            self.new_version_wanted.emit(environment)

    # Building

    def show_targets(self, targets: list[ComputeTarget]) -> None:
        """Offer to build images for these Docker targets, too."""
        self._targets = targets
        environment = self.environment()
        if environment is not None and self._contents is not None:
            self._show_facts(environment, self._contents)
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
            menu.addAction(icon("compute", "muted"), formats.literal(words)).triggered.connect(
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
        last = self._contents.last if self._contents is not None else None
        if found is None and last is not None:
            self.build_tab.show_kept(last.text)
        else:
            self.build_tab.show_log(found.log if found is not None else None, going)
        self._say_build(environment, there)
        self._tell_last(None if found is not None else last)
        if found is None and last is not None and last.is_going and self.isVisible():
            self._follow_timer.start()

    def _tell_last(self, last: KeptLog | None) -> None:
        """Say why the last build failed that this window did not begin; follow one that goes on elsewhere."""
        if self._told == last:
            return
        self._told = last
        self.notices.remove(_LAST)
        if last is not None and last.outcome == "failed" and not self._is_there():
            bar = self.notices.tell("error", last.title, last.cause, last.cure)
            bar.setObjectName(_LAST)

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

    def remove(self, reference: str) -> None:
        """Take a version (name:version) or all of them (name) off the list; a toast offers to undo it."""

        def work(workspace: Workspace) -> list[Environment]:
            return remove_environment(workspace, reference)

        def done(removed: list[Environment]) -> None:
            undo = (self.tr("Undo"), lambda: self._put_back(reference, removed))
            words = self.tr("{name} removed").format(name=reference)
            self._window.show_message("info", words, action=undo)

        title = self.tr("Remove {name}").format(name=reference)
        self._session.act(title, work, done, receiver=self)

    def _put_back(self, reference: str, removed: list[Environment]) -> None:
        def work(workspace: Workspace) -> None:
            put_back_environment(workspace, removed)

        title = self.tr("Putting {name} back").format(name=reference)
        self._session.act(title, work, lambda _: self.put_back.emit(removed[0]), receiver=self)
