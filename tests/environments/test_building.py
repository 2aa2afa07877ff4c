"""Environments built by uv: what is in them, when they are built again, and that nothing half is left."""

import os
import platform
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core import paths
from mldesk.core.environments.cache_locks import locked
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, Conflict, InvalidInput, NotFound, StorageFull
from mldesk.environments import building as building_module
from mldesk.environments import cache, pythons, resolving
from mldesk.environments.building import built, list_built, remove_built

Fixture = Callable[..., Any]


@pytest.fixture
def spec_of(packages: Any) -> Callable[..., EnvironmentSpec]:
    """The specification of an environment with these packages, from the test's own alone."""

    def made(*asked: str, python: str | None = None, **more: Any) -> EnvironmentSpec:
        return EnvironmentSpec("packages", python, asked, packages.options, **more)

    return made


def imported(python: Path, name: str) -> str:
    code = f"import {name}; print({name}.VERSION)"
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_it_holds_what_was_asked_for_and_what_that_needs(
    packages: Any, building: Any, spec_of: Fixture
) -> None:
    packages.wheel("small", "1.0", "inner>=2")
    packages.wheel("inner", "2.0")
    packages.wheel("inner", "1.0")
    made = building(spec_of("small"))
    assert made.packages == {"inner": "2.0", "small": "1.0"}
    assert made.python_version == platform.python_version()
    assert not made.from_cache
    assert imported(made.python, "inner") == "2.0"
    assert made.folder.parent == paths.environments_cache()


def test_it_says_what_it_does_and_how_far_it_is(packages: Any, building: Any, spec_of: Fixture) -> None:
    packages.wheel("small")
    building(spec_of("small"))
    assert building.shares == sorted(building.shares)
    assert (building.shares[0], building.shares[-1]) == (0.0, 1.0)
    assert {"Resolving packages", "Installing packages", "Ready"} <= set(building.texts)
    assert any("small==1.0" in line for line in building.lines)


def test_an_environment_that_is_there_is_found_without_starting_anything(
    packages: Any, building: Any, spec_of: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages.wheel("small")
    packages.wheel("other")
    assert built(spec_of("small", "other")) is None
    first = building(spec_of("small", "other"))
    monkeypatch.setattr(subprocess, "Popen", None)
    again = building(spec_of("other", "small", notes=("from a file",), name="mine", version=2))
    assert again.from_cache
    assert (again.folder, again.packages) == (first.folder, first.packages)
    found = built(spec_of("small", "other"))
    assert found is not None
    assert found.folder == first.folder


def test_what_resolves_to_the_same_packages_is_one_environment(
    packages: Any, building: Any, spec_of: Fixture
) -> None:
    packages.wheel("small", "1.0")
    first = building(spec_of("small"))
    second = building(spec_of("small>=0.5"))
    assert second.folder == first.folder
    assert second.from_cache


def test_packages_are_kept_as_they_were_resolved_until_asked_anew(
    packages: Any, building: Any, spec_of: Fixture
) -> None:
    packages.wheel("small", "1.0")
    building(spec_of("small"))
    packages.wheel("small", "1.1")
    assert building(spec_of("small")).packages == {"small": "1.0"}
    assert building(spec_of("small"), refresh=True).packages == {"small": "1.1"}
    assert building(spec_of("small")).packages == {"small": "1.1"}


def test_a_local_package_that_was_changed_is_another_environment(packages: Any, building: Any) -> None:
    path = packages.wheel("small", "1.0")
    spec = EnvironmentSpec("packages", None, (str(path),), packages.options)
    first = building(spec)
    packages.wheel("small", "1.0", python=">=3.7")
    os.utime(path, (1e9, 1e9))
    second = building(spec)
    assert second.folder != first.folder


def test_without_packages_there_is_python_alone(building: Any) -> None:
    made = building(EnvironmentSpec("packages"))
    assert made.packages == {}
    assert made.python.exists()


def test_packages_of_azures_sdk_are_left_out_and_told(packages: Any, building: Any, spec_of: Fixture) -> None:
    packages.wheel("small")
    asked = spec_of("small", "azureml-defaults==1.61")
    made = building(asked)
    assert list(made.packages) == ["small"]
    assert "azureml-defaults==1.61" in made.notes[0]
    again = built(asked)
    assert again is not None
    assert (again.folder, again.notes) == (made.folder, made.notes)


def test_another_python_of_the_series_is_taken_and_told(
    building: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (pythons.nearest_interpreter(None)[0], "Python 3.6.15 is used for 3.6.2")
    monkeypatch.setattr(pythons, "nearest_interpreter", lambda version: found)
    made = building(EnvironmentSpec("packages", "3.6.2"))
    assert made.notes == ("Python 3.6.15 is used for 3.6.2",)
    assert building(EnvironmentSpec("packages", "3.6.2")).notes == made.notes
    assert made.notes[0] in building.lines


@pytest.mark.skipif(
    pythons.nearest_interpreter("3.6")[0] is None, reason="there is no Python 3.6 on this machine"
)
def test_an_environment_on_python_3_6_works(packages: Any, building: Any, spec_of: Fixture) -> None:
    packages.wheel("small")
    made = building(spec_of("small", python="3.6"))
    assert made.python_version.startswith("3.6.")
    assert imported(made.python, "small") == "1.0"


@pytest.mark.parametrize("version", ["3.99", "3.99.1"])
def test_a_python_that_nobody_has_is_named(building: Any, version: str) -> None:
    with pytest.raises(NotFound, match=f"There is no Python {version}") as raised:
        building(EnvironmentSpec("packages", version))
    assert raised.value.field == "python"


@pytest.mark.parametrize("version", ["2.7", "3.5.1", "new"])
def test_a_python_that_cannot_run_scripts_is_refused(building: Any, version: str) -> None:
    with pytest.raises(InvalidInput, match=f"Python {version} cannot run scripts"):
        building(EnvironmentSpec("packages", version))


def test_only_packages_are_built(building: Any) -> None:
    with pytest.raises(InvalidInput, match="cannot be built here"):
        building(EnvironmentSpec("image", image="python"))
    assert built(EnvironmentSpec("image", image="python")) is None


def test_canceling_ends_all_processes_and_leaves_nothing(
    packages: Any, building: Any, spec_of: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    with ThreadPoolExecutor(1) as pool:
        result = pool.submit(building, spec_of("gated"))
        (pid,) = until(gate.pids)
        building.canceled.set()
        with pytest.raises(Canceled):
            result.result(10)
    until(lambda: not psutil.pid_exists(pid))
    assert not list(paths.environments_cache().glob("[0-9a-f]*"))


def test_builds_of_the_same_at_once_are_one_build(
    packages: Any, building: Any, spec_of: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    with ThreadPoolExecutor(3) as pool:
        results = [pool.submit(building, spec_of("gated")) for _ in range(3)]
        until(gate.pids)
        until(lambda: building.lines.count("Waiting for another build of the same environment") == 2)
        gate.open()
        made = [result.result(20) for result in results]
    assert len(gate.pids()) == 1
    assert sorted(one.from_cache for one in made) == [False, True, True]
    assert len({one.folder for one in made}) == 1


def test_who_holds_a_lock_is_never_told_to_wait_and_who_waits_always_is(home: Path) -> None:
    told: list[str] = []
    with locked("a", lambda: False, lambda: told.append("first")):
        with (
            pytest.raises(Canceled),
            locked("a", lambda: True, lambda: told.append("second")),
        ):
            raise AssertionError("two hold it")
        assert told == ["second"]
    with locked("a", lambda: False, lambda: told.append("third")):
        assert told == ["second"]


def test_one_that_waits_for_another_build_can_be_canceled(
    packages: Any, building: Any, spec_of: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    other = type(building)()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(building, spec_of("gated"))
        until(gate.pids)
        second = pool.submit(other, spec_of("gated"))
        until(lambda: "Waiting for another build of the same environment" in other.lines)
        other.canceled.set()
        with pytest.raises(Canceled):
            second.result(60)
        gate.open()
        assert not first.result(120).from_cache


_builder = """
import sys
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.environments.building import build
build(EnvironmentSpec("packages", None, ("gated",), tuple(sys.argv[1:])), print, print, lambda: False)
"""


def test_what_a_killed_build_has_left_is_ended_and_removed(
    packages: Any, building: Any, spec_of: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    builder = subprocess.Popen([sys.executable, "-c", _builder, *packages.options], stdout=subprocess.DEVNULL)
    (pid,) = until(gate.pids)
    builder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    builder.wait()
    (half,) = paths.environments_cache().glob("[0-9a-f]*")
    (half / "left.txt").touch()
    assert psutil.pid_exists(pid)
    assert built(spec_of("gated")) is None
    assert list_built() == []
    packages.wheel("small")
    building(spec_of("small"))  # of another environment: it tidies up all the same
    assert not half.exists()
    until(lambda: not psutil.pid_exists(pid))
    gate.open()
    made = building(spec_of("gated"))
    assert made.packages == {"gated": "1.0"}
    assert not (made.folder / "left.txt").exists()


def test_an_environment_whose_python_has_gone_is_built_again(
    packages: Any, building: Any, spec_of: Fixture
) -> None:
    packages.wheel("small")
    first = building(spec_of("small"))
    first.python.unlink()
    assert built(spec_of("small")) is None
    again = building(spec_of("small"))
    assert not again.from_cache
    assert again.python.exists()


def test_built_environments_are_listed_and_removed(packages: Any, building: Any, spec_of: Fixture) -> None:
    packages.wheel("small")
    packages.wheel("other")
    first = building(spec_of("small", name="mine", version=1))
    second = building(spec_of("other"))
    os.utime(first.folder / "complete.json", (1e9, 1e9))
    listed = list_built()
    assert [one.folder for one in listed] == [second.folder, first.folder]
    assert listed[1].title.startswith("mine:1 (Python")
    assert listed[1].last_used == 1e9
    assert listed[1].size > 1000
    remove_built(first.folder)
    assert [one.folder for one in list_built()] == [second.folder]
    assert built(spec_of("small")) is None
    with pytest.raises(NotFound):
        remove_built(first.folder)


def test_systems_that_share_a_home_have_each_its_own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    found = set()
    for system in ("linux-x86_64", "linux-aarch64"):
        monkeypatch.setattr(
            "mldesk.environments.resolving.sysconfig.get_platform", lambda system=system: system
        )
        spec, python = EnvironmentSpec("packages", None, ("six",)), Path("/usr/bin/python3.11")
        found.add(resolving.resolved_hash(spec, python, "3.11.2", {"six": "1.17.0"}))
    assert len(found) == 2


def test_nothing_but_built_environments_is_removed(building: Any, tmp_path: Path) -> None:
    (tmp_path / "complete.json").write_text("{}")
    with pytest.raises(NotFound):
        remove_built(tmp_path)
    assert tmp_path.exists()


def test_an_environment_in_use_is_not_removed(packages: Any, building: Any, spec_of: Fixture) -> None:
    packages.wheel("small")
    made = building(spec_of("small"))
    script = "print(flush=True); input()"
    user = subprocess.Popen([made.python, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert user.stdout is not None
        user.stdout.readline()  # before, a process that begins may have no name yet
        with pytest.raises(Conflict, match=f"pid {user.pid}"):
            remove_built(made.folder)
        assert built(spec_of("small")) == replace(made, from_cache=True)
    finally:
        user.communicate()
    remove_built(made.folder)


def test_a_run_that_starts_while_an_environment_is_removed_finds_none(
    packages: Any, building: Any, spec_of: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages.wheel("small")
    made = building(spec_of("small"))
    found: list[Any] = []

    def look(folder: Path) -> None:
        found.append(built(spec_of("small")))

    monkeypatch.setattr(cache, "_user_of", look)
    remove_built(made.folder)
    assert found == [None]


def test_what_is_removed_is_gone_before_its_files_are_deleted(
    packages: Any, building: Any, spec_of: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages.wheel("small")
    made = building(spec_of("small"))
    again: list[Any] = []

    def look(aside: Path) -> None:
        assert aside.exists()
        assert list_built() == []
        again.append(building(spec_of("small")))

    with monkeypatch.context() as patch:
        patch.setattr(cache, "_delete", look)
        patch.setattr(cache, "sweep", lambda: None)
        remove_built(made.folder)
    assert not again[0].from_cache
    assert built(spec_of("small")) is not None
    cache.sweep()  # what a killed removal has left goes with the next build
    assert list((made.folder.parent / ".removed").iterdir()) == []
    assert [one.folder for one in list_built()] == [again[0].folder]


def test_a_full_disk_is_told_and_nothing_half_is_left(
    packages: Any, building: Any, spec_of: Fixture, mount_disk: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages.source("large", "pass")
    with (packages.folder / "blob").open("wb") as file:
        file.write(os.urandom(4_000_000))
    import zipfile

    wheel = packages.wheel("large", "2.0")
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.write(packages.folder / "blob", "blob.bin")
    monkeypatch.setenv("MLDESK_HOME", str(mount_disk(2)))
    with pytest.raises(StorageFull, match="The disk is full"):
        building(spec_of("large"))
    assert not list(paths.environments_cache().glob("[0-9a-f]*"))
    assert building_module.built(spec_of("large")) is None
