"""Edits of runs from anywhere in the window, each of which Ctrl+Z takes back: just what it has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.run_changes import Edit
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

Edits = Mapping[str, Sequence["Edit"]]
"""By the ids of runs what is to be edited of them."""


def edit_runs(window: MainWindow, title: str, edits: Edits, told: Callable[[int], str] | None = None) -> None:
    """Make edits of runs; `told` gives the words of a toast for the number of runs that were changed."""

    def done(back: Edits) -> None:
        def undo() -> None:
            window.session.act(title, _change(back), receiver=window)

        if back and told is not None:
            words = translate("run_actions", "Undo")
            window.show_message("info", told(len(back)), action=(words, undo))
        elif back:
            window.tools.remember(undo)

    window.session.act(title, _change(edits), done, receiver=window)


def _change(edits: Edits) -> Callable[[Workspace], Edits]:
    def work(workspace: Workspace) -> Edits:
        from mldesk.core.run import Run

        back = {run_id: Run(workspace, run_id).change(wanted) for run_id, wanted in edits.items()}
        return {run_id: made for run_id, made in back.items() if made}

    return work
