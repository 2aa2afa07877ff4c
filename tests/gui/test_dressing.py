"""Who wears the style sheet: all that is seen of a window, in the theme of the moment."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from mldesk.gui import theme
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.experiments.filter_fields import fields_of
from mldesk.gui.style import style_sheet


@pytest.fixture(autouse=True)
def light() -> Iterator[None]:
    before = theme.current().name
    yield
    theme.manager().apply(before)


def _worn(widget: QWidget) -> str:
    """The style sheet that is nearest around a widget."""
    around: QWidget | None = widget
    while around is not None and not around.styleSheet():
        around = around.parentWidget()
    return around.styleSheet() if around is not None else ""


def _undressed(window: MainWindow) -> list[str]:
    containers = (window.centralWidget(), window.body, window.stack)
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    sheet = style_sheet(theme.current())
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in seen
        if widget not in containers and _worn(widget) != sheet
    ]


@pytest.mark.parametrize("page", ["home", "data", "settings", "activity"])
def test_all_that_is_seen_wears_the_theme_of_the_moment(window: MainWindow, page: str) -> None:
    for choice in ("light", "dark"):
        theme.manager().apply(choice)
        window.open_page(page)
        window.show_message("warning", "A bar", "cause", "cure")
        window.show_message("good", "A toast")
        assert _undressed(window) == []


def test_a_page_that_was_hidden_meanwhile_changes_its_theme_when_it_is_shown(window: MainWindow) -> None:
    theme.manager().apply("light")
    window.open_page("data")
    window.open_page("home")
    theme.manager().apply("dark")
    assert window.pages["data"].styleSheet() != style_sheet(theme.current())
    window.open_page("data")
    assert window.pages["data"].styleSheet() == style_sheet(theme.current())


def test_a_part_of_a_page_that_appears_late_changes_its_theme_with_the_page(window: MainWindow) -> None:
    theme.manager().apply("light")
    page = window.open_page("experiments")
    assert isinstance(page, ExperimentsPage)
    page.filter_form.ask(fields_of(()), "name = amber")
    for choice in ("dark", "light"):
        theme.manager().apply(choice)
        assert _undressed(window) == []
        ground = page.filter_form.grab().toImage().pixelColor(8, 40)
        assert ground == theme.current().color("background")


def test_menus_and_panels_are_dressed(window: MainWindow) -> None:
    overlay = window.open_overlay(QLabel("panel"))
    menu = QMenu(window.pages["home"])
    for one in (menu, window.menu):
        one.ensurePolished()
    sheet = style_sheet(theme.current())
    assert _worn(overlay.panel) == _worn(menu) == _worn(window.menu) == sheet
    window.close_overlay()


def test_a_new_page_is_dressed_once_and_not_while_it_is_built(window: MainWindow) -> None:
    page = window.page("data")
    assert page.styleSheet() == ""
    window.open_page("data")
    assert page.styleSheet() == style_sheet(theme.current())


def test_the_ground_changes_its_theme_also_after_all_was_made_anew(window: MainWindow) -> None:
    theme.manager().apply("dark")
    window.make_anew()
    theme.manager().apply("light")
    containers = (window.centralWidget(), window.body, window.stack)
    assert [widget.styleSheet() for widget in containers] == ["", "", ""]
    assert _undressed(window) == []
    ground = window.grab().toImage().pixelColor(window.width() - 4, 4)
    assert ground == theme.current().color("background")
