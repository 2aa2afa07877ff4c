"""`python -m mldesk.engine.clusters.asking QUESTION`: answers of clusters for those who may not import them.

What is asked stands as a JSON array on stdin; the answer is a JSON object on stdout: {"answer": ...}, or
{"error": [title, cause, cure, field]}.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

from mldesk.core.errors import MldeskError
from mldesk.engine.clusters.registry import KNOWN


def look(kind: str, settings: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The state of a cluster of this kind with these settings; raises MldeskError.

    `name` is that of its target: of the same name and settings is the cluster that mldesk itself has made.
    """
    with closing(KNOWN[kind](name, settings)) as cluster:
        return cluster.state().to_dict()


QUESTIONS: Mapping[str, Callable[..., Any]] = {"look": look}


def main() -> int:
    """Answer one question."""
    asked = json.loads(sys.stdin.read())
    try:
        answer = {"answer": QUESTIONS[sys.argv[1]](*asked)}
    except MldeskError as error:
        answer = {"error": [error.title, error.cause, error.cure, error.field]}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())
