"""What stands for the values of a pickle that is followed and not run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Global(NamedTuple):
    """Something that the pickle imports."""

    module: str
    name: str


@dataclass(eq=False, slots=True)
class Made:
    """An object that the pickle would make: by what (None for plain lists and sets), and from what."""

    maker: object = None
    arguments: object = ()
    state: object = None
    filled: dict[str | int, object] | None = (
        None  # made when it is needed: a pickle can have millions of these
    )
    listed: list[object] | None = None
    has_other_keys: bool = False

    @property
    def items(self) -> Mapping[str | int, object]:
        """Its contents by their keys, when it is a dictionary; `has_other_keys` when that is not all."""
        return self.filled or {}

    @property
    def members(self) -> Sequence[object]:
        """Its contents, when it is a list or set."""
        return self.listed or ()

    def is_made_by(self, *names: str) -> bool:
        """Whether its maker has one of these names, in whatever module."""
        return isinstance(self.maker, Global) and self.maker.name in names


class Mark:
    """The place on the stack from which the next opcode takes what it needs."""
