"""Who asks, and what it can see: a script on this machine, or in a container that sees its run's folder."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..content import is_inside_here
from ..copying import check_space, copy_sources
from ..drafts import draft_folder, move_into_place
from ..errors import Unavailable
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

    @property
    def given(self) -> Path:
        """The files that go with the question; raises Unavailable for a link, which could lead anywhere."""
        return self._own(self.place / "given")

    @property
    def brought(self) -> Path:
        """The folder of the files that the answer brings along."""
        return self._own(self.place / "files")

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
        check_space(copy, size)
        with draft_folder(copy.parent, tidy=True) as draft:
            copy_sources(sources, draft, Watch(size, None, self.canceled))
            move_into_place(draft, copy)

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

    def _own(self, path: Path) -> Path:
        """The path, if it is really below the run's folder: what is in a container may put links there."""
        if not path.resolve().is_relative_to(self.run.folder.resolve()):
            raise Unavailable(
                "The question cannot be answered", f"{path} leads out of the run's folder", "Ask again."
            )
        return path
