"""Settings: how the window looks and speaks, and where its files are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout

from mldesk import __version__
from mldesk.core.paths import user_data
from mldesk.gui import motion, run_ends, theme, translation
from mldesk.gui.awake_box import AwakeBox
from mldesk.gui.crash import crash_folder
from mldesk.gui.desktop import open_path
from mldesk.gui.pages.base import Page
from mldesk.gui.pages.guard_card import GuardCard
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card, Line
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.radio_row import RadioRow

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_WIDTH = 760


class SettingsPage(Page):
    """The theme, the guards of the workspace, and the folders the window uses."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Settings")
        self._body = self.add_scroll(PageHeader(self.title))
        self._body.addStretch(1)
        self._add_cards(self._look_card(), self._notice_card(), self._power_card())
        self.make_later(self._make_rest)

    def _make_rest(self) -> None:
        self._add_cards(self._guard_card(), self._places_card(), self._about_card())

    def _add_cards(self, *cards: Card) -> None:
        for card in cards:
            card.setMaximumWidth(_WIDTH)
            self._body.insertWidget(self._body.count() - 1, card)

    @property
    def guards(self) -> GuardCard:
        """What the runs of the workspace are watched for."""
        self.complete()
        return self._guards

    def _look_card(self) -> Card:
        card = Card(self.tr("Look"), margin=24, spacing=16)
        self.theme = RadioRow(
            "settings.theme",
            self.tr("Theme"),
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
        )
        self.contrast = RadioRow(
            "settings.contrast",
            self.tr("Contrast"),
            (
                ("system", self.tr("As the system")),
                ("normal", self.tr("Normal")),
                ("high", self.tr("High")),
            ),
        )
        self.motion = RadioRow(
            "settings.motion",
            self.tr("Motion"),
            (
                ("system", self.tr("As the system")),
                ("full", self.tr("Full")),
                ("reduced", self.tr("Reduced")),
            ),
        )
        self.theme.chosen.connect(lambda choice: _choose_theme("theme", choice))
        self.contrast.chosen.connect(lambda choice: _choose_theme("contrast", choice))
        self.motion.chosen.connect(motion.choose)
        for row in (self.theme, self.contrast, self.motion):
            card.body.addWidget(FieldRow(row.accessibleName(), editor=row, label_width=160))
        card.body.addWidget(FieldRow(self.tr("Language"), editor=self._language_box(), label_width=160))
        theme.manager().changed.connect(self._show_theme)
        return card

    def _language_box(self) -> QComboBox:
        self.languages = ChoiceBox()
        self.languages.setObjectName("settings.language")
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.addItem(self.tr("As the system"), translation.SYSTEM)
        for code, name in translation.LANGUAGES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(self.languages.findData(translation.choice()))
        self.languages.activated.connect(self._speak)
        return self.languages

    def _speak(self) -> None:
        translation.choose(self.languages.currentData())
        # not now: the box that is being served goes away with all the rest
        QTimer.singleShot(0, self.window_, self.window_.make_anew)

    def _notice_card(self) -> Card:
        card = Card(self.tr("Notifications"), margin=24)
        self.run_ends = QCheckBox(self.tr("Tell me when a run ends while the window is not in front"))
        self.run_ends.setObjectName("settings.run_ends")
        self.run_ends.setAccessibleName(self.run_ends.text())
        self.run_ends.clicked.connect(lambda chosen: preferences().setValue(run_ends.SETTING, chosen))
        card.body.addWidget(self.run_ends)
        return card

    def _power_card(self) -> Card:
        card = Card(self.tr("Power"), margin=24)
        self.awake = AwakeBox(self.session)
        self.awake.setObjectName("settings.awake")
        card.body.addWidget(self.awake)
        return card

    def _guard_card(self) -> Card:
        self._guards = GuardCard(self.session)
        return self._guards

    def _places_card(self) -> Card:
        card = Card(self.tr("Where things are"), margin=24, spacing=12)
        self._workspace_place = ElidedLabel("", "caption", Qt.TextElideMode.ElideMiddle)
        places = (
            (self.tr("This workspace"), self._workspace_place, self._open_workspace_folder),
            (self.tr("Window and recent list"), _place(user_data()), lambda: open_path(user_data())),
            (self.tr("Crash reports"), _place(crash_folder()), lambda: open_path(crash_folder())),
        )
        for i, (text, place, show) in enumerate(places):
            if i:
                card.body.addWidget(Line())
            button = Button(self.tr("Show folder"))
            button.setObjectName(f"settings.folder.{i}")
            button.setAccessibleName(self.tr("Show folder: {name}").format(name=text))
            button.clicked.connect(show)
            row = QHBoxLayout()
            row.setSpacing(16)
            label = Label(text, "strong")
            label.setFixedWidth(160)
            row.addWidget(label)
            row.addWidget(place, 1)
            row.addWidget(button)
            card.body.addLayout(row)
        return card

    def _about_card(self) -> Card:
        card = Card(self.tr("About"), margin=24)
        text = self.tr("mldesk {version}, Qt {qt}. Free software under the Apache License 2.0.")
        card.body.addWidget(Label(text.format(version=__version__, qt=qVersion()), "muted", wrap=True))
        return card

    def shown(self) -> None:
        """Show what is chosen now."""
        self._show_theme()
        self.run_ends.setChecked(run_ends.notifies())
        self.awake.shown()
        self.make_later(self._show_rest)  # when it is made

    def _show_rest(self) -> None:
        self._workspace_place.setText(str(self.session.path or self.tr("none is open")))
        self._guards.shown()

    def _show_theme(self) -> None:
        manager = theme.manager()
        self.theme.show_choice(manager.choice)
        self.contrast.show_choice(manager.contrast)
        self.motion.show_choice(motion.choice())

    def _open_workspace_folder(self) -> None:
        if self.session.path is not None:
            open_path(self.session.path)


def _place(path: Path) -> ElidedLabel:
    return ElidedLabel(str(path), "caption", Qt.TextElideMode.ElideMiddle)


def _choose_theme(setting: str, choice: str) -> None:
    preferences().setValue(setting, choice)
    manager = theme.manager()
    manager.apply(choice if setting == "theme" else manager.choice, choice if setting == "contrast" else "")
