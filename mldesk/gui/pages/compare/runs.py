"""The runs that are compared, and which of them are pointed at, chosen and kept: one truth for all tabs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from mldesk.core.run_table import RunRow


class ComparedRuns(QObject):
    """The compared runs in their order.

    `changed` says that there are others or that they know more, `pointed_changed` carries the id of the one
    under the mouse (or None), `chosen_changed` that others are chosen, `kept_changed` that others are kept:
    those within the ranges that were marked on axes, or all. `color_metric` is the metric whose value gives a
    run its colour, empty for the first one; `colors_changed` says that it is another one.
    """

    changed = Signal()
    pointed_changed = Signal(object)
    chosen_changed = Signal()
    kept_changed = Signal()
    colors_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[RunRow, ...] = ()
        self.by_id: dict[str, RunRow] = {}
        self.pointed: str | None = None
        self.chosen: tuple[str, ...] = ()
        self.kept: frozenset[str] | None = None
        self.color_metric = ""

    def set_rows(self, rows: Sequence[RunRow]) -> None:
        """Compare these runs; of those that are gone nothing is remembered."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        same = [row.id for row in rows] == [row.id for row in self.rows]
        self.rows = rows
        self.by_id = {row.id: row for row in rows}
        if not same:
            self.point(None)
            self.choose(one for one in self.chosen if one in self.by_id)
            self.keep(None)
        self.changed.emit()

    def point(self, run_id: str | None) -> None:
        """The mouse, or the keyboard, points at this run."""
        if run_id != self.pointed:
            self.pointed = run_id
            self.pointed_changed.emit(run_id)

    def choose(self, run_ids: Iterable[str]) -> None:
        """These runs are chosen, and no others."""
        chosen = tuple(dict.fromkeys(run_ids))
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def toggle(self, run_id: str, more: bool) -> None:
        """Choose a run, with `more` beside those that are chosen; one that is chosen already is no longer."""
        others = [one for one in self.chosen if one != run_id]
        if run_id in self.chosen:
            self.choose(others if more else ())
        else:
            self.choose([*others, run_id] if more else [run_id])

    def keep(self, run_ids: Iterable[str] | None) -> None:
        """Keep these runs, let the others stand back; None keeps all."""
        kept = None if run_ids is None else frozenset(run_ids)
        if kept != self.kept:
            self.kept = kept
            self.kept_changed.emit()

    def is_kept(self, run_id: str) -> bool:
        """Whether a run does not stand back."""
        return self.kept is None or run_id in self.kept

    def color_by(self, metric: str) -> None:
        """Let the value of this metric give the runs their colours."""
        if metric != self.color_metric:
            self.color_metric = metric
            self.colors_changed.emit()
