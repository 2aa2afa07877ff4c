"""The Lineage tab: the graph of what was made from what, drawn, or as a list of the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.model import LineageGraph, LineageNode, ModelVersion, lineage_graph
from mldesk.gui import formats
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import ElidedLabel
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.segments import Segments

from .lineage_node import ICONS, kind_word, state_token, state_word
from .lineage_view import LineageView

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


@dataclass(frozen=True)
class _Row:
    """A node with what it was made from, as labels."""

    node: LineageNode
    sources: str
    asked: bool


def _rows(graph: LineageGraph) -> list[_Row]:
    labels = {node.id: node.label for node in graph.nodes}
    sources: dict[str, list[str]] = {}
    for edge in graph.edges:
        argument = f" ({edge.label})" if edge.label and edge.label != "child" else ""
        sources.setdefault(edge.target, []).append(labels[edge.source] + argument)
    return [
        _Row(node, ", ".join(sources.get(node.id, [])), number == 0)
        for number, node in enumerate(graph.nodes)
    ]


class LineageTab(QWidget):
    """Reads the graph of a version when it is in front; its nodes open their pages."""

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._version: ModelVersion | None = None
        self.switch = Segments(
            "models.lineage_form",
            self.tr("How the lineage is shown"),
            [("graph", self.tr("Graph")), ("list", self.tr("List"))],
        )
        self.note_label = ElidedLabel("", "caption")
        self.view = LineageView()
        self.view.opened.connect(self._open)
        self.table = FactTable(self._columns(), key=lambda row: row.node.id)
        self.table.setObjectName("models.lineage_list")
        self.table.setAccessibleName(self.tr("Lineage as a list"))
        self.table.opened.connect(lambda row: self._open(row.node))
        self.notices = Notices("models.lineage_problem")
        self.forms = QStackedWidget()
        self.forms.addWidget(self.view)
        self.forms.addWidget(self.table)
        self.switch.chosen.connect(lambda form: self.forms.setCurrentIndex(int(form == "list")))
        self._lay_out()

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Name"),
                lambda row: row.node.label,
                icon_name=lambda row: ICONS[row.node.kind],
                token=lambda row: "text" if row.asked else None if row.node.present else "muted",
                link=True,
            ),
            Column(self.tr("What"), lambda row: kind_word(row.node), width=92),
            Column(
                self.tr("State"),
                lambda row: self.tr("Shown here") if row.asked else state_word(row.node),
                width=170,
                token=lambda row: state_token(row.node),
            ),
            Column(self.tr("Made from"), lambda row: row.sources or "–", tool_tip=lambda row: row.sources),
        ]

    def _lay_out(self) -> None:
        self.zoom_buttons = []
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.switch)
        head.addSpacing(8)
        head.addWidget(self.note_label, 1)
        for name, icon_name, words, act in (
            ("out", "minus", self.tr("Smaller"), self.view.zoom_out),
            ("in", "plus", self.tr("Larger"), self.view.zoom_in),
            ("fit", "expand", self.tr("Show all of it"), self.view.fit),
        ):
            button = IconButton(icon_name, words)
            button.setObjectName(f"models.lineage_{name}")
            button.clicked.connect(act)
            head.addWidget(button)
            self.zoom_buttons.append(button)
        self.forms.currentChanged.connect(self._turned)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.notices)
        layout.addWidget(self.forms, 1)

    def _turned(self, form: int) -> None:
        for button in self.zoom_buttons:
            button.setVisible(form == 0)

    def show_version(self, version: ModelVersion) -> None:
        """Show the lineage of this version once the tab is in front."""
        self._version = version
        self.read()

    def read(self) -> None:
        """Read the graph anew, if it can be seen."""
        version = self._version
        if version is None or not self.isVisible():
            return
        self._session.read(
            lambda workspace: (version, lineage_graph(workspace, f"model {version.reference}")),
            self._show,
            self._fail,
            key="model lineage",
            receiver=self,
        )

    def _show(self, found: tuple[ModelVersion, LineageGraph]) -> None:
        version, graph = found
        if self._version is None or version.reference != self._version.reference:
            return
        self.notices.clear()
        self.view.show_graph(graph)
        self.table.set_things(_rows(graph))
        self.note_label.setText(
            self.tr("{count} more are not shown").format(count=formats.count(graph.left_out))
            if graph.left_out
            else ""
        )

    def _fail(self, error: MldeskError) -> None:
        self.notices.clear()
        self.notices.tell("error", error.title, error.cause, error.cure)

    def _open(self, node: LineageNode) -> None:
        """Open the page of what a node stands for, if it is there."""
        if not node.present:
            return
        name, _, number = node.reference.rpartition(":")
        match node.kind:
            case "run":
                self._window.open_run(node.reference)
            case "dataset":
                self._window.open_dataset(name, int(number))
            case "model":
                self._window.open_model(name, int(number))
