"""`mldesk datastore`: add and list datastores, move files to and from them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mldesk.core.datastore import (
    Datastore,
    TransferReport,
    get_datastore,
    get_default_datastore,
    list_datastores,
    register_datastore,
    remove_datastore,
    set_default_datastore,
)
from mldesk.core.errors import Canceled, size_text
from mldesk.core.paths import given_path

from .call import Call, Family
from .parameters import TagType
from .progress import progress
from .text import Column, ago, count, plain, section, table

if TYPE_CHECKING:
    from mldesk.core.datastore.settings import Kind
    from mldesk.core.workspace import Workspace

_shown_left_out = 10


@click.group(cls=Family)
def datastore() -> None:
    """Add and list datastores, move files to and from them."""


_datastore_option = click.option(
    "--datastore", "name", metavar="NAME", help="Which datastore; without it the default one."
)
_overwrite_option = click.option(
    "--overwrite", is_flag=True, help="Replace files that are there and are not the same."
)


@datastore.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the datastores of the workspace."""
    with call.read_workspace() as workspace:
        found = list_datastores(workspace)
    columns = [Column("Datastore"), Column("Default"), Column("Kind"), Column("Location")]
    rows = [(one.name, "yes" if one.is_default else "", one.kind, one.location) for one in found]
    call.answer([one.to_dict() for one in found], table(columns, rows))


@datastore.command("add")
@click.argument("name")
@click.argument("location", metavar="FOLDER|URL")
@click.option(
    "--option", "options", multiple=True, type=TagType(), help="A setting of the storage library of a URL."
)
@click.option(
    "--secret-from",
    "secrets",
    multiple=True,
    type=TagType(),
    metavar="SETTING=VARIABLE",
    help="A setting that an environment variable holds when it is needed.",
)
@click.option("--default", "default", is_flag=True, help="Use it from now on when none is named.")
@click.pass_obj
def add(
    call: Call,
    name: str,
    location: str,
    options: tuple[tuple[str, str], ...],
    secrets: tuple[tuple[str, str], ...],
    default: bool,
) -> None:
    """Add a folder, a network folder, or a URL such as s3://bucket/folder as the datastore NAME.

    Secrets are never stored: they come from the configuration files of the storage service or from the
    environment.
    """
    kind: Kind = "fsspec" if "://" in location else "folder"
    settings: dict[str, Any] = {key: _value(text) for key, text in options}
    settings |= {f"{key}_env": variable for key, variable in secrets}
    settings["url" if kind == "fsspec" else "path"] = location
    with call.open_workspace() as workspace:
        added = register_datastore(workspace, name, kind, settings, default)
    call.answer(added.to_dict(), f"Added {added.name}: {plain(added.location)}")


def _value(text: str) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)


@datastore.command("remove")
@click.argument("name")
@click.pass_obj
def remove(call: Call, name: str) -> None:
    """Forget the datastore NAME. Its files stay where they are."""
    with call.open_workspace() as workspace:
        remove_datastore(workspace, name)
    call.answer({"name": name, "removed": True}, f"Removed {plain(name)}; its files are still there")


@datastore.command("default")
@click.argument("name")
@click.pass_obj
def default(call: Call, name: str) -> None:
    """Use the datastore NAME when none is named."""
    with call.open_workspace() as workspace:
        chosen = set_default_datastore(workspace, name)
    call.answer(chosen.to_dict(), f"{chosen.name} is the default datastore now")


@datastore.command("upload")
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FOLDER|FILE...")
@click.option("--to", "target", default="", metavar="PATH", help="Where in the datastore.")
@_datastore_option
@_overwrite_option
@click.pass_obj
def upload(call: Call, sources: tuple[Path, ...], target: str, name: str | None, overwrite: bool) -> None:
    """Copy what is in FOLDER, or the FILEs, into a datastore; what is there is skipped."""
    with call.open_workspace() as workspace, progress("Uploading") as show, _resumable():
        chosen = _chosen(workspace, name)
        if len(sources) == 1 and given_path(sources[0], "source").is_dir():
            report = chosen.upload(sources[0], target, overwrite, show_progress=False, on_progress=show)
        else:
            report = chosen.upload_files(
                sources, None, target, overwrite, show_progress=False, on_progress=show
            )
        place = chosen.path(target).title
    call.answer({"datastore": chosen.name, **report.to_dict()}, _report_text(f"Uploaded to {place}", report))


@datastore.command("download")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--prefix", default="", metavar="PATH", help="Only what is at or below this path.")
@_datastore_option
@_overwrite_option
@click.pass_obj
def download(call: Call, folder: Path, prefix: str, name: str | None, overwrite: bool) -> None:
    """Copy the files of a datastore into FOLDER, under their whole paths; what is there is skipped."""
    with call.open_workspace() as workspace, progress("Downloading") as show, _resumable():
        chosen = _chosen(workspace, name)
        report = chosen.download(folder, prefix, overwrite, show_progress=False, on_progress=show)
    value = {"datastore": chosen.name, "folder": str(given_path(folder).absolute()), **report.to_dict()}
    call.answer(value, _report_text(f"Downloaded to {folder}", report))


@datastore.command("ls")
@click.argument("prefix", default="", metavar="[PATH]")
@_datastore_option
@click.pass_obj
def ls(call: Call, prefix: str, name: str | None) -> None:
    """List the files at or below PATH, or whose paths begin so."""
    with call.read_workspace() as workspace:
        found = _chosen(workspace, name).list(prefix)
    if not found and not call.as_json:
        click.echo("No files. Bring some with `mldesk datastore upload FOLDER`.", err=True)
        return
    columns = [Column("File"), Column("Size", right=True), Column("Changed")]
    rows = [(file.path, size_text(file.size), ago(file.changed / 1e9)) for file in found]
    call.answer([file.to_dict() for file in found], table(columns, rows))


def _chosen(workspace: Workspace, name: str | None) -> Datastore:
    return get_default_datastore(workspace) if name is None else get_datastore(workspace, name)


@contextmanager
def _resumable() -> Iterator[None]:
    """Says after Ctrl+C, or a cancel from the window, that the work done is not lost."""
    try:
        yield
    except (KeyboardInterrupt, Canceled):
        click.echo("mldesk: Canceled. The same command goes on where it stopped.", err=True)
        raise click.Abort from None


def _report_text(title: str, report: TransferReport) -> str:
    text = f"{plain(title)}: {count(report.files, 'file')}, {size_text(report.bytes)}"
    if report.skipped:
        text += f"; {count(report.skipped, 'file')} skipped"
    shown = [plain(path) for path in report.left_out[:_shown_left_out]]
    if len(report.left_out) > len(shown):
        shown.append(f"and {len(report.left_out) - len(shown):,} more")
    return text + section("Links and devices, which are not followed", "\n".join(shown))
