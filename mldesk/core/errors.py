"""The errors of the world: what went wrong, why, and what the user can do about it.

The tree:

    MldeskError            anything the user can understand and cure
    ├── NotFound           what was named does not exist
    ├── InvalidInput       what was given cannot be used; `.problems` lists every reason
    ├── Conflict           it contradicts what is there already (a taken name, an ambiguous id, a full folder)
    ├── StorageFull        the disk has no room
    ├── TooNew             made by a newer mldesk than this one
    ├── Damaged            a file is not what it should be
    ├── Unavailable        a thing that exists cannot be used now (locked, forbidden, a device that is gone)
    ├── NotSupported       what was asked for means nothing here; the cure names the nearest thing to do
    └── Canceled           the user asked the task to end; nothing was changed

Errors of ours (bugs) are ordinary Python exceptions and are never dressed up as these.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal


class MldeskError(Exception):
    """Base of all errors a user can cure; `field` names the input that an error belongs to."""

    def __init__(self, title: str, cause: str = "", cure: str = "", field: str | None = None) -> None:
        super().__init__(title, cause, cure, field)
        self.title = title
        self.cause = cause
        self.cure = cure
        self.field = field

    def __str__(self) -> str:
        """One line: `title: cause. cure`."""
        return _one_line(self.title, self.cause, self.cure)


class NotFound(MldeskError):  # noqa: N818 (read as a sentence: raise NotFound)
    """What was named does not exist."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an input; an `error` prevents the action, a `warning` does not."""

    field: str
    title: str
    cause: str = ""
    cure: str = ""
    level: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        """One line: `title: cause. cure`."""
        return _one_line(self.title, self.cause, self.cure)


class InvalidInput(MldeskError):  # noqa: N818 (read as a sentence: raise InvalidInput)
    """What was given cannot be used. `problems` lists every reason, so that all can be shown at once."""

    def __init__(
        self,
        title: str,
        cause: str = "",
        cure: str = "",
        field: str | None = None,
        problems: Iterable[Problem] = (),
    ) -> None:
        super().__init__(title, cause, cure, field)
        self.problems: tuple[Problem, ...] = tuple(problems) or (Problem(field or "", title, cause, cure),)

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> InvalidInput:
        """The error that stands for all of `problems` (at least one); its text is that of the first."""
        listed = tuple(problems)
        first = listed[0]
        rest = f" (and {len(listed) - 1} more)" if len(listed) > 1 else ""
        return cls(first.title + rest, first.cause, first.cure, first.field, listed)


class Conflict(MldeskError):  # noqa: N818 (read as a sentence: raise Conflict)
    """It contradicts what is there already."""


class StorageFull(MldeskError):  # noqa: N818 (read as a sentence: raise StorageFull)
    """The disk has no room."""


class TooNew(MldeskError):  # noqa: N818 (read as a sentence: raise TooNew)
    """It was made by a newer mldesk than this one."""


class Damaged(MldeskError):  # noqa: N818 (read as a sentence: raise Damaged)
    """A file is not what it should be."""


class Unavailable(MldeskError):  # noqa: N818 (read as a sentence: raise Unavailable)
    """A thing that exists cannot be used now."""


class Outdated(Unavailable):
    """A workspace of an older version, which has to be updated before it can be read."""


class NotSupported(MldeskError):  # noqa: N818 (read as a sentence: raise NotSupported)
    """What was asked for means nothing on one's own machine; `cure` names the nearest thing to do."""


class Canceled(MldeskError):  # noqa: N818 (read as a sentence: raise Canceled)
    """The user asked the task to end; nothing was changed."""

    def __init__(self, title: str = "Canceled") -> None:
        super().__init__(title)


def _one_line(title: str, cause: str, cure: str) -> str:
    text = title.rstrip(".")
    if cause:
        text += f": {cause.rstrip('.')}"
    if cure:
        text += f". {cure}"
    return " ".join(text.split())


def size_text(size: float) -> str:
    """`size` bytes as people write it: `812 B`, `2.3 MB`, `14 GB` (powers of 1000)."""
    for unit in ("B", "kB", "MB", "GB"):
        if abs(size) < 1000:
            return f"{size:.0f} {unit}" if unit == "B" or size >= 10 else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def free_space(path: Path) -> int | None:
    """Bytes free on the disk that holds `path` (or would hold it); None when the disk does not tell."""
    for folder in (path, *path.parents):
        try:
            return shutil.disk_usage(folder).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def storage_full(path: Path) -> StorageFull:
    """The error for a disk that ran full while `path` was written."""
    free = free_space(path)
    left = "" if free is None else f" ({size_text(free)} free)"
    return StorageFull(
        "The disk is full",
        f"there is no room left to write {path}{left}",
        "Free some space on that disk, then try again; nothing was changed.",
    )


def not_text(error: UnicodeEncodeError) -> InvalidInput:
    """The error for a text that holds bytes which are none: a file name in another encoding, say."""
    return InvalidInput(
        "A name is not written in UTF-8",
        f"{error.object!r} holds bytes that are no text",
        "Rename it.",
    )


def translate_os_error(error: OSError, path: Path | str) -> MldeskError:
    """The operating system's `error` about `path` as an error a user can cure."""
    path = Path(path)
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return storage_full(path)
        case errno.EACCES | errno.EPERM:
            return Unavailable(
                "No permission", f"{path} may not be read or written", "Change its permissions."
            )
        case errno.EROFS:
            return Unavailable(
                "The disk is read-only", f"{path} cannot be written", "Choose a folder on another disk."
            )
        case errno.ENOENT | errno.ENOTDIR:
            return NotFound("File or folder not found", f"{path} does not exist", "Check the path.")
        case errno.EEXIST | errno.ENOTEMPTY:
            return Conflict("It exists already", f"{path} is there already", "Choose another place.")
        case errno.ENAMETOOLONG:
            return InvalidInput("The path is too long", f"{path}", "Choose a shorter one.")
        case _:
            reason = error.strerror or type(error).__name__
            return Unavailable(
                "A file could not be used", f"{path}: {reason}", "Check the disk and try again."
            )
