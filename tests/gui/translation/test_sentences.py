"""Sentences that are made below the window are known by their templates, and shown in its language."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeGuard

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mldesk.core.doctor import Check
from mldesk.core.errors import InvalidInput, NotFound, Problem, StorageFull
from mldesk.gui import translation
from mldesk.gui.localized import Sentences, localized
from mldesk.gui.widgets.check_list import CheckList
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.status_bar import StatusBar

ROOT = Path(__file__).resolve().parents[3]
CODES = [code for code in translation.LANGUAGES if code != "en"]
VALUES = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.speak("en")


@cache
def extractor() -> Any:
    """packaging/sentences.py, which is in no package."""
    spec = importlib.util.spec_from_file_location("sentences", ROOT / "packaging" / "sentences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def templates() -> dict[str, str]:
    """As they are in the source now, each with its place."""
    found: dict[str, str] = extractor().templates()
    return found


# -- what is listed


def test_every_template_of_the_source_is_listed_and_no_other() -> None:
    listed = json.loads((translation.folder() / "sentences.json").read_text("utf-8"))
    missing = {text: place for text, place in templates().items() if text not in set(listed)}
    assert missing == {}, "run `make translations`, then translate"
    assert sorted(set(listed) - set(templates())) == [], "run `make translations`"


def test_a_sentence_is_known_by_its_template() -> None:
    """But for the ends of sentences, which are known in a whole one only, and values side by side."""
    sentences = Sentences(templates(), lambda text: text)
    whole = [text for text in templates() if text[0] not in " ,;" and "}{" not in text]
    assert len(whole) > 1000
    found = {text: sentences.template(_sample(text)) for text in whole}
    assert {text: other for text, other in found.items() if text != other} == {}


def _sample(template: str) -> str:
    text = re.sub(r"\{(\d+)\}", lambda mark: VALUES[int(mark[1])], template)
    return text + "more" * template.endswith(" ")


# -- how it is shown


@pytest.mark.parametrize(
    ("text", "czech"),
    [
        ("There is no such dataset", "Taková datová sada neexistuje"),
        ("mnist has no version 7", "mnist nemá verzi 7"),
        # a first letter made large, a full stop, and an end that is told of many errors
        ("Mnist.csv is a folder.", "Mnist.csv je složka."),
        ("the key is empty.", "klíč je prázdný."),
        ("4 CPUs", "CPU: 4"),
        ("There is no such dataset (and 2 more)", "Taková datová sada neexistuje (a další: 2)"),
        # a value that is such a sentence
        (
            "the Docker engine has no image a:1, and pulling it failed: the Docker engine does not answer",
            "engine Dockeru nemá image a:1 a stáhnout se ho nepodařilo: engine Dockeru neodpovídá",
        ),
        # in a row, and beside a text that is not known
        ("No permission: /a may not be read or written", "Chybí oprávnění: /a nelze číst nebo zapisovat"),
        ("Someone else's words; the key is empty", "Someone else's words; klíč je prázdný"),
        ("NameError: name 'x' is not defined", "NameError: name 'x' is not defined"),
        ("RuntimeError: No permission: the key is empty", "RuntimeError: No permission: the key is empty"),
        ("lab.data.Broken: the key is empty", "lab.data.Broken: the key is empty"),
        ("BadData: The disk is full", "BadData: The disk is full"),
        ("w 1 failed first: IOError: the key is empty", "w 1 selhal jako první: IOError: the key is empty"),
        ("Someone else's words", "Someone else's words"),
        ("", ""),
    ],
)
def test_a_text_is_shown_in_the_language_of_the_window(text: str, czech: str, qapp: object) -> None:
    assert localized(text) == text
    translation.speak("cs")
    assert localized(text) == czech


def test_an_error_is_shown_whole_as_one_line(qapp: object) -> None:
    translation.speak("zh_CN")
    error = StorageFull(
        "The disk is full",
        "there is no room left to write /a/b (3.2 MB free)",
        "Free some space on that disk, then try again; nothing was changed.",
    )
    shown = localized(str(error))
    assert "/a/b" in shown
    assert not re.search(r"[A-Za-z]{4}", shown.replace("/a/b", ""))


_NAMES = re.compile(
    r"(Open MPI|tf-keras|"
    r"TensorFlow|Lite|state dict|SQLite|Qt|opset|GPU|ONNX|Keras|Docker|Python|Backend|Disk|bits|Arrays|"
    r"\W|\d)+"
)


def test_long_texts_and_lists_stay_as_they_are(qapp: object) -> None:
    translation.speak("cs")
    names = ", ".join(f"file{number}.csv" for number in range(150))
    for text in (names, names.replace(", ", ". "), names.replace(", ", ": "), "the key is empty " * 100):
        assert localized(text) == text
    assert localized(f"{names}\nthe key is empty") == f"{names}\nklíč je prázdný"


@pytest.mark.parametrize("code", CODES)
def test_nothing_of_a_sentence_stays_english(code: str, qapp: object) -> None:
    """With values that are numbers, a translation differs from its source, unless both are a name."""
    translation.speak(code)
    whole = [text for text in templates() if text[0] not in " ,;" and text[-1] != " "]
    same = [text for text in whole if localized(_numbers(text)) == _numbers(text)]
    # words that are written as in English
    alike = {"pt": r"Use .*|\{0\} [CG]PUs", "cs": r"(\{0\}: )?image \{\d\}"}.get(code, "-")
    assert [text for text in same if not _NAMES.fullmatch(text) and not re.fullmatch(alike, text)] == []


def _numbers(template: str) -> str:
    return re.sub(r"\{(\d+)\}", r"\1", template)


def test_widgets_show_what_they_are_given_in_the_language(qtbot: QtBot) -> None:
    translation.speak("cs")
    bar = MessageBar(
        "error", "There is no such dataset", "the workspace has none called mnist", "Check the name."
    )
    row = FieldRow("Name", editor=QLineEdit())
    checks = CheckList()
    foot = StatusBar()
    for widget in (bar, row, checks, foot):
        qtbot.addWidget(widget)
    foot.set_message("There is no such dataset")
    assert foot.message.text() == localized("There is no such dataset") != "There is no such dataset"
    row.set_problem(str(NotFound("There is no such dataset", "", "Check the name.")))
    checks.set_checks([Check("Disk", "error", "/a cannot be written", "Look at it yourself.")])
    assert bar.title_label.text() == "Taková datová sada neexistuje"
    assert "žádná mnist není" in bar.accessibleName()
    assert row.error_label.text() == "Taková datová sada neexistuje. Zkontrolujte název."
    assert checks.rows[0].accessibleName() == "Disk: do /a nelze zapisovat"


def test_many_problems_of_a_field_are_shown_line_by_line(qapp: object) -> None:
    translation.speak("hu")
    error = InvalidInput.of([Problem("a", "A tag has no name"), Problem("b", "The name is taken")])
    assert localized("\n".join(map(str, error.problems))) == "Egy címkének nincs neve\nA név foglalt"


# -- the code

_MADE = {
    "MldeskError": (0, 3), "NotFound": (0, 3), "InvalidInput": (0, 3), "Conflict": (0, 3),
    "StorageFull": (0, 3), "TooNew": (0, 3), "Damaged": (0, 3), "Unavailable": (0, 3), "Outdated": (0, 3),
    "NotSupported": (0, 3),
    "Problem": (1, 4), "Check": (2, 4), "reason": (0, 3),
}  # fmt: skip
"""What holds sentences, and which of its arguments they are."""


@cache
def _trees(*folders: str) -> list[tuple[str, ast.Module]]:
    files = [file for folder in folders for file in sorted((ROOT / "mldesk" / folder).rglob("*.py"))]
    return [(file.relative_to(ROOT).as_posix(), ast.parse(file.read_text("utf-8"))) for file in files]


def _below() -> list[tuple[str, ast.Module]]:
    shown = {path.relative_to(ROOT).as_posix() for path in extractor().sources()}
    folders = ("core", "engine", "containers", "environments", "runtime")
    return [(place, tree) for place, tree in _trees(*folders) if place in shown]


def test_what_errors_say_is_made_so_that_it_can_be_translated() -> None:
    """Each literal of their sentences is a template; none is put together with % or cut to pieces."""
    known = set(templates())
    wrong = []
    for place, tree in _below():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            first, last = _MADE.get(ast.unparse(call.func).rpartition(".")[2], (0, 0))
            for argument in call.args[first:last]:
                if isinstance(argument, ast.Constant | ast.JoinedStr) and not _is_known(argument, known):
                    wrong.append(f"{place}:{argument.lineno}: {ast.unparse(argument)}")
                if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod):
                    wrong.append(f"{place}:{argument.lineno}: {ast.unparse(argument)}")
    assert wrong == []


def _is_known(text: ast.expr, known: set[str]) -> bool:
    """Whether it is a template, or has no words of its own (a path, `{a}: {b}`)."""
    made = {extractor().numbered(parts) for parts in extractor().variants(text)} - known
    return not any(re.search(r"(?<![\w./`-])[A-Za-z]{3,}(?![\w/=-])", one) for one in made)


_SHOWING = {"localized", "MessageBar", "Toast", "tell", "show_message", "set_problem"}
"""What shows a text in the window's language, whatever it is given."""
_PASSING = {"Problem", "MldeskError", "InvalidInput", "NotFound", "partition", "say", "_say"}
"""What passes a text on as it is, to be shown elsewhere."""
_TEXTS = {
    "cause": "", "cure": "", "kept_because": "", "title": "error|problem|warning|lack|last|item|spec|asked",
    "reason_title": "", "awake_problem": "",
    "detail": "warning|item|problem", "text": "message|check|building|state", "note": "difference|array",
    "reason": "end",
}  # fmt: skip
"""What holds sentences from below, and of which things (all, where none is named)."""
_ELSEWHERE = {
    "mldesk/gui/wizard/checks.py": "makes problems of others, in English",
    "mldesk/gui/wizard/submitting.py": "makes an error of another one, in English",
    "mldesk/gui/wizard/sweep.py": "holds them",
    "mldesk/gui/wizard/source.py": "makes an error of another one, in English",
    "mldesk/gui/reader.py": "keeps them in the list of activities",
    "mldesk/gui/session.py": "compares them, and keeps them with the task",
    "mldesk/gui/demo": "is no part of the window",
}
"""Where none of them is shown, and why."""
_LATER = {
    "pages/disk/machine.py: str(error)": "show_rows of the section",
    "pages/environments/detail.py: build.error.title": "told below, or as a message of the window",
    "pages/environments/detail.py: build.error.cause": "told below, or as a message of the window",
    "pages/environments/detail.py: build.error.cure": "told below, or as a message of the window",
    "pages/environments/editor.py: error.cause": "told below",
    "pages/environments/editor.py: error.cure": "told below",
    "pages/environments/forms.py: str(problem)": "set_problem of its row",
    "pages/models/export_form.py: str(problem)": "set_problem of its row",
    "pages/models/exporting.py: error.title": "the choice of the format",
    "pages/models/exporting.py: error.cause": "the choice of the format",
    "plots/board.py: spec.title": "a chart's own title",
    "pages/run/environment.py: asked.title": "the fact made below",
    "widgets/secret_rows.py: str(error)": "its label of problems",
    "wizard/step_page.py: str(problem)": "set_problem of its row",
    "wizard/step_review.py: problem.title": "the message made below",
}
"""What is passed on to be translated where it is shown, and where that is."""


def test_the_window_shows_no_sentence_from_below_without_its_translation() -> None:
    wrong = []
    for place, tree in _trees("gui"):
        if any(place.startswith(other) for other in _ELSEWHERE):
            continue
        above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        wrong += [
            f"{place}:{node.lineno}: {ast.unparse(node)}"
            for node in ast.walk(tree)
            if _is_from_below(node) and not _is_translated(node, above)
        ]
    later = [one for one in wrong if re.sub(r":\d+", "", one).removeprefix("mldesk/gui/") in _LATER]
    assert [one for one in wrong if one not in later] == []


def _is_from_below(node: ast.AST) -> TypeGuard[ast.expr]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str" and node.args:
        return bool(re.fullmatch(r"(\w+\.)*(error|problem)", ast.unparse(node.args[0])))
    if not isinstance(node, ast.Attribute) or node.attr not in _TEXTS or not isinstance(node.ctx, ast.Load):
        return False
    holder = ast.unparse(node.value).rpartition(".")[2]
    return holder != "self" and bool(re.fullmatch(_TEXTS[node.attr] or ".*", holder))


def _is_translated(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    while not isinstance(node, ast.stmt):
        parent = above[node]
        if isinstance(parent, ast.Compare) or (
            isinstance(parent, ast.If | ast.IfExp) and parent.test is node
        ):
            return True
        if isinstance(parent, ast.keyword) and parent.arg in ("key", "problem"):
            return True
        if isinstance(parent, ast.comprehension) and node in parent.ifs:
            return True
        if (
            isinstance(parent, ast.Call)
            and ast.unparse(parent.func).rpartition(".")[2] in _SHOWING | _PASSING
        ):
            return True
        node = parent
    return False


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "part", ["0 is none of 1 ", "Give each a name of its own, ", "line 1: x, it is not y, "]
)
def test_a_heap_of_words_is_shown_as_it_is_before_the_window_is_held_up(
    code: str, part: str, qapp: object
) -> None:
    translation.speak(code)
    assert len(localized((part * 100)[:990])) > 900
    assert localized("The disk is full") != "The disk is full"
