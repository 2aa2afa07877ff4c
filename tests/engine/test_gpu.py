"""GPU readings: a driver that is absent, fails, hangs or comes back, and who may use which GPU."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mldesk.engine import gpu as gpu_module
from mldesk.engine.gpu import Gpu, GpuError, GpuSnapshot, GpuWatch, Nvml, allowed, visible_devices


def make_gpu(index: int, used: int = 0, uuid: str = "") -> Gpu:
    return Gpu(index, uuid or f"GPU-{index:08x}", "Fake", 0.0, used, 100)


@pytest.fixture
def watch() -> Iterator[Callable[[Any], GpuWatch]]:
    made: list[GpuWatch] = []

    def make(source: Any) -> GpuWatch:
        made.append(GpuWatch(source, interval=0.01))
        return made[-1]

    yield make
    for one in made:
        one.close()


def until(condition: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(12000):
        if condition():
            return
        tick.wait(0.01)
    raise AssertionError("did not come true within two minutes")


def test_every_gpu_is_read_with_use_memory_and_processes(fake_nvml: Any) -> None:
    fake_nvml.gpus[1].percent, fake_nvml.gpus[1].used = 75, 60
    fake_nvml.gpus[1].processes = {123: 50, 124: None}
    first, second = Nvml(fake_nvml).read()
    assert (first.index, first.name, first.percent, first.memory_used) == (0, "Fake 3000", 0.0, 0)
    assert (second.percent, second.memory_used, second.memory_total) == (75.0, 60, 100)
    assert second.processes == {123: 50, 124: 0}


def test_a_gpu_that_does_not_tell_its_use_counts_as_zero(fake_nvml: Any) -> None:
    fake_nvml.gpus[0].supports_use = False
    assert Nvml(fake_nvml).read()[0].percent == 0.0


@pytest.mark.parametrize("code", [9, 12])
def test_a_machine_without_driver_has_no_gpus(fake_nvml: Any, code: int) -> None:
    fake_nvml.error = code
    assert Nvml(fake_nvml).read() == ()


def test_a_lost_gpu_is_an_error_and_the_driver_is_started_anew_afterwards(fake_nvml: Any) -> None:
    nvml = Nvml(fake_nvml)
    nvml.read()
    fake_nvml.error = 15
    with pytest.raises(GpuError, match="GPU is lost"):
        nvml.read()
    fake_nvml.error = None
    assert len(nvml.read()) == 2
    assert fake_nvml.inits == 2


def test_the_watch_keeps_the_gpus_while_the_driver_fails(
    fake_nvml: Any, watch: Callable[[Any], GpuWatch]
) -> None:
    watching = watch(Nvml(fake_nvml))
    assert watching.wait_for_first(120)
    fake_nvml.error = 15
    until(lambda: watching.latest().problem == "GPU is lost")
    assert len(watching.latest().gpus) == 2
    fake_nvml.error = None
    until(lambda: watching.latest().problem == "")


def test_a_hanging_driver_is_named_and_hangs_nobody(
    fake_nvml: Any, watch: Callable[[Any], GpuWatch], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gpu_module, "STALE_AFTER_SECONDS", 0.1)
    answer = threading.Event()

    class Hanging:
        reads = 0

        def read(self) -> tuple[Gpu, ...]:
            self.reads += 1
            if self.reads > 1:
                answer.wait(120)
            return Nvml(fake_nvml).read()

    watching = watch(Hanging())
    until(lambda: "has not answered" in watching.latest().problem and len(watching.latest().gpus) == 2)
    answer.set()
    until(lambda: watching.latest().problem == "")


def test_a_gpu_is_occupied_when_a_stranger_holds_much_of_its_memory() -> None:
    snapshot = GpuSnapshot(0.0, (make_gpu(0, 80), make_gpu(1, 5), make_gpu(2, 80)))
    assert snapshot.occupied(frozenset({2})) == {0}


def test_visible_devices_set_around_the_engine_limits_what_it_gives_away() -> None:
    gpus = [make_gpu(0, uuid="GPU-aaaa1111"), make_gpu(1, uuid="GPU-bbbb2222"), make_gpu(2)]

    def indexes(environment: dict[str, str]) -> list[int]:
        return [gpu.index for gpu in allowed(gpus, environment)]

    assert indexes({}) == [0, 1, 2]
    assert indexes({"CUDA_VISIBLE_DEVICES": "2, 0"}) == [0, 2]
    assert indexes({"CUDA_VISIBLE_DEVICES": "GPU-bbbb"}) == [1]
    assert indexes({"CUDA_VISIBLE_DEVICES": "-1"}) == []
    assert indexes({"CUDA_VISIBLE_DEVICES": ""}) == []


def test_a_run_sees_exactly_its_gpus() -> None:
    assert visible_devices((1, 3), True)["CUDA_VISIBLE_DEVICES"] == "1,3"
    assert visible_devices((1, 3), True)["CUDA_DEVICE_ORDER"] == "PCI_BUS_ID"
    assert visible_devices((), True)["CUDA_VISIBLE_DEVICES"] == "-1"
    assert visible_devices((), False) == {}
