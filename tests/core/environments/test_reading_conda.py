"""Environments read from conda's files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from mldesk.core import paths
from mldesk.core.environments.conda import parse_conda_spec, pip_requirement, read_conda
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput

Write = Callable[[str], Path]

ARTICLE = """
channels:
- conda-forge
dependencies:
- python=3.6.2
- pip:
  - azureml-defaults
  - tensorflow-gpu==2.0.0
  - keras<=2.3.1
  - matplotlib
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(text: str) -> Path:
        path = tmp_path / "environment.yml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def test_the_file_of_the_article_is_read_exactly(write: Write) -> None:
    assert read_conda(write(ARTICLE)) == EnvironmentSpec(
        "packages",
        "3.6.2",
        ("tensorflow-gpu==2.0.0", "keras<=2.3.1", "matplotlib"),
        notes=("Not installed, since mldesk provides its names itself: azureml-defaults",),
    )


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("numpy", "numpy"),
        ("numpy=1.19", "numpy==1.19.*"),
        ("numpy==1.19.2", "numpy==1.19.2"),
        ("numpy 1.19.*", "numpy==1.19.*"),
        ("numpy >=1.18,<1.20", "numpy>=1.18,<1.20"),
        ("numpy=1.19.2=py36h54aff64_0", "numpy==1.19.2"),
        ("numpy[version='>=1.18']", "numpy>=1.18"),
        ("conda-forge::numpy=1.19", "numpy==1.19.*"),
        ("numpy=*", "numpy"),
        ("PyYAML", "pyyaml"),
        ("pytorch=1.10", "torch==1.10.*"),
        ("opencv", "opencv-python-headless"),
        ("tensorflow-gpu=2.0", "tensorflow-gpu==2.0.*"),
        ("tensorflow-gpu", "tensorflow"),
        ("tensorflow-gpu=2.15", "tensorflow==2.15.*"),
        ("opencv=4.5.1=py38h_0", "opencv-python-headless==4.5.1.*"),
        ("pyqt=5.9.2", "pyqt5==5.9.2.*"),
        ("python-xxhash", "xxhash"),
        ("secret-lab::numpy", None),
        ("gdal>=3", None),
    ],
)
def test_packages_are_put_into_pips_words_where_that_is_safe(asked: str, given: str | None) -> None:
    assert pip_requirement(parse_conda_spec(asked)) == given


def test_what_pip_does_not_have_is_kept_for_conda_with_its_channels(write: Write) -> None:
    listed = "".join(f"- {name}\n" for name in ("rdkit=2020", "numpy=1.19", "mkl", "cudatoolkit=10.0", "pip"))
    spec = read_conda(write(f"channels: [conda-forge]\ndependencies:\n{listed}"))
    assert (spec.packages, spec.conda_packages) == (("numpy==1.19.*",), ("rdkit=2020",))
    assert spec.conda_channels == ("conda-forge",)
    said = "\n".join(spec.notes)
    assert "numpy=1.19 as numpy==1.19.*" in said
    assert "mkl, pip" in said
    assert "CUDA" in said
    assert "cudatoolkit=10.0" in said


def test_libraries_that_only_share_a_name_with_a_package_of_pips_are_left_out(write: Write) -> None:
    listed = ("tzdata=2023c=h04d1e81_0", "lmdb=0.9.29", "xxhash=0.8.0", "blosc=1.21.0")
    spec = read_conda(write("dependencies:\n" + "".join(f"- {name}\n" for name in listed)))
    assert (spec.packages, spec.conda_packages) == ((), ())
    assert ", ".join(listed) in spec.notes[0]


def test_variables_are_read_and_a_range_of_pythons_gets_one_of_them(write: Write) -> None:
    spec = read_conda(write("variables:\n  A: 1\ndependencies:\n- python>=3.7\n"))
    assert dict(spec.environment_variables) == {"A": "1"}
    assert spec.python is None  # mldesk's own is one of them
    assert read_conda(write("dependencies:\n- python=3.8\n")).python == "3.8"
    assert read_conda(write("dependencies:\n- python\n")).python is None


def test_every_bad_line_is_told_with_its_number(write: Write) -> None:
    path = write("dependencies:\n- numpy=1.1|1.2\n- python=x\n- [a]\n- pip:\n  - keras=2\n  - six\n- '=1'\n")
    with pytest.raises(InvalidInput) as caught:
        read_conda(path)
    places = [problem.cause.partition(":")[0] for problem in caught.value.problems]
    assert places == [f"environment.yml, line {line}" for line in (2, 3, 4, 6, 8)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dependencies: [\n", "line"),
        ("- a\n", "no list `dependencies`"),
        ("name: x\n", "no list `dependencies`"),
        ("dependencies: six\n", "no list"),
        ("a: !!python/object/apply:os.system ['true']\n", "no list `dependencies`"),
        ("[" * 5000, "nested|line"),
        ("", "no list `dependencies`"),
    ],
)
def test_a_file_that_is_none_of_condas_is_refused(write: Write, text: str, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        read_conda(write(text))


def test_the_shipped_table_names_no_package_twice_and_only_what_pip_takes() -> None:
    table = json.loads((paths.resources() / "conda_to_pip.json").read_text(encoding="utf-8"))
    left_out = [name for names in table["left_out"].values() for name in names]
    names = [*table["same"], *table["renamed"], *left_out]
    assert sorted(names) == sorted(set(names))
    assert all(name == name.lower() for name in names)
    for name in (*table["same"], *table["renamed"].values()):
        Requirement(name)
