"""Passes a user's request on to the agents of a job: `python tell.py JOB REQUEST`."""

import itertools
import sys


def main(arguments: list[str]) -> int:
    """Tell every agent that is there."""
    import ray

    job, request = arguments
    ray.init(log_to_driver=False, namespace="mldesk", logging_level="ERROR")
    for node in itertools.count():
        try:
            agent = ray.get_actor(f"{job}-{node}")
        except ValueError:
            break  # there are no more
        try:
            ray.get(agent.tell.remote(request), timeout=30)
        except ray.exceptions.RayError as error:
            print(f"node {node}: {error}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[-2:]))
