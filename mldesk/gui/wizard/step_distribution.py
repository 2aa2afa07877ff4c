"""Step 5: whether the run is several processes, how many of which kind, and the map of who is where."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.distribution import Distribution
from mldesk.core.errors import Problem
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Line
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.segments import Segments
from mldesk.gui.widgets.spin_box import SpinBox

from .cluster_map import ClusterMap
from .distribution_words import distribution_words, kind_key, kind_title
from .draft import Draft
from .option_row import EDITOR_WIDTH
from .process_environment import process_environment
from .step_page import StepPage, mark_row, problem_text

_KEYS = ("one", "mpi", "tensorflow", "ps", "pytorch")
_MOST = 1024
_COUNTS = {
    "mpi": ("nodes", "processes_per_node"),
    "pytorch": ("nodes", "processes_per_node"),
    "tensorflow": ("workers", "nodes"),
    "ps": ("workers", "parameter_servers", "nodes"),
}
_BEGINS = {
    "mpi": Distribution("mpi", nodes=2),
    "pytorch": Distribution("pytorch", nodes=2),
    "tensorflow": Distribution("tensorflow", workers=2),
    "ps": Distribution("tensorflow", workers=2, parameter_servers=1),
}
FIELD = "distribution"
_PLACES = f"{FIELD}.places."


class DistributionStep(StepPage):
    """One process, or several: MPI, TensorFlow's workers or parameter servers, PyTorch; the cluster map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Distribution"))
        self.setAccessibleName(self.tr("Distribution"))
        self.text_label.setText(self.tr("Processes that train one model together. Most runs need only one."))
        self._filling = False
        self.kind = Segments(
            "wizard.distribution", self.tr("Distribution"), [(key, kind_title(key)) for key in _KEYS]
        )
        self.about = Label("", "caption", wrap=True)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        self.counts: dict[str, SpinBox] = {}
        self.rows: dict[str, FieldRow] = {}
        self._make_counts()
        self._make_roles()
        self.details = QWidget()
        self._lay_out()
        self.kind.chosen.connect(self._kind_chosen)
        self.map.model_.edited.connect(self._take)
        self.map.model_.refused.connect(self._refused)
        self.map.chosen.connect(self._show_environment)
        self.reset_button.clicked.connect(self._reset)

    # Making

    def _make_counts(self) -> None:
        titles = {
            "workers": (self.tr("Workers"), self.tr("Each trains on its share")),
            "parameter_servers": (self.tr("Parameter servers"), self.tr("Hold the model's values")),
            "nodes": (self.tr("Nodes"), self.tr("Machines or containers")),
            "processes_per_node": (self.tr("Processes per node"), self.tr("Often one for each GPU")),
        }
        for name, (title, hint) in titles.items():
            box = SpinBox(0 if name == "parameter_servers" else 1, _MOST)
            box.setObjectName(f"wizard.distribution.{name}")
            box.setAccessibleName(title)
            box.setKeyboardTracking(True)
            box.valueChanged.connect(partial(self._number_edited, name))
            self.counts[name] = box
            self.rows[name] = FieldRow(title, hint, box)

    def _make_roles(self) -> None:
        self.chief = QCheckBox(self.tr("A chief"))
        self.evaluator = QCheckBox(self.tr("An evaluator"))
        self.roles = QWidget()
        line = QHBoxLayout(self.roles)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        for name, box in (("chief", self.chief), ("evaluator", self.evaluator)):
            box.setObjectName(f"wizard.distribution.{name}")
            box.setAccessibleName(box.text())
            box.toggled.connect(partial(self._number_edited, name))
            line.addWidget(box)
        line.addStretch(1)
        self.rows["roles"] = FieldRow(
            self.tr("Besides"), self.tr("Without a chief, worker 0 leads"), self.roles, wide=True
        )
        self.metrics = ChoiceBox()
        self.metrics.setObjectName("wizard.distribution.metrics")
        self.metrics.setFixedWidth(EDITOR_WIDTH)
        self.metrics.addItem(self.tr("Of the first process"), "first")
        self.metrics.addItem(self.tr("Of every process"), "all")
        self.metrics.currentIndexChanged.connect(self._metrics_edited)
        self.rows["metrics"] = FieldRow(self.tr("Metrics"), self.tr("That become curves"), self.metrics)

    def _lay_out(self) -> None:
        self.map = ClusterMap()
        self.map_label = Label(self.tr("Cluster map"), "strong")
        self.reset_button = Button(self.tr("Undo my changes"), "link")
        self.reset_button.setObjectName("wizard.map.reset")
        head = QHBoxLayout()
        head.addWidget(self.map_label)
        head.addStretch(1)
        head.addWidget(self.reset_button)
        self.map_hint = Label(
            self.tr("Double-click a cell to change it. Ports and hosts left open are reserved at the start."),
            "caption",
            wrap=True,
        )
        self.map_error = Label("", "error", wrap=True)
        self.map_error.setObjectName("wizard.map.problem")
        self.map_error.hide()
        details = QVBoxLayout(self.details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(12)
        for row in self.rows.values():
            details.addWidget(row)
        details.addWidget(Line())
        details.addLayout(head)
        details.addWidget(self.map_hint)
        details.addWidget(self.map)
        details.addWidget(self.map_error)
        details.addWidget(self._environment_well())
        self.body.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.about)
        self.body.addWidget(self.error)
        self.body.addWidget(self.details)
        self.body.addStretch(1)

    def _environment_well(self) -> QWidget:
        well = QFrame()
        well.setProperty("kind", "well")
        self.environment_title = Label("", "strong-caption")
        self.environment = Label("", "mono", wrap=True)
        self.environment.setObjectName("wizard.process_environment")
        self.environment.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        inner = QVBoxLayout(well)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(6)
        inner.addWidget(self.environment_title)
        inner.addWidget(self.environment)
        return well

    # Showing

    def first_field(self) -> QWidget:
        """The kind that is chosen."""
        return self.kind.buttons[self.kind.current()]

    def summary(self) -> str:
        """The distribution in words."""
        return distribution_words(self.draft.distribution)

    def show_draft(self, draft: Draft) -> None:
        """Show how the draft's run is distributed."""
        super().show_draft(draft)
        self._fill()

    def _fill(self) -> None:
        self._filling = True
        given = self.draft.distribution
        key = kind_key(given)
        self.kind.choose(key)
        self.about.setText(self._about(key))
        if given is not None:
            for name in _COUNTS[key]:
                if self.counts[name].value() != getattr(given, name):
                    self.counts[name].setValue(getattr(given, name))
            self.chief.setChecked(given.chief)
            self.evaluator.setChecked(given.evaluator)
            self.metrics.setCurrentIndex(self.metrics.findData(given.metrics))
        for name, row in self.rows.items():
            row.setVisible(name in (*_COUNTS.get(key, ()), "metrics") or (name == "roles" and key in _TF))
        self.details.setVisible(given is not None)
        self.map.model_.has_gpus = self.draft.gpus > 0
        self.map.set_distribution(given)
        self.reset_button.setVisible(given is not None and bool(given.edited))
        self._show_environment(self.map.current_rank())
        self._filling = False

    def _about(self, key: str) -> str:
        return {
            "one": self.tr("The script is started once, as ever."),
            "mpi": self.tr("Started by mpirun, for scripts that use Horovod or mpi4py."),
            "tensorflow": self.tr(
                "Each process gets TF_CONFIG, for tf.distribute's MultiWorkerMirroredStrategy."
            ),
            "ps": self.tr(
                "Workers train, parameter servers hold the values; servers are ended when workers are done."
            ),
            "pytorch": self.tr("Each process gets MASTER_ADDR, RANK and WORLD_SIZE, for torch.distributed."),
        }[key]

    def _show_environment(self, rank: int) -> None:
        """Show what the process of this rank finds in its environment."""
        given = self.draft.distribution
        if given is None or rank >= given.process_count:
            self.environment.setText("")
            return
        title = self.tr("What {process} finds in its environment")
        self.environment_title.setText(title.format(process=given.places()[rank].title))
        variables = process_environment(given, rank)
        self.environment.setText("\n".join(f"{name}={value}" for name, value in variables.items()))

    def show_problems(self, problems: list[Problem]) -> None:
        """Show each problem beside its count, those of places beneath the map, the rest at the kind."""
        for name, row in self.rows.items():
            mark_row(row, problems, f"{FIELD}.{name}")
        mark_row(self.rows["roles"], problems, f"{FIELD}.chief", f"{FIELD}.evaluator")
        of_places = [problem for problem in problems if problem.field.startswith(_PLACES)]
        ranks = [problem.field.removeprefix(_PLACES).partition(".")[0] for problem in of_places]
        self.map.model_.set_wrong(frozenset(int(rank) for rank in ranks if rank.isdigit()))
        _tell(self.map_error, of_places)
        known = {f"{FIELD}.{name}" for name in (*self.rows, "chief", "evaluator")}
        _tell(
            self.error,
            [
                problem
                for problem in problems
                if problem.field.partition(".")[0] == FIELD
                and problem.field not in known
                and problem not in of_places
            ],
        )

    # Choosing

    def _kind_chosen(self, key: str) -> None:
        if self._filling:
            return
        self._take(_BEGINS.get(key))

    def _number_edited(self, name: str, number: int | bool) -> None:
        given = self.draft.distribution
        if not self._filling and given is not None:
            changed: dict[str, Any] = {name: number}
            self._take(kept_places(replace(given, **changed)))

    def _metrics_edited(self) -> None:
        given = self.draft.distribution
        if not self._filling and given is not None:
            self._take(replace(given, metrics=self.metrics.currentData()))

    def _reset(self) -> None:
        given = self.draft.distribution
        if given is not None:
            self._take(given.with_edited(()))

    def _take(self, distribution: Distribution | None) -> None:
        self.draft.distribution = distribution
        self.map_error.hide()
        self._fill()
        self.changed.emit()

    def _refused(self, text: str) -> None:
        self.map_error.set_kind("error")
        self.map_error.setText(text)
        self.map_error.setVisible(bool(text))


_TF = ("tensorflow", "ps")


def kept_places(distribution: Distribution) -> Distribution:
    """The distribution with those changed places that still mean a process of it."""
    usual = {place.rank: place for place in distribution.with_edited(()).places()}
    kept = [
        place
        for place in distribution.edited
        if place.rank in usual
        and (usual[place.rank].role, usual[place.rank].index) == (place.role, place.index)
        and place.node < distribution.nodes
    ]
    return distribution.with_edited(kept)


def _tell(label: Label, problems: list[Problem]) -> None:
    text, level = problem_text(problems)
    label.set_kind("error" if level == "error" else "warning")
    label.setText(localized(text))
    label.setVisible(bool(text))
