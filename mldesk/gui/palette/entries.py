"""What the palette offers: actions, settings, help, what the workspace holds; each with what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction, QKeySequence

from mldesk.core.palette import Found
from mldesk.core.paths import resources
from mldesk.gui.page_offers import page_offers
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.experiments import ExperimentsPage

_ICONS = {
    "action": "chevron-right",
    "page": "arrow-right",
    "setting": "settings",
    "help": "help",
    "run": "play",
    "experiment": "experiments",
    "dataset": "data",
    "model": "models",
    "environment": "environments",
}
_WORTH = {"action": 3.0, "page": 4.0, "setting": 1.0, "help": -6.0}
"""Of things that fit alike, these come before those of the workspace, and help last."""


@dataclass(frozen=True)
class Entry:
    """One line of the palette; `keys` is its shortcut in words, `run` what it does."""

    kind: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    keys: str = ""
    icon_name: str = ""

    @property
    def worth(self) -> float:
        """What its kind adds to how well it fits."""
        return _WORTH.get(self.kind, 0.0)

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.icon_name or _ICONS[self.kind]


def kind_word(kind: str) -> str:
    """The word for a kind of entry."""
    words = {
        "action": translate("Palette", "Action"),
        "page": translate("Palette", "Page"),
        "setting": translate("Palette", "Setting"),
        "help": translate("Palette", "Help"),
        "run": translate("Palette", "Run"),
        "experiment": translate("Palette", "Experiment"),
        "dataset": translate("Palette", "Dataset"),
        "model": translate("Palette", "Model"),
        "environment": translate("Palette", "Environment"),
    }
    return words[kind]


def keys_of(action: QAction) -> str:
    """The first shortcut of an action as the system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def action_entries(actions: Iterable[QAction], pages: Iterable[str]) -> list[Entry]:
    """An entry for every action that can be used now; those that open `pages` are called pages."""
    page_names = {f"view.{name}" for name in pages}
    return [
        Entry(
            "page" if action.objectName() in page_names else "action",
            action.text().replace("&", ""),
            action.trigger,
            keys=keys_of(action),
            icon_name=action.objectName().removeprefix("view.") if action.objectName() in page_names else "",
        )
        for action in actions
        if action.isEnabled() and action.objectName() != "palette.open"
    ]


def offer_entries(window: MainWindow) -> list[Entry]:
    """What the page in front offers by its buttons and menus."""
    return [Entry("action", offer.words, offer.run, offer.part) for offer in page_offers(window)]


def setting_entries(window: MainWindow) -> list[Entry]:
    """The settings: each opens its page with the keyboard on the control."""
    look, places = translate("Palette", "Look"), translate("Palette", "Where things are")
    settings = (
        (translate("Palette", "Theme: as the system"), look, "settings.theme.system"),
        (translate("Palette", "Theme: light"), look, "settings.theme.light"),
        (translate("Palette", "Theme: dark"), look, "settings.theme.dark"),
        (translate("Palette", "Contrast: as the system"), look, "settings.contrast.system"),
        (translate("Palette", "Contrast: normal"), look, "settings.contrast.normal"),
        (translate("Palette", "Contrast: high"), look, "settings.contrast.high"),
        (translate("Palette", "Motion: as the system"), look, "settings.motion.system"),
        (translate("Palette", "Motion: full"), look, "settings.motion.full"),
        (translate("Palette", "Motion: reduced"), look, "settings.motion.reduced"),
        (translate("Palette", "Language"), look, "settings.language"),
        (
            translate("Palette", "Notification when a run ends"),
            translate("Palette", "Notifications"),
            "settings.run_ends",
        ),
        (
            translate("Palette", "Power: keep this computer awake while runs are active"),
            translate("Palette", "Power"),
            "settings.awake",
        ),
        (translate("Palette", "Folder of this workspace"), places, "settings.folder.0"),
        (translate("Palette", "Folder of window and recent list"), places, "settings.folder.1"),
        (translate("Palette", "Folder of crash reports"), places, "settings.folder.2"),
    )
    return [
        Entry("setting", title, partial(_open_setting, window, control), detail)
        for title, detail, control in settings
    ]


def place_entries(window: MainWindow) -> list[Entry]:
    """What people look for by a name of its own, on a page that is called otherwise."""
    open_trash = partial(_open_control, window, "disk", "disk.trash_table")
    return [
        Entry(
            "page",
            translate("Palette", "Trash"),
            open_trash,
            window.actions_["view.disk"].text(),
            "",
            "trash",
        )
    ]


def _open_setting(window: MainWindow, control: str) -> None:
    _open_control(window, "settings", control)


def _open_control(window: MainWindow, page: str, control: str) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    window.go_to(page)
    shown = window.page(page)
    shown.complete()
    found = shown.findChild(QWidget, control)
    if found is not None:
        found.setFocus(Qt.FocusReason.ShortcutFocusReason)


def read_topics() -> list[tuple[str, str]]:
    """The help pages as name and title; reads files, so it belongs on a worker."""
    topics = []
    for path in sorted((resources() / "help").glob("*.md")):
        with path.open(encoding="utf-8") as file:
            topics.append((path.stem, file.readline().removeprefix("#").strip() or path.stem))
    return topics


def help_entries(window: MainWindow, topics: Iterable[tuple[str, str]]) -> list[Entry]:
    """An entry for every help page."""
    return [Entry("help", title, partial(_open_help, window, name)) for name, title in topics]


def _open_help(window: MainWindow, topic: str) -> None:
    if window.overlay is not None:
        window.overlay.dismissed.emit()
    window.open_help(topic)


def found_entry(window: MainWindow, found: Found) -> Entry:
    """The entry of something that the workspace holds."""
    return Entry(found.kind, found.title, partial(_open_found, window, found), found.detail)


def _open_found(window: MainWindow, found: Found) -> None:
    if window.overlay is not None:
        window.overlay.dismissed.emit()
    if found.kind == "run":
        window.open_run(found.identity)
    elif found.kind == "dataset":
        window.open_dataset(found.identity)
    elif found.kind == "model":
        window.open_model(found.identity)
    elif found.kind == "environment":
        window.open_environment(found.identity)
    else:
        cast("ExperimentsPage", window.page("experiments")).set_experiment(found.identity)
        window.open_page("experiments")
