"""Registering a model from a run in a real window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from mldesk.core.model import get_model, run_models
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.models.register_panel import RegisterPanel
from mldesk.gui.widgets.message import MessageBar

if TYPE_CHECKING:
    from .conftest import Hands, Registry

OpenPanel = Callable[[str], RegisterPanel]


@pytest.fixture
def open_panel(hands: Hands, window: MainWindow) -> OpenPanel:
    """Opens the panel on a run and waits until it knows the run."""

    def opened(run_id: str) -> RegisterPanel:
        window.register_model(run_id)
        panel = hands.panel()
        assert isinstance(panel, RegisterPanel)
        hands.until(lambda: panel.path.count() > 0)
        return panel

    return opened


def test_a_run_is_registered_under_a_name_suggested_by_its_experiment(
    hands: Hands, window: MainWindow, registry: Registry, open_panel: OpenPanel
) -> None:
    panel = open_panel(registry.run())
    assert hands.line(panel, "register.name").text() == "baseline"
    hands.press(panel, "register.confirm")
    hands.until(lambda: window.overlay is None)
    version = hands.open().detail.version()
    assert version is not None
    assert (version.reference, version.source_path) == ("baseline:1", "outputs")


def test_all_that_is_said_of_a_version_is_registered_at_once(
    hands: Hands, window: MainWindow, registry: Registry, open_panel: OpenPanel
) -> None:
    run_id = registry.run()
    panel = open_panel(run_id)
    panel.name.setText("net")
    panel.description.setText("for the study")
    panel.stage.setCurrentText("Staging")
    panel.alias.setText("@champion")
    panel.tags.start()
    panel.tags.line.setText("data = MNIST")
    panel.properties.start()
    panel.properties.line.setText("author = Ada")
    hands.press(panel, "register.confirm")
    hands.until(lambda: window.overlay is None)
    version = registry.ask(lambda workspace: get_model(workspace, "net@champion"))
    assert (version.description, version.stage) == ("for the study", "Staging")
    assert dict(version.tags) == {"data": "MNIST", "stage": "Staging"}
    assert dict(version.properties) == {"author": "Ada"}


def test_an_alias_that_cannot_be_used_is_told_before_anything_is_stored(
    hands: Hands, registry: Registry, open_panel: OpenPanel
) -> None:
    run_id = registry.run()
    panel = open_panel(run_id)
    alias = hands.line(panel, "register.alias")
    alias.setText("3")
    hands.press(panel, "register.confirm")
    hands.until(lambda: alias.property("invalid") is True)
    assert registry.ask(lambda workspace: run_models(workspace, run_id)) == []


def test_a_single_output_can_be_registered(
    hands: Hands, window: MainWindow, registry: Registry, open_panel: OpenPanel
) -> None:
    panel = open_panel(registry.run())
    panel.path.setCurrentIndex(1)
    hands.line(panel, "register.name").setText("one")
    hands.press(panel, "register.confirm")
    version = hands.open().detail.version()
    assert version is not None
    assert version.source_path == "outputs/model.keras"


def test_a_name_that_cannot_be_used_is_told_beside_it(
    hands: Hands, window: MainWindow, registry: Registry, open_panel: OpenPanel
) -> None:
    panel = open_panel(registry.run())
    name = hands.line(panel, "register.name")
    name.setText("a:b")
    hands.press(panel, "register.confirm")
    hands.until(lambda: ":" in name.accessibleDescription())
    assert name.property("invalid") is True
    assert window.overlay is not None


def test_a_known_name_is_announced_as_its_next_version(
    hands: Hands, registry: Registry, open_panel: OpenPanel
) -> None:
    run_id = registry.run()
    registry.model("baseline", run_id)
    panel = open_panel(run_id)
    hands.until(lambda: "version 2" in hands.line(panel, "register.name").accessibleDescription())


@pytest.mark.parametrize(("ended", "files"), [(False, None), (True, {})])
def test_a_run_that_has_nothing_to_register_says_so(
    registry: Registry, open_panel: OpenPanel, ended: bool, files: dict[str, bytes] | None
) -> None:
    panel = open_panel(registry.run(ended=ended, files=files))
    told = panel.findChild(MessageBar, "register.problem") is not None
    assert told or panel.path.accessibleDescription()
    assert not panel.confirm_button.isEnabled()


def test_a_run_that_ends_while_the_form_is_open_can_be_registered_in_it(
    hands: Hands, window: MainWindow, registry: Registry, open_panel: OpenPanel
) -> None:
    run_id = registry.run(ended=False, files={"first.keras": b"weights"})
    panel = open_panel(run_id)
    panel.path.setCurrentIndex(1)
    name = hands.line(panel, "register.name")
    name.setText("")  # what is typed or taken away meanwhile stays so
    assert not panel.confirm_button.isEnabled()
    registry.end(run_id, {"second.keras": b"other weights"})
    hands.until(panel.confirm_button.isEnabled)
    told = [bar.title_label.text() for bar in panel.findChildren(MessageBar) if bar.isVisible()]
    assert told == ["The run is over: its model can be registered now."]
    assert [panel.path.itemData(at) for at in range(panel.path.count())] == [
        "outputs",
        "outputs/first.keras",
        "outputs/second.keras",
    ]
    assert panel.path.currentData() == "outputs/first.keras"
    assert name.text() == ""
    name.setText("late")
    hands.press(panel, "register.confirm")
    hands.until(lambda: window.overlay is None)
    version = registry.ask(lambda workspace: get_model(workspace, "late"))
    assert version.source_path == "outputs/first.keras"


def test_a_run_that_ends_without_outputs_says_so_in_the_open_form(
    hands: Hands, registry: Registry, open_panel: OpenPanel
) -> None:
    run_id = registry.run(ended=False, files={})
    panel = open_panel(run_id)
    assert "no outputs" not in panel.path.accessibleDescription()
    registry.end(run_id, {})
    hands.until(lambda: "no outputs" in panel.path.accessibleDescription())
    assert not [bar for bar in panel.findChildren(MessageBar) if bar.isVisible()]
    assert not panel.confirm_button.isEnabled()
