"""The Build tab: the log of the build, line by line, or what a build would do."""

from __future__ import annotations

import threading

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.empty import EmptyState

_FOLLOW_MILLISECONDS = 100
_MOST_LINES = 5000


class BuildLog:
    """The lines of one build, written by its thread and read by the window's; it keeps the newest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: list[str] = []
        self._read = 0

    def __call__(self, line: str) -> None:
        """Add lines."""
        with self._lock:
            self._lines += line.rstrip("\n").splitlines() or [""]
            surplus = len(self._lines) - _MOST_LINES
            if surplus > 0:
                del self._lines[:surplus]
                self._read = max(0, self._read - surplus)

    def news(self) -> list[str]:
        """The lines that were not given yet."""
        with self._lock:
            lines = self._lines[self._read :]
            self._read = len(self._lines)
            return lines

    def begin_again(self) -> None:
        """Give all lines once more, to another reader."""
        with self._lock:
            self._read = 0


class BuildTab(QWidget):
    """Follows a BuildLog while its build goes on; keeps what was said afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log: BuildLog | None = None
        self._kept = ""
        self.text = QPlainTextEdit()
        self.text.setObjectName("environments.log")
        self.text.setAccessibleName(self.tr("Log of the build"))
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(12))
        self.text.setMaximumBlockCount(_MOST_LINES)
        self.text.setProperty("kind", "bare")
        self.empty = EmptyState("log", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.text)
        self._timer = QTimer(self)
        self._timer.setInterval(_FOLLOW_MILLISECONDS)
        self._timer.timeout.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self.stack)

    def show_log(self, log: BuildLog | None, going: bool) -> None:
        """Show a log; it is followed while the build is `going`. Without one a sentence is shown."""
        if log is not self._log or self._kept:
            self._log, self._kept = log, ""
            self.text.clear()
            if log is not None:
                log.begin_again()
        self.stack.setCurrentWidget(self.empty if log is None else self.text)
        self._follow()
        if going:
            self._timer.start()
        else:
            self._timer.stop()

    def show_kept(self, text: str) -> None:
        """Show the log of a build that this window did not begin."""
        if text == self._kept:
            return
        self.show_log(None, going=False)
        self._kept = text
        self._add(text.rstrip("\n"))
        self.stack.setCurrentWidget(self.text)

    def say(self, title: str, text: str) -> None:
        """What is shown while there is no log."""
        self.empty.title_label.setText(title)
        self.empty.text_label.setText(text)

    def _follow(self) -> None:
        lines = self._log.news() if self._log is not None else []
        if lines:
            self._add("\n".join(lines))

    def _add(self, text: str) -> None:
        bar = self.text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.text.appendPlainText(text)
        if at_end:
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            bar.setValue(bar.maximum())
