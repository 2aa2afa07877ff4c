"""The sample: its own workspace with the handwritten digits registered, and the wizard filled in."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from mldesk.core.paths import resources, user_data
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

DATASET = "digits"
EXPERIMENT = "handwritten-digits"


def sample_folder() -> Path:
    """The shipped sample: script and data."""
    return resources() / "samples" / "handwritten_digits"


def sample_workspace() -> Path:
    """Where the sample's workspace is made."""
    return user_data() / "workspaces" / "handwritten-digits"


def open_sample(window: MainWindow) -> None:
    """Open the sample's workspace in `window`, register its dataset if needed, open the wizard filled in."""
    session = window.session

    def opened() -> None:
        session.act(translate("Sample", "Preparing the sample"), _prepare, _start, receiver=window)

    def _start(config: ScriptRunConfig) -> None:
        window.open_page("experiments")
        window.new_run(config.script_path, config)

    session.open_or_create(sample_workspace(), translate("Sample", "Handwritten digits"), opened)


def _prepare(workspace: Workspace) -> ScriptRunConfig:
    from mldesk.core.dataset import register_dataset
    from mldesk.core.script import find_script
    from mldesk.core.spec import DatasetInput, ScriptRunConfig

    folder = sample_folder()
    register_dataset(
        workspace, DATASET, folder / "data", "12,000 training and 2,000 test images of digits, from MNIST"
    )
    return ScriptRunConfig(
        source_folder=folder,
        script=find_script(folder).name,
        experiment=EXPERIMENT,
        inputs=(DatasetInput(DATASET, None, "--data-folder"),),
    )


def read_digits(count: int) -> list[bytes]:
    """The first `count` training images of the sample, each 28 by 28 bytes; none when there is no sample.

    Reads the IDX file itself: the Home page must not wait for numpy.
    """
    files = sorted((sample_folder() / "data").glob("train-images*.gz"))
    if not files:
        return []
    with gzip.open(files[0]) as file:
        header = file.read(16)
        rows, columns = struct.unpack(">II", header[8:])
        return [file.read(rows * columns) for _ in range(count)]
