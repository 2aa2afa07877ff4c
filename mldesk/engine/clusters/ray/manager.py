"""Keeps a managed cluster: starts nodes when runs wait for them, and gives up those that nobody uses.

`python -m mldesk.engine.clusters.ray.manager FOLDER`: a process of its own, for the cluster's jobs outlive
the engine. It ends with the head when nothing has run for the target's idle time. What one that was killed
has left is taken over by the next.
"""

from __future__ import annotations

import contextlib
import json
import logging
import math
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.errors import MldeskError
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.processes import process_start_time
from mldesk.engine.clusters.ray.bridge import Bridge
from mldesk.engine.clusters.ray.managed import WANTED, read_told
from mldesk.engine.clusters.ray.nodes import NodeProcess, Starter
from mldesk.engine.clusters.ray.scaling import Decision, Group, Needs, decide, gpus_of, with_gpus

logger = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
_over = ("SUCCEEDED", "FAILED", "STOPPED")
_silent_seconds = 60.0  # after which a head that lives and says nothing is given up
_start_seconds = 240.0
_wanted_seconds = 120.0  # for which min_nodes are kept after the last look at the cluster
_tries = 2

GPU_IDLE_SECONDS = 5.0
"""After which a node with GPUs is given up at the latest: the queue may give them to others already."""


class Manager:
    """The cluster in one folder; for one thread."""

    def __init__(self, folder: Path, settings: RaySettings) -> None:
        self._folder = folder
        self._settings = settings
        self._starter = Starter(folder, Path(settings.python))
        self._bridge = Bridge(lambda: Path(settings.python))
        self._head: NodeProcess | None = None
        self._head_address = ""
        self._address = ""
        self._nodes: list[NodeProcess] = []
        self._was_up = False
        self._unused: dict[str, float] = {}
        self._busy_at = time.monotonic()
        self._wanted: tuple[float, float] = (0.0, time.monotonic())
        self._asked_to_end = threading.Event()

    def run(self) -> None:
        """Until nobody has needed the cluster for a while, its head has ended, or this program shall."""
        signal.signal(signal.SIGTERM, lambda *_: self._asked_to_end.set())
        try:
            if not self._take_over():
                self._begin()
            while not self._asked_to_end.wait(LOOK_SECONDS) and self._look():
                pass
        finally:
            self._end()

    # -- its begin and end

    def _take_over(self) -> bool:
        """Go on with what a manager before has left; False when there is nothing to go on with."""
        told = read_told(self._folder) or {}
        try:
            head = NodeProcess.from_json(told["head"])
            nodes = [NodeProcess.from_json(node) for node in told["nodes"]]
            addresses = str(told["head_address"]), str(told["address"])
        except (KeyError, TypeError, ValueError):
            return False
        if not head.lives or not _answers(self._bridge, addresses[1]):
            return False
        self._head, self._nodes = head, nodes
        self._head_address, self._address = addresses
        self._tell("up")
        return True

    def _begin(self) -> None:
        """Start the head; Ray gives up by itself where the machine is too busy, so it is tried again."""
        for _ in range(_tries):
            self._starter.sweep()
            self._clear()
            self._tell("starting")
            self._head, self._head_address, self._address = self._starter.start_head()
            if self._wait_for_head():
                self._busy_at = time.monotonic()
                self._tell("up")
                return
        raise NotStartedError

    def _wait_for_head(self) -> bool:
        deadline = time.monotonic() + _start_seconds
        while self._head is not None and self._head.lives and time.monotonic() < deadline:
            if _answers(self._bridge, self._address):
                return True
            if self._asked_to_end.wait(0.2):
                raise NotStartedError
        return False

    def _end(self) -> None:
        for node in self._nodes:
            self._starter.end(node)
        if self._head is not None:
            self._starter.end(self._head)
        self._nodes = []
        self._starter.sweep()
        self._bridge.close()
        self._tell("ended")
        self._clear()

    def _clear(self) -> None:
        """Remove what a cluster of before has left: Ray would take it for its own."""
        shutil.rmtree(self._starter.temporary, ignore_errors=True)

    # -- a look

    def _look(self) -> bool:
        """See what is needed, and do it; False when the cluster shall end."""
        if self._head is None or not self._head.lives:
            logger.error("the head has ended")
            return False
        try:
            facts = self._bridge.ask("cluster", address=self._address)
            jobs = [
                one for one in self._bridge.ask("jobs", address=self._address) if one["status"] not in _over
            ]
        except MldeskError as error:
            logger.warning("the head does not answer: %s", error)
            return time.monotonic() - self._busy_at < self._settings.idle_seconds + _silent_seconds
        if any(one.get("head") and not one["alive"] for one in facts["nodes"]):
            logger.error("the head is a node of the cluster no more: it takes no jobs, and tells of none")
            return False
        self._forget_ended()
        own = {node.ip for node in self._nodes}
        there = {one["id"]: one for one in facts["nodes"] if one["alive"] and one["ip"] in own}
        known = {one["ip"] for one in there.values()}
        groups = groups_of(facts["groups"], jobs)
        decision = decide(
            {identity: one["total"] for identity, one in there.items()},
            [self._size(node.gpus) for node in self._nodes if node.ip not in known],
            groups,
            self._size(),
            self._least(),
            self._settings.max_nodes,
        )
        for gpus in decision.start:
            self._start_node(gpus)
        self._give_up(decision, there)
        if groups or self._nodes:
            self._busy_at = time.monotonic()
        return not self._is_idle() or not self._may_end()

    def _size(self, gpus: Sequence[int] = ()) -> Needs:
        return with_gpus(gpus) if gpus else {"CPU": float(self._settings.node_cpus)}

    def _start_node(self, gpus: Sequence[int]) -> None:
        taken = {node.ip for node in self._nodes}
        number = next(n for n in range(1, 250) if self._starter.address(n) not in taken or n > len(taken))
        node = self._starter.start_node(number, self._head_address, self._settings.node_cpus, gpus)
        logger.info("node %s starts, with GPUs %s", node.ip, list(gpus))
        self._nodes.append(node)
        self._tell("up")

    def _give_up(self, decision: Decision, there: Mapping[str, Any]) -> None:
        """Give up nodes that have not been used for the idle time, and at once those in the way of a run."""
        now = time.monotonic()
        self._unused = {one: self._unused.get(one, now) for one in decision.unused}
        for identity, since in list(self._unused.items()):
            if identity not in decision.in_the_way and now - since < self._idle_seconds(there[identity]):
                continue
            del self._unused[identity]
            if self._starter.drain(self._head_address, identity) or self._is_all_over():
                ip = there[identity]["ip"]
                logger.info("node %s is given up", ip)
                for node in [one for one in self._nodes if one.ip == ip]:
                    self._starter.end(node)
                    self._nodes.remove(node)
                self._tell("up")

    def _idle_seconds(self, node: Mapping[str, Any]) -> float:
        """For how long a node is kept that nobody uses."""
        if gpus_of(node["total"]):
            return min(self._settings.idle_seconds, GPU_IDLE_SECONDS)
        return self._settings.idle_seconds if len(self._nodes) > self._least() else math.inf

    def _forget_ended(self) -> None:
        for node in [one for one in self._nodes if not one.lives]:
            logger.warning("node %s has ended", node.ip)
            self._starter.end(node)
            self._nodes.remove(node)
            self._tell("up")

    def _least(self) -> int:
        """How many nodes are kept while nothing runs: none once nobody looks at the cluster any more.

        Its target may be gone, or have other settings; nobody tells of that who might have been killed.
        """
        try:
            stamp = (self._folder / WANTED).stat().st_mtime
        except OSError:
            stamp = 0.0
        now = time.monotonic()
        if stamp != self._wanted[0]:
            self._wanted = stamp, now
        patience = max(self._settings.idle_seconds, _wanted_seconds)
        return self._settings.min_nodes if now - self._wanted[1] < patience else 0

    def _is_idle(self) -> bool:
        return (
            self._least() == 0
            and not self._nodes
            and time.monotonic() - self._busy_at >= self._settings.idle_seconds
        )

    def _is_all_over(self) -> bool:
        """Whether no job is left: what keeps a node busy then, a script has left, such as an actor of Ray."""
        try:
            with FileLock(self._folder / "lock", timeout=0):
                jobs = self._bridge.ask("jobs", address=self._address)
                return all(one["status"] in _over for one in jobs)
        except (Timeout, MldeskError):
            return False

    def _may_end(self) -> bool:
        """Say that the cluster ends, unless somebody hands a job over just now."""
        try:
            with FileLock(self._folder / "lock", timeout=0):
                jobs = self._bridge.ask("jobs", address=self._address)
                if any(one["status"] not in _over for one in jobs):
                    return False
                self._tell("ending")
                return True
        except Timeout:
            return False
        except MldeskError:
            return True

    def _tell(self, phase: str) -> None:
        self._was_up = self._was_up or phase == "up"
        pid = os.getpid()
        told = {
            "phase": phase,
            "address": self._address,
            "head_address": self._head_address,
            "head": None if self._head is None else self._head.to_json(),
            "nodes": [node.to_json() for node in self._nodes],
            "problem": self._starter.last_words() if phase == "ended" and not self._was_up else "",
            "manager": {"pid": pid, "start_time": process_start_time(pid)},
        }
        write_atomically(self._folder / "cluster.json", json_bytes(told, indent=1))


class NotStartedError(Exception):
    """The head of the cluster did not start."""


def groups_of(placed: Sequence[Mapping[str, Any]], jobs: Sequence[Mapping[str, Any]]) -> list[Group]:
    """The placement groups, and what jobs will ask for whose drivers have only begun."""
    groups = [
        Group(
            group["name"],
            [bundle["needs"] for bundle in group["bundles"]],
            [bundle["node"] for bundle in group["bundles"]] if group["state"] == "CREATED" else (),
        )
        for group in placed
    ]
    known = {group.name for group in groups}
    for job in jobs:
        bundles = job["metadata"].get("mldesk_bundles")
        if bundles is not None and job["id"] not in known:
            groups.append(Group(job["id"], json.loads(bundles)))
    return groups


def _answers(bridge: Bridge, address: str) -> bool:
    try:
        return bool(bridge.ask("cluster", address=address)["nodes"])
    except MldeskError:
        return False


def main(arguments: Sequence[str]) -> int:
    """Keep the cluster in the folder that is named."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    folder = Path(arguments[0])
    settings = RaySettings.from_json(json.loads((folder / "settings.json").read_bytes()))
    lock = FileLock(folder / "manager.lock")
    try:
        lock.acquire(timeout=60)  # one that is just ending
    except Timeout:
        return 0
    with contextlib.suppress(NotStartedError), lock:
        Manager(folder, settings).run()
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
