"""GNOME's wish for less motion: asked by its own command, and followed while the window is open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mldesk.gui import motion
from mldesk.gui.gnome_motion import GnomeMotion, is_gnome

WAIT = 10_000

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNOME is of Linux")


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A GNOME whose `gsettings` answers what it is set to here."""
    answer, programs = tmp_path / "answer", tmp_path / "programs"
    programs.mkdir()
    program = programs / "gsettings"
    asked = "get org.gnome.desktop.interface enable-animations"
    program.write_text(f'#!/bin/sh\n[ "$*" = "{asked}" ] && cat "{answer}"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    return lambda text: answer.write_text(f"{text}\n", "utf-8") and None


@pytest.fixture
def follower(qapp: QApplication) -> Iterator[Callable[[], GnomeMotion]]:
    """Follows the desktop, until the test is over."""
    parent = QObject()
    made: list[GnomeMotion] = []

    def follow() -> GnomeMotion:
        made.append(motion.follow_desktop(parent))
        return made[-1]

    yield follow
    for one in made:
        one.close()
    parent.deleteLater()
    qapp.sendPostedEvents()
    motion.apply()


def test_animations_that_are_off_in_gnome_are_off_here_and_come_back_with_it(
    qtbot: QtBot, qapp: QApplication, desktop: Callable[[str], None], follower: Callable[[], GnomeMotion]
) -> None:
    motion.apply()
    assert not motion.reduced()
    desktop("false")
    gnome = follower()
    qtbot.waitUntil(motion.reduced, timeout=WAIT)
    assert QApplication.cursorFlashTime() == 0
    desktop("true")
    # as when one comes back from the system's settings
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: not motion.reduced(), timeout=WAIT)
    assert not gnome.reduced
    assert QApplication.cursorFlashTime() > 0


def test_what_the_user_has_chosen_here_goes_before_what_gnome_says(
    qtbot: QtBot, desktop: Callable[[str], None], follower: Callable[[], GnomeMotion]
) -> None:
    desktop("false")
    gnome = follower()
    qtbot.waitUntil(lambda: gnome.reduced, timeout=WAIT)
    motion.choose("full")
    assert not motion.reduced()
    motion.choose("system")
    assert motion.reduced()


@pytest.mark.parametrize("answer", ["", "No such schema", "'false'"])
def test_an_answer_that_is_none_changes_nothing(
    qtbot: QtBot, desktop: Callable[[str], None], follower: Callable[[], GnomeMotion], answer: str
) -> None:
    desktop(answer)
    gnome = follower()
    qtbot.waitUntil(lambda: gnome.is_settled, timeout=WAIT)
    assert not motion.reduced()


def test_elsewhere_nothing_is_asked(
    monkeypatch: pytest.MonkeyPatch, desktop: Callable[[str], None], follower: Callable[[], GnomeMotion]
) -> None:
    desktop("false")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    gnome = follower()
    assert not is_gnome()
    assert gnome.is_settled
    assert not motion.reduced()
