"""Check boxes and radio buttons stand on the left edge of the fields around them, also with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui import theme
from mldesk.gui.app import prepare_application
from mldesk.gui.style import put_on, style_sheet


def left_edge(form: QWidget, widget: QWidget) -> int:
    """Pixels from the form's left edge to where the widget is drawn, at half its height."""
    picture = form.grab().toImage()
    middle = widget.y() + widget.height() // 2
    ground = picture.pixelColor(0, 0)
    return next(x for x in range(picture.width()) if picture.pixelColor(x, middle) != ground)


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    prepare_application()
    shown = QWidget()
    qtbot.addWidget(shown)
    layout = QVBoxLayout(shown)
    for widget in (QLineEdit(), QCheckBox("Box"), QRadioButton("Choice")):
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    put_on(shown, style_sheet(theme.current()))
    shown.resize(300, 200)
    shown.show()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_a_box_stands_under_its_field_and_shows_the_focus(
    form: QWidget, kind: type[QAbstractButton], checked: bool
) -> None:
    line, box = form.findChild(QLineEdit), form.findChild(kind)
    assert line is not None
    assert isinstance(box, QAbstractButton)
    box.setChecked(checked)
    line.setFocus()
    assert left_edge(form, box) == left_edge(form, line)
    before, size = form.grab().toImage(), box.sizeHint()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    assert left_edge(form, box) == left_edge(form, line)
    assert box.sizeHint() == size
    after = form.grab().toImage()
    around = range(box.x(), box.x() + 16)
    middle = box.y() + box.height() // 2
    assert any(before.pixelColor(x, middle) != after.pixelColor(x, middle) for x in around)
