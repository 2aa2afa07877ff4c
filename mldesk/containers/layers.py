"""The layers of a built image: a virtual environment on the base, then the packages."""

from __future__ import annotations

import json
from collections.abc import Sequence

from mldesk.core.environments.local_files import constraint_files, file_state, local_paths
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput

from .build import FORMAT, Build, image_name, once
from .building import CommandFailed, build_container
from .labels import BUILT_LABEL, ENVIRONMENT_LABEL
from .machine import Mounts, machine_settings
from .options import ImageOptions
from .pip_errors import of_pip
from .probing import ImagePython

PYTHON_FOLDER = "/opt/mldesk"
"""Where the virtual environment is in a built image."""


def python_layer(build: Build, base: ImagePython) -> str:
    """A virtual environment on the base, which sees the base's own packages; shared by all on that base."""
    name = image_name("python", base.image_id)

    def make() -> None:
        build.say(0.3, f"Making a virtual environment of Python {base.version} on {base.image}")
        machine = machine_settings(Mounts())
        with build_container(
            build.engine, base.image_id, base.path, name, build.network, machine
        ) as container:
            try:
                container.run([base.path, "-c", _make_environment, PYTHON_FOLDER], build.log, build.canceled)
            except CommandFailed as error:
                raise InvalidInput(
                    "The Python of the base image cannot make a virtual environment",
                    " ".join(error.lines[-2:]),
                    "Choose a base image whose Python has pip, or the packages python3-venv or ensurepip.",
                    "image",
                ) from error
            title = f"Layer: Python {base.version} on {base.title}"
            container.commit(name, _changes(base, title, None))

    once(build, name, make)
    return name


_make_environment = """
import subprocess, sys
make = [sys.executable, "-m", "venv", "--system-site-packages"]
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
if subprocess.call([sys.executable, "-m", "pip", "--version"], **quiet) == 0:
    make.append("--without-pip")  # the base's own is seen, and faster
sys.exit(subprocess.call(make + [sys.argv[1]]))
"""


_copy_folder = """
import os, shutil, sys
def left_out(folder, names):
    return [name for name in names if os.path.exists(os.path.join(folder, name, "pyvenv.cfg"))]
shutil.copytree(sys.argv[1], sys.argv[2], symlinks=True, ignore=left_out)
"""


def packages_layer(build: Build, on: str, base: ImagePython) -> str:
    """The packages of the specification, on the layer of Python."""
    name = image_name(base.image_id, build.spec.content_hash(), *_states(build.spec))

    def make() -> None:
        mounts = Mounts()
        options = _options_inside(build.spec.pip_options, mounts)
        packages = [mounts.requirement_inside(package) for package in build.spec.packages]
        python = f"{PYTHON_FOLDER}/bin/python"
        install = [python, "-m", "pip", "install", "--no-input", "--no-cache-dir", "--progress-bar", "off"]
        machine = machine_settings(mounts, with_logins=build.engine.is_local)
        if packages:
            build.say(0.4, f"Installing {', '.join(build.spec.packages)}")
        log = _PipProgress(build)
        with build_container(build.engine, on, base.path, name, build.network, machine) as container:
            try:
                for place, copy in mounts.copies.items():  # building a package may write beside its source
                    container.run([base.path, "-c", _copy_folder, place, copy], log, build.canceled)
                if packages:
                    container.run([*install, *options, *packages], log, build.canceled)
                ImageOptions(build, container, install, options).add(base.version, base.layers)
            except CommandFailed as error:
                raise of_pip(error.lines) from error
            build.say(0.92, "Storing the image")
            container.commit(name, _changes(base, build.spec.title, f"{PYTHON_FOLDER}/bin"))

    once(build, name, make)
    return name


def _states(spec: EnvironmentSpec) -> list[str]:
    """What local files of the specification are now, as one text; none where it names no local files."""
    named = (*local_paths(spec.packages), *constraint_files(spec.pip_options))
    return [json.dumps([file_state(path) for path in named])] if named else []


def _options_inside(options: Sequence[str], mounts: Mounts) -> list[str]:
    """pip's options with folders of this machine where the build sees them."""
    found: list[str] = []
    for before, option in zip(("", *options), options, strict=False):
        is_index = before in ("-i", "--index-url", "--extra-index-url")
        found.append(mounts.index_inside(option) if is_index else mounts.inside(option))
    return found


class _PipProgress:
    """Passes pip's lines on, and guesses from them how far it is."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._collected = 0

    def __call__(self, line: str) -> None:
        self._build.log(line)
        if line.startswith("Collecting "):
            self._collected += 1
            # how many there will be nobody knows: ever slower towards the share of all
            share = 0.4 + 0.4 * (1 - 0.93**self._collected)
            self._build.progress(share, f"Fetching {line.split()[1]}")
        elif line.startswith("Installing collected packages"):
            self._build.progress(0.82, f"Installing {line.count(',') + 1} packages")


def _changes(base: ImagePython, title: str, path: str | None) -> list[str]:
    """What the commit says of the image: as the base says it, with labels of ours and a way to its Python."""
    config = base.config
    found = [
        f"CMD {json.dumps(config.get('Cmd') or ['python3'])}",
        f"USER {config.get('User') or 'root'}",
        f"LABEL {BUILT_LABEL}={FORMAT} {ENVIRONMENT_LABEL}={_quoted(title)}",
    ]
    if config.get("Entrypoint"):
        found.append(f"ENTRYPOINT {json.dumps(config['Entrypoint'])}")
    if path is not None:
        searched = base.variables.get("PATH", "/usr/local/bin:/usr/bin:/bin")
        found += [f"ENV PATH={_quoted(f'{path}:{searched}')}", f"ENV VIRTUAL_ENV={PYTHON_FOLDER}"]
    return found


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False).replace("$", "\\$")
