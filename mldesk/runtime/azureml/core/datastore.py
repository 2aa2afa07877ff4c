"""azureml.core.datastore: places for files that many runs share; the engine brings and takes them."""

import os
from typing import Any, Optional, Sequence

from mldesk.runtime import files

from .. import absent
from ..channel import Question, ask
from ..data.datapath import DataPath
from ..exceptions import UserErrorException
from ..metrics import tell_unused
from ..refusing import Refusing


class Datastore(Refusing):
    """A datastore of the run's workspace."""

    _absent = "as_download as_mount as_upload set_as_default unregister"
    _cures = {"as_mount": "Use Dataset.File.from_files((datastore, path)).mount(), or download()."}

    def __init__(self, workspace: Any, name: Optional[str] = None, **ignored: Any) -> None:
        tell_unused("Datastore", ignored)
        self.workspace = workspace
        found = ask("datastore", UserErrorException, name=name)
        self.name = str(found["name"])
        self.datastore_type = str(found["kind"])
        self.is_default = bool(found["is_default"])

    @staticmethod
    def get(workspace: Any, datastore_name: str) -> "Datastore":
        """The datastore of this name; raises UserErrorException when there is none."""
        return Datastore(workspace, datastore_name)

    @staticmethod
    def get_default(workspace: Any) -> "Datastore":
        """The datastore that is used when none is named."""
        return Datastore(workspace)

    def path(self, path: Optional[str] = None, data_reference_name: Optional[str] = None) -> DataPath:
        """A place in it."""
        return DataPath(self, path or "", data_reference_name)

    def download(
        self,
        target_path: str,
        prefix: Optional[str] = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> int:
        """Copy the files whose paths begin with `prefix` into `target_path`, under their whole paths.

        Files that are there stay, unless `overwrite` is given. Returns how many were copied.
        """
        copied = 0
        with Question() as question:
            asked = {"datastore": self.name, "prefix": prefix or ""}
            for inner in question.ask("download", UserErrorException, **asked):
                target = os.path.join(os.path.abspath(target_path), *inner.split("/"))
                if overwrite or not os.path.exists(target):
                    files.copy_file(os.path.join(question.brought, *inner.split("/")), target)
                    copied += 1
        if show_progress:
            print("Downloaded {} files from {} to {}".format(copied, self.name, target_path))
        return copied

    def upload(
        self,
        src_dir: str,
        target_path: Optional[str] = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> DataPath:
        """Copy what is in a folder to `target_path`; files that are there stay, but with `overwrite`."""
        if not os.path.isdir(src_dir):
            raise UserErrorException("There is no such folder", cause=str(src_dir))
        names = list(files.walk_files(src_dir))
        paths = [os.path.join(src_dir, *inner.split("/")) for inner in names]
        return self.upload_files(paths, src_dir, target_path, overwrite, show_progress)

    def upload_files(
        self,
        files: Sequence[str],
        relative_root: Optional[str] = None,
        target_path: Optional[str] = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> DataPath:
        """Copy files to `target_path`, each to its path below `relative_root`, else below their folder."""
        paths = [os.path.abspath(path) for path in files]
        root = os.path.abspath(relative_root) if relative_root else _common(paths)
        with Question() as question:
            for path in paths:
                _stage(path, root, question.given)
            kept = question.ask(
                "upload",
                UserErrorException,
                datastore=self.name,
                target=target_path or "",
                overwrite=bool(overwrite),
            )
        if show_progress:
            print("Uploaded {} files to {}:{}".format(kept["files"], self.name, target_path or ""))
        if kept["skipped"] and show_progress:
            told = "{} files were there already and stay (overwrite=True replaces them)"
            print(told.format(kept["skipped"]))
        return self.path(target_path)

    def __repr__(self) -> str:
        return "Datastore(name={!r})".format(self.name)


def _stage(path: str, root: str, folder: str) -> None:
    inner = os.path.relpath(path, root).replace(os.sep, "/")
    if inner.startswith("../"):
        raise UserErrorException("A file is not below the root", cause="{} is not in {}".format(path, root))
    files.copy_file(path, os.path.join(folder, *inner.split("/")))


def _common(paths: Sequence[str]) -> str:
    if not paths:
        raise UserErrorException("There are no files", cause="none was named")
    return os.path.commonpath([os.path.dirname(path) for path in paths])


absent.fill(__name__)
