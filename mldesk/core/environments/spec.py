"""What a run asks to be run in: the EnvironmentSpec, its JSON, and the hash of what decides its build."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from ..errors import InvalidInput

Kind = Literal["current", "python", "packages", "image", "dockerfile"]
kinds: tuple[Kind, ...] = ("current", "python", "packages", "image", "dockerfile")

_nothing: Mapping[str, str] = MappingProxyType({})
_texts = ("packages", "pip_options", "conda_packages", "conda_channels", "secrets", "notes")
_unordered = ("packages", "conda_packages")
_options = ("horovod", "legacy_keras")
_building = ("kind", "python", *_unordered, "pip_options", "conda_channels", "image", "dockerfile")
_shown_packages = 3

LEGACY_KERAS_VARIABLE = "TF_USE_LEGACY_KERAS"
"""With 1 as its value, tf.keras is the package tf-keras (Keras 2) from TensorFlow 2.16 on."""

AUTO = "auto"
"""As a version of Horovod: the one that fits the environment's TensorFlow."""


@dataclass(frozen=True, slots=True)
class EnvironmentSpec:
    """What a run needs: a Python, packages, an image, environment variables and the names of secrets.

    kind            what it is made from: the Python that mldesk runs on (`current`), an interpreter or
                    virtual environment that is there (`python`), a list of packages (`packages`), a Docker
                    image used as it is (`image`), or a Dockerfile (`dockerfile`)
    python          of `python`: the path of an interpreter or of a virtual environment's folder; of
                    `packages`: the version asked for ("3.6.2", "3.11"), None for the one mldesk runs on
    packages        pip requirements, one each: names with versions, URLs, or absolute paths
    pip_options     where pip looks for them, as it takes its arguments ("--index-url", "https://...")
    conda_packages  conda specs without a safe pip counterpart: they need conda or micromamba
    image           of `image`: the image; of `packages`: the base image on Docker, None for the compute's
    dockerfile      of `dockerfile`: its text; packages are installed on top of it
    secrets         names; their values come from the system keyring and are never stored
    notes           what was mapped or chosen when it was read from a file, for people
    name, version   where it is registered, if it is
    horovod         of `packages` and `dockerfile`: Horovod is built against the TensorFlow among them, in
                    this version or, with AUTO, in the one that fits; None: without it
    legacy_keras    tf-keras is installed beside TensorFlow, in the same version and without what it would
                    bring, and scripts get TF_USE_LEGACY_KERAS=1: their tf.keras is Keras 2
    """

    kind: Kind = "current"
    python: str | None = None
    packages: tuple[str, ...] = ()
    pip_options: tuple[str, ...] = ()
    conda_packages: tuple[str, ...] = ()
    conda_channels: tuple[str, ...] = ()
    image: str | None = None
    dockerfile: str | None = None
    environment_variables: Mapping[str, str] = field(default_factory=lambda: _nothing, hash=False)
    secrets: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    name: str | None = None
    version: int | None = None
    horovod: str | None = None
    legacy_keras: bool = False

    def __post_init__(self) -> None:
        # lists and single texts are welcome from callers; what is kept is of one type
        for name in _texts:
            given = getattr(self, name)
            object.__setattr__(self, name, (given,) if isinstance(given, str) else tuple(given))
        object.__setattr__(self, "horovod", self.horovod or None)

    @property
    def is_ready(self) -> bool:
        """Whether its interpreter is there already, nothing having to be built: `interpreter` tells where."""
        return self.kind in ("current", "python")

    def interpreter(self) -> str:
        """Path of the interpreter that is there already: of the kinds `current` and `python`.

        Raises InvalidInput for the other kinds, whose Python there is only once it is built.
        """
        if self.kind == "current" or (self.kind == "python" and not self.python):
            return sys.executable
        if self.kind == "python" and self.python:
            return str(interpreter_in(Path(self.python)))
        raise InvalidInput(
            "The environment has no Python yet",
            f"{self.title} has to be built first",
            "Build it, or choose a Python that is there.",
            field="environment",
        )

    def needs_build(self, target_kind: str = "local") -> bool:
        """Whether something has to be made before a run on a compute target of this kind can start."""
        if self.kind == "packages":
            return True
        return target_kind == "docker" and self.kind == "dockerfile"

    def content_hash(self) -> str:
        """The SHA-256, in hexadecimal, of what decides the build: not of variables, secrets, notes and name.

        The order of packages does not matter; a Python that is not chosen stands for whichever runs mldesk.
        """
        values = {name: getattr(self, name) for name in _building}
        values |= {name: sorted(set(getattr(self, name))) for name in _unordered}
        # only where they are asked for: environments of before have kept their hash
        values |= {name: getattr(self, name) for name in _options if getattr(self, name)}
        return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()

    @property
    def title(self) -> str:
        """The environment in a few words, for people."""
        own = self._own_title()
        if self.name is None:
            return own
        reference = self.name if self.version is None else f"{self.name}:{self.version}"
        return f"{reference} ({own})"

    @property
    def reference(self) -> str | None:
        """Where it is registered, as `name:version`; None when it is not."""
        return None if self.name is None or self.version is None else f"{self.name}:{self.version}"

    def _own_title(self) -> str:
        match self.kind:
            case "current":
                return "mldesk's own Python"
            case "python":
                return self.python or "mldesk's own Python"
            case "image":
                return f"image {self.image}"
            case "dockerfile":
                return "Dockerfile" + self._packages_title(" + ")
            case _:
                python = f"Python {self.python}" if self.python else "Python"
                return python + self._packages_title(", ") + (f" on {self.image}" if self.image else "")

    def _packages_title(self, before: str) -> str:
        listed = (*self.option_titles, *self.packages, *self.conda_packages)
        if not listed:
            return ""
        rest = len(listed) - _shown_packages
        return before + ", ".join(listed[:_shown_packages]) + (f" and {rest} more" if rest > 0 else "")

    @property
    def option_titles(self) -> tuple[str, ...]:
        """What its options add to its packages, in a few words each."""
        horovod = "" if self.horovod is None else "Horovod" + f" {self.horovod}" * (self.horovod != AUTO)
        return tuple(filter(None, (horovod, "Keras 2 (tf-keras)" if self.legacy_keras else "")))

    @property
    def variables(self) -> Mapping[str, str]:
        """The environment variables that scripts get in it: its own, and those of its options."""
        own = self.environment_variables
        return {LEGACY_KERAS_VARIABLE: "1", **own} if self.legacy_keras else own

    def to_json(self) -> dict[str, Any]:
        """The specification as JSON-ready values."""
        values = {part.name: getattr(self, part.name) for part in fields(self)}
        values |= {name: list(values[name]) for name in _texts}
        values["environment_variables"] = dict(self.environment_variables)
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> EnvironmentSpec:
        """The specification that `to_json` gave, also of mldesk 0.1; raises TypeError when it did not."""
        return cls(**values)


def interpreter_in(path: Path) -> Path:
    """The interpreter of the virtual environment in the folder `path`; `path` itself when it is no folder."""
    if not path.is_dir():
        return path
    return path / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
