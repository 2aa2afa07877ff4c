from typing import Any

import pytest

from mldesk.core.errors import InvalidInput
from mldesk.core.status import Status
from mldesk.gui.models.run_filter import parse


@pytest.fixture
def run(make_row: Any) -> Any:
    return make_row(
        "amber-finch-27",
        status=Status.RUNNING,
        metrics={"val_accuracy": 0.975, "val.loss": 0.1},
        parameters={"learning_rate": 0.001, "optimizer": "Adam", "batch-size": "50"},
        tags={"kind": "baseline"},
        note="first try",
        datasets=("digits:3",),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "amber",
        "AMBER finch",
        "first try",
        "digits:3",
        "metrics.val_accuracy > 0.97 and params.learning_rate < 0.01",
        "metrics.val_accuracy.last>=0.975",
        "metrics.val.loss = 0.1",
        "params.batch_size = 50",
        "params.optimizer = adam",
        "params.optimizer ~ da",
        "status = running",
        "nothing or amber",
        "not completed",
        "(nothing or amber) and tags.kind = baseline",
        'name = "amber-finch-27"',
        "params.missing != 3",
    ],
)
def test_accepted(run: Any, text: str) -> None:
    assert parse(text)(run)


@pytest.mark.parametrize(
    "text",
    [
        "coral",
        "amber and coral",
        "not amber",
        "metrics.val_accuracy > 0.98",
        "metrics.missing > 0",
        "params.missing = 3",
        "status = failed",
        "not (amber or coral)",
    ],
)
def test_not_accepted(run: Any, text: str) -> None:
    assert not parse(text)(run)


@pytest.mark.parametrize(
    "text", ["metrics.loss >", "> 3", "(amber", "amber)", "colour = red", "a = = b", "and =", "not"]
)
def test_nonsense_is_told(text: str) -> None:
    with pytest.raises(InvalidInput, match="search makes no sense"):
        parse(text)
