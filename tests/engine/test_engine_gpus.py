"""GPUs are allotted to real runs by a real engine; only the driver is a stand-in."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_docker_target, change_target, machine_state
from mldesk.core.machine_targets import add_compute
from mldesk.core.queue import read_queue
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml

Fixture = Callable[..., Any]

# tells which GPUs it sees, and runs until a file of the same name with .end exists
script = """
import os, sys, time
with open(sys.argv[1] + ".part", "w") as file:
    file.write(os.environ.get("CUDA_VISIBLE_DEVICES", "unset"))
os.replace(sys.argv[1] + ".part", sys.argv[1])
while not os.path.exists(sys.argv[1] + ".end"):
    time.sleep(0.01)
"""


class Lab:
    """An engine that a test steps by hand, and runs that tell what they see."""

    def __init__(
        self, workspace: Workspace, nvml: Any, submit: Fixture, until: Fixture, folder: Path
    ) -> None:
        self.workspace = workspace
        self._submit = submit
        self._until = until
        self._folder = folder
        self.watch = GpuWatch(Nvml(nvml), interval=0.01)
        self.watch.wait_for_first(120)
        self.runs: list[Run] = []
        self._executor = LocalExecutor()
        self.restart()

    def restart(self) -> None:
        """Put another engine in the place of this one."""
        executors = {"local": self._executor, "docker": self._executor}
        self.engine = Engine(self.workspace, executors, self.watch)

    def until(self, condition: Callable[[], Any]) -> Any:
        """Let the engine work until the condition holds."""

        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped)

    def submit(self, gpus: int, compute: str = "local", **config: Any) -> Run:
        seen = str(self._folder / f"seen{len(self.runs)}")
        self.runs.append(self._submit(script, seen, gpus=gpus, compute=compute, **config))
        return self.runs[-1]

    def seen(self, run: Run) -> str | None:
        path = Path(run.arguments[0])
        return path.read_text() if path.exists() else None

    def waits_for_gpus(self, run: Run) -> bool:
        return run.id in self.engine.queue.waits

    def end(self, run: Run) -> None:
        Path(run.arguments[0] + ".end").touch()
        self.until(lambda: run.refresh().status.terminal)

    def all_over(self) -> bool:
        """Kill all runs; tell whether the engine has let go of them."""
        for run in self.runs:
            run.request_kill()
        return not self.engine.active and all(run.status.terminal for run in self.runs)

    def close(self) -> None:
        self.engine.close()
        self.watch.close()


@pytest.fixture
def lab(
    workspace: Workspace,
    fake_nvml: Any,
    submit_script: Fixture,
    until: Fixture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    all_launchers_collected: Fixture,
) -> Iterator[Lab]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.05)
    with workspace.store.write("compute") as connection:
        connection.execute("UPDATE compute_targets SET settings = ?", (json.dumps({"cpu_slots": 8}),))
    made = Lab(workspace, fake_nvml, submit_script, until, tmp_path)
    yield made
    made.until(made.all_over)
    made.until(all_launchers_collected)
    made.close()


def test_each_gpu_goes_to_one_run_and_is_passed_on_at_its_end(lab: Lab) -> None:
    first, second, third = (lab.submit(1) for _ in range(3))
    lab.until(lambda: lab.seen(first) and lab.seen(second))
    assert [lab.seen(run) for run in (first, second, third)] == ["0", "1", None]
    assert (first.refresh().device, second.refresh().device) == ("GPU 0", "GPU 1")
    lab.end(second)
    lab.until(lambda: lab.seen(third))
    assert lab.seen(third) == "1"


def test_targets_of_other_kinds_share_the_gpus_but_not_the_slots(lab: Lab) -> None:
    add_docker_target(lab.workspace, "box", cpu_slots=2)
    first, second, third = lab.submit(1), lab.submit(1, "box"), lab.submit(1, "box")
    lab.until(lambda: lab.seen(first) and lab.seen(second))
    assert {lab.seen(first), lab.seen(second)} == {"0", "1"}
    lab.until(lambda: lab.waits_for_gpus(third))
    lab.end(first)
    lab.until(lambda: lab.seen(third))
    assert lab.seen(third) == "0"


def test_a_run_that_asked_for_no_gpu_sees_none(lab: Lab) -> None:
    run = lab.submit(0)
    lab.until(lambda: lab.seen(run))
    assert lab.seen(run) == "-1"
    assert run.refresh().device == "CPU"


def test_a_run_that_needs_two_gpus_gets_them_before_later_runs_that_need_one(lab: Lab) -> None:
    first = lab.submit(1)
    lab.until(lambda: lab.seen(first))
    both, small = lab.submit(2), lab.submit(1)
    lab.until(lambda: lab.waits_for_gpus(small))
    assert (lab.seen(both), lab.seen(small)) == (None, None)
    lab.end(first)
    lab.until(lambda: lab.seen(both))
    assert lab.seen(both) == "0,1"
    assert lab.seen(small) is None
    lab.end(both)
    lab.until(lambda: lab.seen(small))


def test_a_gpu_that_another_program_uses_is_left_alone_until_it_is_free(lab: Lab, fake_nvml: Any) -> None:
    fake_nvml.gpus[0].used = fake_nvml.gpus[1].used = 90
    lab.until(lambda: [gpu.memory_used for gpu in lab.watch.latest().gpus] == [90, 90])
    run = lab.submit(1)
    lab.until(lambda: lab.waits_for_gpus(run))
    assert lab.seen(run) is None
    fake_nvml.gpus[1].used = 0
    lab.until(lambda: lab.seen(run))
    assert lab.seen(run) == "1"


def test_a_run_that_asks_for_more_gpus_than_there_are_fails_with_the_numbers(lab: Lab) -> None:
    run = lab.submit(3)
    lab.until(lambda: run.refresh().status.terminal)
    assert run.status is Status.FAILED
    assert run.reason is not None
    assert run.reason["detail"] == "The run asks for 3 GPUs and the compute target has 2"


def test_while_the_driver_fails_gpu_runs_wait_and_others_start(lab: Lab, fake_nvml: Any) -> None:
    fake_nvml.error = 15
    lab.until(lambda: lab.watch.latest().problem)
    wants_gpu, wants_none = lab.submit(1), lab.submit(0)
    lab.until(lambda: lab.seen(wants_none))
    lab.until(lambda: lab.waits_for_gpus(wants_gpu))
    fake_nvml.error = None
    lab.until(lambda: lab.seen(wants_gpu))


def test_the_next_engine_knows_which_gpus_the_adopted_runs_hold(lab: Lab) -> None:
    first = lab.submit(1)
    lab.until(lambda: lab.seen(first) and "script" in first.refresh().processes)
    lab.engine.close()
    lab.restart()
    second, third = lab.submit(1), lab.submit(1)
    lab.until(lambda: lab.seen(second) and lab.waits_for_gpus(third))
    assert lab.seen(second) == "1"
    assert lab.seen(third) is None


def test_the_machines_state_names_the_runs_on_each_gpu_and_the_run_records_its_use(
    lab: Lab, fake_nvml: Any
) -> None:
    fake_nvml.gpus[0].percent = 80
    run = lab.submit(1)
    lab.until(lambda: "system/gpu0_percent" in run.system_metrics())
    assert run.system_metrics()["system/gpu0_percent"].max == 80
    state = lab.until(lambda: (state := machine_state(lab.workspace)) and state.running == 1 and state)
    assert [gpu.run_ids for gpu in state.gpus] == [(run.id,), ()]
    assert state.gpus[0].percent == 80


def test_a_run_starts_when_so_much_gpu_memory_is_really_free_whoever_uses_the_rest(
    lab: Lab, fake_nvml: Any
) -> None:
    fake_nvml.gpus[0].used = fake_nvml.gpus[1].used = 70  # by programs that are not ours
    lab.until(lambda: [gpu.memory_used for gpu in lab.watch.latest().gpus] == [70, 70])
    run = lab.submit(1, gpu_memory=40)
    lab.until(lambda: lab.waits_for_gpus(run))
    waiting = read_queue(lab.workspace).waiting[0]
    assert waiting.wait is not None
    assert (waiting.wait.kind, waiting.wait.memory) == ("gpu_memory", 40)
    fake_nvml.gpus[1].used = 55  # more than a tenth is in use still, and enough is free
    lab.until(lambda: lab.seen(run))
    assert lab.seen(run) == "1"


def test_what_the_target_says_of_gpu_memory_holds_for_runs_that_say_nothing(lab: Lab, fake_nvml: Any) -> None:
    change_target(lab.workspace, "local", gpu_memory=40)
    fake_nvml.gpus[0].used, fake_nvml.gpus[1].used = 55, 55
    lab.until(lambda: [gpu.memory_used for gpu in lab.watch.latest().gpus] == [55, 55])
    usual, alone = lab.submit(1), lab.submit(1, gpu_memory=0)
    lab.until(lambda: lab.seen(usual) and lab.waits_for_gpus(alone))
    assert (lab.seen(usual), lab.seen(alone)) == ("0", None)


def test_more_gpu_memory_than_there_is_fails_with_the_numbers(lab: Lab) -> None:
    run = lab.submit(1, gpu_memory=1000)
    lab.until(lambda: run.refresh().status.terminal)
    assert run.reason is not None
    assert run.reason["detail"] == "The run asks for 1 GPU with 1.0 kB free and the largest GPU has 100 B"


def warnings(run: Run) -> list[str]:
    return [message.text for message in run.messages() if message.level == "warning"]


def test_a_size_with_a_gpu_gives_each_of_its_runs_one_and_no_more_than_its_nodes_have(lab: Lab) -> None:
    add_compute(lab.workspace, "gpucluster", vm_size="STANDARD_NC6", max_nodes=1, cpu_slots=4)
    first, second = lab.submit(0, "gpucluster"), lab.submit(0, "gpucluster")
    lab.until(lambda: lab.seen(first) and lab.waits_for_gpus(second))
    assert (lab.seen(first), warnings(first)) == ("0", [])
    other = lab.submit(1)
    lab.until(lambda: lab.seen(other))
    assert lab.seen(other) == "1"
    lab.end(first)
    lab.until(lambda: lab.seen(second))
    assert lab.seen(second) == "0"


def test_a_size_with_a_gpu_runs_on_the_cpu_where_there_is_none_and_says_so(lab: Lab, fake_nvml: Any) -> None:
    fake_nvml.gpus.clear()
    lab.until(lambda: not lab.watch.latest().gpus)
    add_compute(lab.workspace, "gpucluster", vm_size="STANDARD_NC6", max_nodes=4)
    run = lab.submit(1, "gpucluster")
    lab.until(lambda: lab.seen(run) and warnings(run))
    assert run.refresh().device == "CPU"
    assert warnings(run) == [
        "The run trains on the CPU: Standard_NC6, the size of gpucluster, means 1 GPU; "
        "this machine has no GPU for it. "
        "It takes longer; choose a smaller model or fewer epochs if it takes too long."
    ]


def test_a_size_with_more_gpus_than_the_machine_has_takes_those_there_are(lab: Lab) -> None:
    add_compute(lab.workspace, "large", vm_size="STANDARD_NC24")
    run = lab.submit(0, "large")
    lab.until(lambda: lab.seen(run) and warnings(run))
    assert lab.seen(run) == "0,1"
    assert warnings(run)[0].startswith(
        "The run trains on 2 GPUs: Standard_NC24, the size of large, means 4 GPUs"
    )


def test_named_targets_share_the_slots_of_the_machine_in_the_order_of_the_queue(lab: Lab) -> None:
    change_target(lab.workspace, "local", cpu_slots=2)
    add_compute(lab.workspace, "small", cpu_slots=1)
    first, second, third = lab.submit(0, "small"), lab.submit(0, "small"), lab.submit(0)
    lab.until(lambda: lab.seen(first) and lab.seen(third))
    assert lab.seen(second) is None
    whole, later = lab.submit(0, cpus=2), lab.submit(0, "small")
    lab.end(third)
    lab.end(first)
    lab.until(lambda: lab.seen(second))
    assert (lab.seen(whole), lab.seen(later)) == (None, None)
    lab.end(second)
    lab.until(lambda: lab.seen(whole))
    assert lab.seen(later) is None


def test_runs_of_a_target_that_runs_in_docker_go_there_and_use_its_slots(lab: Lab) -> None:
    add_docker_target(lab.workspace, "box", cpu_slots=1)
    add_compute(lab.workspace, "cluster", runs_in="box")
    first, second = lab.submit(0, "cluster"), lab.submit(0, "box")
    lab.until(lambda: lab.seen(first) and second.id in lab.engine.queue.waits)
    assert [keeper.kind for keeper in lab.engine.active.values()] == ["docker"]
    lab.engine.close()
    lab.restart()
    lab.until(lambda: lab.engine.active)
    assert [keeper.kind for keeper in lab.engine.active.values()] == ["docker"]
    lab.end(first)
    lab.until(lambda: lab.seen(second))
