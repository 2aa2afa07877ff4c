"""The queue under a real engine with real runs: its order, holds, and what the runs wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import set_cpu_slots, set_draining
from mldesk.core.errors import Conflict, Unavailable
from mldesk.core.machine_targets import add_compute
from mldesk.core.queue import Wait, hold_runs, move_to_front, read_queue, release_runs
from mldesk.core.repeats import submit_repeats
from mldesk.core.resuming import resume_config
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml

Fixture = Callable[..., Any]

# tells that it began, and runs until a file of its name with .end exists
script = """
import os, sys, time
open(sys.argv[1], "w").close()
while not os.path.exists(sys.argv[1] + ".end"):
    time.sleep(0.01)
"""


class Lab:
    """An engine with one CPU slot that a test steps by hand."""

    def __init__(self, workspace: Workspace, watch: GpuWatch, submit: Fixture, until: Fixture) -> None:
        self.workspace = workspace
        self.executor = LocalExecutor()
        self.engine = Engine(workspace, {"local": self.executor}, watch)
        self.runs: list[Run] = []
        self.held = False
        self._watch, self._submit, self._until = watch, submit, until

    def restart(self) -> None:
        self.engine.close()
        self.engine = Engine(self.workspace, {"local": self.executor}, self._watch)

    def submit(self, name: str) -> Run:
        path = self.workspace.path / f"began-{name}"
        self.runs.append(self._submit(script, str(path), name=name))
        return self.runs[-1]

    def until(self, condition: Callable[[], Any]) -> None:
        def stepped() -> Any:
            self.engine.step()
            return condition()

        self._until(stepped)

    def began(self, run: Run) -> bool:
        return Path(run.arguments[0]).exists()

    def end(self, run: Run) -> None:
        Path(run.arguments[0] + ".end").touch()
        self.until(lambda: run.refresh().status.terminal)

    def all_over(self) -> bool:
        for run in self.runs:
            run.request_kill()
        return not self.engine.active and all(run.status.terminal for run in self.runs)


@pytest.fixture
def lab(
    workspace: Workspace,
    fake_nvml: Any,
    submit_script: Fixture,
    until: Fixture,
    monkeypatch: pytest.MonkeyPatch,
    all_launchers_collected: Fixture,
) -> Iterator[Lab]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.05)
    set_cpu_slots(workspace, 1)
    watch = GpuWatch(Nvml(fake_nvml), interval=0.01)
    watch.wait_for_first(120)
    made = Lab(workspace, watch, submit_script, until)
    yield made
    made.until(made.all_over)
    made.until(all_launchers_collected)
    made.engine.close()
    watch.close()


def test_the_run_at_the_front_starts_next_also_with_another_engine(lab: Lab) -> None:
    first, second, third = (lab.submit(name) for name in "abc")
    lab.until(lambda: lab.began(first) and third.id in lab.engine.queue.waits)
    move_to_front(lab.workspace, [third.id])
    lab.restart()
    lab.end(first)
    lab.until(lambda: lab.began(third))
    assert not lab.began(second)


def test_what_a_run_waits_for_is_told_to_those_who_look(lab: Lab) -> None:
    first, second = lab.submit("a"), lab.submit("b")
    lab.until(lambda: lab.began(first) and second.id in lab.engine.queue.waits)
    told = {entry.id: str(entry.wait) for entry in read_queue(lab.workspace).waiting}
    assert told[second.id] == "Waits for a CPU slot"


def test_a_held_run_lets_the_others_pass_until_it_is_released(lab: Lab) -> None:
    held, other = lab.submit("a"), lab.submit("b")
    hold_runs(lab.workspace, [held.id])
    lab.until(lambda: lab.began(other))
    lab.end(other)
    lab.until(lambda: not lab.engine.active)
    assert held.refresh().status is Status.QUEUED
    release_runs(lab.workspace, [held.id])
    lab.until(lambda: lab.began(held))


def test_held_runs_keep_no_engine_awake(lab: Lab) -> None:
    run = lab.submit("a")
    hold_runs(lab.workspace, [run.id])
    assert not lab.engine.is_wanted()
    release_runs(lab.workspace, [run.id])
    assert lab.engine.is_wanted()


def test_a_held_run_can_be_canceled(lab: Lab) -> None:
    run = lab.submit("a")
    hold_runs(lab.workspace, [run.id])
    run.request_stop()
    lab.until(lambda: run.refresh().status is Status.CANCELED)


def test_a_resumed_run_knows_what_it_goes_on_from(lab: Lab, submit_script: Fixture) -> None:
    writes = (
        "import os; open('outputs/model.pt', 'a').write(os.environ.get('MLDESK_RESUME_FROM', 'anew') + ' ')"
    )
    first = submit_script(writes)
    lab.until(lambda: first.refresh().status is Status.COMPLETED)
    resumed = submit(lab.workspace, resume_config(first))
    lab.until(lambda: resumed.refresh().status is Status.COMPLETED)
    written = (resumed.work_folder / "outputs" / "model.pt").read_text().split()
    assert written == ["anew", str(resumed.work_folder / "outputs" / "model.pt")]


def test_the_checkpoint_goes_before_a_file_of_the_script_at_its_place(lab: Lab) -> None:
    writes = "import sys; print(open('model.pt').read()); open('model.pt', 'w').write('learned')"
    source = lab.workspace.path.parent / "with-model"
    source.mkdir()
    (source / "train.py").write_text(writes)
    (source / "model.pt").write_text("at first")
    first = submit(lab.workspace, ScriptRunConfig(source, "train.py"))
    lab.until(lambda: first.refresh().status is Status.COMPLETED)
    resumed = submit(lab.workspace, resume_config(first))
    lab.until(lambda: resumed.refresh().status is Status.COMPLETED)
    assert resumed.log_path.read_text().split() == ["learned"]


def test_each_repeat_sees_its_seed(lab: Lab, submit_script: Fixture) -> None:
    first = submit_script("import os; open('outputs/seed', 'w').write(os.environ.get('MLDESK_SEED', 'none'))")
    runs = submit_repeats(lab.workspace, first.config, 2, first_seed=5)
    lab.until(lambda: all(run.refresh().status is Status.COMPLETED for run in (first, *runs)))
    seen = [(run.work_folder / "outputs" / "seed").read_text() for run in (first, *runs)]
    assert seen == ["none", "5", "6"]


def test_a_run_that_is_held_just_before_its_start_does_not_start(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = lab.submit("a")
    start = LocalExecutor.start

    def held_meanwhile(executor: LocalExecutor, *arguments: Any) -> Any:
        with pytest.raises(Conflict, match="a is being started"):
            hold_runs(lab.workspace, [run.id])  # too late: it says so
        return start(executor, *arguments)

    queued = lab.engine.queue._queued

    def looked(taken: set[str]) -> Any:
        found = queued(taken)
        if found and not lab.held:
            hold_runs(lab.workspace, [run.id])  # after the engine has looked
            lab.held = True
        return found

    monkeypatch.setattr(lab.engine.queue, "_queued", looked)
    monkeypatch.setattr(LocalExecutor, "start", held_meanwhile)
    lab.until(lambda: lab.held)
    lab.until(lambda: lab.engine.queue.length == 0)
    assert not lab.began(run)
    release_runs(lab.workspace, [run.id])
    lab.until(lambda: lab.began(run))


def test_a_run_that_was_made_ready_but_not_started_can_be_moved_after_a_rebuild(
    workspace: Workspace, submit_script: Fixture
) -> None:
    first, second = submit_script("print()", name="a"), submit_script("print()", name="b")
    (second.folder / "launch.json").write_text('{"gpus": []}')
    workspace.rebuild()
    move_to_front(workspace, [second.id])
    assert [entry.id for entry in read_queue(workspace).waiting] == [second.id, first.id]


def test_what_could_not_be_noted_of_a_wait_is_told_in_the_next_round(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = lab.submit("a"), lab.submit("b")
    queue = lab.engine.queue
    tell = queue._tell_waits
    failed: list[str] = []

    def away(*kinds: str) -> Any:
        raise Unavailable("The disk is away", "", "")

    def fail_once(earlier: Any) -> None:
        if failed or second.id not in queue.waits:
            tell(earlier)
            return
        failed.append(second.id)
        with monkeypatch.context() as patch:
            patch.setattr(lab.workspace.store, "write", away)
            tell(earlier)

    monkeypatch.setattr(queue, "_tell_waits", fail_once)
    lab.until(lambda: failed and lab.began(first))
    lab.until(lambda: any(entry.wait for entry in read_queue(lab.workspace).waiting))


def test_free_memory_is_told_again_when_it_has_changed_by_much(lab: Lab) -> None:
    waits = lab.engine.queue
    run = lab.submit("a")

    def revision() -> int:
        return int(lab.workspace.store.read("SELECT max(revision) FROM run_changes")[0][0])

    def told(free: int) -> tuple[int, int]:
        before, earlier = lab.workspace.store.changes()["runs"], waits.waits
        waits.waits = {run.id: Wait("gpu_memory", 1, 1, 8 * 10**9, free)}
        waits._tell_waits(earlier)
        assert revision() == seen  # it is nothing that the table of runs shows
        return lab.workspace.store.changes()["runs"] - before, waits.waits[run.id].free

    seen = revision()
    found = [told(free * 10**8) for free in (10, 18, 25, 18)]
    assert found == [(1, 10**9), (0, 10**9), (1, 25 * 10**8), (0, 25 * 10**8)]


def test_a_target_that_is_drained_begins_no_more_runs_and_ends_those_that_go_on(lab: Lab) -> None:
    set_cpu_slots(lab.workspace, 2)
    first = lab.submit("a")
    lab.until(lambda: lab.began(first))
    set_draining(lab.workspace, "local", True)
    second = lab.submit("b")
    lab.until(lambda: second.id in lab.engine.queue.waits)
    (told,) = read_queue(lab.workspace).waiting
    assert str(told.wait) == "Waits until its compute target takes runs again"
    assert told.starts_in is None
    lab.end(first)
    lab.engine.step()
    assert not lab.began(second)
    set_draining(lab.workspace, "local", False)
    lab.until(lambda: lab.began(second))


def test_draining_this_machine_drains_the_parts_of_it_and_a_part_only_itself(lab: Lab) -> None:
    set_cpu_slots(lab.workspace, 2)
    add_compute(lab.workspace, "part")
    set_draining(lab.workspace, "part", True)
    here, there = lab.submit("a"), lab.submit("b")
    with lab.workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET compute = 'part' WHERE id = ?", (there.id,))
    lab.until(lambda: lab.began(here) and there.id in lab.engine.queue.waits)
    set_draining(lab.workspace, "part", False)
    set_draining(lab.workspace, "local", True)
    lab.engine.step()
    assert lab.engine.queue.waits[there.id] == Wait("draining", 0, 0)
    set_draining(lab.workspace, "local", False)
    lab.until(lambda: lab.began(there))
