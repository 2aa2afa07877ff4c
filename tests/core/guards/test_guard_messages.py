"""What a guard sees becomes one message of the run: renewed when told anew, over when it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mldesk.core.ingest import Ingester
from mldesk.core.run import Run
from mldesk.core.run_facts import Message
from mldesk.core.run_table import list_runs
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Write = Callable[..., None]


@pytest.fixture
def run(submit_script: Callable[..., Run]) -> Run:
    return submit_script("print(1)")


@pytest.fixture
def write(workspace: Workspace, run: Run) -> Write:
    """Have the run's events entered."""

    def write(*written: events.Event) -> None:
        with (run.folder / "events.jsonl").open("ab") as file:
            file.writelines(events.encode(event) for event in written)
        Ingester(workspace).ingest(run.id)

    return write


def seen(guard: str, since: float, time: float, over: bool = False) -> events.Guard:
    return events.Guard(guard, f"{guard} since {since:.0f}", since, time, over)


def test_a_guard_has_one_message_that_is_open_until_it_is_over(run: Run, write: Write) -> None:
    write(seen("stalled", 5.0, 8.0))
    assert run.messages() == [Message("warning", "stalled since 5", 8.0, "stalled", 5.0)]
    assert run.messages()[0].is_open
    write(seen("stalled", 5.0, 9.0, over=True))
    assert run.messages() == [Message("warning", "stalled since 5", 8.0, "stalled", 5.0, 9.0)]
    assert not run.messages()[0].is_open
    write(events.Message("info", "between", 10.0), seen("stalled", 11.0, 12.0))
    assert [(message.text, message.is_open) for message in run.messages()] == [
        ("between", False),
        ("stalled since 11", True),
    ]


def test_the_run_table_names_the_guards_that_see_something(
    workspace: Workspace, run: Run, write: Write
) -> None:
    write(seen("plateau", 1.0, 2.0), seen("disk_full", 1.0, 3.0), events.Message("warning", "other", 1.0))
    assert list_runs(workspace)[0].guards == ("plateau", "disk_full")
    write(seen("plateau", 1.0, 4.0, over=True))
    assert list_runs(workspace)[0].guards == ("disk_full",)


def test_the_end_of_a_run_ends_what_was_seen_of_the_machine_only(
    workspace: Workspace, run: Run, write: Write
) -> None:
    write(*(seen(name, 1.0, 2.0) for name in ("not_finite", "stalled", "gpu_idle", "disk_full")))
    write(events.Ended("Completed", 0, None, 7.0, None))
    assert list_runs(workspace)[0].guards == ("not_finite",)
    assert {message.over for message in run.messages()} == {None, 7.0}


def test_a_guard_s_word_notes_that_the_run_changed_and_other_messages_do_not(
    workspace: Workspace, write: Write
) -> None:
    def revision() -> int:
        return int(workspace.store.read("SELECT coalesce(max(revision), 0) FROM run_changes")[0][0])

    write(events.Message("info", "text", 1.0))
    before = revision()
    write(events.Message("info", "text", 1.0))
    assert revision() == before
    write(seen("plateau", 1.0, 2.0))
    told = revision()
    assert told > before
    write(seen("plateau", 1.0, 3.0, over=True))
    assert revision() > told


def test_what_guards_saw_is_there_after_a_rebuild(workspace: Workspace, run: Run, write: Write) -> None:
    write(seen("plateau", 1.0, 2.0), seen("stalled", 1.0, 3.0), seen("stalled", 1.0, 4.0, over=True))
    before = run.messages()
    workspace.rebuild()
    assert Run(workspace, run.id).messages() == before
