"""Which kind of environment a file or folder stands for."""

from __future__ import annotations

import json
import os
import shutil
import sys
import venv
from pathlib import Path

import pytest

from mldesk.core.environments.dockerfile import check_dockerfile
from mldesk.core.environments.reading import read_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, NotFound


@pytest.mark.parametrize(
    ("name", "text", "kind", "packages"),
    [
        ("requirements-dev.txt", "six\n", "packages", ("six",)),
        ("environment.yaml", "dependencies: [six]\n", "packages", ("six",)),
        ("Dockerfile.gpu", "FROM a\n", "dockerfile", ()),
        ("train.dockerfile", "FROM a\n", "dockerfile", ()),
        ("spec.json", '{"kind": "packages", "packages": ["six"]}', "packages", ("six",)),
        ("conda_spec", "name: x\ndependencies:\n- six\n", "packages", ("six",)),
        ("packages", "six\n", "packages", ("six",)),
        ("build", "ARG A=1\nFROM python:3.11 AS x\n", "dockerfile", ()),
        ("project", '[project]\nname = "x"\ndependencies = ["six"]\n', "packages", ("six",)),
        ("shown", '{"spec": {"kind": "image", "image": "a"}, "name": "x"}', "image", ()),
    ],
)
def test_name_and_content_tell_what_a_file_is(
    tmp_path: Path, name: str, text: str, kind: str, packages: tuple[str, ...]
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    spec = read_environment(path)
    assert (spec.kind, spec.packages) == (kind, packages)


def test_interpreters_and_virtual_environments_are_used_where_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    venv.create(folder, with_pip=False)
    spec = read_environment(folder)
    assert spec == EnvironmentSpec("python", str(folder))
    python = Path(spec.interpreter())
    assert python.is_file()
    # not the program that it is a link to: that one has other packages
    assert read_environment(python) == EnvironmentSpec("python", str(python))
    assert read_environment(Path(sys.executable)).interpreter() == sys.executable


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("spec.json", b"[1]"),
        ("spec.json", b'{"kind": "magic"}'),
        ("spec.json", b'{"kind": "packages", "packages": [1]}'),
        ("spec.json", b"{"),
        ("data", b"\x00\x01"),
        ("prose", b"This is no list of packages, but a letter.\n"),
        ("requirements.txt", b"\xff\xfe\xff"),
        ("latin.txt", "caf\u00e9".encode("latin-1")),
    ],
)
def test_what_is_no_environment_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as caught:
        read_environment(path)
    assert caught.value.cure


def test_a_folder_without_a_python_and_what_is_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no virtual environment"):
        read_environment(tmp_path)
    with pytest.raises(NotFound):
        read_environment(tmp_path / "no.txt")


@pytest.mark.skipif(os.name == "nt", reason="no permissions to execute on Windows")
def test_a_script_called_python_is_no_text_to_be_read(tmp_path: Path) -> None:
    path = tmp_path / "python3"
    shutil.copy(sys.executable, path)
    assert read_environment(path).kind == "python"


def test_the_json_of_a_specification_is_read_back(tmp_path: Path) -> None:
    spec = EnvironmentSpec("packages", "3.11", ("six",), environment_variables={"A": "b"}, secrets=("T",))
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(spec.to_json()), encoding="utf-8")
    assert read_environment(path) == spec


GOOD = """# syntax=docker/dockerfile:1
ARG VERSION=3.11
FROM python:${VERSION} AS base
RUN apt-get update && \\
    # a comment in between
    apt-get install -y gcc
RUN <<EOF
COPY this is no instruction
EOF
COPY --from=base /a /b
ADD https://files.example/x.zip /x.zip
"""


def test_a_good_dockerfile_has_no_faults() -> None:
    assert check_dockerfile(GOOD) == []


@pytest.mark.parametrize(
    ("text", "line", "title"),
    [
        ("", 1, "no base image"),
        ("RUN true\n", 1, "before FROM"),
        ("FROM a\n\nCOPY x /x\n", 3, "needs files"),
        ("FROM a\nADD x /x\n", 2, "needs files"),
        ("FROM a\nRUN a \\\n b\nRAN x\n", 4, "no instruction"),
        ("FROM a b c;\nFROM\n", 2, "names no image"),
    ],
)
def test_a_fault_of_a_dockerfile_is_told_with_its_line(text: str, line: int, title: str) -> None:
    (problem,) = check_dockerfile(text)
    assert title in problem.title
    assert problem.cause.startswith(f"line {line}")
    assert problem.cure
