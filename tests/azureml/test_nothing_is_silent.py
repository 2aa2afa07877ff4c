"""No parameter of the SDK's names is taken and left unread, but for those that can have no effect here."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

_rooms = {
    "programs": Path(__file__).parents[2] / "mldesk/azureml",
    "runs": Path(__file__).parents[2] / "mldesk/runtime/azureml",
}
_apart = ("absent.py", "aliases.py", "exceptions.py", "offline.py", "values.py", "telemetry", "telemetry.py")
"""What is no name of the SDK itself, or only prints: the offline run prints what it is told."""

_everywhere = {
    "self", "cls", "auth", "kind", "error", "trace", "_trace", "_error",  # nobody signs in; a with block's
    "timeout_seconds", "timeout_in_minutes", "batch_size", "page_count", "expand",  # files are here
    "wait_post_processing", "show_progress",  # nothing comes after the end; progress is told or not
}  # fmt: skip
_harmless = {
    "AbstractAuthentication.__init__": "*_arguments **_more *_args **_kwargs",  # nobody signs in
    "AbstractDataset.register": "workspace",  # a run knows one workspace
    "AbstractAuthentication.get_token": "*_scopes",
    "AmlCompute.supported_vmsizes": "workspace location",  # the shipped table is everywhere the same
    "ComputeTarget.__new__": "*_others",  # of __init__
    "CondaDependencies.create": "pin_sdk_version",  # packages of the SDK are never installed
    "Dataset.get_by_id": "workspace",
    "Dataset.get_by_name": "workspace",
    "Environment.add_private_pip_wheel": "workspace exist_ok",  # the wheel stays where it is
    "Environment.build_local": "workspace",
    "Experiment.list": "view_type",  # none is archived
    "FileDatasetFactory.from_files": "is_file validate",  # files and folders are told apart by looking
    "ImageBuildDetails.wait_for_completion": "show_output",  # it has been shown
    "Model.get_model_path": "_workspace",
    "Model.register": "workspace",
    "OutputFileDatasetConfig.as_mount": "disable_metadata_cache",  # there is no cache
    "Run.get_context": "**_ignored **_kwargs",  # the SDK's own
    "Run.get_submitted_run": "**_ignored **_kwargs",
    "RunConfiguration.__init__": "_path _name",
    "ScriptRunConfig.__init__": "_telemetry_values",
    "TabularDataset.keep_columns": "validate",  # in a run the files are there
    "TabularDatasetFactory.from_delimited_files": "validate support_multi_line",  # always
    "TabularDatasetFactory.from_json_lines_files": "validate",
    "TabularDatasetFactory.from_parquet_files": "validate",
    "Workspace.__init__": "**_kwargs",  # in a run, what it is called is only recorded
    "Workspace.create": "create_resource_group",
    "Workspace.from_config": "path _logger **_kwargs",
    "Workspace.get": "cloud id **_kwargs",
    "Workspace.list": "subscription_id *_args **_kwargs",
    "_ChildRun.wait_for_completion": "*args **kwargs",  # it is its script that ends it
    "get_run": "**_ignored",  # the SDK's own
}
"""Parameters without an effect that a program could wait for, by the function and why."""


@pytest.mark.parametrize("room", _rooms)
def test_every_parameter_is_read_or_can_have_no_effect(room: str) -> None:
    files = [path for path in sorted(_rooms[room].rglob("*.py")) if not _is_apart(path)]
    unread = [
        f"{path.name}: {name}({parameter})"
        for path in files
        for name, parameter in _unread(ast.parse(path.read_text(encoding="utf-8")), "")
    ]
    assert len(files) > 20
    assert unread == []


def test_nothing_is_called_harmless_that_is_read() -> None:
    found: dict[str, set[str]] = {}
    for folder in _rooms.values():
        for path in folder.rglob("*.py"):
            for name, parameter in _unread(ast.parse(path.read_text(encoding="utf-8")), "", every=True):
                found.setdefault(name, set()).add(parameter)
    for name, parameters in _harmless.items():
        assert set(parameters.split()) <= found.get(name, set()), name


def _is_apart(path: Path) -> bool:
    return any(part in _apart for part in path.parts)


def _unread(node: ast.AST, prefix: str, every: bool = False) -> Iterator[tuple[str, str]]:
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.ClassDef):
            yield from _unread(inner, f"{inner.name}.", every)
        if not isinstance(inner, ast.FunctionDef) or _is_private(inner.name) or _refuses(inner):
            continue
        name = prefix + inner.name
        read = {one.id for part in inner.body for one in ast.walk(part) if isinstance(one, ast.Name)}
        harmless = set() if every else {*_everywhere, *_harmless.get(name, "").split()}
        for parameter in _parameters(inner.args):
            if parameter.lstrip("*") not in read and parameter not in harmless:
                yield name, parameter


def _is_private(name: str) -> bool:
    return name.startswith("_") and name not in ("__init__", "__new__")


def _refuses(function: ast.FunctionDef) -> bool:
    """Whether it does nothing but raise, or has no body at all."""
    told = [
        part
        for part in function.body
        if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
    ]
    return not told or (len(told) == 1 and (isinstance(told[0], ast.Raise) or "refuse" in ast.dump(told[0])))


def _parameters(given: ast.arguments) -> Iterator[str]:
    yield from (one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs))
    if given.vararg is not None:
        yield f"*{given.vararg.arg}"
    if given.kwarg is not None:
        yield f"**{given.kwarg.arg}"
