"""Icons: our own SVG drawings, painted in the theme's colours, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget
from shiboken6 import isValid

from mldesk.core.paths import resources
from mldesk.gui import theme

ICON_SIZE = 16
"""Pixels of an icon beside text."""


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, token: str = "text") -> None:  # noqa: S107
    """Draw the icon `name` into `rect` in the colour of a theme token."""
    _renderer(name, theme.current().token(token)).render(painter, rect)


class _IconEngine(QIconEngine):
    """Draws an icon at the moment it is shown, so that a new theme needs no new icons."""

    def __init__(self, name: str, token: str, checked_token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._checked_token = checked_token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon in the theme of this moment."""
        token = self._checked_token if state == QIcon.State.On else self._token
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        paint_icon(painter, self._name, QRectF(rect), token)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Another engine for the same icon, for one that is changed after it was copied."""
        made = _IconEngine(self._name, self._token, self._checked_token)
        # PySide gives Qt the engine, but keeps no reference: Python would take it away at once
        _clones[:] = [engine for engine in _clones if isValid(engine)]
        _clones.append(made)
        return made


_clones: list[_IconEngine] = []
"""The copies that Qt holds; those that it has deleted are let go when the next one is made."""


def icon(name: str, token: str = "text", checked_token: str | None = None) -> QIcon:  # noqa: S107
    """The icon `name` (a file of resources/icons) in the colour of a theme token.

    `checked_token` is its colour on a checked button. Raises FileNotFoundError for an unknown name.
    """
    _drawing(name)
    return QIcon(_IconEngine(name, token, checked_token or token))


def logo() -> QIcon:
    """The application's mark, in its own colours."""
    return QIcon(str(resources() / "icons" / "logo.svg"))


class IconButton(QToolButton):
    """A small button with only an icon; its words are the tool tip and the accessible name."""

    def __init__(
        self,
        name: str,
        label: str,
        token: str = "muted",  # noqa: S107 (a colour)
        size: int = ICON_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = token
        self.setToolTip(label)
        self.setAccessibleName(label)
        self.setIconSize(QSize(size, size))
        self.setFixedSize(size + 12, size + 12)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_icon(name)

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon, for example a filled star."""
        self.setIcon(icon(name, token or self._token))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and its icon as a drawing instead of pixels."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place = QRect(QPoint(0, 0), self.iconSize())
        place.moveCenter(self.rect().center())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode, state)
        painter.end()
