"""`python -m mldesk.engine WORKSPACE`: one engine for one workspace, until nobody needs it."""

from __future__ import annotations

import argparse
import contextlib
import logging
import logging.handlers
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import FrameType

from filelock import FileLock, Timeout

from mldesk.core.ballast import keep_ballast
from mldesk.core.errors import Conflict, MldeskError, translate_os_error
from mldesk.core.workspace import Workspace
from mldesk.engine.awake import Awake, system_means
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine, Outcome
from mldesk.engine.executors.base import Executor
from mldesk.engine.executors.docker import DockerExecutor
from mldesk.engine.executors.local import LocalExecutor, Orphans
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.summon import clear_identity, engine_identity, lock_path, write_identity

IDLE_SECONDS = 60.0
"""How long the engine stays when nothing runs, nothing is queued and nobody has the workspace open."""

LOCK_PATIENCE_SECONDS = 5.0
"""How long a new engine waits for one that has said goodbye but still holds the lock."""

logger = logging.getLogger("mldesk.engine")


def main() -> int:
    """Run the engine; 0 at its end, 1 when the workspace was lost, 2 when it cannot be had."""
    arguments = _parse()
    try:
        with Workspace.open(arguments.workspace) as workspace:
            path = workspace.path
        with _alone(path):
            _log_to(path / "engine.log")
            return _serve(path, arguments.idle_seconds)
    except MldeskError as error:
        sys.stderr.write(f"mldesk engine: {error}\n")
        return 2


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m mldesk.engine", description=__doc__)
    parser.add_argument("workspace", type=Path, help="the workspace's folder")
    parser.add_argument(
        "--idle-seconds", type=float, default=IDLE_SECONDS, help="stay this long without work"
    )
    return parser.parse_args()


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the workspace's lock; raises Conflict when another engine does."""
    lock = FileLock(lock_path(path))
    patience = time.monotonic() + LOCK_PATIENCE_SECONDS
    while True:
        try:
            lock.acquire(blocking=False)
            break
        except Timeout:
            other = engine_identity(path)
            if other is not None or time.monotonic() > patience:
                whom = f" (pid {other[0]})" if other else ""
                cure = "Nothing is to be done: it serves this workspace."
                raise Conflict("Another engine is running", f"{path} has one{whom}", cure) from None
            time.sleep(0.02)
        except OSError as error:
            raise translate_os_error(error, lock_path(path)) from error
    try:
        try:
            write_identity(path)
        except OSError as error:
            raise translate_os_error(error, lock_path(path)) from error
        yield
    finally:
        with contextlib.suppress(OSError):  # the workspace may have vanished
            clear_identity(path)
        lock.release()


def _log_to(path: Path) -> None:
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.raiseExceptions = False  # a full disk must not end the engine by way of its log
    sys.excepthook = lambda *error: logger.critical("the engine failed", exc_info=error)


def _serve(path: Path, idle_seconds: float) -> int:
    asked = threading.Event()
    _heed_signals(asked)
    gpus = GpuWatch(Nvml())
    awake = Awake(system_means())
    local = LocalExecutor(Orphans())
    executors: dict[str, Executor] = {"local": local, "docker": DockerExecutor(path, local)}
    clusters = Clusters(path, local)
    logger.info("engine started, pid %d", os.getpid())
    again = True
    try:
        while again:
            with (
                Workspace.open(path) as workspace,
                closing(Engine(workspace, executors, gpus, awake, clusters)) as engine,
            ):
                keep_ballast(workspace)
                outcome = engine.run(asked, idle_seconds)
                logger.info("the engine's loop ended: %s", outcome.name)
                again = outcome is Outcome.REPLACED or (outcome is Outcome.IDLE and comes_back(path, engine))
    except (MldeskError, OSError) as error:
        logger.critical("the engine gave up: %s", error)
        return 1
    finally:
        awake.close()
        gpus.close()
        clusters.close()
        for executor in executors.values():
            executor.close()
    return 1 if outcome is Outcome.VANISHED else 0


def comes_back(path: Path, engine: Engine) -> bool:
    """Say goodbye, and take it back when work came meanwhile.

    Whoever submits a run first enters it and then looks for an engine. So an engine that looks for runs after
    it has stopped calling itself one leaves none behind. Raises OSError and MldeskError.
    """
    clear_identity(path)
    if not engine.is_wanted():
        return False
    write_identity(path)
    return True


def _heed_signals(asked: threading.Event) -> None:
    """End cleanly on SIGTERM and SIGINT, outlive the terminal. Runs do not inherit handlers."""

    def end(number: int, frame: FrameType | None) -> None:
        asked.set()

    def stay(number: int, frame: FrameType | None) -> None:
        pass

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, stay)
    if hasattr(signal, "SIGBREAK"):
        signal.signal(signal.SIGBREAK, end)


if __name__ == "__main__":
    sys.exit(main())
