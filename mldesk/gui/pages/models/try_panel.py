"""The panel that tries a model: files in, what it predicts out, by a run of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.core.model import ModelVersion, trial_config
from mldesk.core.run import submit
from mldesk.core.spec import validate
from mldesk.core.status import Status
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.widgets.browse_line import choose_files
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.drop_area import DropArea
from mldesk.gui.widgets.labels import ElidedLabel, Label

from .conversion_view import ConversionView
from .conversions import RunState, read_state
from .words import title_of

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_SIZE = (720, 680)


class TryPanel(QWidget):
    """Files to be predicted, then the run that does it; `dismissed` when it is to be closed.

    `run_wanted` carries the id of the run. It goes on when the panel is closed.
    """

    dismissed = Signal()
    run_wanted = Signal(str)

    def __init__(self, session: Session, version: ModelVersion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version = version
        self.files: list[Path] = []
        self.run_id = ""
        title = self.tr("Try {name}").format(name=title_of(version))
        self.setAccessibleName(title)
        self.title_label = ElidedLabel(title, "title")
        self._build_files()
        self.view = ConversionView(session, margin=0)
        self.view.opened.connect(lambda: self.run_wanted.emit(self.run_id))
        self.view.hide()
        self.close_button = Button(self.tr("Close"))
        self.close_button.setObjectName("models.try_close")
        self.close_button.clicked.connect(self.dismissed)
        self.confirm_button = Button(self.tr("Predict"), "primary")
        self.confirm_button.setObjectName("models.try_confirm")
        self.confirm_button.clicked.connect(lambda _checked: self.start())
        self._lay_out()
        session.changed.connect(self._changed)
        self.setFocusProxy(self.choose_button)

    def _build_files(self) -> None:
        self.choose_button = Button(self.tr("Choose files"), icon_name="file")
        self.choose_button.setObjectName("models.try_choose")
        self.choose_button.clicked.connect(
            lambda _checked: choose_files(self, self.tr("Choose files to predict"), self.take)
        )
        self.drop_area = DropArea(
            "image",
            self.tr("Drop what it is to predict here"),
            self.tr("Images, NumPy files (.npy, .npz) or IDX files"),
            (self.choose_button,),
        )
        self.drop_area.dropped.connect(self.take)
        self.files_label = ElidedLabel("", "mono", Qt.TextElideMode.ElideMiddle)
        self.files_label.setObjectName("models.try_files")
        self.problem_label = Label("", "error", wrap=True)
        self.problem_label.setObjectName("models.try_problem")
        for label in (self.files_label, self.problem_label):
            label.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(12)
        layout.addWidget(self.title_label)
        layout.addWidget(self.drop_area, 1)
        layout.addWidget(self.files_label)
        layout.addWidget(self.problem_label)
        layout.addWidget(self.view, 100)  # all that the drop area does not need
        layout.addLayout(buttons)

    # Files

    def take(self, paths: Sequence[Path]) -> None:
        """Predict these files instead of those before."""
        self.files = list(paths)
        several = self.tr("{count} files of {folder}")
        words = str(paths[0]) if len(paths) == 1 else ""
        if len(paths) > 1:
            words = several.format(count=formats.count(len(paths)), folder=paths[0].parent)
        # a name may hold ends of lines and marks that turn what stands beside it around
        self.files_label.setText(
            "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in words)
        )
        self.files_label.setVisible(bool(words))
        self._tell("")
        self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, problem: str) -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.drop_area.setAccessibleDescription(problem or self.drop_area.text_label.text())

    # The run

    def start(self) -> None:
        """Submit the run that predicts."""
        version, files = self._version, list(self.files)

        def work(workspace: Workspace) -> str:
            config = trial_config(workspace, version, files)
            errors = [problem for problem in validate(workspace, config) if problem.level == "error"]
            if errors:
                raise InvalidInput.of(errors)
            return submit(workspace, config).id

        self._tell("")
        self.confirm_button.setEnabled(False)
        title = self.tr("Trying {name}").format(name=title_of(version))
        self._session.act(title, work, self._started, self._refused, receiver=self)

    def _refused(self, error: MldeskError) -> None:
        self.confirm_button.setEnabled(True)
        self._tell(localized(str(error)))

    def _started(self, run_id: str) -> None:
        self._session.ensure_engine()
        self.run_id = run_id
        self.drop_area.lie_down()
        self.view.text_label.setText(
            self.tr(
                "For each item it tells the class and how likely it is. You may close this: the run goes on."
            )
        )
        self.view.begin(self.tr("What {name} predicts").format(name=title_of(self._version)))
        self.view.show()
        self._read()

    def _changed(self, kinds: set[str]) -> None:
        if "runs" in kinds and self.run_id:
            self._read()

    def _read(self) -> None:
        run_id = self.run_id
        self._session.read(
            lambda workspace: read_state(workspace, run_id),
            self._take_state,
            self._refused,
            key="model trial",
            receiver=self,
        )

    def _take_state(self, state: RunState) -> None:
        if state.run_id != self.run_id:
            return
        self.view.show_state(state)
        self.confirm_button.setEnabled(state.status.terminal)
        if state.status is Status.COMPLETED:
            self.view.text_label.setText(self.tr("For each item it tells the class and how likely it is."))
            self.view.log.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


def open_try_panel(session: Session, window: MainWindow, version: ModelVersion) -> TryPanel:
    """Open the panel over the page."""
    panel = TryPanel(session, version)
    overlay = window.open_overlay(panel, *_SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)

    def open_run(run_id: str) -> None:
        window.close_overlay()
        window.open_run(run_id)

    panel.run_wanted.connect(open_run)
    return panel
