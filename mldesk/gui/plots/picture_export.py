"""A chart as a picture: PNG, SVG, or an image for the clipboard, with its title and a legend."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from mldesk.core.errors import translate_os_error
from mldesk.gui import theme
from mldesk.gui.plots.canvas import Canvas
from mldesk.gui.theme import ui_font
from mldesk.gui.widgets import Label

_MARGIN, _HEAD = 16, 36


class LegendEntry(NamedTuple):
    """What stands in a picture's legend: a name, and the colour ("#RRGGBB") and style of its line."""

    label: str
    color: str
    dashed: bool


class Chart(Protocol):
    """A chart of which there can be a picture."""

    title_label: Label

    @property
    def subtitle_label(self) -> Label:
        """What it says beside the title."""

    @property
    def surface(self) -> Canvas:
        """What its curves are drawn on."""

    def legend_entries(self) -> Sequence[LegendEntry]:
        """What is to be named beside its title."""


def size_of(chart: Chart) -> QSize:
    """The size of the picture in pixels of a screen of normal density."""
    canvas = chart.surface.viewport().size()
    return QSize(canvas.width() + 2 * _MARGIN, canvas.height() + _HEAD + 2 * _MARGIN)


def image(chart: Chart, scale: float) -> QImage:
    """The chart as an image, `scale` pixels for each one of the screen."""
    size = size_of(chart)
    result = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    result.setDevicePixelRatio(scale)
    result.fill(theme.current().color("panel"))
    painter = QPainter(result)
    _paint(chart, painter)
    painter.end()
    return result


def write_png(chart: Chart, path: Path) -> None:
    """Write a PNG at twice the screen's size; raises the world's errors of a full or forbidden disk."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(chart, 2.0))
    _write(path, buffer)


def write_svg(chart: Chart, path: Path) -> None:
    """Write an SVG drawing; raises the world's errors of a full or forbidden disk."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = size_of(chart)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.title_label.text())
    generator.setDescription(chart.surface.accessibleDescription())
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.current().color("panel"))
    _paint(chart, painter)
    painter.end()
    _write(path, buffer)


def _write(path: Path, buffer: QBuffer) -> None:
    try:
        path.write_bytes(buffer.data().data())
    except OSError as error:
        raise translate_os_error(error, path) from error


def _paint(chart: Chart, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_head(chart, painter)
    painter.save()
    painter.translate(_MARGIN, _MARGIN + _HEAD)
    canvas = chart.surface
    canvas.paint(painter)
    canvas.overlay.paint(painter)
    painter.restore()


def _paint_head(chart: Chart, painter: QPainter) -> None:
    colors = theme.current()
    title = ui_font(14, QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(colors.color("text"))
    left = float(_MARGIN)
    painter.drawText(QPointF(left, _MARGIN + 16), chart.title_label.text())
    left += QFontMetricsF(title).horizontalAdvance(chart.title_label.text())
    painter.setFont(ui_font(12))
    subtitle = chart.subtitle_label.text().strip()
    if subtitle:  # it may say what the title alone does not: that these are the values of validation
        painter.setPen(colors.color("muted"))
        painter.drawText(QPointF(left + 10, _MARGIN + 16), subtitle)
        left += 10 + QFontMetricsF(painter.font()).horizontalAdvance(subtitle)
    left += 24
    for entry in chart.legend_entries():
        pen = QPen(QColor(entry.color), 2)
        if entry.dashed:
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, _MARGIN + 11), QPointF(left + 18, _MARGIN + 11))
        painter.setPen(colors.color("text"))
        painter.drawText(QPointF(left + 24, _MARGIN + 16), entry.label)
        left += 24 + QFontMetricsF(ui_font(12)).horizontalAdvance(entry.label) + 20
