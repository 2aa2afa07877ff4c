"""Grounds: the card, the thin line, and the page that scrolls."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from mldesk.gui.widgets.labels import ElidedLabel, Label

_BESIDE_BAR = 4
"""Pixels between a page and its scroll bar, at least."""


class _Subtitle(ElidedLabel):
    """Gives all its room away before the title beside it is cut."""

    def minimumSizeHint(self) -> QSize:
        """None across."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it where a few letters have room."""
        if self.width() >= super().minimumSizeHint().width():
            super().paintEvent(event)


class Card(QFrame):
    """A panel with rounded corners: an optional title line, then whatever is added to `body`.

    `header` is the layout of the title line, for buttons at its right end.
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        margin: int = 16,
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(margin, margin, margin, margin)
        self._outer.setSpacing(spacing)
        self.title_label = Label(title, "strong")
        self.subtitle_label = _Subtitle(subtitle, "muted")
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.addWidget(self.title_label)
        self.header.addWidget(self.subtitle_label, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        if title or subtitle:
            self._outer.addLayout(self.header)
            self.setAccessibleName(title)
        else:
            self.title_label.setParent(self)
            self.subtitle_label.setParent(self)
            self.title_label.hide()
            self.subtitle_label.hide()
        self._outer.addLayout(self.body, 1)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the words of the title line (of a card that was made with one)."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.setAccessibleName(title)


class Line(QFrame):
    """A line of one pixel, across or (vertical) down."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def layout_widgets(layout: QLayout) -> list[QWidget]:
    """The widgets that stand directly in `layout`, in their order.

    Not by `itemAt`: PySide keeps what that gives until the layout goes, and takes it for whatever Qt makes
    next at the place of an item that is gone.
    """
    parent = layout.parentWidget()
    children = parent.children() if parent is not None else []
    placed = [(layout.indexOf(child), child) for child in children if isinstance(child, QWidget)]
    return [child for index, child in sorted(placed, key=itemgetter(0)) if index >= 0]


def arrange_cards(grid: QGridLayout, cards: Iterable[QWidget], columns: int) -> None:
    """Put `cards` into `grid` line by line, in `columns` of one width."""
    for column in range(max(columns, grid.columnCount())):
        grid.setColumnStretch(column, 1 if column < columns else 0)
    for place, card in enumerate(cards):
        grid.addWidget(card, place // columns, place % columns)


class ScrollPage(QScrollArea):
    """A vertical scroll area without a frame; put widgets into `body`."""

    def __init__(
        self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setProperty("kind", "clear")
        self.body = QVBoxLayout(self.content)
        self._margins = margins
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(16)
        self.setWidget(self.content)
        self.viewport().setProperty("kind", "clear")

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return self.content.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content as wide as the view, its right edge in place: the bar lies in the margin."""
        super().resizeEvent(event)
        left, top, right, bottom = self._margins
        bar = self.width() - self.viewport().width()
        self.body.setContentsMargins(left, top, max(right - bar, min(right, _BESIDE_BAR)), bottom)
        self.content.setMaximumWidth(self.viewport().width())


def bring_into_view(widget: QWidget) -> None:
    """Scroll what `widget` stands on until it is seen, when the layout has given it its place."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        area = above
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget))


def detail_page(detail: QWidget) -> QVBoxLayout:
    """Make all of a detail one page that scrolls; returns the layout of its parts."""
    page = ScrollPage((20, 18, 20, 16))
    page.body.setSpacing(12)
    whole = QVBoxLayout(detail)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(page)
    return page.body
