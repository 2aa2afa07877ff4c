"""The stored contents: what each takes on the disk, and which versions of datasets and models hold it.

Columns of numbers instead of objects: a million contents fit into a hundred megabytes.
"""

from __future__ import annotations

import os
import re
from array import array
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from .walking import Step, Tally, allocated, facts_of, is_folder

Places = npt.NDArray[np.int64]
"""Places of contents in the columns of Contents."""

_digest_bytes = 32
# the hash of a file as manifests write it, with or without the name of its algorithm before it
_hash = re.compile(rb'"(?:[a-z0-9]+:)?([0-9a-f]{64})"')


class _Manifest(msgspec.Struct):
    files: msgspec.Raw = msgspec.Raw(b"[]")


def listed_digests(manifest: Path) -> bytes | None:
    """The hashes, 32 bytes each, of the files that a dataset.json or model.json lists; None when it is not
    whole.
    """
    try:
        files = msgspec.json.decode(manifest.read_bytes(), type=_Manifest).files
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    # found by their form: reading 100,000 files as objects takes ten times the time and memory. A file that
    # is named like a hash may be taken for one: then a content is held once more, which harms nothing.
    return b"".join(bytes.fromhex(found[1].decode()) for found in _hash.finditer(bytes(files)))


class Contents:
    """The contents in a workspace's folder `objects`, in columns; and who holds them, as told by `hold`.

    `sizes` are bytes on the disk, `holders` how many versions hold each, `last` the number of the latest of
    them, `groups` the bits of all.
    """

    def __init__(self, folder: Path, step: Step) -> None:
        self.folder = folder
        digests, inodes = bytearray(), array("Q")
        sizes, names = array("q"), array("q")
        self.overhead = 0
        self._device = -1
        pending = [str(folder)] if folder.is_dir() else []
        while pending:
            place = pending.pop()
            first = os.path.basename(place)  # noqa: PTH119 (texts, for speed)
            count = 0
            with os.scandir(place) as entries:
                for entry in entries:
                    facts = facts_of(entry)
                    if facts is None:
                        continue
                    digest = digest_of(first, entry.name)
                    if is_folder(facts):
                        pending.append(entry.path)
                        self.overhead += allocated(facts)
                    elif digest is None:
                        # a content found damaged lies beside the others, and may still be shown by versions
                        self.overhead += allocated(facts) if facts.st_nlink == 1 else 0
                    else:
                        digests += digest
                        inodes.append(facts.st_ino & 0xFFFFFFFFFFFFFFFF)
                        sizes.append(allocated(facts))
                        names.append(facts.st_nlink)
                        self._device = facts.st_dev & 0xFFFFFFFFFFFFFFFF
                    count += 1
            step(count)
        self._set_columns(digests, inodes, sizes, names)

    def _set_columns(
        self, digests: bytearray, inodes: array[int], sizes: array[int], names: array[int]
    ) -> None:
        found = np.frombuffer(bytes(digests), dtype=f"S{_digest_bytes}")
        order = np.argsort(found, kind="stable")
        self._digests = found[order]
        self._inodes = np.frombuffer(inodes, dtype=np.uint64)[order]
        self.sizes: npt.NDArray[np.int64] = np.frombuffer(sizes, dtype=np.int64)[order]
        self._names = np.frombuffer(names, dtype=np.int64)[order]
        self._by_inode = np.argsort(self._inodes, kind="stable")
        self._sorted_inodes = self._inodes[self._by_inode]
        self._linked = np.zeros(len(found), dtype=np.int64)
        self.holders = np.zeros(len(found), dtype=np.int32)
        self.last = np.full(len(found), -1, dtype=np.int32)
        self.groups = np.zeros(len(found), dtype=np.uint8)

    def __len__(self) -> int:
        return len(self._digests)

    def match(self, digests: bytes) -> Places:
        """The place of each of these hashes (32 bytes each), in their order; -1 for one not stored."""
        wanted = np.frombuffer(digests, dtype=f"S{_digest_bytes}")
        if not len(self):
            return np.full(len(wanted), -1, dtype=np.int64)
        places = np.minimum(np.searchsorted(self._digests, wanted), len(self) - 1)
        return np.where(self._digests[places] == wanted, places, -1)

    def find(self, digests: bytes) -> Places:
        """The places of these hashes, each once; those that are not stored are left out."""
        places = self.match(digests)
        return np.unique(places[places >= 0])

    def linked(self, tally: Tally) -> tuple[Places, Places]:
        """Which contents the tally's files are: places here; and the places there of those that are none."""
        inodes = np.array(tally.inodes, dtype=np.uint64)
        if not len(self) or not len(inodes):
            return np.empty(0, dtype=np.int64), np.arange(len(inodes))
        rank = np.minimum(np.searchsorted(self._sorted_inodes, inodes), len(self) - 1)
        same = self._sorted_inodes[rank] == inodes
        same &= np.array(tally.devices, dtype=np.uint64) == self._device
        return self._by_inode[rank[same]], np.flatnonzero(~same)

    def hold(self, number: int, group: int, places: Places, linked: Places) -> Places:
        """Note that the version `number` of a group (one bit) holds the contents at `places` and `linked`.

        Returns all their places, each once. `linked`, of which any may come several times, has names of it.
        """
        held = np.union1d(places, linked)
        np.add.at(self._linked, linked, 1)
        self.holders[held] += 1
        self.last[held] = number
        self.groups[held] |= group
        return held

    def note_links(self, linked: Places) -> None:
        """Note names of contents in things that hold none: they are no reason to keep it."""
        np.add.at(self._linked, linked, 1)

    def goes(self, chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """Of the chosen contents, those whose bytes come back: none is kept alive by a name elsewhere."""
        return np.asarray(chosen & (self._names <= 1 + self._linked))

    def frees_alone(self, count: int) -> npt.NDArray[np.int64]:
        """Bytes of contents that come back when the version of a number goes alone, for numbers < `count`."""
        single = self.goes(self.holders == 1)
        return np.bincount(self.last[single], weights=self.sizes[single], minlength=count).astype(np.int64)


def digest_of(first: str, rest: str) -> bytes | None:
    """The hash that the file `rest` in the folder `first` of `objects` is named by; None for other files."""
    if len(first) + len(rest) != 2 * _digest_bytes:
        return None
    try:
        return bytes.fromhex(first + rest)
    except ValueError:
        return None
