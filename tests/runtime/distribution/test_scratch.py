"""What a killed mpirun leaves is removed, and nothing else."""

import json
from pathlib import Path

import pytest

from mldesk.runtime.distribution import scratch


def test_the_folder_that_was_made_is_removed(tmp_path: Path) -> None:
    made = scratch.make_scratch(str(tmp_path))
    assert made is not None
    (Path(made) / "segment").write_text("x")
    scratch.clear_scratch(str(tmp_path))
    assert not Path(made).exists()


@pytest.mark.parametrize("name", ["mldesk-mpi-x", "other"])
def test_what_a_script_has_written_there_leads_to_no_other_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / "scratch.json").write_text(json.dumps({"path": str(tmp_path / name)}))
    scratch.clear_scratch(str(tmp_path))
    assert (tmp_path / name).is_dir()
    (tmp_path / "scratch.json").write_text("garbled")
    scratch.clear_scratch(str(tmp_path))
