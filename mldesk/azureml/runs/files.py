"""The files of a run as programs name, fetch and keep them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

from mldesk.core.errors import NotSupported, translate_os_error
from mldesk.core.sdk_view import copy_file, file_paths, log_paths
from mldesk.core.snapshot import copy_snapshot, plan_snapshot
from mldesk.runtime import files
from mldesk.runtime.azureml.metrics import refuse_replacing

from .. import core
from ..data.datapath import DataPath
from ..exceptions import AzureMLAggregatedException, SnapshotException, UserErrorException, raised_as
from ..telling import tell_once, tell_unused
from .base import RunBase, scripts_errors


class RunFiles(RunBase):
    """The part of a run that has to do with its files."""

    def get_file_names(self) -> list[str]:
        """The names of its files: outputs/..., logs/..., azureml-logs/70_driver_log.txt, what was uploaded,
        logged images.
        """
        return list(file_paths(self.local))

    def download_file(
        self, name: str, output_file_path: str | os.PathLike[str] | None = None, **ignored: object
    ) -> None:
        """Copy a file of the run to `output_file_path`: a file, or a folder that is there.

        Without it, it is copied into the current folder. Raises UserErrorException for a name it has not.
        """
        tell_unused("Run.download_file", ignored)
        found = file_paths(self.local)
        if name not in found:
            raise UserErrorException(
                "The run has no such file",
                cause=f"{name!r} is none of its {len(found)} files",
                cure=f"It has: {_some(list(found))}",
            )
        given = os.fspath(output_file_path) if output_file_path is not None else "."
        into_folder = Path(given).is_dir() or given.endswith(("/", os.sep))
        target = Path(given, PurePosixPath(name).name) if into_folder else Path(given)
        with raised_as(UserErrorException):
            copy_file(found[name], target)

    def download_files(
        self,
        prefix: str | None = None,
        output_directory: str | os.PathLike[str] | None = None,
        output_paths: Sequence[str] | None = None,
        batch_size: int = 100,
        append_prefix: bool = True,
        timeout_seconds: float | None = None,
    ) -> None:
        """Copy the files whose names begin with `prefix` into a folder, or to `output_paths` one by one.

        Without `append_prefix` their names there lack the prefix. Raises UserErrorException when the paths
        are not as many as the files.
        """
        beginning = prefix or ""
        found = {name: path for name, path in file_paths(self.local).items() if name.startswith(beginning)}
        if output_paths is not None and len(output_paths) != len(found):
            raise UserErrorException(
                "There must be one path for each file",
                cause=f"{len(output_paths)} paths are given for {len(found)} files",
                cure="Give output_directory in the place of output_paths.",
            )
        if not found:
            tell_once(f"The run has no file whose name begins with {beginning!r}: nothing was downloaded")
        folder = Path(output_directory or ".")
        targets: Sequence[str | Path] = output_paths or [
            folder / _inner(name, "" if append_prefix else beginning) for name in found
        ]
        with raised_as(UserErrorException):
            for path, target in zip(found.values(), targets, strict=True):
                copy_file(path, Path(target))

    def get_all_logs(self, destination: str | None = None) -> list[str]:
        """Copy its logs into the folder `destination` (the current one); returns where they are."""
        folder = Path(destination or ".")
        kept = {str(folder / name): path for name, path in log_paths(self.local).items()}
        with raised_as(UserErrorException):
            for target, path in kept.items():
                copy_file(path, Path(target))
        return list(kept)

    # Keeping files

    def upload_file(self, name: str, path_or_stream: Any, datastore_name: str | None = None) -> None:
        """Keep a file (a path or an open binary file) as one of the run, called `name`.

        With `datastore_name` it is copied there, too, below ExperimentRun. Raises AzureMLAggregatedException
        when the run has a file of this name: none is replaced.
        """
        self._refuse_replacing([name])
        with self._recording() as recorder, _plain_errors():
            recorder.upload_file(name, path_or_stream)
        self._bring_to(datastore_name, [name])

    def upload_folder(self, name: str, path: str, datastore_name: str | None = None) -> None:
        """Keep all files of a folder, their names beginning with `name`; raises as `upload_file`."""
        names = [f"{name}/{inner}" for inner in files.walk_files(os.fspath(path))]
        self._refuse_replacing(names)
        with self._recording() as recorder:
            recorder.upload_folder(name, os.fspath(path))
        self._bring_to(datastore_name, names)

    def upload_files(
        self,
        names: Sequence[str],
        paths: Sequence[str],
        return_artifacts: bool = False,
        timeout_seconds: float | None = None,
        datastore_name: str | None = None,
    ) -> None:
        """Keep the files at `paths` under these names; raises UserErrorException when one is not there.

        Raises NotSupported for `return_artifacts`: files of a run are known by their names.
        """
        if return_artifacts:
            raise NotSupported(
                "Uploaded files are no objects of their own", "return_artifacts=True", "Use get_file_names()."
            )
        if len(names) != len(paths):
            raise UserErrorException(
                "There must be one path for each name", cause=f"{len(names)} names, {len(paths)} paths"
            )
        self._refuse_replacing(names)
        with self._recording() as recorder:
            for name, path in zip(names, paths, strict=True):
                with _plain_errors():
                    recorder.upload_file(name, path)
        self._bring_to(datastore_name, names)

    def _refuse_replacing(self, names: Sequence[str]) -> None:
        with scripts_errors():
            inner = [files.inner_path(name) for name in names]
        refuse_replacing(self.id, inner, file_paths(self.local), AzureMLAggregatedException)

    def _bring_to(self, datastore_name: str | None, names: Sequence[str]) -> None:
        """Copy kept files to where the SDK keeps them in a datastore; raises UserErrorException."""
        if datastore_name is None:
            return
        kept = file_paths(self.local)
        store = core.Datastore.get(self._workspace, datastore_name)
        for inner in map(files.inner_path, names):
            folder = PurePosixPath("ExperimentRun", f"dcid.{self.id}", inner).parent
            store.upload_files(
                [str(kept[inner])], target_path=str(folder), overwrite=True, show_progress=False
            )

    def _get_outputs_datapath(self) -> DataPath:
        """A copy of its outputs in the default datastore, which another run takes as `resume_from`.

        Programs of the SDK use this name though it is private. Raises UserErrorException.
        """
        store, place = self._workspace.get_default_datastore(), f"run-outputs/{self.id}"
        for name, path in file_paths(self.local).items():
            folder, _, inner = name.partition("/")
            if folder == "outputs":
                target = PurePosixPath(place, inner).parent
                store.upload_files([str(path)], target_path=str(target), overwrite=True, show_progress=False)
        return DataPath(store, place)

    # The code

    def get_snapshot_id(self) -> str:
        """What its code is known by: the id of the run that was submitted."""
        return self.local.folder.name

    def restore_snapshot(self, snapshot_id: str | None = None, path: str | None = None) -> str:
        """Pack its code into a ZIP file in the folder `path` (the current one); returns where it is.

        `path` may also name the file. Raises SnapshotException when the run has no code, or other code than
        `snapshot_id`.
        """
        if snapshot_id not in (None, self.get_snapshot_id()):
            raise SnapshotException(
                "The run has another snapshot",
                cause=f"{snapshot_id} is not {self.get_snapshot_id()}",
                cure="Restore it from its own run, or leave snapshot_id out.",
            )
        source = self.local.snapshot_folder
        if not source.is_dir() or not any(source.iterdir()):
            raise SnapshotException("The run has no snapshot", cause="no code was kept when it began")
        given = Path(path or ".")
        target = given if given.suffix == ".zip" else given / f"{self.get_snapshot_id()}.zip"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            return shutil.make_archive(str(target.with_suffix("")), "zip", source)
        except OSError as error:
            with raised_as(SnapshotException):
                raise translate_os_error(error, target) from error

    def take_snapshot(self, file_or_folder_path: str | os.PathLike[str]) -> str:
        """Keep a file or folder as the code of a run that has none; returns what it is known by.

        Raises SnapshotException when it has some, or the folder is too large.
        """
        folder, given = self.local.snapshot_folder, Path(file_or_folder_path).absolute()
        if folder.is_dir() and any(folder.iterdir()):
            raise SnapshotException("The run has a snapshot already", cause="its code never changes")
        with raised_as(SnapshotException):
            plan = plan_snapshot(given, "") if given.is_dir() else plan_snapshot(given.parent, given.name)
            if given.is_file():
                plan.files = [Path(given.name)]
            elif plan.too_large:
                raise plan.too_large_error()
            try:
                folder.rmdir()
                copy_snapshot(plan, folder)
            except OSError as error:
                raise translate_os_error(error, folder) from error
        return self.get_snapshot_id()


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Let the system speak plainly of a file that is not there, or cannot be read."""
    try:
        yield
    except OSError as error:
        raise translate_os_error(error, error.filename) from error


def _inner(name: str, prefix: str) -> str:
    """The name without the prefix; a whole name is no prefix of itself."""
    return name[len(prefix) :].lstrip("/") or PurePosixPath(name).name


def _some(names: list[str]) -> str:
    return ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
