"""A run on a Docker engine: the containers it takes, what its folder tells of them, why they are gone."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import Conflict, MldeskError, NotFound, Unavailable
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.sizes import exact_size_text
from mldesk.engine.executors.base import Job
from mldesk.engine.identity import RUN_MARK

if TYPE_CHECKING:
    from mldesk.containers.run_containers import ContainerState, RunContainer

_file_name = "container.json"
_again = "Submit the run again; what it had written is in its folder."


@dataclass
class Placed:
    """A run on an engine: the target's settings, what was started, node by node, and since when.

    `since` and `dismissed`, when its last containers were told to end because node 0 is gone, are in
    monotonic seconds; what the engine told before `since` says nothing of the run.
    """

    settings: DockerSettings
    containers: tuple[RunContainer, ...]
    starting: Future[None] | None = None
    since: float = field(default_factory=time.monotonic)
    dismissed: float | None = None

    @property
    def first(self) -> RunContainer:
        """The container that leads: that of node 0."""
        return self.containers[0]


def place(job: Job, workspace: Path) -> Placed:
    """The containers that a job takes: one, or one for each node with a launcher of its own."""
    launch = json.loads((job.folder / "launch.json").read_bytes())
    spread = launch.get("distribution") or {}
    nodes = int(spread["nodes"]) if spread.get("here") == "node" else 1
    containers = tuple(_container(job, workspace, launch, node, nodes) for node in range(nodes))
    return Placed(DockerSettings.from_json(job.settings), containers)


def _container(job: Job, workspace: Path, launch: Mapping[str, Any], node: int, nodes: int) -> RunContainer:
    from mldesk.containers.run_containers import RunContainer

    launcher = job.folder / "runtime" / "mldesk" / "runtime" / "launcher.py"
    found = job.folder.stat()
    in_place = [given for given in launch["inputs"] if given.get("in_place")]
    return RunContainer(
        run_id=job.run_id,
        workspace=str(workspace),
        image=job.environment.image or "",
        command=[
            *(job.python, "-E", "-s", "-S", str(launcher), str(job.folder)),
            *(("--node", str(node)) if node else ()),
        ],
        folder=job.folder,
        owner=(found.st_uid, found.st_gid),
        read_only=[given["in_place"] for given in in_place if "shown_at" not in given],
        elsewhere={given["shown_at"]: given["in_place"] for given in in_place if "shown_at" in given},
        variables={RUN_MARK: job.run_id},
        gpus=launch["gpus"] if nodes == 1 else launch["distribution"]["node_gpus"][node],
        node=node,
        nodes=nodes,
    )


def write_told(folder: Path, placed: Placed) -> None:
    """Write what the next engine has to know into the run's folder; raises OSError."""
    told = {
        "container": placed.first.name,
        "image": placed.first.image,
        "python": placed.first.command[0],
        "nodes": placed.first.nodes,
        "settings": placed.settings.to_json(),
    }
    write_atomically(folder / _file_name, json_bytes(told, indent=1))


def from_folder(run_id: str, folder: Path, workspace: Path) -> Placed:
    """A run that an earlier engine has placed.

    Raises OSError, ValueError, KeyError, TypeError, MldeskError.
    """
    from mldesk.containers.run_containers import RunContainer

    told, found = json.loads((folder / _file_name).read_bytes()), folder.stat()
    owner, nodes = (found.st_uid, found.st_gid), int(told.get("nodes", 1))
    containers = tuple(
        RunContainer(
            run_id, str(workspace), told["image"], [told["python"]], folder, owner, node=node, nodes=nodes
        )
        for node in range(nodes)
    )
    return Placed(DockerSettings.from_json(told["settings"]), containers)


def unknown(run_id: str, settings: DockerSettings, workspace: Path) -> Placed:
    """A run of which nothing is known but that the engine has something of it."""
    from mldesk.containers.run_containers import RunContainer

    return Placed(settings, (RunContainer(run_id, str(workspace), "", [""], workspace, (0, 0)),))


def why_gone(state: ContainerState | None, settings: DockerSettings) -> MldeskError:
    """Why a run's container is gone, or has ended before the run; None: it is not there any more."""
    if state is None:
        return NotFound("The container of the run is gone", "somebody removed it", _again, "compute")
    if state.out_of_memory:
        at = f" at its memory limit of {exact_size_text(settings.memory)}" if settings.memory else ""
        cure = "Use a smaller batch size or less data at once, or raise the memory limit."
        said = f"the last it said is {state.last_words!r}" if state.last_words else ""
        return Unavailable(f"Out of memory: the container was killed{at}", said, cure)
    if state.exit_code in (137, 143, 255):
        cause = "it was killed, or Docker was stopped without live-restore"
        return Conflict("The container was ended from outside", cause, _again, "compute")
    said = state.error or state.last_words
    cause = f"its exit code is {state.exit_code}" + (f"; its last words: {said}" if said else "")
    return Unavailable("The container ended before the run did", cause, "Look at the image and its Python.")


def tell_lost_node(placed: Placed, node: int, state: ContainerState | None) -> None:
    """Tell the launcher of node 0 that another node is lost, unless that has ended well; raises OSError.

    It then ends the run for that reason. A launcher whose exit code is 0 has told itself what there is.
    """
    folder = placed.first.folder / "nodes"
    path = folder / f"{node}.gone"
    if path.exists() or (state is not None and state.exit_code == 0):
        return
    error = why_gone(state, placed.settings)
    told = {"title": error.title, "detail": f"node {node}: {error.cause}", "cure": error.cure}
    folder.mkdir(exist_ok=True)
    write_atomically(path, json_bytes(told))
