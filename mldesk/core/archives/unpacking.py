"""Unpacks zip and tar files into a folder that appears whole or not at all."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..copying import check_space
from ..drafts import check_empty, draft_folder, publish
from ..errors import Conflict, Damaged, InvalidInput, translate_os_error
from ..file_names import safe_name
from ..flushing import flush_files, flush_folders, flushes_disks, most_flushed_singly
from ..watch import Watch
from .limits import Limits, Tally
from .member_names import MemberNames
from .packed import Reader, compression_of, damaged_archive, unpacking
from .tars import TarReader, is_tar
from .zips import ZipReader, begins_like_zip, is_zip, zip_errors

_step = 1 << 20  # bytes
_names_of_archives = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")

_documents = {".docx", ".epub", ".odp", ".ods", ".odt", ".pptx", ".xlsx"}
_formats_of_others = _documents | {
    ".apk",
    ".ckpt",
    ".jar",
    ".keras",
    ".mar",
    ".npz",
    ".pt",
    ".pt2",
    ".pth",
    ".whl",
}


def is_archive(path: Path, name: str | None = None) -> bool:
    """Whether `path` is a zip or a tar (also packed with gzip, bzip2 or xz) by its content.

    A compressed single file is none, nor is a format of its own that is a zip inside (`.npz`, `.keras`,
    `.docx`): that is seen from the ending of `name`, or of the path. Raises Damaged for what begins like a
    zip or has the name of an archive and cannot be read as one, and the world's errors when the file cannot
    be read.
    """
    shown = Path(name or path).name
    if Path(shown).suffix.lower() in _formats_of_others:
        return False
    with _reading(path) as stream:
        if is_zip(stream):
            return True
        stream.seek(0)
        if begins_like_zip(stream):
            raise damaged_archive(f"{shown} begins like a zip file, but its end is missing")
        if _begins_like_tar(stream):
            return True
    if shown.lower().endswith(_names_of_archives):
        raise damaged_archive(f"{shown} has the name of an archive, but its content is none")
    return False


def unpack(
    archive: Path,
    folder: Path,
    watch: Watch | None = None,
    limits: Limits | None = None,
    single: bool = False,
) -> list[Path]:
    """Unpack `archive` into the new or empty `folder`; returns the files, in the archive's order.

    With `single`, a compressed single file (`digits.csv.gz`) is unpacked too. `watch` counts the bytes of the
    archive. Files get ordinary permissions, whatever the archive says. All members are unpacked or, when
    anything is wrong with one, none.

    Raises InvalidInput for what is no archive, is encrypted or holds anything but plain files with plain
    names (links, devices, paths that lead out, names that clash, more than `limits` allow); Damaged,
    StorageFull, Conflict when the folder is not empty, Canceled, and the world's errors.
    """
    check_empty(folder)
    with draft_folder(folder.parent, tidy=True) as draft, _reading(archive) as stream:
        try:
            draft.mkdir()
        except OSError as error:
            raise translate_os_error(error, draft) from error
        unpacker = _Unpacker(stream, draft, watch or Watch(0), limits or Limits())
        unpacker.run(archive, single)
        unpacker.flush()
        publish(draft, folder)
    return [folder / path for path in unpacker.files]


def _begins_like_tar(stream: BinaryIO) -> bool:
    try:
        return is_tar(unpacking(stream, compression_of(stream)))
    except Damaged:
        return False


class _Unpacker:
    """One archive on its way into a draft folder."""

    def __init__(self, stream: BinaryIO, draft: Path, watch: Watch, limits: Limits) -> None:
        self.files: list[str] = []
        self._stream = stream
        self._draft = draft
        self._watch = watch
        self._limits = limits
        self._tally = Tally(limits)
        self._names = MemberNames(limits.listing)
        self._size = os.fstat(stream.fileno()).st_size
        self._seen = 0
        watch.total += self._size

    def run(self, archive: Path, single: bool) -> None:
        """Unpack everything."""
        if is_zip(self._stream):
            self._zip()
        else:
            self._stream.seek(0)
            compression = compression_of(self._stream)
            if is_tar(unpacking(self._stream, compression)):
                self._stream.seek(0)
                self._tar(unpacking(self._stream, compression))
            elif single and compression is not None:
                self._stream.seek(0)
                self._single(archive, unpacking(self._stream, compression))
            else:
                raise _no_archive(archive)
        self._watch.advance(self._size - self._seen)

    def flush(self) -> None:
        """Bring all files and their names safely to the disk."""
        try:
            flush_files([str(self._draft / path) for path in self.files], self._draft)
            if len(self.files) <= most_flushed_singly or not flushes_disks:
                flush_folders(self._draft)
        except OSError as error:
            raise translate_os_error(error, self._draft) from error

    def _zip(self) -> None:
        reader = ZipReader(self._stream, self._limits)
        check_space(self._draft, reader.size)
        for name, member in reader.members():
            self._tally.begin(name)
            path = self._names.place(name, name.endswith("/"))
            if name.endswith("/"):
                self._make_folder(path)
                continue
            with zip_errors(), reader.open(member) as content:
                self._write(name, path, content)
            self._check_size(name, member)

    def _check_size(self, name: str, member: zipfile.ZipInfo) -> None:
        if (self._draft / self.files[-1]).stat().st_size != member.file_size:
            raise damaged_archive(f"{name!r} is shorter than it should be")

    def _tar(self, reader: Reader) -> None:
        tar = TarReader(reader)
        for member in tar.members():
            self._tally.begin(member.name)
            path = self._names.place(member.name, member.is_folder)
            if member.is_folder:
                self._make_folder(path)
            else:
                check_space(self._draft, member.size)
                self._write(member.name, path, tar)
        while rest := reader.read(_step):  # only at its end does a compressed stream tell whether it is whole
            self._count("the end", len(rest))

    def _single(self, archive: Path, reader: Reader) -> None:
        name = safe_name(archive.stem) or "content"
        self._tally.begin(name)
        self._write(name, name, reader)

    def _make_folder(self, path: str) -> None:
        try:
            (self._draft / path).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise translate_os_error(error, self._draft / path) from error

    def _write(self, name: str, path: str, content: Reader) -> None:
        place = self._draft / path
        with _writing(place), _create(place) as file:
            while block := content.read(_step):
                self._count(name, len(block))
                file.write(block)
        self.files.append(path)

    def _count(self, name: str, size: int) -> None:
        seen = self._stream.tell()
        self._tally.add(name, size, seen)
        self._watch.advance(max(0, seen - self._seen))
        self._seen = max(seen, self._seen)


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        stream = path.open("rb")
    except OSError as error:
        raise translate_os_error(error, path) from error
    with stream:
        yield stream


@contextmanager
def _writing(place: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise Conflict(
            "The archive is not unpacked",
            f"this disk takes the name of {place.name!r} for that of another member",
            "Unpack it on another disk and use the folder.",
        ) from error
    except OSError as error:
        raise translate_os_error(error, place) from error


def _create(place: Path) -> BinaryIO:
    place.parent.mkdir(parents=True, exist_ok=True)
    # never through a link, never over a file; an archive's own permissions are not taken over
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(place, flags, 0o666), "wb")


def _no_archive(archive: Path) -> InvalidInput:
    return InvalidInput(
        "This is no archive",
        f"{archive} is neither a zip nor a tar file",
        "Choose a zip, tar, tar.gz, tar.bz2 or tar.xz file, or use the file as it is.",
        field="source",
    )
