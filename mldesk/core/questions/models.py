"""Answers about registered models."""

from __future__ import annotations

from typing import Any

from ..model import ModelVersion, get_model, list_models
from ..model.script_requests import trouble_with
from ..run_search import search_runs
from . import kinds
from .asking import Asking
from .chosen import fits


def model(asking: Asking, question: kinds.GetModel) -> dict[str, Any]:
    """The facts of a model version; where the script finds its files, if it asks for that."""
    found = get_model(asking.workspace, question.reference)
    if not question.path:
        return _facts(found)
    key = f"model-{found.model_id}-{found.version}"
    names = (file.path for file in found.files())
    return {**_facts(found), "path": str(asking.visible(found.files_folder, names, key))}


def listed(asking: Asking, question: kinds.ListModels) -> list[dict[str, Any]]:
    """The facts of the model versions that are asked for, the newest first."""
    found = [
        version
        for one in list_models(asking.workspace)
        for version in (one.versions[:1] if question.latest else one.versions)
        if question.name in (None, version.name)
        and question.run in (None, version.run_id)
        and fits(question.tags, version.tags)
        and fits(question.properties, version.properties)
    ]
    return [_facts(version) for version in sorted(found, key=lambda one: one.created, reverse=True)]


def trouble(asking: Asking, question: kinds.GetRegistration) -> str | None:
    """Why a model of the run or of a child run is not registered yet, which is tried again; else None."""
    below = search_runs(asking.workspace, parent=asking.run.id, recursive=True)
    return trouble_with(asking.workspace, [asking.run.id, *below], question.model)


def _facts(version: ModelVersion) -> dict[str, Any]:
    return {
        "name": version.name,
        "version": version.version,
        "description": version.description,
        "tags": dict(version.tags),
        "properties": dict(version.properties),
        "framework": version.framework,
        "run_id": version.run_id,
        "created": version.created,
    }
