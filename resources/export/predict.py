"""Predict with the exported Keras model beside this script.

Inputs are NumPy files (.npy, .npz), IDX files (also .gz) or images. For each item, its class and probability
are printed. Needs the packages keras and a backend such as tensorflow; for images also pillow.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import struct
import sys
import zipfile
from pathlib import Path
from typing import Any, NoReturn

here = Path(__file__).resolve().parent
image_endings = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")
idx_types = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
scaling_layers = ("Rescaling", "Normalization")


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
    if not path.is_file():
        fail(f"there is no model file {path}")
    return path


def load_model(path: Path) -> Any:
    """Load the model with Keras."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        import keras
    except ImportError as error:
        fail(f"Keras cannot be imported ({error}); install it with: pip install keras tensorflow")
    try:
        return keras.models.load_model(path, compile=False)
    except (OSError, ValueError, TypeError, KeyError) as error:
        reason = str(error).strip() or type(error).__name__
        fail(f"{path.name} cannot be loaded: {reason.splitlines()[0]}")


def read_idx(path: Path) -> Any:
    """Read an IDX file, plain or compressed."""
    import numpy as np

    content = path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    if len(content) < 4 or content[:2] != b"\0\0" or content[2] not in idx_types:
        fail(f"{path} is neither an IDX file nor of another kind that is known (.npy, .npz, image)")
    dimensions = content[3]
    shape = struct.unpack_from(f">{dimensions}I", content, 4)
    return np.frombuffer(content, idx_types[content[2]], offset=4 + 4 * dimensions).reshape(shape)


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


def read_input(path: Path, name: str | None, shape: tuple[Any, ...]) -> Any:
    """Read the items of an input file as an array whose first axis counts them."""
    import numpy as np

    ending = path.suffix.lower()
    try:
        if ending in image_endings:
            return read_image(path, shape)
        if ending == ".npz":
            return read_npz(path, name, shape)
        if ending == ".npy":
            return np.load(path, allow_pickle=False)
        return read_idx(path)
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
    if len(wanted) > 1 and None not in wanted and array.ndim == 2:
        size = int(np.prod(wanted))
        if array.shape[1] == size:
            candidates.append(array.reshape(-1, *wanted))
    for candidate in candidates:
        sizes = candidate.shape[1:]
        if len(sizes) == len(wanted) and all(wanted[i] in (None, sizes[i]) for i in range(len(wanted))):
            return candidate
    return None


def shape_text(shape: tuple[Any, ...]) -> str:
    """Return the shape of one item for people."""
    return " x ".join("any" if size is None else str(size) for size in shape[1:]) or "a number"


def scale_of(model: Any, array: Any, asked: str) -> float:
    """Return the number to divide inputs by."""
    if asked != "auto":
        try:
            scale = float(asked)
        except ValueError:
            scale = 0.0
        if scale == 0.0:
            fail(f"--scale must be auto or a number other than 0, not {asked!r}")
        return scale
    scales_itself = any(type(layer).__name__ in scaling_layers for layer in getattr(model, "layers", []))
    return 255.0 if array.dtype.name == "uint8" and not scales_itself else 1.0


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
    model = load_model(find_model(arguments.model))
    shape = getattr(model, "input_shape", None)
    if not isinstance(shape, tuple):
        fail("the model has several inputs, or none that is known; this script serves models with one")
    found: list[int] = []
    for path in arguments.inputs:
        items = read_input(path, arguments.array, shape)
        array = adapted(items, shape)
        if array is None:
            actual = " x ".join(str(size) for size in items.shape)
            fail(f"{path} does not fit: the model takes {shape_text(shape)}, the file holds {actual}")
        array = array[: arguments.limit]
        if len(array) == 0:
            continue
        scaled = array.astype("float32") / scale_of(model, array, arguments.scale)
        predicted, probabilities = classes(model.predict(scaled, verbose=0))
        for index, value in enumerate(predicted):
            name = path.name if len(array) == 1 else f"{path.name}[{index}]"
            chance = "" if probabilities is None else f"\t{probabilities[index]:.4f}"
            sys.stdout.write(f"{name}\t{value}{chance}\n")
        found.extend(predicted)
    if arguments.labels is not None and found:
        print_accuracy(arguments.labels, found)


if __name__ == "__main__":
    main()
