"""What can be done with runs from the table: rename, star, archive, delete, stop, run again, write to CSV."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from mldesk.core.errors import translate_os_error
from mldesk.core.run_table import RunRow
from mldesk.gui.counted import CountedRuns
from mldesk.gui.desktop import copy_text, open_path
from mldesk.gui.icons import icon
from mldesk.gui.models.run_columns import Column
from mldesk.gui.pages.experiments.chosen import Chosen
from mldesk.gui.pages.experiments.run_colors import color_menu
from mldesk.gui.resuming import resume_run
from mldesk.gui.run_edits import edit_runs
from mldesk.gui.translation import translate
from mldesk.gui.trash import move_to_trash

if TYPE_CHECKING:
    from mldesk.core.run import Run
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.experiments.bar import RunBar
    from mldesk.gui.session import Session


def each(run_ids: list[str], act: Callable[[Run], object]) -> Callable[[Workspace], None]:
    """A function for Session.act that does `act` to each of the runs."""

    def work(workspace: Workspace) -> None:
        from mldesk.core.run import Run

        for run_id in run_ids:
            act(Run(workspace, run_id))

    return work


def rename(window: MainWindow, run_id: str, name: str) -> None:
    """Give a run another name."""
    edit_runs(window, translate("run_actions", "Rename run"), {run_id: [["name", name]]})


def note(window: MainWindow, run_id: str, text: str) -> None:
    """Replace the note on a run."""
    edit_runs(window, translate("run_actions", "Note on run"), {run_id: [["note", text]]})


def star(window: MainWindow, run_ids: list[str], starred: bool) -> None:
    """Star runs, or take the stars away."""
    edits = {run_id: [["star", starred]] for run_id in run_ids}
    edit_runs(window, translate("run_actions", "Star runs"), edits)


def archive(window: MainWindow, run_ids: list[str], archived: bool) -> None:
    """Put runs away or take them out again; a toast offers to undo it for those that were not so before."""
    title = translate("run_actions", "Archive runs") if archived else translate("run_actions", "Restore runs")
    told = CountedRuns().archived if archived else CountedRuns().restored
    edit_runs(window, title, {run_id: [["archive", archived]] for run_id in run_ids}, told)


def delete(window: MainWindow, chosen: Chosen) -> None:
    """Move runs to the trash; their child runs go along with them. A toast offers to undo it."""
    move_to_trash(window, [("run", run_id) for run_id in chosen.roots])


def stop(session: Session, run_ids: list[str]) -> None:
    """Ask the scripts of runs to finish and save."""
    session.act(translate("run_actions", "Stop runs"), each(run_ids, lambda run: run.request_stop()))


def run_again(window: MainWindow, run_id: str) -> None:
    """Open the wizard filled in with what a run was asked."""

    def read(workspace: Workspace) -> ScriptRunConfig:
        from mldesk.core.replaying import asked_of
        from mldesk.core.run import Run

        return asked_of(Run(workspace, run_id))

    def done(config: ScriptRunConfig) -> None:
        window.new_run(config=config)

    window.session.read(read, done, receiver=window)


def context_menu(bar: RunBar, chosen: Chosen) -> QMenu:
    """The menu of the chosen runs."""
    window, session = bar.window_, bar.session
    ids = chosen.ids
    menu = QMenu(bar)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(name: str, text: str, function: Callable[[], object]) -> None:
        menu.addAction(icon(name, "muted"), text).triggered.connect(lambda _checked: function())

    if len(chosen) == 1:
        row = chosen.first
        add("arrow-right", translate("run_actions", "Open"), lambda: window.open_run(row.id))
        add("refresh", translate("run_actions", "Run again with changes…"), lambda: run_again(window, row.id))
        if row.status.terminal and row.parent_id is None:
            resume = translate("run_actions", "Resume from the last checkpoint…")
            add("play", resume, lambda: resume_run(window, row.id))
        add("edit", translate("run_actions", "Rename"), lambda: bar.table.rename(row.id))
        menu.addSeparator()
    else:
        add("compare", translate("run_actions", "Compare"), bar.compare_selected)
    starred, archived = chosen.all_have("starred"), chosen.all_have("archived")
    add(
        "star",
        translate("run_actions", "Remove star") if starred else translate("run_actions", "Star"),
        bar.star_selected,
    )
    menu.addMenu(color_menu(menu, window, ids, chosen.color))
    add("tag", translate("run_actions", "Tags…"), bar.tag_selected)
    add(
        "archive",
        translate("run_actions", "Restore") if archived else translate("run_actions", "Archive"),
        bar.archive_selected,
    )
    add("trash", translate("run_actions", "Move to trash"), bar.delete_selected)
    active = chosen.active_ids
    if active:
        add("stop", translate("run_actions", "Stop"), lambda: stop(session, active))
    menu.addSeparator()
    add("copy", translate("run_actions", "Copy"), bar.copy_selected)
    add("export", translate("run_actions", "Export CSV…"), bar.ask_export)
    if len(chosen) == 1:
        add("copy", translate("run_actions", "Copy id"), lambda: copy_text(ids[0]))
        folder = session.path / "runs" / ids[0] if session.path is not None else None
        if folder is not None:
            add("folder", translate("run_actions", "Open folder"), lambda: open_path(folder))
    return menu


def write_table(path: Path, rows: Sequence[RunRow], columns: list[Column]) -> Path:
    """Write runs as CSV with these columns and the run's id, values with all their digits; returns `path`.

    Raises the world's errors of a full or forbidden disk.
    """
    try:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["id", *(column.title for column in columns)])
            for row in rows:
                values = [column.value(row) for column in columns]
                writer.writerow([row.id, *("" if value is None else value for value in values)])
    except OSError as error:
        raise translate_os_error(error, path) from error
    return path


def table_text(rows: Sequence[RunRow], columns: list[Column]) -> str:
    """Runs as lines with tabs between their columns, as they are shown; heads first."""
    lines = [[column.title for column in columns]]
    lines += [[column.text(row) for column in columns] for row in rows]
    return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)
