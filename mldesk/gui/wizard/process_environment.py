"""What one process of a distributed run finds in its environment, as the cluster map shows it beforehand."""

from __future__ import annotations

import json
from dataclasses import replace

from mldesk.core.distribution import Distribution, ProcessPlace, tf_config

CHOSEN = "…"
"""Stands for what is chosen when the run starts."""


def process_environment(distribution: Distribution, rank: int) -> dict[str, str]:
    """The variables that tell the process of this rank who it is; `CHOSEN` for what nobody knows yet."""
    places = [_shown(place) for place in distribution.places()]
    own = places[rank]
    variables = {
        "mpi": _of_mpi,
        "tensorflow": _of_tensorflow,
        "pytorch": _of_pytorch,
    }[distribution.kind](places, own)
    if own.devices is not None:
        variables["CUDA_VISIBLE_DEVICES"] = ",".join(map(str, own.devices)) or "-1"
    return variables


def _shown(place: ProcessPlace) -> ProcessPlace:
    return replace(place, host=place.host or CHOSEN)


def _port(place: ProcessPlace) -> str:
    return CHOSEN if place.port is None else str(place.port)


def _on_node(places: list[ProcessPlace], own: ProcessPlace) -> int:
    return sum(place.node == own.node for place in places)


def _of_mpi(places: list[ProcessPlace], own: ProcessPlace) -> dict[str, str]:
    return {
        "OMPI_COMM_WORLD_RANK": str(own.rank),
        "OMPI_COMM_WORLD_SIZE": str(len(places)),
        "OMPI_COMM_WORLD_LOCAL_RANK": str(own.local_rank),
        "OMPI_COMM_WORLD_LOCAL_SIZE": str(_on_node(places, own)),
        "AZ_BATCH_MASTER_NODE": f"{places[0].host}:{_port(places[0])}",
    }


def _of_tensorflow(places: list[ProcessPlace], own: ProcessPlace) -> dict[str, str]:
    text = json.dumps(tf_config(places, own.rank), ensure_ascii=False)
    return {"TF_CONFIG": text.replace(":None", f":{CHOSEN}")}


def _of_pytorch(places: list[ProcessPlace], own: ProcessPlace) -> dict[str, str]:
    return {
        "MASTER_ADDR": str(places[0].host),
        "MASTER_PORT": _port(places[0]),
        "WORLD_SIZE": str(len(places)),
        "RANK": str(own.rank),
        "LOCAL_RANK": str(own.local_rank),
        "NODE_RANK": str(own.node),
    }
