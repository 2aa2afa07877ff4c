"""The graph from data over runs to models, in both directions, with what is gone and what is only told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.errors import NotFound
from mldesk.core.item_edits import edit_item
from mldesk.core.model import (
    LineageGraph,
    ModelVersion,
    export_model,
    import_model,
    lineage_graph,
    register_model,
    set_stage,
)
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

FinishedRun = Callable[..., Run]
child_id = "01m7yft1vsz6g5qdw6efjedxgc"
script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"


@pytest.fixture
def trained(workspace: Workspace, finished_run: FinishedRun, digits: Callable[[], DatasetInput]) -> Run:
    """A run that read digits:1, with net:1, net:2 and a child that left fold:1; another run beside."""
    child = (
        events.Child(child_id, events.Name("fold")),
        events.Child(child_id, events.Phase("Running", 1.0)),
    )
    data = digits()
    run = finished_run(text=script, inputs=(data,), logged=child)
    for _ in range(2):
        register_model(workspace, run, "net")
    register_model(workspace, Run(workspace, child_id), "fold")
    register_model(workspace, finished_run(text=script, inputs=(data,)), "other")
    return run


def shape(graph: LineageGraph) -> set[str]:
    label = {node.id: node.label for node in graph.nodes}
    return {f"{label[edge.source]} -{edge.label}> {label[edge.target]}" for edge in graph.edges}


def expected(run: Run) -> set[str]:
    return {
        f"digits:1 ---data> {run.name}",
        f"{run.name} -child> fold",
        f"{run.name} -> net:1",
        f"{run.name} -> net:2",
        "fold -> fold:1",
    }


@pytest.mark.parametrize(
    "reference", ["model net:1", "net:1", "net", "fold:1", "run {id}", "{name}", "run {child}"]
)
def test_from_a_model_or_a_run_all_of_the_same_run_is_shown(
    workspace: Workspace, trained: Run, reference: str
) -> None:
    text = reference.format(id=trained.id, name=trained.name, child=child_id)
    graph = lineage_graph(workspace, text)
    assert shape(graph) == expected(trained)
    assert graph.left_out == 0
    assert all(node.present for node in graph.nodes)


def test_the_thing_asked_for_comes_first_and_statuses_are_told(workspace: Workspace, trained: Run) -> None:
    set_stage(workspace, "net:2", "Production")
    graph = lineage_graph(workspace, "net:2")
    assert (graph.nodes[0].reference, graph.nodes[0].status) == ("net:2", "Production")
    assert {node.label: node.status for node in graph.nodes if node.kind == "run"} == {
        trained.name: "Completed",
        "fold": "Completed",
    }
    assert json.dumps(graph.to_dict())


def test_from_a_dataset_all_runs_and_models_are_shown(workspace: Workspace, trained: Run) -> None:
    graph = lineage_graph(workspace, "dataset digits")
    assert graph.nodes[0].reference == "digits:1"
    assert shape(graph) > expected(trained)
    assert "other:1" in {node.label for node in graph.nodes}


def test_it_is_bounded(workspace: Workspace, trained: Run) -> None:
    graph = lineage_graph(workspace, "digits", limit=3)
    assert len(graph.nodes) == 3
    assert graph.left_out > 0
    known = {node.id for node in graph.nodes}
    assert all({edge.source, edge.target} <= known for edge in graph.edges)


def test_what_is_in_the_trash_or_gone_is_shown_as_such(workspace: Workspace, trained: Run) -> None:
    net = lineage_graph(workspace, "net:1").nodes[0]
    edit_item(workspace, "model", net.id.split(":")[1], "deleted", 2, 1.0)
    before = lineage_graph(workspace, "net:1")
    assert {node.label for node in before.nodes if not node.present} == {"net:2"}
    with workspace.store.write("runs", "datasets") as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for table in ("metrics", "parameters", "run_datasets"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("DELETE FROM dataset_versions")
        connection.execute("DELETE FROM runs")
    after = lineage_graph(workspace, "net:1")
    assert shape(after) == {f"digits:1 ---data> {trained.name}", f"{trained.name} -> net:1"}
    assert [node.label for node in after.nodes if node.present] == ["net:1"]


def test_an_imported_export_shows_what_it_tells(workspace: Workspace, trained: Run, tmp_path: Path) -> None:
    def imported(place: Workspace) -> ModelVersion:
        return import_model(place, tmp_path / "export", "copy")

    export_model(register_model(workspace, trained, "net"), tmp_path / "export")
    imported(workspace)
    here = lineage_graph(workspace, "copy")
    assert shape(here) == {f"digits:1 ---data> {trained.name}", f"{trained.name} -> copy:1"}
    assert [(node.status, node.present) for node in here.nodes if node.kind == "run"] == [("told", False)]
    assert [node.present for node in here.nodes if node.kind == "dataset"] == [True]
    with Workspace.create(tmp_path / "elsewhere", "Elsewhere") as other:
        imported(other)
        there = lineage_graph(other, "copy")
        assert shape(there) == shape(here)
        assert [node.present for node in there.nodes] == [True, False, False]


def test_what_does_not_exist(workspace: Workspace) -> None:
    for reference in ("nothing", "model nothing", "run nothing", "dataset nothing"):
        with pytest.raises(NotFound):
            lineage_graph(workspace, reference)
