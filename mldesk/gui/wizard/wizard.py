"""The wizard: follows a draft through its steps, checks and keeps it at every change, submits its runs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from shiboken6 import isValid

from mldesk.core.errors import InvalidInput, MldeskError, Problem
from mldesk.core.spec import ScriptRunConfig
from mldesk.gui.drops import read_drop, tells_environment
from mldesk.gui.widgets.message import MessageBar

from . import draft_file
from .checks import Step, all_problems, step_of
from .choices import Choices, guess_inputs, read_choices, suggest_experiment
from .draft import Draft
from .draft_keeping import DraftKeeping
from .frame import WizardFrame
from .lack_watch import LackWatch
from .lacking import Lack
from .missing import MissingBar
from .remedies import KerasRemedies
from .source import Source, read_source
from .step_compute import ComputeStep
from .step_data import DataStep
from .step_list import step_titles
from .step_page import StepPage
from .step_pages import StepPages
from .step_review import ReviewStep
from .step_script import ScriptStep
from .submitting import Submitted, submit_all

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_CHECK_MILLISECONDS = 120


class NewRunWizard(WizardFrame):
    """Makes a new run, or several, from a draft that is kept at every change.

    `started` carries the ids of the runs that were submitted; `closed` says that the panel is gone.
    """

    started = Signal(list)
    closed = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        pages = StepPages(session, window)
        self._titles = step_titles()
        super().__init__(pages.places, self._titles)
        pages.setParent(self)
        self._pages, self._script = pages, pages.script
        self._session = session
        self._window = window
        self.draft = Draft()
        self._choices: Choices | None = None
        self._source: Source | None = None
        self._problems: list[Problem] = []
        self._visited: set[int] = set()
        self._asked = 0
        self._pending = 0
        self._reading = False
        self._wanted: int = Step.SCRIPT  # where to go once a typed path is read
        self._starting = False
        self._resumed: MessageBar | None = None
        self._missing: MissingBar | None = None
        self._lack = LackWatch(session, self)
        self._remedies = KerasRemedies(session, self)
        self.keeping = DraftKeeping(session, lambda: self.draft, self)
        self.notices.addWidget(self.keeping)
        self.setAccessibleName(self.tr("New run"))
        self.setAcceptDrops(True)
        self._check_timer = self._timer(_CHECK_MILLISECONDS, self._check)
        self._connect()

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        self.steps.chosen.connect(self.open_step)
        self.next_wanted.connect(self.next_step)
        self.cancel_button.clicked.connect(self.cancel)
        self.back_button.clicked.connect(lambda: self.open_step(self._previous()))
        self.next_button.clicked.connect(self.next_step)
        self.review_button.clicked.connect(lambda: self.open_step(Step.REVIEW))
        self.start_button.clicked.connect(self.start_runs)
        self._lack.told.connect(self._show_lack)
        self._lack.registered.connect(self._read_choices)
        self._pages.filled.connect(self._refresh)
        self._pages.tell("connect", self._connect_page)

    def _connect_page(self, page: StepPage) -> None:
        page.changed.connect(self._draft_changed)
        if isinstance(page, ScriptStep):
            page.chosen.connect(self.read_script)
        elif isinstance(page, DataStep):
            page.registered.connect(self._read_choices)
        elif isinstance(page, ComputeStep):
            page.distribution_wanted.connect(lambda: self.open_step(Step.DISTRIBUTION))
            self._lack.made.connect(page.environment.choose)
            self._remedies.made.connect(page.environment.choose)
        elif isinstance(page, ReviewStep):
            page.step_wanted.connect(self.open_step)
            page.remedy_wanted.connect(lambda name: self._remedies.make(name, self.draft))

    @property
    def pages(self) -> list[StepPage]:
        """All pages, by step."""
        return self._pages.all()

    @property
    def _compute(self) -> ComputeStep:
        return self._pages.compute

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for has been read, checked and kept."""
        waiting = self._reading or self._pending or self._check_timer.isActive() or not self._pages.are_made
        return self._choices is not None and not waiting and self.keeping.is_settled and self._lack.is_settled

    # Opening

    def start(self, script: Path | None = None, config: ScriptRunConfig | None = None) -> None:
        """Open over the page: from `config`, on `script` (a file, folder or zip), or on the kept draft.

        With a config alone the run was there before, and what is likely to change are its parameters.
        """
        overlay = self._window.open_overlay(self)
        overlay.dismissed.connect(self.cancel)
        self._show_draft(Draft())
        self._read_choices()
        self._pages.prepare()
        if config is not None:
            draft = Draft.from_configuration(config)
            if script is None:
                draft.step = Step.PARAMETERS
                self._visited = {Step.SCRIPT, Step.DATA}
            self._take_draft(draft)
        elif script is not None:
            self.read_script(script)
        else:
            self._pending += 1
            self._session.read(lambda workspace: draft_file.load(workspace.id), self._resume, receiver=self)

    def _resume(self, draft: Draft | None) -> None:
        """Offer the kept draft by opening on it; one button throws it away."""
        self._pending -= 1
        if draft is None or self.draft.script is not None or self._reading:
            return
        self._visited = set(range(draft.step))
        self._take_draft(draft)
        self._resumed = MessageBar(
            "info",
            self.tr("You left this draft unfinished: everything is as you left it."),
            action=(self.tr("Start over"), self.start_over),
        )
        self._resumed.setObjectName("wizard.resumed")
        self.notices.addWidget(self._resumed)

    def start_over(self) -> None:
        """Throw the draft away and begin with an empty one."""
        self._source = None
        self._visited = set()
        self._take_away(self._resumed)
        self._lack.forget()
        self._show_draft(Draft())
        self._script.show_source(None)
        self._draft_changed()

    def _take_draft(self, draft: Draft) -> None:
        self._show_draft(draft)
        if draft.script is not None:
            self.read_script(draft.script)

    def _read_choices(self) -> None:
        self._session.read(read_choices, self._take_choices, receiver=self)

    def _take_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._pages.take_choices(choices)
        self._guess()
        self._look_for_lack()
        self._refresh()

    # Reading the script

    def read_script(self, path: Path) -> None:
        """Find and read the script that `path` means, on a worker; the form follows."""
        if self._window.overlay is None:  # being taken away: the field has only lost the keyboard
            return
        asked = self._asked = self._asked + 1
        self._reading = True
        self._script.show_reading(path)
        self._update_buttons()

        def taken(source: Source) -> None:
            if asked == self._asked:
                self._take_source(source)

        def failed(error: MldeskError) -> None:
            if asked == self._asked:
                self._fail_source(error)

        self._session.background(lambda: read_source(path), taken, failed, receiver=self)

    def _take_source(self, source: Source) -> None:
        self._reading = False
        self._source = source
        if self.draft.script != source.script:
            self.draft.forget_script()
            self.draft.script, self.draft.source_folder = source.script, source.script.parent
        self.draft.take_facts(source.facts)
        self._script.show_source(source)
        self._guess()
        self._draft_changed()
        step, self._wanted = max(self.draft.step, self._wanted), Step.SCRIPT
        self.open_step(step if self._can_go_on() else Step.SCRIPT)

    def _fail_source(self, error: MldeskError) -> None:
        self._reading = False
        self._source = None
        self._wanted = Step.SCRIPT
        wrong = self._script.path.text()
        self._script.show_error(error)
        self.open_step(Step.SCRIPT)
        self._script.path.setText(wrong)  # to be mended, not typed anew

    def _guess(self) -> None:
        """Fill in what can be guessed once both the script and the workspace's datasets are known."""
        if self._choices is None or self.draft.facts is None:
            return
        if not self.draft.inputs_chosen:
            self.draft.inputs = guess_inputs(self.draft.facts, self._choices)
            self.draft.inputs_chosen = bool(self.draft.inputs)
        if not self.draft.experiment and self.draft.script is not None:
            self.draft.experiment = suggest_experiment(self.draft.script, self._choices)
        self._show_draft(self.draft)

    # What the environment lacks

    def _look_for_lack(self) -> None:
        facts = self.draft.facts
        if self._source is not None and facts is not None:
            elsewhere = self._choices is not None and self._choices.brings_python(self.draft.compute)
            self._lack.look(facts, self.draft.environment, elsewhere)

    def _show_lack(self, lack: Lack | None) -> None:
        self._script.show_lack(lack)
        self._take_away(self._missing)
        self._missing = None
        if lack is not None and lack.packages:
            self._missing = MissingBar(lack, self._lack.add, self._lack.register)
            self.notices.addWidget(self._missing)
            self._refresh()

    def _take_away(self, *bars: MessageBar | None) -> None:
        for bar in bars:
            if bar is not None and isValid(bar):
                self.notices.removeWidget(bar)
                bar.hide()
                bar.deleteLater()

    # Walking

    def _can_go_on(self) -> bool:
        return self.draft.facts is not None and self.draft.facts.syntax_error is None and not self._reading

    def open_step(self, step: int) -> None:
        """Bring a step to the front; without a script that can be read there is only the first."""
        if self._reads_first(step):
            return
        step = max(Step.SCRIPT, min(step, Step.REVIEW)) if self._can_go_on() else Step.SCRIPT
        self._visited.add(self.draft.step)
        self.draft.step = int(step)
        self.stack.setCurrentIndex(step)
        self._refresh()
        page = self._pages.page(step)
        page.show_draft(self.draft)
        page.focus_first_field()
        self._schedule()

    def _reads_first(self, step: int) -> bool:
        """Whether a path that was only typed is read before the wizard goes on to `step`."""
        leaves = self.draft.step == Step.SCRIPT < step and not self._reading
        if not leaves or not self._script.read_typed():
            return False
        self._wanted = step
        return True

    def next_step(self) -> None:
        """Go to the next step; on the last one, start."""
        if self.draft.step == Step.REVIEW:
            self.start_runs()
        elif self._can_go_on():
            self.open_step(self._next())
        elif not self._reads_first(self.draft.step + 1) and self.draft.script is None and not self._reading:
            self._script.ask_for_script()

    def _next(self) -> int:
        """The step after this one; a run of one process has nothing to distribute."""
        step = self.draft.step + 1
        return step + (step == Step.DISTRIBUTION and self.draft.distribution is None)

    def _previous(self) -> int:
        step = self.draft.step - 1
        return step - (step == Step.DISTRIBUTION and self.draft.distribution is None)

    # Following the draft

    def _show_draft(self, draft: Draft) -> None:
        self.draft = draft
        self._pages.tell("draft", lambda page: page.show_draft(draft))
        self.stack.setCurrentIndex(draft.step)
        self._refresh()

    def _draft_changed(self) -> None:
        self._look_for_lack()
        self._refresh()
        self._schedule()

    def _schedule(self) -> None:
        self.keeping.request()
        self._check_timer.start()

    def _refresh(self) -> None:
        """Bring side, summaries and buttons up to date; cheap enough for every key stroke."""
        summaries = [self._summary(step) for step in Step]
        for index, button in enumerate(self.steps.buttons):
            count = sum(step_of(p.field) == index and p.level == "error" for p in self._problems)
            state = self._state(index, count)
            wrong = self.tr("1 problem") if count == 1 else self.tr("{count} problems").format(count=count)
            button.set_state(state, wrong if state == "problem" else summaries[index])
            button.setEnabled(index == Step.SCRIPT or self._can_go_on())
        self.steps.set_current(self.draft.step)
        experiment = self.draft.experiment.strip()
        self.experiment_label.setText(
            self.tr("in {experiment}").format(experiment=experiment) if experiment else ""
        )
        if self.draft.step == Step.REVIEW:
            self._pages.review.show_summaries(summaries)
        if self._missing is not None:
            # on the last step it is among all other problems
            self._missing.setVisible(self.draft.step != Step.REVIEW)
        self._update_buttons()

    def _summary(self, step: int) -> str:
        """One line for a step; the last one tells of all of them."""
        there = self._pages.is_made(step) or self.draft.step == Step.REVIEW
        known = there and (self._can_go_on() or step == Step.SCRIPT)
        return self._pages.page(step).summary() if known else ""

    def _state(self, index: int, problems: int) -> str:
        if index not in self._visited or index == Step.REVIEW:
            return "open"
        return "problem" if problems else "done"

    def _update_buttons(self) -> None:
        step = self.draft.step
        last = step == Step.REVIEW
        self.back_button.setVisible(step > Step.SCRIPT)
        self.next_button.setVisible(not last)
        self.review_button.setVisible(self._next() < Step.REVIEW)
        self.review_button.setEnabled(self._can_go_on())
        self.start_button.setVisible(last)
        if not last:
            self.next_button.setText(self.tr("Next: {step}").format(step=self._titles[self._next()]))
            self.next_button.setAccessibleName(self.next_button.text())
        count = self.draft.run_count
        text = self.tr("Start run") if count == 1 else self.tr("Start %Ln runs", "", count)
        if self.draft.held:
            text = self.tr("Add to the queue")
        self.start_button.setText(self.tr("Starting…") if self._starting else text)
        self.start_button.setAccessibleName(text)
        errors = any(problem.level == "error" for problem in self._problems)
        self.start_button.setEnabled(self._can_go_on() and not errors and not self._starting)

    # Checking

    def _check(self) -> None:
        draft = self.draft.copy()
        self._pending += 1
        self._session.read(
            lambda workspace: all_problems(draft, workspace), self._checked, self._check_failed, receiver=self
        )

    def _checked(self, problems: list[Problem]) -> None:
        self._pending -= 1
        if not self._check_timer.isActive():
            self._take_problems(problems)

    def _check_failed(self, error: MldeskError) -> None:
        self._checked([Problem("workspace", error.title, error.cause, error.cure)])

    def _take_problems(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._pages.tell("problems", lambda page: page.show_problems(problems))
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last, whoever takes the panel away."""
        self.keeping.finish()
        super().hideEvent(event)

    # Ending

    def cancel(self) -> None:
        """Close the panel; the draft is kept and offered the next time."""
        self._window.close_overlay()
        self.closed.emit()

    def start_runs(self) -> None:
        """Submit every run of the draft, start the engine, show the run or the table."""
        if not self.start_button.isEnabled() or self._starting:
            return
        self._starting = True
        self._update_buttons()
        draft = self.draft.copy()

        def submit(workspace: Workspace) -> Submitted:
            submitted = submit_all(workspace, draft.configurations(), draft.held)
            if submitted.error is None:
                # a draft that stays behind is no reason to doubt the runs
                with suppress(MldeskError):
                    draft_file.discard(workspace.id)
            return submitted

        title = self.tr("Starting {script}").format(script=draft.script.name if draft.script else "")
        self._session.act(title, submit, self._submitted, self._refused, receiver=self)

    def _submitted(self, submitted: Submitted) -> None:
        self._starting = False
        if submitted.run_ids:
            self._session.ensure_engine()
        if submitted.error is not None:
            self._refused(submitted.error)
            return
        self.keeping.stop()
        self._window.close_overlay()
        if len(submitted.run_ids) == 1:
            self._window.open_run(submitted.run_ids[0])
        else:
            self._window.open_page("experiments")
        self.started.emit(submitted.run_ids)
        self.closed.emit()

    def _refused(self, error: MldeskError) -> None:
        self._starting = False
        found = list(error.problems) if isinstance(error, InvalidInput) else []
        self._take_problems(found or [Problem("workspace", error.title, error.cause, error.cure)])
        self.open_step(Step.REVIEW)

    def register_files(self, paths: list[Path]) -> None:
        """Show the form that makes a dataset of `paths` for this run."""
        self.open_step(Step.DATA)
        self._pages.data.register_files(paths)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files over the panel are for this run."""
        if read_drop(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A script replaces the draft's, other files become a dataset for it, or on the step Compute its
        environment.
        """
        drop = read_drop(event.mimeData())
        if drop is None:
            return
        event.acceptProposedAction()
        if self.draft.step == Step.COMPUTE and len(drop.paths) == 1 and tells_environment(drop.paths[0]):
            self._compute.environment.take_file(drop.paths[0])
        elif drop.kind == "script":
            self.read_script(drop.paths[0])
        elif self._can_go_on():
            self.register_files(list(drop.paths))
