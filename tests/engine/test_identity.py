"""Finding a run's processes again, and nobody else's."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import psutil
import pytest

from mldesk.engine.identity import RUN_MARK, ProcessIdentity, describe, describe_started, processes_of_run

Fixture = Callable[..., Any]


@pytest.fixture
def process() -> Iterator[subprocess.Popen[bytes]]:
    """A process that carries the mark of the run `some-run` and waits for its stdin."""
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, env={**os.environ, RUN_MARK: "some-run"}
    ) as started:
        yield started
        started.kill()


def identity_of(process: subprocess.Popen[bytes]) -> ProcessIdentity:
    identity = ProcessIdentity.from_dict(describe(process.pid))
    assert identity is not None
    return identity


def test_a_living_process_is_found_by_pid_and_start_time(process: subprocess.Popen[bytes]) -> None:
    found = identity_of(process).find("another-run")
    assert found is not None
    assert found.pid == process.pid


def test_a_process_with_another_start_time_is_a_stranger(process: subprocess.Popen[bytes]) -> None:
    identity = identity_of(process)
    assert replace(identity, start_time=identity.start_time - 5).find("another-run") is None


def test_a_process_of_the_run_is_found_although_the_clock_was_set(
    process: subprocess.Popen[bytes], until: Fixture
) -> None:
    identity = identity_of(process)
    until(lambda: list(processes_of_run("some-run")))
    assert replace(identity, start_time=identity.start_time - 3600).find("some-run") is not None


def test_a_process_that_ended_at_once_still_has_an_identity() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as started:
        pass
    identity = ProcessIdentity.from_dict(describe_started(started.pid))
    assert identity is not None
    assert (identity.pid, identity.this_boot) == (started.pid, True)
    assert identity.find("another-run") is None


def test_a_process_of_another_boot_is_a_stranger(process: subprocess.Popen[bytes]) -> None:
    identity = replace(identity_of(process), boot_id="another")
    assert not identity.this_boot
    assert identity.find("some-run") is None


def test_without_boot_ids_a_start_before_this_boot_tells(process: subprocess.Popen[bytes]) -> None:
    identity = replace(identity_of(process), boot_id="")
    assert identity.this_boot
    assert not replace(identity, start_time=psutil.boot_time() - 10).this_boot


def test_a_zombie_is_not_alive(process: subprocess.Popen[bytes], until: Fixture) -> None:
    identity = identity_of(process)
    os.kill(process.pid, 9)
    until(lambda: psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE)
    assert identity.find("some-run") is None
    assert list(processes_of_run("some-run")) == []


@pytest.mark.parametrize("row", [None, {}, {"pid": 1}, {"pid": "x", "start_time": 1.0, "boot_id": ""}])
def test_an_incomplete_row_identifies_nobody(row: dict[str, Any] | None) -> None:
    assert ProcessIdentity.from_dict(row) is None
