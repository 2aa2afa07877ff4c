"""Named targets on this machine as cards: what each stands for, and what of that this machine lacks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mldesk.core.machine_targets import gpu_lack
from mldesk.gui import formats
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.widgets import Card, IconLabel
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.message import MessageBar

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.vm_sizes import VmSize

_NAME_WIDTH, _VALUE_WIDTH = 116, 240


class MachineCard(Card):
    """One target. `change_asked` and `remove_asked` come from its menu and carry the ComputeTarget."""

    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, target: ComputeTarget, parent: QWidget | None = None) -> None:
        super().__init__(target.name, "", margin=24, spacing=16, parent=parent)
        self.target = target
        self.setObjectName(f"compute.{target.name}")
        self._message: MessageBar | None = None
        self._shown: tuple[ComputeTarget, int | None] | None = None
        self.header.insertWidget(0, IconLabel("compute", "accent", 18))
        self.more_button = IconButton("more", self.tr("More about {name}").format(name=target.name))
        self.more_button.setObjectName(f"compute.{target.name}.more")
        self.more_button.clicked.connect(self._open_menu)
        self.header.addWidget(self.more_button)
        self.notice = QVBoxLayout()
        self.facts = FactGrid(columns=2, name_width=_NAME_WIDTH, least_value=_VALUE_WIDTH)
        self.body.addLayout(self.notice)
        self.body.addWidget(self.facts)

    def show_target(self, target: ComputeTarget, gpus_here: int | None) -> None:
        """Show its settings as they are now; `gpus_here` are this machine's GPUs, None while nobody knows."""
        if self._shown == (target, gpus_here):
            return
        self._shown, self.target = (target, gpus_here), target
        size = target.machine.size
        self.subtitle_label.setText(self.tr("on this machine") if size is None else size.name)
        self.facts.set_facts(self._facts(target, size))
        self._show_lack(target, gpus_here)

    def _facts(self, target: ComputeTarget, size: VmSize | None) -> list[Fact]:
        settings = target.machine
        shown = [] if size is None else self._size_facts(size)
        slots = self.tr("{count}, shared with other runs")
        shown.append(Fact(self.tr("CPU slots"), slots.format(count=formats.count(settings.cpu_slots))))
        if size is not None:
            nodes = self.tr("{least} to {most}")
            words = nodes.format(least=settings.min_nodes, most=settings.max_nodes)
            shown.append(Fact(self.tr("Nodes"), words))
        where = settings.runs_in or self.tr("Processes of this machine")
        shown.append(Fact(self.tr("Runs in"), where))
        if settings.description:
            shown.append(Fact(self.tr("Description"), settings.description))
        tags = ", ".join(f"{key}: {value}" if value else key for key, value in settings.tags.items())
        return [*shown, Fact(self.tr("Tags"), tags)] if tags else shown

    def _size_facts(self, size: VmSize) -> list[Fact]:
        gpus = f"{size.gpus} ({size.gpu})" if size.gpu else str(size.gpus)
        memory = formats.size(size.memory) if size.memory else "–"
        return [
            Fact(self.tr("CPUs per node"), formats.count(size.cpus)),
            Fact(self.tr("Memory per node"), memory),
            Fact(self.tr("GPUs per node"), gpus),
        ]

    def _show_lack(self, target: ComputeTarget, gpus_here: int | None) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None
        lack = None if gpus_here is None else gpu_lack(target, 0, gpus_here)
        if lack is not None:
            title = (
                self.tr("Its runs train on fewer GPUs") if gpus_here else self.tr("Its runs train on the CPU")
            )
            self._message = MessageBar("warning", title, lack.cause, closable=False)
            self._message.setObjectName(f"compute.{target.name}.problem")
            self.notice.addWidget(self._message)

    def _open_menu(self) -> None:
        self.make_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def make_menu(self) -> QMenu:
        """What can be done with the target."""
        menu = QMenu(self)
        menu.addAction(icon("edit", "muted"), self.tr("Change…")).triggered.connect(
            lambda _checked: self.change_asked.emit(self.target)
        )
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Remove")).triggered.connect(
            lambda _checked: self.remove_asked.emit(self.target)
        )
        return menu


class MachineCards(QWidget):
    """The cards of all named targets, by name. Its signals are those of the cards."""

    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, MachineCard] = {}
        self._workspace: Path | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self.hide()

    def show_targets(
        self, workspace: Path | None, targets: Sequence[ComputeTarget], gpus_here: int | None
    ) -> None:
        """Show a card for each target; those that are there already stay."""
        names = [target.name for target in targets]
        if workspace != self._workspace or list(self.cards) != names:
            self._make_cards(workspace, targets)
        for target in targets:
            self.cards[target.name].show_target(target, gpus_here)
        self.setVisible(bool(targets))

    def _make_cards(self, workspace: Path | None, targets: Sequence[ComputeTarget]) -> None:
        kept = self.cards if workspace == self._workspace else {}
        names = {target.name for target in targets}
        for name, card in self.cards.items():
            self._layout.removeWidget(card)
            if name not in kept or name not in names:
                card.hide()
                card.deleteLater()
        self._workspace = workspace
        self.cards = {target.name: kept.get(target.name) or self._card(target) for target in targets}
        for card in self.cards.values():
            self._layout.addWidget(card)

    def _card(self, target: ComputeTarget) -> MachineCard:
        card = MachineCard(target)
        card.change_asked.connect(self.change_asked)
        card.remove_asked.connect(self.remove_asked)
        return card
