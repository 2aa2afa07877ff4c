"""What the whole machine is doing, for the Compute page."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from mldesk.core.compute import GpuState, MachineState
from mldesk.core.errors import free_space
from mldesk.engine.awake import Awake
from mldesk.engine.gpu import Gpu
from mldesk.engine.scheduling import Allotment


def machine_state(
    workspace_path: Path,
    gpus: Sequence[Gpu],
    running: Sequence[Allotment],
    cpu_slots: int,
    cpu_slots_used: int,
    queued: int,
    awake: Awake,
) -> MachineState:
    """Measure the machine now; its CPU use is the mean since the last call. Slots are of local targets."""
    memory = psutil.virtual_memory()
    return MachineState(
        time=time.time(),
        cpu_percent=psutil.cpu_percent(),
        memory_used=memory.total - memory.available,
        memory_total=memory.total,
        disk_free=free_space(workspace_path) or 0,
        cpu_slots=cpu_slots,
        cpu_slots_used=cpu_slots_used,
        running=len(running),
        queued=queued,
        engine_pid=os.getpid(),
        gpus=tuple(_gpu_state(gpu, running) for gpu in gpus),
        awake=awake.holds,
        awake_problem=awake.problem,
    )


def _gpu_state(gpu: Gpu, running: Sequence[Allotment]) -> GpuState:
    holders = tuple(allotment.run_id for allotment in running if gpu.index in allotment.gpus)
    return GpuState(gpu.index, gpu.name, gpu.percent, gpu.memory_used, gpu.memory_total, holders)
