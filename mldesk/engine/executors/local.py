"""The local executor: a run's launcher as a detached process of this machine."""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import psutil

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError, NotFound, translate_os_error
from mldesk.core.paths import package
from mldesk.core.run import Run
from mldesk.core.watch import IsCanceled
from mldesk.engine.conclude import Conclusion
from mldesk.engine.executors.base import Job, Life, ReadyEnvironment, spec_facts
from mldesk.engine.identity import RUN_MARK, ProcessIdentity, describe, describe_started, processes_of_run
from mldesk.engine.launch import config_of
from mldesk.environments.building import Built, build, built
from mldesk.environments.cache import touch
from mldesk.environments.processes import started_processes
from mldesk.summon import detached

_PR_SET_CHILD_SUBREAPER = 36
_nothing: Mapping[str, str] = MappingProxyType({})


class LocalExecutor:
    """Starts launchers in their own session, so that they outlive the engine, its terminal and its window."""

    def __init__(self, orphans: Orphans | None = None) -> None:
        self._launchers: dict[int, subprocess.Popen[bytes]] = {}
        self._orphans = orphans

    def ready_environment(self, run: Run, settings: Mapping[str, Any]) -> ReadyEnvironment | None:
        """The run's environment when its Python is there; raises MldeskError where it can never be."""
        spec = config_of(run).environment
        if spec.needs_build():
            found = built(spec)
            if found is None:
                return None
            touch(found.folder)
            return _ready(spec, found)
        facts = {"environment": spec_facts(spec), "notes": list(spec.notes)}
        return ReadyEnvironment(run.python or spec.interpreter(), facts)

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        settings: Mapping[str, Any],
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Build the environment; raises MldeskError when that fails, Canceled."""
        return _ready(spec, build(spec, log, progress, canceled))

    def start(self, job: Job) -> Mapping[str, Any]:
        """Start the launcher and return its identity; raises MldeskError when that cannot be done."""
        launcher = job.folder / "runtime" / "mldesk" / "runtime" / "launcher.py"
        # -S: the launcher needs the standard library alone, and site-packages cost a third of its start
        command = [job.python, "-E", "-s", "-S", str(launcher), str(job.folder)]
        return self._start(job.run_id, job.folder, command, job.folder, job.secrets)

    def conclude(self, run_id: str, folder: Path, conclusion: Conclusion) -> Mapping[str, Any]:
        """Record the end of a run that lost its launcher, by this program's own Python."""
        command = [sys.executable, "-m", "mldesk.engine.conclude", str(folder), conclusion.to_json()]
        return self._start(run_id, folder, command, package().parent)

    def _start(
        self, run_id: str, folder: Path, command: list[str], cwd: Path, secrets: Mapping[str, str] = _nothing
    ) -> Mapping[str, Any]:
        try:
            with (folder / "launcher.log").open("ab") as log:
                process = subprocess.Popen(
                    command,
                    cwd=cwd,
                    env={**os.environ, **secrets, RUN_MARK: run_id},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    **detached(),
                )
        except FileNotFoundError as error:
            if folder.is_dir():
                raise _no_interpreter(command[0]) from error
            raise translate_os_error(error, folder) from error
        except OSError as error:
            raise translate_os_error(error, command[0]) from error
        self._launchers[process.pid] = process
        return describe_started(process.pid)

    def find(self, run_id: str) -> Mapping[str, Any] | None:
        """Search the machine for a launcher that an engine started just before it was killed."""
        for process in processes_of_run(run_id):
            with contextlib.suppress(psutil.Error):
                if any(Path(part).name == "launcher.py" for part in process.cmdline()):
                    return describe(process.pid)
        return None

    def look(self, run_id: str, processes: Mapping[str, Any]) -> Life:
        """Tell what is left of the run on this machine."""
        launcher = ProcessIdentity.from_dict(processes)
        if launcher is not None and not launcher.this_boot:
            return Life.RESTARTED
        if launcher is not None and launcher.find(run_id) is not None:
            return Life.LAUNCHER
        script = ProcessIdentity.from_dict(processes.get("script"))
        if script is not None and script.find(run_id) is not None:
            return Life.SCRIPT
        return Life.GONE

    def explain(self, run_id: str) -> MldeskError | None:
        """None: what the run left in its folder says all that is known."""
        return None

    def exit_code(self, processes: Mapping[str, Any]) -> int | None:
        """The exit code of an orphaned script that has ended, where this engine became its parent."""
        script = ProcessIdentity.from_dict(processes.get("script"))
        return None if script is None or self._orphans is None else self._orphans.exit_code(script.pid)

    def roots(self, run_id: str, processes: Mapping[str, Any]) -> list[int]:
        """The script while it lives."""
        script = ProcessIdentity.from_dict(processes.get("script"))
        return [] if script is None or script.find(run_id) is None else [script.pid]

    def usage(self, run_id: str) -> Mapping[str, float]:
        """Nothing: its processes are of this machine."""
        return {}

    def terminate(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Ask the script to end by SIGTERM (on Windows, which has none, it ends at once)."""
        script = ProcessIdentity.from_dict(processes.get("script"))
        process = None if script is None else script.find(run_id)
        if process is not None:
            with contextlib.suppress(psutil.Error):
                process.terminate()

    def kill(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """End every process of the run, the launcher included, wherever they have moved."""
        recorded = [ProcessIdentity.from_dict(processes), ProcessIdentity.from_dict(processes.get("script"))]
        found = [identity.find(run_id) for identity in recorded if identity is not None]
        for process in [*filter(None, found), *processes_of_run(run_id)]:
            with contextlib.suppress(psutil.Error):
                process.kill()

    def release(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Nothing: its processes have ended."""

    def close(self) -> None:
        """Nothing: launchers need nobody."""

    def tend(self) -> None:
        """Collect launchers and orphans that have ended, so that none stays as a zombie."""
        for pid, process in list(self._launchers.items()):
            if process.poll() is not None:
                del self._launchers[pid]
        if self._orphans is not None:
            self._orphans.collect(frozenset(self._launchers))


def _ready(spec: EnvironmentSpec, found: Built) -> ReadyEnvironment:
    facts = {
        "python": found.python_version,
        "packages": dict(found.packages),
        "interpreter": str(found.python),
        "environment": {**spec_facts(spec), "resolved_hash": found.resolved_hash},
        "notes": [*spec.notes, *found.notes],
        "from_cache": found.from_cache,
    }
    return ReadyEnvironment(str(found.python), facts)


class Orphans:
    """Processes whose parent was killed: on Linux they become children of the engine, which sees them end.

    Made only where the engine has the process to itself: it collects every child that nobody else waits for.
    """

    def __init__(self) -> None:
        self._exit_codes: dict[int, int] = {}
        self.adopts = sys.platform == "linux" and _become_subreaper()

    def collect(self, waited_for: frozenset[int]) -> None:
        """Note the exit codes of all children that have ended, but for those in `waited_for` and builds."""
        if not self.adopts:
            return
        with started_processes() as building, contextlib.suppress(ChildProcessError):  # no children at all
            while ended := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                if ended.si_pid in waited_for or ended.si_pid in building:
                    return
                _, status = os.waitpid(ended.si_pid, 0)
                self._exit_codes[ended.si_pid] = os.waitstatus_to_exitcode(status)

    def exit_code(self, pid: int) -> int | None:
        """The exit code of a collected child (minus the signal that killed it)."""
        return self._exit_codes.get(pid)


def _become_subreaper() -> bool:
    """Ask Linux to give this process the orphans among its descendants; whether it does."""
    try:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False


def _no_interpreter(python: str) -> NotFound:
    return NotFound(
        "The Python interpreter is missing",
        f"{python} does not exist",
        "Choose another interpreter, or install it again, and submit the run anew.",
        "environment",
    )
