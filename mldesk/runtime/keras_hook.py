"""Watches Keras: every Model.fit of a run logs its metrics and obeys stop requests; scripts need no change.

Works with Keras 3 on any backend, tf_keras, Keras 2 and tf.keras back to TensorFlow 1.13: all of them hold a
fit's callbacks in a CallbackList, to which a callback of ours is added. Keras itself is never imported here.
"""

import functools
import os
import struct
import sys
import time
from types import FrameType, ModuleType
from typing import Any, Callable, Dict, Iterable, List, Optional, Set, Tuple

from . import events
from .run import OfflineRun, Run

STOP_INTERVAL = 0.05  # seconds between two looks for a stop request
LOG_INTERVAL = 0.1  # seconds between two logged batches, unless every batch is wanted

_clock = time.perf_counter
_NOT_METRICS = frozenset(["batch", "size", "lr", "learning_rate"])
# What foreign Keras versions and objects may raise at us; training must go on after any of them.
_SURPRISES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


def watch(module: ModuleType) -> None:
    """Have every CallbackList of this Keras module include the hook's callback. Twice is as good as once."""
    kind: Any = getattr(module, "CallbackList", None)
    if not isinstance(kind, type):  # a package whose modules hold the class
        return
    original: Any = kind.__dict__.get("__init__")
    if original is None or hasattr(original, "watched_by_mldesk"):
        return

    @functools.wraps(original)
    def construct(self: Any, *arguments: Any, **named: Any) -> None:
        original(self, *arguments, **named)
        _guard(_attach, self)

    construct.watched_by_mldesk = True  # type: ignore[attr-defined]
    setattr(kind, "__init__", construct)  # noqa: B010 (mypy knows no class whose constructor changes)


class Counters:
    """What goes on from one fit of a process to the next: epochs, batches, and what was said already."""

    def __init__(self) -> None:
        self.epochs = 0
        self.batches = 0
        self.said_cooperative = False
        self.axes: Set[str] = set()
        self.parameters: Set[str] = set()


class FitCallback:
    """Takes part in one fit as a Keras callback, by the names of its methods only.

    Epochs count from 1 and go on in the next fit, and so do batches. Batch ends may arrive on several
    threads, for Keras 3 hands them to a pool.
    """

    async_safe = True  # Keras 3: needs no waiting for the device
    _supports_tf_logs = True  # TensorFlow 2: tensors in logs are welcome, we convert only what we keep

    def __init__(self, run: Run, counters: Counters, backend: str) -> None:
        self.run = run
        self.model: Any = None
        self.params: Dict[str, Any] = {}
        self._own = run.automatic()
        self._counters = counters
        self._backend = backend
        self._offset: Optional[int] = None
        self._rate: Optional[float] = None
        self._last_batch = -1
        self._steps: Optional[int] = None
        self._stop_path = os.path.join(run.folder, "control", "stop")
        self._wake = 0.0
        self._wake_to_log = 0.0
        if os.environ.get("MLDESK_LOG_EVERY_BATCH") == "1":
            self.on_train_batch_end = self.on_batch_end = self._every_batch_end  # type: ignore[method-assign]

    def set_model(self, model: Any) -> None:
        """Keras tells which model is trained."""
        self.model = model

    def set_params(self, params: Optional[Dict[str, Any]]) -> None:
        """Keras tells epochs, steps and, in old versions, batch size and samples."""
        self.params = params or {}

    def on_train_begin(self, logs: Any = None) -> None:
        """Say that stop requests are obeyed, and which parameters training has."""
        _guard(self._begin_training)

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        """Count, and remember the learning rate this epoch begins with."""
        _guard(self._begin_epoch, epoch)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        """Usually only look at the clock; now and then log the batch and look for a stop request."""
        self._last_batch = batch
        if _clock() >= self._wake:
            _guard(self._now_and_then, batch, logs)

    on_batch_end = on_train_batch_end

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Log the metrics of the epoch."""
        _guard(self._end_epoch, epoch, logs)

    def _nothing(self, *_arguments: Any, **_named: Any) -> None:
        """Events of no interest; marked so that TensorFlow 2 need not call them."""

    _nothing._is_default = True  # type: ignore[attr-defined]
    on_batch_begin = on_train_batch_begin = on_train_end = _nothing
    on_test_begin = on_test_end = on_test_batch_begin = on_test_batch_end = _nothing
    on_predict_begin = on_predict_end = on_predict_batch_begin = on_predict_batch_end = _nothing

    def _begin_training(self) -> None:
        if not self._counters.said_cooperative:
            self._counters.said_cooperative = True
            self._own.append(events.Cooperative("keras", time.time()))
        optimizer = getattr(self.model, "optimizer", None)
        found = {
            "optimizer": type(optimizer).__name__ if optimizer is not None else None,
            "learning_rate": self._learning_rate(),
            "batch_size": self.params.get("batch_size") or _batch_size(),
            "epochs": self.params.get("epochs"),
        }
        for name, value in found.items():
            if value is not None and name not in self._counters.parameters:
                self._counters.parameters.add(name)
                self._own.append(events.Parameter(name, value))
        self._obey_stop()

    def _begin_epoch(self, epoch: int) -> None:
        counters = self._counters
        if self._offset is None:
            # a fit that resumes where another ended says so by its initial epoch; any other starts at 0 again
            self._offset = 0 if epoch >= counters.epochs else counters.epochs - epoch
        self._rate = self._learning_rate()
        self._last_batch = -1
        self._progress(epoch + self._offset, 0)
        self._obey_stop()

    def _now_and_then(self, batch: int, logs: Any) -> None:
        now = _clock()
        self._wake = now + STOP_INTERVAL
        if now >= self._wake_to_log:
            self._wake_to_log = now + LOG_INTERVAL
            self._log_batch(batch, logs)
            self._progress(self._counters.epochs, batch + 1)
        self._obey_stop()

    def _every_batch_end(self, batch: int, logs: Any = None) -> None:
        self._last_batch = batch
        _guard(self._log_batch, batch, logs)
        if _clock() >= self._wake:
            self._wake = _clock() + STOP_INTERVAL
            _guard(self._obey_stop)

    def _log_batch(self, batch: int, logs: Any) -> None:
        step = self._counters.batches + batch + 1
        for name, value in _items(logs):
            if name not in _NOT_METRICS:
                self._log("batch/" + name, "step", step, value)

    def _end_epoch(self, epoch: int, logs: Any) -> None:
        counters = self._counters
        step = epoch + 1 + (self._offset or 0)
        for name, value in _items(logs):
            if name not in _NOT_METRICS:
                self._log(name, "epoch", step, value)
        if self._rate is not None:
            self._log("learning_rate", "epoch", step, self._rate)
        batches = self._last_batch + 1
        counters.epochs = step
        counters.batches += batches
        if batches:
            self._steps = batches
        self._progress(step, batches)

    def _log(self, name: str, axis: str, step: int, value: Any) -> None:
        """Log a value that converts to float, unless the script logs this name itself."""
        if self.run.has_logged(name):
            return
        number = _number(value)
        if number is None:
            return
        if name not in self._counters.axes:
            self._counters.axes.add(name)
            self._own.append(events.Axis(name, axis))
        self._own.log(name, number, step=step)

    def _progress(self, epoch: int, step: int) -> None:
        epochs = self.params.get("epochs")
        total = None if epochs is None else int(epochs) + (self._offset or 0)
        self._own.append(events.Progress(time.time(), epoch, total, step, self._steps_per_epoch()))

    def _steps_per_epoch(self) -> Optional[int]:
        steps, samples, size = (self.params.get(name) for name in ("steps", "samples", "batch_size"))
        if steps is None and samples and size:
            steps = -(-samples // size)
        return self._steps if steps is None else int(steps)

    def _obey_stop(self) -> None:
        try:
            os.stat(self._stop_path)
        except OSError:
            return
        self.model.stop_training = True

    def _learning_rate(self) -> Optional[float]:
        optimizer = getattr(self.model, "optimizer", None)
        rate = getattr(optimizer, "learning_rate", None)
        rate = getattr(optimizer, "lr", None) if rate is None else rate
        if callable(rate) and hasattr(optimizer, "iterations"):
            rate = rate(optimizer.iterations)  # type: ignore[union-attr]
        number = _number(rate)
        if number is None and rate is not None and self._backend in sys.modules:
            # TensorFlow 1: a variable of the graph
            number = _number(sys.modules[self._backend].get_value(rate))
        return None if number is None else _tidy(number)


_counters = Counters()
_failures: List[str] = []


def _attach(container: Any) -> None:
    """Add our callback to a CallbackList that Keras has just made."""
    run = Run.get_context()
    if _failures or isinstance(run, OfflineRun):
        return
    callback = FitCallback(run, _counters, _backend_of(type(container).__module__))
    callback.set_params(getattr(container, "params", None))
    callback.set_model(getattr(container, "model", None))
    container.callbacks.append(callback)
    if hasattr(container, "_should_call_train_batch_hooks"):
        container._should_call_train_batch_hooks = True  # TensorFlow 2 skips batch hooks that nobody wants


def _backend_of(module: str) -> str:
    """The name of the backend module that belongs to a callbacks module: keras.callbacks -> keras.backend."""
    return module[: module.index(".callbacks")] + ".backend" if ".callbacks" in module else ""


def _batch_size() -> Optional[int]:
    """The batch size of the fit that is under way: newer Keras tells it to its data adapter only."""
    frame: Optional[FrameType] = sys._getframe()
    while frame is not None and frame.f_code.co_name != "fit":
        frame = frame.f_back
    if frame is None:
        return None
    found = frame.f_locals
    for owner, adapter in (("epoch_iterator", "data_adapter"), ("data_handler", "_adapter")):
        size = getattr(getattr(found.get(owner), adapter, None), "batch_size", None)
        size = size() if callable(size) else size
        if size is not None:
            return int(size)
    return None


def _items(logs: Any) -> Iterable[Tuple[str, Any]]:
    """The values by name; none of a batch that is still being computed, as under parameter servers, where
    asking for them would have all workers wait.
    """
    return logs.items() if hasattr(logs, "items") else ()


def _number(value: Any) -> Optional[float]:
    """The value as a float, or None for what is no single number."""
    if type(value) is float:
        return value
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _tidy(number: float) -> float:
    """0.001 for 0.0010000000474974513: a float32 as the short decimal that was meant."""
    short = float("%.7g" % number)
    return short if struct.pack("f", short) == struct.pack("f", number) else number


def _guard(function: Callable[..., None], *arguments: Any) -> None:
    """Call a part of the hook; should it fail, say so once, stop watching, and let training go on."""
    if _failures:
        return
    try:
        function(*arguments)
    except _SURPRISES as error:
        text = "Keras is no longer watched, training goes on ({}: {})".format(type(error).__name__, error)
        _failures.append(text)
        print("mldesk: " + text, file=sys.stderr)
        Run.get_context().append(events.Message("warning", text, time.time()))
