"""Submitting: everything of the run is there, or nothing is."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import submission
from mldesk.core.dataset import register_dataset
from mldesk.core.errors import InvalidInput, StorageFull
from mldesk.core.experiment import Experiment
from mldesk.core.run import Run, list_runs, submit
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace

SubmitScript = Callable[..., Run]
_script = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--data-folder")
parser.add_argument("--epochs", type=int, default=3)
parser.add_argument("--rate", type=float, default=0.1)
parser.add_argument("--fast", action="store_true")
"""


@pytest.fixture
def config(tmp_path: Path) -> ScriptRunConfig:
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "train.py").write_text(_script, encoding="utf-8")
    return ScriptRunConfig(folder, "train.py")


def test_a_submitted_run_is_queued_with_everything_it_needs(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    run = submit(
        workspace, replace(config, arguments=("--epochs", "5"), tags={"a": "b"}, experiment="digits")
    )
    assert (run.status, run.number, run.experiment) == ("Queued", 1, "digits")
    assert run.name.endswith("-1")
    assert run.parameters() == {"epochs": 5, "rate": 0.1, "fast": False}
    assert run.tags() == {"a": "b"}
    assert (run.snapshot_folder / "train.py").read_text(encoding="utf-8") == _script
    assert (run.work_folder / "outputs").is_dir()
    assert (run.work_folder / "logs").is_dir()
    assert (run.folder / "control").is_dir()
    assert json.loads((run.folder / "job.json").read_bytes())["id"] == run.id
    assert run.config.arguments == ("--epochs", "5")


def test_the_runtime_in_the_run_folder_works_on_its_own(submit_script: SubmitScript, tmp_path: Path) -> None:
    run = submit_script("print()\n")
    code = "import mldesk.runtime.events as events; print(events.__file__)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        env={"PYTHONPATH": str(run.folder / "runtime")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()).is_relative_to(run.folder)


def test_the_path_of_a_dataset_is_no_parameter(
    workspace: Workspace, config: ScriptRunConfig, tmp_path: Path
) -> None:
    (tmp_path / "data.txt").write_text("x", encoding="utf-8")
    register_dataset(workspace, "digits", tmp_path / "data.txt")
    run = submit(workspace, replace(config, inputs=(DatasetInput("digits", argument="--data-folder"),)))
    assert "data_folder" not in run.parameters()
    (used,) = run.datasets()
    assert (used.name, used.version, used.argument, used.mode) == ("digits", 1, "--data-folder", "mount")
    assert run.to_dict()["datasets"] == [
        {"name": "digits", "version": 1, "argument": "--data-folder", "mode": "mount"}
    ]


def test_a_script_without_argparse_has_the_arguments_it_was_given_as_parameters(
    submit_script: SubmitScript,
) -> None:
    run = submit_script(
        "import sys\nprint(sys.argv)\n", "--epochs", "5", "--name=x", "--rate", "1e-3", "--dry", "-v"
    )
    assert run.parameters() == {"epochs": 5, "name": "x", "rate": 0.001, "dry": "-v"}


def test_an_invalid_config_is_refused_with_all_problems_and_stores_nothing(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    with pytest.raises(InvalidInput) as caught:
        submit(workspace, replace(config, arguments=("--epochs", "many"), cpus=0, compute="moon"))
    assert {problem.field for problem in caught.value.problems} == {"--epochs", "cpus", "compute"}
    _assert_nothing_stored(workspace)


@pytest.mark.parametrize(
    "values",
    [{"name": "run \udcff"}, {"tags": {"author": "\udcff"}}, {"arguments": ("--data-folder", "\udcff")}],
    ids=["name", "tag", "argument"],
)
def test_what_is_no_text_is_refused_and_stores_nothing(
    workspace: Workspace, config: ScriptRunConfig, values: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput, match=r"UTF-8.*udcff"):
        submit(workspace, replace(config, **values))
    _assert_nothing_stored(workspace)


def test_the_name_of_a_run_is_one_line(workspace: Workspace, config: ScriptRunConfig) -> None:
    assert submit(workspace, replace(config, name=" my\nrun ")).name == "my run"


def test_a_run_without_inputs_is_submitted_without_what_reads_datasets() -> None:
    code = "import sys, mldesk.core.submission; print({'msgspec', 'filelock', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_warning_does_not_keep_a_run_from_being_submitted(
    workspace: Workspace, config: ScriptRunConfig, tmp_path: Path
) -> None:
    (config.source_folder / "linked").symlink_to(tmp_path)
    assert submit(workspace, config).status == "Queued"


@pytest.mark.parametrize("step", ["copy_snapshot", "write_atomically", "insert_run"])
def test_a_disk_that_runs_full_at_any_step_leaves_no_row_and_no_folder(
    workspace: Workspace, config: ScriptRunConfig, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "/somewhere")

    monkeypatch.setattr(submission, step, full)
    with pytest.raises(StorageFull):
        submit(workspace, config)
    _assert_nothing_stored(workspace)


def _assert_nothing_stored(workspace: Workspace) -> None:
    assert list_runs(workspace) == []
    assert [path for path in workspace.runs_folder.rglob("*") if path.name != ".drafts"] == []


def test_a_run_that_was_stored_when_the_interrupt_came_stays(
    workspace: Workspace, config: ScriptRunConfig, interrupt_when_stored: Callable[[], None]
) -> None:
    interrupt_when_stored()
    with pytest.raises(KeyboardInterrupt):
        submit(workspace, config)
    (run,) = list_runs(workspace)
    assert (workspace.run_folder(run.id) / "job.json").is_file()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill -9")
def test_a_submit_that_was_killed_leaves_no_run_and_is_swept_away_later(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    code = (
        "import os, signal, sys\n"
        "from mldesk.core import submission\n"
        "from mldesk.core.run import submit\n"
        "from mldesk.core.spec import ScriptRunConfig\n"
        "from mldesk.core.workspace import Workspace\n"
        "submission._number = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "with Workspace.open(sys.argv[1]) as workspace:\n"
        "    submit(workspace, ScriptRunConfig(sys.argv[2], 'train.py'))\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(workspace.path), str(config.source_folder)])
    assert killed.returncode == -signal.SIGKILL
    assert list_runs(workspace) == []
    (left,) = (workspace.runs_folder / ".drafts").iterdir()
    os.utime(left, (0, 0))
    assert submit(workspace, config).number == 1
    assert list((workspace.runs_folder / ".drafts").iterdir()) == []


def test_numbers_and_names_differ_however_many_submit_at_once(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    code = (
        "import sys\n"
        "from mldesk.core.run import submit\n"
        "from mldesk.core.spec import ScriptRunConfig\n"
        "from mldesk.core.workspace import Workspace\n"
        "with Workspace.open(sys.argv[1]) as workspace:\n"
        "    for _ in range(10):\n"
        "        submit(workspace, ScriptRunConfig(sys.argv[2], 'train.py'))\n"
    )
    command = [sys.executable, "-c", code, str(workspace.path), str(config.source_folder)]
    submitters = [subprocess.Popen(command) for _ in range(2)]
    assert [submitter.wait(timeout=120) for submitter in submitters] == [0, 0]
    rows = list_runs(workspace)
    assert sorted(row.number or 0 for row in rows) == list(range(1, 21))
    assert len({row.name for row in rows}) == 20


def test_an_experiment_submits_into_itself(workspace: Workspace, config: ScriptRunConfig) -> None:
    run = Experiment(workspace, "digits").submit(config)
    assert run.experiment == "digits"


def test_runs_of_the_same_code_are_known_by_it_and_a_change_of_any_file_by_another(tmp_path: Path) -> None:
    source = tmp_path / "sources"
    source.mkdir()
    (source / "train.py").write_text("import net")
    (source / "net.py").write_text("LAYERS = 2")
    with Workspace.create(tmp_path / "codes") as workspace:
        first, second = (submit(workspace, ScriptRunConfig(source, "train.py")).id for _ in range(2))
        (source / "net.py").write_text("LAYERS = 3")
        third = submit(workspace, ScriptRunConfig(source, "train.py")).id
        codes = {row.id: row.code for row in list_runs(workspace)}
    assert codes[first] == codes[second]
    assert all(codes.values())
    assert codes[third] != codes[first]
