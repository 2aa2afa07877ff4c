"""What is told of a fault of ours, now or in a window before: that it happened, what was written down of it,
what can be done.
"""

from __future__ import annotations

from pathlib import Path
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

_WIDTH, _OPEN_HEIGHT = 760, 560
_FRAME = 4
"""Pixels of the frame around the panel, above and below together."""


class CrashPanel(QWidget):
    """A fault in plain words, and its report behind Details.

    `dismissed` says that it was read, `diagnostics_asked` that more is wanted, `resized` that it likes to
    have another height now.
    """

    dismissed = Signal()
    diagnostics_asked = Signal()
    resized = Signal()

    def __init__(self, title: str, told: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.text = QPlainTextEdit(report)
        self.text.setObjectName("crash.text")
        self.text.setAccessibleName(self.tr("Report of the crash"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(mono_font(12))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.hide()
        self.details_button = self._button("crash.details", self.tr("Details"), "link")
        self.details_button.clicked.connect(self._turn_details)
        self.copy_button = self._button("crash.copy", self.tr("Copy report"))
        self.copy_button.clicked.connect(self._copy)
        self.folder_button = self._button("crash.folder", self.tr("Show folder"))
        self.folder_button.clicked.connect(lambda: open_path(crash_folder()))
        self.diagnostics_button = self._button("crash.diagnostics", self.tr("Collect diagnostics…"))
        self.diagnostics_button.clicked.connect(self.diagnostics_asked)
        self.close_button = self._button("crash.close", self.tr("Go on"), "primary")
        self.close_button.clicked.connect(self.dismissed)
        self._lay_out(title, told, happened(report))
        self._dress_details()
        self.setFocusProxy(self.close_button)

    def _button(self, name: str, text: str, kind: str = "plain") -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        return button

    def _lay_out(self, title: str, told: str, happened: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.folder_button, self.diagnostics_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(title, "title"))
        if happened:
            layout.addWidget(Label(happened, wrap=True))
        layout.addWidget(Label(told, "muted", wrap=True))
        layout.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.text, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)

    def wanted_height(self) -> int:
        """Pixels it likes to have: more while the report is shown."""
        layout = self.layout()
        least = layout.totalHeightForWidth(_WIDTH) if layout is not None else 0
        return least + _FRAME if self.text.isHidden() else max(least, _OPEN_HEIGHT)

    def _turn_details(self) -> None:
        self.text.setVisible(self.text.isHidden())
        self._dress_details()
        self.resized.emit()

    def _dress_details(self) -> None:
        is_open = not self.text.isHidden()
        self.details_button.set_icon("chevron-down" if is_open else "chevron-right")
        self.details_button.setAccessibleDescription(self.tr("shown") if is_open else self.tr("not shown"))

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
    """Show the report of a crash of a window that was `opened` then over the page."""
    told = translate(
        "CrashPanel",
        "The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the "
        "window: they went on without it. What was written down is in the details; nothing was sent "
        "anywhere.",
    )
    title = translate("CrashPanel", "mldesk crashed")
    return _open(window, CrashPanel(title, told.format(when=formats.moment(opened)), report))


def tell_mistake(window: MainWindow, line: str, path: Path | None) -> None:
    """Say that an error of ours came up; its report, or else its last `line`, is in the details."""
    window.show_message(
        "error",
        translate("CrashPanel", "mldesk made a mistake"),
        translate("CrashPanel", "Something of what you did last may not have been done."),
        translate("CrashPanel", "Try it again. Your runs go on, and what is stored stays as it is."),
        (translate("CrashPanel", "Details"), lambda: _show_mistake(window, line, path)),
    )


def _show_mistake(window: MainWindow, line: str, path: Path | None) -> None:
    told = translate(
        "CrashPanel",
        "An error in mldesk itself, not in your script or your data. If it happens again, collect "
        "diagnostics and send them to those who look after mldesk; nothing was sent anywhere by itself.",
    )
    title = translate("CrashPanel", "mldesk made a mistake")
    window.session.background(
        lambda: _report(line, path),
        lambda report: _open(window, CrashPanel(title, told, report)),
        receiver=window,
    )


def _report(line: str, path: Path | None) -> str:
    """What was written down without what is private; where that cannot be read, the line alone."""
    from mldesk.core.diagnostics import cleaner_of_user

    try:
        text = path.read_text("utf-8") if path is not None else line
    except OSError:
        text = line
    return cleaner_of_user().text(text)


def _open(window: MainWindow, panel: CrashPanel) -> CrashPanel:
    from mldesk.gui.diagnostics import open_diagnostics

    if window.overlay is not None:
        window.overlay.dismissed.emit()
    overlay = window.open_overlay(panel, _WIDTH, panel.wanted_height())
    overlay.set_height(panel.wanted_height())  # it has the fonts of the window only now
    overlay.dismissed.connect(window.close_overlay)
    panel.dismissed.connect(window.close_overlay)
    panel.resized.connect(lambda: overlay.set_height(panel.wanted_height()))
    panel.diagnostics_asked.connect(lambda: open_diagnostics(window))
    return panel


def happened(report: str) -> str:
    """What a report of a crash tells, in a sentence; empty where it tells nothing that people know."""
    if any(word in report for word in ("MemoryError", "bad_alloc")):
        return translate("CrashPanel", "There was no memory left for the window.")
    if any(word in report for word in ("Segmentation fault", "Bus error", "access violation")):
        return translate("CrashPanel", "A library of the window reached for memory that is not its own.")
    if "Illegal instruction" in report:
        return translate("CrashPanel", "A library of the window needs a newer processor than this one.")
    if "Qt fatal: " in report:
        return translate("CrashPanel", "Qt, which draws the window, could not go on.")
    return ""
