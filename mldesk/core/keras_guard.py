"""The guard for Keras 3: what a script trains with on several processes, and fails with it, told before."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet

from .environments.built import built_packages
from .environments.interpreters import own_interpreter, version_numbers
from .environments.lacking import packages_for
from .environments.record import installed_packages, python_version
from .environments.requirements import package_name
from .environments.spec import LEGACY_KERAS_VARIABLE, EnvironmentSpec
from .environments.tensorflow import TENSORFLOW_NAMES, tensorflow_among
from .errors import Problem
from .script import ScriptFacts
from .script.facts import DistributedUse, DistributedWay
from .spec import ScriptRunConfig

FIELD = "environment.keras"
"""The field of what the guard tells."""

SWITCH = "MLDESK_KERAS_GUARD"
"""With "off" as its value among the variables of a run, the guard is silent: for who knows better."""

KERAS_2 = "2.15.1"
"""The last TensorFlow whose own Keras is Keras 2."""

RemedyName = Literal["legacy-keras", "tensorflow-2.15"]

_first_with_keras_3 = (2, 16)
_pythons_of_keras_2 = ((3, 9), (3, 11))
_helped_by_legacy: tuple[DistributedWay, ...] = ("multi_worker", "parameter_server", "horovod_tape")
_effects: dict[DistributedWay, str] = {
    "multi_worker": "Model.fit fails under it: \"Attempt to convert a value (PerReplica...)\"",
    "parameter_server": "Model.fit fails under it: Keras 3 does not support parameter servers",
    "horovod_optimizer": "it fails with optimizers of Keras 3, whose variables have no attribute ref",
    "horovod_tape": "it fails with variables of Keras 3, which have no attribute ref",
}  # fmt: skip


_cure_with_legacy = "Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), or TensorFlow 2.15."
_cure_with_loop = (
    "Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), TensorFlow 2.15, or a training loop of your own: "
    "the guide shows one under Distributed training."
)
_cure_without_legacy = (
    "Use TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training."
)


@dataclass(frozen=True, slots=True)
class Keras:
    """Which Keras an environment's TensorFlow has; `is_certain` unless it was concluded from no version.

    `tensorflow` is its version, "" when it is not known.
    """

    major: int
    tensorflow: str
    is_certain: bool


@dataclass(frozen=True, slots=True)
class Remedy:
    """An environment in which the script works, by its name."""

    name: RemedyName
    spec: EnvironmentSpec


def keras_problems(
    config: ScriptRunConfig, facts: ScriptFacts, target_kind: str = "local"
) -> Iterator[Problem]:
    """What the script does that fails with the Keras of the environment; nothing is started.

    Of an image, only what its name tells is known; of an environment that was built before, what is really
    in it. What is concluded from a requirement without a version is a warning, and so is what a module of the
    script does in a run of one process.
    """
    spec = config.environment
    yield from _problems(config, facts, lambda variables: keras_of(spec, variables, target_kind))


def problems_of_installed(
    config: ScriptRunConfig, facts: ScriptFacts, packages: Mapping[str, str]
) -> Iterator[Problem]:
    """The same where it is known what the environment has: its packages, versions by name."""
    there = tensorflow_among(packages)
    if there is not None:
        yield from _problems(config, facts, lambda variables: _keras(there[1], True, variables))


def _problems(
    config: ScriptRunConfig, facts: ScriptFacts, find: Callable[[Mapping[str, str]], Keras | None]
) -> Iterator[Problem]:
    """`find` tells which Keras there is for a script with these variables."""
    uses = facts.distributed.uses
    if not uses or facts.distributed.legacy_keras or _variables(config).get(SWITCH) == "off":
        return
    keras = find(_variables(config) | ({LEGACY_KERAS_VARIABLE: ""} if _imports_keras(facts) else {}))
    if keras is None or keras.major < 3:
        return
    for use in {use.way: use for use in reversed(uses)}.values():
        yield _problem(config, use, keras, _is_helped_by_legacy(facts, use))


def _imports_keras(facts: ScriptFacts) -> bool:
    """Whether it takes Keras by its own name, which TF_USE_LEGACY_KERAS does not change."""
    by_itself = any(found.top_level == "keras" for found in facts.imports)
    return by_itself or facts.distributed.imports_keras


def _is_helped_by_legacy(facts: ScriptFacts, use: DistributedUse) -> bool:
    return use.way in _helped_by_legacy and not _imports_keras(facts)


def _problem(config: ScriptRunConfig, use: DistributedUse, keras: Keras, legacy_helps: bool) -> Problem:
    version = f"TensorFlow {keras.tensorflow}" if keras.tensorflow else "The TensorFlow of today"
    # of a module, not all need be used: a run of several processes is likely to be made for it
    is_used = not use.apart or config.distribution is not None
    return Problem(
        FIELD,
        f"{use.name} does not work with Keras 3",
        f"{use.file or config.script}, line {use.line}: {_effects[use.way]}; {version} has Keras 3",
        _cure(use, legacy_helps),
        "error" if keras.is_certain and is_used else "warning",
    )


def _variables(config: ScriptRunConfig) -> dict[str, str]:
    return {**config.environment.variables, **config.environment_variables}


def keras_of(spec: EnvironmentSpec, variables: Mapping[str, str], target_kind: str = "local") -> Keras | None:
    """The Keras that scripts find as tf.keras in this environment; None where it is not known."""
    match spec.kind:
        case "packages":
            found = _built_tensorflow(spec, target_kind) or _asked_tensorflow(spec)
        case "image":
            found = _of_image(spec.image or "")
        case "current" | "python" if target_kind != "docker":
            there = tensorflow_among(_installed(spec))
            found = None if there is None else (there[1], True)
        case _:
            found = None
    return None if found is None else _keras(*found, variables)


def _keras(version: str, is_certain: bool, variables: Mapping[str, str]) -> Keras:
    """The Keras of a version of TensorFlow, "" for the newest."""
    legacy = variables.get(LEGACY_KERAS_VARIABLE, "").lower() in ("1", "true")
    newer = not version or version_numbers(version)[:2] >= _first_with_keras_3
    return Keras(3 if newer and not legacy else 2, version, is_certain)


def _installed(spec: EnvironmentSpec) -> Mapping[str, str]:
    return installed_packages(Path(spec.interpreter()))


def _built_tensorflow(spec: EnvironmentSpec, target_kind: str) -> tuple[str, bool] | None:
    """The version in the environment that was built of it before; None where there is none, as in images."""
    packages = None if target_kind == "docker" else built_packages(spec)
    there = None if packages is None else tensorflow_among(packages)
    return None if there is None else (there[1], True)


def _asked_tensorflow(spec: EnvironmentSpec) -> tuple[str, bool] | None:
    """The version of TensorFlow that is asked for, as far as it decides; whether that is certain."""
    asked = next((one for text in spec.packages if (one := _tensorflow_requirement(text))), None)
    if asked is None:
        return _of_image(spec.image or "")
    exact = next((c.version for c in asked.specifier if c.operator in ("==", "===", "~=")), None)
    if exact is not None:
        return exact.removesuffix(".*"), True
    if not _may_be_newer(asked.specifier):
        return KERAS_2, True
    python = version_numbers(spec.python) if spec.python else own_interpreter().numbers
    oldest = python[:2] < _pythons_of_keras_2[0]  # for such a Python there is none with Keras 3
    return (KERAS_2, True) if oldest else ("", _is_newer(asked.specifier))


def _tensorflow_requirement(text: str) -> Requirement | None:
    if package_name(text) not in TENSORFLOW_NAMES:
        return None
    try:
        return Requirement(text)
    except InvalidRequirement:
        return None


def _may_be_newer(asked: SpecifierSet) -> bool:
    return any(asked.contains(f"2.{minor}.{micro}") for minor in range(16, 40) for micro in range(4))


def _is_newer(asked: SpecifierSet) -> bool:
    """Whether nothing but a TensorFlow with Keras 3 is asked for."""
    return not any(asked.contains(f"2.{minor}.{micro}") for minor in range(16) for micro in range(6))


def _of_image(image: str) -> tuple[str, bool] | None:
    found = re.search(r"tensorflow[^:]*:v?(\d+\.\d+(?:\.\d+)?)", image)
    return None if found is None else (found[1], True)


def _cure(use: DistributedUse, legacy_helps: bool) -> str:
    if not legacy_helps:
        return _cure_without_legacy
    # under parameter servers, a loop of one's own loses updates of the optimizer of Keras 3
    return _cure_with_legacy if use.way == "parameter_server" else _cure_with_loop


def remedy_names(spec: EnvironmentSpec, facts: ScriptFacts) -> tuple[RemedyName, ...]:
    """Which environments there are in which what the script does works, that which changes least first.

    None for images: what else they have is not known. Nothing is read for it.
    """
    uses = facts.distributed.uses
    if spec.kind in ("image", "dockerfile") or not uses:
        return ()
    legacy = all(_is_helped_by_legacy(facts, use) for use in uses)
    return ("legacy-keras", "tensorflow-2.15") if legacy else ("tensorflow-2.15",)


def remedies(config: ScriptRunConfig, facts: ScriptFacts) -> tuple[Remedy, ...]:
    """These environments for a run, each of it alone; reads which versions a Python has that is there."""
    spec = config.environment
    names = remedy_names(spec, facts)
    if not names:
        return ()
    listed = spec if spec.kind == "packages" else _as_packages(spec, facts)
    listed = replace(listed, name=None, version=None)
    specs = {"legacy-keras": replace(listed, legacy_keras=True), "tensorflow-2.15": _with_keras_2(listed)}
    return tuple(Remedy(name, specs[name]) for name in names)


def _as_packages(spec: EnvironmentSpec, facts: ScriptFacts) -> EnvironmentSpec:
    """What the script imports of a Python that is there, in the same versions."""
    python = Path(spec.interpreter())
    return EnvironmentSpec(
        "packages",
        python=None if python == Path(sys.executable) else python_version(python),
        packages=packages_for(facts, installed_packages(python)),
        environment_variables=spec.environment_variables,
        secrets=spec.secrets,
    )


def _with_keras_2(spec: EnvironmentSpec) -> EnvironmentSpec:
    """The same with TensorFlow 2.15; other packages lose the versions that were chosen for the newer one."""
    named = next((name for text in spec.packages if (name := package_name(text)) in TENSORFLOW_NAMES), None)
    wanted = f"{named or TENSORFLOW_NAMES[0]}=={KERAS_2}"
    others = [
        text for text in spec.packages if package_name(text) not in (*TENSORFLOW_NAMES, "keras", "tf-keras")
    ]
    oldest, newest = _pythons_of_keras_2
    python = (version_numbers(spec.python) if spec.python else own_interpreter().numbers)[:2]
    fits = len(python) == 2 and oldest <= python <= newest
    return replace(
        spec,
        python=spec.python if fits else ".".join(map(str, newest)),
        packages=(wanted, *map(_without_version, others)),
        legacy_keras=False,
    )


def _without_version(text: str) -> str:
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return text
    exact = [condition for condition in requirement.specifier if condition.operator in ("==", "===")]
    return requirement.name if exact and not requirement.url and not requirement.extras else text
