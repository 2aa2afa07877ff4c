"""What the window remembers between starts: theme, geometry, last workspace."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from mldesk.core.paths import user_data


def preferences() -> QSettings:
    """The user's settings file; `value(key, default, type=...)` reads, `setValue` writes."""
    return QSettings(str(user_data() / "window.ini"), QSettings.Format.IniFormat)
