"""Makes programs of the articles: their code blocks as they stand, one after the other."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3].parent / "shared" / "documents"
"""Where the articles are: beside the checkout, on machines that have them."""

_BLOCK = re.compile(
    r"^(?P<indent>[ \t]*)```(?P<kind>[A-Za-z]+)[ \t]*\n(?P<code>.*?)^[ \t]*```[ \t]*$", re.M | re.S
)
_DISTRIBUTED = 'name="distributed-training"'


@dataclass(frozen=True)
class Article:
    """The code of one article: `program` up to its part about distributed training, `distributed` from there.

    `blocks` are those of that part, one by one. `conda` is the text of its conda_dependencies.yml, empty when
    it has none.
    """

    language: str
    program: str
    distributed: str
    conda: str
    blocks: tuple[str, ...] = ()


def articles() -> dict[str, Article]:
    """All articles, by the code of their language; none where the folder is absent."""
    found = [read(path) for path in sorted(FOLDER.glob("*.txt"))]
    return {f"{article.language}-{_kind(article)}": article for article in found}


def read(path: Path) -> Article:
    """The code of the article in the file."""
    text = path.read_text(encoding="utf-8")
    language = re.search(r"ms\.contentlocale:\s*(\S+)", text)
    main, _, distributed = text.partition(_DISTRIBUTED)
    return Article(
        language.group(1).partition("-")[0] if language else path.stem,
        "\n".join(_blocks(main, "python")),
        "\n".join(_blocks(distributed, "python")),
        "\n".join(_blocks(main, "yaml")),
        tuple(_blocks(distributed, "python")),
    )


def _blocks(text: str, kind: str) -> list[str]:
    return [
        textwrap.dedent(match["code"]) for match in _BLOCK.finditer(text) if match["kind"].lower() == kind
    ]


def _kind(article: Article) -> str:
    return "tf" if "tf_mnist.py" in article.program else "keras"
