"""Chooses the stage of a version: the usual ones from a menu, any other by writing it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from mldesk.core.model import stages
from mldesk.gui import theme
from mldesk.gui.fonts import ui_font
from mldesk.gui.icons import icon, paint_icon
from mldesk.gui.widgets.chip import Chip
from mldesk.gui.widgets.keys import is_enter

from .words import stage_chip, stage_word

_HEIGHT, _PADDING = 28, 11
_ICON, _ARROW = 12, 12
_LINE_WIDTH = 150


class _ChipButton(QAbstractButton):
    """A chip with an arrow that opens a menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip("")
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_chip(self, chip: Chip) -> None:
        """Show another chip."""
        self.chip = chip
        self.setText(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, word and arrow."""
        icon = _ICON + 6 if self.chip.icon_name else 0
        words = QFontMetrics(self._font()).horizontalAdvance(self.chip.text)
        return QSize(_PADDING + icon + words + 6 + _ARROW + _PADDING, _HEIGHT)

    def _font(self) -> QFont:
        return ui_font(12, QFont.Weight.DemiBold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the menu, as Space does."""
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw chip and arrow, and a frame while it has the focus."""
        colors, chip = theme.current(), self.chip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        edge = "accent" if self.hasFocus() else chip.token if self.underMouse() else chip.ground
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(colors.color(edge), width))
        painter.setBrush(colors.color(chip.ground))
        inside = room.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
        left, middle = float(_PADDING), room.center().y()
        if chip.icon_name:
            paint_icon(painter, chip.icon_name, QRectF(left, middle - _ICON / 2, _ICON, _ICON), chip.token)
            left += _ICON + 6
        painter.setPen(colors.color(chip.token))
        painter.setFont(self._font())
        painter.drawText(room.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), chip.text)
        arrow = QRectF(room.right() - _PADDING - _ARROW, middle - _ARROW / 2, _ARROW, _ARROW)
        paint_icon(painter, "chevron-down", arrow, chip.token)
        painter.end()


class StageButton(QWidget):
    """Shows the stage; `chosen` carries another one, empty for none.

    Its controls are named NAME, NAME_line, and the menu's actions NAME_<stage>, NAME_other, NAME_none.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = ""
        self.button = _ChipButton()
        self.button.setObjectName(name)
        self.button.clicked.connect(self.open_menu)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.line.setProperty("kind", "small")
        self.line.setAccessibleName(self.tr("Stage"))
        self.line.setPlaceholderText(self.tr("Your own stage"))
        self.line.setFixedSize(_LINE_WIDTH, _HEIGHT)
        self.line.installEventFilter(self)
        self.line.hide()
        self.menu_ = QMenu(self)
        self.menu_.setAccessibleName(self.tr("Stage"))
        self._fill(name)
        self.setFocusProxy(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.line)
        self.set_stage("")

    def _fill(self, name: str) -> None:
        for stage in stages:
            chip = stage_chip(stage)
            action = self.menu_.addAction(icon(chip.icon_name, chip.token), stage_word(stage))
            action.setObjectName(f"{name}_{stage.lower()}")
            action.triggered.connect(lambda _checked=False, stage=stage: self._choose(stage))
        self.menu_.addSeparator()
        other = self.menu_.addAction(icon("edit", "muted"), self.tr("Another word…"))
        other.setObjectName(f"{name}_other")
        other.triggered.connect(self.start)
        none = self.menu_.addAction(icon("close", "muted"), self.tr("No stage"))
        none.setObjectName(f"{name}_none")
        none.triggered.connect(lambda: self._choose(""))

    def set_stage(self, stage: str) -> None:
        """Show this stage."""
        self.stage = stage
        empty = Chip(self.tr("Set a stage"), "muted", "grid")
        self.button.set_chip(stage_chip(stage) if stage else empty)
        words = stage_word(stage) if stage else self.tr("none")
        self.button.setAccessibleName(self.tr("Stage: {stage}").format(stage=words))

    def open_menu(self) -> None:
        """Offer the stages."""
        self.menu_.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))

    def start(self) -> None:
        """Offer the line for another word."""
        self.line.setText("" if self.stage in stages else self.stage)
        self.button.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, keep: bool = True) -> None:
        """Close the line and `keep` what was written, or not."""
        written = self.line.text().strip()
        self.button.show()
        self.line.hide()
        if keep and written:
            self._choose(written)

    def _choose(self, stage: str) -> None:
        if stage != self.stage:
            self.set_stage(stage)
            self.chosen.emit(stage)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and leaving the line keep the word, Escape does not."""
        if event.type() == QEvent.Type.FocusOut and self.line.isVisible():
            self.finish()
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and (is_enter(event) or event.key() == Qt.Key.Key_Escape)
        ):
            self.finish(keep=is_enter(event))
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
