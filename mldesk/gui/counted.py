"""What was done to a number of runs, in words: languages have forms of their own for one, a few and many."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CountedRuns(QObject):
    """Words for what was done to `count` runs, one at least; an object because lupdate sees numbers in `tr`
    alone.
    """

    def moved(self, count: int) -> str:
        """They stand at another place of the queue."""
        return self.tr("Run moved") if count == 1 else self.tr("%Ln runs moved", "", count)

    def held(self, count: int) -> str:
        """They wait until they are released."""
        return self.tr("Run held") if count == 1 else self.tr("%Ln runs held", "", count)

    def released(self, count: int) -> str:
        """They are held no longer."""
        return self.tr("Run released") if count == 1 else self.tr("%Ln runs released", "", count)

    def canceled(self, count: int) -> str:
        """They are taken out of the queue."""
        return self.tr("Run canceled") if count == 1 else self.tr("%Ln runs canceled", "", count)

    def queued_again(self, count: int) -> str:
        """They wait again."""
        if count == 1:
            return self.tr("Run is in the queue again")
        return self.tr("%Ln runs are in the queue again", "", count)

    def archived(self, count: int) -> str:
        """They are put away."""
        return self.tr("Run archived") if count == 1 else self.tr("%Ln runs archived", "", count)

    def restored(self, count: int) -> str:
        """They are taken out of the archive again."""
        return self.tr("Run restored") if count == 1 else self.tr("%Ln runs restored", "", count)

    def copied(self, count: int) -> str:
        """They are in the clipboard."""
        return self.tr("1 run copied") if count == 1 else self.tr("%Ln runs copied", "", count)

    def tagged(self, count: int) -> str:
        """Their tags are others."""
        if count == 1:
            return self.tr("Tags of 1 run changed")
        return self.tr("Tags of %Ln runs changed", "", count)
