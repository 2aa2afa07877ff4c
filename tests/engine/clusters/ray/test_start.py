"""How nodes of a managed cluster are started: what of Ray is changed, and in which versions of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from mldesk.engine.clusters.ray.bridge import PROGRAMS, ray_environment
from mldesk.engine.clusters.ray.nodes import Starter
from tests.engine.clusters.ray.needed import ray_python


def _said(python: Path, text: str) -> list[str]:
    program = f"import sys; sys.path.insert(0, {str(PROGRAMS)!r})\nimport start\n{text}"
    command = [str(python), "-c", program]
    done = subprocess.run(command, env=ray_environment(python), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_ray_that_mldesk_builds_is_one_that_it_knows() -> None:
    text = """
import ray
from ray._private import services
from ray._private.node import Node
print(repr(start.change(ray.__version__)))
print(services.get_node.__module__, Node.start_raylet.__module__, Node.start_ray_client_server(None))
"""
    assert _said(ray_python(), text) == ["''", "start start None"]


def test_another_ray_is_left_as_it_is_which_is_told_plainly() -> None:
    text = """
from ray._private import services
print(start.change("3.1.0"))
print(services.get_node.__module__)
"""
    told, module = _said(ray_python(), text)
    assert "this is Ray 3.1.0" in told
    assert "2.60.x" in told
    assert module == "ray._private.services"


class _Tells(Starter):
    """Its nodes tell how they were asked to know who comes, and end."""

    def command(self, ip: str, options: Sequence[str]) -> list[str]:
        return [sys.executable, "-c", "import os; print(os.environ['RAY_AUTH_MODE'])"]


@pytest.mark.parametrize(("said", "known"), [(None, "disabled"), ("token", "token")])
def test_nodes_ask_for_a_token_only_where_the_user_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str | None, known: str
) -> None:
    if said is None:
        monkeypatch.delenv("RAY_AUTH_MODE", raising=False)
    else:
        monkeypatch.setenv("RAY_AUTH_MODE", said)
    starter = _Tells(tmp_path, Path(sys.executable))
    starter.start_head()
    starter.start_node(1, "127.0.0.1:1", 1)
    for process in starter.processes:
        assert process.wait(120) == 0
    assert (tmp_path / "ray.txt").read_text().split() == [known, known]
