"""The Compare tab: the shown version against any other, of the same model or of another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mldesk.core.errors import MldeskError
from mldesk.core.model import Model, ModelVersion
from mldesk.gui import formats
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.segments import Segments

from .compare_reading import Comparison, read_comparison
from .compare_tables import (
    DATASET_VALUES,
    VALUES,
    code_table,
    datasets_table,
    fact_word,
    metrics_table,
    set_names,
    surrounding_word,
    values_table,
)
from .diff_view import DiffView
from .words import stage_word, title_of

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_PARTS = ("metrics", "parameters", "data", "packages", "code", "files")
_LINE = 36


class CompareTab(QWidget):
    """Compares when it is in front; `others` are the versions that can be chosen."""

    compared = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version: ModelVersion | None = None
        self.others: list[ModelVersion] = []
        self._asked: tuple[str, str] | None = None
        self._found: Comparison | None = None
        self.other_box = ChoiceBox()
        self.other_box.setObjectName("models.compare_with")
        self.other_box.setAccessibleName(self.tr("Version to compare with"))
        self.other_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.other_box.setMaxVisibleItems(20)
        self.other_box.currentIndexChanged.connect(self._compare)
        self.parts = Segments(
            "models.compare_part",
            self.tr("What is compared"),
            [(part, text) for part, text in zip(_PARTS, self._titles(), strict=True)],
        )
        self.parts.chosen.connect(self._turn)
        self.values = Segments(
            "models.compare_value",
            self.tr("Which value of a metric"),
            [("best", self.tr("Best")), ("last", self.tr("Last"))],
        )
        self.values.chosen.connect(self._show_metrics)
        self.only_box = QCheckBox(self.tr("Differences only"))
        self.only_box.setObjectName("models.compare_only")
        self.only_box.setAccessibleName(self.tr("Differences only"))
        self.only_box.setChecked(True)
        self.only_box.setFixedHeight(_LINE)
        self.only_box.toggled.connect(self._filter)
        self.notices = Notices("models.compare_problem")
        self._build_parts()
        self._lay_out()

    def _titles(self) -> list[str]:
        return [
            self.tr("Metrics"),
            self.tr("Parameters"),
            self.tr("Data"),
            self.tr("Environment"),
            self.tr("Code"),
            self.tr("Model"),
        ]

    # Making

    def _build_parts(self) -> None:
        self.metrics = metrics_table()
        self.parameters = values_table("models.compare_parameters", self.tr("Parameter"))
        self.packages = values_table("models.compare_packages", self.tr("Package or fact"), surrounding_word)
        self.facts = values_table("models.compare_facts", self.tr("Fact"), fact_word)
        self.datasets = datasets_table()
        self.layers = DiffView("models.compare_layers", self.tr("Layers that differ"))
        self.layers_title = Label(self.tr("Layers that differ"), "strong")
        self.code = DiffView("models.compare_code", self.tr("Lines that differ"))
        self.code_files = code_table()
        self.code_files.chosen.connect(self.code.show_code)

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, spacing=10)
        self.this_label = Label("", "strong")
        self.with_label = Label(self.tr("compared with"), "muted")
        for label in (self.this_label, self.with_label):
            label.setMinimumHeight(_LINE)
        flow.addWidget(self.this_label)
        flow.addWidget(self.with_label)
        flow.addWidget(self.other_box)
        choice = QWidget()
        line = FlowLayout(choice, spacing=10)
        line.addWidget(self.parts)
        line.addWidget(self.values)
        line.addWidget(self.only_box)
        splitter = QSplitter()
        splitter.addWidget(self.code_files)
        splitter.addWidget(self.code)
        splitter.setSizes([200, 560])
        splitter.setChildrenCollapsible(False)
        model = ScrollPage((0, 0, 10, 0))
        model.body.setSpacing(10)
        for part in (self.facts, self.layers_title, self.layers):
            model.body.addWidget(part)
        model.body.addStretch(1)
        self.no_difference = EmptyState("check", self.tr("No difference"), "")
        self.pages: dict[str, QWidget] = {
            "metrics": self.metrics,
            "parameters": self.parameters,
            "data": self.datasets,
            "packages": self.packages,
            "code": splitter,
            "files": model,
        }
        self.below = QStackedWidget()
        for widget in (QWidget(), *self.pages.values(), self.no_difference):
            self.below.addWidget(widget)
        comparison = QWidget()
        layout = QVBoxLayout(comparison)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        for widget in (head, self.notices, choice):
            layout.addWidget(widget)
        layout.addWidget(self.below, 1)
        single = EmptyState(
            "compare",
            self.tr("Nothing to compare with yet"),
            self.tr("Once there is another version or model, you see here what differs."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(single)
        self.stack.addWidget(comparison)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._turn()

    # Choosing

    def set_version(self, version: ModelVersion, models: Sequence[Model]) -> None:
        """Compare `version` with any other of `models`, first with the champion or the one before it."""
        others = [
            other
            for model in sorted(models, key=lambda one: (one.id != version.model_id, one.name.lower()))
            for other in model.versions
            if other.reference != version.reference
        ]
        same = self._version is not None and self._version.reference == version.reference
        kept = self.other() if same else None
        self._version = version
        if others != self.others or not same:
            self.others = others
            self._fill(kept)
        self.this_label.setText(title_of(version))
        self.stack.setCurrentIndex(1 if others else 0)
        self._compare()

    def _fill(self, kept: ModelVersion | None) -> None:
        self.other_box.blockSignals(True)
        self.other_box.clear()
        for other in self.others:
            marks = [*(f"@{alias}" for alias in other.aliases), stage_word(other.stage)]
            told = ", ".join(mark for mark in marks if mark)
            self.other_box.addItem(f"{title_of(other)}  ({told})" if told else title_of(other))
        self.other_box.setCurrentIndex(self._first_choice(kept))
        self.other_box.blockSignals(False)

    def _first_choice(self, kept: ModelVersion | None) -> int:
        version = self._version
        for number, other in enumerate(self.others):
            if kept is not None and other.reference == kept.reference:
                return number
        siblings = [
            (number, other)
            for number, other in enumerate(self.others)
            if version is not None and other.model_id == version.model_id
        ]
        champion = next((number for number, other in siblings if "champion" in other.aliases), None)
        before = next(
            (number for number, other in siblings if version is not None and other.version < version.version),
            0,
        )
        return before if champion is None else champion

    def choose(self, reference: str) -> None:
        """Compare with the version `name:version`."""
        for number, other in enumerate(self.others):
            if other.reference == reference:
                self.other_box.setCurrentIndex(number)

    def other(self) -> ModelVersion | None:
        """The version that is compared with."""
        index = self.other_box.currentIndex()
        return self.others[index] if 0 <= index < len(self.others) else None

    def shown(self) -> None:
        """The tab came to the front."""
        self._compare()

    def _compare(self) -> None:
        other, this = self.other(), self._version
        if other is None or this is None or not self.isVisible():
            return
        asked = (other.reference, this.reference)
        if asked == self._asked:
            return
        self._asked = asked
        self._session.background(lambda: read_comparison(other, this), self._show, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self._asked = None
        self._found = None
        self.notices.clear()
        self.notices.tell("error", error.title, error.cause, error.cure)
        self.below.setCurrentIndex(0)

    # Showing

    def _show(self, found: Comparison) -> None:
        if self._asked != (found.other.reference, found.this.reference):
            return
        self._found = found
        self.notices.clear()
        other, this = title_of(found.other), title_of(found.this)
        for table in (self.metrics, self.parameters, self.packages, self.facts):
            set_names(table, VALUES, other, this)
        set_names(self.datasets, DATASET_VALUES, other, this)
        self.parameters.set_things(found.found.parameters)
        self.packages.set_things(found.surroundings)
        self.facts.set_things(found.facts)
        self.datasets.set_things(found.datasets)
        self.code_files.set_things(found.code, select_first=True)
        self.code_files.setVisible(len(found.code) > 1)
        self.layers.show_code(found.layers)
        self.layers.setFixedHeight(self.layers.content_height())
        self._show_metrics()
        self._filter()
        self._count()
        self.compared.emit()

    def _show_metrics(self) -> None:
        if self._found is not None:
            self.metrics.set_things(self._found.metrics(self.values.current()))

    def _count(self) -> None:
        """Tell on each button how much differs."""
        found = self._found
        if found is None:
            return
        counts = {
            "metrics": 0,
            "parameters": sum(not row.same for row in found.found.parameters),
            "data": sum(row.same is not True for row in found.datasets),
            "packages": sum(not row.same for row in found.surroundings),
            "code": len(found.code) + found.found.more_code,
            "files": sum(not row.same for row in found.facts),
        }
        for part, title in zip(_PARTS, self._titles(), strict=True):
            count = counts[part]
            self.parts.set_text(part, f"{title} ({formats.count(count)})" if count else title)

    def _filter(self) -> None:
        only = self.only_box.isChecked()
        for table in (self.parameters, self.packages, self.facts):
            table.model_.set_wanted((lambda row: not row.same) if only else None)
        self.facts.setFixedHeight(self.facts.content_height())
        self._turn()

    def _turn(self) -> None:
        """Show the chosen part, or say that nothing differs in it."""
        part = self.parts.current()
        self.values.setVisible(part == "metrics")
        self.only_box.setVisible(part in ("parameters", "packages", "files"))
        if self._found is None:
            self.below.setCurrentIndex(0)
            return
        self.layers_title.setVisible(self._found.layers is not None)
        self.layers.setVisible(self._found.layers is not None)
        words = self._nothing_words(part)
        self.no_difference.text_label.setText(words)
        self.below.setCurrentWidget(self.no_difference if words else self.pages[part])

    def _nothing_words(self, part: str) -> str:
        """Why there is nothing to show in a part; empty when there is something."""
        found = self._found
        if found is None:
            return ""
        match part:
            case "metrics" if not found.found.metrics:
                return self.tr("Neither has metrics.")
            case "parameters" if not self.parameters.model_.rows:
                return self.tr("Both have the same parameters.")
            case "data" if not found.datasets:
                return self.tr("Neither tells of data.")
            case "packages" if not self.packages.model_.rows:
                return self.tr("Both were made with the same packages.")
            case "code" if not found.code:
                return found.found.code_missing or self.tr("Both were made by the same code.")
            case "files" if not self.facts.model_.rows and found.layers is None:
                return self.tr("Both hold the same.")
        return ""
