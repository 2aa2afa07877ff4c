"""The same sample script from the wizard of a real window, on four environments: live, recorded, compared."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.environments.interpreters import nearest_interpreter
from mldesk.core.environments.reading import read_environment
from mldesk.core.environments.record import recorded_environment
from mldesk.core.environments.registry import register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.paths import resources
from mldesk.core.run import Run, list_runs
from mldesk.core.status import Status, phases
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.demo.journey import enter, find, is_ready, press
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.wizard.wizard import NewRunWizard

pytestmark = pytest.mark.training

WAIT = 20_000
SAMPLE = resources() / "samples" / "handwritten_digits"
TENSORFLOW, OTHER_TENSORFLOW = "tensorflow==2.21.0", "tensorflow==2.20.0"
ARTICLE = """
name: article
dependencies:
  - python=3.6.2
  - pip:
    - tensorflow-gpu==2.0.0
    - keras<=2.3.1
    - matplotlib
"""


@pytest.fixture
def study(workspace: Workspace) -> Workspace:
    """A workspace with the digits."""
    register_dataset(workspace, "digits", SAMPLE / "data")
    return workspace


@pytest.fixture
def window(study: Workspace, start_engine: Callable[[], Any], qtbot: QtBot) -> Iterator[MainWindow]:
    """A shown window on the workspace, its engine running."""
    start_engine()
    prepare_application()
    window = build_window(study.path, start_engine=False)
    with qtbot.waitSignal(window.session.workspace_changed, timeout=WAIT):
        window.show()
    yield window
    window.close()
    window.deleteLater()


class Analyst:
    """Sits in front of the window: fills in the wizard, watches the run page, compares."""

    def __init__(self, window: MainWindow, qtbot: QtBot, workspace: Workspace) -> None:
        self._window, self._qtbot, self._workspace = window, qtbot, workspace

    def train(self, compute: str = "local", environment: str = "own") -> Run:
        """Send the sample off from the wizard and watch it to its end."""
        before = {run.id for run in list_runs(self._workspace)}
        self._fill_in(compute, environment)
        new = self._wait(lambda: [run for run in list_runs(self._workspace) if run.id not in before])
        run = Run(self._workspace, new[0].id)
        self._watch(run, environment)
        return run

    def differences(self, first: Run, second: Run) -> dict[str, tuple[Any, ...]]:
        """What the comparing page shows of the environments of two runs."""
        self._window.open_comparison([first.id, second.id])
        page = self._window.page("compare")
        assert isinstance(page, ComparePage)
        self._wait(
            lambda: page.stack.currentIndex() == 2 and page.overview.cards["environment"].table is not None
        )
        table = page.overview.cards["environment"].table
        assert table is not None
        return {row.name: row.values for row in table.model_.rows}

    def _wait(self, condition: Callable[[], Any], seconds: float = 20.0) -> Any:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=int(seconds * 1000))
        return condition()

    def _fill_in(self, compute: str, environment: str) -> None:
        self._window.new_run(SAMPLE / "train.py")
        self._next()
        self._choose("wizard.dataset.data_folder", "digits")
        self._next()
        self._wait(lambda: is_ready(self._window, "wizard.option.epochs"))
        enter(self._window, "wizard.option.epochs", "2")
        self._next()
        self._choose("wizard.compute", compute)
        self._choose("wizard.environment", environment)
        self._next()
        self._wait(lambda: is_ready(self._window, "wizard.start"))
        press(self._window, "wizard.start")

    def _next(self) -> None:
        self._wait(lambda: is_ready(self._window, "wizard.next") and self._settled())
        press(self._window, "wizard.next")

    def _settled(self) -> bool:
        overlay = self._window.overlay
        wizard = overlay.findChild(NewRunWizard) if overlay is not None else None
        return wizard is not None and bool(wizard.is_settled)

    def _choose(self, name: str, data: str) -> None:
        """Pick the item of a box that stands for `data`."""
        self._wait(lambda: is_ready(self._window, name) and self._settled())
        box = find(self._window, QComboBox, name)
        index = box.findData(data)
        assert index >= 0, f"{data} is not offered in {name}"
        box.setCurrentIndex(index)
        box.activated.emit(index)
        self._wait(self._settled)

    def _watch(self, run: Run, environment: str) -> None:
        """See every phase and the curves growing while the run is under way, then its end."""
        page = self._window.page("run")
        assert isinstance(page, RunPage)
        self._wait(lambda: page.run_id == run.id and page.facts is not None)
        seen: list[Status] = []
        live: list[bool] = []

        def ended() -> bool:
            facts = page.facts
            assert facts is not None
            if not seen or seen[-1] is not facts.status:
                seen.append(facts.status)
            live.append(facts.status is Status.RUNNING and "loss" in page.curves.board.charts)
            return facts.status.terminal

        self._wait(ended, 500)
        assert run.refresh().status is Status.COMPLETED, (run.reason, run.log_path.read_text()[-2000:])
        assert any(live)
        assert Status.PREPARING in seen or environment == "own"  # where nothing is built it takes an instant
        assert page.phases.steps.accessibleDescription().count("done") == len(phases)
        self._wait(lambda: "val_accuracy" in page.curves.feed.series)
        assert run.metrics()["val_accuracy"].count == 2


@pytest.fixture
def analyst(window: MainWindow, qtbot: QtBot, study: Workspace) -> Analyst:
    return Analyst(window, qtbot, study)


def recorded(run: Run) -> dict[str, Any]:
    """What the run had."""
    found = recorded_environment(run.folder)
    assert found is not None
    return found


def test_on_own_python_and_on_another_tensorflow(study: Workspace, analyst: Analyst) -> None:
    own = analyst.train()
    assert recorded(own)["python"] == platform.python_version()
    other = register_environment(study, "other", EnvironmentSpec("packages", packages=(OTHER_TENSORFLOW,)))
    another = analyst.train(environment=other.reference)
    assert recorded(another)["packages"]["tensorflow"] == OTHER_TENSORFLOW.partition("==")[2]
    differences = analyst.differences(own, another)
    assert differences["tensorflow"] == tuple(
        recorded(run)["packages"]["tensorflow"] for run in (own, another)
    )


@pytest.mark.skipif(nearest_interpreter("3.6.2")[0] is None, reason="no Python 3.6 is installed here")
def test_on_the_article_s_python_and_tensorflow(study: Workspace, analyst: Analyst, tmp_path: Path) -> None:
    file = tmp_path / "conda_dependencies.yml"
    file.write_text(ARTICLE, encoding="utf-8")
    article = register_environment(study, "article", read_environment(file))
    own, old = analyst.train(), analyst.train(environment=article.reference)
    assert {name.lower(): version for name, version in recorded(old)["packages"].items()}["keras"] == "2.3.1"
    differences = analyst.differences(own, old)
    assert differences["python"] == (platform.python_version(), recorded(old)["python"])
    assert differences["tensorflow-gpu"] == (None, "2.0.0")


def test_in_a_container_without_network(
    study: Workspace, analyst: Analyst, target: Callable[..., str]
) -> None:
    lab = register_environment(study, "lab", EnvironmentSpec("packages", packages=(TENSORFLOW,)))
    run = analyst.train(target(), lab.reference)
    assert recorded(run)["packages"]["tensorflow"] == TENSORFLOW.partition("==")[2]
    assert recorded(run)["container"]["relaxations"] == []
    assert run.compute != "local"
    differences = analyst.differences(analyst.train(), run)
    assert any(name.startswith("image") for name in differences)
