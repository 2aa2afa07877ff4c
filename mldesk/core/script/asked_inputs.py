"""The data that a script asks for by name: of its run (`run.input_datasets["digits"]`), of its workspace."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from .constants import NotConstant, evaluate, module_constants

_inputs, _by_name = "input_datasets", "get_by_name"


def read_asked_inputs(text: str, tree: ast.Module) -> tuple[str, ...]:
    """The names of the inputs that it asks its run for, in the order of the source.

    One that only running the script would tell is left out.
    """
    return _names(tree, _asked_input) if _inputs in text else ()  # most scripts ask for none


def read_asked_datasets(text: str, tree: ast.Module) -> tuple[str, ...]:
    """The names of the datasets of its workspace that it asks for; else as read_asked_inputs."""
    return _names(tree, _asked_dataset) if _by_name in text else ()


def _names(tree: ast.Module, asked_in: Callable[[ast.AST], Iterator[ast.expr]]) -> tuple[str, ...]:
    constants = module_constants(tree)
    found: dict[str, int] = {}
    for node in ast.walk(tree):
        for asked in asked_in(node):
            try:
                name = evaluate(asked, constants)
            except NotConstant:
                continue
            if isinstance(name, str):
                found.setdefault(name, asked.lineno)
    return tuple(sorted(found, key=lambda name: found[name]))


def _asked_input(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Subscript(value=ast.Attribute(attr=attribute), slice=asked, ctx=ast.Load()) if (
            attribute == _inputs
        ):
            yield asked
        case ast.Call(
            func=ast.Attribute(value=ast.Attribute(attr=attribute), attr="get"), args=[asked, *_]
        ) if attribute == _inputs:
            yield asked


def _asked_dataset(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="Dataset"), attr=method), args=args, keywords=keywords
        ) if method == _by_name:
            yield from args[1:2]
            yield from (keyword.value for keyword in keywords if keyword.arg == "name")
