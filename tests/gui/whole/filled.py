"""A workspace as it looks after some weeks of work: runs in every state, data, models, environments."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QImage

from mldesk.core.compute import add_docker_target
from mldesk.core.dataset import register_dataset
from mldesk.core.disk import move_to_trash
from mldesk.core.environments.registry import register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.machine_targets import add_compute
from mldesk.core.model import register_model
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events
from tests.gui.pages.models.conftest import keras_archive
from tests.gui.runs.conftest import Training, end, training

LOG = (
    "Epoch 1/8\n\x1b[32m240/240\x1b[0m \x1b[1mloss: 0.52\x1b[0m\n"
    "WARNING:tensorflow: the old way of saving\n" + "same line\n" * 5 + "Traceback (most recent call last):\n"
    '  File "train.py", line 12, in <module>\n\x1b[31mValueError: shapes do not match\x1b[0m\n'
)
REASON = {"title": "ValueError", "detail": "shapes do not match", "cure": "Look at line 12 of train.py."}
NOWHERE = "tcp://127.0.0.1:1"
"""Where no Docker engine answers."""


def fill(path: Path, base: Path) -> dict[str, str]:
    """Fill the workspace in `path`, with sources in `base`; the runs' ids by what became of them."""
    _data(path, base)
    runs = _runs(path, base)
    with Workspace.open(path) as workspace:
        for _ in range(2):
            register_model(workspace, Run(workspace, runs["completed"]), "digits", description="A small net")
        register_model(workspace, Run(workspace, runs["second"]), "letters")
        for package in ("numpy==1.26.4", "numpy==2.1.0"):
            register_environment(
                workspace, "numbers", EnvironmentSpec("packages", packages=(package, "pillow")), "For numbers"
            )
        add_docker_target(workspace, "box", image="python:3.11", host=NOWHERE)
        add_compute(workspace, "gpucluster", vm_size="STANDARD_NC6", description="As in the cloud")
        second = Run(workspace, runs["second"])
        second.star(True)
        second.set_note("the best so far")
        second.tag("for", "paper")
        move_to_trash(workspace, "run", runs.pop("thrown away"))
    return runs


def _data(path: Path, base: Path) -> None:
    table, images = base / "tables", base / "images"
    table.mkdir(parents=True)
    (table / "people.csv").write_text("name,age\n" + "Ada,36\nAlan,41\n" * 20, encoding="utf-8")
    (table / "notes.txt").write_text("measured by hand\n", encoding="utf-8")
    for kind in ("cats", "dogs"):
        (images / kind).mkdir(parents=True)
        for number in range(4):
            image = QImage(16, 16, QImage.Format.Format_RGB32)
            image.fill(number * 60)
            image.save(str(images / kind / f"{number}.png"))
    with Workspace.open(path) as workspace:
        register_dataset(workspace, "people", table, description="Names and ages", tags={"source": "census"})
        (table / "people.csv").write_text("name,age\n" + "Grace,37\n" * 9, encoding="utf-8")
        register_dataset(workspace, "people", table)
        register_dataset(workspace, "pets", images)
        workspace.get_default_datastore().upload(str(table), "census", show_progress=False)


def _runs(path: Path, base: Path) -> dict[str, str]:
    trainings = Training(path, base / "source")
    people = (DatasetInput("people", 1, None),)
    runs = {
        "completed": trainings.run(8, 8, inputs=people, experiment="digits"),
        "second": trainings.run(6, 6, experiment="digits"),
        "thrown away": trainings.run(3, 3, experiment="digits"),
        "canceled": trainings.run(8, 2, "Canceled", experiment="letters"),
    }
    runs["failed"] = trainings.submit("--neurons", "30", experiment="digits")
    trainings.write(runs["failed"], *training(8, 1, time.time() - 20), end("Failed", reason=REASON))
    runs["running"] = trainings.run(20, 3, None, experiment="letters")
    runs["queued"] = trainings.submit("--neurons", "10", experiment="letters")
    for name in ("completed", "second"):
        _outputs(trainings, runs[name])
    _results(trainings, runs["completed"])
    for name in ("completed", "failed", "running"):
        (trainings.folder(runs[name]) / "log.txt").write_text(LOG, encoding="utf-8")
    return runs


def _results(trainings: Training, run_id: str) -> None:
    matrix = {"class_labels": ["cat", "dog"], "matrix": [[8, 2], [1, 9]]}
    for step in range(3):
        trainings.write(
            run_id,
            events.Record("confusion_matrix", "validation", step, time.time(), {"data": matrix}),
            events.Record("row", "grid", step, time.time(), {"depth": step, "kernel": "linear"}),
        )


def _outputs(trainings: Training, run_id: str) -> None:
    outputs = trainings.folder(run_id) / "work" / "outputs"
    outputs.mkdir(parents=True, exist_ok=True)
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(0x3060C0)
    image.save(str(outputs / "confusion.png"))
    (outputs / "model.keras").write_bytes(keras_archive())
    (outputs / "table.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    for file in sorted(outputs.iterdir()):
        size = file.stat().st_size
        trainings.write(run_id, events.Artifact(f"outputs/{file.name}", size, "0" * 64))
