"""Finds the names of the SDK that code uses, following imports, assignments and what functions give."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from types import ModuleType

from ..unimported import find_unimported
from . import offers
from .facts import Answer
from .results import Objects, made_of
from .values import Expressions, Found, Function, Thing, Value, is_class, one_of


def find_uses(tree: ast.Module) -> list[Found]:
    """The names that the code uses, each with a line (from 1) and what it does here."""
    reader = _Reader()
    reader.read(tree)
    return reader.found


class _Reader(Expressions):
    """Reads one file: first what it does itself, then the bodies of its functions, which run later."""

    def __init__(self) -> None:
        super().__init__()
        self._later: list[tuple[Function, Mapping[str, Value]]] = []
        self._inside = False

    def read(self, tree: ast.Module) -> None:
        """Find all uses."""
        for name, module in find_unimported(tree).names.items():
            cause = f"it is never imported: mldesk exec gives it ({module}), Python alone does not"
            self.names[name] = self._from(module, name, None)
            self.tell(f"{module}.{name}", _line_of(tree, name), Answer("differs", cause, "Import it."))
        self._block(tree.body)
        self._inside = True
        while self._later:
            function, outer = self._later.pop(0)
            self.body(function, outer)

    def body(self, function: Function, outer: Mapping[str, Value]) -> None:
        before, self.names = self.names, {**self.names, **outer}
        arguments = function.args
        every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        for one in every:
            self.names[one.arg] = self._annotated(one.annotation)
        if isinstance(function, ast.Lambda):
            self.value(function.body)
        else:
            self._block(function.body)
        self.names = before

    def _annotated(self, annotation: ast.expr | None) -> Value:
        value = self.value(annotation) if isinstance(annotation, ast.Name | ast.Attribute) else None
        return made_of(value.thing.__name__) if is_class(value) else None

    # Statements

    def _block(self, statements: Iterable[ast.stmt]) -> None:
        for statement in statements:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Import(names=names):
                for alias in names:
                    self._import(alias, node.lineno)
            case ast.ImportFrom(module=str(module), names=names, level=0) if _of_sdk(module):
                for alias in names:
                    self._import_from(module, alias, node.lineno)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                for expression in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
                    self.value(expression)
                self._later.append((node, dict(self.names) if self._inside else {}))
            case ast.ClassDef():
                for expression in (*node.bases, *node.decorator_list):
                    self.value(expression, used=True)
                self._block(node.body)
            case _:
                self._binding(node)

    def _binding(self, node: ast.stmt) -> None:
        """A statement that gives names a value, or another one."""
        match node:
            case ast.Assign(targets=targets, value=value):
                given = self.value(value)
                for target in targets:
                    self.bind(target, given, value)
            case ast.AnnAssign(target=target, value=value, annotation=annotation):
                given = self.value(value) if value is not None else None
                self.bind(target, given or self._annotated(annotation), value)
            case ast.For(target=target, iter=iterable) | ast.AsyncFor(target=target, iter=iterable):
                self.bind(target, one_of(self.value(iterable)), None)
                self._block([*node.body, *node.orelse])
            case ast.With(items=items) | ast.AsyncWith(items=items):
                for item in items:
                    given = self.value(item.context_expr)
                    if item.optional_vars is not None:
                        self.bind(item.optional_vars, given, None)
                self._block(node.body)
            case _:
                self.other(node)

    def other(self, node: ast.AST) -> None:
        """What is in a statement of another kind: expressions, and blocks of statements."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt):
                self._statement(child)
            elif isinstance(child, ast.expr):
                self.value(child, used=isinstance(node, ast.ExceptHandler))
            else:
                self.other(child)

    def bind(self, target: ast.expr, given: Value, value: ast.expr | None) -> None:
        match target:
            case ast.Name(id=name):
                known = self.names.get(name)
                if given is None and known is not None and _is_none(value):
                    return  # what comes when an import fails, or before it is there
                self.names[name] = given
            case ast.Attribute(value=ast.Name(id="self"), attr=name):
                self.members[name] = given or self.members.get(name)
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                for element in elements:
                    inner = element.value if isinstance(element, ast.Starred) else element
                    self.bind(inner, _part(given, element is elements[-1]), None)
            case ast.Attribute():
                self.value(target, used=True)
                if isinstance(self.value(target.value), Objects):
                    self.tell_processes(ast.unparse(target), target.attr, value)
            case _:
                self.value(target)

    def _import(self, alias: ast.alias, line: int) -> None:
        if not _of_sdk(alias.name):
            return
        module = _module(alias.name)
        if module is None:
            self.tell(alias.name, line, offers.missing(alias.name))
            return
        top = module if alias.asname else offers.offered("azureml")
        self.names[alias.asname or "azureml"] = Thing(top, alias.name if alias.asname else "azureml")

    def _import_from(self, module: str, alias: ast.alias, line: int) -> None:
        if alias.name == "*":
            if _module(module) is None:
                self.tell(module, line, offers.missing(module))
            for name in _all_of(module):
                self.names[name] = self._from(module, name, None)
            return
        self.names[alias.asname or alias.name] = self._from(module, alias.name, line)

    def _from(self, module: str, name: str, line: int | None) -> Value:
        """A name of a module; one that is not there is told, for the import fails."""
        full = f"{module}.{name}"
        try:
            return Thing(offers.member(offers.offered(module), name), full)
        except (ModuleNotFoundError, AttributeError):
            if line is not None:
                self.tell(full, line, offers.missing(full))
            return None


def _module(name: str) -> ModuleType | None:
    try:
        return offers.offered(name)
    except ModuleNotFoundError:
        return None


def _all_of(module: str) -> list[str]:
    """What `import *` brings of a module."""
    return list(getattr(_module(module), "__all__", ()))


def _of_sdk(module: str) -> bool:
    return module == "azureml" or module.startswith("azureml.")


def _part(value: Value, last: bool) -> Value:
    """What a part of a target gets: an item of a dictionary ends with its value."""
    return value if isinstance(value, Objects) and last else None


def _is_none(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _line_of(tree: ast.Module, name: str) -> int:
    lines = (node.lineno for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == name)
    return min(lines, default=1)
