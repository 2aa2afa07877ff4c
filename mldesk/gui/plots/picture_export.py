"""A chart as a picture: PNG, SVG, or an image for the clipboard, with its title and a legend."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from mldesk.core.errors import translate_os_error
from mldesk.gui import theme
from mldesk.gui.plots.palette import color_of
from mldesk.gui.theme import ui_font

if TYPE_CHECKING:
    from mldesk.gui.plots.chart import CurveChart

_MARGIN, _HEAD = 16, 36


def size_of(chart: CurveChart) -> QSize:
    """The size of the picture in pixels of a screen of normal density."""
    canvas = chart.canvas.viewport().size()
    return QSize(canvas.width() + 2 * _MARGIN, canvas.height() + _HEAD + 2 * _MARGIN)


def image(chart: CurveChart, scale: float) -> QImage:
    """The chart as an image, `scale` pixels for each one of the screen."""
    size = size_of(chart)
    result = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    result.setDevicePixelRatio(scale)
    result.fill(theme.current().color("panel"))
    painter = QPainter(result)
    _paint(chart, painter)
    painter.end()
    return result


def write_png(chart: CurveChart, path: Path) -> None:
    """Write a PNG at twice the screen's size; raises the world's errors of a full or forbidden disk."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(chart, 2.0))
    _write(path, buffer)


def write_svg(chart: CurveChart, path: Path) -> None:
    """Write an SVG drawing; raises the world's errors of a full or forbidden disk."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = size_of(chart)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.title_label.text())
    generator.setDescription(chart.canvas.accessibleDescription())
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


def _paint(chart: CurveChart, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_head(chart, painter)
    painter.save()
    painter.translate(_MARGIN, _MARGIN + _HEAD)
    canvas = chart.canvas
    canvas.paint(painter)
    canvas.overlay.paint(painter)
    painter.restore()


def _paint_head(chart: CurveChart, painter: QPainter) -> None:
    colors = theme.current()
    title = ui_font(14, QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(colors.color("text"))
    left = float(_MARGIN)
    painter.drawText(QPointF(left, _MARGIN + 16), chart.title_label.text())
    left += QFontMetricsF(title).horizontalAdvance(chart.title_label.text()) + 24
    painter.setFont(ui_font(12))
    for curve in chart.curves:
        if curve.detail:
            continue
        pen = QPen(QColor(color_of(curve.color)), 2)
        if curve.dashed:
            pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, _MARGIN + 11), QPointF(left + 18, _MARGIN + 11))
        painter.setPen(colors.color("text"))
        painter.drawText(QPointF(left + 24, _MARGIN + 16), curve.label)
        left += 24 + QFontMetricsF(ui_font(12)).horizontalAdvance(curve.label) + 20
