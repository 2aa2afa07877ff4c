"""`ray start` for nodes that share a busy machine: more patient, and without Ray's client server.

Ray has no settings for any of this (its patience is 15 and 30 seconds, its client server always starts), so
functions of its own are replaced, in the versions whose functions are known; another one starts as it is.
"""

import sys
import time
from typing import Any

PATIENT_SECONDS = 60.0
KNOWN = ("2.60.",)
"""How the versions begin that are changed."""


def _be_patient() -> None:
    """Have Ray wait longer for a node to be known."""
    from ray._private import services

    ask = services.get_node

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

    if not callable(Node.start_ray_client_server):
        raise AttributeError("start_ray_client_server")
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


def change(version: str) -> str:
    """Change the Ray of this version that is here, if it is known; else tell, in a line, why it is not."""
    if not version.startswith(KNOWN):
        known = " and ".join(f"{begin}x" for begin in KNOWN)
        return (
            f"mldesk: this is Ray {version}. Its nodes start with Ray's own patience, which is little "
            f"on a busy machine; mldesk knows how to lengthen it in Ray {known}"
        )
    for part in (_be_patient, _leave_out_the_client_server, _tell_ports_at_once):
        try:
            part()
        except (ImportError, AttributeError) as error:
            return (
                f"mldesk: this Ray {version} is not as others of its version, {error!r}: it starts as it is"
            )
    return ""


def main() -> None:
    """Run Ray's own command line with the arguments of this program."""
    import ray
    from ray.scripts.scripts import main as command

    told = change(ray.__version__)
    if told:
        print(told, file=sys.stderr, flush=True)
    sys.argv[0] = "ray"
    command()


if __name__ == "__main__":
    main()
