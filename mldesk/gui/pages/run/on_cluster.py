"""What a cluster tells of a run that goes on there: why it waits, or that the cluster cannot be reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets import MessageBar

if TYPE_CHECKING:
    from mldesk.core.run import Run
    from mldesk.core.workspace import Workspace


@dataclass(frozen=True)
class OnCluster:
    """A run on a cluster: `reason` is what it waits for; `problem` why the cluster cannot be reached.

    `heard` is when the cluster was heard of last (unix seconds), while it cannot be reached.
    """

    target: str
    reachable: bool = True
    reason: str = ""
    problem: str = ""
    heard: float | None = None


def on_cluster(workspace: Workspace, run: Run) -> OnCluster | None:
    """What its cluster tells of a run; None for one that is over or goes on elsewhere."""
    from mldesk.core.cluster_state import cluster_state

    state = None if run.status.terminal else cluster_state(workspace, run.compute)
    if state is None:
        return None
    if not state.reachable:
        return OnCluster(run.compute, False, "", state.problem, state.time)
    job = next((job for job in state.jobs if job.run_id == run.id), None)
    return OnCluster(run.compute, reason="" if job is None else job.reason)


class UnreachableBar(QVBoxLayout):
    """Says that a run is unknown while its cluster cannot be reached, and that this is no end of it."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: OnCluster | None = None
        self.bar: MessageBar | None = None

    def show_cluster(self, cluster: OnCluster | None) -> None:
        """Show it, or take it away."""
        shown = cluster if cluster is not None and not cluster.reachable else None
        if shown == self._shown:
            return
        self._shown = shown
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
        if shown is None:
            return
        title = translate("RunPage", "{target} cannot be reached: what the run does is unknown")
        cure = translate(
            "RunPage",
            "The run may well go on there. Last seen {when}; all that it has done meanwhile comes as soon as "
            "the cluster answers.",
        )
        when = formats.ago(shown.heard) if shown.heard is not None else "–"
        self.bar = MessageBar(
            "warning",
            title.format(target=shown.target),
            shown.problem,
            cure.format(when=when),
            closable=False,
        )
        self.bar.setObjectName("run.unreachable")
        self.addWidget(self.bar)
