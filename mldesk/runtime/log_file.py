"""The log of a run on the disk: what the script prints, of which only the newest part is kept.

When log.txt is longer than LOG_LIMIT, its end is moved to log.earlier.txt, in place of what was there, and
log.txt begins anew. When the run is over, the two are made one file again. What is kept begins with a line
that tells how much is missing before it.
"""

import os
import re
from typing import IO, List, Tuple

LOG = "log.txt"
EARLIER = "log.earlier.txt"
LOG_LIMIT = 64 * 1024 * 1024  # bytes; log.txt is cut when it has more
KEPT = 16 * 1024 * 1024  # bytes of its end that are kept then
MARKER_LENGTH = 100  # bytes; no marker is longer

_BLOCK = 1024 * 1024
_MARKER = re.compile(rb"\[mldesk: ([0-9]+) bytes of the log before this were left out\]\n")


def marker(left_out: int) -> bytes:
    """The line that stands in place of so many bytes."""
    return b"[mldesk: %d bytes of the log before this were left out]\n" % left_out


def read_marker(start: bytes) -> Tuple[int, int]:
    """How many bytes are missing before a file that starts so, and the length of the line that tells it."""
    found = _MARKER.match(start)
    return (int(found.group(1)), found.end()) if found else (0, 0)


def bound(folder: str) -> None:
    """Cut log.txt if it is longer than LOG_LIMIT, whoever is writing to it; raises OSError.

    The script is not held up; what it prints in the instant of the cut itself may be lost.
    """
    path = os.path.join(folder, LOG)
    _finish_cut(folder)
    if not os.path.exists(path) or os.path.getsize(path) <= LOG_LIMIT:
        return
    with open(path, "r+b", buffering=0) as log:
        origin, length = _origin(folder, log)
        end = log.seek(0, os.SEEK_END)
        start = _start_of_line(log, max(length, end - KEPT))
        draft = os.path.join(folder, EARLIER + ".partial")
        with open(draft, "wb") as kept:
            kept.write(marker(origin + start - length))
            _copy(log, start, end, kept)
            # what came meanwhile: in memory, for it must be had faster than it is printed
            newest = _rest(log, LOG_LIMIT)
            log.truncate(0)  # at once: what is printed between the last look and this is lost
            kept.writelines(newest)
    os.replace(draft, os.path.join(folder, EARLIER))


def settle(folder: str) -> None:
    """Make one file of the log of a run that is over; raises OSError when that cannot be done."""
    bound(folder)
    path, earlier_path = os.path.join(folder, LOG), os.path.join(folder, EARLIER)
    if not os.path.exists(earlier_path):
        return
    draft = path + ".partial"
    with open(earlier_path, "rb") as earlier, open(path, "rb") as log, open(draft, "wb") as whole:
        left_out, length = read_marker(earlier.read(MARKER_LENGTH))
        room = max(0, LOG_LIMIT - MARKER_LENGTH - log.seek(0, os.SEEK_END))
        start = max(length, earlier.seek(0, os.SEEK_END) - room)
        start = length if start == length else _start_of_line(earlier, start)
        whole.write(marker(left_out + start - length))
        _copy(earlier, start, earlier.seek(0, os.SEEK_END), whole)
        _copy(log, 0, log.seek(0, os.SEEK_END), whole)
    os.replace(draft, path)
    os.remove(earlier_path)


def tail(folder: str, size: int) -> bytes:
    """The last bytes of the log, at most `size`; raises OSError when there is none."""
    found = b""
    for name in (LOG, EARLIER):
        try:
            with open(os.path.join(folder, name), "rb") as file:
                end = file.seek(0, os.SEEK_END)
                file.seek(max(0, end - (size - len(found))))
                found = file.read(size - len(found)) + found
        except FileNotFoundError:
            if name == LOG:
                raise
    return found


def end(folder: str) -> int:
    """How many bytes were printed so far, also those that are not kept; raises OSError without a log."""
    with open(os.path.join(folder, LOG), "rb") as log:
        origin, length = _origin(folder, log)
        return origin + log.seek(0, os.SEEK_END) - length


def _finish_cut(folder: str) -> None:
    """Keep what a cut has set aside during which its process was killed; nothing else is in its place then.

    While log.txt is longer than it may be, it still has all of that itself.
    """
    path, draft = os.path.join(folder, LOG), os.path.join(folder, EARLIER + ".partial")
    if not os.path.exists(draft) or not os.path.exists(path):
        return
    if os.path.getsize(path) > LOG_LIMIT:
        os.remove(draft)
    else:
        os.replace(draft, os.path.join(folder, EARLIER))


def _origin(folder: str, log: IO[bytes]) -> Tuple[int, int]:
    """How many bytes were printed before log.txt's own, and the length of a marker it begins with."""
    log.seek(0)
    left_out, length = read_marker(log.read(MARKER_LENGTH))
    if length:
        return left_out, length
    try:
        with open(os.path.join(folder, EARLIER), "rb") as earlier:
            left_out, length = read_marker(earlier.read(MARKER_LENGTH))
            return left_out + earlier.seek(0, os.SEEK_END) - length, 0
    except FileNotFoundError:
        return 0, 0


def _start_of_line(file: IO[bytes], position: int) -> int:
    """Where the next line starts; the position itself when that is far away."""
    file.seek(position)
    return position + file.read(_BLOCK).find(b"\n") + 1


def _copy(source: IO[bytes], start: int, end: int, target: IO[bytes]) -> None:
    """Copy the bytes from `start` to `end`."""
    source.seek(start)
    while start < end:
        block = source.read(min(_BLOCK, end - start))
        if not block:
            return
        target.write(block)
        start += len(block)


def _rest(source: IO[bytes], most: int) -> List[bytes]:
    """What follows, also what is appended meanwhile, as long as that is not more than `most` bytes."""
    blocks: List[bytes] = []
    while most > 0:
        block = source.read(_BLOCK)
        if not block:
            break
        blocks.append(block)
        most -= len(block)
    return blocks
