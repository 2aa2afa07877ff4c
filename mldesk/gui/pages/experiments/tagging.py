"""Tags of the chosen runs: shown together, added to all of them, taken away from all, with Undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mldesk.gui import formats
from mldesk.gui.counted import CountedRuns
from mldesk.gui.pages.experiments.chosen import Chosen
from mldesk.gui.run_edits import edit_runs
from mldesk.gui.translation import translate
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.inline_form import InlineForm
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.tag_chips import TagChips

if TYPE_CHECKING:
    from mldesk.core.run_changes import Edit
    from mldesk.core.run_index import RunIndex
    from mldesk.gui.main_window import MainWindow

Tags = dict[str, str]
Change = Callable[[list[str], Tags, list[str]], object]
_SEVERAL = "…"
"""Stands for the value of a tag that the runs do not share."""


class TagForm(InlineForm):
    """The tags of some runs as chips; `dismissed` comes when it is done with."""

    def __init__(self) -> None:
        super().__init__("experiments.tags")
        self.setObjectName("experiments.tag_form")
        self._heading = Label("", "strong")
        self._change: Change | None = None
        self._shown: Tags = {}
        self._ids: list[str] = []
        self.chips = TagChips("experiments.tags")
        row = FieldRow(self.tr("Tags"), editor=self.chips, label_width=64, wide=True)
        self.say_confirm(self.tr("Done"), self.tr("Done"))
        self.lay_out(self._heading, row)
        self.set_field(self.chips.line, row)
        self.cancel_button.hide()
        self.confirm_button.clicked.connect(lambda _checked: self.dismissed.emit())
        self.chips.edited.connect(self._edited)
        self.hide()

    def ask(self, chosen: Chosen, change: Change) -> None:
        """Appear for these runs; `change` is given their ids, tags to set and names of tags to take away."""
        self._ids = chosen.ids
        self._tell(chosen.first.name)
        self._change, self._shown = change, shared_tags(chosen.tags())
        self.chips.set_tags(self._shown)
        self.show()
        self.chips.start()
        self.chips.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, name: str) -> None:
        """Say whose tags these are; `name` is the first run's."""
        one = self.tr("Tags of {name}").format(name=name)
        many = self.tr("Tags of {count} runs").format(count=formats.count(len(self._ids)))
        heading = one if len(self._ids) == 1 else many
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def keep(self, index: RunIndex) -> None:
        """Go on with those of the runs that are still there; without any the form is done with."""
        slots = [slot for slot in map(index.slot, self._ids) if slot is not None]
        if len(slots) == len(self._ids):
            return
        self._ids = [index.ids[slot] for slot in slots]
        if slots:
            self._tell(index.row(slots[0]).name)
        else:
            self.dismissed.emit()

    def _edited(self, tags: Tags) -> None:
        fresh = {key: value for key, value in tags.items() if self._shown.get(key) != value}
        gone = [key for key in self._shown if key not in tags]
        self._shown = dict(tags)
        if self._change is not None and (fresh or gone):
            self._change(self._ids, fresh, gone)


def shared_tags(found: Mapping[str, Collection[str]]) -> Tags:
    """Tags of which all values are given that some run has; where these differ, a sign for several."""
    return {key: next(iter(values)) if len(values) == 1 else _SEVERAL for key, values in found.items()}


def change_tags(window: MainWindow, run_ids: Sequence[str], tags: Tags, gone: Sequence[str]) -> None:
    """Set these tags on the runs and take others away; a toast offers to undo it."""
    edits: list[Edit] = [*(["tag", *tag] for tag in tags.items()), *(["untag", key] for key in gone)]
    told = CountedRuns().tagged
    edit_runs(window, translate("tagging", "Tag runs"), dict.fromkeys(run_ids, edits), told)
