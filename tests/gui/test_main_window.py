"""The window: pages, actions, messages, drops, and what it remembers."""

from __future__ import annotations

import warnings
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mldesk.core.errors import StorageFull
from mldesk.gui.actions import MENUS
from mldesk.gui.crash_panel import CrashPanel
from mldesk.gui.drops import describe, read_drop
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.base import MARGIN
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets import MessageBar, Toast

WAIT = 10_000
PAGES = ("home", "data", "compute", "experiments", "models", "activity", "disk", "settings")


def test_it_opens_on_home_with_the_workspace_in_the_status_bar(window: MainWindow) -> None:
    assert window.page_name == "home"
    assert window.status.workspace.text() == "Study"
    assert window.windowTitle().startswith("Study")


def test_a_page_is_built_on_the_first_visit_only(window: MainWindow) -> None:
    assert list(window.pages) == ["home"]
    settings = window.open_page("settings")
    assert window.open_page("settings") is settings


@pytest.mark.parametrize("name", PAGES)
def test_a_rail_entry_opens_its_page_and_is_lit(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.mouseClick(window.rail.buttons[name], Qt.MouseButton.LeftButton)
    assert window.page_name == name
    assert [key for key, button in window.rail.buttons.items() if button.isChecked()] == [name]


_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def nameless(window: QWidget) -> list[str]:
    """The controls in `window` that a screen reader could not name."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, _CONTROLS)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not isinstance(
            widget.parentWidget(), QAbstractItemView | QAbstractSpinBox | QComboBox | QLineEdit
        )
        and type(widget.parentWidget()).__name__ != "QFrame"  # the list a combo box drops down
        and type(widget).__name__ not in ("QTableCornerButton", "QHeaderView")
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


@pytest.mark.parametrize("name", [*PAGES, "run", "help"])
def test_every_control_of_every_page_has_an_accessible_name(window: MainWindow, name: str) -> None:
    window.open_page(name)
    assert nameless(window) == []


def test_every_action_is_in_a_menu_and_no_two_share_a_shortcut(window: MainWindow) -> None:
    titles = [action.text() for action in window.menu.actions()]
    assert len(titles) == len(MENUS)
    in_menus = [entry for action in window.menu.actions() for entry in action.menu().actions()]
    assert set(in_menus) == set(window.actions_.all())
    shortcuts = Counter(a.shortcut().toString() for a in window.actions_.all() if not a.shortcut().isEmpty())
    assert [keys for keys, count in shortcuts.items() if count > 1] == []


def test_the_keyboard_opens_pages_and_help(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "settings"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.page_name == "help"


def messages(window: MainWindow) -> list[MessageBar]:
    return [bar for bar in window.findChildren(MessageBar) if not bar.isHidden()]


def test_an_error_stays_as_a_bar_until_it_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_error(StorageFull("The disk is full", "no room", "Free some."))
    (bar,) = messages(window)
    assert bar.accessibleName() == "The disk is full no room Free some."
    assert window.status.message.text() == "The disk is full"
    close = next(b for b in bar.findChildren(QAbstractButton) if b.accessibleName() == "Close message")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert messages(window) == []


def test_the_same_error_is_shown_once_and_never_more_than_three(window: MainWindow) -> None:
    for title in ("A", "A", "B", "C", "D"):
        window.show_message("error", title)
    assert [bar.title_label.text() for bar in messages(window)] == ["B", "C", "D"]


def test_good_news_is_a_toast_with_its_action(qtbot: QtBot, window: MainWindow) -> None:
    pressed: list[bool] = []
    window.show_message("good", "Model digits:7 registered", action=("Show", lambda: pressed.append(True)))
    toast = window.findChild(Toast)
    assert toast is not None
    button = next(b for b in toast.findChildren(QAbstractButton) if b.accessibleName() == "Show")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
    assert toast.isHidden()


def test_a_toast_covers_nothing_but_the_margin_of_the_page_and_its_own_words_in_the_status_bar(
    window: MainWindow,
) -> None:
    window.resize(1366, 768)
    window.open_page("experiments")
    window.show_message("good", "Run amber-finch-1 was moved to the trash", action=("Undo", lambda: None))
    window.grab()  # which has the layout done
    toast = window.findChild(Toast)
    assert toast is not None
    words = window.status.message
    covered = toast.rect().translated(toast.mapTo(window, QPoint()))
    assert covered.top() >= window.stack.mapTo(window, window.stack.rect().bottomLeft()).y() - MARGIN
    assert covered.bottom() < window.height()
    assert covered.right() >= words.mapTo(window, words.rect().bottomRight()).x()
    assert covered.left() > window.status.runs.mapTo(window, window.status.runs.rect().bottomRight()).x()


@pytest.mark.parametrize("written", [True, False])
def test_a_mistake_of_ours_is_told_in_plain_words_and_its_report_in_the_details(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, written: bool
) -> None:
    path, home = tmp_path / "report.txt", Path.home()
    path.write_text(f"File {home}/page.py\nZeroDivisionError: ours", encoding="utf-8")
    window.show_crash("ZeroDivisionError: ours", path if written else None)
    (bar,) = messages(window)
    assert bar.title_label.text() == "mldesk made a mistake"
    assert "Try it again. Your runs go on" in bar.accessibleName()
    assert "ZeroDivisionError" not in bar.accessibleName()
    assert bar.action_button is not None
    qtbot.mouseClick(bar.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(CrashPanel) is not None, timeout=WAIT)
    panel = window.findChild(CrashPanel)
    assert panel is not None
    assert not panel.text.isVisible()
    low = panel.height()
    qtbot.keyClick(panel.details_button, Qt.Key.Key_Space)
    assert panel.text.isVisible()
    assert "ZeroDivisionError: ours" in panel.text.toPlainText()
    assert ("page.py" in panel.text.toPlainText()) is written
    assert str(home) not in panel.text.toPlainText()
    qtbot.waitUntil(lambda: panel.height() > low, timeout=WAIT)
    qtbot.keyClick(panel.details_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.height() == low, timeout=WAIT)


# Drops


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    (folder / "project").mkdir(parents=True)
    (folder / "images").mkdir()
    (folder / "project" / "train.py").write_text("print(1)\n", encoding="utf-8")
    (folder / "images" / "one.png").write_bytes(b"")
    (folder / "train.py").write_text("print(1)\n", encoding="utf-8")
    (folder / "table.csv").write_text("a\n1\n", encoding="utf-8")
    with zipfile.ZipFile(folder / "code.zip", "w") as archive:
        archive.writestr("train.py", "print(1)\n")
    with zipfile.ZipFile(folder / "pictures.zip", "w") as archive:
        archive.writestr("one.png", "")
    (folder / "broken.zip").write_bytes(b"no zip")
    return folder


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("train.py", "script"),
        ("project", "script"),
        ("code.zip", "script"),
        ("images", "data"),
        ("table.csv", "data"),
        ("pictures.zip", "data"),
        ("broken.zip", "data"),
    ],
)
def test_a_drop_is_told_apart_before_it_is_let_go(files: Path, name: str, kind: str) -> None:
    drop = read_drop(mime(files / name))
    assert drop is not None
    assert drop.kind == kind
    assert name in describe(drop)[0]


def test_several_files_are_data(files: Path) -> None:
    drop = read_drop(mime(files / "train.py", files / "table.csv"))
    assert drop is not None
    assert drop.kind == "data"


def test_a_dragged_text_or_web_address_is_not_taken() -> None:
    data = QMimeData()
    data.setText("hello")
    data.setUrls([QUrl("https://example.org/a.csv")])
    assert read_drop(data) is None


def test_dragging_shows_what_will_happen_and_dropping_does_it(
    window: MainWindow, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path | None] = []
    monkeypatch.setattr(window, "new_run", asked.append)
    data = mime(files / "train.py")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # some versions of PySide6 call the only constructor they have deprecated
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.drop_overlay.isVisible()
    assert "train.py" in window.drop_overlay.title_label.text()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QGuiApplication.sendEvent(window, drop)
    assert not window.drop_overlay.isVisible()
    assert asked == [files / "train.py"]


# Memory


def test_size_and_workspace_are_those_of_the_last_time(
    qtbot: QtBot, make_window: Callable[..., MainWindow], workspace_path: Path
) -> None:
    first = make_window()
    first.resize(880, 613)
    first.close()
    second = make_window(None)
    assert second.height() == 613
    assert second.session.path == workspace_path


def test_a_last_workspace_that_is_gone_is_told_and_the_default_one_opened(
    make_window: Callable[..., MainWindow], home: Path, tmp_path: Path
) -> None:
    preferences().setValue("workspace", str(tmp_path / "gone"))
    window = make_window(None)
    assert window.session.path is not None
    assert window.session.path.is_relative_to(home)
    assert len(messages(window)) == 1


def test_choosing_a_page_dismisses_the_panel_over_it(qtbot: QtBot, window: MainWindow) -> None:
    overlay = window.open_overlay(QWidget(), 400, 300)
    overlay.dismissed.connect(window.close_overlay)
    assert not window.stack.isVisible()
    qtbot.mouseClick(window.rail.buttons["settings"], Qt.MouseButton.LeftButton)
    assert window.overlay is None
    assert window.stack.isVisible()
    assert window.page_name == "settings"


def test_messages_stay_when_the_window_is_made_anew(window: MainWindow) -> None:
    done: list[bool] = []
    window.messages.add("error", "It broke", "A cause.", "A cure.", ("Again", lambda: done.append(True)))
    window.messages.add("info", "Closed", "", "", None)
    window.findChildren(MessageBar)[-1].close_message()
    window.make_anew()
    bars = [bar for bar in window.messages.findChildren(MessageBar) if not bar.isHidden()]
    assert [bar.title_label.text() for bar in bars] == ["It broke"]
    bars[0].action_button.click()
    assert done == [True]


def test_enter_presses_the_button_that_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    for name in ("data", "settings"):
        window.rail.buttons[name].setFocus()
        qtbot.keyClick(window.rail.buttons[name], Qt.Key.Key_Return)
        assert window.page_name == name
