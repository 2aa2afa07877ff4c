"""Moving less, and moving again."""

from __future__ import annotations

from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mldesk.gui import motion


class Effects(QApplication):
    """The effects as they were set."""

    on: ClassVar[dict[Qt.UIEffect, bool]] = {}

    @staticmethod
    def setEffectEnabled(effect: Qt.UIEffect, enable: bool = True) -> None:
        Effects.on[effect] = enable


def test_what_moved_at_the_start_moves_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    motion.apply()
    effect = Qt.UIEffect.UI_FadeMenu
    monkeypatch.setattr(motion, "_moving", (effect,))
    monkeypatch.setattr(motion, "QApplication", Effects)
    monkeypatch.setattr(motion, "reduced", lambda: True)
    motion.apply()
    assert Effects.on == {effect: False}
    monkeypatch.setattr(motion, "reduced", lambda: False)
    motion.apply()
    assert Effects.on == {effect: True}
