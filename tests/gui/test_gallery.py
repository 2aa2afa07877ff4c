"""The pictures of the guide: which language takes the most room, what files are called, who sees them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mldesk.core.paths import resources
from mldesk.gui import translation
from mldesk.gui.demo.gallery import longest_language
from mldesk.gui.demo.pictures import save_pictures
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.help import HelpPage

GUIDE = sorted((resources() / "help").glob("*.md"))


def test_the_longest_language_is_one_of_ours_and_not_chinese() -> None:
    assert longest_language() in set(translation.LANGUAGES) - {"en", "zh_CN"}


def test_small_pictures_have_every_theme_and_scale(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel("Words")
    qtbot.addWidget(label)
    label.resize(120, 40)
    paths = save_pictures(label, tmp_path, "words", kind="webp")
    assert sorted(path.name for path in paths) == [
        f"words-{theme}-{scale}x.webp" for theme in ("dark", "light") for scale in (1, 2)
    ]
    assert {path.name[-7:-5]: QImage(str(path)).width() for path in paths} == {"1x": 120, "2x": 240}


@pytest.mark.parametrize("path", GUIDE, ids=lambda path: path.stem)
def test_pictures_of_the_guide_are_where_it_says(path: Path) -> None:
    for picture in re.findall(r"^!\[[^\]]+\]\(([^)]+)\)", path.read_text("utf-8"), re.MULTILINE):
        assert (path.parent / picture).is_file()


def test_the_window_shows_the_guide_without_pictures_of_itself(window: MainWindow) -> None:
    page = window.open_page("help")
    assert isinstance(page, HelpPage)
    page.set_topic("queue")
    assert "![" not in page.text.toPlainText()
    assert "<img" not in page.text.toHtml()
