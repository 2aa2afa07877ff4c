"""The line below the charts of a run: line styles, values under the crosshair, the best, how many points."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.core.metrics import best_direction
from mldesk.gui import formats
from mldesk.gui.plots import describe
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.frame import Drawn, Frame
from mldesk.gui.plots.metric_titles import inner_title, title_of
from mldesk.gui.plots.moments import quantity_text
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.widgets import Card, ElidedLabel, Label

_WIDE = 860
"""Pixels from which on there is room for everything."""
_MOST_READ = 2
"""Charts whose values are told."""
_NOTHING = "–"


class LegendLine(Card):
    """Says in words and numbers what the charts above it show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.setAccessibleName(self.tr("Legend"))
        self._outer.setContentsMargins(16, 9, 16, 9)
        self.reading_label = ElidedLabel("", "mono")
        self.best_label = Label("", "muted")
        self.best_label.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._pair = QWidget()
        pair = QHBoxLayout(self._pair)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(8)
        self._state: tuple[list[CurveChart], float | None, object] | None = None
        for sample, words in (
            (LineSample(0, False), self.tr("train")),
            (LineSample(1, True), self.tr("validation")),
        ):
            pair.addWidget(sample)
            pair.addWidget(Label(words))
            pair.addSpacing(12)
        row.addWidget(self._pair)
        row.addWidget(self.reading_label, 1)
        row.addWidget(self.best_label)
        self.body.addLayout(row)

    def show_state(self, charts: list[CurveChart], position: float | None, kind: object = None) -> None:
        """Word the values at `position` of the axis (None: the last ones), the best and the point counts.

        `kind` is the axis that the position belongs to, as Crosshairs tells it.
        """
        self._state = (charts, position, kind)
        self._show_reading(charts, position, kind)
        if self.width() < _WIDE and position is None:
            self.reading_label.setText("")
        self.best_label.setVisible(self.width() >= _WIDE or position is None)
        parts = [self._best(charts), self._points(charts) if self.width() >= _WIDE else ""]
        self.best_label.setText(" · ".join(part for part in parts if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        if self._state is not None:
            self.show_state(*self._state)

    def set_pair_shown(self, shown: bool) -> None:
        """Show the line styles of train and validation only where there are both."""
        self._pair.setVisible(shown)

    def _show_reading(self, charts: list[CurveChart], position: float | None, kind: object) -> None:
        told = _on_one_axis(charts, kind if position is not None else None)[:_MOST_READ]
        ends = [
            extent[1]
            for _, _, lines in told[:1]
            for item in lines
            if (extent := item.curve.series.extent(item.mapping))
        ]
        place = max(ends, default=None) if position is None else position
        if place is None:
            self.reading_label.setText("")
            return
        words = [describe.position_text(told[0][1].horizontal, told[0][1].unit, place)] if told else []
        for title, frame, lines in told:
            values = [_value(item, place, frame.quantity) for item in lines]
            if any(value != _NOTHING for value in values):
                words.append(f"{inner_title(title)} {' / '.join(values)}")
        self.reading_label.setText("   ".join(words))

    def _best(self, charts: list[CurveChart]) -> str:
        curves = [curve for chart in charts for curve in chart.curves if curve.best]
        for curve in curves[:1]:
            series = curve.series
            point = series.best_point(best_direction(series.name) == "max")
            if point is None:
                continue
            name = inner_title(title_of(series.name.removeprefix("val_")))
            words = (
                self.tr("Best validation {metric} {value} at {unit} {step}")
                if series.name.startswith("val_")
                else self.tr("Best {metric} {value} at {unit} {step}")
            )
            unit = describe.unit_word(series.unit)
            step = formats.count(point.step)
            value = f"<b>{value_text(point.value)}</b>"
            return words.format(metric=name, value=value, unit=unit, step=step)
        return ""

    def _points(self, charts: list[CurveChart]) -> str:
        frames = [chart.frame for chart in charts if chart.frame is not None]
        total = sum(len(item.curve.series) for frame in frames for item in frame.drawn)
        complete = all(item.complete for frame in frames for item in frame.drawn)
        if complete:
            return self.tr("all {count} points shown").format(count=formats.count(total))
        return self.tr("showing {count} points, downsampled, extremes kept").format(
            count=formats.count(total)
        )


def _value(item: Drawn, place: float, quantity: str) -> str:
    """The value of a curve at a place of its axis, with the unit of what its chart shows."""
    found = describe.reading(item.curve.series, item.mapping, place, 0.0, "", "", False)
    return _NOTHING if found is None else quantity_text(found.value, quantity)


def _on_one_axis(charts: list[CurveChart], kind: object) -> list[tuple[str, Frame, list[Drawn]]]:
    """The charts that have curves on the axis of this kind (None: that of the first).

    A position of epochs says nothing of a chart over time, such as that of the processor.
    """
    found = []
    for chart in charts:
        frame = chart.frame
        lines = frame.read() if frame is not None else []
        if frame is None or not lines:
            continue
        kind = (frame.horizontal, frame.unit) if kind is None else kind
        if (frame.horizontal, frame.unit) == kind:
            found.append((chart.title_label.text(), frame, lines))
    return found
