"""Names as users give them: blanks, line ends and percent signs in folders and arguments, on a real Slurm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.errors import InvalidInput
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from tests.engine.clusters.slurm.conftest import Bench
from tests.engine.clusters.slurm.daemons import Daemons

_ARGUMENTS = ("two words", "a\nline", 'it\'s "quoted"', "100% $HOME `id` \\ *", "")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """One in a folder that sbatch, a shell and rsync could each take for something else."""
    with Workspace.create(tmp_path / "two words\nit's 100%j [1]") as made:
        yield made


@pytest.mark.parametrize("shared", [True, False])
def test_a_run_works_whatever_its_folder_and_arguments_are_called(
    bench: Bench, slurm: Daemons, submit_script: Any, tmp_path: Path, shared: bool
) -> None:
    folder = str(tmp_path / "there-100%j-it's-[1]")
    add_slurm_target(bench.workspace, "slurm", shared=shared, folder=folder, poll_seconds=0.2)
    script = "import sys\nprint(ascii(sys.argv[1:]))\nopen('outputs/a\\nb c%', 'w').write('kept')\n"
    run = submit_script(script, *_ARGUMENTS, compute="slurm")
    bench.until(lambda: run.refresh().status.terminal, 120)
    assert run.status is Status.COMPLETED, run.reason
    assert (run.folder / "log.txt").read_text().strip() == ascii(list(_ARGUMENTS))
    assert (run.work_folder / "outputs" / "a\nb c%").read_text() == "kept"


@pytest.mark.parametrize("name", ["partition", "account", "gres", "host", "folder"])
@pytest.mark.parametrize("value", ["two words", "one\ntwo", "-x"])
def test_what_slurm_cannot_be_given_is_told_beside_its_field(tmp_path: Path, name: str, value: str) -> None:
    with Workspace.create(tmp_path / "other") as workspace, pytest.raises(InvalidInput) as raised:
        add_slurm_target(workspace, "slurm", shared=False, **{name: value})
    assert [problem.field for problem in raised.value.problems] == [name]
    assert raised.value.problems[0].cure == "Write it without spaces."
