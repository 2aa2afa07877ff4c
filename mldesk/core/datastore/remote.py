"""The storage of a datastore behind an fsspec URL, such as s3://bucket/folder."""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import InvalidInput, NotFound, Unavailable
from ..partial_folders import kept_seconds
from ..reading import check_unchanged, open_source
from ..sources import SourceFile, partial_folder_name
from ..watch import Watch
from .facts import StoredEntry, StoredFile, StoredList
from .landing import Landed, Run, land, one_by_one
from .names import check_local_name, is_partial, joined, lies_in
from .partials import Advance, digest
from .pool import side_by_side
from .s3 import S3Object, checksum
from .settings import storage_options

_block = 8 << 20  # bytes
_was_same = -1  # what storing a file gives when it need not be sent
_few = 20  # files; whether so few are there is asked for each of them
_extra_cure = 'Install it: pip install "mldesk[remote]"'

# What client libraries raise besides OSError; those that are not imported have raised nothing.
_client_errors = (
    ("botocore.exceptions", "BotoCoreError"),
    ("botocore.exceptions", "ClientError"),
    ("aiohttp", "ClientError"),
    ("azure.core.exceptions", "AzureError"),
    ("google.auth.exceptions", "GoogleAuthError"),
    ("paramiko.ssh_exception", "SSHException"),
    ("requests", "RequestException"),
)
_no_credentials = frozenset(
    ("NoCredentialsError", "PartialCredentialsError", "CredentialRetrievalError", "DefaultCredentialsError")
)


class RemoteStorage:
    """Files below the URL of the settings."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self.url: str = settings["url"]
        self._settings = settings

    @cached_property
    def _connection(self) -> tuple[Any, str]:
        """The file system and the path of the datastore in it."""
        try:
            core = importlib.import_module("fsspec.core")
        except ImportError as error:
            raise Unavailable("fsspec is not installed", f"{self.url} needs it", _extra_cure) from error
        options = storage_options(self._settings)
        try:
            with remote_errors(self.url):
                files, root = core.url_to_fs(self.url, skip_instance_cache=True, **options)
        except ImportError as error:
            raise Unavailable(
                "A library is not installed", f"{self.url} needs it: {error}", _extra_cure
            ) from error
        except (ValueError, TypeError) as error:
            raise InvalidInput(
                "The datastore's settings cannot be used",
                f"{self.url}: {error}",
                "Add it again with other settings.",
                field="settings",
            ) from error
        return files, str(root).rstrip("/")

    @property
    def _files(self) -> Any:
        return self._connection[0]

    @property
    def _is_s3(self) -> bool:
        protocol = self._files.protocol
        return "s3" in ((protocol,) if isinstance(protocol, str) else protocol)

    @property
    def _run(self) -> Run:
        """Only libraries made for it are asked from several threads at once."""
        return side_by_side if getattr(self._files, "async_impl", False) else one_by_one

    def place(self, path: str) -> str:
        """The path in the file system of what the datastore calls `path`."""
        return joined(self._connection[1], path) if self._connection[1] else f"/{path}"

    def files(self, path: str = "") -> StoredList:
        """The files at or below `path`; none when there is nothing."""
        with remote_errors(self.url):
            self._files.invalidate_cache()
            found = self._files.find(self.place(path), detail=True)
        start = len(self.place("").rstrip("/")) + 1
        files = [
            _stored(name[start:], facts)
            for name, facts in found.items()
            if facts.get("type") != "directory" and not name.endswith("/")
        ]
        files = [file for file in files if lies_in(file.path, path) and not is_partial(file.path)]
        return StoredList(tuple(sorted(files)))

    def entries(self, path: str = "") -> list[StoredEntry]:
        """The files and folders right in the folder `path`; none when there is no such folder."""
        place = self.place(path)
        try:
            with remote_errors(self.url):
                self._files.invalidate_cache()
                found = self._files.ls(place, detail=True)
        except NotFound:
            self.files(path)  # which knows an empty place from one that is not there
            return []
        start = len(self.place("").rstrip("/")) + 1
        entries = [_entry(str(facts["name"]).rstrip("/")[start:], facts) for facts in found]
        return [entry for entry in entries if entry.path not in ("", path) and not is_partial(entry.path)]

    def upload(self, files: Sequence[SourceFile], key: str, overwrite: bool, watch: Watch) -> Landed:
        """Store files of this machine at their paths; each is there when all of it is."""
        there = self._there(files)
        wanted = [file for file in files if file.path not in there or overwrite]
        landed = Landed(skipped=len(files) - len(wanted))
        watch.advance(sum(file.size for file in files) - sum(file.size for file in wanted))
        if not self._is_s3:
            self._sweep()

        def store(file: SourceFile, advance: Advance) -> int:
            return self._store(file, there.get(file.path), advance)

        moved = self._run(store, wanted, watch)
        same = sum(size == _was_same for size in moved)
        landed.files, landed.skipped = len(wanted) - same, landed.skipped + same
        landed.bytes = sum(size for size in moved if size != _was_same)
        return landed

    def _there(self, files: Sequence[SourceFile]) -> dict[str, StoredFile]:
        """Which of the places are taken."""
        if len(files) > _few:
            common = os.path.commonpath([os.path.dirname(f"/{file.path}") for file in files])  # noqa: PTH120
            return {file.path: file for file in self.files(common.replace(os.sep, "/").strip("/")).files}
        found = {}
        for file in files:
            with suppress(NotFound):
                found[file.path] = self._look(file.path)
        return found

    def _look(self, path: str) -> StoredFile:
        with remote_errors(self.url):
            self._files.invalidate_cache()
            facts = self._files.info(self.place(path))
        if facts.get("type") == "directory":
            raise NotFound("It is a folder", path)
        return _stored(path, facts)

    def _store(self, file: SourceFile, there: StoredFile | None, advance: Advance) -> int:
        """Store one file; returns the bytes that were sent, or _was_same."""
        if there is not None and self._is_same(file, there, advance):
            advance(file.size)
            return _was_same
        with remote_errors(self.url, file.path):
            if self._is_s3:
                return S3Object(self._files, self.place(file.path)).upload(file, advance)
            return self._put(file, advance)

    def _is_same(self, source: SourceFile, there: StoredFile, advance: Advance) -> bool:
        """Whether the server has this content for certain; times prove nothing, only S3 tells a checksum."""
        if not self._is_s3 or source.size != there.size:
            return False
        return there.version.strip('"') == checksum(source, advance)

    def _put(self, file: SourceFile, advance: Advance) -> int:
        """Send to the hidden folder, then rename: not every server shows a file only when it is complete."""
        draft = self.place(joined(partial_folder_name, digest(f"{file.path}\0{file.source}")))
        final = self.place(file.path)
        for path in (draft, final):
            self._files.makedirs(path.rpartition("/")[0], exist_ok=True)
        with open_source(file) as stream:
            told = _callback(advance)
            self._files.put_file(file.source, draft, callback=told)
            advance(file.size - told.value)  # some libraries tell nothing
            check_unchanged(file, os.fstat(stream.fileno()))
        self._files.mv(draft, final)
        return file.size

    def _sweep(self) -> None:
        """Remove what interrupted uploads have left long ago."""
        with remote_errors(self.url):
            folder = self.place(partial_folder_name)
            for name, facts in self._files.find(folder, detail=True).items():
                if time.time() - _stored(name, facts).changed / 1e9 > kept_seconds:
                    self._files.rm_file(name)

    def download(
        self, picks: Sequence[tuple[StoredFile, str]], folder: Path, key: str, overwrite: bool, watch: Watch
    ) -> Landed:
        """Bring files of the datastore to the given paths below `folder`."""
        for _, path in picks:
            check_local_name(path)
        incoming = [RemoteFile(self, file, path) for file, path in picks]
        return land(incoming, folder, key, overwrite, watch, self._run)

    def read(self, file: StoredFile, start: int, end: int) -> bytes:
        """Bytes of the file; raises Unavailable when it is no longer the one that was listed."""
        with remote_errors(self.url, file.path):
            if self._is_s3:
                content = S3Object(self._files, self.place(file.path)).read(start, end, file.version)
            else:
                content = self._files.cat_file(self.place(file.path), start=start, end=end)
        if len(content) != end - start:
            raise _changed(self.url, file.path)
        return content

    def check_unchanged(self, file: StoredFile) -> None:
        """Raise Unavailable when the file is no longer the one that was listed."""
        if self._is_s3:
            return  # which has checked it with every block
        now = self._look(file.path)
        pairs = ((now.size, file.size), (now.changed, file.changed), (now.version, file.version))
        # not every library tells as much of a single file as of those in a list
        if any(one != other for one, other in pairs if one and other) or now.size != file.size:
            raise _changed(self.url, file.path)


class RemoteFile(NamedTuple):
    """A file of a server that shall be at `path` below a folder."""

    storage: RemoteStorage
    stored: StoredFile
    path: str

    @property
    def size(self) -> int:
        """Bytes."""
        return self.stored.size

    @property
    def changed(self) -> int:
        """Its last change (unix nanoseconds)."""
        return self.stored.changed

    def identity(self) -> str:
        """Where it is and all that tells whether it was changed."""
        stored = self.stored
        return json.dumps([self.storage.url, stored.path, stored.size, stored.changed, stored.version])

    def is_at(self, place: Path, changed: int, advance: Advance) -> bool:
        """Whether the file at `place`, of the same size and last changed at `changed`, is it for certain.

        A server that marks its contents sets their times itself; elsewhere times of whole seconds, as
        archives give them to all their files alike, prove nothing.
        """
        telling = bool(self.stored.version) or self.changed % 1_000_000_000 != 0
        return telling and abs(changed - self.changed) < 1000

    def begins_with(self, place: Path, size: int, wholly: bool) -> bool:
        """Whether the bytes at `place` can be trusted: comparing them would mean to fetch them again."""
        return not wholly

    def copy(self, out: int, offset: int, advance: Advance) -> None:
        """Write all from `offset` on to the file descriptor `out`."""
        while offset < self.size:
            end = min(self.size, offset + _block)
            rest = memoryview(self.storage.read(self.stored, offset, end))
            while rest:
                rest = rest[os.write(out, rest) :]
            advance(end - offset)
            offset = end
        self.storage.check_unchanged(self.stored)


def _entry(path: str, facts: Mapping[str, Any]) -> StoredEntry:
    if facts.get("type") == "directory":
        return StoredEntry(path, True)
    file = _stored(path, facts)
    return StoredEntry(path, False, file.size, file.changed)


def _stored(path: str, facts: Mapping[str, Any]) -> StoredFile:
    when = next((facts[name] for name in ("LastModified", "last_modified", "mtime", "updated", "created")
                 if facts.get(name) is not None), 0)  # fmt: skip
    mark = facts.get("ETag") or facts.get("etag") or ""
    return StoredFile(path, int(facts["size"] or 0), _nanoseconds(when), str(mark))


def _nanoseconds(when: Any) -> int:
    if isinstance(when, str):
        with suppress(ValueError):
            when = datetime.fromisoformat(when)
    if isinstance(when, datetime):
        when = (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    return round(when * 1e6) * 1000 if isinstance(when, int | float) else 0


def _callback(advance: Advance) -> Any:
    callbacks = importlib.import_module("fsspec.callbacks")

    class Told(callbacks.Callback):  # type: ignore[name-defined, misc]
        """Hands the progress of the client library on."""

        def relative_update(self, inc: int = 1) -> None:
            super().relative_update(inc)
            advance(inc)

    return Told()


@contextmanager
def remote_errors(url: str, path: str = "") -> Iterator[None]:
    """Turns the errors of client libraries into those a user can cure."""
    what = f"{url}/{path}" if path else url
    try:
        yield
    except FileNotFoundError as error:
        raise NotFound(
            "It is not in the datastore", f"{what}: {_words(error)}", "Check the address and the path."
        ) from error
    except PermissionError as error:
        raise _refused(what, error) from error
    except _client_library_errors() as error:
        if type(error).__name__ in _no_credentials:
            raise _refused(what, error) from error
        if "PreconditionFailed" in str(error) or "At least one of the pre-conditions" in str(error):
            raise _changed(url, path) from error
        raise Unavailable(
            "The datastore cannot be reached",
            f"{what}: {_words(error)}",
            "Check the address and the connection, then try again; what is complete is not moved again.",
        ) from error


def _client_library_errors() -> tuple[type[Exception], ...]:
    modules = [(sys.modules.get(module), name) for module, name in _client_errors]
    return (OSError, *(getattr(module, name) for module, name in modules if module is not None))


def _refused(what: str, error: BaseException) -> Unavailable:
    return Unavailable(
        "The datastore refused access",
        f"{what}: {_words(error)}",
        "Check the credentials: environment variables or the configuration files of the storage service.",
    )


def _changed(url: str, path: str) -> Unavailable:
    return Unavailable(
        "A file changed while it was read",
        f"{url}/{path} is another one now",
        "Try again.",
    )


def _words(error: BaseException) -> str:
    return str(error) or type(error).__name__
