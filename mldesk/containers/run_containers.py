"""The containers of runs: starting one hardened, finding it by its label, ending and removing it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docker.types import LogConfig, Mount

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError, NotFound

from .building import attached
from .client import Engine, Unreachable, engine_errors
from .gpus import device_requests
from .labels import RUN_LABEL, WORKSPACE_LABEL
from .limits import limited

HOME = "/tmp"  # noqa: S108 (a folder in memory, of the container's own)
"""The home of whoever runs in a container: the only place, beside the run's folder, that can be written."""

ROOT_CAPABILITIES = ("CHOWN", "DAC_OVERRIDE", "FOWNER")
"""What root needs to write into a run's folder that belongs to somebody else."""

_log_size = "1m"  # of the launcher's own words; the script's go into the run's folder
_stop_seconds = 10
_buffered = 32 * 1024  # bytes for its standard input that are taken before a container reads them
_last_lines = 20


@dataclass(frozen=True, slots=True)
class RunContainer:
    """What a run's container shall be: `command` in `image`, with `folder` to write into.

    `owner` is the user (uid, gid) of the folder, `read_only` are files and folders of this machine, seen at
    the same place, `elsewhere` others, by the place where they are seen, also read-only. `gpus` are the
    indices of those it gets.
    """

    run_id: str
    workspace: str
    image: str
    command: Sequence[str]
    folder: Path
    owner: tuple[int, int]
    read_only: Sequence[str] = ()
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    gpus: Sequence[int] = ()

    @property
    def name(self) -> str:
        """The container's name."""
        return container_name(self.run_id)


@dataclass(frozen=True, slots=True)
class ContainerState:
    """A run's container as the engine tells: its `status` ("created", "running", "exited", ...).

    Of a running one `pid` is that of its first process, as the engine's machine sees it; of an ended one
    there are `exit_code`, `out_of_memory`, `error` and the `last_words` of the launcher.
    """

    id: str
    status: str
    pid: int = 0
    exit_code: int | None = None
    out_of_memory: bool = False
    error: str = ""
    last_words: str = ""

    @property
    def lives(self) -> bool:
        """Whether it runs, or is about to."""
        return self.status in ("created", "running", "paused", "restarting")


class StartUnknown(Unreachable):
    """The engine went away while a container was being started: it may run or not."""


def container_name(run_id: str) -> str:
    """The name of a run's container."""
    return f"mldesk-{run_id}"


def start_run(
    engine: Engine, wanted: RunContainer, settings: DockerSettings, first_line: bytes | None = None
) -> str:
    """Create the container, start it and return its id; `first_line` goes to its standard input.

    Its limits are those of `settings`, or what the engine's machine gives. What an earlier try has left is
    removed first. Raises MldeskError; StartUnknown where the container may have started all the same.
    """
    settings = limited(engine, settings)
    remove_run(engine, wanted.run_id)
    api = engine.api
    with engine_errors(engine.address, wanted.image):
        made = api.create_container(
            wanted.image,
            command=list(wanted.command[1:]),
            entrypoint=[wanted.command[0]],
            name=wanted.name,
            user=_user(engine, wanted, settings),
            working_dir=str(wanted.folder),
            environment={"HOME": HOME, "USER": "mldesk", "LOGNAME": "mldesk", **wanted.variables},
            stdin_open=first_line is not None,
            labels={RUN_LABEL: wanted.run_id, WORKSPACE_LABEL: wanted.workspace},
            healthcheck={"test": ["NONE"]},
            host_config=_host_config(engine, wanted, settings),
            use_config_proxy=False,
        )["Id"]
    try:
        with engine_errors(engine.address, wanted.image):
            _start(engine, made, first_line)
    except MldeskError as error:
        _take_back(engine, made, error)
        raise
    return str(made)


def _start(engine: Engine, container: str, first_line: bytes | None) -> None:
    if first_line is None:
        engine.api.start(container)
        return
    line = first_line.rstrip(b"\n") + b"\n"
    with attached(engine, container) as stdin:
        # sent before anybody reads it: an engine that is killed now leaves no launcher that waits for it
        stdin.sendall(line[:_buffered])
        engine.api.start(container)
        stdin.sendall(line[_buffered:])


def _take_back(engine: Engine, container: str, error: MldeskError) -> None:
    """Remove a container whose start failed by `error`; raises StartUnknown when that fails, too."""
    try:
        with contextlib.suppress(NotFound), engine_errors(engine.address):
            engine.api.remove_container(container, force=True, v=True)
    except MldeskError:
        if isinstance(error, Unreachable):
            raise StartUnknown(error.title, error.cause, error.cure, error.field) from error


def _host_config(engine: Engine, wanted: RunContainer, settings: DockerSettings) -> Any:
    """What the container may do: nothing but compute, and write into the run's folder, unless relaxed."""
    folder = str(wanted.folder)
    mounts = [Mount(folder, folder, type="bind")]
    mounts += [Mount(path, path, type="bind", read_only=True) for path in dict.fromkeys(wanted.read_only)]
    mounts += [Mount(at, path, type="bind", read_only=True) for at, path in wanted.elsewhere.items()]
    return engine.api.create_host_config(
        mounts=mounts,
        network_mode=settings.network,
        read_only=settings.read_only,
        tmpfs={"/tmp": "mode=1777,nosuid,nodev,exec"},  # noqa: S108 (the container's own)
        cap_drop=["ALL"],
        cap_add=_capabilities(engine, wanted, settings),
        security_opt=["no-new-privileges:true"] if settings.no_new_privileges else None,
        pids_limit=settings.pids,
        mem_limit=settings.memory or None,
        memswap_limit=settings.memory or None,
        nano_cpus=int(settings.cpus * 1e9) if settings.cpus else None,
        shm_size=settings.shm_size,
        userns_mode="host" if engine.remaps_users else None,
        device_requests=device_requests(engine, wanted.gpus),
        log_config=LogConfig(type="json-file", config={"max-size": _log_size, "max-file": "1"}),
        init=True,
    )


def _capabilities(engine: Engine, wanted: RunContainer, settings: DockerSettings) -> list[str]:
    needed = ROOT_CAPABILITIES if changes_owner(engine, wanted.owner, settings) else ()
    return list(dict.fromkeys((*settings.capabilities, *needed)))


def changes_owner(engine: Engine, owner: tuple[int, int], settings: DockerSettings) -> bool:
    """Whether what the container writes belongs to root instead of the folder's owner."""
    return _is_root(settings) and owner[0] != 0 and not engine.rootless


def _is_root(settings: DockerSettings) -> bool:
    return (settings.user or "").split(":")[0] in ("root", "0")


def _user(engine: Engine, wanted: RunContainer, settings: DockerSettings) -> str:
    if settings.user is not None:
        return "0:0" if settings.user == "root" else settings.user
    # without root outside, root inside is the very user whose engine it is
    return "0:0" if engine.rootless else f"{wanted.owner[0]}:{wanted.owner[1]}"


def find_runs(engine: Engine, workspace: str) -> dict[str, tuple[str, str]]:
    """The containers of a workspace's runs: id and status, by run id."""
    with engine_errors(engine.address):
        label = f"{WORKSPACE_LABEL}={workspace}"
        found = engine.api.containers(all=True, filters={"label": label})
    return {
        one["Labels"][RUN_LABEL]: (one["Id"], one["State"]) for one in found if RUN_LABEL in one["Labels"]
    }


def run_state(engine: Engine, container: str) -> ContainerState | None:
    """What is known of a run's container; None when it is not there any more."""
    try:
        with engine_errors(engine.address):
            state = engine.api.inspect_container(container)["State"]
            found = ContainerState(container, str(state["Status"]), int(state.get("Pid") or 0))
            if found.lives:
                return found
            said = engine.api.logs(container, stdout=True, stderr=True, tail=_last_lines)
    except NotFound:
        return None
    lines = [line.strip() for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    return ContainerState(
        id=container,
        status=str(state["Status"]),
        exit_code=int(state["ExitCode"]),
        out_of_memory=bool(state.get("OOMKilled")),
        error=str(state.get("Error") or ""),
        last_words=lines[-1] if lines else "",
    )


def kill_run(engine: Engine, run_id: str) -> None:
    """End the container of a run at once; one that has ended, or is not there, is no trouble."""
    with contextlib.suppress(NotFound), engine_errors(engine.address):
        name = container_name(run_id)
        if engine.api.inspect_container(name)["State"]["Running"]:
            engine.api.kill(name)


def remove_run(engine: Engine, run_id: str) -> None:
    """Remove the container of a run, killing what lives; one that is not there is no trouble."""
    with contextlib.suppress(NotFound), engine_errors(engine.address):
        engine.api.remove_container(container_name(run_id), force=True, v=True)


def let_end(engine: Engine, run_id: str) -> None:
    """Wait for the end of a run's container that is about to end, but not for long."""
    with contextlib.suppress(MldeskError), engine_errors(engine.address):
        engine.api.wait(container_name(run_id), timeout=_stop_seconds)


_give = """
import os, sys
uid, gid = int(sys.argv[2]), int(sys.argv[3])
for parent, folders, files in os.walk(sys.argv[1]):
    for path in [parent] + [os.path.join(parent, name) for name in folders + files]:
        if os.lstat(path).st_uid != uid:
            os.chown(path, uid, gid, follow_symlinks=False)
"""


def give_to_owner(engine: Engine, wanted: RunContainer) -> None:
    """Make the folder's owner that of everything which root has written there; raises MldeskError."""
    api, folder = engine.api, str(wanted.folder)
    with engine_errors(engine.address, wanted.image):
        host = api.create_host_config(
            mounts=[Mount(folder, folder, type="bind")],
            network_mode="none",
            read_only=True,
            cap_drop=["ALL"],
            cap_add=list(ROOT_CAPABILITIES),
            security_opt=["no-new-privileges:true"],
        )
        made = api.create_container(
            wanted.image,
            command=["-E", "-s", "-S", "-c", _give, folder, str(wanted.owner[0]), str(wanted.owner[1])],
            entrypoint=[wanted.command[0]],
            user="0:0",
            host_config=host,
            use_config_proxy=False,
        )["Id"]
        try:
            api.start(made)
            api.wait(made)
        finally:
            api.remove_container(made, force=True)
