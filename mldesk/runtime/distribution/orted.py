"""Open MPI's daemon on another node, started without ssh: mpirun's agent here, that node's launcher there.

mpirun runs `python -E -s -S orted.py RUN_FOLDER HOST COMMAND...` (its plm_rsh_agent) where it would run ssh.
The agent asks for the command in `nodes/orted-<host>.json` of the run's folder, {"id", "command"}. The
launcher of that node, which has an `Orteds`, starts it, answers {"id"} in `orted-<host>.taken.json` and, when
it has ended, {"id", "exit_code"} in `orted-<host>.ended.json`; what it said is in `orted-<host>.log`.
"""

import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple

if not __package__:  # started by its path, beside the run: the package is four folders up
    sys.path[0] = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 3))

from mldesk.runtime import processes

if TYPE_CHECKING:
    import subprocess

TAKEN_SECONDS = 60.0
"""How long a node may take to start what it is asked for."""

_POLL_SECONDS = 0.03
_said_bytes = 4096  # of what a daemon that failed has said


class Orteds:
    """The side of the node that is called `host`: starts what is asked for; look in often with `serve`.

    `environment` is that of the run's processes, which the daemon starts. To be made before node 0 learns of
    this node: what was asked for earlier is of an mpirun that is gone.
    """

    def __init__(self, folder: str, host: str, environment: Mapping[str, str]) -> None:
        self._place = _Place(folder, host)
        self._environment = dict(environment)
        self._known: Optional[str] = (_read(self._place.asked) or {}).get("id")
        self._living: List[Tuple[str, "subprocess.Popen[bytes]"]] = []

    @property
    def pids(self) -> List[int]:
        """The daemons that live; each leads a session of its own."""
        return [process.pid for _, process in self._living]

    def serve(self) -> None:
        """Start what has been asked for since, and tell what has ended; never waits. Raises OSError."""
        asked = _read(self._place.asked)
        if asked is not None and asked.get("id") != self._known:
            self._known = str(asked.get("id"))
            self._start(self._known, str(asked.get("command")))
        for identity, process in list(self._living):
            if process.poll() is not None:
                self._living.remove((identity, process))
                processes.kill_family(process.pid)  # ranks that it has left behind
                _write(self._place.ended, {"id": identity, "exit_code": process.returncode})

    def close(self) -> None:
        """End the daemons that live, with the processes they have started."""
        for identity, process in self._living:
            processes.kill_family(process.pid)
            process.wait()
            _write(self._place.ended, {"id": identity, "exit_code": process.returncode})
        self._living = []

    def _start(self, identity: str, command: str) -> None:
        import subprocess

        with open(self._place.log, "ab", buffering=0) as log:
            process = subprocess.Popen(
                ["/bin/sh", "-c", command],  # as ssh would run it: mpirun writes it for a shell
                cwd=os.path.dirname(self._place.log),  # where no .profile is, which the command reads
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._living.append((identity, process))
        _write(self._place.taken, {"id": identity})


class _Place:
    """The files of one node's daemon."""

    def __init__(self, folder: str, host: str) -> None:
        begin = os.path.join(folder, "nodes", "orted-{}".format(host.replace(os.sep, "_")))
        os.makedirs(os.path.dirname(begin), exist_ok=True)
        self.asked = begin + ".json"
        self.taken = begin + ".taken.json"
        self.ended = begin + ".ended.json"
        self.log = begin + ".log"


def agent(folder: str) -> List[str]:
    """The agent's command line, for an mpirun that is started in the current folder.

    mpirun takes it apart at its spaces, which the path of a run may have: it is told from here.
    """
    python = sys.executable
    if " " in python:
        python = os.path.basename(python)  # its folder is the first on a run's PATH
    return [python, "-E", "-s", "-S", os.path.relpath(os.path.abspath(__file__)), os.path.relpath(folder)]


def ask(folder: str, host: str, command: str) -> int:
    """Have the node's launcher run the command and wait for its end: its exit code.

    Ends early, with 1, when the node does not answer or mpirun is gone, without which the daemon ends.
    """
    place, parent = _Place(folder, host), os.getppid()
    identity = "{}-{}".format(os.getpid(), time.time())
    _write(place.asked, {"id": identity, "command": command})
    deadline = time.monotonic() + TAKEN_SECONDS
    taken = False
    while os.getppid() == parent:
        ended = _answer(place.ended, identity)
        if ended is not None:
            return _exit_code(ended, place, host)
        taken = taken or _answer(place.taken, identity) is not None
        if not taken and time.monotonic() > deadline:
            print("{} gave no sign for {:.0f} seconds".format(host, TAKEN_SECONDS), file=sys.stderr)
            return 1
        time.sleep(_POLL_SECONDS)
    return 1


def _exit_code(ended: Dict[str, Any], place: _Place, host: str) -> int:
    code = int(ended["exit_code"])
    if code != 0:
        print("orted on {} has ended with exit code {}".format(host, code), file=sys.stderr)
        sys.stderr.write(_said(place.log))
    return code if code >= 0 else 128 - code


def _said(log: str) -> str:
    try:
        with open(log, "rb") as file:
            return file.read()[-_said_bytes:].decode("utf-8", "replace")
    except OSError:
        return ""


def _answer(path: str, identity: str) -> Optional[Dict[str, Any]]:
    """What is told for this question; None as long as there is nothing, or what is there is of another."""
    told = _read(path)
    return told if told is not None and told.get("id") == identity else None


def _read(path: str) -> Optional[Dict[str, Any]]:
    try:
        with open(path, encoding="utf-8") as file:
            told = json.load(file)
    except (OSError, ValueError):  # not there; on some shared disks half there
        return None
    return told if isinstance(told, dict) else None


def _write(path: str, told: Dict[str, Any]) -> None:
    partial = "{}.{}.partial".format(path, os.getpid())
    with open(partial, "w", encoding="utf-8") as file:
        json.dump(told, file)
    os.replace(partial, path)


def main(arguments: List[str]) -> int:
    """mpirun's agent; its exit code is the daemon's."""
    if len(arguments) < 3:
        print("usage: orted.py RUN_FOLDER HOST COMMAND...", file=sys.stderr)
        return 2
    return ask(arguments[0], arguments[1], " ".join(arguments[2:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
