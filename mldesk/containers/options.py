"""What the options of an environment add to an image: Horovod with its system packages, tf-keras."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

from mldesk.core import paths
from mldesk.core.environments.cache_locks import locked
from mldesk.core.environments.horovod import DEBIAN_PACKAGES, build_requirements, horovod_version
from mldesk.core.environments.tensorflow import legacy_keras_requirement, required_tensorflow
from mldesk.core.environments.wheels import IMAGE, keep_content, kept_wheel, wheel_key
from mldesk.core.errors import MldeskError, Unavailable, translate_os_error
from mldesk.runtime.horovod_build import FACTS

from .build import Build
from .building import BuildContainer, CommandFailed
from .pip_errors import of_pip
from .system_packages import GET_PROGRAMS, HAS_PROGRAMS

_program = paths.package() / "runtime" / "horovod_build.py"
_folder = "/opt/mldesk-horovod"
_tools, _made = f"{_folder}/tools", f"{_folder}/made"
_find_wheel = ("sh", "-c", 'echo "$1"/*.whl', "sh", _made)
_wheel_path = re.compile(re.escape(_made) + r"/[\w.+-]+\.whl")
_hash_letters = 16


class ImageOptions:
    """Adds to a layer, after its packages, what the specification's options ask for.

    `install` is the command of pip that installs, `options` are pip's for where packages are.
    """

    def __init__(
        self, build: Build, container: BuildContainer, install: Sequence[str], options: Sequence[str]
    ) -> None:
        self._build = build
        self._container = container
        self._install = [*install, *options]
        self._options = list(options)
        self._python = install[0]

    def add(self, python_version: str, base: Sequence[str]) -> None:
        """Add them to a Python of this version; `base` are the hashes of the layers that the image stands on.

        Raises MldeskError, Canceled, and CommandFailed by pip.
        """
        spec = self._build.spec
        if not spec.legacy_keras and spec.horovod is None:
            return
        tensorflow = required_tensorflow(self._packages())
        wanted = legacy_keras_requirement(tensorflow[1]) if spec.legacy_keras else None
        if wanted is not None:
            self._build.say(0.83, "Installing tf-keras")
            self._run([*self._install, "--no-deps", wanted])
        if spec.horovod is not None:
            self._get_programs()
            version = horovod_version(spec.horovod, tensorflow[1])
            self._add_horovod(version, self._key(version, tensorflow, base), python_version)

    def _run(self, command: Sequence[str]) -> list[str]:
        return self._container.run(command, self._build.log, self._build.canceled)

    def _packages(self) -> dict[str, str]:
        listed = [self._python, "-m", "pip", "list", "--format=json", "--disable-pip-version-check"]
        said = self._container.run(listed, lambda line: None, self._build.canceled)
        found: list[dict[str, str]] = next((json.loads(line) for line in said if line.startswith("[")), [])
        return {one["name"]: one["version"] for one in found}

    def _get_programs(self) -> None:
        """Open MPI and a compiler: those of the image, else Debian's packages."""
        try:
            self._run(["sh", "-c", HAS_PROGRAMS])
            return
        except CommandFailed:
            self._build.say(0.83, "Installing Open MPI and a compiler")
        try:
            self._run(["sh", "-c", GET_PROGRAMS])
        except CommandFailed as error:
            raise Unavailable(
                "The image cannot get Open MPI and a compiler",
                f"Horovod is built with them, and apt-get said: {' '.join(error.lines[-2:])}",
                f"Choose a base image that has {', '.join(DEBIAN_PACKAGES)}, or use a Dockerfile.",
                "image",
            ) from error

    def _key(self, version: str, tensorflow: tuple[str, str], base: Sequence[str]) -> str:
        """What stands for the wheel. An image's is for images on the very same base alone: of two images, one
        need not trust what the other has compiled, and this machine none of them.
        """
        said = self._run([self._python, "-c", _program.read_text(encoding="utf-8"), FACTS])
        identity = hashlib.sha256(json.dumps(list(base)).encode()).hexdigest()[:_hash_letters]
        return wheel_key(version, tensorflow, said, f"{IMAGE}{identity}")

    def _add_horovod(self, version: str, key: str, python_version: str) -> None:
        """Install its wheel: one that was compiled for another image of these versions, else a new one."""
        try:
            with locked(key, self._build.canceled, self._tell_waiting):
                kept = kept_wheel(key)
                if kept is None:
                    wheel = self._compiled(version, python_version)
                    self._keep(wheel, key)
                else:
                    self._build.say(0.85, f"Horovod {version} was built before: {kept}")
                    wheel = self._put(kept)
        except OSError as error:
            raise translate_os_error(error, error.filename or paths.environments_cache()) from error
        self._run([*self._install, wheel])
        self._run(["rm", "-rf", _folder])

    def _keep(self, wheel: str, key: str) -> None:
        """Keep what was compiled. Where that fails, the image is none the worse for it."""
        try:
            keep_content(wheel.rpartition("/")[2], self._container.fetch(wheel), key)
        except OSError as error:
            self._build.log(f"The wheel is not kept for other images: {error}")

    def _tell_waiting(self) -> None:
        self._build.say(0.85, "Waiting for another build of Horovod")

    def _put(self, kept: Path) -> str:
        """Give the container a wheel of the cache; where it is there."""
        self._run(["mkdir", "-p", _made])
        self._container.put(_made, kept.name, kept.read_bytes())
        return f"{_made}/{kept.name}"

    def _compiled(self, version: str, python_version: str) -> str:
        """Compile a wheel in the container; where it is there."""
        self._build.say(0.85, f"Building Horovod {version}, which takes minutes")
        self._run([*self._install, "--target", _tools, *build_requirements(python_version)])
        text = _program.read_text(encoding="utf-8")
        command = [self._python, "-c", text, version, _made, *self._options]
        try:
            self._run(["env", f"PYTHONPATH={_tools}", *command])
        except CommandFailed as error:
            raise _failed(version, error) from error
        found = self._run(_find_wheel)
        if not found or not _wheel_path.fullmatch(found[-1]):  # it is the image that says so
            raise Unavailable(f"Horovod {version} could not be built", "there is no wheel", field="horovod")
        return found[-1]


def _failed(version: str, error: CommandFailed) -> MldeskError:
    told = [line.strip() for line in error.lines if "error:" in line.lower()]
    if not told:
        return of_pip(error.lines)
    return Unavailable(
        f"Horovod {version} could not be built",
        told[0][:600],
        "The build log holds the compiler's whole output. Horovod 0.28.1 is known to build with "
        "TensorFlow 1.15 to 2.21, Horovod 0.19.5 with TensorFlow 1.13.",
        "horovod",
    )
