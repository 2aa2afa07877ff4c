"""What is handed over to a cluster that has no room, and what nobody wants any more."""

from pathlib import Path
from typing import Any, cast

from mldesk.engine.clusters.base import Cluster
from mldesk.engine.clusters.handing_over import HandingOver
from mldesk.engine.clusters.held import HeldJob, moment


class Full:
    """A cluster that knows of no run."""

    def find(self, run_id: str, attempt: int, folder: Path) -> str | None:
        return None

    def submit(self, job: Any) -> str:
        raise AssertionError("it has no room")


def test_a_canceled_run_does_not_wait_for_room(tmp_path: Path) -> None:
    waits, canceled = (HeldJob(name, tmp_path, "python", sought=True) for name in "ab")
    handing = HandingOver("far", 1.0, lambda: [waits, canceled], lambda: False, lambda: None, lambda: None)
    handing.due = moment() + 1000
    canceled.request = "stop"
    handing.look(cast(Cluster, Full()))
    handing.lane.join()
    handing.lane.check()
    assert (canceled.ended, waits.ended) == (True, False)
