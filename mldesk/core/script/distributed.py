"""What a script trains with on several processes: TensorFlow's strategies, Horovod's wrappers, its Keras."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from .constants import dotted_name
from .facts import DistributedTraining, DistributedUse, DistributedWay, Import

if TYPE_CHECKING:
    from .reading import Module

_strategies: dict[str, DistributedWay] = {
    "MultiWorkerMirroredStrategy": "multi_worker",
    "CollectiveAllReduceStrategy": "multi_worker",
    "ParameterServerStrategy": "parameter_server",
    "ParameterServerStrategyV2": "parameter_server",
}
_wrappers: dict[str, DistributedWay] = {
    "DistributedOptimizer": "horovod_optimizer",
    "DistributedGradientTape": "horovod_tape",
}
_words = (*_strategies, *_wrappers, "TF_USE_LEGACY_KERAS", "tf_keras")
_legacy_variable = "TF_USE_LEGACY_KERAS"
# What Keras' own fit takes, and hardly another one's.
_of_fit = frozenset(
    ("epochs", "steps_per_epoch", "validation_data", "validation_split", "callbacks", "initial_epoch",
     "batch_size", "verbose", "validation_steps")
)  # fmt: skip
_model_classes = ("Sequential", "Model")


def read_distributed(text: str, tree: ast.Module, imports: tuple[Import, ...]) -> DistributedTraining:
    """What it uses that works with one Keras and not with another; nothing is run.

    A strategy counts where a model is fitted in the same script, a wrapper of Horovod where it is given
    something of Keras.
    """
    if not _has_words(text):  # most scripts
        return DistributedTraining()
    return _training({"": _Reader(tree, imports)})


def read_distributed_of(modules: Mapping[str, Module]) -> DistributedTraining:
    """The same of a script ("") and its own modules, by path: a strategy may be made in one of them, and the
    model fitted in another.
    """
    if not any(_has_words(module.text) for module in modules.values()):
        return DistributedTraining()
    return _training({path: _Reader(module.tree, module.imports) for path, module in modules.items()})


def _has_words(text: str) -> bool:
    return any(word in text for word in _words)


def _training(readers: Mapping[str, _Reader]) -> DistributedTraining:
    fits = {path: fit for path, reader in readers.items() if (fit := reader.fit()) is not None}
    uses: list[DistributedUse] = []
    for path, reader in readers.items():
        fitted = path if path in fits else next(iter(fits), None)
        strategies = reader.strategies(fits[fitted]) if fitted is not None else ()
        made = [use._replace(apart=bool(path or fitted)) for use in strategies]
        made += [use._replace(apart=bool(path)) for use in reader.wrappers()]
        uses += [use._replace(file=path) for use in sorted(made, key=lambda use: use.line)]
    of_all = readers.values()
    return DistributedTraining(
        tuple(uses),
        any(reader.takes_legacy_keras() for reader in of_all),
        any(reader.imports_keras() for reader in of_all),
    )


class _Reader:
    """Looks through one syntax tree."""

    def __init__(self, tree: ast.Module, imports: tuple[Import, ...]) -> None:
        self._nodes = list(ast.walk(tree))
        self._calls = [node for node in self._nodes if isinstance(node, ast.Call)]
        self._modules = {one.name for one in imports}
        self._names = dict(_imported(self._nodes))
        self._values = _assigned(self._nodes)
        self._models = set(self._found_models())

    def fit(self) -> int | None:
        """The first line in which a model of Keras is fitted."""
        return min((call.lineno for call in self._calls if self._is_fit(call)), default=None)

    def strategies(self, fit: int) -> Iterator[DistributedUse]:
        """The strategies that are made, for a model that is fitted in line `fit`."""
        for call in self._calls:
            name = _last(self._full_name(call.func))
            if name in _strategies:
                yield DistributedUse(_strategies[name], name, call.lineno, fit)

    def wrappers(self) -> Iterator[DistributedUse]:
        of_horovod = {name for name in self._modules if name.partition(".")[0] == "horovod"}
        if not of_horovod:
            return
        of_keras = any(name.endswith("keras") for name in of_horovod)
        of_tensorflow = of_keras or any(name.startswith("horovod.tensorflow") for name in of_horovod)
        for call in self._calls:
            name = _last(self._full_name(call.func))
            if name == "DistributedOptimizer" and of_tensorflow:
                if of_keras or self._is_of_keras(call.args[0] if call.args else None):
                    yield DistributedUse("horovod_optimizer", name, call.lineno, call.lineno)
            elif name == "DistributedGradientTape" and of_tensorflow and not self._takes_values():
                yield DistributedUse("horovod_tape", name, call.lineno, call.lineno)

    def imports_keras(self) -> bool:
        """Whether it takes Keras by its own name, which TF_USE_LEGACY_KERAS does not change."""
        return any(name.partition(".")[0] == "keras" for name in self._modules)

    def takes_legacy_keras(self) -> bool:
        """Whether it imports tf_keras, or sets the variable that makes tf.keras the same."""
        return any(name.partition(".")[0] == "tf_keras" for name in self._modules) or any(
            isinstance(node, ast.Constant) and node.value == _legacy_variable for node in self._nodes
        )

    def _full_name(self, node: ast.expr) -> str:
        """`tensorflow.keras.Model` of `Model` or `keras.Model`, as they were imported."""
        first, dot, rest = dotted_name(node).partition(".")
        return f"{self._names.get(first, first)}{dot}{rest}"

    def _made_by(self, value: ast.expr) -> str:
        """The full name of what makes this value; "" when it is no call."""
        return self._full_name(value.func) if isinstance(value, ast.Call) else ""

    def _is_of_keras(self, given: ast.expr | None) -> bool:
        """Whether an optimizer comes from Keras: those of `tf.train` do not."""
        if given is None:
            return False
        made = [self._made_by(value) for value in (given, *self._values.get(dotted_name(given), ()))]
        return any("keras" in name or ".optimizers." in f".{name}" for name in made)

    def _found_models(self) -> Iterator[str]:
        """What models of Keras are called here: those that are compiled, and those that are made here."""
        for call in self._calls:
            if isinstance(call.func, ast.Attribute) and call.func.attr == "compile":
                yield dotted_name(call.func.value)
        for name, values in self._values.items():
            makers = (self._made_by(value) for value in values)
            if any("keras" in maker and _last(maker) in _model_classes for maker in makers):
                yield name

    def _is_fit(self, call: ast.Call) -> bool:
        """Whether it is `fit` of a Keras model, by what it is given or what it is called on."""
        if not isinstance(call.func, ast.Attribute) or call.func.attr != "fit":
            return False
        if any(keyword.arg in _of_fit for keyword in call.keywords):
            return True
        fitted = dotted_name(call.func.value)
        name = _last(fitted).lower()
        return "model" in name or name in ("net", "network") or (bool(fitted) and fitted in self._models)

    def _takes_values(self) -> bool:
        """Whether variables are given as TensorFlow's own (`[v.value for v in ...]`), which works."""
        return any(
            isinstance(node, ast.ListComp | ast.GeneratorExp)
            and any(isinstance(part, ast.Attribute) and part.attr == "value" for part in ast.walk(node.elt))
            for node in self._nodes
        )


def _imported(nodes: list[ast.AST]) -> Iterator[tuple[str, str]]:
    """Names in the script, and what they are in full."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((alias.asname, alias.name) for alias in node.names if alias.asname)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)


def _assigned(nodes: list[ast.AST]) -> dict[str, list[ast.expr]]:
    """All that is assigned to a name or an attribute, by its dotted name."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            name = dotted_name(node.targets[0])
            if name:
                found.setdefault(name, []).append(node.value)
    return found


def _last(name: str) -> str:
    return name.rpartition(".")[2]
