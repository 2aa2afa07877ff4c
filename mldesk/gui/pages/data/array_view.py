"""The arrays of a file: name, shape, type, range of the values, the first of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mldesk.core.preview import ArrayFacts
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.translation import translate
from mldesk.gui.widgets.fact_table import Column, FactTable

_FIRST = 8
_DIGITS = 5


class ArrayView(FactTable):
    """Lists arrays, one a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_columns(), key=lambda array: array.name, parent=parent)
        self.setObjectName("data.preview_arrays")
        self.setAccessibleName(self.tr("Arrays of the file"))


def _columns() -> list[Column]:
    return [
        Column(
            translate("ArrayView", "Array"),
            lambda array: array.name or "–",
            tool_tip=lambda array: array.name,
        ),
        Column(translate("ArrayView", "Shape"), shape_text, width=150, mono=True),
        Column(translate("ArrayView", "Type"), lambda array: array.dtype, width=96, mono=True),
        Column(
            translate("ArrayView", "Lowest to highest"), range_text, width=150, mono=True, tool_tip=_range_tip
        ),
        Column(
            translate("ArrayView", "First values"),
            _first_values,
            width=190,
            mono=True,
            tool_tip=_first_values,
        ),
    ]


def _range_tip(array: ArrayFacts) -> str:
    if array.range is None:
        return localized(array.note)
    return translate("ArrayView", "of {count} values that were looked at").format(
        count=formats.count(array.range.sampled)
    )


def shape_text(array: ArrayFacts) -> str:
    """The shape of an array: "60000 × 28 × 28"; a single value is "1"."""
    return " × ".join(map(str, array.shape)) or "1"


def range_text(array: ArrayFacts) -> str:
    """The lowest and the highest value: "0 to 255", or a dash."""
    if array.range is None:
        return "–"
    return translate("ArrayView", "{low} to {high}").format(
        low=_number(array.range.low), high=_number(array.range.high)
    )


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.{_DIGITS}g}"


def _first_values(array: ArrayFacts) -> str:
    if array.head is None:
        return localized(array.note) or "–"
    values = array.head.reshape(-1)[:_FIRST].tolist()
    return "  ".join(_number(value) if isinstance(value, float) else str(value) for value in values)
