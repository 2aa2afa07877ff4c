"""What goes wrong around containers: told for what it is, and nothing else is lost."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import docker

from mldesk.containers.client import Engine
from mldesk.containers.labels import BUILD_LABEL
from mldesk.containers.run_containers import container_name
from mldesk.containers.state import remove_image
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import Life
from mldesk.engine.executors.docker import DockerExecutor
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.launch import prepare
from mldesk.runtime.log_file import EARLIER, LOG_LIMIT

BASE = "mldesk-test/base:bookworm"
Until = Callable[..., Any]
Submit = Callable[..., Run]
Target = Callable[..., str]
Start = Callable[[], Any]


def _ended(run: Run, until: Until, timeout: float = 60) -> Run:
    until(lambda: run.refresh().status.terminal, timeout)
    return run


def _open_gate(run: Run) -> None:
    (run.folder / "work" / "go").touch()


def _is_whole(run: Run) -> bool:
    return run.status == "Completed" and run.metrics()["loss"].count == 20


def test_out_of_memory_is_told_apart_from_a_crash(
    submit_script: Submit, target: Target, start_engine: Start, until: Until
) -> None:
    name = target(memory=64 * 2**20)
    hungry = submit_script("data = b'x' * (512 * 2**20)\n", compute=name)
    crashed = submit_script("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", compute=name)
    start_engine()
    assert _ended(hungry, until).status == "Failed"
    assert hungry.reason is not None
    assert "Out of memory" in hungry.reason["title"]
    assert "64 MiB" in hungry.reason["title"]
    assert _ended(crashed, until).status == "Failed"
    assert crashed.reason is not None
    assert "memory" not in crashed.reason["title"]


def test_a_script_that_ignores_sigterm_is_stopped_all_the_same(
    submit_script: Submit, target: Target, start_engine: Start, until: Until, docker_engine: Engine
) -> None:
    text = (
        "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print('deaf', flush=True)\nwhile True:\n    time.sleep(1)\n"
    )
    stopped, killed = (submit_script(text, compute=target()) for _ in range(2))
    start_engine()
    until(
        lambda: all(r.log_path.exists() and "deaf" in r.log_path.read_text() for r in (stopped, killed)), 60
    )
    stopped.request_stop()
    killed.request_kill()
    assert _ended(killed, until, 10).status == "Canceled"
    assert _ended(stopped, until, 30).status == "Canceled"
    until(lambda: not [c for c in docker_engine.api.containers(all=True) if stopped.id in c["Names"][0]])


def test_a_killed_engine_of_ours_loses_nothing_and_the_next_one_finds_the_container(
    gated_script: str,
    half_way: Callable[[Run], None],
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    until: Until,
) -> None:
    run = submit_script(gated_script, compute=target())
    first = start_engine()
    half_way(run)
    first.kill()
    start_engine()
    _open_gate(run)
    assert _is_whole(_ended(run, until))


def test_a_docker_daemon_that_is_killed_ends_no_run(
    gated_script: str,
    half_way: Callable[[Run], None],
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    until: Until,
    private_daemon: Any,
) -> None:
    private_daemon.import_base()
    goes_on, ends_meanwhile = (
        submit_script(gated_script, compute=target(host=private_daemon.address)) for _ in range(2)
    )
    start_engine()
    for run in (goes_on, ends_meanwhile):
        half_way(run)
    private_daemon.kill()
    _open_gate(ends_meanwhile)
    assert _is_whole(_ended(ends_meanwhile, until))
    until(lambda: any("does not answer" in message.text for message in goes_on.messages()))
    assert goes_on.refresh().status == "Running"
    private_daemon.start()
    _open_gate(goes_on)
    assert _is_whole(_ended(goes_on, until))
    with contextlib.closing(docker.DockerClient(private_daemon.address)) as client:
        until(lambda: not client.api.containers(all=True))  # of neither, though one ended without Docker


def test_a_container_that_is_removed_or_killed_from_outside_fails_with_that_reason(
    gated_script: str,
    half_way: Callable[[Run], None],
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    until: Until,
    docker_engine: Engine,
) -> None:
    removed, killed = (submit_script(gated_script, compute=target()) for _ in range(2))
    start_engine()
    for run in (removed, killed):
        half_way(run)
    docker_engine.api.remove_container(container_name(removed.id), force=True)
    docker_engine.api.kill(container_name(killed.id))
    assert _ended(removed, until).status == "Failed"
    assert removed.reason is not None
    assert "gone" in removed.reason["title"]
    assert _ended(killed, until).status == "Failed"
    assert killed.reason is not None
    assert "from outside" in killed.reason["title"]


def test_without_engine_or_image_a_run_fails_at_once_and_says_why(
    submit_script: Submit, target: Target, start_engine: Start, until: Until, tmp_path: Path
) -> None:
    nowhere = submit_script("pass", compute=target(host=f"unix://{tmp_path}/none.sock"))
    image = EnvironmentSpec("image", image="mldesk-test/nowhere:1")
    gone = submit_script("pass", compute=target(), environment=image)
    start_engine()
    assert _ended(nowhere, until).status == "Failed"
    assert nowhere.reason is not None
    assert "does not answer" in nowhere.reason["title"]
    assert nowhere.reason["cure"]
    assert _ended(gone, until).status == "Failed"
    assert gone.reason is not None
    assert "mldesk-test/nowhere:1" in gone.reason["detail"]


def test_a_fork_bomb_is_held_by_the_limit_of_processes(
    submit_script: Submit, target: Target, start_engine: Start, until: Until
) -> None:
    bomb = submit_script(
        "import os, time\ncount = 0\ntry:\n    while True:\n        if os.fork() == 0:\n"
        "            time.sleep(600)\n        count += 1\n"
        "except OSError:\n    print('held at', count, flush=True)\n",
        compute=target(pids=64),
    )
    start_engine()
    assert _ended(bomb, until).status == "Completed"
    count = int(bomb.log_path.read_text().split()[-1])
    assert 10 < count < 64


_flood = """
import os, time
block = b"x" * 999 + b"\\n"
start = time.monotonic()
for _ in range(3):
    for _ in range(100_000):
        os.write(1, block)
    print(3e8 / (time.monotonic() - start), flush=True)
docker_log = os.open("/proc/1/fd/1", os.O_WRONLY)
for _ in range(20_000):
    os.write(docker_log, block)
while not os.path.exists("go"):
    time.sleep(0.02)
print("the last words", flush=True)
"""


def test_a_flood_of_output_leaves_a_bounded_log_with_the_newest_part_and_so_does_docker_s_own(
    submit_script: Submit, target: Target, start_engine: Start, until: Until, new_daemon: Any
) -> None:
    daemon = new_daemon()
    daemon.import_base()
    run = submit_script(_flood, compute=target(host=daemon.address))
    start_engine()
    kept = daemon.folder / "data" / "containers"
    until(lambda: _size(kept.glob("*/*-json.log")) > 2**19)
    assert _size(kept.glob("*/*json.log*")) < 2 * 2**20
    _open_gate(run)
    assert _ended(run, until).status == "Completed"
    assert not (run.folder / EARLIER).exists()
    assert run.log_path.stat().st_size <= LOG_LIMIT
    span = run.log.span()
    assert span.start > 0
    assert run.log.read(span.end - 15, 15).data == b"the last words\n"
    until(lambda: not list(kept.glob("*")))


def _size(files: Iterable[Path]) -> int:
    """Bytes in all of them, but for those that go meanwhile: Docker gives each log another name in turn."""
    size = 0
    for path in files:
        with contextlib.suppress(FileNotFoundError):
            size += path.stat().st_size
    return size


def test_an_image_that_goes_between_preparing_and_start_is_told(
    workspace: Workspace,
    submit_script: Submit,
    target: Target,
    docker_engine: Engine,
    docker_host: str,
    until: Until,
) -> None:
    docker_engine.api.tag(_make_image(docker_engine), "mldesk-test/short-lived", "1")
    spec = EnvironmentSpec("image", image="mldesk-test/short-lived:1")
    run = submit_script("pass", compute=target(), environment=spec)
    executor = DockerExecutor(workspace.path, LocalExecutor())
    settings = {"host": docker_host}
    try:
        ready = executor.prepare_environment(
            spec, settings, lambda line: None, lambda share, text: None, lambda: False
        )
        remove_image(DockerSettings(host=docker_host), "mldesk-test/short-lived:1")
        processes = executor.start(prepare(workspace, run, (), False, ready, settings))
        until(lambda: executor.look(run.id, processes) is Life.GONE)
        reason = executor.explain(run.id)
        assert reason is not None
        assert reason.title == "The image of the run is gone"
        assert "Submit the run again" in reason.cure
    finally:
        executor.release(run.id, {})
        executor.close()


def _make_image(engine: Engine) -> str:
    """An image on the base that nobody else has."""
    made = engine.api.create_container(BASE, ["python3"])["Id"]
    image = engine.api.commit(made)["Id"]
    engine.api.remove_container(made)
    return str(image)


def test_a_killed_engine_s_build_is_begun_anew_by_the_next_one(
    submit_script: Submit,
    target: Target,
    start_engine: Start,
    until: Until,
    docker_engine: Engine,
    packages: Any,
) -> None:
    packages.source("slow", "import os, time\nwhile not os.path.exists('/run/go'):\n    time.sleep(0.05)\n")
    spec = EnvironmentSpec("packages", packages=("slow",), pip_options=packages.options)
    run = submit_script("import slow\nprint('has', slow.VERSION)\n", compute=target(), environment=spec)
    first = start_engine()
    until(lambda: _is_building(run), 60)
    assert run.refresh().status == "Preparing"
    first.kill()
    until(lambda: not docker_engine.api.containers(all=True, filters={"label": BUILD_LABEL}))
    start_engine()
    until(lambda: docker_engine.api.containers(filters={"label": BUILD_LABEL, "status": "running"}), 60)
    until(lambda: _let_build(docker_engine), 60)
    assert _ended(run, until).status == "Completed"
    assert "has 1.0" in run.log_path.read_text()


def _is_building(run: Run) -> bool:
    log = run.folder / "build.log"
    return log.exists() and "Processing" in log.read_text()


def _let_build(engine: Engine) -> bool:
    """Open the gate of the package that is being built."""
    for container in engine.api.containers(filters={"label": BUILD_LABEL}):
        made = engine.api.exec_create(container["Id"], ["touch", "/run/go"])
        engine.api.exec_start(made["Id"])
        if engine.api.exec_inspect(made["Id"])["ExitCode"] == 0:
            return True
    return False
