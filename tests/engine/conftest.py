"""A stand-in for the module `pynvml`: the functions the engine calls, over GPUs made by a test."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import psutil
import pytest


class NVMLError(Exception):
    def __init__(self, value: int) -> None:
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        return {9: "Driver Not Loaded", 12: "NVML Shared Library Not Found", 15: "GPU is lost"}[self.value]


class NVMLError_NotSupported(NVMLError):  # noqa: N801, N818 (the library's own name)
    pass


@dataclass
class FakeGpu:
    percent: float = 0
    used: int = 0
    total: int = 100
    processes: dict[int, int | None] = field(default_factory=dict)
    supports_use: bool = True


class FakeNvml:
    """`gpus` is what there is; `error` (an NVML code) is raised by every call while it is set."""

    NVMLError = NVMLError
    NVMLError_NotSupported = NVMLError_NotSupported
    NVML_ERROR_LIBRARY_NOT_FOUND = 12
    NVML_ERROR_DRIVER_NOT_LOADED = 9

    def __init__(self, *gpus: FakeGpu) -> None:
        self.gpus = list(gpus)
        self.error: int | None = None
        self.inits = 0

    def _check(self) -> None:
        if self.error is not None:
            raise NVMLError(self.error)

    def nvmlInit(self) -> None:
        self._check()
        self.inits += 1

    def nvmlShutdown(self) -> None:
        self._check()

    def nvmlDeviceGetCount(self) -> int:
        self._check()
        return len(self.gpus)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        return index

    def nvmlDeviceGetUUID(self, handle: int) -> str:
        return f"GPU-{handle:04d}aaaa"

    def nvmlDeviceGetName(self, handle: int) -> bytes:
        return b"Fake 3000"

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> SimpleNamespace:
        return SimpleNamespace(used=self.gpus[handle].used, total=self.gpus[handle].total)

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> SimpleNamespace:
        if not self.gpus[handle].supports_use:
            raise NVMLError_NotSupported(3)
        return SimpleNamespace(gpu=self.gpus[handle].percent, memory=0)

    def nvmlDeviceGetComputeRunningProcesses(self, handle: int) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(pid=pid, usedGpuMemory=held) for pid, held in self.gpus[handle].processes.items()
        ]


def _children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


@pytest.fixture
def all_launchers_collected() -> Callable[[], bool]:
    """Tells whether every child process that was started during the test has ended and was waited for."""
    before = _children()
    return lambda: _children() <= before


@pytest.fixture
def fake_nvml() -> FakeNvml:
    """Two idle GPUs."""
    return FakeNvml(FakeGpu(), FakeGpu())
