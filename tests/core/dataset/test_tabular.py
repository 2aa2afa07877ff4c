"""What is kept of how a dataset's files are read as one table."""

from pathlib import Path

import pytest

from mldesk.core.dataset import get_dataset, register_dataset
from mldesk.core.workspace import Workspace
from mldesk.runtime.tables import chosen, partition_values


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "a.csv").write_text("x,y\n1,2\n")
    return folder


def test_facts_of_a_table_are_kept_with_the_version(workspace: Workspace, folder: Path) -> None:
    facts = {"format": "delimited", "separator": ";", "steps": [["take", 5]]}
    register_dataset(workspace, "table", folder, tabular=facts)
    assert get_dataset(workspace, "table").tabular() == facts


def test_files_alone_are_no_table(workspace: Workspace, folder: Path) -> None:
    assert register_dataset(workspace, "files", folder).tabular() is None


def test_the_same_files_read_otherwise_are_a_new_version(workspace: Workspace, folder: Path) -> None:
    facts = {"format": "delimited"}
    references = [
        register_dataset(workspace, "table", folder, tabular=given).reference
        for given in (facts, facts, {**facts, "separator": ";"}, None)
    ]
    assert references == ["table:1", "table:1", "table:2", "table:3"]


def test_columns_come_from_the_paths_of_files() -> None:
    values = partition_values("{country}/{day:yyyy/MM/dd}/*.csv", "sales/de/2020/01/31/x.csv")
    assert (values["country"], values["day"].isoformat()) == ("de", "2020-01-31T00:00:00")
    assert partition_values("{country}/{day:yyyy}/x.csv", "x.csv") == {}


def test_a_sample_is_the_same_for_the_same_seed() -> None:
    assert chosen(1000, 0.3, 7) == chosen(1000, 0.3, 7)
    assert 200 < sum(chosen(1000, 0.3, 7)) < 400
