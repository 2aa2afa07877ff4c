"""`mldesk doctor`."""

from collections.abc import Callable
from typing import Any

import pytest

from mldesk.core.doctor import Check

Mldesk = Callable[..., Any]


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Check]:
    """What the check finds."""
    checks = [Check("Python", "ok", "3.12"), Check("GPU", "warning", "no driver", "install it")]
    monkeypatch.setattr("mldesk.cli.doctor.check_system", lambda _: checks)
    return checks


def test_doctor_shows_each_finding_and_what_to_do(mldesk: Mldesk, found: list[Check]) -> None:
    reply = mldesk("doctor")
    assert reply.code == 0, "a warning is no error"
    assert reply.out.splitlines() == [
        "Check   State    Found",
        "Python  ok       3.12",
        "GPU     warning  no driver",
        "",
        "What to do",
        "GPU: install it",
    ]


def test_doctor_ends_with_1_when_something_is_an_error(mldesk: Mldesk, found: list[Check]) -> None:
    found.append(Check("Disk", "error", "full", "free some space"))
    reply = mldesk("doctor", "--json")
    assert reply.code == 1
    assert reply.json[-1] == {"name": "Disk", "level": "error", "text": "full", "cure": "free some space"}
