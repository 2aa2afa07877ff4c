"""Interpreters found without starting any."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.environments import interpreters
from mldesk.core.environments.interpreters import (
    Interpreter,
    is_python_version,
    list_interpreters,
    nearest_interpreter,
    own_interpreter,
    version_numbers,
)

Machine = Callable[..., None]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine with these Pythons, the first of them being mldesk's."""

    def make(*versions: str) -> None:
        found = [Interpreter(version, Path("/pythons", version)) for version in versions]
        monkeypatch.setattr(interpreters, "own_interpreter", lambda: found[0])
        ordered = sorted(found, key=lambda one: one.numbers, reverse=True)
        monkeypatch.setattr(interpreters, "list_interpreters", lambda: ordered)

    return make


def test_the_interpreter_that_runs_this_is_found_with_its_version() -> None:
    own = own_interpreter()
    assert own.version == platform.python_version()
    assert own in list_interpreters()


def test_the_versions_told_without_starting_them_are_those_they_say_themselves() -> None:
    for found in list_interpreters():
        said = subprocess.run([found.path, "--version"], capture_output=True, text=True, check=True)
        assert (said.stdout or said.stderr).split()[1].startswith(found.version)


@pytest.mark.skipif(os.name == "nt", reason="folders are arranged in another way")
def test_those_of_version_managers_and_on_path_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def put(path: Path) -> Path:
        path.parent.mkdir(parents=True)
        shutil.copy(shutil.which("true") or "/bin/true", path)  # any program: it is not started
        return path

    pyenv = put(tmp_path / "pyenv" / "versions" / "3.6.15" / "bin" / "python3.6")
    of_uv = put(tmp_path / "uv" / "cpython-3.9.25-linux-x86_64-gnu" / "bin" / "python3.9")
    on_path = put(tmp_path / "bin" / "python3.8")
    put(tmp_path / "pyenv" / "versions" / "2.7.18" / "bin" / "python2.7")
    shim = put(tmp_path / "tools" / "python3.7")
    shim.write_text("#!/bin/sh\n", encoding="utf-8")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    monkeypatch.setenv("UV_PYTHON_INSTALL_DIR", str(tmp_path / "uv"))
    monkeypatch.setenv("PATH", os.pathsep.join((str(on_path.parent), str(shim.parent), "/no/folder", "")))
    found = {one.path: one.version for one in list_interpreters() if tmp_path in one.path.parents}
    assert found == {pyenv: "3.6.15", of_uv: "3.9.25", on_path: "3.8"}


@pytest.mark.skipif(os.name == "nt", reason="links are not always allowed there")
def test_a_virtual_environment_stands_for_what_it_is_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "python3").symlink_to(sys.executable)
    (tmp_path / "python").symlink_to("python")  # leads to itself
    monkeypatch.setenv("PATH", str(tmp_path))
    assert all(tmp_path not in one.path.parents for one in list_interpreters())


def test_the_nearest_of_a_series_is_taken_and_said(machine: Machine) -> None:
    machine("3.11.7", "3.6.1", "3.6.15", "3.6.8", "3.12.1", "3.11.2")

    def nearest(version: str | None) -> tuple[str | None, bool]:
        found, note = nearest_interpreter(version)
        return (found.version if found else None), bool(note)

    assert nearest(None) == ("3.11.7", False)
    assert nearest("3.6.2") == ("3.6.8", True)
    assert nearest("3.6.20") == ("3.6.15", True)
    assert nearest("3.6.8") == ("3.6.8", False)
    assert nearest("3.6") == ("3.6.15", False)
    assert nearest("3.11") == ("3.11.7", False)
    assert nearest("3.11.2") == ("3.11.2", False)
    assert nearest("3") == ("3.11.7", False)
    assert nearest("3.7.1") == (None, True)
    assert "3.6.8 is used for 3.6.2" in nearest_interpreter("3.6.2")[1]


def test_versions_are_told_from_other_texts() -> None:
    assert all(map(is_python_version, ("3", "3.11", "3.6.2", "3.14.0a2", "2.7")))
    assert not any(map(is_python_version, ("", "x", "3.", "3.11.2.1", "/usr/bin/python3", "4.0", "3.11 ")))
    assert version_numbers("3.14.0a2") == (3, 14, 0)
    assert version_numbers("none") == ()
