"""Inspects files of NumPy: .npy (numpy.lib.format) and .npz, whose arrays of objects are pickles."""

from __future__ import annotations

import re
from math import prod

from .archive import Archive
from .facts import Layer
from .findings import Findings, guarded
from .pickled import inspect_object_array
from .source import Malformed, Source

magic = b"\x93NUMPY"

_longest_header = 100_000  # bytes
_most_arrays = 2_000
_shape = re.compile(rb"'shape':\s*\(([\d\s,L]*)\)")
_descr = re.compile(rb"'descr':\s*(.+?)(?:,\s*'fortran_order'|,\s*'shape'|\}\s*$)", re.DOTALL)
_object = re.compile(rb"['\"][<>|=]?O\d*['\"]")


def inspect_npy(source: Source, findings: Findings) -> None:
    """Add what the array tells to `findings`; raises Malformed."""
    findings.format, findings.kind = "numpy", "array"
    findings.parameter_count = _read_array(source, findings)


def inspect_npz(archive: Archive, findings: Findings) -> None:
    """Add what the arrays tell to `findings`."""
    findings.format, findings.kind = "numpy", "arrays"
    for warning in archive.warnings():
        findings.warn(warning)
    for member in archive.members[:_most_arrays]:
        source = archive.source_of(member)
        name = member.filename.removesuffix(".npy")
        guarded(findings, member.filename, lambda name=name, source=source: _add(name, source, findings))  # type: ignore[misc]
    findings.parameter_count = sum(layer.parameters or 0 for layer in findings.layers)


def _add(name: str, source: Source, findings: Findings) -> None:
    findings.layers.append(Layer(name, "array", None, _read_array(source, findings)))


def _read_array(source: Source, findings: Findings) -> int:
    """How many items the array has; when they are objects, the pickle that they are is looked at."""
    start = source.read(0, 12)
    if not start.startswith(magic):
        raise Malformed("it is no array of NumPy")
    width = 2 if start[6] == 1 else 4
    length = int.from_bytes(start[8 : 8 + width], "little")
    if length > _longest_header:
        raise Malformed("its header is too large")
    header = source.read(8 + width, length)
    shape, descr = _shape.search(header), _descr.search(header)
    if shape is None or descr is None:
        raise Malformed("its header is garbled")
    sizes = [int(size.strip(b" L")) for size in shape[1].split(b",") if size.strip(b" L")]
    if len(sizes) > 64 or any(size >= 2**62 for size in sizes):
        raise Malformed("it has a shape that is not possible")
    if _object.search(descr[1]):
        inspect_object_array(source, 8 + width + length, findings)
    return min(prod(sizes), 2**62)
