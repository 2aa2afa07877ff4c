"""What the program between mldesk and Ray makes of Ray's own errors; without Ray itself."""

from __future__ import annotations

import json
import sys
import types
from typing import Any

import pytest

from mldesk.engine.clusters.base import JobEnd, JobPhase
from mldesk.engine.clusters.ray.job_states import job_state
from mldesk.engine.clusters.ray.programs import bridge
from tests.conftest import WebServer


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


@pytest.mark.parametrize(("mode", "sent"), [("token", "Bearer ours"), ("disabled", None), (None, None)])
def test_a_cluster_is_sent_the_token_where_the_user_says_that_it_asks_for_one(
    monkeypatch: pytest.MonkeyPatch, web_server: WebServer, mode: str | None, sent: str | None
) -> None:
    parts = ("ray", "_private", "authentication", "http_token_authentication")
    for count in range(1, len(parts) + 1):
        name = ".".join(parts[:count])
        module: Any = types.ModuleType(name)
        module.get_auth_headers_if_auth_enabled = lambda _: {"authorization": "Bearer ours"}
        monkeypatch.setitem(sys.modules, name, module)
    if mode is None:
        monkeypatch.delenv("RAY_AUTH_MODE", raising=False)
    else:
        monkeypatch.setenv("RAY_AUTH_MODE", mode)
    web_server.answers["/api/jobs/"] = lambda request: request.reply(200, b"[]")
    assert bridge.Methods().jobs(web_server.url) == []
    ((_, headers),) = web_server.requests
    assert {name.lower(): value for name, value in headers.items()}.get("authorization") == sent


@pytest.mark.parametrize(("state", "lost"), [("DEAD", "127.9.9.2"), ("ALIVE", "")])
def test_a_job_whose_driver_went_with_its_node_is_told_as_lost(
    web_server: WebServer, state: str, lost: str
) -> None:
    """Ray's own word for it stays RUNNING for ever: who would change that was on the same node."""
    job = {"submission_id": "ours", "status": "RUNNING", "driver_node_id": "n1"}
    nodes = [{"node_id": "n1", "node_ip": "127.9.9.2", "state": state}]
    listed = {"data": {"result": {"result": nodes}}}
    web_server.answers["/api/jobs/"] = lambda request: request.reply(200, json.dumps([job]).encode())
    web_server.answers["/api/v0/nodes"] = lambda request: request.reply(200, json.dumps(listed).encode())
    told = bridge.Methods().states(web_server.url, ["ours"])["ours"]
    assert told["lost"] == lost
    found = job_state(told)
    assert (found.phase, found.end, found.lost) == (
        (JobPhase.ENDED, JobEnd.NODE_LOST, (lost,)) if lost else (JobPhase.WAITING, None, ())
    )
