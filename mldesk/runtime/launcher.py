"""Runs one script from start to end and records how it ended: `python -E -s launcher.py RUN_FOLDER`.

A run whose nodes have a launcher each is that of node 0; the others are started with `--node NUMBER`, see
distribution.node_launcher.
"""

import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Tuple

if not __package__:  # started by its path, beside the run: the package is three folders up
    sys.path[0] = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from mldesk.runtime import event_file, events, files, launch_file, memory, processes, redaction

if TYPE_CHECKING:
    import subprocess

    from mldesk.runtime import script_log, usage_report
    from mldesk.runtime.distribution import aftermath, places

POLL_SECONDS = 0.1  # between two looks for a request of the user
TERMINATE_SECONDS = 10.0  # between asking a script to end and killing it
LOG_TAIL = 64 * 1024  # bytes of the log that are searched for a traceback
SECRETS_SECONDS = 60.0  # how long secrets that come on standard input are waited for

Outcome = Tuple[str, Optional[Dict[str, str]]]  # a final status and, unless all went well, the reason


class NotStartedError(Exception):
    """The run ends before its script started, for the reason given."""

    def __init__(self, status: str, reason: Dict[str, str]) -> None:
        super().__init__(reason["title"])
        self.status = status
        self.reason = reason


class Launcher:
    """One run: its folder, its events, its script's process, and what the user has asked for meanwhile."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.abspath(folder)
        self.work = os.path.join(self.folder, "work")
        self.told = self.folder  # where log and events of this launcher are
        self.node = 0
        self.file = event_file.EventFile(os.path.join(self.folder, "events.jsonl"))
        self.pid: Optional[int] = None
        self.exit_code: Optional[int] = None
        self.signal: Optional[int] = None
        self.terminated = False  # by SIGTERM to the launcher itself
        self.in_container = False
        self.on_cluster = False
        self.longest_seconds: Optional[float] = None
        self.overdue = False
        self.outputs_wait = False
        self.secrets: Dict[str, str] = {}
        self.plan: "Optional[places.Plan]" = None  # of several processes
        self.aftermath: "Optional[aftermath.Aftermath]" = None  # what they have left
        self.kills_before: Optional[int] = None  # for lack of memory, as far as the system counts them

    def run(self) -> None:
        """The whole life of the run, from "Preparing" to "ended"."""
        self.file.append(processes.describe("launcher", os.getpid(), time.time()))
        self._phase("Preparing")
        try:
            launch = self._read_launch()
            self.in_container = launch.in_container
            self.on_cluster = launch.on_cluster
            self.plan = launch.plan
            self.longest_seconds = launch.longest_seconds
            self._take_secrets(launch)
            self._stage(launch)
            status, reason = self._execute(launch)
        except NotStartedError as error:
            status, reason = error.status, error.reason
        if self.on_cluster and self.terminated and not self._user_asked_to_end():
            return  # the cluster ended it, and tells the engine why
        self._finish(status, reason)

    def abandon(self, error: BaseException) -> None:
        """Leave nothing behind after an error of the launcher itself."""
        if self.pid is not None:
            processes.kill_family(self.pid)
        detail = "{}: {}".format(type(error).__name__, error)
        reason = {
            "title": "The launcher failed",
            "detail": detail,
            "cure": "See launcher.log in the run's folder.",
        }
        self._finish(events.STATUS_FAILED, reason)

    def asked(self, request: str) -> bool:
        """Whether the user, or a SIGTERM, has asked to "stop" or to "kill"."""
        return (request == "kill" and self.terminated) or self._user_asked(request)

    def _user_asked_to_end(self) -> bool:
        return self._user_asked("kill") or self._user_asked("stop")

    def _user_asked(self, request: str) -> bool:
        return os.path.exists(os.path.join(self.folder, "control", request))

    # -- before the script

    def _read_launch(self) -> launch_file.Launch:
        from mldesk.runtime import reasons

        try:
            return launch_file.read_launch(self.folder)
        except OSError as error:
            raise NotStartedError(
                events.STATUS_FAILED, reasons.of_os_error(error, "The run's launch.json cannot be read")
            )
        except ValueError as error:
            raise NotStartedError(
                events.STATUS_FAILED, reasons.reason("The run's launch.json is garbled", str(error))
            )

    def _take_secrets(self, launch: launch_file.Launch) -> None:
        """Take the values of the secrets over, and write none of them from now on."""
        if not launch.secrets:
            return
        from mldesk.runtime import reasons

        given, detail = launch_file.read_secrets(launch, SECRETS_SECONDS)
        missing = [name for name in launch.secrets if name not in given]
        if missing:
            raise NotStartedError(events.STATUS_FAILED, reasons.of_lacking_secrets(missing, detail))
        self.secrets = {name: given[name] for name in launch.secrets}
        redaction.use(self.secrets)

    def _stage(self, launch: launch_file.Launch) -> None:
        """Make the working folder and bring the inputs in."""
        from mldesk.runtime import reasons

        try:
            # what a resumed run has brought along is newer than what came with the script
            files.copy_tree(os.path.join(self.folder, "snapshot"), self.work, replace=False)
            for name in ("outputs", "logs"):
                os.makedirs(os.path.join(self.work, name), exist_ok=True)
            for entry in launch.inputs:
                source = entry.get("source") or entry["path"]
                if not os.path.exists(source):
                    reason = reasons.of_vanished_input(entry["name"], source)
                    raise NotStartedError(events.STATUS_FAILED, reason)
                files.place(source, entry["path"], entry.get("mode", "mount"))
            for entry in launch.outputs:
                path = entry["path"]
                os.makedirs(path if entry["folder"] else os.path.dirname(path), exist_ok=True)
        except OSError as error:
            reason = reasons.of_os_error(error, "The run could not be prepared")
            raise NotStartedError(events.STATUS_FAILED, reason)

    # -- the script

    def _execute(self, launch: launch_file.Launch) -> Outcome:
        """Start the script, wait for its end, and judge it: (status, reason)."""
        from mldesk.runtime import script_log

        self._stop_if_asked()
        self.kills_before = memory.count_kills()
        log = script_log.ScriptLog(self.told, self.secrets)
        process = self._start(launch, log)
        self.pid = process.pid
        self.outputs_wait = bool(launch.outputs)
        self.file.append(processes.describe("script", process.pid, time.time()))
        self._phase("Running")
        ended = threading.Event()
        threading.Thread(target=_wait, args=(process, ended), daemon=True).start()
        report = self._report_usage(launch, process.pid)
        self._watch(process.pid, ended, launch.stop_grace_seconds)
        if report is not None:
            report.close()
        processes.kill_family(process.pid)  # what the script has left behind
        log.close()
        self.take_return(process.returncode)
        return self._judge()

    def _start(self, launch: launch_file.Launch, log: "script_log.ScriptLog") -> "subprocess.Popen[bytes]":
        import subprocess

        options: Dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            options = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        try:
            with open(log.open(), "wb", buffering=0) as output:
                return subprocess.Popen(
                    self._command(launch),
                    cwd=self.work,
                    env=self._environment(launch),
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    **options,
                )
        except OSError as error:
            from mldesk.runtime import reasons

            log.close()
            raise NotStartedError(events.STATUS_FAILED, reasons.of_start(error, launch.command[0]))

    def _report_usage(self, launch: launch_file.Launch, pid: int) -> "Optional[usage_report.UsageReport]":
        """Tell what the run uses, where the engine cannot see it."""
        if not (launch.on_cluster or launch.in_container):
            return None
        from mldesk.runtime import usage_report

        report = usage_report.UsageReport(self.folder, self.file, launch, self.node)
        report.start(pid)
        return report

    def _command(self, launch: launch_file.Launch) -> List[str]:
        """What is started: the script, or what starts it several times."""
        if launch.plan is None:
            return launch.command
        conductor = os.path.join(os.path.dirname(os.path.abspath(__file__)), "distribution", "conductor.py")
        return [sys.executable, "-E", "-s", "-S", conductor, self.folder, str(self.node)]

    def _environment(self, launch: launch_file.Launch) -> Dict[str, str]:
        environment = dict(os.environ, **launch.environment)
        if self.secrets:
            environment.update(self.secrets)
            environment[redaction.NAMES_VARIABLE] = ",".join(self.secrets)
        return environment

    def _stop_if_asked(self) -> None:
        if self.asked("kill") or self.asked("stop"):
            status, reason = self._end_on_request()
            raise NotStartedError(status, reason)

    def _watch(self, pid: int, ended: threading.Event, grace: float) -> None:
        """Wait for the script's end, and stop it when the user asks for that, or when its time is up."""
        begun = time.monotonic()
        while not ended.wait(POLL_SECONDS):
            if self.asked("kill"):
                processes.kill_family(pid)
                ended.wait()
            elif self.asked("stop"):
                self._stop(pid, ended, grace)
            elif self.longest_seconds is not None and time.monotonic() - begun > self.longest_seconds:
                self.overdue = True
                self._tell_script_to_stop()
                self._stop(pid, ended, grace)

    def _stop(self, pid: int, ended: threading.Event, grace: float) -> None:
        """First the script's own way to stop, if it has one, then SIGTERM, then kill all its processes."""
        if self._is_cooperative() and self._wait_unless_killed(ended, grace):
            return
        processes.terminate(pid)
        if not self._wait_unless_killed(ended, TERMINATE_SECONDS):
            processes.kill_family(pid)
            ended.wait()

    def _wait_unless_killed(self, ended: threading.Event, seconds: float) -> bool:
        """Wait for the end; True when it came, False after `seconds` or when the user asks to kill."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and not self.asked("kill"):
            if ended.wait(POLL_SECONDS):
                return True
        return ended.is_set()

    def _tell_script_to_stop(self) -> None:
        """Leave the word that a script looks for that can stop by itself, as the user's request does."""
        with open(os.path.join(self.folder, "control", "stop"), "ab"):
            pass

    def _is_cooperative(self) -> bool:
        return any(line.startswith(b'["cooperative",') for line in self._lines())

    def _lines(self) -> Iterator[bytes]:
        try:
            with open(os.path.join(self.folder, "events.jsonl"), "rb") as lines:
                yield from lines
        except FileNotFoundError:
            return  # the folder was moved; what is appended still goes where it is

    # -- after the script

    def take_return(self, returned: Optional[int]) -> None:
        """Note how the script ended (minus a signal); of several processes, how the first that failed did."""
        if self.plan is not None:
            from mldesk.runtime.distribution import aftermath

            self.aftermath = aftermath.Aftermath(self.folder, self.plan, returned)
            self.aftermath.complete(self.file)
            self.exit_code, self.signal = self.aftermath.exit_code, self.aftermath.signal
        elif returned is not None:
            self.exit_code, self.signal = (returned, None) if returned >= 0 else (None, -returned)

    def _judge(self) -> Outcome:
        """How the run ended: (status, reason)."""
        from mldesk.runtime import reasons

        if self.longest_seconds is not None and self.overdue:
            return events.STATUS_CANCELED, reasons.of_duration(self.longest_seconds)
        if self.asked("kill") or self.asked("stop"):
            return self._end_on_request()
        status, reason = self._judge_ended()
        return status, reason if self.aftermath is None else self.aftermath.explain(reason, self._log_tail())

    def _judge_ended(self) -> Outcome:
        """How the run ended that nobody has asked to: (status, reason)."""
        from mldesk.runtime import reasons

        if self.aftermath is not None and self.aftermath.reason is not None:
            return events.STATUS_FAILED, self.aftermath.reason
        reported = self._reported_failure()
        kills = self._kills_for_memory()
        if kills and self._was_killed():
            return events.STATUS_FAILED, reasons.of_memory(memory.limit(), self._log_tail())
        if self.signal is not None:
            return events.STATUS_FAILED, reasons.of_signal(self.signal, self._log_tail(), kills == 0)
        if self.exit_code:
            return events.STATUS_FAILED, reported or self._of_exit_code(self.exit_code)
        return (events.STATUS_FAILED, reported) if reported else (events.STATUS_COMPLETED, None)

    def _of_exit_code(self, code: int) -> Dict[str, str]:
        """The reason for a script that failed by itself; of several, those that keep them see to the disk."""
        from mldesk.runtime import reasons

        tail = self._log_tail()
        if self.aftermath is None and not reasons.tells_why(tail) and files.is_full(self.told):
            return reasons.of_full_disk(code, self.told, processes.host())
        return reasons.of_exit_code(code, tail)

    def _kills_for_memory(self) -> Optional[int]:
        """How many processes around here were killed for it since the script's start; None if unknown."""
        now = memory.count_kills()
        return None if now is None or self.kills_before is None else now - self.kills_before

    def _was_killed(self) -> bool:
        """Whether the script, or a process of it that its log tells of, was killed."""
        from mldesk.runtime import reasons

        if self.signal == 9 or self.exit_code == 137:
            return True
        return bool(self.exit_code) and reasons.tells_of_kill(self._log_tail())

    def _end_on_request(self) -> Tuple[str, Dict[str, str]]:
        """How a run ends that was asked to, by the user or by SIGTERM to its launcher."""
        from mldesk.runtime import reasons

        if self.in_container and not self._user_asked_to_end():
            return events.STATUS_FAILED, reasons.of_stopped_container()
        if self.asked("kill"):
            detail = "the run's launcher was asked to end" if self.terminated else ""
            return events.STATUS_CANCELED, reasons.reason("Killed on request", detail)
        return events.STATUS_CANCELED, reasons.reason("Stopped on request")

    def _reported_failure(self) -> Optional[Dict[str, str]]:
        """What the script said with run.fail(), unless it said run.complete() afterwards."""
        from mldesk.runtime import reasons

        reported = None
        for line in self._lines():
            if line.startswith(b'["property","' + events.REPORTED_END.encode("ascii") + b'"'):
                try:
                    said = events.decode(line)
                except events.EventError:
                    continue  # torn by a full disk; the whole line follows
                if isinstance(said, events.Property):
                    reported = reasons.of_report(said.value)
        return reported

    def _log_tail(self) -> str:
        from mldesk.runtime import log_file

        try:
            folder = self.told if self.aftermath is None else self.aftermath.log_folder
            tail = log_file.tail(folder, LOG_TAIL)
            return tail.decode("utf-8", "replace").replace("\r\n", "\n")
        except OSError:
            return ""  # a log that cannot be read explains nothing

    def _finish(self, status: str, reason: Optional[Dict[str, str]]) -> None:
        if self.plan is not None and self.plan.launchers > 1:
            from mldesk.runtime.distribution import nodes

            nodes.tell_over(self.folder)
        self._phase("Post-processing")
        self._record_outputs()
        # what is to be brought to datastores is brought by the engine, which then ends the run
        ended = events.Outcome if self.outputs_wait else events.Ended
        self.file.append(ended(status, self.exit_code, self.signal, time.time(), reason))
        self.file.drain()  # nobody else knows how the run ended

    def _record_outputs(self) -> None:
        outputs = os.path.join(self.work, "outputs")
        for inner in list(files.walk_files(outputs)):
            if self.asked("kill"):
                return
            try:
                path = os.path.join(outputs, *inner.split("/"))
                size, digest = files.hash_file(path)
                self.file.append(events.Artifact("outputs/" + inner, size, digest))
                redactor = redaction.redactor()
                if redactor is not None and redactor.is_in(path):
                    text = "outputs/{} holds the value of a secret and was left as it is".format(inner)
                    self.file.append(events.Message("warning", text, time.time()))
            except OSError as error:
                text = "outputs/{} cannot be read: {}".format(inner, error)
                self.file.append(events.Message("warning", text, time.time()))

    def _phase(self, status: str) -> None:
        self.file.append(events.Phase(status, time.time()))


def main(arguments: List[str]) -> int:
    """Run the launcher; its exit code is 0 whatever became of the script."""
    if (
        len(arguments) not in (1, 3)
        or not os.path.isdir(arguments[0])
        or arguments[1:2] not in ([], ["--node"])
    ):
        print("usage: launcher.py RUN_FOLDER [--node NUMBER]", file=sys.stderr)
        return 2
    launcher = _launcher(arguments[0], int(arguments[2]) if len(arguments) == 3 else 0)
    _handle_signals(launcher)
    try:
        launcher.run()
    except BaseException as error:
        launcher.abandon(error)
        raise
    return 0


def _launcher(folder: str, node: int) -> Launcher:
    if node == 0:
        return Launcher(folder)
    from mldesk.runtime.distribution import node_launcher

    return node_launcher.NodeLauncher(folder, node)


def _handle_signals(launcher: Launcher) -> None:
    """Outlive the terminal and its Ctrl-C; take SIGTERM as the request to kill the run."""

    def terminate(_number: int, _frame: Any) -> None:
        launcher.terminated = True

    signal.signal(signal.SIGTERM, terminate)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)


def _wait(process: "subprocess.Popen[bytes]", ended: threading.Event) -> None:
    process.wait()
    ended.set()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
