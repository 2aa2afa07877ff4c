"""Finds the tensors in what a pickle of PyTorch stands for, by the functions that would rebuild them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from .pickle_values import Global, Made

_rebuilding = ("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_tensor_v3", "_rebuild_qtensor")
_wrapping = ("_rebuild_parameter", "_rebuild_parameter_with_state", "_rebuild_from_type_v2")
_optimizer = re.compile(r"optim|scheduler|scaler", re.IGNORECASE)
_whole_numbers = re.compile(r"(Long|Int|Short|Bool|Char|Byte)Storage|int\d+|uint\d+|bool")
_deepest = 12
_most_tensors = 50_000


@dataclass(frozen=True, slots=True)
class Weight:
    """A stored tensor: its name, parts joined by dots, and its shape."""

    name: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many numbers it has."""
        return min(prod(self.shape), 2**62)


def weights_in(value: object) -> list[Weight]:
    """The tensors of numbers with fractions, without those of optimizers; each object is entered once."""
    found: list[Weight] = []
    seen: set[int] = set()
    pending: list[tuple[str, object, int]] = [("", value, 0)]
    while pending and len(found) < _most_tensors:
        name, part, depth = pending.pop()
        if id(part) in seen or depth > _deepest:
            continue
        if isinstance(part, Made | tuple):
            seen.add(id(part))
        shape = _tensor_shape(part)
        if shape is not None:
            found.append(Weight(name, shape))
        else:
            pending += [(inner_name, inner, depth + 1) for inner_name, inner in _parts(name, part)][::-1]
    return found


def _parts(name: str, part: object) -> Iterator[tuple[str, object]]:
    if isinstance(part, tuple):
        yield from ((name, inner) for inner in part)
    elif isinstance(part, Made) and not part.is_made_by(*_rebuilding):
        if part.is_made_by(*_wrapping):
            yield name, part.arguments
            return
        for key, inner in part.items.items():
            if not _optimizer.search(str(key)):
                yield f"{name}.{_plain(key)}".strip("."), inner
        yield from ((name, inner) for inner in (part.state, *part.members))


def _plain(key: str | int) -> str:
    """The key; those that hold the parts of a module are no part of a weight's name."""
    return "" if key in ("_parameters", "_buffers", "_modules") else str(key)


def _tensor_shape(part: object) -> tuple[int, ...] | None:
    """The shape of a tensor of numbers with fractions; None for everything else."""
    if not isinstance(part, Made) or not part.is_made_by(*_rebuilding):
        return None
    arguments = part.arguments
    if not isinstance(arguments, tuple) or len(arguments) < 3 or not isinstance(arguments[2], tuple):
        return None
    shape = tuple(size for size in arguments[2] if isinstance(size, int) and size >= 0)
    is_whole = any(_whole_numbers.fullmatch(name) for name in _types_of(arguments))
    return None if is_whole or len(shape) != len(arguments[2]) or len(shape) > 64 else shape


def _types_of(arguments: tuple[object, ...]) -> Iterator[str]:
    """The names of its type: of the kind of storage, and of the type itself in newer files."""
    stored = arguments[0].arguments if isinstance(arguments[0], Made) else ()
    for value in (*(stored if isinstance(stored, tuple) else ()), *arguments[3:]):
        if isinstance(value, Global):
            yield value.name
