"""Contrast by computation, on both themes and in high contrast; colour is never the only thing that tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import mldesk.gui
from mldesk.core.status import Status
from mldesk.gui import motion, theme
from mldesk.gui.app import prepare_application
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import highlighting
from mldesk.gui.pages.run.log_view.colors import format_of
from mldesk.gui.pages.run.terminal import Style
from mldesk.gui.pages.settings import SettingsPage
from mldesk.gui.plots.ramp import STEPS, ramp_color
from mldesk.gui.preferences import preferences
from mldesk.gui.style import style_sheet
from mldesk.gui.theme import Theme, blend, contrast, themes
from mldesk.gui.widgets.pill import status_look, status_word

_HIGH = [name for name in themes if name.endswith("-high")]
_TEXTS = ("text", "muted", "accent", "good", "warning", "bad")


def grounds(colors: Theme) -> dict[str, str]:
    """All that words are drawn on: the plain grounds, what is under the mouse, pressed or selected."""
    plain = (
        "background",
        "panel",
        "rail",
        "grid",
        "accent_ground",
        "good_ground",
        "warning_ground",
        "bad_ground",
    )
    found = {name: colors.token(name) for name in plain}
    found["hover"] = blend(colors.panel, colors.text, 0.05)
    found["pressed"] = blend(colors.panel, colors.text, 0.1)
    return found


@pytest.mark.parametrize("name", themes)
def test_all_words_are_readable_on_all_grounds(name: str) -> None:
    colors = themes[name]
    least = 7.0 if name in _HIGH else 4.5
    faint = {
        (text, ground): round(found, 2)
        for text, (ground, color) in product(_TEXTS, grounds(colors).items())
        if (found := contrast(colors.token(text), color)) < least
    }
    assert faint == {}


@pytest.mark.parametrize("name", themes)
def test_words_on_the_accent_stay_readable_when_it_is_pressed(name: str) -> None:
    colors = themes[name]
    pressed = (blend(colors.accent, colors.text, share) for share in (0, 0.12, 0.24))
    assert min(contrast(colors.on_accent, ground) for ground in pressed) >= (7.0 if name in _HIGH else 4.5)


@pytest.mark.parametrize("name", themes)
def test_curves_and_icons_stand_out_from_every_ground_they_are_drawn_on(name: str) -> None:
    colors = themes[name]
    ground = grounds(colors)
    places = [ground[key] for key in ("background", "panel", "accent_ground", "hover")]
    drawn = [*colors.run_colors, *(colors.token(text) for text in _TEXTS)]
    assert min(contrast(one, place) for one, place in product(drawn, places)) >= 3.0


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_WORDS = re.compile(r"(?<![-\w])color: (#\w{6})")
_GROUND = re.compile(r"background(?:-color)?: (#\w{6})")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", themes)
def test_each_rule_of_the_style_sheet_has_words_one_can_read(name: str) -> None:
    colors = themes[name]
    faint = {}
    for selectors, body in _RULE.findall(style_sheet(colors)):
        words, ground = _WORDS.search(body), _GROUND.search(body)
        if words is None:
            continue
        # what cannot be used need not stand out, but can still be read
        least = 2.1 if "disabled" in selectors else 4.5
        found = contrast(words[1], ground[1] if ground else colors.panel)
        if found < least:
            faint[selectors.strip()] = round(found, 2)
    assert faint == {}


@pytest.mark.parametrize("name", themes)
def test_colored_source_is_readable(name: str) -> None:
    colors = themes[name]
    tokens = {colors.token(token) for token in highlighting._TOKENS.values()}
    assert (
        min(contrast(token, ground) for token in tokens for ground in (colors.panel, colors.background))
        >= 4.5
    )


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", themes)
def test_all_256_colors_of_a_terminal_are_readable_on_all_its_grounds(name: str) -> None:
    theme.manager().apply(name, "normal")
    panel = themes[name].panel
    faint = []
    for front, back in [*product(range(256), (None,)), *product((None, 0, 1, 7, 15, 22), range(256))]:
        made = format_of(Style(foreground=front, background=back))
        ground = made.background().color().name() if back is not None else panel
        if contrast(made.foreground().color().name(), ground) < 4.45:  # a color has only 256 steps
            faint.append((front, back))
    theme.manager().apply("light")
    assert faint == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", themes)
def test_colors_that_tell_a_value_stand_out_like_those_of_runs(name: str) -> None:
    theme.manager().apply(name, "normal")
    drawn = {ramp_color(step / STEPS) for step in range(STEPS + 1)}
    theme.manager().apply("light")
    assert min(contrast(color, themes[name].panel) for color in drawn) >= 3.0


@pytest.mark.parametrize("name", themes)
def test_the_focus_and_in_high_contrast_every_line_stands_out(name: str) -> None:
    colors = themes[name]
    assert min(contrast(colors.accent, ground) for ground in (colors.panel, colors.background)) >= 3.0
    if name in _HIGH:
        assert min(contrast(colors.line, ground) for ground in (colors.panel, colors.background)) >= 4.5


def test_no_status_is_told_by_its_color_alone() -> None:
    looks = [(status_look(status.value)[2], status_word(status.value)) for status in Status]
    assert len({words for _, words in looks}) == len(looks)
    ended = {status_look(status.value)[2] for status in Status if status.terminal}
    assert len(ended) == len([status for status in Status if status.terminal])


# What the system asks for


def test_high_contrast_is_chosen_in_settings_and_kept(make_window: Callable[..., MainWindow]) -> None:
    page = make_window().open_page("settings")
    assert isinstance(page, SettingsPage)
    page.theme.buttons["dark"].click()
    page.contrast.buttons["high"].click()
    assert theme.current().name == "dark-high"
    prepare_application()
    assert (theme.current().name, preferences().value("contrast")) == ("dark-high", "high")
    page.window_.toggle_theme()
    assert theme.current().name == "light-high"
    page.contrast.buttons["normal"].click()
    assert theme.current().name == "light"


class Asking:
    """A system that asks for a contrast."""

    def __init__(self, wish: Qt.ContrastPreference) -> None:
        self.wish = wish

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.wish


@pytest.mark.usefixtures("qapp")
def test_a_system_in_high_contrast_is_followed_unless_another_is_chosen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    manager = theme.ThemeManager()
    monkeypatch.setattr(manager, "_accessibility", Asking(Qt.ContrastPreference.HighContrast))
    manager.apply("light", "system")
    assert manager.theme.name == "light-high"
    manager.apply("light", "normal")
    assert manager.theme.name == "light"
    monkeypatch.setattr(manager, "_accessibility", Asking(Qt.ContrastPreference.NoPreference))
    manager.apply("dark", "system")
    assert manager.theme.name == "dark"


def test_reduced_motion_stops_what_qt_moves_by_itself(make_window: Callable[..., MainWindow]) -> None:
    page = make_window().open_page("settings")
    assert isinstance(page, SettingsPage)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_FadeMenu, True)
    page.motion.buttons["reduced"].click()
    assert motion.reduced()
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    page.motion.buttons["full"].click()
    assert not motion.reduced()
    assert QApplication.cursorFlashTime() > 0


def test_a_desktop_without_animations_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert not motion.system_wants_less()
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n", "utf-8")
    assert motion.system_wants_less()


def test_nothing_of_ours_moves_by_itself() -> None:
    folder = Path(next(iter(mldesk.gui.__path__)))
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setAnimated\(True")
    found = [path.name for path in folder.rglob("*.py") if moving.search(path.read_text(encoding="utf-8"))]
    assert found == []
