"""What the report says of the articles' programs: all of each runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.azureml.report import make_report
from tests.end_to_end.articles.blocks import articles

found = articles()


@pytest.mark.parametrize(
    "name", list(found) or [pytest.param("", marks=pytest.mark.skip("no articles here"))]
)
def test_all_of_an_articles_program_runs(tmp_path: Path, name: str) -> None:
    article = found[name]
    (tmp_path / "program.py").write_text(article.program, encoding="utf-8")
    report = make_report([tmp_path])
    assert (report.unread, report.of("not")) == ((), [])
    assert {"Workspace.from_config", "Run.wait_for_completion", "Run.register_model"} <= {
        use.name for use in report.of("runs")
    }
    (tmp_path / "program.py").write_text(article.program + article.distributed, encoding="utf-8")
    report = make_report([tmp_path])
    assert report.of("not") == []
    told = {use.name for use in report.of("differs")}
    assert ("TensorFlow(node_count=)" in told) == ("node_count=2" in article.distributed)
