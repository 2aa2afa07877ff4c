"""What a report tells: which names of the SDK are used where, and what each does here."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Verdict = Literal["runs", "differs", "not"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file; `cell` counts the code cells of a notebook from 1, of which `line` is a line."""

    file: str
    cell: int | None
    line: int

    def __str__(self) -> str:
        where = self.file if self.cell is None else f"{self.file}, cell {self.cell}"
        return f"{where}:{self.line}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a name of the SDK does here: `cause` says what is different or why not, `cure` what to do."""

    verdict: Verdict
    cause: str = ""
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """A name of the SDK, what it does here, and where it is used."""

    name: str
    answer: Answer
    places: tuple[Place, ...]

    def to_dict(self) -> dict[str, Any]:
        """The use as JSON-ready values."""
        return {
            "name": self.name,
            **asdict(self.answer),
            "places": [asdict(place) for place in self.places],
        }


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, and why."""

    file: str
    cause: str


@dataclass(frozen=True, slots=True)
class Report:
    """All uses, those that do not run first, and the files: how many were read, and those that could not."""

    uses: tuple[Use, ...]
    files: int
    using: int
    unread: tuple[Unread, ...] = field(default=())

    def of(self, verdict: Verdict) -> list[Use]:
        """The uses with this verdict, by name."""
        return [use for use in self.uses if use.answer.verdict == verdict]

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values."""
        return {
            "files": self.files,
            "files_using_the_sdk": self.using,
            "unread": [asdict(one) for one in self.unread],
            "counts": {verdict: len(self.of(verdict)) for verdict in ("runs", "differs", "not")},
            "uses": [use.to_dict() for use in self.uses],
        }
