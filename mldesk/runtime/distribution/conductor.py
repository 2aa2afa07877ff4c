"""Starts and watches the processes of a run on one node: `python -E -s -S conductor.py RUN_FOLDER [NODE]`.

The launcher starts it in place of the script, with the run's environment; it leads a session in which all
processes of the node are. The one on node 0 is the first: it tells the run of all processes (Rank, RankEnded,
their events and logs) and says when the run is over:

- when one process fails, the others are ended: asked to at once, killed KILL_SECONDS later;
- when all are done that end by themselves, parameter servers are ended at once, evaluators after
  EVALUATOR_SECONDS, in which they may look at the last checkpoint; where a chief is done that has parameter
  servers, workers have WORKER_SECONDS, for those of TensorFlow 2 never end by themselves;
- when the launcher passes on the user's wish to stop (SIGTERM).
"""

import os
import signal
import sys
import threading
import time
from typing import Any, Dict, List, Optional, Union

if not __package__:  # started by its path, beside the run: the package is four folders up
    up = os.path.dirname
    sys.path[0] = up(up(up(up(os.path.abspath(__file__)))))

import json

from mldesk.runtime import event_file, events, processes, reasons
from mldesk.runtime.distribution import forwarding, logs, mpi, places, ports, starting, surroundings, verdict
from mldesk.runtime.distribution.member import Member
from mldesk.runtime.distribution.places import NEVER_ENDING, Place, Plan

KILL_SECONDS = 5.0
STOP_SECONDS = 8.0  # the launcher kills all after 10
EVALUATOR_SECONDS = 10.0
WORKER_SECONDS = 5.0
IDLE_SECONDS = 0.05  # between two looks while nothing is printed

Reason = Dict[str, str]


class CannotStartError(Exception):
    """The processes of the run cannot be started."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason["title"])
        self.reason = reason


class Conductor:
    """The processes of one node, from their start to their end."""

    def __init__(self, folder: str, node: int) -> None:
        self._folder = os.path.abspath(folder)
        self._node = node
        self._wake = threading.Event()
        self._stop = False  # the launcher asks for it
        with open(os.path.join(self._folder, "launch.json"), encoding="utf-8") as file:
            self._plan: Plan = places.read_plan(json.load(file)["distribution"])
        self._ports = ports.Ports()
        self._file = event_file.EventFile(os.path.join(self._folder, "events.jsonl"))
        self._members = [Member(self._folder, place) for place in self._plan.places]
        self._forwarders = forwarding.forwarders(self._folder, self._plan)
        self._log = logs.MergedLog(self._sources(), sys.stdout.fileno())
        self._ways: Union[starting.Direct, starting.ByMpirun, None] = None
        self._reason: Optional[Reason] = None  # what went wrong beside the processes
        self._ending: Optional[float] = None  # since when all are being ended
        self._ended_for = ""
        self._done_since: Optional[float] = None

    def run(self) -> int:
        """Start all, watch all, end all; returns the exit code of the first that failed."""
        try:
            self._start()
        except CannotStartError as error:
            self._reason = error.reason
        else:
            while not self._over():
                self._round()
        return self._finish()

    def wake(self, _number: int, _frame: Any) -> None:
        """The launcher, or somebody else, asks to end."""
        self._stop = True
        self._wake.set()

    def _sources(self) -> List[logs.Source]:
        found = [
            logs.Source(place.title, places.rank_folder(self._folder, place.rank))
            for place in self._plan.places
        ]
        if self._plan.kind == "mpi":
            found.append(logs.Source("mpirun", os.path.join(self._folder, "ranks", starting.MPIRUN)))
        return found

    # -- the start

    def _start(self) -> None:
        try:
            for place in self._plan.places:
                os.makedirs(places.rank_folder(self._folder, place.rank), exist_ok=True)
            here = self._settle(list(self._plan.here_on(self._node)))
            self._prepare(here)
            self._ways = self._way([self._members[place.rank] for place in here])
            for place in here:
                self._ports.release(place.port)
            self._ways.start()
        except mpi.LacksMpiError as error:
            raise CannotStartError(error.reason)
        except OSError as error:
            raise CannotStartError(reasons.of_os_error(error, "The processes of the run cannot be started"))

    def _settle(self, here: List[Place]) -> List[Place]:
        """Choose hosts and ports that are open, of the processes here."""
        settled = []
        for place in here:
            wants = surroundings.listens(self._plan.kind, place)
            try:
                port = self._ports.reserve(place.port) if wants else None
            except ports.NoPortError as error:
                raise CannotStartError(
                    reasons.reason(
                        "The port of {} is not free: {}".format(place.title, error),
                        "Another program listens there.",
                        "Choose another port in the cluster map, or none, and run again.",
                    )
                )
            settled.append(place._replace(host=place.host or "127.0.0.1", port=port))
        return settled

    def _prepare(self, here: List[Place]) -> None:
        """Leave for each keeper what it has to know."""
        shares, shared = surroundings.deal(self._plan, here, os.environ.get(surroundings.DEVICES))
        if shared:
            text = "There are more processes than GPUs: some of them share one."
            self._file.append(events.Message("info", text, time.time()))
        own = processes.describe("conductor", os.getpid(), time.time())
        for place in here:
            variables = surroundings.variables(self._plan.kind, here, place.rank)
            variables.update(shares[place.rank].variables())
            if place.rank > 0:
                variables["MLDESK_EVENTS"] = places.rank_file(self._folder, place.rank, "events.jsonl")
            start = {
                "variables": variables,
                "conductor": {"pid": own.pid, "start_time": own.start_time},
                "host": place.host,
                "port": place.port,
                "devices": shares[place.rank].devices,
            }
            places.write(places.rank_file(self._folder, place.rank, "start.json"), start)

    def _way(self, members: List[Member]) -> Union[starting.Direct, starting.ByMpirun]:
        if self._plan.kind == "mpi":
            return starting.ByMpirun(self._folder, self._plan, members)
        return starting.Direct(self._folder, members)

    # -- while they work

    def _round(self) -> None:
        """One look at everything."""
        problem = self._ways.look() if self._ways is not None else None
        self._look()
        printed = self._log.look()
        if self._ending is None:
            self._decide(problem)
        else:
            self._see_to_the_end()
        if not self._stop or self._ending is not None:
            self._wake.clear()
        self._wake.wait(logs.LOOK_SECONDS if printed else IDLE_SECONDS)

    def _look(self) -> None:
        for forwarder in self._forwarders:
            forwarder.look(self._file)
        for member in self._members:
            for event in member.look():
                self._file.append(event)
        for member, forwarder in zip(self._members[1:], self._forwarders):
            member.reported = forwarder.reported

    def _decide(self, problem: Optional[Reason]) -> None:
        """Whether the run is to end now, and why."""
        if self._stop:
            self._end("stop", self._members)
        elif any(member.failed for member in self._members):
            first = verdict.judge(self._members, None)
            self._log.tell("{} failed; the others are ended".format(first.title))
            self._end("failed", self._members)
        elif problem is not None:
            self._reason = problem
            self._log.tell(problem["title"])
            self._end("failed", self._members)
        elif all(member.ended is not None for member in self._training()):
            self._end("done", [member for member in self._members if member.place.role != "evaluator"])
        else:
            self._end_workers_of_a_chief()

    def _training(self) -> List[Member]:
        """Those that end by themselves; all, where none does."""
        found = [member for member in self._members if member.place.role not in NEVER_ENDING]
        return found or self._members

    def _end_workers_of_a_chief(self) -> None:
        roles = {member.place.role for member in self._members}
        chiefs = [member for member in self._members if member.place.role == "chief"]
        if not chiefs or "ps" not in roles or any(member.ended is None for member in chiefs):
            return
        now = time.monotonic()
        self._done_since = self._done_since or now
        if now - self._done_since > WORKER_SECONDS:
            self._log.tell("the chief is done; the workers are ended")
            for member in self._training():
                self._terminate(member)

    def _end(self, why: str, members: List[Member]) -> None:
        """Ask these to end; what goes on is killed later."""
        self._ending, self._ended_for = time.monotonic(), why
        for member in members:
            if member.ended is None:
                if why == "done":
                    self._log.tell("{} is ended: the others are done".format(member.place.title))
                self._terminate(member)

    def _see_to_the_end(self) -> None:
        """Kill what does not end in time."""
        passed = time.monotonic() - (self._ending or 0.0)
        patience = STOP_SECONDS if self._ended_for == "stop" else KILL_SECONDS
        if self._ended_for == "done":
            waits = any(member.place.role == "evaluator" for member in self._members)
            if waits and (self._stop or passed > EVALUATOR_SECONDS):
                self._end("asked", self._members)
                return
            patience += EVALUATOR_SECONDS if waits else 0.0
        if passed > patience:
            for member in self._members:
                member.kill()
        if passed > patience + 2.0 and self._ways is not None:
            self._ways.kill()

    def _terminate(self, member: Member) -> None:
        if self._ways is not None:
            self._ways.terminate(member)

    def _over(self) -> bool:
        ended = all(member.ended is not None for member in self._members)
        if self._ways is None:
            return True
        return not self._ways.running and (ended or self._ending is not None)

    # -- the end

    def _finish(self) -> int:
        if self._ways is not None:
            self._ways.look()
        self._look()
        processes.kill_session_around()  # what the scripts have left behind
        self._log.close()
        found = verdict.judge(self._members, self._reason)
        verdict.write(self._folder, found)
        self._file.drain()
        return found.exit_code or (128 + found.signal if found.signal else 0)


def main(arguments: List[str]) -> int:
    """Conduct the processes of a node; returns the exit code of the first that failed."""
    conductor = Conductor(arguments[0], int(arguments[1]) if len(arguments) > 1 else 0)
    signal.signal(signal.SIGTERM, conductor.wake)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    return conductor.run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
