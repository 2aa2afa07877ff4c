"""The index against a naive evaluation of the same filters and orders, run by run."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.metrics import to_stored
from mldesk.core.run_index import FilterError, RunIndex, RunNews, match, parse_filter, read_filter, read_news
from mldesk.core.run_index.columns import CodedColumn
from mldesk.core.run_index.language import AllOf, AnyOf, Comparison, Condition, Not, Word
from mldesk.core.run_table import list_runs
from mldesk.core.workspace import Workspace

Run = dict[str, Any]
NUMBERS = st.one_of(st.none(), st.sampled_from([0.0, 0.5, 0.97, 1.0, -2.0, math.nan, math.inf]))
RUNS = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["amber", "Amber finch", "coral", "10", "9"]),
        "status": st.sampled_from(["Running", "Failed"]),
        "loss": NUMBERS,
        "lr": st.sampled_from([None, "0.1", '"0.1"', '"adam"', "2", "true", '"ADAM"', "10"]),
        "kind": st.sampled_from([None, "baseline", "trial", "7"]),
        "started": st.sampled_from([None, 1000.0, 2000.0]),
    }
)


def facts(identity: str, run: Run) -> tuple[Any, ...]:
    ended = None if run["started"] is None else run["started"] + 90
    times = (500.0, run["started"], ended)
    first = (identity, run["name"], 1, "digits", None, run["status"], *times, 0, None, None)
    return (*first, "train.py", "local", None, *[None] * 4, 0, 0, "", None, None, None)


def news_of(runs: list[Run], changed: tuple[str, ...] | None = None, start: int = 0) -> RunNews:
    named = [(f"{start + place:04d}", run) for place, run in enumerate(runs)]
    reals = [(one, run["loss"]) for one, run in named if run["loss"] is not None]
    metrics = [(one, "loss", 1, 3, *[to_stored(v)] * 5, 2, 3) for one, v in reals]
    return RunNews(
        "h",
        1,
        changed,
        [facts(*one) for one in named],
        [tuple(None if value == "nan" else value for value in row) for row in metrics],
        [(one, "lr", run["lr"]) for one, run in named if run["lr"] is not None],
        [(one, "kind", run["kind"]) for one, run in named if run["kind"] is not None],
        [],
        [],
    )


COMPARISONS = (
    st.builds(
        "{} {} {}".format,
        st.sampled_from(["params.lr", "tags.kind", "name", "status", "params.none"]),
        st.sampled_from(["=", "!=", "<", "<=", ">", ">=", "~"]),
        st.sampled_from(["0.1", "adam", "amber", "7", "9", "true", "1", "running"]),
    )
    | st.builds(
        "{} {} {}".format,
        st.sampled_from(["metrics.loss", "metrics.loss.last", "metrics.none", "number"]),
        st.sampled_from(["=", "!=", "<", "<=", ">", ">="]),
        st.sampled_from(["0.97", "1", "-2", "nan", "inf", "90"]),
    )
    | st.builds(
        "duration {} {}".format, st.sampled_from(["<", ">=", "!="]), st.sampled_from(["1m", "90", "2m"])
    )
)
FILTERS = st.recursive(
    COMPARISONS | st.sampled_from(["amber", "adam", "baseline", "kind"]),
    lambda inner: (
        inner.map("not ({})".format)
        | st.tuples(inner, inner).map(lambda two: f"({two[0]} or {two[1]})")
        | st.tuples(inner, inner).map(lambda two: f"({two[0]} and {two[1]})")
    ),
    max_leaves=6,
)


def number_of(value: Any) -> float | None:
    if value is None or isinstance(value, bool):
        return None
    try:
        return float(value)
    except ValueError:
        return None


def signed(sign: str, left: Any, right: Any) -> bool:
    return bool(
        {
            "=": left == right,
            "!=": left != right,
            "<": left < right,
            "<=": left <= right,
            ">": left > right,
            ">=": left >= right,
        }[sign]
    )


def naive(index: RunIndex, slot: int, asked: Condition) -> bool:
    match asked:
        case Not(inner):
            return not naive(index, slot, inner)
        case AllOf(parts):
            return all(naive(index, slot, part) for part in parts)
        case AnyOf(parts):
            return any(naive(index, slot, part) for part in parts)
        case Word(text):
            run = index.row(slot)
            named = [f"{key} {value}" for key, value in [*run.parameters.items(), *run.tags.items()]]
            return (
                text
                in "\n".join(
                    [run.name, run.status, run.experiment, run.script, run.compute, run.id, *named]
                ).casefold()
            )
        case Comparison():
            return compared(index, slot, asked)


def compared(index: RunIndex, slot: int, asked: Comparison) -> bool:
    run, field, sign = index.row(slot), asked.field, asked.sign
    if field.kind == "metric" or field.name in ("duration", "number"):
        summary = run.metrics.get(field.name)
        facts = {"duration": run.elapsed(0.0), "number": run.number}
        value = facts[field.name] if field.kind == "fact" else getattr(summary, field.of, None)
        wanted = {"1m": 60.0, "2m": 120.0}.get(asked.wanted) or float(asked.wanted)
        if value is None:
            return sign == "!="
        if math.isnan(wanted):
            return signed(sign, math.isnan(value), True) if sign in ("=", "!=") else False
        return signed(sign, value, wanted)
    kinds = {"parameter": run.parameters, "tag": run.tags}
    found = kinds[field.kind].get(field.name) if field.kind in kinds else str(getattr(run, field.name))
    if found is None:
        return sign == "!="
    text, number, wanted_number = str(found).casefold(), number_of(found), number_of(asked.wanted)
    if sign == "~":
        return asked.wanted.casefold() in text
    if number is not None and wanted_number is not None:
        return signed(sign, number, wanted_number)
    if (number is None) != (wanted_number is None) and sign not in ("=", "!="):
        return False
    return signed(sign, text, asked.wanted.casefold())


@given(st.lists(RUNS, max_size=12), FILTERS)
def test_a_filter_accepts_what_a_naive_evaluation_does(runs: list[Run], text: str) -> None:
    index, asked = RunIndex(news_of(runs)), parse_filter(text)
    accepted = match(index, asked, now=0.0)
    assert accepted.tolist() == [naive(index, slot, asked) for slot in range(len(index))]


@given(st.lists(RUNS, max_size=12), st.sampled_from(["loss", "lr", "name"]), st.booleans())
def test_an_order_is_that_of_a_naive_sort(runs: list[Run], by: str, descending: bool) -> None:
    index = RunIndex(news_of(runs))
    if by == "loss":
        keys = index.metrics["loss"].of("best") if "loss" in index.metrics else None
    else:
        keys = index.texts["name"].keys() if by == "name" else None
        keys = index.parameters["lr"].keys() if by == "lr" and "lr" in index.parameters else keys
    if keys is None:
        return
    values = [value_of(index, slot, by) for slot in range(len(index))]
    order = index.arranged(np.arange(len(index)), keys, descending)
    having = [slot for slot, value in enumerate(values) if value is not None]
    lacking = [slot for slot, value in enumerate(values) if value is None]
    assert order.tolist() == sorted(having, key=lambda slot: values[slot], reverse=descending) + lacking


def value_of(index: RunIndex, slot: int, by: str) -> tuple[int, float, str] | None:
    run = index.row(slot)
    if by == "loss":
        found = run.metrics["loss"].best if "loss" in run.metrics else None
        return None if found is None or math.isnan(found) else (0, found, "")
    value = run.name if by == "name" else run.parameters.get("lr")
    number = number_of(value)
    if value is None:
        return None
    return (0, number, "") if number is not None else (1, 0.0, str(value).casefold())


@given(st.lists(RUNS, min_size=1, max_size=8), st.lists(RUNS, max_size=8), st.data())
def test_an_index_kept_up_to_date_says_what_a_new_one_says(
    before: list[Run], after: list[Run], data: st.DataObject
) -> None:
    kept = RunIndex(news_of(before))
    start = data.draw(st.integers(0, len(before)))
    ids = tuple(f"{start + place:04d}" for place in range(max(len(before), 16)))
    touched = kept.apply(news_of(after, ids, start))
    fresh = RunIndex(news_of([*before[:start], *after]))
    # as texts: NaN is not equal to itself
    assert repr([kept.row(slot) for slot in kept.newest().tolist()]) == repr(
        [fresh.row(slot) for slot in fresh.newest().tolist()]
    )
    assert len(touched) >= len(after)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("metrics.loss > high", 15),
        ("name = a or started > soon", 22),
        ("duration > long", 11),
        ("starred = perhaps", 10),
        ("metrics.loss ~ 3", 15),
    ],
)
def test_a_value_that_a_field_cannot_have_is_told(text: str, column: int) -> None:
    with pytest.raises(FilterError) as raised:
        read_filter(text)
    assert raised.value.column == column


@pytest.mark.parametrize(
    "text", ["duration >= 1m30s", "duration < 2m", "started > 1970-01-01", "starred = no"]
)
def test_moments_and_durations_are_compared(text: str) -> None:
    run = {"name": "a", "status": "Failed", "loss": 1.0, "lr": None, "kind": None, "started": 9e5}
    assert match(RunIndex(news_of([run])), parse_filter(text)).tolist() == [True]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "workspace") as made:
        yield made


def enter(workspace: Workspace, *statements: str) -> None:
    with workspace.store.write("runs") as connection:
        for statement in statements:
            connection.execute(statement)


RUN = (
    "INSERT INTO runs (id, name, experiment_id, status, created, script, arguments, compute, config) "
    "VALUES ('{0}', 'run {0}', 1, 'Running', 1.0, 'train.py', '[]', 'local', "
    """'{{"environment": {{"kind": "packages", "name": "tf", "version": 3}}}}')"""
)


def test_only_runs_that_changed_are_read_again(workspace: Workspace) -> None:
    enter(workspace, "INSERT INTO experiments VALUES (1, 'digits', 1.0)", *map(RUN.format, "abcd"))
    index = RunIndex(read_news(workspace))
    assert read_news(workspace, *index.seen).changed == ()
    enter(
        workspace,
        "INSERT INTO metrics (run_id, name, count, last, best, min, max, first, last_step)"
        " VALUES ('a', 'loss', 1, 0.5, 0.5, 0.5, 0.5, 0.5, 1)",
        "INSERT OR IGNORE INTO metrics (run_id, name) VALUES ('a', 'loss')",
        "INSERT INTO metrics (run_id, name, count) VALUES ('d', 'system/cpu', 1)",
        "INSERT INTO tags VALUES ('b', 'kind', 'baseline')",
        "INSERT INTO parameters VALUES ('b', 'lr', '0.1')",
        "UPDATE runs SET deleted = 1.0 WHERE id = 'c'",
        RUN.format("e"),
    )
    news = read_news(workspace, *index.seen)
    assert sorted(news.changed or ()) == ["a", "b", "c", "e"]
    index.apply(news)
    rows = [index.row(slot) for slot in index.newest().tolist()]
    assert rows == list_runs(workspace, include_archived=True)
    assert index.slot("c") is None
    assert match(index, parse_filter("environment = tf:3 and name ~ run")).sum() == 4
    enter(
        workspace, "INSERT OR IGNORE INTO tags VALUES ('b', 'x', 'y')", "DELETE FROM tags WHERE key = 'kind'"
    )
    index.apply(read_news(workspace, *index.seen))
    assert [index.row(slot) for slot in index.newest().tolist()] == list_runs(
        workspace, include_archived=True
    )


def test_a_run_that_went_away_can_be_painted_until_the_table_is_without_it(workspace: Workspace) -> None:
    enter(workspace, "INSERT INTO experiments VALUES (1, 'digits', 1.0)", RUN.format("a"), RUN.format("b"))
    index = RunIndex(read_news(workspace))
    slot = index.slot("a")
    enter(workspace, "UPDATE runs SET deleted = 1.0 WHERE id = 'a'")
    index.apply(read_news(workspace, *index.seen))
    assert slot is not None
    assert index.slot("a") is None
    assert index.row(slot).name == "run a"
    enter(workspace, "UPDATE runs SET deleted = NULL WHERE id = 'a'")
    index.apply(read_news(workspace, *index.seen))
    assert index.slot("a") == slot
    assert index.row(slot).created == 1.0


def test_several_threads_may_look_at_new_values_at_once() -> None:
    column = CodedColumn()
    column.grow(3000)
    looked: list[int] = []
    for start in range(0, 3000, 300):
        column.put(np.arange(start, start + 300), [f"value {number}" for number in range(start, start + 300)])
        looks = [
            lambda: len(column.values.folded),
            lambda: len(column.values.ranks),
            lambda: len(column.values.empty),
        ]
        threads = [threading.Thread(target=lambda look=look: looked.append(look())) for look in looks * 4]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert looked == [start + 300] * 12
        looked.clear()
        assert column.values.folded == [f"value {number}" for number in range(start + 300)]


def test_another_database_is_read_whole(workspace: Workspace) -> None:
    enter(workspace, "INSERT INTO experiments VALUES (1, 'digits', 1.0)", RUN.format("a"))
    assert read_news(workspace, "another history", 0).changed is None
    assert len(read_news(workspace, "another history", 10**6).facts) == 1


AMBER = {"name": "amber-finch-27", "status": "Running", "loss": 0.975, "lr": "0.001", "kind": "baseline"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AMBER finch",
        "lr",
        "metrics.loss > 0.97 and params.lr < 0.01",
        "metrics.loss.last>=0.975",
        "metrics.loss.at = 2",
        "status = running",
        "nothing or amber",
        "not completed",
        "(nothing or amber) and tags.kind = baseline",
        'name = "amber-finch-27"',
        "params.missing != 3",
        "params.l_r != 3",
    ],
)
def test_accepted(text: str) -> None:
    assert match(RunIndex(news_of([{**AMBER, "started": None}])), read_filter(text)).all()


@pytest.mark.parametrize(
    "text",
    ["coral", "amber and coral", "not amber", "metrics.missing > 0", "params.missing = 3", "duration > 0"],
)
def test_not_accepted(text: str) -> None:
    assert not match(RunIndex(news_of([{**AMBER, "started": None}])), read_filter(text)).any()
