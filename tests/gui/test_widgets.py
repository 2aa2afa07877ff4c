"""The building blocks: what they say to screen readers, and how they answer."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.status import Status
from mldesk.gui import formats
from mldesk.gui.widgets import (
    Bar,
    Button,
    Card,
    ElidedLabel,
    FieldRow,
    MessageBar,
    Meter,
    Overlay,
    PageHeader,
    Sparkline,
    SpinBox,
    StatusPill,
    Toast,
    status_bar,
    status_look,
)
from mldesk.gui.widgets import message as message_module
from mldesk.gui.widgets.elided_box import ElidedBox
from mldesk.gui.widgets.meter import HISTORY

WAIT = 5_000


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_a_word_and_an_icon_besides_its_color(qtbot: QtBot, status: Status) -> None:
    pill = StatusPill(status)
    qtbot.addWidget(pill)
    assert pill.accessibleName() == f"Status: {status.value}"
    color, ground, icon_name = status_look(status)
    assert color != "muted"
    assert ground == f"{color}_ground"
    assert icon_name


def test_a_long_text_is_elided_and_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("a very long name of a run " * 5)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(4000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_choice_without_room_ends_in_dots_and_is_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItem("an environment with a long name")
    box.resize(120, 36)
    assert box.shown_text().endswith("…")
    assert box.toolTip() == "an environment with a long name"
    box.resize(500, 36)
    assert box.shown_text() == box.currentText()


def test_what_is_written_into_a_box_of_choices_has_the_name_of_the_box(qtbot: QtBot) -> None:
    box = QComboBox()
    box.setEditable(True)
    row = FieldRow("Experiment", editor=box)
    qtbot.addWidget(row)
    assert box.lineEdit().accessibleName() == box.accessibleName() == "Experiment"


def test_a_field_shows_what_is_wrong_beneath_it(qtbot: QtBot) -> None:
    row = FieldRow("Batch size", "--batch-size", QLineEdit(), hint_kind="mono")
    qtbot.addWidget(row)
    assert row.editor is not None
    assert row.editor.accessibleName() == "Batch size"
    row.set_problem("Not an integer")
    assert (row.error_label.text(), row.error_label.isHidden()) == ("Not an integer", False)
    assert row.editor.property("invalid") is True
    row.set_problem("")
    assert row.error_label.isHidden()
    assert row.editor.property("invalid") is False


def test_in_a_narrow_form_the_labels_give_way(qtbot: QtBot) -> None:
    row, editor = QWidget(), QLineEdit()
    qtbot.addWidget(row)
    field = FieldRow("Environment", editor=editor, wide=True, parent=row)
    lefts = []
    for width in (700, 500):
        field.resize(width, 40)
        for _ in range(2):  # a picture has the layout done; the label's width changes with the first one
            row.grab()
        lefts.append(editor.geometry().left())
    assert lefts[0] > lefts[1] > 100


def test_a_message_says_all_of_itself_to_a_screen_reader(qtbot: QtBot) -> None:
    bar = MessageBar(
        "error", "Run failed", "out of memory", "Use a smaller batch.", ("Show log", lambda: None)
    )
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "Run failed out of memory Use a smaller batch."
    with qtbot.waitSignal(bar.closed):
        bar.close_message()


def test_a_toast_goes_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_module, "TOAST_MILLISECONDS", 20)
    parent = QWidget()
    parent.resize(600, 400)
    elsewhere = QLineEdit(parent)  # has the keyboard, which the only control there is would get otherwise
    qtbot.addWidget(parent)
    parent.show()
    elsewhere.setFocus()
    QCursor.setPos(parent.mapToGlobal(QPoint(1, 1)))  # not over the toast
    toast = Toast(parent, "good", "Registered")
    with qtbot.waitSignal(toast.destroyed, timeout=WAIT):
        assert toast.isVisible()


def test_toasts_stand_above_each_other_three_at_most(qtbot: QtBot) -> None:
    parent = QWidget()
    parent.resize(600, 400)
    qtbot.addWidget(parent)
    parent.show()
    made = [Toast(parent, "info", f"Run {number} moved", ("Undo", lambda: None)) for number in range(4)]
    gone, *kept = made
    assert gone.isHidden()
    assert [toast.isVisible() for toast in kept] == [True] * 3
    places = [toast.geometry() for toast in kept]
    assert not any(one.intersects(other) for one, other in pairwise(places))
    assert places[0].bottom() < places[1].top() < places[1].bottom() < places[2].top()
    kept[-1].go()
    assert kept[1].geometry().bottom() == places[2].bottom()
    parent.resize(500, 300)
    assert kept[1].geometry().bottom() < 300


def test_the_status_bar_forgets_its_message(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status_bar, "MESSAGE_MILLISECONDS", 50)
    bar = status_bar.StatusBar()
    qtbot.addWidget(bar)
    bar.set_message("docker removed")
    assert bar.message.text() == "docker removed"
    qtbot.waitUntil(lambda: not bar.message.text(), timeout=5000)


@pytest.mark.parametrize(
    ("cause", "shown"),
    [
        ("the registry has none of that name", "The registry has none of that name"),
        ("first, this\nthen that", "First, this\nThen that"),
        ("train.py, line 3", "train.py, line 3"),
        ("numpy==2 and numpy==1", "numpy==2 and numpy==1"),
        ("", ""),
    ],
)
def test_a_cause_that_stands_alone_begins_like_a_sentence(cause: str, shown: str) -> None:
    assert formats.sentence(cause) == shown


def test_a_bar_stays_between_empty_and_full(qtbot: QtBot) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    for given, shown in ((-1.0, 0.0), (0.4, 0.4), (7.0, 1.0)):
        bar.set_fraction(given)
        assert bar.fraction == shown


def test_a_sparkline_keeps_the_newest_values(qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    for value in range(HISTORY + 30):
        line.add(float(value))
    assert (len(line.values), line.values[-1]) == (HISTORY, HISTORY + 29.0)
    line.grab()


def test_a_meter_names_itself_with_its_value(qtbot: QtBot) -> None:
    meter = Meter("CPU", history=True)
    qtbot.addWidget(meter)
    meter.set_value(0.34, "34 %")
    assert (meter.accessibleName(), meter.value_label.text()) == ("CPU: 34 %", "34 %")


def test_a_number_field_tells_a_typed_number_once_it_is_finished(qtbot: QtBot) -> None:
    field = SpinBox(1, 100)
    qtbot.addWidget(field)
    told: list[int] = []
    field.valueChanged.connect(told.append)
    field.selectAll()
    qtbot.keyClicks(field, "12")
    assert told == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == [12]


def test_escape_dismisses_an_overlay_and_it_follows_its_window(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1200, 800)
    ground.show()
    overlay = Overlay(ground, QWidget(), 400, 300)
    assert overlay.frame.geometry().getRect() == (400, 250, 400, 300)
    ground.resize(300, 200)
    assert overlay.frame.geometry().getRect() == (24, 24, 252, 152)
    with qtbot.waitSignal(overlay.dismissed):
        qtbot.keyClick(overlay, Qt.Key.Key_Escape)


def test_a_header_hides_an_empty_breadcrumb(qtbot: QtBot) -> None:
    header = PageHeader("amber-finch-27", "Experiments / keras-mnist", (Button("Stop", "danger"),))
    qtbot.addWidget(header)
    assert not header.breadcrumb_label.isHidden()
    header.set_title("Runs", "")
    assert (header.title_label.text(), header.breadcrumb_label.isHidden()) == ("Runs", True)


def test_a_card_without_title_has_no_title_line(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    assert card.title_label.isHidden()
    titled = Card("Accuracy", "train and validation")
    qtbot.addWidget(titled)
    assert (titled.accessibleName(), titled.subtitle_label.text()) == ("Accuracy", "train and validation")


def test_in_a_narrow_card_the_subtitle_gives_way_before_the_title(qtbot: QtBot) -> None:
    card = Card("Verification of the system", "All is well")
    card.header.addWidget(Button("Check again"))
    room = QWidget()
    card.setParent(room)
    qtbot.addWidget(room)
    room.show()
    card.resize(card.minimumSizeHint().width(), 80)
    card.show()
    assert card.title_label.width() >= card.title_label.sizeHint().width()
    assert card.subtitle_label.width() == 0


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, "–"), (-3, "–"), (7, "0:07"), (192, "3:12"), (3765, "1:02:45")]
)
def test_durations_read_like_a_clock(seconds: float | None, text: str) -> None:
    assert formats.duration(seconds) == text


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (5, "just now"),
        (70, "a minute ago"),
        (600, "10 minutes ago"),
        (3700, "an hour ago"),
        (7300, "2 hours ago"),
        (90_000, "yesterday"),
        (3 * 86_400, "3 days ago"),
    ],
)
def test_moments_are_told_as_people_tell_them(passed: float, text: str) -> None:
    now = time.time()
    assert formats.ago(now - passed, now) == text
