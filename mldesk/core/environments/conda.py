"""conda's environment files: which Python, and which packages pip can install in conda's place."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from .. import paths
from ..errors import InvalidInput
from .provided import SDK_PREFIX, without_provided
from .pyproject import choose_python
from .requirements import RequirementLines
from .source_text import read_text
from .spec import EnvironmentSpec

_spec = re.compile(
    r"(?:(?P<channel>[\w./:\-]+)::)?(?P<name>[A-Za-z0-9_][\w.\-]*)\s*(?P<bracket>\[.*\])?\s*(?P<version>.*)"
)
_programs = ("micromamba", "mamba", "conda")
_program_variables = ("MAMBA_EXE", "CONDA_EXE")
_bracket = re.compile(r"(\w+)\s*=\s*(?:'([^']*)'|\"([^\"]*)\"|([^,\]\s]+))")
_public_channels = ("defaults", "main", "anaconda", "conda-forge", "pytorch", "nvidia")
_tensorflow_gpu = "tensorflow-gpu"
_longer_versions = ("opencv-python-headless",)  # pip's versions have a part more than conda's
_condition = re.compile(r"(===?|!=|<=|>=|~=|=|<|>)?\s*v?(\d[\w.+!-]*?)(\.?\*)?")


class NotACondaSpec(ValueError):  # noqa: N818 (read as a sentence: raise NotACondaSpec)
    """What a text lacks to be a package of conda's."""


class CondaSpec(NamedTuple):
    """A package as conda is asked for it: its name, conditions in pip's words, and what pip cannot be told.

    `versions` is "" for any. `build` is the build that is asked for ("py36_0", "*mkl"), None for any.
    """

    name: str
    versions: str
    build: str | None
    channel: str | None


def parse_conda_spec(text: str) -> CondaSpec:
    """The package that `text` asks for; raises NotACondaSpec."""
    found = _spec.fullmatch(text.partition(" #")[0].strip())
    if found is None:
        raise NotACondaSpec(f"{text!r} is no package")
    version, build = _split_build(found["version"].strip())
    for key, *values in _bracket.findall(found["bracket"] or ""):
        value = next(filter(None, values), "")
        version, build = (value, build) if key == "version" else (version, value if key == "build" else build)
    if "|" in version:
        raise NotACondaSpec(f"{text!r} names alternatives, which pip does not know")
    conditions = [_in_pips_words(part.strip()) for part in version.split(",") if part.strip(" *=")]
    if None in conditions:
        raise NotACondaSpec(f"the versions of {text!r} cannot be understood")
    return CondaSpec(found["name"], ",".join(filter(None, conditions)), build or None, found["channel"])


def _split_build(text: str) -> tuple[str, str]:
    """Versions and build of `=1.19=py36_0` or `1.19 py36_0`."""
    exact = re.fullmatch(r"(={0,2}\s*[^=<>!~,\s]+)(?:=|\s+)([\w.*]+)", text)
    if exact is None:
        return text, ""
    # with a build, a version is meant exactly
    return "==" + exact[1].lstrip("= "), "" if exact[2] == "*" else exact[2]


def _in_pips_words(text: str) -> str | None:
    """One condition; None when it is none. A single `=`, or no sign, asks for whatever begins like that."""
    found = _condition.fullmatch(text)
    if found is None:
        return None
    sign, version, star = found[1] or "=", found[2], found[3]
    if sign == "=" or (sign in ("==", "===") and star):
        return f"=={version}.*"
    if star:  # >=1.2.* means >=1.2
        return f"!={version}.*" if sign == "!=" else sign + version
    return ("==" if sign == "===" else sign) + version


@dataclass(frozen=True, slots=True)
class _Table:
    same: frozenset[str]
    renamed: dict[str, str]
    left_out: dict[str, str]


@cache
def _table() -> _Table:
    content = json.loads((paths.resources() / "conda_to_pip.json").read_text(encoding="utf-8"))
    left_out = {name: reason for reason, names in content["left_out"].items() for name in names}
    return _Table(frozenset(content["same"]), content["renamed"], left_out)


def pip_requirement(spec: CondaSpec) -> str | None:
    """What pip installs in conda's place, where the shipped table says that this is safe; else None."""
    name = spec.name.lower()
    renamed = _table().renamed.get(name, name if name in _table().same else None)
    if renamed is None or (spec.channel is not None and spec.channel not in _public_channels):
        return None
    if renamed == _tensorflow_gpu and not _ever_was_for_gpus(spec.versions):
        renamed = "tensorflow"
    if renamed in _longer_versions:
        return renamed + re.sub(r"==(\d+(?:\.\d+)*)(?=,|$)", r"==\1.*", spec.versions)
    return f"{renamed}{spec.versions}"


def _ever_was_for_gpus(versions: str) -> bool:
    """Whether pip has a package of its own for GPUs in these versions of TensorFlow: up to 2.11 it had."""
    if not versions:
        return False
    possible = SpecifierSet(versions)
    return any(
        possible.contains(f"{major}.{minor}.{micro}")
        for major, minors in ((1, range(16)), (2, range(12)))
        for minor in minors
        for micro in range(5)
    )


def left_out_reason(name: str) -> str | None:
    """Why a package of conda's is not needed where pip installs the others; None when it may be."""
    return _table().left_out.get(name.lower())


def read_conda(path: Path) -> EnvironmentSpec:
    """The specification that conda's environment file at `path` stands for.

    Raises NotFound, Unavailable, and InvalidInput with every line that cannot be used.
    """
    return conda_environment(read_text(path), path)


def conda_environment(text: str, path: Path) -> EnvironmentSpec:
    """The specification that the text of conda's environment file stands for, which is, or may be, at `path`.

    Paths in it are relative to that. Raises what read_conda does of its content.
    """
    lines = RequirementLines(path)
    root = _root(text, path)
    reading = _Reading(lines)
    for key, value in _pairs(root):
        match key:
            case "channels":
                reading.channels = [node.value for node in _items(value) if isinstance(node, yaml.ScalarNode)]
            case "dependencies":
                reading.dependencies(value, path.parent)
            case "variables":
                reading.variables = {
                    name: node.value for name, node in _pairs(value) if isinstance(node, yaml.ScalarNode)
                }
    if all(key != "dependencies" for key, _ in _pairs(root)):
        cause = "it has no list `dependencies`"
        lines.complaints.add("packages", None, "It is no environment of conda's", cause, "Add it.")
    lines.complaints.raise_any()
    return reading.spec()


def conda_program() -> Path | None:
    """The micromamba, mamba or conda of this machine, the first that is found; None when none is installed.

    Where a shell only has a function of that name, a variable tells where the program is.
    """
    found = next(filter(None, map(shutil.which, _programs)), None)
    if found is not None:
        return Path(found)
    given = (Path(os.environ[name]) for name in _program_variables if os.environ.get(name))
    return next((path for path in given if path.is_file()), None)


def conda_document(text: str, path: Path = Path("environment.yml")) -> dict[str, Any]:
    """The keys and values of conda's environment file, which is at `path`; raises InvalidInput, naming it."""
    _root(text, path)
    values = yaml.safe_load(text)
    return {str(key): value for key, value in values.items()}


def conda_text(document: Mapping[str, Any]) -> str:
    """The text of the environment file of conda's with these keys and values."""
    return yaml.safe_dump(dict(document), sort_keys=False, default_flow_style=False, allow_unicode=True)


def _root(text: str, path: Path) -> yaml.Node:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}: " if mark else ""
        cause = place + (error.problem or error.context or "it cannot be read")
        raise _no_yaml(path, cause) from error
    except yaml.YAMLError as error:
        raise _no_yaml(path, str(error)) from error
    except RecursionError as error:
        raise _no_yaml(path, "it is nested too deeply") from error
    if not isinstance(root, yaml.MappingNode):
        raise _no_yaml(path, "it has no list `dependencies`")
    return root


def _no_yaml(path: Path, cause: str) -> InvalidInput:
    cure = "Correct it: see `conda env export` for the form."
    return InvalidInput(f"{path.name} is no environment of conda's", cause, cure, field="environment")


def _pairs(node: yaml.Node) -> Iterator[tuple[str, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        yield from ((key.value, value) for key, value in node.value if isinstance(key, yaml.ScalarNode))


def _items(node: yaml.Node) -> list[yaml.Node]:
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


@dataclass(slots=True)
class _Reading:
    """What has been read of a file so far."""

    lines: RequirementLines
    python: str | None = None
    channels: list[str] = field(default_factory=list)
    conda_packages: list[str] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    _mapped: list[str] = field(default_factory=list)
    _left_out: dict[str, list[str]] = field(default_factory=dict)

    def dependencies(self, node: yaml.Node, folder: Path) -> None:
        """Take in the list of dependencies."""
        if not isinstance(node, yaml.SequenceNode):
            self._complain(node, "The dependencies are no list", "", "Begin each one with a hyphen.")
        for item in _items(node):
            pip = dict(_pairs(item)).get("pip")
            if isinstance(item, yaml.ScalarNode):
                self._take(item)
            elif isinstance(pip, yaml.SequenceNode):
                self._take_pip(pip, folder)
            elif isinstance(item, yaml.SequenceNode) or pip is None:
                cause = "only texts and a list `pip:` can stand here"
                self._complain(item, "A dependency cannot be used", cause, "Write name=version.")

    def _take_pip(self, node: yaml.SequenceNode, folder: Path) -> None:
        for item in node.value:
            if isinstance(item, yaml.ScalarNode):
                self.lines.take(item.value.partition(" #")[0].strip(), _line(item), folder)
            else:
                self._complain(item, "A line is no requirement", "it is no text", "Write name==version.")

    def _take(self, node: yaml.ScalarNode) -> None:
        try:
            spec = parse_conda_spec(node.value)
        except NotACondaSpec as error:
            self._complain(node, "A package cannot be used", str(error), "Write name=version.")
            return
        name = spec.name.lower()
        if name == "python":
            self._take_python(spec, node)
            return
        reason, requirement = left_out_reason(name), pip_requirement(spec)
        if name.startswith(SDK_PREFIX):  # left out with a note, like those in the list `pip:`
            self.lines.take(name, _line(node), Path())
        elif reason is not None:
            self._left_out.setdefault(reason, []).append(node.value.strip())
        elif requirement is None:
            self.conda_packages.append(node.value.strip())
        else:
            self.lines.take(requirement, _line(node), Path())
            self._mapped.append(f"{node.value.strip()} as {requirement}")

    def _take_python(self, spec: CondaSpec, node: yaml.ScalarNode) -> None:
        exact = re.fullmatch(r"==(\d+(?:\.\d+)*)(?:\.\*)?", spec.versions)
        if exact is not None:
            self.python = exact[1]
            return
        try:
            self.python, note = choose_python(spec.versions)
        except InvalidSpecifier:
            self._complain(node, "Its Python cannot be understood", node.value, "Write python=3.11.")
            return
        if note:
            self.lines.notes.setdefault(note)

    def _complain(self, node: yaml.Node, title: str, cause: str, cure: str) -> None:
        self.lines.complaints.add("packages", _line(node), title, cause, cure)

    def spec(self) -> EnvironmentSpec:
        """The specification that has been read."""
        packages, left_out = without_provided(self.lines.packages)
        notes = [*self.lines.notes, *left_out]
        if self._mapped:
            notes.append(f"Packages of conda's are installed by pip: {', '.join(self._mapped)}")
        notes += [f"Left out, {reason}: {', '.join(names)}" for reason, names in self._left_out.items()]
        settings: dict[str, Any] = {"conda_channels": self.channels} if self.conda_packages else {}
        return EnvironmentSpec(
            "packages",
            self.python,
            packages,
            tuple(self.lines.options),
            tuple(self.conda_packages),
            environment_variables=self.variables,
            notes=tuple(notes),
            **settings,
        )


def _line(node: yaml.Node) -> int:
    line: int = node.start_mark.line
    return line + 1
