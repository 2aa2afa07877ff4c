"""The colours: two themes as tokens, and the manager that switches between them live."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from mldesk.gui.fonts import mono_font, ui_font

__all__ = [
    "Theme",
    "ThemeManager",
    "blend",
    "contrast",
    "current",
    "manager",
    "mono_font",
    "themes",
    "ui_font",
]


@dataclass(frozen=True)
class Theme:
    """The colour tokens of one theme, each as "#RRGGBB"."""

    name: str
    background: str
    panel: str
    rail: str
    line: str
    grid: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_ground: str
    good: str
    good_ground: str
    warning: str
    warning_ground: str
    bad: str
    bad_ground: str
    shadow: str
    run_colors: tuple[str, ...]

    def token(self, name: str) -> str:
        """The colour of the token `name`; a text that is no token's name comes back as it is."""
        return str(getattr(self, name)) if name in _TOKENS else name

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """The token `name` as a QColor, with an opacity from 0 to 1."""
        color = QColor(self.token(name))
        color.setAlphaF(alpha)
        return color


_TOKENS = {field.name for field in fields(Theme)} - {"name", "run_colors"}

themes: dict[str, Theme] = {
    "light": Theme(
        name="light",
        background="#F6F7F9",
        panel="#FFFFFF",
        rail="#EEF0F4",
        line="#DFE3EA",
        grid="#E9ECF1",
        text="#1A2130",
        muted="#5B6678",
        accent="#2F5FDE",
        on_accent="#FFFFFF",
        accent_ground="#E6EDFE",
        good="#0F6E3E",
        good_ground="#E2F4EA",
        warning="#8A5A00",
        warning_ground="#FFF1D6",
        bad="#C0342B",
        bad_ground="#FBE6E4",
        shadow="#1A2130",
        run_colors=("#2F5FDE", "#C2410C", "#0F766E", "#9D3BB5", "#8A5A00", "#C01F5D"),
    ),
    "dark": Theme(
        name="dark",
        background="#14171D",
        panel="#1B1F27",
        rail="#11141A",
        line="#2C323D",
        grid="#272D37",
        text="#E6EAF2",
        muted="#9AA5B8",
        accent="#7AA2FF",
        on_accent="#0E1420",
        accent_ground="#22304F",
        good="#5BD08F",
        good_ground="#173527",
        warning="#F2BE5C",
        warning_ground="#3A2E14",
        bad="#FF8A80",
        bad_ground="#3E1F1E",
        shadow="#000000",
        run_colors=("#7AA2FF", "#FF9E64", "#4FD1C5", "#D79BF0", "#F2BE5C", "#FF7EB0"),
    ),
}


def blend(first: str, second: str, amount: float) -> str:
    """The colour `amount` (0 to 1) of the way from `first` to `second`, as "#RRGGBB"."""
    one, two = QColor(first), QColor(second)
    mixed = (round(a + (b - a) * amount) for a, b in zip(one.getRgb()[:3], two.getRgb()[:3], strict=True))  # type: ignore[index]
    return QColor(*mixed).name().upper()


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours by WCAG 2, from 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(text: str) -> float:
    color = QColor(text)
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class ThemeManager(QObject):
    """Knows which theme is on and puts a chosen one on the whole application."""

    changed = Signal(Theme)

    def __init__(self) -> None:
        super().__init__()
        self.theme = themes["light"]
        self.choice = "light"
        self._hints = QApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)

    def apply(self, choice: str) -> None:
        """Switch to "light", "dark" or "system" (which follows the desktop from now on)."""
        self.choice = choice
        self._put_on(themes[self._system_theme() if choice == "system" else choice])

    def _system_theme(self) -> str:
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _system_changed(self) -> None:
        if self.choice == "system":
            self._put_on(themes[self._system_theme()])

    def _put_on(self, theme: Theme) -> None:
        from mldesk.gui.style import dress

        self.theme = theme
        dress(theme)
        self.changed.emit(theme)


_manager: ThemeManager | None = None


def manager() -> ThemeManager:
    """The application's one theme manager; needs a QApplication."""
    global _manager
    if _manager is None:
        _manager = ThemeManager()
    return _manager


def current() -> Theme:
    """The theme that is on now (light before any was chosen)."""
    return _manager.theme if _manager is not None else themes["light"]
