"""Inspects safetensors files: a header in JSON with the tensors' names, types, shapes and places."""

from __future__ import annotations

import re
from collections import Counter
from math import prod

from .facts import Layer
from .findings import Findings, ranked
from .keras_config import Config, largest_json, parse_object, shape_from, text_of
from .source import Malformed, Source

_type = re.compile(r"(BOOL)|(?:BF|[FIUC])(\d+)(?:_\w+)?")


def is_safetensors(source: Source) -> bool:
    """Whether it begins as such a file does: the header's size, and the header in braces."""
    start = source.read_up_to(0, 9)
    return (
        len(start) == 9 and start[8:] == b"{" and 2 <= int.from_bytes(start[:8], "little") <= source.size - 8
    )


def inspect_safetensors(source: Source, findings: Findings) -> None:
    """Add what the file tells to `findings`; raises ValueError."""
    if not is_safetensors(source):
        raise Malformed("it does not begin as a safetensors file does")
    findings.format, findings.framework, findings.kind = "safetensors", "torch", "weights"
    size = int.from_bytes(source.read(0, 8), "little")
    if size > largest_json:
        raise Malformed("its header is too large")
    header = parse_object(source.read(8, size), "its header")
    metadata = header.get("__metadata__")
    if isinstance(metadata, dict):
        findings.framework = {"pt": "torch", "tf": "tensorflow"}.get(text_of(metadata.get("format")), "torch")
        for key, value in list(metadata.items())[:20]:
            findings.tell(str(key)[:40], text_of(value))
    _tell_tensors(header, source.size - 8 - size, findings)


def _tell_tensors(header: Config, room: int, findings: Findings) -> None:
    types: Counter[str] = Counter()
    layers: Counter[str] = Counter()
    for name, told in header.items():
        if name != "__metadata__":
            dtype, count = _tensor(told, room)
            types[dtype] += 1
            layers[name.rpartition(".")[0] or name] += count
    findings.parameter_count = layers.total()
    findings.layers = [Layer(name, "", None, count) for name, count in layers.items()]
    findings.tell("Tensors", f"{types.total():,}")
    findings.tell("Types", ranked(types))


def _tensor(told: object, room: int) -> tuple[str, int]:
    """The type of a tensor and how many numbers it has; raises Malformed when its place does not fit them."""
    facts = told if isinstance(told, dict) else {}
    dtype, shape, place = (
        text_of(facts.get("dtype")),
        shape_from(facts.get("shape")),
        facts.get("data_offsets"),
    )
    match = _type.fullmatch(dtype)
    if match is None or shape is None or not isinstance(place, list) or len(place) != 2:
        raise Malformed("a tensor of it is not described as it should be")
    count = prod(size or 0 for size in shape)
    bits = 8 if match[1] else int(match[2])
    start, end = place
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= room):
        raise Malformed("a tensor of it lies outside the file")
    if (end - start) * 8 != (count * bits + 7) // 8 * 8:
        raise Malformed("a tensor of it has not the size that its shape says")
    return dtype, count
