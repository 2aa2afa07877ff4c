"""A file of columns: arrays and texts one after the other, whole or not taken at all.

The file begins with lengths and checksums, then a head as JSON: facts of the writer's, and name, kind, shape
and place of each part; then the parts. It is read in one piece: threads that share an interpreter lose time
with every smaller one.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from struct import Struct
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from ..files import replacing

Name = tuple[str, ...]
Part = NDArray[Any] | bytes
_BEGIN = Struct("<8sQQII")
"""A mark, the bytes of the head and of all parts, and the checksum of each."""
_MARK = b"mldeskC1"
_ALIGNMENT = 64


class NotWholeError(ValueError):
    """The file is none of these, or a part of it was lost."""


def write_columns(path: Path, facts: Mapping[str, Any], parts: Mapping[Name, Part]) -> None:
    """Replace the file at `path`: whoever reads sees the old or the new one. Raises OSError."""
    with replacing(path) as file:
        _write(file, facts, parts)


def _write(file: IO[bytes], facts: Mapping[str, Any], parts: Mapping[Name, Part]) -> None:
    described, place = [], 0
    for name, part in parts.items():
        kind, shape = ("", [len(part)]) if isinstance(part, bytes) else (part.dtype.str, [*part.shape])
        described.append([name, kind, shape, place])
        place += _padded(_size(part))
    head = json.dumps({"facts": dict(facts), "parts": described}).encode()
    head += b" " * (_padded(_BEGIN.size + len(head)) - _BEGIN.size - len(head))
    file.write(bytes(_BEGIN.size) + head)
    checksum = 0
    for part in parts.values():
        content = memoryview(part) if isinstance(part, bytes) else _bytes_of(part)
        for piece in (content, bytes(_padded(_size(part)) - _size(part))):
            file.write(piece)
            checksum = zlib.crc32(piece, checksum)
    file.seek(0)
    file.write(_BEGIN.pack(_MARK, len(head), place, zlib.crc32(head), checksum))


def _bytes_of(part: NDArray[Any]) -> memoryview:
    return np.ascontiguousarray(part).reshape(-1).view(np.uint8).data


def _size(part: Part) -> int:
    return len(part) if isinstance(part, bytes) else part.nbytes


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def read_columns(path: Path) -> tuple[dict[str, Any], dict[Name, Any]]:
    """The facts and the parts of a file; the arrays can be changed, which changes nothing in the file.

    Raises OSError, and NotWholeError when a byte of it is wrong.
    """
    with path.open("rb", buffering=0) as file:
        content = np.empty(file.seek(0, 2), np.uint8)
        file.seek(0)
        if file.readinto(content.data) != len(content) or len(content) < _BEGIN.size:
            raise NotWholeError(path)
    mark, head_size, size, head_checksum, checksum = _BEGIN.unpack(content[: _BEGIN.size].tobytes())
    begin = _BEGIN.size + head_size
    if mark != _MARK or len(content) != begin + size:
        raise NotWholeError(path)
    head, rest = content[_BEGIN.size : begin].tobytes(), content[begin:]
    if zlib.crc32(head) != head_checksum or zlib.crc32(rest.data) != checksum:
        raise NotWholeError(path)
    read = json.loads(head)
    return read["facts"], {tuple(name): _part(rest, *described) for name, *described in read["parts"]}


def _part(content: NDArray[np.uint8], kind: str, shape: list[int], place: int) -> Any:
    if not kind:
        return content[place : place + shape[0]]
    dtype = np.dtype(kind)
    size = int(np.prod(shape)) * dtype.itemsize
    return content[place : place + size].view(dtype).reshape(shape)
