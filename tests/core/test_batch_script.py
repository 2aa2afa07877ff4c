"""The batch script of a run on Slurm."""

import pytest

from mldesk.core.batch_script import (
    asks_for_gpus,
    batch_script,
    batch_script_problems,
    gpus_of_gres,
    script_nodes,
)
from mldesk.core.cluster_settings import SlurmSettings
from mldesk.core.distribution import Distribution
from mldesk.core.errors import InvalidInput


def options(text: str) -> list[str]:
    return [line.removeprefix("#SBATCH ") for line in text.splitlines() if line.startswith("#SBATCH")]


def test_it_asks_for_what_the_processes_of_a_node_need() -> None:
    text = batch_script(SlurmSettings(), Distribution("mpi", nodes=2, processes_per_node=3), cpus=2, gpus=1)
    assert options(text) == ["--nodes=2", "--ntasks-per-node=1", "--cpus-per-task=6", "--gres=gpu:3"]
    assert text.endswith("srun --ntasks=2 --ntasks-per-node=1 sh ${{start}}\n")


def test_it_says_what_the_target_says() -> None:
    settings = SlurmSettings(
        partition="gpu", account="lab", gres="gpu:a100:2", time_limit=30, setup="module load cuda\n"
    )
    text = batch_script(settings, gpus=1)
    assert options(text)[3:] == ["--partition=gpu", "--account=lab", "--gres=gpu:a100:2", "--time=30"]
    assert "\nmodule load cuda\n\nsrun" in text


@pytest.mark.parametrize(
    ("limit", "longest", "asked"), [(0, None, None), (0, 60, 6), (30, 60, 6), (3, 600, 3), (30, None, 30)]
)
def test_a_run_that_ends_itself_gets_some_minutes_more(
    limit: int, longest: int | None, asked: int | None
) -> None:
    found = options(batch_script(SlurmSettings(time_limit=limit), longest_seconds=longest))
    assert [one for one in found if one.startswith("--time")] == (
        [] if asked is None else [f"--time={asked}"]
    )


def test_the_users_own_script_stands_in_its_place() -> None:
    own = "#!/bin/bash\n#SBATCH --exclusive\nsrun sh ${{start}}\n"
    assert batch_script(SlurmSettings(batch_script=own)) == own


def test_a_script_that_starts_no_run_is_refused() -> None:
    assert [problem.field for problem in batch_script_problems("echo")] == ["batch_script"] * 2
    with pytest.raises(InvalidInput, match="does not start the run"):
        SlurmSettings.from_json({"batch_script": "#!/bin/sh\n"})
    assert not list(batch_script_problems(""))


@pytest.mark.parametrize(
    ("options", "nodes"),
    [
        ("#SBATCH --nodes=2", 2),
        ("#SBATCH --nodes 3", 3),
        ("#SBATCH -N4", 4),
        ("#SBATCH -p gpu -N 5 --mem=1G", 5),
        ("#SBATCH --nodes=1-6", 6),
        ("#SBATCH --nodes=1\n# two, rather\n\n#SBATCH --nodes=2", 2),
        ("#SBATCH --partition=gpu", None),
        ("#SBATCH --nodes=$MANY", None),
        ("##SBATCH --nodes=2", None),
        ("srun hostname\n#SBATCH --nodes=2", None),
    ],
)
def test_the_nodes_that_a_script_asks_for_are_read_as_sbatch_does(options: str, nodes: int | None) -> None:
    assert script_nodes(f"#!/bin/sh\n{options}\nsrun sh ${{{{start}}}}\n") == nodes


@pytest.mark.parametrize("option", ["--gres=gpu:a100:1", "-p big --gres gpu", "--gpus-per-node=2", "-G 1"])
def test_a_script_that_asks_for_gpus_is_known_by_its_options(option: str) -> None:
    assert asks_for_gpus(f"#!/bin/sh\n#SBATCH {option}\nsrun sh ${{{{start}}}}\n")
    assert not asks_for_gpus(batch_script(SlurmSettings()) + f"# {option}\n")


@pytest.mark.parametrize(
    ("gres", "count"),
    [("gpu", 1), ("gpu:2", 2), ("gpu:a100", 1), ("gpu:a100:3,shard:8", 3), ("gpu:a:1,gpu:b:1", 2), ("", 0)],
)
def test_the_gpus_of_a_gres_are_counted(gres: str, count: int) -> None:
    assert gpus_of_gres(gres) == count
