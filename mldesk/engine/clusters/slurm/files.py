"""Files of runs on a cluster that does not see the workspace: copied there, and what the runs write, back."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from mldesk.core.errors import Damaged, NotFound, Unavailable, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.engine.clusters.arrivals import PIECE, Arrivals
from mldesk.engine.clusters.copies import Copies
from mldesk.engine.clusters.elsewhere import moved, read_launch, sources
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.selection import Selection
from mldesk.engine.clusters.slurm.questions import LIST, Questions
from mldesk.engine.clusters.slurm.registered import REGISTERED, Registered
from mldesk.engine.clusters.slurm.starting import FOLDER
from mldesk.runtime.files import CLAIMS

_results_seconds = 10.0
"""How often outputs are brought while the run works; its events, logs and images come each time."""

_not_sent = (
    "events.jsonl", "arrived.json", "cluster.json", "environment.json", "job.json", "launch.json",
    "log.txt", "log.earlier.txt", "launcher.log", "ranks", "nodes", "data_outputs", "control", "asked",
    CLAIMS, REGISTERED,
)  # fmt: skip
_live = ("log.txt", "log.earlier.txt", "launcher.log", "ranks", "nodes", "images")
_not_fetched = (
    "events.jsonl", "arrived.json", "cluster.json", "environment.json", "job.json", "launch.json", "snapshot",
    "runtime", "inputs", "control", "asked", CLAIMS, REGISTERED, FOLDER, *_live,
)  # fmt: skip
_ended = (b'["ended"', b'["outcome"')
_make_base = """
umask 077
case "$1" in "~"*) set -- "$HOME${1#\\~}" ;; esac
mkdir -p "$1" && cd "$1" && pwd -P
"""
_read_from = f"""{LIST}
[ ! -e "$1/events.jsonl" ] || tail -c "+$2" "$1/events.jsonl" | head -c "$3"
"""


class Files:
    """The folders of runs on a host, under `folder` there ("~" is the user's home)."""

    def __init__(self, host: Host, folder: str) -> None:
        self._host = host
        self._copies = Copies(host)
        self._questions = Questions(host, self._copies, self._data)
        self._registered = Registered(host, self._copies)
        self._asked = folder
        self._base: str | None = None
        self._arrivals: dict[str, Arrivals] = {}
        self._fetched: dict[str, float] = {}  # when outputs came last, by run

    @property
    def base(self) -> str:
        """The absolute path of the folder, made if need be; raises Unavailable."""
        if self._base is None:
            answer = self._host.shell(_make_base, self._asked)
            if answer.code != 0:
                cause = f"{self._asked} on {self._host.title}: {answer.errors.strip()}"
                raise NotFound("The cluster has no folder for runs", cause, "Set another folder.", "folder")
            self._base = answer.text.strip().splitlines()[-1]
        return self._base

    def folder(self, run_id: str) -> str:
        """The folder of a run there."""
        return f"{self.base}/runs/{run_id}"

    def send(self, run_id: str, folder: Path) -> None:
        """Copy the run's folder and its inputs there, what is there already left alone."""
        target = self.folder(run_id)
        launch = read_launch(folder)
        places = {str(folder): target}
        given = sources(launch, folder)
        for source in given:
            places[str(source)] = self._data(source)
        self._make(target, *{places[str(source)].rpartition("/")[0] for source in given})
        for source in given:
            self._copies.send(source, places[str(source)])
        own = folder / FOLDER / "launch.json"
        try:
            write_atomically(own, json_bytes(moved(launch, places), indent=1))
        except OSError as error:
            raise translate_os_error(error, own) from error
        self._copies.send(folder, target, Selection(without=_not_sent), newer=True)
        self._copies.send(own, f"{target}/launch.json")

    def bring(self, run_id: str, folder: Path, is_over: bool) -> bool:
        """Bring what the run wrote since the last time; whether all that there is has come."""
        arrivals = self._arrivals.setdefault(run_id, Arrivals(folder))
        asked, events = self._read(run_id, arrivals.position)
        self._fetch(run_id, folder, Selection(only=_live))
        all_due = is_over or any(end in events for end in _ended)
        if all_due or time.monotonic() - self._fetched.get(run_id, 0.0) > _results_seconds:
            self._fetch_results(run_id, folder)
            self._fetched[run_id] = time.monotonic()
        self._registered.bring(folder, self.folder(run_id), events)
        # last of all: what they tell of is here then
        taken = arrivals.take(events)
        if not all_due:
            self._questions.carry(folder, self.folder(run_id), asked)
            self._registered.answer(folder, self.folder(run_id))
        return all_due and len(events) < PIECE and taken == len(events)

    def tell(self, run_id: str, request: str) -> None:
        """Leave the user's request where the launcher looks for it."""
        script = 'mkdir -p "$1/control" && : > "$1/control/$2"'
        self._host.shell(script, self.folder(run_id), request)

    def remove(self, run_id: str) -> None:
        """Remove the run's folder there."""
        self._host.shell('rm -rf -- "$1"', self.folder(run_id))
        self._arrivals.pop(run_id, None)
        self._fetched.pop(run_id, None)
        self._registered.forget(run_id)

    def _data(self, source: Path) -> str:
        """Where an input is there: the same for all runs that read it."""
        place = hashlib.sha256(str(source).encode()).hexdigest()[:16]
        return f"{self.base}/data/{place}/{source.name}"

    def _make(self, *folders: str) -> None:
        answer = self._host.shell('umask 077\nmkdir -p -- "$@"', *folders)
        if answer.code != 0:
            raise self._host.not_copied(answer.errors)

    def _read(self, run_id: str, position: int) -> tuple[list[str], bytes]:
        """Which questions are open there, and what is new of its events."""
        answer = self._host.shell(_read_from, self.folder(run_id), str(position + 1), str(PIECE))
        if answer.code != 0:
            raise Unavailable("The run's events cannot be read on the cluster", answer.errors.strip())
        asked, _, events = answer.output.partition(b"\n")
        return asked.decode("ascii", "replace").split(), events

    def _fetch_results(self, run_id: str, folder: Path) -> None:
        launch = read_launch(folder)
        given = {Path(one["path"]) for one in launch.get("inputs", ())}
        inside = [path.relative_to(folder).as_posix() for path in given if path.is_relative_to(folder)]
        self._fetch(run_id, folder, Selection(without=(*_not_fetched, *inside)))

    def _fetch(self, run_id: str, folder: Path, selection: Selection) -> None:
        try:
            self._copies.fetch(self.folder(run_id), folder, selection)
        except NotFound as error:
            raise Damaged(error.title, error.cause, error.cure) from error
