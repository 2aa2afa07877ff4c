"""Verifying versions of datasets and models from the window: how thoroughly, how far, what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mldesk.core.errors import MldeskError, Problem
from mldesk.gui import formats
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.problem_list import ProblemList
from mldesk.gui.widgets.task_line import TaskLine

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

How = Literal["quick", "full", "sampled"]
"""How thoroughly: looking at names and sizes, reading all, reading a share."""

_share = 0.05
_percent = round(_share * 100)


class Version(Protocol):
    """A version of a dataset or model."""

    @property
    def name(self) -> str:
        """The name of the dataset or model."""

    @property
    def version(self) -> int:
        """Its number."""

    @property
    def reference(self) -> str:
        """`name:version`."""


class VerifyButton(Button):
    """Opens a menu of how much to read; `chosen` carries quick, sampled or full.

    It is named NAME, the menu's actions NAME_quick and so on.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon_name="check", parent=parent)
        self.setText(self.tr("Verify"))
        self.setAccessibleName(self.tr("Verify"))
        self.setObjectName(name)
        self.setToolTip(self.tr("See whether the files are still what was registered"))
        self.menu_ = QMenu(self)
        self.menu_.setAccessibleName(self.tr("Verify"))
        for how, text in (
            ("quick", self.tr("Quick: looks at names, sizes and times")),
            ("sampled", self.tr("Sampled: reads {percent} % of the files").format(percent=_percent)),
            ("full", self.tr("Full: reads every file")),
        ):
            action = self.menu_.addAction(text)
            action.setObjectName(f"{name}_{how}")
            action.triggered.connect(lambda _checked=False, chosen=how: self.chosen.emit(chosen))
        self.clicked.connect(lambda: self.menu_.popup(self.mapToGlobal(QPoint(0, self.height() + 4))))


class Verifier(QObject):
    """Verifies for a page: progress in `task_line`, what was found in `notices`, as a list named NAME.

    `shown` is the reference of the version that the page shows: what is found in another one is told by the
    window.
    """

    def __init__(
        self,
        name: str,
        session: Session,
        window: MainWindow,
        notices: Notices,
        task_line: TaskLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._session = session
        self._window = window
        self._notices = notices
        self._task_line = task_line
        self.shown = ""

    def verify(
        self,
        version: Version,
        how: How,
        count: int,
        compare: Callable[..., list[Problem]],
        show: Callable[[str, int], object],
        folder: Path | None = None,
    ) -> None:
        """Let core `compare` the `count` files of `version` with what was registered; `show` opens it.

        Files below `folder` are named as they are called there.
        """

        def work(workspace: Workspace, progress: Progress) -> list[Problem]:
            return compare(workspace, version, how, ByteProgress(progress), progress.canceled, _share)

        def done(problems: list[Problem]) -> None:
            if self.shown == version.reference:
                self._tell(version, how, count, problems, folder)
            else:
                self._tell_elsewhere(version, problems, show)

        self._notices.clear()
        title = self.tr("Verifying {name} : {version}")
        title = title.format(name=version.name, version=version.version)
        self._task_line.follow(self._session.act(title, work, done, self._fail, receiver=self))

    def _tell(
        self, version: Version, how: How, count: int, problems: list[Problem], folder: Path | None
    ) -> None:
        if problems:
            self.show_problems(self._name, version, problems, folder)
        else:
            self._notices.tell("good", self._good_words(how, count))

    def show_problems(
        self, name: str, version: Version, problems: Sequence[Problem], folder: Path | None = None
    ) -> None:
        """Show one message or a list of problems, called `name`, among the notices."""
        if len(problems) == 1:
            only = problems[0]
            self._notices.tell(only.level, only.title, only.cause, only.cure).setObjectName(name)
            return
        listed = ProblemList(
            name,
            self._bad_words(version, len(problems)),
            problems,
            lambda work, done: self._session.background(work, done, receiver=self),
            folder,
        )
        listed.closed.connect(lambda: self._notices.take_away(listed))
        self._notices.add(listed)

    def _good_words(self, how: How, count: int) -> str:
        match how:
            case "quick":
                text = self.tr("All {count} files are there with their sizes and times.")
            case "sampled":
                text = self.tr(
                    "All {count} files are there with their sizes, and those that were read, "
                    "{percent} %, are what was registered."
                )
            case _:
                text = self.tr("All {count} files were read and are what was registered.")
        if count == 1:
            text = (
                self.tr("Its one file is there with its size and time.")
                if how == "quick"
                else self.tr("Its one file was read and is what was registered.")
            )
        return text.format(count=formats.count(count), percent=_percent)

    def _bad_words(self, version: Version, count: int) -> str:
        text = (
            self.tr("1 file of {name} : {version} is not as it was registered")
            if count == 1
            else self.tr("{count} files of {name} : {version} are not as they were registered")
        )
        return text.format(count=formats.count(count), name=version.name, version=version.version)

    def _tell_elsewhere(
        self, version: Version, problems: list[Problem], show: Callable[[str, int], object]
    ) -> None:
        if not problems:
            text = self.tr("{name} : {version} is what was registered")
            self._window.show_message("good", text.format(name=version.name, version=version.version))
            return
        action = (self.tr("Show"), lambda: show(version.name, version.version))
        title = self._bad_words(version, len(problems))
        self._window.show_message("error", title, problems[0].cause, problems[0].cure, action)

    def _fail(self, error: MldeskError) -> None:
        self._notices.tell("error", error.title, error.cause, error.cure)
