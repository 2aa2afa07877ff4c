"""Which widgets wear the style sheet: each part of a window its own, put on when the part is seen.

Were it the application's, Qt would go through its rules again for every widget whenever what is being built
is put into something larger, and through the widgets of all pages when the theme changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtWidgets import QWidget

from mldesk.gui import theme
from mldesk.gui.style import put_on, style_sheet


class Dresser(QObject):
    """Puts the style sheet on whatever is or comes into `containers`, but not on these themselves.

    A part that is hidden when the theme changes gets the new one when it is shown.
    """

    def __init__(self, containers: Sequence[QWidget]) -> None:
        super().__init__(containers[0])
        self._containers = tuple(containers)
        self._sheet = style_sheet(theme.current())
        for container in containers:
            container.installEventFilter(self)
        theme.manager().changed.connect(self._changed)

    def retire(self) -> None:
        """Leave the containers to another dresser, at once: their next parts are none of ours."""
        for container in self._containers:
            container.removeEventFilter(self)
        theme.manager().changed.disconnect(self._changed)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A part came into a container, or is shown again."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            part = event.child()
            # what comes into a part wears the sheet of the part: one of its own would grow old
            if watched in self._containers and self._is_part(part):
                part.installEventFilter(self)
                put_on(part, self._sheet)
        elif event.type() == QEvent.Type.Show and self._is_part(watched):
            put_on(watched, self._sheet)
        return False

    def _is_part(self, one: QObject) -> TypeGuard[QWidget]:
        return isinstance(one, QWidget) and one not in self._containers

    def _changed(self) -> None:
        self._sheet = style_sheet(theme.current())
        for container in self._containers:
            for part in container.children():
                if self._is_part(part) and part.isVisible():
                    put_on(part, self._sheet)
