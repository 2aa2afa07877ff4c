"""Who asks, and what it can see: a script on this machine, or in a container that sees its run's folder."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..content import is_inside_here
from ..copying import check_space, copy_sources
from ..drafts import draft_folder, move_into_place
from ..errors import Unavailable, translate_os_error
from ..inside import move_in, take_out, touch_inside
from ..run import Run
from ..sources import source_file
from ..watch import IsCanceled, Watch
from ..workspace import Workspace


@dataclass(frozen=True)
class Asking:
    """A question's place, its run, and what the answer may need: `canceled` says that the engine ends."""

    workspace: Workspace
    run: Run
    place: Path
    canceled: IsCanceled

    @contextmanager
    def given(self) -> Iterator[Path]:
        """A folder with the files that go with the question, out of a container's sight.

        What is in a container could put links among them after they were looked at. Raises Unavailable for
        links that lead out of the run's folder, and the world's errors.
        """
        place = self._own(self.place / "given", whole=True)
        with self._out_of_sight() as draft:
            try:
                take_out(self.run.folder, place, draft)
            except OSError as error:
                raise translate_os_error(error, place) from error
            yield draft

    @contextmanager
    def bringing(self) -> Iterator[Path]:
        """A new folder for files, which the answer brings along when the block has filled it.

        It is out of a container's sight until then: links could be put into it meanwhile. Raises the world's
        errors.
        """
        brought = self._own(self.place / "files")
        with self._out_of_sight() as draft:
            try:
                draft.mkdir()
            except OSError as error:
                raise translate_os_error(error, draft) from error
            yield draft
            try:  # what an engine brought that was killed before it answered goes
                move_in(self.run.folder, draft, brought)
            except OSError as error:
                raise translate_os_error(error, brought) from error

    def fetched(self, key: str) -> Path:
        """The folder in the run's folder to which files of a server are fetched; raises Unavailable."""
        return self._own(self.run.folder / "inputs" / key, whole=True)

    def begun_before(self) -> bool:
        """Whether an engine has begun with what must not be done twice; from now on one has."""
        try:
            touch_inside(self.run.folder, self.place / "begun", new=True)
        except FileExistsError:
            return True
        return False

    def visible(self, folder: Path, files: Iterable[str], key: str) -> Path:
        """Where the script finds these files of a folder: in place, or in a copy that its container sees.

        `key` names the copy, which is made once. Raises the world's errors.
        """
        if not self._launch.get("in_container") or self._is_shown(folder):
            return folder
        inputs = self._own(self.run.folder / "inputs")
        copy = inputs / key
        if not copy.exists():
            self._copy(folder, files, copy)
        return copy

    def _copy(self, folder: Path, files: Iterable[str], copy: Path) -> None:
        sources = [source_file(folder / path, path) for path in files if is_inside_here(path)]
        size = sum(source.size for source in sources)
        check_space(self.run.folder, size)
        with self._out_of_sight() as draft:
            copy_sources(sources, draft, Watch(size, None, self.canceled))
            move_into_place(draft, copy)

    def _out_of_sight(self) -> AbstractContextManager[Path]:
        """A draft that no container sees, on the run's disk; those of runs are swept by other rules."""
        return draft_folder(self.workspace.datasets_folder)

    def _is_shown(self, folder: Path) -> bool:
        """Whether the container was given the folder as an input."""
        shown = [given.get("in_place") or given.get("path") for given in self._launch.get("inputs", [])]
        return any(path and folder.is_relative_to(path) for path in shown)

    @cached_property
    def _launch(self) -> dict[str, Any]:
        try:
            launch = json.loads((self.run.folder / "launch.json").read_bytes())
        except (OSError, ValueError):
            return {}
        return launch if isinstance(launch, dict) else {}

    def _own(self, path: Path, whole: bool = False) -> Path:
        """The path, if it is really below the run's folder, and with `whole` what is in it.

        What is in a container may put links there.
        """
        places = [str(path), *(_links(path) if whole else ())]
        for place in places:
            if not Path(place).resolve().is_relative_to(self.run.folder.resolve()):
                raise Unavailable(
                    "The question cannot be answered", f"{place} leads out of the run's folder", "Ask again."
                )
        return path


def _links(folder: Path) -> Iterator[str]:
    """The links in a folder; a link itself is not followed."""
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = os.path.join(parent, name)  # noqa: PTH118 (texts: there may be 100,000)
            if os.path.islink(path):  # noqa: PTH114
                yield path
