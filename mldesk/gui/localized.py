"""Sentences that come from below the window, in the language of the window: `localized(text)`.

Below the window every sentence is made and stored in English. `sentences.json` beside the catalogues lists
the templates of all (`{0} has no version {1}`); here the template of a text is found, and its translation
shown with the values put in. A text that is not known is shown as it is; of several in a row, those that are
known are translated.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache

from PySide6.QtCore import QCoreApplication

from mldesk.gui.translation import folder, spoken

CONTEXT = "core"
_LONGEST, _MOST_PARTS = 1000, 12
"""Longer lines, such as the output of a program, are no sentences of ours; more parts are a list of names."""
_MOST_WORK, _COSTLIEST = 8_000_000, 3
"""For one text, the letters that all templates are tried on, each times their cost: some tenths of a second
of the window's time where it is a heap of small words. Real sentences take a tenth of it.
"""
_WITHIN, _BEYOND = r"(?:(?![.?!] [A-Z]|\n).)*?", ".*?"
"""Values that stay in a sentence, and such that go beyond it."""
_WEAK, _PART = 10, "(?:(?![.;:!?] |\n).)*?"
"""With so few letters of its own, a template takes no values that go beyond a part of a sentence."""
_WEAKEST, _WORD = 9, re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|[\d.,]+ [A-Za-z]+|\S+")
"""With so few, and no punctuation (`{0} is not {1}`), it takes single words, sizes, and what is known itself:
what other programs say is made of such words, too.
"""
_EXCEPTION = re.compile(
    r"(?:[A-Za-z_]\w*\.)+[A-Z]\w*|[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Timeout)"
    r"|[A-Z][a-z0-9]+[A-Z]\w*"
)
"""The name of an exception: what stands behind it was said by a script, whatever it looks like."""
_PLACEHOLDER = re.compile(r"\{(\d+)\}")
_BOUNDS = {". ": ""}
"""What stands between sentences, and how Chinese writes it."""
_SEPARATORS = {"; ": "；", " · ": " · ", ": ": "：", ", ": "，"}
"""What stands between parts of a sentence, strongest first."""


def localized(text: str) -> str:
    """A text that was made below the window, in the window's language; as it is where it is not known."""
    language = spoken()
    if language == "en" or not text:
        return text
    return "\n".join(
        _localized(language, line) if 0 < len(line) <= _LONGEST else line for line in text.split("\n")
    )


@lru_cache(maxsize=8192)
def _localized(language: str, line: str) -> str:
    """`language` tells what was kept of one language from that of another."""
    return _sentences(language).translated(line)


@cache
def _sentences(language: str) -> Sentences:
    templates = json.loads((folder() / "sentences.json").read_text("utf-8"))
    return Sentences(templates, lambda text: QCoreApplication.translate(CONTEXT, text), language == "zh_CN")


class Sentences:
    """Finds texts among templates: only those are tried whose rarest word is in the text."""

    def __init__(
        self, templates: Iterable[str], translate: Callable[[str], str], is_chinese: bool = False
    ) -> None:
        self._work = 0
        self._told: dict[str, str] = {}  # the parts of a text come again and again
        self._translate = translate
        self._is_chinese = is_chinese
        patterns = [_Pattern(template) for template in templates]
        self._plain = {pattern.template for pattern in patterns if pattern.is_plain}
        self._own_errors = {pattern.template.partition(": ")[0] for pattern in patterns}
        self._by_word: dict[str, list[_Pattern]] = {}
        count = Counter(word for pattern in patterns for word in set(pattern.words))
        for pattern in patterns:
            if pattern.words and not pattern.is_plain:
                rarest = min(pattern.words, key=lambda word: (count[word], -len(word), word))
                self._by_word.setdefault(rarest, []).append(pattern)

    def translated(self, text: str) -> str:
        """The text with all that is known of it translated; as it is where that takes too much work."""
        self._work, self._told = 0, {}
        try:
            return self._translated(text)
        except _TooMuchWorkError:
            return text

    def _translated(self, text: str) -> str:
        if text not in self._told:
            self._told[text] = self._as_whole_or_in_parts(text)
        return self._told[text]

    def _as_whole_or_in_parts(self, text: str) -> str:
        name = text.partition(": ")[0]
        if name not in self._own_errors and _EXCEPTION.fullmatch(name):
            return text
        whole = self._whole(text, within=True)
        if whole is None and (parts := self._in_parts(text, _BOUNDS)) != text:
            return parts
        whole = whole or self._whole(text, within=False)
        return self._in_parts(text, _SEPARATORS) if whole is None else whole

    def template(self, text: str) -> str | None:
        """The template that a whole text is made of; None where it is not known."""
        if text in self._plain:
            return text
        self._work = 0
        fit = self._fit(text, within=True) or self._fit(text, within=False)
        return None if fit is None else fit[0].template

    def _whole(self, text: str, within: bool) -> str | None:
        """The translation of one sentence, with a large first letter or not, with a full stop or not.

        `within`: no value goes beyond the sentence that it stands in.
        """
        found = self._exactly(text, within)
        if found is None and text[:1].isalpha():
            found = self._exactly(text[0].swapcase() + text[1:], within)
            found = None if found is None else _with_case_of(text, found)
        if found is None and text.endswith(".") and not text.endswith(".."):
            found = self._whole(text[:-1], within)
            return None if found is None else found + ("。" if self._is_chinese else ".")
        return found

    def _exactly(self, text: str, within: bool) -> str | None:
        if text in self._plain:
            return self._translate(text)
        fit = self._fit(text, within)
        return None if fit is None else self._filled(*fit)

    def _fit(self, text: str, within: bool) -> tuple[_Pattern, dict[str, str]] | None:
        """The template that a text is made of: what is known to its end first, then that of most letters."""
        fitting = list(self._fitting(text, within))
        ends = (fit for fit in fitting if fit[0].is_end)
        known = (fit for fit in ends if self._is_known(fit[1]["head"], within))
        whole = (fit for fit in fitting if not fit[0].is_end)
        telling = (fit for fit in fitting if fit[0].letters > _WEAK)
        return next(known, None) or next(whole, None) or next(telling, None)

    def _is_known(self, text: str, within: bool) -> bool:
        fit = self._fit(text, within)
        return text in self._plain or (fit is not None and fit[0].letters > _WEAK)

    def _filled(self, pattern: _Pattern, values: dict[str, str]) -> str:
        told = {name: self._translated(value) if value else "" for name, value in values.items()}
        filled = _PLACEHOLDER.sub(lambda mark: told[f"v{mark[1]}"], self._translate(pattern.template))
        return told.get("head", "") + filled + told.get("rest", "")

    def _fitting(self, text: str, within: bool) -> Iterator[tuple[_Pattern, dict[str, str]]]:
        """The templates that a text can be made of, with its values; that of most letters comes first."""
        near = [
            pattern
            for word in dict.fromkeys(re.findall("[a-z]+", text.lower()))
            for pattern in self._by_word.get(word, ())
            if pattern.letters < len(text) and text.startswith(pattern.beginning)
        ]
        for pattern in sorted(near, key=lambda pattern: -pattern.letters):
            self._work += len(text) * pattern.cost
            if self._work > _MOST_WORK:
                raise _TooMuchWorkError
            fit = (pattern.within if within else pattern.beyond).fullmatch(text)
            if fit is not None and (not pattern.is_weakest or self._are_words(fit.groupdict(), within)):
                yield pattern, fit.groupdict()

    def _are_words(self, values: dict[str, str], within: bool) -> bool:
        told = filter(None, values.values())
        return all(_WORD.fullmatch(value) or self._is_known(value, within) for value in told)

    def _in_parts(self, text: str, separators: dict[str, str]) -> str:
        """The translation of sentences in a row, one after the other."""
        for separator, chinese in separators.items():
            head, found, rest = text.partition(separator)
            if found and head and rest and text.count(separator) <= _MOST_PARTS:
                stop = "." * (separator == ". ")  # belongs to the sentence before it
                parts = self._translated(head + stop), self._translated(rest)
                if parts == (head + stop, rest):
                    return text
                return parts[0] + (chinese if self._is_chinese else separator.removeprefix(stop)) + parts[1]
        return text


def _with_case_of(text: str, found: str) -> str:
    """A translation that begins large or small as its text does; a name such as Docker stays as it is."""
    first = re.match(r"\w+", found)
    if text[0].isupper():
        return found[0].upper() + found[1:]
    return found if first and re.search(rf"\b{first[0]}\b", text) else found[0].lower() + found[1:]


class _TooMuchWorkError(Exception):
    """A heap of small words fits parts of so many templates that finding all would hold up the window."""


class _Pattern:
    """A template, and the expression that texts made of it match.

    What begins with a space or a comma is the end of a sentence, and what ends with a space its beginning.
    """

    def __init__(self, template: str) -> None:
        self.template = template
        self._literals = _PLACEHOLDER.split(template)[::2]
        self.is_plain = len(self._literals) == 1 and not self.is_end and not self._is_beginning
        self.letters = sum(len(literal) for literal in self._literals)
        self.beginning = "" if self.is_end else self._literals[0]
        """What every text made of it begins with."""
        self.cost = 4 ** min(len(self._literals), _COSTLIEST)
        """How much work it is to try it on a text, for each of the text's letters, about."""

    @property
    def is_weakest(self) -> bool:
        """Whether it has hardly a word of its own."""
        told = "".join(self._literals).replace(" ", "")
        return len(told) < _WEAKEST and told.isalpha()

    @property
    def is_end(self) -> bool:
        """Whether it is the end of a sentence: what precedes it is a group of its own, "head"."""
        return self.template[:1] in " ,;"

    @property
    def _is_beginning(self) -> bool:
        return self.template[-1:] == " "

    @cached_property
    def words(self) -> list[str]:
        """The words that stand in every such text, in small letters: those that no value can lengthen."""
        last = len(self._literals) - 1
        return [
            word[0].lower()
            for number, literal in enumerate(self._literals)
            for word in re.finditer("[A-Za-z]+", literal)
            if (word.start() or number == 0) and (word.end() < len(literal) or number == last)
        ]

    @cached_property
    def within(self) -> re.Pattern[str]:
        """Matches where no value goes beyond a sentence."""
        return self._expression(_WITHIN)

    @cached_property
    def beyond(self) -> re.Pattern[str]:
        """Matches whatever the values are."""
        return self._expression(_BEYOND)

    def _expression(self, value: str) -> re.Pattern[str]:
        """Values side by side are taken as one, the first: nothing tells where it ends."""
        value = _PART if self.letters <= _WEAK else value
        parts = [re.escape(self._literals[0])]
        for number, literal in enumerate(self._literals[1:]):
            alone = number == 0 or self._literals[number] != ""
            stop = "[.?!]?" * bool(re.match(" [A-Z]", literal))  # it is a sentence of its own
            parts.append(f"(?P<v{number}>{value + stop if alone else ''})" + re.escape(literal))
        head = "(?P<head>.+?)" if self.is_end else ""
        # a full stop at the end is that of the sentence, not of its last value
        rest = "(?P<rest>.+)" if self._is_beginning else r"(?<![^.]\.)" * (self._literals[-1] == "")
        return re.compile(head + "".join(parts) + rest, re.DOTALL)
