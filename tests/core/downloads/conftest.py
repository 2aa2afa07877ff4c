"""Fixtures for downloads: a patience that does not wait, and a look at threads that stayed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.downloads import Fetched, Patience, fetch_url
from mldesk.core.watch import Watch


@pytest.fixture(autouse=True)
def no_thread_stays(until: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No download leaves a thread behind; and no proxy of this machine takes part."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    yield
    until(lambda: not [t for t in threading.enumerate() if t.name == "mldesk-download"], 5)


@dataclass
class Fetch:
    """Downloads into one folder; remembers the pauses that would have been made and what was said."""

    folder: Path
    pauses: list[float] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __call__(self, url: str, **options: Any) -> Fetched:
        patience = Patience(
            **{"wait": self._wait, "answer": 10, "speed_window": 10, **options.pop("patience", {})}
        )
        return fetch_url(url, self.folder, say=self.said.append, patience=patience, **options)

    def _wait(self, seconds: float, watch: Watch) -> None:
        watch.advance(0)
        self.pauses.append(seconds)

    @property
    def names(self) -> list[str]:
        """What lies in the folder, hidden or not."""
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.exists() else []


@pytest.fixture
def fetch(tmp_path: Path) -> Fetch:
    return Fetch(tmp_path / "target")
