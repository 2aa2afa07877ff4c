"""The config of a run, to and from JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.spec import DatasetInput, DatastoreInput, EnvironmentSpec, Output, ScriptRunConfig

_texts = st.dictionaries(st.text(), st.text(), max_size=3)
_configs = st.builds(
    ScriptRunConfig,
    source_folder=st.just(Path("/source")),
    script=st.text(),
    arguments=st.lists(st.text()).map(tuple),
    inputs=st.lists(st.from_type(DatasetInput) | st.from_type(DatastoreInput)).map(tuple),
    outputs=st.lists(
        st.builds(Output, st.text(), st.text(), globs=st.lists(st.text()).map(tuple), tags=_texts)
    ).map(tuple),
    max_duration_seconds=st.none() | st.integers(),
    properties=_texts,
    warnings=st.lists(st.text()).map(tuple),
    environment=st.builds(EnvironmentSpec, st.just("python"), st.text()),
    environment_variables=_texts,
    cpus=st.integers(),
    name=st.none() | st.text(),
    tags=_texts,
    log_every_batch=st.booleans(),
)


@given(_configs)
def test_a_config_survives_json(config: ScriptRunConfig) -> None:
    assert ScriptRunConfig.from_json(json.loads(json.dumps(config.to_json()))) == config


def test_lists_and_numbers_are_welcome_as_arguments() -> None:
    config = ScriptRunConfig(Path("/source"), "train.py", ["--epochs", 3])
    assert config.arguments == ("--epochs", "3")
    assert config.script_path == Path("/source/train.py")


def test_a_config_of_unknown_shape_is_refused() -> None:
    with pytest.raises(TypeError):
        ScriptRunConfig.from_json({"source_folder": "/source", "script": "train.py", "unheard": 1})


def test_the_interpreter_is_that_of_mldesk_unless_another_is_chosen() -> None:
    assert EnvironmentSpec().interpreter() == sys.executable
    assert EnvironmentSpec("python", "/other/python").interpreter() == "/other/python"


def test_a_dataset_is_named_with_its_version_when_one_is_chosen() -> None:
    assert DatasetInput("mnist").reference == "mnist"
    assert DatasetInput("mnist", 2).reference == "mnist:2"


def test_a_config_of_an_older_version_has_no_data_of_datastores() -> None:
    older = ScriptRunConfig(
        Path("/source"), "train.py", inputs=(DatasetInput("mnist", 2, "--data"),)
    ).to_json()
    for name in ("outputs", "max_duration_seconds", "properties", "warnings"):
        del older[name]
    older["inputs"] = [{"dataset": "mnist", "version": 2, "argument": "--data", "mode": "mount"}]
    config = ScriptRunConfig.from_json(older)
    assert config.inputs == (DatasetInput("mnist", 2, "--data"),)
    assert (config.outputs, config.max_duration_seconds, config.warnings) == ((), None, ())
