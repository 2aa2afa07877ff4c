"""Inspects TensorFlow Lite models (schema.fbs of TensorFlow Lite); weights are counted, never read."""

from __future__ import annotations

from collections import Counter
from math import prod

from .facts import ModelWarning, Shape, Tensor
from .findings import Findings, named, ranked
from .flatbuffer import Table, root_table
from .source import Malformed, Source
from .tensorflow_names import file_operations, network_operations, python_operations
from .tflite_names import custom_operator, dtype_name, operator_name

identifier = b"TFL3"
"""The bytes 4 to 8 of every such file."""

_highest_rank = 32
_longest_metadata = 100  # bytes
_weights = ("float32", "float16", "bfloat16", "float64", "int8", "uint8", "int16", "int4", "uint4", "int2")


def inspect_tflite(source: Source, findings: Findings) -> None:
    """Add what the TensorFlow Lite model tells to `findings`; raises Malformed."""
    if source.read(4, 4) != identifier:
        raise Malformed("it is no TensorFlow Lite model")
    findings.format, findings.framework, findings.kind = "tflite", "tensorflow", "graph"
    model = root_table(source)
    findings.tell("Schema version", model.number(0, "I"))
    findings.tell("Needs TensorFlow", _metadata(model).get("min_runtime_version"))
    findings.tell("Description", model.text(3))
    codes = [_operator(code) for code in model.tables(1)]
    graphs = list(model.tables(2))
    if not graphs:
        raise Malformed("it has no graph")
    tensors = list(graphs[0].tables(0))
    findings.name = graphs[0].text(4)
    findings.inputs = [_tensor(tensors, index) for index in graphs[0].numbers(1, "i")]
    findings.outputs = [_tensor(tensors, index) for index in graphs[0].numbers(2, "i")]
    operators = Counter(
        codes[index] if (index := operator.number(0, "I")) < len(codes) else "?"
        for graph in graphs
        for operator in graph.tables(3)
    )
    findings.tell("Operators", ranked(operators))
    _count(model, graphs, findings)
    _warn([code for code in codes if not code.isupper()], findings)


def _metadata(model: Table) -> dict[str, str]:
    """The short texts that are kept beside the graph."""
    buffers = list(model.tables(4))
    places = {entry.text(0): entry.number(1, "I") for entry in model.tables(6)}
    return {
        name: bytes(buffers[place].numbers(0, "B", _longest_metadata))
        .rstrip(b"\0")
        .decode("utf-8", "replace")
        for name, place in places.items()
        if place < len(buffers) and buffers[place].length(0) <= _longest_metadata
    }


def _operator(code: Table) -> str:
    number = max(code.number(0, "b"), code.number(3, "i"))
    return code.text(1) or "custom" if number == custom_operator else operator_name(number)


def _tensor(tensors: list[Table], index: int) -> Tensor:
    if not 0 <= index < len(tensors):
        raise Malformed("it refers to a tensor that it does not have")
    table = tensors[index]
    return Tensor(table.text(3), _shape(table), dtype_name(table.number(1, "b")))


def _shape(table: Table) -> Shape:
    """The signature's shape, where -1 stands for any size, else the shape."""
    if max(table.length(7), table.length(0)) > _highest_rank:
        raise Malformed("a tensor has a shape that is not possible")
    sizes = table.numbers(7, "i") or table.numbers(0, "i")
    return tuple(size if size >= 0 else None for size in sizes)


def _count(model: Table, graphs: list[Table], findings: Findings) -> None:
    """Count the constants that are weights, by their type; scaled whole numbers, as in biases, are too."""
    filled = [_is_filled(buffer) for buffer in model.tables(4)]
    counts: dict[int, int] = {}
    quantized: Counter[str] = Counter()
    for graph in graphs:
        for tensor in graph.tables(0):
            buffer, dtype = tensor.number(2, "I"), dtype_name(tensor.number(1, "b"))
            scaling = tensor.table(4)
            is_scaled = scaling is not None and scaling.length(2) > 0
            if buffer < len(filled) and filled[buffer] and (dtype in _weights or is_scaled):
                counts[buffer] = min(prod(size or 0 for size in _shape(tensor)), 2**62)
                if is_scaled:
                    quantized[dtype] += 1
    findings.parameter_count = sum(counts.values())
    findings.tell("Quantized", ranked(quantized) if quantized else None)


def _is_filled(buffer: Table) -> bool:
    return buffer.length(0) > 0 or buffer.number(2, "Q") > 1


def _warn(custom: list[str], findings: Findings) -> None:
    flex = {code.removeprefix("Flex") for code in custom if code.startswith("Flex")}
    risky = flex & (python_operations | file_operations | network_operations)
    if risky:
        findings.warn(
            ModelWarning(
                "danger",
                "It does more than compute",
                f"Its operations {named(risky)} can run Python functions, reach files or other computers "
                "while the model is used. Load it only if you know why it needs this.",
            )
        )
    if flex - risky:
        findings.warn(
            ModelWarning(
                "caution",
                "It needs TensorFlow beside TensorFlow Lite",
                f"Its operations {named(flex - risky)} are not part of TensorFlow Lite: a plain interpreter, "
                "on a phone for example, cannot run it.",
            )
        )
    others = [code for code in custom if not code.startswith("Flex")]
    if others:
        findings.warn(
            ModelWarning(
                "caution",
                "It needs operators that are not part of TensorFlow Lite",
                f"{named(others)}. To use the model a library with them must be installed, which runs with "
                "all your rights. Install it only from a source that you trust.",
            )
        )
