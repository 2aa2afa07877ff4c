"""What the tests of the Environments page share: registering, the page opened, a package at hand."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from pytestqt.qtbot import QtBot

from mldesk.core.environments.registry import Environment, register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.environments import EnvironmentsPage

WAIT = 20_000


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets all with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.values: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.values[service, username]


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The system's keyring, in memory."""
    before = keyring.get_keyring()
    mine = MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def register(workspace_path: Path) -> Callable[..., Environment]:
    """Register a specification in the workspace."""

    def registered(name: str, spec: EnvironmentSpec, description: str = "") -> Environment:
        with Workspace.open(workspace_path) as workspace:
            return register_environment(workspace, name, spec, description)

    return registered


@pytest.fixture
def open_page(qtbot: QtBot, window: MainWindow) -> Callable[[int], EnvironmentsPage]:
    """Open the page and wait until it shows so many environments."""

    def opened(environments: int) -> EnvironmentsPage:
        page = window.open_page("environments")
        assert isinstance(page, EnvironmentsPage)
        qtbot.waitUntil(lambda: page.stack.currentIndex() == (2 if environments else 1), timeout=WAIT)
        qtbot.waitUntil(lambda: len(page.table.model_.things) == environments, timeout=WAIT)
        return page

    return opened


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """A wheel of the package tiny, version 1.2, that holds one module."""
    path = tmp_path / "tiny-1.2-py3-none-any.whl"
    information = "tiny-1.2.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("tiny.py", "answer = 42\n")
        archive.writestr(f"{information}/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.2\n")
        archive.writestr(
            f"{information}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(
            f"{information}/RECORD", f"tiny.py,,\n{information}/METADATA,,\n{information}/WHEEL,,\n"
        )
    return path
