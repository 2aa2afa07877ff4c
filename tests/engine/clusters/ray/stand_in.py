"""A stand-in for the module `ray`: actors are objects of this process, placement groups are there at once.

`LOST_AFTER` (an environment variable) is how many looks at the second agent answer before its node is lost,
`STORE` a folder in which the values of the cluster's store are files. With `NO_ROOM` no node has room ever.
"""

import os
import signal
import sys
import time
import types
from pathlib import Path
from typing import Any


class RayError(Exception):
    pass


class RayActorError(RayError):
    pass


class GetTimeoutError(RayError):
    pass


class _Method:
    def __init__(self, actor: "_Actor", name: str) -> None:
        self._actor, self._name = actor, name

    def remote(self, *arguments: Any) -> Any:
        return self._actor.call(self._name, arguments)


class _Actor:
    def __init__(self, made: Any, number: int) -> None:
        self._made, self._number, self._looks = made, number, 0

    def __getattr__(self, name: str) -> _Method:
        return _Method(self, name)

    def call(self, name: str, arguments: tuple[Any, ...]) -> Any:
        self._looks += name == "look"
        if self._number == 1 and self._looks > int(os.environ.get("LOST_AFTER", "1000000")):
            return RayActorError("its node died")
        return getattr(self._made, name)(*arguments)


class _Kind:
    made = 0

    def __init__(self, kind: Any) -> None:
        self._kind = kind

    def options(self, **_: Any) -> "_Kind":
        return self

    def remote(self, *arguments: Any) -> _Actor:
        number, _Kind.made = _Kind.made, _Kind.made + 1
        return _Actor(self._kind(*arguments), number)


class _Group:
    def wait(self, seconds: float) -> bool:
        if "NO_ROOM" not in os.environ:
            return True
        time.sleep(seconds)
        return False


def _init(**_: Any) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # Ray heeds it, but after seconds


def _stored(key: str) -> Path:
    return Path(os.environ["STORE"]) / key.rpartition("/")[2]


def _kv_get(key: str) -> bytes | None:
    return _stored(key).read_bytes() if "STORE" in os.environ and _stored(key).exists() else None


def _get(ref: Any, timeout: float) -> Any:
    if isinstance(ref, Exception):
        raise ref
    return ref


def install() -> None:
    """Have `import ray` find this."""
    ray: Any = types.ModuleType("ray")
    ray.init = _init
    ray.remote = lambda **_: _Kind
    ray.get = _get
    ray.wait = lambda refs, **_: (refs, [])
    ray.exceptions = types.SimpleNamespace(
        RayError=RayError,
        RayActorError=RayActorError,
        GetTimeoutError=GetTimeoutError,
        OutOfMemoryError=type("OutOfMemoryError", (RayError,), {}),
    )
    environment = {"pip": ["tiny"], "working_dir": "w"}
    context = types.SimpleNamespace(gcs_address="10.0.0.1:6379", runtime_env=environment)
    ray.get_runtime_context = lambda: context
    ray.util = types.ModuleType("ray.util")
    ray.util.get_node_ip_address = lambda: "127.0.0.1"
    group: Any = types.ModuleType("ray.util.placement_group")
    group.placement_group = lambda *_, **__: _Group()
    strategies: Any = types.ModuleType("ray.util.scheduling_strategies")
    strategies.PlacementGroupSchedulingStrategy = lambda *_: None
    experimental: Any = types.ModuleType("ray.experimental")
    store: Any = types.ModuleType("ray.experimental.internal_kv")
    store._internal_kv_get = _kv_get
    store._internal_kv_del = lambda key: _stored(key).unlink(missing_ok=True)
    for module in (ray, ray.util, group, strategies, experimental, store):
        sys.modules[module.__name__] = module


if __name__ == "__main__":
    install()
    sys.path.insert(0, str(Path.cwd()))
    import driver  # the one that was carried here

    sys.exit(driver.main(sys.argv[1:]))
