"""The results of conversions: checked when they are collected, found again so that nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ...content import ContentFile
from ...environments.record import installed_packages
from ...errors import Damaged, MldeskError, NotFound, Unavailable, translate_os_error
from ...reading import hash_source
from ...sources import source_file
from ...status import Status
from ...watch import Watch
from ..facts import ModelVersion
from .formats import FORMATS, ExportFormat, get_format
from .planning import EXPERIMENT, conversion_config, conversion_python

if TYPE_CHECKING:
    from ...run import Run
    from ...workspace import Workspace

_record_format = 1
_folder = "outputs/model/"
_record = "outputs/conversion.json"
_usual_packages = ("tensorflow", "tensorflow-cpu", "keras", "tf_keras")


class Agreement(msgspec.Struct, frozen=True):
    """How a converted model's predictions for `samples` inputs from `source` compare with the original's.

    The relative difference is the largest one over the largest absolute prediction; up to `tolerance` it
    counts as agreement. `same_class` is the share with the same most likely class, None for no classifier.
    """

    samples: int
    source: str
    largest_difference: float
    largest_relative_difference: float
    same_class: float | None
    tolerance: float


class _Original(msgspec.Struct):
    model_id: str
    version: int
    hash: str
    model_file: str

    def is_of(self, version: ModelVersion) -> bool:
        """Whether it is this version."""
        return (self.model_id, self.version, self.hash) == (version.model_id, version.version, version.hash)


class _Record(msgspec.Struct):
    """The content of conversion.json as far as it is used here."""

    record_format: int
    format: str
    model_file: str
    original: _Original
    packages: dict[str, str]
    scales_inputs: bool
    agreement: Agreement
    batch_size: int | None = None


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted model, made and checked by a run: `files` of `folder`, `model_file` being the main one.

    `packages` are the versions of what converted it, `batch_size` is how many inputs it takes at once (None:
    any number).
    """

    run_id: str
    run_name: str
    model_id: str
    version: int
    original_hash: str
    format: str
    model_file: str
    folder: Path
    files: tuple[ContentFile, ...]
    packages: dict[str, str]
    scales_inputs: bool
    batch_size: int | None
    agreement: Agreement

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)

    def is_of(self, version: ModelVersion) -> bool:
        """Whether it was made of this version."""
        original = (self.model_id, self.version, self.original_hash)
        return original == (version.model_id, version.version, version.hash)

    def to_json(self) -> dict[str, Any]:
        """What model.json of an export tells of it."""
        return {
            "format": self.format,
            "label": FORMATS[self.format].label,
            "run": self.run_name,
            "run_id": self.run_id,
            "packages": self.packages,
            "original_hash": self.original_hash,
            "scales_inputs": self.scales_inputs,
            "batch_size": self.batch_size,
            "agreement": msgspec.to_builtins(self.agreement),
        }


def convert_model(
    workspace: Workspace,
    version: ModelVersion,
    format: str,
    attend: Callable[[Run], object],
    python: str | Path | None = None,
) -> Conversion:
    """Convert the version, unless an earlier run has done just that; returns the result, ready to export.

    A new run is submitted and handed to `attend`, which sees to it that an engine runs and returns when the
    run is over. Raises what conversion_config, submit and collect_conversion do.
    """
    from ...run import submit

    config = conversion_config(workspace, version, format, python)
    earlier = find_conversion(workspace, version, format, python)
    if earlier is not None:
        return earlier
    run = submit(workspace, config)
    attend(run)
    return collect_conversion(workspace, run)


def find_conversion(
    workspace: Workspace, version: ModelVersion, format: str, python: str | Path | None = None
) -> Conversion | None:
    """The newest completed conversion of the version to that format with the packages that are there now."""
    from ...run import Run
    from ...run_table import list_runs

    wanted = get_format(format)
    packages = _known_packages(conversion_python(workspace, version, python), wanted)
    if not packages:
        return None  # it cannot be told whether they are the same
    for row in list_runs(workspace, EXPERIMENT, Status.COMPLETED, include_archived=True):
        if row.script != wanted.script:
            continue
        try:
            run = Run(workspace, row.id)
            record = _read_record(run)  # small; the outputs are read only when they are wanted
            if record.original.is_of(version) and record.packages == packages:
                return collect_conversion(workspace, run)
        except MldeskError:
            continue  # its outputs were changed or deleted: it is of no use any more
    return None


def _known_packages(python: Path, wanted: ExportFormat) -> dict[str, str]:
    """The versions of those packages that a conversion notes."""
    installed = {name.lower().replace("-", "_"): found for name, found in installed_packages(python).items()}
    names = {name: name.lower().replace("-", "_") for name in (*_usual_packages, *wanted.packages)}
    return {name: installed[plain] for name, plain in names.items() if plain in installed}


def collect_conversion(workspace: Workspace, run: Run) -> Conversion:
    """The result of a conversion's run, once it has completed, with all of its files checked.

    Raises Unavailable when the run has not completed, with the reason it gave, Damaged when its outputs are
    not what it left, NotFound when they are gone.
    """
    if run.refresh().status != Status.COMPLETED:
        raise _not_completed(run)
    record = _read_record(run)
    recorded = {artifact.path: artifact for artifact in run.artifacts()}
    files = []
    for path in sorted(path for path in recorded if path.startswith(_folder)):
        artifact = recorded[path]
        file = ContentFile(path.removeprefix(_folder), artifact.size, f"sha256:{artifact.sha256}")
        _check_output(run, path, file.hash)
        files.append(file)
    if _record in recorded:
        _check_output(run, _record, f"sha256:{recorded[_record].sha256}")
    if record.model_file not in {file.path for file in files}:
        raise _damaged(run, f"{record.model_file} is not among its outputs")
    return Conversion(
        run_id=run.id,
        run_name=run.name,
        model_id=record.original.model_id,
        version=record.original.version,
        original_hash=record.original.hash,
        format=record.format,
        model_file=record.model_file,
        folder=run.work_folder / _folder,
        files=tuple(files),
        packages=record.packages,
        scales_inputs=record.scales_inputs,
        batch_size=record.batch_size,
        agreement=record.agreement,
    )


def _not_completed(run: Run) -> Unavailable:
    reason = run.reason or {}
    told = reason.get("detail") or reason.get("title") or f"the run is {str(run.status).lower()}"
    return Unavailable(
        "The model was not converted",
        f"{run.name}: {told}",
        f"Its log tells more: `mldesk runs log {run.id}`." if run.status.terminal else "Wait for its end.",
    )


def _read_record(run: Run) -> _Record:
    path = run.work_folder / _record
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_Record)
    except FileNotFoundError as error:
        raise NotFound(
            "There is no conversion", f"{run.name} has no {_record}", "Convert the model again."
        ) from error
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(run, str(error)) from error
    if found.record_format != _record_format or found.format not in FORMATS:
        raise _damaged(run, f"{_record} is of another version of mldesk")
    return found


def _check_output(run: Run, path: str, expected: str) -> None:
    file = source_file(run.work_folder / path, path)
    if hash_source(file, Watch(file.size), "sha256").hash != expected:
        raise _damaged(run, f"{path} has changed since")


def _damaged(run: Run, cause: str) -> Damaged:
    return Damaged("A conversion is damaged", f"{run.name}: {cause}", "Convert the model again.")
