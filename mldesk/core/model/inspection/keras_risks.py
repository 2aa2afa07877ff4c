"""Finds in a model's description by Keras what can run code: Lambda layers, foreign modules, functions."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from .facts import ModelWarning
from .findings import named
from .keras_names import layer_classes
from .reaching import reaching_packages

# Layers that hold a program, not numbers: Python functions, another SavedModel, a pickled PyTorch module.
_code_layers = ("Lambda", "__lambda__", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer")
# Layers of Keras 2 that call a function of TensorFlow by its name, and functions that do more than compute.
_op_layers = ("TFOpLambda", "ClassMethod", "InstanceMethod", "SlicingOpLambda")
_reaching_ops = re.compile(
    r"(__internal__|compat|config|data|debugging|io|keras|load|numpy_function|print|profiler|py_function|raw_ops|saved_model|summary|train)\b"
)
# Where Keras keeps functions that a saved model may name; its other functions are not meant for that.
_function_modules = re.compile(
    r"keras(\.src)?\.(activations|constraints|initializers|losses|metrics|ops|regularizers)\b"
)
_reaching = reaching_packages | {"jax"}
_harmless = "bool bytes complex dict float frozenset int list object range set slice str tuple type"
_harmless_builtins = frozenset(_harmless.split())

RiskKind = Literal["function", "lambda", "saved_model", "code", "foreign"]


@dataclass(frozen=True, slots=True)
class Risk:
    """One risky part of a description: its kind, `what` it is (module and class), name of its layer or ""."""

    kind: RiskKind
    what: str
    name: str = ""

    @property
    def told(self) -> str:
        """The risk as it is named to people."""
        return f"{self.name} ({self.what})" if self.name else self.what


def risks_of(config: Mapping[str, Any]) -> list[Risk]:
    """All risky parts of a description, however deep."""
    found: dict[Risk, None] = {}
    pending: list[Any] = [config]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending += value
        elif isinstance(value, dict):
            pending += value.values()
            risk = _risk(value)
            if risk:
                found[risk] = None
    return list(found)


def foreign_layers(names: Sequence[tuple[str, str]]) -> list[Risk]:
    """Risks among layers (name, class) whose module is not told: the classes that Keras does not have."""
    return [
        Risk("foreign", kind.rpartition(">")[2], name)
        for name, kind in names
        if kind and kind not in layer_classes and kind not in _code_layers
    ]


def _risk(part: Mapping[str, Any]) -> Risk | None:
    kind, module, config = part.get("class_name"), part.get("module"), part.get("config")
    if not isinstance(kind, str) or not kind:
        return None
    name = str(config.get("name") or "") if isinstance(config, dict) else ""
    plain = kind.rpartition(">")[2]
    what = f"{module}.{kind}" if module else kind
    if plain in _code_layers:
        return Risk(_kind_of(plain), what, name)
    if plain in _op_layers and isinstance(config, dict):
        function = str(config.get("function") or "")
        return Risk("function", f"tf.{function}", name) if _reaching_ops.match(function) else None
    if isinstance(config, str) and plain in ("function", "builtin_function_or_method", "type", "method"):
        return _function(str(module or ""), config)
    if module is None:
        registered = part.get("registered_name") or kind
        return Risk("foreign", str(registered), name) if ">" in str(registered) else None
    return _class(str(module), kind, what, name)


def _kind_of(class_name: str) -> RiskKind:
    if class_name == "TFSMLayer":
        return "saved_model"
    return "lambda" if class_name in ("Lambda", "__lambda__") else "code"


def _function(module: str, function: str) -> Risk | None:
    top = module.partition(".")[0]
    what = f"{module}.{function}" if module else function
    if top in ("", "builtins"):
        return Risk("function" if hasattr(builtins, function) else "foreign", what if top else function)
    if _function_modules.match(module):
        return None
    return Risk("function" if top in _reaching else "foreign", what)


def _class(module: str, kind: str, what: str, name: str) -> Risk | None:
    top = module.partition(".")[0]
    if top == "builtins":
        return None if kind in _harmless_builtins or not hasattr(builtins, kind) else Risk("function", what)
    if top == "keras":
        is_class = kind[:1].isupper() or kind.startswith("_") or _function_modules.match(module)
        return None if is_class else Risk("function", what)
    return Risk("function" if top in _reaching else "foreign", what, name)


def risk_warnings(risks: Sequence[Risk]) -> Iterator[ModelWarning]:
    """The risks in words, one warning for each kind."""
    by_kind: dict[RiskKind, list[str]] = {}
    for risk in risks:
        by_kind.setdefault(risk.kind, []).append(risk.told)
    for kind, told in by_kind.items():
        layers = {name for name in told if name != "__lambda__"} or set(told)  # the code is that of the layer
        warning = _warnings[kind]
        title = _several_lambdas if kind == "lambda" and len(layers) > 1 else warning.title
        yield replace(warning, title=title, detail=warning.detail.format(names=named(layers)))


_several_lambdas = "It contains Lambda layers"
_warnings: dict[RiskKind, ModelWarning] = {
    "function": ModelWarning(
        "danger",
        "Its description calls functions that are no part of a network",
        "It names {names}. Loading the model could call this and so run commands, fetch files or switch "
        "Keras' safe mode off. An honest model has no need of it: do not load it.",
    ),
    "lambda": ModelWarning(
        "danger",
        "It contains a Lambda layer",
        "{names}: loading it runs Python code that its author wrote. Keras' safe mode does not reliably "
        "prevent that. Load it only if you trust where it comes from.",
    ),
    "saved_model": ModelWarning(
        "danger",
        "It loads a second model from elsewhere",
        "{names}: this layer runs the TensorFlow program of another SavedModel, which may read and write "
        "files, and Keras' safe mode does not reliably prevent that. Load it only if you trust both models.",
    ),
    "code": ModelWarning(
        "danger",
        "It contains a layer that holds code",
        "{names}: such a layer keeps functions or pickled objects of another framework, and loading it runs "
        "them. Load it only if you trust where it comes from.",
    ),
    "foreign": ModelWarning(
        "caution",
        "It needs code that is not part of Keras",
        "{names}. Loading the model imports that code and runs it. If it is your own, have it at hand when "
        "you load the model; if you do not know it, find out what it is first.",
    ),
}
