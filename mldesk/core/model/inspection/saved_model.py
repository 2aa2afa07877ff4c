"""Inspects TensorFlow SavedModels: folders with saved_model.pb (saved_model.proto) and variables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import prod
from pathlib import Path
from typing import NamedTuple

from ...content import is_inside
from ...errors import size_text
from .checkpoint_index import read_checkpoint_index
from .facts import ModelWarning, Shape, Tensor
from .findings import Findings, guarded, named, ranked
from .keras_config import layers_of, parse_object, read_config, text_of
from .keras_risks import risk_warnings, risks_of
from .protobuf import Message, signed
from .source import Malformed, Source, open_source, plain_file
from .tensorflow_names import dtype_name, file_operations, network_operations, python_operations

_most_nodes = 5_000
# What optimizers and counters of TensorFlow 1 store beside the weights.
_helpers = ("/Adam", "/Adam_1", "/Momentum", "/RMSProp", "/RMSProp_1", "/Adagrad", "_power", "global_step")


@dataclass(frozen=True, slots=True)
class _Variable:
    name: str
    shape: tuple[int, ...]
    trainable: bool

    @property
    def count(self) -> int:
        return min(prod(self.shape), 2**62)


class _Ends(NamedTuple):
    """What a signature takes and gives."""

    inputs: Sequence[Tensor] = ()
    outputs: Sequence[Tensor] = ()


@dataclass
class _Graph:
    """What is gathered from a program."""

    operations: Counter[str] = field(default_factory=Counter)
    signatures: dict[str, _Ends] = field(default_factory=dict)
    variables: list[_Variable] = field(default_factory=list)
    assets: list[str] = field(default_factory=list)


def inspect_saved_model(folder: Path, findings: Findings) -> None:
    """Add what the SavedModel in `folder` tells to `findings`; raises NotFound, Unavailable, ValueError."""
    findings.format, findings.framework, findings.kind = "saved_model", "tensorflow", "SavedModel"
    guarded(findings, "keras_metadata.pb", lambda: _read_keras_metadata(folder, findings))
    graph = _Graph()
    with open_source(folder / "saved_model.pb") as source:
        whole = guarded(findings, "saved_model.pb", lambda: _read_program(source, graph, findings))
    _tell(graph, findings)
    guarded(findings, "the list of its variables", lambda: _read_variables(folder, graph, findings, whole))
    _warn(graph, findings)


def _read_program(source: Source, graph: _Graph, findings: Findings) -> None:
    programs = list(Message(source).all(2))
    if not programs:
        raise Malformed("it holds no program")
    for program in programs:
        for entry in program.fields():
            match entry.number:
                case 1:
                    _read_info(program.message(entry), findings)
                case 2:
                    _read_graph(program.message(entry), graph)
                case 5:
                    graph.signatures.update([_signature(program.message(entry))])
                case 6:
                    graph.assets += [_text(program.message(entry), 2)]
                case 7:
                    graph.variables += _variables(program.message(entry))


def _read_info(message: Message, findings: Findings) -> None:
    tags: list[str] = []
    for entry in message.fields():
        if entry.number == 4:
            tags.append(message.text(entry))
        elif entry.number == 5:
            findings.framework_version = findings.framework_version or message.text(entry)
    findings.tell("Tags", named(tags))


def _read_graph(message: Message, graph: _Graph) -> None:
    """Count the operations of a graph and of the functions in it."""
    for entry in message.fields():
        if entry.number == 1:
            graph.operations[_text(message.message(entry), 2)] += 1
        elif entry.number == 2:
            for function in message.message(entry).all(1):
                for node in function.all(3):
                    graph.operations[_text(node, 2)] += 1


def _text(message: Message, number: int) -> str:
    """The text in the first field with this number."""
    return next((message.text(entry) for entry in message.fields() if entry.number == number), "")


def _signature(entry: Message) -> tuple[str, _Ends]:
    name, ends = "", _Ends()
    for part in entry.fields():
        if part.number == 1:
            name = entry.text(part)
        elif part.number == 2:
            signature = entry.message(part)
            ends = _Ends(*([_tensor(key, info) for key, info in signature.entries(side)] for side in (1, 2)))
    return name, ends


def _tensor(name: str, info: Message) -> Tensor:
    shape: Shape | None = None
    dtype = ""
    for entry in info.fields():
        if entry.number == 2:
            dtype = dtype_name(entry.value)
        elif entry.number == 3:
            shape = _shape(info.message(entry))
    return Tensor(name, shape, dtype)


def _shape(message: Message) -> Shape | None:
    sizes: list[int | None] = []
    for entry in message.fields():
        if entry.number == 2:
            numbers = [signed(part.value) for part in message.message(entry).fields() if part.number == 1]
            sizes.append(next((number for number in numbers if number >= 0), None if numbers else 0))
        elif entry.number == 3 and entry.value:
            return None
    if len(sizes) > 32:
        raise Malformed("a tensor has a shape that is not possible")
    return tuple(sizes)


def _variables(objects: Message) -> Iterator[_Variable]:
    """The variables of the model: those that its root lists, or all when it does not."""
    found: dict[int, _Variable] = {}
    children: dict[str, int] = {}
    for index, node in enumerate(objects.all(1)):
        for entry in node.fields():
            if entry.number == 7:
                found[index] = _variable(node.message(entry))
            elif entry.number == 1 and index == 0:
                children.update([_child(node.message(entry))])
    listed = _members(objects, children.get("variables")) or set(found)
    trained = _members(objects, children.get("trainable_variables"))
    for index, variable in found.items():
        if index in listed and "seed_generator" not in variable.name:
            yield replace(variable, trainable=index in trained) if trained else variable


def _members(objects: Message, wanted: int | None) -> set[int]:
    """What the object with the number `wanted`, a list, has in it."""
    node = next((node for index, node in enumerate(objects.all(1)) if index == wanted), None)
    return {_child(child)[1] for child in node.all(1)} if node else set()


def _child(message: Message) -> tuple[str, int]:
    name, index = "", 0
    for entry in message.fields():
        if entry.number == 1:
            index = entry.value
        elif entry.number == 2:
            name = message.text(entry)
    return name, index


def _variable(message: Message) -> _Variable:
    shape: Shape | None = ()
    name, trainable = "", False
    for entry in message.fields():
        match entry.number:
            case 2:
                shape = _shape(message.message(entry))
            case 3:
                trainable = bool(entry.value)
            case 6:
                name = message.text(entry)
    return _Variable(name, tuple(size or 0 for size in shape or ()), trainable)


def _tell(graph: _Graph, findings: Findings) -> None:
    names = [name for name in graph.signatures if not name.startswith("__saved_model")]
    best = next((name for name in ("serving_default", "serve") if name in names), names[0] if names else None)
    if best is not None:
        findings.inputs = list(graph.signatures[best].inputs)
        findings.outputs = list(graph.signatures[best].outputs)
    findings.tell("Signatures", named(names))
    findings.tell("Operations", ranked(graph.operations))
    if graph.variables:
        findings.parameter_count = sum(variable.count for variable in graph.variables)
        findings.trainable_count = sum(variable.count for variable in graph.variables if variable.trainable)


def _read_variables(folder: Path, graph: _Graph, findings: Findings, whole: bool) -> None:
    index = plain_file(folder, "variables/variables.index")
    if index is None:
        if graph.variables or "VarHandleOp" in graph.operations or "VariableV2" in graph.operations:
            findings.warn(_no_variables())
        return
    with open_source(index) as source:
        stored = list(read_checkpoint_index(source))
    weights = [variable for variable in stored if variable.dtype != "string"]
    findings.tell("Stored variables", f"{len(weights):,} with {size_text(sum(one.size for one in weights))}")
    if findings.parameter_count is None and whole:
        findings.parameter_count = sum(one.count for one in weights if not one.key.endswith(_helpers))


def _no_variables() -> ModelWarning:
    return ModelWarning(
        "caution",
        "Its weights are missing",
        "The folder variables, which should lie beside saved_model.pb, is not complete. Without it the model "
        "cannot be loaded: get the complete folder.",
    )


def _read_keras_metadata(folder: Path, findings: Findings) -> None:
    """What TensorFlow's own Keras (before Keras 3) writes beside the program: the layers, as JSON."""
    path = plain_file(folder, "keras_metadata.pb")
    if path is None:
        return
    with open_source(path) as source:
        for count, node in enumerate(Message(source).all(1)):
            texts = {entry.number: node.text(entry) for entry in node.fields() if entry.number in (3, 5)}
            if count < _most_nodes and texts.get(5, "").startswith("{"):
                _read_keras_node(texts.get(3, ""), texts[5], findings)


def _read_keras_node(path: str, content: str, findings: Findings) -> None:
    described = parse_object(content.encode(), "the description of a layer")
    if path == "root" and layers_of(described):
        findings.framework = "keras"
        read_config(described, findings)
        findings.tell("Keras", text_of(described.get("keras_version")))
    for warning in risk_warnings(risks_of(described)):
        findings.warn(warning)


def _warn(graph: _Graph, findings: Findings) -> None:
    used = set(graph.operations)
    for names, title, detail in _risky_operations:
        found = used & names
        if found:
            findings.warn(ModelWarning("danger", title, f"Its operations {named(found)} {detail}"))
    custom = {name for name in used if ">" in name}
    if custom:
        findings.warn(
            ModelWarning(
                "caution",
                "It needs operations that are not part of TensorFlow",
                f"{named(custom)}. To use the model a library with them must be installed, which runs with "
                "all your rights. Install it only from a source that you trust.",
            )
        )
    outside = [asset for asset in graph.assets if asset and not is_inside(asset)]
    if outside:
        findings.warn(
            ModelWarning(
                "danger",
                "It names files outside its folder",
                f"{named(outside)}. Loading it would read these files of your computer. "
                "An honest model has its files beside it: do not load it.",
            )
        )


_risky_operations = (
    (
        python_operations,
        "It calls Python functions",
        "call functions of the program that uses the model. Exported models should have none: they do not "
        "work elsewhere, or do there what their author wants. Load it only if you trust where it comes from.",
    ),
    (
        file_operations,
        "It reads or writes files",
        "can read files of this computer or write some while the model is loaded or used; TensorFlow does "
        "not prevent that. Load it only if you know why it needs this.",
    ),
    (
        network_operations,
        "It talks to other computers",
        "can send data elsewhere or fetch some while the model is used. Load it only if you know why it "
        "needs this.",
    ),
)
