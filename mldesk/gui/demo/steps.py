"""The journey's steps: the sample is trained, watched, registered, exported, compared; pictures of all."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPlainTextEdit, QTabBar

from mldesk.core.model import get_model
from mldesk.core.run import Run, list_runs, submit
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui.demo.gallery import Gallery
from mldesk.gui.demo.journey import JourneyError, Wait, enter, find, is_ready, press, settle
from mldesk.gui.demo.pictures import save_pictures

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

MODEL = "digits"
ENVIRONMENT = "digits"
SHORTER = ("--epochs", "2")
"""What the second run is told otherwise."""
LEAST_ACCURACY = 0.95  # what the sample must reach


@dataclass
class Outcome:
    """What the journey produced, told at its end."""

    run_id: str = ""
    epochs: int = 0
    accuracy: float = 0.0
    model: str = ""
    exported: Path | None = None
    seconds: float = 0.0
    pictures: list[Path] = field(default_factory=list)


class Demonstration:
    """The steps on one window; pictures go to `pictures`, the exported model into `exports`.

    With `gallery`, a folder, small pictures of every place follow, in two languages.
    """

    def __init__(
        self,
        window: MainWindow,
        pictures: Path,
        exports: Path,
        say: Callable[[str], object],
        gallery: Path | None = None,
    ) -> None:
        self.window = window
        self.outcome = Outcome()
        self._pictures = pictures
        self._exports = exports
        self._say = say
        self._gallery = gallery
        self._second = ""
        self._count = 0
        self._began = time.monotonic()

    def steps(self) -> Iterator[Wait]:
        """Every step in order; the caller waits for each condition before it asks for the next."""
        yield from self._open_sample()
        yield from self._fill_wizard()
        yield from self._train()
        yield from self._look_around()
        yield from self._register()
        yield from self._export()
        yield from self._environment()
        yield from self._compare()
        yield from self._other_pages()
        self.outcome.seconds = time.monotonic() - self._began
        if self._gallery is not None:
            runs = [self.outcome.run_id, self._second]
            yield from Gallery(self.window, self._gallery, runs, self._say).steps()

    def _picture(self, name: str) -> None:
        self._count += 1
        numbered = f"{self._count:02d}-{name}"
        self.outcome.pictures += save_pictures(self.window, self._pictures, numbered)
        self._say(f"picture {numbered}")

    def _ready(self, name: str) -> Callable[[], bool]:
        return lambda: is_ready(self.window, name)

    def _ask(self, question: Callable[[Workspace], Any]) -> Any:
        """Look into the workspace as any other reader would."""
        path = self.window.session.path
        if path is None:
            raise JourneyError("no workspace is open")
        with Workspace.open(path, read_only=True) as workspace:
            return question(workspace)

    def _run(self) -> dict[str, Any]:
        """The run's facts as the command line would print them."""
        return dict(self._ask(lambda workspace: Run(workspace, self.outcome.run_id).to_dict()))

    # The steps

    def _open_sample(self) -> Iterator[Wait]:
        yield "the window with Home", self._ready("home.open_sample"), 20
        yield settle()
        self._picture("home")
        press(self.window, "home.open_sample")
        yield "the wizard", self._ready("wizard.next"), 30
        yield settle()

    def _fill_wizard(self) -> Iterator[Wait]:
        self._picture("wizard-script")
        for step in ("data", "parameters", "compute", "review"):
            press(self.window, "wizard.next")
            yield settle()
            self._picture(f"wizard-{step}")
        yield "the Start button", self._ready("wizard.start"), 10
        press(self.window, "wizard.start")

    def _newest_run(self) -> bool:
        runs = self._ask(lambda workspace: list_runs(workspace, limit=1))
        if runs:
            self.outcome.run_id = runs[0].id
        return bool(runs)

    def _train(self) -> Iterator[Wait]:
        yield "the run", self._newest_run, 20
        self._say(f"run {self.outcome.run_id} started")
        yield "the run page", self._ready("run.tabs"), 20
        yield "two epochs", lambda: self._ended() or self._epochs() >= 2, 120
        yield "curves on the page", self._ready("run.curves"), 20
        yield settle()
        self._picture("run-training")
        yield "the end of the run", self._ended, 180
        run = self._run()
        if run["status"] != "Completed":
            raise JourneyError(f"the run ended as {run['status']}: {run['reason']}")
        metrics = run["metrics"]
        self.outcome.epochs = metrics["val_accuracy"]["count"]
        self.outcome.accuracy = metrics["val_accuracy"]["last"]
        if self.outcome.accuracy < LEAST_ACCURACY:
            raise JourneyError(f"test accuracy {self.outcome.accuracy:.4f} is below {LEAST_ACCURACY}")
        yield "the end shown on the page", self._ready("run.register_model"), 20
        yield settle()
        self._picture("run-completed")

    def _epochs(self) -> int:
        metrics = self._run()["metrics"]
        return int(metrics["val_accuracy"]["count"]) if "val_accuracy" in metrics else 0

    def _ended(self) -> bool:
        return Status(self._run()["status"]).terminal

    def _look_around(self) -> Iterator[Wait]:
        tabs = find(self.window, QTabBar, "run.tabs")
        for index in filter(tabs.isTabVisible, range(1, tabs.count())):
            tabs.setCurrentIndex(index)
            yield settle(0.4)
            self._picture(f"run-{tabs.tabText(index).lower()}")
        tabs.setCurrentIndex(0)

    def _register(self) -> Iterator[Wait]:
        press(self.window, "run.register_model")
        yield "the register panel", self._ready("register.confirm"), 20
        enter(self.window, "register.name", MODEL)
        yield settle()
        self._picture("register-model")
        press(self.window, "register.confirm")
        yield "the registered model", self._registered, 30
        self.window.open_page("models")
        yield "the export button", self._ready("models.export"), 20
        yield settle()
        self._picture("models")

    def _registered(self) -> bool:
        models = self._ask(lambda workspace: workspace.store.read("SELECT 1 FROM model_versions"))
        return bool(models)

    def _export(self) -> Iterator[Wait]:
        press(self.window, "models.export")
        yield "the export form", self._ready("models.export_confirm"), 10
        enter(self.window, "models.export_folder", str(self._exports))
        yield settle()
        self._picture("export")
        press(self.window, "models.export_confirm")
        version = self._ask(lambda workspace: get_model(workspace, MODEL))
        self.outcome.model = f"{version.name}:{version.version}"
        yield "the exported folder", self._exported, 60
        yield "the result", self._ready("models.open_export"), 10
        yield settle()
        self._picture("exported")
        press(self.window, "models.export_confirm")

    def _exported(self) -> bool:
        found = [path.parent for path in self._exports.glob("*/model.json")]
        if not found:
            return False
        manifest = json.loads((found[0] / "model.json").read_text("utf-8"))
        self.outcome.exported = found[0]
        return bool(manifest["name"] == MODEL)

    def _environment(self) -> Iterator[Wait]:
        self.window.open_page("environments")
        yield "the button for an environment", self._ready("environments.new_first"), 20
        press(self.window, "environments.new_first")
        yield "the panel for an environment", self._ready("environments.register"), 20
        enter(self.window, "environments.name", ENVIRONMENT)
        find(self.window, QPlainTextEdit, "environments.packages").setPlainText("tensorflow\nmatplotlib\n")
        yield "the environment checked", self._ready("environments.register"), 20
        yield settle(0.5)
        self._picture("new-environment")
        press(self.window, "environments.register")
        yield "the registered environment", self._ready("environments.build"), 20
        yield settle(0.5)
        self._picture("environments")

    def _compare(self) -> Iterator[Wait]:
        """Train once more, for fewer epochs, and look what differs."""
        path = self.window.session.path
        if path is None:
            raise JourneyError("no workspace is open")
        with Workspace.open(path) as workspace:
            config = Run(workspace, self.outcome.run_id).config
            arguments = (*config.arguments, *SHORTER)
            self._second = submit(workspace, replace(config, name=None, arguments=arguments)).id
        yield (
            "the end of a second run",
            lambda: self._ask(lambda workspace: Run(workspace, self._second).status.terminal),
            180,
        )
        self.window.open_comparison([self.outcome.run_id, self._second])
        yield "the comparison", self._ready("compare.to_parameters"), 20
        yield settle(1)
        self._picture("compare")

    def _other_pages(self) -> Iterator[Wait]:
        for name in ("experiments", "data", "compute", "disk", "activity", "settings", "home"):
            self.window.open_page(name)
            yield settle(0.5)
            self._picture(name)
