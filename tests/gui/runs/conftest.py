"""Runs as a training leaves them: submitted through core, their events written and ingested."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

SCRIPT = """
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--batch-size", type=int, default=50)
parser.add_argument("--learning-rate", type=float, default=0.001)
parser.add_argument("--neurons", type=int, default=300)
parser.parse_args()
print("trained")
"""


def source(folder: Path) -> Path:
    """A source folder with a training script."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "train.py").write_text(SCRIPT, encoding="utf-8")
    return folder


def submit_training(workspace: Workspace, folder: Path, *arguments: str, **config: Any) -> Run:
    """Submit the training script."""
    return submit(workspace, ScriptRunConfig(source(folder), "train.py", arguments, **config))


def write(workspace: Workspace, run: Run, written: Iterable[events.Event]) -> None:
    """Append events to the run's file and enter them into the database."""
    with (run.folder / "events.jsonl").open("ab") as file:
        file.writelines(events.encode(event) for event in written)
    Ingester(workspace).ingest(run.id)


def training(
    epochs: int, done: int, start: float, seed: int = 1, batches: int = 240, quality: float = 1.0
) -> list[events.Event]:
    """What `done` of `epochs` epochs of a digits training log, from `start` on, ten seconds an epoch."""
    rng = random.Random(seed)
    made: list[events.Event] = [
        events.Phase("Preparing", start - 1.5),
        events.Phase("Running", start),
        events.Cooperative("keras", start),
    ]
    made += [
        events.Axis(name, "epoch")
        for name in ("accuracy", "loss", "val_accuracy", "val_loss", "learning_rate")
    ]
    made += [events.Axis(f"batch/{name}", "step") for name in ("accuracy", "loss")]
    made += [events.Parameter("optimizer", "Adam"), events.Parameter("epochs", epochs)]
    for epoch in range(1, done + 1):
        made += _epoch(epoch, epochs, start, batches, quality, rng)
    return made


def _epoch(
    epoch: int, epochs: int, start: float, batches: int, quality: float, rng: random.Random
) -> list[events.Event]:
    made: list[events.Event] = []
    for batch in range(5, batches + 1, 5):
        x = epoch - 1 + batch / batches
        when, step = start + 10 * x, (epoch - 1) * batches + batch
        made.append(events.Metric("batch/accuracy", step, when, _accuracy(x, quality) + rng.gauss(0, 0.006)))
        made.append(events.Metric("batch/loss", step, when, abs(_loss(x) + rng.gauss(0, 0.02))))
    end = start + 10 * epoch
    for name, value in (
        ("accuracy", _accuracy(epoch, quality)),
        ("loss", _loss(epoch)),
        ("val_accuracy", _accuracy(epoch, quality) - 0.008 - 0.0004 * epoch + rng.gauss(0, 0.001)),
        ("val_loss", _loss(epoch) + 0.02 + 0.002 * epoch + rng.gauss(0, 0.002)),
        ("learning_rate", 1e-3 * 0.9**epoch),
    ):
        made.append(events.Metric(name, epoch, end, value))
    made.append(events.Progress(end, epoch, epochs, batches, batches))
    for second in range(10):
        load = {
            "cpu_percent": 150 + 30 * rng.random(),
            "memory_bytes": 9e8 + 2e6 * epoch + 1e6 * rng.random(),
        }
        disk = {"read_bytes": 5e7 + 1e6 * epoch, "write_bytes": 1e6 * epoch}
        made.append(events.Resources(end - 10 + second, {**load, **disk}))
    return made


def _accuracy(x: float, quality: float) -> float:
    return 0.992 * quality - 0.12 * math.exp(-x / 2.2)


def _loss(x: float) -> float:
    return 0.025 + 0.5 * math.exp(-x / 2.5)


def end(
    status: str = "Completed", when: float | None = None, reason: dict[str, str] | None = None
) -> events.Ended:
    """The last event of a run."""
    code = 0 if status == "Completed" else 1
    return events.Ended(status, code, None, time.time() if when is None else when, reason)


class Training:
    """Makes runs in one workspace."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self._folder = folder

    def submit(self, *arguments: str, **config: Any) -> str:
        """Submit the training script; the run's id."""
        with Workspace.open(self.path) as workspace:
            return submit_training(workspace, self._folder, *arguments, **config).id

    def write(self, run_id: str, *written: events.Event) -> None:
        """Have a run write events, and an engine take them in."""
        with Workspace.open(self.path) as workspace:
            write(workspace, Run(workspace, run_id), written)

    def run(self, epochs: int = 20, done: int = 20, ended: str | None = "Completed", **options: Any) -> str:
        """A run with `done` of `epochs` epochs behind it; its id."""
        run_id = self.submit(**options)
        start = time.time() - 10 * done - 2
        self.write(run_id, *training(epochs, done, start, seed=done))
        if ended is not None:
            self.write(run_id, end(ended))
        return run_id

    def folder(self, run_id: str) -> Path:
        """The run's folder."""
        return self.path / "runs" / run_id

    def of(self, run_id: str) -> dict[str, Any]:
        """The run as the command line prints it."""
        with Workspace.open(self.path, read_only=True) as workspace:
            return Run(workspace, run_id).to_dict()


@pytest.fixture
def trainings(workspace_path: Path, tmp_path: Path) -> Training:
    """Makes runs in the workspace that the window shows."""
    return Training(workspace_path, tmp_path / "source")
