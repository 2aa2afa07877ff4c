"""What the runtime costs a training script: a logged point, the start through the launcher, the Keras hook.

Run as a script with `--fits RUN_FOLDER ROUNDS` it is the process that measures the hook, and prints JSON.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import mldesk
from mldesk.runtime import event_file
from mldesk.runtime.place import RunPlace
from mldesk.runtime.run import Run

POINTS = 5_000  # few at a time: the best of many short rounds is what the machine can do undisturbed
ROUNDS = 30
SCRIPT = "import sys, time\nprint(time.time(), flush=True)\n"


def benchmarks() -> list[dict[str, Any]]:
    """All rows of this file: {"what", "value", "unit", "floor", "ratio", "target"}."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        return [log_cost(path / "log"), launcher_start(path / "launch"), *keras_hook(path / "keras")]


def log_cost(folder: Path) -> dict[str, Any]:
    """Microseconds that run.log takes its caller, write included, beside the bare write of such a line."""
    run = _run_in(folder)
    descriptor = os.open(folder / "floor", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    line = b'["metric","loss",12345,1732170000.1234,0.23104906018664842]\n'
    values = [0.6931471805599453 / (number + 1) for number in range(POINTS)]
    costs: list[float] = []
    floors: list[float] = []
    for _ in range(100):
        start = time.perf_counter()
        for _value in values:
            os.write(descriptor, line)
        middle = time.perf_counter()
        for value in values:
            run.log("loss", value)
        floors.append((middle - start) / POINTS * 1e6)
        costs.append((time.perf_counter() - middle) / POINTS * 1e6)
    os.close(descriptor)
    return _row("run.log, the caller's cost", min(costs), "us", min(floors), "at most 3 us")


def launcher_start(folder: Path) -> dict[str, Any]:
    """Seconds from starting the launcher to the script's first line, beside starting the script alone."""
    snapshot = folder / "snapshot"
    snapshot.mkdir(parents=True)
    (snapshot / "train.py").write_text(SCRIPT, encoding="utf-8")
    package = Path(mldesk.__file__).parent
    shutil.copytree(package / "runtime", folder / "runtime" / "mldesk" / "runtime")
    shutil.copy(package / "__init__.py", folder / "runtime" / "mldesk")
    command = [sys.executable, "-u", "train.py"]
    (folder / "launch.json").write_text(json.dumps({"command": command}), encoding="utf-8")
    launcher = folder / "runtime" / "mldesk" / "runtime" / "launcher.py"
    alone: list[float] = []
    launched: list[float] = []
    for _ in range(7):
        start = time.time()
        printed = subprocess.run(command, cwd=snapshot, capture_output=True, check=True).stdout
        alone.append(float(printed) - start)
        start = time.time()
        subprocess.run([sys.executable, "-E", "-s", str(launcher), str(folder)], check=True)
        launched.append(float((folder / "log.txt").read_text().split()[-1]) - start)
    what = "launcher's start to the script's first line (floor: script alone)"
    return _row(what, min(launched), "s", min(alone), "")


def keras_hook(folder: Path) -> list[dict[str, Any]]:
    """Time of Keras' fit with the hook over that of bare fit, in interleaved rounds of one process."""
    folder.mkdir()
    command = [sys.executable, "-m", "tests.benchmarks.bench_runtime", "--fits", str(folder), str(ROUNDS)]
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    )
    measured: dict[str, list[tuple[float, float]]] = json.loads(done.stdout.splitlines()[-1])
    rows = []
    for mode, what, target in (
        ("hook", "Keras fit with the hook, as it comes", "at most 1.02 of bare fit"),
        ("every", "Keras fit with the hook, every batch logged", "at most 1.10 of bare fit"),
    ):
        for index, clock in enumerate(("time", "CPU time")):
            with_hook = [pair[index] for pair in measured[mode]]
            bare = [pair[index] for pair in measured["bare"]]
            # neighbours in time share what else the machine is doing: compare within a round only
            ratio = statistics.median(one / other for one, other in zip(with_hook, bare, strict=True))
            values = statistics.median(with_hook), "s", statistics.median(bare)
            rows.append({**_row(f"{what}, {clock}", *values, target), "ratio": ratio})
    return rows


def fits(folder: Path, rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Seconds and CPU seconds of each fit, by mode; the order of the modes turns from round to round."""
    os.environ.update(MLDESK_EVENTS=str(folder / "events.jsonl"), MLDESK_RUN_FOLDER=str(folder))
    import keras
    import numpy as np
    from keras.src.callbacks import callback_list

    from mldesk.runtime import keras_hook as hook

    bare = callback_list.CallbackList.__init__
    hook.watch(callback_list)
    constructors = {"bare": bare, "hook": callback_list.CallbackList.__init__}
    keras.utils.set_random_seed(1)
    generator = np.random.default_rng(1)
    x = generator.random((12_000, 784), dtype="float32")
    y = generator.integers(0, 10, 12_000)
    layers = [keras.layers.Dense(width, "relu") for width in (300, 100)]
    model = keras.Sequential([*layers, keras.layers.Dense(10, "softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    seconds: dict[str, list[tuple[float, float]]] = {"bare": [], "hook": [], "every": []}

    def fit(mode: str) -> tuple[float, float]:
        callback_list.CallbackList.__init__ = constructors["bare" if mode == "bare" else "hook"]
        os.environ["MLDESK_LOG_EVERY_BATCH"] = str(int(mode == "every"))
        start = time.perf_counter(), time.process_time()
        model.fit(x, y, epochs=1, batch_size=50, verbose=0)
        return time.perf_counter() - start[0], time.process_time() - start[1]

    fit("bare")
    for number in range(rounds):
        modes = list(seconds)
        for mode in modes[number % 3 :] + modes[: number % 3]:
            seconds[mode].append(fit(mode))
    return seconds


def _run_in(folder: Path) -> Run:
    """A Run that records into `folder`, as a script of that run has it."""
    folder.mkdir(exist_ok=True)
    file = event_file.EventFile(folder / "events.jsonl")
    return Run(RunPlace("benchmark", str(folder), file, "benchmarks", {}), "benchmark")


def _row(what: str, value: float, unit: str, floor: float, target: str) -> dict[str, Any]:
    return {
        "what": what,
        "value": value,
        "unit": unit,
        "floor": floor,
        "ratio": value / floor,
        "target": target,
    }


if __name__ == "__main__":
    print(json.dumps(fits(Path(sys.argv[2]), int(sys.argv[3]))))
