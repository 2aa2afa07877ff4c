"""What each process of a distributed run uses, sampled beside the run's whole process tree."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from mldesk.core.workspace import Workspace
from mldesk.engine.gpu import Gpu
from mldesk.engine.identity import ProcessIdentity
from mldesk.engine.monitor import ChildrenMap, TreeMonitor, tree

_of_the_machine = "machine_"


@dataclass
class RankMonitors:
    """Samples the processes of one run that work on this machine."""

    workspace: Workspace
    run_id: str
    _monitors: dict[int, TreeMonitor] = field(default_factory=dict)

    def sample(self, children: ChildrenMap, gpus: Sequence[Gpu]) -> dict[str, float]:
        """What each process and its descendants use, under `ranks/<rank>/<name>`; names as the monitor's.

        What only the machine as a whole tells is left out: it is the run's. Empty for a run of one process.
        """
        values: dict[str, float] = {}
        for rank, pid, devices in self._living():
            monitor = self._monitors.setdefault(rank, TreeMonitor())
            own = [gpu for gpu in gpus if gpu.index in devices]
            for name, value in monitor.sample(tree([pid], children), own).items():
                if not name.startswith(_of_the_machine):
                    values[f"ranks/{rank}/{name}"] = value
        return values

    def _living(self) -> Iterator[tuple[int, int, frozenset[int]]]:
        """Rank, pid and GPUs of the processes that live."""
        for row in self._rows():
            identity = ProcessIdentity(row["pid"], row["start_time"], row["boot_id"])
            if identity.find(self.run_id) is not None:
                yield row["rank"], row["pid"], frozenset(json.loads(row["devices"]))

    def _rows(self) -> Sequence[Any]:
        return self.workspace.store.read(
            "SELECT rank, pid, start_time, boot_id, devices FROM ranks WHERE run_id = ? AND ended IS NULL "
            "AND pid IS NOT NULL ORDER BY rank",
            self.run_id,
        )
