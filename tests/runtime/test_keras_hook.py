"""The Keras hook: with stand-ins for every family of Keras, on every Python, and with the real one."""

import json
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime import events

# Keras 2.2.4: batch hooks have their first names, logs hold batch and size, steps are known by samples.
OLDEST = """
class CallbackList(object):
    def __init__(self, callbacks=None, queue_length=10):
        self.callbacks = [c for c in callbacks or []]
    def set_model(self, model):
        for callback in self.callbacks: callback.set_model(model)
    def set_params(self, params):
        for callback in self.callbacks: callback.set_params(params)

def fit(model, epochs, batches, initial_epoch=0):
    container = CallbackList([])
    container.set_model(model)
    container.set_params({"epochs": epochs, "samples": batches * 10 - 5, "batch_size": 10, "steps": None})
    model.stop_training = False
    for callback in container.callbacks: callback.on_train_begin()
    for epoch in range(initial_epoch, epochs):
        for callback in container.callbacks: callback.on_epoch_begin(epoch)
        for batch in range(batches):
            logs = {"batch": batch, "size": 10}
            for callback in container.callbacks: callback.on_batch_begin(batch, logs)
            logs["loss"] = 1.0 / (batch + 1)
            for callback in container.callbacks: callback.on_batch_end(batch, logs)
            model.batches += 1
            if model.stop_training: break
        logs = {"loss": 1.0 / (epoch + 1), "lr": 3.0}
        for callback in container.callbacks: callback.on_epoch_end(epoch, logs)
        if model.stop_training: break
    for callback in container.callbacks: callback.on_train_end()
"""

# tf_keras: the list knows model and parameters from the start, and decides early about batch hooks.
MIDDLE = """
class CallbackList:
    def __init__(self, callbacks=None, add_history=False, model=None, **params):
        self.callbacks = list(callbacks or [])
        self.model, self.params = model, params
        self._should_call_train_batch_hooks = False

def fit(model, epochs, batches, initial_epoch=0):
    container = CallbackList(add_history=True, model=model, epochs=epochs, steps=batches)
    model.stop_training = False
    for callback in container.callbacks: callback.on_train_begin()
    for epoch in range(initial_epoch, epochs):
        for callback in container.callbacks: callback.on_epoch_begin(epoch)
        for batch in range(batches):
            if container._should_call_train_batch_hooks:
                logs = {"loss": 1.0 / (batch + 1)}
                for callback in container.callbacks: callback.on_train_batch_begin(batch)
                for callback in container.callbacks: callback.on_train_batch_end(batch, logs)
            model.batches += 1
            if model.stop_training: break
        for callback in container.callbacks:
            assert callback.on_test_batch_end._is_default and callback._supports_tf_logs
            callback.on_test_begin(); callback.on_test_batch_end(0, {}); callback.on_test_end({})
        for callback in container.callbacks: callback.on_epoch_end(epoch, {"loss": 1.0 / (epoch + 1)})
        if model.stop_training: break
    for callback in container.callbacks: callback.on_train_end()
"""

MODEL = """
class Adam:
    learning_rate = 0.0010000000474974513  # 0.001 as a float32
class Model:
    optimizer = Adam()
    batches = 0
    stop_training = False
model = Model()
"""

STANDINS = {
    "keras/callbacks.py": OLDEST,
    "keras/callbacks/callbacks.py": OLDEST,
    "tensorflow/python/keras/callbacks.py": OLDEST,
    "keras/src/callbacks.py": MIDDLE,
    "tf_keras/src/callbacks.py": MIDDLE,
    "keras/src/callbacks/callback_list.py": MIDDLE,
}


def stand_in(folder: Any, path: str = "keras/src/callbacks.py") -> str:
    """Put a stand-in for Keras beside the script; returns the line that imports its fit."""
    file = Path(folder.path / path)
    file.parent.mkdir(parents=True)
    for parent in Path(path).parents[:-1]:
        (folder.path / parent / "__init__.py").touch()
    file.write_text(STANDINS[path])
    module = path[:-3].replace("/", ".")
    return f"from {module} import fit, CallbackList\n"


@pytest.mark.parametrize("path", STANDINS)
def test_fit_logs_every_epoch_with_no_change_to_the_script(folder: Any, path: str) -> None:
    script = stand_in(folder, path) + MODEL + "fit(model, 2, 3)\nassert model.batches == 6\n"
    assert folder.run_script(script) == ""
    assert folder.points("loss") == [(1, 1.0), (2, 0.5)]
    assert folder.points("learning_rate") == [(1, 0.001), (2, 0.001)]
    assert folder.points("batch/loss")[0] == (1, 1.0)
    assert {axis.name: axis.unit for axis in folder.of(events.Axis)} == {
        "loss": "epoch",
        "learning_rate": "epoch",
        "batch/loss": "step",
    }
    assert [event.by for event in folder.of(events.Cooperative)] == ["keras"]
    parameters = dict(folder.of(events.Parameter))
    assert (parameters["optimizer"], parameters["learning_rate"], parameters["epochs"]) == ("Adam", 0.001, 2)
    progress = folder.of(events.Progress)
    assert progress[0][1:] == (0, 2, 0, 3)
    assert progress[-1][1:] == (2, 2, 3, 3)


def test_the_hook_works_on_every_python(folder: Any, python: str) -> None:
    script = stand_in(folder) + MODEL + "fit(model, 2, 3)\n"
    assert folder.run_script(script, python, MLDESK_LOG_EVERY_BATCH="1") == ""
    assert folder.points("loss") == [(1, 1.0), (2, 0.5)]
    assert [step for step, _ in folder.points("batch/loss")] == [1, 2, 3, 4, 5, 6]


def test_several_fits_go_on_counting(folder: Any) -> None:
    script = (
        stand_in(folder) + MODEL + "fit(model, 2, 3)\nfit(model, 4, 3, initial_epoch=2)\nfit(model, 1, 2)\n"
    )
    folder.run_script(script, MLDESK_LOG_EVERY_BATCH="1")
    assert [step for step, _ in folder.points("loss")] == [1, 2, 3, 4, 5]
    assert [step for step, _ in folder.points("batch/loss")] == list(range(1, 15))
    assert folder.of(events.Progress)[-1][1:] == (5, 5, 2, 2)
    assert len(folder.of(events.Parameter)) == 3


def test_batches_are_throttled_unless_all_are_wanted(folder: Any) -> None:
    script = stand_in(folder) + MODEL + "fit(model, 1, 5000)\n"
    folder.run_script(script)
    assert len(folder.points("batch/loss")) < 50


def test_a_stop_request_ends_training_at_the_batch_and_the_script_goes_on(folder: Any) -> None:
    (folder.control / "stop").touch()
    script = (
        stand_in(folder) + MODEL + "fit(model, 5, 1000)\nfit(model, 5, 1000)\nprint('saved', model.batches)\n"
    )
    assert folder.run_script(script) == "saved 2\n"


def test_a_stop_request_in_the_middle_is_seen_soon(folder: Any) -> None:
    script = (
        stand_in(folder)
        + MODEL
        + "import os, threading\n"
        + "stop = os.path.join(os.environ['MLDESK_RUN_FOLDER'], 'control', 'stop')\n"
        + "threading.Timer(0.2, lambda: open(stop, 'w').close()).start()\n"
        + "fit(model, 10**9, 10**9)\nprint('saved')\n"
    )
    assert folder.run_script(script) == "saved\n"


def test_names_that_the_script_logs_itself_are_left_to_it(folder: Any) -> None:
    script = (
        stand_in(folder)
        + MODEL
        + "from mldesk.runtime import Run\nRun.get_context().log('loss', 9.0)\nfit(model, 2, 3)\n"
    )
    folder.run_script(script)
    assert folder.points("loss") == [(0, 9.0)]
    assert folder.points("learning_rate")


def test_non_finite_losses_are_logged_and_what_is_no_number_is_left_out(folder: Any) -> None:
    script = (
        stand_in(folder)
        + MODEL
        + (
            "callback = CallbackList(model=model, epochs=1, steps=1).callbacks[-1]\n"
            "callback.on_epoch_begin(0)\n"
            "callback.on_epoch_end(0, {'loss': float('inf'), 'a': float('nan'), 'b': 'x', 'c': [1, 2]})\n"
        )
    )
    folder.run_script(script)
    assert folder.points("loss") == [(1, float("inf"))]
    assert len(folder.points("a")) == 1
    assert not folder.points("b")
    assert not folder.points("c")


def test_an_error_in_the_hook_is_told_once_and_training_goes_on(folder: Any) -> None:
    script = (
        stand_in(folder)
        + MODEL
        + (
            "class Broken:\n"
            "    @property\n"
            "    def learning_rate(self): raise RuntimeError('no rate')\n"
            "model.optimizer = Broken()\nfit(model, 2, 3)\nfit(model, 2, 3)\nprint(model.batches)\n"
        )
    )
    printed = folder.run_script(script).splitlines()
    assert printed[-1] == "12"
    assert [line for line in printed if "no longer watched" in line] == printed[:1]
    assert [message.level for message in folder.of(events.Message)] == ["warning"]


def test_outside_a_run_nothing_is_hooked(folder: Any) -> None:
    script = stand_in(folder) + MODEL + "fit(model, 1, 1)\nimport sys\nprint('mldesk' in sys.modules)\n"
    assert folder.run_script(script, MLDESK_EVENTS="") == "False\n"


def test_the_hook_sleeps_until_keras_is_imported(folder: Any) -> None:
    script = "import json, sys\nprint(json.dumps(sorted(sys.modules)))\n"
    with_hook = set(json.loads(folder.run_script(script)))
    without = set(json.loads(folder.run_script(script, PYTHONPATH="")))
    assert with_hook - without <= {"sitecustomize"}


def test_the_next_sitecustomize_still_works(folder: Any, python: str, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "sitecustomize.py").write_text("import sys\nsys.customized_by_another = True\n")
    script = "import sys, sitecustomize\nprint(sys.customized_by_another, sitecustomize.__file__)\n"
    path = folder.environment()["PYTHONPATH"]
    printed = folder.run_script(script, python, PYTHONPATH=f"{path}:{other}")
    assert printed == f"True {other / 'sitecustomize.py'}\n"


def test_a_hooked_module_keeps_its_own_loader(folder: Any) -> None:
    script = stand_in(folder) + (
        "import inspect, sys\nmodule = sys.modules['keras.src.callbacks']\n"
        "print(type(module.__loader__).__name__, type(module.__spec__.loader).__name__)\n"
        "assert 'class CallbackList' in inspect.getsource(module)\n"
    )
    assert folder.run_script(script) == "SourceFileLoader SourceFileLoader\n"


REAL = """
import os
import numpy as np, keras
x = np.random.default_rng(1).random((640, 4), dtype="float32")
y = (x.sum(axis=1) > 2).astype("int32")
model = keras.Sequential([keras.layers.Dense(4, "relu"), keras.layers.Dense(2, "softmax")])
model.compile(keras.optimizers.SGD(0.25), "sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(x, y, batch_size=32, epochs=2, validation_split=0.5, verbose=0).history
model.evaluate(x, y, verbose=0)
print(list(history))

class Stop(keras.callbacks.Callback):
    batches = 0
    def on_train_batch_end(self, batch, logs=None):
        self.batches += 1
        if self.batches == 3:
            open(os.path.join(os.environ["MLDESK_RUN_FOLDER"], "control", "stop"), "w").close()

stop = Stop()
model.fit(x, y, batch_size=1, epochs=1000, verbose=0, callbacks=[stop])
model.save("outputs/model.keras")
print("batches", stop.batches)
"""


@pytest.mark.training
def test_real_keras_is_watched_and_stopped_and_saves(folder: Any) -> None:
    folder.prepare(REAL, TF_CPP_MIN_LOG_LEVEL="3", MLDESK_LOG_EVERY_BATCH="1")
    ended = folder.launch()
    assert ended[:3] == ("Canceled", 0, None), folder.log()
    assert ended.reason["title"] == "Stopped on request"
    names = {event.name for event in folder.of(events.Metric)}
    assert {"loss", "accuracy", "val_loss", "val_accuracy", "learning_rate"} <= names
    assert {"batch/loss", "batch/accuracy"} <= names
    assert [step for step, _ in folder.points("val_loss")] == [1, 2]
    assert [step for step, _ in folder.points("loss")] == [1, 2, 3]
    assert sorted(step for step, _ in folder.points("batch/loss"))[:21] == list(range(1, 22))
    assert dict(folder.of(events.Parameter)) == {
        "optimizer": "SGD",
        "learning_rate": 0.25,
        "batch_size": 32,
        "epochs": 2,
    }
    batches = int(folder.log().split("batches ")[1])
    assert 3 <= batches < 640  # at the end of a batch of the first epoch
    assert [artifact.path for artifact in folder.of(events.Artifact)] == ["outputs/model.keras"]


def test_a_batch_whose_values_are_still_elsewhere_is_not_asked_for_them(folder: Any) -> None:
    script = (
        stand_in(folder)
        + MODEL
        + (
            "class RemoteValue:\n"
            "    def __bool__(self): raise RuntimeError('waits for all workers')\n"
            "callback = CallbackList(model=model, epochs=1, steps=2).callbacks[-1]\n"
            "callback.on_epoch_begin(0)\n"
            "callback.on_train_batch_end(0, RemoteValue())\n"
            "callback.on_epoch_end(0, {'loss': 0.5})\n"
        )
    )
    assert "no longer watched" not in folder.run_script(script)
    assert folder.points("loss") == [(1, 0.5)]
