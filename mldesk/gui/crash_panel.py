"""What is told at a start after a crash: that it happened, what was written down, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.crashes import Ending, crash_folder, take_endings
from mldesk.gui import formats
from mldesk.gui.desktop import copy_text, open_path
from mldesk.gui.theme import mono_font
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

_SIZE = (760, 520)


class CrashPanel(QWidget):
    """The report of one crash; `dismissed` says that it was read, `diagnostics_asked` that more is wanted."""

    dismissed = Signal()
    diagnostics_asked = Signal()

    def __init__(self, opened: float, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("mldesk crashed"))
        self.text = QPlainTextEdit(report)
        self.text.setObjectName("crash.text")
        self.text.setAccessibleName(self.tr("Report of the crash"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(mono_font(12))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = self._button("crash.copy", self.tr("Copy report"))
        self.copy_button.clicked.connect(self._copy)
        self.folder_button = self._button("crash.folder", self.tr("Show folder"))
        self.folder_button.clicked.connect(lambda: open_path(crash_folder()))
        self.diagnostics_button = self._button("crash.diagnostics", self.tr("Collect diagnostics…"))
        self.diagnostics_button.clicked.connect(self.diagnostics_asked)
        self.close_button = self._button("crash.close", self.tr("Go on"), "primary")
        self.close_button.clicked.connect(self.dismissed)
        self._lay_out(opened)
        self.setFocusProxy(self.close_button)

    def _button(self, name: str, text: str, kind: str = "plain") -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        return button

    def _lay_out(self, opened: float) -> None:
        told = self.tr(
            "The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the "
            "window: they went on without it. This is what was written down; nothing was sent anywhere."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.folder_button, self.diagnostics_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("mldesk crashed"), "title"))
        layout.addWidget(Label(told.format(when=formats.moment(opened)), "muted", wrap=True))
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)

    def _copy(self) -> None:
        copy_text(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)


def tell_endings(window: MainWindow) -> None:
    """Look for windows that crashed or were killed, and tell of the newest; each is told once."""
    window.session.background(_look, lambda found: _tell(window, found), receiver=window)


def _look() -> tuple[Ending, str] | None:
    """The newest ending, one with a trace before others, and its trace without what is private."""
    endings = take_endings()
    if not endings:
        return None
    from mldesk.core.diagnostics import cleaner_of_user

    newest = max(endings, key=lambda ending: (bool(ending.trace), ending.opened))
    return newest, cleaner_of_user().text(newest.trace) if newest.trace else ""


def _tell(window: MainWindow, found: tuple[Ending, str] | None) -> None:
    if found is None:
        return
    ending, report = found
    if report and window.overlay is None:
        open_crash_panel(window, ending.opened, report)
        return
    title, text, read = (
        (translate("CrashPanel", "mldesk crashed the last time"), "", translate("CrashPanel", "Show report"))
        if report
        else (translate("CrashPanel", "mldesk was ended from outside the last time"), "", "")
    )
    action = (read, lambda: open_crash_panel(window, ending.opened, report)) if report else None
    window.show_message("warning" if report else "info", title, text, action=action)


def open_crash_panel(window: MainWindow, opened: float, report: str) -> CrashPanel:
    """Show the report of a crash over the page."""
    from mldesk.gui.diagnostics import open_diagnostics

    if window.overlay is not None:
        window.overlay.dismissed.emit()
    panel = CrashPanel(opened, report)
    overlay = window.open_overlay(panel, *_SIZE)
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.diagnostics_asked.connect(lambda: open_diagnostics(window))
    return panel
