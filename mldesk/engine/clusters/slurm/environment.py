"""The environment of runs on a cluster that does not see this machine: made there, once for each content."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, MldeskError, NotFound, NotSupported
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.executors.base import ReadyEnvironment, spec_facts

_facts = """
import json, sys
try:
    from importlib.metadata import distributions
except ImportError:
    from pkg_resources import working_set
    found = {one.project_name: one.version for one in working_set}
else:
    found = {one.metadata["Name"]: one.version for one in distributions()}
version = "%d.%d.%d" % sys.version_info[:3]
print(json.dumps({"python": version, "interpreter": sys.executable, "packages": found}))
"""
_build = """
folder=$1 python=$2
shift 2
mkdir -p "$(dirname "$folder")"
if command -v flock > /dev/null; then
    exec 9> "$folder.lock"
    flock 9
fi
[ -e "$folder/ready" ] && exit 0
rm -rf "$folder"
"$python" -m venv "$folder" || exit 1
"$folder/bin/python" -m pip install --disable-pip-version-check --no-input "$@" || exit 1
: > "$folder/ready"
"""
_least = (3, 6)


class ThereMaking:
    """Makes environments on a host, in `folder`; `python` is the target's interpreter, "" for python3."""

    def __init__(self, host: Host, folder: str, python: str) -> None:
        self._host = host
        self._folder = folder
        self._python = python

    def make(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """The environment, built unless it is there; raises MldeskError, Canceled."""
        check_kind(spec)
        progress(0.1, "Looking for Python")
        python, notes = self._base(spec)
        if spec.kind == "packages":
            python = self._built(spec, python, log, progress, canceled)
        facts = self._facts(python)
        progress(1.0, "Ready")
        told = {**facts, "interpreter": python, "environment": spec_facts(spec)}
        return ReadyEnvironment(python, {**told, "notes": [*spec.notes, *notes]}, variables={})

    def _base(self, spec: EnvironmentSpec) -> tuple[str, list[str]]:
        """The interpreter that the environment is, or is made with, and what is to be noted of it."""
        if spec.kind == "packages":
            wanted = spec.python or ""
            short = ".".join(wanted.split(".")[:2])
            named = (self._python, f"python{short}" if short else "", "python3")
            return self._of_version(list(dict.fromkeys(filter(None, named))), wanted), []
        if spec.kind == "python" and spec.python:
            return self._of_version([spec.python, f"{spec.python}/bin/python"], ""), []
        python = self._of_version([self._python or "python3"], "")
        return python, [f"The cluster's own Python runs the script: {python} on {self._host.title}"]

    def _of_version(self, names: list[str], wanted: str) -> str:
        """The absolute path of the first of these interpreters that has the version."""
        seen = []
        for name in names:
            try:
                facts = self._facts(name)
            except MldeskError as error:
                if not isinstance(error, NotFound):
                    raise
                continue
            version = str(facts["python"])
            if f"{version}.".startswith(f"{wanted}.") or not wanted:
                return str(facts["interpreter"])
            seen.append(f"{name} is {version}")
        cause = ", ".join(seen) or f"{self._host.title} has none of: {', '.join(names)}"
        cure = "Set the target's Python to an interpreter of the cluster, or load one in its setup."
        title = f"The cluster has no Python {wanted}" if wanted else "The cluster has no such Python"
        raise NotFound(title, cause, cure, "python")

    def _facts(self, python: str) -> dict[str, object]:
        answer = self._host.shell('exec "$2" -c "$1"', _facts, python)
        if answer.code != 0:
            said = answer.errors.strip().splitlines()
            raise NotFound(
                "This Python does not start", f"{python}: {said[-1] if said else ''}", "Choose another."
            )
        facts: dict[str, object] = json.loads(answer.text.strip().splitlines()[-1])
        version = tuple(int(part) for part in str(facts["python"]).split(".")[:2])
        if version < _least:
            raise InvalidInput(
                "This Python is too old", f"{python} is {facts['python']}", "Choose 3.6 or newer.", "python"
            )
        return facts

    def _built(
        self,
        spec: EnvironmentSpec,
        python: str,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> str:
        folder = f"{self._folder}/environments/{spec.content_hash()[:32]}"
        progress(0.3, "Installing packages on the cluster")
        log(f"Making {spec.title} on {self._host.title}: {folder}")
        lines: list[str] = []

        def take(line: str) -> None:
            lines.append(line)
            log(line)

        arguments = [*spec.pip_options, *(spec.packages or ("pip",))]
        if self._host.follow(["sh", "-c", _build, "mldesk", folder, python, *arguments], take, canceled) != 0:
            raise _failed(spec, lines)
        return f"{folder}/bin/python"


def check_kind(spec: EnvironmentSpec) -> None:
    """Raises NotSupported for what only Docker can run, and for what only conda can make."""
    if spec.kind in ("image", "dockerfile"):
        cure = "Choose an environment of packages, or a Python of the cluster."
        raise NotSupported("Slurm does not run images here", spec.title, cure, "environment")
    if spec.conda_packages:
        cure = "Make it on the cluster, and give its Python as the environment."
        raise NotSupported("conda does not make environments on a cluster", spec.title, cure, "environment")


def _failed(spec: EnvironmentSpec, lines: list[str]) -> MldeskError:
    errors = [line for line in lines if re.match(r"(?i)\s*(error|fatal)", line)]
    cause = (errors or lines or ["pip said nothing"])[-1].strip()
    cure = "See the log of the build; give other versions, or an index that the cluster reaches."
    return InvalidInput(f"{spec.title} cannot be made on the cluster", cause, cure, "environment")
