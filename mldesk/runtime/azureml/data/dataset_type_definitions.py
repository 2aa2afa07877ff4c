"""azureml.data.dataset_type_definitions: how the headers of delimited files are read."""

from enum import Enum

from .. import absent


class PromoteHeadersBehavior(Enum):
    """Where delimited files name their columns."""

    NO_HEADERS = 0
    ONLY_FIRST_FILE_HAS_HEADERS = 1
    COMBINE_ALL_FILES_HEADERS = 2
    ALL_FILES_HAVE_SAME_HEADERS = 3


absent.fill(__name__)
