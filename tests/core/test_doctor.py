"""The system check."""

import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import pynvml
import pytest

from mldesk.core import doctor
from mldesk.core.doctor import Check, check_system, worst


@pytest.fixture(autouse=True)
def clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of the user's."""
    monkeypatch.setenv("MLDESK_HOME", str(tmp_path / "home"))
    for name in ("DOCKER_HOST", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_the_check_looks_at_everything_once_and_gives_a_cure_for_all_that_is_wrong(tmp_path: Path) -> None:
    checks = check_system(tmp_path)
    names = ["Python", "Database", "Training libraries", "Disk", "GPU", "Docker", "Window"]
    assert [check.name for check in checks] == names
    for check in checks:
        assert check.text
        assert bool(check.cure) == (check.level != "ok"), check


def test_a_python_that_is_too_old_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 1))
    check = doctor.check_python()
    assert check.level == "error"
    assert "3.10.1" in check.text


def test_an_sqlite_that_can_lose_data_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mldesk.core.store._oldest_sqlite", (99, 0, 0))
    check = doctor.check_database()
    assert (check.level, check.cure.endswith("pip install pysqlite3")) == ("error", True)


def test_missing_training_libraries_are_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_spec", lambda _: None)
    assert doctor.check_frameworks().level == "warning"


@pytest.mark.parametrize(
    ("free", "level"), [(50_000_000_000, "ok"), (1_000_000_000, "warning"), (1_000_000, "error")]
)
def test_a_disk_is_judged_by_its_free_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, level: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert doctor.check_disk(tmp_path / "not" / "there" / "yet").level == level


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    check = doctor.check_disk(tmp_path)
    assert (check.level, str(tmp_path) in check.cure) == ("error", True)


@pytest.fixture
def nvml(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes NVML tell of some GPUs, or fail with an error code."""

    def use(names: list[str], failure: int = 0) -> None:
        def start() -> None:
            if failure:
                raise pynvml.NVMLError(failure)

        monkeypatch.setattr(pynvml, "nvmlInit", start)
        monkeypatch.setattr(pynvml, "nvmlShutdown", lambda: None)
        monkeypatch.setattr(pynvml, "nvmlDeviceGetCount", lambda: len(names))
        monkeypatch.setattr(pynvml, "nvmlDeviceGetHandleByIndex", lambda index: index)
        monkeypatch.setattr(pynvml, "nvmlDeviceGetName", lambda handle: names[handle])

    return use


def test_gpus_are_counted_by_name(nvml: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_tensorflow_has_cuda", lambda: True)
    nvml(["H200", "H200", "A10"])
    assert doctor.check_gpu() == Check("GPU", "ok", "2 × H200, 1 × A10")


def test_a_tensorflow_that_cannot_use_the_gpu_is_a_warning(
    nvml: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_tensorflow_has_cuda", lambda: False)
    nvml(["H200"])
    check = doctor.check_gpu()
    assert (check.level, "tensorflow[and-cuda]" in check.cure) == ("warning", True)


def test_a_machine_without_gpu_is_fine(nvml: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_nvidia_card_present", lambda: False)
    nvml([], pynvml.NVML_ERROR_LIBRARY_NOT_FOUND)
    assert doctor.check_gpu().level == "ok"


def test_a_card_without_driver_and_a_failing_driver_are_warnings(
    nvml: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_nvidia_card_present", lambda: True)
    nvml([], pynvml.NVML_ERROR_LIBRARY_NOT_FOUND)
    assert "driver" in doctor.check_gpu().text
    nvml([], pynvml.NVML_ERROR_UNKNOWN)
    assert doctor.check_gpu().level == "warning"


@pytest.fixture
def docker_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Starts a stand-in for the Docker engine that gives one answer."""
    if sys.platform == "win32":
        pytest.skip("Docker listens on a pipe there")
    listener = socket.socket(socket.AF_UNIX)
    path = os.path.relpath(tmp_path / "docker.sock")
    listener.bind(path)
    listener.listen()
    threads: list[Thread] = []

    def answer(reply: bytes) -> None:
        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                assert connection.recv(1000).startswith(b"GET /_ping ")
                connection.sendall(reply)

        threads.append(Thread(target=serve))
        threads[-1].start()
        monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")

    yield answer
    for thread in threads:
        thread.join(120)
    listener.close()


def test_a_docker_engine_that_answers_is_ok(docker_engine: Callable[[bytes], None]) -> None:
    docker_engine(b"HTTP/1.0 200 OK\r\nServer: Docker\r\n\r\nOK")
    assert doctor.check_docker().level == "ok"


def test_a_docker_engine_in_trouble_is_a_warning(docker_engine: Callable[[bytes], None]) -> None:
    docker_engine(b"HTTP/1.0 500 Internal Server Error\r\n\r\n")
    check = doctor.check_docker()
    assert (check.level, "500" in check.text) == ("warning", True)


@pytest.mark.parametrize("address", ["unix:///nowhere/docker.sock", "tcp://127.0.0.1:1", "ssh://host"])
def test_a_docker_engine_that_is_not_there_is_a_warning(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DOCKER_HOST", address)
    check = doctor.check_docker()
    assert (check.level, address in check.text) == ("warning", True)


def test_no_docker_at_all_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_docker_address", lambda: None)
    assert doctor.check_docker().level == "ok"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries and displays")
def test_the_window_needs_a_display_and_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor.check_window().text == "there is no display"
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(doctor, "_loads", lambda library: "xcb-cursor" not in library)
    check = doctor.check_window()
    assert (check.level, check.cure) == ("error", "sudo apt-get install libxcb-cursor0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert doctor.check_window().level == "ok", "only X11 needs that library"


def test_a_missing_qt_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "find_spec", lambda name: None if name == "PySide6" else object())
    assert "pyside6" in doctor.check_window().cure


def test_the_gravest_level_counts() -> None:
    good, odd, bad = Check("a", "ok", "x"), Check("b", "warning", "x", "y"), Check("c", "error", "x", "y")
    assert [worst([]), worst([good]), worst([good, odd]), worst([bad, odd])] == [
        *("ok", "ok", "warning", "error"),
    ]
