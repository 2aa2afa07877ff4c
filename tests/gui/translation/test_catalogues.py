"""Every word of the window can be translated, and is, in every language."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from mldesk.gui import translation
from mldesk.gui.actions import MENUS

ROOT = Path(__file__).resolve().parents[3]
CODES = [code for code in translation.LANGUAGES if code != "en"]


class Message(NamedTuple):
    """A text of a catalogue, and its translations: several where it depends on a number."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool


def read(catalogue: Path) -> list[Message]:
    return [
        _message(str(context.findtext("name")), message)
        for context in ElementTree.parse(catalogue).iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, message: ElementTree.Element) -> Message:
    translated = message.find("translation")
    assert translated is not None
    forms = tuple(form.text or "" for form in translated.iter("numerusform")) or (translated.text or "",)
    finished = "type" not in translated.attrib and all(forms)
    return Message(context, str(message.findtext("source")), message.get("numerus") == "yes", forms, finished)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as `make translations` would leave them now."""
    folder = tmp_path_factory.mktemp("catalogues")
    for code in CODES:
        shutil.copy(translation.folder() / f"mldesk_{code}.ts", folder)
    update = "import sys, pathlib, translations; translations.update(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", update, str(folder)], check=True, cwd=ROOT / "packaging")
    return folder


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_has_every_text_of_the_code_and_no_other(code: str, fresh: Path) -> None:
    catalogue = translation.folder() / f"mldesk_{code}.ts"
    there, wanted = (
        {(m.context, m.source) for m in read(path)} for path in (catalogue, fresh / catalogue.name)
    )
    assert sorted(wanted - there) == [], "run `make translations`, then translate"
    assert sorted(there - wanted) == [], "run `make translations`"


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_is_complete(code: str) -> None:
    messages = read(translation.folder() / f"mldesk_{code}.ts")
    assert len(messages) > 1000
    assert [(m.context, m.source) for m in messages if not m.finished] == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_and_shown_around_a_text_is_the_same_in_each_language(code: str) -> None:
    wrong = [
        (m.source, form)
        for m in read(translation.folder() / f"mldesk_{code}.ts")
        for form in m.forms
        if _parts(form, m.plural) != _parts(m.source, m.plural)
    ]
    assert wrong == []


def _parts(text: str, plural: bool) -> tuple[object, ...]:
    """What must not change: placeholders, marks of style, a mnemonic, space and dots at the ends."""
    placeholders = re.findall(r"\{[^}]*\}|<[^>]+>" + ("" if plural else "|%n"), text)
    return sorted(placeholders), text.count("&"), text[:1] == " ", text[-1:] == " ", text.endswith("…")


@pytest.mark.parametrize("code", CODES)
def test_the_titles_of_the_menus_have_keys_of_their_own(code: str) -> None:
    messages = read(translation.folder() / f"mldesk_{code}.ts")
    titles = [m.forms[0] for m in messages if m.context == "Actions" and "&" in m.source]
    keys = [title[title.index("&") + 1].lower() for title in titles]
    assert len(keys) == len(MENUS)
    assert len(set(keys)) == len(MENUS)


# -- the code


class Call(NamedTuple):
    """A call that translates: where, whether in a function, its context and text (None: not written out)."""

    place: str
    in_function: bool
    context: str | None
    text: str | None


@cache
def _sources() -> list[tuple[Path, ast.Module]]:
    files = sorted((ROOT / "mldesk" / "gui").rglob("*.py"))
    return [(path, ast.parse(path.read_text("utf-8"))) for path in files]


class _Finder(ast.NodeVisitor):
    """Collects the calls that translate, and whatever takes such a function elsewhere."""

    def __init__(self, path: Path) -> None:
        self.path = path.relative_to(ROOT)
        self.calls: list[Call] = []
        self.passed_on: list[str] = []
        self._classes: list[str] = []
        self._functions = 0
        self._called: set[int] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions += 1
        self.generic_visit(node)
        self._functions -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._functions += 1
        self.generic_visit(node)
        self._functions -= 1

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        place = f"{self.path}:{node.lineno}"
        if name in ("translate", "QCoreApplication.translate"):
            self._called.add(id(node.func))
            context, text = (_constant(argument) for argument in node.args[:2])
            self.calls.append(Call(place, self._functions > 0, context, text))
        elif name.endswith(".tr"):
            self._called.add(id(node.func))
            own = name == "self.tr" and bool(self._classes)
            context = self._classes[-1] if own else None
            self.calls.append(Call(place, self._functions > 0, context, _constant(node.args[0])))
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        self._look(node, node.id == "translate")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._look(node, node.attr == "tr" or ast.unparse(node) == "QCoreApplication.translate")
        self.generic_visit(node)

    def _look(self, node: ast.Name | ast.Attribute, translates: bool) -> None:
        if translates and id(node) not in self._called:
            self.passed_on.append(f"{self.path}:{node.lineno}")


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@cache
def _finders() -> list[_Finder]:
    finders = []
    for path, tree in _sources():
        if path.name not in ("translation.py", "localized.py"):
            finders.append(_Finder(path))
            finders[-1].visit(tree)
    return finders


def _calls() -> Iterator[Call]:
    for finder in _finders():
        yield from finder.calls


def test_what_is_translated_is_written_out_where_lupdate_finds_it() -> None:
    assert [call.place for call in _calls() if call.context is None or call.text is None] == []
    assert [place for finder in _finders() for place in finder.passed_on] == []


def test_nothing_is_translated_before_a_language_is_chosen() -> None:
    assert [call.place for call in _calls() if not call.in_function] == []


def test_lupdate_finds_every_text_under_the_name_by_which_it_is_asked_for(fresh: Path) -> None:
    found = {(m.context, m.source) for m in read(fresh / "mldesk_cs.ts")}
    assert [call for call in _calls() if (call.context, call.text) not in found] == []


_SHOWING = re.compile(
    r"(.*\.)?(set(Text|ToolTip|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|Title|Prefix"
    r"|Suffix|StatusTip|Header)|addItem|insertItem|addTab|addAction|addMenu|show_message|Label|ElidedLabel|Button"
    r"|IconButton|Card|EmptyState|PageHeader|FieldRow|Toast|QLabel|QPushButton|QCheckBox|QRadioButton|QAction)"
)
_NAMES = {"mldesk", "Python"}


def test_no_text_is_shown_that_cannot_be_translated() -> None:
    shown = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {text}"
        for path, tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _SHOWING.fullmatch(ast.unparse(node.func).split("(")[0])
        for text in _shown_texts(node)
        if _is_wording(text)
    ]
    assert shown == []


def _shown_texts(call: ast.Call) -> list[str]:
    """The first argument of a call (of a message: those after its level), where it is written out."""
    of_message = ast.unparse(call.func).endswith("show_message")
    texts = []
    for argument in call.args[1:4] if of_message else call.args[:1]:
        if isinstance(argument, ast.JoinedStr):
            parts = [part.value for part in argument.values if isinstance(part, ast.Constant)]
            texts.append(" ".join(str(part) for part in parts))
        elif (text := _constant(argument)) is not None:
            texts.append(text)
    return texts


def _is_wording(text: str) -> bool:
    """Whether there is a word in a text, and not only names, addresses and file names."""
    plain = re.sub(r"<[^>]+>|&\w+;", "", text)
    words = [word for word in plain.split() if re.fullmatch(r"[A-Za-z]{3,}[.,:…]?", word)]
    return any(word not in _NAMES for word in words) and not re.fullmatch(r"[a-z]+", plain)
