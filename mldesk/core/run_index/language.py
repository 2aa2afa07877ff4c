"""The filter language of runs: words, and comparisons joined with and, or, not and parentheses.

amber                                  the word is somewhere in the run's texts
metrics.val_accuracy > 0.97            the metric's best value; metrics.loss.last is its last one
params.learning_rate <= 0.01           a parameter; numbers are compared as numbers
status = failed and not tags.kind = "baseline"
duration > 1h30m, started >= 2026-11-01, name ~ amber
tags."two words" = "say ""no\"""          spaces and signs are quoted; a quotation mark within is doubled
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import InvalidInput

_TOKEN = re.compile(
    r"""\s*(?:(?P<sign><=|>=|!=|==|=|<|>|~)|(?P<parenthesis>[()])|"(?P<quoted>(?:[^"]|"")*)"
    |(?P<word>[^\s()<>=!~"]*\."(?:[^"]|"")+"(?:\.\w+)?|[^\s()<>=!~"]+))""",
    re.VERBOSE,
)
_DEEPEST = 60
"""How many parentheses and nots may stand within each other."""
_HEADS = {
    name: kind
    for kind in ("metric", "parameter", "tag")
    for name in {"parameter": ("param", "params", "parameter", "parameters")}.get(kind, (kind, f"{kind}s"))
}
METRIC_VALUES = ("best", "last", "first", "min", "max", "at")
"""What can be asked of a metric; `at` is the step of its best value."""
FACTS = (
    *("name", "status", "experiment", "compute", "device", "environment", "script", "note", "dataset", "id"),
    "guard",
    *("number", "duration", "started", "created", "ended", "starred", "archived"),
)


class FilterError(InvalidInput):
    """A filter that makes no sense; `column` is where in the text (0 is its first character)."""

    def __init__(self, cause: str, column: int) -> None:
        super().__init__(
            "The search makes no sense", cause, "Try words, or metrics.val_accuracy > 0.97.", "search"
        )
        self.column = column


@dataclass(frozen=True, slots=True)
class Field:
    """What is compared: kind metric, parameter, tag or fact; `of` is best, last... of a metric."""

    kind: str
    name: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """`field sign wanted`; `column` is where the wanted value stands."""

    field: Field
    sign: str
    wanted: str
    column: int


@dataclass(frozen=True, slots=True)
class Word:
    """A text that is somewhere in the run's texts; it is casefolded."""

    text: str


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of `inner`."""

    inner: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of `parts`; none at all accepts every run."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of `parts`."""

    parts: tuple[Condition, ...]


Condition = Comparison | Word | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    column: int

    def is_keyword(self, word: str) -> bool:
        return self.kind == "word" and self.text.lower() == word


def parse_filter(text: str) -> Condition:
    """What `text` asks of a run; an empty text accepts all. Raises FilterError for nonsense."""
    parser = _Parser(_tokens(text))
    if parser.peek().kind == "end":
        return AllOf(())
    condition = parser.alternatives()
    rest = parser.peek()
    if rest.kind != "end":
        raise FilterError(f"“{rest.text}” is not expected here", rest.column)
    return condition


def is_unfinished(text: str) -> bool:
    """Whether `text` ends in a metric, parameter or tag that is still to be compared with something.

    As a word it would be looked for in vain.
    """
    *_, last = [None, *_TOKEN.finditer(text)]
    if last is None or last.lastgroup != "word" or text[last.end() :].strip():
        return False
    before = text[: last.start()].rstrip()
    if before.endswith(("<", ">", "=", "~")):
        return False
    head, dot, _ = last["word"].partition(".")
    return bool(dot) and head.lower() in _HEADS


def _tokens(text: str) -> list[_Token]:
    tokens = []
    position, end = 0, len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise _not_understood(text, position)
        column = found.start(found.lastgroup) - (found.lastgroup == "quoted")
        said = found[found.lastgroup]
        said = said.replace('""', '"') if found.lastgroup == "quoted" else said
        tokens.append(_Token(found.lastgroup, said, column))
        position = found.end()
    return [*tokens, _Token("end", "", end)]


def _not_understood(text: str, position: int) -> FilterError:
    rest = text[position:].lstrip()
    column = len(text) - len(rest)
    if rest.startswith('"'):
        return FilterError("a quotation mark is not closed", column)
    return FilterError(f"“{rest.strip()[:20]}” is not understood", column)


class _Parser:
    """Reads tokens from left to right: or of ands of tests."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    def peek(self) -> _Token:
        return self._tokens[self._position]

    def _take(self) -> _Token:
        token = self.peek()
        if token.kind != "end":
            self._position += 1
        return token

    def _keyword(self, word: str) -> bool:
        found = self.peek().is_keyword(word)
        self._position += found
        return found

    def alternatives(self) -> Condition:
        parts = [self._all_of()]
        while self._keyword("or"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self) -> Condition:
        parts = [self._test()]
        while not self._at_end_of_all():
            self._keyword("and")
            parts.append(self._test())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _at_end_of_all(self) -> bool:
        token = self.peek()
        closing = token.kind == "parenthesis" and token.text == ")"
        return closing or token.kind == "end" or token.is_keyword("or")

    def _test(self) -> Condition:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FilterError("there are too many parentheses within each other", self.peek().column)
        condition = Not(self._test()) if self._keyword("not") else self._simple_test()
        self._depth -= 1
        return condition

    def _simple_test(self) -> Condition:
        token = self._take()
        if token.kind == "parenthesis" and token.text == "(":
            return self._inside(token)
        if token.kind not in ("word", "quoted"):
            raise FilterError(f"something is missing before {_shown(token)}", token.column)
        if token.kind == "word" and self.peek().kind == "sign":
            return self._comparison(token)
        if token.is_keyword("and") or token.is_keyword("or"):
            raise FilterError(f"something is missing before “{token.text}”", token.column)
        return Word(token.text.casefold())

    def _inside(self, opening: _Token) -> Condition:
        inner = self.alternatives()
        if self._take() != _Token("parenthesis", ")", self._tokens[self._position - 1].column):
            raise FilterError("this parenthesis is not closed", opening.column)
        return inner

    def _comparison(self, token: _Token) -> Condition:
        field = _field(token)
        sign = self._take()
        wanted = self._take()
        if wanted.kind not in ("word", "quoted"):
            raise FilterError(f"a value is missing after “{token.text} {sign.text}”", wanted.column)
        text = "=" if sign.text == "==" else sign.text
        return Comparison(field, text, wanted.text, wanted.column)


def _shown(token: _Token) -> str:
    return "the end" if token.kind == "end" else f"“{token.text}”"


def _unquoted(name: str) -> str:
    is_quoted = len(name) > 1 and name.startswith('"') and name.endswith('"')
    return name[1:-1].replace('""', '"') if is_quoted else name


def _field(token: _Token) -> Field:
    head, _, name = token.text.partition(".")
    head = head.lower()
    kind = _HEADS.get(head)
    if kind == "metric" and name:
        short, _, of = name.rpartition(".")
        if short and of in METRIC_VALUES:
            return Field(kind, _unquoted(short), of)
        return Field(kind, _unquoted(name), "best")
    if kind is not None and name:
        return Field(kind, _unquoted(name))
    if not name and head in FACTS:
        return Field("fact", head)
    raise FilterError(
        f"there is no “{token.text}”, but metrics.…, params.…, tags.…, name, status, duration, started",
        token.column,
    )
