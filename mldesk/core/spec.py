"""What a run is asked to be: the ScriptRunConfig, to and from JSON, and its validation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .distribution import Distribution
from .environments.spec import EnvironmentSpec
from .run_data import DatasetInput, DatastoreInput, Input, Output, input_from_json, input_to_json

if TYPE_CHECKING:
    from .errors import Problem
    from .workspace import Workspace

__all__ = [
    "DatasetInput",
    "DatastoreInput",
    "Distribution",
    "EnvironmentSpec",
    "Output",
    "Resume",
    "ScriptRunConfig",
    "validate",
]

_nothing: Mapping[str, str] = MappingProxyType({})


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
    `inputs` and `outputs`. `${{inputs.NAME}}` and `${{outputs.NAME}}` in arguments and environment variables
    stand for the paths of these. Before it starts, `gpu_memory` bytes have to be free on each of its GPUs,
    whoever uses the rest; None leaves that to the compute target, 0 asks only that no other program uses the
    GPU. A script that runs for longer than `max_duration_seconds` is stopped. `properties` are recorded with
    the run, `warnings` are told as messages of it. With a `distribution` the script is started once for each
    of its processes; `cpus` and `gpus` are then what each of these asks for. On a cluster, a run whose node
    was lost is started again up to `retries` times, from its last checkpoint where `resumes` says so, as is
    one that was preempted. `batch_script` is what it goes to Slurm with, "" for what its target says
    (core.batch_script).
    """

    source_folder: Path
    script: str
    arguments: tuple[str, ...] = ()
    experiment: str = "default"
    compute: str = "local"
    inputs: tuple[Input, ...] = ()
    environment: EnvironmentSpec = field(default_factory=EnvironmentSpec)
    environment_variables: Mapping[str, str] = field(default_factory=lambda: _nothing)
    cpus: int = 1
    gpus: int = 0
    name: str | None = None
    tags: Mapping[str, str] = field(default_factory=lambda: _nothing)
    log_every_batch: bool = False
    gpu_memory: int | None = None
    resume: Resume | None = None
    outputs: tuple[Output, ...] = ()
    max_duration_seconds: int | None = None
    properties: Mapping[str, str] = field(default_factory=lambda: _nothing)
    warnings: tuple[str, ...] = ()
    distribution: Distribution | None = None
    retries: int = 0
    resumes: bool = False
    batch_script: str = ""

    def __post_init__(self) -> None:
        # lists and strings are welcome from callers; what is kept is hashable and of one type
        object.__setattr__(self, "source_folder", Path(self.source_folder))
        object.__setattr__(self, "arguments", tuple(str(a) for a in self.arguments))
        object.__setattr__(self, "inputs", tuple(self.inputs))
        object.__setattr__(self, "outputs", tuple(self.outputs))
        object.__setattr__(self, "warnings", tuple(self.warnings))

    @property
    def script_path(self) -> Path:
        """Where the script is."""
        return self.source_folder / self.script

    @property
    def datasets(self) -> tuple[DatasetInput, ...]:
        """Those of the inputs that are datasets."""
        return tuple(given for given in self.inputs if isinstance(given, DatasetInput))

    def to_json(self) -> dict[str, Any]:
        """The config as JSON-ready values."""
        return {
            "source_folder": str(self.source_folder),
            "script": self.script,
            "arguments": list(self.arguments),
            "experiment": self.experiment,
            "compute": self.compute,
            "inputs": [input_to_json(given) for given in self.inputs],
            "environment": self.environment.to_json(),
            "environment_variables": dict(self.environment_variables),
            "cpus": self.cpus,
            "gpus": self.gpus,
            "name": self.name,
            "tags": dict(self.tags),
            "log_every_batch": self.log_every_batch,
            "gpu_memory": self.gpu_memory,
            "resume": None if self.resume is None else asdict(self.resume),
            "outputs": [output.to_json() for output in self.outputs],
            "max_duration_seconds": self.max_duration_seconds,
            "properties": dict(self.properties),
            "warnings": list(self.warnings),
            "distribution": None if self.distribution is None else self.distribution.to_json(),
            "retries": self.retries,
            "resumes": self.resumes,
            "batch_script": self.batch_script,
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> ScriptRunConfig:
        """The config that `to_json` gave; raises KeyError or TypeError when it did not."""
        known = dict(values)
        known["inputs"] = tuple(input_from_json(given) for given in known.get("inputs", ()))
        known["outputs"] = tuple(Output(**given) for given in known.get("outputs", ()))
        known["resume"] = Resume(**known["resume"]) if known.get("resume") else None
        distribution = known.get("distribution")
        known["distribution"] = Distribution.from_json(distribution) if distribution else None
        known["environment"] = EnvironmentSpec.from_json(known.get("environment", {}))
        return cls(**known)


def validate(workspace: Workspace, config: ScriptRunConfig, unneeded: Collection[str] = ()) -> list[Problem]:
    """All problems of the config; their field is a config's, `inputs.<index>` or a script's flag.

    The script is taken to do without the modules `unneeded`, though it may import them.
    """
    # imported here: reading scripts and datasets is more than a front end needs to hold a config
    from .validation import check

    return list(check(workspace, config, unneeded).problems)
