import pytest

from mldesk.core.status import Status
from mldesk.gui.pages.run.phases import phase_states
from mldesk.gui.pages.run.time_left import left_text, seconds_left


def test_what_is_left_takes_as_long_as_what_was_done() -> None:
    assert seconds_left(0.5, 100.0, 150.0, 150.0) == pytest.approx(50.0)
    assert seconds_left(0.25, 100.0, 150.0, 160.0) == pytest.approx(140.0)


@pytest.mark.parametrize(
    "known",
    [
        (None, 0.0, 9.0),
        (0.5, None, 9.0),
        (0.5, 0.0, None),
        (0.001, 0.0, 9.0),
        (1.0, 0.0, 9.0),
        (0.5, 0.0, 1.0),
    ],
)
def test_without_knowing_enough_there_is_no_estimate(known: tuple[float | None, ...]) -> None:
    assert seconds_left(*known, 10.0) is None


@pytest.mark.parametrize(
    ("seconds", "text"), [(42.3, "42 s left"), (82, "1 min 22 s left"), (7500, "2 h 5 min left")]
)
def test_durations_in_words(seconds: float, text: str) -> None:
    assert left_text(seconds) == text


@pytest.mark.parametrize(
    ("status", "started", "states"),
    [
        (Status.QUEUED, None, "now ahead ahead ahead ahead"),
        (Status.RUNNING, 1.0, "done done done now ahead"),
        (Status.COMPLETED, 1.0, "done done done done done"),
        (Status.FAILED, 1.0, "done done done broken ahead"),
        (Status.FAILED, None, "done broken ahead ahead ahead"),
        (Status.CANCELED, 1.0, "done done done stopped ahead"),
        (Status.CANCELED, None, "done stopped ahead ahead ahead"),
    ],
)
def test_phases_of_a_status(status: Status, started: float | None, states: str) -> None:
    assert phase_states(status, started) == states.split()
