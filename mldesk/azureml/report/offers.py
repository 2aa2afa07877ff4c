"""What mldesk.azureml offers of the SDK: read from its own classes, functions and docstrings."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from types import ModuleType
from typing import Any

from mldesk.core.errors import NotSupported
from mldesk.runtime.azureml.exceptions import NotSupported as RefusedInRun

from ..absent import Absent, absence
from .differences import differences
from .facts import Answer

_ours = __name__.rpartition(".")[0].rpartition(".")[0]  # mldesk.azureml
_refuses = re.compile(r"Raises? NotSupported(?: [^:.]*)?: (.*)", re.DOTALL)
_otherwise = "Leave it out, or do it another way."
_rooms = ("core", "data", "train", "widgets", "telemetry", "exceptions")

RUNS = Answer("runs")


def offered(full_name: str) -> ModuleType:
    """The module of mldesk that stands for a module of the SDK; raises ModuleNotFoundError."""
    return importlib.import_module(_ours + full_name.removeprefix("azureml"))


def member(module: ModuleType, name: str) -> Any:
    """A name in a module, or a module in it; raises AttributeError."""
    try:
        return getattr(module, name)
    except AttributeError:
        try:
            return importlib.import_module(f"{module.__name__}.{name}")
        except ModuleNotFoundError:
            raise AttributeError(name) from None


def full_name(thing: Any) -> str:
    """What the SDK calls a module, class or function of mldesk's."""
    if isinstance(thing, Absent):
        return thing._full_name
    name = thing.__name__ if isinstance(thing, ModuleType) else f"{thing.__module__}.{thing.__qualname__}"
    for prefix in (_ours, "mldesk.runtime.azureml"):
        if name == prefix or name.startswith(f"{prefix}."):
            return f"azureml{name.removeprefix(prefix)}"
    return str(name)


def answer(thing: Any, owner: type | None = None, name: str = "") -> Answer:
    """What a class, function or property does here; `owner` is the class that it was asked of by `name`."""
    if isinstance(thing, Absent):
        return _absent(thing._full_name)
    refusal = _refusal(thing)
    if refusal is not None:
        return refusal
    for known in _known_as(thing, owner, name):
        if known in differences:
            return Answer("differs", differences[known])
    return RUNS


def missing(full_name: str) -> Answer:
    """What is told of a name that mldesk does not have."""
    known = absence(full_name)
    if known is not None:
        return Answer("not", known.cause, known.cure)
    return Answer("not", "there is no such name in mldesk", _otherwise)


def _absent(name: str) -> Answer:
    known = absence(name)
    return missing(name) if known is None else Answer("not", known.cause, known.cure)


def _known_as(thing: Any, owner: type | None, name: str) -> Iterator[str]:
    if owner is not None:
        for one in owner.__mro__:
            yield f"{full_name(one)}.{name}"
            if thing is None:
                yield full_name(one)
    elif isinstance(thing, type):
        yield full_name(thing)
        yield f"{full_name(thing)}.__init__"
        yield full_name(thing).rpartition(".")[0]
    elif callable(thing) and hasattr(thing, "__qualname__"):
        yield full_name(thing)


def _refusal(thing: Any) -> Answer | None:
    """Why a function or class always raises NotSupported, as its docstring says; None when it does not."""
    code = _code(thing)
    told = _refuses.match(inspect.getdoc(code) or "") if code is not None else None
    if told is None and isinstance(code, type) and "__init__" in vars(code):
        return _refusal(vars(code)["__init__"])
    if told is None:
        return None
    reason = " ".join(told[1].split("\n\n")[0].split()).rstrip(".")
    known = absence(full_name(code)) if hasattr(code, "__qualname__") else None
    return Answer("not", reason, _cure(code) or (known.cure if known else _otherwise))


def _code(thing: Any) -> Any:
    """The function behind a method, class method or property."""
    if isinstance(thing, property):
        return thing.fget
    return getattr(thing, "__func__", thing)


def _cure(function: Any, depth: int = 2) -> str:
    """What the function, or one that it leaves this to, tells to do: a constant text it gives away last."""
    if not inspect.isfunction(function):
        return ""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, SyntaxError):
        return ""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            told = _text(node.args[-1], function.__globals__) if node.args else ""
            if told.endswith("."):
                return told
            inner = function.__globals__.get(node.func.id)
            if depth and (cure := _cure(inner, depth - 1)):
                return cure
    return ""


def _text(node: ast.expr, names: dict[str, Any]) -> str:
    value = node.value if isinstance(node, ast.Constant) else names.get(getattr(node, "id", ""), "")
    return value if isinstance(value, str) else ""


def attribute(owner: type, name: str) -> Any:
    """What an object of a class has under a name: a function, property, or None for a value it is given.

    Raises AttributeError when it has none.
    """
    try:
        return inspect.getattr_static(owner, name)
    except AttributeError:
        if name in _values(owner) or _is_open(owner):
            return None
        raise


@cache
def _is_open(owner: type) -> bool:
    """Whether objects of a class keep any value they are given."""
    return any("vars(self).update" in _source(one) for one in owner.__mro__)


def refused(owners: Sequence[type], name: str) -> Answer:
    """What is told of a member that objects of these classes do not have: what the first of them says."""
    for owner in owners:
        ask = next((vars(one)["__getattr__"] for one in owner.__mro__ if "__getattr__" in vars(one)), None)
        if ask is None:
            continue
        try:
            ask(object.__new__(owner), name)
        except (NotSupported, RefusedInRun) as error:
            return Answer("not", error.cause or error.title, error.cure or _otherwise)
        except AttributeError:
            continue
    return missing(f"{full_name(owners[0])}.{name}")


def _source(owner: type) -> str:
    try:
        return textwrap.dedent(inspect.getsource(owner))
    except (OSError, TypeError):  # a class of Python itself
        return ""


@cache
def _values(owner: type) -> frozenset[str]:
    """The names that the code of a class gives to its objects."""
    return frozenset(_assigned(owner))


def _assigned(owner: type) -> dict[str, ast.expr | None]:
    """What the code of a class gives to its objects, by name; None for what is only declared."""
    found: dict[str, ast.expr | None] = {}
    for one in reversed(owner.__mro__):
        for name in vars(one).get("__annotations__", {}):
            found[name] = None
        for node in ast.walk(ast.parse(_source(one))):
            targets = node.targets if isinstance(node, ast.Assign) else []
            if isinstance(node, ast.AnnAssign):
                targets = [node.target]
            for target in targets:
                if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self":
                    found[target.attr] = getattr(node, "value", None)
    return found


def value_class(owner: type, name: str) -> type | None:
    """The class of a value that the code of a class makes for its objects, where that is plain."""
    given = _assigned(owner).get(name)
    if isinstance(given, ast.Call) and isinstance(given.func, ast.Name):
        return classes().get(given.func.id)
    return None


@cache
def classes() -> dict[str, type]:
    """The classes of the SDK's that mldesk has, by their simple names."""
    found: dict[str, type] = {}
    for room in _rooms:
        top = importlib.import_module(f"{_ours}.{room}")
        inside = pkgutil.walk_packages(getattr(top, "__path__", []), f"{top.__name__}.")
        for module in (top, *(importlib.import_module(one.name) for one in inside)):
            for name, thing in vars(module).items():
                if isinstance(thing, type) and thing.__module__ == module.__name__:
                    found.setdefault(name, thing)
    return found


def takes(function: Callable[..., Any], keyword: str) -> bool:
    """Whether a function or class takes an argument of this name, as far as can be told."""
    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return True
    kinds = {parameter.kind for parameter in parameters.values()}
    return keyword in parameters or inspect.Parameter.VAR_KEYWORD in kinds
