"""Triggers that note which runs changed, so that a table of all runs reads only these again."""

from __future__ import annotations

# By table: the column with the run's id, and the columns that a table of runs shows.
_watched = {
    "runs": (
        "id",
        "name, number, experiment_id, status, started, ended, exit_code, reason_title, request, device, "
        "epoch, epochs, step, steps_per_epoch, starred, archived, note, color, deleted",
    ),
    "metrics": ("run_id", "axis, count, last, best, best_step"),
    "parameters": ("run_id", "value"),
    "tags": ("run_id", "value"),
    "run_datasets": ("run_id", "version"),
    "messages": ("run_id", "over"),
}

# What the resources of a run were, and what it printed by the way, is not in a table of runs.
_conditions = {
    "metrics": " WHEN {row}.name NOT GLOB 'system/*'",
    "messages": " WHEN {row}.guard IS NOT NULL",
}

# The latest change comes last. The history's id tells another database from this one: its revisions count
# anew. The older line is deleted rather than replaced: a statement that sets a trigger off overrules what
# the trigger says of conflicts.
_tables = """
CREATE TABLE run_changes (revision INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT NOT NULL UNIQUE);
CREATE TABLE run_history (id TEXT NOT NULL);
INSERT INTO run_history VALUES (lower(hex(randomblob(16))))"""


def _triggers() -> list[str]:
    found = []
    for table, (key, watched) in _watched.items():
        for event, row in (("INSERT", "NEW"), (f"UPDATE OF {watched}", "NEW"), ("DELETE", "OLD")):
            condition = _conditions.get(table, "").format(row=row)
            name = f"{table}_{event.split()[0].lower()}_changes_run"
            delete = f"DELETE FROM run_changes WHERE run_id = {row}.{key}"  # noqa: S608 (names of ours)
            insert = f"INSERT INTO run_changes (run_id) VALUES ({row}.{key})"  # noqa: S608
            found.append(
                f"\nCREATE TRIGGER {name} AFTER {event} ON {table}{condition} BEGIN {delete}; {insert}; END"
            )
    return found


run_changes = ";".join([_tables, *_triggers()])
"""The statements of the migration, parted by semicolons; a trigger's end with END."""
