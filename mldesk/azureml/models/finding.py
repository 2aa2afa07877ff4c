"""Finds versions of models by all that the SDK asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from mldesk.core.model import ModelVersion, dataset_models, list_models
from mldesk.core.workspace import Workspace

from ..exceptions import ModelNotFoundException, WebserviceException
from .told import FRAMEWORK

Pairs = list[tuple[str, str | None]]


class ModelNotFound(WebserviceException, ModelNotFoundException):
    """A model that is not there: programs expect one or the other of the SDK's exceptions."""


def find_models(
    workspace: Workspace,
    *,
    name: str | None = None,
    identity: str | None = None,
    version: int | str | None = None,
    tags: Any = None,
    properties: Any = None,
    run_id: str | None = None,
    framework: str | None = None,
    dataset_id: str | None = None,
    latest: bool = False,
) -> list[ModelVersion]:
    """The versions that fit all that is given, the newest first; with `latest` one of each model."""
    if identity is not None:
        name, _, version = identity.partition(":")
    known = _of_dataset(workspace, dataset_id)
    found = [
        one
        for model in list_models(workspace)
        for one in model.versions
        if (name is None or one.name == name)
        and (version in (None, "") or str(one.version) == str(version))
        and (run_id is None or one.run_id == run_id)
        and (framework is None or framework in (one.properties.get(FRAMEWORK), one.framework))
        and (known is None or one.reference in known)
        and _has(one.tags, _pairs(tags))
        and _has(one.properties, _pairs(properties))
    ]
    if latest:
        newest = {one.name: one for one in sorted(found, key=lambda one: one.version)}
        found = list(newest.values())
    return sorted(found, key=lambda one: -one.created)


def _of_dataset(workspace: Workspace, dataset_id: str | None) -> set[str] | None:
    if dataset_id is None:
        return None
    row = workspace.store.read_one("SELECT name FROM datasets WHERE id = ?", dataset_id.partition(":")[0])
    if row is None:
        return set()
    number = dataset_id.partition(":")[2]
    reference = f"{row['name']}:{number}" if number else str(row["name"])
    return {one.reference for one in dataset_models(workspace, reference)}


def _pairs(given: Any) -> Pairs:
    """Keys, or keys with values: as a text, a mapping, or a list of texts and pairs."""
    if given is None:
        return []
    if isinstance(given, str):
        return [(given, None)]
    if isinstance(given, Mapping):
        return [(str(key), None if value is None else str(value)) for key, value in given.items()]
    return [(one, None) if isinstance(one, str) else (str(one[0]), str(one[1])) for one in given]


def _has(found: Mapping[str, str], wanted: Iterable[tuple[str, str | None]]) -> bool:
    return all(key in found and (value is None or found[key] == value) for key, value in wanted)
