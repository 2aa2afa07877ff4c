"""`mldesk dataset`: register, list, show and export datasets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mldesk.core.dataset import (
    Dataset,
    DatasetUse,
    DatasetVersion,
    check_dataset,
    dataset_runs,
    export_dataset,
    get_dataset,
    list_datasets,
    register_dataset,
)
from mldesk.core.errors import size_text

from .call import Call, Family
from .progress import progress
from .text import Column, ago, count, details, moment, paint_status, plain, section, table

_shown_files = 20


@click.group(cls=Family)
def dataset() -> None:
    """Register, list, show and export datasets."""


@dataset.command("register")
@click.argument("name")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--description", default="", help="What it is.")
@click.option("--by-reference", is_flag=True, help="Leave the files of the folder where they are.")
@click.pass_obj
def register(call: Call, name: str, paths: tuple[Path, ...], description: str, by_reference: bool) -> None:
    """Store the files of PATH..., folders or files, as the next version of the dataset NAME.

    If they are those of its newest version, that version is the answer and nothing is stored.
    """
    with call.open_workspace() as workspace, progress("Registering") as show_progress:
        version = register_dataset(
            workspace, name, paths, description, by_reference=by_reference, on_progress=show_progress
        )
    call.answer(version.to_dict(), _version_text(version))


@dataset.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the datasets with their newest versions."""
    with call.read_workspace() as workspace:
        found = list_datasets(workspace)
    if not found and not call.as_json:
        click.echo("No datasets. Add one with `mldesk dataset register NAME PATH`.", err=True)
        return
    call.answer([_dataset_dict(entry) for entry in found], _table(found))


def _dataset_dict(found: Dataset) -> dict[str, Any]:
    return {
        "id": found.id,
        "name": found.name,
        "description": found.description,
        "created": found.created,
        "versions": [version.to_dict() for version in found.versions],
    }


def _table(found: list[Dataset]) -> str:
    columns = [
        Column("Dataset"),
        Column("Version", right=True),
        Column("Files", right=True),
        Column("Size", right=True),
        Column("Registered"),
        Column("Description"),
    ]
    rows = []
    for entry in found:
        newest = entry.newest
        numbers = (newest.version, f"{newest.file_count:,}", size_text(newest.size))
        rows.append((entry.name, *numbers, ago(newest.created), entry.description))
    return table(columns, rows)


@dataset.command("show")
@click.argument("name", metavar="NAME[:VERSION]")
@click.pass_obj
def show(call: Call, name: str) -> None:
    """Show one version of a dataset: its files, whether they are all there, and the runs that read it."""
    with call.read_workspace() as workspace:
        version = get_dataset(workspace, name)
        uses = dataset_runs(workspace, version.reference)
    problems = check_dataset(version)
    files = [] if problems else version.files()
    value = version.to_dict() | {
        "files": [{"path": file.path, "size": file.size, "hash": file.hash} for file in files],
        "problems": [str(problem) for problem in problems],
        "runs": [
            {"id": use.run_id, "name": use.run_name, "status": use.status, "argument": use.argument}
            for use in uses
        ],
    }
    listed = table(
        [Column("File"), Column("Size", right=True)],
        [(file.path, size_text(file.size)) for file in files[:_shown_files]],
    )
    if len(files) > _shown_files:
        listed += f"\nand {count(len(files) - _shown_files, 'more file')}"
    text = _version_text(version)
    text += section("Problems", "\n".join(str(problem) for problem in problems))
    text += section("Files", listed if files else "")
    call.answer(value, text + section("Runs that read it", _uses(uses)))


def _uses(uses: list[DatasetUse]) -> str:
    if not uses:
        return ""
    columns = [Column("Run"), Column("Status", paint=paint_status), Column("Argument"), Column("Id")]
    return table(columns, [(use.run_name, use.status, use.argument or "", use.run_id) for use in uses])


def _version_text(version: DatasetVersion) -> str:
    return details(
        [
            ("Dataset", version.reference),
            ("Description", version.description),
            ("Content", f"{count(version.file_count, 'file')}, {size_text(version.size)}"),
            ("Hash", version.hash),
            ("Registered", moment(version.created)),
            ("Folder", f"{version.folder}{' (left in place)' if version.by_reference else ''}"),
            ("From", version.origin),
        ]
    )


@dataset.command("export")
@click.argument("name", metavar="NAME[:VERSION]")
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def export(call: Call, name: str, folder: Path) -> None:
    """Copy the files of a version into FOLDER, which must be new or empty."""
    with call.read_workspace() as workspace:
        version = get_dataset(workspace, name)
    with progress("Exporting") as show_progress:
        place = export_dataset(version, folder, on_progress=show_progress)
    done = {"name": version.name, "version": version.version, "folder": str(place)}
    call.answer(done, f"Exported {version.reference} to {plain(place)}")
