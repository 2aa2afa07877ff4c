"""The tools that are at hand on every page: the command palette, the shortcuts sheet, the diagnostics.

Each is imported and built when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.palette import Palette
    from mldesk.gui.shortcuts import ShortcutsSheet


class Tools:
    """The tools of one window, built on the first use."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._palette: Palette | None = None
        self._shortcuts: ShortcutsSheet | None = None

    def palette(self) -> None:
        """Open the command palette, or close it."""
        if self._palette is None:
            from mldesk.gui.palette import Palette

            self._palette = Palette(self._window)
        self._palette.toggle()

    def shortcuts(self) -> None:
        """Open the sheet of all shortcuts, or close it."""
        if self._shortcuts is None:
            from mldesk.gui.shortcuts import ShortcutsSheet

            self._shortcuts = ShortcutsSheet(self._window)
        self._shortcuts.toggle()

    def close(self) -> None:
        """Take what was built away."""
        for built in (self._palette, self._shortcuts):
            if built is not None:
                built.deleteLater()
        self._palette = self._shortcuts = None

    def diagnostics(self) -> None:
        """Open the panel that collects diagnostics."""
        from mldesk.gui.diagnostics import open_diagnostics

        open_diagnostics(self._window)


def add_tools(window: MainWindow) -> Tools:
    """Add the actions of the tools to `window`."""
    tools = Tools(window)
    add = window.actions_.add
    palette = add(
        "palette.open", translate("Tools", "Command palette…"), tools.palette, "Ctrl+K", "view", "search"
    )
    palette.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+P")])
    sheet = add("help.shortcuts", translate("Tools", "Keyboard shortcuts"), tools.shortcuts, "Ctrl+/", "help")
    sheet.setShortcuts([QKeySequence("Ctrl+/"), QKeySequence("?")])
    add(
        "help.diagnostics",
        translate("Tools", "Collect diagnostics…"),
        tools.diagnostics,
        "",
        "help",
        "archive",
    )
    return tools
