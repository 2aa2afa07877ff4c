"""`mldesk model`: register, list, show and export models."""

from __future__ import annotations

from typing import Any

import click

from mldesk.core.errors import Problem, size_text
from mldesk.core.model import (
    Model,
    ModelVersion,
    get_model,
    list_models,
    register_model,
    verify_model,
)
from mldesk.core.run import find_run

from .call import Call, Family
from .export import commands as export_commands
from .parameters import TagType
from .progress import progress
from .text import Column, ago, details, moment, number, plain, section, table


@click.group(cls=Family)
def model() -> None:
    """Register, list, show and export models."""


@model.command("register")
@click.argument("name")
@click.argument("run")
@click.option(
    "--path",
    default="outputs",
    show_default=True,
    metavar="PATH",
    help="The file or folder that is the model, within the run's working folder.",
)
@click.option("--description", default="", metavar="TEXT", help="What it is.")
@click.option("--tag", "tags", multiple=True, type=TagType(), help="A tag; may be given several times.")
@click.option(
    "--property",
    "properties",
    multiple=True,
    type=TagType(),
    help="A lasting fact; may be given several times.",
)
@click.pass_obj
def register(
    call: Call,
    name: str,
    run: str,
    path: str,
    description: str,
    tags: tuple[tuple[str, str], ...],
    properties: tuple[tuple[str, str], ...],
) -> None:
    """Keep the outputs of RUN, which must be over, as the next version of the model NAME."""
    with call.open_workspace() as workspace, progress("Registering") as show_progress:
        version = register_model(
            workspace,
            find_run(workspace, run),
            name,
            path,
            description,
            dict(tags),
            dict(properties),
            on_progress=show_progress,
        )
    call.answer(version.to_dict(), _version_text(version))


@model.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the models with their newest versions."""
    with call.read_workspace() as workspace:
        found = list_models(workspace)
    if not found and not call.as_json:
        click.echo("No models. Register one with `mldesk model register NAME RUN`.", err=True)
        return
    call.answer([_model_dict(entry) for entry in found], _table(found))


def _model_dict(found: Model) -> dict[str, Any]:
    return {
        "id": found.id,
        "name": found.name,
        "created": found.created,
        "versions": [version.to_dict() for version in found.versions],
    }


def _table(found: list[Model]) -> str:
    columns = [
        Column("Model"),
        Column("Version", right=True),
        Column("Framework"),
        Column("Size", right=True),
        Column("Registered"),
        Column("Description"),
    ]
    rows = []
    for entry in found:
        newest = entry.newest
        facts = (newest.version, newest.framework or "", size_text(newest.size), ago(newest.created))
        rows.append((entry.name, *facts, newest.description))
    return table(columns, rows)


@model.command("show")
@click.argument("name", metavar="NAME[:VERSION]")
@click.option("--verify", is_flag=True, help="Read all files and compare them with what was registered.")
@click.pass_obj
def show(call: Call, name: str, verify: bool) -> int:
    """Show one version of a model: its files, where it came from, the metrics of its run.

    With --verify it ends with 1 when a file is not what was registered.
    """
    with call.read_workspace() as workspace:
        version = get_model(workspace, name)
        problems: list[Problem] | None = None
        if verify:
            with progress("Verifying") as show_progress:
                problems = verify_model(workspace, version, on_progress=show_progress)
    value = version.to_dict() | {
        "files": [{"path": file.path, "size": file.size, "hash": file.hash} for file in version.files()],
        "lineage": version.lineage(),
        "metrics": version.metrics(),
        "parameters": version.parameters(),
        "problems": None if problems is None else [str(problem) for problem in problems],
    }
    call.answer(value, "" if call.as_json else _page(version, problems))
    return 1 if problems else 0


def _page(version: ModelVersion, problems: list[Problem] | None) -> str:
    files = [(file.path, size_text(file.size)) for file in version.files()]
    parameters = details([(plain(name), value) for name, value in version.parameters().items()])
    best = [(name, number(found["best"]), number(found["last"])) for name, found in version.metrics().items()]
    columns = [Column("Metric"), Column("Best", right=True), Column("Last", right=True)]
    text = _version_text(version) + "\n" + _lineage_text(version.lineage())
    if problems is not None:
        told = "\n".join(plain(problem) for problem in problems)
        text += section("Verified", told or "All files are as they were registered.")
    text += section("Files", table([Column("File"), Column("Size", right=True)], files))
    text += section("Parameters", parameters)
    return text + section("Metrics of its run", table(columns, best) if best else "")


def _lineage_text(lineage: dict[str, Any]) -> str:
    run = lineage.get("run") or {}
    data = [f"{used['name']}:{used['version']}" for used in lineage.get("datasets", [])]
    script = " ".join([lineage.get("script") or "", *lineage.get("arguments", [])])
    return details(
        [
            ("From run", run.get("name")),
            ("Run id", run.get("id")),
            ("Experiment", lineage.get("experiment")),
            ("Script", script.strip()),
            ("Data", ", ".join(data)),
        ]
    )


def _version_text(version: ModelVersion) -> str:
    return details(
        [
            ("Model", version.reference),
            ("Description", version.description),
            ("Framework", version.framework),
            ("Size", size_text(version.size)),
            ("Hash", version.hash),
            ("Registered", moment(version.created)),
            ("Tags", _pairs(version.tags)),
            ("Properties", _pairs(version.properties)),
            ("Folder", version.folder),
        ]
    )


def _pairs(values: Any) -> str:
    return ", ".join(f"{key}={value}" for key, value in values.items())


for _command in export_commands:
    model.add_command(_command)
