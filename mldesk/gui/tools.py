"""The tools that are at hand on every page: undo, the command palette, the shortcuts sheet, the diagnostics.

Each is imported and built when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.palette import Palette
    from mldesk.gui.shortcuts import ShortcutsSheet
    from mldesk.gui.widgets.message import Action


class Tools:
    """The tools of one window, built on the first use."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._palette: Palette | None = None
        self._shortcuts: ShortcutsSheet | None = None
        self._undo: Callable[[], object] | None = None
        self._opened = 0  # counts the workspaces

    def remembered(self, action: Action | None) -> Action | None:
        """A message's action; one that undoes is kept, to be asked for when the message has gone, once."""
        words = translate("Tools", "Undo")
        if action is None or action[0] != words:
            return action
        return words, self.remember(action[1])

    def remember(self, undo: Callable[[], object]) -> Callable[[], object]:
        """Keep what takes the last change back; what is returned does that once, and in this workspace."""
        opened, spent = self._opened, False

        def once() -> None:
            nonlocal spent
            if self._undo is once:
                self._undo = None
            if spent or opened != self._opened:
                self._say_nothing()
                return
            spent = True
            undo()

        self._undo = once
        return once

    def undo(self) -> None:
        """Take back the last change that can be."""
        (self._undo or self._say_nothing)()

    def _say_nothing(self) -> None:
        self._window.show_message("info", translate("Tools", "There is nothing to undo"))

    def forget(self) -> None:
        """Another workspace is open: what was changed is not in it."""
        self._undo = None
        self._opened += 1

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
    window.session.workspace_changed.connect(tools.forget)
    add = window.actions_.add
    add("edit.undo", translate("Tools", "Undo"), tools.undo, "Ctrl+Z", "file", "reset")
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
