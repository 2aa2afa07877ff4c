"""The container of a run, or of one node of it: starting it hardened, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docker.types import LogConfig, Mount

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import NotFound

from .building import attached
from .client import Engine, engine_errors
from .gpus import device_requests
from .labels import NODE_LABEL, RUN_LABEL, WORKSPACE_LABEL
from .networks import network_options, node_host, node_network

HOME = "/tmp"  # noqa: S108 (a folder in memory, of the container's own)
"""The home of whoever runs in a container: the only place, beside the run's folder, that can be written."""

ROOT_CAPABILITIES = ("CHOWN", "DAC_OVERRIDE", "FOWNER")
"""What root needs to write into a run's folder that belongs to somebody else."""

_log_size = "1m"  # of the launcher's own words; the script's go into the run's folder
_buffered = 32 * 1024  # bytes for its standard input that are taken before a container reads them
_last_lines = 20


@dataclass(frozen=True, slots=True)
class RunContainer:
    """What a run's container shall be: `command` in `image`, with `folder` to write into.

    `owner` is the user (uid, gid) of the folder, `read_only` are files and folders of this machine, seen at
    the same place, `elsewhere` others, by the place where they are seen, also read-only. `gpus` are the
    indices of those it gets. `node` is which of the run's `nodes` it is: one of several is in the run's own
    network, where the others reach it by its `host`.
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
    node: int = 0
    nodes: int = 1

    @property
    def name(self) -> str:
        """The container's name."""
        return container_name(self.run_id, self.node)

    @property
    def host(self) -> str | None:
        """The name by which the other nodes reach it; None where there are no others."""
        return node_host(self.node) if self.nodes > 1 else None

    @property
    def labels(self) -> dict[str, str]:
        """By which it is found again."""
        found = {RUN_LABEL: self.run_id, WORKSPACE_LABEL: self.workspace}
        return found | {NODE_LABEL: str(self.node)} if self.nodes > 1 else found


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


def container_name(run_id: str, node: int = 0) -> str:
    """The name of the container of a run's node."""
    return f"mldesk-{run_id}-node-{node}" if node else f"mldesk-{run_id}"


def start_container(
    engine: Engine, wanted: RunContainer, settings: DockerSettings, first_line: bytes | None = None
) -> str:
    """Create the container, start it and return its id; `first_line` goes to its standard input.

    Raises MldeskError, and then leaves what was created: see run_nodes.
    """
    api = engine.api
    variables = {"HOME": HOME, "USER": "mldesk", "LOGNAME": "mldesk"}
    if wanted.host is not None:
        variables["SHELL"] = "/bin/sh"  # mpirun wants to know, and the user has no entry that tells it
    with engine_errors(engine.address, wanted.image):
        made = api.create_container(
            wanted.image,
            command=list(wanted.command[1:]),
            entrypoint=[wanted.command[0]],
            name=wanted.name,
            hostname=wanted.host,
            user=_user(engine, wanted, settings),
            working_dir=str(wanted.folder),
            environment={**variables, **wanted.variables},
            stdin_open=first_line is not None,
            labels=wanted.labels,
            healthcheck={"test": ["NONE"]},
            host_config=_host_config(engine, wanted, settings),
            networking_config=node_network(engine, wanted.run_id, wanted.node, wanted.host, settings),
            use_config_proxy=False,
        )["Id"]
        _start(engine, made, first_line)
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


def _host_config(engine: Engine, wanted: RunContainer, settings: DockerSettings) -> Any:
    """What the container may do: nothing but compute, and write into the run's folder, unless relaxed."""
    folder = str(wanted.folder)
    mounts = [Mount(folder, folder, type="bind")]
    mounts += [Mount(path, path, type="bind", read_only=True) for path in dict.fromkeys(wanted.read_only)]
    mounts += [Mount(at, path, type="bind", read_only=True) for at, path in wanted.elsewhere.items()]
    return engine.api.create_host_config(
        mounts=mounts,
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
        **network_options(engine, wanted.run_id, wanted.nodes, settings),
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
