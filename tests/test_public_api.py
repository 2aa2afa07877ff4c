"""The public Python API: what `mldesk` exports is there, and does what the README shows."""

from __future__ import annotations

from pathlib import Path

import pytest

import mldesk


@pytest.mark.parametrize("name", mldesk.__all__)
def test_every_exported_name_is_there(name: str) -> None:
    assert getattr(mldesk, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = mldesk.nothing


def test_data_is_registered_and_verified(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    with mldesk.Workspace.create(tmp_path / "workspace") as workspace:
        mldesk.register_dataset(workspace, "digits", tmp_path / "data", tags={"source": "lecun"})
        found = mldesk.get_dataset(workspace, "digits")
        assert (found.version, found.tags) == (1, {"source": "lecun"})
        assert mldesk.verify_dataset(workspace, found) == []
        assert mldesk.list_models(workspace) == []
        assert mldesk.list_runs(workspace) == []
