"""What users do, from one end to the other, each with the mouse alone and with the keyboard alone."""

from __future__ import annotations

import shutil
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mldesk.core.run import Run, list_runs
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard
from tests.gui.whole.hands import Hands, Keyboard, Mouse

WAIT = 30_000


@pytest.fixture(params=[Mouse, Keyboard], ids=["mouse", "keyboard"])
def hands(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    filled: dict[str, str],
    make_window: Callable[..., MainWindow],
) -> Hands:
    """Hands at the window of a filled workspace."""
    window = make_window()
    window.resize(1440, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    made = request.param(qtbot, window)
    assert isinstance(made, Hands)
    return made


def experiments(hands: Hands, count: int) -> ExperimentsPage:
    hands.go_to("experiments")
    page = hands.window.page("experiments")
    assert isinstance(page, ExperimentsPage)
    hands.until(lambda: page.model.rowCount() == count)
    return page


def test_runs_are_filtered_compared_moved_to_the_trash_and_brought_back(
    hands: Hands, filled: dict[str, str]
) -> None:
    page = experiments(hands, len(filled))
    hands.write("experiments.search", "metrics.val_accuracy > 0.9 and status = Completed")
    hands.until(lambda: page.model.rowCount() == 2)
    hands.choose_rows("experiments.table", 0, 1)
    hands.press("experiments.compare")
    hands.until(lambda: hands.window.page_name == "compare")
    compare = hands.window.page("compare")
    assert isinstance(compare, ComparePage)
    assert len(compare.run_ids) == 2
    experiments(hands, 2)
    hands.choose_rows("experiments.table", 0, 0)
    hands.press("experiments.delete")
    hands.until(lambda: page.model.rowCount() == 1)
    if isinstance(hands, Keyboard):
        hands.shortcut("edit.undo")
    else:
        hands.press("Undo")
    hands.until(lambda: page.model.rowCount() == 2)


def test_why_a_run_failed_is_read_and_it_is_started_again_with_a_change(
    hands: Hands, filled: dict[str, str], workspace_path: Path
) -> None:
    page = experiments(hands, len(filled))
    hands.write("experiments.search", "status = Failed")
    hands.until(lambda: page.model.rowCount() == 1)
    hands.open_row("experiments.table", 0)
    hands.until(lambda: hands.window.page_name == "run")
    run_page = hands.window.page("run")
    assert isinstance(run_page, RunPage)
    hands.press("Show log")
    assert run_page._tab() is run_page.log
    hands.press("run.again")
    hands.until(lambda: hands.window.findChild(NewRunWizard) is not None)
    wizard = hands.window.findChild(NewRunWizard)
    assert wizard is not None
    hands.until(lambda: wizard.is_settled and wizard.draft.step == Step.PARAMETERS)
    hands.write("wizard.option.neurons", "64")
    hands.press("wizard.review")
    hands.press("wizard.start")
    hands.until(lambda: len(runs(workspace_path)) == len(filled) + 1)
    assert "64" in [str(value) for value in newest(workspace_path)["parameters"].values()]


def runs(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        return [row.id for row in list_runs(workspace)]


def newest(path: Path) -> dict[str, object]:
    with Workspace.open(path, read_only=True) as workspace:
        return dict(Run(workspace, list_runs(workspace)[0].id).to_dict())


# Dropping, for which the keyboard has fields and buttons


def drop(window: MainWindow, *paths: Path) -> None:
    """Let files go over the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # some versions of PySide6 call the only constructor they have deprecated
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(window, event)


@pytest.fixture
def dropped(script: Path, tmp_path: Path) -> dict[str, Path]:
    """Files as people drop them, by what they are."""
    with zipfile.ZipFile(tmp_path / "code.zip", "w") as archive:
        archive.write(script, "study/train.py")
    (tmp_path / "project" / "src").mkdir(parents=True)
    (tmp_path / "project" / "readme.md").write_text("A study", encoding="utf-8")
    shutil.copy(script, tmp_path / "project" / "src" / "train.py")
    (tmp_path / "broken.py").write_text("def train(:\n", encoding="utf-8")
    (tmp_path / "broken.zip").write_bytes(b"no zip at all")
    return {
        "script": script,
        "folder": script.parent,
        "project": tmp_path / "project",
        "zip": tmp_path / "code.zip",
        "broken script": tmp_path / "broken.py",
        "broken zip": tmp_path / "broken.zip",
        "gone": tmp_path / "gone.py",
    }


def wizard_on(qtbot: QtBot, window: MainWindow) -> NewRunWizard:
    qtbot.waitUntil(lambda: window.findChild(NewRunWizard) is not None, timeout=WAIT)
    wizard = window.findChild(NewRunWizard)
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    return wizard


@pytest.mark.parametrize("kind", ["script", "folder", "project", "zip"])
def test_what_holds_a_script_opens_the_wizard_on_it(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path], kind: str
) -> None:
    drop(window, dropped[kind])
    wizard = wizard_on(qtbot, window)
    assert wizard.draft.script is not None
    assert wizard.draft.script.name == "train.py"
    assert wizard.next_button.isEnabled()


def test_of_several_scripts_the_wizard_opens_on_the_likeliest(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path]
) -> None:
    other = dropped["script"].with_name("data.py")
    other.write_text("x = 1\n", encoding="utf-8")
    drop(window, other, dropped["script"])
    wizard = wizard_on(qtbot, window)
    assert wizard.draft.script == dropped["script"]
    assert wizard._script.neighbours.count() == 2


def test_a_folder_with_a_script_deep_within_is_data_where_data_are(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path]
) -> None:
    window.open_page("data")
    drop(window, dropped["project"], dropped["folder"])
    qtbot.waitUntil(lambda: window.overlay is not None, timeout=WAIT)
    assert window.findChild(NewRunWizard) is None
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert f"2 items of {dropped['folder'].parent}" in labels
    window.close_overlay()
    drop(window, dropped["project"])
    qtbot.waitUntil(lambda: window.overlay is not None, timeout=WAIT)
    assert window.findChild(NewRunWizard) is None


def test_what_is_wrong_with_a_broken_zip_is_told_beside_it_and_not_again_after_cancel(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path], tmp_path: Path
) -> None:
    content = dropped["zip"].read_bytes()
    (tmp_path / "cut.zip").write_bytes(content[:30] + bytes(12) + content[42:])
    drop(window, tmp_path / "cut.zip")
    qtbot.waitUntil(lambda: window.findChild(NewRunWizard) is not None, timeout=WAIT)
    wizard = window.findChild(NewRunWizard)
    assert wizard is not None
    words = "cut.zip cannot be unpacked: it is damaged or was not copied whole"
    qtbot.waitUntil(lambda: words.lower() in wizard._script.path_row.error_label.text().lower(), timeout=WAIT)
    wizard._script.path.setFocus()
    asked = wizard._asked
    QTest.keyClick(wizard._script.path, Qt.Key.Key_Escape)
    assert window.overlay is None
    assert wizard._asked == asked  # losing the keyboard reads nothing once more


def test_a_script_with_a_mistake_is_told_and_goes_no_further(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path]
) -> None:
    drop(window, dropped["broken script"])
    wizard = wizard_on(qtbot, window)
    wizard.next_step()
    assert wizard.draft.step == Step.SCRIPT
    assert not wizard.review_button.isEnabled()


def test_a_script_that_has_gone_meanwhile_breaks_nothing(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path]
) -> None:
    drop(window, dropped["gone"])
    QApplication.sendPostedEvents()
    assert window.isVisible()
    assert not any(widget.isVisible() for widget in window.findChildren(QPlainTextEdit, "crash"))


def test_what_is_no_script_is_offered_as_data(
    qtbot: QtBot, window: MainWindow, dropped: dict[str, Path]
) -> None:
    drop(window, dropped["broken zip"])
    qtbot.waitUntil(lambda: window.page_name == "data", timeout=WAIT)
    assert isinstance(window.page("data"), DataPage)
    qtbot.waitUntil(lambda: window.overlay is not None, timeout=WAIT)
    assert window.overlay is not None
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.overlay is None, timeout=WAIT)
