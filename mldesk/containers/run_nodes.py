"""All containers of a run, one per node, with the network they share: started, found, ended, removed."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Mapping, Sequence

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError, NotFound

from .client import Engine, Unreachable, engine_errors
from .labels import NODE_LABEL, RUN_LABEL, WORKSPACE_LABEL
from .limits import limited
from .networks import make_network, remove_networks
from .run_containers import RunContainer, start_container

_stop_seconds = 10.0


class StartUnknown(Unreachable):
    """The engine went away while containers were being started: they may run or not."""


def start_run(
    engine: Engine, wanted: Sequence[RunContainer], settings: DockerSettings, first_line: bytes | None = None
) -> list[str]:
    """Start the containers of a run, node 0, which leads, last; `first_line` goes to standard input of each.

    The limits of each are those of `settings`, or what the engine's machine gives. What an earlier try has
    left is removed first. Returns their ids, by node. Raises MldeskError and leaves nothing; StartUnknown
    where containers may have started all the same.
    """
    settings = limited(engine, settings)
    first = wanted[0]
    remove_run(engine, first.run_id)
    try:
        if len(wanted) > 1:
            make_network(engine, first.run_id, first.workspace, settings)
        return [start_container(engine, one, settings, first_line) for one in reversed(wanted)][::-1]
    except MldeskError as error:
        _take_back(engine, first.run_id, error)
        raise


def _take_back(engine: Engine, run_id: str, error: MldeskError) -> None:
    """Remove what was there when `error` came; raises StartUnknown when that fails, too."""
    try:
        remove_run(engine, run_id)
    except MldeskError:
        if isinstance(error, Unreachable):
            raise StartUnknown(error.title, error.cause, error.cure, error.field) from error


def find_runs(engine: Engine, workspace: str) -> dict[str, dict[int, tuple[str, str]]]:
    """The containers of a workspace's runs: id and status, by run id and node."""
    with engine_errors(engine.address):
        label = f"{WORKSPACE_LABEL}={workspace}"
        containers = engine.api.containers(all=True, filters={"label": label})
    found: dict[str, dict[int, tuple[str, str]]] = {}
    for one in containers:
        labels = one["Labels"]
        if RUN_LABEL in labels:
            found.setdefault(labels[RUN_LABEL], {})[node_of(labels)] = (one["Id"], one["State"])
    return found


def node_of(labels: Mapping[str, str]) -> int:
    """Which node a container with these labels is."""
    told = labels.get(NODE_LABEL, "")
    return int(told) if told.isdecimal() else 0


def kill_run(engine: Engine, run_id: str) -> None:
    """End the containers of a run at once; those that have ended, or are not there, are no trouble."""
    for container in _containers(engine, run_id, living=True):
        with contextlib.suppress(NotFound), engine_errors(engine.address):
            if engine.api.inspect_container(container)["State"]["Running"]:
                engine.api.kill(container)


def remove_run(engine: Engine, run_id: str) -> None:
    """Remove containers and network of a run, killing what lives; what is not there is no trouble."""
    for container in _containers(engine, run_id):
        with contextlib.suppress(NotFound), engine_errors(engine.address):
            engine.api.remove_container(container, force=True, v=True)
    remove_networks(engine, run_id)


def let_end(engine: Engine, run_id: str) -> None:
    """Wait for the end of a run's containers that are about to end, but not for long."""
    deadline = time.monotonic() + _stop_seconds
    with contextlib.suppress(MldeskError):
        for container in _containers(engine, run_id, living=True):
            with contextlib.suppress(NotFound), engine_errors(engine.address):
                engine.api.wait(container, timeout=max(0.1, deadline - time.monotonic()))


def _containers(engine: Engine, run_id: str, living: bool = False) -> list[str]:
    """The ids of a run's containers, of `living` ones alone if asked for."""
    with engine_errors(engine.address):
        found = engine.api.containers(all=not living, filters={"label": f"{RUN_LABEL}={run_id}"})
    return [str(one["Id"]) for one in found]
