"""What stands in the place of the run table while it has no runs: why, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from mldesk.gui.widgets import Button, EmptyState

_NONE, _ARCHIVED, _GONE, _FILTERED = range(4)


class EmptyRuns(QStackedWidget):
    """No runs at all, an experiment whose runs are all archived or have all gone, or none that fits."""

    sample_asked = Signal()
    archived_asked = Signal()
    all_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sample = self._button("sample", self.tr("Open the sample"), self.sample_asked)
        archived = self._button("show_archived", self.tr("Show archived runs"), self.archived_asked)
        every = self._button("show_all", self.tr("Show all experiments"), self.all_asked)
        self.addWidget(
            EmptyState(
                "experiments",
                self.tr("No runs yet"),
                self.tr(
                    "A run is one execution of a training script. Press New run, drop a script on the "
                    "window, or train on handwritten digits with the sample."
                ),
                sample,
            )
        )
        away = self.tr("Archived runs stay as they are and are left out of the table until you show them.")
        self.addWidget(EmptyState("archive", self.tr("All runs here are archived"), away, archived))
        gone = self.tr(
            "Its runs were moved to the trash or deleted. "
            "Those in the trash can be put back on the page Disk."
        )
        self.addWidget(EmptyState("trash", self.tr("No runs in this experiment"), gone, every))
        clear = self._button("clear_search", self.tr("Clear the search"), self.clear_asked)
        words = self.tr("There are runs here, but none that you look for.")
        self.addWidget(EmptyState("search", self.tr("No run fits"), words, clear))

    def _button(self, name: str, words: str, asked: SignalInstance) -> Button:
        button = Button(words)
        button.setObjectName(f"experiments.{name}")
        button.clicked.connect(lambda _checked: asked.emit())
        return button

    def explain(self, experiment: str | None, archived: int, filtered: bool) -> None:
        """Say why there is nothing: of an `experiment` (None: of all), with so many runs put away.

        `filtered` says that there are others, which are not what is looked for.
        """
        empty = _ARCHIVED if archived else _NONE if experiment is None else _GONE
        self.setCurrentIndex(_FILTERED if filtered else empty)
