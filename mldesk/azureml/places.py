"""Finds the local workspace that a program of the SDK means: by its config.json, or by its name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mldesk.core.azure_names import azure_facts, keep_azure_facts
from mldesk.core.errors import translate_os_error
from mldesk.core.identifiers import check_name
from mldesk.core.paths import named_workspaces
from mldesk.core.workspace import Workspace

from .exceptions import UserErrorException, raised_as
from .telling import tell_once

FOLDER_KEY = "mldesk_workspace"
"""What a config.json of ours says besides what the SDK's say: the workspace's folder."""

_scope = re.compile(
    "/subscriptions/(?P<subscription_id>[^/]*)/resourceGroups/(?P<resource_group>[^/]*)/providers/"
    r"Microsoft\.MachineLearningServices/workspaces/(?P<workspace_name>[^/]+)",
    re.IGNORECASE,
)
_sub_folders = (".azureml", "aml_config", "")
_wrong = '<>"|?*'  # what no file name may hold on one of the systems, besides what no name may hold


@dataclass(frozen=True, slots=True)
class AzureIdentity:
    """What Azure knows a workspace by; kept, and given back, and used for nothing else."""

    name: str
    subscription_id: str = ""
    resource_group: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a workspace is, as a config.json tells it: its folder, its identity in Azure, or both."""

    folder: Path | None
    identity: AzureIdentity | None


def find_place(start: Path, file_name: str | None = None) -> Place | None:
    """What the first config.json of a workspace says, looked for in `start` and the folders above it.

    In each folder `.azureml/config.json` comes first. `start` may be such a file itself. A config.json that
    is about something else is passed over. Raises UserErrorException for one that cannot be read, and for one
    that is about a workspace and says too little.
    """
    for file in _candidates(start, file_name or "config.json"):
        place = _read(file)
        if place is not None:
            return place
    return None


def _candidates(start: Path, file_name: str) -> Iterator[Path]:
    start = start.expanduser().absolute()
    if start.is_file():
        yield start
        return
    for folder in (start, *start.parents):
        for name in _sub_folders:
            yield folder / name / file_name


def _read(file: Path) -> Place | None:
    if not file.is_file():
        return None
    config = _content(file)
    if not isinstance(config, dict):
        return None
    config |= _of_scope(config.get("Scope"))
    if {"format", "id", "name", "created"} <= config.keys():
        return Place(file.parent, None)
    if not {"subscription_id", "resource_group", "workspace_name", FOLDER_KEY} & config.keys():
        return None
    return _azure_place(file, config)


def _of_scope(scope: Any) -> dict[str, str]:
    """The names in the one text that takes their place in files of the first versions of the SDK."""
    found = _scope.fullmatch(scope) if isinstance(scope, str) else None
    return {} if found is None else found.groupdict()


def _content(file: Path) -> Any:
    """What the file holds; one that cannot be read may name a workspace, and another is not to be taken."""
    try:
        return json.loads(file.read_bytes())
    except OSError as error:
        with raised_as(UserErrorException):
            raise translate_os_error(error, str(file)) from error
    except (ValueError, RecursionError) as error:
        raise UserErrorException(
            "The config.json cannot be read",
            cause=f"{file} is not written in JSON: {error}",
            cure="Correct it, or remove it if it is no workspace's.",
        ) from error


def _azure_place(file: Path, config: dict[str, Any]) -> Place:
    values = {key: config.get(key) for key in ("workspace_name", "subscription_id", "resource_group")}
    wrong = [key for key, value in values.items() if not isinstance(value, str)]
    if wrong:
        raise UserErrorException(
            "The workspace's config.json says too little",
            cause=f"{file} has no {wrong[0]}",
            cure="It holds subscription_id, resource_group and workspace_name.",
        )
    named = config.get(FOLDER_KEY)
    folder = Path(named) if isinstance(named, str) and (Path(named) / "config.json").is_file() else None
    identity = AzureIdentity(
        values["workspace_name"] or "", values["subscription_id"] or "", values["resource_group"] or ""
    )
    return Place(folder, identity)


def named_folder(name: str) -> Path:
    """Where the local workspace that stands for Azure's of this name is; raises UserErrorException."""
    with raised_as(UserErrorException):
        checked = check_name("workspace", name)
    wrong = sorted({character for character in checked if character in _wrong})
    if wrong or checked.startswith("."):
        raise UserErrorException(
            "The name of the workspace cannot be used",
            cause=f"{checked!r} is no name of a folder",
            cure="Put the name of your workspace there: letters, digits, hyphens and underscores.",
        )
    return named_workspaces() / checked


def open_or_make(folder: Path, name: str) -> Workspace:
    """The workspace in `folder`, made (and told of) when there is none yet."""
    workspace, made = Workspace.open_or_create(folder, name)
    if made:
        tell_once(f"The workspace {name} was made in {folder}; it stands for Azure's of this name.")
    return workspace


def keep_identity(workspace: Workspace, identity: AzureIdentity) -> None:
    """Keep what Azure knows the workspace by; tells where that differs from what was kept before."""
    kept = azure_facts(workspace)
    given = {
        "workspace_name": identity.name,
        "subscription_id": identity.subscription_id,
        "resource_group": identity.resource_group,
        "location": identity.location,
    }
    new = {key: value for key, value in given.items() if value and kept.get(key) != value}
    for key in kept.keys() & new.keys():
        tell_once(
            f"The workspace {workspace.name} was known by the {key} {kept[key]!r}, now by {new[key]!r}."
        )
    keep_azure_facts(workspace, **new)
