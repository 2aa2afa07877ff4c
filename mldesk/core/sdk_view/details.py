"""Everything the SDK tells of a run: the dict that get_details() and wait_for_completion() return."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ..distribution import Distribution
from ..run import Run
from ..run_data import DatasetInput, Input
from ..spec import ScriptRunConfig
from .files import log_paths
from .status import sdk_status

_forever_seconds = 30 * 24 * 3600


def run_details(run: Run) -> dict[str, Any]:
    """What the SDK tells of the run; the end is absent while it goes on, the error unless it failed.

    The keys of its definition are there in both spellings that the SDK had: `script` and `Script`.
    """
    found: dict[str, Any] = {
        "runId": run.id,
        "target": run.compute,
        "status": sdk_status(run),
        **_times(run),
        "services": {},
        "properties": run.properties(),
        "inputDatasets": _input_datasets(run),
        "outputDatasets": _output_datasets(run),
        "runDefinition": both_spellings(_definition(run)),
        "logFiles": {name: path.as_uri() for name, path in log_paths(run).items()},
        "submittedBy": _user(),
    }
    warnings = [message.text for message in run.messages() if message.level == "warning"]
    if warnings:
        found["warnings"] = [{"source": "mldesk", "message": text} for text in warnings]
    if run.status == "Failed":
        found["error"] = failure(run)
    return found


def failure(run: Run) -> dict[str, Any]:
    """Why the run failed, in the SDK's shape."""
    reason = run.reason or {"title": "The run failed", "detail": "", "cure": ""}
    message = ": ".join(part for part in (reason["title"], reason["detail"]) if part)
    error = {
        "code": "UserError",
        "message": message,
        "messageParameters": {},
        "details": [{"message": reason["cure"]}] if reason["cure"] else [],
    }
    return {"error": error, "time": None if run.ended is None else _iso(run.ended)}


def both_spellings(values: Mapping[str, Any]) -> dict[str, Any]:
    """The dict with each key also beginning with a capital letter."""
    return dict(values) | {key[:1].upper() + key[1:]: value for key, value in values.items()}


def _times(run: Run) -> dict[str, str]:
    found = {"startTimeUtc": run.started, "endTimeUtc": run.ended}
    return {name: _iso(time) for name, time in found.items() if time is not None}


def _definition(run: Run) -> dict[str, Any]:
    """How the run was to be run, under the SDK's keys."""
    config = run.config
    environment = config.environment
    return {
        "script": run.script,
        "command": "",
        "useAbsolutePath": False,
        "arguments": list(run.arguments),
        "sourceDirectoryDataStore": None,
        **_processes(config.distribution),
        "target": run.compute,
        "dataReferences": {},
        "data": {given.input_name: _data(given) for given in config.inputs},
        "outputData": {output.name: output.to_json() for output in config.outputs},
        "jobName": run.name,
        "maxRunDurationSeconds": config.max_duration_seconds or _forever_seconds,
        "environment": {
            "name": environment.name or environment.title,
            "version": environment.version,
            "environmentVariables": _variables(config),
        },
        "history": {"outputCollection": True, "directoriesToWatch": ["logs"]},
    }


def _processes(distribution: Distribution | None) -> dict[str, Any]:
    """The processes of the run and how they talk."""
    if distribution is None:
        return {"framework": "Python", "communicator": "None", "nodeCount": 1}
    nodes, each = distribution.nodes, distribution.processes_per_node
    match distribution.kind:
        case "mpi":
            told = {"framework": "Python", "communicator": "OpenMpi", "mpi": {"processCountPerNode": each}}
        case "tensorflow":
            counts = {
                "workerCount": distribution.workers,
                "parameterServerCount": distribution.parameter_servers,
            }
            told = {"framework": "TensorFlow", "communicator": "ParameterServer", "tensorflow": counts}
        case "pytorch":
            counts = {"processCount": nodes * each}
            told = {"framework": "PyTorch", "communicator": "Nccl", "pytorch": counts}
    return {**told, "nodeCount": nodes}


def _variables(config: ScriptRunConfig) -> dict[str, str]:
    return {**config.environment.variables, **config.environment_variables}


def _data(given: Input) -> dict[str, Any]:
    return {
        "dataLocation": {"reference": given.reference},
        "mechanism": given.mode.capitalize(),
        "pathOnCompute": given.path_on_compute,
    }


def _input_datasets(run: Run) -> list[dict[str, Any]]:
    given = [one for one in run.config.inputs if isinstance(one, DatasetInput)]
    names = {one.dataset.partition(":")[0]: one.input_name for one in given}
    return [
        {
            "dataset": {
                "id": f"{used.dataset_id}:{used.version}",
                "name": used.name,
                "version": used.version,
            },
            "consumptionDetails": {
                "type": "RunInput",
                "inputName": names.get(used.name, used.name),
                "mechanism": used.mode.capitalize(),
            },
        }
        for used in run.datasets()
    ]


def _output_datasets(run: Run) -> list[dict[str, Any]]:
    """The outputs that became versions of datasets."""
    properties = run.properties()
    found = []
    for output in run.data_outputs:
        name, _, version = properties.get(f"output.{output.name}.dataset", "").rpartition(":")
        if name:
            found.append(
                {
                    "outputType": "RunOutput",
                    "outputDetails": {"outputName": output.name},
                    "dataset": {"name": name, "version": int(version)},
                }
            )
    return found


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        return ""


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
