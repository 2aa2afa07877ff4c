"""azureml.data.file_dataset: a dataset of files."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn

from mldesk.core.errors import NotSupported, translate_os_error
from mldesk.runtime import files

from ..exceptions import UserErrorException, raised_as
from ..telling import tell_unused
from .abstract_dataset import AbstractDataset
from .dataset_consumption_config import DatasetConsumptionConfig


class FileDataset(AbstractDataset):
    """Files, registered or still where they come from."""

    def to_path(self) -> list[str]:
        """The paths of its files in it, as `/train/a.png`, sorted."""
        if self._version is not None:
            with raised_as(UserErrorException):
                return self._version.to_path()
        return self._definition.paths()

    def as_mount(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """It as an input of a run that reads its files in place."""
        return self._as_input("mount", path_on_compute)

    def as_download(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """It as an input of a run that gets a copy of its own."""
        return self._as_input("download", path_on_compute)

    def as_hdfs(self) -> NoReturn:
        """Raises NotSupported: there is no HDFS."""
        raise NotSupported("There is no HDFS", "runs read files of this machine", "Use as_mount().")

    def download(
        self, target_path: str | None = None, overwrite: bool = False, ignore_not_found: bool = False
    ) -> list[str]:
        """Copy its files below `target_path` (a new temporary folder without one); returns their paths.

        One that is not registered is registered for that. Raises UserErrorException where a file is there
        already and `overwrite` is not given.
        """
        import tempfile

        folder = Path(target_path or tempfile.mkdtemp(prefix="mldesk-")).expanduser().absolute()
        source = self._folder()
        paths = [path.lstrip("/") for path in self.to_path()]
        there = [path for path in paths if (folder / path).exists()]
        if there and not overwrite:
            raise UserErrorException(
                "A file is there already",
                cause=str(folder / there[0]),
                cure="Give overwrite=True, or another folder.",
            )
        return [_copied(source / path, folder / path, ignore_not_found) for path in paths]

    def mount(self, mount_point: str | None = None, **ignored: object) -> MountContext:
        """What gives a folder with its files, which may only be read: `with dataset.mount() as context`.

        One that is not registered is registered for that. Raises NotSupported for a mount point of one's own.
        """
        tell_unused("FileDataset.mount", ignored)
        if mount_point is not None:
            raise NotSupported(
                "A dataset cannot be mounted at a chosen place",
                f"{mount_point} was asked for; its files are read where mldesk keeps them",
                "Leave the mount point out, or use download(target_path).",
            )
        return MountContext(str(self._folder()))

    def file_metadata(self, col: str) -> NoReturn:
        """Raises NotSupported: it served expressions for filter()."""
        raise NotSupported("Files cannot be filtered by an expression", "", "Choose them by a pattern.")

    def _folder(self) -> Path:
        version = self._version or self.registered(_any_workspace(self))
        return version.folder


class MountContext:
    """A folder with the files of a dataset, for as long as it is wanted."""

    def __init__(self, folder: str) -> None:
        self.mount_point = folder

    def start(self) -> None:
        """Make the files readable, which they are already."""

    def stop(self) -> None:
        """Give the folder back: the files stay where they are."""

    def __enter__(self) -> MountContext:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _copied(source: Path, target: Path, ignore_not_found: bool) -> str:
    try:
        # whole or not at all, and never onto itself: files that were left in place are the user's own
        files.copy_file(str(source), str(target))
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not source.exists():
            if ignore_not_found:
                return str(target)
            raise UserErrorException("A file of the dataset is gone", cause=str(source)) from error
        with raised_as(UserErrorException):
            raise translate_os_error(error, target) from error
    return str(target)


def _any_workspace(dataset: AbstractDataset) -> Any:
    """Where a dataset can be registered that names no workspace: its datastore's, else from_config()."""
    from mldesk.core.datastore import DatastorePath

    if dataset._workspace is not None:
        return dataset._workspace
    for source in dataset._definition.sources:
        if isinstance(source, DatastorePath):
            return source.datastore.workspace
    from ..core.workspace import Workspace

    return Workspace.from_config().local
