"""The one place that touches SQLite: a connection, its transactions, and its errors in plain words."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import schema
from .errors import (
    Conflict,
    Damaged,
    MldeskError,
    Outdated,
    TooNew,
    Unavailable,
    free_space,
    not_text,
    storage_full,
)
from .identifiers import new_id

if TYPE_CHECKING:
    import sqlite3
    from sqlite3 import Connection, Row
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        import sqlite3
    Row = sqlite3.Row
    Connection = sqlite3.Connection

__all__ = ["Connection", "Row", "Store", "create_database", "rebuild_cure", "replace_database"]

# Older versions can corrupt a WAL database that two processes write at once.
_oldest_sqlite = (3, 51, 3)
_busy_seconds = 10.0
_nearly_full = 65_536  # bytes; less than this free means that an I/O error was a full disk

_pragmas = ("PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON")
# Kilobytes of pages kept. What a window reads it reads once, and the system keeps the pages of the file, too.
_written_pages, _read_pages = 16_384, 2_048


def rebuild_cure(path: Path) -> str:
    """How to get a damaged database back; `path` is the database or its workspace."""
    folder = path.parent if path.suffix == ".db" else path
    return (
        f"Run `mldesk workspace rebuild --workspace {folder}`: it restores the database from the run folders."
    )


def sqlite_version() -> str:
    """Version of the SQLite that is used."""
    version: str = sqlite3.sqlite_version
    return version


def check_sqlite() -> None:
    """Raise Unavailable when Python's SQLite is one that can lose data."""
    if sqlite3.sqlite_version_info < _oldest_sqlite:
        raise Unavailable(
            "SQLite is too old",
            f"version {sqlite3.sqlite_version} can damage a database that two processes write at once",
            "Install the package pysqlite3, which brings a newer one.",
        )


def create_database(path: Path) -> None:
    """Create an empty database with all tables at `path`, which must not exist."""
    check_sqlite()
    try:
        connection = sqlite3.connect(path, timeout=_busy_seconds, isolation_level=None)
        try:
            # metric chunks are large: fewer, larger pages make reading and writing them a quarter faster
            connection.execute("PRAGMA page_size = 8192")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            schema.migrate(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise _translate(error, path) or error from error


def replace_database(draft: Path, path: Path) -> Path | None:
    """Put the content of the database `draft` in the place of that at `path`; returns where it was kept.

    It is written through SQLite where the old file allows it, so that programs that have it open go on with
    the new content: taking the file away under them could damage the new one.
    """
    backup = _keep_copy(path)
    if backup is not None:
        try:
            _overwrite(draft, path)
        except sqlite3.DatabaseError as error:
            translated = _translate(error, path)
            if not isinstance(translated, Damaged):
                raise translated or error from error
            for suffix in ("-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        else:
            return backup
    draft.replace(path)
    return backup


def _overwrite(draft: Path, path: Path) -> None:
    with closing(sqlite3.connect(draft)) as source, closing(sqlite3.connect(path)) as target:
        target.execute(
            "PRAGMA schema_version"
        )  # what is no database says so here; the backup gives no reason
        try:
            source.backup(target)
        except sqlite3.OperationalError as error:
            if (free_space(path) or 0) < draft.stat().st_size:
                raise storage_full(path) from error
            raise


def _keep_copy(path: Path) -> Path | None:
    if not path.exists():
        return None
    backup = path.with_name(f"workspace-before-{new_id()}.db")
    for suffix in ("", "-wal"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            shutil.copy2(part, backup.with_name(backup.name + suffix))
    return backup


class Store:
    """A connection to a workspace's database, for one thread; each thread opens its own.

    Raises TooNew when a newer version made the database (which stays untouched), Damaged when it is not a
    usable database, Unavailable when it cannot be opened or stays locked for more than 10 seconds.
    """

    def __init__(self, path: Path, read_only: bool = False) -> None:
        check_sqlite()
        self.path = path
        self.read_only = read_only
        self._taking_back: list[Callable[[], None]] = []
        if not path.is_file():
            raise Damaged("The workspace has no database", f"{path} is missing", rebuild_cure(path))
        try:
            self._open("mode=ro" if read_only else "mode=rw")
        except Unavailable:
            if not read_only or self._has_wal():
                raise
            # on a disk that cannot be written SQLite finds no place for its lock file, and needs none
            self._open("mode=ro&immutable=1")

    def _open(self, how: str) -> None:
        uri = f"{self.path.absolute().as_uri()}?{how}"
        with self._plain_errors():
            self._connection: Connection = sqlite3.connect(
                uri, uri=True, timeout=_busy_seconds, isolation_level=None
            )
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def _has_wal(self) -> bool:
        wal = self.path.with_name(self.path.name + "-wal")
        return wal.exists() and wal.stat().st_size > 0

    def _prepare(self) -> None:
        with self._plain_errors():
            self._connection.row_factory = sqlite3.Row
            applied = schema.applied_migrations(self._connection)
            self._check_version(applied)
            for pragma in _pragmas:
                self._connection.execute(pragma)
            pages = _read_pages if self.read_only else _written_pages
            self._connection.execute(f"PRAGMA cache_size = -{pages}")
            if len(applied) < len(schema.migration_names) and not self.read_only:
                schema.migrate(self._connection)

    def _check_version(self, applied: list[str]) -> None:
        if not applied:
            raise Damaged(
                "The database is damaged", f"{self.path} has no tables of mldesk", rebuild_cure(self.path)
            )
        unknown = sorted(set(applied) - set(schema.migration_names))
        if unknown:
            raise TooNew(
                "The workspace was made by a newer version of mldesk",
                f"{self.path.parent} knows {', '.join(unknown)}, this version does not",
                "Update mldesk to open it; nothing was changed.",
            )
        if self.read_only and len(applied) < len(schema.migration_names):
            raise Outdated(
                "The workspace was made by an older version of mldesk",
                f"{self.path.parent} has to be updated before it can be read",
                "Open it once with the permission to write.",
            )

    def read(self, sql: str, *parameters: Any) -> list[Row]:
        """All rows of a query; `row["column"]` and `row[0]` both work."""
        with self._plain_errors():
            rows: list[Row] = self._connection.execute(sql, parameters).fetchall()
            return rows

    def read_one(self, sql: str, *parameters: Any) -> Row | None:
        """The first row of a query, or None."""
        with self._plain_errors():
            row: Row | None = self._connection.execute(sql, parameters).fetchone()
            return row

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see one state of the database; inside it nothing may be written."""
        if self._connection.in_transaction:
            yield  # within another one, which sees one state already
            return
        with self._plain_errors():
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("COMMIT")

    @contextmanager
    def write(self, *kinds: str) -> Iterator[Connection]:
        """One transaction: yields the connection, commits at the end, takes all back on any error.

        `kinds` are the kinds of thing it changes (schema.change_kinds); their counters go up with it, which
        is how other processes learn of it.
        """
        with self._plain_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            self._taking_back = []
            try:
                yield self._connection
                self._count_changes(kinds)
                self._connection.execute("COMMIT")
            except BaseException as error:
                self._take_back(error)
                raise

    def if_taken_back(self, action: Callable[[], None]) -> None:
        """Have `action` done if the transaction that is open now is not stored."""
        self._taking_back.append(action)

    def _take_back(self, error: BaseException) -> None:
        is_open = self._connection.in_transaction
        try:
            # SQLite itself ends some that fail; an interrupt can also come when all is stored
            if is_open or isinstance(error, sqlite3.Error):
                for action in reversed(self._taking_back):
                    action()  # others can write only afterwards
        finally:
            if is_open:
                self._connection.execute("ROLLBACK")

    def _count_changes(self, kinds: tuple[str, ...]) -> None:
        self._connection.executemany(
            "INSERT INTO changes (kind, counter) VALUES (?, 1) "
            "ON CONFLICT (kind) DO UPDATE SET counter = counter + 1",
            [(kind,) for kind in kinds],
        )

    def data_version(self) -> int:
        """A number that changes whenever another connection has committed."""
        with self._plain_errors():
            version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
            return version

    def changes(self) -> dict[str, int]:
        """How often each kind of thing has been changed so far."""
        return {row["kind"]: row["counter"] for row in self.read("SELECT kind, counter FROM changes")}

    def check(self) -> None:
        """Raise Damaged when SQLite's own quick check finds a fault in the file."""
        found = self.read("PRAGMA quick_check(1)")
        if [row[0] for row in found] != ["ok"]:
            raise Damaged("The database is damaged", f"{self.path}: {found[0][0]}", rebuild_cure(self.path))

    def close(self) -> None:
        """Close the connection; closing twice does no harm."""
        self._connection.close()

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            translated = _translate(error, self.path)
            if translated is None:
                raise
            raise translated from error
        except UnicodeEncodeError as error:
            raise not_text(error) from error


def _translate(error: sqlite3.Error, path: Path) -> MldeskError | None:
    """SQLite's `error` as one a user can cure; None for those that only a bug of ours can cause."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_FULL or (
        primary == sqlite3.SQLITE_IOERR and (free_space(path) or 0) < _nearly_full
    ):
        return storage_full(path)
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Damaged("The database is damaged", f"{path}: {error}", rebuild_cure(path))
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Unavailable(
            "The workspace is busy",
            f"another program has been writing to {path} for more than {_busy_seconds:.0f} seconds",
            "Wait for it to finish, then try again.",
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return Unavailable("The workspace cannot be written", f"{path}: {error}", "Check its permissions.")
    if primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return Unavailable(
            "The database cannot be used", f"{path}: {error}", "Check the disk and its permissions."
        )
    if primary == sqlite3.SQLITE_CONSTRAINT:
        return Conflict("The change contradicts what is stored", str(error), "Reload and try again.")
    return None
