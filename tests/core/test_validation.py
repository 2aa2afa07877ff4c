"""All problems of a config are found at once, each with its field."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import snapshot, validation
from mldesk.core.compute import (
    GpuState,
    MachineState,
    add_ray_target,
    add_slurm_target,
    set_cpu_slots,
    set_machine_state,
)
from mldesk.core.dataset import register_dataset
from mldesk.core.errors import Problem
from mldesk.core.run import submit
from mldesk.core.spec import DatasetInput, EnvironmentSpec, ScriptRunConfig, validate
from mldesk.core.workspace import Workspace

_script = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", required=True)
parser.add_argument("--epochs", type=int, default=3)
parser.add_argument("--optimizer", choices=["adam", "sgd"], default="adam")
parser.parse_args()
"""


@pytest.fixture
def config(tmp_path: Path) -> ScriptRunConfig:
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "train.py").write_text(_script, encoding="utf-8")
    return ScriptRunConfig(folder, "train.py", ("--data-folder", "data"))


@pytest.fixture
def digits(workspace: Workspace, tmp_path: Path) -> DatasetInput:
    (tmp_path / "digits").mkdir()
    (tmp_path / "digits" / "a.txt").write_text("a", encoding="utf-8")
    register_dataset(workspace, "digits", tmp_path / "digits")
    return DatasetInput("digits", argument="--data-folder")


def _fields(problems: list[Problem]) -> list[str]:
    return [problem.field for problem in problems]


def test_a_good_config_has_no_problems(
    workspace: Workspace, config: ScriptRunConfig, digits: DatasetInput
) -> None:
    assert validate(workspace, config) == []
    assert validate(workspace, replace(config, arguments=("--epochs", "5"), inputs=(digits,))) == []


def test_all_problems_are_found_at_once(workspace: Workspace, config: ScriptRunConfig) -> None:
    bad = replace(
        config,
        arguments=("--epochs", "many", "--optimizer", "magic"),
        experiment="a/b",
        compute="moon",
        inputs=(DatasetInput("nothing"),),
        environment=EnvironmentSpec("python", "/no/python"),
        environment_variables={"A=B": "c"},
        cpus=0,
        gpus=-1,
        name=" ",
        tags={" ": "x"},
    )
    expected = {
        "--epochs", "--optimizer", "--data-folder", "experiment", "compute", "inputs.0", "environment.python",
        "environment_variables", "cpus", "gpus", "name", "tags",
    }  # fmt: skip
    problems = validate(workspace, bad)
    assert set(_fields(problems)) == expected
    assert all(problem.title and problem.level == "error" for problem in problems)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"source_folder": Path("/no/folder")}, "source_folder"),
        ({"script": ""}, "script"),
        ({"script": "other.py"}, "script"),
        ({"script": "../train.py"}, "script"),
        ({"script": "/etc/passwd"}, "script"),
        ({"arguments": ("--data-folder", "a\0b")}, "arguments"),
    ],
)
def test_a_script_or_argument_that_cannot_be_is_named(
    workspace: Workspace, config: ScriptRunConfig, change: dict[str, Any], field: str
) -> None:
    assert _fields(validate(workspace, replace(config, **change))) == [field]


def test_a_syntax_error_is_told_with_its_line(workspace: Workspace, config: ScriptRunConfig) -> None:
    config.script_path.write_text("x = 1\ndef broken(:\n", encoding="utf-8")
    (problem,) = validate(workspace, config)
    assert problem.field == "script"
    assert "line 2" in problem.cause


def test_a_missing_package_is_an_error_where_the_script_needs_it_and_a_warning_where_not(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    text = "import no_such_package_a\ntry:\n    import no_such_package_b\nexcept ImportError:\n    pass\n"
    config.script_path.write_text(text, encoding="utf-8")
    problems = validate(workspace, replace(config, arguments=()))
    assert [(p.field, p.level) for p in problems] == [("imports", "error"), ("imports", "warning")]
    other = EnvironmentSpec("python", sys.executable)
    assert validate(workspace, replace(config, arguments=(), environment=other)) == []


def test_a_dataset_whose_files_vanished_is_told(
    workspace: Workspace, config: ScriptRunConfig, digits: DatasetInput
) -> None:
    for path in workspace.datasets_folder.rglob("a.txt"):
        path.parent.chmod(0o755)
        path.chmod(0o644)
        path.unlink()
    problems = validate(workspace, replace(config, arguments=(), inputs=(digits,)))
    assert _fields(problems) == ["inputs.0"]


def test_what_a_script_asks_for_by_name_and_will_not_find_is_told(
    workspace: Workspace, config: ScriptRunConfig, digits: DatasetInput
) -> None:
    config.script_path.write_text(
        "from azureml.core import Dataset, Run\nrun = Run.get_context()\nrun.input_datasets['images']\n"
        "Dataset.get_by_name(run.experiment.workspace, 'digits')\nDataset.get_by_name(None, 'none')\n"
    )
    asking = replace(config, arguments=())
    problems = validate(workspace, asking)
    assert [(problem.title, problem.level) for problem in problems] == [
        ("The script asks for an input called 'images'", "warning"),
        ("There is no such dataset", "warning"),
    ]
    given = (DatasetInput("digits", name="images"),)
    assert len(validate(workspace, replace(asking, inputs=given))) == 1


def test_a_run_that_could_never_start_is_told(workspace: Workspace, config: ScriptRunConfig) -> None:
    set_cpu_slots(workspace, 2)
    assert _fields(validate(workspace, replace(config, cpus=3))) == ["cpus"]
    gpu = GpuState(0, "H200", 0.0, 0, 10**9)
    state = MachineState(1.0, 0.0, 0, 10**9, 10**9, 2, 0, 0, 0, os.getpid(), (gpu,))
    set_machine_state(workspace, state, 1.0)
    assert validate(workspace, replace(config, gpus=1)) == []
    assert _fields(validate(workspace, replace(config, gpus=2))) == ["gpus"]


def test_too_little_disk_space_is_told_before_anything_is_copied(
    workspace: Workspace, config: ScriptRunConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(validation, "free_space", lambda path: 1_000_000)
    (problem,) = validate(workspace, config)
    assert problem.field == "source_folder"
    assert "1.0 MB" in problem.cause


def test_a_folder_that_is_too_large_is_a_warning_and_the_run_gets_the_scripts_modules(
    workspace: Workspace, config: ScriptRunConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "largest_snapshot", 10_000)
    (config.source_folder / "film.bin").write_bytes(bytes(20_000))
    (problem,) = validate(workspace, config)
    assert (problem.field, problem.level) == ("source_folder", "warning")
    assert "film.bin (20 kB)" in problem.cause
    run = submit(workspace, config)
    assert [path.name for path in run.snapshot_folder.iterdir()] == [config.script]


def test_a_linked_folder_is_a_warning(workspace: Workspace, config: ScriptRunConfig, tmp_path: Path) -> None:
    (config.source_folder / "data").symlink_to(tmp_path)
    (problem,) = validate(workspace, config)
    assert (problem.field, problem.level) == ("source_folder", "warning")


def test_a_list_of_packages_is_judged_by_its_names_and_where_it_is_to_run(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    config.script_path.write_text("import no_such_package, six\n", encoding="utf-8")
    config = replace(config, arguments=(), environment=EnvironmentSpec("packages", packages=("six", "a=1")))
    found = [(p.field, p.level, p.title) for p in validate(workspace, config)]
    assert found == [
        ("imports", "warning", "The environment may lack no_such_package"),
        ("environment.packages.1", "error", "It is no requirement of pip's"),
    ]
    image = replace(config, environment=EnvironmentSpec("image", image="python:3.11"))
    assert [(p.field, p.level) for p in validate(workspace, image)] == [("environment.image", "error")]


def test_on_docker_an_image_may_be_used_and_mldesks_own_python_says_nothing(
    workspace: Workspace, config: ScriptRunConfig
) -> None:
    config.script_path.write_text("import no_such_package\n", encoding="utf-8")
    with workspace.store.write("compute") as connection:
        connection.execute("INSERT INTO compute_targets VALUES ('box', 'docker', '{}', 1.0)")
    for environment in (EnvironmentSpec(), EnvironmentSpec("image", image="python:3.11")):
        there = replace(config, arguments=(), compute="box", environment=environment)
        assert validate(workspace, there) == []


_FITS = """
import no_such_package
import tensorflow as tf
strategy = tf.distribute.MultiWorkerMirroredStrategy()
model = no_such_package.make(strategy)
model.fit(data, epochs=2)
"""


@pytest.mark.parametrize(
    ("kind", "settings", "brings_python"),
    [
        ("ray", {"address": "http://127.0.0.1:1"}, True),
        ("ray", {}, False),
        ("slurm", {"host": "me@login"}, True),
        ("slurm", {"shared": False}, True),
        ("slurm", {"python": "/opt/python/bin/python3"}, True),
        ("slurm", {}, False),
    ],
)
def test_where_a_cluster_brings_its_own_python_mldesks_says_nothing(
    workspace: Workspace, config: ScriptRunConfig, kind: str, settings: dict[str, Any], brings_python: bool
) -> None:
    add = add_ray_target if kind == "ray" else add_slurm_target
    add(workspace, "there", **settings)
    config.script_path.write_text(_FITS, encoding="utf-8")
    there = replace(config, arguments=(), compute="there")
    found = {problem.field for problem in validate(workspace, there)}
    assert found == (set() if brings_python else {"imports", "environment.keras"})
