"""What a run has written in its folder on a node since the last look, in pieces small enough to be sent.

Standard library only. A piece is {"file": path in the run's folder, "at": offset, "data": bytes}; of a file
that is sent as a whole it also has "of", its size.
"""

import os
from collections.abc import Iterator
from typing import Any

Piece = dict[str, Any]

PIECE = 256 * 1024
"""Bytes in one piece at most."""

FILL = 4 * 1024 * 1024
"""Bytes of a look, about: what is more comes with the next."""

_left_out = ("runtime", "snapshot", "inputs", "control", "nodes")
_growing = (".jsonl", ".txt", ".log")
_log, _earlier_log = "log.txt", "log.earlier.txt"  # of a long log, see runtime/log_file.py
_ends = ("/process.json", "/ended.json")  # of the processes below ranks/, for which node 0 waits
_tensorboard = "events.out.tfevents"
_settled_seconds = 2.0
_small = 1024 * 1024
_telling = (b'["artifact"', b'["model"', b'["ended"', b'["outcome"', b'["phase","Post')
_child = b'["child"'
_events = "events.jsonl"


class Outbox:
    """Looks at a run's folder; what is there when it is made needs no sending."""

    def __init__(self, folder: str, is_first: bool) -> None:
        self._folder = folder
        self._is_first = is_first
        self._of_others: set[str] = set()
        self._sent = {path: self._stamp(path) for path in self._paths()}
        self._offsets = {path: stamp[0] for path, stamp in self._sent.items() if stamp is not None}
        self._beside: dict[str, tuple[int, int] | None] = {}  # the earlier parts of logs, by these
        self.is_empty = True

    def look(self, now: float, ended: bool = False, room: int = FILL) -> list[Piece]:
        """Pieces that are due, about `room` bytes; `is_empty` tells afterwards whether nothing is left.

        That a process has begun or ended comes however little room there is: the others are ended for it.
        """
        told_until = self._size(_events)  # before the others: what it tells of has been written by then
        pieces: list[Piece] = []
        room, waiting = min(room, FILL), False
        for path in self._paths():
            if path == _events:
                continue
            if room <= 0 and not (path.startswith("ranks/") and path.endswith(_ends)):
                waiting = True
                continue
            if _grows(path):
                new = self._growth(path, room, path.endswith(".jsonl"))
            elif self._is_settled(path, now) or ended:
                new = self._whole(path)
            else:
                new, waiting = [], waiting or self._stamp(path) != self._sent.get(path)
            pieces += new
            room -= sum(len(piece["data"]) for piece in new)
        if self._is_first and room > 0:
            pieces += self._events(told_until, room, waiting)
        self.is_empty = not waiting and (not self._is_first or self._offsets.get(_events, 0) >= told_until)
        return pieces

    def take(self, piece: Piece) -> None:
        """Write what a process on another node has written, which is not to be sent from here."""
        path = self._full(piece["file"])
        os.makedirs(os.path.dirname(path), exist_ok=True)
        growing = _grows(piece["file"])
        target = path if growing else path + ".partial"
        with open(target, "r+b" if os.path.exists(target) and piece["at"] else "wb") as file:
            file.seek(piece["at"])
            file.write(piece["data"])
        if not growing and piece["at"] + len(piece["data"]) >= piece["of"]:
            os.replace(target, path)
        self._of_others.add(piece["file"])

    def _paths(self) -> Iterator[str]:
        for parent, folders, names in os.walk(self._folder):
            inner = os.path.relpath(parent, self._folder)
            if inner == ".":
                folders[:] = [name for name in folders if name not in _left_out]
            elif inner == "work":
                folders[:] = [name for name in folders if name in ("outputs", "logs")]
                names = []
            folders.sort()
            for name in sorted(names):
                path = os.path.join(parent, name)
                inner = os.path.relpath(path, self._folder).replace(os.sep, "/")
                if name.endswith(".partial") or inner in self._of_others:
                    continue
                if os.path.isfile(path) and not os.path.islink(path):
                    yield inner

    def _full(self, path: str) -> str:
        return os.path.join(self._folder, *path.split("/"))

    def _stamp(self, path: str) -> tuple[int, int] | None:
        try:
            facts = os.stat(self._full(path))
            return facts.st_size, facts.st_mtime_ns
        except OSError:
            return None

    def _size(self, path: str) -> int:
        stamp = self._stamp(path)
        return 0 if stamp is None else stamp[0]

    def _is_settled(self, path: str, now: float) -> bool:
        stamp = self._stamp(path)
        if stamp is None or stamp[0] <= _small or path.startswith("images/"):
            return True
        return now - stamp[1] / 1e9 > _settled_seconds

    def _growth(self, path: str, room: int, whole_lines: bool = False) -> list[Piece]:
        begin = 0 if self._begins_anew(path) else self._offsets.get(path, 0)
        size = self._size(path)
        if size < begin:  # cut, for it became too long
            begin = 0
        pieces = []
        try:
            with open(self._full(path), "rb") as file:
                file.seek(begin)
                while room > 0 and begin < size:
                    data = file.read(min(PIECE, size - begin))
                    if whole_lines:
                        data = data[: data.rfind(b"\n") + 1]
                    if not data:
                        break
                    pieces.append({"file": path, "at": begin, "data": data})
                    begin += len(data)
                    room -= len(data)
                    if whole_lines:
                        file.seek(begin)
        except OSError:
            return pieces  # it went away, or comes with the next look
        self._offsets[path] = begin
        return pieces

    def _begins_anew(self, path: str) -> bool:
        """Whether a log was cut, or made one with its earlier part, since it was sent."""
        parent, _, name = path.rpartition("/")
        if name != _log:
            return False
        earlier = self._stamp(f"{parent}/{_earlier_log}" if parent else _earlier_log)
        known, self._beside[path] = self._beside.get(path), earlier
        return earlier != known

    def _whole(self, path: str) -> list[Piece]:
        stamp = self._stamp(path)
        if stamp is None or stamp == self._sent.get(path):
            return []
        pieces: list[Piece] = []
        size = stamp[0]
        try:
            with open(self._full(path), "rb") as file:
                for begin in range(0, max(size, 1), PIECE):
                    data = file.read(min(PIECE, size - begin)) if size else b""
                    pieces.append({"file": path, "at": begin, "of": size, "data": data})
                    if len(data) < min(PIECE, size - begin):
                        return []  # it was made shorter meanwhile
        except OSError:
            return []
        self._sent[path] = stamp
        return pieces

    def _events(self, until: int, room: int, waiting: bool) -> list[Piece]:
        """Events, but none that tell of files which have not been sent yet."""
        before = self._offsets.get(_events, 0)
        pieces = self._growth(_events, min(room, max(0, until - before)), True)
        kept = []
        for piece in pieces:
            cut = _first_telling(piece["data"]) if waiting else None
            if cut is not None:
                piece["data"] = piece["data"][:cut]
                self._offsets[_events] = piece["at"] + cut
            if piece["data"]:
                kept.append(piece)
            if cut is not None:
                break
        return kept


def _grows(path: str) -> bool:
    if path.endswith(_earlier_log):  # another one takes its place
        return False
    return (path.endswith(_growing) and not path.startswith("work/outputs/")) or _tensorboard in path


def _first_telling(lines: bytes) -> int | None:
    """Where the first line begins that tells of files; None when none does."""
    position = 0
    for line in lines.splitlines(True):
        if line.startswith(_telling) or (line.startswith(_child) and any(word in line for word in _telling)):
            return position
        position += len(line)
    return None
