"""azureml.data.file_dataset: a dataset as the files that it is."""

import os
from typing import Any, List, Optional, Tuple

from mldesk.runtime import files, tables

from .. import absent
from ..exceptions import UserErrorException
from ..metrics import tell_unused
from .abstract_dataset import AbstractDataset
from .consumption import DatasetConsumptionConfig
from .reading import read_files

_SEED = 0  # of what is random and was given none


class FileDataset(AbstractDataset):
    """A dataset of files; its files are read in place, and never changed."""

    def to_path(self) -> List[str]:
        """The paths of its files in it: `/train/0.png`, sorted."""
        return ["/" + file.inner for file in self.files()]

    def download(
        self, target_path: Optional[str] = None, overwrite: bool = False, ignore_not_found: bool = False
    ) -> List[str]:
        """Copy its files into the folder `target_path`, a new temporary one without it; returns their paths.

        Raises UserErrorException when one is there already, unless `overwrite` is given, and when one of the
        dataset is gone, unless `ignore_not_found` is.
        """
        folder = os.path.abspath(target_path) if target_path else _temporary_folder()
        targets = [os.path.join(folder, *file.inner.split("/")) for file in self.files()]
        taken = [target for target in targets if os.path.exists(target)]
        if taken and not overwrite:
            raise UserErrorException(
                "A file is there already", cause=taken[0], cure="Choose another folder, or overwrite=True."
            )
        for file, target in zip(self.files(), targets):
            if os.path.exists(file.path):
                files.copy_file(file.path, target)
            elif not ignore_not_found:
                raise UserErrorException("A file of the dataset is gone", cause=file.path)
        return targets

    def mount(self, mount_point: Optional[str] = None, **ignored: Any) -> "MountContext":
        """A `with` block in which its files are in the folder `mount_point` of what it gives.

        Without a place it is where they are; else they are copied there, and taken away at the end.
        """
        tell_unused("FileDataset.mount", ignored)
        return MountContext(self, mount_point)

    def to_pandas_dataframe(self, on_error: str = "null", out_of_range_datetime: str = "null") -> Any:
        """Its files as one table (pandas.DataFrame), read as their names tell: CSV, TSV, Parquet, JSON lines.

        Raises UserErrorException for others.
        """
        return read_files(self.files(), self._facts.get("tabular"), on_error, out_of_range_datetime)

    def take(self, count: int) -> "FileDataset":
        """The first files."""
        taken: FileDataset = self._some(self.files()[:count])
        return taken

    def skip(self, count: int) -> "FileDataset":
        """All but the first files."""
        left: FileDataset = self._some(self.files()[count:])
        return left

    def take_sample(self, probability: float, seed: Optional[int] = None) -> "FileDataset":
        """A random share of the files."""
        return self.random_split(probability, seed)[0]

    def random_split(
        self, percentage: float, seed: Optional[int] = None
    ) -> Tuple["FileDataset", "FileDataset"]:
        """A random share of the files, and the others."""
        listed = self.files()
        chosen = tables.chosen(len(listed), percentage, _SEED if seed is None else seed)
        first: FileDataset = self._some([file for file, taken in zip(listed, chosen) if taken])
        second: FileDataset = self._some([file for file, taken in zip(listed, chosen) if not taken])
        return first, second

    def as_named_input(self, name: str) -> DatasetConsumptionConfig:
        """This dataset as the input `name` of a run that is submitted."""
        return DatasetConsumptionConfig(name, self)

    def as_mount(self, path_on_compute: Optional[str] = None) -> DatasetConsumptionConfig:
        """This dataset as an input whose files are read in place."""
        return DatasetConsumptionConfig(str(self.name), self).as_mount(path_on_compute)

    def as_download(self, path_on_compute: Optional[str] = None) -> DatasetConsumptionConfig:
        """This dataset as an input of which the run gets a copy."""
        return DatasetConsumptionConfig(str(self.name), self).as_download(path_on_compute)


class MountContext:
    """The files of a dataset in a folder, between start() and stop()."""

    def __init__(self, dataset: FileDataset, mount_point: Optional[str]) -> None:
        self._dataset = dataset
        self._wanted = mount_point
        self._copies = []  # type: List[str]
        self.mount_point = os.path.abspath(mount_point) if mount_point else self._folder()

    def start(self) -> None:
        """Bring the files there."""
        if self._wanted and not self._copies:
            self._copies = self._dataset.download(self._wanted)

    def stop(self) -> None:
        """Take the copies away."""
        for path in self._copies:
            os.remove(path)
        self._copies = []

    def __enter__(self) -> "MountContext":
        self.start()
        return self

    def __exit__(self, *_error: Any) -> None:
        self.stop()

    def _folder(self) -> str:
        folders = {file.folder for file in self._dataset.files()}
        if len(folders) == 1 and self._dataset.name:
            return folders.pop()
        self._wanted = _temporary_folder()  # some files of a folder, or of several
        return self._wanted


def _temporary_folder() -> str:
    import tempfile  # here, since most scripts read their files in place

    return tempfile.mkdtemp()


absent.fill(__name__)
