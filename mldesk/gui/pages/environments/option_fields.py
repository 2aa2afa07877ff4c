"""What a list of packages can have beside them: Horovod, built against TensorFlow, and Keras 2."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from mldesk.core.environments.spec import AUTO, EnvironmentSpec

_VERSION_WIDTH = 200


class OptionFields(QWidget):
    """The editors of the options; `changed` comes with every change. They are laid out by who has them."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()  # only its editors are seen
        self.horovod = QCheckBox(self.tr("Built against TensorFlow"))
        self.horovod.setObjectName(f"{name}.horovod")
        self.horovod.setAccessibleName(self.tr("Horovod, built against TensorFlow"))
        self.version = QLineEdit()
        self.version.setObjectName(f"{name}.horovod_version")
        self.version.setAccessibleName(self.tr("Version of Horovod"))
        self.version.setPlaceholderText(self.tr("The version that fits"))
        self.version.setFixedWidth(_VERSION_WIDTH)
        self.legacy_keras = QCheckBox(self.tr("Keras 2 for tf.keras (tf-keras)"))
        self.legacy_keras.setObjectName(f"{name}.legacy_keras")
        self.legacy_keras.setAccessibleName(self.legacy_keras.text())
        self.legacy_keras.setToolTip(
            self.tr("Scripts get TF_USE_LEGACY_KERAS=1: distributed training with Model.fit needs it")
        )
        self.horovod_row = QWidget()
        self.horovod_row.setAccessibleName(self.horovod.accessibleName())
        self.horovod_row.setFocusProxy(self.horovod)
        row = QHBoxLayout(self.horovod_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.horovod)
        row.addWidget(self.version)
        row.addStretch(1)
        self.horovod.toggled.connect(self._show_version)
        self.horovod.toggled.connect(self.changed)
        self.version.textEdited.connect(self.changed)
        self.legacy_keras.toggled.connect(self.changed)
        self._show_version()

    def _show_version(self) -> None:
        self.version.setVisible(self.horovod.isChecked())

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Fill the editors."""
        self.horovod.setChecked(spec.horovod is not None)
        self.version.setText("" if spec.horovod in (None, AUTO) else spec.horovod)
        self.legacy_keras.setChecked(spec.legacy_keras)

    def values(self) -> dict[str, Any]:
        """What they hold, as arguments of an EnvironmentSpec."""
        version = self.version.text().strip() or AUTO
        return {
            "horovod": version if self.horovod.isChecked() else None,
            "legacy_keras": self.legacy_keras.isChecked(),
        }
