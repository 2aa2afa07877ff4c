"""The Python that has Ray: one that the target names, else an environment that mldesk builds for it."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.environments.spec import EnvironmentSpec, interpreter_in
from mldesk.core.errors import MldeskError, NotFound, Unavailable
from mldesk.core.paths import given_path, resources
from mldesk.core.watch import IsCanceled
from mldesk.environments.building import build, built

_continued = re.compile(r"\\\s*\n\s*")


def ray_spec() -> EnvironmentSpec:
    """What is built for Ray: the packages of resources/locked/ray.txt, with their hashes."""
    return EnvironmentSpec("packages", packages=tuple(_locked()))


def _locked() -> Iterator[str]:
    text = (resources() / "locked" / "ray.txt").read_text(encoding="utf-8")
    for line in _continued.sub(" ", text).splitlines():
        requirement = line.partition(" #")[0].strip()
        if requirement and not requirement.startswith("#"):
            yield requirement


class RayPython:
    """Finds the interpreter, and builds its environment where it is not there yet."""

    def __init__(self, settings: RaySettings) -> None:
        self._named = settings.python
        self._found: Path | None = None
        self._failed: MldeskError | None = None
        self._building: threading.Thread | None = None

    def get(self) -> Path:
        """The interpreter. While it is being built, beside the caller, raises Unavailable.

        Raises MldeskError when there is none, or it cannot be built.
        """
        if self._found is None:
            self._found = self._there()
        if self._found is not None:
            return self._found
        if self._failed is not None:
            failed, self._failed = self._failed, None  # the next who asks tries again
            raise failed
        if self._building is None or not self._building.is_alive():
            self._building = threading.Thread(target=self._build_quietly, name="ray", daemon=True)
            self._building.start()
        raise Unavailable("Ray is being installed", "the cluster is asked as soon as it is there", "Wait.")

    def make(
        self, log: Callable[[str], None], progress: Callable[[float, str], None], canceled: IsCanceled
    ) -> Path:
        """The interpreter, built now unless it is there; raises MldeskError, Canceled."""
        found = self._there()
        self._found = build(ray_spec(), log, progress, canceled).python if found is None else found
        return self._found

    def _there(self) -> Path | None:
        if not self._named:
            found = built(ray_spec())
            return None if found is None else found.python
        path = interpreter_in(given_path(self._named, "python"))
        if not os.access(path, os.X_OK):
            raise NotFound(
                "The Python that has Ray is missing",
                f"{path} cannot be run",
                "Choose another one in the target's settings, or none: then mldesk builds one.",
                "python",
            )
        return path

    def _build_quietly(self) -> None:
        try:
            self._found = build(ray_spec(), lambda _: None, lambda *_: None, lambda: False).python
        except MldeskError as error:
            self._failed = error
