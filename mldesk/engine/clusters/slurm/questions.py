"""What scripts ask on a cluster that does not see the workspace: brought here, and the answers there.

What is asked lies in the run's folder, see runtime.azureml.channel. Where an answer names files of this
machine, these are copied there first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mldesk.core.errors import MldeskError, Unavailable, translate_os_error
from mldesk.core.questions import write_failure
from mldesk.core.removing import remove_folder
from mldesk.engine.clusters.copies import Copies
from mldesk.engine.clusters.elsewhere import Places, moved
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.selection import Selection
from mldesk.engine.clusters.slurm.starting import FOLDER
from mldesk.runtime.azureml import channel

LIST = f"""
for question in "$1/{channel.FOLDER}"/*/{channel.QUESTION}; do
    place="${{question%/*}}"
    if [ -e "$question" ] && [ ! -e "$place/{channel.ANSWER}" ]; then
        printf '%s ' "${{place##*/}}"
    fi
done
echo
"""
"""The part of a script that tells in its first line which questions are open in the folder $1."""

_id = re.compile(r"[0-9a-z]{26}")
_sign = f"""
for place; do
    [ ! -d "$place" ] || : > "$place/{channel.TAKEN}"
done
"""
# copying may take longer than the script waits without a sign; it ends by itself, at last after an hour
_sign_on = f"""
umask 077
mkdir -p -- "$2"
(
    count=0
    while [ -d "$1" ] && [ ! -e "$1/{channel.ANSWER}" ] && [ $count -lt 720 ]; do
        : > "$1/{channel.TAKEN}"
        count=$((count + 1))
        sleep 5
    done
) < /dev/null > /dev/null 2>&1 &
"""
_answer = f"""
[ -d "$1" ] || exit 0
cat > "$1/{channel.ANSWER}.partial" && mv "$1/{channel.ANSWER}.partial" "$1/{channel.ANSWER}"
"""


class Questions:
    """Carries questions and answers; `place_of` tells where files of this machine belong there."""

    def __init__(self, host: Host, copies: Copies, place_of: Callable[[Path], str]) -> None:
        self._host = host
        self._copies = copies
        self._place_of = place_of
        self._signs: dict[Path, float] = {}

    def carry(self, folder: Path, there: str, asked: Sequence[str]) -> None:
        """Bring what is `asked` in a run's folder `there` into `folder`, and the answers that there are.

        Raises Unavailable, and MldeskError when files cannot be written here.
        """
        self._bring(folder, there, [name for name in asked if _id.fullmatch(name)])
        for place in _places(folder):
            if (place / channel.ANSWER).exists():
                self._deliver(place, folder, there)
            else:
                self._tell_taken(place, f"{there}/{channel.FOLDER}/{place.name}")

    def _bring(self, folder: Path, there: str, asked: Sequence[str]) -> None:
        """Bring new questions: each is seen when all of it is there."""
        new = [name for name in asked if not (folder / channel.FOLDER / name).exists()]
        if not new:
            return
        arriving = folder / FOLDER / channel.FOLDER
        try:
            arriving.mkdir(parents=True, exist_ok=True)
            self._copies.fetch(f"{there}/{channel.FOLDER}", arriving, Selection(only=tuple(new)))
            (folder / channel.FOLDER).mkdir(exist_ok=True)
            for name in new:
                if (arriving / name / channel.QUESTION).is_file():
                    (arriving / name).rename(folder / channel.FOLDER / name)
        except OSError as error:
            raise translate_os_error(error, arriving) from error

    def _tell_taken(self, place: Path, there: str) -> None:
        """Show the script that its question is being worked on."""
        try:
            taken = (place / channel.TAKEN).stat().st_mtime
        except OSError:
            return
        known = self._signs.setdefault(place, taken)
        if taken > known:  # most are answered before
            self._host.shell(_sign, there)
            self._signs[place] = taken

    def _deliver(self, place: Path, folder: Path, there: str) -> None:
        """Copy what the answer brings along and names, then the answer itself; then it is done here."""
        target = f"{there}/{channel.FOLDER}/{place.name}"
        try:
            places = self._send_files(place, folder, there, target)
        except Unavailable:
            raise
        except MldeskError as error:
            write_failure(place, error)
            places = {}
        answer = moved(_answer_in(place), places)
        sent = self._host.shell(_answer, target, given=json.dumps(answer).encode())
        if sent.code != 0:
            raise self._host.not_copied(sent.errors)
        self._signs.pop(place, None)
        remove_folder(place)

    def _send_files(self, place: Path, folder: Path, there: str, target: str) -> Places:
        """Copy files there; the places there of those that the answer names."""
        places = {str(folder): there}
        named, brought = _named(_answer_in(place).get("value")), place / "files"
        if named is None and not brought.is_dir():
            return places
        goal = target
        if named is not None:
            source, selection = named
            if source.is_relative_to(folder):
                goal = f"{there}/{source.relative_to(folder).as_posix()}"
            else:
                goal = places[str(source)] = self._place_of(source)
        self._host.shell(_sign_on, target, goal.rpartition("/")[0])
        if named is not None:
            self._copies.send(source, goal, selection)
        if brought.is_dir():
            self._copies.send(brought, f"{target}/files")
        return places


def _answer_in(place: Path) -> dict[str, Any]:
    path = place / channel.ANSWER
    try:
        answer: dict[str, Any] = json.loads(path.read_bytes())
    except OSError as error:
        raise translate_os_error(error, path) from error
    return answer


def _places(folder: Path) -> Iterator[Path]:
    try:
        found = sorted((folder / channel.FOLDER).iterdir())
    except OSError:
        return
    yield from (place for place in found if _id.fullmatch(place.name) and place.is_dir())


def _named(value: Any) -> tuple[Path, Selection] | None:
    """The folder or file of this machine that an answer names, and which files of it are meant."""
    if not isinstance(value, dict):
        return None
    path, files = value.get("path") or value.get("folder"), value.get("files")
    if not isinstance(path, str) or not Path(path).exists():
        return None
    return Path(path), Selection(files=frozenset(files)) if isinstance(files, list) else Selection()
