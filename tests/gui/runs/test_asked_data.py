"""The run page tells what a run reads of datastores, what it writes to them, and how long it may take."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.run import submit
from mldesk.core.spec import DatastoreInput, Output, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.messages import MessagesCard
from mldesk.gui.pages.run.parameters import ParametersTab
from mldesk.gui.widgets import Label

WAIT = 20_000


def test_data_of_datastores_and_warnings_are_shown(
    window: MainWindow, workspace_path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "train.py").write_text("print()")
    with Workspace.open(workspace_path) as workspace:
        workspace.get_default_datastore().upload(tmp_path / "code", "tables", show_progress=False)
        run = submit(
            workspace,
            ScriptRunConfig(
                tmp_path / "code",
                "train.py",
                inputs=(DatastoreInput("", "tables", argument="--tables"),),
                outputs=(Output("made", path="results", register_as="products"),),
                max_duration_seconds=90,
                warnings=("Python 3.9 was taken",),
            ),
            held=True,
        )
    window.open_run(run.id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run.id, timeout=WAIT)
    tab = page.tab_of(ParametersTab)
    page.show_tab(tab)

    def told() -> set[str]:
        labels = {label.text() for label in tab.findChildren(Label)}
        return labels | {button.text() for button in tab.findChildren(QPushButton)}

    expected = {
        "default:tables · given to --tables",
        "made → default:results · registered as products",
        "1:30",
    }
    qtbot.waitUntil(lambda: expected <= told(), timeout=WAIT)
    card = tab.findChild(MessagesCard)
    assert card is not None
    assert "Python 3.9 was taken" in {label.text() for label in card.findChildren(Label)}
    link = tab.findChild(QPushButton, "run.datastore_of_parameters")
    assert link is not None
    link.click()
    data = window.page("data")
    assert isinstance(data, DataPage)
    qtbot.waitUntil(lambda: data.datastores.table.current() is not None, timeout=WAIT)
    assert data.isVisible()
    assert data.switch.current() == "datastores"
