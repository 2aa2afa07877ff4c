"""`ray start` for nodes that share a busy machine: more patient, and without Ray's client server.

Ray has no settings for either.
"""

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


def main() -> None:
    """Run Ray's own command line with the arguments of this program."""
    _be_patient()
    _leave_out_the_client_server()
    from ray.scripts.scripts import main as ray

    sys.argv[0] = "ray"
    ray()


if __name__ == "__main__":
    main()
