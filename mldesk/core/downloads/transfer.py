"""Brings a file from one address into its partial file: asks, goes on where it broke, tries again."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from http import HTTPStatus

from ..addresses import Address
from ..errors import Unavailable
from ..watch import Watch
from .exchange import Answer, Exchange
from .failures import Broken, a_page_instead, status_failure
from .naming import file_name, is_page
from .network import headers_for, manager_for
from .partial import Facts, Partial
from .patience import Patience

_most_redirects = 10
_redirects = (301, 302, 303, 307, 308)
_headway = 1 << 20  # bytes; an attempt that brought so much was no failure
_content_range = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_unsatisfied_range = re.compile(r"bytes \*/(\d+)")


@dataclass
class Transfer:
    """The way of one file. `checked`: its hash is known, so that a wrong continuation would be found."""

    address: Address
    partial: Partial
    watch: Watch
    patience: Patience
    say: Callable[[str], None]
    wanted_name: str | None = None
    checked: bool = False

    def run(self, retries: int) -> None:
        """Fetch what is missing; after `retries` failures in a row that might pass, raises Unavailable."""
        failures, best = 0, self.partial.size
        while True:
            try:
                self._attempt()
                return
            except Broken as broken:
                # only what was never reached before is headway: a server may break at the same place for ever
                failures = 1 if self.partial.size >= best + _headway else failures + 1
                best = max(best, self.partial.size)
                if failures > retries:
                    raise self._given_up(broken, failures) from broken
                pause = self.patience.pause(failures, broken.wished)
                self.say(
                    f"{self.address.shown}: {broken.reason}. "
                    f"Trying again in {pause:.0f} s ({failures} of {retries})."
                )
                self.patience.wait(pause, self.watch)

    def _attempt(self) -> None:
        """Ask for what is missing and store it; begins anew when the server has another file now."""
        if self.partial.size and not self._can_go_on():
            self.partial.discard()
        if not self._ask(self.partial.size):
            self._say_anew()
            self.partial.discard()
            self._ask(0)
        length = self.partial.facts.length if self.partial.facts else None
        if length is not None and self.partial.size != length:
            raise Broken(f"only {self.partial.size} of {length} bytes came")

    def _say_anew(self) -> None:
        self.say(
            f"{self.address.shown}: the server has another file now or cannot go on; it is fetched anew."
        )

    def _can_go_on(self) -> bool:
        facts = self.partial.facts
        return facts is not None and (facts.validator is not None or self.checked)

    def _ask(self, start: int) -> bool:
        """Fetch from byte `start` on; False when that makes no whole with what is there."""
        exchange, answer, last = self._follow(self._headers(start))
        with closing(exchange):
            if answer.status == HTTPStatus.OK:
                if start:
                    self._say_anew()
                self.partial.begin(self._facts(answer, last))
            elif answer.status == HTTPStatus.PARTIAL_CONTENT and start:
                if not self._continues(answer, start):
                    return False
                self.partial.continued = True
            elif answer.status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and start:
                return self._was_complete(answer, start)
            else:
                raise self._failure(answer)
            self._store(exchange, answer)
        if answer.length is None and "transfer-encoding" not in answer.headers and not self.checked:
            self.say(f"{self.address.shown}: the server does not tell the length; it cannot be checked.")
        return True

    def _store(self, exchange: Exchange, answer: Answer) -> None:
        for block in exchange.blocks(self.watch):
            if block and not self.partial.size:
                self._check_beginning(answer, block)
            self.partial.append(block)

    def _check_beginning(self, answer: Answer, block: bytes) -> None:
        """Raise Unavailable for a web page that nobody wanted; a known hash tells better."""
        facts = self.partial.facts
        if self.checked or facts is None or facts.coding is not None:
            return
        if is_page(facts.name, answer.headers.get("content-type"), block):
            raise a_page_instead(self.address, facts.name)

    def _headers(self, start: int) -> dict[str, str]:
        if not start:
            return {}
        headers = {"Range": f"bytes={start}-"}
        facts = self.partial.facts
        if facts is not None and facts.validator is not None:
            headers["If-Range"] = facts.validator
        return headers

    def _follow(self, headers: dict[str, str]) -> tuple[Exchange, Answer, Address]:
        """The answer at the end of all redirects, with its exchange (open) and address."""
        address = self.address
        for _ in range(_most_redirects + 1):
            manager = manager_for(address)
            exchange = Exchange(address, headers_for(address) | headers, manager, self.patience)
            try:
                answer = exchange.answer(self.watch)
                if answer.status not in _redirects or "location" not in answer.headers:
                    return exchange, answer, address
                address = address.redirected(answer.headers["location"])
            except BaseException:
                exchange.close()
                raise
            exchange.close()
        raise Unavailable(
            "The server sends from address to address",
            f"{self.address.shown} leads through more than {_most_redirects} others without an end",
            "Ask whoever runs the server for the right address.",
            field="source",
        )

    def _facts(self, answer: Answer, last: Address) -> Facts:
        headers = answer.headers
        return Facts(
            name=file_name(self.wanted_name, headers.get("content-disposition"), self.address, last),
            length=answer.length,
            etag=headers.get("etag"),
            modified=headers.get("last-modified"),
            coding=_coding(answer),
        )

    def _continues(self, answer: Answer, start: int) -> bool:
        """Whether a part is the one asked for, of the same file."""
        given = _content_range.fullmatch(answer.headers.get("content-range", "").strip())
        facts = self.partial.facts
        if given is None or facts is None or int(given[1]) != start or not _is_same(facts, answer):
            return False
        if given[3] == "*" or _coding(answer) != facts.coding:
            return False  # without the whole length there is no telling when it is complete
        length = int(given[3])
        if int(given[2]) != length - 1 or facts.length not in (None, length):
            return False
        self.partial.learn_length(length)
        return True

    def _was_complete(self, answer: Answer, start: int) -> bool:
        """Whether nothing was missing any more when the server said that there is no such part."""
        told = _unsatisfied_range.fullmatch(answer.headers.get("content-range", "").strip())
        facts = self.partial.facts
        if facts is None or not _is_same(facts, answer):
            return False
        return start == (int(told[1]) if told else facts.length)

    def _failure(self, answer: Answer) -> Exception:
        if answer.status >= 400:
            wished = answer.headers.get("retry-after")
            return status_failure(answer.status, answer.reason, wished, self.address)
        return Unavailable(
            "The server sent no file",
            f"{self.address.shown} answered {answer.status} {answer.reason}".strip(),
            "Check the address in a browser.",
            field="source",
        )

    def _given_up(self, broken: Broken, failures: int) -> Unavailable:
        tried = f" ({failures} attempts)" if failures > 1 else ""
        return Unavailable(
            "The file cannot be downloaded now",
            f"{self.address.shown}: {broken.reason}{tried}",
            "Check the connection to the network, then try again: what has come is kept.",
            field="source",
        )


def _is_same(facts: Facts, answer: Answer) -> bool:
    """Whether nothing in the answer tells that the file is another one than before."""
    return facts.etag is None or answer.headers.get("etag", facts.etag) == facts.etag


def _coding(answer: Answer) -> str | None:
    """How the body is coded on its way; None when it is the file itself."""
    coding = answer.headers.get("content-encoding", "").strip().lower()
    return None if coding in ("", "identity") else coding
