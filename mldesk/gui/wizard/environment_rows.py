"""Chooses the environment of a run: a registered one, mldesk's own Python, another interpreter, or a file."""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.environments.reading import read_environment
from mldesk.core.environments.record import python_version
from mldesk.core.environments.registry import Environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, MldeskError, Problem
from mldesk.gui.fonts import mono_font
from mldesk.gui.icons import icon
from mldesk.gui.localized import localized
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.elided_box import ElidedBox
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

from .step_page import mark_fields

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_OWN, _OTHER, _UNNAMED = "own", "other", "unnamed"
_SHOWN_PACKAGES = 6
FIELDS = (
    "environment", "environment_variables", "python", "packages", "pip_options", "conda_packages",
    "conda_channels", "image", "dockerfile", "secrets", "horovod", "keras",
)  # fmt: skip
"""The fields whose problems are shown here."""


class EnvironmentRows(QWidget):
    """A box with all there is, a path for another interpreter, and what the chosen one is; `chosen` carries
    its specification. Controls: wizard.environment, wizard.environment_file, wizard.python.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._environments: dict[str, Environment] = {}
        self._spec = EnvironmentSpec()
        self._in_docker = self._brings_python = False
        self._asked = 0
        self.box = ElidedBox()
        self.box.setObjectName("wizard.environment")
        self.box.setAccessibleName(self.tr("Environment"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._picked)
        self.file_button = Button(self.tr("From a file"), icon_name="file")
        self.file_button.setObjectName("wizard.environment_file")
        self.file_button.clicked.connect(self._browse_file)
        self.row = FieldRow(
            self.tr("Environment"), self.tr("Python and its packages"), self._box_editor(), wide=True
        )
        self.python = QLineEdit()
        self.python.setObjectName("wizard.python")
        self.python.setAccessibleName(self.tr("Path of Python"))
        self.python.setFont(mono_font(13))
        self.python.setPlaceholderText(str(Path("/path/to/python")))
        self.python.textEdited.connect(self._path_edited)
        self.python_row = FieldRow(
            self.tr("Path of Python"),
            self.tr("3.6 or newer, or a virtual environment"),
            self._python_editor(),
            wide=True,
        )
        self.about_row = FieldRow("", editor=self._about(), wide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for row in (self.row, self.python_row, self.about_row):
            layout.addWidget(row)
        self._fill()

    # Making

    def _box_editor(self) -> QWidget:
        holder = _holder(self.box, self.file_button)
        holder.setAccessibleName(self.tr("Environment"))
        return holder

    def _python_editor(self) -> QWidget:
        browse = Button(self.tr("Browse"))
        browse.setObjectName("wizard.browse_python")
        browse.clicked.connect(self._browse_python)
        holder = _holder(self.python, browse)
        holder.setAccessibleName(self.tr("Path of Python"))
        return holder

    def _about(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("About the environment"))
        self.symbol = IconLabel("info", "muted")
        self.symbol.setFixedHeight(18)
        self.about_label = Label("", "caption", wrap=True)
        self.about_label.setObjectName("wizard.about_environment")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.about_label, 1)
        return holder

    # Showing

    @property
    def spec(self) -> EnvironmentSpec:
        """The environment that is chosen."""
        return self._spec

    def show_environments(self, environments: tuple[Environment, ...]) -> None:
        """Offer the registered environments."""
        self._environments = {found.reference: found for found in environments}
        self._fill()

    def show_target(self, in_docker: bool, brings_python: bool) -> None:
        """Say what things are on a target that puts runs into containers, or has a Python of its own."""
        if (in_docker, brings_python) != (self._in_docker, self._brings_python):
            self._in_docker, self._brings_python = in_docker, brings_python
            self._fill()

    def _own(self) -> str:
        """What a run has that asks for no environment."""
        if self._in_docker:
            return self.tr("The target's image as it is")
        return self.tr("The cluster's own Python") if self._brings_python else own_python()

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Show which environment is chosen."""
        self._spec = spec
        if (
            spec.kind == "python"
            and spec.reference is None
            and self.python.text().strip() != (spec.python or "")
        ):
            self.python.setText(spec.python or "")
        self._fill()

    def _key(self) -> str:
        """The key of the item that stands for what is chosen."""
        spec = self._spec
        if spec.reference is not None:
            return spec.reference
        return {"current": _OWN, "python": _OTHER}.get(spec.kind, _UNNAMED)

    def _fill(self) -> None:
        box, key = self.box, self._key()
        box.clear()
        box.addItem(icon("home", "muted"), self._own(), _OWN)
        references = list(self._environments)
        if self._spec.reference is not None and self._spec.reference not in references:
            references.insert(0, self._spec.reference)
        for reference in references:
            box.addItem(icon("environments", "muted"), reference.replace(":", " : "), reference)
        if key == _UNNAMED:
            box.addItem(icon("file", "muted"), self.tr("Of this run alone"), _UNNAMED)
        box.addItem(icon("script", "muted"), self.tr("Another Python…"), _OTHER)
        box.setCurrentIndex(max(0, box.findData(key)))
        self.python_row.setVisible(key == _OTHER)
        self._describe()

    def _describe(self) -> None:
        """Say what the environment is, and whether it is built."""
        self._asked += 1
        asked, spec = self._asked, self._spec
        self._tell("info", "muted", self._lines(spec))

        def told(found: tuple[bool | None, str | None]) -> None:
            there, version = found
            if asked != self._asked:
                return
            lines = self._lines(spec, version)
            if there is None:
                self._tell("info", "muted", lines)
                return
            words = (
                self.tr("It is built: runs start at once.")
                if there
                else self.tr("It is built first, while the run is Preparing.")
            )
            self._tell("check" if there else "clock", "good" if there else "muted", [*lines, words])

        if self._in_docker and spec.kind in ("packages", "dockerfile"):
            words = self.tr("An image is made of it, unless there is one, while the run is Preparing.")
            self._tell("clock", "muted", [*self._lines(spec), words])
        elif not self._in_docker:
            self._session.background(lambda: (is_built(spec), version_there(spec)), told, receiver=self)

    def _tell(self, symbol: str, token: str, lines: list[str]) -> None:
        self.symbol.set_icon(symbol, token)
        self.about_label.setText("\n".join(lines))
        self.about_row.setVisible(bool(lines))

    def _lines(self, spec: EnvironmentSpec, version: str | None = None) -> list[str]:
        match spec.kind:
            case "current":
                if self._in_docker:
                    return [self.tr("With the Python and the packages that the image has.")]
                if self._brings_python:
                    return [self.tr("With the Python and the packages that its nodes have.")]
                return [self.tr("With all that is installed beside mldesk.")]
            case "python":
                lines = [] if version is None else [self.tr("Python {version}").format(version=version)]
            case "image":
                lines = [self.tr("The image {image}, as it is").format(image=spec.image)]
            case "dockerfile":
                first = (spec.dockerfile or "").strip().partition("\n")[0]
                lines = [self.tr("A Dockerfile that begins with {line}").format(line=first)]
            case _:
                lines = [self._packages(spec)]
        return [*lines, *map(localized, spec.notes)]

    def _packages(self, spec: EnvironmentSpec) -> str:
        asked = (*spec.option_titles, *spec.packages, *spec.conda_packages)
        python = self.tr("Python {version}").format(version=spec.python or platform.python_version())
        if self._in_docker and not spec.python:
            python = self.tr("The Python of the image")
        rest = len(asked) - _SHOWN_PACKAGES
        more = [self.tr("{count} more").format(count=rest)] if rest > 0 else []
        return " · ".join((python, ", ".join((*asked[:_SHOWN_PACKAGES], *more)) or self.tr("no packages")))

    def show_problems(self, problems: list[Problem]) -> None:
        """Show each problem beneath what it is about."""
        other = self._key() == _OTHER
        mark_fields(self.row, [] if other else problems, *FIELDS)
        mark_fields(self.python_row, problems if other else [], *FIELDS)

    # Choosing

    def choose(self, spec: EnvironmentSpec) -> None:
        """Take another environment."""
        self.show_spec(spec)
        self.chosen.emit(spec)

    def _picked(self, index: int) -> None:
        key = str(self.box.itemData(index))
        if key == self._key():
            return
        if key == _OTHER:
            self.choose(EnvironmentSpec("python", self.python.text().strip()))
            self.python.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in self._environments:
            self.choose(self._environments[key].spec)
        elif key == _OWN:
            self.choose(EnvironmentSpec())

    def _path_edited(self, text: str) -> None:
        self._spec = EnvironmentSpec("python", text.strip())
        self._describe()
        self.chosen.emit(self._spec)

    def take_file(self, path: Path) -> None:
        """Read a file that lists what is needed, and take that for this run."""
        self.row.set_problem("")
        self._session.background(lambda: read_environment(path), self.choose, self._not_read, receiver=self)

    def _not_read(self, error: MldeskError) -> None:
        """Say every line that cannot be used."""
        found = error.problems if isinstance(error, InvalidInput) else ()
        self.row.set_problem("\n".join(map(str, found)) or str(error))

    def _browse_file(self) -> None:
        self._browse(self.tr("Choose a file that lists what is needed"), self.take_file)

    def _browse_python(self) -> None:
        self._browse(self.tr("Choose a Python interpreter"), self._take_python)

    def _take_python(self, path: Path) -> None:
        self.python.setText(str(path))
        self._path_edited(str(path))

    def _browse(self, title: str, chosen: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()


def own_python() -> str:
    """What mldesk's own Python is called, with its version."""
    words = translate("EnvironmentRows", "mldesk's own Python {version}")
    return words.format(version=platform.python_version())


def is_built(spec: EnvironmentSpec) -> bool | None:
    """Whether the environment is built on this machine; None where nothing has to be."""
    if not spec.needs_build():
        return None
    from mldesk.environments.building import built

    return built(spec) is not None


def version_there(spec: EnvironmentSpec) -> str | None:
    """The version of the Python at a path; None where there is none, or it is not that kind."""
    if spec.kind != "python" or not spec.python:
        return None
    return python_version(Path(spec.interpreter()))


def _holder(field: QWidget, button: Button) -> QWidget:
    holder = QWidget()
    holder.setFocusProxy(field)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return holder
