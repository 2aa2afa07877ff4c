"""The steps at the side of the wizard: a mark, a title and one line that sums each up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from mldesk.gui import theme
from mldesk.gui.fonts import ui_font
from mldesk.gui.icons import paint_icon
from mldesk.gui.translation import translate
from mldesk.gui.widgets.told import tell_as_choice, walk

_HEIGHT, _HEIGHT_PLAIN = 59, 48
_MARK = 24
_LEFT, _TEXT_LEFT = 20, 56


def step_titles() -> list[str]:
    """Return what the steps are called, in order."""
    return [
        translate("Wizard", "Script"),
        translate("Wizard", "Data"),
        translate("Wizard", "Parameters"),
        translate("Wizard", "Compute"),
        translate("Wizard", "Distribution"),
        translate("Wizard", "Review"),
    ]


class StepButton(QAbstractButton):
    """One step: pressed, it opens that step. `state` is "open", "done" or "problem"."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.title = title
        self.summary = ""
        self.state = "open"
        self._compact = self._brief = False
        self.setText(title)
        self.setCheckable(True)
        tell_as_choice(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_state(self, state: str, summary: str) -> None:
        """Show another state and summary."""
        if (state, summary) == (self.state, self.summary):
            return
        self.state, self.summary = state, summary
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        states = {"done": self.tr("done"), "problem": self.tr("has a problem"), "open": self.tr("open")}
        text = self.tr("Step {number}: {title}, {state}").format(
            number=self.number, title=self.title, state=states[self.state]
        )
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.summary)
        words = ": ".join(part for part in (self.title, self.summary) if part)
        is_told = not self._compact and not self._brief and self._elided(self.summary) == self.summary
        self.setToolTip("" if is_told else words)

    def set_compact(self, compact: bool, brief: bool = False) -> None:
        """Show the mark alone, for narrow windows, or (`brief`) with the title: the rest is the tool tip."""
        self._compact, self._brief = compact, brief
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its one or two lines need."""
        if self._compact:
            return QSize(2 * _LEFT + _MARK, _HEIGHT_PLAIN)
        return QSize(260, _HEIGHT if self.summary and not self._brief else _HEIGHT_PLAIN)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark, title and summary."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.fillRect(self.rect(), colors.color("accent_ground"))
        elif self.underMouse():
            painter.fillRect(self.rect(), colors.color("background"))
        self._paint_mark(painter)
        if not self._compact:
            self._paint_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 8, 8)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        colors = theme.current()
        circle = QRectF(_LEFT, (self.height() - _MARK) / 2, _MARK, _MARK)
        current = self.isChecked()
        ground = "accent" if current else {"done": "good", "problem": "bad_ground"}.get(self.state, "grid")
        ink = "on_accent" if current or self.state == "done" else {"problem": "bad"}.get(self.state, "muted")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(ground))
        painter.drawEllipse(circle)
        if self.state == "done" and not current:
            paint_icon(painter, "check", circle.adjusted(5, 5, -5, -5), ink)
            return
        painter.setPen(colors.color(ink))
        painter.setFont(ui_font(13, QFont.Weight.DemiBold))
        sign = "!" if self.state == "problem" and not current else str(self.number)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), sign)

    def _paint_words(self, painter: QPainter) -> None:
        colors = theme.current()
        room = QRectF(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT - 12, self.height())
        painter.setPen(colors.color("text"))
        painter.setFont(ui_font(13, QFont.Weight.DemiBold))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        if not self.summary or self._brief:
            title = painter.fontMetrics().elidedText(
                self.title, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, middle, title)
            return
        half = self.height() / 2
        painter.drawText(room.adjusted(0, half - 19, 0, -half), middle, self.title)
        painter.setPen(colors.color("bad" if self.state == "problem" and not self.isChecked() else "muted"))
        painter.setFont(ui_font(12))
        painter.drawText(room.adjusted(0, half, 0, -half + 18), middle, self._elided(self.summary))

    def _elided(self, text: str) -> str:
        metrics = QFontMetrics(ui_font(12))
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self.width() - _TEXT_LEFT - 12)


class StepList(QWidget):
    """All steps, one of them current; `chosen` carries the index of the one that was pressed."""

    chosen = Signal(int)

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[StepButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, title in enumerate(titles):
            button = StepButton(index + 1, title)
            button.setObjectName(f"wizard.step.{index + 1}")
            button.clicked.connect(lambda checked=False, index=index: self.chosen.emit(index))
            self.buttons.append(button)
            layout.addWidget(button)
        layout.addStretch(1)

    def set_compact(self, compact: bool, brief: bool = False) -> None:
        """Show the marks alone, for narrow windows, or (`brief`) with the titles."""
        for button in self.buttons:
            button.set_compact(compact, brief)

    def set_current(self, current: int) -> None:
        """Light the current step."""
        for index, button in enumerate(self.buttons):
            button.setChecked(index == current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk along the steps."""
        if not walk(self.buttons, event.key()):
            super().keyPressEvent(event)
