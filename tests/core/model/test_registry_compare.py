"""Two versions side by side: metrics, parameters, data, environment, code."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.environments.record import record_environment
from mldesk.core.model import ModelVersion, compare_models, import_model, register_model
from mldesk.core.model.code_difference import code_differences
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Register = Callable[..., ModelVersion]
script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"


def logged(accuracy: float, loss: float | None = None) -> tuple[events.Event, ...]:
    found: list[events.Event] = [
        events.Metric("accuracy", 1, 1.0, accuracy),
        events.Metric("accuracy", 2, 2.0, accuracy - 0.25),
    ]
    return (*found, *([events.Metric("loss", 1, 1.0, loss)] if loss is not None else []))


def test_metrics_are_compared_best_and_last(register: Register) -> None:
    comparison = compare_models(register(logged=logged(0.5)), register(logged=logged(0.75, float("nan"))))
    accuracy, loss = comparison.metrics
    assert (accuracy.first_best, accuracy.second_best, accuracy.best_difference) == (0.5, 0.75, 0.25)
    assert (accuracy.first_last, accuracy.second_last, accuracy.last_difference) == (0.25, 0.5, 0.25)
    assert (loss.name, loss.first_best, loss.best_difference) == ("loss", None, None)


def test_parameters_and_data_are_compared(
    register: Register, digits: Callable[[bytes], DatasetInput]
) -> None:
    first = register(text=script, inputs=(digits(b"1"),), logged=(events.Parameter("rate", 0.1),))
    second = register(text=script, inputs=(digits(b"2"),), logged=(events.Parameter("rate", 0.2),))
    comparison = compare_models(first, second)
    assert [(value.name, value.first, value.second, value.same) for value in comparison.parameters] == [
        ("rate", 0.1, 0.2, False)
    ]
    assert [(used.name, used.first, used.second, used.same) for used in comparison.datasets] == [
        ("digits", 1, 2, False)
    ]
    assert [used.same for used in compare_models(first, first).datasets] == [True]
    assert [used.same for used in compare_models(first, register()).datasets] == [None]


def test_only_packages_that_differ_are_told(workspace: Workspace, finished_run: Callable[..., Run]) -> None:
    versions = []
    for number in ("1", "2"):
        run = finished_run()
        packages = {"numpy": number, "keras": "3", f"only{number}": "1"}
        facts = {"python": f"3.1{number}", "platform": "p", "machine": "m", "packages": packages}
        record_environment(workspace, run.id, facts)
        versions.append(register_model(workspace, run.refresh(), "net"))
    comparison = compare_models(*versions)
    assert [(one.name, one.first, one.second) for one in comparison.packages] == [
        ("numpy", "1", "2"),
        ("only1", "1", None),
        ("only2", None, "1"),
    ]
    facts = {fact.name: (fact.first, fact.second) for fact in comparison.facts}
    assert facts["python"] == ("3.11", "3.12")
    assert facts["platform"] == ("p", "p")


def test_code_is_compared_as_it_was(register: Register) -> None:
    comparison = compare_models(register(text="print(1)\n"), register(text="print(2)\n"))
    assert [(one.path, one.kind) for one in comparison.code] == [("train.py", "changed")]
    assert "-print(1)\n+print(2)" in comparison.code[0].text
    assert (comparison.more_code, comparison.code_missing) == (0, "")
    same = compare_models(register(), register())
    assert (same.code, same.code_missing) == ((), "")
    assert json.dumps(comparison.to_dict())


def test_of_a_model_without_run_there_is_no_code(
    workspace: Workspace, register: Register, tmp_path: Path
) -> None:
    (tmp_path / "net.onnx").write_bytes(b"x")
    outside = import_model(workspace, tmp_path / "net.onnx", "net")
    comparison = compare_models(register(), outside)
    assert "did not come from a run" in comparison.code_missing
    assert comparison.code == ()


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    return tmp_path / "one", tmp_path / "two"


def test_added_removed_binary_and_huge_files_are_told(folders: tuple[Path, Path]) -> None:
    one, two = folders
    (one / "gone.py").write_text("a\n")
    (two / "new.py").write_text("b\n")
    for folder, content in ((one, b"\0a"), (two, b"\0b")):
        (folder / "image.png").write_bytes(content)
        (folder / "lines.txt").write_bytes(content[1:] + b"\n" * 6_000)
        (folder / "large.txt").write_bytes(content[1:] * 1_000_001)
        (folder / "same.py").write_text("same")
        (folder / "no text.py").write_bytes(b"\xff" + content[1:])
    found, more = code_differences(one, two)
    assert [(one.path, one.kind, one.note, bool(one.text)) for one in found] == [
        ("gone.py", "removed", "", True),
        ("image.png", "changed", "binary", False),
        ("large.txt", "changed", "too large to be shown", False),
        ("lines.txt", "changed", "too large to be shown", False),
        ("new.py", "added", "", True),
        ("no text.py", "changed", "", True),
    ]
    assert more == 0


def test_very_many_differences_are_bounded(folders: tuple[Path, Path]) -> None:
    for number in range(250):
        (folders[1] / f"{number:03}.py").write_text("x\n" * 2_000)
    found, more = code_differences(*folders)
    assert (len(found), more) == (200, 50)
    assert sum(len(one.text) for one in found) <= 200_000
    assert found[-1].note == "too large to be shown"


def write_keras(path: Path, units: int) -> None:
    """A model of one dense layer as Keras 3 saves it, but for the weights."""
    layers = [
        {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [None, 28]}},
        {
            "module": "keras.layers",
            "class_name": "Dense",
            "config": {"name": f"dense{units}", "units": units},
        },
    ]
    config = {"module": "keras", "class_name": "Sequential", "config": {"name": "net", "layers": layers}}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.12.0"}))
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", b"")


def test_what_is_in_the_files_is_compared(workspace: Workspace, tmp_path: Path) -> None:
    versions = []
    for units in (10, 20):
        write_keras(tmp_path / "net.keras", units)
        versions.append(import_model(workspace, tmp_path / "net.keras"))
    comparison = compare_models(*versions)
    assert "-dense10  " in comparison.layers
    assert "+dense20  " in comparison.layers
    facts = {fact.name: fact.same for fact in comparison.facts}
    assert (facts["saved by"], facts["layer count"], facts["content"]) == (True, True, False)
    assert [found.format for found in comparison.inspections if found] == ["keras", "keras"]
    assert compare_models(versions[0], versions[0]).layers == ""
