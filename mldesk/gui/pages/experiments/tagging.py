"""Tags of the chosen runs: shown together, added to all of them, taken away from all, with Undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.inline_form import InlineForm
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.tag_chips import TagChips

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

Tags = dict[str, str]
Change = Callable[[Tags, list[str]], object]
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
        self.chips = TagChips("experiments.tags")
        row = FieldRow(self.tr("Tags"), editor=self.chips, label_width=64, wide=True)
        self.say_confirm(self.tr("Done"), self.tr("Done"))
        self.lay_out(self._heading, row)
        self.set_field(self.chips.line, row)
        self.cancel_button.hide()
        self.confirm_button.clicked.connect(lambda _checked: self.dismissed.emit())
        self.chips.edited.connect(self._edited)
        self.hide()

    def ask(self, rows: Sequence[RunRow], change: Change) -> None:
        """Appear for these runs; `change` is given tags to set and names of tags to take away."""
        one = self.tr("Tags of {name}").format(name=rows[0].name)
        many = self.tr("Tags of {count} runs").format(count=formats.count(len(rows)))
        heading = one if len(rows) == 1 else many
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._change, self._shown = change, shared_tags([row.tags for row in rows])
        self.chips.set_tags(self._shown)
        self.show()
        self.chips.start()
        self.chips.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self, tags: Tags) -> None:
        fresh = {key: value for key, value in tags.items() if self._shown.get(key) != value}
        gone = [key for key in self._shown if key not in tags]
        self._shown = dict(tags)
        if self._change is not None and (fresh or gone):
            self._change(fresh, gone)


def shared_tags(listed: Sequence[Mapping[str, str]]) -> Tags:
    """All tags that some have; where the values differ, a sign for several."""
    found: Tags = {}
    for tags in listed:
        for key, value in tags.items():
            found[key] = value if found.get(key, value) == value else _SEVERAL
    return found


def change_tags(window: MainWindow, rows: Sequence[RunRow], tags: Tags, gone: Sequence[str]) -> None:
    """Set these tags on the runs and take others away; a toast offers to undo it."""
    touched = [*tags, *gone]
    before = {row.id: {key: row.tags.get(key) for key in touched} for row in rows}
    after: dict[str, str | None] = {**tags, **dict.fromkeys(gone)}

    def done(_nothing: None) -> None:
        undo = (translate("tagging", "Undo"), lambda: _write(window, before, None))
        one, many = (
            translate("tagging", "Tags of 1 run changed"),
            translate("tagging", "Tags of {count} runs changed"),
        )
        text = one if len(rows) == 1 else many.format(count=formats.count(len(rows)))
        window.show_message("info", text, action=undo)

    _write(window, {row.id: after for row in rows}, done)


def _write(
    window: MainWindow,
    wanted: Mapping[str, Mapping[str, str | None]],
    done: Callable[[None], object] | None,
) -> None:
    def work(workspace: Workspace) -> None:
        from mldesk.core.run import Run

        for run_id, tags in wanted.items():
            run = Run(workspace, run_id)
            for key, value in tags.items():
                if value is None:
                    run.untag(key)
                else:
                    run.tag(key, value)

    window.session.act(translate("tagging", "Tag runs"), work, done, receiver=window)
