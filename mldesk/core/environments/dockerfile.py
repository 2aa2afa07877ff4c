"""Dockerfiles: what has to be right before an engine can build one from its text alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..errors import Problem
from .source_text import Complaints, read_text
from .spec import EnvironmentSpec

_words = """
ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER
VOLUME WORKDIR
"""
_instructions = frozenset(_words.split())
_directive = re.compile(r"#\s*(\w+)\s*=\s*(\S+)\s*$")
_heredoc = re.compile(r"<<(-?)\s*([\"']?)(\w+)\2")
_image = re.compile(r"[\w./:@${}\-+]+")


def read_dockerfile(path: Path) -> EnvironmentSpec:
    """The specification that the Dockerfile at `path` stands for.

    Raises NotFound, Unavailable, and InvalidInput with every line that cannot be used.
    """
    text = read_text(path)
    complaints = Complaints(path)
    for line, title, cause, cure in dockerfile_faults(text):
        complaints.add("dockerfile", line, title, cause, cure)
    complaints.raise_any()
    return EnvironmentSpec("dockerfile", dockerfile=text)


def check_dockerfile(text: str) -> list[Problem]:
    """Everything that is wrong with the text of a Dockerfile, each with its line."""
    return [
        Problem("dockerfile", title, f"line {line}" + (f": {cause}" if cause else ""), cure)
        for line, title, cause, cure in dockerfile_faults(text)
    ]


def dockerfile_faults(text: str) -> Iterator[tuple[int, str, str, str]]:
    """Line, title, cause and cure of each fault."""
    stage = False
    for line, word, rest in _read(text):
        if word not in _instructions:
            yield line, f"{word} is no instruction", "", "Write one of Docker's: FROM, RUN, ENV, ..."
        elif word == "FROM":
            stage = True
            image = next((part for part in rest.split() if not part.startswith("--")), "")
            if not _image.fullmatch(image):
                yield line, "FROM names no image", rest, "Write the name of a base image after FROM."
        elif not stage and word != "ARG":
            yield line, f"{word} stands before FROM", rest, "Begin with FROM and a base image."
            stage = True  # told once
        elif word in ("COPY", "ADD") and not _needs_no_files(word, rest):
            yield (
                line,
                f"{word} needs files beside the Dockerfile",
                f"{word} {rest}",
                "Only its text is kept. Download the files in RUN, or build the image yourself and name it.",
            )
    if not stage:
        yield 1, "The Dockerfile has no base image", "", "Begin with FROM and a base image."


def _needs_no_files(word: str, rest: str) -> bool:
    if _heredoc.search(rest) or re.search(r"(?:^|\s)--from=", rest):
        return True
    sources = [part for part in rest.split() if not part.startswith("--")][:-1]
    return word == "ADD" and bool(sources) and all(re.match(r"(?i)https?://", part) for part in sources)


def _read(text: str) -> Iterator[tuple[int, str, str]]:
    """Line (from 1), instruction in capitals and the rest of each instruction."""
    lines = text.splitlines()
    escape = _escape(lines)
    index = 0
    while index < len(lines):
        start, whole = index + 1, lines[index].strip()
        index += 1
        if not whole or whole.startswith("#"):
            continue
        while whole.endswith(escape) and index < len(lines):
            whole = whole[:-1]
            if not lines[index].lstrip().startswith("#"):  # a comment may stand within an instruction
                whole = f"{whole.rstrip()} {lines[index].strip()}"
            else:
                whole += escape
            index += 1
        word, _, rest = whole.partition(" ")
        yield start, word.upper(), rest.strip()
        if word.upper() in ("RUN", "COPY", "ADD"):
            index = _after_heredocs(lines, index, rest)


def _escape(lines: list[str]) -> str:
    """The character at the end of a line that goes on: a directive in the first lines may change it."""
    for line in lines:
        directive = _directive.match(line.strip())
        if directive is None:
            break
        if directive[1].lower() == "escape" and directive[2] in ("\\", "`"):
            return directive[2]
    return "\\"


def _after_heredocs(lines: list[str], index: int, rest: str) -> int:
    for dash, _, end in _heredoc.findall(rest):
        while index < len(lines):
            line = lines[index].lstrip("\t") if dash else lines[index]
            index += 1
            if line == end:
                break
    return index
