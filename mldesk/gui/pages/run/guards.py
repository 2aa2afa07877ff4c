"""What guards see in the run that is shown: a message bar for each, gone when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.guard_words import guard_title
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.widgets import MessageBar

if TYPE_CHECKING:
    from mldesk.core.run import Message

_Key = tuple[str, str, float | None, bool]
"""A run, a guard, since when it sees it, and whether the run can be stopped."""


class GuardBars(QWidget):
    """Takes no room while guards see nothing. A bar that the user closes stays closed until it is told anew.

    `stop_asked` says that Stop was pressed.
    """

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.guards")
        self.bars: dict[_Key, MessageBar] = {}
        self._closed: set[tuple[str, str, float | None]] = set()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def set_facts(self, facts: RunFacts) -> None:
        """Show what the guards see now."""
        may_stop = facts.active and facts.request is None
        wanted = {
            (facts.id, message.guard or "", message.since, may_stop): message
            for message in facts.messages
            if message.is_open and (facts.id, message.guard or "", message.since) not in self._closed
        }
        for key in set(self.bars) - set(wanted):
            self._take_away(key)
        for key, message in wanted.items():
            if key not in self.bars:
                self._add(key, message)
        self.setVisible(bool(self.bars))

    def clear(self) -> None:
        """Another run is shown."""
        for key in list(self.bars):
            self._take_away(key)
        self.hide()

    def _add(self, key: _Key, message: Message) -> None:
        since = self.tr("Since {moment}.").format(moment=formats.moment(message.since))
        action = (self.tr("Stop"), self.stop_asked.emit) if key[3] else None
        bar = MessageBar("warning", guard_title(key[1]), message.text, since, action)
        bar.setObjectName(f"run.guard.{key[1]}")
        bar.closed.connect(lambda: self._close(key))
        self.bars[key] = bar
        self._layout.addWidget(bar)

    def _close(self, key: _Key) -> None:
        self._closed.add(key[:3])
        self._layout.removeWidget(self.bars.pop(key))
        self.setVisible(bool(self.bars))

    def _take_away(self, key: _Key) -> None:
        bar = self.bars.pop(key)
        self._layout.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
