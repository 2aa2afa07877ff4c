"""Datastores: places for files that datasets are made from, in folders and on servers."""

from .datastore import Datastore
from .facts import DownloadReport, StoredEntry, StoredFile, TransferReport, UploadReport
from .path import DatastorePath
from .registry import (
    default_name,
    enter_datastores,
    get_datastore,
    get_default_datastore,
    list_datastores,
    register_datastore,
    remove_datastore,
    set_default_datastore,
)

__all__ = [
    "Datastore",
    "DatastorePath",
    "DownloadReport",
    "StoredEntry",
    "StoredFile",
    "TransferReport",
    "UploadReport",
    "default_name",
    "enter_datastores",
    "get_datastore",
    "get_default_datastore",
    "list_datastores",
    "register_datastore",
    "remove_datastore",
    "set_default_datastore",
]
