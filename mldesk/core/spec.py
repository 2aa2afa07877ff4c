"""What a run is asked to be: the ScriptRunConfig, to and from JSON, and its validation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from .environments.spec import EnvironmentSpec

if TYPE_CHECKING:
    from .errors import Problem
    from .workspace import Workspace

__all__ = ["DatasetInput", "EnvironmentSpec", "Resume", "ScriptRunConfig", "validate"]

_nothing: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class DatasetInput:
    """A dataset a run reads; without `version` the newest. Its path is given to `argument`."""

    dataset: str
    version: int | None = None
    argument: str | None = None
    mode: Literal["mount", "download"] = "mount"

    @property
    def reference(self) -> str:
        """The dataset as `name` or `name:version`."""
        return self.dataset if self.version is None else f"{self.dataset}:{self.version}"


@dataclass(frozen=True, slots=True)
class Resume:
    """The run to go on from, and its `checkpoint`: a path in the run's work folder, with slashes.

    The new run begins with a copy of that one's outputs. `epoch` is how many epochs
    that had finished when it wrote the checkpoint; None when nobody knows.
    """

    run_id: str
    run_name: str
    checkpoint: str
    epoch: int | None = None


@dataclass(frozen=True, slots=True)
class ScriptRunConfig:
    """A training script and how to run it: what the wizard produces and `submit` takes.

    `script` is relative to `source_folder`; `arguments` are given to it as they are, after those of the
    `inputs`. Before it starts, `gpu_memory` bytes have to be free on each of its GPUs, whoever uses the rest;
    None leaves that to the compute target, 0 asks only that no other program uses the GPU.
    """

    source_folder: Path
    script: str
    arguments: tuple[str, ...] = ()
    experiment: str = "default"
    compute: str = "local"
    inputs: tuple[DatasetInput, ...] = ()
    environment: EnvironmentSpec = field(default_factory=EnvironmentSpec)
    environment_variables: Mapping[str, str] = field(default_factory=lambda: _nothing)
    cpus: int = 1
    gpus: int = 0
    name: str | None = None
    tags: Mapping[str, str] = field(default_factory=lambda: _nothing)
    log_every_batch: bool = False
    gpu_memory: int | None = None
    resume: Resume | None = None

    def __post_init__(self) -> None:
        # lists and strings are welcome from callers; what is kept is hashable and of one type
        object.__setattr__(self, "source_folder", Path(self.source_folder))
        object.__setattr__(self, "arguments", tuple(str(a) for a in self.arguments))
        object.__setattr__(self, "inputs", tuple(self.inputs))

    @property
    def script_path(self) -> Path:
        """Where the script is."""
        return self.source_folder / self.script

    def to_json(self) -> dict[str, Any]:
        """The config as JSON-ready values."""
        return {
            "source_folder": str(self.source_folder),
            "script": self.script,
            "arguments": list(self.arguments),
            "experiment": self.experiment,
            "compute": self.compute,
            "inputs": [asdict(given) for given in self.inputs],
            "environment": self.environment.to_json(),
            "environment_variables": dict(self.environment_variables),
            "cpus": self.cpus,
            "gpus": self.gpus,
            "name": self.name,
            "tags": dict(self.tags),
            "log_every_batch": self.log_every_batch,
            "gpu_memory": self.gpu_memory,
            "resume": None if self.resume is None else asdict(self.resume),
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> ScriptRunConfig:
        """The config that `to_json` gave; raises KeyError or TypeError when it did not."""
        known = dict(values)
        known["inputs"] = tuple(DatasetInput(**given) for given in known.get("inputs", ()))
        known["resume"] = Resume(**known["resume"]) if known.get("resume") else None
        known["environment"] = EnvironmentSpec.from_json(known.get("environment", {}))
        return cls(**known)


def validate(workspace: Workspace, config: ScriptRunConfig) -> list[Problem]:
    """All problems of the config; their field is a config's, `inputs.<index>` or a script's flag."""
    # imported here: reading scripts and datasets is more than a front end needs to hold a config
    from .validation import check

    return list(check(workspace, config).problems)
