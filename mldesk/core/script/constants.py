"""Values that can be known without running the script: literals, simple expressions, constants."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Constants: TypeAlias = Mapping[str, object]

_most_values = 1000
_numeric: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_sequences: dict[str, Callable[[Any], Any]] = {"list": list, "tuple": list, "sorted": sorted, "set": list}
_scalars: dict[str, Callable[[Any], Any]] = {"int": int, "float": float, "str": str}


class NotConstant(Exception):  # noqa: N818 (a signal between two functions, not an error)
    """Only running the script would tell the value."""


def module_constants(tree: ast.Module) -> dict[str, object]:
    """Constants at the top of the module (`EPOCHS = 5`) that are assigned exactly once and can be known."""
    assigned: dict[str, list[ast.expr | None]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            assigned.setdefault(node.id, []).append(None)
    constants: dict[str, object] = {}
    for statement in tree.body:
        name, value = _simple_assignment(statement)
        if name and value is not None and len(assigned[name]) == 1:
            try:
                constants[name] = evaluate(value, constants)
            except NotConstant:
                continue
    return constants


def _simple_assignment(statement: ast.stmt) -> tuple[str, ast.expr | None]:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            return name, value
        case _:
            return "", None


def evaluate(node: ast.expr, constants: Constants) -> Any:
    """The value of `node`; raises NotConstant when only running the script would tell it."""
    match node:
        case ast.Constant(value=value) if value is None or isinstance(value, bool | int | float | str):
            return value
        case ast.Name(id=name) if name in constants:
            return constants[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_number(evaluate(operand, constants))
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _number(evaluate(operand, constants))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not evaluate(operand, constants)
        case ast.BinOp(left=left, op=op, right=right):
            return _binary(op, evaluate(left, constants), evaluate(right, constants))
        case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
            return [evaluate(element, constants) for element in elements]
        case ast.Dict(keys=keys):
            return [evaluate(key, constants) for key in keys if key is not None]
        case ast.JoinedStr(values=parts):
            return "".join(_part(part, constants) for part in parts)
        case ast.Call():
            return _call(node, constants)
        case _:
            raise NotConstant


def _number(value: object) -> Any:
    if isinstance(value, int | float):
        return value
    raise NotConstant


def _binary(op: ast.operator, left: object, right: object) -> Any:
    if isinstance(left, str) and isinstance(right, str) and isinstance(op, ast.Add):
        return left + right
    if isinstance(left, list) and isinstance(right, list) and isinstance(op, ast.Add):
        return left + right
    if isinstance(op, ast.Div) and isinstance(left, str) and isinstance(right, str):
        return f"{left}/{right}"  # Path("data") / "mnist"
    first, second = _number(left), _number(right)
    operation = _numeric.get(type(op))
    if operation is None or (isinstance(op, ast.Pow) and (abs(second) > 64 or abs(first) > 1e6)):
        raise NotConstant
    try:
        return operation(first, second)
    except (ArithmeticError, ValueError) as error:
        raise NotConstant from error


def _part(part: ast.expr, constants: Constants) -> str:
    match part:
        case ast.Constant(value=str(text)):
            return text
        case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
            return str(evaluate(value, constants))
        case _:
            raise NotConstant


def _call(node: ast.Call, constants: Constants) -> Any:
    match node.func:
        case ast.Attribute(value=holder, attr="keys") if not node.args:
            return _listed(evaluate(holder, constants))
        case ast.Name(id=name) | ast.Attribute(attr=name):
            function = name
        case _:
            raise NotConstant
    if node.keywords:
        raise NotConstant
    arguments = [evaluate(argument, constants) for argument in node.args]
    return _known_function(function, dotted_name(node.func), arguments)


def _known_function(function: str, dotted: str, arguments: list[Any]) -> Any:
    if (function in ("Path", "PurePath") and arguments) or dotted.endswith("path.join"):
        return "/".join(str(argument) for argument in arguments)
    if len(arguments) == 1 and dotted in _sequences:
        return _call_safely(_sequences[dotted], _listed(arguments[0]))
    if len(arguments) == 1 and dotted in _scalars:
        return _call_safely(_scalars[dotted], arguments[0])
    if dotted == "range" and arguments:
        numbers = range(*(int(_number(argument)) for argument in arguments[:3]))
        return list(numbers[:_most_values])
    raise NotConstant


def _call_safely(function: Callable[[Any], Any], argument: object) -> Any:
    try:
        return function(argument)
    except (TypeError, ValueError, OverflowError) as error:
        raise NotConstant from error


def _listed(value: object) -> list[Any]:
    if isinstance(value, list):
        return value
    raise NotConstant


def dotted_name(node: ast.expr) -> str:
    """`tf.keras.layers` of such an expression; "" when it is anything but names joined by dots."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    return ".".join([node.id, *reversed(parts)])
