"""`mldesk workspace guards`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.guards import GuardSettings, load_settings

Mldesk = Callable[..., Any]


def test_guards_shows_what_is_set_and_changes_it(mldesk: Mldesk, folder: Path) -> None:
    assert mldesk("workspace", "guards", "--json").json["plateau"] is True
    changed = mldesk("workspace", "guards", "--set", "plateau=off", "--set", "stalled_minutes=0.5")
    assert changed.code == 0
    assert "off" in changed.out
    assert load_settings(folder) == GuardSettings(plateau=False, stalled_minutes=0.5)


@pytest.mark.parametrize(
    "change", ["speed=1", "plateau", "plateau=3", "stalled_minutes=long", "plateau_points=1"]
)
def test_what_cannot_be_set_gets_one_line_and_changes_nothing(
    mldesk: Mldesk, folder: Path, change: str
) -> None:
    reply = mldesk("workspace", "guards", "--set", change)
    assert (reply.code, reply.out, reply.err.count("\n")) == (2, "", 1)
    assert load_settings(folder) == GuardSettings()
