"""RunDetails: live below a cell of a notebook, elsewhere the window, and told where there is none."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from mldesk import api
from mldesk.api.engine_care import EngineCare
from mldesk.azureml.core.experiment import Experiment
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.widgets import RunDetails
from mldesk.azureml.widgets.picture import run_picture
from mldesk.core.errors import Unavailable
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace as LocalWorkspace

TRAINS = """
from mldesk.runtime import Run
for epoch in range(3):
    Run.get_context().log("loss", 1 / (epoch + 1))
print("<b>done</b>")
"""


class Shown:
    """What a notebook would have shown."""

    def __init__(self) -> None:
        self.pictures: list[str] = []

    def display(self, picture: str, display_id: bool) -> Shown:
        assert display_id
        self.update(picture)
        return self

    def update(self, picture: str) -> None:
        self.pictures.append(picture)


@pytest.fixture
def notebook(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """This process as the kernel of a notebook."""
    shown = Shown()
    shell, shell_display = ModuleType("IPython"), ModuleType("IPython.display")
    vars(shell).update(get_ipython=lambda: SimpleNamespace(kernel=object()), display=shell_display)
    vars(shell_display).update(HTML=str, display=shown.display)
    monkeypatch.setitem(sys.modules, "IPython", shell)
    monkeypatch.setitem(sys.modules, "IPython.display", shell_display)
    return shown


def submitted(workspace: LocalWorkspace, folder: Path, held: bool = False) -> Any:
    """A run as azureml.core's Run shows it to RunDetails."""
    (folder / "source").mkdir()
    (folder / "source" / "train.py").write_text(TRAINS, encoding="utf-8")
    run = api.submit(workspace, ScriptRunConfig(folder / "source", "train.py"), held)
    experiment = Experiment(Workspace.of(workspace), "default")
    return SimpleNamespace(id=run.id, experiment=experiment)


def test_a_notebook_shows_it_until_it_is_over(
    with_engine: LocalWorkspace, tmp_path: Path, notebook: Shown, until: Any
) -> None:
    RunDetails(submitted(with_engine, tmp_path)).show()
    until(lambda: "Completed" in notebook.pictures[-1], timeout=60)
    assert "<polyline" in notebook.pictures[-1]
    assert "0.333333" in notebook.pictures[-1]
    assert "&lt;b&gt;done&lt;/b&gt;" in notebook.pictures[-1]


def test_a_notebook_shows_what_is_wrong_with_the_engine_and_goes_on(
    with_engine: LocalWorkspace, tmp_path: Path, notebook: Shown, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = [Unavailable("The engine does not start", "<no memory>", "")]

    def care(_path: Path) -> None:
        if trouble:
            raise trouble[0]

    monkeypatch.setattr(EngineCare, "__call__", care)
    monkeypatch.setattr("mldesk.azureml.widgets.run_details._look_seconds", 0.05)
    given = submitted(with_engine, tmp_path, held=True)
    RunDetails(given).show()
    until(lambda: "&lt;no memory&gt;" in notebook.pictures[-1])
    trouble.clear()
    until(lambda: "no memory" not in notebook.pictures[-1])
    api.release_runs(with_engine, [given.id])
    until(lambda: "Completed" in notebook.pictures[-1])


def test_a_program_opens_the_window(
    workspace: LocalWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, str]] = []
    monkeypatch.setattr("mldesk.api.run.ensure_engine", lambda _: None)
    monkeypatch.setattr(
        "mldesk.azureml.widgets.run_details.open_window",
        lambda workspace, run: opened.append((workspace.id, run.id)),
    )
    run = submitted(workspace, tmp_path, held=True)
    RunDetails(run).show()
    assert opened == [(workspace.id, run.id)]


def test_where_no_window_can_be_seen_the_program_is_told(
    workspace: LocalWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setattr("mldesk.api.run.ensure_engine", lambda _: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run = submitted(workspace, tmp_path, held=True)
    RunDetails(run).show()
    told = capsys.readouterr().err
    assert "The window cannot open" in told
    assert f"mldesk open --workspace {workspace.path} {run.id}" in told


def test_the_picture_of_a_run_that_waits_has_no_curves(
    workspace: LocalWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.api.run.ensure_engine", lambda _: None)
    run = submitted(workspace, tmp_path, held=True)
    picture = run_picture(api.Run(workspace, run.id))
    assert "Queued" in picture
    assert "<svg" not in picture
