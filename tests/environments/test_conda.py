"""Packages that only conda has: through the conda or micromamba that is installed, else refused by name."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import paths
from mldesk.core.environments.checking import check_environment
from mldesk.core.environments.conda import conda_program
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, NotFound, Unavailable

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a script with an interpreter line")

# makes a virtual environment where micromamba would make an environment of conda
_stand_in = f"""#!{sys.executable}
import json, os, subprocess, sys
arguments = sys.argv[1:]
with open(os.environ["TOLD"], "a") as file:
    file.write(json.dumps(arguments) + "\\n")
if "unknown" in arguments:
    sys.exit("error    libmamba Could not solve for environment specs\\n"
             "    The following package could not be installed: nothing provides requested unknown")
if "broken" in arguments:
    sys.exit("critical libmamba Something else")
print("Linking packages")
subprocess.run([sys.executable, "-m", "venv", "--without-pip", arguments[arguments.index("--prefix") + 1]])
"""


@pytest.fixture(autouse=True)
def no_conda(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    for name in ("CONDA_EXE", "MAMBA_EXE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TOLD", str(tmp_path / "told"))


@pytest.fixture
def micromamba(tmp_path: Path) -> Callable[[], list[str]]:
    """A stand-in on PATH; gives what it was called with."""
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "micromamba"
    program.write_text(_stand_in)
    program.chmod(0o755)
    return lambda: (tmp_path / "told").read_text().splitlines()


def spec(*conda_packages: str, **more: Any) -> EnvironmentSpec:
    return EnvironmentSpec(
        "packages", "3.11", conda_packages=conda_packages, conda_channels=("conda-forge",), **more
    )


def test_without_conda_the_packages_are_refused_by_name_with_the_cure(building: Any) -> None:
    with pytest.raises(InvalidInput, match=r"Only conda has cudatoolkit=10\.0, nccl") as raised:
        building(spec("cudatoolkit=10.0", "nccl"))
    assert "Install micromamba" in raised.value.cure
    assert raised.value.field == "conda_packages"


def test_the_environment_is_made_by_conda_and_the_rest_by_pip(
    building: Any, packages: Any, micromamba: Callable[[], list[str]]
) -> None:
    packages.wheel("small")
    asked = spec("nccl>=2", packages=("small",), pip_options=packages.options)
    made = building(asked)
    assert made.packages == {"small": "1.0"}
    assert "Linking packages" in building.lines
    (told,) = micromamba()
    for part in ('"create", "--yes"', '"--channel", "conda-forge"', '"python=3.11"', '"nccl>=2"'):
        assert part in told
    assert building(asked).from_cache
    assert len(micromamba()) == 1


def test_one_of_conda_s_that_is_resolved_anew_leaves_the_earlier_one_to_its_runs(
    building: Any, micromamba: Callable[[], list[str]]
) -> None:
    first = building(spec("nccl>=2"))
    second = building(spec("nccl>=2"), refresh=True)
    assert first.python.exists()
    assert second.folder != first.folder
    assert building(spec("nccl>=2")).folder == second.folder


def test_a_package_that_conda_does_not_have_is_named(
    building: Any, micromamba: Callable[[], list[str]]
) -> None:
    with pytest.raises(NotFound, match="conda has no package unknown"):
        building(spec("unknown"))
    assert not list(paths.environments_cache().glob("[0-9a-f]*"))


def test_any_other_failure_of_conda_is_told(building: Any, micromamba: Callable[[], list[str]]) -> None:
    with pytest.raises(Unavailable, match="Something else"):
        building(spec("broken"))


def test_conda_is_found_by_its_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert conda_program() is None
    (tmp_path / "conda").touch()
    monkeypatch.setenv("CONDA_EXE", str(tmp_path / "conda"))
    assert conda_program() == tmp_path / "conda"
    # what can be built is not refused beforehand
    assert check_environment(spec("nccl")) == []
