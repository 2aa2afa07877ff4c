"""The card with what the run had to tell: an icon for the level, the text beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from mldesk.gui import formats
from mldesk.gui.guard_words import guard_title
from mldesk.gui.localized import localized
from mldesk.gui.widgets import Card, IconLabel, Label

if TYPE_CHECKING:
    from mldesk.core.run import Message

MOST_MESSAGES = 20
_LOOKS = {"warning": ("warning", "warning"), "error": ("error", "bad")}


class MessagesCard(Card):
    """The run's last messages, the newest first; hidden while there are none."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._shown: list[Message] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.hide()

    def set_messages(self, messages: list[Message]) -> None:
        """Show the last `MOST_MESSAGES` of these."""
        newest = messages[: -MOST_MESSAGES - 1 : -1]
        if newest == self._shown:
            return
        self._shown = newest
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, message in enumerate(newest):
            icon = IconLabel(*_look(message))
            self._grid.addWidget(icon, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Label(self._words(message), wrap=True), number, 1)
        self.setVisible(bool(newest))

    def _words(self, message: Message) -> str:
        """The text, and of what a guard saw from when until when."""
        if message.guard is None:
            return localized(message.text)
        if message.over is None:
            times = self.tr("Since {begin}.").format(begin=formats.moment(message.since))
        else:
            times = self.tr("From {begin} to {end}; it is over.").format(
                begin=formats.moment(message.since), end=formats.moment(message.over)
            )
        return f"{guard_title(message.guard)}. {localized(message.text)} {times}"


def _look(message: Message) -> tuple[str, str]:
    """Icon and colour: what is over is no warning any more."""
    level = "info" if message.over is not None else message.level
    return _LOOKS.get(level, ("info", "accent"))
