"""The wizard makes several processes of a run, only where that is wanted, and shows who will be where."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_slurm_target
from mldesk.core.distribution import Distribution, ProcessPlace
from mldesk.core.errors import Problem
from mldesk.core.run import Run, list_runs
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.checks import Step, step_of
from mldesk.gui.wizard.cluster_map import DEVICES, HOST, NODE, PORT, read_devices, read_number, read_port
from mldesk.gui.wizard.distribution_words import distribution_words
from mldesk.gui.wizard.draft import Draft
from mldesk.gui.wizard.process_environment import CHOSEN, process_environment
from mldesk.gui.wizard.step_distribution import DistributionStep, kept_places
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 15_000


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "study-source" / "train.py"
    path.parent.mkdir()
    path.write_text("print('trained')\n", encoding="utf-8")
    return path


Opened = Callable[..., NewRunWizard]


@pytest.fixture
def open_wizard(qtbot: QtBot, window: MainWindow) -> Opened:
    def opened(script: Path | None = None, config: ScriptRunConfig | None = None) -> NewRunWizard:
        window.new_run(script, config)
        assert window.overlay is not None
        wizard = window.overlay.findChild(NewRunWizard)
        assert isinstance(wizard, NewRunWizard)
        qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
        return wizard

    return opened


def step(wizard: NewRunWizard) -> DistributionStep:
    page = wizard.pages[Step.DISTRIBUTION]
    assert isinstance(page, DistributionStep)
    return page


def press(qtbot: QtBot, wizard: NewRunWizard, name: str) -> None:
    button = wizard.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_run_of_one_process_is_never_asked_how_to_be_distributed(
    qtbot: QtBot, open_wizard: Opened, script: Path
) -> None:
    wizard = open_wizard(script)
    for _ in range(3):
        press(qtbot, wizard, "wizard.next")
    assert wizard.draft.step == Step.COMPUTE
    press(qtbot, wizard, "wizard.next")
    assert wizard.draft.step == Step.REVIEW
    press(qtbot, wizard, "wizard.back")
    assert wizard.draft.step == Step.COMPUTE


def test_the_step_compute_leads_to_it_and_the_run_is_started_so(
    qtbot: QtBot, open_wizard: Opened, script: Path, workspace_path: Path
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.COMPUTE)
    press(qtbot, wizard, "wizard.distribute")
    assert wizard.draft.step == Step.DISTRIBUTION
    press(qtbot, wizard, "wizard.distribution.ps")
    step(wizard).counts["workers"].setValue(3)
    assert wizard.draft.distribution == Distribution("tensorflow", workers=3, parameter_servers=1)
    assert wizard.steps.buttons[Step.DISTRIBUTION].summary == "3 workers, 1 parameter server"
    press(qtbot, wizard, "wizard.next")
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    press(qtbot, wizard, "wizard.start")

    def started() -> list[Run]:
        with Workspace.open(workspace_path, read_only=True) as workspace:
            return [Run(workspace, row.id) for row in list_runs(workspace)]

    qtbot.waitUntil(lambda: len(started()) == 1, timeout=WAIT)
    with Workspace.open(workspace_path, read_only=True) as workspace:
        config = Run(workspace, list_runs(workspace)[0].id).config
    assert config.distribution == Distribution("tensorflow", workers=3, parameter_servers=1)


def test_run_again_keeps_the_distribution_with_its_changed_places(open_wizard: Opened, script: Path) -> None:
    spread = Distribution("mpi", nodes=2, processes_per_node=2)
    spread = spread.with_edited([replace(spread.places()[3], port=7000)])
    config = ScriptRunConfig(script.parent, "train.py", distribution=spread, retries=2, resumes=True)
    wizard = open_wizard(script, config)
    assert wizard.draft.distribution == spread
    made = wizard.draft.configurations()[0]
    assert (made.distribution, made.retries, made.resumes) == (spread, 2, True)
    assert Draft.from_json(wizard.draft.to_json()).distribution == spread


def test_a_cell_of_the_map_is_typed_into_and_what_is_no_port_is_refused(
    qtbot: QtBot, open_wizard: Opened, script: Path
) -> None:
    wizard = open_wizard(script)
    wizard.draft.distribution = Distribution("pytorch", nodes=1, processes_per_node=2)
    wizard.open_step(Step.DISTRIBUTION)
    page = step(wizard)
    index = page.map.model_.index(0, PORT)
    page.map.setCurrentIndex(index)
    page.map.edit(index)
    line = page.map.findChild(QLineEdit, "wizard.map.editor")
    assert line is not None
    qtbot.keyClicks(line, "29500")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert wizard.draft.distribution.places()[0].port == 29500
    assert wizard.draft.step == Step.DISTRIBUTION  # Enter was the cell's, not the wizard's
    assert "MASTER_PORT=29500" in page.environment.text()
    assert not page.map.model_.setData(index, "many")
    assert "many" in page.map_error.text()
    assert page.map_error.isVisible()
    press(qtbot, wizard, "wizard.map.reset")
    assert wizard.draft.distribution.edited == ()
    assert not page.map_error.isVisible()


def test_every_column_but_the_process_can_be_changed_and_back(open_wizard: Opened, script: Path) -> None:
    wizard = open_wizard(script)
    wizard.draft.distribution = Distribution("mpi", nodes=2)
    wizard.open_step(Step.DISTRIBUTION)
    model = step(wizard).map.model_
    for column, text in ((NODE, "0"), (HOST, "127.0.0.1"), (PORT, "7001"), (DEVICES, "0, 2")):
        assert model.setData(model.index(1, column), text)
    assert wizard.draft.distribution.places()[1] == ProcessPlace(
        1, "worker", 1, 0, 1, "127.0.0.1", 7001, (0, 2)
    )
    for column, text in ((NODE, "1"), (HOST, ""), (PORT, ""), (DEVICES, "")):
        assert model.setData(model.index(1, column), text)
    assert wizard.draft.distribution.edited == ()


def test_problems_of_places_are_told_beneath_the_map_and_lead_to_it(
    open_wizard: Opened, script: Path
) -> None:
    wizard = open_wizard(script)
    wizard.draft.distribution = Distribution("mpi", nodes=2)
    wizard.open_step(Step.DISTRIBUTION)
    page = step(wizard)
    page.show_problems([Problem("distribution.places.1", "This is no host"), Problem("distribution", "Odd")])
    assert "no host" in page.map_error.text()
    assert "Odd" in page.error.text()
    assert page.map.model_.wrong == {1}
    assert step_of("distribution.places.1") is Step.DISTRIBUTION


def test_starting_again_is_offered_on_a_cluster_alone(
    qtbot: QtBot, open_wizard: Opened, script: Path, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "hpc")
    wizard = open_wizard(script)
    wizard.open_step(Step.COMPUTE)
    page = wizard._compute
    assert not page.retries_row.isVisible()
    page.target.setCurrentIndex(page.target.findData("hpc"))
    assert page.retries_row.isVisible()
    page.retries.setValue(3)
    page.resumes.setChecked(True)
    assert (wizard.draft.retries, wizard.draft.resumes) == (3, True)
    press(qtbot, wizard, "wizard.batch_script")
    assert page.script_row.script.isVisible()
    made = page.script_row.script.toPlainText()
    assert "#SBATCH --nodes=1" in made
    page.script_row.script.setPlainText(made + "# mine\n")
    assert wizard.draft.batch_script == made + "# mine\n"
    assert Draft.from_configuration(wizard.draft.configurations()[0]).batch_script == made + "# mine\n"
    press(qtbot, wizard, "wizard.batch_script.reset")
    assert wizard.draft.batch_script == ""
    assert page.script_row.script.toPlainText() == made


@pytest.mark.parametrize(
    ("spread", "words"),
    [
        (None, "One process"),
        (Distribution("mpi", nodes=2), "2 nodes, 1 process each · MPI"),
        (Distribution("pytorch", nodes=1, processes_per_node=4), "1 node, 4 processes each · PyTorch"),
        (Distribution("tensorflow", workers=2, nodes=2), "2 workers, 2 nodes · TensorFlow"),
        (
            Distribution("tensorflow", workers=1, parameter_servers=2, chief=True, evaluator=True),
            "1 chief, 1 worker, 2 parameter servers, 1 evaluator",
        ),
    ],
)
def test_a_distribution_is_told_in_words(spread: Distribution | None, words: str) -> None:
    assert distribution_words(spread) == words


def test_counts_that_change_keep_places_that_still_mean_a_process() -> None:
    spread = Distribution("tensorflow", workers=3, parameter_servers=1)
    places = spread.places()
    spread = spread.with_edited([replace(places[1], port=1), replace(places[3], port=2)])
    fewer = kept_places(replace(spread, workers=2))
    assert [place.port for place in fewer.edited] == [1]


def test_the_environment_says_what_is_chosen_and_what_is_not_yet() -> None:
    spread = Distribution("tensorflow", workers=2, parameter_servers=1)
    spread = spread.with_edited([replace(spread.places()[0], host="127.0.0.1", port=2222, devices=(1,))])
    variables = process_environment(spread, 0)
    told = json.loads(variables["TF_CONFIG"])
    assert told["cluster"]["worker"] == ["127.0.0.1:2222", f"{CHOSEN}:{CHOSEN}"]
    assert told["task"] == {"type": "worker", "index": 0}
    assert variables["CUDA_VISIBLE_DEVICES"] == "1"
    on_cpu = spread.with_edited([replace(spread.places()[0], devices=())])
    assert process_environment(on_cpu, 0)["CUDA_VISIBLE_DEVICES"] == "-1", "as the launcher sets it"
    mpi = process_environment(Distribution("mpi", nodes=2, processes_per_node=2), 3)
    assert mpi["OMPI_COMM_WORLD_RANK"] == "3"
    assert mpi["OMPI_COMM_WORLD_LOCAL_RANK"] == "1"


def test_what_is_typed_into_the_map_is_read() -> None:
    assert read_devices("") is None
    assert read_devices("cpu") == ()
    assert read_devices("0, 2") == (0, 2)
    assert read_port(" ") is None
    assert read_number(" -1") == -1
    for wrong in ("0", "65536", "many", "2_222", "\uff11", "1e400", "9" * 5000):
        with pytest.raises(ValueError):  # noqa: PT011 (the words are those of Python)
            read_port(wrong)
    for wrong in ("\uff11", "9" * 5000):
        with pytest.raises(ValueError):  # noqa: PT011 (the words are those of Python)
            read_devices(wrong)


def test_a_draft_of_an_older_version_opens_at_its_last_step(tmp_path: Path) -> None:
    content = json.loads(Draft(step=4).to_json())
    del content["distribution"]
    assert Draft.from_json(json.dumps(content)).step == Step.REVIEW
