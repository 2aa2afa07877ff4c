"""What the disk room says: where the disk goes, what is in the trash, what freeing would and did remove."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ..errors import Problem

ItemKind = Literal["dataset", "model", "run", "upload"]
item_kinds: tuple[ItemKind, ...] = ("dataset", "model", "run", "upload")

GONE = -1.0
"""In a column `deleted`, in place of a time: freed for ever; the files are gone, or on their way."""

usage_kinds = (
    *("datasets", "models", "runs", "uploads", "environments", "images"),
    *("trash", "leftovers", "database", "other"),
)
"""Where the disk goes. `leftovers` is what nobody holds: content of no version, drafts of killed programs."""


@dataclass(frozen=True, slots=True)
class DiskItem:
    """A dataset version, model version, run or upload that is there; sizes in bytes on the disk.

    `size` is all that it holds, `frees` what deleting it alone would give back: the rest is shared with
    others. `last_used` in unix seconds. Of a version by reference only what lies in the workspace counts.
    """

    kind: ItemKind
    reference: str
    id: str
    size: int
    frees: int
    last_used: float | None = None
    by_reference: bool = False

    @property
    def shared(self) -> int:
        """Bytes that others hold as well."""
        return max(0, self.size - self.frees)

    def to_dict(self) -> dict[str, Any]:
        """The item as JSON-ready values."""
        return {
            "kind": self.kind,
            "reference": self.reference,
            "id": self.id,
            "size": self.size,
            "frees": self.frees,
            "shared": self.shared,
            "last_used": self.last_used,
            "by_reference": self.by_reference,
        }


@dataclass(frozen=True, slots=True)
class TrashRow:
    """Something in the trash since `deleted` (unix seconds); `kept_because` says why freeing leaves it there.

    Where only a part has to stay (of a run from which a model came), `frees` is the rest.
    """

    kind: ItemKind
    reference: str
    id: str
    deleted: float
    size: int
    frees: int
    kept_because: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON-ready values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class DiskUsage:
    """Where the disk goes: bytes by kind (of usage_kinds, those there are), by item, and in the trash.

    `total` is all of the workspace; `disk_free` and `disk_size` are of the disk it lies on, None when that
    does not tell. `measured` in unix seconds.
    """

    kinds: Mapping[str, int]
    items: tuple[DiskItem, ...]
    trash: tuple[TrashRow, ...]
    disk_free: int | None
    disk_size: int | None
    measured: float

    @property
    def total(self) -> int:
        """Bytes of the whole workspace, shared content counted once."""
        return sum(self.kinds.values())

    def to_dict(self) -> dict[str, Any]:
        """The usage as JSON-ready values."""
        return {
            "total": self.total,
            "kinds": dict(self.kinds),
            "items": [item.to_dict() for item in self.items],
            "trash": [row.to_dict() for row in self.trash],
            "disk_free": self.disk_free,
            "disk_size": self.disk_size,
            "measured": self.measured,
        }


@dataclass(frozen=True, slots=True)
class FreeRow:
    """One thing that goes, wholly or in part, or stays; then `kept_because` says why (both, when in part)."""

    kind: ItemKind
    reference: str
    id: str
    deleted: float
    frees: int
    kept_because: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON-ready values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class FreePlan:
    """What freeing would remove: `going` from the trash, `kept` there, `leftovers` bytes that nobody holds.

    `bytes` are given back in all: content that only several of them share goes with the last one. With
    `interrupted`, downloads that could still be gone on with are among the leftovers.
    """

    going: tuple[FreeRow, ...]
    kept: tuple[FreeRow, ...]
    leftovers: int
    bytes: int
    interrupted: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON-ready values."""
        return {
            "going": [row.to_dict() for row in self.going],
            "kept": [row.to_dict() for row in self.kept],
            "leftovers": self.leftovers,
            "bytes": self.bytes,
        }


@dataclass(frozen=True, slots=True)
class FreeReport:
    """What freeing has removed and given back; `problems` are files that could not be removed this time."""

    gone: tuple[FreeRow, ...]
    kept: tuple[FreeRow, ...]
    bytes: int
    problems: tuple[Problem, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values."""
        return {
            "gone": [row.to_dict() for row in self.gone],
            "kept": [row.to_dict() for row in self.kept],
            "bytes": self.bytes,
            "problems": [str(problem) for problem in self.problems],
        }
