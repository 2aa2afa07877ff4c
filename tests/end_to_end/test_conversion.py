"""A trained network in every format, converted by real runs of a real engine."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psutil
import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.errors import Unavailable
from mldesk.core.model import ModelVersion, export_model, register_model
from mldesk.core.model.conversion import FORMATS, Conversion, collect_conversion, conversion_config
from mldesk.core.paths import resources
from mldesk.core.run import Run, submit
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity, ensure_engine

pytestmark = pytest.mark.training

_TRAINING = """
    import argparse
    import pathlib
    import keras
    import numpy as np

    parser = argparse.ArgumentParser()
    parser.add_argument("--data")
    folder = pathlib.Path(parser.parse_args().data)
    images, labels = np.load(folder / "images.npy"), np.load(folder / "labels.npy")
    keras.utils.set_random_seed(1)
    model = keras.Sequential([
        keras.Input((8, 8)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Reshape((8, 8, 1)),
        keras.layers.Conv2D(8, 3, activation="relu"),
        keras.layers.BatchNormalization(),
        keras.layers.Flatten(),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(2, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(images, labels, epochs=8, verbose=0)
    model.save("outputs/model.keras")
"""

# What a broken converter would do: another network comes out.
_WRONG = """
    import sys
    import numpy as np
    import to_tflite
    from conversion import Target, main

    def convert(source, path):
        model = source.model.native
        right = model.get_weights()
        model.set_weights([np.flip(weights) for weights in right])
        try:
            return to_tflite.convert(source, path)
        finally:
            model.set_weights(right)

    if __name__ == "__main__":
        main(Target("tflite", "model.tflite", convert), sys.argv[1:])
"""


def stripes() -> tuple[np.ndarray, np.ndarray]:
    """Images (number, 8, 8) of horizontal and vertical stripes with noise, and which they are (number)."""
    random = np.random.default_rng(3)
    labels = random.integers(0, 2, 256)
    pattern = np.tile(np.array([0, 200], "uint8"), (8, 4))
    noise = random.integers(0, 55, (256, 8, 8), dtype="uint8")
    return np.where(labels[:, None, None] == 1, pattern, pattern.T) + noise, labels.astype("uint8")


@dataclass(frozen=True)
class Converted:
    """A workspace with a model, the runs that have converted it by format, and one that went wrong."""

    workspace: Workspace
    data: Path
    version: ModelVersion
    runs: dict[str, Run]
    wrong: Run

    def collect(self, format: str) -> Conversion:
        return collect_conversion(self.workspace, self.runs[format])


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Converted]:
    """Train once, then convert to all formats, each once."""
    base = tmp_path_factory.mktemp("conversion")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MLDESK_HOME", str(base / "home"))
        with Workspace.create(base / "workspace", "Conversions") as workspace:
            try:
                yield _convert_all(workspace, base)
            finally:
                identity = engine_identity(workspace.path)
                if identity is not None:
                    psutil.Process(identity[0]).kill()


def _convert_all(workspace: Workspace, base: Path) -> Converted:
    data = base / "data"
    data.mkdir()
    images, labels = stripes()
    np.save(data / "images.npy", images)
    np.save(data / "labels.npy", labels)
    register_dataset(workspace, "stripes", data)
    trained = submit(
        workspace,
        ScriptRunConfig(
            _script(base / "training", "train.py", _TRAINING),
            "train.py",
            inputs=(DatasetInput("stripes", 1, "--data"),),
        ),
    )
    ensure_engine(workspace.path)
    assert trained.wait(200) == "Completed", trained.log_path.read_text("utf-8")
    version = register_model(workspace, trained, "stripes")
    runs = {
        name: submit(workspace, conversion_config(workspace, version, name))
        for name in FORMATS
        if name != "registered"
    }
    wrong = submit(workspace, _wrong_config(workspace, version, base / "wrong"))
    for run in (*runs.values(), wrong):
        run.wait(300)
    return Converted(workspace, data, version, runs, wrong)


def _script(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(textwrap.dedent(text), encoding="utf-8")
    return folder


def _wrong_config(workspace: Workspace, version: ModelVersion, folder: Path) -> ScriptRunConfig:
    shutil.copytree(resources() / "conversions", folder)
    config = conversion_config(workspace, version, "tflite")
    return replace(config, source_folder=_script(folder, "to_wrong.py", _WRONG), script="to_wrong.py")


@pytest.mark.parametrize("format", [name for name in FORMATS if name != "registered"])
def test_converted_model_agrees_on_the_data_it_was_trained_on(converted: Converted, format: str) -> None:
    run = converted.runs[format]
    assert run.refresh().status == "Completed", run.log_path.read_text("utf-8")
    found = converted.collect(format)
    assert found.is_of(converted.version)
    assert (found.agreement.samples, found.agreement.source) == (64, "stripes:1, images.npy")
    assert found.agreement.same_class == 1.0
    assert found.agreement.largest_difference < (0.1 if format == "tflite_int8" else 1e-4)
    metrics = run.metrics()
    assert metrics["largest_difference"].last == pytest.approx(found.agreement.largest_difference)
    assert metrics["samples"].last == 64
    assert run.experiment == "Exports"
    assert [used.name for used in run.datasets()] == ["stripes"]


def test_weights_of_8_bits_are_smaller_and_differ_a_little(converted: Converted) -> None:
    small, whole = converted.collect("tflite_int8"), converted.collect("tflite")
    assert small.size < 0.6 * whole.size
    assert small.agreement.largest_difference > whole.agreement.largest_difference


def test_conversion_that_changes_the_predictions_fails_and_leaves_nothing_to_export(
    converted: Converted,
) -> None:
    run = converted.wrong
    assert run.refresh().status == "Failed"
    assert run.reason is not None
    assert (
        "the converted model does not agree: for 64 samples (stripes:1, images.npy)" in run.reason["detail"]
    )
    assert run.metrics()["largest_relative_difference"].last > 0.1
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/agreement.json"]
    with pytest.raises(Unavailable, match="does not agree"):
        collect_conversion(converted.workspace, run)


def test_exported_model_predicts_as_the_original_did(converted: Converted, tmp_path: Path) -> None:
    # the runs above have loaded the others with the same script; this one needs no TensorFlow
    place = export_model(
        converted.version, tmp_path / "out", format="onnx", converted=converted.collect("onnx")
    )
    data = converted.data
    done = subprocess.run(
        [sys.executable, place / "predict.py", data / "images.npy", "--labels", data / "labels.npy"],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "accuracy 1.0000 (256 of 256)"
