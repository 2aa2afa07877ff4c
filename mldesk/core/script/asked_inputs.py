"""The inputs that a script asks its run for by name: `run.input_datasets["digits"]`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .constants import NotConstant, evaluate, module_constants

_attribute = "input_datasets"


def read_asked_inputs(text: str, tree: ast.Module) -> tuple[str, ...]:
    """The names in the order of the source; one that only running the script would tell is left out."""
    if _attribute not in text:  # as most scripts
        return ()
    constants = module_constants(tree)
    found: dict[str, int] = {}
    for node in ast.walk(tree):
        for asked in _asked(node):
            try:
                name = evaluate(asked, constants)
            except NotConstant:
                continue
            if isinstance(name, str):
                found.setdefault(name, asked.lineno)
    return tuple(sorted(found, key=lambda name: found[name]))


def _asked(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Subscript(value=ast.Attribute(attr=attribute), slice=asked, ctx=ast.Load()) if (
            attribute == _attribute
        ):
            yield asked
        case ast.Call(
            func=ast.Attribute(value=ast.Attribute(attr=attribute), attr="get"), args=[asked, *_]
        ) if attribute == _attribute:
            yield asked
