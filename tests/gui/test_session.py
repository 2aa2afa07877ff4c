"""The session: reads and acts beside the GUI thread, results on it, nothing left running."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mldesk.core.errors import InvalidInput, MldeskError, NotFound, Unavailable
from mldesk.core.store import Store
from mldesk.core.workspace import Workspace
from mldesk.gui import session as session_module
from mldesk.gui.reader import Progress
from mldesk.gui.session import Session

WAIT = 10_000


class Receiver(QObject):
    """Collects what it is given and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.threads: set[threading.Thread] = set()

    def take(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(threading.current_thread())


def add_experiment(workspace: Workspace) -> str:
    with workspace.store.write("runs") as connection:
        connection.execute("INSERT INTO experiments (name, created) VALUES ('digits', 0)")
    return "added"


def test_a_read_runs_elsewhere_and_arrives_on_the_gui_thread(qtbot: QtBot, session: Session) -> None:
    receiver = Receiver()
    session.read(lambda workspace: (workspace.name, threading.current_thread()), receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.values), timeout=WAIT)
    name, thread = receiver.values[0]  # type: ignore[misc]
    assert name == "Study"
    assert thread is not threading.current_thread()
    assert receiver.threads == {threading.current_thread()}


def test_a_reader_cannot_write(qtbot: QtBot, session: Session) -> None:
    receiver = Receiver()
    session.read(add_experiment, receiver.take, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.values), timeout=WAIT)
    assert receiver.values != ["added"]


def test_of_several_reads_with_one_key_the_newest_wins(qtbot: QtBot, session: Session) -> None:
    receiver = Receiver()
    gate = threading.Event()
    session.read(lambda _: gate.wait(), receiver.take)
    for number in range(5):
        session.read(lambda _, n=number: n, receiver.take, key="same")
    gate.set()
    qtbot.waitUntil(lambda: len(receiver.values) == 2, timeout=WAIT)
    assert receiver.values == [True, 4]


def test_a_result_for_a_receiver_that_is_gone_is_dropped(qtbot: QtBot, session: Session) -> None:
    gone, there = Receiver(), Receiver()
    values = gone.values
    session.read(lambda _: "late", gone.take)
    session.read(lambda _: "seen", there.take)
    from shiboken6 import delete

    delete(gone)
    qtbot.waitUntil(lambda: there.values == ["seen"], timeout=WAIT)
    assert values == []


def test_reads_of_the_workspace_that_was_open_before_are_dropped(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    receiver = Receiver()
    gate = threading.Event()
    session.read(lambda _: gate.wait(), receiver.take)
    with qtbot.waitSignal(session.workspace_changed, timeout=WAIT):
        session.create(tmp_path / "second", "Second")
    session.read(lambda workspace: workspace.name, receiver.take)
    gate.set()
    qtbot.waitUntil(lambda: bool(receiver.values), timeout=WAIT)
    assert receiver.values == ["Second"]


def test_what_an_act_writes_is_told_as_a_change(qtbot: QtBot, session: Session) -> None:
    receiver = Receiver()
    session.read(lambda _: None, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.values), timeout=WAIT)
    with qtbot.waitSignal(session.changed, timeout=WAIT, check_params_cb=lambda kinds: "runs" in kinds):
        session.act("Adding an experiment", add_experiment, receiver.take)
    qtbot.waitUntil(lambda: receiver.values == [None, "added"], timeout=WAIT)


def test_after_a_change_it_looks_more_often_for_a_while(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "LIVE_LOOKS", 3)
    timer = session.findChild(QTimer)
    paces: list[int] = []
    session.changed.connect(lambda _kinds: paces.append(timer.interval()))
    session.read(lambda _: None, lambda _: session.act("Adding an experiment", add_experiment))
    qtbot.waitUntil(lambda: bool(paces), timeout=WAIT)
    assert paces[0] == session_module.LIVE_MILLISECONDS
    qtbot.waitUntil(lambda: timer.interval() == session_module.POLL_MILLISECONDS, timeout=WAIT)


def test_an_error_goes_to_the_one_who_asked(qtbot: QtBot, session: Session) -> None:
    def wrong(_: Workspace) -> None:
        raise InvalidInput("No such thing", field="name")

    receiver = Receiver()
    session.act("Trying", wrong, receiver.take, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.values), timeout=WAIT)
    assert [str(value) for value in receiver.values] == ["No such thing"]


def test_an_error_nobody_handles_goes_to_the_signal(qtbot: QtBot, session: Session) -> None:
    def wrong(_: Workspace) -> None:
        raise InvalidInput("No such thing")

    with qtbot.waitSignal(session.failed, timeout=WAIT) as told:
        session.act("Trying", wrong)
    assert told.args is not None
    assert told.args[0].title == "No such thing"


def test_a_mistake_of_ours_is_raised_where_the_crash_reporter_sees_it(qtbot: QtBot, session: Session) -> None:
    def wrong(_: Workspace) -> None:
        raise ZeroDivisionError("ours")

    with qtbot.captureExceptions() as caught:
        session.act("Trying", wrong)
        qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    assert caught[0][0] is ZeroDivisionError


def test_a_task_reports_its_progress_and_ends_when_canceled(qtbot: QtBot, session: Session) -> None:
    begun = threading.Event()

    def work(_: Workspace, progress: Progress) -> None:
        progress(1, 4)
        begun.set()
        while not progress.canceled():
            begun.wait(0.01)
        progress(2, 4)

    task = session.act("Copying", work)
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    assert (task.fraction, session.tasks) == (0.25, [task])
    task.cancel()
    qtbot.waitUntil(lambda: not session.tasks, timeout=WAIT)
    assert task.status == "canceled"


def test_a_workspace_that_could_not_be_read_for_a_while_is_followed_again(
    qtbot: QtBot, session: Session, workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[MldeskError] = []
    session.failed.connect(told.append)
    tries = threading.Semaphore(0)

    def busy(_: Store) -> int:
        tries.release()
        raise Unavailable("The workspace is busy")

    monkeypatch.setattr(session_module, "RETRY_MILLISECONDS", 10)
    with monkeypatch.context() as patched:
        patched.setattr(Store, "data_version", busy)
        qtbot.waitUntil(lambda: tries.acquire(blocking=False) and len(told) == 1, timeout=WAIT)
        with Workspace.open(workspace_path) as workspace:
            add_experiment(workspace)
        for _ in range(3):
            qtbot.waitUntil(lambda: tries.acquire(blocking=False), timeout=WAIT)
        said = len(told)
        heard = qtbot.waitSignal(session.changed, timeout=WAIT, check_params_cb=lambda kinds: "runs" in kinds)
    with heard:
        pass
    assert said == 1


def test_opening_what_is_no_workspace_leaves_the_open_one(
    qtbot: QtBot, session: Session, workspace_path: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.failed, timeout=WAIT) as told:
        session.open(tmp_path)
    assert told.args is not None
    assert isinstance(told.args[0], NotFound)
    assert session.path == workspace_path


def test_the_window_is_known_to_the_engine_while_it_is_open(qtbot: QtBot, workspace_path: Path) -> None:
    from mldesk.summon import live_clients

    def clients() -> int:
        with Workspace.open(workspace_path) as workspace:
            return live_clients(workspace)

    session = Session()
    session.open(workspace_path)
    qtbot.waitUntil(lambda: clients() == 1, timeout=WAIT)
    session.close()
    assert clients() == 0


def test_it_closes_quietly_when_its_workspace_has_vanished(session: Session, workspace_path: Path) -> None:
    workspace_path.rename(workspace_path.with_name("moved"))
    session.close()
    assert session.tasks == []


@pytest.mark.parametrize("use", ["read", "act", "background"])
def test_a_closed_session_takes_no_more_work(session: Session, use: str) -> None:
    session.close()
    calls: dict[str, Callable[[], object]] = {
        "read": lambda: session.read(lambda _: 1, print),
        "act": lambda: session.act("Nothing", lambda _: 1),
        "background": lambda: session.background(lambda: 1, print),
    }
    calls[use]()
    assert session.tasks == []


def test_it_is_told_that_a_request_ended_whatever_became_of_it(qtbot: QtBot, session: Session) -> None:
    receiver = Receiver()

    def wrong(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    with qtbot.capture_exceptions() as raised:
        session.background(wrong, receiver.take, receiver=receiver, ended=lambda: receiver.take("one"))
        session.read(wrong, receiver.take, receiver=receiver, ended=lambda: receiver.take("two"))
        qtbot.waitUntil(lambda: sorted(map(str, receiver.values)) == ["one", "two"], timeout=WAIT)
    assert [kind for kind, *_ in raised] == [RuntimeError, RuntimeError]
    session.background(lambda: "result", receiver.take, ended=lambda: receiver.take("ended"))
    qtbot.waitUntil(lambda: receiver.values[2:] == ["ended", "result"], timeout=WAIT)
