"""The guards' settings: kept per workspace, read again as written, never trusted blindly."""

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.errors import InvalidInput
from mldesk.core.guards import GuardSettings, load_settings, save_settings, settings_file


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    chosen = GuardSettings(plateau=False, stalled_minutes=3, disk_free_bytes=5)
    save_settings(tmp_path, chosen)
    assert load_settings(tmp_path) == chosen


def test_without_a_file_or_with_a_garbled_one_all_is_as_at_first(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == GuardSettings()
    for text in ("", "[]", "{", '{"plateau": 3, "unknown": 1, "stalled_minutes": "long"}'):
        settings_file(tmp_path).write_text(text)
        assert load_settings(tmp_path) == GuardSettings()


def test_a_value_that_cannot_be_does_not_spoil_the_others(tmp_path: Path) -> None:
    settings_file(tmp_path).write_text('{"plateau_points": -1, "stalled_minutes": 2}')
    assert load_settings(tmp_path) == GuardSettings(stalled_minutes=2)


@pytest.mark.parametrize(
    "wrong",
    [{"plateau": 1}, {"plateau_points": 2.5}, {"stalled_minutes": 0}, {"disk_free_bytes": -1},
     {"gpu_idle_minutes": float("nan")}, {"plateau_minutes": float("inf")}],
)  # fmt: skip
def test_settings_that_cannot_be_are_refused_by_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput) as caught:
        GuardSettings(**wrong)
    assert caught.value.field == next(iter(wrong))
