"""A Keras training that died goes on where it was, from Keras's own backup, with no change to the script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.training

SCRIPT = """
import os
import keras
import numpy as np

class Dies(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        print("epoch", epoch)
        if epoch == 2 and "MLDESK_RESUME_FROM" not in os.environ:
            os._exit(3)

images = np.random.default_rng(0).random((100, 20)).astype("float32")
labels = (images.sum(axis=1) > 10).astype("int32")
model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(2, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
callbacks = [keras.callbacks.BackupAndRestore("outputs/backup"), Dies()]
model.fit(images, labels, epochs=4, verbose=0, callbacks=callbacks)
"""


def test_a_training_that_died_goes_on_from_the_backup_of_keras(
    tmp_path: Path, mldesk: Callable[..., Any], until: Callable[..., Any]
) -> None:
    (tmp_path / "source").mkdir()
    script = tmp_path / "source" / "train.py"
    script.write_text(SCRIPT, "utf-8")
    died = mldesk("submit", str(script), "--name", "net", "--json")
    until(lambda: mldesk("runs", "show", died["id"], "--json")["status"] == "Failed", 120)
    assert [one["kind"] for one in mldesk("runs", "checkpoints", "net", "--json")] == ["backup"]
    resumed = mldesk("runs", "resume", "net", "--json")
    until(lambda: mldesk("runs", "show", resumed["id"], "--json")["status"] == "Completed", 120)
    printed = mldesk("runs", "log", resumed["id"], "--json")["log"]
    assert [line for line in printed.splitlines() if line.startswith("epoch")] == ["epoch 2", "epoch 3"]
