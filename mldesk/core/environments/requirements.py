"""pip's requirements: single ones, and files of them with their options."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from ..addresses import secret_names
from ..errors import MldeskError
from ..paths import given_path
from .provided import without_provided
from .source_text import Complaints, read_text
from .spec import EnvironmentSpec

_archives = (".whl", ".tar.gz", ".zip", ".tar.bz2", ".tgz")
_address = re.compile(r"(?i)(?:(?:git|hg|svn|bzr)\+)?[a-z][a-z0-9.+-]*://")
_egg = re.compile(r"#(?:.*&)?egg=([\w.-]+)")
_comment = re.compile(r"(?:^|\s+)#.*$")
_variable = re.compile(r"\$\{[A-Za-z0-9_]+\}")
_options_after = re.compile(r"\s+(?=--?[A-Za-z])")
_short_options = {"-i": "--index-url", "-f": "--find-links", "-r": "--requirement", "-c": "--constraint",
                  "-e": "--editable"}  # fmt: skip
_with_value = {"--index-url", "--extra-index-url", "--find-links", "--trusted-host", "--no-binary",
               "--only-binary"}  # fmt: skip
_flags = {"--no-index", "--pre"}
_dropped = {"--prefer-binary": False, "--require-hashes": False, "--use-feature": True, "--hash": True,
            "--global-option": True, "--config-settings": True, "--install-option": True}  # fmt: skip


class NotARequirement(ValueError):  # noqa: N818 (read as a sentence: raise NotARequirement)
    """What a text lacks to be a requirement of pip's; `cure` says how to write it."""

    def __init__(self, cause: str, cure: str) -> None:
        super().__init__(cause)
        self.cure = cure


def check_requirement(text: str) -> None:
    """Raise NotARequirement when `text` is none: a name with versions, an address, or an absolute path."""
    text = text.strip()
    if not text:
        raise NotARequirement("it is empty", "Write the name of a package.")
    if _address.match(text) or " @ " in text:
        check_address(text.partition(" @ ")[2] or text)
    if _address.match(text):
        return
    if _is_path(text):
        if not Path(text).is_absolute():
            raise NotARequirement(f"{text!r} is a relative path", "Write the whole path.")
        return
    try:
        conditions = Requirement(text).specifier
    except InvalidRequirement as error:
        raise NotARequirement(f"{text!r}: {_reason(error)}", _cure_of(text)) from error
    if not all(condition.version for condition in conditions):  # "six===" is one for the library
        raise NotARequirement(f"{text!r} names no version", _cure_of(text))


def check_address(text: str) -> None:
    """Raise NotARequirement for an address that holds a password or a token, which would be stored."""
    parts = urlsplit(text.strip())
    login, at, _ = parts.netloc.rpartition("@")
    known_user = parts.scheme.endswith("ssh") and ":" not in login  # as in git+ssh://git@host
    if (at and not known_user) or secret_names(parts.query):
        raise NotARequirement(
            "the address holds a password or a token, which would be stored",
            "Leave it out, and put it into the configuration of pip or into a .netrc file.",
        )


def check_pip_options(options: Sequence[str]) -> None:
    """Raise NotARequirement for an option that cannot be kept: unknown, without a value, with a password."""
    given = iter(options)
    for word in given:
        name, equals, value = word.partition("=")
        name = _short_options.get(name, name)
        if name in _flags and not equals:
            continue
        if name == "--requirement":
            raise NotARequirement("another file cannot be named here", "Read that file itself.")
        if name not in _with_value and name != "--constraint":
            raise NotARequirement(f"the option {name} is not known", "Remove it.")
        _check_option_value(name, value if equals else next(given, ""))


def _check_option_value(name: str, value: str) -> None:
    if not value or value.startswith("-"):
        raise NotARequirement(f"{name} says nothing", "Write its value after it.")
    if _address.match(value):
        check_address(value)
    elif name in ("--find-links", "--constraint") and not Path(value).is_absolute():
        raise NotARequirement(f"{value!r} is a relative path", "Write the whole path.")


def package_name(text: str) -> str | None:
    """The name of the package that a requirement is about, as pip compares names; None when unknown."""
    text = text.strip()
    named = _egg.search(text)
    if named is not None:
        return canonicalize_name(named[1])
    if _address.match(text) or _is_path(text):
        last = re.sub(r"[?#].*$", "", text).replace("\\", "/").rstrip("/").rpartition("/")[2]
        found = re.match(r"([A-Za-z0-9][\w.]*?)-\d", last) if last.endswith(_archives) else None
        return canonicalize_name(found[1]) if found else None
    try:
        return canonicalize_name(Requirement(text).name)
    except InvalidRequirement:
        return None


def read_requirements(path: Path) -> EnvironmentSpec:
    """The specification that a requirements file stands for, with the files that it names.

    Raises NotFound, Unavailable, and InvalidInput with every line that cannot be used.
    """
    lines = RequirementLines(path)
    lines.read(path)
    lines.complaints.raise_any()
    packages, left_out = without_provided(lines.packages)
    return EnvironmentSpec(
        "packages",
        packages=packages,
        pip_options=tuple(lines.options),
        notes=(*lines.notes, *left_out),
    )


@dataclass(slots=True)
class RequirementLines:
    """What the lines of requirements say, of one file or of several that name each other."""

    path: Path
    packages: dict[str, None] = field(default_factory=dict)
    options: list[str] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    complaints: Complaints = field(init=False)
    _files: set[Path] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.complaints = Complaints(self.path)

    def read(self, path: Path) -> None:
        """Take in the lines of the file at `path`."""
        self._files.add(path.resolve())
        text = read_text(path)
        outer, self.complaints.path = self.complaints.path, path
        for number, line in _logical_lines(text):
            self.take(line, number, path.parent)
        self.complaints.path = outer

    def take(self, line: str, number: int | None, folder: Path) -> None:
        """Take in one line; paths in it are relative to `folder`."""
        try:
            if _variable.search(line):
                raise NotARequirement(
                    f"{_variable.search(line)} stands for the value of an environment variable, "
                    "which would be stored",
                    "Leave it out, and put it into the configuration of pip or into a .netrc file.",
                )
            requirement, options = _parts(line)
            if requirement:
                self._take_package(requirement, folder)
            self._take_options(options, folder, bool(requirement))
        except (NotARequirement, MldeskError) as error:
            title = "A line is no requirement" if isinstance(error, NotARequirement) else error.title
            cause = error.cause if isinstance(error, MldeskError) else str(error)
            self.complaints.add("packages", number, title, cause, error.cure)

    def _take_package(self, text: str, folder: Path) -> None:
        if _is_path(text) and not _address.match(text):
            bare, bracket, extras = text.partition("[")
            text = os.path.normpath(folder.absolute() / given_path(bare)) + bracket + extras
        check_requirement(text)
        self.packages.setdefault(text)

    def _take_options(self, options: list[str], folder: Path, after_package: bool) -> None:
        rest = iter(options)
        for word in rest:
            name, equals, value = word.partition("=")
            name = _short_options.get(name, name)
            if name[:2] in _short_options and not name.startswith("--"):  # written together: -rother.txt
                name, value, equals = _short_options[name[:2]], word[2:], "="
            if name not in _flags and not equals and _dropped.get(name, True):
                value = next(rest, "")
            self._take_option(name, value, folder, after_package)

    def _take_option(self, name: str, value: str, folder: Path, after_package: bool) -> None:
        if name == "--requirement":
            self._read_other(value, folder)
        elif name == "--constraint":
            path = _beside(value, folder)
            read_text(path)
            self.options += [name, str(path)]
            self.notes.setdefault(f"The limits in {path} are read again when the environment is built")
        elif name == "--editable":
            egg = _egg.search(value)
            self._take_package(f"{egg[1]} @ {value.partition('#')[0]}" if egg else value, folder)
            self.notes.setdefault(f"{value} is installed as a copy: changes to it need another build")
        elif name in _flags:
            self.options.append(name)
        elif name in _with_value:
            self.options += [name, _option_value(name, value, folder)]
        elif name in _dropped:
            self.notes.setdefault(f"{name} is left out: it has no meaning here" if name != "--hash"
                                  else "The hashes of the packages are not compared")  # fmt: skip
        else:
            where = " after a package" if after_package else ""
            raise NotARequirement(f"the option {name}{where} is not known", "Remove it.")

    def _read_other(self, value: str, folder: Path) -> None:
        if _address.match(value):
            raise NotARequirement(f"{value} is on another machine", "Download it and name the file.")
        path = _beside(value, folder)
        if path.resolve() not in self._files:
            self.read(path)


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers (from 1), those that end in a backslash joined, without comments."""
    begun, number = "", 0
    for index, line in enumerate(text.splitlines(), 1):
        number = number if begun else index
        if line.endswith("\\") and not line.lstrip().startswith("#"):
            begun += line[:-1].strip() + " "
            continue
        whole = _comment.sub("", begun + line.strip()).strip()
        begun = ""
        if whole:
            yield number, whole
    if begun.strip():
        yield number, _comment.sub("", begun).strip()


def _parts(line: str) -> tuple[str, list[str]]:
    """The requirement in front, if there is one, and the options after it."""
    if line.startswith("-"):
        requirement, options = "", line
    else:
        requirement, *rest = _options_after.split(line, maxsplit=1)
        options = rest[0] if rest else ""
    try:
        return requirement.strip(), shlex.split(options, posix=os.name != "nt")
    except ValueError as error:
        raise NotARequirement(f"{line!r}: {error}", "Close the quotation marks.") from error


def _option_value(name: str, value: str, folder: Path) -> str:
    if not value:
        raise NotARequirement(f"{name} says nothing", "Write its value after it.")
    if _address.match(value):
        check_address(value)
        return value
    return str(_beside(value, folder)) if name == "--find-links" else value


def _beside(value: str, folder: Path) -> Path:
    return Path(os.path.normpath(folder.absolute() / given_path(value)))


def _is_path(text: str) -> bool:
    if _address.match(text) or " @ " in text:
        return False
    bare = text.partition("[")[0].strip()
    return (
        bare.startswith((".", "/", "~", "\\"))
        or bare.lower().endswith(_archives)
        or Path(bare).is_absolute()
        or ("/" in bare and ";" not in bare)
    )


def _reason(error: InvalidRequirement) -> str:
    return str(error).strip().splitlines()[0].rstrip(":")


def _cure_of(text: str) -> str:
    if re.fullmatch(r"[\w.\-\[\],]+\s*=\s*[^=<>!~].*", text):
        name, _, version = text.partition("=")
        return f"pip compares with two signs: write {name.strip()}=={version.strip()}."
    return "Write a name with versions (numpy>=1.19,<2), an address, or a path."
