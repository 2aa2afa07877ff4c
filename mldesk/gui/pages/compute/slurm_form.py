"""The panel that adds or changes a Slurm cluster, with its batch script."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from mldesk.core.batch_script import START, batch_script
from mldesk.core.cluster_settings import SlurmSettings
from mldesk.core.errors import InvalidInput
from mldesk.gui.fonts import mono_font

from .cluster_form import ClusterForm

_SETUP_HEIGHT, _SCRIPT_HEIGHT = 84, 190
_MOST_NODES = 10_000
_MOST_MINUTES = 525_600
_EXAMPLE = "module load cuda/12.4"


class SlurmForm(ClusterForm):
    """A Slurm cluster, by the commands of this machine or through ssh."""

    kind = "slurm"

    def new_title(self) -> str:
        """What the panel that adds one is called."""
        return self.tr("Add Slurm cluster")

    def example(self) -> str:
        """What stands in the place of a name that is not given."""
        return self.tr("slurm, if left empty")

    def build(self) -> None:
        """Make the fields."""
        self.host = self.line(
            "host",
            self.tr("Reached through"),
            self.tr("ssh, with a key"),
            self.tr("The commands of this machine, if left empty; or user@login.example"),
        )
        self.shared = self.box(
            "shared",
            self.tr("Files"),
            self.tr("The nodes see this workspace under the same path"),
            self.tr("Else they are copied"),
        )
        self.folder = self.line("folder", self.tr("Folder there"), self.tr("For copies of code and data"))
        self.section(self.tr("Jobs"))
        usual = self.tr("The cluster's default, if left empty")
        self.partition = self.line("partition", self.tr("Partition"), "", usual)
        self.account = self.line("account", self.tr("Account"), "", usual)
        self.time_limit = self.number(
            "time_limit",
            self.tr("Time limit"),
            self.tr("Of one job"),
            0,
            _MOST_MINUTES,
            self.tr("The partition's"),
        )
        self.time_limit.setSuffix(self.tr(" min"))
        self.max_nodes = self.number(
            "max_nodes", self.tr("Nodes at most"), self.tr("For one run"), 1, _MOST_NODES
        )
        self.gres = self.line(
            "gres",
            self.tr("GPUs (gres)"),
            self.tr("Of each node"),
            self.tr("As the run asks, if left empty; for example gpu:a100:2"),
        )
        self.section(self.tr("On the nodes"))
        self.python = self.line(
            "python", self.tr("Python"), self.tr("Where a run has none"), self.tr("python3, if left empty")
        )
        self.setup = QPlainTextEdit()
        self.setup.setFont(mono_font(12))
        self.setup.setFixedHeight(_SETUP_HEIGHT)
        self.setup.setTabChangesFocus(True)
        self.setup.setPlaceholderText(_EXAMPLE)
        self.setup.textChanged.connect(self.edited)
        self.row(
            "setup", self.setup, self.tr("Lines before the run"), self.tr("In the batch script"), wide=True
        )
        self.section(self.tr("Batch script"))
        self.own = self.box(
            "own",
            self.tr("Who writes it"),
            self.tr("I write it myself, for all runs"),
            self.tr("Else it is made for each run"),
        )
        self.script = QPlainTextEdit()
        self.script.setFont(mono_font(12))
        self.script.setFixedHeight(_SCRIPT_HEIGHT)
        self.script.setTabChangesFocus(True)
        self.script.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.script.textChanged.connect(self._script_edited)
        self.row(
            "batch_script",
            self.script,
            self.tr("Batch script"),
            self.tr("{start} is where the run starts").format(start=START),
            wide=True,
        )
        self.own.toggled.connect(self._own_toggled)
        self.shared.toggled.connect(lambda shared: self.rows["folder"].setVisible(not shared))
        self.setFocusProxy(self.name if self.target is None else self.host)

    def fill(self) -> None:
        """Fill the fields with the target's settings, or the usual ones."""
        settings = SlurmSettings() if self.target is None else self.target.slurm
        for name in ("host", "folder", "partition", "account", "gres", "python"):
            getattr(self, name).setText(getattr(settings, name))
        self.time_limit.setValue(settings.time_limit)
        self.max_nodes.setValue(settings.max_nodes)
        self.setup.setPlainText(settings.setup)
        self.shared.setChecked(settings.shared)
        self.rows["folder"].setVisible(not settings.shared)
        self.own.setChecked(bool(settings.batch_script))
        if settings.batch_script:
            self.script.setPlainText(settings.batch_script)
        self._show_script()

    def _own_toggled(self, own: bool) -> None:
        """Begin with the script as it would be made, or go back to that."""
        self._show_script()
        if own:
            self.script.setFocus(Qt.FocusReason.OtherFocusReason)

    def edited(self) -> None:
        """The script that is made changes with the settings."""
        super().edited()
        if hasattr(self, "own"):
            self._show_script()

    def _script_edited(self) -> None:
        super().edited()

    def _show_script(self) -> None:
        """Show the script that is made of the settings for a run of one node, unless it is the user's."""
        own = self.own.isChecked()
        self.script.setReadOnly(not own)
        if own:
            return
        try:
            made = batch_script(SlurmSettings.from_json({**self.settings(), "batch_script": ""}))
        except InvalidInput:
            return  # that is told when it is saved
        if self.script.toPlainText() != made:
            self.script.blockSignals(True)
            self.script.setPlainText(made)
            self.script.blockSignals(False)

    def settings(self) -> dict[str, Any]:
        """The settings as they stand in the form; what is not in it stays as it is."""
        texts = ("host", "folder", "partition", "account", "gres", "python")
        kept = {} if self.target is None else {"poll_seconds": self.target.slurm.poll_seconds}
        return {
            **kept,
            **{name: getattr(self, name).text().strip() for name in texts},
            "shared": self.shared.isChecked(),
            "time_limit": self.time_limit.value(),
            "max_nodes": self.max_nodes.value(),
            "setup": self.setup.toPlainText().rstrip(),
            "batch_script": self.script.toPlainText() if self.own.isChecked() else "",
        }
