"""The colours: contrast, switching, and that they live in one place."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import mldesk.gui
from mldesk.gui import theme
from mldesk.gui.app import prepare_application
from mldesk.gui.main_window import MainWindow
from mldesk.gui.style import style_sheet
from mldesk.gui.theme import blend, contrast, themes

_TEXTS = ("text", "muted", "accent", "good", "warning", "bad")
_GROUNDS = ("background", "panel", "rail")


@pytest.mark.parametrize("name", themes)
@pytest.mark.parametrize(("text", "ground"), [*product(_TEXTS, _GROUNDS)])
def test_every_text_color_is_readable_on_every_ground(name: str, text: str, ground: str) -> None:
    colors = themes[name]
    assert contrast(colors.token(text), colors.token(ground)) >= 4.5


@pytest.mark.parametrize("name", themes)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("accent", "accent_ground"),
        ("text", "accent_ground"),
        ("good", "good_ground"),
        ("warning", "warning_ground"),
        ("bad", "bad_ground"),
        ("muted", "grid"),
    ],
)
def test_every_status_is_readable_on_its_own_ground(name: str, text: str, ground: str) -> None:
    colors = themes[name]
    assert contrast(colors.token(text), colors.token(ground)) >= 4.5


@pytest.mark.parametrize("name", themes)
def test_run_colors_stand_out_from_the_panel(name: str) -> None:
    assert all(contrast(color, themes[name].panel) >= 3 for color in themes[name].run_colors)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_blend_ends_at_its_two_colors() -> None:
    assert (blend("#102030", "#405060", 0), blend("#102030", "#405060", 1)) == ("#102030", "#405060")


@pytest.mark.parametrize("choice", themes)
def test_applying_a_theme_changes_the_palette_and_tells_it(qtbot: QtBot, choice: str) -> None:
    application = prepare_application()
    theme.manager().apply("dark" if choice == "light" else "light")
    with qtbot.waitSignal(theme.manager().changed) as told:
        theme.manager().apply(choice)
    assert told.args == [themes[choice]]
    assert theme.current() is themes[choice]
    assert application.palette().color(QPalette.ColorRole.Window).name().upper() == themes[choice].background


def test_the_system_theme_is_light_or_dark_as_the_desktop_says(qtbot: QtBot) -> None:
    prepare_application()
    theme.manager().apply("system")
    dark = QApplication.styleHints().colorScheme().name == "Dark"
    assert theme.current().name == ("dark" if dark else "light")


@pytest.mark.usefixtures("qapp")
def test_the_style_sheet_has_no_unfilled_token() -> None:
    assert "${" not in style_sheet(themes["light"])


def test_no_other_file_holds_a_color_or_a_style_sheet() -> None:
    folder = Path(next(iter(mldesk.gui.__path__)))
    wrong = re.compile(r"#[0-9A-Fa-f]{6}\b|GlobalColor\.(?!transparent)|rgba?\(\d")
    found = [
        f"{path.relative_to(folder)}: {line.strip()}"
        for path in folder.rglob("*.py")
        if path.name not in ("theme.py", "style.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if wrong.search(line) or "setStyleSheet(" in line
    ]
    assert found == []


def test_toggling_in_the_window_is_remembered(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    theme.manager().apply("light")
    window.actions_["view.theme"].trigger()
    assert theme.current().name == "dark"
    prepare_application()
    assert theme.manager().choice == "dark"
