"""What metrics are called, in every language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mldesk.gui import translation
from mldesk.gui.plots.grouping import group
from mldesk.gui.plots.metric_titles import title_of


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[None]:
    """Afterwards English is spoken again."""
    yield
    translation.speak("en")


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    ("code", "rate", "loss"),
    [
        ("en", "Learning rate", "Loss"),
        ("pt", "Taxa de aprendizagem", "Perda"),
        ("cs", "Rychlost učení", "Ztráta"),
        ("hu", "Tanulási ráta", "Veszteség"),
        ("zh_CN", "学习率", "损失"),
    ],
)
def test_usual_metrics_are_named_in_the_language_of_the_window(code: str, rate: str, loss: str) -> None:
    translation.speak(code)
    assert [title_of("lr"), title_of("learning_rate"), title_of("Loss")] == [rate, rate, loss]
    assert [one.title for one in group(["val_loss", "loss"])] == [loss]


@pytest.mark.usefixtures("speak")
def test_a_metric_of_ones_own_keeps_its_name() -> None:
    translation.speak("cs")
    assert [title_of("my_own-thing"), title_of("AUC"), title_of("auc")] == ["My own-thing", "AUC", "AUC"]


def test_batches_with_a_chart_of_their_own_bear_the_name_of_the_metric() -> None:
    made = group(["loss", "batch/loss"], batches_map=False)
    assert [(one.title, one.subtitle) for one in made] == [("Loss", ""), ("Loss", "every batch")]
