"""A run as a small page of HTML: what it is doing, its curves, the end of its log."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from html import escape

from mldesk.core.run import Run

_most_metrics = 8
_log_lines = 12
_width, _height, _edge = 220, 56, 3
_most_points = 400
_colors = {"Completed": "#1a7f37", "Failed": "#c0362c", "Canceled": "#8a6d00"}
_table = "border-collapse:collapse;font-variant-numeric:tabular-nums"


def run_picture(run: Run) -> str:
    """The run as it is now; all that it says is escaped, and nothing is loaded from anywhere."""
    parts = [_head(run), _reason(run), _metrics(run), _log(run)]
    return f'<div style="font-family:sans-serif;max-width:760px">{"".join(parts)}</div>'


def _head(run: Run) -> str:
    color = _colors.get(str(run.status), "#0b63ce")
    facts = [run.experiment, run.config.script, run.config.compute, _elapsed(run)]
    listed = " · ".join(escape(fact) for fact in facts if fact)
    return (
        f'<p><b>{escape(run.name)}</b> <span style="color:{color}">{escape(str(run.status))}</span>'
        f'<br><span style="opacity:.7">{listed}</span></p>'
    )


def _elapsed(run: Run) -> str:
    if run.started is None:
        return ""
    seconds = int((time.time() if run.ended is None else run.ended) - run.started)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _reason(run: Run) -> str:
    reason = run.reason
    if reason is None:
        return ""
    text = ". ".join(reason[key].rstrip(".") for key in ("title", "detail", "cure") if reason[key])
    return f"<p>{escape(text)}.</p>"


def _metrics(run: Run) -> str:
    found = list(run.metrics().values())
    rows = [
        f"<tr><td>{escape(metric.name)}</td><td>{_number(metric.last)}</td>"
        f"<td>{_curve(run.metric(metric.name).values.tolist())}</td></tr>"
        for metric in found[:_most_metrics]
    ]
    if len(found) > _most_metrics:
        rows.append(f"<tr><td>and {len(found) - _most_metrics} more</td><td></td><td></td></tr>")
    return f'<table style="{_table}">{"".join(rows)}</table>' if rows else ""


def _number(value: float) -> str:
    return f"{value:.6g}"


def _curve(values: Sequence[float]) -> str:
    """A line through the finite ones of the values, at most 400 of them."""
    stride = max(1, len(values) // _most_points)
    points = [(place, values[place]) for place in range(0, len(values), stride)]
    points = [(place, value) for place, value in points if math.isfinite(value)]
    if len(points) < 2:
        return ""
    low, high = min(value for _, value in points), max(value for _, value in points)
    across = (_width - 2 * _edge) / max(1, len(values) - 1)
    down = (_height - 2 * _edge) / ((high - low) or 1)
    line = " ".join(
        f"{_edge + place * across:.1f},{_height - _edge - (value - low) * down:.1f}"
        for place, value in points
    )
    return (
        f'<svg width="{_width}" height="{_height}" role="img" aria-label="{len(values)} points">'
        f'<polyline points="{line}" fill="none" stroke="#0b63ce" stroke-width="1.5"/></svg>'
    )


def _log(run: Run) -> str:
    log = run.log
    piece = log.read(log.start_of_last_lines(_log_lines), 1 << 16)
    text = piece.data.decode("utf-8", "replace").strip()
    if not text:
        return ""
    style = "max-height:16em;overflow:auto;font-size:smaller;opacity:.85"
    return f'<pre style="{style}">{escape(text)}</pre>'
