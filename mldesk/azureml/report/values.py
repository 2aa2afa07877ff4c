"""What expressions are, as far as they come from the SDK: modules, classes, functions, objects."""

from __future__ import annotations

import ast
import inspect
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, TypeGuard

from ..absent import Absent
from . import offers
from .differences import MANY, many_text
from .facts import Answer
from .results import Objects, made_of, result_of, value_of

_order = {"runs": 0, "differs": 1, "not": 2}


@dataclass(frozen=True, slots=True)
class Thing:
    """A module, class or function of mldesk's, with the class whose objects it was asked of, and its name."""

    thing: Any
    name: str
    owner: type | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a collection, such as `values` of a dictionary."""

    of: Objects
    name: str

    def given(self) -> Objects | None:
        """What it gives when it is called."""
        if self.name in ("values", "items", "copy"):
            return self.of
        return Objects(self.of.classes) if self.name in ("get", "pop", "setdefault") else None


Value = Thing | Method | Objects | None
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Found = tuple[str, int, Answer]


class Expressions(ABC):
    """Reads expressions; the names of the SDK in them are told in `found`: name, line (from 1), answer."""

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.names: dict[str, Value] = {}
        self.members: dict[str, Value] = {}

    @abstractmethod
    def bind(self, target: ast.expr, given: Value, value: ast.expr | None) -> None:
        """Let a target of an assignment be what it is given."""

    @abstractmethod
    def body(self, function: Function, outer: Mapping[str, Value]) -> None:
        """Read the body of a function within these names."""

    @abstractmethod
    def other(self, node: ast.AST) -> None:
        """Read what is in a node that is no expression."""

    def value(self, node: ast.AST | None, used: bool = False) -> Value:
        """What an expression is; names of the SDK in it are told, it itself where it is `used` as it is."""
        value = self._read(node)
        if isinstance(node, ast.Attribute) and isinstance(value, Thing) and value.owner is not None:
            used = True
        if used and isinstance(value, Thing) and isinstance(node, ast.Name | ast.Attribute):
            self._use(value, node.lineno)
        return value

    def _read(self, node: ast.AST | None) -> Value:
        match node:
            case None:
                return None
            case ast.Name(id=name):
                return self.names.get(name)
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if name in self.members:
                return self.members[name]
            case ast.Attribute():
                return self._attribute(node)
            case ast.Call():
                return self._call(node)
            case ast.Subscript(value=inner, slice=key):
                self.value(key)
                return one_of(self.value(inner))
            case ast.Await(value=inner):
                return self.value(inner)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension(node)
        return self._read_other(node)

    def _read_other(self, node: ast.AST) -> Value:
        """Expressions that choose or name a value, and all that are nothing of the SDK's themselves."""
        match node:
            case ast.NamedExpr(target=target, value=inner):
                given = self.value(inner)
                self.bind(target, given, inner)
                return given
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.value(test)
                first, second = self.value(body), self.value(orelse)
                return first or second
            case ast.Lambda():
                self.body(node, {})
                return None
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, used=True)
            else:
                self.other(child)
        return None

    def _comprehension(self, node: Any) -> Value:
        for generator in node.generators:
            self.bind(generator.target, one_of(self.value(generator.iter)), None)
            for condition in generator.ifs:
                self.value(condition)
        if isinstance(node, ast.DictComp):
            self.value(node.key)
        made = self.value(node.value if isinstance(node, ast.DictComp) else node.elt)
        return Objects(made.classes, many=True) if isinstance(made, Objects) else None

    def _attribute(self, node: ast.Attribute) -> Value:
        base = self.value(node.value)
        match base:
            case Thing(thing=ModuleType() as module, name=name):
                return self._of_module(module, f"{name}.{node.attr}", node)
            case Thing(thing=thing) if isinstance(thing, Absent):
                self.tell(f"{base.name}.{node.attr}", node.lineno, offers.answer(thing))
            case Thing(thing=type() as owner, name=name):
                return self._of_class(owner, name, node)
            case Objects(many=True):
                return Method(base, node.attr)
            case Objects():
                return self._of_object(base, node)
        return None

    def _of_module(self, module: ModuleType, name: str, node: ast.Attribute) -> Value:
        try:
            return Thing(offers.member(module, node.attr), name)
        except AttributeError:
            self.tell(name, node.lineno, offers.missing(name))
            return None

    def _of_class(self, owner: type, name: str, node: ast.Attribute) -> Value:
        try:
            found = offers.attribute(owner, node.attr)
        except AttributeError:
            self.tell(f"{name}.{node.attr}", node.lineno, offers.missing(f"{name}.{node.attr}"))
            return None
        inner = getattr(found, "__func__", found)
        if inspect.isclass(inner):
            return Thing(inner, f"{name}.{node.attr}")
        return Thing(found, f"{name}.{node.attr}", owner)

    def _of_object(self, base: Objects, node: ast.Attribute) -> Value:
        """What an object has; where it may be of several classes, that which does most."""
        shown = base.classes[0].__name__
        best: Thing | None = None
        for owner in base.classes:
            try:
                thing = offers.attribute(owner, node.attr)
            except AttributeError:
                continue
            name = shown if owner.__name__.startswith("_") else owner.__name__
            one = Thing(thing, f"{name}.{node.attr}", owner)
            if best is None or _worth(one) < _worth(best):
                best = one
        if best is None:
            name = f"{shown}.{node.attr}"
            if isinstance(node.ctx, ast.Store):
                self.tell(
                    name, node.lineno, Answer("differs", "nothing reads it: it is set and does nothing")
                )
            elif not node.attr.startswith("__"):
                self.tell(name, node.lineno, offers.refused(base.classes, node.attr))
            return None
        if best.thing is None or isinstance(best.thing, property):
            self._use(best, node.lineno)
            return value_of(best.owner, node.attr) if best.owner is not None else None
        return best

    def _call(self, node: ast.Call) -> Value:
        called = self.value(node.func)
        for argument in node.args:
            self.value(argument.value if isinstance(argument, ast.Starred) else argument, used=True)
        for keyword in node.keywords:
            self.value(keyword.value, used=True)
        if isinstance(called, Method):
            return called.given()
        if not isinstance(called, Thing):
            return None
        if called.owner is None:
            self._use(called, node.lineno)
        self._arguments(called, node)
        if is_class(called):
            return made_of(called.thing.__name__) or Objects((called.thing,))
        return result_of(called.owner, called.name.rpartition(".")[2], called.thing)

    def _arguments(self, called: Thing, node: ast.Call) -> None:
        """Tell of arguments that are not taken, and of more processes than one."""
        if isinstance(called.thing, Absent):
            return
        function = getattr(called.thing, "__func__", called.thing)
        for keyword in node.keywords:
            if keyword.arg is None:
                continue
            told = f"{called.name}({keyword.arg}=)"
            if callable(function) and not offers.takes(function, keyword.arg):
                cause = f"it takes no argument {keyword.arg}"
                self.tell(told, keyword.value.lineno, Answer("not", cause, "Leave it out."))
            else:
                self.tell_processes(told, keyword.arg, keyword.value)

    def tell_processes(self, told: str, name: str, value: ast.expr | None) -> None:
        """Tell of a value that asks for more processes than one, as an argument or attribute `name`."""
        if name in MANY and value is not None and _more_than_one(value):
            self.tell(told, value.lineno, Answer("differs", many_text(name)))

    def _use(self, value: Thing, line: int) -> None:
        if isinstance(value.thing, ModuleType):
            return
        name = value.name.rpartition(".")[2]
        self.tell(value.name, line, offers.answer(value.thing, value.owner, name))

    def tell(self, name: str, line: int, answer: Answer) -> None:
        """Tell of a name."""
        self.found.append((name, line, answer))


def is_class(value: Value) -> TypeGuard[Thing]:
    """Whether a value is a class that is there."""
    return isinstance(value, Thing) and isinstance(value.thing, type) and not isinstance(value.thing, Absent)


def one_of(value: Value) -> Value:
    """What is in a collection."""
    return Objects(value.classes) if isinstance(value, Objects) else None


def _worth(one: Thing) -> int:
    return _order[offers.answer(one.thing, one.owner, one.name.rpartition(".")[2]).verdict]


def _more_than_one(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, int) and value.value > 1
