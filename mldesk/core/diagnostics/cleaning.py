"""Keeps secrets, the user's name, the name of the computer and the home folder out of texts."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mldesk.core.errors import MldeskError
from mldesk.core.secrets import get_secret, list_secrets
from mldesk.runtime.redaction import Redactor

_MARK = "***"
_NAMES = (
    r"[\w.-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|(?:api|access|account|auth|private)[_-]?key|[_-]key\b"
    r"|credential|signature)[\w.-]*"
)
_patterns = (
    # a name and a password within an address
    (re.compile(r"(?<=://)[^/\s\"'<>]+@"), f"{_MARK}@"),
    # what signs an address (SAS of Azure), and what a header gives without "bearer"
    (re.compile(r"((?:[?&;]|\bSharedAccess)sig(?:nature)?=)[^\s&;\"']+", re.IGNORECASE), rf"\1{_MARK}"),
    (re.compile(r"""(\bauthorization["']?\s*[=:]\s*["']?\w+\s+)[^\s,"']+""", re.IGNORECASE), rf"\1{_MARK}"),
    (re.compile(r"\b(bearer|basic)\s+[\w.~+/=-]{6,}", re.IGNORECASE), rf"\1 {_MARK}"),
    (
        re.compile(
            rf"""(["']?\b{_NAMES}["']?\s*[=:]\s*)("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s,;&}}"']+)""",
            re.IGNORECASE,
        ),
        rf"\1{_MARK}",
    ),
    # of a command, and of one shown as a list of words
    (re.compile(rf"(--{_NAMES}\s+)(?![-\"'])\S+", re.IGNORECASE), rf"\1{_MARK}"),
    (re.compile(rf"""(["']--{_NAMES}["'],\s*)("[^"]*"|'[^']*')""", re.IGNORECASE), rf"\1{_MARK}"),
    # keys that can be told by how they begin: of clouds, model hubs, code hosts
    (re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b"), _MARK),
    (re.compile(r"\b(?:hf_|gh[pousr]_|github_pat_|glpat-|sk-|xox[abpr]-|pypi-)[\w-]{10,}"), _MARK),
    (re.compile(r"\bAIza[\w-]{20,}|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"), _MARK),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.DOTALL), _MARK),
    (re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"), "E-MAIL"),
)


class Cleaner:
    """Replaces `secrets` (values), what looks like one, and who and where the user is.

    The folder `home` becomes "~", the user's name "USER", that of the computer "HOST".
    """

    def __init__(self, secrets: Iterable[str], home: Path, user: str, host: str) -> None:
        self._redactor = Redactor(secrets)
        self._homes = [re.compile(re.escape(form) + r"(?![\w-])", re.IGNORECASE) for form in _forms(home)]
        self._names = [
            (re.compile(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", re.IGNORECASE), mark)
            for name, mark in ((user, "USER"), (host, "HOST"), (host.partition(".")[0], "HOST"))
            if len(name) > 1
        ]

    def text(self, text: str) -> str:
        """A text as others may read it."""
        text = self._redactor.text(text)
        for pattern, mark in _patterns:
            text = pattern.sub(mark, text)
        for home in self._homes:
            text = home.sub("~", text)
        for name, mark in self._names:
            text = name.sub(mark, text)
        return text


def cleaner_of_user() -> Cleaner:
    """What cleans the texts of this user on this computer; asks the system's keyring for the secrets.

    Where the keyring does not answer, only what looks like a secret is found: runs keep the values out of all
    that mldesk writes.
    """
    user = ""
    with suppress(OSError, KeyError, ImportError):  # a user whom the system does not know
        user = getpass.getuser()
    return Cleaner(_known_secrets(), Path.home(), user, platform.node())


def _known_secrets() -> list[str]:
    values: list[str] = []
    with suppress(MldeskError):
        values += [value for name in list_secrets() if (value := get_secret(name)) is not None]
    return values


def _forms(home: Path) -> list[str]:
    """The ways in which the folder may be written, the longest first; none for the root of a disk."""
    places = {home, home.resolve()}
    texts = {str(place) for place in places if place != Path(place.anchor)}
    forms = (
        texts | {text.replace("\\", "/") for text in texts} | {text.replace("\\", "\\\\") for text in texts}
    )
    return sorted(forms, key=len, reverse=True)
