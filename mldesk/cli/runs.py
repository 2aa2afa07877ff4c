"""`mldesk runs`: list, show, follow, measure, cancel and delete runs."""

from __future__ import annotations

import io
import sys
import time
from typing import Any

import click

from mldesk.api.follow import LogTail, follow
from mldesk.core.errors import size_text
from mldesk.core.experiment import get_experiment
from mldesk.core.metrics import MetricSummary
from mldesk.core.ranks import RankFacts
from mldesk.core.run import Run, find_run
from mldesk.core.run_table import RunRow, list_runs
from mldesk.core.status import Status

from .again import checkpoints, repeat, resume
from .call import Call, Family, print_json
from .distribution_options import distribution_title
from .text import (
    Column,
    ago,
    details,
    duration,
    moment,
    number,
    paint_status,
    plain,
    section,
    table,
)

_shown_runs = 50


@click.group(cls=Family)
def runs() -> None:
    """List, show, follow, measure, cancel and delete runs.

    RUN is the id of a run, the beginning of its id, its name or its number.
    """


@runs.command("list")
@click.option("--experiment", metavar="NAME", help="Only the runs of this experiment.")
@click.option(
    "--status",
    multiple=True,
    type=click.Choice([status.value for status in Status], case_sensitive=False),
    help="Only runs with this status; may be given several times.",
)
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="Only so many, the newest.")
@click.option("--archived", is_flag=True, help="Archived runs, too.")
@click.pass_obj
def list_(
    call: Call, experiment: str | None, status: tuple[str, ...], limit: int | None, archived: bool
) -> None:
    """List runs, the newest first: the newest 50, or with --json all."""
    with call.read_workspace() as workspace:
        if experiment is not None:
            get_experiment(
                workspace, experiment
            )  # a name that is mistyped must not look like one without runs
        asked = limit if limit is not None or call.as_json else _shown_runs + 1
        found = list_runs(workspace, experiment, status or None, archived, asked)
    if not found and not call.as_json:
        click.echo("No runs. Start one with `mldesk submit SCRIPT`.", err=True)
        return
    shown = found if limit is not None else found[:_shown_runs]
    call.answer([_row_dict(row) for row in found] if call.as_json else None, _table(shown))
    if len(shown) < len(found) and not call.as_json:
        click.echo(f"The newest {_shown_runs} are shown; --limit shows more.", err=True)


def _row_dict(row: RunRow) -> dict[str, Any]:
    """The words of `runs show`, but for outputs, datasets, arguments and messages."""
    return {
        "id": row.id,
        "name": row.name,
        "number": row.number,
        "experiment": row.experiment,
        "parent": row.parent_id,
        "status": str(row.status),
        "parameters": row.parameters,
        "metrics": {name: summary.to_dict() for name, summary in row.metrics.items()},
        "tags": row.tags,
        "created": row.created,
        "started": row.started,
        "ended": row.ended,
        "exit_code": row.exit_code,
        "script": row.script,
        "compute": row.compute,
        "note": row.note,
        "starred": row.starred,
        "archived": row.archived,
    }


def _table(rows: list[RunRow]) -> str:
    now = time.time()
    metric = _telling_metric(rows)
    columns = [
        Column("Run"),
        Column("Status", paint=paint_status),
        Column("Experiment"),
        Column("Started"),
        Column("Time", right=True),
        *([Column(f"{metric} best", right=True)] if metric else []),
        Column("Id"),
    ]
    cells = []
    for row in rows:
        best = [number(row.metrics[metric].best) if metric in row.metrics else ""] if metric else []
        elapsed = duration(row.elapsed(now))
        cells.append((row.name, row.status.value, row.experiment, ago(row.started), elapsed, *best, row.id))
    return table(columns, cells)


def _telling_metric(rows: list[RunRow]) -> str:
    """The metric that says most about these runs: validation before training, accuracy before loss."""
    names = list(dict.fromkeys(name for row in rows for name in row.metrics))
    usual = ("val_accuracy", "val_acc", "accuracy", "acc", "val_loss", "loss")
    return next((name for name in usual if name in names), names[0] if names else "")


@runs.command("show")
@click.argument("run")
@click.pass_obj
def show(call: Call, run: str) -> None:
    """Show one run: status, parameters, metrics, outputs."""
    with call.read_workspace() as workspace:
        found = find_run(workspace, run)
        value = found.to_dict()
        call.answer(value, "" if call.as_json else _page(found, value))


def _message_line(message: dict[str, Any]) -> str:
    over = " (over)" if message.get("over") is not None else ""
    return f"{message['level']}: {plain(message['text'])}{over}"


def _page(run: Run, value: dict[str, Any]) -> str:
    head = details(
        [
            ("Run", value["name"]),
            ("Id", value["id"]),
            ("Experiment", value["experiment"]),
            ("Status", value["status"]),
            ("Reason", reason_text(value["reason"])),
            ("Script", " ".join([value["script"], *value["arguments"]])),
            ("Data", ", ".join([*_datasets(value), *(given.reference for given in run.datastore_inputs)])),
            ("Writes", ", ".join(_written(value))),
            ("Compute", value["compute"]),
            ("Processes", "" if run.distribution is None else distribution_title(run.distribution)),
            ("Resumed from", _resumed(value["resumed_from"])),
            ("Submitted", moment(value["created"])),
            ("Started", moment(value["started"])),
            ("Time", elapsed_text(run)),
            ("Exit code", value["exit_code"]),
            ("Signal", value["signal"]),
            ("Tags", ", ".join(_pair(key, text) for key, text in value["tags"].items())),
            ("Note", value["note"]),
            ("Folder", run.folder),
        ]
    )
    parameters = details([(plain(name), setting) for name, setting in value["parameters"].items()])
    metrics = run.metrics()
    outputs = [(entry["path"], size_text(entry["size"])) for entry in value["outputs"]]
    messages = [_message_line(entry) for entry in value["messages"]]
    return (
        head
        + section("Messages", "\n".join(messages))
        + section("Parameters", parameters)
        + section("Metrics", metrics_table(metrics) if metrics else "")
        + section("Processes", _processes(run.ranks()))
        + section("Outputs", table([Column("File"), Column("Size", right=True)], outputs) if outputs else "")
    )


def _processes(ranks: list[RankFacts]) -> str:
    """The processes of a distributed run, a line each; empty for a run of one."""
    if not ranks:
        return ""
    columns = [Column("Rank", right=True), Column("Process"), Column("Node", right=True), Column("Address")]
    columns += [Column("GPUs"), Column("Pid", right=True), Column("Ended"), Column("Log")]
    rows = [
        (
            rank.rank,
            rank.title,
            rank.node,
            rank.host if rank.port is None else f"{rank.host}:{rank.port}",
            "+".join(map(str, rank.devices)),
            "" if rank.pid is None else rank.pid,
            _rank_end(rank),
            rank.log_path,
        )
        for rank in ranks
    ]
    return table(columns, rows)


def _rank_end(rank: RankFacts) -> str:
    if rank.signal is not None:
        return f"signal {rank.signal}"
    if rank.exit_code is not None:
        return f"exit code {rank.exit_code}"
    return "" if rank.ended is None else "ended"


def _datasets(value: dict[str, Any]) -> list[str]:
    return [f"{used['name']}:{used['version']}" for used in value["datasets"]]


def _written(value: dict[str, Any]) -> list[str]:
    """The outputs that go to datastores, and where."""
    return [
        f"{output['name']} to {output['datastore'] or 'default'}:{output['path']}"
        for output in value["data_outputs"]
    ]


def _resumed(resume: dict[str, Any] | None) -> str:
    return f"{resume['run_name']} ({resume['checkpoint']})" if resume else ""


def _pair(key: str, value: str) -> str:
    return plain(f"{key}={value}" if value else key)


def reason_text(reason: dict[str, str] | None) -> str:
    """Why a run ended as it did, on one line."""
    if reason is None:
        return ""
    parts = [reason["title"].rstrip("."), reason["detail"].rstrip(".")]
    return ". ".join(part for part in [": ".join(part for part in parts if part), reason["cure"]] if part)


def elapsed_text(run: Run) -> str:
    """How long the run has taken so far, or took."""
    if run.started is None:
        return ""
    return duration((time.time() if run.ended is None else run.ended) - run.started)


def metrics_table(metrics: dict[str, MetricSummary]) -> str:
    """The summaries of metrics, a line each."""
    values = ("Last", "Best", "First", "Min", "Max")
    columns = [Column("Metric"), *(Column(title, right=True) for title in (*values, "Points"))]
    rows = [
        (name, *(number(getattr(found, value.lower())) for value in values), f"{found.count:,}")
        for name, found in metrics.items()
    ]
    return table(columns, rows)


@runs.command("log")
@click.argument("run")
@click.option(
    "-f", "--follow", "following", is_flag=True, help="Go on as the log grows, until the run is over."
)
@click.option("-n", "--lines", metavar="N", type=click.IntRange(min=0), help="Only so many lines, the last.")
@click.pass_obj
def log(call: Call, run: str, following: bool, lines: int | None) -> None:
    """Print what the script of a run has printed, byte for byte."""
    with call.read_workspace() as workspace:
        found = find_run(workspace, run)
        offset = 0 if lines is None else found.log.start_of_last_lines(lines)
        content = io.BytesIO()
        tail = LogTail(found.log, content if call.as_json else sys.stdout.buffer, offset)
        if following and not found.status.terminal:
            from mldesk.api.engine_care import EngineCare

            follow(found, tail, EngineCare(workspace.path))
        else:
            tail.copy()
        if call.as_json:
            text = content.getvalue().decode("utf-8", "replace")
            print_json({"id": found.id, "status": str(found.status), "log": text})


@runs.command("metrics")
@click.argument("run")
@click.argument("name", required=False)
@click.pass_obj
def metrics(call: Call, run: str, name: str | None) -> None:
    """Show the metrics of a run in short, or all points of the metric NAME.

    With --json a metric's points come as the lists steps, times (unix seconds) and values, in which
    not-a-number and the infinities are the strings "nan", "inf" and "-inf".
    """
    with call.read_workspace() as workspace:
        found = find_run(workspace, run)
        if name is None:
            _answer_summaries(call, found)
        else:
            _answer_points(call, found, name)


def _answer_summaries(call: Call, run: Run) -> None:
    logged = run.metrics() | run.system_metrics()
    if not logged and not call.as_json:
        click.echo(f"{plain(run.name)} has logged no metrics yet.", err=True)
        return
    call.answer(
        {name: found.to_dict() for name, found in logged.items()}, metrics_table(logged) if logged else ""
    )


def _answer_points(call: Call, run: Run, name: str) -> None:
    points = run.metric(name)
    steps, times, values = points.steps.tolist(), points.times.tolist(), points.values.tolist()
    if call.as_json:
        print_json({"steps": steps, "times": times, "values": values}, indent=None)
        return
    start = run.started if run.started is not None else (times[0] if times else 0.0)
    columns = [Column(title, right=True) for title in ("Step", "Seconds", name)]
    rows = [
        (step, f"{when - start:.3f}", number(value))
        for step, when, value in zip(steps, times, values, strict=True)
    ]
    click.echo(table(columns, rows))


@runs.command("cancel")
@click.argument("run")
@click.option("--kill", is_flag=True, help="End the script at once, without letting it save.")
@click.pass_obj
def cancel(call: Call, run: str, kill: bool) -> None:
    """Ask a run to stop: the script may finish its batch and save. A run that is over stays as it is."""
    from mldesk.summon import ensure_engine

    with call.open_workspace() as workspace:
        found = find_run(workspace, run)
        over = found.status.terminal
        if not over:
            if kill:
                found.request_kill()
            else:
                found.request_stop()
            ensure_engine(workspace.path)
        name = plain(found.name)
        asked = f"{name} is being killed." if kill else f"{name} has been asked to stop."
        call.answer(found.to_dict(), f"{name} is over already: {found.status}." if over else asked)


@runs.command("delete")
@click.argument("references", nargs=-1, required=True, metavar="RUN...")
@click.pass_obj
def delete(call: Call, references: tuple[str, ...]) -> None:
    """Move runs that have ended, and their child runs, to the trash. Nothing is removed from the disk."""
    from .trash import move_all

    call.answer(*move_all(call, "run", references))


for command in (checkpoints, resume, repeat):
    runs.add_command(command)
