"""The head of a detail: its name, and what can be done with it; less of that where there is little room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from mldesk.gui.formats import literal
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.labels import ElidedLabel

_LEAST_NAME = 140
_GAP = 8


class DetailHead(QWidget):
    """`name_label` at the left, controls at the right.

    In a narrow window the controls stand below the name, and the buttons of `rest` in a menu, which
    `more_button` (called NAME.more) opens. `fill_menu` adds to that menu what is done rarely.
    """

    def __init__(
        self,
        controls: Sequence[QWidget],
        rest: Sequence[QPushButton] = (),
        name: str = "head",
        fill_menu: Callable[[QMenu], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill_menu = fill_menu
        self._rest = list(rest)
        self._wanted = dict.fromkeys(rest, True)
        self._narrow = False
        self.name_label = ElidedLabel("", "heading")
        self.more_button = IconButton("more", self.tr("More"))
        self.more_button.setObjectName(f"{name}.more")
        self.more_button.clicked.connect(self._open_menu)
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for control in (*controls, *rest, self.more_button):
            row.addWidget(control)
        row.addStretch(1)
        self.more_button.setVisible(fill_menu is not None)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self.name_label, 1)
        self._layout.addWidget(self._controls)
        self._fixed = list(controls)

    def set_wanted(self, button: QPushButton, wanted: bool) -> None:
        """Offer a button of the rest, or not."""
        self._wanted[button] = wanted
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls beside or below the name."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [*self._fixed, *(button for button in self._rest if self._wanted[button])]
        needed = sum(widget.sizeHint().width() + _GAP for widget in shown) + _LEAST_NAME
        narrow = self.width() < needed
        self._narrow = narrow
        for button in self._rest:
            button.setVisible(self._wanted[button] and not narrow)
        self.more_button.setVisible(self._fill_menu is not None or (narrow and any(self._wanted.values())))
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def make_menu(self) -> QMenu:
        """The menu of what has no room, and of what is done rarely."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._rest if self._narrow else ():
            if self._wanted[button]:
                action = menu.addAction(literal(button.text()))
                action.setEnabled(button.isEnabled())
                action.triggered.connect(button.click)
        if self._fill_menu is not None:
            menu.addSeparator()
            self._fill_menu(menu)
        return menu

    def _open_menu(self) -> None:
        self.make_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
