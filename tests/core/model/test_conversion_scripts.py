"""The parts of a conversion's script: sample inputs, the comparison of predictions, its verdict."""

from __future__ import annotations

import gzip
import json
import struct
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from mldesk.core.paths import resources


class Scripts(SimpleNamespace):
    """The modules of the scripts' folder."""

    agreement: ModuleType
    conversion: ModuleType
    predict: ModuleType
    samples: ModuleType


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Scripts:
    """The scripts' modules, importable by their own names as they are in a run."""
    monkeypatch.syspath_prepend(resources() / "conversions")
    names = ("predict", "samples", "agreement", "conversion")
    found = Scripts(**{name: import_module(name) for name in names})
    for name in names:
        monkeypatch.delitem(sys.modules, name)
    return found


Model = Callable[..., Any]


@pytest.fixture
def model(scripts: Scripts) -> Model:
    """A model that is a plain function of the arrays, with inputs as (shape, dtype) by name."""

    def make(
        function: Callable[..., Any] | None = None, scales: bool = False, native: Any = None, **inputs: Any
    ) -> Any:
        facts = {name: scripts.predict.InputFacts(*given) for name, given in inputs.items()}
        return scripts.predict.LoadedModel(facts, function or (lambda arrays: arrays), native, scales)

    return make


def idx(array: Any) -> bytes:
    return b"\0\0\x08" + bytes([array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


images = np.arange(100 * 4 * 4, dtype="uint8").reshape(100, 4, 4)
takes_images = {"pixels": ((None, 4, 4), "float32")}


class TestSamples:
    """Inputs are of the data where that is simple, else seeded numbers of the right shape and range."""

    def test_images_of_the_data_are_used_and_scaled_as_for_training(
        self, scripts: Scripts, model: Model, tmp_path: Path
    ) -> None:
        (tmp_path / "train-images.gz").write_bytes(gzip.compress(idx(np.zeros_like(images))))
        (tmp_path / "t10k-images.gz").write_bytes(gzip.compress(idx(images)))
        (tmp_path / "t10k-labels.gz").write_bytes(gzip.compress(idx(np.zeros(100, "uint8"))))
        for scales, divisor in ((False, 255), (True, 1)):
            original = model(scales=scales, **takes_images)
            found = scripts.samples.take_samples(original, original.inputs, {"digits:1": tmp_path})
            assert found.source == "digits:1, t10k-images.gz"
            assert found.count == 64
            assert found.arrays["pixels"].dtype == "float32"
            np.testing.assert_allclose(found.arrays["pixels"], images[:64] / divisor, rtol=1e-6)

    @pytest.mark.parametrize("ending", [".npy", ".npz"])
    def test_arrays_are_brought_to_the_models_shape(
        self, scripts: Scripts, model: Model, tmp_path: Path, ending: str
    ) -> None:
        (np.save if ending == ".npy" else np.savez)(tmp_path / f"x{ending}", images.astype("float32"))
        original = model(numbers=((None, 16), "float32"))
        found = scripts.samples.take_samples(original, original.inputs, {"data:2": tmp_path})
        assert found.source == f"data:2, x{ending}"
        np.testing.assert_array_equal(found.arrays["numbers"], images[:64].reshape(64, 16))

    def test_data_that_does_not_fit_or_is_damaged_is_passed_over(
        self, scripts: Scripts, model: Model, tmp_path: Path
    ) -> None:
        (tmp_path / "damaged.npy").write_bytes(b"\x93NUMPY")
        (tmp_path / "damaged.npz").write_bytes(b"PK")
        (tmp_path / "cut.gz").write_bytes(gzip.compress(idx(images))[:40])
        (tmp_path / "empty").write_bytes(b"")
        np.save(tmp_path / "objects.npy", np.array([[{}]]), allow_pickle=True)
        np.save(tmp_path / "other.npy", np.zeros((5, 7, 7, 2)))
        original = model(**takes_images)
        found = scripts.samples.take_samples(original, original.inputs, {"data:1": tmp_path})
        assert found.source.startswith("random numbers")
        assert found.arrays["pixels"].shape == (64, 4, 4)

    def test_random_numbers_are_the_same_every_time_and_in_range(
        self, scripts: Scripts, model: Model
    ) -> None:
        class Embedding:
            input_dim = 7

        native = SimpleNamespace(layers=[SimpleNamespace(layers=[Embedding()])])
        original = model(
            native=native,
            words=((None, None), "int32"),
            numbers=((None, 3), "float32"),
            flags=((None,), "bool"),
        )
        first, second = (scripts.samples.take_samples(original, original.inputs, {}) for _ in range(2))
        assert first.arrays["words"].dtype == "int32"
        assert set(np.unique(first.arrays["words"])) == set(range(7))
        assert (first.arrays["numbers"].min() >= 0, first.arrays["numbers"].max() <= 1) == (True, True)
        assert first.arrays["flags"].dtype == bool
        for name, array in first.arrays.items():
            np.testing.assert_array_equal(array, second.arrays[name])

    def test_embedding_of_numbers_without_a_type_of_their_own_gets_whole_ones(
        self, scripts: Scripts, model: Model
    ) -> None:
        class Embedding:
            input_dim = 5
            input = SimpleNamespace(name="words")

        original = model(native=SimpleNamespace(layers=[Embedding()]), words=((None, 3), "float32"))
        array = scripts.samples.take_samples(original, original.inputs, {}).arrays["words"]
        assert array.dtype == "float32"
        assert set(np.unique(array)) == {0, 1, 2, 3, 4}

    def test_fixed_batch_gets_whole_batches(self, scripts: Scripts, model: Model, tmp_path: Path) -> None:
        original = model(pixels=((3, 4, 4), "float32"))
        assert scripts.samples.take_samples(original, original.inputs, {}).count == 63
        np.save(tmp_path / "x.npy", images[:8].astype("float32"))
        found = scripts.samples.take_samples(original, original.inputs, {"data:1": tmp_path})
        assert (found.source, found.count) == ("data:1, x.npy", 6)


class TestAgreement:
    """The figures are those of the predictions, and a wrong model is found out."""

    @pytest.fixture
    def compare(self, scripts: Scripts, model: Model) -> Callable[..., Any]:
        rows = np.array([[0.7, 0.2, 0.1], [0.1, 0.6, 0.3], [0.4, 0.5, 0.1], [0.2, 0.2, 0.6]] * 5, "float32")

        def compared(
            change: Callable[[Any], Any], expected: Any = rows, tolerance: float = 1e-3, name: str = "y"
        ) -> Any:
            inputs = {"x": ((None, expected.shape[1]), "float32")}
            samples = scripts.samples.Samples({"x": expected}, "some numbers")
            return scripts.agreement.compare_models(
                model(lambda arrays: {"y": arrays["x"]}, **inputs),
                model(lambda arrays: {name: change(arrays["x"])}, **inputs),
                samples,
                tolerance,
            )

        return compared

    def test_same_predictions(self, compare: Callable[..., Any]) -> None:
        found = compare(lambda rows: rows.copy())
        assert found.agrees
        assert (found.samples, found.largest_difference, found.same_class) == (20, 0.0, 1.0)
        assert found.source == "some numbers"

    def test_figures_are_the_largest_difference_and_the_share_of_equal_classes(
        self, compare: Callable[..., Any]
    ) -> None:
        def change(rows: Any) -> Any:
            changed = rows.copy()
            changed[rows[:, 1] == 0.5] = [0.65, 0.25, 0.1]
            return changed

        found = compare(change)
        assert not found.agrees
        assert found.largest_difference == pytest.approx(0.25)
        assert found.largest_relative_difference == pytest.approx(0.25 / 0.7)
        assert found.same_class == pytest.approx(0.75)

    def test_tolerance_decides(self, compare: Callable[..., Any]) -> None:
        for tolerance, agrees in ((0.02, True), (0.005, False)):
            assert compare(lambda rows: rows * 1.01, tolerance=tolerance).agrees is agrees

    def test_classifier_that_chooses_another_class_too_often_does_not_agree(
        self, compare: Callable[..., Any]
    ) -> None:
        """Differences that the tolerance allows, at a different share of the samples."""
        for turned, agrees in ((2, True), (4, False)):
            rows = np.array([[0.52, 0.48]] * turned + [[0.9, 0.1]] * (40 - turned), "float32")
            found = compare(lambda x: np.where(x[:, :1] < 0.6, x[:, ::-1], x), expected=rows, tolerance=0.1)
            assert found.same_class == pytest.approx(1 - turned / 40)
            assert found.agrees is agrees

    def test_classes_that_the_original_is_not_clear_about_may_change(
        self, compare: Callable[..., Any]
    ) -> None:
        rows = np.tile(np.array([[0.502, 0.498]], "float32"), (20, 1))
        found = compare(lambda rows: rows[:, ::-1], expected=rows, tolerance=0.1)
        assert (found.agrees, found.same_class, found.same_clear_class) == (True, 0.0, 1.0)

    def test_weights_of_8_bits_may_not_move_probabilities_far(
        self, scripts: Scripts, compare: Callable[..., Any]
    ) -> None:
        rows = np.tile(np.array([[0.9, 0.1]], "float32"), (20, 1))
        for moved, agrees in ((0.01, True), (0.15, False)):
            move = np.array([-moved, moved])
            found = compare(partial(np.add, move), rows, scripts.conversion.INT8_TOLERANCE)
            assert found.agrees is agrees

    @pytest.mark.parametrize(
        "change",
        [
            lambda rows: rows[:, :2],
            lambda rows: np.full_like(rows, np.nan),
            lambda rows: np.full_like(rows, np.inf),
            lambda rows: rows[:, ::-1],
            np.zeros_like,
        ],
    )
    def test_wrong_models_never_agree(
        self, compare: Callable[..., Any], change: Callable[[Any], Any]
    ) -> None:
        found = compare(change, tolerance=0.25)
        assert not found.agrees
        json.dumps(found.to_json(), allow_nan=False)

    def test_outputs_that_are_no_probabilities_have_no_classes(self, compare: Callable[..., Any]) -> None:
        found = compare(lambda rows: rows, expected=np.array([[3.0, -1.0], [5.0, 2.0]], "float32"))
        assert (found.agrees, found.same_class) == (True, None)

    def test_original_that_predicts_no_numbers_cannot_be_compared(
        self, scripts: Scripts, compare: Callable[..., Any]
    ) -> None:
        with pytest.raises(scripts.agreement.NoComparisonError, match="no finite numbers"):
            compare(lambda rows: rows, expected=np.full((2, 3), np.nan, "float32"))

    def test_converted_model_that_cannot_be_run_is_told(
        self, scripts: Scripts, compare: Callable[..., Any]
    ) -> None:
        def fail(rows: Any) -> Any:
            raise ValueError("axis 1 is out of range")

        with pytest.raises(scripts.agreement.NoComparisonError, match="cannot be run: axis 1"):
            compare(fail)

    def test_single_output_may_have_another_name(self, compare: Callable[..., Any]) -> None:
        assert compare(lambda rows: rows, name="Identity:0").agrees

    def test_several_outputs_and_inputs_are_matched_by_name(self, scripts: Scripts, model: Model) -> None:
        inputs = {"a": ((None, 2), "float32"), "b": ((None, 2), "int32")}
        samples = scripts.samples.Samples(
            {"a": np.ones((3, 2), "float32"), "b": np.full((3, 2), 2, "int32")}, "numbers"
        )
        original = model(lambda x: {"sum": x["a"] + x["b"], "first": x["a"]}, **inputs)
        swapped = model(lambda x: {"first": x["a"], "sum": x["a"] + x["b"]}, **dict(reversed(inputs.items())))
        assert scripts.agreement.compare_models(original, swapped, samples, 0.0).agrees
        for wrong in (
            model(lambda x: {"sum": x["a"], "other": x["a"]}, **inputs),
            model(lambda x: x, a=inputs["a"], c=inputs["b"]),
        ):
            with pytest.raises(scripts.agreement.NoComparisonError, match="are not the original's"):
                scripts.agreement.compare_models(original, wrong, samples, 0.0)
