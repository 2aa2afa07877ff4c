"""The command itself: help, the choice of the workspace, and what bad input gets."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk import __version__
from mldesk.cli import root
from mldesk.core import schema
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]


def test_help_names_every_command(mldesk: Mldesk) -> None:
    shown = mldesk("--help")
    assert shown.code == 0
    for name in ("workspace", "dataset", "submit", "runs", "model", "compute", "doctor"):
        assert f"\n  {name} " in shown.out


@pytest.mark.parametrize("name", ["workspace", "dataset", "runs", "model", "disk", "trash", "compute"])
def test_a_family_without_a_command_explains_itself_with_exit_code_2(mldesk: Mldesk, name: str) -> None:
    shown = mldesk(name)
    assert shown.code == 2
    assert shown.err.startswith(f"Usage: mldesk {name}")


_dataset_commands = ("describe", "diff", "export", "list", "register", "show", "tag", "verify")
_environment_commands = ("build", "check", "create", "difference", "list", "remove", "show")
_run_commands = ("cancel", "checkpoints", "delete", "list", "log", "metrics", "repeat", "resume", "show")
_model_commands = (
    *("alias", "compare", "describe", "export", "import", "inspect", "keys", "lineage", "list", "note"),
    *("register", "show", "stage", "tag", "trust", "try", "verify", "verify-export"),
)


def test_every_command_takes_json_and_workspace() -> None:
    from click import Context, Group

    def leaves(group: Group) -> list[str]:
        found = []
        for name in group.list_commands(Context(group)):
            command = group.get_command(Context(group), name)
            assert command is not None
            names = {option for parameter in command.params for option in parameter.opts}
            assert "--workspace" in names, name
            if isinstance(command, Group):
                found += [f"{name} {leaf}" for leaf in leaves(command)]
            else:
                assert "--json" in names, name
                found.append(name)
        return found

    assert leaves(root) == [
        *(f"workspace {name}" for name in ("create", "guards", "list", "open", "rebuild", "show")),
        *(f"datastore {name}" for name in ("add", "default", "download", "list", "ls", "remove", "upload")),
        *(f"dataset {name}" for name in _dataset_commands),
        *(f"environment {name}" for name in _environment_commands),
        "submit",
        "exec",
        "azure report",
        "open",
        *(f"queue {name}" for name in ("awake", "hold", "list", "move", "release")),
        *(f"runs {name}" for name in _run_commands),
        *(f"model {name}" for name in _model_commands),
        *(f"disk {name}" for name in ("free", "show")),
        *(f"trash {name}" for name in ("keep", "list", "move", "put-back")),
        *(f"secret {name}" for name in ("list", "remove", "set")),
        *(
            f"compute {name}"
            for name in ("add docker", "add machine", "add ray", "add slurm", "default", "drain", "list")
        ),
        *(f"compute {name}" for name in ("remove", "set", "show", "sizes")),
        "doctor",
    ]


def test_version_is_that_of_the_package(mldesk: Mldesk) -> None:
    assert mldesk("--version").out == f"mldesk {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "No such command 'nonsense'"),
        (["runs", "nonsense"], "No such command 'nonsense'"),
        (["runs", "list", "--limit", "many"], "'many' is not a valid integer"),
        (["runs", "list", "--status", "Happy"], "'Happy' is not one of"),
        (["runs", "show"], "Missing argument 'RUN'"),
        (["--nonsense"], "No such option"),
    ],
)
def test_wrong_usage_gets_one_line_and_exit_code_2(mldesk: Mldesk, arguments: list[str], said: str) -> None:
    reply = mldesk(*arguments)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)
    assert reply.err.startswith("mldesk: ")
    assert said in reply.err
    assert "--help`" in reply.err


def test_the_workspace_is_the_named_one_then_that_of_the_environment_then_the_default(
    mldesk: Mldesk, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        Workspace.create(tmp_path / name).close()
    assert mldesk("workspace", "show", "--json").json["path"] == str(home / "workspace")
    monkeypatch.setenv("MLDESK_WORKSPACE", str(tmp_path / "one"))
    assert mldesk("workspace", "show", "--json").json["name"] == "one"
    two = ("--workspace", tmp_path / "two")
    for arguments in (
        (*two, "workspace", "show", "--json"),
        ("workspace", *two, "show", "--json"),
        ("workspace", "show", "--json", *two),
    ):
        assert mldesk(*arguments).json["name"] == "two"
    for arguments in (("--json", *two, "workspace", "show"), ("workspace", "--json", *two, "show")):
        assert mldesk(*arguments).json["name"] == "two"


def test_a_place_without_workspace_gets_one_line_and_exit_code_2(mldesk: Mldesk, tmp_path: Path) -> None:
    reply = mldesk("runs", "list", "--workspace", tmp_path)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)
    assert reply.err.startswith("mldesk: There is no workspace here")


def test_with_json_the_problems_are_a_list_on_stdout(mldesk: Mldesk, tmp_path: Path) -> None:
    reply = mldesk("runs", "list", "--workspace", tmp_path, "--json")
    assert reply.code == 2
    assert [problem["title"] for problem in reply.json] == ["There is no workspace here"]
    assert set(reply.json[0]) == {"field", "title", "cause", "cure", "level"}


def test_a_workspace_of_a_newer_version_is_left_alone(mldesk: Mldesk, folder: Path) -> None:
    config = folder / "config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"format": 99}))
    before = config.read_bytes()
    for command in (["runs", "list"], ["workspace", "open", folder]):
        reply = mldesk(*command)
        assert (reply.code, reply.err.count("\n")) == (2, 1)
        assert "newer version of mldesk" in reply.err
    assert config.read_bytes() == before


@pytest.mark.parametrize(("name", "shown"), [("\x1b[31m", r"\x1b[31m"), ("\udcff", r"\udcff")])
def test_what_an_error_names_cannot_colour_the_terminal(
    mldesk: Mldesk, folder: Path, name: str, shown: str
) -> None:
    reply = mldesk("runs", "show", name)
    assert reply.code == 2
    assert shown in reply.err
    assert len(reply.err.splitlines()) == 1


def test_a_file_in_place_of_a_workspace_gets_one_line(mldesk: Mldesk, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("notes")
    for command in (["runs", "list", "--workspace", file], ["workspace", "create", file]):
        reply = mldesk(*command)
        assert (reply.code, reply.err.count("\n")) == (2, 1), reply


def test_an_interruption_ends_with_130(mldesk: Mldesk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mldesk.cli.runs.list_runs", interrupt)
    assert mldesk("runs", "list").code == 130


def test_listing_runs_and_help_import_no_heavy_library(folder: Path, terminal: Any) -> None:
    heavy = ("numpy", "PySide6", "sqlite_utils", "msgspec", "docker", "keras", "pynvml", "psutil")
    code = (
        "import sys\n"
        "from mldesk.cli import root\n"
        "try:\n    root.main(sys.argv[1:], prog_name='mldesk')\n"
        f"finally:\n    print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)\n"
    )
    import subprocess

    for arguments in (["--help"], ["runs", "list", "--json"]):
        done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "[]\n")


def test_without_arguments_and_display_one_line_says_why_no_window_opens(
    terminal: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform != "linux":
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        return
    reply = terminal.run()
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)
    assert "there is no display" in reply.err


def test_options_without_a_command_open_the_window_on_that_workspace(
    folder: Path, mldesk: Mldesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []

    def open_window(path: Path | None) -> int:
        opened.append(path)
        return 7

    monkeypatch.setattr(root, "open_window", open_window)
    assert mldesk("--workspace", "/somewhere").code == 7
    assert opened == [Path("/somewhere")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_is_full_gets_one_line(folder: Path, terminal: Any) -> None:
    with Path("/dev/full").open("wb") as full:
        reply_code, err = _run_into(terminal, full)
    assert reply_code == 2
    assert err.count("\n") == 1
    assert "disk is full" in err


def _run_into(terminal: Any, output: object) -> tuple[int, str]:
    with terminal.start("compute", "list", stdout=output) as process:
        _, err = process.communicate(timeout=120)
    return process.returncode, err.decode()


def test_a_broken_pipe_is_silent(stored_run: Callable[..., str], terminal: Any) -> None:
    identity = stored_run(log=b"line\n" * 1_000_000)
    with terminal.start("runs", "log", identity) as process:
        assert process.stdout is not None
        assert process.stdout.read(5) == b"line\n"
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.wait(120)


def test_colour_is_for_terminals_that_want_it(
    stored_run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from click.testing import CliRunner

    stored_run()
    assert "\x1b[" in CliRunner().invoke(root, ["runs", "list"], color=True).stdout
    assert "\x1b[" not in CliRunner().invoke(root, ["runs", "list"]).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in CliRunner().invoke(root, ["runs", "list"], color=True).stdout


def test_a_workspace_of_an_older_version_is_updated_when_it_is_read(
    mldesk: Mldesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        known = dict(list(schema._migrations.items())[:-1])
        earlier.setattr(schema, "_migrations", known)
        earlier.setattr(schema, "migration_names", tuple(known))
        Workspace.create(tmp_path / "old", "Old").close()
    assert mldesk("--workspace", tmp_path / "old", "runs", "list", "--json").json == []
