"""Runs on the cluster as the driver of one job: gets nodes, starts an agent on each, and tells what happens.

`python driver.py PLAN`. What it tells are lines on its standard output, which whoever submitted the job reads
as the job's log: PREFIX, then JSON: {"seq": 1, 2, ..., "state": {"phase", "reason", "nodes", "end"...}}, and,
where a file comes with it, "file", "at", "of", "data" (zlib, base64). One with "asks" wants an answer when
all has been taken that was told until then, see log_room.py: the log is then begun anew.
"""

import base64
import contextlib
import json
import os
import signal
import sys
import time
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from log_room import LogRoom
from outbox import FILL

PREFIX = "mldesk:"
LOOK_SECONDS = 0.2
GONE_SECONDS = 60.0  # after which an agent that does not answer counts as lost, though Ray says nothing
START_SECONDS = 600.0  # for an agent to start, with the packages of its runtime environment
OTHERS_SECONDS = 30.0  # for the other nodes to end when the first has


class Teller:
    """Writes the lines, each with the state as it is; `seq` counts them, `size` is about the log's bytes."""

    def __init__(self) -> None:
        self.seq = self.size = 0
        self.state: dict[str, Any] = {"phase": "waiting", "reason": "", "nodes": []}

    def tell(self, **values: Any) -> None:
        """Write a line."""
        self.seq += 1
        line = PREFIX + json.dumps({"seq": self.seq, "state": self.state, **values}) + "\n"
        self.size += len(line)
        sys.stdout.write(line)
        sys.stdout.flush()

    def empty(self) -> None:
        """Begin the log anew, of which nobody needs any more what is in it; the state is told again."""
        with contextlib.suppress(OSError):  # it is no file
            os.ftruncate(sys.stdout.fileno(), 0)
        self.size = 0
        self.tell()

    def change(self, **values: Any) -> None:
        """Tell a change of the state; nothing where it is as it was."""
        changed = {**self.state, **values}
        if changed != self.state:
            self.state = changed
            self.tell()

    def send(self, piece: Mapping[str, Any], node: int) -> None:
        """Tell a piece of a file."""
        data = base64.b64encode(zlib.compress(piece["data"], 1)).decode("ascii")
        self.tell(**{**piece, "data": data, "node": node})


class LostError(Exception):
    """A node went away: `node` is its name, empty where it had none yet."""

    def __init__(self, text: str, node: str) -> None:
        super().__init__(text)
        self.node = node


class Driver:
    """One job from its wait for nodes to the end of its launchers."""

    def __init__(self, plan: Mapping[str, Any], secrets: Mapping[str, str], agent: type) -> None:
        self._plan = plan
        self._secrets = secrets
        self._agent = agent
        self._teller = Teller()
        self._room = LogRoom(self._teller, plan["job"], plan["window"])
        self._agents: list[Any] = []
        self._nodes: list[str] = []
        self._files: dict[str, tuple[int, bytes]] = {}
        self._ranks: list[
            Mapping[str, Any]
        ] = []  # pieces of what processes beside the first node's have written

    def run(self) -> None:
        """Its whole life."""
        import ray

        self._teller.tell()
        ray.init(log_to_driver=False, namespace="mldesk", logging_level="ERROR")
        # Ray's own way to end takes seconds, in which whoever stops the job waits; its nodes end with it
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        group = self._placed()
        try:
            self._start(group)
            end: dict[str, Any] = self._follow()
        except LostError as error:
            end = {"kind": "node_lost", "text": str(error), "node": error.node}
            self._last_pieces()
        self._end()
        self._room.close()
        self._teller.change(phase="ended", end=end)

    # -- nodes

    def _placed(self) -> Any:
        """The placement group, once the cluster has room for it."""
        from ray.util.placement_group import placement_group

        bundles = self._plan["bundles"]
        strategy = "STRICT_SPREAD" if len(bundles) > 1 else "PACK"
        group = placement_group(bundles, strategy=strategy, name=self._plan["job"])
        begun = time.monotonic()
        while not group.wait(1):
            waited = time.monotonic() - begun
            self._teller.change(reason=self._wait_reason() if waited > 1 else "")
        return group

    def _wait_reason(self) -> str:
        import ray

        bundles = self._plan["bundles"]
        if len(bundles) == 1:
            return "no node has room yet"
        free = list(_free(ray).values())
        found = 0
        for bundle in bundles:
            node = next((one for one in free if _fits(bundle, one)), None)
            if node is not None:
                free.remove(node)
                found += 1
        return f"{found} of {len(bundles)} nodes"

    def _start(self, group: Any) -> None:
        import ray
        from ray.util.scheduling_strategies import PlacementGroupSchedulingStrategy

        kind = ray.remote(max_restarts=0)(self._agent)
        for node, bundle in enumerate(self._plan["bundles"]):
            options = {
                "num_cpus": bundle.get("CPU", 0),
                "num_gpus": bundle.get("GPU", 0),
                "name": "{}-{}".format(self._plan["job"], node),
                "scheduling_strategy": PlacementGroupSchedulingStrategy(group, node),
            }
            self._agents.append(kind.options(**options).remote(self._plan, node))
            if node == 0:  # it makes the run's folder where several nodes are of one machine
                self._answer(0, self._agents[0].folder.remote(), START_SECONDS)
        for node, agent in enumerate(self._agents):
            self._answer(node, agent.folder.remote(), START_SECONDS)
        asked = [agent.start.remote(self._secrets) for agent in self._agents]
        started = [self._answer(node, ref, START_SECONDS) for node, ref in enumerate(asked)]
        self._nodes = [one["host"] for one in started]
        self._teller.change(phase="running", reason="", nodes=self._nodes)

    # -- while it runs

    def _follow(self) -> dict[str, Any]:
        """Until the first launcher has ended, and the others, which end with it; returns how."""
        deadline = None
        while True:
            looks = self._look(self._room.left(time.monotonic(), deadline is not None))
            if looks[0]["ended"] and deadline is None:
                deadline = time.monotonic() + OTHERS_SECONDS
            late = deadline is not None and time.monotonic() > deadline
            if looks[0]["done"] and (late or all(look["done"] for look in looks)):
                return {"kind": "ended", "exit": looks[0]["exit"]}
            if not any(look["pieces"] for look in looks):
                time.sleep(LOOK_SECONDS)

    def _look(self, room: int) -> list[dict[str, Any]]:
        """Ask all agents once; pass on what they have, of the files about so many bytes of each."""
        asked = [
            agent.look.remote(
                {name: data for name, (owner, data) in self._files.items() if owner != node},
                [] if node else self._ranks,
                room,
            )
            for node, agent in enumerate(self._agents)
        ]
        self._files, self._ranks = {}, []
        looks = [self._answer(node, ref) for node, ref in enumerate(asked)]
        for node, look in enumerate(looks):
            if look["ended"] and look["unguarded"]:
                lost = self._nodes[node]
                raise LostError(f"node {lost}: its guard was killed", lost)
            for name, data in look["files"].items():
                self._files[name] = (node, data)
            for piece in look["pieces"]:
                self._teller.send(piece, node)
                if node and piece["file"].startswith("ranks/"):
                    self._ranks.append(piece)
        return looks

    def _answer(self, node: int, ref: Any, seconds: float = GONE_SECONDS) -> Any:
        import ray

        name = self._nodes[node] if node < len(self._nodes) else ""
        try:
            return ray.get(ref, timeout=seconds)
        except ray.exceptions.GetTimeoutError as error:
            told = f"node {name or node} has not answered for {seconds:.0f} seconds"
            raise LostError(told, name) from error
        except ray.exceptions.RayActorError as error:
            said = " ".join(str(error).split())
            raise LostError(f"node {name or node}: {said[:1000]}", name) from error
        except ray.exceptions.OutOfMemoryError as error:
            raise LostError(f"node {name or node}: {error}", name) from error

    def _last_pieces(self) -> None:
        """What the nodes that are left have written until now."""
        import ray

        for node, agent in enumerate(self._agents):
            try:
                for piece in ray.get(agent.look.remote({}, [], FILL), timeout=5)["pieces"]:
                    self._teller.send(piece, node)
            except (ray.exceptions.RayError, ray.exceptions.GetTimeoutError):
                continue  # that is the one that is lost

    def _end(self) -> None:
        import ray

        ending = [agent.end.remote() for agent in self._agents]
        if ending:
            ray.wait(ending, num_returns=len(ending), timeout=15)


def _free(ray: Any) -> dict[str, dict[str, float]]:
    """What the nodes that are alive have left, by node."""
    found: dict[str, dict[str, float]] = ray._private.state.available_resources_per_node()
    return found


def _fits(bundle: Mapping[str, float], free: Mapping[str, float]) -> bool:
    return all(free.get(name, 0.0) >= count for name, count in bundle.items())


def main(arguments: Sequence[str]) -> int:
    """Run the job that the plan tells of."""
    # all that is read from here comes first: another node of this machine may unpack the same folder anew
    from agent import Agent

    with open(arguments[0], encoding="utf-8") as file:
        plan = json.load(file)
    Driver(plan, _taken_secrets(os.path.dirname(os.path.abspath(arguments[0]))), Agent).run()
    return 0


def _taken_secrets(folder: str) -> dict[str, str]:
    """What is in the file beside the plan, which is removed."""
    path = os.path.join(folder, "secrets.json")
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        secrets: dict[str, str] = json.load(file)
    os.remove(path)
    return secrets


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
