"""`mldesk dataset`: register, list, show, verify, compare and export datasets."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mldesk.core.addresses import is_url
from mldesk.core.dataset import (
    Dataset,
    DatasetUse,
    DatasetVersion,
    change_dataset_tags,
    check_dataset,
    dataset_runs,
    diff_datasets,
    export_dataset,
    get_dataset,
    list_datasets,
    register_dataset,
    set_dataset_description,
    verify_dataset,
)
from mldesk.core.errors import InvalidInput, NotFound, size_text
from mldesk.core.model import dataset_models

from .call import Call, Family
from .parameters import TagType
from .progress import progress
from .recording import recorded
from .text import Column, ago, count, details, moment, paint_status, plain, section, table
from .verifying import answer_problems, how_options

if TYPE_CHECKING:
    from mldesk.core.dataset.gathering import Source
    from mldesk.core.stored_files import How
    from mldesk.core.workspace import Workspace

_shown_files = 20
_scheme = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@click.group(cls=Family)
def dataset() -> None:
    """Register, list, show, verify, compare and export datasets."""


@dataset.command("register")
@click.argument("name")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--description", default="", help="What it is.")
@click.option("--tag", "tags", multiple=True, type=TagType(), help="A tag; may be given several times.")
@click.option("--by-reference", is_flag=True, help="Leave the files of the folder where they are.")
@click.option("--unpack", is_flag=True, help="Replace a downloaded zip or tar file by what is in it.")
@click.option(
    "--sha256",
    "hashes",
    multiple=True,
    metavar="[ADDRESS=]HASH",
    help="The sha256 that a downloaded file must have; with its address where there are several.",
)
@click.pass_obj
def register(
    call: Call,
    name: str,
    sources: tuple[str, ...],
    description: str,
    tags: tuple[tuple[str, str], ...],
    by_reference: bool,
    unpack: bool,
    hashes: tuple[str, ...],
) -> None:
    """Store the files of SOURCE... as the next version of the dataset NAME.

    A SOURCE is a folder, a file, a pattern such as 'images/**/*.png' (in quotes, so that the shell leaves it
    as it is), an address (https://...), or DATASTORE:PATH. If the files are those of the newest version, that
    version is the answer and nothing is stored: it says "Nothing new", in JSON "new" is false.
    """
    with call.open_workspace() as workspace, recorded(workspace, "Registering", name) as task:
        before = _newest(workspace, name)
        version = register_dataset(
            workspace,
            name,
            [_source(workspace, source) for source in sources],
            description,
            by_reference=by_reference,
            on_progress=task.tell,
            canceled=task.is_canceled,
            tags=dict(tags),
            unpack=unpack,
            say=lambda text: click.echo(text, err=True),
            sha256=_expected(hashes),
        )
    is_new = version.version > before
    known = "" if is_new else plain(f"Nothing new: this is version {version.version} of {name}.") + "\n\n"
    value = version.to_dict() | {"new": is_new, "left_out": version.left_out()}
    call.answer(value, known + _version_text(version))


def _newest(workspace: Workspace, name: str) -> int:
    """The number of the newest version there is, 0 for none."""
    try:
        return get_dataset(workspace, name).version
    except (NotFound, InvalidInput):  # an impossible name is refused when it is registered
        return 0


def _expected(hashes: tuple[str, ...]) -> dict[str, str] | str:
    """The hash alone, or the hashes by address."""
    if len(hashes) == 1 and "=" not in hashes[0]:
        return hashes[0]
    parts = (text.rpartition("=") for text in hashes)  # an address may hold the sign, a hash does not
    return {address: expected for address, _, expected in parts}


def _source(workspace: Workspace, text: str) -> Source:
    """What is meant by a text: an address, a path in a datastore, or one of this machine."""
    from mldesk.core.datastore import list_datastores

    name, colon, path = text.partition(":")
    if colon and not Path(text).exists():
        for datastore in list_datastores(workspace):
            if datastore.name == name:
                return datastore.path(path)
        if _scheme.match(text) and not is_url(text):
            raise InvalidInput(
                "Only addresses with http and https can be read",
                f"{text.partition('//')[0]}// is neither",
                "Download the files first, or add the place as a datastore with `mldesk datastore add`.",
                field="source",
            )
    return text


@dataset.command("verify")
@click.argument("name", metavar="NAME[:VERSION]")
@how_options("Look at names, sizes and times; of stored files, read only what was written to since.")
@click.pass_obj
def verify(call: Call, name: str, how: How, share: float) -> int:
    """Compare the files of a version with what was registered; ends with 1 when one differs."""
    # what is found damaged is noted, so that it is made whole when the same files are registered again
    with call.open_or_read_workspace() as workspace, recorded(workspace, "Verifying", name) as task:
        version = get_dataset(workspace, name)
        problems = verify_dataset(workspace, version, how, task.tell, task.is_canceled, share)
    return answer_problems(call, version, how, problems)


@dataset.command("diff")
@click.argument("old", metavar="NAME:VERSION")
@click.argument("new", metavar="NAME[:VERSION]")
@click.pass_obj
def diff(call: Call, old: str, new: str) -> None:
    """Tell which files were added, removed or changed from one version to another."""
    with call.read_workspace() as workspace, progress("Comparing") as show_progress:
        found = diff_datasets(get_dataset(workspace, old), get_dataset(workspace, new), show_progress)
    rows = [("added", file.path, "", size_text(file.size)) for file in found.added]
    rows += [("removed", file.path, size_text(file.size), "") for file in found.removed]
    rows += [("changed", b.path, size_text(a.size), size_text(b.size)) for a, b in found.changed]
    columns = [Column("Change"), Column("File"), Column("Before", right=True), Column("After", right=True)]
    same = f"{count(found.unchanged_count, 'file')} unchanged"
    call.answer(found.to_dict(), f"{table(columns, rows)}\n{same}" if rows else f"No difference, {same}")


@dataset.command("tag")
@click.argument("name", metavar="NAME[:VERSION]")
@click.argument("tags", nargs=-1, type=TagType(alone=False), metavar="KEY=VALUE...")
@click.option("--remove", multiple=True, metavar="KEY", help="Take a tag away; may be given several times.")
@click.pass_obj
def tag(call: Call, name: str, tags: tuple[tuple[str, str], ...], remove: tuple[str, ...]) -> None:
    """Set and remove tags of a version."""

    def changed(before: dict[str, str]) -> dict[str, str]:
        return {key: value for key, value in before.items() if key not in remove} | dict(tags)

    with call.open_workspace() as workspace:
        version = change_dataset_tags(workspace, name, changed)
    call.answer(version.to_dict(), _version_text(version))


@dataset.command("describe")
@click.argument("name")
@click.argument("text")
@click.pass_obj
def describe(call: Call, name: str, text: str) -> None:
    """Give the dataset NAME another description."""
    with call.open_workspace() as workspace:
        version = set_dataset_description(workspace, name, text)
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
        models = dataset_models(workspace, version.reference)
    problems = check_dataset(version)
    files = [] if problems else version.files()
    value = version.to_dict() | {
        "files": [{"path": file.path, "size": file.size, "hash": file.hash} for file in files],
        "problems": [str(problem) for problem in problems],
        "runs": [
            {
                "id": use.run_id,
                "name": use.run_name,
                "experiment": use.experiment,
                "status": use.status,
                "argument": use.argument,
            }
            for use in uses
        ],
        "models": [model.reference for model in models],
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
    text += section("Runs that read it", _uses(uses))
    text += section("Models made with it", "\n".join(plain(model.reference) for model in models))
    call.answer(value, text)


def _uses(uses: list[DatasetUse]) -> str:
    if not uses:
        return ""
    columns = [
        Column("Run"),
        Column("Experiment"),
        Column("Status", paint=paint_status),
        Column("Argument"),
        Column("Id"),
    ]
    rows = [(use.run_name, use.experiment, use.status, use.argument or "", use.run_id) for use in uses]
    return table(columns, rows)


def _version_text(version: DatasetVersion) -> str:
    return details(
        [
            ("Dataset", version.reference),
            ("Description", version.description),
            ("Tags", ", ".join(f"{key}={value}" for key, value in version.tags.items())),
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
    with call.open_or_read_workspace() as workspace, recorded(workspace, "Exporting", name) as task:
        version = get_dataset(workspace, name)
        place = export_dataset(version, folder, on_progress=task.tell, canceled=task.is_canceled)
    done = {"name": version.name, "version": version.version, "folder": str(place)}
    call.answer(done, f"Exported {version.reference} to {plain(place)}")
