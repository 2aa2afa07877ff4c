"""Of which class the objects are that functions of the SDK return: by their annotations, else by a table."""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from typing import Any

from .offers import attribute, classes, value_class

_many = {"Iterator", "Iterable", "Generator", "Sequence", "list", "tuple", "set", "List"}
_maps = {"dict", "Mapping", "Dict"}

# Where annotations say nothing: the class and method (or property), what it gives, and whether many of it.
_datasets = "FileDataset|TabularDataset"
_table: dict[str, tuple[str, bool]] = {
    "Dataset.get": (_datasets, False),
    "Dataset.get_by_id": (_datasets, False),
    "Dataset.get_by_name": (_datasets, False),
    "Experiment.get_runs": ("Run", True),
    "Experiment.list": ("Experiment", True),
    "Experiment.start_logging": ("Run", False),
    "Experiment.submit": ("Run", False),
    "Run.get_children": ("Run", True),
    "Run.get_context": ("Run", False),
    "Run.get_submitted_run": ("Run", False),
    "Run.input_datasets": (_datasets, True),
    "Run.register_model": ("Model", False),
    "Workspace.compute_targets": ("ComputeTarget", True),
    "Workspace.datasets": (_datasets, True),
    "Workspace.datastores": ("AzureBlobDatastore", True),
    "Workspace.environments": ("Environment", True),
    "Workspace.get_default_compute_target": ("ComputeTarget", False),
    "Workspace.get_default_datastore": ("AzureBlobDatastore", False),
    "Workspace.get_run": ("Run", False),
    "Workspace.models": ("Model", True),
}

# What an object of a class may also be: programs use it as that.
_more_special = {
    "ComputeTarget": ("AmlCompute",),
    "Dataset": ("FileDataset", "TabularDataset"),
    "Datastore": ("AzureBlobDatastore",),
}


@dataclass(frozen=True, slots=True)
class Objects:
    """An object of one of some classes; with `many` a collection of such."""

    classes: tuple[type, ...]
    many: bool = False


def made_of(name: str, many: bool = False) -> Objects | None:
    """Objects of the SDK's class (or classes, separated by `|`) of this simple name; None for another."""
    known = classes()
    names = [more for one in name.split("|") for more in _more_special.get(one, (one,))]
    found = tuple(known[one] for one in names if one in known)
    if name == "Run":
        from mldesk.runtime.azureml.core.submitted import _SubmittedRun

        found += (_SubmittedRun,)  # what a script gets
    return Objects(found, many) if found else None


def result_of(owner: type | None, name: str, thing: Any) -> Objects | None:
    """What a function, method or property gives; None when that is nothing of the SDK's, or nobody knows."""
    for one in owner.__mro__ if owner is not None else ():
        for key in (f"{one.__name__}.{name}", f"{one.__name__.lstrip('_')}.{name}"):
            if key in _table:
                return made_of(*_table[key])
    code = thing.fget if isinstance(thing, property) else getattr(thing, "__func__", thing)
    annotation = getattr(code, "__annotations__", {}).get("return") if callable(code) else None
    if isinstance(annotation, str):
        return _annotated(ast.parse(annotation, mode="eval").body, owner)
    return None


def value_of(owner: type, name: str) -> Objects | None:
    """What an object has under a name that is no method: of a property, or of what its class makes."""
    thing = attribute(owner, name)
    if isinstance(thing, property):
        return result_of(owner, name, thing)
    if inspect.isclass(thing):
        return None
    found = value_class(owner, name)
    return None if found is None else Objects((found,))


def _annotated(node: ast.expr, owner: type | None, many: bool = False) -> Objects | None:
    match node:
        case ast.Constant(value=str(text)):
            return _annotated(ast.parse(text, mode="eval").body, owner, many)
        case ast.Name(id="Self") if owner is not None:
            return Objects((owner,), many)
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return made_of(name, many)
        case ast.BinOp(left=left, right=right):
            return _annotated(left, owner, many) or _annotated(right, owner, many)
        case ast.Subscript(value=ast.Name(id=name), slice=inner) if name in _many | _maps:
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return _annotated(elements[-1] if name in _maps else elements[0], owner, many=True)
    return None
