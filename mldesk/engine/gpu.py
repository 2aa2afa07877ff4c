"""What this machine's GPUs are doing, read from NVML on a thread, so that a hanging driver hangs nobody."""

import contextlib
import os
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Protocol

OCCUPIED_FRACTION = 0.1
"""A GPU none of our runs holds counts as in use by a stranger above this fraction of its memory."""

STALE_AFTER_SECONDS = 5.0
"""A reading older than this means that the driver does not answer."""


class GpuError(OSError):
    """The driver failed to answer; its words are the message."""


@dataclass(frozen=True)
class Gpu:
    """One reading of one GPU. Memory in bytes, use in percent, `processes` maps pid to bytes held."""

    index: int
    uuid: str
    name: str
    percent: float
    memory_used: int
    memory_total: int
    processes: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class GpuSnapshot:
    """All GPUs at one moment (monotonic seconds); `problem` is empty when the driver answered."""

    time: float
    gpus: tuple[Gpu, ...] = ()
    problem: str = ""

    def occupied(self, ours: frozenset[int]) -> frozenset[int]:
        """Indexes of GPUs that no run of ours holds and yet have much memory in use."""
        return frozenset(
            gpu.index
            for gpu in self.gpus
            if gpu.index not in ours and gpu.memory_used > OCCUPIED_FRACTION * gpu.memory_total
        )


class GpuSource(Protocol):
    """Where readings come from."""

    def read(self) -> tuple[Gpu, ...]:
        """Read every GPU now; raises GpuError when the driver fails."""


class Nvml:
    """NVIDIA's management library through nvidia-ml-py's module `pynvml`, or a stand-in for that."""

    def __init__(self, module: ModuleType | Any = None) -> None:
        self._nvml: Any = module
        self._ready = False

    def read(self) -> tuple[Gpu, ...]:
        """Read every GPU now (none without a driver); a failed driver is started anew at the next call."""
        if self._nvml is None:
            import pynvml  # here, on the watch's thread, because it takes long

            self._nvml = pynvml
        try:
            self._start()
            return tuple(self._read_one(index) for index in range(self._nvml.nvmlDeviceGetCount()))
        except self._nvml.NVMLError as error:
            if error.value in (
                self._nvml.NVML_ERROR_LIBRARY_NOT_FOUND,
                self._nvml.NVML_ERROR_DRIVER_NOT_LOADED,
            ):
                return ()
            self._stop()
            raise GpuError(str(error)) from error

    def _start(self) -> None:
        if not self._ready:
            self._nvml.nvmlInit()
            self._ready = True

    def _stop(self) -> None:
        self._ready = False
        with contextlib.suppress(self._nvml.NVMLError):
            self._nvml.nvmlShutdown()

    def _read_one(self, index: int) -> Gpu:
        nvml = self._nvml
        handle = nvml.nvmlDeviceGetHandleByIndex(index)
        memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        return Gpu(
            index=index,
            uuid=_text(nvml.nvmlDeviceGetUUID(handle)),
            name=_text(nvml.nvmlDeviceGetName(handle)),
            percent=float(self._percent(handle)),
            memory_used=int(memory.used),
            memory_total=int(memory.total),
            processes=self._processes(handle),
        )

    def _percent(self, handle: object) -> float:
        """Use in percent; 0 where the device does not tell (MIG, some laptops)."""
        try:
            return float(self._nvml.nvmlDeviceGetUtilizationRates(handle).gpu)
        except self._nvml.NVMLError_NotSupported:
            return 0.0

    def _processes(self, handle: object) -> dict[int, int]:
        try:
            found = self._nvml.nvmlDeviceGetComputeRunningProcesses(handle)
        except self._nvml.NVMLError_NotSupported:
            return {}
        return {int(process.pid): int(process.usedGpuMemory or 0) for process in found}


class GpuWatch:
    """Reads a source once a second on a daemon thread; `latest()` never blocks."""

    def __init__(self, source: GpuSource, interval: float = 1.0) -> None:
        self._source = source
        self._interval = interval
        self._ended = threading.Event()
        self._first = threading.Event()
        self._latest = GpuSnapshot(time.monotonic(), problem="The GPU driver has not answered yet")
        self._thread = threading.Thread(target=self._watch, name="gpu watch", daemon=True)
        self._thread.start()

    def latest(self) -> GpuSnapshot:
        """Return the newest snapshot; one that is too old keeps its GPUs and says that the driver hangs."""
        latest = self._latest
        silent = time.monotonic() - latest.time
        if silent < STALE_AFTER_SECONDS + self._interval:
            return latest
        return GpuSnapshot(
            latest.time, latest.gpus, f"The GPU driver has not answered for {silent:.0f} seconds"
        )

    def wait_for_first(self, timeout: float) -> bool:
        """Wait for the first reading, at most `timeout` seconds; return whether it came."""
        return self._first.wait(timeout)

    def close(self) -> None:
        """End the thread; one that hangs in the driver is left to end with the process."""
        self._ended.set()
        self._thread.join(timeout=1.0)

    def _watch(self) -> None:
        while True:
            self._latest = self._read()
            self._first.set()
            if self._ended.wait(self._interval):
                return

    def _read(self) -> GpuSnapshot:
        try:
            return GpuSnapshot(time.monotonic(), self._source.read())
        except GpuError as error:
            return GpuSnapshot(time.monotonic(), self._latest.gpus, str(error))


def allowed(gpus: Sequence[Gpu], environment: Mapping[str, str] = os.environ) -> Iterator[Gpu]:
    """Yield those GPUs that CUDA_VISIBLE_DEVICES permits, where something around the engine set it."""
    setting = environment.get("CUDA_VISIBLE_DEVICES")
    if setting is None:
        yield from gpus
        return
    names = [name.strip() for name in setting.split(",") if name.strip()]
    for gpu in gpus:
        if any(name == str(gpu.index) or (len(name) > 4 and gpu.uuid.startswith(name)) for name in names):
            yield gpu


def visible_devices(gpus: Sequence[int], present: bool) -> dict[str, str]:
    """Return the variables that show a run exactly its GPUs; none when the machine has no GPU at all."""
    if not present:
        return {}
    return {
        "CUDA_DEVICE_ORDER": "PCI_BUS_ID",
        "CUDA_VISIBLE_DEVICES": ",".join(str(gpu) for gpu in gpus) or "-1",
    }


def _text(value: str | bytes) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value
