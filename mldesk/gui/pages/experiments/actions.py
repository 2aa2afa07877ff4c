"""The run table in the menu Run: what is done with the chosen runs, and how the table is arranged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mldesk.gui.page_actions import PageAction
from mldesk.gui.pages.experiments import run_actions
from mldesk.gui.resuming import resume_run
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.pages.experiments.page import ExperimentsPage


def run_table_actions(page: ExperimentsPage) -> list[PageAction]:
    """The actions of the page, those that need chosen runs first."""
    return [*_of_chosen(page), *_of_table(page)]


def _of_chosen(page: ExperimentsPage) -> list[PageAction]:
    bar, table = page.bar, page.table

    def chosen() -> bool:
        return bar.star_button.isEnabled()

    def one() -> bool:
        return bar.open_button.isEnabled()

    def with_first(act: Callable[[str], object]) -> Callable[[], None]:
        """Done with the first of them; the choice may have gone while the menu was open."""

        def done() -> None:
            for run_id in table.selected_ids()[:1]:
                act(run_id)

        return done

    return [
        PageAction(
            "runs.compare",
            translate("run_actions", "Compare the chosen runs"),
            bar.compare_selected,
            "Ctrl+D",
            "compare",
            bar.compare_button.isEnabled,
        ),
        PageAction(
            "runs.again",
            translate("run_actions", "Run again with changes…"),
            with_first(lambda run_id: run_actions.run_again(page.window_, run_id)),
            "Ctrl+R",
            "refresh",
            one,
        ),
        PageAction(
            "runs.resume",
            translate("run_actions", "Resume from the last checkpoint…"),
            with_first(lambda run_id: resume_run(page.window_, run_id)),
            icon="play",
            enabled=one,
        ),
        PageAction(
            "runs.rename",
            translate("run_actions", "Rename"),
            with_first(table.rename),
            icon="edit",
            enabled=one,
        ),
        PageAction(
            "runs.star",
            translate("run_actions", "Star, or remove the star"),
            bar.star_selected,
            icon="star",
            enabled=chosen,
        ),
        PageAction(
            "runs.tags", translate("run_actions", "Tags…"), bar.tag_selected, icon="tag", enabled=chosen
        ),
        PageAction(
            "runs.archive",
            translate("run_actions", "Archive, or restore"),
            bar.archive_selected,
            icon="archive",
            enabled=chosen,
        ),
        PageAction(
            "runs.delete",
            translate("run_actions", "Move to trash"),
            bar.delete_selected,
            icon="trash",
            enabled=chosen,
        ),
    ]


def _of_table(page: ExperimentsPage) -> list[PageAction]:
    return [
        PageAction(
            "runs.export",
            translate("run_actions", "Export CSV…"),
            page.bar.ask_export,
            "Ctrl+E",
            "export",
        ),
        PageAction(
            "runs.find",
            translate("run_actions", "Search runs"),
            page.search.setFocus,
            icon="search",
        ),
        PageAction("runs.filter", translate("run_actions", "Filter runs…"), page.filter_button.click),
        PageAction("runs.group", translate("run_actions", "Group runs…"), page.pop_up_groups),
        PageAction("runs.columns", translate("run_actions", "Choose columns…"), page.pop_up_columns),
        PageAction("runs.views", translate("run_actions", "Saved views…"), page.views_button.click),
    ]
