"""Which run this one goes on from: a link beside the run's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mldesk.gui.widgets import Button

if TYPE_CHECKING:
    from mldesk.core.spec import Resume
    from mldesk.gui.main_window import MainWindow

_HEIGHT = 28


class ResumedLink(Button):
    """Leads to the run that was resumed; hidden for one that began anew."""

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", "refresh", parent)
        self._run_id = ""
        self.setObjectName("run.resumed_from")
        self.setAccessibleName(self.tr("Run that was resumed"))
        self.setFixedHeight(_HEIGHT)
        self.hide()
        self.clicked.connect(lambda: window.open_run(self._run_id))

    def set_resume(self, resume: Resume | None) -> None:
        """Show what the run goes on from."""
        self.setVisible(resume is not None)
        if resume is None:
            return
        self._run_id = resume.run_id
        self.setText(self.tr("Resumed from {name}").format(name=resume.run_name))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("From its checkpoint {path}").format(path=resume.checkpoint))
