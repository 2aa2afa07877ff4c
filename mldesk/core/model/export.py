"""Exports a model version to a folder: its files, model.json, a README, a script that predicts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import paths
from ..content import ContentFile, content_hash
from ..copying import check_space, copy_sources
from ..drafts import draft_folder, move_into_place
from ..errors import Conflict, Damaged, InvalidInput, MldeskError, translate_os_error
from ..files import json_bytes, write_atomically
from ..flushing import flush_folders
from ..hashing import algorithm_of
from ..reading import hash_source
from ..removing import remove_folder
from ..sources import source_file
from ..watch import IsCanceled, Progress, Watch
from .facts import ModelVersion, manifest_files, read_manifest
from .framework import framework_of
from .readme import readme_text
from .signing import SIGNATURE, load_private_key, sign_export

if TYPE_CHECKING:
    from .conversion import Conversion

_predicting = (".keras", ".h5", ".hdf5", ".tflite", ".onnx", "saved_model.pb")
_spare_space = 1_000_000  # bytes for what is written beside the files


@dataclass(frozen=True, slots=True)
class _Content:
    """What is exported: `files` of `folder`, and what model.json says; `cure` is for files that were lost."""

    folder: Path
    files: Sequence[ContentFile]
    manifest: dict[str, Any]
    cure: str

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)


def export_model(
    version: ModelVersion,
    folder: Path | str,
    replace: bool = False,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
    format: str = "registered",
    converted: Conversion | None = None,
    private_key: Path | str | None = None,
    password: str | None = None,
) -> Path:
    """Write `version` into `folder` as files/, model.json, README.md and, where it can run it, predict.py.

    In another `format` than "registered" it is what a conversion run has made of it (`converted`, see
    convert_model). With a `private_key` the folder is signed, see signing.sign_export. Returns the folder.
    All or nothing, and never mixed with other files: raises Conflict when the folder holds anything, unless
    `replace` is given and all it holds is an earlier export, which is replaced whole. Raises Damaged when a
    stored file is not what was registered, NotFound when one is gone, InvalidInput for a conversion or key
    that does not fit, StorageFull, Canceled.
    """
    place = paths.given_path(folder, "folder").absolute()
    _settle(place)
    check_target(place, replace)
    if private_key is not None:
        load_private_key(private_key, password)
    content = _content(version, format, converted)
    check_space(place, content.size + _spare_space)
    with draft_folder(place.parent, tidy=True) as draft:
        export = draft / place.name  # a signature tells the name of the folder
        _copy_files(content, export / "files", Watch(content.size, on_progress, canceled))
        _write_papers(content, export)
        if private_key is not None:
            sign_export(export, private_key, password)
        check_target(place, replace)
        _put(export, place)
    return place


def _content(version: ModelVersion, format: str, converted: Conversion | None) -> _Content:
    manifest = version.manifest()
    # what was said of it since
    manifest |= {"name": version.name, "description": version.description, "tags": dict(version.tags)}
    if format == "registered":
        cure = "Restore it from a backup, or register the model again from its run."
        return _Content(version.files_folder, manifest_files(manifest), manifest, cure)
    converted = _checked_conversion(version, format, converted)
    files = [{"path": file.path, "size": file.size, "hash": file.hash} for file in converted.files]
    changed = {
        "framework": framework_of(converted.files),
        "model_file": converted.model_file,
        "size": converted.size,
        "hash": content_hash(converted.files),
        "files": files,
        "conversion": converted.to_json(),
    }
    return _Content(converted.folder, converted.files, manifest | changed, "Convert the model again.")


def _checked_conversion(version: ModelVersion, format: str, converted: Conversion | None) -> Conversion:
    if converted is None:
        raise InvalidInput(
            "The model has to be converted first",
            f"{version.reference} is not registered as {format}",
            "Give the conversion that convert_model or collect_conversion returns.",
            field="converted",
        )
    if not converted.is_of(version) or converted.format != format:
        raise InvalidInput(
            "The conversion is of something else",
            f"the run {converted.run_name} made {converted.format} of another model or version",
            f"Convert {version.reference} to {format}.",
            field="converted",
        )
    return converted


def check_target(place: Path, replace: bool = False) -> None:
    """Raise Conflict when a model cannot be exported to `place` without mixing or losing files."""
    try:
        occupied = place.exists() and (not place.is_dir() or any(place.iterdir()))
    except OSError as error:
        raise translate_os_error(error, place) from error
    if not occupied:
        return
    others = _others(place)
    if others is not None:
        cause = f"{place} holds {others}" if others else f"{place} holds other files"
        raise Conflict("The folder is not empty", cause, "Choose an empty or a new folder.", field="folder")
    if not replace:
        raise Conflict(
            "A model was exported there before",
            f"{place} holds {_exported_name(place)}",
            "Choose another folder, or replace the earlier export.",
            field="folder",
        )


def _others(place: Path) -> str | None:
    """What in `place` does not belong to an earlier export; None when all of it does."""
    try:
        manifest = read_manifest(place / "model.json")
    except MldeskError:
        return ""
    expected = {f"files/{file.path}" for file in manifest_files(manifest)}
    expected |= {"model.json", "README.md", "predict.py", SIGNATURE}
    found = (
        path.relative_to(place).as_posix()
        for path in place.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )
    strangers = sorted(path for path in found if path not in expected and "__pycache__" not in path)
    return ", ".join(strangers[:3]) + (", ..." if len(strangers) > 3 else "") if strangers else None


def _exported_name(place: Path) -> str:
    manifest = read_manifest(place / "model.json")
    return f"{manifest.get('name')}:{manifest.get('version')}"


def can_predict(main_file: str) -> bool:
    """Whether predict.py can run a model with this main file."""
    name = main_file.lower()
    return name.endswith(_predicting) and not name.endswith(".weights.h5")


def _copy_files(content: _Content, target: Path, watch: Watch) -> None:
    sources = [source_file(content.folder / file.path, file.path) for file in content.files]
    copied = copy_sources(sources, target, watch)
    for file, copy in zip(content.files, copied, strict=True):
        _check_same(content, file, _rehashed(target, copy, algorithm_of(file.hash)))


def _rehashed(folder: Path, copy: ContentFile, algorithm: str) -> ContentFile:
    """The copy with its hash by `algorithm`: older versions and what runs put out have SHA-256."""
    if algorithm_of(copy.hash) == algorithm:
        return copy
    return hash_source(source_file(folder / copy.path, copy.path), Watch(copy.size), algorithm)


def _check_same(content: _Content, file: ContentFile, copy: ContentFile) -> None:
    if file.hash != copy.hash:
        name = f"{content.manifest['name']}:{content.manifest['version']}"
        cause = f"{content.folder / file.path} is not what was registered"
        raise Damaged(f"A file of {name} has changed", cause, content.cure)


def _write_papers(content: _Content, export: Path) -> None:
    predicts = can_predict(str(content.manifest.get("model_file") or ""))
    try:
        write_atomically(export / "model.json", json_bytes(content.manifest, indent=1))
        write_atomically(export / "README.md", readme_text(content.manifest, predicts).encode())
        if predicts:
            script = paths.resources() / "conversions" / "predict.py"
            write_atomically(export / "predict.py", script.read_bytes())
        flush_folders(export)
    except OSError as error:
        raise translate_os_error(error, export) from error


def _put(export: Path, place: Path) -> None:
    """Move the finished export to its place; an earlier export there goes only when the new one stands."""
    earlier = _aside(place)
    try:
        if place.exists():
            place.rename(earlier)
    except OSError as error:
        raise translate_os_error(error, place) from error
    try:
        move_into_place(export, place)
    finally:
        _settle(place)


def _aside(place: Path) -> Path:
    """Where an earlier export waits while it is replaced: beside its place, where no draft is swept away."""
    return place.with_name(f".{place.name}.mldesk-earlier")


def _settle(place: Path) -> None:
    """End a replacing, also one that was killed: the new export stands, or the earlier one comes back."""
    earlier = _aside(place)
    try:
        if not earlier.is_dir():
            return
        if (place / "model.json").is_file():
            remove_folder(earlier)
            return
        with suppress(OSError):  # it holds something: then the earlier export stays where it is
            place.rmdir()
        if not place.exists():
            earlier.rename(place)
    except OSError as error:
        raise translate_os_error(error, place) from error
