"""Starts and watches the processes of a run on one node: `python -E -s -S conductor.py RUN_FOLDER [NODE]`.

The launcher starts it in place of the script, with the run's environment; it leads a session in which all
processes of the node are. The one on node 0 is the first: it tells the run of all processes (Rank, RankEnded,
their events and logs) and says when the run is over:

- when one process fails, the others are ended: asked to at once, killed KILL_SECONDS later;
- when all are done that end by themselves, parameter servers are ended at once, evaluators after
  EVALUATOR_SECONDS, in which they may look at the last checkpoint; where a chief is done that has parameter
  servers, workers have WORKER_SECONDS, for those of TensorFlow 2 never end by themselves;
- when the launcher passes on the user's wish to stop (SIGTERM);
- when another node is lost.

Where every node has a launcher, and so a conductor, those of the others follow this one, see `follower`.
"""

import os
import signal
import sys
import threading
import time
from typing import Any, Dict, List, Optional

if not __package__:  # started by its path, beside the run: the package is four folders up
    up = os.path.dirname
    sys.path[0] = up(up(up(up(os.path.abspath(__file__)))))

import json

from mldesk.runtime import event_file, events, processes
from mldesk.runtime.distribution import forwarding, logs, own_node, places, room, verdict
from mldesk.runtime.distribution.follower import Follower
from mldesk.runtime.distribution.member import Member
from mldesk.runtime.distribution.nodes import Nodes
from mldesk.runtime.distribution.places import NEVER_ENDING, Plan

KILL_SECONDS = 5.0
STOP_SECONDS = 8.0  # the launcher kills all after 10
EVALUATOR_SECONDS = 10.0
WORKER_SECONDS = 5.0
OTHERS_SECONDS = 3.0  # that other nodes have in addition, to tell of the end of their processes
IDLE_SECONDS = 0.05  # between two looks while nothing is printed

Reason = Dict[str, str]


class Conductor:
    """The processes of a run, from their start to their end; those of other nodes it only hears of."""

    def __init__(self, folder: str, plan: Plan) -> None:
        self._folder = folder
        self._wake = threading.Event()
        self._stop = False  # the launcher asks for it
        self._plan = plan
        self._file = event_file.EventFile(os.path.join(self._folder, "events.jsonl"))
        here = {place.rank for place in plan.here_on(0)}
        self._members = [Member(self._folder, place, place.rank in here) for place in plan.places]
        self._nodes = Nodes(folder, 0, plan.launchers) if plan.launchers > 1 else None
        self._own = own_node.OwnNode(folder, 0, plan, self._members)
        self._forwarders = forwarding.forwarders(self._folder, self._plan)
        self._log = logs.MergedLog(self._sources(), sys.stdout.fileno())
        self._way: Optional[own_node.Way] = None
        self._reason: Optional[Reason] = None  # what went wrong beside the processes
        self._ending: Optional[float] = None  # since when all are being ended
        self._ended_for = ""
        self._done_since: Optional[float] = None

    def run(self) -> int:
        """Start all, watch all, end all; returns the exit code of the first that failed."""
        try:
            self._start()
        except own_node.CannotStartError as error:
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
            found.append(logs.Source("mpirun", places.mpirun_folder(self._folder)))
        return found

    # -- the start

    def _start(self) -> None:
        if self._nodes is not None:
            self._nodes.forget()
        for place in self._plan.places:
            os.makedirs(places.rank_folder(self._folder, place.rank), exist_ok=True)
        room.take(places.verdict_file(self._folder))
        here = everywhere = self._own.settle()
        if self._nodes is not None:
            met = self._own.meet(self._nodes, here, lambda: self._stop)
            if met is None:
                return
            here, everywhere = [met[place.rank] for place in here], met
        self._way = self._own.start(here, everywhere)
        if self._own.shares_gpus:
            text = "There are more processes than GPUs: some of them share one."
            self._file.append(events.Message("info", text, time.time()))

    # -- while they work

    def _round(self) -> None:
        """One look at everything."""
        problem = self._way.look() if self._way is not None else None
        if self._nodes is not None:
            self._nodes.look()
            problem = problem or self._nodes.lost
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
        elif all(member.ended is not None for member in self._training()) or self._is_chief_done():
            self._end("done", [member for member in self._members if member.place.role != "evaluator"])

    def _training(self) -> List[Member]:
        """Those that end by themselves; all, where none does."""
        found = [member for member in self._members if member.place.role not in NEVER_ENDING]
        return found or self._members

    def _is_chief_done(self) -> bool:
        """Whether a chief with parameter servers has been done for a while: its workers need not end."""
        chiefs = [member for member in self._members if member.place.role == "chief"]
        has_servers = any(member.place.role == "ps" for member in self._members)
        if not chiefs or not has_servers or any(member.ended is None for member in chiefs):
            return False
        now = time.monotonic()
        self._done_since = self._done_since or now
        return now - self._done_since > WORKER_SECONDS

    def _end(self, why: str, members: List[Member]) -> None:
        """Ask these to end; what goes on is killed later."""
        self._ending, self._ended_for = time.monotonic(), why
        if self._nodes is not None:
            self._nodes.ask_to_end(why, [member.place.rank for member in members])
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
        if passed > patience + 2.0 and self._way is not None:
            self._way.kill()

    def _terminate(self, member: Member) -> None:
        if self._way is not None and member.here:
            self._way.terminate(member)
        else:
            member.terminate()

    def _over(self) -> bool:
        if self._way is None:
            return True
        if self._way.running:
            return False
        if all(member.ended is not None for member in self._members):
            return True
        if self._ending is None:
            return False
        # those that have lost mpirun, or are on other nodes, are still to tell how they ended
        is_late = time.monotonic() - self._ending > KILL_SECONDS + OTHERS_SECONDS
        is_lost = self._nodes is not None and self._nodes.lost is not None
        return is_late or is_lost or self._are_all_here_over()

    def _are_all_here_over(self) -> bool:
        """Whether all processes are of this node, and those that have ever started have ended."""
        if self._nodes is not None:
            return False
        return all(member.ended is not None or member.started is None for member in self._members)

    # -- the end

    def _finish(self) -> int:
        if self._way is not None:
            self._way.look()
        self._look()
        if self._nodes is not None and self._ending is None:
            self._nodes.ask_to_end("failed", [member.place.rank for member in self._members])
        if self._nodes is not None:
            self._nodes.close()
        processes.kill_session_around()  # what the scripts have left behind
        self._log.close()
        for member in self._members:
            if member.started is not None and member.ended is None:  # on a node that is not heard any more
                self._file.append(events.RankEnded(member.place.rank, None, None, time.time()))
        lost = self._nodes.lost if self._nodes is not None else None
        # a process that fails because others are lost is not what went wrong
        found = verdict.of_reason(lost) if lost else verdict.judge(self._members, self._reason)
        self._leave(dict(found._asdict()))
        self._file.drain()
        return found.exit_code or (128 + found.signal if found.signal else 0)

    def _leave(self, verdict: Dict[str, Any]) -> None:
        """Leave the verdict in the run's folder; a full disk is waited for, as an event file waits for it."""
        deadline = time.monotonic() + event_file.DRAIN_SECONDS
        while True:
            try:
                return room.write(places.verdict_file(self._folder), verdict)
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(IDLE_SECONDS)


def main(arguments: List[str]) -> int:
    """Conduct the processes of a node; returns the exit code of the first that failed."""
    folder, node = os.path.abspath(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 0
    with open(os.path.join(folder, "launch.json"), encoding="utf-8") as file:
        plan = places.read_plan(json.load(file)["distribution"])
    conductor = Follower(folder, node, plan) if node else Conductor(folder, plan)
    signal.signal(signal.SIGTERM, conductor.wake)
    if sys.platform == "win32":
        signal.signal(signal.SIGBREAK, conductor.wake)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    return conductor.run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
