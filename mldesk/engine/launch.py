"""What a launcher needs to know: the command, environment and inputs of a run, written as its launch.json."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from mldesk.core.azure_names import azure_names
from mldesk.core.compute import ComputeTarget
from mldesk.core.errors import Canceled, Damaged, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.machine_targets import get_place
from mldesk.core.run import Run
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.watch import IsCanceled
from mldesk.core.workspace import Workspace
from mldesk.engine.distribution import Spread, facts_of_nodes, spread
from mldesk.engine.executors.base import Job, ReadyEnvironment
from mldesk.engine.gpu import visible_devices
from mldesk.engine.identity import RUN_MARK
from mldesk.engine.keras_check import check_installed
from mldesk.engine.run_data import RunData, Tell, command_part, place_data
from mldesk.runtime import event_file, events
from mldesk.runtime.azureml.channel import NOBODY

STOP_GRACE_SECONDS = 60
"""How long a script that honours stop requests itself may take before it is told to end by a signal."""


def prepare(
    workspace: Workspace,
    run: Run,
    gpus: Sequence[int],
    machine_has_gpus: bool,
    environment: ReadyEnvironment,
    settings: Mapping[str, Any] | None = None,
    canceled: IsCanceled | None = None,
    tell: Tell | None = None,
    cpus: int | None = None,
) -> Job:
    """Write the run's launch.json and return what its executor needs.

    `gpus` and `cpus` are those it was allotted (None: as it asks for), `settings` those of its compute
    target. All files that were left in place are looked at, and inputs of servers are fetched, of which
    `tell` is told; both may take long.
    Raises MldeskError when its folder is damaged, its target or an input is gone, a secret has no value, its
    Keras cannot do what its script does; Canceled.
    """
    folder = run.folder
    _check_folder(run)
    config = config_of(run)
    check_installed(run, config, environment)
    data = place_data(workspace, run, config, environment.image is not None, tell, canceled)
    if canceled is not None and canceled():
        raise Canceled
    place = get_place(workspace, run.compute)
    processes = _processes(place.kind, config, gpus, cpus)
    _tell(run, data, () if processes is None else processes.notes)
    secrets = _secrets(config)
    # a container has no other GPUs than the run's, and counts them from 0
    visible = gpus if environment.image is None else range(len(gpus))
    device = visible_devices(visible, machine_has_gpus)
    launch = {
        "command": _command(run, environment.python, data),
        "environment": {
            **_environment(workspace, run, config, environment, device, data),
            **_answers(place),
        },
        "cpus": cpus,
        "gpus": list(gpus),
        "inputs": [given.to_json() for given in data.inputs],
        "outputs": [output.to_json() for output in data.outputs],
        "stop_grace_seconds": STOP_GRACE_SECONDS,
        "longest_seconds": config.max_duration_seconds,
        "secrets": list(secrets),
        # what a container is made with can be read by everybody who may use Docker
        "secrets_from": "environment" if environment.image is None else "stdin",
        "in_container": environment.image is not None,
        "on_cluster": place.is_cluster,
    }
    if processes is not None:
        launch["distribution"] = processes.to_json()
    path = folder / "launch.json"
    try:
        write_atomically(path, json_bytes(launch, indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error
    environment = replace(environment, facts=facts_of_nodes(environment.facts, processes))
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


def allotted_cpus(folder: Path) -> int | None:
    """The CPU slots that the run in this folder was started with; None when that cannot be told."""
    try:
        cpus = json.loads((folder / "launch.json").read_bytes())["cpus"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return cpus if isinstance(cpus, int) else None


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


def _processes(kind: str, config: ScriptRunConfig, gpus: Sequence[int], cpus: int | None) -> Spread | None:
    """How it spreads over processes on a target of this kind; None for a run of one."""
    distribution = config.distribution
    if distribution is None:
        return None
    asked = config.cpus * distribution.process_count
    return spread(config, distribution, kind, gpus, asked if cpus is None else cpus)


def _tell(run: Run, data: RunData, notes: Sequence[str]) -> None:
    """Note with the run, before it starts, what there is to say of its data and its processes."""
    told = [("warning", str(problem)) for problem in data.problems]
    told += [("info", note) for note in (*data.notes, *notes)]
    if not told:
        return
    file = event_file.EventFile(run.folder / "events.jsonl")
    for level, text in told:
        file.append(events.Message(level, text, time.time()))
    file.close()


def _command(run: Run, python: str, data: RunData) -> list[str]:
    """The script's command line; what the data gives stands first, so that the user's may overrule it."""
    given = command_part([*data.inputs, *data.outputs])
    return [python, "-u", run.script, *given, *(data.filled(argument) for argument in run.arguments)]


def _environment(
    workspace: Workspace,
    run: Run,
    config: ScriptRunConfig,
    environment: ReadyEnvironment,
    device: Mapping[str, str],
    data: RunData,
) -> dict[str, str]:
    """The variables that differ from the target's; the user's own overrule all but what makes it a run."""
    runtime = run.folder / "runtime"
    asked = {**config.environment.variables, **config.environment_variables}
    asked = {name: data.filled(value) for name, value in asked.items()}
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
        **_azure_names(workspace, run),
        **data.variables(),
    }


def _answers(place: ComputeTarget) -> dict[str, str]:
    """The variable that says that nothing can be brought to a run on this target while it works."""
    return {NOBODY: "1"} if place.kind == "ray" and not place.ray.is_managed else {}


def _azure_names(workspace: Workspace, run: Run) -> dict[str, str]:
    """The variables by which Azure's SDK tells a script which run it is."""
    names = azure_names(workspace)
    return {
        "AZUREML_RUN_ID": run.id,
        "AZUREML_ARM_SUBSCRIPTION": names.subscription_id,
        "AZUREML_ARM_RESOURCEGROUP": names.resource_group,
        "AZUREML_ARM_WORKSPACE_NAME": names.workspace_name,
        "AZUREML_ARM_PROJECT_NAME": run.experiment,
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
