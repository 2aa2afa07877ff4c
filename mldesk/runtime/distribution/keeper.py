"""Keeps one process of a run: `python -E -s -S keeper.py RUN_FOLDER [RANK]`; mpirun tells the rank itself.

It starts the script with the variables of its rank, its output going to a log of its own, tells who it is and
how it ended, and passes the request to end on. When its conductor is gone, nobody is left to tell the run's
end: then it ends the script.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any, Dict, List, Optional, Tuple

if not __package__:  # started by its path, beside the run: the package is four folders up
    up = os.path.dirname
    sys.path[0] = up(up(up(up(os.path.abspath(__file__)))))

from mldesk.runtime import memory, processes, redaction, script_log
from mldesk.runtime.distribution import places, room

LOOK_SECONDS = 1.0  # between two looks for the conductor
_KILLED = 9  # the number of the signal that nobody can refuse
_TAIL = 4096  # bytes of the log that show its last line

NOT_STARTED = 127  # the exit code of a script that could not be started, as shells have it


class Keeper:
    """One process, from its start to the word of how it ended."""

    def __init__(self, folder: str, rank: int) -> None:
        self._folder = folder
        self._rank = rank
        self._process: "Optional[subprocess.Popen[bytes]]" = None
        self._asked = False

    def run(self) -> int:
        """Its whole life; returns the script's exit code, 128 and more for one that a signal has ended."""
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._pass_on)
        start = places.read(places.rank_file(self._folder, self._rank, "start.json")) or {}
        kills = memory.count_kills()
        for name in (places.STARTED, places.ENDED):
            room.take(places.rank_file(self._folder, self._rank, name))
        log = script_log.ScriptLog(places.rank_folder(self._folder, self._rank), redaction.of_environment())
        error = self._start(start.get("variables", {}), log)
        if self._process is None:
            log.close()
            self._tell_end(NOT_STARTED, None, time.time(), error)
            return NOT_STARTED
        self._tell_start(self._process.pid)
        returned, ended = self._wait(self._process, start.get("conductor") or {})
        log.close()
        died_of = -returned if returned < 0 else None
        reason = self._memory_reason(kills) if died_of == _KILLED else self._disk_reason(returned)
        self._tell_end(None if died_of else returned, died_of, ended, reason)
        return 128 + died_of if died_of else returned

    def _start(self, variables: Dict[str, str], log: "script_log.ScriptLog") -> Optional[Dict[str, str]]:
        """Start the script; the reason where that cannot be done."""
        with open(os.path.join(self._folder, "launch.json"), encoding="utf-8") as file:
            command: List[str] = json.load(file)["command"]
        try:
            with open(log.open(), "wb", buffering=0) as output:
                self._process = subprocess.Popen(
                    command,
                    cwd=os.path.join(self._folder, "work"),
                    env=dict(os.environ, **variables),
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    **processes.own_group(),
                )
        except OSError as error:
            from mldesk.runtime import reasons

            return reasons.of_start(error, command[0])
        if self._asked:
            self._process.terminate()
        return None

    def _tell_start(self, pid: int) -> None:
        told = processes.describe("script", pid, time.time())
        values: Dict[str, Any] = {"pid": told.pid, "start_time": told.start_time}
        values.update(boot_id=told.boot_id, host=told.host)
        values.update(ticks=processes.start_ticks(pid), keeper=os.getpid(), time=time.time())
        self._write(places.STARTED, values)

    def _wait(self, process: "subprocess.Popen[bytes]", conductor: Dict[str, Any]) -> Tuple[int, float]:
        """Wait for the script's end: its return code, and when it came."""
        ended = threading.Event()
        times: List[float] = []

        def wait() -> None:
            process.wait()
            times.append(time.time())
            ended.set()

        threading.Thread(target=wait, daemon=True).start()
        while not ended.wait(LOOK_SECONDS):
            if conductor and not processes.is_living(int(conductor["pid"]), conductor.get("ticks")):
                conductor = {}
                process.kill()
                processes.kill_session_around()  # what the script itself has started
        return process.returncode, times[0]

    def _memory_reason(self, kills_before: Optional[int]) -> Optional[Dict[str, str]]:
        """The reason, where the system killed something here for lack of memory; only this node can tell."""
        kills = memory.count_kills()
        if self._asked or kills is None or kills == kills_before:
            return None
        from mldesk.runtime import reasons

        return reasons.of_memory(memory.limit(), self._log_tail())

    def _disk_reason(self, returned: int) -> Optional[Dict[str, str]]:
        """The reason, where it failed without a word while the disk of this node was full."""
        if self._asked or returned <= 0:
            return None
        from mldesk.runtime import files, reasons

        folder = places.rank_folder(self._folder, self._rank)
        if reasons.tells_why(self._log_tail()) or not files.is_full(folder):
            return None
        return reasons.of_full_disk(returned, folder, processes.host())

    def _log_tail(self) -> str:
        from mldesk.runtime import log_file

        try:
            tail = log_file.tail(places.rank_folder(self._folder, self._rank), _TAIL)
        except OSError:
            return ""
        return tail.decode("utf-8", "replace")

    def _tell_end(
        self, exit_code: Optional[int], died_of: Optional[int], ended: float, error: Optional[Dict[str, str]]
    ) -> None:
        told = {"exit_code": exit_code, "signal": died_of, "time": ended, "asked": self._asked}
        self._write(places.ENDED, dict(told, reason=error))

    def _write(self, name: str, values: Dict[str, Any]) -> None:
        try:
            room.write(places.rank_file(self._folder, self._rank, name), values)
        except OSError as error:  # the conductor sees the process end nevertheless
            print("{} cannot be written: {}".format(name, error), file=sys.stderr)

    def _pass_on(self, _number: int, _frame: Any) -> None:
        self._asked = True
        if self._process is not None:
            processes.terminate(self._process.pid)


def main(arguments: List[str]) -> int:
    """Keep the process of a rank; returns its exit code."""
    rank = int(arguments[1] if len(arguments) > 1 else os.environ["OMPI_COMM_WORLD_RANK"])
    return Keeper(arguments[0], rank).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
