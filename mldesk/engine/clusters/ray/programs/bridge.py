"""Between mldesk and Ray, run by a Python that has Ray: JSON lines on standard input, answers on the output.

A line asks {"method", "values"}; the answer is {"result"} or {"problem": "unreachable" | "refused", "text"}.
Methods are those of `Methods`; "address" is that of a cluster's dashboard.
"""

import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from typing import Any

SECONDS = 15.0
PREFIX = "mldesk:"
_later = ("no available agent", "try again later", "status code 502", "status code 503", "status code 504")
_over = ("SUCCEEDED", "FAILED", "STOPPED")
_few = 20
_last = 2
_noise_lines = 12
_tries = 3
_again_seconds = 0.1
_taken = "/api/packages/gcs/mldesk-taken-{}.zip"  # see log_room.py


class UnreachableError(Exception):
    """The cluster does not answer."""


class RefusedError(Exception):
    """It answers that it will not."""


class Methods:
    """What can be asked."""

    def __init__(self) -> None:
        self._clients: dict[str, Any] = {}
        self._states: dict[str, Any] = {}  # what drivers told last, by job

    def hello(self) -> dict[str, str]:
        """The version of Ray."""
        import ray

        return {"version": ray.__version__}

    def submit(
        self,
        address: str,
        job: str,
        entrypoint: str,
        runtime_env: Mapping[str, Any],
        metadata: Mapping[str, str],
    ) -> dict[str, Any]:
        """Submit a job under this id; nothing when it is there already."""
        if any(one["id"] == job for one in self.jobs(address)):
            return {}
        self._ask(
            address,
            "submit_job",
            entrypoint=entrypoint,
            submission_id=job,
            runtime_env=runtime_env,
            metadata=metadata,
        )
        return {}

    def stop(self, address: str, job: str) -> dict[str, Any]:
        """End a job."""
        return {"stopped": self._ask(address, "stop_job", job)}

    def delete(self, address: str, job: str) -> dict[str, Any]:
        """Forget a job that is over."""
        self._states.pop(job, None)
        return {"deleted": self._ask(address, "delete_job", job)}

    def jobs(self, address: str) -> list[dict[str, Any]]:
        """All jobs that were submitted there."""
        found = self._get(address, "/api/jobs/")
        return [
            {
                "id": one["submission_id"],
                "status": one["status"],
                "message": one.get("message") or "",
                "exit": one.get("driver_exit_code"),
                "node": one.get("driver_node_id"),
                "entrypoint": one.get("entrypoint") or "",
                "metadata": one.get("metadata") or {},
                "start": one.get("start_time"),
            }
            for one in found
            if one.get("submission_id")
        ]

    def frames(self, address: str, job: str, node: str, have: int, limit: int) -> dict[str, Any]:
        """What the job's driver told after number `have`, until `limit` bytes."""
        for left in reversed(range(_tries)):
            found = self._since(address, job, node, have)
            # a log that was begun anew while it was read may lack lines: they are there now
            if left == 0 or [frame["seq"] for frame in found] == [*range(have + 1, have + 1 + len(found))]:
                break
            time.sleep(_again_seconds)
        frames: list[dict[str, Any]] = []
        size = 0
        for frame in found:
            frames.append(frame)
            size += len(frame.get("data", ""))
            if size > limit:
                break
        return {"frames": frames, "more": len(frames) < len(found)}

    def _since(self, address: str, job: str, node: str, have: int) -> list[dict[str, Any]]:
        """All lines of the job's driver after number `have`."""
        lines = _few
        while True:
            found, noise = self._tail(address, job, node, lines)
            if len(found) + len(noise) < lines or (found and found[0]["seq"] <= have + 1):
                return [frame for frame in found if frame["seq"] > have]
            lines = max(4 * lines, (found[-1]["seq"] - have if found else 0) + _few)

    def took(self, address: str, job: str, seq: int) -> dict[str, Any]:
        """Answer the job's driver that all has been taken up to its line of this number."""
        self._read(address, _taken.format(job), str(seq).encode())
        return {}

    def states(self, address: str, jobs: Sequence[str]) -> dict[str, Any]:
        """Of each of these jobs what `jobs` tells and the state that its driver told last.

        "lost" is the node that took the driver of a job with it of which Ray goes on to say that it runs.
        """
        known = {one["id"]: one for one in self.jobs(address)}
        told = {}
        for job in jobs:
            if job not in known:
                continue
            told[job] = known[job]
            if known[job]["node"]:
                told[job].update(self._told(address, job, known[job]))
        return told

    def _told(self, address: str, job: str, known: Mapping[str, Any]) -> dict[str, Any]:
        """What the job's driver told last: its state, and what else it said."""
        is_over, node = known["status"] in _over, known["node"]
        found, noise = self._tail(address, job, node, _few if is_over else _last)
        if not found and not is_over:
            found, noise = self._tail(address, job, node, _few)
        if found:
            self._states[job] = found[-1]["state"]
        return {
            "state": self._states.get(job),  # without lines its log has just been begun anew
            "words": noise[-_noise_lines:],
            "lost": "" if found or is_over else self._lost(address, node),
        }

    def _lost(self, address: str, node: str) -> str:
        """The address of a node that is gone for good, else "": who tells of jobs may have gone with it."""
        nodes = self._get(address, "/api/v0/nodes?detail=1")["data"]["result"]["result"]
        gone = (str(one["node_ip"]) for one in nodes if one["node_id"] == node and one["state"] == "DEAD")
        return next(gone, "")

    def cluster(self, address: str) -> dict[str, Any]:
        """Nodes, placement groups, what is used, and the version."""
        nodes = self._get(address, "/api/v0/nodes?detail=1")["data"]["result"]["result"]
        groups = self._get(address, "/api/v0/placement_groups?detail=1")["data"]["result"]["result"]
        status = self._get(address, "/api/cluster_status")["data"].get("clusterStatus") or {}
        usage = (status.get("loadMetricsReport") or {}).get("usageByNode") or {}
        return {
            "version": self._get(address, "/api/version").get("ray_version", ""),
            "nodes": [
                {
                    "id": node["node_id"],
                    "ip": node["node_ip"],
                    "head": bool(node["is_head_node"]),
                    "alive": node["state"] == "ALIVE",
                    "state": node["state"],
                    "started": node.get("start_time_ms"),
                    "total": node["resources_total"],
                    "used": {name: pair[0] for name, pair in usage.get(node["node_id"], {}).items()},
                }
                for node in nodes
            ],
            "groups": [
                {
                    "name": group["name"],
                    "state": group["state"],
                    "bundles": [
                        {"node": bundle.get("node_id") or "", "needs": bundle["unit_resources"]}
                        for bundle in group.get("bundles") or []
                    ],
                }
                for group in groups
                if group["state"] != "REMOVED"
            ],
        }

    def _tail(self, address: str, job: str, node: str, lines: int) -> tuple[list[dict[str, Any]], list[str]]:
        query = {"node_id": node, "filename": f"job-driver-{job}.log", "lines": lines}
        try:
            text = self._read(address, "/api/v0/logs/file?" + urllib.parse.urlencode(query))
        except RefusedError:
            return [], []  # it has not been begun
        found, noise = [], []
        for line in text.decode("utf-8", "replace").splitlines():
            if not line.startswith(PREFIX):
                noise.append(line)
                continue
            try:
                found.append(json.loads(line[len(PREFIX) :]))
            except ValueError:
                continue  # it is just being written
        return found, noise

    def _ask(self, address: str, method: str, *arguments: Any, **values: Any) -> Any:
        from ray.job_submission import JobSubmissionClient

        try:
            if address not in self._clients:
                self._clients[address] = JobSubmissionClient(address)
            return getattr(self._clients[address], method)(*arguments, **values)
        except ConnectionError as error:
            self._clients.pop(address, None)
            raise UnreachableError(str(error)) from error
        except OSError as error:  # as requests tells of time-outs, too
            raise UnreachableError(str(error)) from error
        except (RuntimeError, ValueError, TypeError) as error:
            # a head that has just started, or is busy, takes no job yet
            is_early = any(words in str(error).lower() for words in _later)
            raise (UnreachableError if is_early else RefusedError)(str(error)) from error

    def _get(self, address: str, path: str) -> Any:
        try:
            return json.loads(self._read(address, path))
        except ValueError as error:
            raise RefusedError(f"{address}{path} is no answer of Ray's: {error}") from error

    def _read(self, address: str, path: str, put: bytes | None = None) -> bytes:
        """The answer to a GET, or to the PUT of these bytes."""
        try:
            url = address.rstrip("/") + path  # http or https, as the settings of a target are checked
            method = "GET" if put is None else "PUT"
            asked = urllib.request.Request(url, put, method=method)  # noqa: S310
            for name, value in _token().items():
                asked.add_unredirected_header(name, value)
            with urllib.request.urlopen(asked, timeout=SECONDS) as answer:  # noqa: S310
                body: bytes = answer.read()
                return body
        except urllib.error.HTTPError as error:
            said = error.read().decode("utf-8", "replace")
            raise RefusedError(f"{error}: {said[:300]}") from error
        except (OSError, http.client.HTTPException, ValueError) as error:  # no answer of a server, no address
            raise UnreachableError(str(error) or repr(error)) from error


def _token() -> dict[str, str]:
    """The header with Ray's token where the user says that clusters ask for it, as Ray's own client does."""
    if os.environ.get("RAY_AUTH_MODE", "").lower() != "token":
        return {}
    try:
        from ray._private.authentication.http_token_authentication import get_auth_headers_if_auth_enabled
    except ImportError:  # a version that knows of no tokens
        return {}
    headers: dict[str, str] = get_auth_headers_if_auth_enabled({})
    return headers


def _answer(methods: Methods, line: str) -> dict[str, Any]:
    asked = json.loads(line)
    try:
        return {"result": getattr(methods, asked["method"])(**asked["values"])}
    except UnreachableError as error:
        return {"problem": "unreachable", "text": str(error)}
    except RefusedError as error:
        return {"problem": "refused", "text": str(error)}


def main() -> int:
    """Answer until nobody asks any more."""
    output, sys.stdout = sys.stdout, sys.stderr  # what Ray prints is no answer
    methods = Methods()
    for line in sys.stdin:
        output.write(json.dumps(_answer(methods, line)) + "\n")
        output.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
