"""Reads the arguments that a script declares with argparse from its syntax tree."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from typing import Any

from .constants import Constants, NotConstant, dotted_name, evaluate, module_constants
from .facts import Kind, Option, ValueType

_no_value_actions = ("store_true", "store_false", "store_const", "append_const", "count", "help", "version")
_types: dict[str, ValueType] = {"int": "int", "float": "float", "str": "str", "bool": "bool"}


@dataclass(slots=True)
class ArgparseFacts:
    """What argparse is told: options in the order of the source, and whether they are all."""

    options: list[Option] = field(default_factory=list)
    found: bool = False
    complete: bool = True
    abbreviations: bool = True
    file_prefix: str = ""
    description: str = ""


def read_argparse(tree: ast.Module) -> ArgparseFacts:
    """Find every argparse parser and option of the module, in functions and groups too."""
    return _Reader(tree).read()


class _Reader:
    """Collects the calls that make parsers, groups and options."""

    def __init__(self, tree: ast.Module) -> None:
        self.constants = module_constants(tree)
        self.functions = {
            node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        self.calls = sorted(
            (node for node in ast.walk(tree) if isinstance(node, ast.Call)),
            key=lambda call: (call.lineno, call.col_offset),
        )
        self.made_by = _variables_by_maker(tree)
        self.tree = tree
        self.module_text = ast.get_docstring(tree) or ""
        self.facts = ArgparseFacts()
        self.parsers = 0

    def read(self) -> ArgparseFacts:
        for call in self.calls:
            self._read_call(call)
        if not self.facts.found or not (self.parsers or self._imports_argparse()):
            return ArgparseFacts()
        if self.parsers > 1:
            self.facts.complete = False  # which of them reads the command line cannot be told
        self.facts.options = _without_repeats(self.facts.options)
        return self.facts

    def _imports_argparse(self) -> bool:
        return any(
            isinstance(node, ast.Import) and any("argparse" in alias.name for alias in node.names)
            for node in ast.walk(self.tree)
        )

    def _read_call(self, call: ast.Call) -> None:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else dotted_name(call.func)
        receiver = _root(call.func)
        match name:
            case _ if name.endswith(("ArgumentParser", "ArgParser")):
                self._read_parser(call)
            case "add_argument" if isinstance(call.func, ast.Attribute):
                self._read_option(call, receiver)
            case "add_subparsers" | "parse_known_args" | "parse_known_intermixed_args":
                self.facts.complete = False
            case "set_defaults" if isinstance(call.func, ast.Attribute):
                self._read_defaults(call)
            case _:
                self._notice_foreign_function(call, name)

    def _read_parser(self, call: ast.Call) -> None:
        self.facts.found = True
        self.parsers += 1
        keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        if "parents" in keywords or "prefix_chars" in keywords:
            self.facts.complete = False
        if self._value(keywords.get("allow_abbrev")) is False:
            self.facts.abbreviations = False
        prefix = self._value(keywords.get("fromfile_prefix_chars"))
        self.facts.file_prefix = prefix if isinstance(prefix, str) else ""
        description = keywords.get("description")
        if isinstance(description, ast.Name) and description.id == "__doc__":
            self.facts.description = self.module_text
        elif isinstance(text := self._value(description), str):
            self.facts.description = text

    def _value(self, node: ast.expr | None) -> Any:
        """The value of `node`, or None when there is none or it cannot be known."""
        try:
            return None if node is None else evaluate(node, self.constants)
        except NotConstant:
            return None

    def _read_option(self, call: ast.Call, receiver: str) -> None:
        self.facts.found = True
        if self.made_by.get(receiver) == "add_parser":
            return  # it belongs to a subcommand
        names = [self._value(argument) for argument in call.args]
        if not names or not all(isinstance(name, str) and name for name in names):
            self.facts.complete = False
            return
        self.facts.options.append(_OptionReader(call, names, self.constants).read())

    def _read_defaults(self, call: ast.Call) -> None:
        given = {
            keyword.arg: self._value(keyword.value)
            for keyword in call.keywords
            if self._value(keyword.value) is not None
        }
        self.facts.options = [
            _with_default(option, given[option.name]) if option.name in given else option
            for option in self.facts.options
        ]

    def _notice_foreign_function(self, call: ast.Call, name: str) -> None:
        """A parser handed to a function of another module can get options there, unseen from here."""
        if name in self.functions or name == "print":
            return
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
            if isinstance(argument, ast.Name) and self.made_by.get(argument.id) == "parser":
                self.facts.complete = False


def _variables_by_maker(tree: ast.Module) -> dict[str, str]:
    """Which variables hold parsers ("parser") and which those of subcommands ("add_parser")."""
    made: dict[str, str] = {}
    assignments = [node for node in ast.walk(tree) if isinstance(node, ast.Assign | ast.AnnAssign)]
    for node in sorted(assignments, key=lambda node: node.lineno):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if not isinstance(node.value, ast.Call):
            continue
        function = node.value.func
        maker = function.attr if isinstance(function, ast.Attribute) else dotted_name(function)
        name = dotted_name(target)
        if maker.endswith(("ArgumentParser", "ArgParser")):
            made[name] = "parser"
        elif maker == "add_parser":
            made[name] = "add_parser"
        elif maker in ("add_argument_group", "add_mutually_exclusive_group"):
            made[name] = made.get(_root(function), "parser")
    return made


def _root(function: ast.expr) -> str:
    """The variable that a method is called on: `parser` of `parser.add_argument`."""
    return dotted_name(function.value) if isinstance(function, ast.Attribute) else ""


def _without_repeats(options: list[Option]) -> list[Option]:
    kept: dict[str, Option] = {}
    for option in options:
        kept.setdefault(option.label, option)
    return list(kept.values())


def _with_default(option: Option, default: object) -> Option:
    return replace(option, default=default, default_text="", required=False)


class _OptionReader:
    """Reads one `add_argument` call."""

    def __init__(self, call: ast.Call, names: list[str], constants: Constants) -> None:
        self.names = names
        self.constants = constants
        self.line = call.lineno
        self.keywords = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}

    def read(self) -> Option:
        positional = not self.names[0].startswith("-")
        action = self._action()
        count = self._count()
        value_type = self._value_type()
        choices = self._constant("choices")
        default, default_text = self._default(action)
        return Option(
            flags=() if positional else tuple(self.names),
            name=self._name(positional),
            kind="bool" if self._reads_yes_no() else _kind(action, count, value_type, bool(choices)),
            default=default,
            choices=tuple(choices) if isinstance(choices, list) else (),
            help=self._help(default, default_text),
            required=count not in ("?", "*", "...") if positional else self._constant("required") is True,
            positional=positional,
            line=self.line,
            value_type=value_type,
            default_text=default_text,
            action=action,
            count=count,
            hidden=action in ("help", "version") or self._is_suppressed("help"),
        )

    def _constant(self, keyword: str) -> Any:
        node = self.keywords.get(keyword)
        try:
            return None if node is None else evaluate(node, self.constants)
        except NotConstant:
            return None

    def _is_suppressed(self, keyword: str) -> bool:
        node = self.keywords.get(keyword)
        return node is not None and dotted_name(node).endswith("SUPPRESS")

    def _name(self, positional: bool) -> str:
        given = self._constant("dest")
        if isinstance(given, str) and given:
            return given
        if positional:
            return self.names[0]
        long = next((name for name in self.names if name.startswith("--")), self.names[0])
        return long.lstrip("-").replace("-", "_")

    def _action(self) -> str:
        node = self.keywords.get("action")
        if node is None:
            return "store"
        if dotted_name(node).endswith("BooleanOptionalAction"):
            return "boolean_optional"
        action = self._constant("action")
        return action if isinstance(action, str) else "store"

    def _count(self) -> int | str | None:
        node = self.keywords.get("nargs")
        if node is None:
            return None
        if dotted_name(node).endswith(("REMAINDER", "PARSER")):
            return "..."
        count = self._constant("nargs")
        if count == "A...":
            return "..."
        return count if isinstance(count, int | str) else "*"

    def _value_type(self) -> ValueType:
        node = self.keywords.get("type")
        if node is None:
            return "str"
        name = dotted_name(node).rpartition(".")[2]
        if isinstance(node, ast.Name) and name in _types:
            return _types[name]
        return "str" if name in ("Path", "PurePath", "abspath", "expanduser") else "any"

    def _reads_yes_no(self) -> bool:
        """Whether a function such as str2bool converts its text."""
        node = self.keywords.get("type")
        name = "" if node is None else dotted_name(node).lower()
        return "bool" in name and name != "bool"

    def _default(self, action: str) -> tuple[object, str]:
        """The default, and its source when it cannot be known."""
        node = self.keywords.get("default")
        if node is None:
            return {"store_true": False, "store_false": True}.get(action), ""
        if self._is_suppressed("default"):
            return None, ""
        try:
            return evaluate(node, self.constants), ""
        except NotConstant:
            return None, ast.unparse(node)

    def _help(self, default: object, default_text: str) -> str:
        text = self._constant("help")
        if not isinstance(text, str):
            return ""
        shown = default_text or str(default)
        return " ".join(text.replace("%(default)s", shown).replace("%%", "%").split())


def _kind(action: str, count: int | str | None, value_type: ValueType, has_choices: bool) -> Kind:
    if action in ("append", "extend") or isinstance(count, int) or count in ("*", "+", "..."):
        return "list"
    if action == "count":
        return "int"
    if action in _no_value_actions or action == "boolean_optional":
        return "bool"
    if has_choices:
        return "choice"
    return "str" if value_type == "any" else value_type
