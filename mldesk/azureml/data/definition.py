"""What a dataset of the SDK is made of before it is registered: sources, and which of their files count."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from mldesk.core.addresses import is_url, parse_address
from mldesk.core.dataset import DatasetVersion, register_dataset
from mldesk.core.datastore import DatastorePath
from mldesk.core.sources import list_source
from mldesk.runtime.tables import chosen

from ..exceptions import UserErrorException, raised_as
from ..telling import tell_once
from .abstract_datastore import AbstractDatastore
from .data_reference import DataReference
from .datapath import DataPath

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

Source = str | Path | DatastorePath


@dataclass(frozen=True)
class Definition:
    """`sources` as mldesk registers them, `steps` that choose among their files, and facts of a table."""

    sources: tuple[Source, ...]
    steps: tuple[tuple[Any, ...], ...] = ()
    tabular: dict[str, Any] | None = field(default=None, hash=False)
    reference: str | None = None  # of the registered dataset whose files the sources are

    @classmethod
    def of(cls, path: Any, tabular: dict[str, Any] | None = None, validate: bool = True) -> Definition:
        """What `path` of the SDK means: texts, data paths, references, or pairs of a datastore and a path.

        Raises UserErrorException for anything else and, with `validate`, for files that are not there.
        """
        sources = tuple(_source(one) for one in _listed(path))
        if not sources:
            raise UserErrorException(
                "There are no files", cause="no path is given", cure="Give at least one."
            )
        found = cls(sources, tabular=tabular)
        if validate:
            found.check()
        return found

    def check(self) -> None:
        """Raise UserErrorException unless the files on this machine and in datastores are there."""
        with raised_as(UserErrorException):
            for source in self.sources:
                if isinstance(source, DatastorePath):
                    source.files()
                elif not is_url(str(source)):
                    list_source([Path(source)])

    def with_step(self, *step: Any) -> Definition:
        """The same, of which one step more chooses: of the rows of a table, else of the files."""
        if self.tabular is None:
            return replace(self, steps=(*self.steps, step))
        steps = [*self.tabular.get("steps", ()), list(step)]
        return replace(self, tabular={**self.tabular, "steps": steps})

    def text(self) -> str:
        """The sources, a line for each, without passwords and tokens."""
        return self.reference or "\n".join(map(_text, self.sources))

    def name(self) -> str:
        """The name it is registered under without one of its own: the same for the same definition."""
        known = json.dumps([self.text(), self.steps, self.tabular], sort_keys=True, default=str)
        digest = hashlib.blake2b(known.encode(), digest_size=4).hexdigest()
        first = self.reference.partition(":")[0] if self.reference else self.text().splitlines()[0]
        parts = [part for part in re.split(r"[/\\:]", first) if part and not re.search(r"[*?\[]", part)]
        words = re.sub(r"\W+", "-", parts[-1].partition(".")[0] if parts else "").strip("-_")
        return f"{words or 'data'}-{digest}"

    def paths(self) -> list[str]:
        """The paths of its files as far as they can be told without downloading, as `/train/a.png`."""
        found: list[str] = []
        with raised_as(UserErrorException):
            for source in self.sources:
                found += _paths(source, len(self.sources) == 1)
        return [f"/{path}" for path in chosen_files(self.steps, sorted(found))]

    def register(
        self,
        workspace: Workspace,
        name: str | None = None,
        description: str | None = None,
        tags: dict[str, str] | None = None,
    ) -> DatasetVersion:
        """Register it in mldesk; without a name under its own one, which is told."""
        if any(is_url(str(source)) for source in self.sources if not isinstance(source, DatastorePath)):
            tell_once(f"Getting {len(self.sources)} files for the dataset {name or self.name()}")
        with raised_as(UserErrorException):
            version = register_dataset(
                workspace,
                name or self.name(),
                list(self.sources) if len(self.sources) > 1 else self.sources[0],
                description or "",
                tags=tags,
                tabular=self.tabular,
                choose=partial(chosen_files, self.steps) if self.steps else None,
            )
        if name is None:
            tell_once(
                f"The dataset of {self.text().splitlines()[0]} was not registered: "
                f"it is kept as {version.reference}, made from its files just now"
            )
        return version


def chosen_files(steps: Sequence[Sequence[Any]], paths: Sequence[str]) -> list[str]:
    """The paths that the steps leave, of sorted ones."""
    left = list(paths)
    for step in steps:
        match step:
            case ("take", count):
                left = left[:count]
            case ("skip", count):
                left = left[count:]
            case ("sample", share, seed):
                left = [path for path, one in zip(left, chosen(len(left), share, seed), strict=True) if one]
            case ("split", share, seed, part):
                mine = chosen(len(left), share, seed)
                left = [path for path, one in zip(left, mine, strict=True) if one == (part == "first")]
    return left


def _listed(path: Any) -> list[Any]:
    if isinstance(path, list):
        return path
    if isinstance(path, tuple) and not (len(path) == 2 and isinstance(path[0], AbstractDatastore)):
        return list(path)
    return [path]


def _source(given: Any) -> Source:
    if isinstance(given, str | Path):
        return given if is_url(str(given)) else Path(given).expanduser().absolute()
    if isinstance(given, tuple) and len(given) == 2 and isinstance(given[0], AbstractDatastore):
        return _in_datastore(given[0], given[1])
    if isinstance(given, DataReference):
        return _in_datastore(given.datastore, given.path_on_datastore)
    if isinstance(given, DataPath) and given._datastore is not None:
        return _in_datastore(given._datastore, given.path_on_datastore)
    raise UserErrorException(
        "That is no path of files",
        cause=f"{given!r} is {type(given).__name__}",
        cure="Give a path, an address (https://...), or (datastore, 'path').",
    )


def _in_datastore(datastore: AbstractDatastore, path: str | None) -> DatastorePath:
    with raised_as(UserErrorException):
        return datastore.core.path((path or "").strip("/"))


def _text(source: Source) -> str:
    if isinstance(source, DatastorePath):
        return str(source)
    return parse_address(str(source)).shown if is_url(str(source)) else str(Path(source).absolute())


def _paths(source: Source, alone: bool) -> list[str]:
    """The paths that the files of a source have in the dataset."""
    if not isinstance(source, DatastorePath):
        if is_url(str(source)):
            return [PurePosixPath(parse_address(str(source)).shown.partition("?")[0]).name]
        return [file.path for file in list_source([Path(source)]).files]
    local = source.local()
    if local is not None:
        return [file.path for file in list_source([local]).files]
    place = "" if alone else f"{source.path.rpartition('/')[2]}/"
    start = source.path.rstrip("/") + "/"
    return [place + file.path.removeprefix(start) for file in source.files()]
