"""Starting a workspace's engine on demand and telling it who is there: the door of the front ends to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core import paths
from mldesk.core.cluster_state import ClusterState
from mldesk.core.errors import MldeskError, translate_os_error
from mldesk.core.processes import is_alive, process_start_time

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

# The engine's lock covers the first byte of the file; what is behind it can be read everywhere. It always
# has the same size, so that a full disk does not hinder the next engine.
_identity_offset = 1
_identity_size = 255
_run_variables = (
    *("MLDESK_RUN_ID", "MLDESK_RUN_FOLDER", "MLDESK_EXPERIMENT", "MLDESK_EVENTS", "MLDESK_LOG_EVERY_BATCH"),
    *("MLDESK_INPUT", "MLDESK_OUTPUTS", "MLDESK_RESUME_", "MLDESK_SECRETS", "MLDESK_SEED"),
    *("AZUREML_", "CUDA_"),
)
"""How the names of variables begin that make a process part of a run."""
_ASKING_SECONDS = 60.0
"""How long a cluster may take to tell how it is."""
_started: dict[str, subprocess.Popen[bytes]] = {}
_starting = threading.Lock()  # two threads would start two


def lock_path(workspace_path: Path | str) -> Path:
    """The file whose lock the workspace's engine holds; it also tells who the engine is."""
    return Path(workspace_path) / "engine.lock"


def write_identity(workspace_path: Path | str) -> None:
    """Note in the lock file, which the caller must hold, that this process is the engine; raises OSError."""
    identity = {"pid": os.getpid(), "start_time": process_start_time(os.getpid())}
    _write_identity(workspace_path, json.dumps(identity).encode())


def clear_identity(workspace_path: Path | str) -> None:
    """Note in the lock file, which the caller must hold, that its engine is about to end; raises OSError."""
    _write_identity(workspace_path, b"")


def _write_identity(workspace_path: Path | str, identity: bytes) -> None:
    with lock_path(workspace_path).open("r+b") as file:
        file.seek(_identity_offset)
        file.write(identity.ljust(_identity_size) + b"\n")


def engine_identity(workspace_path: Path | str) -> tuple[int, float] | None:
    """Pid and start time (unix seconds) of the workspace's running engine; None when none runs."""
    try:
        with lock_path(workspace_path).open("rb") as file:
            file.seek(_identity_offset)
            identity = json.loads(file.read(1024))
        pid, start_time = int(identity["pid"]), float(identity["start_time"])
    except (OSError, ValueError, KeyError, TypeError):  # no engine yet, or one that is just writing this
        return None
    return (pid, start_time) if is_alive(pid, start_time) else None


def ensure_engine(workspace_path: Path | str) -> None:
    """Start the workspace's engine, detached, unless it runs or is starting; returns at once.

    Raises MldeskError when no process can be started.
    """
    folder = Path(workspace_path).expanduser().absolute()
    with _starting:
        if engine_identity(folder) is not None or is_starting(folder):
            return
        try:
            _started[str(folder)] = _start(folder)
        except OSError as error:
            raise translate_os_error(error, sys.executable) from error


def is_starting(workspace_path: Path | str) -> bool:
    """Whether the process lives that this one has started as the workspace's engine."""
    started = _started.get(str(Path(workspace_path).expanduser().absolute()))
    return started is not None and started.poll() is None


def _start(folder: Path) -> subprocess.Popen[bytes]:
    # the working directory is the folder that holds the package, so that `-m` finds it wherever it is
    with (folder / "engine.log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "mldesk.engine", str(folder)],
            cwd=paths.package().parent,
            env=own_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL if sys.platform == "win32" else log,
            **detached(),
        )


def own_environment() -> dict[str, str]:
    """This process's environment without all that makes it part of a run, or of a program being executed.

    It is that for processes which outlive this one: an engine, a window.
    """
    kept = dict(os.environ)
    run_folder = kept.get("MLDESK_RUN_FOLDER")
    if run_folder is not None:
        kept = {name: value for name, value in kept.items() if not name.startswith(_run_variables)}
    kept.pop("MLDESK_EXEC", None)
    site = str(paths.program_site())
    parts = [part for part in kept.pop("PYTHONPATH", "").split(os.pathsep) if part and part != site]
    if run_folder is not None:
        parts = [part for part in parts if not part.startswith(run_folder)]
    return kept | ({"PYTHONPATH": os.pathsep.join(parts)} if parts else {})


def detached() -> dict[str, Any]:
    """The arguments for Popen that let a process outlive this one, its terminal and its window."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def register_client(workspace: Workspace) -> None:
    """Tell the engine that this process has the workspace open, so that it stays while nothing runs."""
    pid = os.getpid()
    with workspace.store.write() as connection:
        connection.execute("DELETE FROM clients WHERE pid = ?", (pid,))
        connection.execute("INSERT INTO clients VALUES (?, ?)", (pid, process_start_time(pid)))


def unregister_client(workspace: Workspace) -> None:
    """Take back what `register_client` said."""
    with workspace.store.write() as connection:
        connection.execute("DELETE FROM clients WHERE pid = ?", (os.getpid(),))


def live_clients(workspace: Workspace) -> int:
    """How many processes have the workspace open; those that died without saying so are forgotten."""
    rows = workspace.store.read("SELECT pid, start_time FROM clients")
    dead = [row["pid"] for row in rows if not is_alive(row["pid"], row["start_time"])]
    if dead:
        with workspace.store.write() as connection:
            connection.executemany("DELETE FROM clients WHERE pid = ?", [(pid,) for pid in dead])
    return len(rows) - len(dead)


def look_at_cluster(kind: str, settings: dict[str, Any], name: str = "test") -> ClusterState:
    """What a cluster of this kind, "ray" or "slurm", does that has these settings; takes seconds.

    A program of its own asks: what a cluster needs is no part of the front ends. Nothing is kept or started.
    Raises MldeskError when the cluster cannot be asked.
    """
    return ClusterState.from_dict(_ask_clusters("look", kind, settings, name))


def _ask_clusters(question: str, *asked: Any) -> Any:
    """The answer of `python -m mldesk.engine.clusters.asking` to a question; raises MldeskError."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "mldesk.engine.clusters.asking", question],
            input=json.dumps(asked).encode(),
            cwd=paths.package().parent,
            env=own_environment(),
            capture_output=True,
            timeout=_ASKING_SECONDS,
            check=False,
        )
    except OSError as error:
        raise translate_os_error(error, sys.executable) from error
    except subprocess.TimeoutExpired as error:
        cause = f"no answer within {_ASKING_SECONDS:.0f} seconds"
        cure = "Look at its address, and whether a network or a firewall stands between."
        raise MldeskError("The cluster does not answer", cause, cure) from error
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        cure = "Look at its settings, then try again."
        raise MldeskError("The cluster cannot be asked", last, cure) from None
    if "error" in answer:
        raise MldeskError(*answer["error"])
    return answer["answer"]
