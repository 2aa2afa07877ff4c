"""The list of models: two lines each, with stage, aliases and what to beware of as chips."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mldesk.gui import theme
from mldesk.gui.fonts import ui_font
from mldesk.gui.translation import translate
from mldesk.gui.widgets.chip import Chip, paint_chips
from mldesk.gui.widgets.fact_table import THING_ROLE, Column, FactTable

from .reading import ModelRow
from .words import alias_chip, count_text, stage_chip, stage_word, untrusted_chip

_LINE, _GAP = 20, 6
_MARGIN = 14
_HEIGHT = 2 * _LINE + 2 * 10
_HEIGHT_WITH_CHIPS = _HEIGHT + _LINE + _GAP


def row_chips(row: ModelRow) -> list[Chip]:
    """Whether the newest version is trusted, its stage, and the aliases of all versions."""
    newest = row.model.newest
    chips = [] if newest.trusted else [untrusted_chip()]
    if newest.stage:
        chips.append(stage_chip(newest.stage))
    return chips + [
        alias_chip(alias, None if version == newest.version else version) for alias, version in row.aliases
    ]


def row_facts(row: ModelRow) -> str:
    """Framework and number of parameters, as far as they are known."""
    count = row.parameter_count
    parameters = (
        translate("Models", "{count} parameters").format(count=count_text(count)) if count is not None else ""
    )
    return " · ".join(
        part for part in (row.framework or translate("Models", "Unknown framework"), parameters) if part
    )


def row_words(row: ModelRow) -> str:
    """All of a row in words."""
    newest = row.model.newest
    aliases = [
        translate("Models", "{alias} is version {version}").format(alias=alias, version=version)
        for alias, version in row.aliases
    ]
    trust = "" if newest.trusted else translate("Models", "imported, not trusted")
    version = translate("Models", "version {number}").format(number=newest.version)
    parts = (row.model.name, version, row_facts(row), stage_word(newest.stage), trust, *aliases)
    return ", ".join(part for part in parts if part)


class ModelList(FactTable):
    """The models by name; `chosen` carries the ModelRow that became current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        column = Column("", row_words, lambda row: row.model.name.lower(), tool_tip=_tool_tip)
        super().__init__([column], key=lambda row: row.model.id, sort_column=0, parent=parent)
        self.setObjectName("models.table")
        self.setAccessibleName(self.tr("Models"))
        self.horizontalHeader().hide()
        self.setItemDelegate(_RowPainter(self))
        self.model_.modelReset.connect(self._fit_rows)

    def _fit_rows(self) -> None:
        for number, row in enumerate(self.model_.rows):
            self.setRowHeight(number, _HEIGHT_WITH_CHIPS if row_chips(row) else _HEIGHT)


def _tool_tip(row: ModelRow) -> str:
    return row.model.newest.description or row.model.name


class _RowPainter(QStyledItemDelegate):
    """Draws a row: name and version; framework and parameters; chips."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for three lines."""
        return QSize(0, _HEIGHT_WITH_CHIPS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground as other tables do, and the words over it."""
        row: ModelRow = index.data(THING_ROLE)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        room = QRectF(option.rect).adjusted(_MARGIN, 10, -_MARGIN, 0)
        first = QRectF(room.left(), room.top(), room.width(), _LINE)
        colors, newest = theme.current(), row.model.newest
        version = translate("Models", "Version {number}").format(number=newest.version)
        _draw(painter, first, version, ui_font(12), colors.muted, Qt.AlignmentFlag.AlignRight)
        width = painter.fontMetrics().horizontalAdvance(version)
        name = first.adjusted(0, 0, -width - 12, 0)
        _draw(painter, name, row.model.name, ui_font(13, QFont.Weight.DemiBold), colors.text)
        second = first.translated(0, _LINE)
        _draw(painter, second, row_facts(row), ui_font(12), colors.muted)
        chips = row_chips(row)
        if option.state & QStyle.StateFlag.State_Selected:  # whose ground is that of some of them
            chips = [replace(chip, ground="panel") for chip in chips]
        if chips:
            paint_chips(painter, second.translated(0, _LINE + _GAP), chips)


def _draw(
    painter: QPainter,
    room: QRectF,
    text: str,
    font: QFont,
    color: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(theme.current().color(color))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
