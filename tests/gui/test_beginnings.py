"""Messages begin with a capital letter, but not where they begin with somebody's name for something."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from mldesk.gui.main_window import MainWindow


@pytest.mark.parametrize(
    ("cause", "shown"),
    [
        ("a has left no checkpoint", "a has left no checkpoint"),
        ("a folder has that name", "A folder has that name"),
        ("the registry has none of that name", "The registry has none of that name"),
        ("train has no version 3", "train has no version 3"),
        ("my net has no version 3", "my net has no version 3"),
        ("the folder cannot be read", "The folder cannot be read"),
        ("no route to host", "No route to host"),
        ("x.py, line 3", "x.py, line 3"),
    ],
)
def test_a_name_at_the_beginning_stays_as_it_was_given(cause: str, shown: str, window: MainWindow) -> None:
    window.show_message("warning", "It did not work", cause)
    assert shown in [label.text() for label in window.findChildren(QLabel)]
