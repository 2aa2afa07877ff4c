"""One input of a run: which dataset version feeds which argument, and how."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.script import Option
from mldesk.core.spec import DatasetInput
from mldesk.gui import formats
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.labels import Label

from .choices import Choices
from .option_row import option_title

Mode = Literal["mount", "download", "direct"]

LABEL_WIDTH = 156
_VERSION_WIDTH = 132
"""Pixels for what an input is called."""


class DataRow(QWidget):
    """Chooses dataset, version and mode for one argument, or, without `option`, for the run itself.

    `asked` is the name by which the script asks its run for it, None for whatever it is called.
    """

    edited = Signal()
    removed = Signal()

    def __init__(
        self,
        option: Option | None,
        removable: bool,
        asked: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.option = option
        self.asked = asked
        self._choices = Choices({})
        self._given: DatasetInput | None = None
        self._filling = False
        title = option_title(option) if option is not None else asked or self.tr("Input of the run")
        name = option.name if option is not None else asked or "run"
        self.dataset = self._combo(f"wizard.dataset.{name}", self.tr("Dataset for {what}").format(what=title))
        self.version = self._combo(f"wizard.version.{name}", self.tr("Version for {what}").format(what=title))
        self.mode = self._combo(f"wizard.mode.{name}", self.tr("How {what} is read").format(what=title))
        self.mode.addItem(self.tr("Mount"), "mount")
        self.mode.addItem(self.tr("Download"), "download")
        self.version.setMinimumWidth(_VERSION_WIDTH)
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.mode.setFixedWidth(112)
        self.remove_button = IconButton("close", self.tr("Remove {what}").format(what=title))
        if not removable:
            self.remove_button.hide()
        self.remove_button.clicked.connect(self.removed)
        self.note_label = Label("", "caption", wrap=True)
        self.error_label = Label("", "error", wrap=True)
        self.error_label.hide()
        self._lay_out(title, option.label if option is not None and not option.positional else "")
        self.dataset.currentIndexChanged.connect(self._dataset_changed)
        self.version.currentIndexChanged.connect(self._edited)
        self.mode.currentIndexChanged.connect(self._edited)

    def _combo(self, name: str, accessible: str) -> QComboBox:
        combo = ChoiceBox()
        combo.setObjectName(name)
        combo.setAccessibleName(accessible)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        return combo

    def _lay_out(self, title: str, flag: str) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Label(title, "strong"))
        names.addWidget(
            Label(flag, "mono-muted") if flag else Label(self.tr("read in the script"), "caption")
        )
        names.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(LABEL_WIDTH)
        holder.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        editors = QHBoxLayout()
        editors.setSpacing(8)
        editors.addWidget(self.dataset, 1)
        editors.addWidget(self.version)
        editors.addWidget(self.mode)
        editors.addWidget(self.remove_button)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(editors)
        right.addWidget(self.note_label)
        right.addWidget(self.error_label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(holder)
        layout.addLayout(right, 1)

    def show_input(self, given: DatasetInput | None, choices: Choices) -> None:
        """Offer what there is, and show what is chosen (None: the script's own default)."""
        self._filling = True
        self._choices, self._given = choices, given
        if given is not None and self.mode.findData(given.mode) < 0:
            self.mode.addItem(self.tr("As it is"), given.mode)
        self.dataset.clear()
        if self.option is not None or self.asked is not None:
            self.dataset.addItem(self._own_default(), None)
        names = list(choices.datasets)
        if given is not None and given.dataset not in names:
            names.append(given.dataset)
        for name in names:
            self.dataset.addItem(name, name)
        self.dataset.setCurrentIndex(
            max(0, self.dataset.findData(given.dataset if given is not None else None))
        )
        self._fill_versions()
        if given is not None:
            self.version.setCurrentIndex(max(0, self.version.findData(given.version)))
            self.mode.setCurrentIndex(max(0, self.mode.findData(given.mode)))
        self._filling = False
        self._describe()

    def _own_default(self) -> str:
        if self.option is None or (self.option.required and self.option.default is None):
            return self.tr("No dataset")
        return self.tr("Script's default")

    def _fill_versions(self) -> None:
        self.version.clear()
        versions = self._choices.datasets.get(self.dataset.currentData() or "", ())
        if versions:
            self.version.addItem(self.tr("Newest ({version})").format(version=versions[0].version), None)
        for version in versions:
            self.version.addItem(
                self.tr("Version {version}").format(version=version.version), version.version
            )

    def given(self) -> DatasetInput | None:
        """Return what is chosen; None for the script's own default."""
        name = self.dataset.currentData()
        if not name:
            return None
        argument = self.option.label if self.option is not None else None
        mode: Mode = self.mode.currentData()
        chosen = DatasetInput(str(name), self.version.currentData(), argument, mode, self.asked)
        if self._given is None:
            return chosen
        # where the script looks, and mostly what it knows it by, is not this form's
        name = self.asked or self._given.name
        return replace(chosen, name=name, path_on_compute=self._given.path_on_compute)

    def set_problem(self, text: str) -> None:
        """Show what is wrong with the input beneath it."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))
        self.dataset.setAccessibleDescription(text)

    def _dataset_changed(self) -> None:
        if not self._filling:
            self._filling = True
            self._fill_versions()
            self._filling = False
            self._edited()

    def _edited(self) -> None:
        if not self._filling:
            self._describe()
            self.edited.emit()

    def _describe(self) -> None:
        given = self.given()
        self.version.setEnabled(given is not None)
        self.mode.setEnabled(given is not None)
        if given is None:
            self.note_label.setText(self._default_note())
            return
        version = self._choices.version(given)
        facts = []
        if version is not None:
            facts = [
                self.tr("%n file(s)", "", version.file_count).replace(
                    "(s)", "" if version.file_count == 1 else "s"
                ),
                formats.size(version.size),
                self.tr("registered {when}").format(when=formats.ago(version.created)),
            ]
        self.note_label.setText(" · ".join([*facts, self._way(given.mode)]))

    def _way(self, mode: Mode) -> str:
        if mode == "direct":
            return self.tr("asked for by the script")
        return self.tr("read in place") if mode == "mount" else self.tr("copied into the run's folder first")

    def _default_note(self) -> str:
        if self.option is None:
            return ""
        default = self.option.default_text or str(self.option.default or "")
        if not default:
            return self.tr(
                "The script has no default for it: choose a dataset, or type a path under Parameters."
            )
        return self.tr("Without a dataset the script uses {default}").format(default=default)
