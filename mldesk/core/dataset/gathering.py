"""Brings the sources of a dataset together on this machine: folders, patterns, datastore paths, addresses."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ..copying import Watch, remove_folder

if TYPE_CHECKING:
    from ..datastore import DatastorePath
    from ..workspace import Workspace

Source: TypeAlias = "Path | str | DatastorePath"
"""A folder, file or pattern on this machine, an address, or a path in a datastore."""

_schemes = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the files are now, and a `text` of where they came from, a line for each source.

    `folder` is the user's own folder, where that alone is the source.
    """

    paths: tuple[Path, ...]
    text: str
    folder: Path | None


def is_address(source: Source) -> bool:
    """Whether the source is to be downloaded."""
    return isinstance(source, str) and source.lower().startswith(_schemes)


@contextmanager
def gathered(
    workspace: Workspace,
    source: Source | Sequence[Source],
    watch: Watch,
    unpack: bool,
    say: Callable[[str], object],
) -> Iterator[Origin]:
    """Make all files of `source` readable as paths; what was downloaded for that goes when all went well.

    After an error or a kill it stays, and the same sources go on from there. Raises the errors of downloads
    and datastores.
    """
    sources: list[Source] = (
        list(source) if isinstance(source, Sequence) and not isinstance(source, str) else [source]
    )
    staging = workspace.datastore_folder / ".downloads" / _key(sources)
    paths = tuple(
        path
        for index, one in enumerate(sources)
        for path in _local(one, staging / str(index), watch, unpack, say)
    )
    yield Origin(paths, "\n".join(_text(one) for one in sources), _only_folder(sources, paths))
    remove_folder(staging)


def _local(
    source: Source, staging: Path, watch: Watch, unpack: bool, say: Callable[[str], object]
) -> Sequence[Path]:
    if not isinstance(source, str | Path):
        place = source.local()
        if place is not None:
            return (place,)
        source.fetch(staging, watch)
        return (staging,)
    if is_address(source):
        from ..downloads import fetch_url  # with its network library, too much for every start

        return fetch_url(str(source), staging, watch, unpack=unpack, say=say).paths
    return (Path(source),)


def _text(source: Source) -> str:
    if not isinstance(source, str | Path) or is_address(source):
        return str(source)
    return str(Path(source).expanduser().absolute())


def _only_folder(sources: Sequence[Source], paths: Sequence[Path]) -> Path | None:
    if len(sources) != 1 or len(paths) != 1 or is_address(sources[0]):
        return None
    one = sources[0]
    if not isinstance(one, str | Path) and one.local() is None:
        return None
    place = paths[0].expanduser()
    return place.resolve() if place.is_dir() else None


def _key(sources: Sequence[Source]) -> str:
    """A name for the place of these downloads, the same each time."""
    return hashlib.blake2b(
        "\n".join(map(_text, sources)).encode(errors="replace"), digest_size=10
    ).hexdigest()
