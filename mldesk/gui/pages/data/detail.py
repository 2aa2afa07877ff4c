"""One dataset: its versions and facts, a preview, its files, the runs that read it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from mldesk.core.dataset import (
    Dataset,
    DatasetFile,
    DatasetUse,
    DatasetVersion,
    check_dataset,
    dataset_runs,
    export_dataset,
)
from mldesk.core.errors import MldeskError, Problem
from mldesk.gui import formats
from mldesk.gui.desktop import open_path
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.folder_form import FolderForm
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.pill import status_word

from .preview import PreviewTab

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session


@dataclass(frozen=True)
class VersionDetail:
    """What is read of a version from its manifest and the database."""

    version: DatasetVersion
    files: tuple[DatasetFile, ...]
    uses: tuple[DatasetUse, ...]
    problems: tuple[Problem, ...]


def read_version(workspace: Workspace, version: DatasetVersion) -> VersionDetail:
    """Read files, uses and problems of a version; a lost manifest is a problem, not an error."""
    problems = tuple(check_dataset(version))
    try:
        files = tuple(version.files())
    except MldeskError:
        files = ()
    return VersionDetail(version, files, tuple(dataset_runs(workspace, version.reference)), problems)


class DatasetDetail(QWidget):
    """Shows the dataset it is given; `new_version_wanted` carries its name."""

    new_version_wanted = Signal(str)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._dataset: Dataset | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._form: FolderForm | None = None
        self.name_label = ElidedLabel("", "heading")
        self.description_label = Label("", "muted", wrap=True)
        self.version_box = QComboBox()
        self.version_box.setObjectName("data.version")
        self.version_box.setAccessibleName(self.tr("Version"))
        self.version_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.version_box.currentIndexChanged.connect(self._version_picked)
        self.new_version_button = Button(self.tr("New version"))
        self.new_version_button.setObjectName("data.new_version")
        self.new_version_button.clicked.connect(self._ask_for_version)
        self.export_button = Button(self.tr("Export"), icon_name="export")
        self.export_button.setObjectName("data.export")
        self.export_button.clicked.connect(self.open_export)
        self.facts = FactGrid()
        self.preview = PreviewTab(session)
        self.files = FactTable(self._file_columns(), key=lambda file: file.path, sort_column=0)
        self.files.setObjectName("data.files")
        self.files.setAccessibleName(self.tr("Files"))
        self.files.opened.connect(self._open_file)
        self.runs = FactTable(self._run_columns(), key=lambda use: use.run_id)
        self.runs.setObjectName("data.runs")
        self.runs.setAccessibleName(self.tr("Runs that read it"))
        self.runs.opened.connect(self._open_run)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("data.tabs")
        self.tabs.setAccessibleName(self.tr("Views of the dataset"))
        self.tabs.addTab(self.preview, self.tr("Preview"))
        self.tabs.addTab(self.files, self.tr("Files"))
        self.tabs.addTab(self.runs, self.tr("Used by"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name_label, 1)
        for widget in (self.version_box, self.new_version_button, self.export_button):
            head.addWidget(widget)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.description_label)
        layout.addLayout(self._notices)
        layout.addWidget(self.facts)
        layout.addWidget(self.tabs, 1)

    def _file_columns(self) -> list[Column]:
        return [
            Column(self.tr("File"), lambda file: file.path, tool_tip=lambda file: file.path),
            Column(self.tr("Size"), lambda f: formats.size(f.size), lambda f: f.size, 100, number=True),
            Column(
                self.tr("SHA-256"),
                lambda file: file.hash.partition(":")[2][:16],
                width=152,
                mono=True,
                tool_tip=lambda file: file.hash,
            ),
        ]

    def _run_columns(self) -> list[Column]:
        return [
            Column(self.tr("Run"), lambda use: use.run_name),
            Column(self.tr("Experiment"), lambda use: use.experiment, width=150),
            Column(self.tr("Status"), lambda use: status_word(use.status), width=110),
            Column(self.tr("Argument"), lambda use: use.argument or "–", width=130, mono=True),
            Column(
                self.tr("Started"), lambda u: formats.ago(u.created), lambda u: u.created, 130, number=True
            ),
        ]

    # Showing

    def want_version(self, name: str, version: int | None) -> None:
        """When the dataset `name` is shown next, show this version of it."""
        self._wanted = (name, version)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show a dataset; a version that was looked at stays unless there is a newer one now."""
        before, self._dataset = self._dataset, dataset
        self.setVisible(dataset is not None)
        if dataset is None:
            return
        kept = self._version_to_show(before, dataset)
        if before is None or before.id != dataset.id:
            self._close_form()
        self.name_label.setText(dataset.name)
        self.description_label.setText(dataset.description)
        self.description_label.setVisible(bool(dataset.description))
        self.version_box.blockSignals(True)
        self.version_box.clear()
        for version in dataset.versions:
            newest = version is dataset.newest and len(dataset.versions) > 1
            text = self.tr("Version {number} (newest)") if newest else self.tr("Version {number}")
            self.version_box.addItem(text.format(number=version.version), version)
        self.version_box.setCurrentIndex(kept)
        self.version_box.blockSignals(False)
        self._version_picked(kept)

    def _version_to_show(self, before: Dataset | None, dataset: Dataset) -> int:
        numbers = [version.version for version in dataset.versions]
        if self._wanted is not None and self._wanted[0] == dataset.name:
            number = self._wanted[1]
            self._wanted = None
            return numbers.index(number) if number in numbers else 0
        if before is None or before.id != dataset.id or len(before.versions) != len(numbers):
            return 0
        return min(max(0, self.version_box.currentIndex()), len(numbers) - 1)

    def version(self) -> DatasetVersion | None:
        """Return the version that is shown."""
        if self._dataset is None or not 0 <= self.version_box.currentIndex() < len(self._dataset.versions):
            return None
        return self._dataset.versions[self.version_box.currentIndex()]

    def _version_picked(self, index: int) -> None:
        version = self.version()
        if version is None:
            return
        self._show_facts(version)
        self.preview.show_version(version)
        self._session.read(
            lambda workspace: read_version(workspace, version),
            self._show_detail,
            key="dataset version",
            receiver=self,
        )

    def _show_facts(self, version: DatasetVersion) -> None:
        where = self.tr("left in place") if version.by_reference else self.tr("in the workspace")
        origin = version.origin.splitlines()
        facts = [
            Fact(self.tr("Registered"), formats.moment(version.created)),
            Fact(self.tr("Files"), formats.count(version.file_count)),
            Fact(self.tr("Kept"), where),
            Fact(self.tr("Size"), formats.size(version.size)),
            Fact(self.tr("From"), ", ".join(origin) or "–"),
            Fact(self.tr("Hash"), version.hash, mono=True, copied=True),
        ]
        self.facts.set_facts(facts)

    def _show_detail(self, detail: VersionDetail) -> None:
        if detail.version != self.version():
            return
        self.files.set_things(detail.files)
        self.runs.set_things(detail.uses)
        self.tabs.setTabText(1, self.tr("Files ({count})").format(count=formats.count(len(detail.files))))
        self.tabs.setTabText(2, self.tr("Used by ({count})").format(count=formats.count(len(detail.uses))))
        self._clear_notices()
        for problem in detail.problems[:3]:
            bar = MessageBar(problem.level, problem.title, problem.cause, problem.cure)
            bar.setObjectName("data.problem")
            self._notices.addWidget(bar)
        self.preview.set_files(detail.version, detail.files)

    def _clear_notices(self) -> None:
        for index in reversed(range(self._notices.count())):
            item = self._notices.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._form:
                self._notices.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _open_file(self, file: DatasetFile) -> None:
        version = self.version()
        if version is not None:
            open_path(version.folder / file.path)

    def _open_run(self, use: DatasetUse) -> None:
        self._window.open_run(use.run_id)

    def _ask_for_version(self) -> None:
        if self._dataset is not None:
            self.new_version_wanted.emit(self._dataset.name)

    # Exporting

    def open_export(self) -> None:
        """Ask inline for a folder to export the shown version into."""
        version = self.version()
        if version is None:
            return
        self._close_form()
        title = self.tr("Export {name} : {version}").format(name=version.name, version=version.version)
        form = FolderForm("data.export", title, f"{version.name}-{version.version}")
        form.accepted.connect(lambda folder: self._export(version, folder))
        form.dismissed.connect(self._close_form)
        self._form = form
        self._notices.insertWidget(0, form)
        form.show()
        form.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self, version: DatasetVersion, folder: Path) -> None:
        def work(workspace: Workspace, progress: Progress) -> Path:
            return export_dataset(version, folder, on_progress=progress)

        title = self.tr("Exporting {name} : {version}").format(name=version.name, version=version.version)
        self._session.act(title, work, self._exported, self._export_failed, receiver=self)

    def _exported(self, folder: Path) -> None:
        self._close_form()
        text = self.tr("Exported to {folder}").format(folder=folder)
        self._window.show_message("good", text, action=(self.tr("Open folder"), lambda: open_path(folder)))

    def _export_failed(self, error: MldeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)

    def _close_form(self) -> None:
        if self._form is not None:
            # the focus goes back to where the form came from, not to wherever Qt finds the next widget
            if self._form.isAncestorOf(self.focusWidget() or self):
                self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
