"""Files of a run: hashing, copying into the run's folder, names that stay inside it."""

import errno
import os
import threading
from typing import IO, Any, Iterator, Optional, Tuple

CHILDREN = "children"
"""The folder of a run's working folder in which it and its child runs keep files whose names others have."""
CLAIMS = "uploads"
"""The folder of a run in which it is noted whose the names of uploaded files are."""
_CHUNK = 1024 * 1024
_LITTLE = 64 * 1024  # bytes; a disk that does not take so much is full


def is_full(folder: str) -> bool:
    """Whether the folder's disk, or what its user may use of it, is full; it is tried."""
    path = os.path.join(folder, "room.{}.partial".format(os.getpid()))
    try:
        with open(path, "wb", buffering=0) as tried:
            return tried.write(b" " * _LITTLE) < _LITTLE
    except OSError as error:
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    finally:
        try:
            os.remove(path)
        except OSError:
            pass  # it was not made


def hash_file(path: str) -> Tuple[int, str]:
    """Size in bytes and SHA-256 (hexadecimal) of a file."""
    with open(path, "rb") as source:
        return _transfer(source, None)


def copy_file(source: Any, target: str) -> Tuple[int, str]:
    """Copy a path or an open binary stream to `target`, whole or not at all; returns size and SHA-256.

    Folders are made as needed; a file copied onto itself is only hashed.
    """
    if not hasattr(source, "read"):
        if os.path.exists(target) and os.path.samefile(source, target):
            return hash_file(target)
        with open(source, "rb") as opened:
            return copy_file(opened, target)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    partial = "{}.{}.partial".format(target, os.getpid())
    try:
        with open(partial, "wb") as written:
            result = _transfer(source, written)
        os.replace(partial, target)
    except BaseException:
        if os.path.exists(partial):
            os.remove(partial)
        raise
    return result


def copy_tree(source: str, target: str, replace: bool = True) -> None:
    """Copy a folder's files and empty folders, with their permissions, into `target`, which may exist.

    A folder copied onto itself stays as it is. Pipes, sockets and devices are left out. Without `replace`
    files that are in `target` already stay as they are.
    """
    os.makedirs(target, exist_ok=True)
    if os.path.samefile(source, target):
        return
    for entry in os.scandir(source):
        path = os.path.join(target, entry.name)
        if entry.is_dir():
            copy_tree(entry.path, path, replace)
        elif not is_special(entry.path) and (replace or not os.path.lexists(path)):
            with open(entry.path, "rb") as opened, open(path, "wb") as written:
                for chunk in iter(lambda: opened.read(_CHUNK), b""):
                    written.write(chunk)
            os.chmod(path, entry.stat().st_mode & 0o777 | 0o600)


def place(source: str, path: str, mode: str) -> None:
    """Bring a file or folder to where a script looks for it: "mount" does nothing, for it is there.

    "download" makes a copy; "link" makes a link to it, or a copy where the system gives none.
    """
    if mode == "link":
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            os.symlink(source, path, target_is_directory=os.path.isdir(source))
            return
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            pass  # as Windows says to those who may make none
    elif mode != "download":
        return
    if os.path.isdir(source):
        copy_tree(source, path)
    else:
        copy_file(source, path)


def first_claim(run_folder: str, inner: str, run_id: str) -> str:
    """The id of the run whose the name `inner` is: the first that has asked, of all processes."""
    import hashlib  # as below

    folder = os.path.join(run_folder, CLAIMS)
    os.makedirs(folder, exist_ok=True)
    place = os.path.join(folder, hashlib.sha256(inner.encode("utf-8", "replace")).hexdigest() + ".run")
    if not os.path.exists(place):
        _write_new(place, run_id)
    with open(place, encoding="utf-8") as claim:
        return claim.read()


def _write_new(place: str, text: str) -> None:
    """Write a file unless it is there: nobody sees it before it is whole, where the disk knows hard links."""
    partial = "{}.{}.{}.partial".format(place, os.getpid(), threading.get_ident())
    with open(partial, "w", encoding="utf-8") as written:
        written.write(text)
    try:
        os.link(partial, place)
    except FileExistsError:
        return
    except (OSError, NotImplementedError):
        try:
            with open(place, "x", encoding="utf-8") as written:
                written.write(text)
        except FileExistsError:
            return
    finally:
        os.remove(partial)


def own_path(run_id: str, inner: str) -> str:
    """Where a run keeps a file whose name another run of the same folder has taken."""
    return "{}/{}/{}".format(CHILDREN, run_id, inner)


def own_name(run_id: str, path: str) -> str:
    """The name under which the run itself knows the file that it keeps at `path`."""
    own = own_path(run_id, "")
    return path[len(own) :] if path.startswith(own) else path


def inner_path(name: str) -> str:
    """A name such as "outputs/model.h5" with forward slashes; raises ValueError when it leads outside."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
    if not parts or ".." in parts or os.path.isabs(name) or os.path.splitdrive(name)[0]:
        raise ValueError("{!r} is no name of a file within the run".format(name))
    return "/".join(parts)


def walk_files(folder: str) -> Iterator[str]:
    """The paths, relative and with forward slashes, of all files under `folder`, in order.

    Broken links are among them, pipes, sockets and devices are not.
    """
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(parent, name)
            if not is_special(path):
                yield os.path.relpath(path, folder).replace(os.sep, "/")


def is_special(path: str) -> bool:
    """Whether `path` is a pipe, a socket or a device: reading one may never end."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def new_image_path(run_folder: str, extension: str) -> str:
    """Reserve the next free images/<n><extension>, relative to the run's folder; safe between processes."""
    os.makedirs(os.path.join(run_folder, "images"), exist_ok=True)
    number = len(os.listdir(os.path.join(run_folder, "images"))) + 1
    while True:
        path = "images/{}{}".format(number, extension)
        try:
            os.close(os.open(os.path.join(run_folder, path), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
            return path
        except FileExistsError:
            number += 1


def _transfer(source: IO[bytes], target: Optional[IO[bytes]]) -> Tuple[int, str]:
    import hashlib  # here, because it costs the start of every script and launcher some milliseconds

    digest, size = hashlib.sha256(), 0
    while True:
        chunk = source.read(_CHUNK)
        if not chunk:
            return size, digest.hexdigest()
        digest.update(chunk)
        size += len(chunk)
        if target is not None:
            target.write(chunk)
