"""The content of datasets and models, each kept once under its hash and never changed."""

from .locks import exclusive_objects, writing_objects
from .places import object_path
from .repair import damaged_contents, heal, holders, mark_damaged
from .storing import store_sources

__all__ = [
    "damaged_contents",
    "exclusive_objects",
    "heal",
    "holders",
    "mark_damaged",
    "object_path",
    "store_sources",
    "writing_objects",
]
