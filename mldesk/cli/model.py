"""`mldesk model`: register, import, list, show and verify models; the modules beside it add the rest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mldesk.core.errors import Problem
from mldesk.core.model import (
    Model,
    get_model,
    import_model,
    list_models,
    model_datasets,
    register_model,
    set_trusted,
    verify_model,
)
from mldesk.core.run import find_run

from .call import Call, Family
from .export import commands as export_commands
from .inspection import inspect
from .model_text import left_out_text, models_table, version_page, version_text
from .parameters import TagType
from .progress import progress
from .recording import recorded
from .registry import commands as registry_commands
from .trying import try_
from .verifying import answer_problems, how_options

if TYPE_CHECKING:
    from mldesk.core.stored_files import How


@click.group(cls=Family)
def model() -> None:
    """Register, import, compare, verify and export models."""


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
    with call.open_workspace() as workspace, recorded(workspace, "Registering", name) as task:
        version = register_model(
            workspace,
            find_run(workspace, run),
            name,
            path,
            description,
            dict(tags),
            dict(properties),
            on_progress=task.tell,
            canceled=task.is_canceled,
        )
    call.answer(version.to_dict(), version_text(version))


@model.command("import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--name", metavar="NAME", help="Its name here; without it, that of the export or the source.")
@click.option("--description", default="", metavar="TEXT", help="What it is.")
@click.option("--tag", "tags", multiple=True, type=TagType(), help="A tag; may be given several times.")
@click.option(
    "--key",
    "public_key",
    type=click.Path(path_type=Path),
    metavar="PUBLIC_KEY",
    help="Only import what the owner of this key has signed.",
)
@click.option("--trust", is_flag=True, help="Say right away that mldesk may load it: it can run code.")
@click.pass_obj
def import_(
    call: Call,
    source: Path,
    name: str | None,
    description: str,
    tags: tuple[tuple[str, str], ...],
    public_key: Path | None,
    trust: bool,
) -> None:
    """Take a model from outside, a folder, a file, a zip or tar, or an export, as the next version of NAME.

    It is not trusted until you say so: mldesk does not load it before.
    """
    shown = name or source.name
    with call.open_workspace() as workspace, recorded(workspace, "Importing", shown) as task:
        version = import_model(
            workspace,
            source,
            name,
            description,
            dict(tags),
            task.tell,
            task.is_canceled,
            public_key,
        )
        if trust:
            version = set_trusted(workspace, version.reference, True)
    left_out = version.left_out()
    text = "\n".join(part for part in (version_text(version), left_out_text(left_out)) if part)
    call.answer(version.to_dict() | {"left_out": left_out}, text)


@model.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the models with their newest versions."""
    with call.read_workspace() as workspace:
        found = list_models(workspace)
    if not found and not call.as_json:
        click.echo("No models. Register one with `mldesk model register NAME RUN`.", err=True)
        return
    call.answer([_model_dict(entry) for entry in found], models_table(found))


def _model_dict(found: Model) -> dict[str, Any]:
    return {
        "id": found.id,
        "name": found.name,
        "created": found.created,
        "versions": [version.to_dict() for version in found.versions],
    }


@model.command("show")
@click.argument("name", metavar="NAME[:VERSION]")
@click.option("--verify", is_flag=True, help="Read all files and compare them with what was registered.")
@click.pass_obj
def show(call: Call, name: str, verify: bool) -> int:
    """Show one version of a model: its files, where it came from, the metrics of its run.

    With --verify it ends with 1 when a file is not what was registered.
    """
    with call.open_or_read_workspace() if verify else call.read_workspace() as workspace:
        version = get_model(workspace, name)
        problems: list[Problem] | None = None
        if verify:
            with progress("Verifying") as show_progress:
                problems = verify_model(workspace, version, on_progress=show_progress)
        datasets = model_datasets(workspace, version)
    value = version.to_dict() | {
        "left_out": version.left_out(),
        "files": [{"path": file.path, "size": file.size, "hash": file.hash} for file in version.files()],
        "lineage": version.lineage(),
        "datasets": [{"reference": used.reference, "present": used.present} for used in datasets],
        "metrics": version.metrics(),
        "parameters": version.parameters(),
        "problems": None if problems is None else [str(problem) for problem in problems],
    }
    call.answer(value, "" if call.as_json else version_page(version, problems))
    return 1 if problems else 0


@model.command("verify")
@click.argument("name", metavar="NAME[:VERSION]")
@how_options("Look at names, sizes and times; read only what was written to since.")
@click.pass_obj
def verify(call: Call, name: str, how: How, share: float) -> int:
    """Compare the files of a version with what was registered; ends with 1 when one differs."""
    with call.open_or_read_workspace() as workspace, recorded(workspace, "Verifying", name) as task:
        version = get_model(workspace, name)
        problems = verify_model(workspace, version, how, task.tell, task.is_canceled, share)
    return answer_problems(call, version, how, problems)


for _command in (*registry_commands, *export_commands, inspect, try_):
    model.add_command(_command)
