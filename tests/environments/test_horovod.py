"""Horovod for real: built against an old and against today's TensorFlow, two processes train with it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from mldesk.core.environments import horovod
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.errors import InvalidInput, Problem, Unavailable
from mldesk.environments.building import Built
from tests.environments.conftest import Building
from tests.horovod_wheels import keep_wheels, needs_horovod

_old = """
import numpy as np, tensorflow as tf, horovod.tensorflow as hvd
hvd.init()
rows = np.random.RandomState(hvd.rank()).rand(200, 5).astype("float32")
loss = tf.reduce_mean(tf.square(tf.layers.dense(tf.constant(rows), 1) - rows.sum(1, keepdims=True)))
optimizer = hvd.DistributedOptimizer(tf.train.AdamOptimizer(0.05))
step = optimizer.minimize(loss, global_step=tf.train.get_or_create_global_step())
hooks = [hvd.BroadcastGlobalVariablesHook(0), tf.train.StopAtStepHook(last_step=500)]
with tf.train.MonitoredTrainingSession(hooks=hooks) as session:
    while not session.should_stop():
        _, value, kernel = session.run([step, loss, tf.trainable_variables()[0]])
open("trained-%d" % hvd.rank(), "w").write("%d %s %.6f" % (hvd.size(), value < 0.05, kernel.sum()))
"""
_today = """
import numpy as np, tensorflow as tf, horovod.tensorflow as hvd
hvd.init()
rows = np.random.RandomState(hvd.rank()).rand(200, 5).astype("float32")
wanted = rows.sum(1, keepdims=True)
model = tf.keras.Sequential([tf.keras.layers.Input((5,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.Adam(0.05)
optimizer.build(model.trainable_variables)
hvd.broadcast_variables([one.value for one in model.trainable_variables], root_rank=0)
@tf.function
def step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(rows) - wanted))
    gradients = tape.gradient(loss, model.trainable_variables)
    averaged = [hvd.allreduce(one, op=hvd.Average, name="g%d" % i) for i, one in enumerate(gradients)]
    optimizer.apply_gradients(zip(averaged, model.trainable_variables))
    return loss
for _ in range(500):
    value = step()
said = "%d %s %.6f" % (hvd.size(), float(value) < 0.05, model.get_weights()[0].sum())
open("trained-%d" % hvd.rank(), "w").write(said)
"""
_mpirun = (
    "mpirun", "--oversubscribe", "-np", "2", "--mca", "btl", "self,tcp", "--mca", "btl_tcp_if_include", "lo",
    "--mca", "oob_tcp_if_include", "lo",
)  # fmt: skip


def _train(built: Built, text: str, folder: Path) -> list[str]:
    """Two processes; what each of them says of its training."""
    script = folder / "train.py"
    script.write_text(text, encoding="utf-8")
    root = dict.fromkeys(("OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"), "1")
    ended = subprocess.run(
        [*_mpirun, str(built.python), "-W", "ignore", str(script)],
        cwd=folder,
        env={**os.environ, **root, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
    return [path.read_text() for path in sorted(folder.glob("trained-*"))]


@pytest.mark.timeout(1800)  # where the wheels were never built, on a slow machine
@pytest.mark.parametrize(
    ("python", "tensorflow", "version", "text"),
    [
        ("3.6", "tensorflow==1.13.2", "0.19.5", _old),
        ("3.11", "tensorflow-cpu==2.21.0", "0.28.1", _today),
    ],
)
def test_two_processes_train_with_a_horovod_that_was_built_once(
    building: Building, tmp_path: Path, python: str, tensorflow: str, version: str, text: str
) -> None:
    needs_horovod(python)
    keep_wheels()
    spec = EnvironmentSpec("packages", python, (tensorflow, "horovod"))
    made = building(spec)
    assert made.packages["horovod"] == version
    assert not {"pip", "cffi"}.intersection(made.packages)  # what it was built with is not kept
    first, second = _train(made, text, tmp_path)
    assert first == second  # the same weights
    assert first.startswith("2 True")
    assert building(spec).from_cache
    again = building(spec, refresh=True)
    assert any("was built before" in line for line in building.lines)
    assert again.packages == made.packages


def test_what_the_machine_lacks_is_told_before_anything_is_installed(
    building: Building, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Problem("horovod", "Horovod cannot be built here yet", "missing: CMake (cmake)", "Install it.")
    monkeypatch.setattr(horovod, "horovod_machine_problems", lambda: iter([lacking]))
    with pytest.raises(Unavailable, match="missing: CMake") as told:
        building(EnvironmentSpec("packages", packages=("tensorflow==2.15.1",), horovod=AUTO))
    assert told.value.field == "horovod"
    assert "Resolving packages" not in building.texts


@pytest.mark.parametrize("options", [{"horovod": AUTO}, {"legacy_keras": True}])
def test_options_without_tensorflow_are_told(
    building: Building, monkeypatch: pytest.MonkeyPatch, options: dict[str, str]
) -> None:
    monkeypatch.setattr(horovod, "horovod_machine_problems", lambda: iter(()))
    with pytest.raises(InvalidInput, match="bring none"):
        building(EnvironmentSpec("packages", **options))  # type: ignore[arg-type]
