"""Options of environments in images: tf-keras beside TensorFlow, Horovod and what the system needs for it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from mldesk.containers.build import Build
from mldesk.containers.building import BuildContainer, CommandFailed
from mldesk.containers.client import Engine
from mldesk.containers.images import prepare_image
from mldesk.containers.options import ImageOptions
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.environments.wheels import list_wheels
from mldesk.core.errors import InvalidInput, Unavailable
from mldesk.runtime.horovod_build import FACTS

_wheel = "/opt/mldesk-horovod/made/horovod-0.19.5-cp36-cp36m-linux_x86_64.whl"
_install = ["/opt/mldesk/bin/python", "-m", "pip", "install"]


@pytest.fixture(autouse=True)
def _home(home: Path) -> None:
    """Wheels are kept in a cache of the test's own."""


class _Container:
    """Keeps the commands that are run in it; those that hold a word of `failing` fail with its lines."""

    def __init__(self, packages: dict[str, str], failing: dict[str, list[str]]) -> None:
        self.commands: list[list[str]] = []
        self.files: dict[str, bytes] = {}
        self._listed = json.dumps([{"name": name, "version": one} for name, one in packages.items()])
        self._failing = failing

    def run(
        self, command: Sequence[str], log: Callable[[str], None], canceled: Callable[[], bool]
    ) -> list[str]:
        self.commands.append(list(command))
        for word, lines in self._failing.items():
            if any(word in part for part in command):
                raise CommandFailed(1, lines)
        if FACTS in command:
            return ["facts cp36 openmpi-4.1.4 linux_x86_64 debian_12 glibc_2.36"]
        if any("echo" in part for part in command if "mpi.h" not in part):
            return [_wheel]
        return [self._listed] if "list" in command else []

    def fetch(self, path: str) -> bytes:
        return f"compiled as {path}".encode()

    def put(self, folder: str, name: str, content: bytes) -> None:
        self.files[f"{folder}/{name}"] = content


def _add(spec: EnvironmentSpec, packages: dict[str, str], **failing: list[str]) -> list[list[str]]:
    return _added(spec, packages, "sha256:1", **failing).commands


def _added(spec: EnvironmentSpec, packages: dict[str, str], base: str, **failing: list[str]) -> _Container:
    container = _Container(packages, failing)
    build = Build(cast(Engine, None), spec, "default", lambda line: None, lambda *told: None, lambda: False)
    ImageOptions(build, cast(BuildContainer, container), _install, ["--no-index"]).add("3.6.9", [base])
    return container


def test_an_environment_without_options_runs_nothing() -> None:
    assert _add(EnvironmentSpec("packages", packages=("tensorflow",)), {}) == []


def test_horovod_is_built_by_the_program_with_what_the_image_has() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow==1.13.2",), horovod=AUTO)
    _, programs, _, tools, build, _, wheel, cleared = _add(spec, {"tensorflow": "1.13.2"})
    assert "mpirun" in programs[-1]
    assert "setuptools<60" in tools
    assert build[0] == "env"
    assert build[-3:] == ["0.19.5", "/opt/mldesk-horovod/made", "--no-index"]
    assert wheel == [*_install, "--no-index", _wheel]
    assert cleared == ["rm", "-rf", "/opt/mldesk-horovod"]


def test_a_second_image_on_the_same_base_gets_the_wheel_that_was_compiled_for_the_first() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow==1.13.2",), horovod=AUTO)
    _added(spec, {"tensorflow": "1.13.2"}, "sha256:1")
    again = _added(replace(spec, packages=(*spec.packages, "six")), {"tensorflow": "1.13.2"}, "sha256:1")
    assert again.files == {_wheel: f"compiled as {_wheel}".encode()}
    assert again.commands[-2] == [*_install, "--no-index", _wheel]
    assert not any(command[0] == "env" for command in again.commands)
    (kept,) = list_wheels()
    assert kept.title == "Horovod 0.19.5 · tensorflow 1.13.2 · Python 3.6 · Docker"


@pytest.mark.parametrize(
    ("version", "base"), [("1.14.0", "sha256:1"), ("1.13.2", "sha256:2")], ids=["tensorflow", "base"]
)
def test_another_tensorflow_or_base_is_compiled_for_anew(version: str, base: str) -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), horovod=AUTO)
    _added(spec, {"tensorflow": "1.13.2"}, "sha256:1")
    again = _added(spec, {"tensorflow": version}, base)
    assert any(command[0] == "env" for command in again.commands)
    assert len(list_wheels()) == 2


def test_an_image_cannot_have_a_wheel_kept_under_a_path_of_its_choice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), horovod=AUTO)
    monkeypatch.setattr(sys.modules[__name__], "_wheel", "/opt/mldesk-horovod/made/..\\..\\autostart.whl")
    with pytest.raises(Unavailable, match="there is no wheel"):
        _add(spec, {"tensorflow": "1.13.2"})
    assert list_wheels() == []


def test_what_the_image_lacks_comes_from_debian() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), horovod="0.28.1")
    commands = _add(spec, {"tensorflow_cpu": "2.21.0"}, **{"command -v": []})
    (install,) = [one[-1] for one in commands if "apt-get" in one[-1]]
    assert "openmpi-bin libopenmpi-dev g++ make cmake" in install


def test_an_image_that_cannot_get_it_is_told() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), horovod=AUTO)
    with pytest.raises(Unavailable, match="apt-get said: sh: 1: apt-get: not found") as told:
        _add(spec, {"tensorflow": "2.15.1"}, **{"command -v": [], "apt-get": ["sh: 1: apt-get: not found"]})
    assert told.value.field == "image"


def test_the_compilers_first_error_is_the_reason() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), horovod=AUTO)
    said = ["  [ 2%] Building", "  a.h:1:10: fatal error: b.h: No such file", "ERROR: Failed building wheel"]
    with pytest.raises(Unavailable, match=r"a\.h:1:10: fatal error"):
        _add(spec, {"tensorflow": "2.15.1"}, PYTHONPATH=said)


def test_an_option_without_tensorflow_is_told() -> None:
    with pytest.raises(InvalidInput, match="need the TensorFlow"):
        _add(EnvironmentSpec("packages", packages=("numpy",), legacy_keras=True), {"numpy": "2.0"})


def test_tf_keras_comes_alone_in_the_version_of_the_tensorflow(docker_engine: Engine, packages: Any) -> None:
    packages.wheel("tensorflow_cpu", "2.18.1")
    packages.wheel("tf_keras", "2.18.0", "tensorflow")  # which nobody has here
    packages.wheel("tf_keras", "2.20.0", "tensorflow")
    spec = EnvironmentSpec(
        "packages", packages=("tensorflow-cpu",), pip_options=packages.options, legacy_keras=True
    )
    base = "mldesk-test/base:bookworm"
    image = prepare_image(
        docker_engine, spec, base, lambda line: None, lambda *told: None, lambda: False, "host"
    )
    found = {name.replace("_", "-"): version for name, version in image.packages.items()}
    assert (found["tf-keras"], found["tensorflow-cpu"], "tensorflow" in found) == ("2.18.0", "2.18.1", False)
