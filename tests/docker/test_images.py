"""Images: built in layers, each once; nothing of the machine stays in them; failures have a reason."""

from __future__ import annotations

import json
import os
import subprocess
import tarfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import docker
import pytest

from mldesk.containers.building import build_container
from mldesk.containers.client import Engine, connect
from mldesk.containers.images import PreparedImage, prepare_image
from mldesk.containers.labels import BUILD_LABEL
from mldesk.containers.machine import MachineSettings
from mldesk.containers.run_containers import RunContainer
from mldesk.containers.run_nodes import start_run
from mldesk.containers.sharing import shared_sizes
from mldesk.containers.state import engine_state, remove_image
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, Conflict, InvalidInput, NotFound, StorageFull, Unavailable

Prepare = Callable[..., PreparedImage]
Until = Callable[..., Any]
_base = "mldesk-test/base:bookworm"
_secret = "canary-of-the-machine"


@pytest.fixture
def lines() -> list[str]:
    """What the last builds of the test have logged."""
    return []


@pytest.fixture
def prepare(docker_engine: Engine, lines: list[str]) -> Prepare:
    """Prepare the image of a specification on the base of the tests."""

    def make(
        spec: EnvironmentSpec, canceled: Callable[[], bool] = lambda: False, **given: Any
    ) -> PreparedImage:
        engine = given.pop("engine", docker_engine)
        base, network = given.pop("base", _base), given.pop("network", "host")
        return prepare_image(engine, spec, base, lines.append, lambda share, text: None, canceled, network)

    return make


def _packages(packages: Any, *names: str, **given: Any) -> EnvironmentSpec:
    return EnvironmentSpec("packages", packages=names, pip_options=packages.options, **given)


def _dockerfile(*lines: str) -> EnvironmentSpec:
    return EnvironmentSpec("dockerfile", dockerfile="\n".join([f"FROM {_base}", *lines]) + "\n")


def test_packages_are_a_layer_on_python_on_the_base_and_built_once(
    prepare: Prepare, packages: Any, docker_engine: Engine, lines: list[str]
) -> None:
    packages.wheel("tinypack", "1.0")
    packages.wheel("otherpack", "2.0")
    first = prepare(_packages(packages, "tinypack"))
    assert not first.from_cache
    assert (first.packages["tinypack"], first.python) == ("1.0", "/opt/mldesk/bin/python3")
    assert any("Successfully installed tinypack-1.0" in line for line in lines)
    again = prepare(_packages(packages, "tinypack"))
    assert again.from_cache
    assert again.digest == first.digest
    both = prepare(_packages(packages, "tinypack", "otherpack"))
    layers = [
        docker_engine.api.inspect_image(image)["RootFS"]["Layers"]
        for image in (_base, first.reference, both.reference)
    ]
    assert layers[1][: len(layers[0])] == layers[0]
    assert layers[1][:-1] == layers[2][:-1]  # the base and its Python are shared
    assert layers[1][-1] != layers[2][-1]


def test_nothing_of_the_machine_stays_in_an_image(
    prepare: Prepare,
    packages: Any,
    docker_engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    packages.wheel("settingspack")
    certificates = tmp_path / "certificates.pem"
    certificates.write_text(f"# {_secret}\n")
    monkeypatch.setenv("PIP_CERT", str(certificates))
    monkeypatch.setenv("PIP_TRUSTED_HOST", _secret)
    monkeypatch.setenv("NO_PROXY", _secret)
    image = prepare(_packages(packages, "settingspack"))
    inspected = json.dumps(docker_engine.api.inspect_image(image.digest))
    history = json.dumps(docker_engine.api.history(image.digest))
    config = docker_engine.api.inspect_image(image.digest)["Config"]
    assert (config["Entrypoint"], config["Cmd"]) == (None, ["python3"])  # as the base, which has none
    assert _secret not in inspected + history
    assert str(packages.folder) not in inspected + history
    command = ["sh", "-c", f"grep -rl {_secret} / --exclude-dir=proc --exclude-dir=sys; ls -A /run/mldesk"]
    client = docker.DockerClient(docker_engine.address)
    try:
        made = client.containers.create(image.digest, command, network_mode="none")
        made.start()
        made.wait()
        said = made.logs().decode()
        made.remove()
    finally:
        client.close()
    assert said.strip() == ""


def test_local_packages_and_constraints_are_seen_by_the_build_and_count_as_they_are_now(
    prepare: Prepare, packages: Any, tmp_path: Path
) -> None:
    wheel = packages.wheel("wheeled", "1.0", "limited")
    for version in ("1.0", "2.0"):
        packages.wheel("limited", version)
    folder = tmp_path / "a folder"
    folder.mkdir()
    with tarfile.open(packages.source("sourced", "open('beside', 'w').close()")) as archive:
        archive.extractall(folder, filter="data")
    source, constraints = folder / "sourced-1.0", tmp_path / "constraints.txt"
    constraints.write_text("limited==1.0\n")
    spec = EnvironmentSpec(
        "packages",
        packages=(f"wheeled @ {wheel.as_uri()}", f"-e {source}"),
        pip_options=(*packages.options, "-c", str(constraints)),
    )
    image = prepare(spec)
    assert {name: image.packages[name] for name in ("wheeled", "sourced", "limited")} == {
        "wheeled": "1.0",
        "sourced": "1.0",
        "limited": "1.0",
    }
    assert not (source / "beside").exists()
    assert prepare(spec).from_cache
    constraints.write_text("limited==2.0\n# another\n")
    assert prepare(spec).packages["limited"] == "2.0"
    os.utime(wheel, (1, 1))
    assert not prepare(spec).from_cache


def test_an_installed_package_is_seen_by_the_image_s_own_python(prepare: Prepare, packages: Any) -> None:
    packages.wheel("tinypack", "1.0")
    image = prepare(_packages(packages, "tinypack", python="3.11"))
    assert image.python_version.startswith("3.11")
    near = prepare(_packages(packages, "tinypack", python="3.11.99"))
    assert "3.11.99" in near.notes[0]


def test_packages_from_a_registry_are_installed_by_the_machine_s_settings(prepare: Prepare) -> None:
    assert prepare(EnvironmentSpec("packages", packages=("tomli==2.0.1",))).packages["tomli"] == "2.0.1"


def test_a_package_at_fault_is_named_with_its_reason(prepare: Prepare, packages: Any) -> None:
    packages.wheel("one", "1.0", "shared<2")
    packages.wheel("two", "1.0", "shared>=2")
    packages.wheel("shared", "1.0")
    packages.wheel("shared", "2.0")
    with pytest.raises(InvalidInput, match="nosuchpackage"):
        prepare(_packages(packages, "nosuchpackage"))
    with pytest.raises(InvalidInput, match=r"shared==9.*1\.0, 2\.0"):
        prepare(_packages(packages, "shared==9"))
    with pytest.raises(InvalidInput, match=r"one.* and two.*contradict"):
        prepare(_packages(packages, "one", "two"))
    with pytest.raises(InvalidInput, match=r"no Python 3\.6\.2.*3\.11"):
        prepare(_packages(packages, "one", python="3.6.2"))


def test_a_registry_that_cannot_be_reached_is_told(
    prepare: Prepare, docker_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    with pytest.raises(Unavailable, match="registry cannot be reached"):
        prepare(EnvironmentSpec("packages", packages=("anything",)))
    # no registry has it, or none can be reached
    with pytest.raises((Unavailable, NotFound), match="mldesk-test/absent:1"):
        prepare(EnvironmentSpec("image", image="mldesk-test/absent:1"))


def test_a_dockerfile_is_built_and_packages_come_on_top(
    prepare: Prepare, packages: Any, lines: list[str]
) -> None:
    image = prepare(_dockerfile("RUN echo said in the build > /said", "ENV MARK=here"))
    assert image.variables["MARK"] == "here"
    assert any(line.startswith("Step ") for line in lines)
    assert prepare(_dockerfile("RUN echo said in the build > /said", "ENV MARK=here")).from_cache
    with pytest.raises(InvalidInput, match=r"Dockerfile.*returned a non-zero code"):
        prepare(_dockerfile("RUN echo no luck; false"))


def test_layers_say_what_they_are_and_how_much_images_share(
    prepare: Prepare, packages: Any, docker_engine: Engine, docker_host: str
) -> None:
    packages.wheel("tinypack", "1.0")
    spec = replace(_dockerfile("RUN echo layers > /layers"), name="df", version=1, packages=("tinypack",))
    made = prepare(replace(spec, pip_options=packages.options))
    settings = DockerSettings(host=docker_host)
    images = {row.environment: row for row in engine_state(settings).images}
    assert images["df:1 (Dockerfile + tinypack)"].names == (made.reference,)
    assert "Layer: the Dockerfile of df:1" in images
    assert f"Layer: Python {made.python_version} on the Dockerfile of df:1" in images
    shared = shared_sizes(settings, 20.0)
    layer = images["Layer: the Dockerfile of df:1"]
    assert shared[layer.id] == layer.size
    assert 0 < shared[made.digest] < images["df:1 (Dockerfile + tinypack)"].size


def test_an_image_without_python_or_for_other_machines_is_refused(
    prepare: Prepare, docker_engine: Engine, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput, match="no Python"):
        prepare(_dockerfile("RUN rm -f /usr/bin/python3*"))
    foreign = tmp_path / "foreign" / "usr" / "bin"
    foreign.mkdir(parents=True)
    # the head of a program for arm64
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\xb7\x00\x01\x00\x00\x00" + bytes(40)
    (foreign / "python3").write_bytes(head + bytes(200))
    (foreign / "python3").chmod(0o755)
    archive = tmp_path / "foreign.tar"
    subprocess.run(["tar", "-C", str(tmp_path / "foreign"), "-cf", str(archive), "."], check=True)
    docker_engine.api.import_image(str(archive), repository="mldesk-test/foreign", tag="1")
    with pytest.raises(InvalidInput, match=f"another kind of processor.*{docker_engine.architecture}"):
        prepare(EnvironmentSpec("image", image="mldesk-test/foreign:1"))


def test_two_who_want_the_same_image_at_once_get_one_build(
    prepare: Prepare, packages: Any, lines: list[str]
) -> None:
    packages.wheel("twice")
    with ThreadPoolExecutor(2) as threads:
        images = list(threads.map(prepare, [_packages(packages, "twice")] * 2))
    assert images[0].digest == images[1].digest
    assert sorted(image.from_cache for image in images) == [False, True]
    assert len([line for line in lines if line.startswith("Successfully installed twice")]) == 1


def test_a_canceled_build_leaves_no_image_and_no_container(
    prepare: Prepare, packages: Any, docker_engine: Engine, lines: list[str], until: Until
) -> None:
    packages.source("endless", "import time\ntime.sleep(600)\n")
    enough = threading.Event()
    with ThreadPoolExecutor(1) as threads:
        build = threads.submit(prepare, _packages(packages, "endless"), enough.is_set)
        until(lambda: any("endless" in line for line in lines[1:]), 60)
        enough.set()
        with pytest.raises(Canceled):
            build.result(120)
    until(lambda: not docker_engine.api.containers(all=True, filters={"label": BUILD_LABEL}))


def test_a_layer_may_take_longer_to_store_than_the_engine_may_to_answer(
    docker_engine: Engine, docker_host: str
) -> None:
    name = "mldesk-test/stored:1"
    machine = MachineSettings({}, None, {})
    with build_container(docker_engine, _base, "python3", name, "none", machine) as container:
        container.run(["sh", "-c", "head -c 50000000 /dev/urandom > /large"], print, lambda: False)
        docker_engine.api.timeout = 0.001
        container.commit(name, ["CMD python3"])
        docker_engine.api.timeout = 20
    remove_image(DockerSettings(host=docker_host), name)


def test_a_full_disk_of_the_engine_is_told(
    prepare: Prepare, packages: Any, mount_disk: Callable[[int], Path], new_daemon: Callable[[Path], Any]
) -> None:
    daemon = new_daemon(mount_disk(230))
    daemon.import_base()
    packages.source("large", "open('/opt/large', 'wb').write(bytes(300_000_000))\n")
    engine = connect(DockerSettings(host=daemon.address))
    try:
        with pytest.raises(StorageFull, match="disk of the Docker engine is full"):
            prepare(_packages(packages, "large"), engine=engine)
    finally:
        engine.close()


def test_an_image_that_is_gone_is_not_found_and_one_in_use_is_not_removed(
    docker_engine: Engine, docker_host: str, tmp_path: Path
) -> None:
    settings = DockerSettings(host=docker_host)
    command = ["python3", "-c", "import time; time.sleep(60)"]
    gone = RunContainer("gone", "w", "sha256:" + "0" * 64, command, tmp_path, (0, 0))
    with pytest.raises(NotFound):
        start_run(docker_engine, [gone], settings)
    used = RunContainer("used", "w", _base, command, tmp_path, (0, 0))
    [container] = start_run(docker_engine, [used], settings)
    try:
        state = engine_state(settings)
        assert [row.run_id for row in state.containers if row.id == container] == ["used"]
        assert any(_base in row.names for row in state.images)
        image = next(row for row in state.images if _base in row.names)
        with pytest.raises(Conflict):
            remove_image(settings, image.id)
        kept = next(row for row in engine_state(settings).images if row.id == image.id)
        assert sorted(kept.names) == sorted(image.names)
    finally:
        docker_engine.api.remove_container(container, force=True)
