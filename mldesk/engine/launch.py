"""What a launcher needs to know: the command, environment and inputs of a run, written as its launch.json."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from mldesk.core.errors import Damaged, NotFound, translate_os_error
from mldesk.core.files import write_atomically
from mldesk.core.run import Run, UsedDataset
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.validation import input_arguments
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import Job
from mldesk.engine.gpu import visible_devices
from mldesk.engine.identity import RUN_MARK

STOP_GRACE_SECONDS = 60
"""How long a script that honours stop requests itself may take before it is told to end by a signal."""


def prepare(workspace: Workspace, run: Run, gpus: Sequence[int], machine_has_gpus: bool) -> Job:
    """Write the run's launch.json and return what its executor needs.

    `gpus` are those it was allotted. Raises MldeskError when its folder is damaged or a dataset is gone.
    """
    folder = run.folder
    _check_folder(run)
    config = _config(run)
    datasets = [(used, _files_of(workspace, used)) for used in run.datasets()]
    python = run.python or config.environment.interpreter()
    launch = {
        "command": _command(run, python, datasets),
        "environment": _environment(run, config, python, visible_devices(gpus, machine_has_gpus)),
        "gpus": list(gpus),
        "inputs": [
            {"name": used.name, "path": path, "mode": used.mode, "argument": used.argument}
            for used, path in datasets
        ],
        "stop_grace_seconds": STOP_GRACE_SECONDS,
    }
    path = folder / "launch.json"
    try:
        write_atomically(path, json.dumps(launch, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise translate_os_error(error, path) from error
    return Job(run.id, folder, python)


def allotted_gpus(folder: Path) -> tuple[int, ...]:
    """The GPUs that the run in this folder was started with; none when that cannot be told."""
    try:
        return tuple(int(index) for index in json.loads((folder / "launch.json").read_bytes())["gpus"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _config(run: Run) -> ScriptRunConfig:
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


def _files_of(workspace: Workspace, used: UsedDataset) -> str:
    """Where the files of a dataset version are; raises NotFound when they are gone."""
    from mldesk.core.dataset import get_dataset  # with its previews, too much for every start

    folder = get_dataset(workspace, f"{used.name}:{used.version}").folder
    if not folder.exists():
        raise NotFound(
            f"The dataset {used.name}:{used.version} is gone",
            f"{folder} does not exist",
            "Bring the files back, or register the dataset again.",
        )
    return str(folder)


def _command(run: Run, python: str, datasets: list[tuple[UsedDataset, str]]) -> list[str]:
    """The script's command line; the inputs' arguments stand first, so that the user's may overrule them.

    Where a dataset is downloaded, the launcher puts the place of the copy for the path.
    """
    given = [
        part
        for used, path in datasets
        for part in input_arguments(DatasetInput(used.name, used.version, used.argument), path)
    ]
    return [python, "-u", run.script, *given, *run.arguments]


def _environment(run: Run, config: ScriptRunConfig, python: str, device: Mapping[str, str]) -> dict[str, str]:
    """The variables that differ from the engine's; the user's own overrule all but what makes it a run."""
    runtime = run.folder / "runtime"
    own = {**os.environ, **config.environment_variables}
    python_path = [str(runtime), str(runtime / "mldesk" / "runtime" / "site"), own.get("PYTHONPATH", "")]
    path = [str(Path(python).parent), own.get("PATH", os.defpath)]
    return {
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
        **device,
        **config.environment_variables,
        "PATH": os.pathsep.join(path),
        "PYTHONPATH": os.pathsep.join(part for part in python_path if part),
        RUN_MARK: run.id,
        "MLDESK_RUN_FOLDER": str(run.folder),
        "MLDESK_EXPERIMENT": run.experiment,
        "MLDESK_EVENTS": str(run.folder / "events.jsonl"),
        "MLDESK_LOG_EVERY_BATCH": str(int(config.log_every_batch)),
    }
