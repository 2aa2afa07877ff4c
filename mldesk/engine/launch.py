"""What a launcher needs to know: the command, environment and inputs of a run, written as its launch.json."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.errors import Canceled, Damaged, NotFound, Problem, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.run import Run, UsedDataset
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.validation import input_arguments
from mldesk.core.watch import IsCanceled
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import Job, ReadyEnvironment
from mldesk.engine.gpu import visible_devices
from mldesk.engine.identity import RUN_MARK
from mldesk.runtime import event_file, events

if TYPE_CHECKING:
    from mldesk.core.dataset import DatasetVersion

STOP_GRACE_SECONDS = 60
"""How long a script that honours stop requests itself may take before it is told to end by a signal."""


@dataclass(frozen=True)
class _Input:
    """A dataset version of a run: where its `files` are, and the `path` where the script looks for them.

    Mounted, the script reads the dataset's own files; downloaded, a copy that it may change.
    """

    used: UsedDataset
    files: str
    path: str

    def to_json(self) -> dict[str, str | None]:
        """What the launcher has to know of it."""
        used = self.used
        told = {"name": used.name, "path": self.path, "mode": used.mode, "argument": used.argument}
        return told | {"source": self.files} if used.mode == "download" else told


def prepare(
    workspace: Workspace,
    run: Run,
    gpus: Sequence[int],
    machine_has_gpus: bool,
    environment: ReadyEnvironment,
    settings: Mapping[str, Any] | None = None,
    canceled: IsCanceled | None = None,
) -> Job:
    """Write the run's launch.json and return what its executor needs.

    `gpus` are those it was allotted, `settings` those of its compute target. All files that were left in
    place are looked at, which may take long.
    Raises MldeskError when its folder is damaged, a dataset is gone or a secret has no value, Canceled.
    """
    folder = run.folder
    _check_folder(run)
    config = config_of(run)
    inputs, problems = [], []
    for index, used in enumerate(run.datasets()):
        version, files = _files_of(workspace, used)
        problems += _changes(version)
        inputs.append(_input(run, index, used, files))
    if canceled is not None and canceled():
        raise Canceled
    _tell(run, problems)
    secrets = _secrets(config)
    # a container has no other GPUs than the run's, and counts them from 0
    visible = gpus if environment.image is None else range(len(gpus))
    device = visible_devices(visible, machine_has_gpus)
    launch = {
        "command": _command(run, environment.python, inputs),
        "environment": _environment(run, config, environment, device) | _input_paths(inputs),
        "gpus": list(gpus),
        "inputs": [given.to_json() for given in inputs],
        "stop_grace_seconds": STOP_GRACE_SECONDS,
        "secrets": list(secrets),
        # what a container is made with can be read by everybody who may use Docker
        "secrets_from": "environment" if environment.image is None else "stdin",
        "in_container": environment.image is not None,
    }
    path = folder / "launch.json"
    try:
        write_atomically(path, json_bytes(launch, indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error
    return Job(run.id, folder, environment.python, environment, settings or {}, secrets)


def _secrets(config: ScriptRunConfig) -> dict[str, str]:
    """The values of the secrets that the run's environment names; they go to the launcher alone."""
    if not config.environment.secrets:
        return {}
    from mldesk.core.secrets import secret_values  # with the keyring, too much for every start

    return secret_values(config.environment.secrets)


def allotted_gpus(folder: Path) -> tuple[int, ...]:
    """The GPUs that the run in this folder was started with; none when that cannot be told."""
    try:
        return tuple(int(index) for index in json.loads((folder / "launch.json").read_bytes())["gpus"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def log_has_writer(folder: Path) -> bool:
    """Whether a process of its own writes the log of the run in this folder: that of a run with secrets."""
    try:
        return bool(json.loads((folder / "launch.json").read_bytes()).get("secrets"))
    except (OSError, ValueError, AttributeError):
        return False


def config_of(run: Run) -> ScriptRunConfig:
    """What was asked of the run; raises Damaged when that cannot be read."""
    try:
        return run.config
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged(
            "What was asked of the run cannot be read", repr(error), "Submit the run anew."
        ) from error


def _check_folder(run: Run) -> None:
    for needed in (
        run.snapshot_folder / run.script,
        run.folder / "runtime" / "mldesk" / "runtime" / "launcher.py",
    ):
        if not needed.is_file():
            raise Damaged("The run's folder is damaged", f"{needed} is missing", "Submit the run anew.")


def _input(run: Run, index: int, used: UsedDataset, files: str) -> _Input:
    return _Input(used, files, str(run.folder / "inputs" / str(index)) if used.mode == "download" else files)


def _files_of(workspace: Workspace, used: UsedDataset) -> tuple[DatasetVersion, str]:
    """A dataset version, and where its files are; raises NotFound when they are gone."""
    from mldesk.core.dataset import get_used_dataset  # with its previews, too much for every start

    version = get_used_dataset(workspace, used.dataset_id, used.version)
    folder = version.folder
    if not folder.exists():
        raise NotFound(
            f"The dataset {used.name}:{used.version} is gone",
            f"{folder} does not exist",
            "Bring the files back, or register the dataset again.",
        )
    return version, str(folder)


def _changes(version: DatasetVersion) -> list[Problem]:
    """What of files left in place is not what was registered."""
    from mldesk.core.dataset import check_dataset

    return check_dataset(version) if version.by_reference else []


def _tell(run: Run, problems: Sequence[Problem]) -> None:
    """Note problems with the run, before it starts."""
    if not problems:
        return
    file = event_file.EventFile(run.folder / "events.jsonl")
    for problem in problems:
        file.append(events.Message("warning", str(problem), time.time()))
    file.close()


def _command(run: Run, python: str, inputs: Sequence[_Input]) -> list[str]:
    """The script's command line; the inputs' arguments stand first, so that the user's may overrule them."""
    given: list[str] = []
    for one in inputs:
        asked = DatasetInput(one.used.name, one.used.version, one.used.argument)
        given += input_arguments(asked, one.path)
    return [python, "-u", run.script, *given, *run.arguments]


def _input_paths(inputs: Sequence[_Input]) -> dict[str, str]:
    """The variable from which the logging API knows its input_datasets."""
    return {"MLDESK_INPUTS": json.dumps({one.used.name: one.path for one in inputs}, ensure_ascii=False)}


def _environment(
    run: Run, config: ScriptRunConfig, environment: ReadyEnvironment, device: Mapping[str, str]
) -> dict[str, str]:
    """The variables that differ from the target's; the user's own overrule all but what makes it a run."""
    runtime = run.folder / "runtime"
    asked = {**config.environment.environment_variables, **config.environment_variables}
    own = {**(os.environ if environment.variables is None else environment.variables), **asked}
    python_path = [str(runtime), str(runtime / "mldesk" / "runtime" / "site"), own.get("PYTHONPATH", "")]
    path = [str(Path(environment.python).parent), own.get("PATH", os.defpath)]
    return {
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
        **device,
        **asked,
        "PATH": os.pathsep.join(path),
        "PYTHONPATH": os.pathsep.join(part for part in python_path if part),
        RUN_MARK: run.id,
        "MLDESK_RUN_FOLDER": str(run.folder),
        "MLDESK_EXPERIMENT": run.experiment,
        "MLDESK_EVENTS": str(run.folder / "events.jsonl"),
        "MLDESK_LOG_EVERY_BATCH": str(int(config.log_every_batch)),
        **_resumed(run, config),
    }


def _resumed(run: Run, config: ScriptRunConfig) -> dict[str, str]:
    """The variables from which a script knows what to go on from."""
    if config.resume is None:
        return {}
    told = {
        "MLDESK_RESUME_FROM": str(run.work_folder / config.resume.checkpoint),
        "MLDESK_RESUME_RUN": config.resume.run_id,
    }
    return told if config.resume.epoch is None else {**told, "MLDESK_RESUME_EPOCH": str(config.resume.epoch)}
