"""Plans a conversion: which script runs with which Python on which files, as a ScriptRunConfig."""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ... import paths
from ...errors import Damaged, InvalidInput, MldeskError, NotFound, Problem
from ...hashing import algorithm_of
from ...reading import hash_source
from ...sources import source_file
from ...spec import DatasetInput, EnvironmentSpec, ScriptRunConfig
from ...watch import Watch
from ..edits import check_trusted
from ..facts import ModelVersion
from ..lookup import model_datasets
from .formats import ExportFormat, check_possible, get_format, runs_code

if TYPE_CHECKING:
    from ...workspace import Workspace

EXPERIMENT = "Exports"
"""The experiment that conversions belong to."""

# TensorFlow's greetings are of no use in the log, and conversions are TensorFlow's trade whatever trained.
_variables = {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}


def conversion_config(
    workspace: Workspace, version: ModelVersion, format: str, python: str | Path | None = None
) -> ScriptRunConfig:
    """What to submit in order to convert the version; collect_conversion takes the run when it is completed.

    It runs with the interpreter at `python`, else with the one of the model's run while that exists, else
    with mldesk's own. The model's files are read where they are, and so are the datasets it was made with,
    for samples. Raises Unavailable when the version is not trusted, InvalidInput when it cannot be converted
    or the interpreter is known to lack packages, NotFound or Damaged when its manifest cannot be read, or a
    file of the model is not what was registered.
    """
    wanted = get_format(format)
    check_trusted(version)
    check_possible(version, wanted)
    if wanted.script is None:
        raise InvalidInput(
            "Nothing is to be converted", "the format is the registered one", "Export the model.", "format"
        )
    interpreter = conversion_python(workspace, version, python)
    _check_packages(interpreter, wanted)
    if not _is_own(interpreter):  # another one may lack the algorithm by which the script would check them
        _check_files(version)
    arguments = ["--model", str(version.folder.absolute())]
    return ScriptRunConfig(
        source_folder=paths.resources() / "conversions",
        script=wanted.script,
        arguments=(*arguments, *(["--run-code"] if runs_code(version) else [])),
        experiment=EXPERIMENT,
        inputs=_inputs(workspace, version),
        environment=conversion_environment(interpreter),
        environment_variables=_variables,
        name=f"{version.reference} to {wanted.label}",
        tags={"model": version.reference, "format": wanted.name},
    )


def conversion_python(workspace: Workspace, version: ModelVersion, python: str | Path | None = None) -> Path:
    """The interpreter that a conversion of the version runs with; see conversion_config."""
    if python is not None:
        return paths.given_path(python, "python").absolute()
    own = Path(sys.executable)
    if version.run_id is None:
        return own
    from ...run import Run

    try:
        used = Run(workspace, version.run_id).python
    except NotFound:
        return own
    there = used is not None and Path(used).is_file() and os.access(used, os.X_OK)
    return Path(used) if used is not None and there else own


def conversion_environment(python: Path) -> EnvironmentSpec:
    """The environment in which a run uses this interpreter."""
    return EnvironmentSpec() if _is_own(python) else EnvironmentSpec("python", str(python))


def _is_own(python: Path) -> bool:
    return python.absolute() == Path(sys.executable).absolute()


def _inputs(workspace: Workspace, version: ModelVersion) -> tuple[DatasetInput, ...]:
    """The datasets that the model was made with, as far as they can still be read."""
    from ...dataset import check_dataset, get_dataset

    found = []
    for used in model_datasets(workspace, version):
        if not used.present:
            continue
        try:
            problems = check_dataset(get_dataset(workspace, used.reference))
        except MldeskError:
            continue  # then there are no samples of it
        if not any(problem.level == "error" for problem in problems):
            found.append(DatasetInput(used.name, used.version))
    return tuple(found)


def _check_files(version: ModelVersion) -> None:
    """Read what the script will load; raises Damaged when that is not what was registered."""
    main = PurePosixPath(str(version.manifest()["model_file"]))
    used = main.parent if main.name == "saved_model.pb" else main
    for file in version.files():
        if not PurePosixPath(file.path).is_relative_to(used):
            continue
        path = version.files_folder / file.path
        if (
            hash_source(source_file(path, file.path), Watch(file.size), algorithm_of(file.hash)).hash
            != file.hash
        ):
            raise Damaged(
                f"A file of {version.reference} has changed",
                f"{path} is not what was registered",
                "Restore it from a backup, or register the model again from its run.",
            )


def _check_packages(python: Path, wanted: ExportFormat) -> None:
    """Raise InvalidInput for each package that the Python of another virtual environment surely lacks.

    What mldesk's own Python lacks is found when the run is validated, as for every script.
    """
    folders = None if _is_own(python) else _only_package_folders(python)
    if folders is None:
        return
    problems = [
        Problem(
            "python",
            f"The package {package} is not installed",
            f"{python} needs it to convert to {wanted.label}",
            f"Install {package} there, or choose a Python that has it.",
        )
        for module, package in zip(wanted.modules, wanted.packages, strict=True)
        if PathFinder.find_spec(module, folders) is None
    ]
    if problems:
        raise InvalidInput.of(problems)


def _only_package_folders(python: Path) -> list[str] | None:
    """Where the interpreter finds all of its packages; None unless it is of a closed virtual environment."""
    prefix = python.absolute().parent.parent
    try:
        lines = (prefix / "pyvenv.cfg").read_text(encoding="utf-8").lower().splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    settings = {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}
    if settings.get("include-system-site-packages") == "true":
        return None
    return [str(path) for path in (*prefix.glob("lib/python3*/site-packages"), prefix / "Lib/site-packages")]
