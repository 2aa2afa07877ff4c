"""Reports of programs, notebooks and folders: what is read, and where the lines are that it tells of."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mldesk.azureml.report import Report, make_report
from mldesk.core.errors import InvalidInput, NotFound

program = """from azureml.core import Workspace, Run
run = Run.get_context()
run.log("a", 1)

run.log("b", 2)
Workspace.from_config().delete()
"""


def cell(text: str, kind: str = "code") -> dict[str, Any]:
    return {"cell_type": kind, "source": text.splitlines(keepends=True)}


def notebook(path: Path, *cells: dict[str, Any]) -> Path:
    path.write_text(json.dumps({"nbformat": 4, "cells": cells}), encoding="utf-8")
    return path


def places(report: Report, name: str) -> list[str]:
    (use,) = [use for use in report.uses if use.name == name]
    return [str(place).rpartition("/")[2] for place in use.places]


def test_a_program_is_told_with_its_lines_and_what_does_not_run_first(tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text(program, encoding="utf-8")
    report = make_report([tmp_path / "train.py"])
    assert [use.name for use in report.uses] == [
        "Workspace.delete",
        "Run.get_context",
        "Run.log",
        "Workspace.from_config",
    ]
    assert places(report, "Run.log") == ["train.py:3", "train.py:5"]
    told = report.to_dict()
    assert told["counts"] == {"runs": 3, "differs": 0, "not": 1}
    assert told["uses"][0]["places"] == [{"file": str(tmp_path / "train.py"), "cell": None, "line": 6}]
    assert json.loads(json.dumps(told)) == told


def test_a_notebook_is_told_with_its_cells_whatever_else_is_in_them(tmp_path: Path) -> None:
    path = notebook(
        tmp_path / "a.ipynb",
        cell("# Title", "markdown"),
        cell("%matplotlib inline\n!pip install x\nfrom azureml.core import Run"),
        cell("%%bash\nls $HOME | grep (("),
        cell("%%time\nrun = Run.get_context()\nrun?\nrun.log('a', 1)"),
        cell("this is no Python"),
        cell("run.complete()"),
    )
    report = make_report([path])
    assert places(report, "Run.get_context") == ["a.ipynb, cell 3:2"]
    assert places(report, "Run.log") == ["a.ipynb, cell 3:4"]
    assert places(report, "Run.complete") == ["a.ipynb, cell 5:1"]
    assert (report.files, report.using, report.unread) == (1, 1, ())


def test_notebooks_of_the_older_format_are_read(tmp_path: Path) -> None:
    code = {"cell_type": "code", "input": ["from azureml.core import Run\n", "Run.get_context()"]}
    path = tmp_path / "old.ipynb"
    path.write_text(json.dumps({"nbformat": 3, "worksheets": [{"cells": [code]}]}), encoding="utf-8")
    assert places(make_report([path]), "Run.get_context") == ["old.ipynb, cell 1:2"]


def test_a_folder_is_read_without_what_is_not_the_users(tmp_path: Path) -> None:
    for name in ("a.py", "sub/b.py", ".venv/c.py", "sub/site-packages/d.py", "notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(program, encoding="utf-8")
    (tmp_path / "plain.py").write_text("print(1)", encoding="utf-8")
    report = make_report([tmp_path, tmp_path / "a.py"])
    assert (report.files, report.using) == (3, 2)
    assert places(report, "Run.get_context") == ["a.py:2", "b.py:2"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("old.py", b"print 'Python 2'"),
        ("bytes.py", b"\xff\xfe\x00bad"),
        ("a.ipynb", b"{}"),
        ("b.ipynb", b"[1]"),
        ("c.ipynb", b"not JSON"),
        ("nul.py", b"a = 1\0"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "train.py").write_text(program, encoding="utf-8")
    report = make_report([tmp_path])
    assert [Path(unread.file).name for unread in report.unread] == [name]
    assert report.unread[0].cause
    assert report.using == 1


def test_code_that_is_never_run_does_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("raise SystemExit(3)\nopen('written', 'w')", encoding="utf-8")
    make_report([tmp_path])
    assert not (tmp_path / "written").exists()


def test_what_is_no_program_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InvalidInput, match="neither"):
        make_report([tmp_path / "a.txt"])
    with pytest.raises(NotFound):
        make_report([tmp_path / "gone.py"])
