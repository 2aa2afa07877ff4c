"""A network link that can be cut: a network namespace of its own, and a veth pair between it and this one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest


class Link:
    """`here` is the address of this side; what is to reach it over the link is started with `within`.

    While it is cut, packets vanish without a word, as where a cable is drawn: nobody is told.
    """

    def __init__(self) -> None:
        if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
            _unavailable("a network namespace takes root on Linux, and iproute2")
        number = os.getpid() % 250
        self.name = f"mldesk{os.getpid()}"
        self.here, self._there = f"10.231.{number}.1", f"10.231.{number}.2"
        self._device = f"ml{os.getpid()}"
        self.within = ["ip", "netns", "exec", self.name]
        made = _ip("netns", "add", self.name)
        if made.returncode != 0:
            _unavailable(f"no network namespace can be made here: {made.stderr.strip()}")
        try:
            self._connect()
        except BaseException:
            self.remove()
            raise

    def cut(self) -> None:
        """Draw the cable."""
        self._must("link", "set", self._device, "down")

    def mend(self) -> None:
        """Plug it in again."""
        self._must("link", "set", self._device, "up")

    def remove(self) -> None:
        """Remove the namespace, and the link with it."""
        _ip("netns", "delete", self.name)

    def _connect(self) -> None:
        own = ["netns", "exec", self.name, "ip"]
        inner = f"{self._device}p"
        self._must("link", "add", self._device, "type", "veth", "peer", "name", inner, "netns", self.name)
        self._must("address", "add", f"{self.here}/30", "dev", self._device)
        self._must("link", "set", self._device, "up")
        self._must(*own, "address", "add", f"{self._there}/30", "dev", inner)
        self._must(*own, "link", "set", inner, "up")
        self._must(*own, "link", "set", "lo", "up")

    def _must(self, *arguments: str) -> None:
        done = _ip(*arguments)
        assert done.returncode == 0, done.stderr


def _unavailable(reason: str) -> None:
    """Skip; where links are demanded, fail."""
    if os.environ.get("MLDESK_DEMAND_LINKS") == "1":
        pytest.fail(f"Links are demanded here: {reason}")
    pytest.skip(reason)


def _ip(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["ip", *arguments], capture_output=True, text=True)
