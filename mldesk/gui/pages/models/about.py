"""What users say of a version: description, stage, aliases, tags, note; edited where it stands."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.model import (
    Model,
    ModelVersion,
    change_tags,
    remove_alias,
    set_alias,
    set_description,
    set_note,
    set_stage,
)
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.inline_text import InlineText
from mldesk.gui.widgets.tag_chips import TagChips

from .alias_chips import AliasChips
from .stage_button import StageButton

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_CHIP = 28

Change = Callable[["Workspace", str], object]
"""Changes the version with this reference."""


class VersionAbout(QWidget):
    """Shows the version it is given; `failed` carries why something could not be changed."""

    failed = Signal(MldeskError)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._model: Model | None = None
        self._version: ModelVersion | None = None
        self._edits: deque[tuple[str, str, Change]] = deque()
        self._build_texts()
        self._build_chips()
        self._lay_out()

    def _build_texts(self) -> None:
        self.description = InlineText(
            "models.describe", self.tr("Description of the version"), self.tr("Add a description")
        )
        self.description.edited.connect(
            lambda text: self.edit(
                self.tr("Describe {name}"), lambda workspace, name: set_description(workspace, name, text)
            )
        )
        self.note = InlineText("models.note", self.tr("Note on the version"), self.tr("Add a note"))
        self.note.edited.connect(
            lambda text: self.edit(
                self.tr("Note on {name}"), lambda workspace, name: set_note(workspace, name, text)
            )
        )
        self.note.editing.connect(self._show_note)
        self.note_button = Button(self.tr("Add a note"), "link", "plus")
        self.note_button.setObjectName("models.add_note")
        self.note_button.setFixedHeight(_CHIP)
        self.note_button.clicked.connect(self._start_note)

    def _build_chips(self) -> None:
        self.stage = StageButton("models.stage")
        self.stage.chosen.connect(
            lambda stage: self.edit(
                self.tr("Set the stage of {name}"), lambda workspace, name: set_stage(workspace, name, stage)
            )
        )
        self.aliases = AliasChips("models.alias")
        self.aliases.given.connect(self._give_alias)
        self.aliases.taken.connect(
            lambda alias: self.edit(
                self.tr("Take an alias from {name}"),
                lambda workspace, name: remove_alias(workspace, name.partition(":")[0], alias),
            )
        )
        self.tags = TagChips("models.tag")
        self.tags.edited.connect(self._tag)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, spacing=8)
        for chip in (self.stage, self.aliases, self.tags, self.note_button):
            flow.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.description, chips, self.note):
            layout.addWidget(widget)

    # Showing

    def show_version(self, model: Model, version: ModelVersion) -> None:
        """Show what is said of `version` of `model`."""
        same = self._version is not None and self._version.reference == version.reference
        self._model, self._version = model, version
        if self._edits and same:
            return  # it was read before it was changed
        self._show()

    def _show(self) -> None:
        version = self._version
        if version is None:
            return
        self.description.set_text(version.description)
        self.note.set_text(version.note)
        self._show_note()
        self.stage.set_stage(version.stage)
        self.aliases.set_aliases(version.aliases)
        self.tags.set_tags({key: value for key, value in version.tags.items() if key != "stage"})

    def _show_note(self, editing: bool = False) -> None:
        """A note takes room where there is one; else there is a button among the chips."""
        there = bool(self.note.text()) or editing or self.note.line.hasFocus()
        self.note.setVisible(there)
        self.note_button.setVisible(not there)

    def _start_note(self) -> None:
        self.note.show()
        self.note.start()

    # Editing

    def edit(self, title: str, change: Change) -> None:
        """Change something about the shown version, after what is being changed already."""
        version = self._version
        if version is not None:
            self._edits.append((title.format(name=version.reference), version.reference, change))
            if len(self._edits) == 1:
                self._next_edit()

    def _next_edit(self) -> None:
        title, reference, change = self._edits[0]
        self._session.act(
            title,
            lambda workspace: change(workspace, reference),
            lambda _changed: self._edit_over(),
            self._edit_failed,
            receiver=self,
        )

    def _edit_over(self) -> None:
        self._edits.popleft()
        if self._edits:
            self._next_edit()

    def _edit_failed(self, error: MldeskError) -> None:
        self._edit_over()
        self._show()
        self.failed.emit(error)

    def _tag(self, tags: dict[str, str]) -> None:
        def changed(before: dict[str, str]) -> dict[str, str]:
            # the stage is a tag, too, but not one of the chips
            return tags | {key: value for key, value in before.items() if key == "stage"}

        self.edit(self.tr("Tag {name}"), lambda workspace, name: change_tags(workspace, name, changed))

    def _give_alias(self, alias: str) -> None:
        """Give the version an alias; one that moves from another version is told, with a way back."""
        bearer = self._bearer(alias)
        self.edit(self.tr("Give {name} an alias"), lambda workspace, name: set_alias(workspace, name, alias))
        if bearer is None:
            return

        def back() -> None:
            self._session.act(
                self.tr("Undo"), lambda workspace: set_alias(workspace, bearer.reference, alias)
            )

        text = self.tr("@{alias} has moved here from version {number}")
        self._window.show_message(
            "info", text.format(alias=alias, number=bearer.version), action=(self.tr("Undo"), back)
        )

    def _bearer(self, alias: str) -> ModelVersion | None:
        versions = self._model.versions if self._model is not None else ()
        return next((version for version in versions if alias in version.aliases), None)
