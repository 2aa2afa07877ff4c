"""One model: its versions, lineage, metrics, parameters and files; verify and export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from mldesk.core.content import ContentFile
from mldesk.core.errors import Conflict, MldeskError, Problem
from mldesk.core.model import Model, ModelVersion, export_model, verify_model
from mldesk.core.model.export import check_target
from mldesk.gui import formats
from mldesk.gui.desktop import open_path
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.folder_form import FolderForm
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.message import MessageBar

from .lineage import LineageView

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.data import DataPage
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

_FRAMEWORKS = {"keras": "Keras", "tensorflow": "TensorFlow", "torch": "PyTorch", "sklearn": "scikit-learn"}


@dataclass(frozen=True)
class Manifest:
    """What is read of a version's model.json; `problem` when it cannot be read."""

    version: ModelVersion
    content: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[ContentFile, ...] = ()
    problem: MldeskError | None = None


def read_version(version: ModelVersion) -> Manifest:
    """Read the manifest of a version; a damaged one is a problem to show, not an error."""
    try:
        return Manifest(version, version.manifest(), tuple(version.files()))
    except MldeskError as error:
        return Manifest(version, problem=error)


class ModelDetail(QWidget):
    """Shows the model it is given."""

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._model: Model | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._form: FolderForm | None = None
        self.name_label = ElidedLabel("", "heading")
        self.description_label = Label("", "muted", wrap=True)
        self.tags_label = Label("", "caption", wrap=True)
        self.version_box = QComboBox()
        self.version_box.setObjectName("models.version")
        self.version_box.setAccessibleName(self.tr("Version"))
        self.version_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.version_box.currentIndexChanged.connect(self._version_picked)
        self.verify_button = Button(self.tr("Verify"), icon_name="check")
        self.verify_button.setObjectName("models.verify")
        self.verify_button.setToolTip(self.tr("Read all files again and compare their hashes"))
        self.verify_button.clicked.connect(self.verify)
        self.export_button = Button(self.tr("Export"), "primary", "export")
        self.export_button.setObjectName("models.export")
        self.export_button.clicked.connect(self.open_export)
        self.lineage = LineageView(self._open_dataset, window.open_run)
        self.facts = FactGrid()
        self.metrics = self._table(self._metric_columns(), self.tr("Metrics"), "models.metrics")
        self.parameters = self._table(self._parameter_columns(), self.tr("Parameters"), "models.parameters")
        self.files = self._table(self._file_columns(), self.tr("Files"), "models.files")
        self.files.opened.connect(self._open_file)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("models.tabs")
        self.tabs.setAccessibleName(self.tr("Views of the model"))
        for table in (self.metrics, self.parameters, self.files):
            self.tabs.addTab(table, table.accessibleName())
        self._lay_out()

    def _table(self, columns: list[Column], title: str, name: str) -> FactTable:
        table = FactTable(columns, key=lambda thing: thing[0] if isinstance(thing, tuple) else thing.path)
        table.setObjectName(name)
        table.setAccessibleName(title)
        return table

    def _metric_columns(self) -> list[Column]:
        def value(key: str) -> Column:
            titles = {"last": self.tr("Last"), "best": self.tr("Best"), "first": self.tr("First")}
            return Column(
                titles[key],
                lambda pair: formatted(pair[1].get(key)),
                lambda pair: str(pair[1].get(key)),
                110,
                number=True,
            )

        return [
            Column(self.tr("Metric"), lambda pair: pair[0]),
            value("first"),
            value("last"),
            value("best"),
            Column(
                self.tr("Points"),
                lambda pair: formats.count(int(pair[1].get("count") or 0)),
                lambda pair: int(pair[1].get("count") or 0),
                90,
                number=True,
            ),
        ]

    def _parameter_columns(self) -> list[Column]:
        return [
            Column(self.tr("Parameter"), lambda pair: pair[0]),
            Column(self.tr("Value"), lambda pair: formatted(pair[1]), width=280, mono=True),
        ]

    def _file_columns(self) -> list[Column]:
        return [
            Column(self.tr("File"), lambda file: file.path, tool_tip=lambda file: file.path),
            Column(self.tr("Size"), lambda f: formats.size(f.size), lambda f: f.size, 100, number=True),
            Column(
                self.tr("Hash"),
                lambda f: f.hash.partition(":")[2][:16],
                width=152,
                mono=True,
                tool_tip=lambda f: f.hash,
            ),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name_label, 1)
        for widget in (self.version_box, self.verify_button, self.export_button):
            head.addWidget(widget)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        for label in (self.description_label, self.tags_label):
            layout.addWidget(label)
        layout.addLayout(self._notices)
        layout.addWidget(self.lineage)
        layout.addWidget(self.facts)
        layout.addWidget(self.tabs, 1)

    # Showing

    def want_version(self, name: str, version: int | None) -> None:
        """When the model `name` is shown next, show this version of it."""
        self._wanted = (name, version)

    def show_model(self, model: Model | None) -> None:
        """Show a model; a version that was looked at stays unless there is a newer one now."""
        before, self._model = self._model, model
        self.setVisible(model is not None)
        if model is None:
            return
        same = before is not None and before.id == model.id and len(before.versions) == len(model.versions)
        kept = min(max(0, self.version_box.currentIndex()), len(model.versions) - 1) if same else 0
        if self._wanted is not None and self._wanted[0] == model.name:
            numbers = [version.version for version in model.versions]
            kept = numbers.index(self._wanted[1]) if self._wanted[1] in numbers else 0
            self._wanted = None
        if not same:
            self._close_form()
        self.name_label.setText(model.name)
        self.version_box.blockSignals(True)
        self.version_box.clear()
        for version in model.versions:
            newest = version is model.newest and len(model.versions) > 1
            text = self.tr("Version {number} (newest)") if newest else self.tr("Version {number}")
            self.version_box.addItem(text.format(number=version.version))
        self.version_box.setCurrentIndex(kept)
        self.version_box.blockSignals(False)
        self._version_picked()

    def version(self) -> ModelVersion | None:
        """Return the version that is shown."""
        index = self.version_box.currentIndex()
        if self._model is None or not 0 <= index < len(self._model.versions):
            return None
        return self._model.versions[index]

    def _version_picked(self) -> None:
        version = self.version()
        if version is None:
            return
        self._clear_notices()
        self.description_label.setText(version.description)
        self.description_label.setVisible(bool(version.description))
        tags = " · ".join(f"{key}: {value}" if value else key for key, value in version.tags.items())
        self.tags_label.setText(tags)
        self.tags_label.setVisible(bool(tags))
        self._session.background(lambda: read_version(version), self._show_manifest, receiver=self)

    def _show_manifest(self, manifest: Manifest) -> None:
        version = manifest.version
        if version != self.version():
            return
        if manifest.problem is not None:
            self._tell("error", manifest.problem.title, manifest.problem.cause, manifest.problem.cure)
        lineage = manifest.content.get("lineage") or {}
        self.lineage.show_lineage(version, lineage)
        framework = _FRAMEWORKS.get(version.framework or "", version.framework or "–")
        self.facts.set_facts(
            [
                Fact(self.tr("Registered"), formats.moment(version.created)),
                Fact(self.tr("Framework"), framework),
                Fact(self.tr("Experiment"), str(lineage.get("experiment") or "–")),
                Fact(self.tr("Size"), formats.size(version.size)),
                Fact(self.tr("From"), version.source_path),
                Fact(self.tr("Hash"), version.hash, mono=True, copied=True),
            ]
        )
        # those of single batches last: what is of interest is how an epoch ended
        metrics = sorted((manifest.content.get("metrics") or {}).items(), key=lambda pair: "/" in pair[0])
        self.metrics.set_things(metrics)
        self.parameters.set_things(tuple((manifest.content.get("parameters") or {}).items()))
        self.files.set_things(manifest.files)
        count = formats.count(len(manifest.files))
        self.tabs.setTabText(2, self.tr("Files ({count})").format(count=count))

    def _tell(self, level: str, title: str, cause: str = "", cure: str = "") -> None:
        bar = MessageBar(level, title, cause, cure)
        bar.setObjectName("models.message")
        self._notices.addWidget(bar)

    def _clear_notices(self) -> None:
        for bar in self.findChildren(MessageBar):
            self._notices.removeWidget(bar)
            bar.hide()
            bar.deleteLater()

    def _open_file(self, file: ContentFile) -> None:
        version = self.version()
        if version is not None:
            open_path(version.files_folder / file.path)

    def _open_dataset(self, name: str, number: int) -> None:
        cast("DataPage", self._window.open_page("data")).show_dataset(name, number)

    # Verifying

    def verify(self) -> None:
        """Read all files of the shown version again and say whether they are what was registered."""
        version = self.version()
        if version is None:
            return
        self.verify_button.setEnabled(False)

        def work(workspace: Workspace, progress: Progress) -> list[Problem]:
            return verify_model(workspace, version, on_progress=progress)

        def done(problems: list[Problem]) -> None:
            self.verify_button.setEnabled(True)
            self._clear_notices()
            for problem in problems[:3]:
                self._tell("error", problem.title, problem.cause, problem.cure)
            if not problems:
                self._tell("good", self.tr("All files are what was registered."))

        def failed(error: MldeskError) -> None:
            self.verify_button.setEnabled(True)
            self._tell("error", error.title, error.cause, error.cure)

        title = self.tr("Verifying {name} : {version}").format(name=version.name, version=version.version)
        self._session.act(title, work, done, failed, receiver=self)

    # Exporting

    def open_export(self) -> None:
        """Ask inline for a folder to export the shown version into."""
        version = self.version()
        if version is None:
            return
        self._close_form()
        self._clear_notices()
        title = self.tr("Export {name} : {version}").format(name=version.name, version=version.version)
        form = FolderForm("models.export", title, f"{version.name}-{version.version}")
        form.accepted.connect(lambda folder: self._export(version, folder))
        form.dismissed.connect(self._close_form)
        self._form = form
        self._notices.insertWidget(0, form)
        form.show()
        form.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self, version: ModelVersion, folder: Path) -> None:
        replace = self._form is not None and self._form.replaces

        def work(workspace: Workspace, progress: Progress) -> Path:
            return export_model(version, folder, replace=replace, on_progress=progress)

        title = self.tr("Exporting {name} : {version}").format(name=version.name, version=version.version)
        self._session.act(title, work, self._exported, self._export_failed, receiver=self)

    def _exported(self, folder: Path) -> None:
        self._close_form()
        bar = MessageBar(
            "good",
            self.tr("Exported to {folder}").format(folder=folder),
            action=(self.tr("Open folder"), lambda: open_path(folder)),
        )
        bar.setObjectName("models.exported")
        self._notices.addWidget(bar)

    def _export_failed(self, error: MldeskError) -> None:
        form = self._form
        if form is None:
            return
        form.show_error(error)
        if isinstance(error, Conflict):
            place = form.place()

            def offer(replaceable: bool) -> None:
                if replaceable and form is self._form:
                    form.offer_replacing()

            self._session.background(lambda: _is_replaceable(place), offer, receiver=form)

    def _close_form(self) -> None:
        if self._form is not None:
            # the focus goes back to where the form came from, not to wherever Qt finds the next widget
            if self._form.isAncestorOf(self.focusWidget() or self):
                self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._form.hide()
            self._form.deleteLater()
            self._form = None


def formatted(value: Any) -> str:
    """Return a parameter or metric value as people read it: numbers with at most five figures."""
    if value is None:
        return "–"
    return f"{value:.5g}" if isinstance(value, float) else str(value)


def _is_replaceable(place: Path) -> bool:
    """Tell whether a folder holds nothing but an earlier export, so that it may be replaced."""
    try:
        check_target(place, replace=True)
    except MldeskError:
        return False
    return True
