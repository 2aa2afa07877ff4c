"""Keeps the values of a run's secrets out of what it leaves behind: its events and its log.

The variable MLDESK_SECRETS names the variables of a process that hold secrets, separated by commas. Values of
fewer than SHORTEST characters are left alone: too much would be taken for them.
"""

import binascii
import json
import os
from typing import Any, Dict, Iterable, List, Optional, Set, Tuple

NAMES_VARIABLE = "MLDESK_SECRETS"
MARK = b"***"  # stands in place of a value
SHORTEST = 4
SHORTEST_LINE = 8  # of a value of several lines, each line of so many characters is a secret by itself

_BLOCK = 1024 * 1024
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


class Redactor:
    """Replaces values by "***": in texts, or in a stream whose blocks may end anywhere within a value.

    A value is found as it is and as JSON, Python's repr, addresses (%20) and base64 write it.
    """

    def __init__(self, values: Iterable[str]) -> None:
        found: Set[bytes] = set()
        for value in values:
            if len(value.strip()) >= SHORTEST:
                found.update(_forms(value.strip()))
        self._patterns = sorted(found, key=len, reverse=True)
        self._held = b""  # the stream's last bytes, with which a value may begin
        self._covered = 0  # how many of those belong to a value for which the mark is out already

    @property
    def idle(self) -> bool:
        """Whether there is nothing to look for."""
        return not self._patterns

    def feed(self, block: bytes) -> bytes:
        """The next block of the stream; what may be the beginning of a value waits for the next one."""
        text = self._held + block
        return self._pass(text, self._open_end(text))

    def close(self) -> bytes:
        """What still waited at the end of the stream."""
        return self._pass(self._held, len(self._held))

    def text(self, text: str) -> str:
        """A whole text, redacted."""
        data = text.encode("utf-8", "surrogatepass")
        spans = self._spans(data)
        if not spans:
            return text
        parts, position = [], 0
        for start, end in spans:
            parts += [data[position:start], MARK]
            position = end
        return b"".join(parts + [data[position:]]).decode("utf-8", "replace")

    def is_in(self, path: str) -> bool:
        """Whether a file holds a value; raises OSError."""
        longest = max(map(len, self._patterns), default=1)
        kept = b""  # a value may stand on both sides of where two blocks meet
        with open(path, "rb") as file:
            while True:
                block = file.read(_BLOCK)
                if not block:
                    return False
                block = kept + block
                if any(pattern in block for pattern in self._patterns):
                    return True
                kept = block[len(block) - longest + 1 :] if longest > 1 else b""

    def plain(self, value: Any) -> Any:
        """A value as JSON knows it, with all texts in it redacted."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.plain(key): self.plain(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.plain(item) for item in value]
        return value

    def _pass(self, text: bytes, until: int) -> bytes:
        """Redact the bytes before `until` and hold the others back."""
        covered, self._covered = self._covered, 0
        parts, position = [], 0
        for start, end in self._spans(text, covered):
            if start >= until:
                break
            parts.append(text[position:start])
            if start > 0 or not covered:
                parts.append(MARK)
            position = min(end, until)
            self._covered = end - position
        if until == 0:
            self._covered = covered
        self._held = text[until:]
        return b"".join(parts) + text[position:until]

    def _spans(self, text: bytes, covered: int = 0) -> List[Tuple[int, int]]:
        """Where values stand, those that overlap as one; the first `covered` bytes count as one, too."""
        found = [(0, covered)] if covered else []
        for pattern in self._patterns:
            at = text.find(pattern)
            while at >= 0:
                found.append((at, at + len(pattern)))
                at = text.find(pattern, at + 1)
        merged: List[Tuple[int, int]] = []
        for start, end in sorted(found):
            if merged and start < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return merged

    def _open_end(self, text: bytes) -> int:
        """Where the longest end of the text starts with which a value may begin; its length if none does."""
        best = len(text)
        for pattern in self._patterns:
            first = pattern[:1]
            at = text.find(first, max(0, len(text) - len(pattern) + 1))
            while 0 <= at < best:
                if pattern.startswith(text[at:]):
                    best = at
                at = text.find(first, at + 1)
        return best


_redactors: List[Redactor] = []  # at most the one of this process


def use(secrets: Dict[str, str]) -> None:
    """Redact these values (by name) in all events that this process writes."""
    redactor = Redactor(secrets.values())
    _redactors[:] = [] if redactor.idle else [redactor]


def redactor() -> Optional[Redactor]:
    """What redacts the events of this process; None without secrets."""
    return _redactors[0] if _redactors else None


def text(value: str) -> str:
    """A text as this process may write it."""
    return _redactors[0].text(value) if _redactors else value


def of_environment() -> Dict[str, str]:
    """The secrets that this process was given as variables, by name."""
    names = os.environ.get(NAMES_VARIABLE, "").split(",")
    return {name: os.environ[name] for name in names if name in os.environ}


def _forms(value: str) -> Iterable[bytes]:
    """All ways in which a value may be written."""
    raw = value.encode("utf-8", "surrogatepass")
    yield raw
    lines = [line.strip() for line in value.splitlines()]
    if len(lines) > 1:
        yield b"\r\n".join(raw.splitlines())
        for line in lines:
            if len(line) >= SHORTEST_LINE:
                yield line.encode("utf-8", "surrogatepass")
    for ascii_only in (True, False):
        yield json.dumps(value, ensure_ascii=ascii_only)[1:-1].encode("utf-8", "surrogatepass")
    yield repr(value)[1:-1].encode("utf-8", "surrogatepass")
    yield repr(raw)[2:-1].encode("ascii")
    for kept in (b"", b"/"):
        quoted = b"".join(bytes([byte]) if byte in kept else _percent(byte) for byte in raw)
        yield quoted
        yield quoted.replace(b"%20", b"+")
    for encoded in _base64_forms(raw):
        if len(encoded) >= SHORTEST_LINE:
            yield encoded
            yield encoded.replace(b"+", b"-").replace(b"/", b"_")


def _percent(byte: int) -> bytes:
    return bytes([byte]) if byte in _UNRESERVED else b"%%%02X" % byte


def _base64_forms(raw: bytes) -> Iterable[bytes]:
    """What base64 makes of the value for certain, wherever it stands in what is encoded."""
    for before, lost in ((0, 0), (1, 2), (2, 3)):
        certain = (before + len(raw)) * 8 // 6
        yield binascii.b2a_base64(b"\0" * before + raw, newline=False)[lost:certain]


if os.environ.get(NAMES_VARIABLE):
    use(of_environment())
