"""One moment of a run: a slider over its time, the metric values then, the log line written then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from mldesk.gui import formats
from mldesk.gui.icons import IconButton
from mldesk.gui.pages.run.log_places import LogMoment
from mldesk.gui.plots.describe import unit_word
from mldesk.gui.plots.moments import point_at
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.ticks import clock_text, value_text
from mldesk.gui.widgets import Button, Card, ElidedLabel, Label

_TICKS = 10
"""Positions of the slider for each second."""
_STEP_SECONDS = 1
_PAGES = 20


class MomentPanel(Card):
    """Shows a moment (unix seconds) between the run's start and end; None stands for the newest.

    `moved` carries the moment that was chosen here, `log_asked` and `curves_asked` ask for those tabs.
    """

    moved = Signal(object)
    log_asked = Signal()
    curves_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, spacing=8, parent=parent)
        self.moment: float | None = None
        self._span = (0.0, 1.0)
        self._active = False
        self.setObjectName("run.moment")
        self.setAccessibleName(self.tr("One moment of the run"))
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("run.moment.slider")
        self.slider.setAccessibleName(self.tr("Moment"))
        self.slider.setToolTip(self.tr("Arrows move by a second, Page up and Page down by a twentieth"))
        self.slider.valueChanged.connect(self._slid)
        self.time_label = Label("", "mono")
        self.time_label.setObjectName("run.moment.time")
        self.values_label = ElidedLabel("", "text")
        self.values_label.setObjectName("run.moment.values")
        self.line_label = ElidedLabel("", "mono-muted")
        self.line_label.setObjectName("run.moment.line")
        self.curves_button = Button(self.tr("Show curves"), "quiet", "experiments")
        self.curves_button.setObjectName("run.moment.curves")
        self.log_button = Button(self.tr("Show in log"), "quiet", "log")
        self.log_button.setObjectName("run.moment.log")
        self.leave_button = IconButton("close", self.tr("Leave this moment"), size=14)
        self.leave_button.setObjectName("run.moment.leave")
        self.curves_button.clicked.connect(self.curves_asked)
        self.log_button.clicked.connect(self.log_asked)
        self.leave_button.clicked.connect(lambda: self.moved.emit(None))

    def _lay_out(self) -> None:
        rows: Sequence[tuple[QWidget, ...]] = (
            (self.slider, self.time_label, self.leave_button),
            (self.values_label, self.curves_button),
            (self.line_label, self.log_button),
        )
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(12)
            for index, widget in enumerate(widgets):
                row.addWidget(widget, 1 if index == 0 else 0)
            self.body.addLayout(row)

    # What is shown

    def set_span(self, start: float, end: float, active: bool) -> None:
        """From when to when the run goes, and whether it still does; the moment stays."""
        self._span, self._active = (start, max(end, start + 1.0)), active
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, round((self._span[1] - start) * _TICKS))
            self.slider.setSingleStep(_STEP_SECONDS * _TICKS)
            self.slider.setPageStep(max(self.slider.maximum() // _PAGES, _TICKS))
        self._place()

    def set_moment(self, moment: float | None) -> None:
        """Show another moment; its values and line are to be told, too."""
        self.moment = moment
        self._place()

    def _place(self) -> None:
        start, end = self._span
        with QSignalBlocker(self.slider):
            at = self.slider.maximum() if self.moment is None else round((self.moment - start) * _TICKS)
            self.slider.setValue(at)
        if self.moment is None:
            text = self.tr("now") if self._active else self.tr("at the end")
        else:
            since = min(max(self.moment, start), end) - start
            text = f"{formats.duration(since)} · {clock_text(self.moment, 1.0)}"
        self.time_label.setText(text)
        self.slider.setAccessibleDescription(text)
        self.leave_button.setEnabled(self.moment is not None)

    def show_values(self, series: Sequence[Series]) -> None:
        """Tell what the metrics were then, and how far training was."""
        moment = self._span[1] if self.moment is None else self.moment
        found = [(one, point_at(one, moment)) for one in series]
        told = [(one, point) for one, point in found if point is not None]
        steps = {one.unit: max(p.step for o, p in told if o.unit == one.unit) for one, _ in told}
        parts = [
            f"{unit_word(unit)} {formats.count(steps[unit])}" for unit in ("epoch", "step") if unit in steps
        ]
        parts += [f"{one.name} {value_text(point.value)}" for one, point in told]
        text = "   ".join(parts) if told else self.tr("No metric had been logged yet")
        self.values_label.setText(text)
        self.values_label.setAccessibleDescription(text)

    def show_line(self, found: LogMoment) -> None:
        """Tell what the log said then."""
        words = {
            "untimed": self.tr(
                "The log has no times: the run printed nothing, or an earlier version made it"
            ),
            "before": self.tr("Nothing had been printed yet"),
            "left out": self.tr("What was printed then was not kept"),
        }
        self.line_label.setText(words.get(found.state, found.text))
        self.line_label.set_kind("muted" if found.state in words else "mono")
        self.line_label.setAccessibleDescription(self.line_label.text())
        self.log_button.setEnabled(found.state == "line")

    # Keyboard and mouse

    def _slid(self, value: int) -> None:
        newest = value >= self.slider.maximum()
        self.moved.emit(None if newest else self._span[0] + value / _TICKS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the moment."""
        if event.key() == Qt.Key.Key_Escape and self.moment is not None:
            self.moved.emit(None)
        else:
            super().keyPressEvent(event)
