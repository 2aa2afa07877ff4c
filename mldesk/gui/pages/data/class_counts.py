"""How many examples there are of each class: a calm bar chart that can be sorted and scrolled."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mldesk.core.preview import ClassCounts
from mldesk.gui import formats, theme
from mldesk.gui.fonts import mono_font, ui_font
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.labels import ElidedLabel, Label

_ROW = 24
_BAR = 8
_ROUND = 4
_GAP = 12
_INSET = 6
_LABEL_WIDTH = 120.0
_MOST_ROWS = 500
_MOST_TOLD = 30


class ClassChart(QWidget):
    """Draws label, bar and number of each class, one a row; many are folded into one line at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[tuple[str, int]] = []
        self._label_width = self._count_width = 0.0
        self._most = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Examples of each class"))

    def set_counts(self, counts: list[tuple[str, int]]) -> None:
        """Show (label, number) pairs in this order."""
        self._counts = counts
        labels, figures = QFontMetricsF(mono_font(12)), QFontMetricsF(ui_font(12))
        shown = counts[:_MOST_ROWS]
        longest = max((labels.horizontalAdvance(label) for label, _ in shown), default=0.0)
        self._label_width = min(_LABEL_WIDTH, ceil(longest) + 1) + _GAP
        self._most = max((number for _, number in counts), default=1) or 1
        self._count_width = figures.horizontalAdvance(formats.count(self._most)) + _GAP
        self.setAccessibleDescription(self._description())
        self.updateGeometry()
        self.update()

    def _description(self) -> str:
        told = [f"{label}: {formats.count(number)}" for label, number in self._counts[:_MOST_TOLD]]
        more = len(self._counts) - len(told)
        if more > 0:
            told.append(self.tr("and {count} more").format(count=formats.count(more)))
        return ", ".join(told)

    def sizeHint(self) -> QSize:
        """One line a class, and one for those that are folded."""
        rows = min(len(self._counts), _MOST_ROWS) + (len(self._counts) > _MOST_ROWS)
        return QSize(200, max(1, rows) * _ROW)

    def minimumSizeHint(self) -> QSize:
        """All rows; in width the bars can give way."""
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = min(len(self._counts), _MOST_ROWS)
        first, last = event.rect().top() // _ROW, event.rect().bottom() // _ROW
        for row in range(max(0, first), min(last + 1, shown)):
            self._draw_row(painter, row * _ROW, *self._counts[row])
        if len(self._counts) > shown and first <= shown <= last:
            more = self.tr("and {count} more").format(count=formats.count(len(self._counts) - shown))
            painter.setPen(theme.current().color("muted"))
            painter.setFont(ui_font(12))
            painter.drawText(
                QRectF(0, shown * _ROW, self.width(), _ROW), int(Qt.AlignmentFlag.AlignVCenter), more
            )
        painter.end()

    def _draw_row(self, painter: QPainter, top: float, label: str, number: int) -> None:
        colors, middle = theme.current(), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colors.color("text"))
        painter.setFont(mono_font(12))
        text = painter.fontMetrics().elidedText(
            label.replace("\n", " "), Qt.TextElideMode.ElideRight, int(self._label_width - _GAP)
        )
        painter.drawText(QRectF(0, top, self._label_width, _ROW), int(middle), text)
        room = self.width() - self._label_width - self._count_width
        bar = QRectF(self._label_width, top + (_ROW - _BAR) / 2, room, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("grid"))
        painter.drawRoundedRect(bar, _ROUND, _ROUND)
        painter.setBrush(colors.color("accent"))
        bar.setWidth(max(float(_BAR), room * number / self._most))
        painter.drawRoundedRect(bar, _ROUND, _ROUND)
        painter.setPen(colors.color("muted"))
        painter.setFont(ui_font(12))
        place = QRectF(self.width() - self._count_width, top, self._count_width, _ROW)
        painter.drawText(place, int(middle | Qt.AlignmentFlag.AlignRight), formats.count(number))


class ClassPanel(QWidget):
    """The chart with its title, what was counted, and the choice how it is sorted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: ClassCounts | None = None
        self.title_label = ElidedLabel("", "strong")
        self.note_label = Label("", "caption", wrap=True)
        self.sort_box = ChoiceBox()
        self.sort_box.setObjectName("data.preview_sort")
        self.sort_box.setProperty("kind", "quiet")
        self.sort_box.setAccessibleName(self.tr("Order of the classes"))
        self.sort_box.addItem(self.tr("by label"))
        self.sort_box.addItem(self.tr("by count"))
        self.sort_box.currentIndexChanged.connect(self._show)
        self.chart = ClassChart()
        self.chart_area = ScrollPage((_INSET, 2, 10, 2))
        self.chart_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chart_area.setObjectName("data.preview_classes")
        self.chart_area.setAccessibleName(self.tr("Examples of each class"))
        self.chart_area.body.addWidget(self.chart)
        self.chart_area.body.addStretch(1)
        self.chart_area.installEventFilter(self)
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.title_label, 1)
        head.addWidget(self.sort_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        self.note_label.setIndent(_INSET)
        layout.addWidget(self.note_label)
        layout.addWidget(self.chart_area, 1)

    def set_counts(self, counts: ClassCounts, title: str, unit: str) -> None:
        """Show counts under a title; `unit` is what was counted: "images", "rows"."""
        self._counts = counts
        self.title_label.setText(title)
        self.chart_area.setAccessibleName(title)
        classes = formats.count(len(counts.counts))
        number = formats.count(counts.counted)
        if counts.complete:
            text = self.tr("{classes} classes, {number} {unit}")
        else:
            text = self.tr("{classes} classes in the first {number} {unit}")
        self.note_label.setText(text.format(classes=classes, number=number, unit=unit))
        self._show()

    def _show(self) -> None:
        if self._counts is None:
            return
        pairs = list(self._counts.counts)
        if self.sort_box.currentIndex() == 1:
            pairs.sort(key=lambda pair: -pair[1])
        self.chart.set_counts(pairs)
        told = f"{self.note_label.text()}. {self.chart.accessibleDescription()}"
        self.chart_area.setAccessibleDescription(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keyboard focus on the chart is seen at its title."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a thin frame around the chart while it has the keyboard."""
        if not self.chart_area.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), 2))
        frame = QRectF(self.chart_area.geometry()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.end()
