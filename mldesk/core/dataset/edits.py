"""What users say of a dataset afterwards: its description, the tags of a version; a rebuild keeps both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..errors import InvalidInput
from ..item_edits import change_item_tags, edit_item
from .facts import DatasetVersion
from .lookup import get_dataset

if TYPE_CHECKING:
    from ..workspace import Workspace


def set_dataset_description(workspace: Workspace, reference: str, text: str) -> DatasetVersion:
    """Describe the dataset anew; raises NotFound."""
    version = get_dataset(workspace, reference)
    edit_item(workspace, "dataset", version.dataset_id, "description", None, text)
    return get_dataset(workspace, version.reference)


def set_dataset_tags(workspace: Workspace, reference: str, tags: Mapping[str, str]) -> DatasetVersion:
    """Give the version these tags instead of its own; raises NotFound, InvalidInput for an empty name."""
    return change_dataset_tags(workspace, reference, lambda _: tags)


def change_dataset_tags(
    workspace: Workspace, reference: str, change: Callable[[dict[str, str]], Mapping[str, str]]
) -> DatasetVersion:
    """Give the version the tags that `change` makes of its present ones, whoever else edits it just now.

    Raises InvalidInput for an empty name, NotFound.
    """
    version = get_dataset(workspace, reference)
    change_item_tags(
        workspace, "dataset", version.dataset_id, version.version, lambda tags: checked_tags(change(tags))
    )
    return get_dataset(workspace, version.reference)


def checked_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """The tags as texts without blanks around their names; raises InvalidInput for one without a name."""
    if any(not str(key).strip() for key in tags):
        raise InvalidInput("A tag has no name", "the key is empty", "Give it a name.", field="tags")
    return {str(key).strip(): str(value) for key, value in tags.items()}
