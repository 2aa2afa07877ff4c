"""The user guide: its links lead somewhere, and what it says of the command line is true."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from mldesk.cli import root
from mldesk.core.paths import resources

PAGES = sorted((resources() / "help").glob("*.md"))
MADE_BY_THE_WINDOW = {"shortcuts.md"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_has_a_title_and_its_links_lead_to_pages(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert re.match(r"# \w", text)
    linked = set(re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", text))
    assert linked <= {other.name for other in PAGES} | MADE_BY_THE_WINDOW


def test_every_panel_has_a_page() -> None:
    panels = {"home", "data", "compute", "experiments", "run", "models", "activity", "settings", "wizard"}
    assert panels <= {page.stem for page in PAGES}


def shown_commands() -> Iterator[list[str]]:
    """The words of each command in the page about the command line."""
    text = (resources() / "help" / "command_line.md").read_text(encoding="utf-8")
    for block in re.findall(r"```\n(.*?)```", text, re.DOTALL):
        joined = re.sub(r"\n\s+", " ", block)  # a command may go on in the next line
        for line in joined.splitlines():
            words = shlex.split(re.split(r"\s{3,}|\s\|\s", re.sub(r"[\[\]]", " ", line))[0])
            yield words[: words.index("--")] if "--" in words else words


def called(words: list[str]) -> tuple[str, click.Command]:
    """The command that the words name, and how it is written."""
    command: click.Command = root
    path = [words[0]]
    for word in words[1:]:
        if not isinstance(command, click.Group):
            break
        found = command.get_command(click.Context(command), word)
        if found is None:
            break
        command = found
        path.append(word)
    return " ".join(path), command


def test_the_guide_shows_every_command_with_options_that_exist() -> None:
    shown = set()
    for words in shown_commands():
        path, command = called(words)
        shown.add(path)
        options = {name for parameter in command.params for name in parameter.opts} | {"--help"}
        assert {word for word in words if word.startswith("-")} <= options, words
    assert set(all_commands("mldesk", root)) <= shown


def all_commands(path: str, command: click.Command) -> Iterator[str]:
    """How each command is written that does something itself."""
    if not isinstance(command, click.Group):
        yield path
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        assert inner is not None
        yield from all_commands(f"{path} {name}", inner)
