"""The filter of the run table in rows, joined with and or or; the search line says the same as a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.core.run_index import FilterError, alternatives_of, of_alternatives, parse_filter, write_filter
from mldesk.core.run_index.language import Field
from mldesk.core.run_index.writing import Alternatives
from mldesk.gui.models.run_columns import Column
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage, bring_into_view
from mldesk.gui.widgets.inline_form import InlineForm
from mldesk.gui.widgets.labels import Label

from .filter_fields import fields_of
from .filter_row import FilterRow
from .search import RunSearch

_SHOWN = 5
"""How many rows are seen at once where there is room; more scroll."""


class FilterRows(ScrollPage):
    """The rows one beneath the other; where there is little room, one of them is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(8)

    def _height(self, count: int) -> int:
        each, gaps = self.content.minimumSizeHint().height(), self.body.spacing()
        rows = max(1, self.body.count())
        shown = min(rows, count)
        return (each - (rows - 1) * gaps) * shown // rows + (shown - 1) * gaps

    def sizeHint(self) -> QSize:
        """As high as its rows, but for many."""
        return QSize(self.content.sizeHint().width(), self._height(_SHOWN))

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(self.content.minimumSizeHint().width(), self._height(1))


class FilterForm(InlineForm):
    """`changed` carries the text of the filter that the rows make together; `resized` says that it takes
    another height.
    """

    changed = Signal(str)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__("experiments.filter")
        self.setObjectName("experiments.filter_form")
        self.setAccessibleName(self.tr("Filter"))
        self.rows: list[FilterRow] = []
        self._groups: Sequence[Sequence[Field]] = ()
        self._told = ""
        self.beyond_label = Label(
            self.tr("The search line says more than rows can show."), "muted", wrap=True
        )
        self.beyond_label.hide()
        self.add_button = self._link("add", self.tr("Add a condition"), "plus")
        self.clear_button = self._link("clear", self.tr("Clear the filter"), "close")
        self.cancel_button.hide()
        self.say_confirm(self.tr("Done"), self.tr("Done"))
        self.area = FilterRows()
        heading = Label(self.tr("Show runs"), "strong")
        self.lay_out(heading, self.beyond_label, self.area, beside=self._beside())
        self.add_button.clicked.connect(self._add_pressed)
        self.clear_button.clicked.connect(self._clear_pressed)
        self.confirm_button.clicked.connect(lambda _checked: self.dismissed.emit())
        self.hide()

    def _link(self, name: str, words: str, icon_name: str) -> Button:
        button = Button(words, "link", icon_name)
        button.setObjectName(f"experiments.filter_{name}")
        return button

    def _beside(self) -> QWidget:
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.add_button)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        return beside

    # Showing

    def ask(self, groups: Sequence[Sequence[Field]], text: str) -> None:
        """Appear with the rows of the filter `text`; `groups` are what can be asked for."""
        self._groups = groups
        self._set_rows([])
        self._show(text)
        self.show()
        if self.rows:
            self._start(self.rows[0])
        else:
            self.clear_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, text: str) -> None:
        """The search line says something else now: show the same."""
        if self.isVisible() and text != self._told:
            self._show(text)

    def _show(self, text: str) -> None:
        self._told = text
        try:
            alternatives = alternatives_of(parse_filter(text))
        except FilterError:
            return  # it is being written: the rows stay until it makes sense
        fits = alternatives is not None and self._fill(alternatives)
        if not fits:
            self._set_rows([])
        elif not self.rows:
            self._add()
        self.beyond_label.setVisible(not fits)
        self.add_button.setVisible(fits)

    def _fill(self, alternatives: Alternatives) -> bool:
        """Have a row for each test, those that are there stay; whether all of them have one."""
        wanted = [(test, place == 0) for tests in alternatives for place, test in enumerate(tests)]
        self._set_rows(self.rows[: len(wanted)])
        fits = True
        for number, (test, is_first) in enumerate(wanted):
            row = self.rows[number] if number < len(self.rows) else self._add()
            fits &= row.show_test(test, joined_by_or=is_first)
        return fits

    def _set_rows(self, rows: list[FilterRow]) -> None:
        for row in self.rows:
            if row not in rows:
                self.area.body.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = rows
        for number, row in enumerate(rows, 1):
            row.set_place(number)
        self.area.updateGeometry()

    def _add(self) -> FilterRow:
        row = FilterRow(self._groups, self.area.content)
        row.edited.connect(self._edited)
        row.removed.connect(lambda: self._remove(row))
        self.area.body.addWidget(row)
        self.rows.append(row)
        row.set_place(len(self.rows))
        row.show()
        self.area.updateGeometry()
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """It takes room now."""
        super().showEvent(event)
        self.resized.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """It takes no room any more."""
        super().hideEvent(event)
        self.resized.emit()

    def _start(self, row: FilterRow) -> None:
        row.start()
        bring_into_view(row)

    # Changing

    def text(self) -> str:
        """The filter; rows that have nothing to compare with are left out."""
        alternatives: Alternatives = [[]]
        for row in self.rows:
            test = row.test()
            if test is None:
                continue
            if row.joined_by_or and alternatives[-1]:
                alternatives.append([])
            alternatives[-1].append(test)
        return write_filter(of_alternatives(alternatives))

    def _edited(self) -> None:
        self._told = self.text()
        self.changed.emit(self._told)

    def _add_pressed(self) -> None:
        self._start(self._add())

    def _clear_pressed(self) -> None:
        self._show("")
        self._start(self.rows[0])
        self.changed.emit("")

    def _remove(self, row: FilterRow) -> None:
        place = self.rows.index(row)
        self._set_rows([one for one in self.rows if one is not row])
        if not self.rows:
            self._add()
        self._start(self.rows[min(place, len(self.rows) - 1)])
        self._edited()


class FilterButton(Button):
    """Opens the rows for what the `search` line says, and closes them; `columns` are those of the runs."""

    def __init__(self, form: FilterForm, search: RunSearch, columns: Callable[[], list[Column]]) -> None:
        super().__init__("")
        self.setObjectName("experiments.filter")
        self.setText(self.tr("Filter"))
        self.setAccessibleName(self.text())
        self._form, self._search, self._columns = form, search, columns
        self.clicked.connect(lambda _checked: self._toggle())
        search.textChanged.connect(form.show_text)
        form.changed.connect(search.setText)
        form.dismissed.connect(self._dismissed)

    def _toggle(self) -> None:
        if self._form.isVisible():
            self._form.dismissed.emit()
        else:
            self._form.ask(fields_of(self._columns()), self._search.text())

    def _dismissed(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self._form.isAncestorOf(focused)
        self._form.hide()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
