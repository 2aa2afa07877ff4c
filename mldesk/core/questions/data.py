"""Answers about datasets and datastores."""

from __future__ import annotations

import hashlib
from typing import Any

from mldesk.runtime import files as runtime_files

from ..dataset import DatasetVersion, get_dataset, get_used_dataset, list_datasets, register_dataset
from ..datastore import Datastore, get_datastore, get_default_datastore, list_datastores
from ..errors import Conflict, NotFound
from ..experiment import experiment_names
from ..model import list_models
from ..watch import Watch
from . import kinds
from .asking import Asking


def dataset(asking: Asking, question: kinds.GetDataset) -> dict[str, Any]:
    """The facts of a dataset version, and where the script finds its files."""
    if question.id is None:
        return _facts(asking, get_dataset(asking.workspace, question.reference or ""))
    identity, _, number = question.id.partition(":")
    if not number.isdecimal():
        raise NotFound("There is no such dataset", f"the id {question.id!r} is of none", "Check the id.")
    return _facts(asking, get_used_dataset(asking.workspace, identity, int(number)))


def names(asking: Asking, question: kinds.Names) -> list[str]:
    """The names of all datasets, datastores, models or experiments."""
    workspace = asking.workspace
    match question.of:
        case "datasets":
            return [found.name for found in list_datasets(workspace)]
        case "datastores":
            return [found.name for found in list_datastores(workspace)]
        case "models":
            return [found.name for found in list_models(workspace)]
        case "experiments":
            return experiment_names(workspace)


def datastore(asking: Asking, question: kinds.GetDatastore) -> dict[str, Any]:
    """The facts of a datastore."""
    found = _datastore(asking, question.name)
    return {"name": found.name, "kind": found.kind, "is_default": found.is_default}


def stored_files(asking: Asking, question: kinds.StoredFiles) -> dict[str, Any]:
    """The files that a path in a datastore stands for: the folder, and their paths in it."""
    place = get_datastore(asking.workspace, question.datastore).path(question.path)
    local = place.local()
    if local is not None and local.is_file():
        folder, found = local.parent, [local.name]
    elif local is not None and local.is_dir():
        folder, found = local, list(runtime_files.walk_files(str(local)))
    elif local is not None and place.datastore.folder is not None:
        folder, found = place.datastore.folder, [file.path for file in place.files()]
    else:
        folder = asking.fetched(f"stored-{_digest(str(place))}")
        paths = place.fetch(folder, Watch(0, None, asking.canceled))
        return {"folder": str(folder), "files": [path.relative_to(folder).as_posix() for path in paths]}
    if not found:
        raise NotFound("There are no such files", f"{place} stands for none", "Check the path.")
    seen = asking.visible(folder, found, f"stored-{_digest(str(place), *found)}")
    return {"folder": str(seen), "files": found}


def download(asking: Asking, question: kinds.Download) -> list[str]:
    """Bring files of a datastore along, under their whole paths; the paths."""
    found = get_datastore(asking.workspace, question.datastore)
    with asking.bringing() as folder:
        found.download(
            folder, question.prefix, True, show_progress=False, canceled=asking.canceled, record=False
        )
        return list(runtime_files.walk_files(str(folder)))


def upload(asking: Asking, question: kinds.Upload) -> dict[str, int]:
    """Bring the given files to a datastore; how many were copied, and how many were there and stay."""
    found = get_datastore(asking.workspace, question.datastore)
    with asking.given() as folder:
        report = found.upload(
            folder,
            question.target,
            question.overwrite,
            show_progress=False,
            canceled=asking.canceled,
            record=False,
        )
    return {"files": report.files, "skipped": report.skipped}


def register(asking: Asking, question: kinds.RegisterDataset) -> dict[str, Any]:
    """Register the given files as a dataset version, whose facts are the answer."""
    workspace = asking.workspace
    if not question.new_version and question.name in [found.name for found in list_datasets(workspace)]:
        raise Conflict(
            f"There is already a dataset registered under the name {question.name!r}",
            "",
            "Give create_new_version=True to add a version, or choose another name.",
        )
    with asking.given() as folder:
        made = register_dataset(
            workspace,
            question.name,
            folder,
            question.description,
            canceled=asking.canceled,
            tags=question.tags,
            tabular=question.tabular,
        )
    return _facts(asking, made)


def _facts(asking: Asking, version: DatasetVersion) -> dict[str, Any]:
    # a folder left in place may hold more than what was registered
    listed = [file.path for file in version.files()] if version.by_reference else None
    names = listed or (file.path for file in version.files())
    key = f"dataset-{version.dataset_id}-{version.version}"
    if not version.folder.exists():
        raise NotFound(
            f"The dataset {version.reference} is gone",
            f"{version.folder} does not exist",
            "Bring the files back, or register the dataset again.",
        )
    return {
        "name": version.name,
        "version": version.version,
        "id": f"{version.dataset_id}:{version.version}",
        "description": version.description,
        "tags": dict(version.tags),
        "tabular": version.tabular(),
        "path": str(asking.visible(version.folder, names, key)),
        "files": listed,
    }


def _datastore(asking: Asking, name: str | None) -> Datastore:
    if name is None:
        return get_default_datastore(asking.workspace)
    return get_datastore(asking.workspace, name)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:20]
