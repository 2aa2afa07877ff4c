"""Secrets on their way into containers and builds: found nowhere in what is kept, shown or given away."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import os
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docker
import psutil
import pytest

from mldesk.containers.client import Engine, connect
from mldesk.containers.images import PreparedImage, prepare_image
from mldesk.containers.run_containers import container_name
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError
from mldesk.core.model import export_model, get_model
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

Until = Callable[..., Any]
_base = "mldesk-test/base:bookworm"
_canary = f"canary-{os.getpid()}-in-no-file"  # another one than that of tests beside this
_password = "canary-of-the-index"

_keyring = f"""
from keyring.backend import KeyringBackend

class OneSecret(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return {_canary!r} if username == "API_TOKEN" else None

    def set_password(self, service, username, password):
        pass

    def delete_password(self, service, username):
        pass
"""

_script = """
import json, os, sys, time
from mldesk.runtime import Run
import settled
token = os.environ["API_TOKEN"]
print("the token is", token, flush=True)
run = Run.get_context()
run.log("length", len(token))
with open("outputs/model.json", "w") as file:
    json.dump({"weights": [1, 2]}, file)
run.register_model("net", "outputs/model.json")
while not os.path.exists("go"):
    time.sleep(0.02)
raise ValueError("refused " + token)
"""


def _holding(word: str, *folders: Path) -> list[str]:
    """The files beneath the folders that hold the word, or have it in their name."""
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):  # it has gone meanwhile
                if word in str(path) or (path.is_file() and word.encode() in path.read_bytes()):
                    found.append(str(path))
    return found


def _saved(engine: Engine, image: str) -> bytes:
    """All that `docker save` gives of an image, its layers unpacked."""
    packed = io.BytesIO(b"".join(engine.api.get_image(image)))
    content = packed.getvalue()
    with tarfile.open(fileobj=packed) as archive:
        for entry in archive:
            if entry.name.endswith(".tar"):
                layer = archive.extractfile(entry)
                assert layer is not None
                content += layer.read()
    return content


def _with_canary(process: psutil.Process) -> bool:
    """Whether a process has the canary in its environment or on its command line."""
    try:
        return _canary in " ".join([*process.environ().values(), *process.cmdline()])
    except psutil.Error:
        return False


def test_a_secret_is_in_no_file_image_export_or_process_but_the_script_s(
    workspace: Workspace,
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    new_daemon: Any,
    until: Until,
    home: Path,
    tmp_path: Path,
    packages: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    daemon = new_daemon()
    daemon.import_base()
    packages.wheel("settled")
    run = submit_script(
        _script,
        compute=target(host=daemon.address),
        environment=EnvironmentSpec(
            "packages", packages=("settled",), pip_options=packages.options, secrets=("API_TOKEN",)
        ),
    )
    modules = tmp_path / "keyring"
    modules.mkdir()
    (modules / "one_secret.py").write_text(_keyring)
    monkeypatch.setenv("PYTHONPATH", str(modules))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "one_secret.OneSecret")
    start_engine()
    until(lambda: "length" in run.metrics(), 60)
    script = run.folder / "work"
    holders = [process for process in psutil.process_iter() if _with_canary(process)]
    assert {process.cwd() for process in holders} <= {str(script), str(run.folder)}
    assert not [process for process in holders if "launcher.py" in " ".join(process.cmdline())]
    engine = connect(DockerSettings(host=daemon.address))
    try:
        inspected = json.dumps(engine.api.inspect_container(container_name(run.id)))
        said = engine.api.logs(container_name(run.id)).decode()
        (run.folder / "work" / "go").touch()
        until(lambda: run.refresh().status.terminal, 60)
        assert run.reason is not None
        assert "refused" in json.dumps(run.reason)
        image = json.loads((run.folder / "environment.json").read_bytes())["image"]["digest"]
        saved = _saved(engine, image)
        history = json.dumps(engine.api.history(image))
    finally:
        engine.close()
    model = until(lambda: get_model(workspace, "net"))
    export_model(model, tmp_path / "export")
    assert _canary not in inspected + said + history + json.dumps(run.reason)
    assert _canary.encode() not in saved
    kept = (workspace.path, home, daemon.folder, tmp_path / "export")
    assert _holding(_canary, *kept) == []


@pytest.fixture
def index(web_server: Any, packages: Any) -> str:
    """The address of a package index that asks for a password; its password is part of it."""
    wheel = packages.wheel("guarded")
    asked = "Basic " + base64.b64encode(f"user:{_password}".encode()).decode()

    def guard(answer: Callable[[Any], None]) -> Callable[[Any], None]:
        def guarded(request: Any) -> None:
            if request.headers.get("Authorization") == asked:
                answer(request)
            else:
                request.reply(401, WWW_Authenticate='Basic realm="index"')

        return guarded

    link = f'<a href="/{wheel.name}">{wheel.name}</a>'.encode()
    web_server.answers["/simple/guarded/"] = guard(lambda r: r.reply(200, link, Content_Type="text/html"))
    web_server.answers[f"/{wheel.name}"] = guard(lambda r: r.send_file(wheel.read_bytes()))
    return str(web_server.url).replace("http://", f"http://user:{_password}@") + "/simple"


@pytest.fixture
def prepare(docker_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Callable[..., PreparedImage]:
    """Prepare an image on the base of the tests, with no other settings of pip than those of the test."""
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")

    def make(spec: EnvironmentSpec, lines: list[str]) -> PreparedImage:
        return prepare_image(
            docker_engine, spec, _base, lines.append, lambda share, text: None, lambda: False, "host"
        )

    return make


def test_the_password_of_a_package_index_stays_in_no_image_and_no_log(
    prepare: Callable[..., PreparedImage],
    index: str,
    docker_engine: Engine,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", index)
    lines: list[str] = []
    image = prepare(EnvironmentSpec("packages", packages=("guarded",)), lines)
    assert image.packages["guarded"] == "1.0"
    with pytest.raises(MldeskError) as absent:
        prepare(EnvironmentSpec("packages", packages=("absent",)), lines)
    asking = f"FROM {_base}\nARG PIP_INDEX_URL\nRUN echo the index is $PIP_INDEX_URL\n"
    prepare(EnvironmentSpec("dockerfile", dockerfile=asking), lines)
    told = "\n".join([*lines, str(absent.value), repr(absent.value)])
    assert _password not in told
    assert "password" in told  # that an argument of the Dockerfile was left out
    with contextlib.closing(docker.DockerClient(docker_engine.address)) as client:
        every = [found["Id"] for found in client.api.images(all=True)]
        known = "".join(json.dumps([client.api.inspect_image(i), client.api.history(i)]) for i in every)
    assert _password not in known
    assert _password.encode() not in _saved(docker_engine, image.digest)
    assert _holding(_password, home) == []


def test_a_password_in_a_netrc_file_opens_the_index_to_a_build(
    prepare: Callable[..., PreparedImage],
    index: str,
    docker_engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "netrc").write_text(f"machine 127.0.0.1 login user password {_password}\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("PIP_INDEX_URL", index.replace(f"user:{_password}@", ""))
    lines: list[str] = []
    image = prepare(EnvironmentSpec("packages", packages=("guarded",)), lines)
    assert image.packages["guarded"] == "1.0"
    assert _password not in "\n".join(lines)
    assert _password.encode() not in _saved(docker_engine, image.digest)
