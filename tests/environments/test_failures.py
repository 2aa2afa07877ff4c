"""A build that fails says which package, and why, in plain words."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Conflict, InvalidInput, MldeskError, NotFound, Unavailable
from mldesk.environments import pythons
from mldesk.environments.failures import failure

Fixture = Callable[..., Any]


@pytest.fixture
def failing(packages: Any, building: Any) -> Callable[..., MldeskError]:
    def build(*asked: str, options: tuple[str, ...] | None = None) -> MldeskError:
        with pytest.raises(MldeskError) as raised:
            building(
                EnvironmentSpec("packages", None, asked, packages.options if options is None else options)
            )
        return raised.value

    return build


def test_a_package_that_does_not_exist(packages: Any, failing: Fixture) -> None:
    packages.wheel("small")
    error = failing("small", "smaal")
    assert isinstance(error, NotFound)
    assert (error.title, error.field) == ("The package smaal does not exist", "packages.1")


def test_a_package_that_does_not_exist_and_is_needed_by_another(packages: Any, failing: Fixture) -> None:
    packages.wheel("small", "1.0", "inner")
    error = failing("small")
    assert isinstance(error, NotFound)
    assert error.title == "The package inner does not exist"
    assert error.cause.endswith("small needs it")
    assert error.field == "packages"


def test_a_version_that_does_not_exist(packages: Any, failing: Fixture) -> None:
    packages.wheel("small")
    error = failing("small==99")
    assert isinstance(error, NotFound)
    assert (error.title, error.field) == ("small==99 does not exist", "packages.0")


def test_packages_that_contradict_each_other(packages: Any, failing: Fixture) -> None:
    packages.wheel("small", "1.0", "inner<2")
    packages.wheel("inner", "1.0")
    packages.wheel("inner", "2.0")
    error = failing("small", "inner>=2")
    assert isinstance(error, Conflict)
    assert error.title == "small and inner contradict each other"
    assert "inner<2" in error.cause


def test_a_package_for_another_python(packages: Any, failing: Fixture) -> None:
    packages.wheel("small", python=">=3.99")
    error = failing("small")
    assert isinstance(error, InvalidInput)
    assert error.title.startswith("small does not run on Python 3.")
    assert "3.99" in error.cause


def test_a_package_built_for_another_python(packages: Any, failing: Fixture) -> None:
    path = packages.wheel("small")
    path.rename(path.with_name("small-1.0-cp36-cp36m-any.whl"))
    error = failing("small")
    assert isinstance(error, InvalidInput)
    assert error.title.startswith("small does not run on Python 3.")
    assert "3.6" in error.cause


def test_a_package_whose_build_fails(packages: Any, failing: Fixture) -> None:
    packages.source("small", "raise SystemExit('there is no compiler')")
    error = failing("small")
    assert isinstance(error, Unavailable)
    assert error.title == "small==1.0 could not be built"
    assert "there is no compiler" in error.cause
    assert error.field == "packages.0"


def test_a_registry_that_cannot_be_reached(failing: Fixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    error = failing("small", options=("--index-url", "http://name:word@127.0.0.1:9/simple"))
    assert isinstance(error, Unavailable)
    assert error.title == "The package registry cannot be reached"
    assert "http://127.0.0.1:9" in error.cause
    assert "word" not in str(error)


@pytest.mark.parametrize("status", [401, 403, 500])
def test_a_registry_that_refuses(
    failing: Fixture, web_server: Any, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("UV_INDEX_STRATEGY", "first-index")  # whatever registries this machine knows
    web_server.answers["/simple/small/"] = lambda request: request.reply(status)
    error = failing("small", options=("--index-url", f"{web_server.url}/simple"))
    assert isinstance(error, Unavailable)
    assert error.title == "The package registry refused"
    assert f"{web_server.url} answered {status}" in error.cause


def test_a_file_that_is_not_there(failing: Fixture, tmp_path: Path) -> None:
    error = failing(str(tmp_path / "small-1.0-py3-none-any.whl"))
    assert isinstance(error, NotFound)
    assert "small-1.0-py3-none-any.whl does not exist" in error.cause


def test_a_requirement_that_is_none(failing: Fixture) -> None:
    error = failing("small;;")
    assert isinstance(error, InvalidInput)
    assert error.title == "A requirement cannot be understood"


def test_a_python_that_cannot_be_fetched(building: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pythons, "nearest_interpreter", lambda version: (None, "none"))
    monkeypatch.setenv("UV_PYTHON_INSTALL_MIRROR", "http://127.0.0.1:9")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    with pytest.raises(Unavailable, match=r"Python 3\.12\.4 could not be fetched"):
        building(EnvironmentSpec("packages", "3.12.4"))


def test_a_certificate_that_is_not_trusted() -> None:
    lines = [
        "error: Failed to fetch: https://example.org/simple/six/",
        "  cause: client error (Connect)",
        "  cause: invalid peer certificate: UnknownIssuer",
    ]
    error = failure(EnvironmentSpec("packages"), lines, "3.11.7", Path())
    assert error.title == "The package registry is not trusted"
    assert "https://example.org" in error.cause


def test_the_frames_of_older_versions_of_uv_are_read_as_well() -> None:
    lines = [
        "  × No solution found when resolving dependencies:",
        "  ╰─▶ Because smaal was not found in the package registry and you require",
        "      smaal, we can conclude that your requirements are unsatisfiable.",
    ]
    error = failure(EnvironmentSpec("packages", None, ("smaal",)), lines, "3.11.7", Path())
    assert error.title == "The package smaal does not exist"


def test_what_is_not_known_is_told_as_it_was_said() -> None:
    lines = ["error: The moon is full", "  cause: It is the 14th"]
    error = failure(EnvironmentSpec("packages"), lines, sys.version, Path())
    assert error.title == "The environment could not be built"
    assert error.cause == "It is the 14th"
