"""Two versions side by side, and verifying one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mldesk.core.model import set_alias
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.pages.models.compare_reading import MetricRow, read_comparison
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.problem_list import ProblemList

if TYPE_CHECKING:
    from .conftest import Hands, Registry

_TAB = 4


@pytest.fixture
def page(hands: Hands, registry: Registry) -> ModelsPage:
    """The Compare tab of the second of two versions, whose code and metrics differ."""
    registry.model("net", registry.run("import os\nrate = 1\n"))
    registry.model("net", registry.run("import os\nrate = 2\n", accuracy=0.97))
    registry.model("other", registry.run("rate = 2\n", files={"model.onnx": b"no model"}))
    page = hands.open(2)
    page.detail.tabs.setCurrentIndex(_TAB)
    hands.until(lambda: page.detail.compare._found is not None)
    return page


def test_metrics_tell_the_difference_and_which_is_better(page: ModelsPage) -> None:
    compare = page.detail.compare
    rows = {row.name: row for row in compare.metrics.model_.rows}
    assert rows["val_accuracy"].verdict == "better"
    table = compare.metrics.model_
    texts = [table.index(row, 3).data() for row in range(table.rowCount())]
    assert "+0.02  better" in texts
    assert [column.title for column in table.columns[1:3]] == ["net : 1", "net : 2"]


@pytest.mark.parametrize(
    ("name", "difference", "verdict"),
    [
        ("loss", -0.1, "better"),
        ("loss", 0.1, "worse"),
        ("val_accuracy", 0.1, "better"),
        ("val_accuracy", 0.0, "same"),
        ("learning_rate", 0.1, "unknown"),
        ("loss", None, "unknown"),
    ],
)
def test_what_is_better_depends_on_the_metric(name: str, difference: float | None, verdict: str) -> None:
    assert MetricRow(name, 1.0, 1.0, difference).verdict == verdict


def test_the_code_that_differs_is_shown_with_signs_and_colours(page: ModelsPage, hands: Hands) -> None:
    compare = page.detail.compare
    compare.parts.choose("code")
    assert compare.code.isVisible()
    text = compare.code.toPlainText()
    assert "-rate = 1" in text
    assert "+rate = 2" in text
    assert len(compare.code.extraSelections()) == 3


def test_colours_of_a_line_begin_after_its_sign(registry: Registry) -> None:
    first = registry.model("a", registry.run("if True:\n    x = 1\n"))
    second = registry.model("a", registry.run("if True:\n    x = 2\n"))
    (code,) = read_comparison(first, second).code
    lines = code.difference.text.split("\n")
    added = lines.index("+    x = 2")
    assert code.spans[added] == [(9, 1, "number")]
    assert (code.added, code.removed) == (1, 1)


def test_only_differences_are_shown_until_all_are_wanted(page: ModelsPage) -> None:
    compare = page.detail.compare
    compare.parts.choose("files")
    only = compare.facts.model_.rowCount()
    compare.only_box.setChecked(False)
    assert compare.facts.model_.rowCount() > only
    compare.only_box.setChecked(True)
    compare.parts.choose("packages")
    assert compare.no_difference.isVisible()


def test_versions_of_other_models_can_be_compared(page: ModelsPage, hands: Hands) -> None:
    compare = page.detail.compare
    assert [other.reference for other in compare.others] == ["net:1", "other:1"]
    compare.choose("other:1")
    hands.until(lambda: compare._found is not None and compare._found.other.name == "other")
    compare.parts.choose("files")
    assert any(row.name == "framework" and not row.same for row in compare.facts.model_.rows)
    compare.parts.choose("data")
    assert [row.same for row in compare.datasets.model_.rows] == [True]


def test_the_champion_is_compared_with_first(hands: Hands, registry: Registry) -> None:
    run_id = registry.run()
    for _ in range(3):
        registry.model("net", run_id)
    registry.ask(lambda workspace: set_alias(workspace, "net:1", "champion"))
    page = hands.open()
    other = page.detail.compare.other()
    assert other is not None
    assert other.reference == "net:1"


def test_a_single_version_says_that_there_is_nothing_to_compare(hands: Hands, registry: Registry) -> None:
    registry.model()
    page = hands.open()
    page.detail.tabs.setCurrentIndex(_TAB)
    assert page.detail.compare.stack.currentIndex() == 0


@pytest.mark.parametrize("how", ["quick", "sampled", "full"])
def test_verify_tells_that_the_files_are_the_same(hands: Hands, registry: Registry, how: str) -> None:
    registry.model()
    page = hands.open()
    action = next(one for one in page.detail.verify_button.menu_.actions() if one.objectName().endswith(how))
    action.trigger()
    hands.until(
        lambda: any(bar.level == "good" for bar in page.detail.findChildren(MessageBar, "models.message"))
    )


def test_verify_names_the_damaged_file_and_who_else_holds_it(hands: Hands, registry: Registry) -> None:
    run_id = registry.run()
    registry.model("net", run_id)
    version = registry.model("other", run_id)
    stored = version.files_folder / "model.keras"
    content = stored.read_bytes()
    stored.chmod(0o644)
    stored.write_bytes(content[::-1])
    page = hands.open(2)
    page.detail.verify("full")
    hands.until(lambda: page.detail.findChild(MessageBar, "models.verify_result") is not None)
    told = page.detail.findChild(MessageBar, "models.verify_result").accessibleName()
    assert "model.keras" in told
    assert "model other:1" in told


def test_several_damaged_files_are_listed(hands: Hands, registry: Registry) -> None:
    version = registry.model("net", registry.run(files={"a.keras": b"one", "b.txt": b"two"}))
    for path in version.files_folder.iterdir():
        path.chmod(0o644)
        path.write_bytes(b"xyz")
    page = hands.open()
    page.detail.verify("full")
    hands.until(lambda: page.detail.findChild(ProblemList, "models.verify_result") is not None)
    listed = page.detail.findChild(ProblemList, "models.verify_result")
    assert len(listed.table.model_.rows) == 2
