"""What each process of a run finds in its environment."""

import json
from types import SimpleNamespace
from typing import Any

import pytest

from mldesk.runtime.distribution import surroundings


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "grpc_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def places() -> list[Any]:
    return [
        SimpleNamespace(rank=rank, role="worker", index=rank, node=rank, local_rank=0, host=host, port=2222)
        for rank, host in enumerate(("10.0.0.5", "node-1"))
    ]


def test_tensorflow_finds_its_cluster(places: list[Any]) -> None:
    found = surroundings.variables("tensorflow", places, 1)
    assert json.loads(found.pop("TF_CONFIG")) == {
        "cluster": {"worker": ["10.0.0.5:2222", "node-1:2222"]},
        "task": {"type": "worker", "index": 1},
        "environment": "cloud",
    }
    assert found == {"MLDESK_RANK": "1"}


def test_pytorch_finds_its_first_process(places: list[Any]) -> None:
    assert surroundings.variables("pytorch", places, 1) == {
        "MLDESK_RANK": "1",
        "MASTER_ADDR": "10.0.0.5",
        "MASTER_PORT": "2222",
        "WORLD_SIZE": "2",
        "NODE_RANK": "1",
        "RANK": "1",
        "LOCAL_RANK": "0",
    }


def test_processes_reach_each_other_without_a_proxy(
    places: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:3128")
    monkeypatch.setenv("no_proxy", "intranet, node-1")
    found = surroundings.variables("mpi", places, 0)
    assert found["no_proxy"] == found["NO_PROXY"] == "intranet,node-1,localhost,10.0.0.5"
    assert found["AZ_BATCH_MASTER_NODE"] == "10.0.0.5:2222"
