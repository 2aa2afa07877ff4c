"""The modules a script imports, which of them it can do without, and which are not installed."""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

from .facts import Import, ScriptFacts

# Where the module is called differently from the package that brings it.
_packages = {
    "Crypto": "pycryptodome",
    "PIL": "pillow",
    "bs4": "beautifulsoup4",
    "cv2": "opencv-python-headless",
    "dateutil": "python-dateutil",
    "dotenv": "python-dotenv",
    "fitz": "pymupdf",
    "git": "gitpython",
    "pytorch_lightning": "pytorch-lightning",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "tensorflow_addons": "tensorflow-addons",
    "tensorflow_datasets": "tensorflow-datasets",
    "tensorflow_hub": "tensorflow-hub",
    "tensorflow_probability": "tensorflow-probability",
    "tf_keras": "tf-keras",
    "umap": "umap-learn",
    "yaml": "pyyaml",
}
GIVEN = frozenset(("mldesk", "azureml"))
"""The top-level modules that every run gets from mldesk, so that they need no package."""

_forgiving = ("ImportError", "ModuleNotFoundError", "Exception", "BaseException")


def package_of(module: str) -> str:
    """The name of the package to install for a top-level module: `pillow` for `PIL`."""
    return _packages.get(module, module)


def read_imports(tree: ast.Module) -> tuple[Import, ...]:
    """All modules imported anywhere in the module, in the order of the source, without relative imports."""
    found: list[Import] = []
    # a stack instead of recursion: generated scripts nest deeper than Python's stack
    pending: list[tuple[ast.AST, bool]] = [(tree, False)]
    while pending:
        node, guarded = pending.pop()
        if isinstance(node, ast.Import):
            found += (Import(alias.name, guarded, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.append(Import(node.module, guarded, node.lineno))
        pending += _children(node, guarded)
    return tuple(sorted(found, key=lambda imported: imported.line))


def _children(node: ast.AST, guarded: bool) -> Iterator[tuple[ast.AST, bool]]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            guarded = True
        case ast.If(test=test) if not _is_main(test):
            guarded = True
        case ast.Try(handlers=handlers) if any(_forgives(handler.type) for handler in handlers):
            guarded = True
        case ast.With(items=items) if any(_suppresses(item.context_expr) for item in items):
            guarded = True
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield child, guarded


def _is_main(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id == "__name__"


def _forgives(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(isinstance(name, ast.Name) and name.id in _forgiving for name in names)


def _suppresses(context: ast.expr) -> bool:
    return isinstance(context, ast.Call) and any(_forgives(argument) for argument in context.args)


def missing_imports(facts: ScriptFacts, folder: Path) -> list[str]:
    """Top-level modules that the script imports and this Python does not have, in the order of the source.

    Nothing is imported to find out. Modules in the script's `folder` and those that every run gets from
    mldesk are not missing. `facts.needs(name)` tells whether the script cannot start without one.
    """
    names = dict.fromkeys(found.top_level for found in facts.imports)
    folders = {folder, facts.path.parent}
    return [name for name in names if not is_local(name, folders) and not _is_installed(name)]


def is_local(name: str, folders: set[Path]) -> bool:
    """Whether the module lies in one of the folders, beside the script."""
    return any((folder / f"{name}.py").is_file() or (folder / name).is_dir() for folder in folders)


def _is_installed(name: str) -> bool:
    if name in sys.stdlib_module_names or name in GIVEN:
        return True
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):  # an already imported module without a specification
        return name in sys.modules
