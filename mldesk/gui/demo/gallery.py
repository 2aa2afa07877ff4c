"""The gallery: every page, tab and wizard step in both themes, two scales, and the longest language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QAbstractButton, QTabBar, QWidget

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.compute import add_target
from mldesk.core.distribution import Distribution
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui import theme, translation
from mldesk.gui.demo.journey import Wait, find, is_ready, press, settle
from mldesk.gui.demo.opened import filter_in_rows, menus, model_tried
from mldesk.gui.demo.pictures import SCALES, THEMES, save_pictures

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.compute import ComputePage
    from mldesk.gui.pages.run import RunPage

SIZE = (1280, 800)
"""Pixels of the window, before the scale."""

_PAGES = (
    "home", "data", "compute", "environments", "experiments", "queue", "models", "activity", "disk",
    "settings", "help",
)  # fmt: skip
_STEPS = ("script", "data", "parameters", "compute", "review")
_READ_SECONDS = 0.7
_SWITCH_SECONDS = 0.3
_WAITING = ("wide layers", "small steps", "long night")
"""Runs that stand in the queue, held, while it is pictured."""
_CLUSTER = "ray-cluster"
_TOGETHER = "two processes"
_TOGETHER_SECONDS = 90
_SCRIPT = """\
import os
import random

from mldesk.runtime import Run

EPOCHS, POINTS, RATE = 12, 150_000, 3e-6
run, rank, size = Run.get_context(), int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
print(f"process {rank} of {size} makes its part of the data")
numbers = random.Random(rank)
slope = offset = 0.0
for epoch in range(1, EPOCHS + 1):
    loss = 0.0
    for _ in range(POINTS):
        x = numbers.random()
        error = slope * x + offset - (3 * x + 1 + numbers.gauss(0, 0.1))
        slope -= RATE * error * x
        offset -= RATE * error
        loss += error * error / POINTS
    run.log("loss", loss)
    print(f"epoch {epoch:2} of {EPOCHS}, loss {loss:.4f}", flush=True)
"""
"""What the processes of a distributed run do that is pictured: they fit a line, without any framework."""


class Gallery:
    """Leads a window with the given finished runs, the newest last, from place to place."""

    def __init__(
        self, window: MainWindow, folder: Path, runs: Sequence[str], say: Callable[[str], object]
    ) -> None:
        self._window = window
        self._folder = folder
        self._runs = list(runs)
        self._say = say
        self._names: dict[tuple[str, int], str] = {}  # of tabs, by place and index, as English has them
        self._together = ""

    def steps(self) -> Iterator[Wait]:
        """Every place in English, then in the language whose words take the most room."""
        for old in self._folder.glob("*.webp"):
            old.unlink()
        self._window.resize(*SIZE)
        yield from self._distribute()
        waiting = self._hold_runs()
        yield from self._round("")
        longest = longest_language()
        spoken = translation.choice()
        self._speak(longest)
        yield from self._round(f"{longest}-")
        self._speak(spoken)
        self._drop(waiting)

    def _round(self, prefix: str) -> Iterator[Wait]:
        for name in _PAGES:
            self._window.open_page(name)
            yield from self._parts(prefix, name)
            yield from self._opened(prefix, name)
        self._window.open_run(self._runs[0])
        yield from self._parts(prefix, "run")
        yield from self._processes(prefix)
        self._window.open_comparison(self._runs)
        yield from self._parts(prefix, "compare")
        self._window.open_page("home")
        yield from self._wizard(prefix)

    def _parts(self, prefix: str, place: str) -> Iterator[Wait]:
        """The place as it is, then with each tab that it offers."""
        yield settle(_READ_SECONDS)
        bars = [bar for bar in self._window.stack.findChildren(QTabBar) if bar.isVisible()]
        yield from self._picture(prefix, place)
        for bar in bars:
            for index in filter(bar.isTabVisible, range(1, bar.count())):
                name = self._names.setdefault((place, index), _file_name(bar.tabText(index)))
                bar.setCurrentIndex(index)
                yield settle(_READ_SECONDS)
                yield from self._picture(prefix, f"{place}-{name}")
            bar.setCurrentIndex(0)

    def _opened(self, prefix: str, place: str) -> Iterator[Wait]:
        """What the place opens."""
        picture = partial(self._picture, prefix)
        if place == "compute":
            yield from self._cluster_forms(prefix)
        elif place == "experiments":
            yield from filter_in_rows(self._window, picture)
        elif place == "models":
            yield from menus(self._window, picture)
            yield from model_tried(self._window, picture)

    def _cluster_forms(self, prefix: str) -> Iterator[Wait]:
        page = cast("ComputePage", self._window.page("compute"))
        for name, opened in (("ray", page.open_ray_form), ("slurm", page.open_slurm_form)):
            opened()
            yield settle(_READ_SECONDS)
            yield from self._picture(prefix, f"compute-{name}")
            self._window.close_overlay()

    def _processes(self, prefix: str) -> Iterator[Wait]:
        self._window.open_run(self._together)
        yield settle(_READ_SECONDS)
        page = cast("RunPage", self._window.page("run"))
        page.show_tab(page.processes)
        yield settle(_READ_SECONDS)
        yield from self._picture(prefix, "run-processes")

    def _wizard(self, prefix: str) -> Iterator[Wait]:
        with Workspace.open(self._path(), read_only=True) as workspace:
            script = Run(workspace, self._runs[0]).config.script_path
        self._window.new_run(script)
        for step in _STEPS:
            button = "wizard.next" if step != _STEPS[-1] else "wizard.start"
            yield f"the wizard's step {step}", partial(is_ready, self._window, button), 20
            yield settle(_READ_SECONDS)
            yield from self._picture(prefix, f"wizard-{step}")
            if step == "compute":
                yield from self._distribution(prefix)
            if step != _STEPS[-1]:
                press(self._window, "wizard.next")
        self._window.close_overlay()
        yield settle()

    def _distribution(self, prefix: str) -> Iterator[Wait]:
        """The step that runs of one process leave out, with a parameter server, which is not kept."""
        press(self._window, "wizard.distribute")
        press(self._window, "wizard.distribution.ps")
        find(self._window, QAbstractButton, "wizard.distribution.ps").setFocus()
        yield settle(_READ_SECONDS)
        yield from self._picture(prefix, "wizard-distribution")
        press(self._window, "wizard.distribution.one")

    def _picture(self, prefix: str, name: str, above: Sequence[QWidget] = ()) -> Iterator[Wait]:
        """Both themes, the one that is on first; curves take their colours a moment after a switch."""
        scales = (1,) if prefix else SCALES  # the longest words fit or do not, at any scale
        for chosen in sorted(THEMES, key=lambda one: one != theme.current().name):
            theme.manager().apply(chosen)
            yield settle(_SWITCH_SECONDS)
            file_name = f"{prefix}{name}"
            save_pictures(self._window, self._folder, file_name, (chosen,), scales, "webp", above)
        self._say(f"gallery {prefix}{name}")

    def _speak(self, chosen: str) -> None:
        translation.choose(chosen)
        self._window.make_anew()

    def _path(self) -> Path:
        path = self._window.session.path
        if path is None:
            raise RuntimeError("no workspace is open")
        return path

    def _distribute(self) -> Iterator[Wait]:
        """A run of two processes, and a cluster that is made when it is needed."""
        path = self._path()
        source = path.parent / _TOGETHER.replace(" ", "-")
        source.mkdir(exist_ok=True)
        (source / "train.py").write_text(_SCRIPT, encoding="utf-8")
        with Workspace.open(path) as workspace:
            add_target(workspace, _CLUSTER, "ray", RaySettings().to_json())
            two = Distribution("pytorch", processes_per_node=2, metrics="all")
            experiment = Run(workspace, self._runs[0]).config.experiment
            config = ScriptRunConfig(
                source, "train.py", name=_TOGETHER, experiment=experiment, distribution=two
            )
            self._together = submit(workspace, config).id
        yield "the end of a distributed run", self._has_ended, _TOGETHER_SECONDS

    def _has_ended(self) -> bool:
        with Workspace.open(self._path(), read_only=True) as workspace:
            return Run(workspace, self._together).status.terminal

    def _hold_runs(self) -> list[str]:
        with Workspace.open(self._path()) as workspace:
            config = Run(workspace, self._runs[0]).config
            return [submit(workspace, replace(config, name=name), held=True).id for name in _WAITING]

    def _drop(self, waiting: Sequence[str]) -> None:
        with Workspace.open(self._path()) as workspace:
            for run_id in waiting:
                Run(workspace, run_id).request_stop()


def _file_name(title: str) -> str:
    """The title of a tab without its count, as files are called."""
    return title.partition(" (")[0].lower().replace(" ", "-")


def longest_language() -> str:
    """The code of the language whose compiled catalogue is the largest: nearly all of it is words."""
    found = {code: translation.folder() / f"mldesk_{code}.qm" for code in translation.LANGUAGES}
    return max(
        (code for code, path in found.items() if path.is_file()), key=lambda code: found[code].stat().st_size
    )
