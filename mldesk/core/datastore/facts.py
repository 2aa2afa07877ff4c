"""What the datastore room tells: a stored file, a list of them, and how a transfer went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from ..sources import SourceFile


class StoredFile(NamedTuple):
    """A file of a datastore: its path there (forward slashes), bytes, last change (unix nanoseconds).

    `version` tells one content from the next where the server gives it a mark; `source` is the ordinary file
    itself where it is one.
    """

    path: str
    size: int
    changed: int
    version: str = ""
    source: SourceFile | None = None

    def to_dict(self) -> dict[str, Any]:
        """The file as JSON-ready values, its change in unix seconds."""
        return {"path": self.path, "size": self.size, "changed": self.changed / 1e9}


class StoredEntry(NamedTuple):
    """A file or folder right in a folder of a datastore: its path there; bytes and last change of a file."""

    path: str
    is_folder: bool
    size: int = 0
    changed: int = 0

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]


class StoredList(NamedTuple):
    """Files of a datastore, sorted by path; `left_out` are links, sockets, devices."""

    files: tuple[StoredFile, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TransferReport:
    """How many files were moved and how many skipped because they were there; the bytes that were copied.

    A file that goes on where an earlier transfer stopped counts only with the bytes that were missing.
    `left_out` are links, sockets and devices of the source, which are not followed.
    """

    files: int
    skipped: int
    bytes: int
    left_out: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values."""
        return {
            "files": self.files,
            "skipped": self.skipped,
            "bytes": self.bytes,
            "left_out": list(self.left_out),
        }


UploadReport: TypeAlias = TransferReport
DownloadReport: TypeAlias = TransferReport
