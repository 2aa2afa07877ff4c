"""What each process of a run finds in its environment: who it is, where the others are, its GPUs.

Sources: TF_CONFIG, TensorFlow's guide to distributed training; `environment: cloud`, AZ_BATCH_MASTER_NODE and
the names for PyTorch, Azure Machine Learning SDK v1; OMPI_* is set by mpirun itself.
"""

import json
import os
from typing import Any, Dict, List, Optional, Sequence, Tuple

from .places import Place, Plan

_PROXIES = ("http_proxy", "https_proxy", "grpc_proxy", "all_proxy")
DEVICES = "CUDA_VISIBLE_DEVICES"


def tf_config(places: "Sequence[Any]", rank: int) -> Dict[str, Any]:
    """TF_CONFIG of one process, once the hosts and ports of all are known: cluster, task, environment.

    Each place has a role, index, host and port. An evaluator is no part of the cluster that trains.
    """
    cluster: Dict[str, List[str]] = {}
    for place in places:
        if place.role != "evaluator":
            cluster.setdefault(place.role, []).append("{}:{}".format(place.host, place.port))
    own = places[rank]
    return {"cluster": cluster, "task": {"type": own.role, "index": own.index}, "environment": "cloud"}


def variables(kind: str, places: "Sequence[Any]", rank: int) -> Dict[str, str]:
    """The variables by which one process of a run of this kind knows itself and finds the others."""
    own, first = places[rank], places[0]
    told = {"MLDESK_RANK": str(rank)}
    told.update(_reached_directly([str(place.host) for place in places]))
    if kind == "tensorflow":
        told["TF_CONFIG"] = json.dumps(tf_config(places, rank))
    elif kind == "mpi":
        told["AZ_BATCH_MASTER_NODE"] = "{}:{}".format(first.host, first.port)
    else:
        told.update(
            MASTER_ADDR=str(first.host),
            MASTER_PORT=str(first.port),
            WORLD_SIZE=str(len(places)),
            NODE_RANK=str(own.node),
            RANK=str(rank),
            LOCAL_RANK=str(own.local_rank),
        )
    return told


def _reached_directly(hosts: Sequence[str]) -> Dict[str, str]:
    """The variables by which these hosts are asked without a proxy, where there is one.

    gRPC, by which TensorFlow's processes talk, goes through http_proxy else, and waits for ever.
    """
    if not any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXIES):
        return {}
    given = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    names = [name.strip() for name in given.split(",")] + ["localhost"] + list(hosts)
    text = ",".join(name for number, name in enumerate(names) if name and name not in names[:number])
    return {"no_proxy": text, "NO_PROXY": text}


def listens(kind: str, place: Place) -> bool:
    """Whether the others have to know a port of this process."""
    return place.rank == 0 or (kind == "tensorflow" and place.role != "evaluator")


class Share(object):
    """The GPUs of one process: `devices` are those it is meant to use, `visible` what it may see.

    Both count as the value of CUDA_VISIBLE_DEVICES does that the run was given; `visible` is None where the
    machine has no GPU at all.
    """

    def __init__(self, devices: List[str], visible: Optional[List[str]]) -> None:
        self.devices = devices
        self.visible = visible

    def variables(self) -> Dict[str, str]:
        """The variables that show the process its GPUs."""
        return {} if self.visible is None else {DEVICES: ",".join(self.visible) or "-1"}


def deal(plan: Plan, here: Sequence[Place], given: Optional[str]) -> Tuple[Dict[int, Share], bool]:
    """The GPUs of the processes `here`, by rank, and whether some of them have to share one.

    `given` is CUDA_VISIBLE_DEVICES of the run. What the cluster map says counts. Else TensorFlow's processes
    get GPUs of their own, dealt out in turn, parameter servers none. The processes of MPI and
    PyTorch choose by their local rank among all GPUs of their node, as their libraries do; where the node has
    too few, each sees one.
    """
    if given is None:
        return {place.rank: Share([], None) for place in here}, False
    gpus = [name for name in given.split(",") if name.strip() and name.strip() != "-1"]
    found: Dict[int, Share] = {}
    shared = False
    for group in _groups(plan, here):
        training = [place for place in group if place.devices is None and place.role != "ps"]
        pool = _pool(plan, group, here, gpus)
        shared = shared or (bool(pool) and len(training) > len(pool))
        for number, place in enumerate(training):
            found[place.rank] = _share(plan.kind, number, len(training), pool)
        for place in group:
            if place.devices is not None:
                own = [gpus[index] for index in place.devices if index < len(gpus)]
                found[place.rank] = Share(own, own)
            elif place.rank not in found:
                found[place.rank] = Share([], [])
    return found, shared


def _groups(plan: Plan, here: Sequence[Place]) -> List[List[Place]]:
    """The processes that see one node: with "all" here, those of PyTorch count their local ranks by node."""
    if plan.kind != "pytorch":
        return [list(here)]
    return [
        [place for place in here if place.node == node] for node in sorted({place.node for place in here})
    ]


def _pool(plan: Plan, group: Sequence[Place], here: Sequence[Place], gpus: List[str]) -> List[str]:
    """The GPUs of a group: its part of all where several nodes are on this machine."""
    nodes = sorted({place.node for place in here})
    if plan.kind != "pytorch" or len(nodes) < 2 or not gpus:
        return gpus
    number = nodes.index(group[0].node)
    part = gpus[number * len(gpus) // len(nodes) : (number + 1) * len(gpus) // len(nodes)]
    return part or [gpus[number % len(gpus)]]


def _share(kind: str, number: int, count: int, pool: List[str]) -> Share:
    if not pool:
        return Share([], [])
    if count > len(pool):
        own = [pool[number % len(pool)]]
        return Share(own, own)
    if kind == "tensorflow":
        own = pool[number::count]
        return Share(own, own)
    return Share([pool[number]], pool)
