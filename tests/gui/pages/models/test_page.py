"""The Models page in a real window: the list, versions, what is said of them, where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.disk import move_to_trash
from mldesk.core.model import get_model, set_alias, set_stage
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.models.model_list import row_chips, row_words
from mldesk.gui.widgets.message import MessageBar, Toast

if TYPE_CHECKING:
    from .conftest import Hands, Registry


def test_an_empty_page_leads_to_the_runs(hands: Hands, window: MainWindow) -> None:
    page = hands.open(0)
    hands.until(page.empty.isVisible)
    hands.press(page, "models.open_experiments")
    assert window.page_name == "experiments"


def test_the_list_tells_version_framework_parameters_stage_and_aliases(
    hands: Hands, registry: Registry
) -> None:
    registry.model()
    registry.model()
    registry.ask(lambda workspace: set_alias(workspace, "net:1", "champion"))
    registry.ask(lambda workspace: set_stage(workspace, "net:2", "Staging"))
    page = hands.open()
    (row,) = page.table.model_.rows
    assert [chip.text for chip in row_chips(row)] == ["Staging", "@champion 1"]
    words = row_words(row)
    for part in ("net", "version 2", "Keras", "Staging", "champion is version 1"):
        assert part in words


def test_models_are_found_by_name_alias_and_tag(hands: Hands, registry: Registry) -> None:
    run_id = registry.run()
    registry.model("first", run_id, tags={"data": "MNIST"})
    registry.model("second", run_id)
    registry.ask(lambda workspace: set_alias(workspace, "second:1", "champion"))
    page = hands.open(2)
    for words, found in (("mnist", ["first"]), ("champ", ["second"]), ("SEC", ["second"])):
        page.search.setText(words)
        assert [row.model.name for row in page.table.model_.rows] == found
    page.search.setText("nothing like it")
    assert page.nothing.isVisible()


def test_which_data_and_which_run_it_came_from_is_one_press_away(
    hands: Hands, window: MainWindow, registry: Registry
) -> None:
    registry.model()
    page = hands.open()
    hands.press(page, "models.trained_on")
    data = window.pages["data"]
    assert isinstance(data, DataPage)
    hands.until(lambda: data.detail.version() is not None)
    assert window.page_name == "data"
    window.open_page("models")
    hands.press(page, "models.from_run")
    assert window.page_name == "run"


def test_data_that_is_in_the_trash_is_told_in_words(hands: Hands, registry: Registry) -> None:
    registry.model()
    registry.ask(lambda workspace: move_to_trash(workspace, "dataset", "digits:1"))
    page = hands.open()
    hands.until(lambda: not page.findChildren(QPushButton, "models.trained_on"))
    values = [widget.text() for widget in page.detail.facts.findChildren(QWidget) if hasattr(widget, "text")]
    assert "digits : 1, in the trash or gone" in values


def test_metrics_parameters_and_files_are_those_of_its_run(hands: Hands, registry: Registry) -> None:
    registry.model()
    page = hands.open()
    metrics = page.detail.results.metrics.model_
    rows = [[metrics.index(row, column).data() for column in range(4)] for row in range(metrics.rowCount())]
    assert ["val_accuracy", "0.9", "0.95", "0.95"] in rows
    assert page.detail.files_tab.table.model_.index(0, 0).data() == "model.keras"


def test_metrics_are_written_as_in_the_chosen_language(hands: Hands, registry: Registry) -> None:
    registry.model()
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        metrics = hands.open().detail.results.metrics.model_
        rows = [
            [metrics.index(row, column).data() for column in range(4)] for row in range(metrics.rowCount())
        ]
    finally:
        QLocale.setDefault(before)
    assert ["val_accuracy", "0,9", "0,95", "0,95"] in rows


def test_a_version_that_is_looked_at_stays_until_there_is_a_newer_one(
    hands: Hands, registry: Registry
) -> None:
    run_id = registry.run()
    registry.model("net", run_id, description="first")
    registry.model("net", run_id, description="second")
    page = hands.open()
    assert page.detail.about.description.text() == "second"
    page.detail.version_box.setCurrentIndex(1)
    assert page.detail.about.description.text() == "first"
    registry.ask(lambda workspace: set_stage(workspace, "net:2", "Staging"))
    hands.until(lambda: page.table.model_.rows[0].model.newest.stage == "Staging")
    assert page.detail.about.description.text() == "first"
    registry.model("net", run_id, description="third")
    hands.until(lambda: page.detail.about.description.text() == "third")


def test_another_page_can_ask_for_a_version(hands: Hands, window: MainWindow, registry: Registry) -> None:
    run_id = registry.run()
    for name in ("net", "net", "other"):
        registry.model(name, run_id)
    page = hands.open(2)
    window.open_model("other")
    hands.until(lambda: page.detail.head.name_label.text() == "other")
    window.open_model("net", 1)
    hands.until(lambda: page.detail.version_box.version().reference == "net:1")
    window.open_model("net", 7)
    hands.until(
        lambda: any(
            "net : 7" in bar.title_label.text() for bar in window.findChildren(MessageBar, "window.message")
        )
    )


def test_what_is_said_of_a_version_is_edited_in_place(hands: Hands, qtbot: QtBot, registry: Registry) -> None:
    registry.model("net", description="old", tags={"data": "MNIST"})
    page = hands.open()
    hands.press(page, "models.describe_edit")
    description = hands.line(page, "models.describe_line")
    description.setText("new words")
    qtbot.keyClick(description, Qt.Key.Key_Return)
    hands.press(page, "models.add_note")
    note = hands.line(page, "models.note_line")
    note.setText("look again")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    hands.press(page, "models.tag_add")
    tag = hands.line(page, "models.tag_line")
    tag.setText("reviewed = yes")
    qtbot.keyClick(tag, Qt.Key.Key_Return)
    page.detail.about.stage.menu_.actions()[2].trigger()

    def said() -> bool:
        version = registry.ask(lambda workspace: get_model(workspace, "net:1"))
        tags = {"data": "MNIST", "reviewed": "yes", "stage": "Production"}
        return (version.description, version.note, dict(version.tags)) == ("new words", "look again", tags)

    hands.until(said)


def test_a_stage_of_ones_own_is_written_with_the_keyboard(
    hands: Hands, qtbot: QtBot, registry: Registry
) -> None:
    registry.model()
    page = hands.open()
    stage = page.detail.about.stage
    stage.start()
    qtbot.keyClicks(stage.line, "In court")
    qtbot.keyClick(stage.line, Qt.Key.Key_Return)
    hands.until(lambda: registry.ask(lambda w: get_model(w, "net:1").stage) == "In court")
    hands.until(lambda: stage.button.accessibleName() == "Stage: In court")
    assert QApplication.focusWidget() in (stage.button, None)


def test_an_alias_moves_from_another_version_and_can_be_put_back(
    hands: Hands, qtbot: QtBot, window: MainWindow, registry: Registry
) -> None:
    run_id = registry.run()
    registry.model("net", run_id)
    registry.model("net", run_id)
    registry.ask(lambda workspace: set_alias(workspace, "net:1", "champion"))
    page = hands.open()

    def bearer() -> int:
        return int(registry.ask(lambda workspace: get_model(workspace, "net@champion").version))

    hands.press(page, "models.alias_add")
    line = hands.line(page, "models.alias_line")
    line.setText("@champion")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    hands.until(lambda: bearer() == 2)
    toast = next(one for one in window.findChildren(Toast) if "version 1" in one.accessibleName())
    next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo").click()
    hands.until(lambda: bearer() == 1)


def test_an_alias_is_taken_away(hands: Hands, registry: Registry) -> None:
    registry.model()
    registry.ask(lambda workspace: set_alias(workspace, "net:1", "champion"))
    page = hands.open()
    page.detail.about.aliases.remove("@champion")
    hands.until(lambda: not registry.ask(lambda workspace: get_model(workspace, "net:1").aliases))
    hands.until(lambda: not page.detail.about.aliases.tags)


def test_an_alias_that_cannot_be_used_is_told(hands: Hands, qtbot: QtBot, registry: Registry) -> None:
    registry.model()
    page = hands.open()
    hands.press(page, "models.alias_add")
    line = hands.line(page, "models.alias_line")
    line.setText("12")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    hands.until(lambda: page.detail.notices.shows("models.message"))


def test_a_version_goes_to_the_trash(hands: Hands, registry: Registry) -> None:
    run_id = registry.run()
    registry.model("net", run_id)
    registry.model("net", run_id)
    page = hands.open()
    next(action for action in page.detail.make_menu().actions() if "trash" in action.text()).trigger()
    hands.until(lambda: len(page.table.model_.things[0].model.versions) == 1)


def test_a_damaged_manifest_is_told_with_its_cure(
    hands: Hands, window: MainWindow, registry: Registry
) -> None:
    version = registry.model()
    version.manifest_path.chmod(0o644)
    version.manifest_path.write_text("{", encoding="utf-8")
    page = window.open_page("models")
    hands.until(lambda: page.findChild(MessageBar, "models.unreadable") is not None)


def test_every_control_has_a_name_for_screen_readers(
    hands: Hands, window: MainWindow, registry: Registry
) -> None:
    run_id = registry.run()
    registry.model("net", run_id)
    registry.model("net", run_id)
    page = hands.open()

    def check(root: QWidget) -> None:
        for control in root.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not control.focusProxy():
                assert control.accessibleName() or not control.isVisible(), (control, control.objectName())

    for index in range(page.detail.tabs.count()):
        page.detail.tabs.setCurrentIndex(index)
        hands.until(lambda: page.detail.tabs.currentWidget().isVisible())
        check(page)
    for open_panel in (page.detail.open_export, page.open_import, lambda: window.register_model(run_id)):
        open_panel()
        check(hands.panel())
        window.close_overlay()
