"""Where runs go, and what the machine is doing as the engine last saw it."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .bounds import MOST, MOST_BYTES
from .cluster_settings import RaySettings, SlurmSettings
from .docker_settings import DockerSettings
from .errors import Conflict, InvalidInput, NotFound, size_text
from .identifiers import check_name, quoted
from .machine_settings import MachineSettings

if TYPE_CHECKING:
    from .store import Store
    from .workspace import Workspace


LOCAL = "local"
"""The target that is this machine itself; it is always there."""

_places = ("docker", "ray", "slurm")
"""The kinds of targets that the runs of a named one may go into."""


@dataclass(frozen=True, slots=True)
class ComputeTarget:
    """A place where runs go. One of kind `docker` has the settings of DockerSettings.

    One of kind `ray` or `slurm` is a cluster and has the settings of RaySettings or SlurmSettings.

    Those of kind `local` are this machine: the target called `local` itself, whose settings are `cpu_slots`
    (int), `gpus` ("all" or a list of indices) and `gpu_memory` (as DockerSettings), and others named by the
    user, with the settings of MachineSettings, whose runs share its CPU slots and GPUs.

    One that is `draining` begins no more runs: those that have begun go on, the others wait.
    """

    name: str
    kind: str
    settings: dict[str, Any]
    created: float
    draining: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The target as JSON-ready values."""
        return asdict(self)

    @property
    def docker(self) -> DockerSettings:
        """The settings of a target of kind docker; raises InvalidInput."""
        return DockerSettings.from_json(self.settings)

    @property
    def machine(self) -> MachineSettings:
        """The settings of a target of kind local; raises InvalidInput."""
        return MachineSettings.from_json(self.settings)

    @property
    def ray(self) -> RaySettings:
        """The settings of a target of kind ray; raises InvalidInput."""
        return RaySettings.from_json(self.settings)

    @property
    def slurm(self) -> SlurmSettings:
        """The settings of a target of kind slurm; raises InvalidInput."""
        return SlurmSettings.from_json(self.settings)

    @property
    def is_cluster(self) -> bool:
        """Whether its runs go to a cluster, which decides itself when and where they start."""
        return self.kind in ("ray", "slurm")

    @property
    def has_nodes_here(self) -> bool:
        """Whether it is a cluster that mldesk makes on this machine: it has this machine's GPUs."""
        return self.kind == "ray" and not self.settings.get("address")

    @property
    def brings_python(self) -> bool:
        """Whether runs without an environment of their own have its Python, of an image or of its nodes.

        Else they have that of mldesk. What a Python has that is not here is not known before a run has it.
        """
        if self.kind == "slurm":
            told = self.settings.get
            return bool(told("host") or not told("shared", True) or told("python"))
        return self.kind == "docker" or (self.kind == "ray" and not self.has_nodes_here)

    @property
    def is_named(self) -> bool:
        """Whether it is a named target on this machine, and not the machine itself."""
        return self.kind == "local" and self.name != LOCAL


@dataclass(frozen=True, slots=True)
class GpuState:
    """One GPU: load in percent, memory in bytes, and the ids of the runs it is allotted to."""

    index: int
    name: str
    percent: float
    memory_used: int
    memory_total: int
    run_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MachineState:
    """The machine as the engine saw it at `time`: loads in percent, memory and disk in bytes.

    `awake` tells whether the engine keeps it from sleeping, `awake_problem` why it cannot though it should.
    """

    time: float
    cpu_percent: float
    memory_used: int
    memory_total: int
    disk_free: int
    cpu_slots: int
    cpu_slots_used: int
    running: int
    queued: int
    engine_pid: int
    gpus: tuple[GpuState, ...] = field(default=())
    awake: bool = False
    awake_problem: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The state as JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> MachineState:
        """The state that `to_dict` gave."""
        gpus = tuple(GpuState(**{**gpu, "run_ids": tuple(gpu["run_ids"])}) for gpu in values["gpus"])
        return cls(**{**values, "gpus": gpus})


def add_local_target(store: Store) -> None:
    """Give a new workspace its first target, this machine, with a slot for each CPU."""
    settings = json.dumps({"cpu_slots": os.cpu_count() or 1, "gpus": "all"})
    with store.write("compute") as connection:
        connection.execute(
            "INSERT OR IGNORE INTO compute_targets (name, kind, settings, created) "
            "VALUES ('local', 'local', ?, ?)",
            (settings, time.time()),
        )


def copy_targets(source: Workspace, target: Workspace) -> None:
    """Give `target` the compute targets of `source`, in place of its own of the same names."""
    rows = source.store.read("SELECT name, kind, settings, created FROM compute_targets")
    with target.store.write("compute") as connection:
        connection.executemany("INSERT OR REPLACE INTO compute_targets VALUES (?, ?, ?, ?)", map(tuple, rows))


def list_compute(workspace: Workspace) -> list[ComputeTarget]:
    """All targets of the workspace, by name."""
    rows = workspace.store.read(
        "SELECT name, kind, settings, created, name IN (SELECT name FROM draining_targets) AS draining "
        "FROM compute_targets ORDER BY name"
    )
    return [
        ComputeTarget(
            row["name"], row["kind"], json.loads(row["settings"]), row["created"], bool(row["draining"])
        )
        for row in rows
    ]


def get_compute(workspace: Workspace, name: str) -> ComputeTarget:
    """The target called `name`; raises NotFound, naming those there are."""
    targets = list_compute(workspace)
    for target in targets:
        if target.name == name:
            return target
    known = ", ".join(target.name for target in targets)
    raise NotFound(
        "There is no such compute target", f"{quoted(name)} is not one of: {known}", "Choose one.", "compute"
    )


def set_cpu_slots(workspace: Workspace, slots: int, name: str = LOCAL) -> ComputeTarget:
    """Let runs use at most `slots` CPU slots of the target at the same time; raises InvalidInput below 1."""
    if slots < 1:
        raise InvalidInput("Too few CPU slots", f"{slots} is less than 1", "Choose at least 1.", "cpu_slots")
    if slots > MOST:
        cause = f"{slots:g} is more than {MOST}"
        raise InvalidInput("The setting cpu_slots is too large", cause, "Give less.", "cpu_slots")
    with workspace.store.write("compute") as connection:  # one program at a time: read, changed and written
        target = get_compute(workspace, name)
        changed = replace(target, settings={**target.settings, "cpu_slots": slots})
        connection.execute(
            "UPDATE compute_targets SET settings = ? WHERE name = ?", (json.dumps(changed.settings), name)
        )
    return changed


def set_gpu_memory(workspace: Workspace, memory: int, name: str = LOCAL) -> ComputeTarget:
    """Let runs of the target start only when `memory` bytes are free on each of their GPUs.

    See DockerSettings. Raises InvalidInput below 0, NotFound.
    """
    if memory < 0:
        raise InvalidInput(
            "Too little GPU memory", f"{memory} is less than 0", "Give 0 or more.", "gpu_memory"
        )
    if memory > MOST_BYTES:
        cause = f"{memory:g} is more than {size_text(MOST_BYTES)}"
        raise InvalidInput("The setting gpu_memory is too large", cause, "Give less.", "gpu_memory")
    return change_target(workspace, name, gpu_memory=memory)


def set_draining(workspace: Workspace, name: str, draining: bool) -> ComputeTarget:
    """Let a target begin no more runs, or begin runs again; those that have begun go on. Raises NotFound.

    What is said of this machine, or of a Docker target or cluster, holds for the named targets in it, too.
    """
    with workspace.store.write("compute") as connection:
        target = get_compute(workspace, name)
        statement = (
            "INSERT OR IGNORE INTO draining_targets (name) VALUES (?)"
            if draining
            else "DELETE FROM draining_targets WHERE name = ?"
        )
        connection.execute(statement, (name,))
    return replace(target, draining=draining)


def add_docker_target(workspace: Workspace, name: str, **settings: Any) -> ComputeTarget:
    """Add a target whose runs go into containers; `settings` are those of DockerSettings.

    Whether an engine answers is not asked. Raises InvalidInput, Conflict when the name is taken.
    """
    return add_target(workspace, name, "docker", DockerSettings.from_json(settings).to_json())


def add_ray_target(workspace: Workspace, name: str, **settings: Any) -> ComputeTarget:
    """Add a Ray cluster; `settings` are those of RaySettings. Raises InvalidInput, Conflict for its name."""
    return add_target(workspace, name, "ray", RaySettings.from_json(settings).to_json())


def add_slurm_target(workspace: Workspace, name: str, **settings: Any) -> ComputeTarget:
    """Add a Slurm cluster; `settings` are those of SlurmSettings. Raises InvalidInput, Conflict."""
    return add_target(workspace, name, "slurm", SlurmSettings.from_json(settings).to_json())


def add_target(workspace: Workspace, name: str, kind: str, settings: dict[str, Any]) -> ComputeTarget:
    """Add a target with settings that have been checked; raises InvalidInput, Conflict for its name."""
    target = ComputeTarget(check_name("compute target", name), kind, settings, time.time())
    with workspace.store.write("compute") as connection:
        if connection.execute("SELECT 1 FROM compute_targets WHERE name = ?", (target.name,)).fetchone():
            raise Conflict(
                "The compute target is there already", target.name, "Choose another name.", field="name"
            )
        connection.execute(
            "INSERT INTO compute_targets (name, kind, settings, created) VALUES (?, ?, ?, ?)",
            (target.name, target.kind, json.dumps(target.settings), target.created),
        )
    return target


def machine_settings(workspace: Workspace, values: dict[str, Any]) -> MachineSettings:
    """The settings of a named target in `values`; raises InvalidInput, NotFound without its `runs_in`."""
    settings = MachineSettings.from_json(values)
    if settings.runs_in is not None and get_compute(workspace, settings.runs_in).kind not in _places:
        raise InvalidInput(
            "Runs cannot go into this target",
            f"{settings.runs_in} is no Docker target and no cluster",
            "Name one, or leave it out.",
            "runs_in",
        )
    return settings


def change_target(workspace: Workspace, name: str, **settings: Any) -> ComputeTarget:
    """Change these settings of a target, for runs that start from now on; raises NotFound, InvalidInput."""
    with workspace.store.write("compute") as connection:  # as above
        target = get_compute(workspace, name)
        values = {**target.settings, **settings}
        if target.kind == "docker":
            values = DockerSettings.from_json(values).to_json()
        elif target.kind == "ray":
            values = RaySettings.from_json(values).to_json()
        elif target.kind == "slurm":
            values = SlurmSettings.from_json(values).to_json()
        elif target.is_named:
            values = machine_settings(workspace, values).to_json()
        connection.execute(
            "UPDATE compute_targets SET settings = ? WHERE name = ?", (json.dumps(values), name)
        )
    return replace(target, settings=values)


def remove_target(workspace: Workspace, name: str) -> None:
    """Remove a target; raises NotFound, Conflict while a run needs it or when it is `local`."""
    get_compute(workspace, name)
    if name == LOCAL:
        raise Conflict("This machine stays a compute target", name, "Set its CPU slots instead.", "compute")
    for other in list_compute(workspace):
        if other.settings.get("runs_in") == name:
            cure = f"Remove {other.name} first."
            raise Conflict("The compute target is in use", f"{other.name} runs in it", cure, "compute")
    with workspace.store.write("compute") as connection:
        used = connection.execute(
            "SELECT name FROM runs WHERE compute = ? AND parent_id IS NULL "
            "AND status NOT IN ('Completed', 'Failed', 'Canceled')",
            (name,),
        ).fetchone()
        if used is not None:
            cure = "Wait for its end, or stop it."
            raise Conflict("The compute target is in use", f"the run {used[0]} uses {name}", cure, "compute")
        connection.execute("DELETE FROM compute_targets WHERE name = ?", (name,))
        connection.execute("DELETE FROM draining_targets WHERE name = ?", (name,))


def machine_state(workspace: Workspace) -> MachineState | None:
    """The machine as the engine last saw it; None when no engine has run yet."""
    row = workspace.store.read_one("SELECT state FROM machine WHERE id = 1")
    if row is None or row["state"] is None:
        return None
    return MachineState.from_dict(json.loads(row["state"]))


def set_machine_state(workspace: Workspace, state: MachineState, engine_start_time: float) -> None:
    """Record what the machine is doing; the engine calls it about once a second."""
    with workspace.store.write("compute") as connection:
        connection.execute(
            "INSERT OR REPLACE INTO machine (id, time, engine_pid, engine_start_time, state) "
            "VALUES (1, ?, ?, ?, ?)",
            (state.time, state.engine_pid, engine_start_time, json.dumps(state.to_dict())),
        )
