"""What users say of a dataset afterwards: its description, the tags of a version; a rebuild keeps both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..errors import InvalidInput
from ..item_edits import edit_item
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
    version = get_dataset(workspace, reference)
    edit_item(workspace, "dataset", version.dataset_id, "tags", version.version, checked_tags(tags))
    return get_dataset(workspace, version.reference)


def checked_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """The tags as texts without blanks around their names; raises InvalidInput for one without a name."""
    if any(not str(key).strip() for key in tags):
        raise InvalidInput("A tag has no name", "the key is empty", "Give it a name.", field="tags")
    return {str(key).strip(): str(value) for key, value in tags.items()}
