"""One dataset: its versions and facts, a preview, its files, what changed, what used it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from mldesk.core.dataset import (
    Dataset,
    DatasetFile,
    DatasetVersion,
    export_dataset,
    set_dataset_description,
    set_dataset_tags,
    verify_dataset,
)
from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.desktop import copy_text, open_path
from mldesk.gui.icons import icon
from mldesk.gui.trash import move_to_trash
from mldesk.gui.verifying import How, Verifier, VerifyButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import detail_page
from mldesk.gui.widgets.detail_head import DetailHead
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.files_tab import FilesTab, files_title
from mldesk.gui.widgets.folder_form import FolderForm
from mldesk.gui.widgets.inline_text import InlineText
from mldesk.gui.widgets.late import Late
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tabs import Tabs
from mldesk.gui.widgets.tag_chips import TagChips
from mldesk.gui.widgets.task_line import TaskLine
from mldesk.gui.widgets.version_box import VersionBox

from .changes import ChangesTab
from .preview import PreviewTab
from .reading import Uses, VersionCheck, VersionFiles, check_files, read_files, read_uses
from .register_form import Registration
from .used_by import UsedByTab

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session

_TABS_HEIGHT = 300
"""Pixels the tabs have at least: in a low window the whole detail scrolls."""
_PREVIEW, _FILES, _CHANGES, _USES = range(4)


class DatasetDetail(QWidget):
    """Shows the dataset it is given; `new_version_wanted` carries its name."""

    new_version_wanted = Signal(str)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._dataset: Dataset | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._to_tell: Registration | None = None
        self._read: DatasetVersion | None = None
        self._checking = False
        self._form: FolderForm | None = None
        self.version_box = VersionBox("data.version")
        self.version_box.picked.connect(self._version_picked)
        self.verify_button = VerifyButton("data.verify")
        self.verify_button.chosen.connect(self.verify)
        self.new_version_button = Button(self.tr("New version"))
        self.new_version_button.setObjectName("data.new_version")
        self.new_version_button.clicked.connect(self._ask_for_version)
        self.export_button = Button(self.tr("Export"), icon_name="export")
        self.export_button.setObjectName("data.export")
        self.export_button.clicked.connect(self.open_export)
        self.head = DetailHead(
            (self.version_box, self.verify_button),
            (self.new_version_button, self.export_button),
            "data",
            self._fill_menu,
        )
        self.name_label = self.head.name_label
        self.description = InlineText(
            "data.describe", self.tr("Description of the dataset"), self.tr("Add a description")
        )
        self.description.edited.connect(self._describe)
        self.tags = TagChips("data.tags")
        self.tags.edited.connect(self._tag)
        self.notices = Notices("data.problem")
        self.task_line = TaskLine(session, "data.task")
        self.task_line.canceled.connect(self._export_canceled)
        self.verifier = Verifier("data.verify_result", session, window, self.notices, self.task_line, self)
        self.facts = FactGrid()
        self._build_tabs()
        self._lay_out()

    def _build_tabs(self) -> None:
        self.preview = PreviewTab(self._session)
        self._files = Late(self._make_files)
        self._changes = Late(lambda: ChangesTab(self._session))
        self._used_by = Late(lambda: UsedByTab(self._window))
        self.tabs = Tabs("data.tabs", self.tr("Views of the dataset"), _TABS_HEIGHT)
        self.tabs.addTab(self.preview, self.tr("Preview"))
        self.tabs.addTab(self._files, self.tr("Files"))
        self.tabs.addTab(self._changes, self.tr("Changes"))
        self.tabs.addTab(self._used_by, self.tr("Used by"))
        self.tabs.currentChanged.connect(self._tab_changed)

    def _make_files(self) -> FilesTab:
        made = FilesTab("data", self._session)
        made.opened.connect(self._open_file)
        return made

    @property
    def files_tab(self) -> FilesTab:
        """The tab of the files; like the next ones made when it is first needed."""
        return self._files.widget

    @property
    def changes(self) -> ChangesTab:
        """The tab of what another version changed."""
        return self._changes.widget

    @property
    def used_by(self) -> UsedByTab:
        """The tab of what used the version."""
        return self._used_by.widget

    def _lay_out(self) -> None:
        self._about = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._about.setSpacing(4)
        self._about.addWidget(self.description)
        self._about.addWidget(self.tags)
        self.description.editing.connect(self._arrange_about)
        layout = detail_page(self)
        layout.addWidget(self.head)
        layout.addLayout(self._about)
        layout.addWidget(self.notices)
        layout.addWidget(self.task_line)
        layout.addWidget(self.facts)
        layout.addWidget(self.tabs, 1)

    def _arrange_about(self, editing: bool) -> None:
        """Where there is no description, the offers to describe and to tag stand side by side."""
        alone = not editing and not self.description.text()
        directions = QBoxLayout.Direction
        self._about.setDirection(directions.LeftToRight if alone else directions.TopToBottom)
        self._about.setStretch(0, 0)
        self._about.setStretch(1, 1 if alone else 0)
        self._about.setSpacing(16 if alone else 4)

    # Showing

    def want_version(self, name: str, version: int | None) -> None:
        """When the dataset `name` is shown next, show this version of it."""
        self._wanted = (name, version)

    def tell_registered(self, registration: Registration) -> None:
        """When its version is shown next, tell what happened on the way."""
        self._to_tell = registration

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show a dataset; a version that was looked at stays unless there is a newer one now."""
        before, self._dataset = self._dataset, dataset
        self.setVisible(dataset is not None)
        if dataset is None:
            return
        if before is None or before.id != dataset.id:
            self._close_form()
        wanted = None
        if self._wanted is not None and self._wanted[0] == dataset.name:
            wanted, self._wanted = self._wanted[1] or dataset.newest.version, None
        self.version_box.set_versions(dataset.id, dataset.versions, wanted)
        self.name_label.setText(dataset.name)
        self.description.set_text(dataset.description)
        self._version_picked()

    def version(self) -> DatasetVersion | None:
        """Return the version that is shown."""
        found = self.version_box.version()
        return found if isinstance(found, DatasetVersion) else None

    def _fill_menu(self, menu: QMenu) -> None:
        """Add what is done rarely."""
        version = self.version()
        if version is None:
            return
        menu.addAction(icon("copy", "muted"), self.tr("Copy name and version")).triggered.connect(
            lambda: copy_text(version.reference)
        )
        menu.addAction(icon("folder", "muted"), self.tr("Open folder")).triggered.connect(
            lambda: open_path(version.folder)
        )
        menu.addSeparator()
        menu.addAction(icon("trash", "muted"), self.tr("Move this version to the trash")).triggered.connect(
            lambda: move_to_trash(self._window, [("dataset", version.reference)])
        )
        if self._dataset is not None and len(self._dataset.versions) > 1:
            menu.addAction(
                icon("trash", "muted"), self.tr("Move all versions to the trash")
            ).triggered.connect(lambda: move_to_trash(self._window, [("dataset", version.name)]))

    def _version_picked(self) -> None:
        version = self.version()
        if version is None or self._dataset is None:
            return
        self.tags.set_tags(version.tags)
        self._show_facts(version)
        if self._read is None or self._read.manifest != version.manifest:
            self._show_another(version)
        elif not self._checking:
            self._check(version)
        self._tell_registration(version)
        versions = self._dataset.versions
        self._changes.tell("versions", lambda tab: tab.set_versions(versions, version))
        self.read_uses()

    def _show_another(self, version: DatasetVersion) -> None:
        """Read the files of a version: once, as they never change."""
        self._read = version
        self._checking = True  # as soon as they are read
        self.verifier.shown = version.reference
        self.notices.clear(keep=self._form)
        self._files.tell("files", lambda tab: tab.show_files(()))
        self.preview.show_version(version)
        self._session.background(lambda: read_files(version), self._show_files, receiver=self)

    def read_uses(self) -> None:
        """Read which runs and models used the shown version."""
        version = self.version()
        if version is not None:
            self._session.read(
                lambda workspace: read_uses(workspace, version),
                self._show_uses,
                key="dataset uses",
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

    def _tell_registration(self, version: DatasetVersion) -> None:
        told = self._to_tell
        if told is None or told.version.manifest != version.manifest:
            return
        self._to_tell = None
        if told.said:
            title = self.tr("The download went another way than usual")
            self.notices.tell("info", title, "\n".join(told.said))
        if told.left_out and told.is_new:
            text = (
                self.tr("1 link was left out")
                if len(told.left_out) == 1
                else self.tr("{count} links were left out")
            )
            title = text.format(count=formats.count(len(told.left_out)))
            cause = ", ".join(told.left_out[:5]) + (" …" if len(told.left_out) > 5 else "")
            cure = self.tr("Links are not followed. Put the files themselves there if they belong to it.")
            self.notices.tell("warning", title, cause, cure)

    def _show_files(self, found: VersionFiles) -> None:
        if found.version is not self._read:
            return
        self._files.tell("files", lambda tab: tab.show_files(found.files, found.left_out))
        self.tabs.setTabText(_FILES, files_title(len(found.files)))
        self.preview.set_files(found.version, found.files)
        # one after the other: what works beside the window must not keep it from its turn
        self._check(found.version)

    def _check(self, version: DatasetVersion) -> None:
        """Look whether the files are there: they may have gone since they were looked at last."""
        self._checking = True
        self._session.background(lambda: check_files(version), self._show_check, receiver=self)

    def _show_check(self, found: VersionCheck) -> None:
        if self._read is None or found.version.manifest != self._read.manifest:
            return
        self._checking = False
        self.notices.remove("data.found")
        if found.problems and not self.notices.shows("data.verify_result"):
            self.verifier.show_problems("data.found", found.version, found.problems, found.version.folder)

    def _show_uses(self, uses: Uses) -> None:
        if self._read is not None and uses.version.manifest == self._read.manifest:
            self._used_by.tell("uses", lambda tab: tab.show_uses(uses))
            count = formats.count(len(uses.uses))
            self.tabs.setTabText(_USES, self.tr("Used by ({count})").format(count=count))

    def _tab_changed(self, index: int) -> None:
        if index == _CHANGES:
            self.changes.shown()

    def _open_file(self, file: DatasetFile) -> None:
        version = self.version()
        if version is not None:
            open_path(version.folder / file.path)

    def _ask_for_version(self) -> None:
        if self._dataset is not None:
            self.new_version_wanted.emit(self._dataset.name)

    # Editing

    def _describe(self, text: str) -> None:
        version = self.version()
        if version is not None:
            self._session.act(
                self.tr("Describe {name}").format(name=version.name),
                lambda workspace: set_dataset_description(workspace, version.reference, text),
            )

    def _tag(self, tags: dict[str, str]) -> None:
        version = self.version()
        if version is not None:
            self._session.act(
                self.tr("Tag {name}").format(name=version.reference),
                lambda workspace: set_dataset_tags(workspace, version.reference, tags),
            )

    # Verifying

    def verify(self, how: How) -> None:
        """See whether the files of the shown version are still what was registered."""
        version = self.version()
        if version is not None and self.task_line.task is None:
            self._close_form()
            count, show = version.file_count, self._window.open_dataset
            self.verifier.verify(version, how, count, verify_dataset, show, version.folder)

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
        self.notices.add(form)
        form.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self, version: DatasetVersion, folder: Path) -> None:
        def work(workspace: Workspace, progress: Progress) -> Path:
            return export_dataset(version, folder, ByteProgress(progress), progress.canceled)

        title = self.tr("Exporting {name} : {version}").format(name=version.name, version=version.version)
        self.task_line.follow(
            self._session.act(title, work, self._exported, self._export_failed, receiver=self)
        )

    def _exported(self, folder: Path) -> None:
        self._close_form()
        text = self.tr("Exported to {folder}").format(folder=folder)
        self._window.show_message("good", text, action=(self.tr("Open folder"), lambda: open_path(folder)))

    def _export_failed(self, error: MldeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)

    def _export_canceled(self) -> None:
        if self._form is not None:
            self._form.set_busy(False)

    def _close_form(self) -> None:
        if self._form is not None:
            # the focus goes back to where the form came from, not to wherever Qt finds the next widget
            if self._form.isAncestorOf(self.focusWidget() or self):
                self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)
            form, self._form = self._form, None
            self.notices.take_away(form)
