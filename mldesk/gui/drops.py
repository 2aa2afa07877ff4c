"""What is dropped on the window: told apart before it is let go, and shown in words over the page."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.gui import theme
from mldesk.gui.translation import translate
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

_LOOK_AT = 500
"""Entries of a folder or zip looked at; a drop must be understood while the mouse is moving."""


@dataclass(frozen=True)
class Drop:
    """Files on their way in: a "script" starts a new run, "data" becomes a dataset, a "model" is imported.

    An "environment" is a file that lists what scripts need, or a virtual environment.
    """

    kind: Literal["script", "data", "model", "environment"]
    paths: tuple[Path, ...]


def read_drop(mime: QMimeData, page_name: str = "") -> Drop | None:
    """What the dragged files are, over that page; None when there is no local file among them.

    On the Models page everything but a script is a model: folders of models hold scripts, too. On the page
    Environments a single thing that is no script tells what is needed. Of several scripts one is meant: the
    wizard offers those beside it.
    """
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if not paths:
        return None
    if page_name == "models" and paths[0].suffix.lower() != ".py":
        return Drop("model", paths)
    if page_name == "environments" and len(paths) == 1 and paths[0].suffix.lower() != ".py":
        return Drop("environment", paths)
    if len(paths) > 1 and all(path.suffix.lower() == ".py" for path in paths):
        from mldesk.core.script import likeliest_script  # imported here because a start has no need of it

        return Drop("script", (likeliest_script(paths) or paths[0],))
    deep = page_name != "data"  # what is dropped among data may well have a script deep within
    return Drop("script" if len(paths) == 1 and _holds_script(paths[0], deep) else "data", paths)


def tells_environment(path: Path) -> bool:
    """Whether it looks like a file that lists what scripts need, or like a virtual environment."""
    if path.is_dir():
        return (path / "pyvenv.cfg").is_file()
    known = path.suffix.lower() in (".txt", ".in", ".toml", ".yml", ".yaml", ".json")
    return known or "dockerfile" in path.name.lower() or path.name.lower().startswith("python")


def _holds_script(path: Path, deep: bool) -> bool:
    """Whether it is a script, a zip of one, or a folder with one, or a folder of one if `deep`."""
    if path.suffix.lower() == ".py":
        return True
    import zipfile  # imported here because a start has no need of it

    from mldesk.core.script import inner_scripts

    try:
        if path.suffix.lower() == ".zip":
            with zipfile.ZipFile(path) as archive:
                return any(name.endswith(".py") for name in islice(archive.namelist(), _LOOK_AT))
        if path.is_dir():
            return _scripts_in(path) or (deep and bool(inner_scripts(path)))
    except (OSError, zipfile.BadZipFile):
        return False
    return False


def _scripts_in(folder: Path) -> bool:
    with os.scandir(folder) as entries:
        return any(entry.name.endswith(".py") for entry in islice(entries, _LOOK_AT))


def describe(drop: Drop) -> tuple[str, str]:
    """Title and explanation of what letting go will do."""
    name = drop.paths[0].name
    if drop.kind == "script":
        title = translate("Drops", "New run with {name}").format(name=name)
        return title, translate("Drops", "Let go to set it up. Nothing starts yet.")
    if drop.kind == "model":
        title = translate("Drops", "Import the model {name}").format(name=name)
        return title, translate("Drops", "Let go to name it. It is looked at, never loaded.")
    if drop.kind == "environment":
        title = translate("Drops", "New environment from {name}").format(name=name)
        return title, translate("Drops", "Let go to look at it. Nothing is installed yet.")
    if len(drop.paths) > 1:
        title = translate("Drops", "New dataset from {count} items")
        return title.format(count=len(drop.paths)), translate("Drops", "Let go to name and register them.")
    title = translate("Drops", "New dataset from {name}").format(name=name)
    return title, translate("Drops", "Let go to name and register it.")


class DropOverlay(QWidget):
    """Covers the page while files are over the window and says what will happen to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = IconLabel("script", "accent", 40)
        self.title_label = Label("", "title")
        self.text_label = Label("", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(1)
        for label in (self._icon, self.title_label, self.text_label):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def show_drop(self, drop: Drop) -> None:
        """Say what `drop` will do."""
        title, text = describe(drop)
        icons = {"script": "script", "model": "models", "environment": "environments"}
        self._icon.set_icon(icons.get(drop.kind, "data"))
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        self.setGeometry(self._ground.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent when it changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._ground.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and a dashed frame."""
        colors = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.color("background", 0.97))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colors.color("accent"), 2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(colors.color("accent_ground", 0.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 12, 12)
        painter.end()
