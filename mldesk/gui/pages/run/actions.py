"""The run page in the menu Run: all that its buttons and its menu do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mldesk.gui.page_actions import PageAction
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.pages.run.page import RunPage


def run_page_actions(page: RunPage) -> list[PageAction]:
    """The actions of the page, those that are used most first."""

    def is_active() -> bool:
        return page.facts is not None and page.facts.active

    def is_over() -> bool:
        """A child run goes with its run: it is neither resumed nor moved to the trash alone."""
        facts = page.facts
        return facts is not None and not facts.active and facts.folder.name == facts.id

    return [
        PageAction(
            "run.again",
            translate("RunPage", "Run again with changes…"),
            page.again_button.click,
            "Ctrl+R",
            "refresh",
        ),
        PageAction(
            "run.register",
            translate("RunPage", "Register model…"),
            page.register_button.click,
            "Ctrl+M",
            "models",
        ),
        PageAction(
            "run.compare", translate("RunPage", "Compare with another run"), page.compare, "Ctrl+D", "compare"
        ),
        PageAction("run.stop", translate("RunPage", "Stop run"), page.stop_if_active, "Ctrl+.", "stop"),
        PageAction(
            "run.kill", translate("RunPage", "Kill at once"), page.kill, icon="kill", enabled=is_active
        ),
        PageAction(
            "run.resume",
            translate("RunPage", "Resume from the last checkpoint…"),
            page.resume,
            icon="play",
            enabled=is_over,
        ),
        PageAction("run.star", translate("run_actions", "Star, or remove the star"), page.star, icon="star"),
        PageAction(
            "run.archive", translate("run_actions", "Archive, or restore"), page.archive, icon="archive"
        ),
        PageAction(
            "run.delete",
            translate("RunPage", "Move to trash"),
            page.delete,
            icon="trash",
            enabled=is_over,
        ),
    ]
