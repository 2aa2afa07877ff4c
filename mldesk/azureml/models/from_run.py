"""Registers files of a run as a version of a model, while it goes on and when it is over."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from mldesk import api
from mldesk.core.errors import Unavailable
from mldesk.core.model import ModelVersion, get_model
from mldesk.core.model.script_requests import trouble_with
from mldesk.core.recording import Recorder
from mldesk.core.workspace import Workspace
from mldesk.runtime.models import RegisteredModel
from mldesk.summon import ensure_engine

TROUBLE_SECONDS = 60.0
"""How long something may stand in the way of a model that may pass, such as a full disk."""

LOOK_SECONDS = 5.0
"""How often it is looked whether the engine is there, and what stands in its way."""


def register_ended(
    run: api.Run,
    name: str,
    path: str | None,
    description: str,
    tags: Mapping[str, str],
    properties: Mapping[str, str],
    datasets: Iterable[Any],
) -> ModelVersion:
    """Register a file or folder of a run that is over; raises what core.model.register_model does."""
    return run.register_model(
        name, plain_path(path), tags, properties, description=description, datasets=_pairs(datasets)
    )


def register_running(
    workspace: Workspace,
    recorder: Recorder,
    name: str,
    path: str | None,
    description: str,
    tags: Mapping[str, str],
    properties: Mapping[str, str],
    datasets: Iterable[Any],
) -> ModelVersion:
    """Register a file or folder of a run as it is now; raises Unavailable when it cannot be done."""
    ensure_engine(workspace.path)
    asked = recorder.register_model(
        name,
        plain_path(path),
        dict(tags),
        dict(properties),
        description=description,
        datasets=_pairs(datasets),
    )
    recorder.enter()
    trouble = _waited(workspace, recorder.id, asked)
    if asked.version is None:
        title = f"The model {name} was not registered"
        why = asked.error or f"{trouble}; it is tried again"
        raise Unavailable(
            title,
            why.removeprefix(f"{title}: "),  # the engine's answer says so, too
            "Look at the messages of the run.",
        )
    return get_model(workspace, f"{name}:{asked.version}")


def _waited(workspace: Workspace, run_id: str, asked: RegisteredModel) -> str:
    """Wait until the engine has answered, however large the model is; what stands in the way of that."""
    since: float | None = None
    while not asked.wait(LOOK_SECONDS).done:
        ensure_engine(workspace.path)
        trouble = trouble_with(workspace, [run_id], asked.number) or ""
        since = (since or time.monotonic()) if trouble else None
        if since is not None and time.monotonic() - since >= TROUBLE_SECONDS:
            return trouble
    return ""


def plain_path(path: str | None) -> str | None:
    """The path without what says nothing: `./outputs/model/` is `outputs/model`."""
    if path is None:
        return None
    plain = path.replace("\\", "/").rstrip("/")
    while plain.startswith("./"):
        plain = plain[2:]
    return plain or "outputs"


def _pairs(datasets: Iterable[Any]) -> list[tuple[str, str]]:
    """The references of datasets, each with what it was used for."""
    found = []
    for given in datasets:
        purpose, dataset = given if isinstance(given, (tuple, list)) else ("", given)
        found.append((str(purpose), _reference(dataset)))
    return found


def _reference(dataset: Any) -> str:
    if isinstance(dataset, str):
        return dataset
    version = getattr(dataset, "version", None)
    return str(dataset.name) if version is None else f"{dataset.name}:{version}"
