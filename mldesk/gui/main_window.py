"""The window: rail, pages, status bar, messages, drops; pages are built at rest, or on the first visit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mldesk.core.errors import MldeskError
from mldesk.gui import theme
from mldesk.gui.actions import Actions
from mldesk.gui.adding import add_adding
from mldesk.gui.ahead import Ahead
from mldesk.gui.asked_runs import AskedRuns
from mldesk.gui.dressing import Dresser
from mldesk.gui.drops import Drop, DropOverlay, read_drop
from mldesk.gui.facts import StatusFacts
from mldesk.gui.garbage import GarbageCollector
from mldesk.gui.page_offers import menu_offers
from mldesk.gui.pages.base import Page
from mldesk.gui.preferences import preferences
from mldesk.gui.run_ends import RunEnds
from mldesk.gui.session import Session
from mldesk.gui.settling import Settling
from mldesk.gui.tab_order import step
from mldesk.gui.tools import add_tools
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.message import Action, Toast
from mldesk.gui.widgets.message_area import MessageArea
from mldesk.gui.widgets.overlay import Overlay
from mldesk.gui.widgets.rail import Rail
from mldesk.gui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.gui.pages.compare import ComparePage
    from mldesk.gui.pages.data import DataPage
    from mldesk.gui.pages.environments import EnvironmentsPage
    from mldesk.gui.pages.home import HomePage
    from mldesk.gui.pages.models import ModelsPage
    from mldesk.gui.pages.run import RunPage

_PAGES = {
    "home": "HomePage",
    "data": "DataPage",
    "compute": "ComputePage",
    "environments": "EnvironmentsPage",
    "experiments": "ExperimentsPage",
    "queue": "QueuePage",
    "run": "RunPage",
    "compare": "ComparePage",
    "models": "ModelsPage",
    "activity": "ActivityPage",
    "disk": "DiskPage",
    "settings": "SettingsPage",
    "help": "HelpPage",
}
"""The class of each page; it lives in the module of mldesk.gui.pages with the page's name."""
_PAGES_AHEAD = ("run", "experiments")
"""Those that are visited most and take long, made when the window rests. Others would only cost memory."""


class MainWindow(QMainWindow):
    """One window on one workspace. `session` reads and acts, `actions_` are its actions by name."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self._garbage = GarbageCollector(self)
        self.pages: dict[str, Page] = {}
        self.page_name = ""
        self.overlay: Overlay | None = None
        self.setWindowTitle("mldesk")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self.run_ends = RunEnds(self)
        self._asked_runs = AskedRuns(self)
        self._settling = Settling(session, self)
        self.ahead = Ahead(session, self)
        self._make()
        session.changed.connect(self._changed)
        session.workspace_changed.connect(self._workspace_changed)
        session.failed.connect(self.show_error)
        session.tasks_changed.connect(self._count_tasks)

    # Making

    def _make(self) -> None:
        self.rail = Rail()
        self.status = StatusBar()
        self.stack = QStackedWidget()
        self.messages = MessageArea()
        self.body = self._lay_out()
        self.drop_overlay = DropOverlay(self.body)
        self._facts = StatusFacts(self.session, self.status)
        self.actions_ = Actions(self)
        self._add_actions()
        self._fill_rail()
        self._facts.queued.connect(self.rail.buttons["queue"].set_badge)

    def make_anew(self) -> None:
        """Make all that has words again, as after a change of language; the page in front stays there."""
        self.close_overlay()
        self.tools.close()
        name = self.page_name
        if name:
            self.pages[name].hidden()
        self.pages, self.page_name = {}, ""
        self.ahead.drop()
        self._dresser.retire()
        for made in (self.menu, self.actions_):
            made.deleteLater()
        kept = self.messages.told()
        self._make()  # which also deletes the widget in the middle, with all pages
        for message in kept:
            self.messages.add(*message)
        if self.session.path is not None:
            self.status.set_workspace(self.session.name)
        self._facts.ask()
        self._count_tasks()
        if name:
            self.open_page(name)

    def _lay_out(self) -> QWidget:
        body = QWidget()
        body.setProperty("kind", "ground")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(body, 1)
        self._ground = central = QWidget()
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(central)
        self._dresser = Dresser((self, central, body, self.stack))
        if self.isVisible():
            central.show()
        return body

    def _fill_rail(self) -> None:
        for name, text in (
            ("home", self.tr("Home")),
            ("data", self.tr("Data")),
            ("compute", self.tr("Compute")),
            ("environments", self.tr("Environments")),
            ("experiments", self.tr("Experiments")),
            ("queue", self.tr("Queue")),
            ("models", self.tr("Models")),
            ("activity", self.tr("Activity")),
            ("disk", self.tr("Disk")),
            ("settings", self.tr("Settings")),
        ):
            shortcut = self.actions_[f"view.{name}"].shortcut().toString()
            self.rail.add(name, name, text, shortcut, below=name in ("activity", "disk", "settings"))
        self.rail.chosen.connect(self.go_to)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Menu"))
        self.actions_.menus(self.menu, partial(menu_offers, self))
        self.rail.menu_button.clicked.connect(self._open_menu)

    def _add_actions(self) -> None:
        add = self.actions_.add
        add("run.new", self.tr("New run…"), self._new_run_pressed, "Ctrl+N", "file", "plus")
        add(
            "workspace.new",
            self.tr("New workspace…"),
            self._new_workspace,
            "Ctrl+Shift+N",
            "file",
            "folder-plus",
        )
        add("workspace.open", self.tr("Open workspace…"), self._open_workspace, "Ctrl+O", "file", "folder")
        add("workspace.sample", self.tr("Open the sample"), self.open_sample, "Ctrl+Shift+O", "file", "spark")
        add("window.quit", self.tr("Quit"), self.close, "Ctrl+Q", "file")
        for number, (name, text) in enumerate(
            (
                ("home", self.tr("Home")),
                ("data", self.tr("Data")),
                ("compute", self.tr("Compute")),
                ("environments", self.tr("Environments")),
                ("experiments", self.tr("Experiments")),
                ("models", self.tr("Models")),
                ("activity", self.tr("Activity")),
                ("disk", self.tr("Disk")),
                ("settings", self.tr("Settings")),
            ),
            1,
        ):
            add(f"view.{name}", text, partial(self.go_to, name), f"Ctrl+{number}", "view", name)
        add("view.queue", self.tr("Queue"), partial(self.go_to, "queue"), "Ctrl+0", "view", "queue")
        add("view.theme", self.tr("Light or dark"), self.toggle_theme, "Ctrl+Shift+L", "view", "moon")
        add("view.menu", self.tr("Menu"), self._open_menu, "F10", "view", "menu")
        add("help.panel", self.tr("Help for this panel"), self.open_help, "F1", "help", "help")
        add_adding(self)
        self.tools = add_tools(self)

    def _open_menu(self) -> None:
        button = self.rail.menu_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # Pages

    def page(self, name: str) -> Page:
        """The page `name`, built now if it was never asked for; KeyError for an unknown name."""
        if name not in self.pages:
            make = getattr(import_module(f"mldesk.gui.pages.{name}"), _PAGES[name])
            page = cast(Page, make(self.session, self))
            self.pages[name] = page
            self.stack.addWidget(page)
        return self.pages[name]

    def preload(self) -> None:
        """Import the modules of the pages on a worker, so that a first visit need not wait."""
        self.session.background(_import_pages, lambda _: self._settle_in(), receiver=self)

    def _settle_in(self) -> None:
        self._garbage.keep()
        self._settling.rested.connect(self._make_ahead, Qt.ConnectionType.SingleShotConnection)
        self._settling.disturb()

    def _make_ahead(self) -> None:
        from mldesk.gui.pages.run import RunPage

        self.ahead.make(*RunPage.PARTS)
        for name in _PAGES_AHEAD:
            self.ahead.then(partial(self.page, name), partial(self._dress, name))
        self.ahead.then(self._settling.disturb)

    def _dress(self, name: str) -> None:
        """Put the style sheet on a page before it is seen: no other part of a first visit takes as long."""
        self.page(name).ensurePolished()

    def open_page(self, name: str) -> Page:
        """Bring the page `name` to the front and light its rail entry."""
        page = self.page(name)
        if name != self.page_name:
            if self.page_name:
                self.pages[self.page_name].hidden()
            self.page_name = name
            self.stack.setCurrentWidget(page)
        self.rail.light(page.rail or name)
        page.shown()
        self._settling.disturb()
        return page

    def go_to(self, name: str) -> None:
        """Open the page `name` because the user chose it: a panel over the page area is dismissed."""
        if self.overlay is not None:
            self.overlay.dismissed.emit()
        self.open_page(name)

    def open_run(self, run_id: str) -> None:
        """Show the page of one run."""
        cast("RunPage", self.page("run")).set_run(run_id)
        self.open_page("run")

    def open_comparison(self, run_ids: Sequence[str]) -> None:
        """Show what differs between runs; of a single one, between it and the run before it."""
        cast("ComparePage", self.page("compare")).set_runs(run_ids)
        self.open_page("compare")

    def open_dataset(self, name: str, version: int | None = None) -> None:
        """Show a dataset, its newest version or the one with this number."""
        cast("DataPage", self.page("data")).show_dataset(name, version)
        self.open_page("data")

    def open_datastore(self, name: str) -> None:
        """Show a datastore and what is in it."""
        cast("DataPage", self.page("data")).show_datastore(name)
        self.open_page("data")

    def open_model(self, name: str, version: int | None = None) -> None:
        """Show a model, its newest version or the one with this number."""
        cast("ModelsPage", self.page("models")).show_model(name, version)
        self.open_page("models")

    def open_environment(self, name: str, version: int | None = None) -> None:
        """Show an environment, its newest version or the one with this number."""
        page = cast("EnvironmentsPage", self.page("environments"))
        self.open_page("environments")
        page.show_environment(name, version)

    def open_help(self, topic: str = "") -> None:
        """Show the help on `topic`; without one, on the page in front."""
        from mldesk.gui.pages.help import HelpPage

        chosen = topic or self.page_name
        cast(HelpPage, self.page("help")).set_topic(chosen)
        self.open_page("help")

    def _changed(self, kinds: set[str]) -> None:
        if "compute" in kinds or "runs" in kinds:
            self._facts.ask()
        if self.page_name:
            self.pages[self.page_name].refresh(kinds)

    # Overlays

    def open_overlay(self, panel: QWidget, width: int = 980, height: int = 660) -> Overlay:
        """Show `panel` over the page area in place of any other; the caller handles `dismissed`."""
        self.close_overlay()
        self.overlay = Overlay(self.body, panel, width, height)
        self.stack.hide()  # so that the keyboard cannot leave the panel for the page beneath it
        return self.overlay

    def close_overlay(self) -> None:
        """Take the panel over the page area away."""
        if self.overlay is not None:
            overlay, self.overlay = self.overlay, None
            self.stack.show()
            overlay.give_back_focus()
            overlay.hide()
            overlay.deleteLater()

    def new_run(self, script: Path | None = None, config: ScriptRunConfig | None = None) -> None:
        """Open the wizard: empty, on a script (or folder or zip), or filled from an earlier config."""
        from mldesk.gui.wizard import open_wizard

        open_wizard(self.session, self, script, config)

    def register_model(self, run_id: str) -> None:
        """Open the panel that registers outputs of a run as a model."""
        from mldesk.gui.pages.models import open_register_panel

        open_register_panel(self.session, self, run_id)

    def _new_run_pressed(self) -> None:
        self.new_run()

    def _new_workspace(self) -> None:
        cast("HomePage", self.open_page("home")).new_workspace()

    def _open_workspace(self) -> None:
        cast("HomePage", self.open_page("home")).choose_workspace()

    def open_sample(self) -> None:
        """Open the sample workspace, made and filled the first time, and the wizard filled in for it."""
        from mldesk.gui.sample import open_sample

        open_sample(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through rail, messages and page in the order in which one reads."""
        return step(self, forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nothing else wants presses the button that has the keyboard, as Space does."""
        focused = QApplication.focusWidget()
        if is_enter(event) and isinstance(focused, QAbstractButton) and not isinstance(focused, QCheckBox):
            if not event.isAutoRepeat():
                focused.click()
            return
        super().keyPressEvent(event)

    # Messages

    def show_message(
        self, level: str, title: str, cause: str = "", cure: str = "", action: Action | None = None
    ) -> None:
        """Tell the user: info and good as a toast, warning and error as a bar that stays until closed."""
        self.status.set_message(title)
        if level in ("info", "good"):
            Toast(self._ground, level, title, self.tools.remembered(action))
            return
        self.messages.add(level, title, cause, cure, action)

    def show_error(self, error: MldeskError) -> None:
        """Show an error of the world: title, cause and cure."""
        self.show_message("error", error.title, error.cause, error.cure)

    def show_crash(self, text: str, report: Path | None) -> None:
        """Say that something of ours went wrong, and offer its report."""
        from mldesk.gui.crash_panel import tell_mistake

        tell_mistake(self, text, report)

    # What goes on

    def _workspace_changed(self) -> None:
        self.setWindowTitle(f"{self.session.name} – mldesk")
        self.status.set_workspace(self.session.name)
        preferences().setValue("workspace", str(self.session.path))
        self._facts.ask()
        if self.page_name:
            self.pages[self.page_name].shown()

    def _count_tasks(self) -> None:
        self.rail.buttons["activity"].set_badge(len(self.session.tasks))
        if self.page_name == "activity":
            self.pages["activity"].refresh({"activities"})

    def toggle_theme(self) -> None:
        """Switch between light and dark, and remember it."""
        manager = theme.manager()
        choice = "light" if manager.theme.dark else "dark"
        manager.apply(choice)
        preferences().setValue("theme", choice)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what the files over the window would become."""
        drop = read_drop(event.mimeData(), self.page_name)
        if drop is not None:
            self.drop_overlay.show_drop(drop)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files are gone again."""
        self.drop_overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in."""
        self.drop_overlay.hide()
        drop = read_drop(event.mimeData(), self.page_name)
        if drop is not None:
            event.acceptProposedAction()
            self.take_drop(drop)

    def take_drop(self, drop: Drop) -> None:
        """Open the wizard on a dropped script, else the form for a dropped model, environment or dataset."""
        if drop.kind == "script":
            self.new_run(drop.paths[0])
        elif drop.kind == "model":
            cast("ModelsPage", self.open_page("models")).open_import(drop.paths)
        elif drop.kind == "environment":
            cast("EnvironmentsPage", self.open_page("environments")).open_editor(file=drop.paths[0])
        else:
            cast("DataPage", self.open_page("data")).register_files(list(drop.paths))

    # Coming and going

    def restore(self) -> None:
        """Take the size and place the window had last time."""
        geometry = preferences().value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1440, 900)

    def showEvent(self, event: QShowEvent) -> None:
        """Show Home unless another page was asked for already."""
        if not self.page_name:
            self.open_page("home")
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and end everything the window started; runs go on without it."""
        preferences().setValue("geometry", self.saveGeometry())
        self.hide()
        if self.page_name:
            self.pages[self.page_name].hidden()
        self.ahead.drop()
        self.session.close()
        self._garbage.stop()
        super().closeEvent(event)


def _import_pages() -> None:
    for name in ("experiments", "run", *_PAGES):  # those that take longest first
        import_module(f"mldesk.gui.pages.{name}")
    import_module("mldesk.gui.wizard.wizard")
