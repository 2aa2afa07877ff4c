"""What a user does to a run: stop it, kill it, name it, star it, tag it, note something, put it away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .errors import InvalidInput, translate_os_error
from .run_reading import RunReading

if TYPE_CHECKING:
    from .run_changes import Edit
    from .store import Connection


class RunEditing(RunReading):
    """The part of a run that changes it."""

    def request_stop(self) -> bool:
        """Ask the script to finish its batch, save and end; False when it is over and stays as it is."""
        return self._request("stop")

    def request_kill(self) -> None:
        """Have the script and all of its processes killed. A run that is over stays as it is."""
        self._request("kill")

    def _request(self, request: str) -> bool:
        with self._workspace.store.write("runs") as connection:
            asked = connection.execute(
                "UPDATE runs SET request = ? WHERE id = ? AND (request IS NULL OR request = 'stop') "
                "AND status NOT IN ('Completed', 'Failed', 'Canceled')",
                (request, self._root_id()),
            )
        if asked.rowcount:
            self.tell_launcher(request)
        self.refresh()
        return bool(asked.rowcount)

    def tell_launcher(self, request: str) -> None:
        """Leave the file that the launcher looks for, so that a stop works while no engine is there."""
        file = self.folder / "control" / request
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        except OSError as error:
            raise translate_os_error(error, file) from error

    def hold(self, held: bool = True) -> None:
        """Keep the run from starting until it is released; raises Conflict when it does not wait."""
        from .queue import hold_runs

        hold_runs(self._workspace, [self.id], held)
        self.refresh()

    def release(self) -> None:
        """Let the run start when its turn comes."""
        self.hold(False)

    def move_to_front(self) -> None:
        """Let the run start before all others that wait; raises Conflict when it does not wait."""
        from .queue import move_to_front

        move_to_front(self._workspace, [self.id])
        self.refresh()

    def rename(self, name: str) -> None:
        """Give the run another name; raises InvalidInput when it is empty."""
        text = " ".join(name.split())
        if not text:
            raise InvalidInput("The run has no name", "the name is empty", "Give it a name.", "name")
        self._edit("name", text)

    def set_note(self, text: str) -> None:
        """Replace the user's note."""
        self._edit("note", text)

    def star(self, starred: bool = True) -> None:
        """Star the run, or take the star away."""
        self._edit("star", starred)

    def set_color(self, color: str) -> None:
        """Give the run a colour in charts: "#RRGGBB", the number of one of the application's, "" for none.

        Raises InvalidInput for another text.
        """
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}|\d?", color):
            raise InvalidInput(
                "That is no color", f"{color!r} is not understood", "Give it as #RRGGBB.", "color"
            )
        self._edit("color", color)

    def archive(self, archived: bool = True) -> None:
        """Put the run away, or take it out again."""
        self._edit("archive", archived)

    def tag(self, key: str, value: str = "") -> None:
        """Set a tag; raises InvalidInput when the key is empty."""
        if not key.strip():
            raise InvalidInput("The tag has no name", "the key is empty", "Give it a name.", "key")
        self._edit("tag", key.strip(), value)

    def untag(self, key: str) -> None:
        """Take a tag away, if it is there."""
        self._edit("untag", key)

    def change(self, edits: Sequence[Edit]) -> list[Edit]:
        """Make those edits (core.run_changes) that change something, all or none of them.

        Returns the edits that take just these back: what they bring back was read with their writing.
        """
        from .run_changes import opposite

        back = []
        with self._workspace.store.write("runs") as connection:
            for edit in edits:
                before = opposite(connection, self.id, edit)
                if before is not None:
                    self._write_edit(connection, edit)
                    back.append(before)
        self.refresh()
        return back[::-1]

    def _edit(self, *edit: Any) -> None:
        with self._workspace.store.write("runs") as connection:
            self._write_edit(connection, list(edit))
        self.refresh()

    def _write_edit(self, connection: Connection, edit: Edit) -> None:
        from .edits import append_edit, apply_edit

        apply_edit(connection, self.id, edit)
        for identity in self.lineage()[:0:-1]:
            edit = ["child", identity, edit]
        append_edit(self._workspace.store, self.folder, edit)
