"""What is wrong with how a run spreads over processes, found before anything starts."""

from __future__ import annotations

import shutil
import socket
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .batch_script import script_nodes
from .compute import ComputeTarget, get_compute
from .distribution import MOST_PROCESSES, Distribution, ProcessPlace, kinds
from .errors import MldeskError, Problem
from .machine_targets import get_place

if TYPE_CHECKING:
    from .spec import ScriptRunConfig
    from .workspace import Workspace

_FIELD = "distribution"
_MPI_CURES = {
    "linux": "Install Open MPI: `sudo apt install openmpi-bin` on Debian and Ubuntu, "
    "`sudo dnf install openmpi` on Fedora.",
    "darwin": "Install Open MPI: `brew install open-mpi`.",
    "win32": "Choose a Docker compute target, whose image has Open MPI, or a cluster.",
}


def check_distribution(workspace: Workspace, config: ScriptRunConfig) -> Iterator[Problem]:
    """All problems of the config's processes and their places, and of what is done where a node is lost."""
    target, place = _targets(workspace, config.compute)
    kind = "local" if place is None else place.kind
    if config.retries < 0:
        yield Problem("retries", "Too few retries", f"{config.retries} is less than 0", "Give 0 or more.")
    if (config.retries > 0 or config.resumes) and kind in ("local", "docker"):
        yield Problem(
            "retries" if config.retries > 0 else "resumes",
            "The run is not started again by itself",
            "that is for nodes of a cluster that are lost or taken away, and this run is on one machine",
            "Choose a Ray or Slurm compute target, or do without.",
            "warning",
        )
    spread = config.distribution
    if spread is None:
        return
    counts = list(_check_counts(spread))
    yield from counts
    yield from _check_nodes(spread, target, place)
    yield from _check_batch_script(spread, config.batch_script, place)
    if not counts:
        sized = target is not None and target.is_named and bool(target.settings.get("vm_size"))
        yield from _check_map(spread, kind, None if sized else config.gpus)
    if spread.kind == "mpi" and kind == "local":
        yield from _check_mpirun(config)


def _targets(workspace: Workspace, name: str) -> tuple[ComputeTarget | None, ComputeTarget | None]:
    """The compute target and where its runs really go; None where it is gone, of which others tell."""
    try:
        return get_compute(workspace, name), get_place(workspace, name)
    except MldeskError:
        return None, None


def _check_counts(spread: Distribution) -> Iterator[Problem]:
    if spread.kind not in kinds:
        known = f"Choose one of {', '.join(kinds)}."
        yield Problem(f"{_FIELD}.kind", "There is no such distribution", repr(spread.kind), known)
        return
    if spread.metrics not in ("first", "all"):
        yield Problem(
            f"{_FIELD}.metrics", "These are no metrics", repr(spread.metrics), "Choose first or all."
        )
    too_few = list(_too_few(spread))
    yield from too_few
    yield from _not_of_this_kind(spread)
    if too_few:
        return
    count = spread.process_count
    if count > MOST_PROCESSES:
        cause = f"{count} are asked for, a run has {MOST_PROCESSES} at most"
        yield Problem(f"{_FIELD}.nodes", "There are too many processes", cause, "Ask for fewer.")
    elif spread.kind == "tensorflow":
        yield from _check_roles(spread, count)


def _too_few(spread: Distribution) -> Iterator[Problem]:
    least = {"nodes": 1, "processes_per_node": 1, "workers": 0, "parameter_servers": 0}
    titles = {
        "nodes": "There are too few nodes",
        "processes_per_node": "There are too few processes per node",
        "workers": "There are too few workers",
        "parameter_servers": "There are too few parameter servers",
    }
    for name, minimum in least.items():
        given = getattr(spread, name)
        if given < minimum:
            cause = f"{given} is less than {minimum}"
            yield Problem(f"{_FIELD}.{name}", titles[name], cause, f"Give {minimum} or more.")


def _not_of_this_kind(spread: Distribution) -> Iterator[Problem]:
    if spread.kind == "tensorflow":
        if spread.processes_per_node > 1:
            yield Problem(
                f"{_FIELD}.processes_per_node",
                "TensorFlow's processes are not counted by node",
                f"{spread.processes_per_node} on each node are asked for",
                "Give the numbers of workers and parameter servers; they are dealt out to the nodes.",
            )
        return
    for name in ("workers", "parameter_servers", "chief", "evaluator"):
        if getattr(spread, name):
            yield Problem(
                f"{_FIELD}.{name}",
                "Only TensorFlow's processes have such roles",
                f"{name.replace('_', ' ')} with {_title(spread)}",
                "Give nodes and processes per node, or choose TensorFlow.",
            )


def _title(spread: Distribution) -> str:
    return {"mpi": "MPI", "tensorflow": "TensorFlow", "pytorch": "PyTorch"}[spread.kind]


def _check_roles(spread: Distribution, count: int) -> Iterator[Problem]:
    if not spread.workers and not (spread.chief and not spread.parameter_servers):
        yield Problem(
            f"{_FIELD}.workers",
            "Nobody trains",
            "there is no worker",
            "Ask for at least 1 worker.",
        )
    elif spread.nodes > count:
        yield Problem(
            f"{_FIELD}.nodes",
            "A node would have no process",
            f"{count} processes are asked for on {spread.nodes} nodes",
            "Ask for fewer nodes, or for more workers.",
        )


def _check_nodes(
    spread: Distribution, target: ComputeTarget | None, place: ComputeTarget | None
) -> Iterator[Problem]:
    """Whether the compute target has as many nodes; this machine and Docker make of it what is asked for."""
    if target is None or place is None or spread.nodes < 1:
        return
    most = None
    with suppress(MldeskError):  # settings that cannot be read are told elsewhere
        if target.is_named and (target.machine.vm_size or place.is_cluster):
            most = target.machine.max_nodes
        elif target.kind == "ray" and target.ray.is_managed:
            most = target.ray.max_nodes
        elif target.kind == "slurm":
            most = target.slurm.max_nodes
    if most is not None and spread.nodes > most:
        yield Problem(
            f"{_FIELD}.nodes",
            "The run would never start",
            f"it asks for {spread.nodes} nodes, {target.name} has {most} at most",
            "Ask for fewer nodes, or give the compute target more.",
        )


def _check_batch_script(spread: Distribution, own: str, place: ComputeTarget | None) -> Iterator[Problem]:
    """Whether a batch script of the user's own, for this run or for all of the target, asks for its nodes."""
    if place is None or place.kind != "slurm":
        return
    asked = None
    with suppress(MldeskError):  # settings that cannot be read are told elsewhere
        asked = script_nodes(own or place.slurm.batch_script)
    if asked is not None and asked < spread.nodes:
        yield Problem(
            "batch_script",
            "The batch script asks for too few nodes",
            f"the run needs {spread.nodes} nodes, and it asks for {asked}",
            f"Write #SBATCH --nodes={spread.nodes} into it, and let srun start the run on each of them.",
        )


def _check_map(spread: Distribution, kind: str, gpus: int | None) -> Iterator[Problem]:
    """What is wrong with the cluster map; `gpus` are asked for by each process, None: as its size says."""
    usual = spread.with_edited(()).places()
    known = {place.rank: place for place in usual}
    for rank, times in Counter(place.rank for place in spread.edited).items():
        if times > 1:
            cause = f"rank {rank} is there {times} times"
            yield Problem(_place(rank), "A process has two places", cause, "Leave one of them out.")
    for place in spread.edited:
        original = known.get(place.rank)
        if original is None:
            cause = f"rank {place.rank}; the ranks are 0 to {len(usual) - 1}"
            yield Problem(_place(place.rank), "There is no such process", cause, "Leave it out.")
        elif (place.role, place.index) != (original.role, original.index):
            cause = f"rank {place.rank} is {original.title}, not {place.title}"
            yield Problem(
                _place(place.rank), "Who a process is cannot be changed", cause, "Change the counts instead."
            )
        else:
            yield from _check_place(spread, place, kind)
    yield from _check_together(spread, kind, gpus)


def _place(rank: int) -> str:
    return f"{_FIELD}.places.{rank}"


def _check_place(spread: Distribution, place: ProcessPlace, kind: str) -> Iterator[Problem]:
    field = _place(place.rank)
    if not 0 <= place.node < spread.nodes:
        cause = f"{place.title} is on node {place.node}; the nodes are 0 to {spread.nodes - 1}"
        yield Problem(field, "There is no such node", cause, "Choose one of them, or ask for more nodes.")
    if place.port is not None and not 1 <= place.port <= 65535:
        cause = f"{place.title} has port {place.port}"
        yield Problem(field, "This is no port", cause, "Give 1 to 65535, or none: then a free one is chosen.")
    if place.devices is not None and (
        any(device < 0 for device in place.devices) or len(set(place.devices)) < len(place.devices)
    ):
        cause = f"{place.title} has {', '.join(map(str, place.devices))}"
        yield Problem(field, "These are no GPUs", cause, "Give each GPU once, counted from 0.")
    if place.host is not None:
        yield from _check_host(place, place.host, kind)


def _check_host(place: ProcessPlace, host: str, kind: str) -> Iterator[Problem]:
    field = _place(place.rank)
    if not host or any(character in " \t\r\n\0,/" for character in host):
        cause = f"{place.title} has {host!r}"
        yield Problem(field, "This is no host", cause, "Give a name or an address, or none.")
    elif kind != "local":
        cause = f"{place.title} is to be at {host}, and the nodes of this compute target have their own names"
        yield Problem(field, "The host cannot be chosen here", cause, "Give none.")
    elif not _is_here(host):
        cause = f"{place.title} is to be at {host}, and this machine does not have that address"
        cure = "Give an address of this machine, such as 127.0.0.1, or none."
        yield Problem(field, "The host is not this machine", cause, cure)


def _is_here(host: str) -> bool:
    """Whether the host is this machine; nobody outside is asked, which may take long."""
    if host.lower() in ("localhost", socket.gethostname().lower()):
        return True
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError, ValueError), socket.socket(family, socket.SOCK_STREAM) as tried:
            socket.inet_pton(family, host)
            tried.bind((host, 0))
            return True
    return False


def _check_together(spread: Distribution, kind: str, gpus: int | None) -> Iterator[Problem]:
    """What is wrong with the places as they are together."""
    places = spread.places()
    yield from _check_ports(places, kind)
    if not all(0 <= place.node < spread.nodes for place in places):
        return  # that was told
    if spread.kind == "mpi" and list(places) != sorted(places, key=lambda place: (place.node, place.rank)):
        yield Problem(
            _FIELD,
            "MPI counts its processes node by node",
            "a process is on an earlier node than one with a smaller rank",
            "Sort the nodes as the ranks are.",
        )
    for node in sorted(set(range(spread.nodes)) - {place.node for place in places}):
        cause = f"no process is on node {node}"
        yield Problem(_FIELD, "A node would have no process", cause, "Ask for fewer nodes.")
    if gpus is not None:
        yield from _check_devices(places, kind, gpus)


def _check_ports(places: Sequence[ProcessPlace], kind: str) -> Iterator[Problem]:
    """Two processes that would listen at the same place."""
    taken: dict[tuple[str, int], ProcessPlace] = {}
    for place in places:
        if place.port is None:
            continue
        # all processes of one machine share its ports, however its nodes are called
        where = ("" if kind == "local" else str(place.node), place.port)
        if where in taken:
            cause = f"{taken[where].title} and {place.title} have port {place.port}"
            yield Problem(
                _place(place.rank), "Two processes have the same port", cause, "Change one of them."
            )
        taken.setdefault(where, place)
        host = place.host or "127.0.0.1"
        if kind == "local" and 1 <= place.port <= 65535 and _is_here(host) and _is_taken(host, place.port):
            cause = f"another program listens at port {place.port}, that of {place.title}"
            cure = "Give another one, or none: then a free one is chosen."
            yield Problem(_place(place.rank), "The port is in use", cause, cure, "warning")


def _is_taken(host: str, port: int) -> bool:
    """Whether somebody listens there now; who knows when the run starts."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as tried:
        tried.settimeout(0.2)
        return tried.connect_ex((host, port)) == 0


def _check_devices(places: Sequence[ProcessPlace], kind: str, gpus: int) -> Iterator[Problem]:
    """GPUs that a process is to use, and that its node is not given."""
    for place in places:
        together = [other for other in places if kind == "local" or other.node == place.node]
        asked = gpus * len(together)
        beyond = [device for device in place.devices or () if device >= asked]
        if beyond:
            cause = f"{place.title} is to use GPU {beyond[0]}, and the run asks for {asked}"
            yield Problem(
                _place(place.rank), "The run has no such GPU", cause, "Ask for more GPUs, or choose another."
            )


def _check_mpirun(config: ScriptRunConfig) -> Iterator[Problem]:
    """Whether MPI's starter is there; an environment may bring its own."""
    if config.environment.kind != "current" and not config.environment.is_ready:
        return  # it is looked for when the environment is built
    folder = Path(config.environment.interpreter()).parent
    if shutil.which("mpirun", path=str(folder)) is None and shutil.which("mpirun") is None:
        cure = _MPI_CURES.get(sys.platform, _MPI_CURES["linux"])
        yield Problem(f"{_FIELD}.kind", "Open MPI is not installed", "there is no program mpirun", cure)
