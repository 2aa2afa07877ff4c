"""Registering from the API object, as programs for Azure ML's SDK do it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.core.dataset import get_dataset
from mldesk.core.errors import InvalidInput, NotFound, Unavailable
from mldesk.core.model import dataset_models, list_models, model_datasets
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

FinishedRun = Callable[..., Run]


def test_a_run_registers_with_the_sdks_arguments(workspace: Workspace, finished_run: FinishedRun) -> None:
    version = finished_run().register_model(
        "net",
        "outputs/net.onnx",
        {"a": "b"},
        {"c": "d"},
        "TensorFlow",
        "2.0",
        "described",
        sample_input_dataset=None,
        resource_configuration=None,
    )
    assert (version.name, version.id, version.version) == ("net", "net:1", 1)
    assert (dict(version.tags), dict(version.properties)) == ({"a": "b"}, {"c": "d"})
    assert (version.description, version.source_path) == ("described", "outputs/net.onnx")


@pytest.mark.parametrize(
    ("existing", "path"), [("net", "net"), ("outputs/net", "outputs/net"), ("outputs/else", "outputs")]
)
def test_without_a_path_it_is_what_has_the_models_name_else_all_outputs(
    finished_run: FinishedRun, existing: str, path: str
) -> None:
    run = finished_run()
    (run.work_folder / existing).write_bytes(b"x")
    assert run.register_model("net").source_path == path


def test_named_datasets_are_noted(
    workspace: Workspace, finished_run: FinishedRun, digits: Callable[[bytes], DatasetInput]
) -> None:
    digits(b"1")
    digits(b"2")
    run = finished_run()
    given = ["digits:1", ("validation", get_dataset(workspace, "digits:2"))]
    version = run.register_model("net", datasets=given)
    assert [(used.reference, used.purpose) for used in model_datasets(workspace, version)] == [
        ("digits:1", ""),
        ("digits:2", "validation"),
    ]
    assert dataset_models(workspace, "digits:2") == [version]
    with pytest.raises(NotFound):
        run.register_model("net", datasets=["nowhere:1"])
    assert len(list_models(workspace)[0].versions) == 1


def test_the_same_again_is_a_new_version_that_takes_no_more_room(
    workspace: Workspace, finished_run: FinishedRun
) -> None:
    run = finished_run(weights=b"x" * 100_000)
    first, second = (run.register_model("net") for _ in range(2))
    assert (first.version, second.version, first.hash == second.hash) == (1, 2, True)
    objects = [path for path in workspace.objects_folder.rglob("*") if path.is_file()]
    assert [path.stat().st_size for path in objects if path.stat().st_size == 100_000] == [100_000]


def test_a_run_at_work_and_paths_that_lead_out_are_refused(
    finished_run: FinishedRun, submit_script: Callable[..., Run]
) -> None:
    with pytest.raises(Unavailable, match="still at work"):
        submit_script("print()").register_model("net")
    for path in ("../..", "/etc/passwd"):
        with pytest.raises(InvalidInput):
            finished_run().register_model("net", path)
