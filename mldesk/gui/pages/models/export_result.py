"""Tells what an export has made: where it is, and how well a converted model agrees with the original."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.model.conversion import FORMATS, Conversion
from mldesk.core.model.signing import SIGNATURE
from mldesk.gui import formats
from mldesk.gui.desktop import open_path
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.notices import Notices

from .exporting import Exported

_MOST_DIGITS = 12


def small_number(value: float) -> str:
    """A small number with two figures and no exponent: 0.0000012."""
    if not value or not math.isfinite(value):
        return f"{value:g}"
    digits = 1 - math.floor(math.log10(abs(value)))
    return f"{value:.{max(0, digits)}f}" if digits <= _MOST_DIGITS else f"{value:.2g}"


class ExportResult(QWidget):
    """The folder with a button that opens it, and the facts of the conversion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = Notices("models.exported")
        self.facts = FactGrid(columns=1, name_width=120)
        self.open_button = Button(self.tr("Open folder"), icon_name="folder")
        self.open_button.setObjectName("models.open_export")
        self.open_button.clicked.connect(self._open)
        self._exported: Exported | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 10, 0)
        layout.setSpacing(14)
        layout.addWidget(self.notices)
        layout.addWidget(self.facts)
        layout.addStretch(1)

    def show_result(self, exported: Exported) -> None:
        """Show what was made."""
        self._exported = exported
        self.notices.clear()
        self._tell("good", self.tr("Exported {name}").format(name=exported.folder.name))
        facts = [Fact(self.tr("Folder"), str(exported.folder), mono=True, copied=True)]
        if exported.conversion is not None:
            facts += self._conversion_facts(exported.conversion)
            self._warn(exported.conversion)
        if exported.signed:
            facts.append(Fact(self.tr("Signature"), SIGNATURE, mono=True))
        self.facts.set_facts(facts)

    def _tell(self, level: str, title: str, cause: str = "") -> None:
        bar = MessageBar(level, title, cause, closable=False)
        bar.setObjectName("models.exported")
        self.notices.add(bar)

    def _warn(self, converted: Conversion) -> None:
        agreement = converted.agreement
        if agreement.largest_relative_difference > agreement.tolerance:
            self._tell(
                "warning",
                self.tr("It does not predict quite what the original does"),
                self.tr("Try it on your own data before you use it."),
            )

    def _conversion_facts(self, converted: Conversion) -> list[Fact]:
        agreement = converted.agreement
        facts = [
            Fact(self.tr("Format"), localized(FORMATS[converted.format].label)),
            Fact(self.tr("Size"), formats.size(converted.size)),
            Fact(
                self.tr("Agreement"),
                self.tr("largest difference {difference} on {count} samples of {source}").format(
                    difference=small_number(agreement.largest_difference),
                    count=formats.count(agreement.samples),
                    source=agreement.source,
                ),
                object_name="models.agreement",
            ),
        ]
        if agreement.same_class is not None:
            share = f"{agreement.same_class:.1%}".replace(".0%", "%")
            text = self.tr("{share} of the samples").format(share=share)
            facts.append(Fact(self.tr("Same class for"), text))
        if converted.batch_size is not None:
            facts.append(Fact(self.tr("Inputs at once"), formats.count(converted.batch_size)))
        return facts

    def _open(self) -> None:
        if self._exported is not None:
            open_path(self._exported.folder)
