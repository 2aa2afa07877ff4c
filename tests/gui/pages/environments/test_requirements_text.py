"""Lists of packages as they are typed, and back."""

from __future__ import annotations

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.gui.pages.environments.requirements import read_requirements_text, requirements_text


def test_packages_and_options_are_told_apart_and_comments_left_out() -> None:
    asked = read_requirements_text(
        "# for the lab\n--index-url https://lab.example/simple\nkeras<=2.3.1  # old\n\nmatplotlib\n"
    )
    assert asked.packages == ("keras<=2.3.1", "matplotlib")
    assert asked.options == ("--index-url", "https://lab.example/simple")
    assert asked.problems == ()


def test_a_problem_knows_the_line_of_its_package() -> None:
    asked = read_requirements_text("# one\nkeras\n\nnumpy\n")
    assert asked.place("packages.1") == 4
    assert asked.place("packages.7") is None
    assert asked.place("python") is None


def test_a_quotation_mark_that_is_not_closed_is_a_problem_of_its_line() -> None:
    (problem,) = read_requirements_text("keras\n--index-url 'https://lab.example").problems
    assert "Line 2" in problem.title


def test_a_specification_comes_back_from_its_text() -> None:
    spec = EnvironmentSpec(
        "packages",
        packages=("tensorflow==2.0.0", "keras<=2.3.1"),
        pip_options=("--index-url", "https://lab.example/simple", "--pre", "--find-links", "/a folder"),
    )
    asked = read_requirements_text(requirements_text(spec))
    assert (asked.packages, asked.options) == (spec.packages, spec.pip_options)
