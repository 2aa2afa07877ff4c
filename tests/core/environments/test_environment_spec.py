"""The specification of an environment: its JSON, its hash, its words."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput

WHOLE = EnvironmentSpec(
    "packages",
    "3.6.2",
    ("keras<=2.3.1", "numpy"),
    ("--pre",),
    ("rdkit",),
    ("conda-forge",),
    "python:3.6",
    None,
    {"A": "b"},
    ("TOKEN",),
    ("noted",),
    "old",
    2,
)


def test_what_goes_to_json_comes_back() -> None:
    assert EnvironmentSpec.from_json(json.loads(json.dumps(WHOLE.to_json()))) == WHOLE
    assert EnvironmentSpec.from_json({"kind": "python", "python": "/x"}) == EnvironmentSpec("python", "/x")
    with pytest.raises(TypeError):
        EnvironmentSpec.from_json({"kind": "current", "color": "red"})


def test_the_hash_is_of_what_decides_the_build_alone() -> None:
    same = replace(
        WHOLE,
        packages=("numpy", "keras<=2.3.1", "numpy"),
        environment_variables={},
        secrets=(),
        notes=(),
        name=None,
        version=None,
    )
    assert same.content_hash() == WHOLE.content_hash()
    for change in (
        {"python": "3.7"}, {"packages": ("numpy",)}, {"pip_options": ()}, {"conda_packages": ()},
        {"conda_channels": ()}, {"image": None}, {"kind": "dockerfile", "dockerfile": "FROM a"},
    ):  # fmt: skip
        assert replace(WHOLE, **change).content_hash() != WHOLE.content_hash()


def test_lists_and_single_texts_are_taken_as_well() -> None:
    spec = EnvironmentSpec("packages", packages=["numpy"], secrets="TOKEN")  # type: ignore[arg-type]
    assert (spec.packages, spec.secrets) == (("numpy",), ("TOKEN",))
    assert hash(spec) == hash(replace(spec))


def test_the_interpreter_is_known_of_what_is_there_only(tmp_path: Path) -> None:
    assert EnvironmentSpec().interpreter() == sys.executable
    python = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    assert EnvironmentSpec("python", str(tmp_path)).interpreter() == str(tmp_path / python)
    with pytest.raises(InvalidInput, match="built first"):
        WHOLE.interpreter()


def test_packages_are_built_everywhere_and_dockerfiles_on_docker() -> None:
    assert WHOLE.needs_build()
    assert WHOLE.needs_build("docker")
    dockerfile = EnvironmentSpec("dockerfile", dockerfile="FROM a")
    assert (dockerfile.needs_build(), dockerfile.needs_build("docker")) == (False, True)
    assert not EnvironmentSpec().needs_build("docker")
    assert not EnvironmentSpec("image", image="a").needs_build("docker")


def test_its_title_says_what_it_is_in_a_few_words() -> None:
    assert WHOLE.title == "old:2 (Python 3.6.2, keras<=2.3.1, numpy, rdkit on python:3.6)"
    many = EnvironmentSpec("packages", "3.11", ("a", "b", "c", "d", "e"))
    assert many.title == "Python 3.11, a, b, c and 2 more"
    assert EnvironmentSpec("image", image="a:1").title == "image a:1"
