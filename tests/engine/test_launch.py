"""What a script finds when the engine starts it: command line, data, environment."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_ray_target
from mldesk.core.dataset import register_dataset
from mldesk.core.disk import move_to_trash
from mldesk.core.distribution import Distribution
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Damaged, InvalidInput, NotFound
from mldesk.core.ingest import Ingester
from mldesk.core.spec import DatasetInput
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import ReadyEnvironment
from mldesk.engine.launch import allotted_gpus, prepare

Fixture = Callable[..., Any]

OWN_PYTHON = ReadyEnvironment(sys.executable)
ANY_TENSORFLOW = EnvironmentSpec("packages", packages=("tensorflow",))


@pytest.fixture
def digits(workspace: Workspace, tmp_path: Path) -> Path:
    source = tmp_path / "digits"
    source.mkdir()
    (source / "a.csv").write_text("1,2\n")
    return register_dataset(workspace, "digits", source).folder


def launch_of(run: Any) -> Any:
    return json.loads((run.folder / "launch.json").read_bytes())


def test_datasets_come_first_on_the_command_line_and_as_inputs(
    workspace: Workspace, submit_script: Fixture, digits: Path
) -> None:
    given = DatasetInput("digits", None, "--data-folder")
    run = submit_script("print()", "--epochs", "3", inputs=(given,))
    job = prepare(workspace, run, (), False, OWN_PYTHON)
    launch = launch_of(run)
    assert (job.run_id, job.folder, job.python) == (run.id, run.folder, sys.executable)
    assert launch["command"] == [
        sys.executable, "-u", "train.py", "--data-folder", str(digits), "--epochs", "3",
    ]  # fmt: skip
    assert launch["inputs"] == [
        {
            "name": "digits",
            "path": str(digits),
            "mode": "mount",
            "argument": "--data-folder",
            "in_place": str(digits),
        }
    ]
    assert json.loads(launch["environment"]["MLDESK_INPUTS"]) == {"digits": str(digits)}
    assert launch["stop_grace_seconds"] == 60


def test_a_downloaded_dataset_is_a_copy_in_the_runs_folder(
    workspace: Workspace, submit_script: Fixture, digits: Path
) -> None:
    run = submit_script("print()", inputs=(DatasetInput("digits", None, "--data-folder", "download"),))
    prepare(workspace, run, (), False, OWN_PYTHON)
    launch = launch_of(run)
    copy = str(run.folder / "inputs" / "0")
    assert launch["command"][-2:] == ["--data-folder", copy]
    assert [(given["source"], given["path"]) for given in launch["inputs"]] == [(str(digits), copy)]
    assert json.loads(launch["environment"]["MLDESK_INPUTS"]) == {"digits": copy}


@pytest.mark.parametrize("mode", ["mount", "download"])
def test_a_dataset_is_whole_after_a_run_that_read_it(
    workspace: Workspace, submit_script: Fixture, digits: Path, mode: Any
) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from mldesk.runtime import Run\n"
        "folder = Path(Run.get_context().input_datasets['digits'])\n"
        "assert folder == Path(sys.argv[2]), folder\n"
        "assert (folder / 'a.csv').read_text() == '1,2\\n'\n"
    )
    run = submit_script(script, inputs=(DatasetInput("digits", None, "--data-folder", mode),))
    job = prepare(workspace, run, (), False, OWN_PYTHON)
    launcher = job.folder / "runtime" / "mldesk" / "runtime" / "launcher.py"
    subprocess.run([job.python, "-E", "-s", str(launcher), str(job.folder)], check=True)
    Ingester(workspace).ingest(run.id)
    assert run.refresh().status is Status.COMPLETED, run.log_path.read_text()
    assert (digits / "a.csv").read_text() == "1,2\n"


def test_the_environment_makes_it_a_run_and_holds_the_users_variables(
    workspace: Workspace, submit_script: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/mine")
    run = submit_script(
        "print()",
        experiment="first",
        log_every_batch=True,
        environment_variables={"TOKEN": "x", "CUDA_VISIBLE_DEVICES": "7", "MLDESK_RUN_ID": "forged"},
    )
    prepare(workspace, run, (0, 1), True, OWN_PYTHON)
    environment = launch_of(run)["environment"]
    runtime = run.folder / "runtime"
    assert environment["PYTHONPATH"].split(os.pathsep) == [
        str(runtime),
        str(runtime / "mldesk" / "runtime" / "site"),
        "/mine",
    ]
    assert environment["PATH"].split(os.pathsep)[0] == str(Path(sys.executable).parent)
    assert environment["PYTHONUNBUFFERED"] == "1"
    assert environment["PYTHONIOENCODING"] == "utf-8"
    assert environment["MLDESK_RUN_ID"] == run.id
    assert environment["MLDESK_RUN_FOLDER"] == str(run.folder)
    assert environment["MLDESK_EXPERIMENT"] == "first"
    assert environment["MLDESK_EVENTS"] == str(run.folder / "events.jsonl")
    assert environment["MLDESK_LOG_EVERY_BATCH"] == "1"
    assert environment["TOKEN"] == "x"
    assert environment["CUDA_VISIBLE_DEVICES"] == "7"
    assert allotted_gpus(run.folder) == (0, 1)


def test_a_script_on_an_attached_ray_cluster_knows_that_nobody_answers_it(
    workspace: Workspace, submit_script: Fixture
) -> None:
    add_ray_target(workspace, "far", address="http://127.0.0.1:1")
    add_ray_target(workspace, "own")
    told = []
    for compute in ("far", "own", "local"):
        run = submit_script("print()", compute=compute)
        prepare(workspace, run, (), False, OWN_PYTHON)
        told.append(launch_of(run)["environment"].get("MLDESK_NOBODY_ANSWERS"))
    assert told == ["1", None, None]


def test_the_gpus_of_a_run_that_was_never_started_are_none(submit_script: Fixture) -> None:
    assert allotted_gpus(submit_script("print()").folder) == ()


def test_a_vanished_dataset_is_named(workspace: Workspace, submit_script: Fixture, tmp_path: Path) -> None:
    source = tmp_path / "left"
    source.mkdir()
    (source / "a.csv").write_text("1,2\n")
    register_dataset(workspace, "left", source, by_reference=True)
    run = submit_script("print()", inputs=(DatasetInput("left", None, "--data"),))
    source.rename(tmp_path / "moved")
    with pytest.raises(NotFound, match="The dataset left:1 is gone"):
        prepare(workspace, run, (), False, OWN_PYTHON)


def test_a_run_is_told_of_changed_data_that_was_left_in_place_before_it_starts(
    workspace: Workspace, submit_script: Fixture, tmp_path: Path
) -> None:
    (tmp_path / "left").mkdir()
    (tmp_path / "left" / "a.csv").write_text("1,2\n")
    register_dataset(workspace, "left", tmp_path / "left", by_reference=True)
    run = submit_script("print()", inputs=(DatasetInput("left"),))
    (tmp_path / "left" / "a.csv").write_text("1,2\n3,4\n")
    prepare(workspace, run, (), False, OWN_PYTHON)
    Ingester(workspace).ingest(run.id)
    (message,) = run.messages()
    assert message.level == "warning"
    assert "left:1 has changed" in message.text
    assert str(tmp_path / "left" / "a.csv") in message.text
    workspace.rebuild()
    assert len(run.messages()) == 1


def test_a_dataset_that_was_moved_to_the_trash_is_still_read_by_a_run_that_waits(
    workspace: Workspace, submit_script: Fixture, digits: Path
) -> None:
    run = submit_script("print()", inputs=(DatasetInput("digits", None, "--data-folder"),))
    move_to_trash(workspace, "dataset", "digits")
    prepare(workspace, run, (), False, OWN_PYTHON)
    assert launch_of(run)["inputs"][0]["path"] == str(digits)


def test_a_run_without_its_script_is_damaged(workspace: Workspace, submit_script: Fixture) -> None:
    run = submit_script("print()")
    (run.snapshot_folder / "train.py").unlink()
    with pytest.raises(Damaged, match=r"train\.py is missing"):
        prepare(workspace, run, (), False, OWN_PYTHON)


def test_a_run_whose_environment_turns_out_to_have_keras_3_is_not_started(
    workspace: Workspace, submit_script: Fixture
) -> None:
    run = submit_script(
        "import tensorflow as tf\n"
        "strategy = tf.distribute.MultiWorkerMirroredStrategy()\n"
        "model.fit(data, epochs=1)\n",
        distribution=Distribution("tensorflow", workers=2),
        environment=ANY_TENSORFLOW,
    )
    today = ReadyEnvironment(sys.executable, {"packages": {"tensorflow": "2.21.0"}})
    with pytest.raises(InvalidInput, match="does not work with Keras 3") as told:
        prepare(workspace, run, (), False, today)
    assert "train.py, line 2" in told.value.cause
    prepare(
        workspace, run, (), False, ReadyEnvironment(sys.executable, {"packages": {"tensorflow": "2.15.1"}})
    )
    assert launch_of(run)["distribution"]
