"""What the page in front offers by its buttons and their menus, for the menu Page and the command palette."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from mldesk.gui.formats import literal
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow


@dataclass(frozen=True)
class Offer:
    """One thing that can be done on the page now: its words, the part of the page it belongs to, and it."""

    words: str
    part: str
    run: Callable[[], object]


def page_offers(window: MainWindow) -> list[Offer]:
    """What can be done on the page in front, each once; nothing while something covers the page.

    What is in the other menus of the window is left out.
    """
    page = window.stack.currentWidget()
    if page is None or window.overlay is not None:
        return []
    known = {_words(action) for action in window.actions_.all()}
    found: dict[tuple[str, str], Offer] = {}
    for offer in (*_of_buttons(page), *_of_menus(page)):
        if offer.words and offer.words not in known:
            found.setdefault((offer.words, offer.part), offer)
    return list(found.values())


def menu_offers(window: MainWindow) -> list[tuple[str, Callable[[], object]]]:
    """The same as entries of a menu; where several have the same words, with the part of the page."""
    offers = page_offers(window)
    often = Counter(offer.words for offer in offers)
    return [
        (literal(offer.words if often[offer.words] == 1 else f"{offer.words} · {offer.part}"), offer.run)
        for offer in offers
    ]


def _of_buttons(page: QWidget) -> Iterator[Offer]:
    for button in page.findChildren(Button):
        if button.isVisibleTo(page) and button.isEnabled():
            yield Offer(
                button.accessibleName() or button.text(), _part(button, page), partial(_press, button)
            )


def _press(button: Button) -> None:
    if isValid(button) and button.isEnabled():
        button.click()


def _of_menus(page: QWidget) -> Iterator[Offer]:
    """What is in the menus that parts of the page make when they are asked for them."""
    for owner in (page, *page.findChildren(QWidget)):
        if hasattr(owner, "make_menu") and owner.isVisibleTo(page):
            part = owner.accessibleName() or _part(owner, page)
            menu = owner.make_menu()
            for words in _by_words(menu):
                yield Offer(words, part, partial(_choose, owner, owner.make_menu, words))
            menu.deleteLater()


def _choose(owner: QWidget, make_menu: Callable[[], QMenu], words: str) -> None:
    if isValid(owner):
        menu = make_menu()
        if (action := _by_words(menu).get(words)) is not None:
            action.trigger()
        menu.deleteLater()


def _by_words(menu: QMenu) -> dict[str, QAction]:
    """The actions of a menu that is never seen, and of those in it, that can be used now."""
    return {words: action for words, action in _leaves(menu) if action.isEnabled()}


def _leaves(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from ((f"{_words(action)} › {words}", leaf) for words, leaf in _leaves(below))
        elif not action.isSeparator():
            yield _words(action), action


def _words(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _part(widget: QWidget, page: QWidget) -> str:
    """The name of the nearest part of the page around `widget` that has one."""
    around = widget.parentWidget()
    while around is not None and around is not page:
        if around.accessibleName():
            return around.accessibleName()
        around = around.parentWidget()
    return translate("PageOffers", "On this page")
