"""Disk and network traffic: of a container's own network and control group, else of the machine."""

import os
from pathlib import Path

import pytest

from mldesk.engine import traffic
from mldesk.engine.traffic import DiskTraffic, NetworkTraffic, Totals

HEAD = "Inter-| Receive | Transmit\n face |bytes packets errs drop fifo frame compressed multicast|bytes\n"
OTHER = 1


def process(proc: Path, pid: int, network: dict[str, tuple[int, int]], group: str) -> None:
    """A process as Linux shows it."""
    folder = proc / str(pid)
    (folder / "net").mkdir(parents=True, exist_ok=True)
    lines = [f"{name}: {got} 1 0 0 0 0 0 0 {sent} 1 0 0 0 0 0 0\n" for name, (got, sent) in network.items()]
    (folder / "net" / "dev").write_text(HEAD + "".join(lines))
    (folder / "cgroup").write_text(f"0::{group}\n")


def network_space(proc: Path, pid: int, name: str) -> None:
    space = proc / name
    space.touch()
    (proc / str(pid) / "ns").mkdir(parents=True, exist_ok=True)
    (proc / str(pid) / "ns" / "net").hardlink_to(space)


def test_counters_that_begin_anew_do_not_count_backwards() -> None:
    totals = Totals()
    assert totals.add({"eth0": (100, 10)}) == (0, 0)
    assert totals.add({"eth0": (150, 15)}) == (50, 5)
    assert totals.add({"eth0": (20, 1)}) == (50, 5)
    assert totals.add({"eth0": (30, 2), "eth1": (9, 9)}) == (60, 6)


def test_a_container_with_a_network_of_its_own_tells_that(tmp_path: Path) -> None:
    process(tmp_path, OTHER, {"lo": (9, 9), "eth0": (100, 10)}, "/docker")
    process(tmp_path, os.getpid(), {"lo": (1, 1), "eth0": (5, 5), "docker0": (7, 7)}, "/user")
    assert traffic._own_interfaces(OTHER, tmp_path) == {"eth0": (100, 10)}


def test_the_number_of_the_network_decides_where_it_can_be_asked_for(tmp_path: Path) -> None:
    for pid in (OTHER, os.getpid()):
        process(tmp_path, pid, {"lo": (1, 1)}, "/user")
    network_space(tmp_path, os.getpid(), "ours")
    network_space(tmp_path, OTHER, "theirs")
    assert traffic._own_interfaces(OTHER, tmp_path) == {}
    (tmp_path / "1" / "ns" / "net").unlink()
    network_space(tmp_path, OTHER, "ours")
    assert traffic._own_interfaces(OTHER, tmp_path) is None


def test_network_totals_are_named_after_whose_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    own = iter([{"eth0": (100, 10)}, {"eth0": (175, 12)}])
    monkeypatch.setattr(traffic, "_own_interfaces", lambda pid: next(own))
    network = NetworkTraffic()
    network.sample(OTHER)
    assert network.sample(OTHER) == {"received_bytes": 75, "sent_bytes": 2}
    assert traffic._interfaces(Path("nowhere")) is None


def test_the_control_group_of_a_container_tells_its_disk_traffic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    process(tmp_path, OTHER, {}, "/docker/abc")
    process(tmp_path, os.getpid(), {}, "/user")
    group = tmp_path / "groups" / "docker" / "abc"
    group.mkdir(parents=True)
    (group / "io.stat").write_text("259:0 rbytes=100 wbytes=50 rios=1 wios=1 dbytes=0 dios=0\n254:1 \n")
    assert traffic._own_group(OTHER, tmp_path, tmp_path / "groups") == group
    monkeypatch.setattr(traffic, "_own_group", lambda pid: group)
    disk = DiskTraffic()
    assert disk.sample(OTHER) == {"read_bytes": 0, "write_bytes": 0}
    (group / "io.stat").write_text("259:0 rbytes=160 wbytes=50\n")
    assert disk.sample(OTHER) == {"read_bytes": 60, "write_bytes": 0}
