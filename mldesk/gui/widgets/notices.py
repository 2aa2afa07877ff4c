"""Messages and small forms that belong to one part of a page, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui.widgets.card import layout_widgets
from mldesk.gui.widgets.message import Action, MessageBar


class Notices(QWidget):
    """Takes no room while there is nothing to tell. Messages bear the object name `name`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def tell(
        self, level: str, title: str, cause: str = "", cure: str = "", action: Action | None = None
    ) -> MessageBar:
        """Add a message: level info, good, warning or error."""
        bar = MessageBar(level, title, cause, cure, action)
        bar.setObjectName(self._name)
        bar.closed.connect(lambda: self.take_away(bar))
        self.add(bar)
        return bar

    def add(self, widget: QWidget) -> None:
        """Add a widget of any kind at the end."""
        self._layout.addWidget(widget)
        widget.show()
        self.show()

    def take_away(self, widget: QWidget) -> None:
        """Remove a widget that was added."""
        self._layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.setVisible(self._layout.count() > 0)

    def shows(self, name: str) -> bool:
        """Whether there is a widget with this object name."""
        return any(widget.objectName() == name for widget in layout_widgets(self._layout))

    def remove(self, name: str) -> None:
        """Remove what has this object name."""
        for widget in layout_widgets(self._layout):
            if widget.objectName() == name:
                self.take_away(widget)

    def clear(self, keep: QWidget | None = None) -> None:
        """Remove all but `keep`."""
        for widget in layout_widgets(self._layout):
            if widget is not keep:
                self.take_away(widget)
