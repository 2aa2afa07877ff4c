"""`mldesk submit` of scripts that train on several processes with Keras 3, and what it offers instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.run import Run
from mldesk.core.run_table import list_runs
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]
Script = Callable[..., Path]

TRAINING = """
    import tensorflow as tf
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        model = tf.keras.Sequential([tf.keras.layers.Dense(10)])
    model.fit(data, epochs=2)
"""
HOROVOD = """
    import horovod.tensorflow.keras as hvd
    model.compile(hvd.DistributedOptimizer(optimizer))
"""


@pytest.fixture(autouse=True)
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests look at what is stored."""
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", lambda folder: None)


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    path = tmp_path / "requirements.txt"
    path.write_text("tensorflow-cpu==2.21.0\nhorovod\n", encoding="utf-8")
    return path


def test_what_would_fail_is_refused_with_the_options_that_cure_it(
    mldesk: Mldesk, folder: Path, script: Script, requirements: Path
) -> None:
    reply = mldesk("submit", script(TRAINING), "--environment", requirements)
    assert reply.code == 2
    assert "MultiWorkerMirroredStrategy does not work with Keras 3" in reply.err
    assert "--keras legacy-keras or --keras tensorflow-2.15" in reply.err


@pytest.mark.parametrize(
    ("name", "packages", "legacy"),
    [
        ("legacy-keras", ["tensorflow-cpu==2.21.0", "horovod"], True),
        ("tensorflow-2.15", ["tensorflow-cpu==2.15.1", "horovod"], False),
    ],
)
def test_the_options_take_an_environment_in_which_it_works(
    mldesk: Mldesk,
    folder: Path,
    script: Script,
    requirements: Path,
    name: str,
    packages: list[str],
    legacy: bool,
) -> None:
    reply = mldesk("submit", script(TRAINING), "--environment", requirements, "--keras", name, "--json")
    assert reply.code == 0
    with Workspace.open(folder, read_only=True) as workspace:
        (stored,) = [Run(workspace, row.id).config.environment for row in list_runs(workspace)]
    assert (list(stored.packages), stored.legacy_keras) == (packages, legacy)


def test_keras_2_beside_todays_tensorflow_is_no_help_to_horovods_optimizer(
    mldesk: Mldesk, folder: Path, script: Script, requirements: Path
) -> None:
    reply = mldesk("submit", script(HOROVOD), "--environment", requirements, "--keras", "legacy-keras")
    assert reply.code == 2
    assert "use tensorflow-2.15" in reply.err


def test_a_script_that_needs_no_other_keras_is_told(
    mldesk: Mldesk, folder: Path, script: Script, requirements: Path
) -> None:
    reply = mldesk("submit", script("print(1)"), "--environment", requirements, "--keras", "legacy-keras")
    assert reply.code == 2
    assert "needs another Keras" in reply.err


def test_an_environment_has_horovod_and_keras_2_by_options(mldesk: Mldesk, folder: Path) -> None:
    reply = mldesk(
        "environment",
        "create",
        "hvd",
        "--package",
        "tensorflow==2.15.1",
        "--horovod",
        "--legacy-keras",
        "--json",
    )
    assert (reply.json["spec"]["horovod"], reply.json["spec"]["legacy_keras"]) == ("auto", True)
    chosen = mldesk("environment", "create", "hvd", "--package", "tensorflow==2.15.1", "--horovod", "0.28.1")
    assert "0.28.1" in chosen.out
    refused = mldesk("environment", "create", "no", "--image", "python:3.11", "--horovod")
    assert refused.code == 2
