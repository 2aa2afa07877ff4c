"""What the status bar says of the runs that are not over."""

from __future__ import annotations

import pytest

from mldesk.gui.facts import _Facts
from mldesk.gui.main_window import MainWindow


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (_Facts(None, 2, 0, 1), "2 running · 1 queued"),
        (_Facts(None, 2, 1, 0), "2 running · 1 scaling · 0 queued"),
        (_Facts(None, 0, 1, 0), "0 running · 1 scaling · 0 queued"),
        (_Facts(None, 0, 0, 0), "No runs active"),
    ],
)
def test_a_run_that_waits_for_its_cluster_is_not_told_to_run(
    window: MainWindow, facts: _Facts, told: str
) -> None:
    window._facts._heard(facts)
    assert window._facts._bar.runs.text() == told
