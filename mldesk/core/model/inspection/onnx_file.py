"""Inspects ONNX files (ModelProto of onnx.proto3, ONNX IR specification); weights are counted, never read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import TypeAlias

from ...content import is_inside
from .facts import Level, ModelWarning, Shape, Tensor
from .findings import Findings, named, ranked
from .protobuf import Field, Message
from .source import Malformed, Source

_dtype_names = (
    " float32 uint8 int8 uint16 int16 int32 int64 string bool float16 float64 uint32 uint64 complex64 "
    "complex128 bfloat16 float8e4m3fn float8e4m3fnuz float8e5m2 float8e5m2fnuz uint4 int4 float4e2m1 "
    "float8e8m0"
)
_dtypes = _dtype_names.split(" ")
_whole_numbers = ("uint8", "uint16", "int16", "int32", "int64", "string", "bool", "uint32", "uint64")
_known_domains = (
    "",
    "ai.onnx",
    "ai.onnx.ml",
    "ai.onnx.training",
    "ai.onnx.preview.training",
    "com.microsoft",
)
_python_operators = ("PyOp", "PythonOp", "PythonOpGrad")
_deepest = 32
_most_places = 1_000

_Text: TypeAlias = tuple[Level, str, str]
_outside: _Text = (
    "danger",
    "It takes its weights from files outside its folder",
    "{names}. Loading it would read these files of your computer into the model, which is a way to steal "
    "them. An honest model has its weights beside it: do not load it.",
)
_missing: _Text = (
    "caution",
    "Files with its weights are missing",
    "{names} should lie beside it. Without them it cannot be loaded: get the complete model.",
)
_python: _Text = (
    "danger",
    "It runs Python code",
    "Its operators {names} call Python functions when the model is used. Load it only if you trust where it "
    "comes from.",
)
_foreign: _Text = (
    "caution",
    "It needs operators that are not part of ONNX",
    "They come from {names}. To use the model a library with them must be installed, which runs with all "
    "your rights. Install it only from a source that you trust.",
)


@dataclass
class _Graph:
    """What is gathered from a model's graphs."""

    operators: Counter[str] = field(default_factory=Counter)
    domains: set[str] = field(default_factory=set)
    python: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    weights: int = 0
    constants: int = 0


def inspect_onnx(source: Source, findings: Findings, folder: Path | None) -> None:
    """Add what the ONNX file, which lies in `folder`, tells to `findings`; raises Malformed."""
    model = Message(source)
    told: dict[int, str] = {}
    graph, opsets, own_domains = _Graph(), dict[str, int](), set[str]()
    for entry in model.fields():
        match entry.number:
            case 1 | 5:
                told[entry.number] = str(entry.value)
            case 2 | 3 | 4 | 6 if entry.is_payload:
                told[entry.number] = model.text(entry)
            case 7:
                findings.format, findings.framework, findings.kind = "onnx", "onnx", "graph"
                _read_graph(model.message(entry), graph, findings, 0)
            case 8:
                opsets.update([_opset(model.message(entry))])
            case 25:
                own_domains.add(_read_function(model.message(entry), graph))
    if 1 not in told or findings.format != "onnx":
        raise Malformed("it is no ONNX model")
    findings.framework_version = f"opset {opsets.get('', opsets.get('ai.onnx', 0))}" if opsets else ""
    findings.tell("Made by", " ".join([told.get(2, ""), *told.get(3, "").split()[:1]]))
    findings.tell("ONNX format", told[1])
    findings.tell(
        "Operator sets", ", ".join(f"{name or 'ai.onnx'} {version}" for name, version in opsets.items())
    )
    findings.tell("Operators", ranked(graph.operators))
    findings.parameter_count = graph.weights
    findings.tell("Constants", f"{graph.constants:,}" if graph.constants else None)
    _warn(graph, own_domains, findings, folder)


def _opset(message: Message) -> tuple[str, int]:
    domain, version = "", 0
    for entry in message.fields():
        if entry.number == 1:
            domain = message.text(entry)
        elif entry.number == 2:
            version = entry.value
    return domain, version


def _read_graph(message: Message, graph: _Graph, findings: Findings | None, depth: int) -> None:
    """Gather from a graph; its ends go to `findings`, which only the main graph is given."""
    if depth > _deepest:
        raise Malformed("its graphs are nested too deep")
    stored: set[str] = set()
    ends: dict[int, list[Tensor]] = {11: [], 12: []}
    for entry in message.fields():
        match entry.number:
            case 1:
                _read_node(message.message(entry), graph, depth)
            case 2 if findings:
                findings.name = message.text(entry)
            case 5:
                stored.add(_read_tensor(message.message(entry), graph))
            case 11 | 12 if findings:
                ends[entry.number].append(_value(message.message(entry)))
            case 15:
                for tensor in message.message(entry).all(1):
                    _read_tensor(tensor, graph)
    if findings:
        findings.inputs = [tensor for tensor in ends[11] if tensor.name not in stored]
        findings.outputs = ends[12]


def _read_node(message: Message, graph: _Graph, depth: int) -> None:
    operator = domain = ""
    for entry in message.fields():
        if entry.number == 4:
            operator = message.text(entry)
        elif entry.number == 7:
            domain = message.text(entry)
        elif entry.number == 5:
            _read_attribute(message.message(entry), graph, depth)
    graph.operators[operator] += 1
    graph.domains.add(domain)
    if operator in _python_operators:
        graph.python.add(operator)


def _read_attribute(message: Message, graph: _Graph, depth: int) -> None:
    for entry in message.fields():
        if entry.number in (5, 10) and entry.is_payload:
            _read_tensor(message.message(entry), graph, is_constant=True)
        elif entry.number in (6, 11) and entry.is_payload:
            _read_graph(message.message(entry), graph, None, depth + 1)


def _read_function(message: Message, graph: _Graph) -> str:
    domain = ""
    for entry in message.fields():
        if entry.number == 7:
            _read_node(message.message(entry), graph, 1)
        elif entry.number == 10:
            domain = message.text(entry)
    return domain


def _read_tensor(message: Message, graph: _Graph, is_constant: bool = False) -> str:
    """Count a stored tensor and note where its content is; returns its name."""
    sizes: list[int] = []
    dtype = name = ""
    for entry in message.fields():
        match entry.number:
            case 1:
                sizes += message.numbers(entry)
            case 2:
                dtype = _dtype(entry)
            case 8:
                name = message.text(entry)
            case 13:
                _note_place(message.message(entry), graph)
    if len(sizes) > 32 or min(sizes, default=0) < 0:
        raise Malformed("a tensor has a shape that is not possible")
    if is_constant or dtype in _whole_numbers:
        graph.constants += 1
    else:
        graph.weights += min(prod(sizes), 2**62)
    return name


def _note_place(entry: Message, graph: _Graph) -> None:
    texts = {field.number: entry.text(field) for field in entry.fields() if field.number in (1, 2)}
    if texts.get(1) == "location" and len(graph.places) < _most_places:
        graph.places.add(texts.get(2, ""))


def _dtype(entry: Field) -> str:
    return _dtypes[entry.value] if not entry.is_payload and entry.value < len(_dtypes) else ""


def _value(message: Message) -> Tensor:
    """An input or output: ValueInfoProto."""
    name, shape, dtype = "", None, ""
    for entry in message.fields():
        if entry.number == 1:
            name = message.text(entry)
        elif entry.number == 2:
            for kind in message.message(entry).all(1):
                shape, dtype = _tensor_type(kind)
    return Tensor(name, shape, dtype)


def _tensor_type(message: Message) -> tuple[Shape | None, str]:
    shape: Shape | None = None
    dtype = ""
    for entry in message.fields():
        if entry.number == 1:
            dtype = _dtype(entry)
        elif entry.number == 2:
            shape = tuple(_axis(axis) for axis in message.message(entry).all(1))
    return shape, dtype


def _axis(message: Message) -> int | None:
    sizes = [entry.value for entry in message.fields() if entry.number == 1 and entry.value < 2**53]
    return sizes[-1] if sizes else None


def _warn(graph: _Graph, own_domains: set[str], findings: Findings, folder: Path | None) -> None:
    outside = {place for place in graph.places if not is_inside(place)}
    inside = graph.places - outside
    findings.tell("Weights in", named(inside))
    found = (
        (outside, _outside),
        ({place for place in inside if folder is not None and not (folder / place).is_file()}, _missing),
        (graph.python, _python),
        (graph.domains.difference(_known_domains, own_domains), _foreign),
    )
    for names, (level, title, detail) in found:
        if names:
            findings.warn(ModelWarning(level, title, detail.format(names=named(names))))
