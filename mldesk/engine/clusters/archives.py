"""Copies files to and from a host as a stream of tar: what there is where rsync is missing."""

from __future__ import annotations

import contextlib
import os
import stat
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from mldesk.core.errors import Unavailable, translate_os_error
from mldesk.core.files import replacing
from mldesk.engine.clusters.hosts import COPY_SECONDS, Host
from mldesk.engine.clusters.selection import Selection

PIECE = 4 * 1024 * 1024
"""How many bytes of a file that grows are copied at once."""

_grow = ("log.txt", "log.earlier.txt", "launcher.log")
_block = 1 << 20
_format = tarfile.PAX_FORMAT  # the one that has parts of seconds
_fine = 1e-5  # seconds: what is lost of a time on its way is less
_no_folder = 4
_list = rf"""
cd "$1" 2> /dev/null || exit {_no_folder}
shift
find . -maxdepth 0 -printf '' || exit 1
find "$@" \( -type f -o -type l \) -printf '%y %s %T@ %i %p\0' 2> /dev/null || true
"""
_unpack = """
umask 077
mkdir -p "$1" && LC_ALL=C exec tar -xof - -C "$1"
"""
_pack = """
cd "$1" && exec tar -cf - --ignore-failed-read --null --no-recursion -T -
"""
_tails = """
cd "$1" || exit 1
shift
piece=$(mktemp) || exit 1
trap 'rm -f "$piece"' EXIT
most=$1
shift
while [ $# -gt 0 ]; do
    tail -c "+$2" "$1" 2> /dev/null | head -c "$most" > "$piece"
    wc -c < "$piece"
    cat "$piece"
    shift 2
done
"""


@dataclass(frozen=True)
class _File:
    """A file or link there: its size in bytes, when it was changed (seconds), and which file it is."""

    is_link: bool
    size: int
    changed: float
    identity: str

    def is_like(self, path: Path) -> bool:
        """Whether the file here seems to be the same."""
        try:
            found = path.lstat()
        except OSError:
            return False
        if stat.S_ISLNK(found.st_mode) != self.is_link:
            return False
        return found.st_size == self.size and _is_same_time(found.st_mtime, self.changed)


class Archives:
    """Copies through the shell of a host, which needs tar and find as Linux has them."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._seen: dict[Path, str] = {}  # which files there those here are the beginning of

    def send(self, source: Path, target: str, selection: Selection, newer: bool) -> None:
        """Copy a file to the path `target`, or what is in a folder into it; as Copies.send."""
        parent, _, name = target.rpartition("/")
        folder = source.is_dir()
        if folder:
            found = {path: place for path, place in _walk(source) if selection.takes(path)}
        else:
            parent, found, target = target, {name: source}, parent
        there = self._listed(target, ["."] if folder else [f"./{name}"], may_lack=True)
        wanted = {path: place for path, place in found.items() if _is_due(there.get(path), place, newer)}
        if there and all(place.is_dir() and not place.is_symlink() for place in wanted.values()):
            return

        def feed(stream: IO[bytes]) -> None:
            with tarfile.open(fileobj=stream, mode="w|", format=_format) as archive:
                for path, place in wanted.items():
                    archive.add(place, path, recursive=False)

        self._stream(_unpack, target, feed=feed)

    def fetch(self, source: str, target: Path, selection: Selection) -> None:
        """Copy what has changed of the content of a folder; as Copies.fetch."""
        names = [f"./{name}" for name in selection.only] or ["."]
        there = self._listed(source, names, selection.without)
        changed = {
            path: file
            for path, file in there.items()
            if selection.takes(path) and _is_inside(path) and not file.is_like(target / path)
        }
        grown = {path: file for path, file in changed.items() if _grows(path)}
        whole = [path for path in changed if path not in grown]
        while grown:
            grown = self._append(source, target, grown)
        if whole:
            self._unpack(source, target, {path: changed[path] for path in whole})

    def _listed(
        self, folder: str, names: Sequence[str], without: Sequence[str] = (), may_lack: bool = False
    ) -> Mapping[str, _File]:
        """The files there, by their paths in the folder; none where the folder `may_lack` and does."""
        pruned: list[str] = []
        for name in without:
            pruned += ["-path", f"./{_literal(name)}", "-prune", "-o"]
        answer = self._host.shell(_list, folder, *names, *pruned)
        if answer.code == _no_folder and may_lack:
            return {}
        if answer.code != 0:
            said = answer.errors.strip() or f"{folder} does not exist"
            raise self._host.not_copied(said)
        return dict(_files(answer.output))

    def _known(self, path: Path, file: _File) -> int:
        """How much of a file that grows is here; nothing of one that is another now."""
        try:
            size = path.stat().st_size
        except OSError:
            return 0
        return size if self._seen.get(path) == file.identity and size <= file.size else 0

    def _append(self, source: str, target: Path, files: Mapping[str, _File]) -> dict[str, _File]:
        """Copy what is new of files that grow; returns those of which there is more."""
        known = {path: self._known(target / path, file) for path, file in files.items()}
        asked = [part for path in files for part in (f"./{path}", str(known[path] + 1))]
        answer = self._host.shell(_tails, source, str(PIECE), *asked, seconds=COPY_SECONDS)
        if answer.code != 0:
            raise self._host.not_copied(answer.errors)
        rest, more = answer.output, {}
        for path, file in files.items():
            length, _, rest = rest.partition(b"\n")
            piece, rest = rest[: int(length)], rest[int(length) :]
            place = target / path
            with _writing(place), place.open("r+b" if known[path] else "wb") as copy:
                copy.seek(known[path])
                copy.write(piece)
            self._seen[place] = file.identity
            if len(piece) == PIECE:
                more[path] = file
            elif known[path] + len(piece) >= file.size:
                _set_time(place, file.changed)
        return more

    def _unpack(self, source: str, target: Path, files: Mapping[str, _File]) -> None:
        def take(stream: IO[bytes]) -> None:
            with tarfile.open(fileobj=stream, mode="r|", errors="surrogateescape") as archive:
                for member in archive:
                    path = member.name.removeprefix("./")
                    if path in files:
                        _write(archive, member, target / path, files[path].changed)

        with tempfile.TemporaryFile() as given:
            given.write(b"".join(os.fsencode(f"./{path}") + b"\0" for path in files))
            given.seek(0)
            self._stream(_pack, source, take=take, given=given)

    def _stream(
        self,
        script: str,
        folder: str,
        feed: Callable[[IO[bytes]], None] | None = None,
        take: Callable[[IO[bytes]], None] | None = None,
        given: IO[bytes] | None = None,
    ) -> None:
        try:
            answer = self._host.stream(script, folder, feed=feed, take=take, given=given)
        except (tarfile.TarError, OSError) as error:  # a file of ours is gone, or another one now
            raise Unavailable("Files cannot be copied", str(error), "It is tried again by itself.") from error
        changed_meanwhile = answer.code == 1 and take is not None
        if answer.code != 0 and not changed_meanwhile:
            raise self._host.not_copied(answer.errors)


def _files(output: bytes) -> Iterator[tuple[str, _File]]:
    for line in output.split(b"\0"):
        parts = line.split(b" ", 4)
        if len(parts) == 5:
            kind, size, changed, identity, path = parts
            name = os.fsdecode(path).removeprefix("./")
            yield name, _File(kind == b"l", int(size), float(changed), identity.decode())


def _walk(folder: Path) -> Iterator[tuple[str, Path]]:
    """What is in a folder, folders before what is in them: paths relative to it, and whole."""
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(parent, name)
            yield path.relative_to(folder).as_posix(), path


def _is_due(there: _File | None, here: Path, newer: bool) -> bool:
    """Whether the file is to be copied; `newer`: one that is newer there is left alone."""
    if there is None:
        return True
    if there.is_like(here):
        return False
    return not (newer and there.changed > here.lstat().st_mtime)


def _is_same_time(one: float, other: float) -> bool:
    """Whether two times of change (seconds) are one; a disk may keep whole seconds only."""
    if one.is_integer() or other.is_integer():
        return int(one) == int(other)
    return abs(one - other) < _fine


def _write(archive: tarfile.TarFile, member: tarfile.TarInfo, place: Path, changed: float) -> None:
    """Write what comes next in the archive: as a whole, or not at all.

    It was changed as the listing said: the archive may tell whole seconds only, and what was changed once
    more since then is fetched again.
    """
    if member.issym():
        _link(member.linkname, place, changed)
        return
    content = archive.extractfile(member) if member.isreg() else None
    if content is None:
        return
    with _writing(place), replacing(place) as file:
        while block := content.read(_block):
            file.write(block)
    _set_time(place, changed)
    if os.name != "nt" and member.mode & stat.S_IXUSR:
        place.chmod(place.stat().st_mode | stat.S_IXUSR)


def _link(leads: str, place: Path, changed: float) -> None:
    """A link to what is beside it or below, where there can be links; no other leads to the same there."""
    if not _is_inside(leads) or os.name == "nt":
        return
    with _writing(place):
        place.unlink(missing_ok=True)
        place.symlink_to(leads)
        os.utime(place, (changed, changed), follow_symlinks=False)


@contextlib.contextmanager
def _writing(place: Path) -> Iterator[None]:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise translate_os_error(error, place) from error


def _set_time(place: Path, changed: float) -> None:
    with contextlib.suppress(OSError):
        os.utime(place, (changed, changed))


def _grows(path: str) -> bool:
    return path.rpartition("/")[2] in _grow


def _is_inside(path: str) -> bool:
    """Whether it leads nowhere else than into the folder."""
    parts = PurePosixPath(path)
    return bool(path) and not parts.is_absolute() and ".." not in parts.parts


def _literal(name: str) -> str:
    return "".join(f"\\{one}" if one in "*?[\\" else one for one in name)
