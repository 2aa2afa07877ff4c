"""How far a build is, told from what uv says."""

from __future__ import annotations

from mldesk.environments.progress import BuildProgress


def test_a_download_is_told_with_its_size_in_the_units_of_the_window() -> None:
    told: list[str] = []
    progress = BuildProgress(lambda line: None, lambda share, text: told.append(text))
    progress.line("Downloading tensorflow (620.1MiB)")
    progress.line("Downloading numpy (16.0MiB)")
    assert told == ["Downloading tensorflow (650 MB)", "Downloading numpy (17 MB)"]
