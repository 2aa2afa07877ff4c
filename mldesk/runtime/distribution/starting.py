"""How the processes of a node are started: each by the conductor, or those of all nodes by mpirun."""

import os
import subprocess
import sys
from typing import Any, Dict, List, Optional, Sequence

from mldesk.runtime import event_file, log_file, processes

from . import mpi, orted, scratch
from .member import Member
from .places import Plan, mpirun_folder


def keeper_command(folder: str) -> List[str]:
    """The command line of a keeper, which takes a rank."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "keeper.py")
    # the keeper needs the standard library alone, and site-packages cost a third of its start
    return [sys.executable, "-E", "-s", "-S", script, folder]


class Direct:
    """Starts a keeper for each process."""

    def __init__(self, folder: str, members: Sequence[Member]) -> None:
        self._folder = folder
        self._members = members
        self._keepers: "Dict[int, subprocess.Popen[bytes]]" = {}

    def start(self) -> None:
        """Start them all; raises OSError."""
        for member in self._members:
            rank = member.place.rank
            self._keepers[rank] = subprocess.Popen(
                keeper_command(self._folder) + [str(rank)], stdin=subprocess.DEVNULL, **processes.own_group()
            )

    def look(self) -> Optional[Dict[str, Any]]:
        """Tell of the processes whose keepers are gone; nothing else can go wrong with this way."""
        for member in self._members:
            returned = self._keepers[member.place.rank].poll()
            if returned is not None and member.ended is None:
                member.lose(-returned if returned < 0 else None)
        return None

    @property
    def running(self) -> bool:
        """Whether there is still something to wait for."""
        return any(keeper.poll() is None for keeper in self._keepers.values())

    def terminate(self, member: Member) -> None:
        """Ask a process to end, also one that has not told of itself yet."""
        member.terminate()
        if member.started is None:
            self._keepers[member.place.rank].terminate()

    def kill(self) -> None:
        """End what has started the processes, when they did not end in time."""
        for keeper in self._keepers.values():
            keeper.kill()


class ByMpirun:
    """Has mpirun start the keepers; those of other nodes, reached by these hosts, too, see orted."""

    def __init__(
        self, folder: str, plan: Plan, mpirun: mpi.Mpirun, members: Sequence[Member], hosts: Sequence[str]
    ) -> None:
        self._folder = folder
        self._plan = plan
        self._members = members
        self._hosts = hosts
        self._mpirun = mpirun
        self._process: "Optional[subprocess.Popen[bytes]]" = None

    def start(self) -> None:
        """Start mpirun; raises OSError."""
        settings = mpi.settings(self._mpirun.version, one_machine=self._plan.launchers == 1)
        places = self._plan.places
        command = mpi.command(self._mpirun, places, self._nodes(), keeper_command(self._folder))
        words = mpirun_folder(self._folder)
        os.makedirs(words, exist_ok=True)
        if self._plan.launchers == 1:
            settings.update(mpi.scratch_settings(self._mpirun.version, scratch.make_scratch(words)))
        output = event_file.open_for_append(os.path.join(words, log_file.LOG))
        try:
            self._process = subprocess.Popen(
                command,
                env=dict(os.environ, **mpi.unset(os.environ, settings)),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        finally:
            os.close(output)

    def look(self) -> Optional[Dict[str, Any]]:
        """Tell of the processes whose keepers are gone; a reason when mpirun has left processes behind."""
        over = not self.running  # before the keepers are looked at: nobody comes after it
        for member in self._members:
            if member.ended is None and not member.keeper_lives():
                member.lose(None)
        # what they have told since the last look counts: a short script is over before it was seen
        if not over or self._process is None or all(member.has_ended for member in self._members):
            return None
        from mldesk.runtime import reasons

        returned = self._process.returncode
        if returned < 0:
            return reasons.reason(
                "mpirun was killed (signal {})".format(-returned),
                "Somebody, or another program, killed it.",
                "Run again.",
            )
        if not all(member.has_started for member in self._members):
            return reasons.reason("mpirun could not start the processes", self._last_words(), "")
        return None

    @property
    def running(self) -> bool:
        """Whether there is still something to wait for."""
        return self._process is not None and self._process.poll() is None

    def terminate(self, member: Member) -> None:
        """Ask a process to end; one that has not told of itself yet ends with the others."""
        member.terminate()

    def kill(self) -> None:
        """End mpirun, and with it all that it has started."""
        if self._process is not None:
            self._process.kill()

    def _nodes(self) -> List[str]:
        """The options by which mpirun knows the nodes; none where all processes are of this machine."""
        if not self._hosts:
            return []
        return mpi.node_options(self._plan, self._hosts, orted.agent(self._folder))

    def _last_words(self) -> str:
        try:
            said = log_file.tail(mpirun_folder(self._folder), 2000)
        except OSError:
            return ""
        return said.decode("utf-8", "replace").strip()


class ByOrted:
    """Waits for mpirun, on node 0, to have the keepers of this node started by its daemon here."""

    def __init__(self, orteds: orted.Orteds, members: Sequence[Member]) -> None:
        self._orteds = orteds
        self._members = members

    def start(self) -> None:
        """What mpirun has asked for meanwhile is started; raises OSError."""
        self._orteds.serve()

    def look(self) -> Optional[Dict[str, Any]]:
        """Start what is asked for, and tell of the processes whose keepers are gone; nothing goes wrong."""
        self._orteds.serve()
        for member in self._members:
            if member.ended is None and not member.keeper_lives():
                member.lose(None)
        return None

    @property
    def running(self) -> bool:
        """Whether there is still something to wait for."""
        return bool(self._orteds.pids)

    def terminate(self, member: Member) -> None:
        """Ask a process to end; one that has not told of itself yet ends with the others."""
        member.terminate()

    def kill(self) -> None:
        """End the daemon, and with it all that it has started."""
        self._orteds.close()
