"""The bar above the run table: how many runs there are, and what can be done with the chosen ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mldesk.core.run_index.columns import Slots
from mldesk.gui import formats
from mldesk.gui.counted import CountedRuns
from mldesk.gui.desktop import copy_text
from mldesk.gui.icons import IconButton
from mldesk.gui.models.run_columns import Column
from mldesk.gui.models.runs import RunRows
from mldesk.gui.pages.compare.reading import MOST_RUNS
from mldesk.gui.pages.experiments import run_actions
from mldesk.gui.pages.experiments.chosen import Chosen
from mldesk.gui.pages.experiments.table import RunTable
from mldesk.gui.pages.experiments.tagging import TagForm, change_tags
from mldesk.gui.widgets import Button, Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow


_SPACING = 8
_MARGINS = 13 + 8


class RunBar(QWidget):
    """Counts and buttons; every action is also in the menu of the table, most have a key there.

    `tag_form` is where tags are edited; the page places it. `reading_begun` and `reading_ended` tell when the
    index of the table is looked through beside this thread.
    """

    reading_begun = Signal()
    reading_ended = Signal()

    def __init__(self, window: MainWindow, table: RunTable) -> None:
        super().__init__()
        self.window_ = window
        self.session = window.session
        self.table = table
        self.tag_form = TagForm()
        self._all: Slots | None = None
        self.count_label = Label("", "strong")
        self.match_label = Label("", "muted")
        self.open_button = self._button("open", self.tr("Open"))
        self.compare_button = self._button("compare", self.tr("Compare"))
        self.star_button = self._button("star", self.tr("Star"))
        self.tag_button = self._button("tag", self.tr("Tags"))
        self.archive_button = self._button("archive", self.tr("Archive"))
        self.delete_button = self._button("delete", self.tr("Move to trash"))
        self.export_button = self._button("export", self.tr("Export CSV"))
        self.more_button = IconButton("more", self.tr("More to do with the chosen runs"))
        self.more_button.setObjectName("experiments.more")
        self._hidden_first = (
            *(self.open_button, self.archive_button, self.tag_button),
            *(self.star_button, self.export_button, self.delete_button, self.compare_button),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 6, 8, 2)
        row.setSpacing(_SPACING)
        row.addWidget(self.count_label)
        row.addWidget(self.match_label)
        row.addStretch(1)
        for button in self._buttons():
            row.addWidget(button)
        row.addWidget(self.more_button)
        self._connect()

    def _button(self, name: str, words: str) -> Button:
        button = Button(words, "quiet")
        button.setObjectName(f"experiments.{name}")
        return button

    def _buttons(self) -> tuple[Button, ...]:
        return (
            *(self.open_button, self.compare_button, self.star_button, self.tag_button),
            *(self.archive_button, self.delete_button, self.export_button),
        )

    def _connect(self) -> None:
        table = self.table
        table.opened.connect(self.window_.open_run)
        table.copy_asked.connect(self.copy_selected)
        table.group_rename_asked.connect(self._explain_groups)
        table.customContextMenuRequested.connect(self._open_context_menu)
        table.selectionModel().selectionChanged.connect(self.selection_changed)
        self.open_button.clicked.connect(self._open_selected)
        self.compare_button.clicked.connect(self.compare_selected)
        self.export_button.clicked.connect(self.ask_export)
        for button, key, act in (
            (self.star_button, table.star_asked, self.star_selected),
            (self.tag_button, table.tag_asked, self.tag_selected),
            (self.archive_button, table.archive_asked, self.archive_selected),
            (self.delete_button, table.delete_asked, self.delete_selected),
        ):
            button.clicked.connect(act)
            key.connect(act)
        self.more_button.clicked.connect(lambda _checked: self._pop_up_more())
        self.tag_form.dismissed.connect(self._tags_done)
        self.selection_changed()

    def show_counts(self, count: int, order: Slots, groups: int | None, searched: bool) -> None:
        """Tell how many runs there are, how many of them are shown, and in how many groups."""
        self._all = order
        words = self.tr("{count} run") if count == 1 else self.tr("{count} runs")
        self.count_label.setText(words.format(count=formats.count(count)))
        matching = self.tr("{count} match").format(count=formats.count(len(order)))
        parts = [matching] if searched else []
        if groups is not None:
            words = self.tr("{count} group") if groups == 1 else self.tr("{count} groups")
            parts.append(words.format(count=formats.count(groups)))
        self.match_label.setText(" · ".join(parts))
        self.match_label.setVisible(bool(parts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move into the menu of the last button what has no room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It can always be made narrower: its buttons move into a menu."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        labels = [label for label in (self.count_label, self.match_label) if not label.isHidden()]
        more = self.more_button.sizeHint().width() + _SPACING
        room = self.width() - _MARGINS - sum(label.sizeHint().width() + _SPACING for label in labels)
        widths = {button: button.sizeHint().width() + _SPACING for button in self._buttons()}
        needed = sum(widths.values())
        fits = needed <= room
        for button in self._hidden_first:
            shown = fits or needed + more <= room
            button.setVisible(shown)
            needed -= 0 if shown else widths[button]
        self.more_button.setVisible(not fits)

    def selection_changed(self) -> None:
        """Other runs are chosen: what can be done with them?"""
        chosen = len(self.table.selected_slots())
        self.open_button.setEnabled(chosen == 1)
        self.compare_button.setEnabled(2 <= chosen <= MOST_RUNS)
        words = self.tr("Choose 2 to {most} runs to see what differs").format(most=MOST_RUNS)
        self.compare_button.setToolTip("" if self.compare_button.isEnabled() else words)
        for button in (self.star_button, self.tag_button, self.archive_button, self.delete_button):
            button.setEnabled(bool(chosen))
        self.more_button.setEnabled(bool(chosen))

    def chosen(self) -> Chosen | None:
        """The chosen runs, from top to bottom, those of a chosen group among them; None without any."""
        index, slots = self.table.runs.index_of_runs, self.table.selected_slots()
        return None if index is None or not len(slots) else Chosen(index, slots)

    def _rows_of(self, slots: Slots) -> RunRows:
        return RunRows(self.table.runs.index_of_runs, slots)

    # Actions

    def _open_selected(self) -> None:
        chosen = self.table.selected_ids()
        if chosen:
            self.window_.open_run(chosen[0])

    def compare_selected(self) -> None:
        """Show what differs between the chosen runs, the earliest first."""
        chosen = self.chosen()
        if chosen is not None and 2 <= len(chosen) <= MOST_RUNS:
            self.window_.open_comparison(chosen.ids_by_time)

    def star_selected(self) -> None:
        """Star the chosen runs, or take the stars away when all have one."""
        chosen = self.chosen()
        if chosen is not None:
            run_actions.star(self.window_, chosen.ids, not chosen.all_have("starred"))

    def archive_selected(self) -> None:
        """Put the chosen runs away; archived ones come back."""
        chosen = self.chosen()
        if chosen is not None:
            run_actions.archive(self.window_, chosen.ids, not chosen.all_have("archived"))

    def delete_selected(self) -> None:
        """Move the chosen runs to the trash."""
        chosen = self.chosen()
        if chosen is not None:
            run_actions.delete(self.window_, chosen)

    def tag_selected(self) -> None:
        """Show the tags of the chosen runs, to add some and to take some away."""
        chosen = self.chosen()
        if chosen is not None:
            self.tag_form.ask(chosen, lambda ids, tags, gone: change_tags(self.window_, ids, tags, gone))

    def see_what_is_left(self) -> None:
        """The runs changed: a form about some that have gone is about the others, or over."""
        index = self.table.runs.index_of_runs
        if index is not None and not self.tag_form.isHidden():
            self.tag_form.keep(index)

    def _explain_groups(self) -> None:
        words = self.tr("A group is called after what its runs share: open it to rename one of them")
        self.window_.show_message("info", words)

    def _tags_done(self) -> None:
        focused = self.window_.focusWidget()
        had_focus = focused is not None and self.tag_form.isAncestorOf(focused)
        self.tag_form.hide()
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_selected(self) -> None:
        """Copy the chosen runs with the columns that are shown, for a spreadsheet."""
        rows, columns = self._rows_of(self.table.selected_slots()), self._columns()
        if not len(rows):
            return

        def copied(text: str) -> None:
            copy_text(text)
            self.window_.show_message("info", CountedRuns().copied(len(rows)))

        self.reading_begun.emit()
        self.session.background(
            lambda: run_actions.table_text(rows, columns),
            copied,
            receiver=self,
            ended=self.reading_ended.emit,
        )

    def _columns(self) -> list[Column]:
        return [column for column in self.table.runs.columns if column.kind != "select"]

    def _open_context_menu(self, point: QPoint) -> None:
        chosen = self.chosen()
        if chosen is not None:
            menu = run_actions.context_menu(self, chosen)
            menu.popup(self.table.viewport().mapToGlobal(point))

    def _pop_up_more(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            menu = run_actions.context_menu(self, chosen)
            menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def ask_export(self) -> None:
        """Ask for the file to write to."""
        dialog = QFileDialog(self, self.tr("Export runs"), str(Path.home() / "runs.csv"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Write the chosen runs, or all that match, with the columns that are shown to a CSV file."""
        chosen = self.table.selected_slots()
        if not len(chosen) and self._all is not None:
            chosen = self._all
        rows, columns = self._rows_of(chosen), self._columns()
        self.reading_begun.emit()
        self.session.background(
            lambda: run_actions.write_table(path, rows, columns),
            self._exported,
            self.window_.show_error,
            receiver=self,
            ended=self.reading_ended.emit,
        )

    def _exported(self, path: Path) -> None:
        self.window_.show_message("good", self.tr("Runs exported to {name}").format(name=path.name))
