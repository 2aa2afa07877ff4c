"""Real networks on real digits, from the command line, through killed windows and engines."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.paths import resources
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity

pytestmark = pytest.mark.training

SAMPLE = resources() / "samples" / "handwritten_digits"

FULL_MNIST = Path(__file__).resolve().parents[3] / "shared" / "data" / "mnist"

PLAIN_KERAS = """
import keras
import numpy as np

images = np.random.default_rng(0).random((600, 20)).astype("float32")
labels = (images.sum(axis=1) > 10).astype("int32")
layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(2, activation="softmax")]
model = keras.Sequential(layers)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, labels, validation_split=0.2, epochs=4, batch_size=20, verbose=0)
model.save("outputs/plain.keras")
"""


def test_a_script_that_never_heard_of_mldesk_shows_its_curves(
    tmp_path: Path, mldesk: Callable[..., Any]
) -> None:
    (tmp_path / "source").mkdir()
    script = tmp_path / "source" / "plain.py"
    script.write_text(PLAIN_KERAS, "utf-8")
    run = mldesk("submit", str(script), "--wait", "--json")
    assert run["status"] == "Completed"
    for name in ("loss", "accuracy", "val_loss", "val_accuracy"):
        assert run["metrics"][name]["count"] == 4
    assert [output["path"] for output in run["outputs"]] == ["outputs/plain.keras"]
    curve = mldesk("runs", "metrics", run["id"], "val_loss", "--json")
    assert curve["steps"] == [1, 2, 3, 4]


def test_killing_window_and_engine_while_it_trains_changes_nothing(
    mldesk: Callable[..., Any],
    until: Callable[..., Any],
    workspace_path: Path,
    start_window: Callable[[], subprocess.Popen[bytes]],
    kill_engine: Callable[[], None],
) -> None:
    mldesk("dataset", "register", "digits", str(SAMPLE / "data"))
    window = start_window()
    until(lambda: engine_identity(workspace_path), 60)
    run = mldesk(
        "submit",
        str(SAMPLE / "train.py"),
        "--dataset",
        "digits=--data-folder",
        "--json",
        "--",
        "--epochs",
        "4",
    )

    def trained() -> bool:
        metrics = mldesk("runs", "show", run["id"], "--json")["metrics"]
        return bool(metrics.get("val_accuracy", {}).get("count"))

    until(trained, 120)
    window.kill()
    kill_engine()
    start_window()
    until(lambda: mldesk("runs", "show", run["id"], "--json")["exit_code"] is not None, 200)
    after = mldesk("runs", "show", run["id"], "--json")
    assert after["status"] == "Completed"
    assert after["exit_code"] == 0
    assert after["metrics"]["val_accuracy"]["count"] == 4
    assert after["metrics"]["val_accuracy"]["last"] > 0.9
    curve = mldesk("runs", "metrics", run["id"], "val_accuracy", "--json")
    assert curve["steps"] == [1, 2, 3, 4]
    with Workspace.open(workspace_path, read_only=True) as workspace:
        log = (workspace.run_folder(run["id"]) / "log.txt").read_text("utf-8")
    assert "Epoch 4/4" in log


@pytest.mark.skipif(not FULL_MNIST.is_dir(), reason="the full MNIST is not beside the checkout")
def test_the_full_mnist_reaches_98_percent(mldesk: Callable[..., Any]) -> None:
    mldesk("dataset", "register", "mnist", str(FULL_MNIST))
    run = mldesk(
        "submit", str(SAMPLE / "train.py"), "--dataset", "mnist=--data-folder", "--wait", "--json", "--",
        "--epochs", "20", "--first-layer-neurons", "300", "--second-layer-neurons", "100",
    )  # fmt: skip
    assert run["status"] == "Completed"
    assert run["metrics"]["val_accuracy"]["count"] == 20
    assert run["metrics"]["val_accuracy"]["last"] >= 0.98


def test_the_demonstration_goes_the_whole_way(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mldesk.gui.demo", "--folder", str(tmp_path / "demo")],
        capture_output=True, text=True, timeout=540,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    said = dict(
        line.removeprefix("demo: ").split("  ", 1) for line in done.stdout.splitlines() if "  " in line
    )
    assert float(said["final test accuracy"]) >= 0.95
    assert int(said["epochs"]) >= 5
    assert said["model"].strip() == "digits:1"
    exported = Path(said["exported folder"].strip())
    assert {"model.json", "README.md", "predict.py"} <= {path.name for path in exported.iterdir()}
    test_images = SAMPLE / "data" / "t10k-images-idx3-ubyte.gz"
    predicted = subprocess.run(
        [sys.executable, str(exported / "predict.py"), str(test_images)],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert predicted.returncode == 0, predicted.stderr
