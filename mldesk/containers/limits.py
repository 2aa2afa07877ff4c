"""Which limits of memory and CPUs an engine keeps, and those that containers get unless others are set."""

from __future__ import annotations

from mldesk.core.docker_settings import DockerSettings

from .client import Engine, engine_errors


def limited_machine(engine: Engine) -> tuple[int | None, int | None]:
    """The CPUs and the bytes of memory of the engine's machine, None for what it does not limit.

    Raises MldeskError.
    """
    info = engine.info
    controllers = _podman_controllers(engine)
    keeps_cpus = info.get("CpuCfsQuota") is not False and info.get("CpuCfsPeriod") is not False
    keeps_memory = info.get("MemoryLimit") is not False
    if controllers is not None:
        keeps_cpus, keeps_memory = "cpu" in controllers, "memory" in controllers
    cpus, memory = int(info.get("NCPU") or 0), int(info.get("MemTotal") or 0)
    return (cpus or None) if keeps_cpus else None, (memory or None) if keeps_memory else None


def limited(engine: Engine, settings: DockerSettings) -> DockerSettings:
    """The settings with the limits that are left to mldesk; raises MldeskError."""
    if settings.memory is not None and settings.cpus is not None:
        return settings
    return settings.within(*limited_machine(engine))


def limit_notes(engine: Engine) -> list[str]:
    """What users of this engine have to know: limits that it takes and does not keep; raises MldeskError."""
    lacking = [name for name, is_kept in _kept(engine).items() if not is_kept]
    if not lacking:
        return []
    told = " and ".join(filter(None, (", ".join(lacking[:-1]), lacking[-1])))
    why = " (a rootless engine takes cgroup version 2 for that)" if engine.rootless else ""
    return [f"This Docker engine does not limit {told}{why}."]


def _kept(engine: Engine) -> dict[str, bool]:
    """Which limits the engine keeps."""
    info, controllers = engine.info, _podman_controllers(engine)
    if controllers is not None:
        groups = {"memory": "memory", "CPUs": "cpu", "processes": "pids"}
        return {name: group in controllers for name, group in groups.items()}
    possible = not engine.rootless or str(info.get("CgroupVersion")) != "1"
    return {
        "memory": possible and bool(info.get("MemoryLimit")),
        "CPUs": possible and info.get("CpuCfsQuota") is not False and info.get("CpuCfsPeriod") is not False,
        "processes": possible and bool(info.get("PidsLimit")),
    }


def _podman_controllers(engine: Engine) -> list[str] | None:
    """The control groups that Podman may use, None where it is another engine.

    It refuses containers with limits of other groups, and the answer that Docker would give tells those of
    the system, not those that its user was given.
    """
    if engine.podman is None:
        return None
    with engine_errors(engine.address):
        told = engine.api.podman_info()
    return [str(name) for name in told.get("host", {}).get("cgroupControllers") or ()]
