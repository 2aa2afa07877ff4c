"""Where mldesk's own files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core import paths


def test_everything_of_the_user_is_under_mldesk_home_when_it_is_set(home: Path) -> None:
    assert paths.user_data() == home
    assert home in paths.default_workspace().parents
    assert paths.recent_file().parent == home


def test_without_it_the_default_workspace_is_in_plain_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MLDESK_HOME")
    assert paths.default_workspace() == Path.home() / "mldesk"
    assert "mldesk" in paths.user_data().parts


def test_resources_are_found_in_a_checkout() -> None:
    assert (paths.resources() / "samples").is_dir()
