"""Reads a script's facts from its syntax tree."""

from __future__ import annotations

import ast
import codecs
import io
import threading
import tokenize
import warnings
from pathlib import Path
from typing import NamedTuple

from ..errors import InvalidInput, MldeskError, translate_os_error
from .asked_inputs import read_asked_datasets, read_asked_inputs
from .constants import dotted_name
from .control_programs import submits_runs
from .distributed import read_distributed
from .facts import Framework, Import, ScriptFacts, SyntaxProblem
from .imports import read_imports
from .options import read_argparse

_largest = 5_000_000  # bytes; no script is longer
_warnings_lock = threading.Lock()  # Python's warning filters belong to the whole process
_torch = ("torch", "pytorch_lightning", "lightning")
_keras = ("keras", "tensorflow.keras", "tf_keras", "keras_core")
# What reads the command line, the most telling first; argparse is looked for separately.
_argument_readers = {
    "click": "click",
    "typer": "typer",
    "fire": "fire",
    "absl": "absl",
    "hydra": "hydra",
    "docopt": "docopt",
    "tap": "tap",
    "simple_parsing": "simple_parsing",
    "transformers": "HfArgumentParser",
}


def read_script(path: Path) -> ScriptFacts:
    """The facts of the script at `path`; it is never run.

    A syntax error is a fact (`facts.syntax_error`). Raises NotFound, Unavailable, or InvalidInput (field
    "script") for what is no Python text: empty, binary, in an encoding that cannot be read, or larger than 5
    MB.
    """
    text = _decode(path, _read(path))
    try:
        tree = _parse(text)
        return _facts(path, text, tree)
    except SyntaxError as error:
        return ScriptFacts(path, syntax_error=_syntax_problem(error))
    except (RecursionError, MemoryError) as error:
        raise _refusal(path, "its code is nested too deeply to be read", "Simplify it.") from error


class Module(NamedTuple):
    """A Python file that was read: its text, its syntax tree, what it imports (but for relative imports)."""

    text: str
    tree: ast.Module
    imports: tuple[Import, ...]


def read_module(path: Path) -> Module | None:
    """A Python file, read and never run; None when it cannot be read."""
    try:
        text = _decode(path, _read(path))
        tree = _parse(text)
        return Module(text, tree, read_imports(tree))
    except (MldeskError, SyntaxError, RecursionError, MemoryError):
        return None


def imported_modules(path: Path) -> set[str]:
    """The top-level modules that a Python file imports; none when it cannot be read."""
    module = read_module(path)
    return set() if module is None else {found.top_level for found in module.imports}


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise _refusal(path, "it is a folder", "Choose a file that ends in .py.")
        with path.open("rb") as file:
            content = file.read(_largest + 1)
    except OSError as error:
        raise translate_os_error(error, path) from error
    if len(content) > _largest:
        raise _refusal(path, "it is larger than 5 MB", "Choose the training script itself.")
    if not content.strip():
        raise _refusal(path, "the file is empty", "Choose another file.")
    return content


def _decode(path: Path, content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise _refusal(path, "it is saved as UTF-16, which Python does not run", "Save it as UTF-8.")
    if b"\0" in content:
        raise _refusal(path, "it is a binary file, not Python text", "Choose a file that ends in .py.")
    try:
        encoding = _encoding(content)
        # Python itself reads line ends in all their forms
        return io.TextIOWrapper(io.BytesIO(content), encoding, newline=None).read()
    except LookupError as error:
        raise _refusal(path, f"its encoding is not known ({error})", "Save it as UTF-8.") from error
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        cause = f"line {line} holds bytes that are not {error.encoding}"
        raise _refusal(path, cause, "Save it as UTF-8, or name its encoding in its first line.") from error


def _encoding(content: bytes) -> str:
    """The encoding that the script declares, or UTF-8; raises LookupError for an unknown one."""
    try:
        return tokenize.detect_encoding(io.BytesIO(content).readline)[0]
    except SyntaxError as error:
        if b"coding" in b"".join(content.splitlines()[:2]):
            raise LookupError(str(error)) from error
        return "utf-8"


def _refusal(path: Path, cause: str, cure: str) -> InvalidInput:
    return InvalidInput(f"{path.name} cannot be read as a script", cause, cure, field="script")


def _parse(text: str) -> ast.Module:
    with _warnings_lock, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the script's own doubtful escapes are its own affair
        return ast.parse(text)


def _syntax_problem(error: SyntaxError) -> SyntaxProblem:
    return SyntaxProblem(error.lineno or 1, error.msg or "invalid syntax", (error.text or "").strip())


def _facts(path: Path, text: str, tree: ast.Module) -> ScriptFacts:
    imports = read_imports(tree)
    argparse = read_argparse(tree)
    reader = "argparse" if argparse.found else _argument_reader(tree, imports)
    return ScriptFacts(
        path=path,
        framework=_framework(tree, imports),
        options=tuple(argparse.options),
        uses_argparse=argparse.found,
        imports=imports,
        description=argparse.description or ast.get_docstring(tree) or "",
        arguments_by=reader,
        complete=argparse.complete if argparse.found else not reader,
        abbreviations=argparse.abbreviations,
        file_prefix=argparse.file_prefix,
        input_names=read_asked_inputs(text, tree),
        dataset_names=read_asked_datasets(text, tree),
        submits_runs=submits_runs(text, tree),
        distributed=read_distributed(text, tree, imports),
    )


def _framework(tree: ast.Module, imports: tuple[Import, ...]) -> Framework:
    names = {found.name for found in imports}
    tops = {found.top_level for found in imports}
    if tops.intersection(_keras) or any(name.startswith("tensorflow.keras") for name in names):
        return "keras"
    if "tensorflow" in tops:
        return "keras" if _uses_tensorflow_keras(tree) else "tensorflow"
    if tops.intersection(_torch):
        return "torch"
    return "sklearn" if "sklearn" in tops else "python"


def _uses_tensorflow_keras(tree: ast.Module) -> bool:
    """Whether `tf.keras` or `from tensorflow import keras` occurs, whatever TensorFlow is called."""
    aliases: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            aliases |= {a.asname or a.name for a in node.names if a.name.startswith("tensorflow")}
    return _imports_from(tree, "tensorflow", "keras") or any(
        isinstance(node, ast.Attribute) and node.attr == "keras" and dotted_name(node.value) in aliases
        for node in ast.walk(tree)
    )


def _argument_reader(tree: ast.Module, imports: tuple[Import, ...]) -> str:
    """What other than argparse reads the command line; "" when nothing seems to."""
    names = {dotted_name(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    tops = {found.top_level for found in imports}
    for module, reader in _argument_readers.items():
        if module in tops and (module != "transformers" or _mentions(tree, reader)):
            return reader
    if names & {"tf.app.flags", "tf.compat.v1.flags", "tf.compat.v1.app.flags", "tf.flags", "flags.FLAGS"}:
        return "absl"
    if "sys.argv" in names or _imports_from(tree, "sys", "argv"):
        return "sys.argv"
    return ""


def _mentions(tree: ast.Module, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(tree))


def _imports_from(tree: ast.Module, module: str, name: str) -> bool:
    """Whether `from module import name` occurs."""
    return any(
        isinstance(node, ast.ImportFrom) and node.module == module and any(a.name == name for a in node.names)
        for node in ast.walk(tree)
    )
