"""`mldesk model alias`, `stage`, `tag`, `note`, `describe`, `trust`, `compare`, `lineage`."""

from __future__ import annotations

from collections.abc import Callable

import click

from mldesk.core.errors import size_text
from mldesk.core.model import (
    DatasetComparison,
    LineageGraph,
    ModelComparison,
    ModelVersion,
    ValueComparison,
    change_tags,
    compare_models,
    get_model,
    lineage_graph,
    remove_alias,
    set_alias,
    set_description,
    set_note,
    set_stage,
    set_trusted,
    stages,
)
from mldesk.core.workspace import Workspace

from .call import Call, Command
from .model_text import version_text
from .parameters import TagType
from .text import Column, count, number, paint_status, plain, section, table

_reference = click.argument("name", metavar="NAME[:VERSION]")


def _say(call: Call, change: Callable[[Workspace], ModelVersion]) -> None:
    """Make a change and answer with the version as it is then."""
    with call.open_workspace() as workspace:
        version = change(workspace)
    call.answer(version.to_dict(), version_text(version))


@click.command("alias", cls=Command)
@_reference
@click.argument("alias")
@click.option("--remove", is_flag=True, help="Take the alias away instead.")
@click.pass_obj
def alias(call: Call, name: str, alias: str, remove: bool) -> None:
    """Call a version by ALIAS: NAME@ALIAS then means it, wherever a model is named.

    An alias is on one version of a model at a time.
    """
    if not remove:
        _say(call, lambda workspace: set_alias(workspace, name, alias))
        return

    def take_away(workspace: Workspace) -> ModelVersion:
        bearer = get_model(workspace, f"{name.partition(':')[0]}@{alias}")
        remove_alias(workspace, bearer.name, alias)
        return get_model(workspace, bearer.reference)

    _say(call, take_away)


@click.command("stage", cls=Command)
@_reference
@click.argument("stage", metavar=f"[{'|'.join(stages)}|TEXT]")
@click.pass_obj
def stage(call: Call, name: str, stage: str) -> None:
    """Say how far a version is; an empty text ('') takes the stage away."""
    _say(call, lambda workspace: set_stage(workspace, name, stage))


@click.command("tag", cls=Command)
@_reference
@click.argument("tags", nargs=-1, type=TagType(alone=False), metavar="KEY=VALUE...")
@click.option("--remove", multiple=True, metavar="KEY", help="Take a tag away; may be given several times.")
@click.pass_obj
def tag(call: Call, name: str, tags: tuple[tuple[str, str], ...], remove: tuple[str, ...]) -> None:
    """Set and remove tags of a version."""

    def change(workspace: Workspace) -> ModelVersion:
        def changed(before: dict[str, str]) -> dict[str, str]:
            return {key: value for key, value in before.items() if key not in remove} | dict(tags)

        return change_tags(workspace, name, changed)

    _say(call, change)


@click.command("note", cls=Command)
@_reference
@click.argument("text")
@click.pass_obj
def note(call: Call, name: str, text: str) -> None:
    """Replace the note on a version."""
    _say(call, lambda workspace: set_note(workspace, name, text))


@click.command("describe", cls=Command)
@_reference
@click.argument("text")
@click.pass_obj
def describe(call: Call, name: str, text: str) -> None:
    """Give a version another description."""
    _say(call, lambda workspace: set_description(workspace, name, text))


@click.command("trust", cls=Command)
@_reference
@click.option("--revoke", is_flag=True, help="Trust it no longer.")
@click.pass_obj
def trust(call: Call, name: str, revoke: bool) -> None:
    """Say that mldesk may load a version that came from outside: that can run code of whoever made it."""
    _say(call, lambda workspace: set_trusted(workspace, name, not revoke))


@click.command("compare", cls=Command)
@click.argument("first", metavar="NAME:VERSION")
@click.argument("second", metavar="NAME[:VERSION]")
@click.pass_obj
def compare(call: Call, first: str, second: str) -> None:
    """Compare two versions: metrics, parameters, data, packages, code, and what is in their files."""
    with call.read_workspace() as workspace:
        comparison = compare_models(get_model(workspace, first), get_model(workspace, second))
    call.answer(comparison.to_dict(), _comparison_text(comparison))


def _comparison_text(comparison: ModelComparison) -> str:
    titles = (comparison.first.reference, comparison.second.reference)
    metrics = [
        (found.name, number(found.first_best), number(found.second_best), number(found.best_difference))
        for found in comparison.metrics
    ]
    values = [Column(""), *(Column(title) for title in titles)]
    numbers = [Column("Best value"), *(Column(title, right=True) for title in (*titles, "Difference"))]
    parts = {
        "Facts": [_fact(one) for one in comparison.facts if not one.same],
        "Parameters": [(one.name, one.first, one.second) for one in comparison.parameters if not one.same],
        "Packages": [(one.name, one.first, one.second) for one in comparison.packages],
    }
    unknown = _unknown_packages(comparison)
    if unknown:
        del parts["Packages"]
    text = table(numbers, metrics) if metrics else ""
    text += section("Files", f"Both hold {_agreement(comparison.first.hash == comparison.second.hash)}.")
    for title, rows in parts.items():
        shown = [[_cell(value) for value in row] for row in rows]
        text += section(title, table(values, shown) if rows else "")
    text += section("Packages", plain(unknown))
    data = [_data(one) for one in comparison.datasets]
    text += section("Data", table([*values, Column("Content")], data) if data else "")
    return (text + section("Layers", _lines(comparison.layers)) + section("Code", _code(comparison))).lstrip()


def _fact(fact: ValueComparison) -> tuple[str, object, object]:
    """A fact that differs, its size in words."""
    if fact.name == "size":
        return fact.name, size_text(fact.first), size_text(fact.second)
    return fact.name, fact.first, fact.second


def _data(used: DatasetComparison) -> tuple[str, ...]:
    """A dataset that one or both read, and whether that was the same."""
    name = f"{used.name} {used.argument or ''}".strip()
    same = "" if used.same is None else _agreement(used.same)
    return name, _cell(used.first), _cell(used.second), same


def _agreement(same: bool) -> str:
    return "the same content" if same else "another content"


def _unknown_packages(comparison: ModelComparison) -> str:
    """A sentence in place of the packages where those of a version are not known at all."""
    for version in (comparison.first, comparison.second):
        if not (version.manifest().get("environment") or {}).get("packages"):
            return f"Those of {version.reference} are not known."
    return ""


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _code(comparison: ModelComparison) -> str:
    parts = [
        _lines(found.text) or f"{found.kind} {plain(found.path)} ({found.note})" for found in comparison.code
    ]
    if comparison.more_code:
        parts.append(f"and {count(comparison.more_code, 'more file')}")
    return "\n".join(parts) or plain(comparison.code_missing)


def _lines(text: str) -> str:
    return "\n".join(plain(line) for line in text.splitlines())


@click.command("lineage", cls=Command)
@click.argument("reference")
@click.pass_obj
def lineage(call: Call, reference: str) -> None:
    """Show what was made from what, around a model, a run or a dataset.

    REFERENCE is its name, such as digits:2, with the word model, run or dataset before it where several
    things have that name: 'dataset digits:2'.
    """
    with call.read_workspace() as workspace:
        graph = lineage_graph(workspace, reference)
    call.answer(graph.to_dict(), _graph_text(graph))


def _graph_text(graph: LineageGraph) -> str:
    columns = [Column("Kind"), Column("Name"), Column("Status", paint=paint_status), Column("Made from")]
    label = {node.id: node.label for node in graph.nodes}
    sources: dict[str, list[str]] = {}
    for edge in graph.edges:
        sources.setdefault(edge.target, []).append(label[edge.source])
    rows = [
        (
            node.kind,
            node.label,
            node.status or ("" if node.present else "gone"),
            ", ".join(sources.get(node.id, [])),
        )
        for node in graph.nodes
    ]
    more = f"\nand {count(graph.left_out, 'more thing')}" if graph.left_out else ""
    return table(columns, rows) + more


commands = (alias, stage, tag, note, describe, trust, compare, lineage)
"""The commands that belong to `mldesk model`."""
