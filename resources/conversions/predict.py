"""Predict with the exported model beside this script.

Inputs are NumPy files (.npy, .npz), IDX files (also .gz) or images. For each item, its class and probability
are printed. Needs numpy, for images also pillow, and what runs the model: the packages keras and tensorflow
for .keras and .h5, tensorflow for a SavedModel, ai-edge-litert or tensorflow for .tflite, onnxruntime or onnx
for .onnx.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import struct
import sys
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

here = Path(__file__).resolve().parent
image_endings = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")
idx_types = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
scaling_layers = ("Rescaling", "Normalization")


@dataclass(frozen=True)
class InputFacts:
    """What one input of a model takes: the shape of a batch (None: any size) and a NumPy type."""

    shape: tuple[Any, ...]
    dtype: str


@dataclass(frozen=True)
class LoadedModel:
    """A model of any format, ready to predict: arrays by input name in, arrays by output name out.

    `native` is the object of its library; `scales_inputs` tells whether it takes pixels as they are.
    """

    inputs: dict[str, InputFacts]
    predict: Callable[[dict[str, Any]], dict[str, Any]]
    native: Any
    scales_inputs: bool


class NotLoadedError(Exception):
    """The model cannot be loaded; the text says why and what to do."""


def missing(library: str, packages: str, error: ImportError) -> NotLoadedError:
    """Return the error that says a library is not there."""
    return NotLoadedError(f"{library} cannot be imported ({error}); install it with: pip install {packages}")


def fail(message: str) -> NoReturn:
    """End with one line on stderr and exit code 2."""
    sys.stderr.write(f"predict.py: {message}\n")
    raise SystemExit(2)


def read_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="file with inputs")
    parser.add_argument("--model", type=Path, help="model file (default: the one named in model.json)")
    parser.add_argument("--array", help="name of the array in an .npz file (default: the first that fits)")
    parser.add_argument("--limit", type=int, help="use only the first LIMIT items of each file")
    parser.add_argument("--labels", type=Path, help="true classes (IDX or .npy): prints the accuracy too")
    parser.add_argument(
        "--scale",
        default="auto",
        help="divide inputs by this number; auto: pixels by 255 unless the model itself scales them",
    )
    return parser.parse_args()


def find_model(given: Path | None) -> Path:
    """Return the path of the model file."""
    if given is not None:
        path = given
    else:
        try:
            named = json.loads((here / "model.json").read_text(encoding="utf-8"))["model_file"]
        except (OSError, ValueError, KeyError) as error:
            fail(f"model.json beside this script cannot be read ({error}); name the file with --model")
        path = here / "files" / named
    if not path.exists():
        fail(f"there is no model file {path}")
    return path


def load_model(path: Path) -> LoadedModel:
    """Load the model in the file or SavedModel folder at `path`; raises NotLoadedError."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if path.name == "saved_model.pb":
        return load_saved_model(path.parent)
    if path.is_dir():
        return load_saved_model(path)
    loaders: dict[str, Callable[[Path], LoadedModel]] = {".tflite": load_tflite, ".onnx": load_onnx}
    return loaders.get(path.suffix.lower(), load_keras)(path)


def load_keras(path: Path, run_code: bool = False) -> LoadedModel:
    """Load a .keras or .h5 file; with `run_code` also one whose layers hold Python code."""
    try:
        import keras
    except ImportError as error:
        raise missing("Keras", "keras tensorflow", error) from error
    try:
        model = keras.models.load_model(path, compile=False, safe_mode=not run_code)
    except (OSError, ValueError, TypeError, KeyError) as error:
        reason = str(error).strip() or type(error).__name__
        raise NotLoadedError(f"{path.name} cannot be loaded: {reason.splitlines()[0]}") from error

    def predict(arrays: dict[str, Any]) -> dict[str, Any]:
        return named_outputs(model.predict(arranged(model, arrays), verbose=0))

    return LoadedModel(keras_inputs(model), predict, model, scales_inputs(model))


def arranged(model: Any, arrays: dict[str, Any]) -> Any:
    """Return what a Keras model is called with: its inputs, by name, in the structure it has for them."""
    # a chain of layers that was loaded has no structure of inputs, but it has only one input
    structure = getattr(model, "input", None)
    return next(iter(arrays.values())) if structure is None else filled(structure, arrays)


def filled(structure: Any, arrays: dict[str, Any]) -> Any:
    """Return the lists and dicts of a model's inputs with the array of the same name for each input."""
    if isinstance(structure, dict):
        return {key: filled(value, arrays) for key, value in structure.items()}
    if isinstance(structure, (list, tuple)):
        return [filled(value, arrays) for value in structure]
    return arrays[structure.name]


def keras_inputs(model: Any) -> dict[str, InputFacts]:
    """Return what the model takes; nothing for one that Keras knows no fixed inputs of."""
    tensors = getattr(model, "inputs", None) or []
    return {tensor.name: InputFacts(tuple(tensor.shape), dtype_name(tensor.dtype)) for tensor in tensors}


def dtype_name(dtype: Any) -> str:
    """Return the name of a type of Keras, TensorFlow or NumPy."""
    return str(getattr(dtype, "name", dtype))


def named_outputs(output: Any) -> dict[str, Any]:
    """Return what a Keras model gave as arrays by the names that its SavedModel has for them."""
    import numpy as np

    if isinstance(output, dict):
        return {str(name): np.asarray(value) for name, value in output.items()}
    several = output if isinstance(output, (list, tuple)) else [output]
    return {f"output_{index}": np.asarray(value) for index, value in enumerate(several)}


def scales_inputs(model: Any) -> bool:
    """Tell whether a Keras model has a layer that scales its inputs, in itself or in a model within it."""
    layers = getattr(model, "layers", None) or []
    scales = any(type(layer).__name__ in scaling_layers or scales_inputs(layer) for layer in layers)
    return scales or has_seen_pixels(layers)


def has_seen_pixels(layers: list[Any]) -> bool:
    """Tell whether the first layer with weights is a batch normalization that has learned from 0 to 255.

    The mean that it keeps tells: no mean of pixels that were divided by 255 is above 1.
    """
    first = next((layer for layer in layers if getattr(layer, "weights", None)), None)
    return type(first).__name__ == "BatchNormalization" and bool(abs(first.moving_mean.numpy()).max() > 1)


def load_saved_model(folder: Path) -> LoadedModel:
    """Load a SavedModel."""
    try:
        import tensorflow as tf
    except ImportError as error:
        raise missing("TensorFlow", "tensorflow", error) from error
    try:
        loaded = tf.saved_model.load(str(folder))
    except (OSError, ValueError, RuntimeError, tf.errors.OpError) as error:
        raise NotLoadedError(f"{folder.name} cannot be loaded: {error}") from error
    serving = loaded.signatures.get("serving_default")
    if serving is None:
        raise NotLoadedError(f"{folder.name} has no signature serving_default")
    wanted = serving.structured_input_signature[1]
    inputs = {name: InputFacts(tuple(spec.shape.as_list()), spec.dtype.name) for name, spec in wanted.items()}

    def predict(arrays: dict[str, Any]) -> dict[str, Any]:
        given = {name: tf.constant(arrays[name], wanted[name].dtype) for name in inputs}
        return {name: value.numpy() for name, value in serving(**given).items()}

    # the function works only as long as what it belongs to is held
    return LoadedModel(inputs, predict, (loaded, serving), scaling_noted())


def load_tflite(path: Path) -> LoadedModel:
    """Load a TensorFlow Lite file with the package that is there."""
    import numpy as np

    interpreter = open_tflite(path)
    signatures = interpreter.get_signature_list()
    if not signatures:
        raise NotLoadedError(f"{path.name} has no signature, which names its inputs")
    runner = interpreter.get_signature_runner(next(iter(signatures)))
    inputs = {
        name: InputFacts(
            tuple(None if size < 0 else int(size) for size in facts["shape_signature"]),
            np.dtype(facts["dtype"]).name,
        )
        for name, facts in runner.get_input_details().items()
    }
    return LoadedModel(inputs, lambda arrays: dict(runner(**arrays)), interpreter, scaling_noted())


def open_tflite(path: Path) -> Any:
    """Return an interpreter for the file, of the small package or of TensorFlow."""
    problems = []
    for package in ("ai_edge_litert", "tensorflow"):
        try:
            if package == "tensorflow":
                import tensorflow as tf

                with warnings.catch_warnings():
                    # it says that the other package will take its place, which is asked for first
                    warnings.simplefilter("ignore")
                    return tf.lite.Interpreter(str(path))
            from ai_edge_litert.interpreter import Interpreter

            return Interpreter(str(path))
        except (ImportError, AttributeError, ValueError, RuntimeError) as error:
            problems.append(f"{package}: {str(error).strip().splitlines()[0]}")
    raise NotLoadedError(
        f"{path.name} cannot be loaded ({'; '.join(problems)}); it may help to: pip install ai-edge-litert"
    )


def load_onnx(path: Path) -> LoadedModel:
    """Load an ONNX file with onnxruntime, or with the slower evaluator of the package onnx."""
    try:
        import onnx
    except ImportError:
        return load_onnxruntime(path)
    from google.protobuf.message import DecodeError
    from onnx.helper import tensor_dtype_to_np_dtype

    try:
        model = onnx.load(str(path))
    except (OSError, ValueError, DecodeError) as error:
        raise NotLoadedError(f"{path.name} cannot be loaded: {error}") from error
    inputs = {
        given.name: InputFacts(
            tuple(
                size.dim_value if size.HasField("dim_value") else None
                for size in given.type.tensor_type.shape.dim
            ),
            dtype_name(tensor_dtype_to_np_dtype(given.type.tensor_type.elem_type)),
        )
        for given in model.graph.input
    }
    try:
        from onnxruntime import InferenceSession
    except ImportError:
        from onnx.reference import ReferenceEvaluator

        evaluator: Any = ReferenceEvaluator(model)
    else:
        evaluator = InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return onnx_model(inputs, [output.name for output in model.graph.output], evaluator)


def onnx_model(inputs: dict[str, InputFacts], names: list[str], runner: Any) -> LoadedModel:
    """Return the model that `runner` computes, whose outputs have these names."""

    def predict(arrays: dict[str, Any]) -> dict[str, Any]:
        outputs = runner.run(names, arrays)
        return {name: outputs[index] for index, name in enumerate(names)}

    return LoadedModel(inputs, predict, runner, scaling_noted())


def load_onnxruntime(path: Path) -> LoadedModel:
    """Load an ONNX file with onnxruntime alone."""
    try:
        from onnxruntime import InferenceSession
    except ImportError as error:
        raise missing("ONNX Runtime", "onnxruntime", error) from error
    session = InferenceSession(str(path), providers=["CPUExecutionProvider"])
    types = {"tensor(double)": "float64", "tensor(float)": "float32", "tensor(float16)": "float16"}
    inputs = {
        given.name: InputFacts(
            tuple(size if isinstance(size, int) else None for size in given.shape),
            types.get(given.type, given.type[len("tensor(") : -1]),
        )
        for given in session.get_inputs()
    }
    return onnx_model(inputs, [output.name for output in session.get_outputs()], session)


def scaling_noted() -> bool:
    """Tell whether model.json beside this script notes that the converted model scales its inputs."""
    try:
        notes = json.loads((here / "model.json").read_text(encoding="utf-8"))["conversion"]
        return bool(notes["scales_inputs"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def read_idx(path: Path, limit: int | None = None) -> Any:
    """Read an IDX file, plain or compressed; only its first `limit` items, if given."""
    import numpy as np

    with path.open("rb") as plain:
        is_compressed = plain.read(2) == b"\x1f\x8b"
    with gzip.open(path) if is_compressed else path.open("rb") as file:
        head = file.read(4)
        if len(head) < 4 or head[:2] != b"\0\0" or head[2] not in idx_types:
            fail(f"{path} is neither an IDX file nor of another kind that is known (.npy, .npz, image)")
        shape = struct.unpack(f">{head[3]}I", file.read(4 * head[3]))
        if limit is not None and shape:
            shape = (min(limit, shape[0]), *shape[1:])
        kind = np.dtype(idx_types[head[2]])
        content = file.read(int(np.prod(shape, dtype="int64")) * kind.itemsize)
    return np.frombuffer(content, kind).reshape(shape)


def read_npz(path: Path, name: str | None, shape: tuple[Any, ...]) -> Any:
    """Read the array called `name`, or the first whose items fit the model."""
    import numpy as np

    with np.load(path, allow_pickle=False) as arrays:
        if name is not None:
            if name not in arrays:
                fail(f"{path} has no array {name!r}; it has {', '.join(arrays.files)}")
            return arrays[name]
        for found in arrays.files:
            array = arrays[found]
            if adapted(array, shape) is not None:
                return array
    fail(f"no array in {path} fits the model, which takes {shape_text(shape)}")


def read_image(path: Path, shape: tuple[Any, ...]) -> Any:
    """Read one image in the size and colours the model takes."""
    import numpy as np

    try:
        from PIL import Image
    except ImportError:
        fail("images need the package pillow; install it with: pip install pillow")
    is_color = len(shape) == 4 and shape[3] == 3
    with Image.open(path) as opened:
        image = opened.convert("RGB" if is_color else "L")
        if len(shape) >= 3 and shape[1] and shape[2]:
            image = image.resize((shape[2], shape[1]))
        elif len(shape) == 2 and shape[1]:
            side = int(shape[1] ** 0.5)
            if side * side == shape[1]:
                image = image.resize((side, side))
        return np.asarray(image)[np.newaxis]


def read_input(path: Path, name: str | None, shape: tuple[Any, ...], limit: int | None = None) -> Any:
    """Read the items of an input file, or the first `limit`, as an array whose first axis counts them."""
    import numpy as np

    ending = path.suffix.lower()
    try:
        if ending in image_endings:
            return read_image(path, shape)
        if ending == ".npz":
            return read_npz(path, name, shape)
        if ending == ".npy":
            return np.load(path, allow_pickle=False)
        return read_idx(path, limit)
    except (OSError, EOFError, ValueError, KeyError, struct.error, zipfile.BadZipFile) as error:
        fail(f"{path} cannot be read: {error}")


def adapted(array: Any, shape: tuple[Any, ...]) -> Any:
    """Return `array` in the form that the model takes (None in `shape`: any size), or None."""
    import numpy as np

    if array.dtype.kind not in "uifb" or array.ndim == 0:
        return None
    wanted = shape[1:]
    candidates = [array, array[np.newaxis], array[..., np.newaxis]]
    if wanted and wanted[-1] == 3:
        candidates.append(np.repeat(array[..., np.newaxis], 3, axis=-1))
    if array.ndim > 2:
        candidates.append(array.reshape(len(array), -1))
    if len(wanted) > 1 and None not in wanted and array.ndim == 2 and array.shape[1] == np.prod(wanted):
        candidates.append(array.reshape(-1, *wanted))
    for candidate in candidates:
        sizes = candidate.shape[1:]
        if len(sizes) == len(wanted) and all(wanted[i] in (None, sizes[i]) for i in range(len(wanted))):
            return candidate
    return None


def shape_text(shape: tuple[Any, ...]) -> str:
    """Return the shape of one item for people."""
    return " x ".join("any" if size is None else str(size) for size in shape[1:]) or "a number"


def scale_of(model: LoadedModel, array: Any, asked: str) -> float:
    """Return the number to divide inputs by."""
    if asked != "auto":
        try:
            scale = float(asked)
        except ValueError:
            scale = 0.0
        if scale == 0.0:
            fail(f"--scale must be auto or a number other than 0, not {asked!r}")
        return scale
    return 255.0 if array.dtype.name == "uint8" and not model.scales_inputs else 1.0


def predicted(model: LoadedModel, array: Any, scale: float) -> Any:
    """Return the first output for all items, computed in batches of the size the model takes."""
    import numpy as np

    name, facts = next(iter(model.inputs.items()))
    if np.dtype(facts.dtype).kind == "f":
        array = array.astype("float32") / scale
    array = array.astype(facts.dtype)
    size = facts.shape[0] or 256
    rows = []
    for start in range(0, len(array), size):
        batch = array[start : start + size]
        missing = size - len(batch) if facts.shape[0] else 0
        if missing:
            batch = np.concatenate([batch, np.repeat(batch[-1:], missing, axis=0)])
        outputs = model.predict({name: batch})
        rows.append(outputs[min(outputs)][: size - missing])
    return np.concatenate(rows)


def classes(output: Any) -> tuple[Any, Any]:
    """Return class and probability of each row of the output; no probabilities for a single free number."""
    import numpy as np

    rows = np.asarray(output, dtype="float64").reshape(len(output), -1)
    in_range = bool(((rows >= 0) & (rows <= 1)).all())
    if rows.shape[1] == 1:
        if not in_range:
            return rows[:, 0], None
        found = (rows[:, 0] >= 0.5).astype(int)
        return found, np.where(found == 1, rows[:, 0], 1 - rows[:, 0])
    if not in_range or not np.allclose(rows.sum(axis=1), 1, atol=1e-3):
        exponents = np.exp(rows - rows.max(axis=1, keepdims=True))
        rows = exponents / exponents.sum(axis=1, keepdims=True)  # the model returns logits
    return rows.argmax(axis=1), rows.max(axis=1)


def print_accuracy(labels: Path, found: list[int]) -> None:
    """Compare the classes with the true ones."""
    import numpy as np

    true = np.asarray(read_input(labels, None, (None,))).reshape(-1)
    if len(true) < len(found):
        fail(f"{labels} has {len(true)} labels for {len(found)} inputs")
    right = int((true[: len(found)] == np.asarray(found)).sum())
    sys.stdout.write(f"accuracy {right / len(found):.4f} ({right} of {len(found)})\n")


def main() -> None:
    """Predict for every input."""
    arguments = read_arguments()
    for path in [*arguments.inputs, *([arguments.labels] if arguments.labels else [])]:
        if not path.is_file():
            fail(f"there is no file {path}")
    try:
        model = load_model(find_model(arguments.model))
    except NotLoadedError as error:
        fail(str(error))
    if len(model.inputs) != 1:
        fail("the model has several inputs, or none that is known; this script serves models with one")
    shape = next(iter(model.inputs.values())).shape
    found: list[int] = []
    for path in arguments.inputs:
        items = read_input(path, arguments.array, shape, arguments.limit)
        array = adapted(items, shape)
        if array is None:
            actual = " x ".join(str(size) for size in items.shape)
            fail(f"{path} does not fit: the model takes {shape_text(shape)}, the file holds {actual}")
        array = array[: arguments.limit]
        if len(array) == 0:
            continue
        values, probabilities = classes(predicted(model, array, scale_of(model, array, arguments.scale)))
        for index, value in enumerate(values):
            name = path.name if len(array) == 1 else f"{path.name}[{index}]"
            chance = "" if probabilities is None else f"\t{probabilities[index]:.4f}"
            sys.stdout.write(f"{name}\t{value}{chance}\n")
        found.extend(values)
    if arguments.labels is not None and found:
        print_accuracy(arguments.labels, found)


if __name__ == "__main__":
    main()
