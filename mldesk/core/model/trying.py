"""Plans a trial of a model: a run of its own that predicts what some files hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .. import paths
from ..errors import InvalidInput, NotFound, translate_os_error
from ..spec import ScriptRunConfig
from .edits import check_trusted
from .export import can_predict
from .facts import ModelVersion

if TYPE_CHECKING:
    from ..workspace import Workspace

EXPERIMENT = "Trials"
"""The experiment that trials belong to."""
MOST_ITEMS = 1000
"""So many items of each file are predicted."""
_of_keras = ("keras", "tensorflow")
_of_onnx = ("google", "onnx", "onnxruntime")
_of_others = ("ai_edge_litert",)
_needed = {
    ".keras": _of_keras,
    ".h5": _of_keras,
    ".hdf5": _of_keras,
    ".pb": ("tensorflow",),
    ".tflite": ("ai_edge_litert", "tensorflow"),
    ".onnx": _of_onnx,
}
_variables = {"TF_CPP_MIN_LOG_LEVEL": "3"}


def trial_config(workspace: Workspace, version: ModelVersion, files: Sequence[Path | str]) -> ScriptRunConfig:
    """What to submit in order to see in the run's log what the version predicts for images or arrays.

    The script is that of exports, predict.py, with the Python of the model's run while that is there. The
    model is read where it is. Raises Unavailable when the version is not trusted, InvalidInput when the
    script knows no such model, there are no files or one is a folder, NotFound for a file that is not there;
    and what manifest() does.
    """
    # imported here: formats and inspections are not needed to hold a model
    from .conversion.planning import conversion_environment, conversion_python

    check_trusted(version)
    main_file = str(version.manifest().get("model_file") or "")
    if not can_predict(main_file):
        cause = f"{version.reference} has no file of Keras, TensorFlow or ONNX"
        raise InvalidInput("The model cannot be tried", cause, "Export it, and use its own program.")
    given = [_given_file(file) for file in files]
    if not given:
        raise InvalidInput(
            "There is nothing to predict", "no file was chosen", "Choose images or arrays.", "files"
        )
    model = (version.files_folder / main_file).absolute()
    return ScriptRunConfig(
        source_folder=paths.resources() / "conversions",
        script="predict.py",
        arguments=("--model", str(model), "--limit", str(MOST_ITEMS), *map(str, given)),
        experiment=EXPERIMENT,
        environment=conversion_environment(conversion_python(workspace, version)),
        environment_variables=_variables,
        name=f"{version.reference} tried",
        tags={"model": version.reference},
    )


def unneeded_modules(version: ModelVersion) -> frozenset[str]:
    """Modules of frameworks that predict.py imports for models of other formats than this one's."""
    ending = Path(str(version.manifest().get("model_file") or "")).suffix.lower()
    every = {*_of_keras, *_of_onnx, *_of_others}
    return frozenset(every.difference(_needed.get(ending, every)))


def _given_file(file: Path | str) -> Path:
    path = paths.given_path(file, "files").absolute()
    try:
        is_file, is_folder = path.is_file(), path.is_dir()
    except OSError as error:
        raise translate_os_error(error, path) from error
    if is_folder:
        raise InvalidInput(
            "A folder cannot be predicted", str(path), "Choose the files that are in it.", "files"
        )
    if not is_file:
        raise NotFound("There is no such file", str(path), "Choose another one.", "files")
    return path
