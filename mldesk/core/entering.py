"""The last step of storing a version of a dataset or model: manifest, row and place, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from .drafts import move_into_place
from .errors import translate_os_error
from .files import write_atomically
from .manifests import enter_dataset_version, enter_model_version, is_entered
from .removing import remove_folder

if TYPE_CHECKING:
    from .store import Connection, Store

_Told = TypeVar("_Told")


class VersionEntry:
    """A draft folder on its way to be a version that others see."""

    def __init__(self, store: Store, kind: Literal["dataset", "model"], draft: Path) -> None:
        self._store = store
        self._kind: Literal["dataset", "model"] = kind
        self._draft = draft
        self._place = draft

    def run(self, enter: Callable[[Connection], _Told]) -> _Told:
        """Return what `enter` does, which calls `put`, in one transaction; without its row no version stays.

        Raises the world's errors.
        """
        try:
            with self._store.write(f"{self._kind}s") as connection:
                return enter(connection)
        except OSError as error:
            raise translate_os_error(error, self._draft) from error
        except BaseException:
            if not is_entered(self._store, self._kind, self._place):
                remove_folder(self._place)
            raise

    def put(self, connection: Connection, manifest: bytes, place: Path) -> None:
        """Give the draft its manifest and row, and move it to `place`, the folder of its version."""
        path = self._draft / f"{self._kind}.json"
        write_atomically(path, manifest)
        enter = enter_dataset_version if self._kind == "dataset" else enter_model_version
        enter(connection, path)
        self._place = place
        remove_folder(place)  # of a registration that was killed before its row was stored
        move_into_place(self._draft, place)
