"""`mldesk runs`."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.api.follow import LogTail
from mldesk.core.run import submit
from mldesk.core.run_log import RunLog
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.runtime import events
from mldesk.runtime.log_file import marker

Mldesk = Callable[..., Any]
StoredRun = Callable[..., str]
NAN, INFINITY = float("nan"), float("inf")


def points(name: str, *values: float) -> list[events.Metric]:
    return [events.Metric(name, step, 1000.5 + step, value) for step, value in enumerate(values)]


def test_list_gives_the_newest_first_with_parameters_metrics_and_tags(
    mldesk: Mldesk, stored_run: StoredRun
) -> None:
    first = stored_run(*points("accuracy", 0.5, 0.9, 0.8), experiment="digits", tags={"kind": "test"})
    second = stored_run(status="Failed")
    found = mldesk("runs", "list", "--json").json
    assert [run["id"] for run in found] == [second, first]
    digits = found[1]
    assert digits["experiment"] == "digits"
    assert digits["status"] == "Completed"
    assert digits["tags"] == {"kind": "test"}
    assert digits["metrics"] == {
        "accuracy": {"last": 0.8, "best": 0.9, "first": 0.5, "min": 0.5, "max": 0.9, "count": 3}
    }
    assert (digits["started"], digits["ended"], digits["exit_code"]) == (1000.0, 1012.0, 0)
    shown = mldesk("runs", "list").out
    assert "accuracy best" in shown
    assert "12 s" in shown


def test_list_chooses_by_experiment_status_and_number(mldesk: Mldesk, stored_run: StoredRun) -> None:
    good, bad = stored_run(experiment="a"), stored_run(experiment="b", status="Failed")
    newest = stored_run(experiment="b")

    def listed(*options: object) -> list[str]:
        return [run["id"] for run in mldesk("runs", "list", "--json", *options).json]

    assert listed("--experiment", "a") == [good]
    assert listed("--status", "failed") == [bad]
    assert listed("--status", "Failed", "--status", "Completed", "--limit", 2) == [newest, bad]


def test_list_names_the_experiments_when_one_is_unknown(mldesk: Mldesk, stored_run: StoredRun) -> None:
    stored_run(experiment="digits")
    reply = mldesk("runs", "list", "--experiment", "digit")
    assert (reply.code, reply.err.count("\n")) == (2, 1)
    assert "digits" in reply.err


def test_an_empty_list_says_how_to_start_a_run(mldesk: Mldesk, folder: Path) -> None:
    reply = mldesk("runs", "list")
    assert (reply.code, reply.out) == (0, "")
    assert "mldesk submit" in reply.err
    assert mldesk("runs", "list", "--json").json == []


def test_a_long_list_is_cut_for_people_and_whole_for_programs(
    mldesk: Mldesk, stored_run: StoredRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.cli.runs._shown_runs", 2)
    for _ in range(3):
        stored_run()
    reply = mldesk("runs", "list")
    assert len(reply.out.splitlines()) == 3
    assert "newest 2" in reply.err
    assert len(mldesk("runs", "list", "--json").json) == 3
    assert len(mldesk("runs", "list", "--limit", 3).out.splitlines()) == 4


def test_a_name_with_a_newline_stays_on_its_line(mldesk: Mldesk, stored_run: StoredRun) -> None:
    identity = stored_run(events.Tag("two\nlines", "\x1b[31mred"))
    shown = mldesk("runs", "show", identity).out
    assert "two\\nlines=\\x1b[31mred" in shown
    assert mldesk("runs", "show", identity, "--json").json["tags"] == {"two\nlines": "\x1b[31mred"}


def test_show_has_the_keys_that_were_promised(mldesk: Mldesk, stored_run: StoredRun) -> None:
    artifact = events.Artifact("outputs/model.keras", 12_345, "0" * 64)
    identity = stored_run(*points("loss", 2.0, NAN, INFINITY), artifact)
    shown = mldesk("runs", "show", identity, "--json").json
    assert (
        shown.items()
        >= {
            "id": identity,
            "experiment": "default",
            "status": "Completed",
            "parameters": {},
            "tags": {},
            "outputs": [{"path": "outputs/model.keras", "size": 12_345, "sha256": "0" * 64}],
            "started": 1000.0,
            "ended": 1012.0,
            "exit_code": 0,
        }.items()
    )
    loss = shown["metrics"]["loss"]
    assert (loss["first"], loss["last"], loss["min"], loss["count"]) == (2.0, "inf", 2.0, 3)
    page = mldesk("runs", "show", identity).out
    for text in ("Completed", "loss", "outputs/model.keras", "12 kB"):
        assert text in page


def test_show_tells_the_messages_of_a_run(mldesk: Mldesk, stored_run: StoredRun) -> None:
    identity = stored_run(events.Message("warning", "The launcher\nwas killed", 1001.0))
    told = mldesk("runs", "show", identity, "--json").json["messages"]
    assert told == [{"level": "warning", "text": "The launcher\nwas killed", "time": 1001.0}]
    assert "warning: The launcher\\nwas killed\n" in mldesk("runs", "show", identity).out


def test_a_run_is_found_by_id_beginning_name_and_number(mldesk: Mldesk, stored_run: StoredRun) -> None:
    identity = stored_run(name="my run")
    for text in (identity, identity[:20], "my run", "1"):
        assert mldesk("runs", "show", text, "--json").json["id"] == identity


@pytest.mark.parametrize("command", [["show"], ["log"], ["metrics"], ["cancel"]])
def test_an_unknown_run_gets_one_line_and_exit_code_2(
    mldesk: Mldesk, folder: Path, command: list[str]
) -> None:
    reply = mldesk("runs", *command, "nosuchrun")
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)
    assert reply.err.startswith("mldesk: There is no such run")


def test_metrics_give_all_points_with_names_for_what_json_lacks(
    mldesk: Mldesk, stored_run: StoredRun
) -> None:
    identity = stored_run(*points("loss", 0.5, NAN, INFINITY, -INFINITY))
    given = mldesk("runs", "metrics", identity, "loss", "--json").json
    assert given == {
        "steps": [0, 1, 2, 3],
        "times": [1000.5, 1001.5, 1002.5, 1003.5],
        "values": [0.5, "nan", "inf", "-inf"],
    }
    table = mldesk("runs", "metrics", identity, "loss").out.splitlines()
    assert table[1].split() == ["0", "0.500", "0.5"]
    assert table[2].split() == ["1", "1.500", "nan"]


def test_metrics_without_a_name_are_shown_in_short(mldesk: Mldesk, stored_run: StoredRun) -> None:
    identity = stored_run(*points("loss", 0.5, 0.25))
    assert mldesk("runs", "metrics", identity, "--json").json["loss"]["best"] == 0.25
    assert mldesk("runs", "metrics", identity).out.splitlines()[1].split() == [
        *("loss", "0.25", "0.25", "0.5", "0.25", "0.5", "2"),
    ]
    assert "no metrics" in mldesk("runs", "metrics", stored_run()).err


def test_an_unknown_metric_gets_one_line_that_names_the_known_ones(
    mldesk: Mldesk, stored_run: StoredRun
) -> None:
    identity = stored_run(*points("loss", 0.5))
    reply = mldesk("runs", "metrics", identity, "los")
    assert (reply.code, reply.err.count("\n")) == (2, 1)
    assert "loss" in reply.err


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (None, b"a\nb\n\xff\r\nd"),
        (0, b""),
        (1, b"d"),
        (2, b"\xff\r\nd"),
        (4, b"a\nb\n\xff\r\nd"),
        (9, b"a\nb\n\xff\r\nd"),
    ],
)
def test_the_log_comes_byte_for_byte(stored_run: StoredRun, lines: int | None, shown: bytes) -> None:
    from click.testing import CliRunner

    from mldesk.cli import root

    identity = stored_run(log=b"a\nb\n\xff\r\nd")
    options = [] if lines is None else ["--lines", str(lines)]
    assert CliRunner().invoke(root, ["runs", "log", identity, *options]).stdout_bytes == shown


def test_following_tells_what_of_a_flood_was_not_kept(tmp_path: Path) -> None:
    out = io.BytesIO()
    tail = LogTail(RunLog(tmp_path), out)
    assert tail.copy() == 0
    (tmp_path / "log.txt").write_bytes(b"one\ntwo\n")
    assert tail.copy() == 8
    # the log is cut twice between two looks
    (tmp_path / "log.earlier.txt").write_bytes(marker(20) + b"nine\n")
    (tmp_path / "log.txt").write_bytes(b"ten\n")
    assert tail.copy() == 9
    assert tail.copy() == 0
    # and made one file at the end
    (tmp_path / "log.txt").write_bytes(marker(20) + b"nine\nten\neleven\n")
    (tmp_path / "log.earlier.txt").unlink()
    assert tail.copy() == 7
    assert out.getvalue() == b"one\ntwo\n" + marker(12) + b"nine\nten\neleven\n"


def test_a_log_that_was_cut_is_shown_as_its_file_is(stored_run: StoredRun) -> None:
    from click.testing import CliRunner

    from mldesk.cli import root

    log = marker(100) + b"a\nb\n"
    identity = stored_run(log=log)
    assert CliRunner().invoke(root, ["runs", "log", identity]).stdout_bytes == log
    assert CliRunner().invoke(root, ["runs", "log", identity, "-n", "1"]).stdout_bytes == b"b\n"


def test_the_log_as_json_is_text(mldesk: Mldesk, stored_run: StoredRun) -> None:
    identity = stored_run(log="größer\n".encode() + b"\xff")
    assert mldesk("runs", "log", identity, "--json").json == {
        "id": identity,
        "status": "Completed",
        "log": "größer\n\ufffd",
    }


def test_following_the_log_of_a_run_that_is_over_ends_at_once(mldesk: Mldesk, stored_run: StoredRun) -> None:
    reply = mldesk("runs", "log", "-f", stored_run(log=b"done\n"))
    assert (reply.code, reply.out) == (0, "done\n")


def test_a_run_without_a_log_has_an_empty_one(
    mldesk: Mldesk, folder: Path, script: Callable[..., Path]
) -> None:
    path = script("print()")
    with Workspace.open(folder) as workspace:
        identity = submit(workspace, ScriptRunConfig(path.parent, path.name)).id
    assert mldesk("runs", "log", identity).out == ""


def test_canceling_a_run_that_is_over_changes_nothing(mldesk: Mldesk, stored_run: StoredRun) -> None:
    identity = stored_run()
    reply = mldesk("runs", "cancel", identity)
    assert (reply.code, "over already: Completed" in reply.out) == (0, True)
    assert mldesk("runs", "cancel", identity, "--kill", "--json").json["status"] == "Completed"
