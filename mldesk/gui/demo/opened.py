"""What is seen only while it is open, for the gallery: a filter in rows, a model that is tried, two menus."""

from __future__ import annotations

import gzip
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from mldesk.core.paths import resources
from mldesk.core.status import Status
from mldesk.gui.actions import MENUS
from mldesk.gui.demo.journey import JourneyError, Wait, is_ready, press, settle
from mldesk.gui.pages.models.try_panel import TryPanel

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.experiments import ExperimentsPage

Picture = Callable[[str, Sequence[QWidget]], Iterator[Wait]]
"""Takes the picture with this name, with the menus that are open over the window."""

FILTER = "metrics.val_accuracy > 0.9 and params.epochs < 8 or status = Completed and duration < 1m"
_TEST_IMAGES = "t10k-images-idx3-ubyte.gz"
_HEADER_BYTES, _SIDE = 16, 28
"""Of the file of test images: https://yann.lecun.com/exdb/mnist, "the IDX file format"."""
_DIGITS = 12
_PREDICT_SECONDS = 120


def filter_in_rows(window: MainWindow, picture: Picture) -> Iterator[Wait]:
    """The run table with the form that makes its filter."""
    page = cast("ExperimentsPage", window.open_page("experiments"))
    page.search.setText(FILTER)
    press(window, "experiments.filter")
    yield settle(0.7)
    yield from picture("experiments-filter", ())
    page.filter_form.dismissed.emit()
    page.search.clear()


def model_tried(window: MainWindow, picture: Picture) -> Iterator[Wait]:
    """The panel that tries a model, with what it really predicts for some digits."""
    with tempfile.TemporaryDirectory(prefix="digits-") as folder:
        yield from _tried(window, picture, write_digits(Path(folder)))


def _tried(window: MainWindow, picture: Picture, digits: list[Path]) -> Iterator[Wait]:
    window.open_page("models")
    yield "the button that tries a model", lambda: is_ready(window, "models.try"), 20
    press(window, "models.try")
    panel = window.findChild(TryPanel)
    if panel is None:
        raise JourneyError("no panel tries a model")
    panel.take(digits)
    press(window, "models.try_confirm")
    yield "what the model predicts", lambda: has_predicted(panel), _PREDICT_SECONDS
    yield settle(0.7)
    yield from picture("models-try", ())
    window.close_overlay()


def has_predicted(panel: TryPanel) -> bool:
    """Whether the last digit is predicted, and shown."""
    problem = panel.problem_label.text()
    if problem or panel.view.pill.status == Status.FAILED:
        raise JourneyError(f"the model was not tried: {problem or panel.view.log.toPlainText()}")
    return f"digit-{_DIGITS:02}.png" in panel.view.log.toPlainText() and panel.confirm_button.isEnabled()


def write_digits(folder: Path) -> list[Path]:
    """Some of the sample's test images, as pictures."""
    packed = resources() / "samples" / "handwritten_digits" / "data" / _TEST_IMAGES
    size = _SIDE * _SIDE
    with gzip.open(packed) as file:
        pixels = file.read(_HEADER_BYTES + _DIGITS * size)[_HEADER_BYTES:]
    paths = [folder / f"digit-{number:02}.png" for number in range(1, _DIGITS + 1)]
    for place, path in enumerate(paths):
        image = pixels[place * size : (place + 1) * size]
        if not QImage(image, _SIDE, _SIDE, _SIDE, QImage.Format.Format_Grayscale8).save(str(path)):
            raise OSError(f"could not write {path}")
    return paths


def menus(window: MainWindow, picture: Picture) -> Iterator[Wait]:
    """The menu with what can be added, and the one of the page in front, over that page."""
    for name in ("add", "page"):
        press(window, "rail.menu")
        below = window.menu.actions()[MENUS.index(name)]
        window.menu.setActiveAction(below)
        submenu = below.menu()
        if not isinstance(submenu, QMenu):
            raise JourneyError(f"there is no menu {name}")
        yield f"the menu {name}", submenu.isVisible, 10
        yield from picture(f"menu-{name}", (window.menu, submenu))
        window.menu.hide()
        yield settle()
