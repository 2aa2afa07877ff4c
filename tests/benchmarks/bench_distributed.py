"""What mldesk adds to the start of two ranks, and to training on two processes."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mldesk.core.distribution import Distribution
from mldesk.core.paths import resources
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine
from tests.benchmarks.timed_runs import LIMIT, SAYS_WHEN, engine, log_of, row, source_of, told

_ROUNDS = 7
_TRAININGS = 7
_MPI = {"OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"}
_TRAINS = """
import os, sys, time
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
import tensorflow as tf
import keras
sys.path.insert(0, {sample!r})
from train import read_digits

several = "TF_CONFIG" in os.environ
strategy = tf.distribute.MultiWorkerMirroredStrategy() if several else tf.distribute.get_strategy()
images, labels = read_digits({sample!r} + "/data", "train")
data = tf.data.Dataset.from_tensor_slices((images.reshape(-1, 784) / 255.0, labels)).cache().repeat()
options = tf.data.Options()
options.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.DATA
batches = strategy.experimental_distribute_dataset(data.batch(100).with_options(options))
with strategy.scope():
    layers = [keras.layers.Dense(n, activation="relu") for n in (300, 100)]
    model = keras.Sequential([keras.layers.Input((784,)), *layers, keras.layers.Dense(10)])
    adam = keras.optimizers.Adam(0.001)
    adam.build(model.trainable_variables)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="none")

def step(batch):
    with tf.GradientTape() as tape:
        loss = tf.nn.compute_average_loss(loss_of(batch[1], model(batch[0])), global_batch_size=100)
    adam.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    return loss

@tf.function
def train(batch):
    return strategy.reduce("SUM", strategy.run(step, args=(batch,)), axis=None)

batches = iter(batches)
for _ in range(20):
    train(next(batches))
begun = time.time()
for _ in range(300):
    loss = train(next(batches))
print("begun", time.time() - begun, "loss", float(loss), flush=True)
"""


def by_hand(command: list[str], folder: Path, variables: Mapping[str, str] | None = None) -> list[float]:
    """What the processes of this command print."""
    given = {**os.environ, **(variables or {})}
    done = subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, check=True)
    return told(done.stdout)


def by_mldesk(workspace: Workspace, source: Path, **config: Any) -> list[float]:
    """What the processes of a run print."""
    run = submit(workspace, ScriptRunConfig(source, "train.py", **config))
    ensure_engine(workspace.path)
    run.wait(LIMIT)
    figures = told(log_of(run))
    if not figures:
        raise RuntimeError(f"{run.refresh().reason}: {log_of(run)[-2000:]}")
    return figures


def ranks(workspace: Workspace, home: Path) -> Iterator[dict]:
    """Two ranks under mpirun, by hand and as a run: until the last of them has begun."""
    if shutil.which("mpirun") is None:
        return
    source = source_of(home, "ranks", SAYS_WHEN)
    command = ["mpirun", "-np", "2", "--oversubscribe", sys.executable, "train.py"]
    distribution = Distribution("mpi", processes_per_node=2)
    hand, own = [], []
    for _ in range(_ROUNDS):  # in turn: what else the machine does is in both
        begun = time.time()
        hand.append(max(by_hand(command, source, _MPI)) - begun)
        begun = time.time()
        own.append(max(by_mldesk(workspace, source, distribution=distribution)) - begun)
    floor, value = statistics.median(hand), statistics.median(own)
    yield row("2 ranks: submit to the last one's first line; floor: mpirun -np 2", value, "s", floor)
    yield row("  mldesk's share", value - floor, "s", None, "at most 0.5")


def training(workspace: Workspace, home: Path) -> Iterator[dict]:
    """Seconds of 300 steps on digits: one process, two by hand, two as a run."""
    source = source_of(
        home, "training", _TRAINS.format(sample=str(resources() / "samples/handwritten_digits"))
    )
    distribution = Distribution("tensorflow", workers=2)
    one, hand, own = [], [], []
    for _ in range(_TRAININGS):
        one.append(max(by_hand([sys.executable, "train.py"], source)))
        hand.append(max(_two_by_hand(source)))
        own.append(max(by_mldesk(workspace, source, distribution=distribution)))
    alone, floor = statistics.median(one), statistics.median(hand)
    yield row("MNIST, 300 steps of 100: 1 process", alone, "s", None)
    yield row("  2 processes by hand; floor: 1 process", floor, "s", alone)
    yield row(
        "  2 processes as a run; floor: by hand", statistics.median(own), "s", floor, "equal within noise"
    )


def _two_by_hand(source: Path) -> list[float]:
    with contextlib.ExitStack() as stack:
        free = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(2)]
        workers = [f"127.0.0.1:{one.getsockname()[1]}" for one in free]
    processes = []
    for index in range(2):
        config = {"cluster": {"worker": workers}, "task": {"type": "worker", "index": index}}
        given = {**os.environ, "TF_CONFIG": json.dumps(config)}
        processes.append(
            subprocess.Popen(
                [sys.executable, "train.py"], cwd=source, env=given, text=True,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            )
        )  # fmt: skip
    return [figure for process in processes for figure in told(process.communicate()[0])]


def benchmarks() -> Iterator[dict]:
    """Rows {what, value, unit, floor, ratio, target}; what needs a program that is not here is left out."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MLDESK_HOME"] = folder
        home = Path(folder)
        with Workspace.create(home / "workspace") as workspace, engine(workspace):
            yield from ranks(workspace, home)
            yield from training(workspace, home)
