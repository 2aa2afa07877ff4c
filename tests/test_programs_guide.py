"""The help page about programs: its examples run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

import mldesk
from mldesk.core.paths import resources
from mldesk.summon import engine_identity

GUIDE = (resources() / "help" / "programs.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)


def example(name: str) -> str:
    """The one that says in its first line which file it is."""
    return next(text for text in EXAMPLES if text.startswith(f"# {name}\n"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Any) -> Iterator[Path]:
    """The folder that the examples work in; engines that they start end with the test."""
    for name in ("MLDESK_WORKSPACE", "MLDESK_EXEC"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "train.py").write_text(example("train.py"), encoding="utf-8")
    yield folder
    for entry in mldesk.core.workspace.recent():
        identity = engine_identity(entry.path)
        if identity is not None:
            psutil.Process(identity[0]).kill()
            until(lambda path=entry.path: engine_identity(path) is None)


def run(folder: Path, *command: str) -> str:
    done = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_examples_of_mldesks_own_names_are_one_program(folder: Path) -> None:
    program = [text for text in EXAMPLES if not re.match(r"# \w+\.py\n", text)]
    (folder / "program.py").write_text("\n".join(program), encoding="utf-8")
    lines = run(folder, "-W", "error", "program.py").splitlines()
    name, status = lines[0].split()
    assert status == "Completed"
    assert lines[1:3] == ["0.2", "[1.0, 0.5, 0.3333333333333333, 0.25, 0.2]"]
    assert lines[3:5] == ["{'words': 3}", "['outputs/model.txt']"]
    assert lines[5:7] == ["word-model 1", f"{name} Completed"]
    assert lines[7].startswith("There is no such run")
    assert (folder / "model.txt").read_text() == "a model"
    assert (folder / "exported" / "files" / "model.txt").is_file()


def test_the_example_of_a_run_of_its_own_is_a_program(folder: Path) -> None:
    with mldesk.Workspace.create(folder / "my workspace"):
        (folder / "texts").mkdir()
        (folder / "texts" / "words.txt").write_text("so it goes")
        (folder / "own_run.py").write_text(example("own_run.py"), encoding="utf-8")
        assert run(folder, "-W", "error", "own_run.py") == "Completed 0.3333333333333333\n"


def test_the_example_of_azures_names_runs_under_exec(folder: Path) -> None:
    (folder / "texts").mkdir()
    (folder / "texts" / "words.txt").write_text("so it goes")
    (folder / "azure_program.py").write_text(example("azure_program.py"), encoding="utf-8")
    lines = run(folder, "-m", "mldesk", "exec", "azure_program.py").splitlines()
    assert lines[0].startswith("RunId: ")
    assert float(lines[-1]) == 3


def test_the_page_names_what_is_there() -> None:
    cells = re.findall(r"^\| (`.*?`) \|", GUIDE, re.MULTILINE)
    named = {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}
    assert len(named) > 20
    assert named <= set(mldesk.__all__)
