"""`mldesk model inspect`: what the files of a model tell, without loading it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.model import get_model
from mldesk.core.model.inspection import Inspection, ModelWarning, Tensor, inspect_file, inspect_model
from mldesk.core.paths import given_path

from .call import Call, Command
from .text import Column, details, plain, section, table

_shown_layers = 100
_shown_links = 10
_levels = {"danger": ("red", "Danger"), "caution": ("yellow", "Caution")}


@click.command("inspect", cls=Command)
@click.argument("name", metavar="NAME[:VERSION] | PATH")
@click.pass_obj
def inspect(call: Call, name: str) -> int:
    """Tell what a model is, and what is risky about it, without loading it.

    A PATH is a file or a folder; write ./digits for one that is called like a model. Ends with 1 when the
    model is dangerous to load.
    """
    found = _inspection(call, name)
    call.answer(found.to_json(), "" if call.as_json else _page(found))
    return 1 if found.is_dangerous else 0


def _inspection(call: Call, name: str) -> Inspection:
    path = _path(name)
    if path.name != name:
        return inspect_file(path)
    try:
        with call.read_workspace() as workspace:
            version = get_model(workspace, name)
    except (NotFound, InvalidInput):
        if not path.exists():
            raise
        return inspect_file(path)
    found = inspect_model(version.files_folder, version.files())
    links = ", ".join(version.left_out()[:_shown_links])
    return replace(found, facts={**found.facts, "Links left out": links}) if links else found


def _path(name: str) -> Path:
    """The path that is meant; a model too may have a name that begins with ~."""
    try:
        return given_path(name)
    except InvalidInput:
        if Path(name).name != name:
            raise
        return Path(name)


def _page(found: Inspection) -> str:
    framework = " ".join(part for part in (found.framework, found.framework_version) if part)
    text = details(
        [
            ("File", found.path),
            ("Format", found.format),
            ("Framework", framework),
            ("Kind", found.kind),
            ("Name", found.name),
            ("Inputs", ", ".join(_tensor_text(tensor) for tensor in found.inputs)),
            ("Outputs", ", ".join(_tensor_text(tensor) for tensor in found.outputs)),
            ("Parameters", _count_text(found)),
            *found.facts.items(),
        ]
    )
    return text + section("Layers", _layers_table(found)) + "".join(map(_warning_text, found.warnings))


def _tensor_text(tensor: Tensor) -> str:
    return " ".join(part for part in (tensor.name, shape_text(tensor.shape), tensor.dtype) if part)


def shape_text(shape: tuple[int | None, ...] | None) -> str:
    """A shape as `? x 28 x 28`, with ? for a size that is not fixed; "" when it is not known."""
    return "" if shape is None else " x ".join("?" if size is None else str(size) for size in shape)


def _count_text(found: Inspection) -> str:
    if found.parameter_count is None:
        return ""
    trainable = "" if found.trainable_count is None else f", {found.trainable_count:,} trainable"
    return f"{found.parameter_count:,}{trainable}"


def _layers_table(found: Inspection) -> str:
    if not found.layers:
        return ""
    columns = [Column("Layer"), Column("Class"), Column("Output"), Column("Parameters", right=True)]
    rows = [
        (
            layer.name,
            layer.class_name,
            shape_text(layer.shape),
            "" if layer.parameters is None else f"{layer.parameters:,}",
        )
        for layer in found.layers[:_shown_layers]
    ]
    rest = len(found.layers) - _shown_layers
    return table(columns, rows) + (f"\nand {rest:,} more" if rest > 0 else "")


def _warning_text(warning: ModelWarning) -> str:
    color, word = _levels[warning.level]
    place = f" ({plain(warning.file)})" if warning.file else ""
    title = click.style(f"{word}: {plain(warning.title)}", fg=color, bold=True)
    return f"\n\n{title}{place}\n{plain(warning.detail)}"
