"""azureml.core.script_run_config: a script, its arguments, and where it runs in which environment."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from mldesk.core.spec import ScriptRunConfig as CoreConfig

from ..exceptions import UserErrorException
from ..submission import Wanted, core_config
from ..unused import unused_settings
from .environment import Environment
from .runconfig import DockerConfiguration, RunConfiguration, TensorflowConfiguration

if TYPE_CHECKING:
    from .workspace import Workspace

__all__ = ["MAX_DURATION_SECONDS_DEFAULT", "ScriptRun", "ScriptRunConfig"]

MAX_DURATION_SECONDS_DEFAULT = 2592000
"""30 days."""


class ScriptRunConfig:
    """What `Experiment.submit` takes: a script with arguments, a compute target, an environment.

    Arguments may be of any type: numbers, texts, and data (dataset.as_mount(), a DataReference, an
    OutputFileDatasetConfig), for which the script is given paths. `resume_from` becomes the argument
    `--resume-from <path>`. Raises UserErrorException for parameters that do not go together.
    """

    MAX_DURATION_SECONDS_DEFAULT = MAX_DURATION_SECONDS_DEFAULT

    def __init__(
        self,
        source_directory: str | Path | None,
        script: str | None = None,
        arguments: Sequence[Any] | None = None,
        run_config: RunConfiguration | None = None,
        _telemetry_values: object = None,
        compute_target: Any = None,
        environment: Environment | None = None,
        distributed_job_config: Any = None,
        resume_from: Any = None,
        max_run_duration_seconds: int | None = MAX_DURATION_SECONDS_DEFAULT,
        command: Any = None,
        docker_runtime_config: DockerConfiguration | None = None,
    ) -> None:
        _check_alone(run_config, compute_target, environment, distributed_job_config, docker_runtime_config)
        if script and command:
            raise UserErrorException(
                "script and command are both given", cause="a run has one of them", cure="Give one."
            )
        if isinstance(arguments, str):
            raise UserErrorException(
                "The arguments are one text", cause=repr(arguments), cure="Give a list: ['--epochs', 20]."
            )
        _check_types(environment, distributed_job_config)
        self.source_directory = source_directory or "."
        self.run_config = run_config if run_config is not None else RunConfiguration()
        self.script = script or (self.run_config.script if not command else None)
        self.arguments: list[Any] = list(arguments if arguments is not None else self.run_config.arguments)
        self.command = command or self.run_config.command
        self.resume_from = resume_from
        self.max_run_duration_seconds = max_run_duration_seconds
        self.distributed_job_config = distributed_job_config
        if compute_target is not None:
            self.run_config.target = compute_target
        if docker_runtime_config is not None:
            self.run_config.docker = docker_runtime_config
        if environment is not None:
            self.run_config.environment = environment

    @property
    def compute_target(self) -> str:
        """The name of the compute target."""
        return self.run_config.target

    @property
    def environment(self) -> Environment:
        """The environment."""
        return self.run_config.environment

    def to_config(self, workspace: Workspace) -> CoreConfig:
        """mldesk's own config of the run; what was taken instead of what was asked for is in its warnings."""
        script, arguments = self._script_and_arguments()
        given = self.run_config
        job = self.distributed_job_config
        wanted = Wanted(
            source_directory=Path(self.source_directory).expanduser(),
            script=script,
            arguments=arguments,
            compute=given.target,
            environment=given.environment,
            is_environment_given=not given.environment.is_default,
            environment_variables=given.environment_variables,
            inputs=[*given.data.values(), *given.references(workspace)],
            outputs=list(given.output_data.values()),
            distribution=given.distribution if job is None else job.to_distribution(),
            fits_nodes=isinstance(job, TensorflowConfiguration),
            max_duration_seconds=self._longest(),
            uses_docker=given.docker.use_docker or given.environment.docker.enabled,
            warnings=unused_settings(given),
        )
        return core_config(workspace, wanted)

    def _longest(self) -> int | None:
        """The limit where one is given: the SDK's own default is none that a person has set."""
        for given in (self.max_run_duration_seconds, self.run_config.max_run_duration_seconds):
            if given is not None and given != MAX_DURATION_SECONDS_DEFAULT:
                return int(given)
        return None

    def _script_and_arguments(self) -> tuple[str, list[Any]]:
        resume = [] if self.resume_from is None else ["--resume-from", self.resume_from]
        if self.command:
            script, arguments = python_command(self.command)
            return script, [*arguments, *self.arguments, *resume]
        if not self.script:
            raise UserErrorException("There is no script", cure="Give the parameter script.")
        return self.script, [*self.arguments, *resume]

    def __repr__(self) -> str:
        return f"ScriptRunConfig({str(self.source_directory)!r}, {self.script!r}, on {self.compute_target})"


@dataclass(frozen=True)
class ScriptRun:
    """A name that programs import; runs are azureml.core.Run."""

    details: dict[str, Any] = field(default_factory=dict)


def python_command(command: Any) -> tuple[str, list[Any]]:
    """Script and arguments of a command such as `python train.py --epochs 5`; raises UserErrorException."""
    words = shlex.split(command) if isinstance(command, str) else list(command)
    if words and str(words[0]) in ("python", "python3", "python.exe") and len(words) > 1:
        words = words[1:]
        while words and words[0] in ("-u", "-B"):
            words = words[1:]
        if words and str(words[0]).endswith(".py"):
            return str(words[0]), words[1:]
    return _refuse_command(command)


def _refuse_command(command: Any) -> NoReturn:
    from mldesk.core.errors import NotSupported

    raise NotSupported(
        "The command cannot be run",
        f"{command!r} is not Python with a script",
        "Write `python script.py arguments`, and start other programs from the script.",
    )


def _check_types(environment: Any, job: Any) -> None:
    """Raises UserErrorException for what is no environment, or tells nothing of several processes."""
    if environment is not None and not isinstance(environment, Environment):
        raise UserErrorException(
            "That is no environment",
            cause=f"{environment!r} is {type(environment).__name__}",
            cure="Give Environment.get(workspace, name), or another Environment.",
        )
    if job is not None and not callable(getattr(job, "to_distribution", None)):
        raise UserErrorException(
            "That is no distributed_job_config",
            cause=f"{job!r} is {type(job).__name__}",
            cure="Give MpiConfiguration(), TensorflowConfiguration() or PyTorchConfiguration().",
        )


def _check_alone(run_config: RunConfiguration | None, *others: Any) -> None:
    names = ("compute_target", "environment", "distributed_job_config", "docker_runtime_config")
    given = [name for name, value in zip(names, others, strict=True) if value is not None]
    if run_config is not None and given:
        raise UserErrorException(
            f"run_config and {given[0]} are both given",
            cause=f"a run configuration has its own {given[0]}",
            cure="Give one of them, or set it in the run configuration.",
        )
