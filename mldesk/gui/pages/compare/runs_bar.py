"""Which runs are compared: a card each, in which another one can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from mldesk.gui import formats
from mldesk.gui.icons import IconButton
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.widgets import Card, ElidedLabel, StatusPill
from mldesk.gui.widgets.card import arrange_cards
from mldesk.gui.widgets.choice_box import ChoiceBox

from .curves import colors, dashes
from .reading import Choice, Side

_LEAST_NAME = 90
_CARD_WIDTH = 280
"""Pixels that a card needs, at least."""


class RunCard(Card):
    """One run: its line in the charts, its name among the others to choose, its status.

    `chosen` carries the id of another run, `opened` and `removed` its own.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(
        self, side: Side, place: int, choices: Sequence[Choice], line: LineSample, removable: bool
    ) -> None:
        super().__init__(margin=12, spacing=6)
        self.side = side
        self.setAccessibleName(side.name)
        self.box = ChoiceBox()
        self.box.setObjectName(f"compare.run{place}")
        self.box.setAccessibleName(self.tr("Run {number} of the comparison").format(number=place + 1))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setMinimumWidth(_LEAST_NAME)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMaxVisibleItems(20)
        self._fill(choices)
        self.box.activated.connect(lambda index: self.chosen.emit(str(self.box.itemData(index))))
        self.open_button = IconButton("arrow-right", self.tr("Open this run"))
        self.open_button.setObjectName(f"compare.open{place}")
        self.open_button.clicked.connect(lambda: self.opened.emit(side.id))
        self.remove_button = IconButton("close", self.tr("Leave this run out"), size=14)
        self.remove_button.setObjectName(f"compare.remove{place}")
        self.remove_button.clicked.connect(lambda: self.removed.emit(side.id))
        for button in (self.open_button, self.remove_button):
            button.setAccessibleDescription(side.name)
        self._lay_out(line)
        self.remove_button.setVisible(removable)  # only now: without a parent it would be a window of its own

    def _fill(self, choices: Sequence[Choice]) -> None:
        """Runs of the same experiment by name, those of others with their experiment."""
        side = self.side
        if side.id not in {choice.id for choice in choices}:
            self.box.addItem(side.name, side.id)
        for choice in choices:
            other = "" if choice.experiment == side.experiment else f"  ({choice.experiment})"
            self.box.addItem(choice.name + other, choice.id)
        self.box.setCurrentIndex(self.box.findData(side.id))

    def _lay_out(self, line: LineSample) -> None:
        side = self.side
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(line)
        top.addWidget(self.box, 1)
        top.addWidget(self.open_button)
        top.addWidget(self.remove_button)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.setContentsMargins(26, 0, 0, 0)
        pill = StatusPill(side.status)
        below.addWidget(pill)
        below.addWidget(ElidedLabel(f"{side.experiment} · {formats.ago(side.created)}", "muted"), 1)
        self.setToolTip(self.tr("Submitted at {moment}").format(moment=formats.moment(side.created)))
        self.body.addLayout(top)
        self.body.addLayout(below)


class RunsBar(QWidget):
    """The cards side by side; `changed` carries the ids that are to be compared from now on."""

    changed = Signal(list)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[RunCard] = []
        self._shown: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)

    def show_runs(self, sides: tuple[Side, ...], choices: tuple[Choice, ...]) -> None:
        """Show these runs; `choices` are those that can take their places."""
        shown = ([(side.id, side.name, side.status, side.color) for side in sides], choices)
        if shown == self._shown:
            return
        self._shown = shown
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            RunCard(side, place, choices, LineSample(color, dashed), len(sides) > 2)
            for place, (side, color, dashed) in enumerate(
                zip(sides, colors(sides), dashes(sides), strict=True)
            )
        ]
        for place, card in enumerate(self.cards):
            card.chosen.connect(lambda run_id, at=place: self._put(at, run_id))
            card.opened.connect(self.opened)
            card.removed.connect(self._remove)
        self._arrange()

    def _arrange(self) -> None:
        """As many cards in a row as have room for their names."""
        count = len(self.cards)
        columns = max(1, min(count, self.width() // _CARD_WIDTH))
        rows = -(-count // columns)
        columns = -(-count // rows) if rows else 1  # rows of much the same length
        arrange_cards(self._grid, self.cards, columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew in another width."""
        super().resizeEvent(event)
        self._arrange()

    def swap(self) -> None:
        """Turn the order around."""
        self.changed.emit([card.side.id for card in self.cards][::-1])

    def _put(self, place: int, run_id: str) -> None:
        """Compare with another run in this place; one that is there already changes places with it."""
        ids = [card.side.id for card in self.cards]
        if run_id in ids:
            ids[ids.index(run_id)] = ids[place]
        ids[place] = run_id
        self.changed.emit(ids)

    def _remove(self, run_id: str) -> None:
        self.changed.emit([card.side.id for card in self.cards if card.side.id != run_id])
