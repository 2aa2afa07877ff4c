"""Paths in the home of somebody unknown are refused in plain words, wherever a command takes one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_UNKNOWN = "~nobody-of-this-name/thing"


@pytest.mark.parametrize(
    "command",
    [
        ("model", "inspect", _UNKNOWN),
        ("model", "import", _UNKNOWN),
        ("model", "export", "digits", _UNKNOWN),
        ("submit", _UNKNOWN),
        ("submit", "train.py", "--environment", _UNKNOWN),
        ("submit", "train.py", "--python", _UNKNOWN),
        ("exec", _UNKNOWN),
        ("dataset", "register", "digits", _UNKNOWN),
        ("datastore", "upload", _UNKNOWN),
        ("datastore", "download", _UNKNOWN),
        ("environment", "create", "own", "--file", _UNKNOWN),
        ("environment", "create", "own", "--dockerfile", _UNKNOWN),
        ("--workspace", _UNKNOWN, "workspace", "show"),
        ("--workspace", _UNKNOWN, "workspace", "rebuild"),
    ],
    ids=" ".join,
)
def test_the_home_of_somebody_unknown_is_refused(
    folder: Path,
    mldesk: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("train.py").write_text("print(1)\n", encoding="utf-8")
    reply = mldesk(*command)
    assert reply.code == 2
    assert "this machine has no home folder ~nobody-of-this-name" in reply.err


def test_a_model_may_have_a_name_that_begins_as_a_home_does(folder: Path, mldesk: Callable[..., Any]) -> None:
    reply = mldesk("model", "inspect", "~nobody-of-this-name")
    assert reply.code == 2
    assert "There is no such model" in reply.err
