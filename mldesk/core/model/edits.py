"""What users say of a model afterwards, and a rebuild keeps: aliases, stage, tags, notes, trust."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..errors import Conflict, InvalidInput, Unavailable
from ..identifiers import check_name
from ..item_edits import change_item_tags, edit_item
from .facts import ModelVersion
from .lookup import get_model

if TYPE_CHECKING:
    from ..workspace import Workspace

stages = ("Development", "Staging", "Production", "Archived")
"""The stages that are offered; any other text is a stage, too."""

_stage_tag = "stage"


def set_alias(workspace: Workspace, reference: str, alias: str) -> ModelVersion:
    """Give the version the `alias`, which no other version of the model then has; returns the version.

    It is found as `name@alias`. Raises InvalidInput for a name that cannot be used, NotFound.
    """
    version = get_model(workspace, reference)
    edit_item(workspace, "model", version.model_id, "alias", version.version, check_alias(alias))
    return get_model(workspace, version.reference)


def remove_alias(workspace: Workspace, name: str, alias: str) -> None:
    """Take the `alias` away from the model `name`, whichever version has it; raises NotFound."""
    version = get_model(workspace, f"{name}@{check_alias(alias)}")
    edit_item(workspace, "model", version.model_id, "alias", None, check_alias(alias))


def check_alias(text: str) -> str:
    """`text`, trimmed and in Unicode's composed form, as an alias; raises InvalidInput.

    It may not be a number, which would look like a version, nor hold `@`, `:`, `/`, `\\`, spaces.
    """
    alias = unicodedata.normalize("NFC", text).strip()
    if any(c == "@" or c.isspace() for c in alias) or alias.isdecimal():
        raise InvalidInput(
            "The alias cannot be used",
            f"{alias!r} is a number, or contains a space or @",
            "Use a word such as champion.",
            field="alias",
        )
    try:
        return check_name("alias", alias)
    except InvalidInput as error:
        raise InvalidInput(error.title, error.cause, error.cure, field="alias") from error


def set_stage(workspace: Workspace, reference: str, stage: str) -> ModelVersion:
    """Say how far the version is, as its tag `stage`; an empty text takes the tag away."""
    text = " ".join(stage.split())

    def change(tags: dict[str, str]) -> Mapping[str, str]:
        others = {key: value for key, value in tags.items() if key != _stage_tag}
        return others | ({_stage_tag: text} if text else {})

    return change_tags(workspace, reference, change)


def set_tags(workspace: Workspace, reference: str, tags: Mapping[str, str]) -> ModelVersion:
    """Replace all tags of the version; raises InvalidInput for a key that is empty."""
    return change_tags(workspace, reference, lambda _: tags)


def change_tags(
    workspace: Workspace, reference: str, change: Callable[[dict[str, str]], Mapping[str, str]]
) -> ModelVersion:
    """Give the version the tags that `change` makes of its present ones, whoever else edits it just now.

    Raises InvalidInput for a key that is empty, NotFound.
    """
    version = get_model(workspace, reference)
    change_item_tags(
        workspace, "model", version.model_id, version.version, lambda tags: _checked_tags(change(tags))
    )
    return get_model(workspace, version.reference)


def _checked_tags(tags: Mapping[str, str]) -> dict[str, str]:
    checked = {str(key).strip(): str(value) for key, value in tags.items()}
    if "" in checked:
        raise InvalidInput("A tag has no name", "its key is empty", "Give it a name.", field="tags")
    return checked


def add_properties(workspace: Workspace, reference: str, properties: Mapping[str, str]) -> ModelVersion:
    """Add properties to the version, which never change; raises Conflict for a key that has a value."""
    version = get_model(workspace, reference)
    taken = sorted(version.properties.keys() & properties.keys())
    if taken:
        raise Conflict(
            "A property cannot be changed",
            f"{version.reference} has {taken[0]!r} already",
            "Choose another name, or use a tag, which can be changed.",
            "properties",
        )
    return _set(workspace, version.reference, "properties", {**version.properties, **properties})


def set_note(workspace: Workspace, reference: str, note: str) -> ModelVersion:
    """Replace the user's note on the version."""
    return _set(workspace, reference, "note", note)


def set_description(workspace: Workspace, reference: str, description: str) -> ModelVersion:
    """Replace the description of the version."""
    return _set(workspace, reference, "description", description)


def set_trusted(workspace: Workspace, reference: str, trusted: bool) -> ModelVersion:
    """Say whether mldesk may load the version, which can run code of whoever made it."""
    return _set(workspace, reference, "trusted", trusted)


def check_trusted(version: ModelVersion) -> None:
    """Raise Unavailable when the version must not be loaded, because nobody has said that it is trusted."""
    if not version.trusted:
        raise Unavailable(
            "The model is not trusted",
            f"{version.reference} came from {version.origin}, and loading a model can run code of its maker",
            f"Look at what was found in it, then say so: `mldesk model trust {version.reference}`.",
        )


def _set(workspace: Workspace, reference: str, edit: str, value: object) -> ModelVersion:
    version = get_model(workspace, reference)
    edit_item(workspace, "model", version.model_id, edit, version.version, value)
    return get_model(workspace, version.reference)
