"""The facts over the tabs: what a version is, which data it was trained on, which run it came from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mldesk.core.model import ModelDataset
from mldesk.core.model.inspection import Inspection
from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets.fact_grid import Fact

from .reading import VersionFacts, framework_name
from .words import count_text

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

_MOST_DATASETS = 4


def head_facts(window: MainWindow, facts: VersionFacts, inspection: Inspection | None) -> list[Fact]:
    """The facts of a version; those that its files tell once they were inspected."""
    version = facts.version
    return [
        *_data_facts(window, facts),
        *_origin_facts(window, facts),
        Fact(translate("Models", "Framework"), _framework(facts, inspection)),
        Fact(
            translate("Models", "Parameters"),
            count_text(None if inspection is None else inspection.parameter_count),
        ),
        Fact(translate("Models", "Registered"), formats.moment(version.created)),
        Fact(translate("Models", "Size"), formats.size(version.size)),
        Fact(translate("Models", "Hash"), version.hash, mono=True, copied=True),
        *(
            [Fact(translate("Models", "Signed by"), version.signed_by, mono=True, copied=True)]
            if version.signed_by
            else []
        ),
    ]


def _framework(facts: VersionFacts, inspection: Inspection | None) -> str:
    name = inspection.framework if inspection is not None else facts.version.framework
    number = inspection.framework_version if inspection is not None else ""
    return " ".join(part for part in (framework_name(name or facts.version.framework), number) if part) or "–"


def _data_facts(window: MainWindow, facts: VersionFacts) -> list[Fact]:
    """Which data it was trained on: one press leads there."""
    found = [_data_fact(window, used, facts.told_by) for used in facts.datasets[:_MOST_DATASETS]]
    return found or [Fact(translate("Models", "Trained on"), translate("Models", "not known"))]


def _data_fact(window: MainWindow, used: ModelDataset, told_by: str) -> Fact:
    name = _purpose(used)
    title = f"{used.name} : {used.version}"
    if used.present:
        opened = partial(window.open_dataset, used.name, used.version)
        return Fact(name, title, pressed=opened, object_name="models.trained_on")
    words = (
        translate("Models", "{title}, as told by its export")
        if told_by
        else translate("Models", "{title}, in the trash or gone")
    )
    return Fact(name, words.format(title=title))


def _purpose(used: ModelDataset) -> str:
    if not used.purpose or used.purpose.lower() in ("training", "train"):
        return translate("Models", "Trained on")
    return used.purpose[:1].upper() + used.purpose[1:]


def _origin_facts(window: MainWindow, facts: VersionFacts) -> list[Fact]:
    version, run = facts.version, facts.lineage.get("run") or {}
    if version.origin:
        told = [
            Fact(
                translate("Models", "Told by"),
                translate("Models", "an export of {name}").format(name=facts.told_by),
            )
        ]
        return [Fact(translate("Models", "Imported from"), version.origin), *(told if facts.told_by else [])]
    name, run_id = str(run.get("name") or version.run_id or "–"), version.run_id
    if run_id is None or not facts.run_present:
        return [
            Fact(
                translate("Models", "From run"),
                translate("Models", "{name}, in the trash or gone").format(name=name),
            )
        ]
    experiment = str(facts.lineage.get("experiment") or "")
    return [
        Fact(
            translate("Models", "From run"),
            name,
            pressed=lambda: window.open_run(run_id),
            object_name="models.from_run",
        ),
        *([Fact(translate("Models", "Experiment"), experiment)] if experiment else []),
    ]
