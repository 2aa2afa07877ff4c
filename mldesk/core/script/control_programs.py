"""Whether a script is no training script, but a program that submits runs of others."""

from __future__ import annotations

import ast

_libraries = ("azureml", "mldesk")


def submits_runs(text: str, tree: ast.Module) -> bool:
    """Whether the script imports what submits runs from Azure's SDK or from mldesk, and does submit."""
    if "submit" not in text:  # most scripts do not
        return False
    nodes = list(ast.walk(tree))
    return any(map(_imports_control, nodes)) and any(map(_submits, nodes))


def _imports_control(node: ast.AST) -> bool:
    match node:
        case ast.ImportFrom(module=str(module), names=names):
            imported = {name.name for name in names}
            return module.partition(".")[0] in _libraries and bool(imported & {"Experiment", "Workspace"})
        case ast.Import(names=names):
            return any(name.name.partition(".")[0] in _libraries for name in names)
    return False


def _submits(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "submit"
