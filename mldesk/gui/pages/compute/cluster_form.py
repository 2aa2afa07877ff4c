"""What the panels have in common that add or change a cluster: their fields, and a look at it as a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from mldesk.core.cluster_settings import RaySettings, SlurmSettings
from mldesk.core.cluster_state import ClusterState
from mldesk.gui.localized import localized
from mldesk.gui.widgets import SpinBox
from mldesk.gui.widgets.field import EDITOR_HEIGHT

from .cluster_card import version_text
from .tested_form import TestedForm

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (720, 640)
"""Pixels it likes to have."""

_BOX_WIDTH = 160

Look = Callable[[str, dict[str, Any]], ClusterState]
"""Looks at a cluster of a kind with these settings; raises MldeskError. Not for the window's thread."""


def look_at(kind: str, settings: dict[str, Any]) -> ClusterState:
    """The state of a cluster, asked by a program of its own."""
    from mldesk.summon import look_at_cluster

    return look_at_cluster(kind, settings)


class ClusterForm(TestedForm):
    """What both kinds share. A kind has its fields in `build`, and fills them in `fill`."""

    def __init__(
        self,
        session: Session,
        target: ComputeTarget | None = None,
        look: Look = look_at,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, target, parent)
        self._look = look
        self.usual_name = self.kind
        self.add_name(self.example())
        self.build()
        self.fill()
        self.lay_out()
        self.edited()

    def example(self) -> str:
        """What stands in the place of a name that is not given."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the fields."""
        raise NotImplementedError

    def fill(self) -> None:
        """Fill the fields with the target's settings, or the usual ones."""
        raise NotImplementedError

    # Making

    def row(self, name: str, editor: QWidget, title: str, hint: str, wide: bool = False) -> None:
        """A row of the form, below those that are there."""
        super().row(name, editor, title, hint, wide)
        self.page.body.addWidget(self.rows[name])

    def number(
        self, name: str, title: str, hint: str, least: int, most: int, least_text: str = ""
    ) -> SpinBox:
        """A whole number; `least_text` stands for the least."""
        box = SpinBox(least, most)
        box.setSpecialValueText(least_text)
        box.setFixedWidth(_BOX_WIDTH)
        box.valueChanged.connect(self.edited)
        self.row(name, box, title, hint)
        return box

    def box(self, name: str, title: str, words: str, hint: str = "") -> QCheckBox:
        """A box to check."""
        box = QCheckBox(words)
        box.setMinimumHeight(EDITOR_HEIGHT)
        box.toggled.connect(self.edited)
        self.row(name, box, title, hint, wide=True)
        return box

    # Doing

    def question(self) -> Callable[[], ClusterState]:
        """A look at the cluster, to know whether it is there."""
        kind, settings, look = self.kind, self.settings(), self._look
        (RaySettings if kind == "ray" else SlurmSettings).from_json(settings)
        return lambda: look(kind, settings)

    def tested(self, answer: ClusterState) -> None:
        """Say what it has, or why it cannot be reached."""
        if not answer.reachable:
            self.say_test(localized(answer.problem), "bad")
            return
        alive = [node for node in answer.nodes if node.alive]
        words = self.tr("{version} answers. Nodes: {nodes}, CPUs: {cpus}, GPUs: {gpus}.")
        text = words.format(
            version=version_text(self.kind, answer.version),
            nodes=len(alive),
            cpus=round(sum(node.cpus for node in alive)),
            gpus=sum(node.gpus for node in alive),
        )
        self.say_test(text, "good")

    def add_target(self, workspace: Workspace, name: str, settings: dict[str, Any]) -> ComputeTarget:
        """Add a cluster of this kind."""
        from mldesk.core.compute import add_ray_target, add_slurm_target

        return (add_ray_target if self.kind == "ray" else add_slurm_target)(workspace, name, **settings)
