"""The heat map of a confusion matrix: what stands in its cells, by mouse, by keyboard, in words."""

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.core.result_documents import ConfusionMatrix
from mldesk.gui import theme
from mldesk.gui.plots.confusion import ConfusionView
from mldesk.gui.plots.confusion_colors import cell_colors, readable, strongest


def view(qtbot: QtBot, size: int = 3) -> ConfusionView:
    made = ConfusionView()
    qtbot.addWidget(made)
    values = np.zeros((size, size))
    values[0, :3] = 6, 2, 0
    values[1, 1] = 4
    made.set_matrix(ConfusionMatrix(tuple(f"class {n}" for n in range(size)), values))
    made.resize(520, 480)
    made.show()
    return made


def test_cells_hold_counts_or_percent_of_the_true_class(qtbot: QtBot) -> None:
    shown = view(qtbot)
    assert [shown.cell_text((0, column)) for column in range(3)] == ["6", "2", "0"]
    shown.set_percent(True)
    assert [shown.cell_text((0, column)) for column in range(3)] == ["75.0", "25.0", "0"]
    assert shown.cell_text((1, 1)) == "100"
    assert shown.cell_text((2, 2)) == "–"


def test_the_mouse_and_the_arrows_go_from_cell_to_cell(qtbot: Any) -> None:
    shown = view(qtbot)
    told: list[object] = []
    shown.pointed.connect(told.append)
    qtbot.mouseMove(shown, shown.cell_rect((0, 1)).center().toPoint())
    assert shown.cell == (0, 1)
    assert shown.words((0, 1)) == "class 0 taken for class 1: 2 (25.0 % of the class)"
    assert "class 0 taken for class 1" in shown.accessibleDescription()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(shown, key)
    assert shown.cell == (1, 2)
    assert told[-1] == (1, 2)


def test_the_whole_matrix_is_told_in_a_sentence(qtbot: QtBot) -> None:
    shown = view(qtbot)
    assert shown.summary().startswith("83.3 % of 12 are right")
    assert "class 0 taken for class 1 (2)" in shown.summary()


def test_numbers_can_be_read_on_every_ground(qtbot: QtBot) -> None:
    shares = np.linspace(0.0, 1.0, 49).reshape(7, 7)
    for name in ("light", "dark"):
        theme.manager().apply(name)
        for red, green, blue in cell_colors(shares).reshape(-1, 3)[1:]:
            ground = theme.current().color("text")
            ground.setRgb(int(red), int(green), int(blue))
            assert theme.contrast(readable(ground, False).name(), ground.name()) >= 4.5
    theme.manager().apply("light")


def test_a_rare_mistake_among_a_thousand_classes_is_still_drawn(qtbot: QtBot) -> None:
    shares = np.eye(1000)
    shares[700, 13] = 0.5
    colors = cell_colors(shares)
    small = strongest(colors, shares, 4)
    assert small.shape == (250, 250, 3)
    assert small[175, 3].tolist() == colors[700, 13].tolist()
    shown = view(qtbot, 400)
    assert not shown.grab().isNull()
