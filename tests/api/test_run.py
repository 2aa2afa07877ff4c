"""Programs that use `from mldesk import ...` need no engine of their own making."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

import mldesk
from mldesk.api.follow import Printer
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity


def config(folder: Path, text: str = "print('hello')", **settings: object) -> mldesk.ScriptRunConfig:
    (folder / "source").mkdir(exist_ok=True)
    (folder / "source" / "train.py").write_text(text, encoding="utf-8")
    return mldesk.ScriptRunConfig(folder / "source", "train.py", **settings)


def test_a_submitted_run_starts_ends_and_tells_its_metrics(with_engine: Workspace, tmp_path: Path) -> None:
    script = "from mldesk.runtime import Run\nRun.get_context().log('loss', 0.5)\n"
    run = mldesk.Experiment(with_engine, "digits").submit(config(tmp_path, script))
    assert run.wait(timeout=120) == "Completed"
    assert run.metrics()["loss"].last == 0.5
    assert run.experiment == "digits"


def test_an_engine_that_is_killed_is_started_anew_while_somebody_waits(
    with_engine: Workspace, tmp_path: Path, until: Callable[..., Any]
) -> None:
    run = mldesk.submit(with_engine, config(tmp_path), held=True)
    psutil.Process(until(lambda: engine_identity(with_engine.path))[0]).kill()
    until(lambda: engine_identity(with_engine.path) is None)
    mldesk.hold_runs(with_engine, [run.id], False)
    assert run.wait(timeout=120) == "Completed"


def test_waiting_ends_with_a_timeout(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.api.run.ensure_engine", lambda _: None)
    monkeypatch.setattr("mldesk.api.engine_care.ensure_engine", lambda _: None)
    run = mldesk.submit(workspace, config(tmp_path), held=True)
    with pytest.raises(TimeoutError, match="was still Queued after"):
        run.wait(timeout=0.1)


def test_runs_that_are_found_can_be_waited_for(with_engine: Workspace, tmp_path: Path) -> None:
    runs = mldesk.submit_repeats(with_engine, config(tmp_path), 2, held=True)
    assert mldesk.release_runs(with_engine, [run.id for run in runs]) == tuple(run.id for run in runs)
    experiment = mldesk.get_experiment(with_engine, "default")
    for run in (*experiment.runs(), mldesk.find_run(with_engine, runs[0].name)):
        assert run.wait(timeout=120) == "Completed"


def test_following_prints_what_the_script_prints(
    with_engine: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = mldesk.submit(with_engine, config(tmp_path, "print('gr\u00fc\u00dfe' * 3)"))
    assert run.follow() == "Completed"
    assert capsys.readouterr().out == "gr\u00fc\u00dfe" * 3 + "\n"


def test_a_character_in_two_pieces_is_printed_whole(capsys: pytest.CaptureFixture[str]) -> None:
    printer = Printer()
    for byte in "\u00fc\u20ac".encode():
        printer.write(bytes([byte]))
    assert capsys.readouterr().out == "\u00fc\u20ac"


def test_files_and_folders_of_a_run_are_copied(with_engine: Workspace, tmp_path: Path) -> None:
    script = "import pathlib\npathlib.Path('outputs/model').mkdir()\n" + "".join(
        f"pathlib.Path('outputs/model/{name}').write_text('{name}')\n" for name in ("a", "b")
    )
    run = mldesk.submit(with_engine, config(tmp_path, script))
    run.wait(timeout=120)
    assert run.files() == ["outputs/model/a", "outputs/model/b"]
    copies = run.download("outputs/model/", tmp_path / "copy")
    assert [path.read_text() for path in copies] == ["a", "b"]
    assert run.download("outputs/model/a", tmp_path / "one.txt") == [tmp_path / "one.txt"]
    with pytest.raises(mldesk.NotFound, match="outputs/model/a, outputs/model/b"):
        run.download("outputs/weights", tmp_path)
