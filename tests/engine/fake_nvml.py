"""A stand-in for the module `pynvml`: the functions the engine calls, over GPUs made by a test."""

from dataclasses import dataclass, field
from types import SimpleNamespace


class NVMLError(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value

    def __str__(self):
        return {9: "Driver Not Loaded", 12: "NVML Shared Library Not Found", 15: "GPU is lost"}[self.value]


class NVMLError_NotSupported(NVMLError):  # noqa: N801
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

    def __init__(self, *gpus):
        self.gpus = list(gpus)
        self.error = None
        self.inits = 0

    def _check(self):
        if self.error is not None:
            raise NVMLError(self.error)

    def nvmlInit(self):
        self._check()
        self.inits += 1

    def nvmlShutdown(self):
        self._check()

    def nvmlDeviceGetCount(self):
        self._check()
        return len(self.gpus)

    def nvmlDeviceGetHandleByIndex(self, index):
        return index

    def nvmlDeviceGetUUID(self, handle):
        return f"GPU-{handle:04d}aaaa"

    def nvmlDeviceGetName(self, handle):
        return b"Fake 3000"

    def nvmlDeviceGetMemoryInfo(self, handle):
        return SimpleNamespace(used=self.gpus[handle].used, total=self.gpus[handle].total)

    def nvmlDeviceGetUtilizationRates(self, handle):
        if not self.gpus[handle].supports_use:
            raise NVMLError_NotSupported(3)
        return SimpleNamespace(gpu=self.gpus[handle].percent, memory=0)

    def nvmlDeviceGetComputeRunningProcesses(self, handle):
        return [
            SimpleNamespace(pid=pid, usedGpuMemory=held) for pid, held in self.gpus[handle].processes.items()
        ]
