"""`mldesk disk`, `mldesk trash` and `mldesk runs delete`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Mldesk = Callable[..., Any]


@pytest.fixture
def digits(mldesk: Mldesk, folder: Path, tmp_path: Path) -> None:
    """Two versions of a dataset."""
    for version in (1, 2):
        data = tmp_path / f"data{version}"
        data.mkdir()
        (data / "a.csv").write_bytes(bytes([version]) * 300_000)
        mldesk("dataset", "register", "digits", data)


@pytest.mark.usefixtures("digits")
def test_show_tells_where_the_disk_goes(mldesk: Mldesk) -> None:
    found = mldesk("disk", "show", "--json").json
    assert found["kinds"]["datasets"] > 600_000
    assert found["total"] == sum(found["kinds"].values())
    assert [item["reference"] for item in found["items"]] == ["digits:1", "digits:2"]
    assert found["items"][0]["frees"] >= 300_000
    text = mldesk("disk", "show", "-n", "1")
    assert "digits:1" in text.out
    assert "and 1 smaller" in text.out
    assert text.err == ""


@pytest.mark.usefixtures("digits")
def test_what_is_moved_to_the_trash_is_listed_there_and_put_back(mldesk: Mldesk) -> None:
    assert mldesk("trash", "list").err == "The trash is empty.\n"
    moved = mldesk("trash", "move", "dataset", "digits:1", "--json").json
    assert moved == {"kind": "dataset", "moved": ["digits:1"], "names": ["digits:1"]}
    (row,) = mldesk("trash", "list", "--json").json
    assert (row["kind"], row["reference"], row["kept_because"]) == ("dataset", "digits:1", "")
    assert row["frees"] >= 300_000
    assert "digits:1" in mldesk("trash", "list").out
    assert mldesk("trash", "put-back", "dataset", "digits").out == "Put back: digits:1\n"
    assert mldesk("trash", "list", "--json").json == []


@pytest.mark.usefixtures("digits")
def test_freeing_is_told_before_it_is_done(mldesk: Mldesk) -> None:
    mldesk("trash", "move", "dataset", "digits:1")
    assert mldesk("disk", "free", "--json").json["going"] == []
    plan = mldesk("disk", "free", "--all")
    assert "would be freed" in plan.out
    assert "--now" in plan.out
    assert len(mldesk("trash", "list", "--json").json) == 1
    report = mldesk("disk", "free", "--all", "--now", "--json").json
    assert [row["reference"] for row in report["gone"]] == ["digits:1"]
    assert report["bytes"] >= 300_000
    assert mldesk("trash", "list", "--json").json == []
    assert "0 B were freed" in mldesk("disk", "free", "--older-than", "0", "--now").out


def test_the_days_of_the_trash_are_shown_and_set(mldesk: Mldesk, folder: Path) -> None:
    assert mldesk("trash", "keep", "--json").json == {"days": 30}
    assert mldesk("trash", "keep", "1").out == "The trash keeps things for 1 day.\n"
    assert mldesk("trash", "keep", "--json").json == {"days": 1}
    for wrong in ("soon", "99999"):
        reply = mldesk("trash", "keep", wrong)
        assert reply.code == 2
        assert reply.err.count("\n") == 1


def test_runs_are_deleted_and_put_back(mldesk: Mldesk, stored_run: Callable[..., str]) -> None:
    first, second = stored_run(), stored_run()
    assert mldesk("runs", "delete", first, second, "--json").json["moved"] == [first, second]
    assert mldesk("runs", "list", "--json").json == []
    assert mldesk("runs", "show", first).code == 2
    mldesk("trash", "put-back", "run", second)
    assert [row["id"] for row in mldesk("runs", "list", "--json").json] == [second]


def test_what_does_not_exist_is_told_in_one_line(mldesk: Mldesk, folder: Path) -> None:
    for arguments in (
        ("trash", "move", "model", "net"),
        ("runs", "delete", "x"),
        ("trash", "move", "x", "y"),
    ):
        reply = mldesk(*arguments)
        assert reply.code == 2
        assert reply.err.count("\n") == 1


def test_runs_are_moved_and_told_by_their_names(
    mldesk: Mldesk, folder: Path, stored_run: Callable[..., str]
) -> None:
    run_id = stored_run()
    name = mldesk("runs", "show", run_id, "--json").json["name"]
    told = mldesk("trash", "move", "run", run_id).out
    assert told.startswith(f"Moved to the trash: {name} ({run_id})\n")


def test_plan_tells_apart_what_goes_but_for_a_part(
    mldesk: Mldesk, folder: Path, stored_run: Callable[..., str]
) -> None:
    whole, origin = stored_run(), stored_run()
    for run_id in (whole, origin):
        outputs = folder / "runs" / run_id / "work" / "outputs"
        outputs.mkdir(parents=True, exist_ok=True)
        (outputs / "net.onnx").write_bytes(b"x" * 300_000)
    mldesk("model", "register", "net", origin)
    mldesk("trash", "move", "run", whole, origin)
    names = {run["id"]: run["reference"] for run in mldesk("trash", "list", "--json").json}
    goes, _, part = mldesk("disk", "free", "--all").out.partition("Goes but for a part")
    assert (names[whole] in goes, names[origin] in goes) == (True, False)
    assert names[origin] in part
