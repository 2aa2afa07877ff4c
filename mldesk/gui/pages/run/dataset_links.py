"""Which data a run was trained on: a link to each dataset version, beside the run's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.gui.widgets import Button, Label

if TYPE_CHECKING:
    from mldesk.core.run import UsedDataset
    from mldesk.gui.main_window import MainWindow

_MOST = 2
_HEIGHT = 28


class DatasetLinks(QWidget):
    """Leads to the versions that the run read; of many, how many more there are."""

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._shown: tuple[UsedDataset, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setAccessibleName(self.tr("Datasets of the run"))

    def set_datasets(self, datasets: Sequence[UsedDataset]) -> None:
        """Show these links."""
        if tuple(datasets) == self._shown:
            return
        self._shown = tuple(datasets)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for used in self._shown[:_MOST]:
            self._row.addWidget(self._link(used))
        if len(self._shown) > _MOST:
            more = self.tr("and {count} more").format(count=len(self._shown) - _MOST)
            self._row.addWidget(Label(more, "caption"))

    def _link(self, used: UsedDataset) -> Button:
        link = Button(f"{used.name} : {used.version}", "quiet", "data")
        link.setObjectName("run.dataset")
        link.setFixedHeight(_HEIGHT)
        name = self.tr("Open dataset {name} version {number}")
        link.setAccessibleName(name.format(name=used.name, number=used.version))
        link.setToolTip(
            self.tr("The run read it through {argument}").format(argument=used.argument)
            if used.argument
            else self.tr("The run read it")
        )
        link.clicked.connect(lambda: self._window.open_dataset(used.name, used.version))
        return link
