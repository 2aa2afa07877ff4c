"""Tells from the files of a model which framework saved it, and which of them is the model itself."""

from __future__ import annotations

from collections.abc import Sequence

from ..content import ContentFile

# By the end of the file's name, the most telling first.
_frameworks = (
    (".keras", "keras"),
    (".h5", "keras"),
    (".hdf5", "keras"),
    ("saved_model.pb", "tensorflow"),
    (".tflite", "tensorflow"),
    (".weights.h5", "keras"),
    (".pt", "torch"),
    (".pth", "torch"),
    (".safetensors", "torch"),
    (".onnx", "onnx"),
    (".joblib", "pickle"),
    (".pkl", "pickle"),
    (".pickle", "pickle"),
)


def framework_of(files: Sequence[ContentFile]) -> str | None:
    """The framework that saved the model, by its name: of a pickle just "pickle"; None when no file tells."""
    main = main_file(files)
    return None if main is None else dict(_frameworks)[_ending_of(main.path)]


def main_file(files: Sequence[ContentFile]) -> ContentFile | None:
    """The model's own file: of the most telling kind, called model or best, nearest to the top, largest."""
    endings = [ending for ending, _ in _frameworks]
    telling = [file for file in files if _ending_of(file.path)]
    return min(telling, key=lambda file: (endings.index(_ending_of(file.path)), _rank(file)), default=None)


def _ending_of(path: str) -> str:
    """The longest of the endings that fits, as weights alone also end like a whole model; "" for none."""
    lower = path.lower()
    return max((ending for ending, _ in _frameworks if lower.endswith(ending)), key=len, default="")


def _rank(file: ContentFile) -> tuple[bool, bool, int, int, str]:
    name = file.path.rpartition("/")[2].lower()
    return not name.startswith("model."), "best" not in name, file.path.count("/"), -file.size, file.path
