"""Environments read from requirements files and pyproject.toml."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.environments.interpreters import list_interpreters, own_interpreter
from mldesk.core.environments.reading import read_environment, read_pyproject, read_requirements
from mldesk.core.environments.requirements import package_name
from mldesk.core.errors import InvalidInput

Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def test_lines_options_and_files_that_name_each_other_are_read(write: Write, tmp_path: Path) -> None:
    write("base.txt", "numpy>=1.19,<2  # arrays\n-r requirements.txt\n")
    path = write(
        "requirements.txt",
        "# comment\n\n--index-url https://index.example/simple\n--find-links=wheels\n-r base.txt\n"
        "keras \\\n  <=2.3.1\npandas[excel]==1.1.* ; python_version < '3.8'\n./own\n"
        "tool @ https://files.example/tool-1.0.zip\n-e git+https://code.example/x.git#egg=x\n--pre\n",
    )
    spec = read_requirements(path)
    assert spec.kind == "packages"
    assert spec.packages == (
        "numpy>=1.19,<2",
        "keras <=2.3.1",
        "pandas[excel]==1.1.* ; python_version < '3.8'",
        str(tmp_path / "own"),
        "tool @ https://files.example/tool-1.0.zip",
        "x @ git+https://code.example/x.git",
    )
    options = (
        "--index-url",
        "https://index.example/simple",
        "--find-links",
        str(tmp_path / "wheels"),
        "--pre",
    )
    assert spec.pip_options == options
    assert any("copy" in note for note in spec.notes)


def test_a_list_of_versions_is_kept_by_its_path(write: Write) -> None:
    limits = write("constraints.txt", "numpy<2\n")
    spec = read_requirements(write("requirements.txt", "pandas\n-c constraints.txt\n"))
    assert spec.pip_options == ("--constraint", str(limits))
    assert str(limits) in spec.notes[0]


def test_utf_16_of_a_windows_shell_and_byte_order_marks_are_read(tmp_path: Path) -> None:
    for encoding in ("utf-16", "utf-8-sig"):
        path = tmp_path / f"{encoding}.txt"
        path.write_text("numpy==1.19.5\r\n", encoding=encoding)
        assert read_requirements(path).packages == ("numpy==1.19.5",)


def test_hashes_are_left_out_and_that_is_said(write: Write) -> None:
    path = write("requirements.txt", "six==1.16.0 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def\n")
    spec = read_requirements(path)
    assert spec.packages == ("six==1.16.0",)
    assert spec.notes == ("The hashes of the packages are not compared",)


def test_every_bad_line_is_told_with_its_number_and_cure(write: Write) -> None:
    path = write("requirements.txt", "numpy\nkeras=2.3\n$$$\n--strange 1\n-r no.txt\n")
    with pytest.raises(InvalidInput) as caught:
        read_requirements(path)
    problems = caught.value.problems
    assert [problem.cause.partition(":")[0] for problem in problems] == [
        f"requirements.txt, line {line}" for line in (2, 3, 4, 5)
    ]
    assert "write keras==2.3" in problems[0].cure
    assert all(problem.field == "packages" and problem.cure for problem in problems)


@pytest.mark.parametrize(
    "line",
    [
        "--extra-index-url https://me:hunter2@index.example/simple",
        "x @ git+https://hunter2@code.example/x.git",
        "https://files.example/x.zip?token=hunter2",
        "https://${TOKEN}@files.example/x.zip",
    ],
)
def test_passwords_and_tokens_are_refused_as_they_would_be_stored(write: Write, line: str) -> None:
    with pytest.raises(InvalidInput, match="would be stored") as caught:
        read_requirements(write("requirements.txt", line))
    assert "hunter2" not in str(caught.value)


def test_the_name_of_a_package_is_known_in_most_forms() -> None:
    names = {
        "Keras_Tuner[all]>=1": "keras-tuner",
        "https://x.example/numpy-1.19.5-cp36-none-any.whl": "numpy",
        "git+https://x.example/y.git#egg=y": "y",
        "git+https://x.example/y.git": None,
        "/wheels/six-1.16.0.tar.gz": "six",
    }
    assert {text: package_name(text) for text in names} == names


def test_the_dependencies_of_a_project_are_read(write: Write) -> None:
    path = write(
        "pyproject.toml",
        '[project]\nname = "x"\nrequires-python = ">=3.9"\ndependencies = ["numpy>=1", "six"]\n',
    )
    spec = read_pyproject(path)
    assert (spec.kind, spec.python, spec.packages) == ("packages", None, ("numpy>=1", "six"))
    assert "itself is not installed" in spec.notes[0]


def test_dependencies_in_another_file_are_read(write: Write) -> None:
    write("requirements.txt", "six\n")
    path = write(
        "pyproject.toml",
        '[project]\nname = "x"\ndynamic = ["dependencies"]\n'
        '[tool.setuptools.dynamic]\ndependencies = {file = ["requirements.txt"]}\n',
    )
    assert read_pyproject(path).packages == ("six",)


def test_the_signs_of_poetry_are_put_into_pips_words(write: Write) -> None:
    path = write(
        "pyproject.toml",
        '[tool.poetry.dependencies]\npython = "^3.8"\na = "^1.2.3"\nb = "^0.2.3"\nc = "~1.2"\nd = "*"\n'
        'e = {version = "1.5", extras = ["x"]}\nf = {git = "https://x.example/f.git", tag = "v1"}\n'
        'g = {version = "1", optional = true}\nh = ">=1,<3"\n',
    )
    assert read_pyproject(path).packages == (
        "a>=1.2.3,<2", "b>=0.2.3,<0.3", "c>=1.2,<1.3", "d", "e[x]==1.5", "f @ git+https://x.example/f.git@v1",
        "h>=1,<3",
    )  # fmt: skip


def test_a_python_that_the_project_demands_is_chosen_and_said(write: Write) -> None:
    others = [one for one in list_interpreters() if one.numbers[:2] != own_interpreter().numbers[:2]]
    if not others:
        pytest.skip("this machine has only one Python")
    series = ".".join(map(str, others[0].numbers[:2]))
    text = f'[project]\nname = "x"\nrequires-python = "=={series}.*"\ndependencies = []\n'
    spec = read_pyproject(write("pyproject.toml", text))
    assert spec.python is not None
    assert spec.python.startswith(series)
    assert any(spec.python in note for note in spec.notes)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[project\n", "line 1"),
        ("[build-system]\n", "names no packages"),
        ('[project]\nname = "x"\ndynamic = ["dependencies"]\n', "names no packages"),
        ('[project]\nname = "x"\ndependencies = "six"\n', "no list"),
        ('[project]\nname = "x"\ndependencies = ["a b"]\n', "no requirement"),
        (
            '[project]\nname = "x"\nrequires-python = "old"\ndependencies = []\n',
            "Python cannot be understood",
        ),
    ],
)
def test_a_project_that_cannot_be_read_is_refused(write: Write, text: str, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        read_environment(write("pyproject.toml", text))
