"""Brings what a run has written for a datastore there, and registers it as a dataset where that was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .data_checks import datastore_of
from .datastore.names import matches
from .errors import Unavailable, size_text
from .run_data import Output
from .sources import NoFiles, SourceFile, list_source
from .watch import IsCanceled
from .workspace import Workspace

if TYPE_CHECKING:
    from .datastore import DatastorePath, TransferReport


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of an output: its `place` in a datastore, and the dataset version made of it, if any.

    `files` is how many were there to be brought, `kept` how many of them the datastore had already and kept.
    """

    output: Output
    place: str
    files: int = 0
    bytes: int = 0
    kept: int = 0
    left_out: Sequence[str] = ()
    dataset: str | None = None

    def sentences(self) -> list[tuple[str, str]]:
        """What there is to tell of it: levels and texts."""
        name = self.output.name
        if self.files == 0:
            return [("warning", f"The script wrote nothing to its output {name}")]
        count = f"{self.files:,} {'file' if self.files == 1 else 'files'}"
        told = [("info", f"The output {name} is in {self.place}: {count}, {size_text(self.bytes)}")]
        if self.kept:
            text = (
                f"The output {name} replaces nothing: {self.kept:,} of its files were in {self.place} before"
            )
            told.append(("warning", text))
        if self.left_out:
            text = f"Links and devices of the output {name} are not uploaded: {', '.join(self.left_out[:5])}"
            told.append(("warning", text))
        if self.dataset is not None:
            told.append(("info", f"The output {name} is the dataset {self.dataset}"))
        return told

    def properties(self) -> dict[str, str]:
        """What is recorded with the run: where the output is, and which dataset it became."""
        found = {f"output.{self.output.name}": self.place} if self.files else {}
        return found | ({} if self.dataset is None else {f"output.{self.output.name}.dataset": self.dataset})


def deliver(
    workspace: Workspace,
    run_id: str,
    output: Output,
    source: Path,
    completed: bool,
    canceled: IsCanceled | None = None,
) -> Delivered:
    """Upload the file or folder `source` to the output's place; a run that has `completed` registers it, too.

    Done again, it goes on where it stopped. Raises NotFound for a datastore that is gone, Unavailable for a
    `source` that leads out of the run's folder, StorageFull and the like, Canceled.
    """
    _check_own(source, workspace.run_folder(run_id))
    place = datastore_of(workspace, output.datastore).path(output.path_of(run_id))
    files, left_out = _files(source, output)
    if not files:
        return Delivered(output, str(place), left_out=left_out)
    report = _upload(place, files, source, output, canceled)
    size = sum(file.size for file in files)
    kept = 0 if output.overwrite else report.skipped
    dataset = _register(workspace, output, place, canceled) if completed and output.register_as else None
    return Delivered(output, str(place), len(files), size, kept, left_out, dataset)


def _check_own(source: Path, run_folder: Path) -> None:
    """Raise Unavailable for a link out of the run's folder: a script in a container could put it anywhere."""
    if not source.resolve().is_relative_to(run_folder.resolve()):
        raise Unavailable(
            "The files cannot be uploaded",
            f"{source} leads out of the run's folder",
            "Have the script write its files there instead of a link.",
        )


def _files(source: Path, output: Output) -> tuple[list[SourceFile], tuple[str, ...]]:
    """The files to bring, and what is left out of them; none where the script wrote nothing."""
    if not source.exists():
        return [], ()
    try:
        found = list_source([source])
    except NoFiles:
        return [], ()
    wanted = [
        file for file in found.files if not output.globs or any(matches(g, file.path) for g in output.globs)
    ]
    return wanted, tuple(found.left_out)


def _upload(
    place: DatastorePath,
    files: Sequence[SourceFile],
    source: Path,
    output: Output,
    canceled: IsCanceled | None,
) -> TransferReport:
    root = source if source.is_dir() else source.parent
    return place.datastore.upload_files(
        [root / file.path for file in files],
        relative_root=root,
        target_path=place.path,
        overwrite=output.overwrite,
        show_progress=False,
        canceled=canceled,
    )


def _register(workspace: Workspace, output: Output, place: DatastorePath, canceled: IsCanceled | None) -> str:
    from .dataset import register_dataset

    version = register_dataset(
        workspace,
        output.register_as or output.name,
        place,
        output.description,
        canceled=canceled,
        tags=output.tags,
    )
    return version.reference
