"""Reads how joblib describes an array, whose bytes follow right behind the opcodes of its description.

Where they end decides what a reader takes for opcodes, so only what joblib itself writes is understood.
"""

from __future__ import annotations

import re
from math import prod
from typing import NamedTuple

from .pickle_values import Global, Made
from .source import Malformed

_wrapper = "NumpyArrayWrapper"
_attributes = {"subclass", "shape", "order", "dtype", "allow_mmap", "numpy_array_alignment_bytes"}
_alignment = 16  # bytes
_item_size = re.compile(r"[<>|=]?([biufcmMVSUO])(\d+)")
_state_versions = (3, 4)  # since NumPy 1.0; 4 for those of dates
_state_lengths = (8, 9)
_holds_objects = 1  # among the flags of a type


class Odd(Malformed):
    """It is not what joblib writes, and made so that other readers see something else."""


class Description(NamedTuple):
    """An array: its size in bytes (None when it is a pickle), and whether padding precedes it."""

    size: int | None
    is_padded: bool


def is_wrapper(value: object) -> bool:
    """Whether the object describes an array, or is made from the class of those that do."""
    if not isinstance(value, Made):
        return _is_wrapper_class(value)
    arguments = value.arguments if isinstance(value.arguments, tuple) else ()
    # what makes an object of a class takes that among its first arguments; there can be very many
    return _is_wrapper_class(value.maker) or any(map(_is_wrapper_class, arguments[:8]))


def describe(wrapper: object, state: object) -> Description:
    """What the wrapper, which is given its `state` just now, tells of its array; raises Odd, Malformed."""
    if not isinstance(wrapper, Made) or wrapper.state is not None or not _is_new(wrapper):
        raise Odd("it describes an array in an unusual way")
    if not isinstance(state, Made) or state.maker is not None or state.has_other_keys:
        raise Odd("it describes an array in an unusual way")
    if not _attributes.issuperset(state.items) or _told_alignment(state) not in (None, _alignment):
        raise Odd("it describes an array in an unusual way")
    item_size = _item_bytes(state.items.get("dtype"))
    count = _count(state.items.get("shape"))
    is_padded = _told_alignment(state) is not None
    return Description(None if item_size is None else item_size * count, is_padded)


def check_padding(count: int) -> None:
    """Raise Odd unless `count` bytes are what joblib fills up with; such a byte is no opcode."""
    if not 1 <= count <= _alignment:
        raise Odd("it describes an array in an unusual way")


def _is_wrapper_class(value: object) -> bool:
    return isinstance(value, Global) and value.name == _wrapper


def _is_new(wrapper: Made) -> bool:
    """Whether it is an object without any attributes yet, as both kinds of protocols make them."""
    if _is_wrapper_class(wrapper.maker):
        return wrapper.arguments == ()
    arguments = wrapper.arguments
    if not wrapper.is_made_by("_reconstructor") or not isinstance(arguments, tuple) or len(arguments) != 3:
        return False
    made, base, state = arguments
    return _is_wrapper_class(made) and isinstance(base, Global) and base.name == "object" and state is None


def _told_alignment(state: Made) -> object:
    return state.items.get("numpy_array_alignment_bytes")


def _count(shape: object) -> int:
    if not isinstance(shape, tuple) or len(shape) > 64:
        raise Malformed("it holds an array whose shape is not possible")
    sizes = [size for size in shape if isinstance(size, int) and 0 <= size < 2**62]
    if len(sizes) != len(shape):
        raise Malformed("it holds an array whose shape is not possible")
    return prod(sizes)


def _item_bytes(dtype: object) -> int | None:
    """Bytes of an item; None for objects. Raises Malformed, and Odd when the type's state tells otherwise."""
    arguments = dtype.arguments if isinstance(dtype, Made) and dtype.is_made_by("dtype") else ()
    told = arguments[0] if isinstance(arguments, tuple) and arguments else None
    match = _item_size.fullmatch(told) if isinstance(told, str) else None
    if match is None or not isinstance(dtype, Made):
        raise Malformed("it holds an array of a kind that is not known")
    kind, size = match[1], int(match[2][:9]) * (4 if match[1] == "U" else 1)
    holds_objects = _state_holds_objects(dtype.state, kind, size)
    return None if holds_objects else size


def _state_holds_objects(state: object, kind: str, size: int) -> bool:
    """Whether items hold objects, which the flags in the type's state decide; raises Odd."""
    if state is None:
        return kind == "O"
    if not isinstance(state, tuple) or len(state) not in _state_lengths or state[0] not in _state_versions:
        raise Odd("the type of an array is described in an unusual way")
    told_size, flags = state[5], state[7]
    # types of a given length take it from here
    sizes = (size,) if kind in "VSU" else (-1, size)
    holds_objects = isinstance(flags, int) and bool(flags & _holds_objects)
    if (
        told_size not in sizes
        or not isinstance(flags, int)
        or (kind != "V" and holds_objects != (kind == "O"))
    ):
        raise Odd("the type of an array is described in an unusual way")
    return holds_objects
