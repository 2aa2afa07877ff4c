"""One model: its versions, what is said of them, where they came from, what they hold; verify and export."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from mldesk.core.content import ContentFile
from mldesk.core.errors import MldeskError
from mldesk.core.model import (
    Model,
    ModelVersion,
    set_trusted,
    verify_model,
)
from mldesk.core.status import Status
from mldesk.core.stored_files import How
from mldesk.gui import formats
from mldesk.gui.desktop import copy_text, open_path
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.trash import move_to_trash
from mldesk.gui.verifying import Verifier, VerifyButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import detail_page
from mldesk.gui.widgets.detail_head import DetailHead
from mldesk.gui.widgets.fact_grid import FactGrid
from mldesk.gui.widgets.files_tab import FilesTab, files_title
from mldesk.gui.widgets.late import Late
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tabs import Tabs
from mldesk.gui.widgets.task_line import TaskLine
from mldesk.gui.widgets.version_box import VersionBox

from .about import VersionAbout
from .compare_tab import CompareTab
from .conversions import ConversionWatch, RunState
from .export_panel import open_export_panel
from .exporting import ExportRequest
from .head_facts import head_facts
from .inspection_tab import InspectionTab
from .lineage_tab import LineageTab
from .reading import Inspected, VersionFacts, inspect_version, read_version
from .results_tab import ResultsTab
from .trust_bar import TrustBar
from .try_panel import open_try_panel
from .words import title_of

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_INSPECTION, _FILES, _RESULTS, _LINEAGE, _COMPARE = range(5)
_NARROW, _TIGHT = 480, 600
_MOST_LEFT_OUT = 5
_LEAST_TABS = 300
"""Pixels that the tabs have at least; in a lower window all of it scrolls."""


class ModelDetail(QWidget):
    """Shows the model it is given."""

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._model: Model | None = None
        self._models: Sequence[Model] = ()
        self._wanted: tuple[str, int | None] | None = None
        self._inspect_first = False
        self._shown = ""
        self._facts: VersionFacts | None = None
        self._inspected: Inspected | None = None
        self._build_head()
        self._build_about()
        self._build_tabs()
        self.conversions = ConversionWatch(session, window, self)
        self.conversions.ended.connect(self._conversion_ended)
        self._lay_out()

    # Making

    def _build_head(self) -> None:
        self.version_box = VersionBox("models.version")
        self.version_box.picked.connect(self._version_picked)
        self.verify_button = VerifyButton("models.verify")
        self.verify_button.chosen.connect(self.verify)
        self.try_button = Button(self.tr("Try"), icon_name="play")
        self.try_button.setObjectName("models.try")
        self.try_button.setAccessibleName(self.tr("Try it on files"))  # as the menu's entry
        self.try_button.clicked.connect(lambda _checked: self.open_trial())
        self.export_button = Button(self.tr("Export"), "primary", "export")
        self.export_button.setObjectName("models.export")
        self.export_button.clicked.connect(self._export_pressed)
        self.more_button = IconButton("more", self.tr("More about this version"))
        self.more_button.setObjectName("models.more")
        self.more_button.clicked.connect(self._open_menu)
        self.head = DetailHead(
            (self.version_box, self.verify_button, self.try_button, self.export_button, self.more_button)
        )

    def _build_about(self) -> None:
        self.trust_bar = TrustBar()
        self.trust_bar.trusted.connect(lambda: self._set_trusted(True))
        self.trust_bar.looked.connect(lambda: self.tabs.setCurrentIndex(_INSPECTION))
        self.about = VersionAbout(self._session, self._window)
        self.about.failed.connect(self._tell_failure)
        self.notices = Notices("models.message")
        self.task_line = TaskLine(self._session, "models.task")
        self.verifier = Verifier(
            "models.verify_result", self._session, self._window, self.notices, self.task_line, self
        )
        self.facts = FactGrid(name_width=92)

    def _build_tabs(self) -> None:
        self.inspection = InspectionTab()
        self._files = Late(self._make_files)
        self._results = Late(ResultsTab)
        self._lineage = Late(lambda: LineageTab(self._session, self._window))
        self._compare = Late(lambda: CompareTab(self._session))
        self.tabs = Tabs("models.tabs", self.tr("Views of the model"), _LEAST_TABS)
        for tab, title in (
            (self.inspection, self.tr("Inspection")),
            (self._files, self.tr("Files")),
            (self._results, self.tr("Metrics and parameters")),
            (self._lineage, self.tr("Lineage")),
            (self._compare, self.tr("Compare")),
        ):
            self.tabs.addTab(tab, title)
        self.tabs.currentChanged.connect(self._tab_changed)

    def _make_files(self) -> FilesTab:
        made = FilesTab("models", self._session)
        made.opened.connect(self._open_file)
        return made

    @property
    def files_tab(self) -> FilesTab:
        """The tab of the files; like the next ones made when it is first needed."""
        return self._files.widget

    @property
    def results(self) -> ResultsTab:
        """The tab of metrics and parameters."""
        return self._results.widget

    @property
    def lineage(self) -> LineageTab:
        """The tab of what was made from what."""
        return self._lineage.widget

    @property
    def compare(self) -> CompareTab:
        """The tab of what differs from another version."""
        return self._compare.widget

    def _lay_out(self) -> None:
        layout = detail_page(self)
        for widget in (self.head, self.trust_bar, self.about, self.notices, self.task_line, self.facts):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)

    # Showing

    def want_version(self, name: str, version: int | None) -> None:
        """When the model `name` is shown next, show this version of it."""
        self._wanted = (name, version)

    def show_inspection_next(self) -> None:
        """When another version is shown next, begin with its inspection."""
        self._inspect_first = True

    def show_model(self, model: Model | None, models: Sequence[Model] = ()) -> None:
        """Show a model; a version that was looked at stays unless there is a newer one now."""
        self._model, self._models = model, models
        self.setVisible(model is not None)
        if model is None:
            return
        wanted = None
        if self._wanted is not None and self._wanted[0] == model.name:
            wanted, self._wanted = self._wanted[1] or model.newest.version, None
        self.version_box.set_versions(model.id, model.versions, wanted)
        self.head.name_label.setText(model.name)
        self._version_picked()

    def version(self) -> ModelVersion | None:
        """The version that is shown."""
        found = self.version_box.version()
        return found if isinstance(found, ModelVersion) else None

    def _version_picked(self) -> None:
        version = self.version()
        if version is None or self._model is None:
            return
        key = f"{version.model_id}/{version.version}/{version.hash}"
        if key != self._shown:
            self._shown = key
            self._forget()
            self._session.background(lambda: inspect_version(version), self._show_inspected, receiver=self)
        self.verifier.shown = version.reference
        self.about.show_version(self._model, version)
        self.trust_bar.show_version(version)
        self._lineage.tell("version", lambda tab: tab.show_version(version))
        models = self._models
        self._compare.tell("version", lambda tab: tab.set_version(version, models))
        self._session.read(
            lambda workspace: read_version(workspace, version),
            self._show_facts,
            key="model version",
            receiver=self,
        )

    def _forget(self) -> None:
        """Take away what was of another version."""
        self.notices.clear()
        self._facts = self._inspected = None
        self.inspection.clear()
        self._count_warnings(0)
        if self._inspect_first:
            self._inspect_first = False
            self.tabs.setCurrentIndex(_INSPECTION)

    def _show_facts(self, found: VersionFacts) -> None:
        version = self.version()
        if version is None or found.version.reference != version.reference or found == self._facts:
            return
        self._facts = found
        if found.problem is not None and not self.notices.shows("models.unreadable"):
            bar = self.notices.tell("error", found.problem.title, found.problem.cause, found.problem.cure)
            bar.setObjectName("models.unreadable")
        self._show_head_facts()
        metrics, parameters = found.manifest.get("metrics") or {}, found.manifest.get("parameters") or {}
        self._results.tell("results", lambda tab: tab.show_results(metrics, parameters, found.told_by))
        left_out = found.manifest.get("left_out") or ()
        if left_out and not self.notices.shows("models.left_out"):
            self._tell_left_out(left_out)
        self._files.tell("files", lambda tab: tab.show_files(found.files, left_out))
        self.tabs.setTabText(_FILES, files_title(len(found.files)))

    def _tell_left_out(self, paths: Sequence[str]) -> None:
        text = (
            self.tr("1 link was left out")
            if len(paths) == 1
            else self.tr("{count} links were left out").format(count=formats.count(len(paths)))
        )
        shown = ", ".join(paths[:_MOST_LEFT_OUT]) + (" …" if len(paths) > _MOST_LEFT_OUT else "")
        cure = self.tr("Links are not followed. Import it with the files that are meant in their place.")
        self.notices.tell("info", text, shown, cure).setObjectName("models.left_out")

    def _show_inspected(self, found: Inspected) -> None:
        version = self.version()
        if version is None or found.version.hash != version.hash:
            return
        self._inspected = found
        self.inspection.show_inspection(found)
        warnings = found.inspection.warnings if found.inspection is not None else ()
        self._count_warnings(len(warnings))
        self.trust_bar.show_warnings(warnings)
        self._show_head_facts()

    def _count_warnings(self, count: int) -> None:
        title = self.tr("Inspection")
        self.tabs.setTabText(_INSPECTION, f"{title} ({count})" if count else title)
        self.tabs.setTabIcon(_INSPECTION, icon("warning", "warning") if count else QIcon())
        words = self.tr("{count} warnings").format(count=count) if count else ""
        self.tabs.setTabToolTip(_INSPECTION, words)

    def _show_head_facts(self) -> None:
        if self._facts is not None:
            inspection = self._inspected.inspection if self._inspected is not None else None
            self.facts.set_facts(head_facts(self._window, self._facts, inspection))

    def _tab_changed(self, index: int) -> None:
        if index == _LINEAGE:
            self.lineage.read()
        elif index == _COMPARE:
            self.compare.shown()

    def _open_file(self, file: ContentFile) -> None:
        version = self.version()
        if version is not None:
            open_path(version.files_folder / file.path)

    def _tell_failure(self, error: MldeskError) -> None:
        self.notices.clear()
        self.notices.tell("error", error.title, error.cause, error.cure)

    def _set_trusted(self, trusted: bool) -> None:
        self.about.edit(
            self.tr("Trust {name}") if trusted else self.tr("Trust {name} no longer"),
            lambda workspace, name: set_trusted(workspace, name, trusted),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window verifying and trying are found in the menu alone."""
        super().resizeEvent(event)
        self.verify_button.setVisible(self.width() >= _NARROW)
        self.try_button.setVisible(self.width() >= _TIGHT)

    # The menu

    def _open_menu(self) -> None:
        self.make_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def make_menu(self) -> QMenu:
        """The menu of what is done rarely."""
        menu = QMenu(self)
        version = self.version()
        if version is None:
            return menu
        verify = menu.addMenu(icon("check", "muted"), self.verify_button.text())
        verify.addActions(self.verify_button.menu_.actions())
        tried = menu.addAction(icon("play", "muted"), self.tr("Try it on files"))
        tried.triggered.connect(lambda _checked: self.open_trial())
        if version.origin and version.trusted:
            menu.addAction(icon("warning", "muted"), self.tr("Trust it no longer")).triggered.connect(
                lambda: self._set_trusted(False)
            )
        menu.addAction(icon("copy", "muted"), self.tr("Copy name and version")).triggered.connect(
            lambda: copy_text(version.reference)
        )
        menu.addAction(icon("folder", "muted"), self.tr("Open folder")).triggered.connect(
            lambda: open_path(version.files_folder)
        )
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Move this version to the trash")).triggered.connect(
            lambda: move_to_trash(self._window, [("model", version.reference)])
        )
        return menu

    # Verifying and exporting

    def verify(self, how: How) -> None:
        """See whether the files of the shown version are still what was registered."""
        version = self.version()
        if version is not None and self.task_line.task is None:
            self.verifier.verify(
                version,
                how,
                self._count_files(),
                verify_model,
                self._window.open_model,
                version.files_folder,
            )

    def _count_files(self) -> int:
        return len(self._facts.files) if self._facts is not None else 0

    def _export_pressed(self) -> None:
        self.open_export()

    def open_trial(self) -> None:
        """Open the panel in which the shown version predicts what files hold."""
        version = self.version()
        if version is not None:
            open_try_panel(self._session, self._window, version)

    def open_export(self, format: str = "") -> None:
        """Open the panel that exports the shown version, with a format chosen."""
        version = self.version()
        if version is not None:
            open_export_panel(self._session, self._window, version, self.conversions, format)

    def _conversion_ended(self, state: RunState, request: ExportRequest) -> None:
        """Offer the export, or tell why there is none: beside its version, else by the window."""
        version = request.version
        words = {"name": title_of(version), "format": request.label}
        shown = self.version()
        here = self.isVisible() and shown is not None and shown.reference == version.reference
        tell = self.notices.tell if here else self._window.show_message
        if state.status is Status.COMPLETED:
            title = self.tr("{name} is converted to {format}").format(**words)
            tell("info", title, action=(self.tr("Export it"), lambda: self._resume_export(request)))
        elif state.status is Status.FAILED:
            title = self.tr("{name} was not converted to {format}").format(**words)
            _, detail, cure = state.problem
            action = (self.tr("Open the run"), lambda: self._window.open_run(state.run_id))
            tell("error", title, detail, cure, action)

    def _resume_export(self, request: ExportRequest) -> None:
        """Export what was converted while no panel was open."""
        panel = open_export_panel(
            self._session, self._window, request.version, self.conversions, request.format
        )
        panel.resume(request)
        self.notices.clear()

    def compare_with(self, reference: str) -> None:
        """Bring the Compare tab to the front, against the version `name:version`."""
        self.tabs.setCurrentIndex(_COMPARE)
        self.compare.choose(reference)
