"""Leads through every place of the window: pages and their parts, panels, wizard steps, sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.sheet import Sheet

WAIT = 30_000
PAGES = (
    "home",
    "data",
    "compute",
    "environments",
    "experiments",
    "queue",
    "models",
    "activity",
    "disk",
    "settings",
    "help",
)


class StrayWindows(QObject):
    """Hears of widgets that appear as windows of their own, as those do that are shown without a parent."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def take(self) -> list[str]:
        """Those since the last call."""
        seen, self.seen = self.seen, []
        return seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Dialog)
            if not popup and not isinstance(watched, QMainWindow):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()!r} appeared as a window")
        return False


class Tour:
    """Brings one place after the other to the front of `window`, and waits until it is all there."""

    def __init__(self, qtbot: QtBot, window: MainWindow, runs: dict[str, str], script: Path) -> None:
        self.window = window
        self._qtbot = qtbot
        self._runs = runs
        self._script = script

    def places(self) -> Iterator[str]:
        """The name of each place, while it is in front."""
        for name in PAGES:
            self.window.open_page(name)
            yield from self._parts(name)
        yield from self._runs_pages()
        yield from self._panels()
        yield from self._wizard()
        yield from self._sheets()

    @property
    def front(self) -> QWidget:
        """What has the keyboard to itself: a sheet, else a panel, else the whole window."""
        sheets = [sheet for sheet in self.window.findChildren(Sheet) if sheet.isVisible()]
        return sheets[0] if sheets else self.window.overlay or self.window

    def settle(self) -> None:
        """Wait until the threads that read and look have answered all that was asked."""
        session, page = self.window.session, self.window.page(self.window.page_name)
        self._qtbot.waitUntil(lambda: page.is_complete, timeout=WAIT)
        for _ in range(3):
            answers: list[object] = []
            session.read(lambda workspace: None, answers.append, receiver=self.window)
            for _ in range(3):
                session.background(lambda: None, answers.append, receiver=self.window)
            self._qtbot.waitUntil(lambda answers=answers: len(answers) == 4, timeout=WAIT)
            QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _parts(self, place: str) -> Iterator[str]:
        """The place as it is, then with each tab and each view that it offers."""
        self.settle()
        yield place
        root = self.window.overlay or self.window.stack
        for bar in [bar for bar in root.findChildren(QTabBar) if bar.isVisible()]:
            for index in range(1, bar.count()):
                if bar.isTabVisible(index) and bar.isTabEnabled(index):
                    bar.setCurrentIndex(index)
                    self.settle()
                    yield f"{place} > {bar.tabText(index)}"
            bar.setCurrentIndex(0)
        for segments in [one for one in root.findChildren(Segments) if one.isVisible()]:
            first = segments.current()
            for key in [
                key for key, button in segments.buttons.items() if button.isEnabled() and key != first
            ]:
                segments.choose(key)
                self.settle()
                yield f"{place} > {key}"
            segments.choose(first)
        self.settle()

    def _runs_pages(self) -> Iterator[str]:
        for name in ("completed", "failed", "running", "queued"):
            self.window.open_run(self._runs[name])
            if name == "completed":
                yield from self._parts("run")
            else:
                self.settle()
                yield f"run, {name}"
        self.window.open_comparison([self._runs["completed"], self._runs["second"], self._runs["failed"]])
        yield from self._parts("compare")

    def press(self, name: str) -> None:
        """Press the visible button of this name, once it can be pressed."""

        def ready() -> list[QAbstractButton]:
            found = self.window.findChildren(QAbstractButton, name)
            return [button for button in found if button.isVisible() and button.isEnabled()]

        self._qtbot.waitUntil(lambda: bool(ready()), timeout=WAIT)
        self._qtbot.mouseClick(ready()[0], Qt.MouseButton.LeftButton)

    def choose(self, action: str) -> None:
        """Trigger an action of the menu with the kinds of compute targets."""
        page = self.window.page("compute")
        assert isinstance(page, ComputePage)
        next(one for one in page.make_add_menu().actions() if one.objectName() == action).trigger()

    def _panels(self) -> Iterator[str]:
        for page, button in PANELS:
            self.window.open_page(page)
            self.settle()
            if page == "data" and "datastore" in button:
                self.press("data.view.datastores")
                self.settle()
            if button.startswith("compute.add."):
                self.choose(button)
            else:
                self.press(button)
            yield from self._parts(f"{page}, panel of {button}")
            self._leave()
        self.window.open_page("experiments")
        self.settle()
        self.press("experiments.filter")
        yield "experiments, rows of the filter"
        self.press("experiments.filter")
        self.window.open_run(self._runs["completed"])
        self.settle()
        self.press("run.register_model")
        yield from self._parts("run, panel of run.register_model")
        self._leave()
        self.window.actions_["help.diagnostics"].trigger()
        yield from self._parts("diagnostics")
        self._leave()

    def _leave(self) -> None:
        if self.window.overlay is not None:
            self.window.overlay.dismissed.emit()
        self.window.close_overlay()
        self.settle()

    def _wizard(self) -> Iterator[str]:
        self.window.new_run(self._script)
        self.settle()
        for step in ("script", "data", "parameters", "compute", "review"):
            yield from self._parts(f"wizard, {step}")
            if step != "review":
                self.press("wizard.next")
        self._leave()

    def _sheets(self) -> Iterator[str]:
        for action in ("palette.open", "help.shortcuts"):
            self.window.actions_[action].trigger()
            self.settle()
            yield action
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Escape)


PANELS = (
    ("home", "home.new"),
    ("data", "data.register"),
    ("data", "data.add_datastore"),
    ("compute", "compute.add.docker"),
    ("compute", "compute.add.named"),
    ("compute", "compute.add.ray"),
    ("compute", "compute.add.slurm"),
    ("environments", "environments.new"),
    ("models", "models.import"),
    ("models", "models.try"),
    ("models", "models.export"),
    ("disk", "disk.free"),
)
"""Pages and the buttons on them that open a panel."""

Check = Callable[[QWidget], list[str]]
