"""The choices that hold for all charts of a page: axis, smoothing, logarithm, outliers, live."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QWidget

from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.widgets import Button, Label
from mldesk.gui.widgets.choice_box import ChoiceBox

_SLIDER = 72
_SPACING = 10
_FLAGS = Qt.ItemDataRole.UserRole - 1
"""The role under which the items of a box keep their flags. An item's own object must not be asked for:
Python's wrapper of it outlives it, and is then taken for another item at its place in memory.
"""


class ChartToolbar(QWidget):
    """Changes ChartOptions; `changed` carries the new ones, `follow_asked` says that Live was pressed."""

    changed = Signal(ChartOptions)
    follow_asked = Signal()

    def __init__(self, options: ChartOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self._running = self._is_live = True
        self._axes = frozenset(Horizontal)
        self.horizontal = ChoiceBox()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.smoothing_label = Label("", "caption")
        self.log_x = QCheckBox(self.tr("Log x"))
        self.log_y = QCheckBox(self.tr("Log y"))
        self.outliers = QCheckBox(self.tr("Ignore outliers"))
        self.live = Button(self.tr("Live"), "quiet")
        self._fill()
        self._lay_out()
        self._connect()

    def _fill(self) -> None:
        for value, text in (
            (Horizontal.EPOCH, self.tr("x: epoch")),
            (Horizontal.STEP, self.tr("x: step")),
            (Horizontal.RELATIVE, self.tr("x: time since start")),
            (Horizontal.WALL, self.tr("x: time of day")),
        ):
            self.horizontal.addItem(text, value)
        self.horizontal.setCurrentIndex(self.horizontal.findData(self.options.horizontal))
        self.horizontal.setProperty("kind", "quiet")
        self.horizontal.setAccessibleName(self.tr("Horizontal axis"))
        self.slider.setRange(0, 99)
        self.slider.setPageStep(10)
        self.slider.setValue(round(self.options.smoothing * 100))
        self.slider.setMinimumWidth(_SLIDER // 2)
        self.slider.setMaximumWidth(_SLIDER)
        self.slider.setAccessibleName(self.tr("Smoothing"))
        self.log_x.setChecked(self.options.log_x)
        self.log_x.setToolTip(self.tr("Logarithmic horizontal axis; a time of day has none"))
        self.log_y.setChecked(self.options.log_y)
        self.outliers.setChecked(self.options.ignore_outliers)
        self.live.setToolTip(self.tr("Show everything and follow the run"))
        self._word_smoothing()
        self.set_live(True)
        self._offer_log_x()
        for name in ("horizontal", "slider", "log_x", "log_y", "outliers", "live"):
            getattr(self, name).setObjectName(f"charts.{name}")

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACING)
        layout.addStretch(1)
        layout.addWidget(self.horizontal)
        layout.addWidget(self.smoothing_label)
        layout.addWidget(self.slider)
        for box in (self.log_x, self.log_y, self.outliers):
            box.setFont(self.smoothing_label.font())
            layout.addWidget(box)
        self.horizontal.setFont(self.smoothing_label.font())
        layout.addWidget(self.live)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the words of the smoothing where there is no room for them: the slider has them, too."""
        super().resizeEvent(event)
        controls = (self.horizontal, self.smoothing_label, self.slider, self.log_x, self.log_y)
        shown = [one for one in (*controls, self.outliers, self.live) if not one.isHidden()]
        if self.smoothing_label not in shown:
            shown.append(self.smoothing_label)
        needed = sum(one.minimumSizeHint().width() for one in shown) + _SPACING * len(shown)
        self.smoothing_label.setVisible(needed <= self.width())

    def _connect(self) -> None:
        self.horizontal.currentIndexChanged.connect(
            lambda _index: self._change(horizontal=Horizontal(self.horizontal.currentData()))
        )
        self.slider.valueChanged.connect(lambda value: self._change(smoothing=value / 100))
        self.log_x.toggled.connect(lambda on: self._change(log_x=on))
        self.log_y.toggled.connect(lambda on: self._change(log_y=on))
        self.outliers.toggled.connect(lambda on: self._change(ignore_outliers=on))
        self.live.clicked.connect(self.follow_asked)

    def offer(self, axes: frozenset[Horizontal]) -> None:
        """Offer the axes that the curves have. Where the chosen one is none of these, what is shown in its
        place is named; the choice stays, for other runs.
        """
        if axes == self._axes:
            return
        self._axes = axes
        for place in range(self.horizontal.count()):
            is_there = Horizontal(self.horizontal.itemData(place)) in axes
            self.horizontal.setItemData(place, None if is_there else 0, _FLAGS)
        self.horizontal.blockSignals(True)
        self.horizontal.setCurrentIndex(self.horizontal.findData(self._shown_axis()))
        self.horizontal.blockSignals(False)
        self._offer_log_x()

    def _shown_axis(self) -> Horizontal:
        """The axis that the charts have: the chosen one, else that of what the curves count."""
        if self.options.horizontal in self._axes:
            return self.options.horizontal
        return Horizontal.STEP if Horizontal.STEP in self._axes else Horizontal.EPOCH

    def _change(self, **values: object) -> None:
        self.options = self.options.changed(**values)
        self._word_smoothing()
        self._offer_log_x()
        self.changed.emit(self.options)

    def _offer_log_x(self) -> None:
        """A time of day has no logarithm."""
        self.log_x.setEnabled(self._shown_axis() is not Horizontal.WALL)

    def _word_smoothing(self) -> None:
        number = QLocale().toString(self.options.smoothing, "f", 2)
        self.smoothing_label.setText(self.tr("smoothing {number}").format(number=number))
        self.smoothing_label.setMinimumWidth(self.smoothing_label.sizeHint().width())
        self.slider.setToolTip(self.smoothing_label.text())

    def set_live(self, live: bool) -> None:
        """Show whether the charts follow their run."""
        self._is_live = live
        self._dress_live()
        self.live.setAccessibleDescription(self.tr("following") if live else self.tr("not following"))

    def set_running(self, running: bool) -> None:
        """Name the button after what it does while the run goes on, and after it."""
        self._running = running
        self._dress_live()

    def _dress_live(self) -> None:
        self.live.setText(self.tr("Live") if self._running else self.tr("Fit"))
        self.live.setAccessibleName(self.live.text())
        self.live.set_icon(("dot" if self._is_live else "play") if self._running else "reset")
        self.live.setEnabled(self._running or not self._is_live)
