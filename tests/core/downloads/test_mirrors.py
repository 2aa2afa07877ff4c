"""Known files come from mirrors when their address is dead: said aloud, and only the right ones."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import paths
from mldesk.core.addresses import parse_address
from mldesk.core.downloads.mirrors import look_up
from mldesk.core.errors import Damaged, InvalidInput, NotFound, Unavailable

Fetch = Any
Server = Any

_unpacked = os.urandom(50_000) * 2
_content = gzip.compress(_unpacked)
_sha256 = hashlib.sha256(_content).hexdigest()
_hashes = {
    "sha256": _sha256,
    "unpacked_sha256": hashlib.sha256(_unpacked).hexdigest(),
    "unpacked_size": len(_unpacked),
}


@pytest.fixture
def mirrors(
    home: Path, web_server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., None]:
    """Write the user's list: where the set at `/dead/` of the server has its mirrors."""

    def write(*places: str, files: dict[str, Any] | None = None, named: bool = False) -> None:
        digits = {
            "name": "Digits",
            "addresses": [f"{web_server.url}/dead/"],
            "mirrors": [place if "://" in place else str(place) for place in places],
            "files": files or {},
        }
        path = tmp_path / "list.json" if named else home / "mirrors.json"
        path.write_text(json.dumps({"sets": [digits]}), encoding="utf-8")
        if named:
            monkeypatch.setenv("MLDESK_MIRRORS", str(path))

    return write


@pytest.fixture
def url(web_server: Server) -> str:
    """The address of a file that is not there any more."""
    return f"{web_server.url}/dead/train.gz"


def _in_turn(answers: list[Any]) -> Any:
    def answer(request: Any) -> None:
        answers.pop(0)(request)

    return answer


class TestFallback:
    """The address is tried once, then its mirrors."""

    @pytest.mark.parametrize("status", [404, 403, 503])
    def test_a_mirror_takes_the_place_of_a_dead_address_and_that_is_said(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None], status: int
    ) -> None:
        mirrors(f"{web_server.url}/alive")
        web_server.answers["/dead/train.gz"] = lambda request: request.reply(status)
        web_server.answers["/alive/train.gz"] = lambda request: request.send_file(_content)
        fetched = fetch(url)
        assert fetched.url_used == f"{web_server.url}/alive/train.gz"
        assert fetched.paths == (fetch.folder / "train.gz",)
        assert [path for path, _ in web_server.requests] == ["/dead/train.gz", "/alive/train.gz"]
        assert len(fetch.said) == 1
        assert url in fetch.said[0]
        assert fetched.url_used in fetch.said[0]
        assert fetch.pauses == []
        assert fetch.names == ["train.gz"]

    def test_an_address_that_lives_is_used_itself(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/alive")
        web_server.answers["/dead/train.gz"] = lambda request: request.send_file(_content)
        assert fetch(url).url_used == url
        assert fetch.said == []

    def test_a_server_that_does_not_answer_is_left_soon(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/alive")
        web_server.answers["/dead/train.gz"] = lambda request: web_server.over.wait(300)
        web_server.answers["/alive/train.gz"] = lambda request: request.send_file(_content)
        assert fetch(url, patience={"answer": 3.0, "connect": 10.0}).sha256 == _sha256

    def test_a_mirror_is_tried_again_when_it_breaks(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/alive")
        answers = [
            lambda request: request.send_part(_content, 20_000, ETag='"v1"'),
            lambda request: request.send_file(_content, ETag='"v1"'),
        ]
        web_server.answers["/alive/train.gz"] = _in_turn(answers)
        assert fetch(url).sha256 == _sha256
        assert web_server.requests[-1][1]["Range"] == "bytes=20000-"

    def test_what_came_of_the_file_before_the_mirror_helped_is_removed(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/alive")
        web_server.answers["/dead/train.gz"] = lambda request: request.send_part(_content, 20_000)
        web_server.answers["/alive/train.gz"] = lambda request: request.send_file(_content)
        fetch(url)
        assert fetch.names == ["train.gz"]

    def test_a_mirror_with_another_file_is_refused_and_the_next_is_tried(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/wrong", f"{web_server.url}/right", files={"train.gz": _hashes})
        web_server.answers["/wrong/train.gz"] = lambda request: request.reply(200, b"something else")
        web_server.answers["/right/train.gz"] = lambda request: request.send_file(_content)
        fetched = fetch(url)
        assert (fetched.sha256, fetched.url_used) == (_sha256, f"{web_server.url}/right/train.gz")
        assert "not the expected one" in fetch.said[1]
        assert fetch.names == ["train.gz"]

    def test_the_address_itself_must_have_the_known_file_too(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(files={"train.gz": _hashes})
        web_server.answers["/dead/train.gz"] = lambda request: request.reply(200, b"a parked domain")
        with pytest.raises(Damaged):
            fetch(url)

    def test_a_known_content_in_another_packing_is_taken_and_that_is_said(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/alive", files={"train.gz": _hashes})
        repacked = gzip.compress(_unpacked, 1, mtime=5)
        web_server.answers["/alive/train.gz"] = lambda request: request.send_file(repacked)
        assert fetch(url).paths[0].read_bytes() == repacked
        assert "packed in another way" in fetch.said[-1]
        more = gzip.compress(_unpacked + b"more")
        web_server.answers["/alive/train.gz"] = lambda request: request.send_file(more)
        with pytest.raises(Unavailable):
            fetch(url)

    def test_the_hash_that_the_user_gives_counts_and_no_other(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None]
    ) -> None:
        mirrors(f"{web_server.url}/alive", files={"train.gz": _hashes})
        web_server.answers["/alive/train.gz"] = lambda request: request.reply(200, b"mine")
        assert fetch(url, sha256=hashlib.sha256(b"mine").hexdigest()).size == 4
        repacked = gzip.compress(_unpacked, 1, mtime=5)
        web_server.answers["/alive/train.gz"] = lambda request: request.send_file(repacked)
        with pytest.raises(Unavailable, match="expected was"):
            fetch(url, sha256=_sha256)

    def test_all_that_failed_is_told(
        self, url: str, fetch: Fetch, web_server: Server, mirrors: Callable[..., None], tmp_path: Path
    ) -> None:
        mirrors(f"{web_server.url}/gone", str(tmp_path / "nothing"))
        web_server.answers["/gone/train.gz"] = lambda request: request.reply(403)
        with pytest.raises(Unavailable) as caught:
            fetch(url)
        for part in (url, "404", "403", str(tmp_path / "nothing")):
            assert part in caught.value.cause
        assert fetch.names == []


class TestLocalFolder:
    """A folder of this machine may be a mirror: sets are there without any network."""

    @pytest.mark.parametrize("named", [False, True])
    def test_a_file_comes_from_disk(
        self, fetch: Fetch, mirrors: Callable[..., None], tmp_path: Path, web_server: Server, named: bool
    ) -> None:
        (tmp_path / "local" / "inner").mkdir(parents=True)
        (tmp_path / "local" / "inner" / "train set.gz").write_bytes(_content)
        mirrors(str(tmp_path / "local"), files={"inner/train set.gz": _hashes}, named=named)
        told: list[tuple[int, int]] = []
        from mldesk.core.watch import Watch

        watch = Watch(0, lambda done, total: told.append((done, total)))
        fetched = fetch(f"{web_server.url}/dead/inner/train%20set.gz", watch=watch)
        assert fetched.url_used == str(tmp_path / "local" / "inner" / "train set.gz")
        assert fetched.sha256 == _sha256
        assert told[-1] == (len(_content), len(_content))
        assert fetch.names == ["train set.gz"]

    def test_a_relative_folder_is_beside_the_list(
        self, url: str, fetch: Fetch, mirrors: Callable[..., None], home: Path
    ) -> None:
        (home / "sets").mkdir()
        (home / "sets" / "train.gz").write_bytes(_content)
        mirrors("sets")
        assert fetch(url).sha256 == _sha256

    def test_no_address_leads_out_of_the_folder(
        self, web_server: Server, fetch: Fetch, mirrors: Callable[..., None], home: Path
    ) -> None:
        (home / "sets").mkdir()
        (home / "secret").write_bytes(b"secret")
        mirrors("sets")
        for path in ("/dead/../secret", "/dead/%2e%2e/secret", "/dead/%2Fetc/passwd"):
            with pytest.raises(NotFound):
                fetch(web_server.url + path)


class TestLists:
    """What the lists say."""

    @pytest.mark.parametrize("scheme", ["http", "https"])
    @pytest.mark.parametrize(
        "name",
        [
            "train-images-idx3-ubyte.gz",
            "train-labels-idx1-ubyte.gz",
            "t10k-images-idx3-ubyte.gz",
            "t10k-labels-idx1-ubyte.gz",
        ],
    )
    @pytest.mark.parametrize("place", ["yann.lecun.com/exdb", "azureopendatastorage.blob.core.windows.net"])
    def test_mnist_has_mirrors_and_hashes(self, scheme: str, name: str, place: str) -> None:
        known = look_up(parse_address(f"{scheme}://{place}/mnist/{name}"))
        assert len(known.mirrors) >= 2
        assert all(str(mirror.url).endswith(f"/{name}") for mirror in known.mirrors)
        assert known.file is not None
        assert known.file.unpacked_sha256

    def test_other_addresses_have_none(self) -> None:
        for address in (
            "http://example.org/train-images-idx3-ubyte.gz",
            "http://yann.lecun.com/exdb/mnist/",
            "http://yann.lecun.com/exdb/mnist/other.gz",
            "http://yann.lecun.com/exdb/mnistify/train-images-idx3-ubyte.gz",
        ):
            known = look_up(parse_address(address))
            assert (known.mirrors, known.file) == ((), None)

    def test_the_shipped_list_is_in_order(self) -> None:
        shipped = json.loads((paths.resources() / "mirrors.json").read_text(encoding="utf-8"))
        for one in shipped["sets"]:
            for address in (*one["addresses"], *one["mirrors"]):
                assert address == parse_address(address).url
                assert address.endswith("/")
            assert all(mirror.startswith("https://") for mirror in one["mirrors"])
            for file in one["files"].values():
                hashes = [value for key, value in file.items() if key.endswith("sha256")]
                assert all(re.fullmatch("[0-9a-f]{64}", value) for value in hashes)

    def test_the_mirrors_of_the_user_come_first(self, home: Path) -> None:
        address = "http://yann.lecun.com/exdb/mnist/train-labels-idx1-ubyte.gz"
        mine = {"name": "M", "addresses": ["http://yann.lecun.com/exdb/mnist"], "mirrors": ["mnist"]}
        (home / "mirrors.json").write_text(json.dumps({"sets": [mine]}), encoding="utf-8")
        known = look_up(parse_address(address))
        assert known.mirrors[0] == home / "mnist" / "train-labels-idx1-ubyte.gz"
        assert len(known.mirrors) == 3
        assert known.file is not None

    @pytest.mark.parametrize("text", ["", "[]", '{"sets": 5}', '{"sets": [{"name": "x"}]}', "\xff"])
    def test_a_list_in_disorder_is_told(self, home: Path, text: str, fetch: Fetch) -> None:
        (home / "mirrors.json").write_bytes(text.encode("latin-1"))
        with pytest.raises(InvalidInput, match=re.escape(str(home / "mirrors.json"))):
            fetch("http://127.0.0.1:1/x")

    def test_a_list_that_is_not_there_is_told(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fetch: Fetch
    ) -> None:
        monkeypatch.setenv("MLDESK_MIRRORS", str(tmp_path / "none.json"))
        with pytest.raises(NotFound, match="MLDESK_MIRRORS"):
            fetch("http://127.0.0.1:1/x")
