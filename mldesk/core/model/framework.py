"""Tells from the files of a model which framework saved it, and which of them is the model itself."""

from __future__ import annotations

from collections.abc import Sequence

from ..content import ContentFile

# By the end of the file's name, the most telling first.
_frameworks = (
    (".keras", "keras"),
    (".weights.h5", "keras"),
    (".h5", "keras"),
    (".hdf5", "keras"),
    ("saved_model.pb", "tensorflow"),
    (".tflite", "tensorflow"),
    (".pt", "torch"),
    (".pth", "torch"),
    (".safetensors", "torch"),
    (".onnx", "onnx"),
    (".joblib", "sklearn"),
    (".pkl", "sklearn"),
)


def framework_of(files: Sequence[ContentFile]) -> str | None:
    """The framework that saved the model; None when no file tells."""
    main = main_file(files)
    if main is None:
        return None
    return next(framework for ending, framework in _frameworks if main.path.lower().endswith(ending))


def main_file(files: Sequence[ContentFile]) -> ContentFile | None:
    """The model's own file: of the most telling kind, called model or best, nearest to the top, largest."""
    for ending, _ in _frameworks:
        fitting = [file for file in files if file.path.lower().endswith(ending)]
        if fitting:
            return min(fitting, key=_rank)
    return None


def _rank(file: ContentFile) -> tuple[bool, bool, int, int, str]:
    name = file.path.rpartition("/")[2].lower()
    return not name.startswith("model."), "best" not in name, file.path.count("/"), -file.size, file.path
