"""Home: the sample, recent workspaces, and whether this machine has what is needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout

from mldesk.gui import formats
from mldesk.gui.pages.base import MARGIN, Page
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.check_list import CheckList
from mldesk.gui.widgets.digits import DigitGrid
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.workspace_card import WorkspaceCard

if TYPE_CHECKING:
    from mldesk.core.doctor import Check
    from mldesk.core.workspace import RecentWorkspace, Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_WIDE = 900
"""Pixels from which the system check stands beside the rest instead of beneath it."""
_CARD_WIDTH = 280
_MOST_CARDS = 12


class HomePage(Page):
    """New, open, recent; the sample; the system check."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Home")
        self._cards: list[WorkspaceCard] = []
        self._checked = False
        self._counts: dict[str, object] = {"path": ""}
        self.open_button = Button(self.tr("Open workspace"), icon_name="folder")
        self.open_button.setObjectName("home.open")
        self.open_button.clicked.connect(self.choose_workspace)
        self.new_button = Button(self.tr("New workspace"), icon_name="plus")
        self.new_button.setObjectName("home.new")
        self.new_button.clicked.connect(self.new_workspace)
        body = self.add_scroll(PageHeader(self.title, actions=(self.open_button, self.new_button)))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._sample_card())
        left.addSpacing(8)
        left.addWidget(Label(self.tr("Recent workspaces"), "heading"))
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        left.addLayout(self._grid)
        left.addStretch(1)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._check_card(), 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(self._columns, 1)

    def _sample_card(self) -> Card:
        card = Card(margin=24)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Label(self.tr("Open the sample: handwritten digits"), "heading"))
        text = self.tr(
            "A small network learns to read 12,000 handwritten digits, in less than a minute on a CPU. "
            "Script and data are there: press Start and watch it learn."
        )
        words.addWidget(Label(text, "muted", wrap=True))
        words.addSpacing(4)
        words.addStretch(1)
        self.sample_button = Button(self.tr("Open the sample"), "primary")
        self.sample_button.setObjectName("home.open_sample")
        self.sample_button.clicked.connect(self.window_.open_sample)
        words.addWidget(self.sample_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.digits = DigitGrid(8, 4)
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addLayout(words, 1)
        row.addWidget(self.digits, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _check_card(self) -> Card:
        self._check = Card(self.tr("System check"), margin=24, spacing=16)
        self.check_again = Button(self.tr("Check again"), "quiet")
        self.check_again.setObjectName("home.check")
        self.check_again.clicked.connect(self.check_system)
        self._check.header.addWidget(self.check_again)
        self._check.setContentsMargins(0, -4, 0, 0)  # the button is higher than the title beside it
        # a line of its own: in some languages title and button fill theirs
        self.check_note = Label(self.tr("Looking…"), "muted", wrap=True)
        self.check_note.setObjectName("home.check_note")
        self._check.body.addWidget(self.check_note)
        self.check_list = CheckList()
        self._check.body.addWidget(self.check_list)
        return self._check

    # Filling

    def shown(self) -> None:
        """Read the list of workspaces, and look at the system the first time."""
        self.session.background(_read_recent, self._show_recent)
        if self.session.path is not None and not self._checked:
            self._checked = True
            self.check_system()
            self.session.background(self._read_digits, self.digits.set_images)
        if self.session.path is not None:
            self.session.read(_summary, self._show_summary, key="home summary")

    def refresh(self, kinds: set[str]) -> None:
        """Count again what is in the open workspace."""
        if kinds & {"runs", "datasets", "models"}:
            self.session.read(_summary, self._show_summary, key="home summary")

    def _read_digits(self) -> list[bytes]:
        from mldesk.gui.sample import read_digits

        return read_digits(self.digits.count)

    def _show_recent(self, workspaces: list[tuple[RecentWorkspace, bool]]) -> None:
        if self.window_.page_name != "home":
            return  # it is read again when the page is shown
        for old in self._cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = [self._card(entry, there) for entry, there in workspaces[:_MOST_CARDS]]
        self._arrange()
        self._show_counts()

    def _card(self, entry: RecentWorkspace, there: bool) -> WorkspaceCard:
        card = WorkspaceCard(entry.path, entry.name, entry.opened, there, entry.path == self.session.path)
        card.pressed.connect(lambda: self.open_workspace(entry.path))
        card.forget.connect(lambda: self._forget(entry.path))
        return card

    def _show_summary(self, summary: dict[str, object]) -> None:
        self._counts = summary
        self._show_counts()

    def _show_counts(self) -> None:
        summary = self._counts
        for card in self._cards:
            if summary["path"] == str(card.path):
                counts = [int(str(summary[key])) for key in ("runs", "datasets", "models")]
                card.facts.setText(self._counts_text(*counts))

    def _counts_text(self, runs: int, datasets: int, models: int) -> str:
        return " · ".join(
            [
                self.tr("1 run") if runs == 1 else self.tr("{count} runs").format(count=formats.count(runs)),
                self.tr("1 dataset")
                if datasets == 1
                else self.tr("{count} datasets").format(count=formats.count(datasets)),
                self.tr("1 model")
                if models == 1
                else self.tr("{count} models").format(count=formats.count(models)),
            ]
        )

    # Arranging

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the system check beside or beneath the rest, and as many cards in a row as fit."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._check.setMinimumWidth(360 if wide else 0)
        self._check.setMaximumWidth(360 if wide else 16_777_215)
        self._columns.setAlignment(self._check, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * MARGIN - (376 if self.width() >= _WIDE else 0)
        columns = max(1, (room + 16) // (_CARD_WIDTH + 16))
        for card in self._cards:
            self._grid.removeWidget(card)
        for i, card in enumerate(self._cards):
            self._grid.addWidget(card, i // columns, i % columns)
            card.show()
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    # Doing

    def check_system(self) -> None:
        """Look at the machine again."""
        from mldesk.core.paths import user_data

        place = self.session.path or user_data()
        self.check_note.setText(self.tr("Looking…"))
        self.session.background(lambda: _check_system(place), self._show_checks)

    def _show_checks(self, checks: list[Check]) -> None:
        wrong = sum(check.level != "ok" for check in checks)
        self.check_note.setText(
            self.tr("{count} to look at").format(count=wrong) if wrong else self.tr("All is well")
        )
        self.check_list.set_checks(checks)

    def choose_workspace(self) -> None:
        """Ask for the folder of a workspace and open it."""
        dialog = QFileDialog(self, self.tr("Open workspace"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.open_workspace(Path(path)))
        dialog.open()

    def open_workspace(self, path: Path) -> None:
        """Open the workspace in the folder `path`; the Experiments page follows."""
        if path != self.session.path:
            self.session.open(path, lambda: self.window_.open_page("experiments"))

    def new_workspace(self) -> None:
        """Show the form for a new workspace."""
        from mldesk.gui.new_workspace import NewWorkspaceForm

        form = NewWorkspaceForm(self.session, self.window_)
        overlay = self.window_.open_overlay(form, 620, 344)
        overlay.dismissed.connect(self.window_.close_overlay)

    def _forget(self, path: Path) -> None:
        def forget() -> list[tuple[RecentWorkspace, bool]]:
            from mldesk.core import workspace

            workspace.forget(path)
            return _read_recent()

        self.session.background(forget, self._show_recent, receiver=self)


def _read_recent() -> list[tuple[RecentWorkspace, bool]]:
    from mldesk.core.workspace import recent

    return [(entry, (entry.path / "config.json").is_file()) for entry in recent()]


def _summary(workspace: Workspace) -> dict[str, object]:
    return workspace.summary()


def _check_system(place: Path) -> list[Check]:
    from mldesk.core.doctor import check_system

    return check_system(place)
