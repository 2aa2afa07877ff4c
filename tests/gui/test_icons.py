"""The icons: one hand, one stroke, the theme's colour, sharp at every scale."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QPixmap
from pytestqt.qtbot import QtBot

from mldesk.core.paths import resources
from mldesk.gui import icons, theme
from mldesk.gui.icons import IconButton, icon

_FILES = sorted(path for path in (resources() / "icons").glob("*.svg") if path.stem != "logo")


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_an_icon_is_24_by_24_with_our_stroke_and_no_color_of_its_own(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.75")
    assert "#" not in path.read_text(encoding="utf-8")


def _strongest(image: QImage) -> str:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=lambda color: color.alpha()).name().upper()


@pytest.mark.usefixtures("qapp")
def test_an_icon_has_the_pixels_of_the_screen() -> None:
    pixmap = icon("home").pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


@pytest.mark.usefixtures("qapp")
def test_an_icon_follows_the_theme_without_being_made_anew() -> None:
    stop = icon("stop-filled", "accent")
    for name in ("light", "dark"):
        theme.manager().apply(name)
        assert _strongest(stop.pixmap(24, 24).toImage()) == theme.themes[name].accent


@pytest.mark.usefixtures("qapp")
def test_a_disabled_icon_is_fainter() -> None:
    def ink(mode: QIcon.Mode) -> int:
        image = icon("dot").pixmap(QSize(16, 16), 1.0, mode).toImage()
        return sum(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))

    assert ink(QIcon.Mode.Disabled) < ink(QIcon.Mode.Normal)


@pytest.mark.usefixtures("qapp")
def test_a_copy_can_be_changed_and_both_are_drawn() -> None:
    for _ in range(100):
        kept = icon("home")
        changed = QIcon(kept)
        changed.addPixmap(QPixmap(3, 3))  # Qt clones what draws the icon
        assert not changed.pixmap(16, 16).isNull()
        assert not kept.pixmap(16, 16).isNull()
    assert len(icons._clones) == 1


def test_an_unknown_icon_is_an_error_where_it_is_asked_for() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")


def test_an_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("star", "Star this run")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Star this run"


def test_the_logo_in_assets_is_the_one_in_resources() -> None:
    assets = resources().parent / "assets" / "logo.svg"
    assert assets.read_bytes() == (resources() / "icons" / "logo.svg").read_bytes()
