"""`mldesk workspace`: create, open, list, show and rebuild workspaces."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mldesk.core.errors import size_text
from mldesk.core.paths import default_workspace, given_path
from mldesk.core.workspace import Workspace, recent

from .call import Call, Family
from .guards import guards
from .text import Column, ago, count, details, moment, plain, table


@click.group(cls=Family)
def workspace() -> None:
    """Create, open, list, show and rebuild workspaces."""


@workspace.command("create")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--name", help="What to call it; without it, the name of the folder.")
@click.pass_obj
def create(call: Call, path: Path, name: str | None) -> None:
    """Make a new workspace in the folder PATH, which must be new or empty."""
    with Workspace.create(path, name) as made:
        _answer(call, made, "Created")


@workspace.command("open")
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_obj
def open_(call: Call, path: Path) -> None:
    """Check that PATH is a usable workspace, update it if an older version made it, and list it as recent."""
    with Workspace.open(path) as opened:
        _answer(call, opened, "Opened")


@workspace.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the workspaces opened lately, the newest first."""
    default = default_workspace().absolute()
    found = [
        {
            "name": entry.name,
            "path": str(entry.path),
            "opened": entry.opened,
            "exists": (entry.path / "config.json").is_file(),
            "default": entry.path == default,
        }
        for entry in recent()
    ]
    if not found and not call.as_json:
        click.echo("No workspace yet. Make one with `mldesk workspace create FOLDER`.", err=True)
        return
    call.answer(found, _recent_table(found))


def _recent_table(found: list[dict[str, Any]]) -> str:
    columns = [Column("Name"), Column("Opened"), Column("Folder"), Column("")]
    rows = []
    for entry in found:
        remark = "folder is gone" if not entry["exists"] else "default" if entry["default"] else ""
        rows.append((entry["name"], ago(entry["opened"]), entry["path"], remark))
    return table(columns, rows)


@workspace.command("show")
@click.pass_obj
def show(call: Call) -> None:
    """Show what the workspace holds."""
    with call.read_workspace() as shown:
        _answer(call, shown)


@workspace.command("rebuild")
@click.pass_obj
def rebuild(call: Call) -> None:
    """Make the database anew from the folders of runs, datasets and models."""
    from mldesk.core.rebuild import rebuild_workspace

    folder = given_path(call.chosen_path or default_workspace()).absolute()
    report = rebuild_workspace(folder)
    for problem in report.problems:
        click.echo(f"mldesk: warning: {plain(problem)}", err=True)
    restored = [
        count(report.runs, "run"),
        count(report.dataset_versions, "dataset version"),
        count(report.model_versions, "model version"),
    ]
    if report.environment_versions:
        restored.append(count(report.environment_versions, "environment version"))
    pairs = [("Restored", ", ".join(restored)), ("Old database", report.backup)]
    call.answer(report.to_dict(), details(pairs))


def _answer(call: Call, opened: Workspace, done: str = "") -> None:
    summary = opened.summary()
    free = summary["disk_free"]
    pairs = [
        ("Workspace", summary["name"]),
        ("Folder", summary["path"]),
        ("Created", moment(summary["created"])),
        ("Contents", _contents(summary)),
        ("Now", _now(summary)),
        ("Disk", f"{size_text(free)} free" if free is not None else None),
    ]
    call.answer(summary, f"{done} the workspace.\n{details(pairs)}" if done else details(pairs))


def _now(summary: dict[str, Any]) -> str:
    scaling = f", {summary['scaling']:,} scaling" if summary["scaling"] else ""
    return f"{summary['running']:,} running{scaling}, {summary['queued']:,} queued"


def _contents(summary: dict[str, Any]) -> str:
    kinds = ("experiment", "run", "dataset", "model")
    return ", ".join(count(summary[f"{kind}s"], kind) for kind in kinds)


workspace.add_command(guards)
