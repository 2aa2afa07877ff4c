"""What the colours of many curves mean: the groups by name, or the range of a metric."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.plots.bundle_picture import BandGroup
from mldesk.gui.plots.ramp import RampSample
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.widgets import Card, Label
from mldesk.gui.widgets.flow import FlowLayout

from .looks import ValueScale


class _GroupItem(QWidget):
    """A group's line and name; `pointed` says whether the mouse is over it."""

    pointed = Signal(bool)

    def __init__(self, group: BandGroup) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(LineSample(group.look.color, group.look.dashed))
        row.addWidget(Label(group.title))
        count = Label(formats.count(len(group.members)), "caption")
        row.addWidget(count)
        words = self.tr("{group}: {count} runs").format(
            group=group.title, count=formats.count(len(group.members))
        )
        self.setToolTip(words)
        self.setAccessibleName(words)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is over it."""
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left."""
        self.pointed.emit(False)


class BundleLegend(Card):
    """The line under the charts; `group_pointed` carries the key of the group under the mouse, or ""."""

    group_pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__(margin=0)
        self._outer.setContentsMargins(16, 9, 16, 9)
        self.setAccessibleName(self.tr("Legend"))
        self._items: list[QWidget] = []
        self._flow_place = QWidget()
        self._flow = FlowLayout(self._flow_place, spacing=8)
        self._ramp_place = QWidget()
        row = QHBoxLayout(self._ramp_place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.low, self.high = Label("", "mono"), Label("", "mono")
        self.words = Label("", "muted")
        for widget in (self.words, self.low, RampSample(), self.high):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addWidget(self._flow_place)
        self.body.addWidget(self._ramp_place)

    def show_groups(self, title: str, groups: Sequence[BandGroup]) -> None:
        """Name the groups, after what makes them."""
        for item in self._items:
            self._flow.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._items = [Label(self.tr("{title}:").format(title=title), "muted")] if title else []
        for group in groups:
            item = _GroupItem(group)
            item.pointed.connect(lambda on, key=group.key: self.group_pointed.emit(key if on else ""))
            self._items.append(item)
        for item in self._items:
            self._flow.addWidget(item)
            item.show()
        self._ramp_place.hide()
        self._flow_place.show()
        self.show()

    def show_scale(self, scale: ValueScale) -> None:
        """Tell from which value to which the colours go."""
        worst, best = (scale.low, scale.high) if scale.larger_is_better else (scale.high, scale.low)
        self.words.setText(self.tr("colour: {metric}").format(metric=scale.metric))
        self.low.setText(value_text(worst))
        self.high.setText(value_text(best))
        self._flow_place.hide()
        self._ramp_place.show()
        self.show()
