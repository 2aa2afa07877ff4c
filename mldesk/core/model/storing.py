"""Puts a new version of a model into the workspace: files, manifest, row; all of it or nothing."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..content import ContentFile, content_hash
from ..entering import VersionEntry
from ..identifiers import new_id
from ..manifests import abandoned_model_id, free_model_version
from ..objects import store_sources, writing_objects
from ..sources import SourceList
from ..watch import Watch
from .facts import ModelVersion
from .framework import framework_of, main_file
from .inspection import inspect_file
from .inspection.keras_facts import read_keras_file
from .lookup import get_model

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace

_format = 1


def store_version(
    workspace: Workspace,
    name: str,
    draft: Path,
    listed: SourceList,
    described: Mapping[str, Any],
    watch: Watch,
    check: Callable[[Sequence[ContentFile], Path], None] | None = None,
) -> ModelVersion:
    """Store the `listed` files as the next version of the model `name`, made ready in the folder `draft`.

    `described` is what the manifest tells beside the files. `check` is asked about the stored files and their
    folder before there is a version; when it raises, there is none. Two that are stored at once become two
    versions. Raises what store_sources does.
    """
    with writing_objects(workspace, watch.canceled):
        files = store_sources(workspace, listed.files, draft / "files", watch)
        if check is not None:
            check(files, draft / "files")
        return _finish(workspace, name, draft, {**described, **_contents(draft, files, listed)})


def _contents(draft: Path, files: Sequence[ContentFile], listed: SourceList) -> dict[str, Any]:
    main = main_file(files)
    keras = read_keras_file(draft / "files" / main.path) if main and main.path.endswith(".keras") else None
    return {
        "framework": _framework(draft / "files", files),
        "model_file": main.path if main else None,
        "keras": keras.to_json() if keras else None,
        "size": sum(file.size for file in files),
        "hash": content_hash(files),
        "files": [{"path": file.path, "size": file.size, "hash": file.hash} for file in files],
        "left_out": list(listed.left_out),
    }


def _framework(folder: Path, files: Sequence[ContentFile]) -> str | None:
    """The framework that saved the model; a pickle tells it by the class of what is in it, if at all."""
    found, main = framework_of(files), main_file(files)
    if found != "pickle" or main is None:
        return found
    told = inspect_file(folder / main.path).framework
    return told if told in ("sklearn", "torch") else found


def _finish(workspace: Workspace, name: str, draft: Path, facts: Mapping[str, Any]) -> ModelVersion:
    """Give the draft its version, manifest and row, and move it to its place."""
    entry = VersionEntry(workspace.store, "model", draft)

    def enter(connection: Connection) -> int:
        identity, newest = _newest_version(workspace, connection, name)
        folder = workspace.models_folder / identity
        version = free_model_version(folder, newest + 1)
        numbered = {"format": _format, "model_id": identity, "name": name, "version": version}
        manifest = numbered | {"created": time.time()} | dict(facts)
        text = json.dumps(_json_ready(manifest), indent=1, ensure_ascii=False)
        entry.put(connection, text.encode(errors="replace"), folder / str(version))
        return version

    return get_model(workspace, f"{name}:{entry.run(enter)}")


def _newest_version(workspace: Workspace, connection: Connection, name: str) -> tuple[str, int]:
    """The id of the model called `name`, which may be new, and the number of its newest version, or 0."""
    row = connection.execute(
        "SELECT id, coalesce(max(version), 0) FROM models LEFT JOIN model_versions ON model_id = id "
        "WHERE name = ? GROUP BY id",
        (name,),
    ).fetchone()
    if row:
        return str(row[0]), int(row[1])
    return abandoned_model_id(connection, workspace.models_folder, name) or new_id(), 0


def _json_ready(value: Any) -> Any:
    """`value` with what JSON lacks, NaN and infinities, as the texts "nan", "inf", "-inf"."""
    if isinstance(value, dict):
        return {key: _json_ready(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_json_ready(inner) for inner in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
