"""The legal moves of a run."""

from __future__ import annotations

import pytest

from mldesk.core.status import Status, may_move, phases, terminal


def test_phases_go_forward_and_may_be_skipped() -> None:
    for index, phase in enumerate(phases):
        assert all(may_move(phase, later) for later in phases[index + 1 :])
        assert not any(may_move(phase, earlier) for earlier in phases[: index + 1])


@pytest.mark.parametrize("end", sorted(terminal))
def test_every_phase_may_end_and_an_end_is_final(end: Status) -> None:
    assert all(may_move(phase, end) for phase in phases)
    assert not any(may_move(end, status) for status in Status)


def test_a_word_that_is_no_status_is_an_error() -> None:
    with pytest.raises(ValueError, match="Sleeping"):
        may_move("Queued", "Sleeping")
