"""One row of a filter: a value of the runs, how it is compared, and with what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from mldesk.core.run_index import FilterError, read_filter, write_filter
from mldesk.core.run_index.language import Field
from mldesk.core.run_index.writing import Test
from mldesk.gui import formats
from mldesk.gui.icons import IconButton
from mldesk.gui.localized import localized
from mldesk.gui.widgets.elided_box import ElidedBox
from mldesk.gui.widgets.field import EDITOR_HEIGHT
from mldesk.gui.widgets.labels import Label

from .filter_fields import Choices, example_of, make_test, parts_of, signs_of, title_of, values_of

_JOIN_WIDTH, _SIGN_WIDTH = 88, 152
_GAP = 8
_MOST_SHOWN = 16
_NAME = "experiments.filter"


class FilterRow(QWidget):
    """`edited` says that it stands for another test, or is joined to the one above in another way.

    `groups` are what can be asked for, parted by lines.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, groups: Sequence[Sequence[Field]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[Field | None] = []
        self._shown: str | None = None  # what a filter compares with, to the letter, until it is typed over
        self.first_label = Label(self.tr("Where"), "muted")
        self.join, self.field = self._box("join"), self._box("field")
        self.sign, self.choice = self._box("sign"), self._box("choice")
        self.line = QLineEdit()
        self.line.setObjectName(f"{_NAME}.value")
        self.values = QStackedWidget()
        self.remove_button = IconButton("close", self.tr("Remove the condition"), size=14)
        self.remove_button.setObjectName(f"{_NAME}.remove")
        _offer(self.join, [("and", self.tr("and")), ("or", self.tr("or"))])
        self._offer_fields(groups)
        self._lay_out()
        self._fill()
        self._connect()

    def _box(self, name: str) -> ElidedBox:
        box = ElidedBox()
        box.setObjectName(f"{_NAME}.{name}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(3)
        box.setMaxVisibleItems(_MOST_SHOWN)
        return box

    def _offer_fields(self, groups: Sequence[Sequence[Field]]) -> None:
        for group in groups:
            if self._fields and group:
                self.field.insertSeparator(len(self._fields))
                self._fields.append(None)
            for field in group:
                self.field.addItem(title_of(field))
                self._fields.append(field)

    def _lay_out(self) -> None:
        self.first_label.setFixedWidth(_JOIN_WIDTH)
        self.join.setFixedWidth(_JOIN_WIDTH)
        self.sign.setFixedWidth(_SIGN_WIDTH)
        self.values.addWidget(self.line)
        self.values.addWidget(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for widget, share in (
            *((self.first_label, 0), (self.join, 0), (self.field, 1)),
            *((self.sign, 0), (self.values, 1), (self.remove_button, 0)),
        ):
            row.addWidget(widget, share)
        self.setMinimumHeight(EDITOR_HEIGHT)  # else a low window would cut it
        self.values.setMaximumHeight(EDITOR_HEIGHT)

    def _connect(self) -> None:
        self.join.currentIndexChanged.connect(self.edited)
        self.field.currentIndexChanged.connect(self._field_changed)
        self.sign.currentIndexChanged.connect(self._changed)
        self.choice.currentIndexChanged.connect(self._changed)
        self.line.textEdited.connect(self._typed)
        self.remove_button.clicked.connect(self.removed)

    # Showing

    def set_place(self, number: int) -> None:
        """Be the row with this number; the first is joined to none."""
        self.first_label.setVisible(number == 1)
        self.join.setVisible(number > 1)
        place = {"number": formats.count(number)}
        self.join.setAccessibleName(self.tr("How condition {number} is joined").format(**place))
        self.field.setAccessibleName(self.tr("What condition {number} asks for").format(**place))
        self.sign.setAccessibleName(self.tr("How condition {number} compares").format(**place))
        for editor in (self.line, self.choice):
            editor.setAccessibleName(self.tr("Value of condition {number}").format(**place))
        self.remove_button.setAccessibleName(self.tr("Remove condition {number}").format(**place))

    def show_test(self, test: Test, joined_by_or: bool) -> bool:
        """Stand for a test; False where no row can."""
        parts = parts_of(test)
        if parts is None:
            return False
        field, sign, wanted = parts
        boxes = (self.join, self.field, self.sign, self.choice)
        blockers = [QSignalBlocker(box) for box in boxes]
        self.join.setCurrentIndex(int(joined_by_or))
        if field not in self._fields:
            self._offer_fields([[field]])
        self.field.setCurrentIndex(self._fields.index(field))
        self._fill()
        _choose(self.sign, sign)
        if values_of(field):
            _choose(self.choice, wanted)
        else:
            self.line.setText(wanted)
        self._shown = None if values_of(field) else wanted
        del blockers
        self._judge()
        return True

    def start(self) -> None:
        """Take the keyboard."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # What it stands for

    @property
    def joined_by_or(self) -> bool:
        """Whether it is another alternative to what stands above it."""
        return bool(self.join.currentData() == "or")

    def test(self) -> Test | None:
        """What it stands for; None while there is nothing to compare with."""
        wanted = str(self.choice.currentData()) if self._has_choices() else self._shown
        if wanted is None:
            wanted = self.line.text().strip()
            if not wanted:
                return None
        return make_test(self._field(), str(self.sign.currentData()), wanted)

    def _field(self) -> Field:
        found = self._fields[self.field.currentIndex()]
        return found if found is not None else Field("any", "")

    def _has_choices(self) -> bool:
        return self.values.currentWidget() is self.choice

    def _fill(self) -> None:
        """Offer what goes with the chosen value."""
        field = self._field()
        before = str(self.sign.currentData())
        with QSignalBlocker(self.sign), QSignalBlocker(self.choice):
            _offer(self.sign, signs_of(field))
            self.sign.setCurrentIndex(max(self.sign.findData(before), 0))
            _offer(self.choice, values_of(field))
        self.values.setCurrentWidget(self.choice if values_of(field) else self.line)
        self.line.setPlaceholderText(example_of(field))

    def _typed(self) -> None:
        self._shown = None
        self._changed()

    def _field_changed(self) -> None:
        self._fill()
        self._changed()

    def _changed(self) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        """Mark a text that the value can never be."""
        test, problem = self.test(), ""
        try:
            read_filter("" if test is None else write_filter(test))
        except FilterError as error:
            problem = localized(error.cause)
        self.line.setProperty("invalid", bool(problem))
        self.line.setAccessibleDescription(problem)
        self.line.setToolTip(problem)
        self.line.style().polish(self.line)


def _offer(box: QComboBox, choices: Choices) -> None:
    box.clear()
    for key, words in choices:
        box.addItem(words, key)


def _choose(box: QComboBox, key: str) -> None:
    """Choose what has this key, in whatever case; it is added where it is not there."""
    keys = [str(box.itemData(place)).casefold() for place in range(box.count())]
    if key.casefold() not in keys:
        box.addItem(key, key)
        keys.append(key.casefold())
    box.setCurrentIndex(keys.index(key.casefold()))
