"""The launcher of a node that does not lead: it tells node 0 what went wrong here, and never the run."""

import os
import time
from typing import Dict, Optional

from mldesk.runtime import event_file, events, launch_file, reasons
from mldesk.runtime.distribution import nodes, places, room
from mldesk.runtime.launcher import Launcher, NotStartedError, Outcome

_LOOK_SECONDS = 0.05


class NodeLauncher(Launcher):
    """The launcher of one node. Its own log and events are in `nodes/<node>` of the run's folder."""

    def __init__(self, folder: str, node: int) -> None:
        super().__init__(folder)
        self.node = node
        self.told = places.node_file(self.folder, str(node))
        os.makedirs(self.told, exist_ok=True)
        self.file.close()
        self.file = event_file.EventFile(os.path.join(self.told, "events.jsonl"))

    def _stage(self, launch: launch_file.Launch) -> None:
        """Wait for node 0, which stages on a disk that all share; what is not here is staged here, too."""
        deadline = time.monotonic() + nodes.ARRIVAL_SECONDS
        first = places.node_file(self.folder, "0.json")
        over = places.node_file(self.folder, "end.json")
        while not os.path.exists(first) and not (self.asked("kill") or self.asked("stop")):
            if os.path.exists(over):
                raise NotStartedError(events.STATUS_CANCELED, reasons.reason("The run is over"))
            if time.monotonic() > deadline:
                reason = reasons.reason("Not all nodes of the run have started", "missing: node 0")
                raise NotStartedError(events.STATUS_FAILED, reason)
            time.sleep(_LOOK_SECONDS)
        super()._stage(launch)

    def take_return(self, returned: Optional[int]) -> None:
        """Note how the conductor of this node ended."""
        if returned is not None:
            self.exit_code, self.signal = (returned, None) if returned >= 0 else (None, -returned)

    def _judge_ended(self) -> Outcome:
        if self.signal is not None and not self._kills_for_memory():
            return events.STATUS_FAILED, reasons.of_killed_conductor(self.signal)
        return super()._judge_ended()

    def _finish(self, status: str, reason: Optional[Dict[str, str]]) -> None:
        if status == events.STATUS_FAILED and reason is not None:
            gone = places.node_file(self.folder, "{}.gone".format(self.node))
            if not os.path.exists(gone):
                detail = "node {}: {}".format(self.node, reason["detail"])
                try:
                    room.write(gone, dict(reason, detail=detail))
                except OSError:
                    pass  # a full disk: node 0 misses the sign of this one
        self.file.append(events.Ended(status, self.exit_code, self.signal, time.time(), reason))
        self.file.drain()
