"""What the program between mldesk and Ray makes of Ray's own errors; without Ray itself."""

from __future__ import annotations

import json
import sys
import types
from typing import Any

import pytest

from mldesk.engine.clusters.ray.programs import bridge


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (
            RuntimeError("Request failed with status code 500: No available agent to submit job, .."),
            "unreachable",
        ),
        (RuntimeError("Request failed with status code 503: Service Unavailable."), "unreachable"),
        (ConnectionError("Failed to connect to Ray at address: http://127.0.0.1:8265."), "unreachable"),
        (RuntimeError("Request failed with status code 400: runtime_env is not valid."), "refused"),
    ],
)
def test_a_cluster_that_is_not_ready_yet_has_refused_nothing(
    monkeypatch: pytest.MonkeyPatch, error: Exception, problem: str
) -> None:
    class Client:
        def __init__(self, address: str) -> None:
            pass

        def stop_job(self, job: str) -> Any:
            raise error

    module: Any = types.ModuleType("ray.job_submission")
    module.JobSubmissionClient = Client
    monkeypatch.setitem(sys.modules, "ray", types.ModuleType("ray"))
    monkeypatch.setitem(sys.modules, "ray.job_submission", module)
    asked = {"method": "stop", "values": {"address": "http://127.0.0.1:8265", "job": "a"}}
    assert bridge._answer(bridge.Methods(), json.dumps(asked)) == {"problem": problem, "text": str(error)}
