"""What hundreds of runs on clusters cost the engine: what each asks for is read once, what it logs rarer."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mldesk.core.status import Status
from mldesk.engine.clusters.worker import ClusterWorker
from tests.engine.clusters.conftest import TARGET, Bench


def _times_due(bench: Bench, run_id: str, monkeypatch: pytest.MonkeyPatch, count: int) -> int:
    """How often in ten seconds it is looked at what the run has written, beside so many others."""
    keeper = bench.engine.active[run_id]
    with monkeypatch.context() as patch:
        patch.setattr(ClusterWorker, "size", count)
        found = 0
        for tick in range(200):
            clock = SimpleNamespace(monotonic=lambda now=tick / 20: 1000 + now)  # of no other thread
            patch.setattr("mldesk.engine.clusters.keeper.time", clock)
            found += keeper.is_due()
    return found


def test_the_more_runs_there_are_the_rarer_each_is_read(
    bench: Bench, submit_script: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    run = submit_script(
        f"import os, time\nwhile not os.path.exists(r'{gate}'): time.sleep(0.02)", compute=TARGET
    )
    bench.until_is(run, Status.RUNNING)
    assert _times_due(bench, run.id, monkeypatch, 1) == 20
    assert _times_due(bench, run.id, monkeypatch, 100) == 5
    assert _times_due(bench, run.id, monkeypatch, 10_000) == 5
    gate.touch()
    bench.until_over(run)


def test_what_queued_runs_ask_for_is_read_once(
    bench: Bench, submit_script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = [submit_script("print()", compute=TARGET, cpus=2) for _ in range(3)]
    queue, read = bench.engine.queue, []
    ask = queue._read_demands
    monkeypatch.setattr(queue, "_read_demands", lambda run_ids: read.extend(run_ids) or ask(run_ids))
    for _ in range(3):
        assert [(one.run_id, one.cpus) for one in queue._queued(set())] == [(run.id, 2) for run in runs]
    assert sorted(read) == sorted(run.id for run in runs)
    assert [one.run_id for one in queue._queued({runs[0].id})] == [run.id for run in runs[1:]]
    bench.until_over(*runs)
    assert queue._queued(set()) == []
    assert not queue._demands
