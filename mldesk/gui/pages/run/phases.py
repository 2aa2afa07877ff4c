"""The line that says how far a run is: status, phases, epochs, elapsed and remaining time, where it runs."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mldesk.core.status import Status, phases
from mldesk.gui import formats, theme
from mldesk.gui.icons import paint_icon
from mldesk.gui.localized import localized
from mldesk.gui.models.run_columns import compute_text
from mldesk.gui.pages.run.build_watch import BuildState
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.time_left import left_text, seconds_left
from mldesk.gui.theme import ui_font
from mldesk.gui.widgets import Bar, Card, ElidedLabel, Label, StatusPill, status_word
from mldesk.gui.widgets.pill import UNKNOWN

_ICON, _GAP, _DASH = 14, 5, 12
_LEAST_BUILD, _BUILD_WIDTH, _WAIT_WIDTH = 120, 360, 640
"""Pixels of what a build is doing, or what a run waits for, at least; and of either at most."""
_STATES = {
    "done": ("good", "check"),
    "now": ("accent", "dot"),
    "ahead": ("muted", "circle"),
    "broken": ("bad", "close"),
    "stopped": ("warning", "stop"),
}


def phase_states(status: Status, started: float | None) -> list[str]:
    """Each phase as done, now, ahead, broken or stopped, given a status and when the script started."""
    if status is Status.COMPLETED:
        return ["done"] * len(phases)
    if status.terminal:
        last = phases.index(Status.RUNNING if started is not None else Status.PREPARING)
        word = "broken" if status is Status.FAILED else "stopped"
    else:
        last, word = phases.index(status), "now"
    return [("done" if index < last else word if index == last else "ahead") for index in range(len(phases))]


class PhaseSteps(QWidget):
    """The five phases in a row, each with an icon and a word.

    While they are `compact`, only the phase in which a run broke off has its word: the others' are in the
    tool tip, and that of the phase a run is in stands in the pill beside them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states = ["ahead"] * len(phases)
        self.compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Leave the words out, or show them."""
        if compact != self.compact:
            self.compact = compact
            self.setToolTip(self.accessibleDescription() if compact else "")
            self.updateGeometry()
            self.update()

    def set_status(self, status: Status, started: float | None) -> None:
        """Show how far a run is."""
        states = phase_states(status, started)
        if states != self._states:
            self._states = states
            self.updateGeometry()
            self.update()
        words = {
            "done": self.tr("done"),
            "now": self.tr("now"),
            "ahead": self.tr("ahead"),
            "broken": self.tr("failed"),
            "stopped": self.tr("stopped"),
        }
        texts = [f"{status_word(phase)}: {words[state]}" for phase, state in zip(phases, states, strict=True)]
        self.setAccessibleName(self.tr("Phases"))
        self.setAccessibleDescription(", ".join(texts))
        self.setToolTip(self.accessibleDescription() if self.compact else "")

    def _words(self, index: int, compact: bool) -> str:
        told = not compact or self._states[index] in ("broken", "stopped")
        return status_word(phases[index]) if told else ""

    def _font(self, state: str) -> QFont:
        return ui_font(
            13, QFont.Weight.DemiBold if state in ("now", "broken", "stopped") else QFont.Weight.Normal
        )

    def _width(self, index: int, compact: bool) -> float:
        words = self._words(index, compact)
        if not words:
            return _ICON
        return _ICON + _GAP + QFontMetricsF(self._font(self._states[index])).horizontalAdvance(words)

    def width_as(self, compact: bool) -> int:
        """Pixels that they take with all their words, or without."""
        gaps = (2 * _space(compact) + _DASH) * (len(phases) - 1)
        return int(sum(self._width(index, compact) for index in range(len(phases))) + gaps) + 2

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(self.width_as(self.compact), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the theme."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle, space = 0.0, self.height() / 2, _space(self.compact)
        for index, state in enumerate(self._states):
            token, name = _STATES[state]
            paint_icon(painter, name, QRectF(left, middle - _ICON / 2, _ICON, _ICON), token)
            painter.setPen(colors.color(token))
            painter.setFont(self._font(state))
            width = self._width(index, self.compact)
            words = QRectF(left + _ICON + _GAP, 0, width, self.height())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._words(index, self.compact))
            left += width + space
            if index < len(phases) - 1:
                painter.setPen(QPen(colors.color("muted", 0.6), 1.2))
                painter.drawLine(int(left), int(middle), int(left) + _DASH, int(middle))
                left += _DASH + space


def _space(compact: bool) -> int:
    """Pixels between a phase and the dash after it."""
    return 4 if compact else 9


class PhaseBar(Card):
    """The card under the header of a run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.setAccessibleName(self.tr("Progress of the run"))
        self._outer.setContentsMargins(18, 10, 18, 10)
        self._facts: RunFacts | None = None
        self._span: tuple[float | None, float | None] = (None, None)
        self._build: BuildState | None = None
        self.pill = StatusPill()
        self.pill.setObjectName("run.status")
        self.steps = PhaseSteps()
        self.epoch_label = Label("", "mono")
        self.bar = Bar()
        self.bar.setMinimumWidth(56)
        self.bar.setMaximumWidth(120)
        self.bar.setAccessibleName(self.tr("Training progress"))
        self.time_label = Label("", "mono")
        self.time_label.setObjectName("run.time")
        self.place_label = Label("", "muted")
        self.build_label = ElidedLabel("", "muted")
        self.build_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.build_label.setObjectName("run.waits_for")
        self._row = row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.pill)
        row.addWidget(self.steps)
        row.addStretch(1)
        for widget in (self.build_label, self.epoch_label, self.bar, self.time_label, self.place_label):
            row.addWidget(widget)
        self.body.addLayout(row)

    def set_facts(self, facts: RunFacts) -> None:
        """Show a run as it is now."""
        self._facts = facts
        self.pill.set_status(facts.status if facts.cluster is None or facts.cluster.reachable else UNKNOWN)
        self.steps.set_status(facts.status, facts.started)
        self._show_bar(facts)
        if facts.epochs:
            shown = facts.epoch or 0
            if facts.active and facts.status is Status.RUNNING:
                shown = (
                    min(shown + 1, facts.epochs)
                    if (facts.step or 0) < (facts.steps_per_epoch or 0)
                    else shown
                )
            self.epoch_label.setText(self.tr("epoch {now} / {all}").format(now=shown, all=facts.epochs))
        else:
            self.epoch_label.setText("")
        self.place_label.setText(compute_text(facts.compute, facts.device))
        self.tick()
        self._fit()

    def set_build(self, state: BuildState | None) -> None:
        """Show how far the run's environment is while it is being prepared."""
        self._build = state
        if self._facts is not None:
            self._show_bar(self._facts)
            self._fit()

    def _show_bar(self, facts: RunFacts) -> None:
        """Fill the bar: with the build while the environment is prepared, with the training afterwards."""
        building = self._build if facts.status is Status.PREPARING else None
        self.build_label.setText(localized(building.text) if building is not None else waits_for(facts))
        self.build_label.setMaximumWidth(_BUILD_WIDTH if building is not None else _WAIT_WIDTH)
        fraction = building.fraction if building is not None else facts.fraction()
        self.bar.setVisible(building is not None or (fraction is not None and facts.epochs is not None))
        name = self.tr("Progress of the build") if building is not None else self.tr("Training progress")
        self.bar.setAccessibleName(name)
        if fraction is not None:
            self.bar.set_fraction(fraction)
            self.bar.setAccessibleDescription(f"{fraction:.0%}")

    def set_span(self, span: tuple[float | None, float | None]) -> None:
        """Between which times points were logged, for the estimate of what is left."""
        self._span = span

    def tick(self) -> None:
        """Word the times as they are now."""
        facts = self._facts
        if facts is None:
            return
        now = time.time()
        if facts.started is None:
            waits = facts.active
            self.time_label.setText(
                self.tr("waiting {time}").format(time=formats.duration(now - facts.created)) if waits else ""
            )
            return
        words = formats.duration((facts.ended or now) - facts.started)
        if facts.active:
            left = seconds_left(facts.fraction(), *self._span, now)
            words += f" · {left_text(left)}" if left is not None and left >= 1 else ""
        self.time_label.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for: the place, the phases' words, then the phases themselves."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins, gap = self._outer.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - 2 * gap
        for widget in (self.pill, self.epoch_label, self.time_label):
            room -= widget.sizeHint().width() + gap
        # whether it is there or not, so that nothing comes and goes with it
        room -= self.bar.maximumWidth() + gap
        told = self._told_width()
        # the program of an interactive run has begun before it: there is nothing to go through
        has_phases = self._facts is None or not self._facts.is_interactive
        wide, small = self.steps.width_as(False) + gap, self.steps.width_as(True) + gap
        compact = room < wide + told
        shown = has_phases and room >= small
        room -= (small if compact else wide) if shown else 0
        self.steps.set_compact(compact)
        self.steps.setVisible(shown)
        told = told if room >= min(told, _LEAST_BUILD) else 0
        self.build_label.setVisible(told > 0)
        room -= told
        self.place_label.setVisible(self.place_label.sizeHint().width() + gap <= room)

    def _told_width(self) -> int:
        """Pixels to keep for what is being done: of a build as many as its longest words take."""
        if not self.build_label.text():
            return 0
        told = self.build_label.sizeHint().width() + self._row.spacing()
        building = self._facts is not None and self._facts.status is Status.PREPARING
        return _BUILD_WIDTH if building else min(told, _WAIT_WIDTH)


def waits_for(facts: RunFacts) -> str:
    """What a run waits for in the queue, or on its cluster while it is Scaling, in the window's language."""
    if facts.turn is not None:
        from mldesk.gui.pages.queue.words import turn_text

        return turn_text(facts.turn)
    waits = facts.status is Status.SCALING and facts.cluster is not None and facts.cluster.reachable
    return localized(facts.cluster.reason) if waits and facts.cluster is not None else ""
