"""Horovod as an option of an environment: how it is asked for, which version, what the machine lacks."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.environments import horovod
from mldesk.core.environments.checking import check_environment, check_spec
from mldesk.core.environments.horovod import (
    FOR_OLDEST,
    NEWEST,
    horovod_machine_problems,
    horovod_version,
    with_horovod_as_option,
)
from mldesk.core.environments.provided import to_be_built
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.environments.tensorflow import legacy_keras_requirement, tensorflow_among

_tensorflow = EnvironmentSpec("packages", "3.6", ("tensorflow==1.13.2",))


def test_an_environment_without_the_options_keeps_its_hash() -> None:
    plain = EnvironmentSpec("packages", "3.11", ("tensorflow==2.15.1",))
    assert plain.content_hash() == "b3bd5cfa77f4b741094dd5ccf81a30008cb6a4446f6ad5e94b427aae296c5239"
    with_horovod = EnvironmentSpec("packages", "3.11", ("tensorflow==2.15.1",), horovod=AUTO)
    legacy = EnvironmentSpec("packages", "3.11", ("tensorflow==2.15.1",), legacy_keras=True)
    assert len({one.content_hash() for one in (plain, with_horovod, legacy)}) == 3


def test_the_options_survive_json_and_older_records_have_none() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), horovod="0.28.1", legacy_keras=True)
    assert EnvironmentSpec.from_json(spec.to_json()) == spec
    older = {name: value for name, value in spec.to_json().items() if name not in ("horovod", "legacy_keras")}
    assert EnvironmentSpec.from_json(older).horovod is None
    assert not EnvironmentSpec.from_json(older).legacy_keras


def test_legacy_keras_gives_the_variable_that_the_user_may_overrule() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow",), legacy_keras=True)
    assert spec.variables == {"TF_USE_LEGACY_KERAS": "1"}
    own = EnvironmentSpec("packages", environment_variables={"TF_USE_LEGACY_KERAS": "0"}, legacy_keras=True)
    assert own.variables == {"TF_USE_LEGACY_KERAS": "0"}


@pytest.mark.parametrize(
    ("requirement", "asked"),
    [
        ("horovod", AUTO),
        ("Horovod[tensorflow]", AUTO),
        ("horovod>=0.19", AUTO),
        ("horovod==0.21.3", "0.21.3"),
        ("horovod==0.28.*", AUTO),
    ],
)
def test_a_requirement_for_horovod_is_the_option(requirement: str, asked: str) -> None:
    spec = EnvironmentSpec("packages", "3.6", ("tensorflow==1.13.2", requirement))
    assert to_be_built(spec)[0] == EnvironmentSpec("packages", "3.6", ("tensorflow==1.13.2",), horovod=asked)


def test_a_version_that_is_chosen_goes_before_that_of_the_requirement() -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow", "horovod==0.21.3"), horovod="0.28.1")
    assert with_horovod_as_option(spec).horovod == "0.28.1"


@pytest.mark.parametrize("package", ["horovod @ https://example.org/horovod.whl", "/wheels/horovod-0.1.whl"])
def test_a_wheel_of_the_users_own_stays(package: str) -> None:
    spec = EnvironmentSpec("packages", packages=("tensorflow", package))
    assert with_horovod_as_option(spec) is spec


@pytest.mark.parametrize(
    ("tensorflow", "version"),
    [
        ("1.13.2", FOR_OLDEST),
        ("1.14.0", FOR_OLDEST),
        ("1.15.5", NEWEST),
        ("2.0.4", NEWEST),
        ("2.21.0", NEWEST),
    ],
)
def test_the_version_fits_the_tensorflow(tensorflow: str, version: str) -> None:
    assert horovod_version(AUTO, tensorflow) == version
    assert horovod_version("0.20.0", tensorflow) == "0.20.0"


def test_tensorflow_is_found_under_all_of_its_names() -> None:
    assert tensorflow_among({"numpy": "1", "tensorflow_cpu": "2.21.0"}) == ("tensorflow-cpu", "2.21.0")
    assert tensorflow_among({"numpy": "1"}) is None


def test_tf_keras_is_that_of_the_tensorflow() -> None:
    assert legacy_keras_requirement("2.21.0") == "tf-keras==2.21.*"
    assert legacy_keras_requirement("2.13.1") is None


def _machine(monkeypatch: pytest.MonkeyPatch, *there: str) -> None:
    found: Callable[[str], str | None] = lambda name: f"/opt/bin/{name}" if name in there else None  # noqa: E731
    monkeypatch.setattr(shutil, "which", found)
    monkeypatch.setattr(sys, "platform", "linux")


def test_what_the_machine_lacks_is_named_with_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    _machine(monkeypatch, "apt-get", "make")
    (problem,) = [one for one in check_environment(replace_horovod(), "local") if one.field == "horovod"]
    assert problem.level == "error"
    assert problem.cause == "missing: Open MPI (mpirun, mpicxx), a C++ compiler (g++), CMake (cmake)"
    assert "sudo apt-get install openmpi-bin libopenmpi-dev g++ make cmake" in problem.cure


def replace_horovod() -> EnvironmentSpec:
    return EnvironmentSpec("packages", "3.11", ("tensorflow==2.15.1", "horovod"))


def test_nothing_is_missing_where_all_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    _machine(monkeypatch, "mpirun", "mpicxx", "g++", "make", "cmake")
    assert list(horovod_machine_problems()) == []


def test_an_mpi_of_the_system_without_its_headers_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _machine(monkeypatch, "mpirun", "mpicxx", "g++", "make", "cmake")
    monkeypatch.setattr(shutil, "which", lambda name: str(tmp_path / "bin" / name))
    monkeypatch.setattr(horovod, "_system_prefixes", (tmp_path,))
    (problem,) = horovod_machine_problems()
    assert "Open MPI (mpi.h)" in problem.cause
    header = tmp_path / "lib" / "x86_64-linux-gnu" / "openmpi" / "include" / "mpi.h"
    header.parent.mkdir(parents=True)
    header.touch()
    assert list(horovod_machine_problems()) == []


def test_windows_is_told_where_horovod_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    (problem,) = horovod_machine_problems()
    assert "Docker" in problem.cure


def test_the_machine_does_not_matter_for_a_container(monkeypatch: pytest.MonkeyPatch) -> None:
    _machine(monkeypatch)
    assert [one for one in check_environment(replace_horovod(), "docker") if one.field == "horovod"] == []


def test_the_option_needs_packages_with_tensorflow_and_a_version() -> None:
    def fields(spec: EnvironmentSpec) -> list[tuple[str, str]]:
        return [(one.field, one.level) for one in check_spec(spec)]

    assert fields(EnvironmentSpec("image", image="python:3.11", horovod=AUTO)) == [("horovod", "error")]
    assert fields(EnvironmentSpec("packages", "3.11", ("numpy",), horovod=AUTO)) == [("horovod", "warning")]
    newest = EnvironmentSpec("packages", "3.11", ("tensorflow",), horovod="newest")
    assert fields(newest) == [("horovod", "error")]
