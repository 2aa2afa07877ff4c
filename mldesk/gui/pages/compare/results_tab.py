"""The Results tab: confusion matrices and images of several runs side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.result_documents import ConfusionMatrix
from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.plots.bundle_picture import Look
from mldesk.gui.plots.confusion import ConfusionView
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.widgets import Card, EmptyState, Label, ScrollPage
from mldesk.gui.widgets.card import arrange_cards
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.image_tiles import Tile
from mldesk.gui.widgets.picture_view import PictureView
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.step_slider import StepSlider

from .looks import looks_of, scale_of, value_of
from .results_reading import (
    MATRIX,
    Found,
    Key,
    Shown,
    keys_of,
    read_images,
    read_matrices,
    read_results,
    steps_of,
)
from .run_list import RunList
from .run_values import values_of
from .runs import ComparedRuns
from .tab import CompareTab

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

MOST_SHOWN = 12
_AT_FIRST = 4
_CARD_WIDTH, _CARD_HEIGHT = 340, 460


class ResultCard(Card):
    """What one run logged: its line and name, then the matrix, the image, or why there is none."""

    def __init__(self, row: RunRow, look: Look) -> None:
        super().__init__(row.name, " ", spacing=6)
        self.run_id = row.id
        self.sample = LineSample(look.color, look.dashed)
        self.header.insertWidget(0, self.sample)
        self.matrix = ConfusionView()
        self.picture = PictureView()
        self.problem = Label("", "muted", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = Label("", "caption", wrap=True)
        self.stack = QStackedWidget()
        for view in (self.problem, self.matrix, self.picture):
            self.stack.addWidget(view)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.words)
        self.setFixedHeight(_CARD_HEIGHT)
        self.matrix.pointed.connect(lambda _cell: self._say())

    def show_run(self, row: RunRow, look: Look) -> None:
        """Take the name and the look that the run has now."""
        self.set_title(row.name, self.subtitle_label.text())
        sample = LineSample(look.color, look.dashed)
        self.header.replaceWidget(self.sample, sample)
        self.sample.hide()
        self.sample.deleteLater()
        self.sample = sample

    def show_result(self, shown: Shown, percent: bool) -> None:
        """Show what was read."""
        step = "" if shown.step is None else self.tr("step {step}").format(step=formats.count(shown.step))
        self.set_title(self.title_label.text(), step)
        match shown.content:
            case ConfusionMatrix():
                self.matrix.set_percent(percent)
                self.matrix.set_matrix(shown.content)
                name = self.tr("Confusion matrix of {run}").format(run=self.title_label.text())
                self.matrix.setAccessibleName(name)
                self.stack.setCurrentWidget(self.matrix)
            case Tile():
                self.picture.set_tile(shown.content)
                self.stack.setCurrentWidget(self.picture)
            case None:
                self.problem.setText(localized(shown.problem) or self.tr("This run has not logged it."))
                self.stack.setCurrentWidget(self.problem)
        self._say()

    def _say(self) -> None:
        """Below: the cell in hand, else all of the matrix in a sentence."""
        if self.stack.currentWidget() is self.matrix:
            cell = self.matrix.cell
            self.words.setText(self.matrix.words(cell) if cell is not None else self.matrix.summary())
        else:
            self.words.setText("")


class ResultsTab(CompareTab):
    """The chosen runs, or the best ones; `wanted` carries the ids that are to be compared from now on."""

    wanted = Signal(list)

    def __init__(self, session: Session, window: MainWindow, runs: ComparedRuns) -> None:
        super().__init__(session, window, runs)
        self.found: Found = {}
        self.cards: list[ResultCard] = []
        self._asked = 0
        self.list = self.side = RunList(runs)
        self.box = ChoiceBox()
        self.cells = Segments(
            "compare.cells",
            self.tr("What stands in the cells"),
            (("counts", self.tr("Counts")), ("percent", self.tr("Percent"))),
        )
        self.slider = StepSlider("compare.result_step")
        self.words = Label("", "muted", wrap=True)
        self.empty = EmptyState(
            "image",
            self.tr("No matrices or images"),
            self.tr(
                "What a script logs with log_confusion_matrix or log_image is shown here, side by side. "
                "Choose runs in the list that have logged some."
            ),
        )
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        self.box.setObjectName("compare.result")
        self.box.setAccessibleName(self.tr("Which result"))
        self.box.setMinimumContentsLength(18)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.box)
        line.addWidget(self.cells)
        line.addWidget(self.slider, 1)
        line.addStretch(0)
        self.area = ScrollPage()
        self.area.setAccessibleName(self.tr("Results side by side"))
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self.area.body.addLayout(self._grid)
        self.area.body.addStretch(1)
        full = QWidget()
        full.setProperty("kind", "clear")
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.words)
        column.addWidget(self.area, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(full)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.list)
        whole.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.box.activated.connect(lambda _at: self._choose_result())
        self.cells.chosen.connect(lambda _key: self._read_contents())
        self.slider.chosen.connect(lambda _at: self._read_contents())
        self.list.wanted.connect(self.wanted)
        self.list.opened.connect(self.window_.open_run)
        for others in (self.runs.chosen_changed, self.runs.kept_changed, self.runs.colors_changed):
            others.connect(self._wanted_changed)

    # Which runs

    def wanted_runs(self) -> tuple[list[str], int]:
        """The ids of runs in the order they are wanted, and how many: the chosen ones, else the best."""
        chosen = [run_id for run_id in self.runs.chosen if run_id in self.runs.by_id]
        if chosen:
            return chosen, MOST_SHOWN
        metric = self.color_metric()
        better = -1.0 if scale_of(self.runs.rows, metric).larger_is_better else 1.0
        kept = [row for row in self.runs.rows if self.runs.is_kept(row.id)]
        values = {row.id: value_of(row.metrics.get(metric)) for row in kept}
        known = sorted((better * value, run_id) for run_id, value in values.items() if value is not None)
        ranked = [run_id for _, run_id in known]
        return [*ranked, *(row.id for row in kept if values[row.id] is None)], _AT_FIRST

    def color_metric(self) -> str:
        """The metric whose value gives a run its colour."""
        metrics = [value.key for value in values_of(self.runs.rows) if value.kind == "metric"]
        return self.runs.color_metric or (metrics[0] if metrics else "")

    def show_runs(self) -> None:
        """Look what the shown runs have logged."""
        scale = scale_of(self.runs.rows, self.color_metric())
        looks, _ = looks_of(self.runs, (), scale)
        self.list.set_looks(looks, scale.metric)
        self._look()

    def _wanted_changed(self) -> None:
        self._old = True
        if self.in_front:
            self.shown()

    def _look(self) -> None:
        ids, most = self.wanted_runs()
        self.session.read(
            lambda workspace: read_results(workspace, ids, most),
            self._take,
            self._failed,
            key="compare.results",
            receiver=self,
        )

    def _failed(self, error: MldeskError) -> None:
        self.window_.show_error(error)

    # What is shown

    def _take(self, found: Found) -> None:
        self.found = found
        keys, before = keys_of(found), self.key()
        self.box.clear()
        for kind, name in keys:
            self.box.addItem(name, f"{kind}\n{name}")
        self.stack.setCurrentIndex(1 if keys else 0)
        if not keys:
            return
        wanted = before if before in keys else keys[0]
        self.box.setCurrentIndex(keys.index(wanted))
        self._make_cards()
        self._choose_result(anew=wanted != before)

    def key(self) -> Key | None:
        """Kind and name of the result that is shown."""
        text = self.box.currentData()
        if text is None:
            return None
        kind, _, name = str(text).partition("\n")
        return kind, name

    def _make_cards(self) -> None:
        rows = [self.runs.by_id[run_id] for run_id in self.found if run_id in self.runs.by_id]
        looks, _ = looks_of(self.runs, (), scale_of(self.runs.rows, self.color_metric()))
        if [card.run_id for card in self.cards] != [row.id for row in rows]:
            for card in self.cards:
                self._grid.removeWidget(card)
                card.hide()
                card.deleteLater()
            self.cards = [ResultCard(row, looks[row.id]) for row in rows]
            for card in self.cards:
                card.matrix.pointed.connect(self._point_all)
            self._arrange()
        for card, row in zip(self.cards, rows, strict=True):
            card.show_run(row, looks[row.id])
        count, all_ = len(rows), len(self.runs.rows)
        self.words.setText(
            ""
            if count == all_
            else self.tr("{count} of {all} runs are shown: choose others in the list.").format(
                count=formats.count(count), all=formats.count(all_)
            )
        )
        self.words.setVisible(count != all_)

    def _arrange(self) -> None:
        """As many cards in a row as have room."""
        columns = max(1, min(len(self.cards), self.area.viewport().width() // _CARD_WIDTH))
        arrange_cards(self._grid, self.cards, columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew in another width."""
        super().resizeEvent(event)
        self._arrange()

    def _point_all(self, cell: tuple[int, int] | None) -> None:
        """The same cell is in hand in all matrices that have it."""
        for card in self.cards:
            matrix = card.matrix.matrix
            if matrix is not None and (cell is None or max(cell) < len(matrix.labels)):
                card.matrix.point_at(cell)

    def _choose_result(self, anew: bool = True) -> None:
        key = self.key()
        if key is not None:
            self.slider.set_steps(steps_of(self.found, key), anew=anew)
            self.cells.setVisible(key[0] == MATRIX)
            self._read_contents()

    def _read_contents(self) -> None:
        key = self.key()
        if key is None or self.slider.index < 0:
            return
        self._asked += 1
        number, found, step = self._asked, self.found, self.slider.steps[self.slider.index]

        def done(shown: Sequence[Shown]) -> None:
            if number == self._asked:
                self._show(shown)

        if key[0] == MATRIX:
            self.session.read(
                lambda workspace: read_matrices(workspace, found, key, step),
                done,
                self._failed,
                key="compare.matrices",
                receiver=self,
            )
        else:
            ratio = self.devicePixelRatioF()
            self.session.background(
                lambda: read_images(found, key, step, ratio), done, self._failed, receiver=self
            )

    def _show(self, shown: Sequence[Shown]) -> None:
        by_run = {one.run_id: one for one in shown}
        percent = self.cells.current() == "percent"
        for card in self.cards:
            if card.run_id in by_run:
                card.show_result(by_run[card.run_id], percent)
