"""What is advised when ssh does not get through, by what it says."""

from __future__ import annotations

import pytest

from mldesk.containers.transport import _no_way
from mldesk.core.ssh_advice import ssh_cure
from mldesk.engine.clusters.hosts import Host


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("ssh: connect to host lab port 22: Connection refused", "sshd runs there"),
        ("ssh: Could not resolve hostname lab: Name or service not known", "the name of the host is right"),
        ("ssh: connect to host lab port 22: Connection timed out", "the host is on"),
        ("ssh: connect to host lab port 22: No route to host", "the host is on"),
        ("ann@lab: Permission denied (publickey).", "set up a key"),
    ],
)
def test_the_advice_is_for_what_ssh_says(said: str, advice: str) -> None:
    assert advice in Host("ann@lab").no_way(said).cure
    assert advice in _no_way("ssh://ann@lab", said).cure


def test_other_words_of_ssh_have_no_advice_of_their_own() -> None:
    assert ssh_cure("Permission denied (publickey).") is None
    assert "the host is on" in (ssh_cure("nothing came within 5 seconds") or "")
