"""Sentences about a number of runs have the form that the number wants in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mldesk.gui import formats, translation
from mldesk.gui.counted import CountedRuns
from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 20_000
SAID = ("moved", "held", "released", "canceled", "queued_again", "archived", "restored", "copied", "tagged")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.speak("en")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["Run moved", "2 runs moved", "5 runs moved", "{} runs moved"]),
        ("cs", ["Běh přesunut", "2 běhy přesunuty", "5 běhů přesunuto", "{} běhů přesunuto"]),
        ("pt", ["Execução movida", "2 execuções movidas", "5 execuções movidas", "{} execuções movidas"]),
    ],
)
def test_each_number_has_its_form(code: str, words: list[str]) -> None:
    translation.speak(code)
    assert [CountedRuns().moved(count) for count in (1, 2, 5)] == words[:3]
    assert CountedRuns().moved(1200) == words[3].format(formats.count(1200))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", translation.LANGUAGES)
@pytest.mark.parametrize("said", SAID)
def test_what_is_said_of_several_runs_names_their_number(code: str, said: str) -> None:
    translation.speak(code)
    words = [getattr(CountedRuns(), said)(count) for count in (2, 7)]
    assert ["2" in words[0], "7" in words[1]] == [True, True]
    assert "%" not in "".join(words)


def test_the_wizard_counts_runs_as_czech_does(
    qtbot: QtBot, make_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    script = tmp_path / "source" / "train.py"
    script.parent.mkdir()
    script.write_text("print(1)", encoding="utf-8")
    translation.choose("cs")
    window = make_window()
    window.new_run(script)
    assert window.overlay is not None
    wizard = window.overlay.findChild(NewRunWizard)
    assert isinstance(wizard, NewRunWizard)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    for repeats, words in ((3, "Spustit 3 běhy"), (5, "Spustit 5 běhů")):
        wizard.draft.repeats = repeats
        wizard.open_step(Step.PARAMETERS)
        wizard.open_step(Step.REVIEW)
        assert wizard.start_button.text() == words
        told = wizard.pages[Step.REVIEW].text_label.text()
        assert told.startswith(f"{words.removeprefix('Spustit ')}, jeden pro každé semínko")
