"""What can be done with runs in the queue, each with Undo: move, hold, release, cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mldesk.gui.counted import CountedRuns
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.queue import Places
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

Move = Callable[["Workspace"], "Places"]


def move(window: MainWindow, run_ids: Sequence[str], before: str) -> None:
    """Let runs wait before another one (empty: at the end)."""

    def work(workspace: Workspace) -> Places:
        from mldesk.core.queue import move_runs

        return move_runs(workspace, run_ids, before or None)

    _move(window, run_ids, work)


def move_by(window: MainWindow, run_ids: Sequence[str], steps: int) -> None:
    """Move runs so many places towards the end."""

    def work(workspace: Workspace) -> Places:
        from mldesk.core.queue import move_by

        return move_by(workspace, run_ids, steps)

    _move(window, run_ids, work)


def move_to_front(window: MainWindow, run_ids: Sequence[str]) -> None:
    """Let runs start before all others."""

    def work(workspace: Workspace) -> Places:
        from mldesk.core.queue import move_to_front

        return move_to_front(workspace, run_ids)

    _move(window, run_ids, work)


def _move(window: MainWindow, run_ids: Sequence[str], work: Move) -> None:
    def done(places: Places) -> None:
        count = sum(run_id in places for run_id in run_ids)  # others may have got out of their way
        if not count:
            return
        undo = (translate("queue", "Undo"), lambda: _put_back(window, places))
        window.show_message("info", CountedRuns().moved(count), action=undo)

    window.session.act(translate("queue", "Move in the queue"), work, done, receiver=window)


def _put_back(window: MainWindow, places: Places) -> None:
    def work(workspace: Workspace) -> None:
        from mldesk.core.queue import restore_places

        restore_places(workspace, places)

    window.session.act(translate("queue", "Move in the queue"), work)


def hold(window: MainWindow, run_ids: Sequence[str], held: bool = True) -> None:
    """Hold runs, or release them."""

    def work(workspace: Workspace) -> tuple[str, ...]:
        from mldesk.core.queue import hold_runs

        return hold_runs(workspace, run_ids, held)

    def done(changed: tuple[str, ...]) -> None:
        if not held:
            window.session.ensure_engine()
        if changed:
            undo = (translate("queue", "Undo"), lambda: hold(window, changed, not held))
            window.show_message("info", _held_text(len(changed), held), action=undo)

    title = translate("queue", "Hold runs") if held else translate("queue", "Release runs")
    window.session.act(title, work, done, receiver=window)


def _held_text(count: int, held: bool) -> str:
    return CountedRuns().held(count) if held else CountedRuns().released(count)


def cancel(window: MainWindow, run_ids: Sequence[str]) -> None:
    """End waiting runs before they start; a toast offers to undo it."""

    def work(workspace: Workspace) -> list[str]:
        from mldesk.core.run import Run

        return [run_id for run_id in run_ids if Run(workspace, run_id).request_stop()]

    def done(canceled: list[str]) -> None:
        window.session.ensure_engine()  # which takes them out of the queue
        if not canceled:
            return
        undo = (translate("queue", "Undo"), lambda: _queue_again(window, canceled))
        window.show_message("info", CountedRuns().canceled(len(canceled)), action=undo)

    window.session.act(translate("queue", "Cancel runs"), work, done, receiver=window)


def _queue_again(window: MainWindow, run_ids: Sequence[str]) -> None:
    """Let canceled runs wait again where they were: as new runs, for what is over stays so."""

    def work(workspace: Workspace) -> list[str]:
        from mldesk.core.requeuing import queue_again

        return queue_again(workspace, run_ids)

    def done(again: list[str]) -> None:
        window.session.ensure_engine()
        window.show_message("info", CountedRuns().queued_again(len(again)))

    window.session.act(translate("queue", "Put back into the queue"), work, done, receiver=window)
