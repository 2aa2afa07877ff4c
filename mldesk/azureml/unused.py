"""What a configuration of the SDK asks for and nothing is done with here: told at the run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mldesk.core.vm_sizes import get_vm_size

from .exceptions import UserErrorException, raised_as

if TYPE_CHECKING:
    from .core.runconfig import RunConfiguration

_local = "local"
_hints: dict[str, tuple[Any, str]] = {
    "auto_prepare_environment": (True, "what a run needs is always made ready"),
    "credential_passthrough": (False, "there is no sign-in to pass on"),
    "source_directory_data_store": (None, "the code is kept in the run's folder"),
    "docker.shared_volumes": (True, "a container sees the run's folder and its data"),
    "environment.docker.shared_volumes": (True, "a container sees the run's folder and its data"),
    "environment.docker.platform": (None, "images are those of the machine's own platform"),
    "environment.docker.gpu_support": (False, "GPUs belong to the Docker compute target"),
    "environment.python.base_conda_environment": (None, "environments are built from their packages alone"),
    "environment.inferencing_stack_version": (None, "there are no web services"),
    "environment.r": (None, "scripts run as Python programs"),
    "environment.spark.repositories": ([], "there is no Spark"),
    "environment.spark.packages": ([], "there is no Spark"),
    "environment.spark.precache_packages": (True, "there is no Spark"),
    "spark.configuration": ({}, "there is no Spark"),
    "hdi.yarn_deploy_mode": ("cluster", "there is no HDInsight"),
    "history.output_collection": (True, "what a run writes is always kept"),
    "history_enabled": (True, "what a run writes is always kept"),
    "history.snapshot_project": (True, "the code of a run is always kept"),
    "amlcompute.name": (None, "compute targets are named by `target`"),
    "amlcompute.retain_cluster": (False, "no compute target is made for a run alone"),
    "amlcompute.vm_priority": (None, "nobody takes this machine away"),
    "amlcompute.cluster_max_node_count": (1, "nodes are asked for by `node_count`"),
    "pytorch.communication_backend": ("Nccl", "the script names it in init_process_group"),
}
"""Settings by their place in a run configuration: what nobody has set them to, and why they do nothing."""


def vm_size_warning(vm_size: str, target: str) -> str:
    """What is told of a size of machine that a configuration names for one run alone."""
    if target == _local:
        place = "makes no compute target of its own: the run is on this machine"
    else:
        place = f"is not used: the run goes to the compute target {target}, which has a size of its own"
    cure = "Make one with AmlCompute.provisioning_configuration to have the limits of that size"
    return f"vm_size {vm_size} {place}. {cure}"


def unused_settings(given: RunConfiguration) -> list[str]:
    """What is told of the settings of a run configuration that nothing is done with.

    Raises UserErrorException for what is no size of a machine.
    """
    return [*_docker(given), *_size(given), *_set_hints(given)]


def _docker(given: RunConfiguration) -> Iterator[str]:
    settings = {
        "arguments": [*given.docker.arguments, *given.environment.docker.arguments],
        "shm_size": given.docker.shm_size or given.environment.docker.shm_size,
    }
    for name, value in settings.items():
        if value:
            yield f"Docker's {name} {value!r} is not used: give it to the Docker compute target"
    registry = given.environment.docker.base_image_registry
    if registry.username or registry.password:
        yield "The registry's user and password are not used: sign in with `docker login`"


def _size(given: RunConfiguration) -> Iterator[str]:
    size = _value(given, "amlcompute.vm_size")
    if size:
        with raised_as(UserErrorException):
            get_vm_size(size)
        yield vm_size_warning(size, given.target)


def _set_hints(given: RunConfiguration) -> Iterator[str]:
    for place, (unset, why) in _hints.items():
        value = _value(given, place)
        if value not in (unset, None):
            yield f"{place} {_shown(value)} is not used: {why}"


def _value(given: RunConfiguration, place: str) -> Any:
    found: Any = given
    for name in place.split("."):
        found = getattr(found, name, None)
    return found


def _shown(value: Any) -> str:
    """Without what could be a secret in it: of several values their names alone."""
    return ", ".join(map(str, value)) if isinstance(value, Mapping) else repr(value)
