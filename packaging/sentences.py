"""The sentences that the window shows and that are made below it, found in the source as templates.

A template is a sentence with numbered placeholders, `{0} has no version {1}`: what a literal, an f-string or
a text for `str.format` says. They are entered into the catalogues under the context CONTEXT, and listed in
`sentences.json` for mldesk.gui.localized, which finds the template of a sentence and shows its translation.
"""

import ast
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "core"

_FOLDERS = ("core", "engine", "containers", "environments", "runtime")
_WINDOW = "gui"
"""What the window's own errors and problems say is made in English, too: they can be kept and copied."""
_MAKING = frozenset(
    """
    gui/pages/compute/docker_form.py gui/pages/environments/requirements.py gui/wizard/checks.py
    gui/wizard/draft.py gui/wizard/source.py gui/wizard/submitting.py
    """.split()
)
"""The modules of the window that put such sentences together."""
_TRANSLATING = frozenset("tr translate setObjectName findChild".split())
"""What takes words of the window's own, or names of things in it."""
_UNSHOWN = frozenset(
    """
    core/change_triggers.py core/schema.py core/model/readme.py core/environments/uses.py engine/__main__.py
    core/model/inspection/keras_names.py core/model/inspection/reaching.py engine/engine.py engine/tailing.py
    core/model/inspection/tensorflow_names.py core/model/inspection/tflite_names.py containers/python_facts.py
    runtime/__init__.py runtime/event_file.py runtime/events.py runtime/files.py runtime/keras_hook.py
    containers/system_packages.py runtime/horovod_build.py core/run_index/writing.py
    runtime/models.py runtime/place.py runtime/values.py runtime/site/sitecustomize.py
    """.split()
)
"""Modules whose texts nobody reads in the window: statements, files that are written for other programs, and
what is told to a script itself, which shows it as any error of Python's.
"""
_FOREIGN = frozenset(
    (
        "Application Support", "Traceback (most recent call last):", "invalid syntax", "engine stream",
        "docker watch", "gpu watch", "Couldn't parse requirement", "os error 112", "WARNING: You",
        "log_image takes either path or plot", "property {0} is already set and cannot be changed",
        "this script was not started as a run of mldesk", "you require ", "database bytes",
        "Building wheels for collected packages", "brew install open-mpi cmake",
        "reasons of failed runs", "No module named '?([\\w.]+)'?", "The workspace is gone",
        " is there", "json lines", "confusion matrix", "accuracy table",
    )
)  # fmt: skip
"""Words of other programs and names of threads."""
_SHOWING = frozenset(
    "MldeskError NotFound Problem InvalidInput Conflict StorageFull TooNew Damaged Unavailable Outdated "
    "Canceled NotSupported reason Check ModelWarning tell warn progress NoFiles ExportFormat "
    "SweepError".split()
)
"""What takes a text that is shown: here single words are wanted, too."""
_LOGGING = frozenset("debug info warning error exception critical log compile add_argument getLogger".split())
_FIELD = re.compile(r"\{\w*(?:![rsa])?(?::[^{}]*)?\}")
_STATEMENT = re.compile(
    r"\s*(\{0\} )?\(?"
    r"(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|DROP|WITH|REPLACE|WHERE|AND|ON|"
    r"FROM|LEFT JOIN|JOIN|BEGIN|VALUES|SET|LIMIT|GROUP BY|UNION|EXISTS|CASE|ENV|WHEN) [a-zA-Z_{(.*?']"
)
_CODE = re.compile(
    r"\\[SwdbsZ]|\(\?|%(\(\w+\))?[sd]|\.\*|\)\?$|:\?$|"  # expressions, and texts for a log
    r"was not found in the \(|"
    r"json_extract|json_each|coalesce|IS +(NOT )?NULL|NOT IN|IN \(|LIKE \?| = \?|>= \?|\|\| |ESCAPE|"
    r"octet_length|CAST\(|COLLATE|ORDER BY|, number, id$|"  # statements of SQL
    r"^(Run|Experiment|Model)\(|has no attribute|"  # what objects say of themselves
    r"^mldesk open |^-|^\s*(sudo|python) |^\{\d\} -m |^usage|^import |^#|^\||\n|"  # commands, code
    r"^[a-z_]+(, [a-z_]+)+$|^\w+( \| [\w\[\], |]+)+$"  # columns, types
)
_LIST = re.compile(r" ?\w+( \w+){4,}")
_LITTLE_WORDS = re.compile(
    r"(?i)\b(an?|the|it|its|is|are|be|was|of|to|in|on|for|from|into|not?|cannot|and|with|this|"
    r"that|has|have|as|by|only)\b"
)
"""What a sentence hardly does without, and a list of names does."""


class Template(NamedTuple):
    """A sentence with numbered placeholders, and where it stands."""

    text: str
    place: str


Parts: TypeAlias = list[str | None]
"""The literal parts of a text, None where a value comes in."""


def templates() -> dict[str, str]:
    """Every template of the source, in order of its text, with the place that it was found at first."""
    found: dict[str, str] = {}
    for text, place in itertools.chain.from_iterable(_of_file(path) for path in sources()):
        found.setdefault(text, place)
    return dict(sorted(found.items()))


def sources() -> list[Path]:
    """The modules whose texts are shown in the window without being written for it alone."""
    package = ROOT / "mldesk"
    folders = (*_FOLDERS, _WINDOW)
    files = itertools.chain.from_iterable(sorted((package / name).rglob("*.py")) for name in folders)
    return [path for path in files if _name(path) not in _UNSHOWN]


def write(folder: Path) -> None:
    """Write `sentences.json` into the folder of the catalogues, one template a line."""
    lines = ",\n".join(json.dumps(text, ensure_ascii=False) for text in templates())
    (folder / "sentences.json").write_text(f"[\n{lines}\n]\n", "utf-8")


def write_source(path: Path) -> None:
    """Write a module for lupdate, which reads calls that translate and nothing else."""
    calls = [f'translate("{CONTEXT}", {json.dumps(text, ensure_ascii=False)})\n' for text in templates()]
    path.write_text(
        "from PySide6.QtCore import QCoreApplication\n" + "".join(map(_CALL.format, calls)), "utf-8"
    )


_CALL = "QCoreApplication.{}"


def _name(path: Path) -> str:
    return path.relative_to(ROOT / "mldesk").as_posix()


def _of_file(path: Path) -> Iterator[Template]:
    finder = _Finder(f"mldesk/{_name(path)}")
    finder.visit(ast.parse(path.read_text("utf-8")))
    return iter(finder.found)


class _Finder(ast.NodeVisitor):
    """Collects the templates of a module; docstrings, annotations and what is compared are none."""

    def __init__(self, place: str) -> None:
        self.found: list[Template] = []
        self._place = place
        self._in_showing = False
        self._shown_only = place.startswith(f"mldesk/{_WINDOW}/") and place[7:] not in _MAKING

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and ast.unparse(node.annotation) != "TypeAlias":
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Annotations are no texts."""

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared comes from elsewhere: nothing that is looked for is shown."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for child in (*node.decorator_list, node.args, *node.body):
            self.visit(child)

    def visit_Call(self, node: ast.Call) -> None:
        called, of = (
            (node.func.attr, node.func.value) if isinstance(node.func, ast.Attribute) else (None, None)
        )
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if (
            called in _LOGGING
            or called in _TRANSLATING
            or (called == "split" and isinstance(of, ast.Constant))
        ):
            return
        before, self._in_showing = self._in_showing, called in _SHOWING
        self.generic_visit(node)
        self._in_showing = before

    def visit_Tuple(self, node: ast.Tuple) -> None:
        """Texts alone in a row, in small letters, are looked for in what other programs say."""
        if _is_looked_for(node.elts):
            return
        for element in node.elts:  # of a pair, the first one is what is looked for
            for part in element.elts[1:] if isinstance(element, ast.Tuple) else [element]:
                self.visit(part)

    def visit_Set(self, node: ast.Set) -> None:
        """As of a tuple."""
        if not _is_looked_for(node.elts):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def _take(self, node: ast.expr) -> None:
        if self._shown_only and not self._in_showing:
            return
        for parts in variants(node):
            text = numbered(parts)
            if is_sentence(text, self._in_showing):
                self.found.append(Template(text, f"{self._place}:{node.lineno}"))


def _is_looked_for(elements: list[ast.expr]) -> bool:
    texts = [one.value for one in elements if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return len(texts) == len(elements) > 1 and not any(text.endswith(".") for text in texts)


def variants(node: ast.expr) -> list[Parts]:
    """What a text can read, as often as it chooses between literals: `{n} run{"s" if n > 1 else ""}` is 2."""
    match node:
        case ast.Constant(value=str(text)):
            return [[text]]
        case ast.IfExp():
            return variants(node.body) + variants(node.orelse)
        case ast.JoinedStr():
            choices = [_choices(value) for value in node.values]
            return [list(itertools.chain.from_iterable(chosen)) for chosen in itertools.product(*choices)]
        case _:
            return [[None]]


def _choices(node: ast.expr) -> list[Parts]:
    if not isinstance(node, ast.FormattedValue):
        return variants(node)
    plain = node.conversion == -1 and node.format_spec is None
    return variants(node.value) if plain and isinstance(node.value, ast.IfExp) else [[None]]


def numbered(parts: Parts) -> str:
    """The template that these parts make."""
    numbers = itertools.count()
    return "".join(
        f"{{{next(numbers)}}}" if part is None else _FIELD.sub(lambda _: f"{{{next(numbers)}}}", part)
        for part in parts
    )


def is_sentence(text: str, in_showing: bool) -> bool:
    """Whether a template is words for people: several of them, or one where texts are shown."""
    plain = re.sub(r"\{\d+\}", "0", text)
    is_list = _LIST.fullmatch(text) and not _LITTLE_WORDS.search(text)
    if (
        is_list
        or text in _FOREIGN
        or _STATEMENT.match(text)
        or _CODE.search(text)
        or not re.search(r"[A-Za-z]{2}", plain)
    ):
        return False
    words = re.findall(r"(?<![\w./-])[A-Za-z][A-Za-z'’]*(?![\w/=])", plain)
    if (
        "{" in text
        and len(words) == 1
        and re.search(r"(?<![\w.])[a-z]{2,} \{\d|\} (?:[a-z]{2,}|[CG]PUs)(?![\w.=])", text)
    ):
        return True
    if " " in plain.strip() and (len(words) >= 2 or (words and (in_showing or text[0] in " ,;"))):
        return True
    return in_showing and bool(re.fullmatch(r"[A-Z][a-z]+\.?|[A-Z]{2,4}", text))
