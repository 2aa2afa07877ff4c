"""Every place of the window: a screen reader can tell it, and the keyboard comes to all of it."""

from __future__ import annotations

import gc
from collections import defaultdict

from PySide6.QtCore import Qt

from tests.gui.whole import audit
from tests.gui.whole.tour import StrayWindows, Tour


def test_every_control_can_be_told_and_reached_by_tab_in_order_with_a_focus_one_sees(tour: Tour) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    window, strays = tour.window, StrayWindows()
    known: set[str] = set()
    kept = audit.kept_items()
    for place in tour.places():
        wrong = strays.take()
        for check in (audit.nameless, audit.alike, audit.silent_pictures, audit.without_tab):
            wrong += check(window)
        if tour.front is window:
            window.setFocus(Qt.FocusReason.OtherFocusReason)
        walk = audit.TabWalk(window, known)
        wrong += audit.unreachable(tour.front, walk.visited) + audit.backwards(window, walk.visited)
        wrong += [f"the focus cannot be seen on: {audit.described(widget)}" for widget in walk.unseen]
        for one in wrong:
            found[one].append(place)
    gc.collect()
    for item in audit.kept_items(kept):
        found[f"PySide keeps items of layouts: {type(item).__name__}"].append("the end")
    audit.demand_nothing(found)
