"""Where a window's messages stand: the newest few above the page, none twice."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui.localized import localized
from mldesk.gui.widgets.card import layout_widgets
from mldesk.gui.widgets.message import Action, MessageBar

_MOST = 3
_MARGIN = 24

Message: TypeAlias = tuple[str, str, str, str, Action | None]
"""Level, title, cause, cure and action."""


class MessageArea(QWidget):
    """At most three message bars, one below the other; takes no room while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: dict[MessageBar, Message] = {}
        self._bars = QVBoxLayout(self)
        self._bars.setContentsMargins(_MARGIN, 16, _MARGIN, 0)
        self._bars.setSpacing(8)
        self.hide()

    def add(self, level: str, title: str, cause: str, cure: str, action: Action | None) -> None:
        """Show a message; one with the same title gives way to it, and so does the oldest of too many."""
        bars = [bar for bar in layout_widgets(self._bars) if isinstance(bar, MessageBar)]
        same = [bar for bar in bars if bar.title_label.text() == localized(title)]
        for old in same or bars[: len(bars) - _MOST + 1]:
            old.close_message()
        bar = MessageBar(level, title, cause, cure, action)
        bar.setObjectName("window.message")
        self._told[bar] = (level, title, cause, cure, action)
        bar.closed.connect(lambda: self._take_away(bar))
        self._bars.addWidget(bar)
        bar.show()
        self.show()

    def told(self) -> list[Message]:
        """What the messages that stand here were made of, the oldest first."""
        return list(self._told.values())

    def _take_away(self, bar: MessageBar) -> None:
        self._told.pop(bar, None)
        self._bars.removeWidget(bar)
        self.setVisible(self._bars.count() > 0)
