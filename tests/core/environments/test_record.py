"""Reading what an interpreter has, without starting it."""

import os
import sys
from pathlib import Path

import pytest

from mldesk.core.environments.record import environment_state, installed_packages, python_version


def _install(site: Path, version: str) -> None:
    folder = site / f"thing-{version}.dist-info"
    folder.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: thing\nVersion: {version}\n"
    (folder / "METADATA").write_text(metadata, encoding="utf-8")


def _python(prefix: Path) -> Path:
    python = prefix / "bin" / "python"
    python.parent.mkdir()
    python.write_bytes(b"")
    return python


def test_packages_of_another_python_are_read_from_its_folders(tmp_path: Path) -> None:
    _install(tmp_path / "lib" / "python3.10" / "site-packages", "1.2")
    python = _python(tmp_path)
    assert installed_packages(python) == {"thing": "1.2"}
    assert python_version(python) == "3.10"
    (tmp_path / "pyvenv.cfg").write_text("home = /usr\nversion = 3.10.13\n", encoding="utf-8")
    assert python_version(python) == "3.10.13"
    assert python_version(tmp_path / "nowhere" / "bin" / "python") is None
    assert installed_packages(tmp_path / "nowhere" / "bin" / "python") == {}
    assert installed_packages(Path(sys.executable))["pytest"]


def test_the_whole_version_is_told_where_the_program_says_it(tmp_path: Path) -> None:
    _install(tmp_path / "lib" / "python3.8" / "site-packages", "1.2")
    python = _python(tmp_path)
    python.write_bytes(b"\x7fELF\0" + b"3.8.18\0")
    python.chmod(0o755)
    assert python_version(python) == "3.8.18"


def test_of_a_package_that_is_there_twice_the_one_that_python_imports_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, version in (("first", "2.0"), ("second", "1.0")):
        _install(tmp_path / name, version)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "first"), str(tmp_path / "second"), *sys.path])
    assert installed_packages(Path(sys.executable))["thing"] == "2.0"


def test_an_installation_changes_the_state_of_the_environment(tmp_path: Path) -> None:
    site = tmp_path / "lib" / "python3.10" / "site-packages"
    _install(site, "1.2")
    python = _python(tmp_path)
    os.utime(site, ns=(1, 1))
    before = environment_state(python)
    assert environment_state(python) == before
    _install(site, "1.3")
    assert environment_state(python) != before
