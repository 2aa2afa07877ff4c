"""Finds the names of the SDK that a program uses but never imports: pieces of articles leave imports out."""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

_modules = {
    "azureml.core": (
        "ComputeTarget",
        "Dataset",
        "Datastore",
        "Environment",
        "Experiment",
        "Model",
        "Run",
        "ScriptRunConfig",
        "Workspace",
    ),
    "azureml.core.compute": ("AmlCompute",),
    "azureml.core.compute_target": ("ComputeTargetException",),
    "azureml.core.conda_dependencies": ("CondaDependencies",),
    "azureml.core.runconfig": (
        "DEFAULT_CPU_IMAGE",
        "DEFAULT_GPU_IMAGE",
        "DockerConfiguration",
        "MpiConfiguration",
        "PyTorchConfiguration",
        "RunConfiguration",
        "TensorflowConfiguration",
    ),
    "azureml.data": ("OutputFileDatasetConfig",),
    "azureml.data.data_reference": ("DataReference",),
    "azureml.exceptions": ("ActivityFailedException", "UserErrorException"),
    "azureml.train.dnn": ("Mpi", "ParameterServer", "PyTorch", "TensorFlow"),
    "azureml.train.estimator": ("Estimator",),
    "azureml.train.sklearn": ("SKLearn",),
    "azureml.widgets": ("RunDetails",),
}
_known = {name: module for module, names in _modules.items() for name in names}


@dataclass(frozen=True, slots=True)
class Unimported:
    """What a program lacks: `names` of the SDK with the modules that have them, and `modules` of Python."""

    names: dict[str, str] = field(default_factory=dict)
    modules: tuple[str, ...] = ()


def find_unimported(tree: ast.Module) -> Unimported:
    """What a program uses without importing it, if it imports `azureml` at all.

    A name counts that the module never binds, or that its own lines use before they bind it. A module counts
    that is reached through its package alone: `urllib.request` after `import urllib`.
    """
    imported = set(_imported(tree))
    if not any(name == "azureml" or name.startswith("azureml.") for name in imported):
        return Unimported()
    reader = _Reader()
    reader.visit(tree)
    names = {name: _known[name] for name in reader.lacking() if name in _known}
    return Unimported(dict(sorted(names.items())), tuple(sorted(set(_modules_lacking(tree, imported)))))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module
                yield from (f"{module}.{alias.name}" for alias in node.names)


def _modules_lacking(tree: ast.Module, imported: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=package), attr=attribute) if package in imported:
                name = f"{package}.{attribute}"
                reached = any(other == name or other.startswith(f"{name}.") for other in imported)
                if package in sys.stdlib_module_names and not reached and _is_module(package, name):
                    yield name


def _is_module(package: str, name: str) -> bool:
    found = importlib.util.find_spec(package)
    if found is None or found.submodule_search_locations is None:
        return False
    return importlib.util.find_spec(name) is not None


class _Reader(ast.NodeVisitor):
    """Reads a module in the order it is executed: which of its names are used before they are bound."""

    def __init__(self) -> None:
        self._bound: set[str] = set()
        self._early: set[str] = set()
        self._within: set[str] = set()
        self._own: list[set[str]] = []
        """The names that the functions bind themselves within which it reads."""

    def lacking(self) -> set[str]:
        """The names used too early by the module's own lines, and those used within functions only."""
        return self._early | (self._within - self._bound)

    def visit_Name(self, node: ast.Name) -> None:
        """A name that is used or bound."""
        if isinstance(node.ctx, ast.Store):
            self._bind(node.id)
        elif self._own:
            if not any(node.id in own for own in self._own):
                self._within.add(node.id)
        elif node.id not in self._bound:
            self._early.add(node.id)

    def visit_Import(self, node: ast.Import) -> None:
        """`import a.b` binds `a`."""
        for alias in node.names:
            self._bind(alias.asname or alias.name.partition(".")[0])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """`from a import b` binds `b`, a star all names of the module."""
        for alias in node.names:
            names = _modules.get(node.module or "", ()) if alias.name == "*" else ()
            for name in names or (alias.asname or alias.name,):
                self._bind(name)

    def visit_Assign(self, node: ast.Assign) -> None:
        """The value is read before the names are bound."""
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        """`except E as name` binds `name`."""
        if node.name:
            self._bind(node.name)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """A function binds its name; what it uses is looked up when it is called."""
        self._bind(node.name)
        self._go_within(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """As any function."""
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        """As a function without a name."""
        self._go_within(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """A class binds its name."""
        self._bind(node.name)
        self._go_within(node)

    def _go_within(self, node: ast.AST) -> None:
        self._own.append(set(_bound_in(node)))
        self.generic_visit(node)
        self._own.pop()

    def _bind(self, name: str) -> None:
        if not self._own:
            self._bound.add(name)


def _bound_in(function: ast.AST) -> Iterator[str]:
    """The names that a function, or one within it, imports, assigns or takes as arguments."""
    for node in ast.walk(function):
        match node:
            case ast.Import() | ast.ImportFrom():
                yield from (alias.asname or alias.name.partition(".")[0] for alias in node.names)
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
