"""Walks folders fast, without an object for each file: how many bytes they take, what has other names too."""

from __future__ import annotations

import os
import stat
from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ..watch import IsCanceled, Progress, Watch

Step = Callable[[int], None]
"""Told how many files more were looked at; raises Canceled when the user wants no more."""

_told_every = 500  # files
_junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
_word = (1 << 64) - 1


def pace(expected: int, on_progress: Progress | None, canceled: IsCanceled | None) -> Step:
    """A Step that reports files done of those `expected`, which is a guess and never exceeded."""
    watch = Watch(max(expected, 1), on_progress, canceled)

    def step(count: int) -> None:
        watch.advance(min(count, watch.total - watch.done))

    return step


def allocated(facts: os.stat_result) -> int:
    """Bytes that a file or folder takes on the disk; its size where the system does not tell."""
    blocks: int | None = getattr(facts, "st_blocks", None)
    return facts.st_size if blocks is None else blocks * 512


def is_folder(facts: os.stat_result) -> bool:
    """Whether it is a folder itself and not a link to one."""
    return stat.S_ISDIR(facts.st_mode) and getattr(facts, "st_reparse_tag", 0) != _junction


def facts_of(entry: os.DirEntry[str]) -> os.stat_result | None:
    """What the system knows of an entry, links not followed; None when it has vanished or is forbidden."""
    try:
        # Windows' directories know neither the inode nor the number of names
        return os.lstat(entry.path) if os.name == "nt" else entry.stat(follow_symlinks=False)
    except OSError:
        return None


def entries_below(folder: Path | str) -> Iterator[tuple[str, os.stat_result]]:
    """Path and facts of `folder` and of all below it; what vanishes or is forbidden is passed over."""
    try:
        facts = os.lstat(folder)
    except OSError:
        return
    yield str(folder), facts
    pending = [str(folder)] if is_folder(facts) else []
    while pending:
        try:
            entries = os.scandir(pending.pop())
        except OSError:
            continue
        with entries:
            for entry in entries:
                found = facts_of(entry)
                if found is None:
                    continue
                yield entry.path, found
                if is_folder(found):
                    pending.append(entry.path)


class Tally:
    """What one thing holds: bytes that are its alone, and columns of its files that have other names too."""

    def __init__(self) -> None:
        self.own = 0
        self.devices = array("Q")
        self.inodes = array("Q")
        self.sizes = array("q")
        self.names = array("q")

    def add(self, folder: Path | str, step: Step) -> Tally:
        """Take in a file, or a folder with all below it; returns the tally."""
        count = 0
        for _, facts in entries_below(folder):
            if facts.st_nlink > 1 and not is_folder(facts):
                self.devices.append(facts.st_dev & _word)
                self.inodes.append(facts.st_ino & _word)
                self.sizes.append(allocated(facts))
                self.names.append(facts.st_nlink)
            else:
                self.own += allocated(facts)
            count += 1
            if count == _told_every:
                step(count)
                count = 0
        step(count)
        return self

    def strangers(self, chosen: Sequence[int], seen: set[tuple[int, int]]) -> tuple[int, int]:
        """Bytes of the chosen files (places in the columns), which no object is: in all, and those that go.

        Each counts where it is met first (`seen` are those met so far), and goes when it has no other name.
        """
        size = frees = 0
        left: dict[tuple[int, int], int] = {}
        for place in chosen:
            key = (self.devices[place], self.inodes[place])
            if key not in seen:
                seen.add(key)
                size += self.sizes[place]
            left[key] = left.get(key, self.names[place]) - 1
            if left[key] == 0:
                frees += self.sizes[place]
        return size, frees
