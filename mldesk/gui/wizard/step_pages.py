"""The wizard's pages: the first at once, each other one when it is needed or when the window has a moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mldesk.gui.turns import Turns
from mldesk.gui.widgets.late import Late

from .checks import Step
from .choices import Choices
from .step_compute import ComputeStep
from .step_data import DataStep
from .step_distribution import DistributionStep
from .step_page import StepPage
from .step_parameters import ParametersStep
from .step_review import ReviewStep
from .step_script import ScriptStep

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class StepPages(QObject):
    """`filled` says that a page was made by `prepare`: all of them at once would stop the window."""

    filled = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        self.script = ScriptStep()
        self._data = Late(lambda: DataStep(session, window))
        self._parameters = Late(ParametersStep)
        self._compute = Late(lambda: ComputeStep(session))
        self._distribution = Late(DistributionStep)
        self._review = Late(ReviewStep)
        self._late: dict[int, Late[Any]] = {
            Step.DATA: self._data,
            Step.PARAMETERS: self._parameters,
            Step.COMPUTE: self._compute,
            Step.DISTRIBUTION: self._distribution,
            Step.REVIEW: self._review,
        }
        self._turns = Turns(self)

    @property
    def places(self) -> list[QWidget]:
        """What stands in the wizard's stack, by step."""
        return [self.script, *self._late.values()]

    @property
    def data(self) -> DataStep:
        """The page of datasets."""
        return self._data.widget

    @property
    def compute(self) -> ComputeStep:
        """The page of target and environment."""
        return self._compute.widget

    @property
    def review(self) -> ReviewStep:
        """The page with everything."""
        return self._review.widget

    def page(self, step: int) -> StepPage:
        """The page of a step, made now if it is not there yet."""
        if step == Step.SCRIPT:
            return self.script
        made: StepPage = self._late[step].widget
        return made

    def all(self) -> list[StepPage]:
        """All pages, made now where they are not there yet."""
        return [self.page(step) for step in Step]

    def is_made(self, step: int) -> bool:
        """Whether the page of a step is there."""
        return step == Step.SCRIPT or self._late[step].is_made

    @property
    def are_made(self) -> bool:
        """Whether `prepare` has nothing left to do."""
        return self._turns.are_over

    def tell(self, what: str, act: Callable[[Any], object], *steps: int) -> None:
        """Have `act` done with the pages of these steps (or of all): now, or when they are made."""
        for step in steps or Step:
            if step == Step.SCRIPT:
                act(self.script)
            else:
                self._late[step].tell(what, act)

    def take_choices(self, choices: Choices) -> None:
        """Show what can be chosen in the workspace."""
        self.tell("choices", lambda page: page.show_choices(choices), Step.DATA, Step.COMPUTE, Step.REVIEW)

    def prepare(self) -> None:
        """Make the pages that are not there yet, one at each turn of the event loop."""
        self._turns.add(*(partial(self._make, place) for place in self._late.values()))

    def _make(self, place: Late[Any]) -> None:
        _made = place.widget
        self.filled.emit()
