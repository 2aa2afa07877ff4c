"""The forms of the editor, one for each kind of environment: parts of a specification as they are typed."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mldesk.core.environments.interpreters import Interpreter
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Problem
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label

from .option_fields import OptionFields
from .requirements import Requirements, read_requirements_text, requirements_text

LABEL_WIDTH = 140
_LINE_HEIGHT = 18
_PYTHON_WIDTH = 220


class TextField(QPlainTextEdit):
    """A field for several lines, `lines` of them high; Tab leaves it."""

    def __init__(self, name: str, title: str, lines: int, placeholder: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setPlaceholderText(placeholder)
        self.setFont(mono_font(12))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setMinimumHeight(lines * _LINE_HEIGHT + 18)

    def set_text(self, text: str) -> None:
        """Show another text; the cursor stays where it is when it is the same."""
        if text != self.toPlainText():
            self.setPlainText(text)


class SpecForm(QWidget):
    """A form for one kind: `values` are parts of an EnvironmentSpec, `changed` comes with every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[FieldRow, tuple[str, ...]]] = []
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(12)

    def add_row(self, label: str, hint: str, editor: QWidget, *fields: str) -> FieldRow:
        """Add an editor; problems of `fields` are shown beneath it."""
        row = FieldRow(label, hint, editor, label_width=LABEL_WIDTH, wide=True)
        self._rows.append((row, fields))
        self.layout_.addWidget(row)
        return row

    @property
    def fields(self) -> set[str]:
        """The fields whose problems are shown here."""
        return {field for _, fields in self._rows for field in fields}

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the form."""

    def show_interpreters(self, interpreters: Sequence[Interpreter]) -> None:
        """Offer the interpreters that this machine has."""

    def show_python_note(self, note: str) -> None:
        """Say which Python of this machine stands in for the version asked for; empty: that one does."""

    def values(self) -> dict[str, Any]:
        """What is in the form, as arguments of an EnvironmentSpec."""
        return {}

    def typing_problems(self) -> list[Problem]:
        """What is wrong with the texts themselves."""
        return []

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem beneath its editor."""
        for row, fields in self._rows:
            own = [problem for problem in problems if problem.field.partition(".")[0] in fields]
            level = "error" if any(problem.level == "error" for problem in own) else "warning"
            row.set_problem("\n".join(self.words(problem) for problem in own), level)

    def words(self, problem: Problem) -> str:
        """A problem as it is shown."""
        return str(problem)


class _WithPackages(SpecForm):
    """A form that has a list of packages."""

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.packages = TextField(
            f"{name}.packages", self.tr("Packages"), lines, "tensorflow==2.16.1\nmatplotlib"
        )
        self.packages.textChanged.connect(self.changed)
        self.options = OptionFields(name, self)
        self.options.changed.connect(self.changed)

    def add_options(self) -> None:
        """Add the rows of the options."""
        hint = self.tr("For runs with MPI")
        self.horovod_row = self.add_row(self.tr("Horovod"), hint, self.options.horovod_row, "horovod")
        self.add_row(self.tr("Keras"), "", _left(self.options.legacy_keras), "legacy_keras")

    def requirements(self) -> Requirements:
        """What the list asks for."""
        return read_requirements_text(self.packages.toPlainText())

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the form."""
        self.packages.set_text(requirements_text(spec))
        self.options.show_spec(spec)

    def values(self) -> dict[str, Any]:
        """What is in the form, as arguments of an EnvironmentSpec."""
        asked = self.requirements()
        return {"packages": asked.packages, "pip_options": asked.options, **self.options.values()}

    def typing_problems(self) -> list[Problem]:
        """What is wrong with the texts themselves."""
        return list(self.requirements().problems)

    def words(self, problem: Problem) -> str:
        """A problem as it is shown: with its line."""
        line = self.requirements().place(problem.field)
        if line is None:
            return str(problem)
        return self.tr("Line {line}: {problem}").format(line=line, problem=problem)


class PackagesForm(_WithPackages):
    """Python's version, packages, conda packages, the base image on Docker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("environments", 7, parent)
        self.python = ChoiceBox()
        self.python.setObjectName("environments.python")
        self.python.setAccessibleName(self.tr("Python"))
        self.python.setEditable(True)
        self.python.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.python.setFixedWidth(_PYTHON_WIDTH)
        field = QLineEdit()
        own = self.tr("{version}, mldesk's own").format(version=platform.python_version())
        field.setPlaceholderText(own)
        self.python.setLineEdit(field)
        self.python.editTextChanged.connect(self.changed)
        self.conda = TextField("environments.conda", self.tr("Conda packages"), 3)
        self.conda.textChanged.connect(self.changed)
        self.channels = QLineEdit()
        self.channels.setObjectName("environments.channels")
        self.channels.setPlaceholderText("conda-forge")
        self.channels.textEdited.connect(self.changed)
        self.image = QLineEdit()
        self.image.setObjectName("environments.base_image")
        self.image.setPlaceholderText(self.tr("That of the compute target"))
        self.image.textEdited.connect(self.changed)
        self.python_note = Label("", "caption", wrap=True)
        self.python_note.hide()
        self.python_row = self.add_row(
            self.tr("Python"), "", _noted(_left(self.python), self.python_note), "python"
        )
        self.packages_row = self.add_row(
            self.tr("Packages"), self.tr("One a line, as for pip"), self.packages, "packages", "pip_options"
        )
        self.conda_button = Button(self.tr("Add conda packages"), "link", "plus")
        self.conda_button.setObjectName("environments.add_conda")
        self.conda_button.setToolTip(
            self.tr("Packages that pip does not have; they need conda or micromamba")
        )
        self.conda_button.clicked.connect(self._add_conda)
        self.add_conda_row = self.add_row("", "", _left(self.conda_button))
        self.conda_row = self.add_row(
            self.tr("Conda packages"), self.tr("Need conda or micromamba"), self.conda, "conda_packages"
        )
        self.channels_row = self.add_row(self.tr("Conda channels"), "", self.channels, "conda_channels")
        self.image_row = self.add_row(self.tr("Base image"), self.tr("On Docker only"), self.image, "image")
        self.add_options()
        self._show_conda(False)

    def _show_conda(self, shown: bool) -> None:
        self.add_conda_row.setVisible(not shown)
        self.conda_row.setVisible(shown)
        self.channels_row.setVisible(shown)

    def _add_conda(self) -> None:
        self._show_conda(True)
        self.conda.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_interpreters(self, interpreters: Sequence[Interpreter]) -> None:
        """Offer the versions that this machine has."""
        typed = self.python.currentText()
        self.python.blockSignals(True)
        self.python.clear()
        self.python.addItems(list(dict.fromkeys(found.version for found in interpreters)))
        self.python.setEditText(typed)
        self.python.blockSignals(False)

    def show_python_note(self, note: str) -> None:
        """Say beneath the version which Python stands in for it."""
        self.python_note.setText(note)
        self.python_note.setVisible(bool(note))
        self.python_row.updateGeometry()

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the form."""
        super().show_spec(spec)
        self.python.setEditText((spec.python or "") if spec.kind == "packages" else "")
        self.conda.set_text("\n".join(spec.conda_packages))
        self.channels.setText(" ".join(spec.conda_channels))
        self.image.setText((spec.image or "") if spec.kind == "packages" else "")
        self._show_conda(bool(spec.conda_packages))

    def values(self) -> dict[str, Any]:
        """What is in the form, as arguments of an EnvironmentSpec."""
        conda = [line.strip() for line in self.conda.toPlainText().splitlines() if line.strip()]
        return {
            **super().values(),
            "python": self.python.currentText().strip() or None,
            "conda_packages": tuple(conda),
            "conda_channels": tuple(self.channels.text().replace(",", " ").split()) if conda else (),
            "image": self.image.text().strip() or None,
        }


class PythonForm(SpecForm):
    """An interpreter or virtual environment that is there: one of those found, or any path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = ChoiceBox()
        self.found.setObjectName("environments.found")
        self.found.setAccessibleName(self.tr("Found on this machine"))
        self.found.setPlaceholderText(self.tr("Choose one"))
        self.found.activated.connect(self._picked)
        self.path = QLineEdit()
        self.path.setObjectName("environments.path")
        self.path.setAccessibleName(self.tr("Path of Python"))
        self.path.setFont(mono_font(12))
        self.path.setPlaceholderText(str(Path("/path/to/environment")))
        self.path.textChanged.connect(self._path_changed)
        self.found_row = self.add_row(self.tr("On this machine"), "", self.found)
        self.path_row = self.add_row(
            self.tr("Path"), self.tr("Of Python or of a virtual environment"), self._path_editor(), "python"
        )

    def _path_editor(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Path of Python"))
        holder.setFocusProxy(self.path)
        file_button = Button(self.tr("Browse"))
        file_button.setObjectName("environments.browse_python")
        file_button.setAccessibleName(self.tr("Browse for an interpreter"))
        file_button.clicked.connect(lambda: self._browse(QFileDialog.FileMode.ExistingFile))
        folder_button = Button(self.tr("Folder"))
        folder_button.setObjectName("environments.browse_folder")
        folder_button.setAccessibleName(self.tr("Browse for the folder of a virtual environment"))
        folder_button.clicked.connect(lambda: self._browse(QFileDialog.FileMode.Directory))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(file_button)
        row.addWidget(folder_button)
        return holder

    def _browse(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("Choose a Python"), self.path.text())
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _picked(self, index: int) -> None:
        self.path.setText(str(self.found.itemData(index)))

    def _path_changed(self, path: str) -> None:
        self.found.setCurrentIndex(self.found.findData(path.strip()))
        self.changed.emit()

    def show_interpreters(self, interpreters: Sequence[Interpreter]) -> None:
        """Offer the interpreters that this machine has."""
        self.found.clear()
        for found in interpreters:
            self.found.addItem(f"Python {found.version}   {found.path}", str(found.path))
        self.found_row.setVisible(bool(interpreters))
        self.found.setCurrentIndex(self.found.findData(self.path.text().strip()))

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the form."""
        self.path.setText((spec.python or "") if spec.kind == "python" else "")

    def values(self) -> dict[str, Any]:
        """What is in the form, as arguments of an EnvironmentSpec."""
        return {"python": self.path.text().strip() or None}

    def typing_problems(self) -> list[Problem]:
        """A path is needed: without one it would be mldesk's own Python."""
        if self.path.text().strip():
            return []
        cure = self.tr("Choose one that was found, browse, or type its path.")
        return [Problem("python", self.tr("No Python is chosen"), "", cure)]


class ImageForm(SpecForm):
    """A Docker image that is used as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QLineEdit()
        self.image.setObjectName("environments.image")
        self.image.setFont(mono_font(12))
        self.image.setPlaceholderText("tensorflow/tensorflow:2.16.1")
        self.image.textChanged.connect(self.changed)
        self.image_row = self.add_row(
            self.tr("Image"), self.tr("Used as it is; it has Python and the packages"), self.image, "image"
        )

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the form."""
        self.image.setText((spec.image or "") if spec.kind == "image" else "")

    def values(self) -> dict[str, Any]:
        """What is in the form, as arguments of an EnvironmentSpec."""
        return {"image": self.image.text().strip() or None}


class DockerfileForm(_WithPackages):
    """The text of a Dockerfile, and packages that are installed on top of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("environments.dockerfile", 3, parent)
        self.dockerfile = TextField(
            "environments.dockerfile",
            self.tr("Dockerfile"),
            8,
            "FROM python:3.11-slim\nRUN pip install tensorflow==2.16.1",
        )
        self.dockerfile.textChanged.connect(self.changed)
        self.dockerfile_row = self.add_row(self.tr("Dockerfile"), "", self.dockerfile, "dockerfile")
        self.packages_row = self.add_row(
            self.tr("Packages"),
            self.tr("On top of it; may stay empty"),
            self.packages,
            "packages",
            "pip_options",
        )
        self.add_options()

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the form."""
        super().show_spec(spec if spec.kind == "dockerfile" else EnvironmentSpec())
        self.dockerfile.set_text(spec.dockerfile or "")

    def values(self) -> dict[str, Any]:
        """What is in the form, as arguments of an EnvironmentSpec."""
        return {**super().values(), "dockerfile": self.dockerfile.toPlainText() or None}


def _noted(editor: QWidget, note: Label) -> QWidget:
    """Put a line of words beneath an editor."""
    holder = QWidget()
    holder.setAccessibleName(editor.accessibleName())
    holder.setFocusProxy(editor.focusProxy() or editor)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(editor)
    column.addWidget(note)
    return holder


def _left(widget: QWidget) -> QWidget:
    """Put `widget` at the left of a row that is as wide as there is room."""
    holder = QWidget()
    holder.setAccessibleName(widget.accessibleName())
    holder.setFocusProxy(widget)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
