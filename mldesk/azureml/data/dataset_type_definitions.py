"""azureml.data.dataset_type_definitions: how the headers of delimited files are read."""

from __future__ import annotations

from enum import Enum


class PromoteHeadersBehavior(Enum):
    """Where delimited files name their columns."""

    NO_HEADERS = 0
    ONLY_FIRST_FILE_HAS_HEADERS = 1
    COMBINE_ALL_FILES_HEADERS = 2
    ALL_FILES_HAVE_SAME_HEADERS = 3


HEADER_FACTS = {
    PromoteHeadersBehavior.NO_HEADERS: "none",
    PromoteHeadersBehavior.ONLY_FIRST_FILE_HAS_HEADERS: "first",
    PromoteHeadersBehavior.COMBINE_ALL_FILES_HEADERS: "each",
    PromoteHeadersBehavior.ALL_FILES_HAVE_SAME_HEADERS: "each",
}
"""What each is called among the facts of a table (mldesk.runtime.tables)."""
