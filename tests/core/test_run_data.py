"""The data of a run: names, placeholders, and all that can be wrong with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.datastore import register_datastore, set_default_datastore
from mldesk.core.run import submit
from mldesk.core.run_data import Input, filled, input_names, placeholders
from mldesk.core.spec import DatasetInput, DatastoreInput, Output, ScriptRunConfig, validate
from mldesk.core.workspace import Workspace

ODD: Any = "cloud"


@pytest.fixture
def config(workspace: Workspace, tmp_path: Path) -> ScriptRunConfig:
    """A script, a dataset `digits`, and `tables/a.csv` in the default datastore."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "train.py").write_text("print()")
    (tmp_path / "code" / "taken").mkdir()
    (tmp_path / "a.csv").write_text("1\n")
    register_dataset(workspace, "digits", tmp_path / "a.csv")
    workspace.get_default_datastore().upload_files([tmp_path / "a.csv"], target_path="tables")
    return ScriptRunConfig(tmp_path / "code", "train.py")


def test_inputs_without_a_name_are_called_like_what_they_are_and_numbered() -> None:
    inputs: list[Input] = [
        DatasetInput("digits", 1),
        DatasetInput("digits", 2),
        DatasetInput("digits", name="digits_2"),
        DatastoreInput("store", "a/digits"),
        DatastoreInput("store"),
        DatastoreInput(),
    ]
    assert input_names(inputs) == ["digits", "digits_3", "digits_2", "digits_4", "store", "default"]


def test_placeholders_stand_for_paths_and_others_stay() -> None:
    text = "x=${{inputs.a b}}/${{ outputs.c }} ${{inputs.d}} ${{secrets.e}} $HOME"
    assert list(placeholders(text)) == [("inputs", "a b"), ("outputs", "c"), ("inputs", "d")]
    found = filled(text, {"a b": "/in"}, {"c": "/out", "d": "/no"})
    assert found == "x=/in//out ${{inputs.d}} ${{secrets.e}} $HOME"
    given = DatastoreInput("store", "a")
    assert filled(given.placeholder, {"a": "/in"}, {}) == "/in"
    assert filled(Output("c").placeholder, {}, {"c": "/out"}) == "/out"


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"inputs": [DatastoreInput("moon", "tables")]}, "inputs.0", "no such datastore"),
        ({"inputs": [DatastoreInput(path="nothing")]}, "inputs.0", "nothing at default:nothing"),
        ({"inputs": [DatastoreInput(path="tables/*.csv")]}, "inputs.0", "A pattern cannot be an input"),
        ({"inputs": [DatastoreInput(path="../out")]}, "inputs.0", "leaves the datastore"),
        ({"inputs": [DatastoreInput(path="tables", mode=ODD)]}, "inputs.0", "mode is unknown"),
        ({"inputs": [DatasetInput("digits", mode=ODD)]}, "inputs.0", "mode is unknown"),
        ({"inputs": [DatasetInput("digits", path_on_compute="../x")]}, "inputs.0", "leads out"),
        ({"inputs": [DatasetInput("digits", path_on_compute="taken")]}, "inputs.0", "is taken"),
        ({"inputs": [DatasetInput("digits", name="a")] * 2}, "inputs.1", "a is taken"),
        ({"inputs": [DatasetInput("digits", name="a}")]}, "inputs.0", "name cannot be used"),
        ({"outputs": [Output("")]}, "outputs.0", "name cannot be used"),
        ({"outputs": [Output("a"), Output("a")]}, "outputs.1", "a is taken"),
        ({"outputs": [Output("a", "moon")]}, "outputs.0", "no such datastore"),
        ({"outputs": [Output("a", path="/etc")]}, "outputs.0", "leaves the datastore"),
        ({"outputs": [Output("a", mode=ODD)]}, "outputs.0", "mode is unknown"),
        ({"outputs": [Output("a", register_as="a/b")]}, "outputs.0", "a/b"),
        ({"outputs": [Output("a", path_on_compute="..")]}, "outputs.0", "leads out"),
        ({"arguments": ["${{inputs.a}}"]}, "arguments", "no input called a"),
        ({"environment_variables": {"A": "${{outputs.a}}"}}, "environment_variables", "no output called a"),
        ({"max_duration_seconds": 0}, "max_duration_seconds", "no time"),
        ({"properties": {" ": "x"}}, "properties", "no name"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_data_is_told(
    workspace: Workspace, config: ScriptRunConfig, changes: dict[str, Any], field: str, said: str
) -> None:
    problems = [one for one in validate(workspace, replace(config, **changes)) if one.level == "error"]
    assert [(problem.field, said in str(problem)) for problem in problems] == [(field, True)], problems


def test_a_place_that_cannot_be_had_is_a_warning(workspace: Workspace, config: ScriptRunConfig) -> None:
    given = DatasetInput("digits", path_on_compute="/mnt/data")
    problems = validate(workspace, replace(config, inputs=(given,), outputs=(Output("a"),)))
    assert [(one.field, one.level) for one in problems] == [("inputs.0", "warning")]


def test_a_run_keeps_the_datastore_that_was_the_default_one(
    workspace: Workspace, config: ScriptRunConfig, tmp_path: Path
) -> None:
    given = replace(config, inputs=(DatastoreInput(path="tables"),), outputs=(Output("made"),))
    run = submit(workspace, given)
    (tmp_path / "other").mkdir()
    register_datastore(workspace, "other", "folder", {"path": str(tmp_path / "other")})
    set_default_datastore(workspace, "other")
    assert [one.reference for one in run.datastore_inputs] == ["default:tables"]
    assert [(one.datastore, one.path_of(run.id)) for one in run.data_outputs] == [
        ("default", f"dataset/{run.id}/made")
    ]


def test_parameters_are_without_the_paths_of_data(workspace: Workspace, config: ScriptRunConfig) -> None:
    script = (
        "import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument('--data')\n"
        "parser.add_argument('--epochs', type=int)\nparser.add_argument('--made')\nparser.parse_args()\n"
    )
    (config.source_folder / "train.py").write_text(script)
    arguments = ("--data", "${{inputs.tables}}/x", "--epochs", "3")
    given = replace(
        config,
        arguments=arguments,
        inputs=(DatastoreInput(path="tables"),),
        outputs=(Output("made", argument="--made"),),
    )
    assert submit(workspace, given).parameters() == {"epochs": 3}
    (config.source_folder / "train.py").write_text("import sys; sys.argv")
    assert submit(workspace, given).parameters() == {"epochs": 3}
