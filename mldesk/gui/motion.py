"""Whether things on the screen may move by themselves: as the user has set it, else as the system says.

The window itself has no animation. What is left are Qt's own: menus and tool tips that fade or slide in, and
the caret that blinks.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from mldesk.gui.gnome_motion import GnomeMotion
from mldesk.gui.preferences import preferences

SETTING = "motion"
"""The name of the setting: "full", "reduced" or "system"."""
_EFFECTS = tuple(effect for effect in Qt.UIEffect if effect != Qt.UIEffect.UI_General)
_GET_CLIENT_AREA_ANIMATION = 0x1042
"""What Windows is asked for: SPI_GETCLIENTAREAANIMATION."""
_caret: int | None = None
_moving: tuple[Qt.UIEffect, ...] = ()
"""The effects that were on at the start."""
_gnome: GnomeMotion | None = None


def choice() -> str:
    """What is set: "full", "reduced" or "system"."""
    return str(preferences().value(SETTING, "system"))


def choose(motion: str) -> None:
    """Set it for this window and all later ones."""
    preferences().setValue(SETTING, motion)
    apply()


def reduced() -> bool:
    """Whether things should keep still."""
    motion = choice()
    return motion == "reduced" or (motion == "system" and system_wants_less())


def apply() -> None:
    """Have Qt fade, slide and blink, or not."""
    global _caret, _moving
    if _caret is None:
        _caret = QApplication.cursorFlashTime()
        _moving = tuple(effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect))
    still = reduced()
    QApplication.setCursorFlashTime(0 if still else _caret)
    for effect in _moving:
        QApplication.setEffectEnabled(effect, not still)


def follow_desktop(parent: QObject) -> GnomeMotion:
    """Do as the desktop says from now on, as long as `parent` lives, where it has to be asked for that."""
    global _gnome
    _gnome = GnomeMotion(parent)
    _gnome.changed.connect(apply)
    return _gnome


def system_wants_less() -> bool:
    """What Windows, macOS, GNOME or KDE is set to; False where there is no way to ask."""
    if sys.platform == "win32":
        import ctypes

        shown = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
        return not shown.value
    if sys.platform == "darwin":
        settings = Path.home() / "Library" / "Preferences" / "com.apple.universalaccess.plist"
        return bool(
            QSettings(str(settings), QSettings.Format.NativeFormat).value("reduceMotion", False, bool)
        )
    if _gnome is not None and isValid(_gnome) and _gnome.reduced:
        return True
    settings = Path.home() / ".config" / "kdeglobals"
    if not settings.exists():
        return False
    kde = QSettings(str(settings), QSettings.Format.IniFormat)
    return str(kde.value("KDE/AnimationDurationFactor", "1")) in ("0", "0.0")
