"""From what a configuration of the SDK asks for to mldesk's own ScriptRunConfig, warning of the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.cluster_state import cluster_state
from mldesk.core.compute import ComputeTarget, get_compute
from mldesk.core.distribution import Distribution
from mldesk.core.environments.registry import get_environment
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.errors import NotFound
from mldesk.core.machine_targets import get_place, gpus_here
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.vm_sizes import size_guess

from .exceptions import UserErrorException, raised_as
from .fitting import fitted
from .opened import opened
from .program import program
from .telling import tell_once
from .translation import Translation

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace as CoreWorkspace

    from .core.environment import Environment
    from .core.workspace import Workspace


@dataclass
class Wanted:
    """What a configuration asks for.

    `gpu` None: as the compute target's size of machine says; `gpu_refusal` tells why none is of use.
    With `fits_nodes`, the processes share nodes where the target has fewer; with `needs_horovod`, an
    environment of packages gets Horovod.
    """

    source_directory: Path
    script: str
    arguments: Sequence[Any]
    compute: str
    environment: Environment
    is_environment_given: bool = True
    environment_variables: Mapping[str, Any] = field(default_factory=dict)
    inputs: Sequence[Any] = ()
    outputs: Sequence[Any] = ()
    distribution: Distribution | None = None
    fits_nodes: bool = False
    needs_horovod: bool = False
    max_duration_seconds: int | None = None
    uses_docker: bool = False
    refuses_docker: bool = False
    gpu: bool | None = None
    gpu_refusal: str | None = None
    warnings: Sequence[str] = ()
    properties: Mapping[str, str] = field(default_factory=dict)


def core_config(workspace: Workspace, wanted: Wanted) -> ScriptRunConfig:
    """The config that Experiment.submit submits.

    Raises UserErrorException for what cannot be used.
    """
    core = opened(workspace)
    with raised_as(UserErrorException):
        name = program().compute or wanted.compute
        target, place = get_compute(core, name), get_place(core, name)
        spec, warnings = _environment(core, wanted, place)
    data = Translation(core)
    for given in (*wanted.inputs, *wanted.outputs):
        data.add(given)
    arguments = data.arguments(wanted.arguments)
    variables = data.variables(wanted.environment_variables)
    gpus, lacks = (
        _cluster_gpus(core, target, place, wanted) if place.is_cluster else _gpus(core, target, wanted)
    )
    return ScriptRunConfig(
        wanted.source_directory,
        Path(wanted.script).as_posix(),
        arguments,
        compute=name,
        inputs=tuple(data.inputs.values()),
        outputs=tuple(data.outputs.values()),
        environment=spec,
        environment_variables=variables,
        gpus=gpus,
        max_duration_seconds=wanted.max_duration_seconds,
        properties=dict(wanted.properties),
        warnings=(*wanted.warnings, *_container(place, wanted), *_guess(target), *warnings, *lacks),
        distribution=_distribution(target, wanted),
    )


def _container(place: ComputeTarget, wanted: Wanted) -> tuple[str, ...]:
    """What is told where no container is wanted, and the compute target is one of Docker."""
    if not wanted.refuses_docker or place.kind != "docker":
        return ()
    return (f"use_docker=False is not followed: the compute target {place.name} works in containers",)


def _guess(target: ComputeTarget) -> tuple[str, ...]:
    """What is told of a size of machine that nobody knows."""
    guess = size_guess(target.name, target.machine.size) if target.is_named else None
    return () if guess is None else (str(guess),)


def _distribution(target: ComputeTarget, wanted: Wanted) -> Distribution | None:
    """The processes; those of nodes that nobody has counted share the nodes that the target has."""
    asked = wanted.distribution
    if asked is None or not wanted.fits_nodes or not target.is_named or not target.settings.get("vm_size"):
        return asked
    return replace(asked, nodes=min(asked.nodes, target.machine.max_nodes))


def _environment(
    workspace: CoreWorkspace, wanted: Wanted, place: ComputeTarget
) -> tuple[EnvironmentSpec, tuple[str, ...]]:
    given = wanted.environment
    if wanted.uses_docker and place.kind != "docker":
        what = "a cluster" if place.is_cluster else "this machine"
        tell_once(
            f"Docker was asked for, but no container is used: the compute target {place.name} is {what}"
        )
    if not wanted.is_environment_given:
        tell_once("No environment is asked for: the run uses mldesk's own Python")
        return EnvironmentSpec(), ()
    spec, warnings = fitted(_with_horovod(_named(workspace, given), wanted), place)
    if wanted.uses_docker and place.kind != "docker" and spec.kind == "packages":
        note = "Docker was asked for, but the compute target is this machine: the packages are installed here"
        if place.is_cluster:
            note = (
                "Docker was asked for, but the compute target is a cluster: the packages are installed for it"
            )
        spec = replace(spec, notes=(*spec.notes, note))
    for text in warnings:
        tell_once(text)
    return spec, warnings


def _with_horovod(spec: EnvironmentSpec, wanted: Wanted) -> EnvironmentSpec:
    """The specification with Horovod, where that comes without being named."""
    lacks = wanted.needs_horovod and spec.kind == "packages" and spec.horovod is None
    return replace(spec, horovod=AUTO) if lacks else spec


def _named(workspace: CoreWorkspace, given: Environment) -> EnvironmentSpec:
    """Its specification, with name and version where it is a registered one as it stands."""
    spec = given.to_spec()
    if given.version is None or not given.version.isdecimal():
        return spec
    try:
        stored = get_environment(workspace, f"{given.name}:{given.version}")
    except NotFound:
        return spec
    same = stored.content_hash == spec.content_hash()
    return replace(spec, name=stored.name, version=stored.version) if same else spec


def _gpus(workspace: CoreWorkspace, target: ComputeTarget, wanted: Wanted) -> tuple[int, tuple[str, ...]]:
    """How many GPUs the run asks for, and what is told where a GPU is asked for and there is none.

    A target that stands for a size of machine gives the GPUs of that size by itself, and tells what it lacks.
    """
    sized = target.is_named and bool(target.machine.node_gpus)
    if not (wanted.gpu or sized):
        return 0, ()
    if gpus_here(workspace):
        if wanted.gpu_refusal is not None:
            return 0, (wanted.gpu_refusal,)
        return (0 if sized else 1), ()
    if sized:
        return 0, ()
    return 0, ("A GPU was asked for (use_gpu), this machine has none: the run trains on the CPU",)


def _cluster_gpus(
    workspace: CoreWorkspace, target: ComputeTarget, place: ComputeTarget, wanted: Wanted
) -> tuple[int, tuple[str, ...]]:
    """As `_gpus`, where the run goes to a cluster: as many as a node of it has, as it was seen last."""
    asked = target.machine.node_gpus if target.is_named else 0
    asked = max(asked, int(bool(wanted.gpu)))
    if not asked:
        return 0, ()
    if wanted.gpu_refusal is not None:
        return 0, (wanted.gpu_refusal,)
    if place.has_nodes_here:  # they have those of this machine, once they are there
        most = gpus_here(workspace) or 0
    else:
        state = cluster_state(workspace, target.name)
        most = 0 if state is None else max((node.gpus for node in state.nodes), default=0)
    if most:
        return min(asked, most), ()
    return 0, ("A GPU was asked for, no node of the cluster is known to have one: the run trains on the CPU",)
