"""What the cards of all targets have in common, and the column of the cards of one kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mldesk.gui.icons import IconButton, icon
from mldesk.gui.widgets import Card, IconLabel, Label
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.message import MessageBar

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget

GAP = 32
"""Pixels between the two halves of a card: facts, meters and lists stand beneath each other."""
_NAME_WIDTH, _VALUE_WIDTH = 116, 240


class TargetCard(Card):
    """One target: its name, its menu, a notice where something is wrong, its settings as facts.

    `change_asked` and `remove_asked` come from the menu and carry the ComputeTarget; `drain_asked` carries
    its name, and whether it is to begin no more runs.
    """

    change_asked = Signal(object)
    remove_asked = Signal(object)
    drain_asked = Signal(str, bool)

    def __init__(
        self, target: ComputeTarget, subtitle: str, symbol: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(target.name, subtitle, margin=24, spacing=16, parent=parent)
        self.target = target
        self._message: MessageBar | None = None
        self._facts_shown: list[Fact] | None = None
        self._drain_notice: DrainNotice | None = None
        self.setObjectName(f"compute.{target.name}")
        self.header.insertWidget(0, IconLabel(symbol, "accent", 18))
        self.state_icon = IconLabel("circle", "muted", 14)
        self.state_label = Label("", "muted")
        self.more_button = IconButton("more", self.tr("More about {name}").format(name=target.name))
        self.more_button.setObjectName(f"compute.{target.name}.more")
        self.more_button.clicked.connect(self._open_menu)
        for widget in (self.state_icon, self.state_label, self.more_button):
            self.header.addWidget(widget)
        self.notice = QVBoxLayout()
        self.facts = FactGrid(columns=2, name_width=_NAME_WIDTH, least_value=_VALUE_WIDTH, gap=GAP)
        self.body.addLayout(self.notice)
        self.body.addWidget(self.facts)

    def say_state(self, symbol: str, kind: str, text: str) -> None:
        """Say whether it answers, in the colour of `kind`: good, bad or muted."""
        self.state_icon.set_icon(symbol, kind)
        self.state_label.set_kind(kind)
        self.state_label.setText(text)

    def show_facts(self, facts: list[Fact]) -> None:
        """Show its settings, drawn anew only where they differ."""
        if facts != self._facts_shown:
            self._facts_shown = facts
            self.facts.set_facts(facts)

    def show_message(self, message: MessageBar | None) -> None:
        """Show what is wrong in place of what was said before; None: nothing is."""
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
        self._message = message
        if message is not None:
            message.setObjectName(f"compute.{self.target.name}.problem")
            self.notice.addWidget(message)

    def show_draining(self, draining: bool) -> None:
        """Say whether it begins no more runs."""
        if draining and self._drain_notice is None:
            name = self.target.name
            self._drain_notice = DrainNotice(name, lambda: self.drain_asked.emit(name, False))
            self.notice.insertWidget(0, self._drain_notice)
        elif not draining and self._drain_notice is not None:
            self._drain_notice.close_message()
            self._drain_notice = None

    def unreachable(self, problem: str) -> MessageBar:
        """What is said of a cluster that does not answer, and why it does not."""
        return MessageBar(
            "error",
            self.tr("The cluster cannot be reached"),
            problem,
            self.tr("It is asked again by itself. Its runs are unknown, not failed, until it answers."),
            closable=False,
        )

    def _open_menu(self) -> None:
        self.make_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def make_menu(self) -> QMenu:
        """What can be done with the target."""
        menu = QMenu(self)
        menu.addAction(icon("edit", "muted"), self.tr("Change…")).triggered.connect(
            lambda _checked: self.change_asked.emit(self.target)
        )
        self.add_actions(menu)
        drains = self._drain_notice is None
        words = self.tr("Take no more runs") if drains else self.tr("Take runs again")
        drain = menu.addAction(icon("pause" if drains else "play", "muted"), words)
        drain.setObjectName(f"compute.{self.target.name}.drain")
        drain.triggered.connect(lambda _checked: self.drain_asked.emit(self.target.name, drains))
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Remove")).triggered.connect(
            lambda _checked: self.remove_asked.emit(self.target)
        )
        return menu

    def add_actions(self, menu: QMenu) -> None:
        """Add what can be done with targets of this kind alone."""


CardT = TypeVar("CardT", bound=TargetCard)


class DrainNotice(MessageBar):
    """Says of the target called `name` that it begins no more runs, and offers to let it begin them again."""

    def __init__(self, name: str, again: Callable[[], object]) -> None:
        super().__init__(
            "info",
            self.tr("Takes no more runs"),
            self.tr("Runs that have begun go on. The others wait in the queue."),
            action=(self.tr("Take runs again"), again),
            closable=False,
        )
        self.setObjectName(f"compute.{name}.draining")
        if self.action_button is not None:
            self.action_button.setObjectName(f"compute.{name}.undrain")


class TargetCards(QWidget, Generic[CardT]):
    """The cards of all targets of one kind, by name. Its signals are those of the cards."""

    change_asked = Signal(object)
    remove_asked = Signal(object)
    drain_asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, CardT] = {}
        self._workspace: Path | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self.hide()

    def make_card(self, target: ComputeTarget) -> CardT:
        """A card for a target that has none yet."""
        raise NotImplementedError

    def keep_cards(self, workspace: Path | None, targets: Sequence[ComputeTarget]) -> None:
        """Have a card for each target; those that are there already stay."""
        self._keep_cards(workspace, targets)
        for target in targets:
            self.cards[target.name].show_draining(target.draining)

    def _keep_cards(self, workspace: Path | None, targets: Sequence[ComputeTarget]) -> None:
        self.setVisible(bool(targets))
        if workspace == self._workspace and list(self.cards) == [target.name for target in targets]:
            return
        kinds = {target.name: target.kind for target in targets} if workspace == self._workspace else {}
        kept: dict[str, CardT] = {}
        for name, card in self.cards.items():
            self._layout.removeWidget(card)
            if kinds.get(name) == card.target.kind:
                kept[name] = card
            else:
                card.hide()
                card.deleteLater()
        self._workspace = workspace
        self.cards = {target.name: kept.get(target.name) or self._connected(target) for target in targets}
        for card in self.cards.values():
            self._layout.addWidget(card)

    def _connected(self, target: ComputeTarget) -> CardT:
        card = self.make_card(target)
        card.change_asked.connect(self.change_asked)
        card.remove_asked.connect(self.remove_asked)
        card.drain_asked.connect(self.drain_asked)
        return card
