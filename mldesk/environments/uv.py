"""uv as a command: where it is, and the variables that give it the user's own settings of pip and uv."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from mldesk.core.environments.pip_settings import PipSettings, pip_settings
from mldesk.core.errors import NotFound
from mldesk.core.watch import IsCanceled
from mldesk.environments.processes import BUILD_MARK, Command, run

_query = re.compile(r"(https?://[^\s?`)]+)\?[^\s`)]+")
_certificate_variables = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_foreign = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "CONDA_PREFIX", "UV_PYTHON", "UV_PROJECT", "UV_TARGET")
_index_variables = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL")


def uv_binary() -> Path:
    """The uv that belongs to this installation; raises NotFound."""
    # imported here because only builds have need of it
    from uv import find_uv_bin

    try:
        return Path(find_uv_bin())
    except FileNotFoundError as error:
        cure = "Install mldesk again; uv belongs to it."
        raise NotFound("uv is missing", f"{error} is not there", cure) from error


class Uv:
    """Runs uv for one build in `folder`, whose mark its processes carry; lines go to `on_line`."""

    def __init__(self, folder: Path, on_line: Callable[[str], None], canceled: IsCanceled) -> None:
        self.binary = uv_binary()
        self.folder = folder
        self._variables = uv_variables() | {BUILD_MARK: str(folder)}
        self._on_line = on_line
        self._canceled = canceled

    def run(self, *arguments: str) -> tuple[int, list[str]]:
        """Run `uv` with these arguments: its exit code and its lines. Raises MldeskError, Canceled."""
        lines: list[str] = []

        def take(line: str) -> None:
            line = _query.sub(r"\1", line)  # where a registry signs its links, what it signs them with
            lines.append(line)
            self._on_line(line)

        command = Command([str(self.binary), *arguments], self.folder, self._variables)
        return run(command, take, self._canceled), lines


def uv_variables() -> dict[str, str | None]:
    """Variables for uv: no colors and frames, and what the user has set for pip where uv has nothing set."""
    variables: dict[str, str | None] = dict.fromkeys(_foreign)
    variables |= {"NO_COLOR": "1", "UV_NO_PROGRESS": "1", "UV_NO_WRAP": "1", "RUST_BACKTRACE": None}
    told = _of_pip(pip_settings())
    if any(name in os.environ for name in _index_variables):
        told = {name: value for name, value in told.items() if name not in _index_variables}
    return variables | {name: value for name, value in told.items() if name not in os.environ}


def own_options() -> list[str]:
    """What the user has set for pip that uv knows no variable for, unless uv is told of indexes itself."""
    told = any(name in os.environ for name in _index_variables)
    return ["--no-index"] if pip_settings().no_index and not told else []


def _of_pip(settings: PipSettings) -> dict[str, str]:
    """What pip's settings are for uv."""
    certificates = settings.certificates or _first_set(_certificate_variables)
    told = {
        "UV_DEFAULT_INDEX": settings.index_url,
        "UV_INDEX": " ".join(settings.extra_index_urls),
        "UV_FIND_LINKS": ",".join(settings.find_links),
        "UV_INSECURE_HOST": " ".join(settings.trusted_hosts),
        "UV_HTTP_TIMEOUT": settings.timeout,
        "SSL_CERT_FILE": certificates,
        "ALL_PROXY": settings.proxy,
        # pip takes the best version of all indexes, uv that of the first which has the package
        "UV_INDEX_STRATEGY": "unsafe-best-match" if settings.extra_index_urls else "",
        # beside its own list of authorities: those of the operating system, which a company may have added to
        "UV_SYSTEM_CERTS": "" if certificates else "1",
    }
    return {name: value for name, value in told.items() if value}


def _first_set(names: Sequence[str]) -> str:
    return next((os.environ[name] for name in names if os.environ.get(name)), "")
