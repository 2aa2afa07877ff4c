"""Horovod in an environment: its wheel is built once for each TensorFlow, Python and MPI, and installed."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from mldesk.core import paths
from mldesk.core.environments.cache_locks import locked
from mldesk.core.environments.horovod import build_requirements, horovod_version
from mldesk.core.environments.record import installed_packages
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.tensorflow import required_tensorflow
from mldesk.core.environments.wheels import keep_wheel, kept_wheel, wheel_key
from mldesk.core.errors import InvalidInput, MldeskError, Unavailable
from mldesk.core.watch import IsCanceled
from mldesk.environments.failures import failure, is_full, is_unreachable
from mldesk.environments.processes import BUILD_MARK, Command, run
from mldesk.environments.progress import LINKING, BuildProgress
from mldesk.environments.resolving import uv_options
from mldesk.environments.uv import Uv, own_options, uv_variables
from mldesk.runtime.horovod_build import FACTS

_compiling = "Building wheels for collected packages"
_program = paths.package() / "runtime" / "horovod_build.py"
_options_of_pip = {
    "UV_DEFAULT_INDEX": "PIP_INDEX_URL",
    "UV_INDEX_URL": "PIP_INDEX_URL",
    "UV_INDEX": "PIP_EXTRA_INDEX_URL",
    "UV_EXTRA_INDEX_URL": "PIP_EXTRA_INDEX_URL",
    "UV_FIND_LINKS": "PIP_FIND_LINKS",
}


class HorovodBuild:
    """Horovod for the environment that `uv` works at, whose interpreter is `python`."""

    def __init__(
        self, spec: EnvironmentSpec, uv: Uv, python: Path, progress: BuildProgress, canceled: IsCanceled
    ) -> None:
        self._spec = spec
        self._uv = uv
        self._python = python
        self._progress = progress
        self._canceled = canceled
        self._folder = uv.folder / ".horovod"

    def add(self, python_version: str) -> None:
        """Install the wheel, building it unless it is there. Raises MldeskError, Canceled, OSError."""
        found = required_tensorflow(installed_packages(self._python))
        version = horovod_version(self._spec.horovod or "", found[1])
        key = wheel_key(version, found, self._facts())
        with locked(key, self._canceled, self._tell_waiting):
            wheel = kept_wheel(key)
            if wheel is None:
                wheel = self._build(version, python_version, key)
            else:
                self._progress.log(f"Horovod {version} was built before: {wheel}")
            self._install(wheel, python_version)

    def _facts(self) -> list[str]:
        """What the program that builds it says of this machine and of the environment's Python."""
        lines: list[str] = []
        folder = self._uv.folder
        command = Command([str(self._python), str(_program), FACTS], folder, {BUILD_MARK: str(folder)})
        run(command, lines.append, self._canceled)
        return lines

    def _tell_waiting(self) -> None:
        self._progress.step(LINKING, "Waiting for another build of Horovod")

    def _build(self, version: str, python_version: str, key: str) -> Path:
        self._progress.step(LINKING, f"Building Horovod {version}, which takes minutes")
        tools, made = self._folder / "tools", self._folder / "wheel"
        try:
            self._fetch_tools(tools, python_version)
            code, lines = self._run_program(version, tools, made)
            wheel = next(iter(sorted(made.glob("*.whl"))), None)
            if code != 0 or wheel is None:
                raise self._failed(version, lines, python_version)
            return keep_wheel(wheel, key)
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _fetch_tools(self, tools: Path, python_version: str) -> None:
        """What the build needs, in a folder of its own: the environment gets none of it."""
        options = ["--python", str(self._python), *own_options(), *uv_options(self._spec.pip_options)]
        wanted = build_requirements(python_version)
        code, lines = self._uv.run("pip", "install", *options, "--target", str(tools), *wanted)
        if code != 0:
            raise failure(self._spec, lines, python_version, self._uv.folder)

    def _run_program(self, version: str, tools: Path, made: Path) -> tuple[int, list[str]]:
        lines: list[str] = []

        def take(line: str) -> None:
            lines.append(line)
            self._progress.log(line)

        program = [str(self._python), str(_program), version, str(made), *self._spec.pip_options]
        command = Command(program, self._uv.folder, self._variables(tools))
        return run(command, take, self._canceled), lines

    def _variables(self, tools: Path) -> dict[str, str | None]:
        """Variables for pip, which reads its own settings, and those of uv that it has under another name."""
        told = {name: value for name, value in uv_variables().items() if not name.startswith("UV_")}
        for name, same in _options_of_pip.items():
            value = Command([], tools, {}).environment().get(name)
            if value:
                told[same] = value.replace(",", " ")
        return {**told, "PYTHONPATH": str(tools), "PYTHONUNBUFFERED": "1", BUILD_MARK: str(self._uv.folder)}

    def _failed(self, version: str, lines: Sequence[str], python_version: str) -> MldeskError:
        text = "\n".join(lines)
        if is_full(text) or (_compiling not in text and is_unreachable(text)):
            return failure(self._spec, lines, python_version, self._uv.folder)
        if "No matching distribution found" in text:
            return InvalidInput(
                f"There is no Horovod {version}",
                "the package registry has no such version",
                "Ask for a version that there is, or for none in particular.",
                "horovod",
            )
        return Unavailable(
            f"Horovod {version} could not be built",
            _reason(lines),
            "The build log holds the compiler's whole output. Horovod 0.28.1 is known to build with "
            "TensorFlow 1.15 to 2.21, Horovod 0.19.5 with TensorFlow 1.13.",
            "horovod",
        )

    def _install(self, wheel: Path, python_version: str) -> None:
        options = ["--python", str(self._python), *own_options(), *uv_options(self._spec.pip_options)]
        code, lines = self._uv.run("pip", "install", *options, str(wheel))
        if code != 0:
            raise failure(self._spec, lines, python_version, self._uv.folder)


def _reason(lines: Sequence[str]) -> str:
    """The first error of the compiler, else the last line that tells of one."""
    said = [line.strip() for line in lines if line.strip()]
    errors = [line for line in said if "error:" in line.lower()]
    fatal = next((line for line in errors if "fatal error:" in line), None)
    return (fatal or next(iter(errors), None) or (said[-1] if said else "it said nothing"))[:600]
