"""Sizes as people write and read them."""

from __future__ import annotations

import pytest

from mldesk.core.sizes import exact_size_text, parse_size


@pytest.mark.parametrize(
    ("text", "size"),
    [
        *(("6G", 6 * 2**30), ("512m", 2**29), ("1,5gib", 3 * 2**29), ("2 KiB", 2**11), ("1T", 2**40)),
        *(("8 GB", 8 * 10**9), ("512 MB", 512 * 10**6), ("12 kB", 12_000), ("70 B", 70), ("4096", 4096)),
    ],
)
def test_sizes_are_read_as_docker_and_people_write_them(text: str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(("text", "cure"), [("6 apples", "6G or 6 GB"), ("a lot", "8G or 8 GB"), ("", "8G")])
def test_what_is_no_size_tells_how_to_write_it_with_the_number_that_was_given(text: str, cure: str) -> None:
    with pytest.raises(ValueError, match=cure):
        parse_size(text)


@pytest.mark.parametrize(
    ("size", "text"),
    [(2**29, "512 MiB"), (6 * 2**30, "6 GiB"), (3 * 2**29, "1.5 GiB"), (8 * 10**9, "8.0 GB"), (0, "0 B")],
)
def test_a_size_is_written_in_the_powers_it_was_given_in(size: int, text: str) -> None:
    assert exact_size_text(size) == text
    assert parse_size(text) == size
