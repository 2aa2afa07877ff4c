"""The view of one logged result: matrix, curves, histogram, images or table, with what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.result_documents import (
    AccuracyTable,
    ConfusionMatrix,
    Document,
    Predictions,
    Residuals,
    document_kinds,
)
from mldesk.core.run_results import IMAGE, Result, ResultEntry, ResultTable
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.pages.run.result_drawing import (
    Drawing,
    accuracy_drawing,
    predictions_drawing,
    residuals_drawing,
)
from mldesk.gui.plots.confusion import ConfusionView
from mldesk.gui.plots.figure import Figure
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.widgets import Button, Card, ElidedLabel, Label
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.image_gallery import GalleryImage, ImageGallery
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.step_slider import StepSlider
from mldesk.gui.widgets.value_table import ValueTable, write_values

if TYPE_CHECKING:
    from mldesk.gui.session import Session

Content = Document | ResultTable


class ResultView(Card):
    """Shows a Result; `entry_chosen` asks for the contents of one of its entries, `saved` tells of a CSV."""

    entry_chosen = Signal(object, object)
    saved = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent=parent)
        self.session = session
        self.result: Result | None = None
        self._content: Content | None = None
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.matrix = ConfusionView()
        self.matrix.setObjectName("results.matrix")
        self.figure = Figure()
        self.figure.setObjectName("results.figure")
        self.table = ValueTable(background=self._beside)
        self.table.setObjectName("results.table")
        self.gallery = ImageGallery(self._beside)
        self.problem = Label("", "muted", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cells = Segments(
            "results.cells",
            self.tr("What stands in the cells"),
            (("counts", self.tr("Counts")), ("percent", self.tr("Percent"))),
        )
        self.curve = Segments(
            "results.curve",
            self.tr("Which curve"),
            (("roc", self.tr("ROC")), ("precision", self.tr("Precision and recall"))),
        )
        self.save_button = Button(self.tr("Save as CSV…"), "quiet", "export")
        self.save_button.setObjectName("results.save")
        self.slider = StepSlider("results.step")
        self.foot = ElidedLabel("", "muted")
        self.foot.setObjectName("results.words")
        self.cells.chosen.connect(lambda key: self.matrix.set_percent(key == "percent"))
        self.curve.chosen.connect(lambda _key: self._draw())
        self.save_button.clicked.connect(self._ask_path)
        self.slider.chosen.connect(self._ask_entry)
        self.matrix.pointed.connect(
            lambda cell: self._say(self.matrix.words(cell) if cell is not None else "")
        )
        self.figure.pointed.connect(self._say)
        self.gallery.pointed.connect(self._say)

    def _beside(self, function: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Call `function` beside the GUI thread."""
        self.session.background(function, done, receiver=self)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for view in (self.problem, self.matrix, self.figure, self.gallery, self.table):
            self.stack.addWidget(view)
        for widget in (self.cells, self.curve, self.save_button):
            self.header.addWidget(widget)
            widget.hide()
        self.legend_box = QWidget()
        self.legend = FlowLayout(self.legend_box)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.foot, 1)
        self.body.addWidget(self.slider)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.legend_box)
        self.body.addLayout(foot)

    # Showing

    def set_result(self, result: Result | None, subtitle: str) -> None:
        """Show another result, at its newest step, or the same one with more entries."""
        known = self.result is not None and result is not None and self.result.key == result.key
        before = self._entry() if known else None
        self.result = result
        if not known:
            self._content = None
            self.stack.setCurrentWidget(self.problem)
            self.problem.setText("")
            self.foot.setText("")
        for widget in (self.cells, self.curve, self.save_button, self.legend_box):
            if not known:
                widget.hide()
        self.set_title(result.name if result is not None else " ", subtitle)
        if result is None:
            self.slider.set_steps([], anew=True)
        elif result.kind == IMAGE:
            self.slider.set_steps([], anew=True)
            self._show_images(result.entries)
        else:
            self.slider.set_steps([entry.step for entry in result.entries], anew=not known)
            if self._entry() != before:
                self._ask_entry(self.slider.index)

    def _entry(self) -> ResultEntry | None:
        found = self.result is not None and 0 <= self.slider.index < len(self.result.entries)
        return self.result.entries[self.slider.index] if self.result is not None and found else None

    def _ask_entry(self, _index: int) -> None:
        entry = self._entry()
        if entry is not None:
            self.entry_chosen.emit(self.result, entry)

    def _show_images(self, entries: Sequence[ResultEntry]) -> None:
        images = [
            GalleryImage(
                entry.path,
                self.tr("step {step}").format(step=formats.count(entry.step)),
                self.tr("step {step} · {time}").format(
                    step=formats.count(entry.step), time=formats.moment(entry.time)
                ),
            )
            for entry in entries
            if entry.path is not None
        ]
        self.gallery.set_images(images)
        self.stack.setCurrentWidget(self.gallery)

    def show_content(self, result: Result, entry: ResultEntry, content: Content) -> None:
        """Show what was read of an entry, if it is still wanted."""
        if self.result is None or result.key != self.result.key or entry != self._entry():
            return
        self._content = content
        self.cells.setVisible(isinstance(content, ConfusionMatrix))
        self.curve.setVisible(isinstance(content, AccuracyTable))
        self.save_button.setVisible(isinstance(content, ResultTable))
        self._draw()

    def show_problem(self, error: MldeskError) -> None:
        """Say why a result cannot be shown."""
        self._content = None
        for widget in (self.cells, self.curve, self.save_button, self.legend_box):
            widget.hide()
        self.problem.setText(localized(str(error)))
        self.stack.setCurrentWidget(self.problem)

    def _draw(self) -> None:
        content = self._content
        match content:
            case ConfusionMatrix():
                self.matrix.set_matrix(content)
                self.stack.setCurrentWidget(self.matrix)
                cell = self.matrix.cell
                self._say(self.matrix.words(cell) if cell is not None else "")
            case ResultTable():
                self.table.set_table(content.columns, content.values)
                self.stack.setCurrentWidget(self.table)
                self._say("")
            case AccuracyTable():
                self._show_figure(accuracy_drawing(content, self.curve.current()))
            case Predictions():
                self._show_figure(predictions_drawing(content))
            case Residuals():
                self._show_figure(residuals_drawing(content))

    def _show_figure(self, drawing: Drawing) -> None:
        self.figure.set_layers(drawing.layers, drawing.titles, drawing.summary, drawing.ranges)
        self.stack.setCurrentWidget(self.figure)
        self._show_legend(drawing)
        self._say("")

    def _show_legend(self, drawing: Drawing) -> None:
        while (item := self.legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        named = [layer for layer in drawing.layers if layer.label]
        for layer in named if len(named) > 1 else []:
            self.legend.addWidget(LineSample(layer.color, layer.dashed))
            self.legend.addWidget(Label(layer.label, "caption"))
        self.legend_box.setVisible(len(named) > 1)

    def _say(self, words: str) -> None:
        """Tell the cell or point in hand below; without one, all of it in a sentence."""
        self.foot.setText(words or self._summary())

    def _summary(self) -> str:
        match self._content:
            case ConfusionMatrix():
                return self.matrix.summary()
            case ResultTable():
                return self.tr("Rows: {rows}, columns: {columns}").format(
                    rows=formats.count(self._content.row_count), columns=len(self._content.columns)
                )
            case None:
                return ""
        return self.figure.accessibleDescription()

    # Saving

    def _ask_path(self) -> None:
        name = self.result.name.replace("/", "-") if self.result is not None else "table"
        dialog = QFileDialog(self, self.tr("Save table"), str(Path.home() / f"{name}.csv"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_table(Path(path)))
        dialog.open()

    def save_table(self, path: Path) -> None:
        """Write the table, sorted as it is seen, as CSV."""
        content, rows = self._content, list(self.table.model_.rows)
        if isinstance(content, ResultTable):
            self.session.act(
                self.tr("Save {name}").format(name=path.name),
                lambda workspace: write_values(path, content.columns, content.values, rows),
                self.saved.emit,
                receiver=self,
            )


def is_document(result: Result) -> bool:
    """Whether it is read as numbers that are drawn."""
    return result.kind in document_kinds
