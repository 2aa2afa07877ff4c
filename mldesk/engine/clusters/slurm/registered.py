"""Models that scripts register where the workspace is not seen: their files brought here, the answers there.

The files lie in the run's folder, see runtime.models. The event that tells of them is entered when they are
here, and what became of it is told to the script as it is on this machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mldesk.core.errors import translate_os_error
from mldesk.core.removing import remove_folder
from mldesk.engine.clusters.copies import Copies
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.selection import Selection
from mldesk.engine.clusters.slurm.starting import FOLDER
from mldesk.runtime import events, models

REGISTERED = models.FOLDER
_told = b'["model",'
# the files are needed no more: a version of the model has them, or nobody ever will
_answer = f"""
cd "$1" 2> /dev/null || exit 0
cat > {models.ANSWER}.partial && mv {models.ANSWER}.partial {models.ANSWER} && rm -rf files
"""


class Registered:
    """Carries models that scripts register, and the answers; what has been answered is not told again."""

    def __init__(self, host: Host, copies: Copies) -> None:
        self._host = host
        self._copies = copies
        self._answered: set[Path] = set()

    def bring(self, folder: Path, there: str, told: bytes) -> None:
        """Bring the files of the models that the events `told` tell of, each seen when all of it is there.

        Raises Unavailable, and MldeskError when files cannot be written here.
        """
        for number in map(str, _numbers(told)):
            place = folder / REGISTERED / number
            if place.exists():
                continue
            arriving = folder / FOLDER / REGISTERED / number
            try:
                if arriving.exists():  # an engine was killed while it came
                    remove_folder(arriving)
                arriving.mkdir(parents=True)
                self._copies.fetch(f"{there}/{REGISTERED}/{number}", arriving, Selection())
                place.parent.mkdir(exist_ok=True)
                arriving.rename(place)
            except OSError as error:
                raise translate_os_error(error, place) from error

    def answer(self, folder: Path, there: str) -> None:
        """Tell the script what has become of its models; raises Unavailable."""
        for place in sorted((folder / REGISTERED).glob("*")):
            path = place / models.ANSWER
            if place in self._answered or not path.is_file():
                continue
            try:
                given = path.read_bytes()
            except OSError as error:
                raise translate_os_error(error, path) from error
            sent = self._host.shell(_answer, f"{there}/{REGISTERED}/{place.name}", given=given)
            if sent.code != 0:
                raise self._host.not_copied(sent.errors)
            self._answered.add(place)

    def forget(self, run_id: str) -> None:
        """Nothing more is told to this run."""
        self._answered = {place for place in self._answered if place.parents[1].name != run_id}


def _numbers(told: bytes) -> Iterator[int]:
    """The numbers of the models that whole lines of events tell of, those of child runs among them."""
    for line in told.split(b"\n")[:-1]:
        if _told not in line:
            continue
        try:
            event = events.decode(line)
        except events.EventError:
            continue  # told where it is entered
        while isinstance(event, events.Child):
            event = event.event
        if isinstance(event, events.Model) and event.number > 0:
            yield event.number
