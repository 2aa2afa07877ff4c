"""The guard for Keras 3: what it sees in script and environment, and the environments it offers."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mldesk.core import keras_guard
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.errors import Problem
from mldesk.core.keras_guard import FIELD, SWITCH, keras_of, keras_problems, remedies
from mldesk.core.script import ScriptFacts, read_script
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.workspace import Workspace

_multi_worker = (
    "import tensorflow as tf\n"
    "strategy = tf.distribute.MultiWorkerMirroredStrategy()\n"
    "model = make(strategy)\n"
    "model.fit(data, epochs=2)\n"
)
_horovod = (
    "import tensorflow as tf\nimport horovod.tensorflow.keras as hvd\n"
    "model.compile(hvd.DistributedOptimizer(tf.keras.optimizers.Adam()))\n"
    "model.fit(data)\n"
)
_today = EnvironmentSpec("packages", "3.11", ("tensorflow-cpu==2.21.0", "numpy==2.4.6"))


def _run(folder: Path, text: str, spec: EnvironmentSpec = _today) -> tuple[ScriptRunConfig, ScriptFacts]:
    folder.mkdir(exist_ok=True)
    script = folder / "train.py"
    script.write_text(text, encoding="utf-8")
    return ScriptRunConfig(folder, "train.py", environment=spec), read_script(script)


def _found(folder: Path, text: str, spec: EnvironmentSpec = _today) -> list[Problem]:
    return list(keras_problems(*_run(folder, text, spec)))


def test_fit_under_a_strategy_is_told_with_its_line_and_what_would_have_come(tmp_path: Path) -> None:
    (problem,) = _found(tmp_path, _multi_worker)
    assert (problem.field, problem.level) == (FIELD, "error")
    assert problem.title == "MultiWorkerMirroredStrategy does not work with Keras 3"
    assert "train.py, line 2" in problem.cause
    assert "PerReplica" in problem.cause
    assert "TensorFlow 2.21.0" in problem.cause
    assert "TF_USE_LEGACY_KERAS=1" in problem.cure


def test_horovods_optimizer_is_told_and_not_sent_to_legacy_keras(tmp_path: Path) -> None:
    (problem,) = _found(tmp_path, _horovod)
    assert "DistributedOptimizer" in problem.title
    assert "TF_USE_LEGACY_KERAS" not in problem.cure


@pytest.mark.parametrize(
    ("python", "package", "level"),
    [
        ("3.11", "tensorflow==2.15.1", None),
        ("3.11", "tensorflow==2.16.2", "error"),
        ("3.11", "tensorflow~=2.18", "error"),
        ("3.11", "tensorflow==2.18.*", "error"),
        ("3.11", "tensorflow<2.16", None),
        ("3.11", "tensorflow>=2.17", "error"),
        ("3.11", "tensorflow", "warning"),
        ("3.11", "tensorflow>=2.10", "warning"),
        ("3.8", "tensorflow", None),
        ("3.6", "tensorflow==1.13.2", None),
        ("3.11", "torch", None),
    ],
)
def test_the_version_decides(tmp_path: Path, python: str, package: str, level: str | None) -> None:
    found = _found(tmp_path, _multi_worker, EnvironmentSpec("packages", python, (package,)))
    assert [problem.level for problem in found] == ([] if level is None else [level])


@pytest.mark.parametrize(
    ("image", "major"),
    [
        ("tensorflow/tensorflow:2.13.0", 2),
        ("tensorflow/tensorflow:2.18.0-gpu", 3),
        ("tensorflow/tensorflow:latest", None),
        ("python:3.11", None),
    ],
)
def test_of_an_image_its_name_may_tell(image: str, major: int | None) -> None:
    found = keras_of(EnvironmentSpec("image", image=image), {}, "docker")
    assert (found and found.major) == major


def test_the_packages_of_a_python_that_is_there_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keras_guard, "installed_packages", lambda python: {"tensorflow_cpu": "2.20.0"})
    spec = EnvironmentSpec("python", sys.executable)
    assert [problem.level for problem in _found(tmp_path, _multi_worker, spec)] == ["error"]
    assert keras_of(spec, {}, "docker") is None  # there it is the image's Python


def test_keras_2_by_option_by_variable_and_by_the_script_itself_is_right(tmp_path: Path) -> None:
    assert _found(tmp_path, _multi_worker, replace(_today, legacy_keras=True)) == []
    variable = replace(_today, environment_variables={"TF_USE_LEGACY_KERAS": "1"})
    assert _found(tmp_path, _multi_worker, variable) == []
    own = "import os\nos.environ['TF_USE_LEGACY_KERAS'] = '1'\n" + _multi_worker
    assert _found(tmp_path, own) == []


def test_a_script_that_takes_keras_by_its_own_name_is_not_helped_by_the_variable(tmp_path: Path) -> None:
    text = "import keras\n" + _multi_worker
    (problem,) = _found(tmp_path, text, replace(_today, legacy_keras=True))
    assert "TF_USE_LEGACY_KERAS" not in problem.cure
    assert [one.name for one in remedies(*_run(tmp_path, text))] == ["tensorflow-2.15"]


def test_who_knows_better_can_have_it_silent(tmp_path: Path) -> None:
    assert _found(tmp_path, _multi_worker, replace(_today, environment_variables={SWITCH: "off"})) == []


@pytest.mark.parametrize("text", [_multi_worker, _horovod])
def test_in_every_environment_that_is_offered_the_problem_is_gone(tmp_path: Path, text: str) -> None:
    config, facts = _run(tmp_path, text, replace(_today, horovod=AUTO, name="today", version=3))
    offered = remedies(config, facts)
    assert offered
    for remedy in offered:
        assert remedy.spec.name is None
        assert remedy.spec.horovod == AUTO
        assert list(keras_problems(replace(config, environment=remedy.spec), facts)) == []


def test_keras_2_comes_beside_the_same_tensorflow_or_with_an_older_one(tmp_path: Path) -> None:
    legacy, older = remedies(*_run(tmp_path, _multi_worker))
    assert (legacy.name, legacy.spec.packages, legacy.spec.legacy_keras) == (
        "legacy-keras", _today.packages, True,
    )  # fmt: skip
    assert (older.name, older.spec.packages) == ("tensorflow-2.15", ("tensorflow-cpu==2.15.1", "numpy"))
    assert [one.name for one in remedies(*_run(tmp_path, _horovod))] == ["tensorflow-2.15"]


def test_a_python_that_tensorflow_2_15_was_not_made_for_gives_way(tmp_path: Path) -> None:
    spec = EnvironmentSpec("packages", "3.13", ("tensorflow==2.20.0",))
    assert remedies(*_run(tmp_path, _horovod, spec))[0].spec.python == "3.11"


def test_of_a_python_that_is_there_the_same_versions_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = {"tensorflow_cpu": "2.20.0", "numpy": "2.3.0"}
    monkeypatch.setattr(keras_guard, "installed_packages", lambda python: packages)
    legacy = remedies(*_run(tmp_path, _multi_worker, EnvironmentSpec()))[0]
    assert legacy.spec.packages == ("tensorflow_cpu==2.20.0",)
    assert legacy.spec.kind == "packages"


def test_validation_tells_it_before_anything_starts(workspace: Workspace, tmp_path: Path) -> None:
    config, _ = _run(tmp_path / "code", _multi_worker)
    found = [problem for problem in validate(workspace, config) if problem.field == FIELD]
    assert [problem.level for problem in found] == ["error"]
