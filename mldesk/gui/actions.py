"""Every action of the window: a name, words, a shortcut, a menu; the menus are made from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mldesk.gui.icons import icon
from mldesk.gui.translation import translate

MENUS = ("file", "add", "view", "page", "run", "help")
"""The menus in their order; that of the page holds what the page in front offers."""

Offered = Callable[[], Iterable[tuple[str, Callable[[], object]]]]
"""Tells the words, and what they do, of what the page in front offers just now."""


def menu_title(name: str) -> str:
    """The title of the menu `name`, with its mnemonic."""
    titles = {
        "file": translate("Actions", "&File"),
        "add": translate("Actions", "&Add"),
        "view": translate("Actions", "&View"),
        "page": translate("Actions", "&Page"),
        "run": translate("Actions", "&Run"),
        "help": translate("Actions", "&Help"),
    }
    return titles[name]


class Actions(QObject):
    """The actions of one window by name, such as "run.new"; each works by its shortcut."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, list[str]] = {name: [] for name in MENUS}
        self._offered: Offered = tuple

    def add(
        self,
        name: str,
        text: str,
        triggered: Callable[[], object],
        shortcut: str = "",
        menu: str = "file",
        icon_name: str | None = None,
    ) -> QAction:
        """Make the action `name` and enter it into `menu` (one of MENUS); a known name is replaced."""
        if name in self._actions:
            self.remove(name)
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: triggered())
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if icon_name:
            action.setIcon(icon(icon_name, "muted"))
        self._actions[name] = action
        self._menus[menu].append(name)
        self._window.addAction(action)
        return action

    def remove(self, name: str) -> None:
        """Take an action away, for example with the page it belongs to."""
        action = self._actions.pop(name)
        for names in self._menus.values():
            if name in names:
                names.remove(name)
        self._window.removeAction(action)
        action.deleteLater()

    def __getitem__(self, name: str) -> QAction:
        """The action called `name`; KeyError when there is none."""
        return self._actions[name]

    def all(self) -> list[QAction]:
        """All actions, menu by menu."""
        return [action for menu in MENUS for action in self.of_menu(menu)]

    def of_menu(self, name: str) -> list[QAction]:
        """The actions of one menu, in its order."""
        return [self._actions[key] for key in self._menus[name]]

    def menus(self, parent: QMenu, offered: Offered) -> None:
        """Put a submenu for each menu into `parent`; each is filled anew whenever it opens."""
        self._offered = offered
        for name in MENUS:
            submenu = parent.addMenu(menu_title(name))
            # the one of the page is not seen where it would be empty
            opens = parent if name == "page" else submenu
            opens.aboutToShow.connect(lambda menu=submenu, key=name: self._fill(menu, key))
            if name == "page":
                submenu.menuAction().setVisible(False)
            else:
                self._fill(submenu, name)

    def _fill(self, menu: QMenu, name: str) -> None:
        menu.clear()
        menu.addActions(self.of_menu(name))
        for words, act in self._offered() if name == "page" else ():
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        menu.menuAction().setVisible(not menu.isEmpty())
