"""What a script imports and the draft's environment lacks, and the environment that has it; without Qt."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from mldesk.core.environments.checking import lacking_imports
from mldesk.core.environments.lacking import packages_for
from mldesk.core.environments.record import installed_packages, python_version
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.script import ScriptFacts, package_of
from mldesk.environments.building import built


@dataclass(frozen=True)
class Lack:
    """The packages that `spec` lacks for the script; `needed` when it cannot start without one of them.

    It is not `known` what an image, or nodes elsewhere, have before it runs.
    """

    spec: EnvironmentSpec
    packages: tuple[str, ...] = ()
    needed: bool = False
    known: bool = True


def find_lack(spec: EnvironmentSpec, facts: ScriptFacts, folder: Path, elsewhere: bool = False) -> Lack:
    """Look what the script imports that the environment of `spec` does not have; nothing is started.

    In a container, and on nodes `elsewhere`, mldesk's own Python stands for that of the image or the nodes.
    """
    if spec.kind in ("image", "dockerfile") or (elsewhere and spec.kind != "packages"):
        return Lack(spec, known=False)
    there = None if elsewhere else built(spec)
    packages = tuple(lacking_imports(spec, facts, folder, there.python if there else None))
    names = {found.top_level for found in facts.imports}
    needed = any(package_of(name) in packages and facts.needs(name) for name in names)
    return Lack(spec, packages, needed)


def with_lacking(lack: Lack, facts: ScriptFacts) -> EnvironmentSpec:
    """An unnamed specification that has what was lacking.

    Packages are added to a list of packages. Into a Python that is there nothing is installed: the
    specification asks for the same versions of what the script imports, and for what was lacking.
    """
    spec = lack.spec
    if spec.kind == "packages":
        return replace(spec, packages=(*spec.packages, *lack.packages), name=None, version=None)
    python = Path(spec.interpreter())
    kept = packages_for(facts, installed_packages(python))
    return EnvironmentSpec(
        "packages",
        python=None if python == Path(sys.executable) else python_version(python),
        packages=(*kept, *lack.packages),
        environment_variables=spec.environment_variables,
        secrets=spec.secrets,
    )
