"""The panel that adds or changes a Ray cluster."""

from __future__ import annotations

from typing import Any

from mldesk.core.cluster_settings import RaySettings
from mldesk.gui.widgets.segments import Segments

from .cluster_form import ClusterForm

_MOST_NODES = 10_000
_MOST_CPUS = 1024
_MOST_SECONDS = 86_400


class RayForm(ClusterForm):
    """A Ray cluster: one that is there already, or one that mldesk makes here and scales."""

    kind = "ray"

    def new_title(self) -> str:
        """What the panel that adds one is called."""
        return self.tr("Add Ray cluster")

    def example(self) -> str:
        """What stands in the place of a name that is not given."""
        return self.tr("ray, if left empty")

    def build(self) -> None:
        """Make the fields."""
        self.whose = Segments(
            "ray.whose",
            self.tr("Cluster"),
            [("managed", self.tr("Made on this machine")), ("attached", self.tr("There already"))],
        )
        self.whose.chosen.connect(self._whose_chosen)
        self.row("whose", self.whose, self.tr("Cluster"), self.tr("Whose it is"))
        self.address = self.line(
            "address", self.tr("Address"), self.tr("Of Ray's dashboard"), "http://127.0.0.1:8265"
        )
        self.min_nodes = self.number(
            "min_nodes", self.tr("Nodes at least"), self.tr("Kept while nothing runs"), 0, _MOST_NODES
        )
        self.max_nodes = self.number(
            "max_nodes", self.tr("Nodes at most"), self.tr("It grows so far"), 1, _MOST_NODES
        )
        self.idle_seconds = self.number(
            "idle_seconds", self.tr("Idle time"), self.tr("Then a node is given up"), 1, _MOST_SECONDS
        )
        self.idle_seconds.setSuffix(self.tr(" s"))
        self.node_cpus = self.number(
            "node_cpus", self.tr("CPUs per node"), self.tr("That each offers"), 1, _MOST_CPUS
        )
        self.python = self.line(
            "python",
            self.tr("Python with Ray"),
            self.tr("Of the cluster's version"),
            self.tr("Built by mldesk, if left empty"),
        )
        self.setFocusProxy(self.name if self.target is None else self.address)

    def fill(self) -> None:
        """Fill the fields with the target's settings, or the usual ones."""
        settings = RaySettings() if self.target is None else self.target.ray
        self.address.setText(settings.address)
        for name in ("min_nodes", "max_nodes", "idle_seconds", "node_cpus"):
            getattr(self, name).setValue(getattr(settings, name))
        self.python.setText(settings.python)
        self.whose.choose("managed" if settings.is_managed else "attached")
        self._whose_chosen(self.whose.current())

    def _whose_chosen(self, whose: str) -> None:
        for name in ("min_nodes", "max_nodes", "idle_seconds", "node_cpus"):
            self.rows[name].setVisible(whose == "managed")
        self.rows["address"].setVisible(whose == "attached")
        self.edited()

    def settings(self) -> dict[str, Any]:
        """The settings as they stand in the form."""
        attached = self.whose.current() == "attached"
        return {
            # an address that is missing is told as such, not taken for a cluster made here
            "address": (self.address.text().strip() or "?") if attached else "",
            "min_nodes": self.min_nodes.value(),
            "max_nodes": self.max_nodes.value(),
            "idle_seconds": self.idle_seconds.value(),
            "node_cpus": self.node_cpus.value(),
            "python": self.python.text().strip(),
        }
