"""azureml.data.abstract_datastore: a datastore of a workspace, with the SDK's methods."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.datastore import Datastore as CoreDatastore
from mldesk.core.datastore import TransferReport, remove_datastore, set_default_datastore

from ..exceptions import UserErrorException, raised_as
from .data_reference import DataReference

if TYPE_CHECKING:
    from ..core.workspace import Workspace


class AbstractDatastore:
    """A place for files: a folder of this machine or a server, whatever the SDK calls its kind.

    `core` is the datastore as mldesk's own API has it.
    """

    def __init__(self, workspace: Workspace, core: CoreDatastore) -> None:
        self._workspace = workspace
        self.core = core

    @property
    def name(self) -> str:
        """Its name."""
        return self.core.name

    @property
    def workspace(self) -> Workspace:
        """The workspace that it belongs to."""
        return self._workspace

    @property
    def datastore_type(self) -> str:
        """The kind that mldesk knows it by: "folder" or "fsspec"."""
        return self.core.kind

    @property
    def is_default(self) -> bool:
        """Whether it is used when none is named."""
        return self.core.is_default

    def __repr__(self) -> str:
        return f'{{\n  "name": "{self.name}",\n  "location": "{self.core.location}"\n}}'

    def path(self, path: str | None = None, data_reference_name: str | None = None) -> DataReference:
        """A reference to a file or folder in it."""
        return DataReference(self, data_reference_name, path)

    def as_mount(self) -> DataReference:
        """A reference to all of it, read where it lies."""
        return DataReference(self)

    def as_download(self, path_on_compute: str | None = None) -> DataReference:
        """A reference to all of it, of which the run gets a copy."""
        return DataReference(self).as_download(path_on_compute)

    def as_upload(self, path_on_compute: str | None = None) -> DataReference:
        """A reference to it as a place that a run writes to."""
        return DataReference(self).as_upload(path_on_compute)

    def set_as_default(self) -> None:
        """Use it when no datastore is named."""
        with raised_as(UserErrorException):
            set_default_datastore(self.core.workspace, self.name)

    def unregister(self) -> None:
        """Forget it; its files stay."""
        with raised_as(UserErrorException):
            remove_datastore(self.core.workspace, self.name)

    def upload(
        self,
        src_dir: str,
        target_path: str | None = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> DataReference:
        """Copy what is in a folder to `target_path`; a file that is there stays, unless `overwrite`."""
        with raised_as(UserErrorException):
            report = self.core.upload(src_dir, target_path, overwrite, show_progress=False)
        return self._uploaded(report, src_dir, target_path, show_progress)

    def upload_files(
        self,
        files: Sequence[str | Path],
        relative_root: str | None = None,
        target_path: str | None = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> DataReference:
        """Copy files to `target_path`, each to its path below `relative_root`."""
        with raised_as(UserErrorException):
            report = self.core.upload_files(files, relative_root, target_path, overwrite, show_progress=False)
        return self._uploaded(report, f"{len(files)} files", target_path, show_progress)

    def download(
        self,
        target_path: str,
        prefix: str | None = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> int:
        """Copy the files whose paths begin with `prefix` below the folder `target_path`; returns how many."""
        with raised_as(UserErrorException):
            report = self.core.download(target_path, prefix, overwrite, show_progress=False)
        if show_progress:
            _say(f"Downloaded {report.files} files from {self.name} to {target_path}")
        return report.files

    def _uploaded(
        self, report: TransferReport, source: str, target: str | None, show_progress: bool
    ) -> DataReference:
        if show_progress:
            total = report.files + report.skipped
            _say(f"Uploading an estimated of {total} files")
            _say(f"Uploaded {report.files} files of {source} to {self.name}:{target or ''}")
            if report.skipped:
                _say(f"{report.skipped} files were there already and stay (overwrite=True replaces them)")
        return self.path(target)

    def __getattr__(self, name: str) -> Any:
        """Names of Azure's storage that mean nothing here."""
        from mldesk.core.errors import NotSupported

        if name in ("blob_service", "file_service", "account_key", "sas_token", "client_secret"):
            raise NotSupported(
                f"A datastore has no {name} here",
                f"{self.name} is {self.core.location}",
                "Use upload, upload_files and download, or its files in place.",
            )
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
