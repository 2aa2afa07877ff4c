"""The agent of one node of a run: an actor of Ray that starts the launcher and brings what it writes."""

import contextlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Mapping
from typing import Any

import guard
from outbox import Outbox, Piece

RUN, INPUTS, PYTHON = "{mldesk:run}", "{mldesk:inputs}", "{mldesk:python}"
"""What stands in a launch.json that was carried here for the run's folder, its inputs, its interpreter."""

_node_files = "nodes"
_devices = "CUDA_VISIBLE_DEVICES"


class Agent:
    """Starts the launcher of a node, looks after it, and passes files between the nodes and home.

    `plan` is what mldesk wrote for this job, see parcel.py there. With a shared folder the run's own is used,
    and nothing is to be sent.
    """

    def __init__(self, plan: Mapping[str, Any], node: int) -> None:
        self._plan = plan
        self._node = node
        self._shared = plan["shared"]
        self._owns = False  # whether the folder was made here: another node of this machine may have it
        self._folder = str(plan["folder"]) if self._shared else self._unpack()
        self._outbox = Outbox(self._folder, node == 0) if self._owns else None
        self._seen: dict[str, bytes] = {}
        self._guard: subprocess.Popen[bytes] | None = None
        self._exit: int | None = None
        self._is_unguarded = False
        self._ended = threading.Event()

    def start(self, secrets: Mapping[str, str]) -> dict[str, Any]:
        """Start the launcher; returns who and where it is."""
        here = os.path.dirname(os.path.abspath(__file__))
        launcher = os.path.join(self._folder, "runtime", "mldesk", "runtime", "launcher.py")
        python = self._plan["python"] if self._shared else sys.executable
        command = [python, "-E", "-s", "-S", launcher, self._folder]
        command += ["--node", str(self._node)] if self._plan["nodes"] > 1 else []
        mark = uuid.uuid4().hex
        kept = ["--folder", os.path.dirname(self._folder)] if self._owns else []
        own = _own_variables(self._shared)
        environment = {**own, **secrets, "MLDESK_RUN_ID": self._plan["run_id"]}
        environment["MLDESK_NODE_HOST"] = _address()
        environment |= _ray_of_script(python, self._shared)
        with open(os.path.join(self._folder, "launcher.log"), "ab") as log:
            process = self._guard = subprocess.Popen(
                [sys.executable, os.path.join(here, "guard.py"), *kept, mark, *command],
                cwd=self._folder,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        if process.stdin is not None:
            process.stdin.write((json.dumps(secrets) if secrets else "").encode() + b"\n")
            process.stdin.flush()
        process.wait()  # it goes on detached
        threading.Thread(target=self._listen, args=(process, mark), daemon=True).start()
        return {"host": _address(), "devices": os.environ.get(_devices)}

    def _listen(self, process: subprocess.Popen[bytes], mark: str) -> None:
        has_begun = False
        for line in process.stdout or ():
            told = json.loads(line.decode())
            has_begun, self._exit = has_begun or "pid" in told, told.get("exit", self._exit)
        if has_begun and self._exit is None:  # the guard was killed: nobody else is left to end what it kept
            self._is_unguarded = True
            guard.end_marked(mark)
        self._ended.set()

    def folder(self) -> str:
        """Where the run's folder is here; answered once it is there."""
        return self._folder

    def look(self, arrived: Mapping[str, bytes], ranks: list[Piece], room: int) -> dict[str, Any]:
        """Take in the files of other nodes, and tell what there is: pieces for home, files for other nodes.

        `arrived` are files by which nodes tell of themselves, `ranks` pieces of what processes elsewhere have
        written, which the first launcher reads; `room` is about how many bytes may be told now. "exit" is the
        launcher's exit code once it has "ended", "unguarded" whether its guard was killed, "done" whether
        nothing more is to come.
        """
        ended = self._ended.is_set()
        if self._outbox is None:
            return {"pieces": [], "files": {}, **self._end(), "done": ended}
        for name, data in arrived.items():
            self._take(name, data)
        for piece in ranks:
            self._outbox.take(piece)
        pieces = self._outbox.look(time.time(), ended, room)
        told = {"pieces": pieces, "files": self._news(), **self._end()}
        return {**told, "done": ended and self._outbox.is_empty and not pieces}

    def _end(self) -> dict[str, Any]:
        return {"exit": self._exit, "ended": self._ended.is_set(), "unguarded": self._is_unguarded}

    def tell(self, request: str) -> None:
        """Pass the user's request on to the launcher."""
        control = os.path.join(self._folder, "control")
        os.makedirs(control, exist_ok=True)
        with open(os.path.join(control, request), "ab"):
            pass

    def end(self) -> None:
        """End the launcher at once, and remove what was carried here."""
        if self._guard is not None and self._guard.stdin is not None:
            with contextlib.suppress(OSError):
                self._guard.stdin.close()
            self._ended.wait(guard.END_SECONDS)
        if self._owns:
            shutil.rmtree(os.path.dirname(self._folder), ignore_errors=True)

    def _unpack(self) -> str:
        """The run's folder as it was carried here, at the same place on all nodes, as mpirun needs it."""
        place = os.path.join(tempfile.gettempdir(), self._plan["job"])
        folder = os.path.join(place, self._plan["run_id"])
        try:
            os.mkdir(place, 0o700)
        except FileExistsError:
            if hasattr(os, "getuid") and os.lstat(place).st_uid != os.getuid():
                raise  # somebody else's, who would have us run what is in it
            return folder  # of another node on this machine, which has answered before
        self._owns = True
        shutil.copytree(os.path.join(os.getcwd(), "run"), folder)
        path = os.path.join(folder, "launch.json")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        there = {RUN: folder, INPUTS: os.path.join(os.getcwd(), "inputs"), PYTHON: sys.executable}
        for name, value in there.items():
            text = text.replace(name, json.dumps(value)[1:-1])
        launch = json.loads(text)
        own = launch.setdefault("environment", {})
        own["PATH"] = os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)])
        with open(path, "w", encoding="utf-8") as file:
            json.dump(launch, file, indent=1)
        os.makedirs(os.path.join(folder, _node_files), exist_ok=True)
        return folder

    def _news(self) -> dict[str, bytes]:
        """The files by which this node tells the others of itself, those that have changed."""
        found, parent = {}, os.path.join(self._folder, _node_files)
        for name in os.listdir(parent):
            if name.endswith(".partial"):
                continue
            with contextlib.suppress(OSError), open(os.path.join(parent, name), "rb") as file:
                data = file.read()
                if self._seen.get(name) != data:
                    self._seen[name] = found[name] = data
        return found

    def _take(self, name: str, data: bytes) -> None:
        self._seen[name] = data
        path = os.path.join(self._folder, _node_files, name)
        with open(path + ".partial", "wb") as file:
            file.write(data)
        os.replace(path + ".partial", path)


def _own_variables(shared: bool) -> dict[str, str]:
    """The variables of this node without those of Ray; on the user's own machine all threads are used."""
    dropped = ["PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PYTHONBREAKPOINT", "SPT_NOENV"]
    dropped += ["OMP_NUM_THREADS"] if shared else []
    return {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("RAY_")
    }


def _ray_of_script(python: str, shared: bool) -> dict[str, str]:
    """The variables by which a script that uses Ray itself finds this cluster, and workers with its packages.

    With shared folders these are of the script's own interpreter; elsewhere Ray makes its packages for them.
    What the script says in `ray.init` goes first. Source: Ray 2.60, ray.init and its job submission.
    """
    import ray

    context = ray.get_runtime_context()
    own: dict[str, Any] = {"py_executable": shlex.quote(python)}
    if not shared:
        own = {name: value for name, value in context.runtime_env.items() if name == "pip"}
    return {
        **{name: value for name, value in os.environ.items() if name.startswith("RAY_AUTH_")},
        "RAY_ADDRESS": str(context.gcs_address),
        "RAY_JOB_CONFIG_JSON_ENV_VAR": json.dumps({"runtime_env": own}),
        "RAY_OVERRIDE_JOB_RUNTIME_ENV": "1",
    }


def _address() -> str:
    import ray

    return str(ray.util.get_node_ip_address())
