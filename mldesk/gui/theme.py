"""The colours: two themes as tokens, each in high contrast, too; the manager that switches them live."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

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

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than the text."""
        return self.name.startswith("dark")

    def token(self, name: str) -> str:
        """The colour of the token `name`; a text that is no token's name comes back as it is."""
        return str(getattr(self, name)) if name in _TOKENS else name

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """The token `name` as a QColor, with an opacity from 0 to 1."""
        color = QColor(self.token(name))
        color.setAlphaF(alpha)
        return color


WHITE, BLACK = "#FFFFFF", "#000000"
"""The lightest and the darkest there is."""
_HIGH = Qt.ContrastPreference.HighContrast
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

themes["light-high"] = replace(
    themes["light"],
    name="light-high",
    background="#FFFFFF",
    rail="#FFFFFF",
    line="#5A6272",
    grid="#DFE3EA",
    text="#000000",
    muted="#262C38",
    accent="#0A3AA8",
    accent_ground="#DCE6FF",
    good="#00502A",
    good_ground="#DFF5E8",
    warning="#5E3D00",
    warning_ground="#FFF1D6",
    bad="#8C1410",
    bad_ground="#FFE7E5",
    run_colors=("#0A3AA8", "#8A2E06", "#07524D", "#6D2180", "#5E3D00", "#8B1144"),
)
themes["dark-high"] = replace(
    themes["dark"],
    name="dark-high",
    background="#000000",
    panel="#000000",
    rail="#000000",
    line="#9AA3B3",
    grid="#2C323E",
    text="#FFFFFF",
    muted="#DCE2EC",
    accent="#A9C4FF",
    on_accent="#000000",
    accent_ground="#1A2747",
    good="#86F2B5",
    good_ground="#0B2A1A",
    warning="#FFD98A",
    warning_ground="#2E230B",
    bad="#FFB3AC",
    bad_ground="#381413",
    run_colors=("#A9C4FF", "#FFBC8F", "#7CEBE0", "#E8BFFA", "#FFD98A", "#FFA8CB"),
)


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
    """Knows which theme is on and puts a chosen one on the whole application.

    `choice` is "light", "dark" or "system", `contrast` is "normal", "high" or "system".
    """

    changed = Signal(Theme)

    def __init__(self) -> None:
        super().__init__()
        self.theme = themes["light"]
        self.choice = "light"
        self.contrast = "normal"
        self._hints = QApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._accessibility = self._hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self._system_changed)

    def apply(self, choice: str, contrast: str = "") -> None:
        """Switch to a theme, and to a contrast if one is given; "system" follows the desktop from now on."""
        self.choice = choice
        self.contrast = contrast or self.contrast
        name = self._system_theme() if choice == "system" else choice
        self._put_on(themes[f"{name}-high" if self._wants_high() and f"{name}-high" in themes else name])

    def _wants_high(self) -> bool:
        wish = self._accessibility.contrastPreference()
        return self.contrast == "high" or (self.contrast == "system" and wish == _HIGH)

    def _system_theme(self) -> str:
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _system_changed(self) -> None:
        if "system" in (self.choice, self.contrast):
            self.apply(self.choice)

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
