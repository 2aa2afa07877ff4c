"""What scripts log besides metrics is listed by name and read back as numbers and tables."""

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mldesk.core.errors import InvalidInput
from mldesk.core.ingest import Ingester
from mldesk.core.result_documents import AccuracyTable, ConfusionMatrix, Predictions, Residuals
from mldesk.core.run import Run, submit
from mldesk.core.run_results import list_results, read_result_document, read_result_table
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

MATRIX = {
    "schema_type": "confusion_matrix",
    "schema_version": "v1",
    "data": {"class_labels": ["cat", "dog", 3], "matrix": [[8, 2, 0], [1, 9, 0], [0, 0, 0]]},
}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace.create(tmp_path / "study")


@pytest.fixture
def write(workspace: Workspace, tmp_path: Path) -> Callable[..., Run]:
    def written(*several: events.Event) -> Run:
        source = tmp_path / "source"
        source.mkdir(exist_ok=True)
        (source / "train.py").write_text("print(1)")
        run = submit(workspace, ScriptRunConfig(source, "train.py"))
        (run.folder / "events.jsonl").write_bytes(b"".join(map(events.encode, several)))
        Ingester(workspace).ingest(run.id)
        return run

    return written


def test_results_are_listed_by_kind_and_name_with_their_steps(
    workspace: Workspace, write: Callable[..., Run]
) -> None:
    run = write(
        events.Image("samples", 0, 1.0, "images/a.png"),
        events.Record("row", "grid", 0, 1.0, {"x": 1, "y": 2}),
        events.Record("confusion_matrix", "validation", 0, 2.0, MATRIX),
        events.Image("samples", 1, 3.0, "images/b.png"),
        events.Record("confusion_matrix", "validation", 1, 4.0, MATRIX),
        events.Record("row", "grid", 1, 5.0, {"x": 3, "z": None}),
        events.Text("remark", 0, 6.0, "good"),
    )
    found = {result.key: result for result in list_results(workspace, run.id)}
    assert list(found) == [
        ("confusion_matrix", "validation"),
        ("image", "samples"),
        ("row", "grid"),
        ("text", "remark"),
    ]
    assert [entry.step for entry in found["confusion_matrix", "validation"].entries] == [0, 1]
    assert [entry.path for entry in found["image", "samples"].entries] == [
        run.folder / "images" / "a.png",
        run.folder / "images" / "b.png",
    ]
    rows = found["row", "grid"]
    assert (len(rows.entries), rows.count) == (1, 2)
    table = read_result_table(workspace, run.id, rows, rows.entries[-1])
    assert table.columns == ("x", "y", "z")
    assert [list(column) for column in table.values] == [[1, 3], [2, None], [None, None]]
    remark = found["text", "remark"]
    assert list(read_result_table(workspace, run.id, remark, remark.entries[0]).values[1]) == ["good"]


def test_a_table_of_single_values_is_one_row(workspace: Workspace, write: Callable[..., Run]) -> None:
    run = write(events.Record("table", "scores", 0, 1.0, {"a": 1, "b": "x"}))
    (result,) = list_results(workspace, run.id)
    table = read_result_table(workspace, run.id, result, result.entries[0])
    assert (table.columns, table.values, table.row_count) == (("a", "b"), ([1], ["x"]), 1)


def test_a_confusion_matrix_tells_accuracy_shares_and_mistakes(
    workspace: Workspace, write: Callable[..., Run]
) -> None:
    run = write(events.Record("confusion_matrix", "validation", 0, 2.0, MATRIX))
    (result,) = list_results(workspace, run.id)
    matrix = read_result_document(workspace, result.kind, result.entries[0])
    assert isinstance(matrix, ConfusionMatrix)
    assert matrix.labels == ("cat", "dog", "3")
    assert (matrix.total, matrix.accuracy) == (20.0, 0.85)
    assert matrix.row_shares()[0].tolist() == [0.8, 0.2, 0.0]
    assert np.isnan(matrix.row_shares()[2]).all()
    assert matrix.most_confused() == [("cat", "dog", 2.0), ("dog", "cat", 1.0)]


@pytest.mark.parametrize(
    "data",
    [
        {"matrix": [[1, 2], [3]], "class_labels": ["a", "b"]},
        {"matrix": [[1, 2], [3, 4]], "class_labels": ["a"]},
        {"matrix": [["x", 2], [3, 4]], "class_labels": ["a", "b"]},
        {"class_labels": ["a", "b"]},
        {"matrix": [], "class_labels": []},
        "nothing",
    ],
)
def test_a_matrix_that_is_none_is_told_in_words(data: object) -> None:
    with pytest.raises(InvalidInput, match="cannot be drawn"):
        ConfusionMatrix.from_document({"data": data})


def test_an_accuracy_table_gives_rates_and_the_area_under_the_curve() -> None:
    table = AccuracyTable.from_document(
        {
            "data": {
                "class_labels": ["a"],
                "probability_thresholds": [0.0, 0.5, 1.0],
                "probability_tables": [[[82, 118, 0, 0], [75, 31, 87, 7], [0, 0, 118, 82]]],
            }
        }
    )
    false_rate, true_rate = table.roc(0)
    assert false_rate.tolist() == [1.0, 31 / 118, 0.0]
    assert true_rate.tolist() == [1.0, 75 / 82, 0.0]
    recall, precision = table.precision_recall(0)
    assert recall.tolist() == true_rate.tolist()
    assert precision[:2].tolist() == [82 / 200, 75 / 106]
    assert math.isnan(precision[2])
    x, y = 31 / 118, 75 / 82
    assert table.area(0) == pytest.approx(x * y / 2 + (1 - x) * (y + 1) / 2)


def test_binned_predictions_and_residuals_are_read() -> None:
    predictions = Predictions.from_document(
        {"data": {"bin_edges": [0, 0.5, 1], "bin_averages": [0.25, 0.75], "bin_errors": [0.01, "nan"]}}
    )
    assert predictions.averages.tolist() == [0.25, 0.75]
    assert math.isnan(predictions.errors[1])
    assert predictions.counts.tolist() == [0.0, 0.0]
    residuals = Residuals.from_document({"data": {"bin_edges": [-1, 0, 1], "bin_counts": [3, 4]}})
    assert residuals.counts.tolist() == [3.0, 4.0]
    with pytest.raises(InvalidInput):
        Residuals.from_document({"data": {"bin_edges": [-1, 0, 1], "bin_counts": [3]}})


@pytest.mark.parametrize("labels", [7, True, "cat", {"cat": 0}])
def test_class_labels_that_are_no_list_are_unreadable(labels: object) -> None:
    data = {"class_labels": labels, "matrix": [[1]]}
    with pytest.raises(InvalidInput):
        ConfusionMatrix.from_document({"data": data})
    tables = {"probability_tables": [[[1, 0, 0, 0]]], "probability_thresholds": [0.5]}
    with pytest.raises(InvalidInput):
        AccuracyTable.from_document({"data": {"class_labels": labels, **tables}})
