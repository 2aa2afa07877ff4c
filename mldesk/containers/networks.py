"""The private network of a run with several containers: they reach each other by name, and nothing else."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from ipaddress import ip_network
from typing import Any

from docker.errors import APIError

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import NotFound, Unavailable

from .client import Engine, engine_errors
from .labels import RUN_LABEL, WORKSPACE_LABEL

_no_address = ("non-overlapping", "could not find free subnet", "all predefined address pools")
_shut = {
    # without an address of this machine's: an internal network still reaches the services of its host
    "com.docker.network.bridge.inhibit_ipv4": "true",
    "com.docker.network.bridge.gateway_mode_ipv4": "isolated",
}
_first_address = 10  # of the nodes in their network: the first ones are its gateway's
# names of other machines are asked for nowhere, and that is told soon
_no_names = {"dns": ["127.0.0.1"], "dns_opt": ["timeout:1", "attempts:1"]}


def network_name(run_id: str) -> str:
    """The name of a run's own network."""
    return f"mldesk-{run_id}"


def node_host(node: int) -> str:
    """The name of a node in its run's network."""
    return f"node-{node}"


def make_network(engine: Engine, run_id: str, workspace: str, settings: DockerSettings) -> None:
    """Make the network of a run with several containers, unless they have the machine's own.

    Nobody outside is reached from it, but for targets whose containers reach the network. Raises MldeskError.
    """
    if settings.network == "host":
        return
    internal = settings.network == "none"
    shut = internal and engine.podman is None  # Podman refuses options that it does not know
    with engine_errors(engine.address):
        try:
            engine.api.create_network(
                network_name(run_id),
                driver="bridge",
                internal=internal,
                options=_shut if shut else None,
                labels={RUN_LABEL: run_id, WORKSPACE_LABEL: workspace},
            )
        except APIError as error:
            said = str(error.explanation or error)
            if any(words in said.lower() for words in _no_address):
                raise Unavailable(
                    "The Docker engine has no addresses left for a network of the run's own",
                    said,
                    "Remove networks that are not needed any more (`docker network prune`), then try again.",
                    "compute",
                ) from error
            raise


def remove_networks(engine: Engine, run_id: str) -> None:
    """Remove the network of a run, which no container may be in any more; raises MldeskError."""
    with engine_errors(engine.address):
        for found in engine.api.networks(filters={"label": f"{RUN_LABEL}={run_id}"}):
            with contextlib.suppress(NotFound), engine_errors(engine.address):
                engine.api.remove_network(found["Id"])


def runs_with_network(engine: Engine, workspace: str) -> set[str]:
    """The runs of a workspace that have a network of their own; raises MldeskError."""
    with engine_errors(engine.address):
        found = engine.api.networks(filters={"label": f"{WORKSPACE_LABEL}={workspace}"})
    return {one["Labels"][RUN_LABEL] for one in found if RUN_LABEL in (one.get("Labels") or {})}


def network_options(engine: Engine, run_id: str, nodes: int, settings: DockerSettings) -> dict[str, Any]:
    """What the container of a run with so many nodes is told of its network, as options of its host.

    Raises MldeskError.
    """
    if nodes == 1:
        return {"network_mode": settings.network}
    if settings.network == "host":
        hosts = {node_host(node): "127.0.0.1" for node in range(nodes)}
        return {"network_mode": "host", "extra_hosts": hosts}
    options: dict[str, Any] = {"network_mode": network_name(run_id)}
    if settings.network == "none":
        options |= _no_names
    if engine.podman is not None:
        addresses = _addresses(engine, run_id)
        options["extra_hosts"] = {node_host(node): addresses(node) for node in range(nodes)}
    return options


def node_network(engine: Engine, run_id: str, node: int, host: str | None, settings: DockerSettings) -> Any:
    """The place of a node, called `host`, in its run's network; None where there is none.

    Raises MldeskError.
    """
    if host is None or settings.network == "host":
        return None
    address = None if engine.podman is None else _addresses(engine, run_id)(node)
    place = engine.api.create_endpoint_config(aliases=[host], ipv4_address=address)
    return engine.api.create_networking_config({network_name(run_id): place})


def _addresses(engine: Engine, run_id: str) -> Callable[[int], str]:
    """Tells the address of each node in a network of Podman, whose nodes know each other by them.

    Podman knows names only by a server of names that asks others for those it does not know, or not at all,
    which depends on its version; what is not to reach the outside shall not ask it for names either.
    """
    with engine_errors(engine.address):
        found = engine.api.inspect_network(network_name(run_id))
    subnets = [ip_network(one["Subnet"]) for one in (found.get("IPAM") or {}).get("Config") or ()]
    subnet = next((one for one in subnets if one.version == 4), None)
    if subnet is None:
        raise Unavailable("The network of the run has no addresses", network_name(run_id), "", "compute")
    return lambda node: str(subnet[_first_address + node])
