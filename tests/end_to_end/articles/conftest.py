"""The desk of a reader of the articles: program, training script, MNIST behind its own addresses."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from mldesk.core.run import Run, list_runs
from mldesk.core.workspace import Workspace, recent
from tests.conftest import WebServer
from tests.end_to_end.conftest import end_engine

from .blocks import FOLDER, Article

MNIST = FOLDER.parent / "data" / "mnist"
ADDRESS = "http://yann.lecun.com/exdb/mnist/"
SCRIPTS = Path(__file__).parent / "scripts"
WORKSPACE = "articles"
CONFIG = {"subscription_id": "0000-1111", "resource_group": "readers", "workspace_name": WORKSPACE}
"""What Azure's portal has the reader download."""


@dataclass
class Desk:
    """A folder with all that the reader has prepared; `run` starts the article's program in it."""

    folder: Path
    environment: dict[str, str]
    epochs: int

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """Start the program with options of `mldesk exec`."""
        with self.output.open("wb") as output:
            command = [sys.executable, "-m", "mldesk", "exec", *options, "article.py"]
            return subprocess.Popen(
                command, cwd=self.folder, env=self.environment, stdout=output, stderr=subprocess.STDOUT
            )

    @property
    def output(self) -> Path:
        """Where what the program prints is."""
        return self.folder / "printed.txt"

    def run_to_end(self, *options: str) -> str:
        """Start the program, wait until it is over, see that it went well; what it printed."""
        assert self.start(*options).wait() == 0, self.output.read_text("utf-8")[-4000:]
        return self.output.read_text("utf-8")

    def workspace(self) -> Workspace | None:
        """The workspace that the program has made, once it is there."""
        for entry in recent():
            if entry.name == WORKSPACE:
                return Workspace.open(entry.path, read_only=True)
        return None

    def newest_run(self) -> Run | None:
        """The run that was submitted last."""
        workspace = self.workspace()
        runs = list_runs(workspace, limit=1) if workspace is not None else []
        return Run(workspace, runs[0].id) if workspace is not None and runs else None


Prepare = Callable[..., Desk]


@pytest.fixture
def prepare(tmp_path: Path, web_server: WebServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Prepare]:
    """Prepare the desk for an article, whose training scripts go through so many epochs."""
    for file in MNIST.glob("*.gz"):
        content = file.read_bytes()
        web_server.answers[ADDRESS + file.name] = lambda request, content=content: request.send_file(content)
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, web_server.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    made: list[Desk] = []

    def prepare(article: Article, epochs: int, before: str = "", program: str | None = None) -> Desk:
        folder = tmp_path / "reader"
        folder.mkdir()
        for script in SCRIPTS.glob("*.py"):
            text = script.read_text(encoding="utf-8")
            (folder / script.name).write_text(text.replace("n_epochs = 20", f"n_epochs = {epochs}"), "utf-8")
        text = before + (article.program if program is None else program)
        (folder / "article.py").write_text(text, encoding="utf-8")
        (folder / "config.json").write_text(json.dumps(CONFIG), encoding="utf-8")
        if article.conda:
            (folder / "conda_dependencies.yml").write_text(article.conda, encoding="utf-8")
        made.append(Desk(folder, dict(os.environ), epochs))
        return made[-1]

    yield prepare
    for desk in made:
        workspace = desk.workspace()
        if workspace is not None:
            workspace.close()
            end_engine(workspace.path)
        shutil.rmtree(desk.folder, ignore_errors=True)
