"""The articles' blocks on distributed training: Horovod on two nodes, a parameter server and two workers."""

from __future__ import annotations

import sys

import pytest

from mldesk.core.run import Run, list_runs
from mldesk.core.status import Status
from tests.horovod_wheels import keep_wheels, needs_horovod

from .blocks import FOLDER, Article, articles
from .conftest import MNIST, Desk, Prepare

pytestmark = [
    pytest.mark.training,
    pytest.mark.skipif(
        not FOLDER.is_dir() or not MNIST.is_dir(), reason="the articles or MNIST are not here"
    ),
]

EPOCHS = {"pt-tf": 20}
"""Articles whose trainings go through all epochs; the other shows the same in fewer."""
FEW_EPOCHS = 2
NAMES = sorted(name for name, article in articles().items() if article.blocks) or ["none"]

# What the articles take for granted, in cells that their reader has run before the blocks.
HOROVOD = """
project_folder = './tf-mnist-horovod'
os.makedirs(project_folder, exist_ok=True)
shutil.copy('./horovod_mnist.py', project_folder + '/script.py')
for name in ('network.py', 'utils.py'):
    shutil.copy(name, project_folder)
"""
SUBMIT = "\nrun = exp.submit(estimator)\nrun.wait_for_completion(show_output=True)\n"
SERVERS = """
project_folder = './tf-mnist-servers'
os.makedirs(project_folder, exist_ok=True)
shutil.copy('./server_mnist.py', project_folder + '/script.py')
for name in ('cluster.py', 'network.py', 'utils.py'):
    shutil.copy(name, project_folder)


class Newest:
    def to_config(self, workspace):
        return estimator.to_config(workspace)


tf_est = Newest()
"""
WAIT = "\nrun.wait_for_completion(show_output=True)\n"
CLUSTER = "import os, json\ncluster = json.loads(os.environ['TF_CONFIG'])['cluster']\n"


def program(article: Article, kinds: str = "horovod servers") -> str:
    """The article's program up to its single training, and its blocks on distributed training."""
    before, found, _ = article.program.partition("\nest = TensorFlow(")
    assert found
    horovod, servers, _ = article.blocks
    cells = {"horovod": [HOROVOD, horovod, SUBMIT], "servers": [SERVERS, servers, WAIT]}
    return "\n".join([before, *(cell for kind in kinds.split() for cell in cells[kind])])


@pytest.fixture
def desk(prepare: Prepare, request: pytest.FixtureRequest) -> Desk:
    """The desk of the article's reader, with the script that parses TF_CONFIG as it says."""
    needs_horovod(".".join(map(str, sys.version_info[:2])))
    keep_wheels()
    name = request.param
    article = articles()[name]
    made = prepare(article, EPOCHS.get(name, FEW_EPOCHS), program=program(article))
    (made.folder / "cluster.py").write_text(CLUSTER + article.blocks[2], encoding="utf-8")
    return made


@pytest.mark.timeout(1500)
@pytest.mark.parametrize("desk", NAMES, indirect=True)
def test_the_blocks_train_as_well_as_a_single_run(desk: Desk) -> None:
    printed = desk.run_to_end()
    workspace = desk.workspace()
    assert workspace is not None
    servers, horovod = [Run(workspace, row.id) for row in list_runs(workspace)]
    check_horovod(horovod, desk.epochs)
    check_servers(servers, desk.epochs)
    for run in (horovod, servers):
        assert f"RunId: {run.id}" in printed
        assert run.log_path.read_text(encoding="utf-8").strip().splitlines()[-1] in printed


def check_horovod(run: Run, epochs: int) -> None:
    """Two ranks of MPI trained."""
    check_run(run, epochs)
    assert [(rank.title, rank.node, rank.exit_code) for rank in run.ranks()] == [
        ("worker 0", 0, 0),
        ("worker 1", 1, 0),
    ]
    assert all(f"rank {rank} of 2" in log_of(run, rank) for rank in (0, 1))


def check_servers(run: Run, epochs: int) -> None:
    """Two workers trained with a parameter server, which was ended when they were done."""
    check_run(run, epochs)
    assert [(rank.title, rank.exit_code) for rank in run.ranks()][:2] == [("worker 0", 0), ("worker 1", 0)]
    assert run.ranks()[2].title == "ps 0"
    assert run.ranks()[2].ended is not None
    assert "steps of all:" in log_of(run, 0)


def check_run(run: Run, epochs: int) -> None:
    """It is completed, with the metrics of its first process and as much accuracy as its epochs give."""
    assert run.status is Status.COMPLETED, (run.reason, run.log_path.read_text("utf-8")[-3000:])
    metrics = run.metrics()
    assert set(metrics) == {"validation_acc", "final_acc"}
    assert metrics["validation_acc"].count == epochs
    assert metrics["final_acc"].last >= (0.98 if epochs == 20 else 0.93)
    assert (run.work_folder / "outputs" / "model" / "weights.npz").is_file()


def log_of(run: Run, rank: int) -> str:
    """What one of its processes has printed."""
    return (run.folder / run.ranks()[rank].log_path).read_text(encoding="utf-8")


def test_the_program_is_the_articles_word_for_word() -> None:
    for article in articles().values():
        for block in article.blocks[:2]:
            assert block in program(article)
