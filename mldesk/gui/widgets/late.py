"""A place for a widget that is made when it is first seen: what nobody looks at costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)
_SAID = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
"""Somebody has said whether the widget is to be seen."""


class Late(QWidget, Generic[W]):
    """Stands where the widget of `make` will be, which is made when this is first shown or `widget` asked."""

    def __init__(self, make: Callable[[], W], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._made: W | None = None
        self._missed: dict[str, Callable[[W], object]] = {}
        self.setProperty("kind", "clear")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether the widget is there."""
        return self._made is not None

    @property
    def widget(self) -> W:
        """The widget, made now if it is not there yet, and told what it has missed."""
        if self._made is None:
            self._made = self._make()
            self._layout.addWidget(self._made)
            for act in self._missed.values():
                act(self._made)
            self._missed.clear()
        return self._made

    def tell(self, what: str, act: Callable[[W], object]) -> None:
        """Have `act` done with the widget: now, or when it is made; of several of one kind, the last."""
        if self._made is not None:
            act(self._made)
        else:
            self._missed.pop(what, None)  # it comes in the order of what was told last
            self._missed[what] = act

    def showEvent(self, event: QShowEvent) -> None:
        """It is seen now; a widget that has hidden itself stays so."""
        if self._made is None and not self.widget.testAttribute(_SAID):
            self.widget.show()
        super().showEvent(event)
