"""Exports a model version to a folder: its files, model.json, a README, a script that predicts."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from .. import paths
from ..content import ContentFile, source_file
from ..copying import IsCanceled, Progress, Watch, check_space, copy_sources, flush_folders, remove_folder
from ..drafts import draft_folder, move_into_place
from ..errors import Conflict, Damaged, MldeskError, translate_os_error
from ..files import write_atomically
from .facts import ModelVersion, manifest_files, read_manifest
from .readme import readme_text

_predicting = (".keras", ".h5", ".hdf5")
_spare_space = 1_000_000  # bytes for what is written beside the files


def export_model(
    version: ModelVersion,
    folder: Path | str,
    replace: bool = False,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
) -> Path:
    """Write `version` into `folder` as files/, model.json, README.md and, for Keras models, predict.py.

    Returns the folder. All or nothing, and never mixed with other files: raises Conflict when the folder
    holds anything, unless `replace` is given and all it holds is an earlier export, which is replaced whole.
    Raises Damaged when a stored file is not what was registered, NotFound when one is gone, StorageFull,
    Canceled.
    """
    place = Path(folder).expanduser().absolute()
    check_target(place, replace)
    manifest = version.manifest()
    check_space(place, version.size + _spare_space)
    with draft_folder(place.parent, tidy=True) as draft:
        _copy_files(version, manifest, draft, Watch(version.size, on_progress, canceled))
        _write_papers(version, manifest, draft)
        check_target(place, replace)
        _put(draft, place)
    return place


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
    expected |= {"model.json", "README.md", "predict.py"}
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


def _copy_files(version: ModelVersion, manifest: dict[str, Any], draft: Path, watch: Watch) -> None:
    files = manifest_files(manifest)
    sources = [source_file(version.files_folder / file.path, file.path) for file in files]
    copied = copy_sources(sources, draft / "files", watch)
    for file, copy in zip(files, copied, strict=True):
        _check_same(version, file, copy)


def _check_same(version: ModelVersion, file: ContentFile, copy: ContentFile) -> None:
    if file.hash != copy.hash:
        raise Damaged(
            f"A file of {version.reference} has changed",
            f"{version.files_folder / file.path} is not what was registered",
            "Restore it from a backup, or register the model again from its run.",
        )


def _write_papers(version: ModelVersion, manifest: dict[str, Any], draft: Path) -> None:
    main = str(manifest.get("model_file") or "")
    predicts = main.lower().endswith(_predicting) and not main.lower().endswith(".weights.h5")
    try:
        shutil.copyfile(version.manifest_path, draft / "model.json")
        write_atomically(draft / "README.md", readme_text(manifest, predicts).encode())
        if predicts:
            script = paths.resources() / "export" / "predict.py"
            write_atomically(draft / "predict.py", script.read_bytes())
        flush_folders(draft)
    except OSError as error:
        raise translate_os_error(error, draft) from error


def _put(draft: Path, place: Path) -> None:
    """Move the finished draft to its place; an earlier export there goes only when the new one stands."""
    earlier = draft.with_name("earlier")
    try:
        if place.exists():
            place.rename(earlier)
    except OSError as error:
        raise translate_os_error(error, place) from error
    try:
        move_into_place(draft, place)
    except MldeskError:
        if earlier.exists():
            earlier.rename(place)
        raise
    remove_folder(earlier)
