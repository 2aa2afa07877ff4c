"""`ray start` for nodes that share a busy machine: more patient, and without Ray's client server.

Ray has no settings for either.
"""

import contextlib
import sys
import time
from typing import Any

PATIENT_SECONDS = 60.0


def _be_patient() -> None:
    """Have Ray wait longer for a node to be known, where this Ray does that as 2.60 does."""
    from ray._private import services

    ask = getattr(services, "get_node", None)
    if ask is None:
        return

    def patient(*arguments: Any, **values: Any) -> Any:
        deadline = time.monotonic() + PATIENT_SECONDS
        while True:
            try:
                return ask(*arguments, **values)
            except RuntimeError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.2)

    services.get_node = patient


def _leave_out_the_client_server() -> None:
    """Nobody comes to a managed cluster that way, and it is a process more."""
    from ray._private.node import Node

    if hasattr(Node, "start_ray_client_server"):
        Node.start_ray_client_server = lambda _: None


def _tell_ports_at_once() -> None:
    """Have a node know the ports of its helpers before they have started, which may take them long.

    It waits 15 seconds for them, and then ends. All are given on the command line.
    """
    from ray._private.node import Node
    from ray._raylet import persist_port

    begin = Node.start_raylet

    def told(node: Any, *arguments: Any, **values: Any) -> Any:
        given = node._ray_params
        ports = {
            "metrics_agent_port": given.metrics_agent_port,
            "metrics_export_port": given.metrics_export_port,
            "dashboard_agent_listen_port": given.dashboard_agent_listen_port,
            "runtime_env_agent_port": given.runtime_env_agent_port,
        }
        for name, port in ports.items():
            if port:
                persist_port(node.get_session_dir_path(), node._node_id, name, port)
        return begin(node, *arguments, **values)

    Node.start_raylet = told


def main() -> None:
    """Run Ray's own command line with the arguments of this program."""
    _be_patient()
    _leave_out_the_client_server()
    with contextlib.suppress(ImportError, AttributeError):  # another Ray, which may need none of this
        _tell_ports_at_once()
    from ray.scripts.scripts import main as ray

    sys.argv[0] = "ray"
    ray()


if __name__ == "__main__":
    main()
