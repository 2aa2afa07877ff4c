"""Where mldesk's own files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core import paths
from mldesk.core.errors import InvalidInput


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


def test_a_path_that_a_user_gives_may_begin_with_a_home_folder() -> None:
    assert paths.given_path("~/data") == Path.home() / "data"
    assert paths.given_path(Path("data")) == Path("data")


def test_the_home_of_somebody_unknown_is_refused_beside_its_field() -> None:
    with pytest.raises(InvalidInput, match=r"no home folder ~nobody-of-this-name") as told:
        paths.given_path("~nobody-of-this-name/data", "folder")
    assert told.value.field == "folder"
    with pytest.raises(InvalidInput) as told:
        paths.given_path("~" + "n" * 5000)
    assert len(str(told.value)) < 300
