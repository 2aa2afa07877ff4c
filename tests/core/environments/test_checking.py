"""What is wrong with a specification, told before anything is built."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.environments import checking
from mldesk.core.environments.checking import check_environment, check_spec
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Problem


@pytest.fixture(autouse=True)
def no_conda(monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], None]:
    """No conda is installed, unless a test calls it with one's path."""

    def install(path: str | None) -> None:
        monkeypatch.setattr(checking, "conda_program", lambda: path)

    install(None)
    return install


def _told(problems: list[Problem]) -> list[tuple[str, str]]:
    assert all(problem.title and problem.cure for problem in problems)
    return [(problem.field, problem.level) for problem in problems]


def _packages(*packages: str, python: str | None = None) -> EnvironmentSpec:
    return EnvironmentSpec("packages", python, packages)


def test_what_can_be_used_has_no_problems() -> None:
    good = EnvironmentSpec(
        "packages",
        None,
        (
            "numpy>=1.19,<3",
            "numpy!=2.0",
            "keras[all]==3.*",
            "x @ https://files.example/x.zip",
            "six ; os_name=='nt'",
        ),
        environment_variables={"A_1": "any = thing"},
    )
    assert check_environment(good) == []
    assert check_environment(EnvironmentSpec()) == []
    assert check_environment(EnvironmentSpec("python", sys.executable)) == []
    assert (
        check_environment(EnvironmentSpec("image", image="host:5000/a/b_c:1.2@sha256:" + "0" * 64), "docker")
        == []
    )
    assert check_environment(EnvironmentSpec("dockerfile", dockerfile="FROM a"), "docker") == []


@pytest.mark.parametrize(
    ("spec", "fields"),
    [
        (_packages("six", "a=1"), ["packages.1"]),
        (_packages("./relative"), ["packages.0"]),
        (_packages("x @ https://me:hunter2@files.example/x.zip"), ["packages.0"]),
        (_packages("numpy==1.19", "Numpy>=1.20"), ["packages.1"]),
        (_packages("numpy==1.19", "numpy==1.19.0"), []),
        (_packages("numpy==1.19 ; python_version<'3.8'", "numpy==1.20 ; python_version>='3.8'"), []),
        (_packages(python="three"), ["python"]),
        (_packages(python="3.11"), []),
        (_packages("tensorflow-gpu==2.15.0"), ["packages.0"]),
        (EnvironmentSpec("packages", conda_packages=("a|b==1|2",)), ["conda_packages.0"]),
        (EnvironmentSpec("image"), ["image"]),
        (EnvironmentSpec("image", image="Upper Case"), ["image"]),
        (EnvironmentSpec("dockerfile", dockerfile="RUN x"), ["dockerfile"]),
        (EnvironmentSpec("magic"), ["kind"]),  # type: ignore[arg-type]
        (EnvironmentSpec(environment_variables={"1A": "b"}), ["environment_variables"]),
        (EnvironmentSpec(environment_variables={"A": "\0"}), ["environment_variables"]),
        (EnvironmentSpec(environment_variables={"A": "b"}, secrets=("A",)), ["environment_variables"]),
        (EnvironmentSpec(secrets=("a b",)), ["secrets"]),
    ],
)
def test_what_is_wrong_everywhere_is_told_by_field(spec: EnvironmentSpec, fields: list[str]) -> None:
    assert _told(check_spec(spec)) == [(field, "error") for field in fields]


@pytest.mark.parametrize(
    ("options", "cause"),
    [
        (("--extra-index-url", "https://me:hunter2@files.example/simple"), "a password or a token"),
        (("--index-url=https://token@files.example/simple",), "a password or a token"),
        (("-f", "https://files.example/?token=hunter2"), "a password or a token"),
        (("-r", "other.txt"), "another file"),
        (("--unheard-of", "x"), "not known"),
        (("--index-url",), "says nothing"),
        (("--find-links", "wheels"), "relative path"),
    ],
)
def test_options_of_pips_that_cannot_be_kept_are_refused(options: tuple[str, ...], cause: str) -> None:
    problems = check_spec(EnvironmentSpec("packages", packages=("six",), pip_options=options))
    assert _told(problems) == [("pip_options", "error")]
    assert cause in problems[0].cause
    assert "hunter2" not in str(problems[0])


def test_options_of_pips_that_files_hold_are_kept() -> None:
    options = (
        "--index-url=https://a.example/simple",
        "--extra-index-url",
        "https://b.example/simple",
        "--pre",
    )
    paths = (
        "--find-links",
        str(Path(sys.prefix)),
        "-c",
        sys.executable,
        "--no-binary",
        ":all:",
        "--no-index",
    )
    spec = EnvironmentSpec("packages", packages=("six",), pip_options=(*options, *paths))
    assert check_environment(spec) == []


@pytest.mark.parametrize(
    ("spec", "kind", "told"),
    [
        (EnvironmentSpec("image", image="a"), "local", [("image", "error")]),
        (EnvironmentSpec("dockerfile", dockerfile="FROM a"), "local", [("dockerfile", "error")]),
        (EnvironmentSpec("python", sys.executable), "docker", [("python", "error")]),
        (EnvironmentSpec("python"), "local", [("python", "error")]),
        (EnvironmentSpec("python", "/no/python"), "local", [("python", "error")]),
        (_packages(str(Path(sys.prefix) / "gone.whl")), "docker", [("packages.0", "error")]),
        (_packages(str(Path(sys.prefix) / "gone[x]")), "local", [("packages.0", "error")]),
        (_packages(sys.prefix), "docker", []),
        (
            EnvironmentSpec("packages", pip_options=("--constraint", "/gone")),
            "local",
            [("pip_options", "error")],
        ),
        (_packages(python="3.99"), "local", [("python", "warning")]),
        (_packages(python="3.99"), "docker", []),
    ],
)
def test_what_is_wrong_on_a_target_is_told(
    spec: EnvironmentSpec, kind: str, told: list[tuple[str, str]]
) -> None:
    assert _told(check_environment(spec, kind)) == told


def test_a_python_nobody_has_is_told_with_those_there_are() -> None:
    (problem,) = check_environment(_packages(python="3.99.1"))
    assert "3.99.1" in problem.title
    assert f"{sys.version_info[0]}.{sys.version_info[1]}" in problem.cure


def test_packages_of_condas_are_refused_by_name_unless_there_is_conda(
    no_conda: Callable[[str | None], None],
) -> None:
    spec = EnvironmentSpec("packages", conda_packages=("rdkit=2020", "gdal"))
    problems = check_environment(spec)
    assert [problem.title for problem in problems] == ["rdkit=2020 needs conda", "gdal needs conda"]
    assert all("Install micromamba" in problem.cure for problem in problems)
    assert len(check_environment(spec, "docker")) == 2
    no_conda("/opt/micromamba")
    assert check_environment(spec) == []


def test_a_python_that_cannot_run_scripts_is_refused(tmp_path: Path) -> None:
    old = tmp_path / "python2.7"
    old.write_text("#!/bin/sh\n")
    old.chmod(0o755)
    (problem,) = check_environment(EnvironmentSpec("python", str(old)))
    assert (problem.field, problem.level, problem.title) == ("python", "error", "Python 2.7 is too old")


@pytest.mark.parametrize(
    ("package", "python", "fits"),
    [
        ("tensorflow-gpu==2.0.0", "3.6.2", True),
        ("tensorflow==1.13.1", "3.7", True),
        ("tensorflow==2.0.0", "3.11", False),
        ("tensorflow==2.12.*", "3.11", True),
        ("tensorflow==2.20.0", "3.13", True),
        ("tensorflow==2.20.0", "3.8", False),
        ("tensorflow==2.99", "3.20", True),  # nothing is known of what is to come
        ("tensorflow>=2.0", "3.6", True),
    ],
)
def test_a_tensorflow_that_was_not_made_for_the_python_is_warned_of(
    package: str, python: str, fits: bool
) -> None:
    assert _told(check_spec(_packages(package, python=python))) == (
        [] if fits else [("packages.0", "warning")]
    )


def test_a_secret_without_a_value_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "list_secrets", lambda: ["KNOWN"])
    monkeypatch.setattr(checking, "get_secret", {"ELSEWHERE": "x"}.get)
    spec = EnvironmentSpec(secrets=("KNOWN", "ELSEWHERE", "TOKEN_X"))
    (problem,) = check_environment(spec)
    assert (problem.field, problem.level) == ("secrets", "warning")
    assert "TOKEN_X" in problem.title
    assert "mldesk secret set TOKEN_X" in problem.cure
