"""Keras 2 beside a TensorFlow that comes with Keras 3: the package tf-keras, in TensorFlow's own version."""

from __future__ import annotations

from pathlib import Path

from mldesk.core.environments.record import installed_packages
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.tensorflow import legacy_keras_requirement, required_tensorflow
from mldesk.environments.failures import failure
from mldesk.environments.progress import LINKING, BuildProgress
from mldesk.environments.resolving import uv_options
from mldesk.environments.uv import Uv, own_options


def install_legacy_keras(
    spec: EnvironmentSpec, uv: Uv, python: Path, python_version: str, progress: BuildProgress
) -> None:
    """Install tf-keras, alone; nothing where TensorFlow is Keras 2 itself. Raises MldeskError, Canceled."""
    _, version = required_tensorflow(installed_packages(python))
    wanted = legacy_keras_requirement(version)
    if wanted is None:
        progress.log(f"TensorFlow {version} has Keras 2 itself: tf-keras is not needed")
        return
    progress.step(LINKING, "Installing tf-keras")
    options = ["--python", str(python), *own_options(), *uv_options(spec.pip_options)]
    code, lines = uv.run("pip", "install", *options, "--no-deps", wanted)
    if code != 0:
        raise failure(spec, lines, python_version, uv.folder)
