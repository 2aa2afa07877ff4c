"""The status of a run or task as a coloured pill: an icon and a word, never colour alone."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mldesk.gui import theme
from mldesk.gui.icons import paint_icon
from mldesk.gui.theme import ui_font
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.run_table import RunRow

UNKNOWN = "Unknown"
"""The word for a run's status while its cluster cannot be reached."""
_LOOKS = {
    "Queued": ("warning", "clock"),
    "Preparing": ("accent", "dot"),
    "Scaling": ("accent", "dot"),
    "Running": ("accent", "dot"),
    "Post-processing": ("accent", "dot"),
    "Completed": ("good", "check"),
    "Failed": ("bad", "close"),
    "Canceled": ("warning", "stop"),
    "Unknown": ("warning", "help"),
    "running": ("accent", "dot"),
    "done": ("good", "check"),
    "failed": ("bad", "close"),
    "canceled": ("warning", "stop"),
}
PILL_HEIGHT = 22
_ICON, _PADDING, _GAP = 12, 9, 5


def status_look(status: str) -> tuple[str, str, str]:
    """Text token, ground token and icon name of a status."""
    color, name = _LOOKS.get(status, ("muted", "dot"))
    return color, "grid" if color == "muted" else f"{color}_ground", name


def status_word(status: str) -> str:
    """The translated word for a run's status or an activity's."""
    words = {
        "Queued": translate("Status", "Queued"),
        "Preparing": translate("Status", "Preparing"),
        "Scaling": translate("Status", "Scaling"),
        "Running": translate("Status", "Running"),
        "Post-processing": translate("Status", "Post-processing"),
        "Completed": translate("Status", "Completed"),
        "Failed": translate("Status", "Failed"),
        "Canceled": translate("Status", "Canceled"),
        "Unknown": translate("Status", "Unknown"),
        "running": translate("Status", "Running"),
        "done": translate("Status", "Done"),
        "failed": translate("Status", "Failed"),
        "canceled": translate("Status", "Canceled"),
    }
    return words.get(status, status)


def shown_status(run: RunRow, unreachable: Container[str]) -> str:
    """The status of a run as it is shown: unknown on a compute target that cannot be reached."""
    return UNKNOWN if run.compute in unreachable and not run.status.terminal else run.status


def pill_font() -> QFont:
    """The font of the word in a pill."""
    return ui_font(12, QFont.Weight.DemiBold)


def pill_width(status: str) -> float:
    """Pixels a pill for `status` takes."""
    return 2 * _PADDING + _ICON + _GAP + QFontMetricsF(pill_font()).horizontalAdvance(status_word(status))


def paint_pill(painter: QPainter, rect: QRectF, status: str) -> None:
    """Draw a pill at the left of `rect`, vertically centred; for the delegates of tables."""
    token, ground, icon_name = status_look(status)
    colors = theme.current()
    pill = QRectF(
        rect.left(), rect.center().y() - PILL_HEIGHT / 2, min(pill_width(status), rect.width()), PILL_HEIGHT
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color(ground))
    painter.drawRoundedRect(pill, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    icon_rect = QRectF(pill.left() + _PADDING, pill.center().y() - _ICON / 2, _ICON, _ICON)
    paint_icon(painter, icon_name, icon_rect, token)
    painter.setPen(colors.color(token))
    painter.setFont(pill_font())
    words = pill.adjusted(_PADDING + _ICON + _GAP, 0, -_PADDING / 2, 0)
    painter.drawText(
        words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), status_word(status)
    )
    painter.restore()


class StatusPill(QWidget):
    """A status on a page."""

    def __init__(self, status: str = "Queued", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(status)

    def set_status(self, status: str) -> None:
        """Show another status."""
        self.status = status
        self.setAccessibleName(self.tr("Status: {status}").format(status=status_word(status)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(round(pill_width(self.status) + 0.5), PILL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self.status)
        painter.end()
