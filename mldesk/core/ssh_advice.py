"""What to do about a machine that ssh does not reach, by what ssh says of it."""

from __future__ import annotations

_silent = ("timed out", "no route to host", "network is unreachable", "host is down", "came within")


def ssh_cure(said: str) -> str | None:
    """What to look at, when by ssh's words no key is at fault; None for all else it may say."""
    words = said.lower()
    if "connection refused" in words:
        return "See whether sshd runs there, and whether the port is right."
    if "could not resolve hostname" in words:
        return "See whether the name of the host is right, and whether this machine can resolve it."
    if any(told in words for told in _silent):
        return "See whether the host is on, and can be reached from this network."
    return None
