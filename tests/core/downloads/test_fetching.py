"""A download gives the whole, right file under its name, or nothing and a reason."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import threading
import time
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from mldesk import __version__
from mldesk.core.archives import Limits
from mldesk.core.errors import (
    Canceled,
    Damaged,
    InvalidInput,
    MldeskError,
    NotFound,
    StorageFull,
    Unavailable,
)
from mldesk.core.sources import list_source, partial_folder_name
from mldesk.core.watch import Watch

_content = os.urandom(3_000_000)
_sha256 = hashlib.sha256(_content).hexdigest()
_page = b"<!DOCTYPE html>\n<html><body>Please log in</body></html>"

Fetch = Any
Server = Any
Request = Any


@pytest.fixture
def url(web_server: Server) -> str:
    """The address of a file that is served well, unless the test changes that."""
    web_server.answers["/data/train.bin"] = lambda request: request.send_file(_content)
    return f"{web_server.url}/data/train.bin"


def in_turn(*answers: Any) -> Any:
    """Answers the first request as the first says, and so on; the last answers all that follow."""
    left = list(answers)

    def answer(request: Request) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(request)

    return answer


def ranges(server: Server) -> list[str | None]:
    """The Range header of each request that came."""
    return [headers.get("Range") for _, headers in server.requests]


class TestGoodServer:
    """From a server that does as it should."""

    def test_the_file_is_there_whole_under_the_name_of_its_address(self, url: str, fetch: Fetch) -> None:
        fetched = fetch(url)
        assert fetched.paths == (fetch.folder / "train.bin",)
        assert fetched.paths[0].read_bytes() == _content
        assert (fetched.sha256, fetched.size) == (_sha256, 3_000_000)
        assert (fetched.url_used, fetched.etag) == (url, f'"{_sha256[:12]}"')
        assert fetch.names == ["train.bin"]
        assert fetch.said == []

    def test_the_request_says_who_asks_and_that_the_file_is_wanted_as_it_is(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        fetch(url)
        ((_, headers),) = web_server.requests
        assert headers["User-Agent"] == f"mldesk/{__version__}"
        assert headers["Accept-Encoding"] == "identity"

    def test_a_file_with_the_expected_hash_is_taken(self, url: str, fetch: Fetch) -> None:
        assert fetch(url, sha256=_sha256.upper()).sha256 == _sha256

    def test_an_empty_file_is_a_file(self, url: str, fetch: Fetch, web_server: Server) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.reply()
        assert fetch(url).paths[0].read_bytes() == b""

    def test_progress_grows_to_the_length_of_all_files(self, url: str, fetch: Fetch) -> None:
        told: list[tuple[int, int]] = []
        watch = Watch(0, lambda done, total: told.append((done, total)))
        fetch(url, watch=watch)
        assert told[-1] == (3_000_000, 3_000_000)
        fetch(url, watch=watch)
        assert told[-1] == (6_000_000, 6_000_000)
        assert told == sorted(told)

    def test_two_files_of_one_name_are_both_kept(self, url: str, fetch: Fetch, web_server: Server) -> None:
        web_server.answers["/other/TRAIN.bin"] = lambda request: request.reply(200, b"other")
        fetch(url)
        other = fetch(f"{web_server.url}/other/TRAIN.bin")
        assert other.paths[0].name == "TRAIN (2).bin"
        assert fetch(url).paths[0].name == "train (3).bin"
        assert fetch.names == ["TRAIN (2).bin", "train (3).bin", "train.bin"]

    def test_many_downloads_of_one_name_at_once_are_all_kept(self, fetch: Fetch, web_server: Server) -> None:
        for number in range(8):
            body = str(number).encode() * 100_000
            web_server.answers[f"/{number}/a.bin"] = lambda request, body=body: request.reply(200, body)
        threads = [
            threading.Thread(target=fetch, args=(f"{web_server.url}/{number}/a.bin",)) for number in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        found = sorted(path.read_bytes()[:1] for path in fetch.folder.iterdir())
        assert found == [str(number).encode() for number in range(8)]

    def test_the_same_address_twice_at_once_comes_twice(self, url: str, fetch: Fetch) -> None:
        threads = [threading.Thread(target=fetch, args=(url,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert fetch.names == ["train (2).bin", "train.bin"]
        assert {path.stat().st_size for path in fetch.folder.iterdir()} == {3_000_000}

    def test_credentials_are_sent_and_neither_shown_nor_stored(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        fetched = fetch(url.replace("://", "://me:secr%C3%A9t@") + "?sig=hidden&part=1")
        assert web_server.requests[0][1]["Authorization"] == "Basic bWU6c2VjcsOpdA=="
        assert web_server.requests[0][0].endswith("?sig=hidden&part=1")
        assert fetched.url_used == f"{url}?sig=…&part=1"

    def test_redirects_are_followed_and_credentials_stay_with_their_server(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        for status in (301, 302, 303, 307, 308):
            web_server.answers[f"/{status}"] = lambda request, status=status: request.reply(
                status, b"", Location=url.replace("127.0.0.1", "localhost")
            )
            address = f"{web_server.url}/{status}".replace("://", "://me:secret@")
            fetched = fetch(address, sha256=_sha256)
            assert fetched.url_used == f"{web_server.url}/{status}"
            assert "Authorization" in web_server.requests[-2][1]
            assert "Authorization" not in web_server.requests[-1][1]

    def test_chunked_bodies_without_a_length_are_taken_whole(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: _send_chunked(request, _content)
        told: list[tuple[int, int]] = []
        fetched = fetch(url, watch=Watch(0, lambda done, total: told.append((done, total))))
        assert fetched.sha256 == _sha256
        assert all(done < total for done, total in told[:-1])
        assert told[-1] == (3_000_000, 3_000_000)

    def test_a_body_whose_end_is_the_end_of_the_connection_is_taken_and_told(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        def answer(request: Request) -> None:
            request.head(200, Connection="close")
            request.wfile.write(_content)
            request.close_connection = True

        web_server.answers["/data/train.bin"] = answer
        assert fetch(url).sha256 == _sha256
        assert "cannot be checked" in fetch.said[0]


class TestNames:
    """What a file is called."""

    @pytest.mark.parametrize(
        ("path", "disposition", "name"),
        [
            ("/a/b/train.csv?x=1", None, "train.csv"),
            ("/%E6%97%A5%E6%9C%AC.csv", None, "日本.csv"),
            ("/日本 1.csv", None, "日本 1.csv"),
            ("/a%2F..%2F..%2Fevil.csv", None, "evil.csv"),
            ("/..%5C..%5Cevil.csv", None, "evil.csv"),
            ("/con.csv", None, "_con.csv"),
            ("/line%0Abreak.csv", None, "linebreak.csv"),
            ("/" + "x" * 300 + ".csv", None, "x" * 251 + ".csv"),
            ("/", None, "download"),
            ("/get", None, "get"),
            ("/get", "attachment", "get"),
            ("/get", 'attachment; filename="a b.csv"', "a b.csv"),
            ("/get", "attachment; filename=../../evil.csv", "evil.csv"),
            ("/get", 'attachment; filename="C:\\\\x\\\\evil.csv"', "evil.csv"),
            ("/get", "attachment; filename=\"plain.csv\"; filename*=UTF-8''%e6%97%a5.csv", "日.csv"),
            ("/get", 'attachment; filename="日.csv"', "日.csv"),
            ("/get", 'attachment; filename=".partial"', "_.partial"),
            ("/get.csv", 'attachment; filename="..."', "get.csv"),
        ],
    )
    def test_the_server_or_the_address_names_the_file_and_cannot_do_harm(
        self, fetch: Fetch, web_server: Server, path: str, disposition: str | None, name: str
    ) -> None:
        headers = {"Content_Disposition": disposition} if disposition else {}
        headers = {key: value.encode().decode("latin-1") for key, value in headers.items()}
        sent = quote(path.partition("?")[0], safe="/%")
        web_server.answers[sent] = lambda request: request.reply(200, b"x", **headers)
        assert fetch(web_server.url + path).paths == (fetch.folder / name,)
        assert fetch.names == [name]
        assert [path.name for path in fetch.folder.parent.iterdir()] == ["target"]

    def test_a_name_without_ending_comes_from_where_a_redirect_leads(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/latest"] = lambda request: request.reply(302, b"", Location=url)
        assert fetch(f"{web_server.url}/latest").paths[0].name == "train.bin"

    def test_the_caller_may_name_the_file(self, url: str, fetch: Fetch) -> None:
        assert fetch(url, name="../mine.bin").paths[0].name == "mine.bin"


class TestResuming:
    """What has come once is not fetched again, unless the file has changed."""

    def test_a_broken_connection_is_continued_where_it_broke(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        tag = {"ETag": '"v1"'}
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 1_000_000, **tag),
            lambda request: request.send_file(_content, **tag),
        )
        assert fetch(url).sha256 == _sha256
        assert ranges(web_server) == [None, "bytes=1000000-"]
        assert web_server.requests[1][1]["If-Range"] == '"v1"'
        assert "Trying again" in fetch.said[0]

    def test_a_canceled_download_is_continued_by_the_next_call(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        told: list[tuple[int, int]] = []
        with pytest.raises(Canceled):
            fetch(url, watch=_canceled_after(1_000_000))
        assert fetch.names == [partial_folder_name]
        fetched = fetch(url, watch=Watch(0, lambda done, total: told.append((done, total))))
        assert fetched.sha256 == _sha256
        start = int(ranges(web_server)[1].removeprefix("bytes=").rstrip("-"))
        assert start >= 1_000_000
        assert told[-1] == (3_000_000, 3_000_000)
        assert fetch.names == ["train.bin"]

    def test_a_date_serves_where_there_is_no_etag_and_a_weak_etag_does_not(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        date = "Wed, 21 Oct 2015 07:28:00 GMT"
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 1_000_000, ETag='W/"v1"', Last_Modified=date),
            lambda request: request.reply(
                206, _content[1_000_000:], Content_Range="bytes 1000000-2999999/3000000"
            ),
        )
        assert fetch(url).sha256 == _sha256
        assert web_server.requests[1][1]["If-Range"] == date

    def test_without_anything_to_know_the_file_by_it_is_fetched_anew(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 1_000_000),
            lambda request: request.send_file(_content),
        )
        assert fetch(url).sha256 == _sha256
        assert ranges(web_server) == [None, None]

    def test_a_server_without_ranges_is_asked_anew(self, url: str, fetch: Fetch, web_server: Server) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 1_000_000, ETag='"v1"'),
            lambda request: request.reply(200, _content, ETag='"v1"'),
        )
        watch = Watch(0)
        assert fetch(url, watch=watch).sha256 == _sha256
        assert (watch.done, watch.total) == (3_000_000, 3_000_000)

    @pytest.mark.parametrize(
        ("start", "end", "length", "etag"),
        [
            (0, 2_999_999, 3_000_000, '"v1"'),
            (999_999, 2_999_999, 3_000_000, '"v1"'),
            (1_000_000, 2_999_999, 3_000_001, '"v1"'),
            (1_000_000, 2_000_000, 3_000_000, '"v1"'),
            (1_000_000, 2_999_999, 3_000_000, '"v2"'),
            (1_000_000, 2_999_999, "*", '"v1"'),
        ],
    )
    def test_a_part_that_does_not_fit_is_not_glued_on(
        self, url: str, fetch: Fetch, web_server: Server, start: int, end: int, length: object, etag: str
    ) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 1_000_000, ETag='"v1"'),
            lambda request: request.reply(
                206, b"z" * (end - start + 1), Content_Range=f"bytes {start}-{end}/{length}", ETag=etag
            ),
            lambda request: request.reply(200, _content, ETag=etag),
        )
        assert fetch(url).sha256 == _sha256
        assert ranges(web_server) == [None, "bytes=1000000-", None]
        assert "anew" in fetch.said[-1]

    def test_a_file_that_changed_meanwhile_is_fetched_anew(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        changed = os.urandom(2_000_000)
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 1_000_000, ETag='"v1"'),
            lambda request: request.send_file(changed, ETag='"v2"'),
        )
        fetched = fetch(url)
        assert fetched.paths[0].read_bytes() == changed
        assert fetched.etag == '"v2"'

    def test_a_part_that_is_whole_already_is_taken_when_the_server_has_no_more(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        def one_byte_short(request: Request) -> None:
            _send_chunked(request, _content, end=False, ETag='"v1"')

        web_server.answers["/data/train.bin"] = in_turn(
            one_byte_short, lambda request: request.send_file(_content, ETag='"v1"')
        )
        assert fetch(url).sha256 == _sha256
        assert ranges(web_server) == [None, "bytes=3000000-"]

    def test_416_for_a_file_that_has_become_shorter_starts_anew(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(_content, 2_000_000, ETag='"v1"'),
            lambda request: request.reply(416, b"", Content_Range="bytes */1000"),
            lambda request: request.reply(200, b"short" * 200, ETag='"v2"'),
        )
        assert fetch(url).paths[0].read_bytes() == b"short" * 200

    def test_a_continued_file_with_the_wrong_hash_is_fetched_once_more(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.send_part(bytes(3_000_000), 1_000_000, ETag='"v1"'),
            lambda request: request.send_file(_content, ETag='"v1"'),
        )
        assert fetch(url, sha256=_sha256).sha256 == _sha256
        assert ranges(web_server) == [None, "bytes=1000000-", None]

    def test_a_damaged_side_file_means_a_new_beginning(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        for damage in (b"", b"{}", b'{"address": 5}', b"\xff\xfe"):
            with pytest.raises(Canceled):
                fetch(url, watch=_canceled_after(1_000_000))
            (facts,) = fetch.folder.glob(f"{partial_folder_name}/*/facts.json")
            facts.write_bytes(damage)
            assert fetch(url).sha256 == _sha256
            assert ranges(web_server)[-1] is None

    def test_bytes_that_were_not_flushed_are_not_trusted(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        with pytest.raises(Canceled):
            fetch(url, watch=_canceled_after(1_000_000))
        (part,) = fetch.folder.glob(f"{partial_folder_name}/*/content")
        size = part.stat().st_size
        with part.open("ab") as file:
            file.write(bytes(5000))  # as a file system may show after the power has gone
        assert fetch(url).sha256 == _sha256
        assert ranges(web_server)[-1] == f"bytes={size}-"

    def test_parts_belong_to_no_dataset_that_is_made_of_the_folder_meanwhile(
        self, url: str, fetch: Fetch
    ) -> None:
        with pytest.raises(Canceled):
            fetch(url, watch=_canceled_after(1_000_000))
        (fetch.folder / "own.csv").touch()
        assert [file.path for file in list_source([fetch.folder]).files] == ["own.csv"]

    def test_parts_that_nobody_took_up_in_time_are_removed(
        self, url: str, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with pytest.raises(Canceled):
            fetch(url, watch=_canceled_after(1_000_000))
        (place,) = [path for path in (fetch.folder / partial_folder_name).iterdir() if path.is_dir()]
        fetch(f"{url}?other")
        assert place.is_dir()
        monkeypatch.setattr("mldesk.core.partial_folders.kept_seconds", -1.0)
        fetch(f"{url}?another")
        assert partial_folder_name not in fetch.names


class TestBrokenServer:
    """What may pass is tried again; a part is never taken for the whole."""

    @pytest.mark.parametrize("status", [500, 502, 503, 504, 429, 408])
    def test_a_server_in_trouble_is_asked_again(
        self, url: str, fetch: Fetch, web_server: Server, status: int
    ) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.reply(status, b"busy"),
            lambda request: request.reply(status, b"busy"),
            lambda request: request.send_file(_content),
        )
        assert fetch(url).sha256 == _sha256
        assert 0.5 <= fetch.pauses[0] <= 1 <= fetch.pauses[1] <= 2
        assert str(status) in fetch.said[0]

    def test_the_pause_that_the_server_wishes_is_made_within_reason(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = in_turn(
            lambda request: request.reply(429, Retry_After="7"),
            lambda request: request.reply(503, Retry_After="86400"),
            lambda request: request.reply(503, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
            lambda request: request.reply(503, Retry_After="soon"),
            lambda request: request.send_file(_content),
        )
        fetch(url)
        assert fetch.pauses[:3] == [7, 120, 0]
        assert 4 <= fetch.pauses[3] <= 8

    def test_pauses_grow_up_to_a_bound_and_retries_end(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.reply(503)
        with pytest.raises(Unavailable, match="503") as caught:
            fetch(url, retries=8)
        assert "9 attempts" in str(caught.value)
        assert len(web_server.requests) == 9
        assert max(fetch.pauses) <= 30
        assert fetch.pauses[4] >= 8
        assert fetch.names == []

    @pytest.mark.parametrize("size", [0, 1, 1_500_000, 2_999_999])
    def test_a_truncated_body_is_never_a_success(
        self, url: str, fetch: Fetch, web_server: Server, size: int
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.send_part(_content, size)
        with pytest.raises(Unavailable, match="ended before the file was complete"):
            fetch(url, retries=2)
        assert len(web_server.requests) == 3
        assert [name for name in fetch.names if name != partial_folder_name] == []

    def test_a_truncated_chunked_body_is_never_a_success(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: _send_chunked(request, _content, end=False)
        with pytest.raises(Unavailable):
            fetch(url, retries=1)
        assert [name for name in fetch.names if name != partial_folder_name] == []

    def test_a_connection_that_is_reset_is_tried_again(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        def reset(request: Request) -> None:
            request.connection.close()
            request.close_connection = True
            request.wfile = io.BytesIO()

        web_server.answers["/data/train.bin"] = in_turn(reset, lambda request: request.send_file(_content))
        assert fetch(url).sha256 == _sha256

    def test_headway_gives_new_patience(self, url: str, fetch: Fetch, web_server: Server) -> None:
        content = os.urandom(10_000_000)

        def only_a_part(request: Request) -> None:
            start = int((request.headers.get("Range") or "bytes=0-")[6:-1])
            rest = content[start:]
            span = f"bytes {start}-{len(content) - 1}/{len(content)}"
            extra = {"Content_Range": span} if start else {}
            request.head(206 if start else 200, Content_Length=len(rest), ETag='"v1"', **extra)
            request.wfile.write(rest[:2_000_000])
            request.close_connection = True

        web_server.answers["/data/train.bin"] = only_a_part
        assert fetch(url, retries=1).size == 10_000_000
        assert len(web_server.requests) == 5

    def test_breaking_at_the_same_place_for_ever_is_no_headway(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.send_part(_content, 2_500_000)
        with pytest.raises(Unavailable):
            fetch(url, retries=3)
        assert len(web_server.requests) == 4

    def test_a_server_that_sends_drop_by_drop_is_left(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        def drip(request: Request) -> None:
            request.head(200, Content_Length=3_000_000)
            while not web_server.over.wait(0.02):
                request.wfile.write(b"x")

        web_server.answers["/data/train.bin"] = drip
        begun = time.monotonic()
        with pytest.raises(Unavailable, match="sent only"):
            fetch(url, retries=0, patience={"speed_window": 0.4})
        assert time.monotonic() - begun < 60  # and the server goes on for ever

    def test_a_server_that_sends_its_headers_drop_by_drop_is_left(
        self, url: str, fetch: Fetch, web_server: Server
    ) -> None:
        def drip(request: Request) -> None:
            request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not web_server.over.wait(0.02):
                request.wfile.write(b"x")

        web_server.answers["/data/train.bin"] = drip
        with pytest.raises(Unavailable, match="did not answer within"):
            fetch(url, retries=0, patience={"answer": 0.3, "connect": 10.0})

    def test_a_body_without_end_is_stopped_before_the_disk_is_full(
        self, url: str, fetch: Fetch, web_server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def endless(request: Request) -> None:
            request.head(200, Transfer_Encoding="chunked")
            while not web_server.over.is_set():
                request.wfile.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")

        monkeypatch.setattr("mldesk.core.downloads.partial._flush_size", 2_000_000)
        free = iter([10**9, 10**9, 10**9])
        monkeypatch.setattr("mldesk.core.copying.free_space", lambda path: next(free, 1000))
        web_server.answers["/data/train.bin"] = endless
        with pytest.raises(StorageFull):
            fetch(url)

    def test_a_file_that_does_not_fit_is_refused_before_it_comes(
        self, url: str, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mldesk.core.copying.free_space", lambda path: 12_000_000)
        with pytest.raises(StorageFull):
            fetch(url)
        assert fetch.names == []

    def test_nobody_listens(self, fetch: Fetch) -> None:
        with pytest.raises(Unavailable, match="refused"):
            fetch("http://127.0.0.1:1/file.bin", retries=1)
        assert len(fetch.pauses) == 1

    def test_a_server_that_is_not_known_is_told_at_once(self, fetch: Fetch) -> None:
        with pytest.raises(Unavailable) as caught:
            fetch("http://no-such-server.invalid/file.bin", retries=2)
        assert "no-such-server.invalid" in str(caught.value)

    def test_nonsense_instead_of_http_is_told(self, url: str, fetch: Fetch, web_server: Server) -> None:
        def nonsense(request: Request) -> None:
            request.wfile.write(b"SSH-2.0-OpenSSH_9.9\r\n" * 3)
            request.close_connection = True

        web_server.answers["/data/train.bin"] = nonsense
        with pytest.raises(Unavailable, match="connection broke"):
            fetch(url, retries=0)


class TestRefusal:
    """What will not pass is told at once, with its cure."""

    @pytest.mark.parametrize(
        ("status", "error", "words"),
        [
            (404, NotFound, "no such file"),
            (410, NotFound, "no such file"),
            (401, Unavailable, "logged in"),
            (403, Unavailable, "logged in"),
            (400, Unavailable, "400"),
            (418, Unavailable, "418"),
            (204, Unavailable, "no file"),
            (304, Unavailable, "no file"),
        ],
    )
    def test_final_answers(
        self, url: str, fetch: Fetch, web_server: Server, status: int, error: type, words: str
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.reply(status)
        with pytest.raises(error, match=words) as caught:
            fetch(url)
        assert url in str(caught.value)
        assert caught.value.cure
        assert len(web_server.requests) == 1
        assert fetch.names == []

    @pytest.mark.parametrize(
        "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x/", "https:///x"]
    )
    def test_redirects_to_another_scheme(
        self, url: str, fetch: Fetch, web_server: Server, target: str
    ) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.reply(302, b"", Location=target)
        with pytest.raises(Unavailable, match="not followed"):
            fetch(url)
        assert len(web_server.requests) == 1

    def test_redirects_without_end(self, url: str, fetch: Fetch, web_server: Server) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.reply(302, b"", Location=url)
        with pytest.raises(Unavailable, match="more than 10"):
            fetch(url)
        assert len(web_server.requests) == 11

    @pytest.mark.parametrize(
        "address",
        [
            "file:///etc/passwd",
            "ftp://host/x",
            "http://",
            "https:///x",
            "host/x",
            "",
            "http://[::1",
            "http://h:x/",
        ],
    )
    def test_addresses_that_are_none(self, fetch: Fetch, address: str) -> None:
        with pytest.raises(InvalidInput):
            fetch(address)
        assert fetch.names == []

    def test_a_hash_that_is_none(self, url: str, fetch: Fetch) -> None:
        with pytest.raises(InvalidInput) as caught:
            fetch(url, sha256="abc")
        assert caught.value.field == "sha256"

    def test_a_wrong_hash_leaves_nothing(self, url: str, fetch: Fetch, web_server: Server) -> None:
        with pytest.raises(Damaged, match=_sha256) as caught:
            fetch(url, sha256="0" * 64)
        assert "0" * 64 in str(caught.value)
        assert fetch.names == []
        assert len(web_server.requests) == 1

    @pytest.mark.parametrize(
        ("name", "kind", "body"),
        [
            ("data.zip", "text/html; charset=utf-8", _page),
            ("data.npz", "text/html", b"<p>Please log in"),
            ("train-images-idx3-ubyte.gz", "application/octet-stream", b"\xef\xbb\xbf  " + _page),
            ("data.csv", "text/html", _page),
        ],
    )
    def test_a_page_instead_of_a_file(
        self, fetch: Fetch, web_server: Server, name: str, kind: str, body: bytes
    ) -> None:
        web_server.answers[f"/{name}"] = lambda request: request.reply(200, body, Content_Type=kind)
        with pytest.raises(Unavailable, match="web page instead") as caught:
            fetch(f"{web_server.url}/{name}")
        assert "log in" in str(caught.value)
        assert fetch.names == []

    @pytest.mark.parametrize("name", ["index.html", "page", "notes.txt"])
    def test_a_page_that_may_be_meant_is_kept(self, fetch: Fetch, web_server: Server, name: str) -> None:
        body = _page if name != "notes.txt" else b"plain, though called HTML"
        web_server.answers[f"/{name}"] = lambda request: request.reply(200, body, Content_Type="text/html")
        assert fetch(f"{web_server.url}/{name}").paths[0].read_bytes() == body


class TestCoding:
    """A coding that nobody asked for changes neither length nor hash nor content."""

    @pytest.mark.parametrize("coding", ["gzip", "x-gzip"])
    def test_a_file_that_the_server_packs_unasked_is_unpacked(
        self, fetch: Fetch, web_server: Server, coding: str
    ) -> None:
        text = b"1,2,3\n" * 100_000
        web_server.answers["/a.csv"] = lambda request: request.reply(
            200, gzip.compress(text), Content_Encoding=coding
        )
        fetched = fetch(f"{web_server.url}/a.csv", sha256=hashlib.sha256(text).hexdigest())
        assert fetched.paths[0].read_bytes() == text
        assert fetched.size == len(text)

    def test_a_packed_file_that_is_only_called_coded_is_kept_as_it_is(
        self, fetch: Fetch, web_server: Server
    ) -> None:
        packed = gzip.compress(_content)
        web_server.answers["/a.gz"] = lambda request: request.reply(200, packed, Content_Encoding="gzip")
        assert fetch(f"{web_server.url}/a.gz").paths[0].read_bytes() == packed

    def test_a_packed_file_that_is_packed_once_more_is_unpacked_once(
        self, fetch: Fetch, web_server: Server
    ) -> None:
        packed = gzip.compress(_content)
        web_server.answers["/a.gz"] = lambda request: request.reply(
            200, gzip.compress(packed), Content_Encoding="gzip"
        )
        assert fetch(f"{web_server.url}/a.gz").paths[0].read_bytes() == packed

    def test_a_coded_body_is_continued_too(self, fetch: Fetch, web_server: Server) -> None:
        body = gzip.compress(_content)
        coded = {"Content_Encoding": "gzip", "ETag": '"v1"'}
        web_server.answers["/a.bin"] = in_turn(
            lambda request: request.send_part(body, 1_000_000, **coded),
            lambda request: request.send_file(body, **coded),
        )
        assert fetch(f"{web_server.url}/a.bin").sha256 == _sha256
        assert ranges(web_server) == [None, "bytes=1000000-"]

    def test_a_bomb_in_the_coding_is_stopped(
        self, fetch: Fetch, web_server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mldesk.core.downloads.arrival.Limits", lambda: Limits(ratio_from=1_000_000))
        body = gzip.compress(bytes(5_000_000))
        web_server.answers["/a.csv"] = lambda request: request.reply(200, body, Content_Encoding="gzip")
        with pytest.raises(InvalidInput, match="bomb"):
            fetch(f"{web_server.url}/a.csv")
        assert fetch.names == []

    def test_an_unknown_coding_is_told(self, url: str, fetch: Fetch, web_server: Server) -> None:
        web_server.answers["/data/train.bin"] = lambda request: request.reply(
            200, b"x", Content_Encoding="br"
        )
        with pytest.raises(Unavailable, match="'br'"):
            fetch(url)


class TestCancel:
    """A cancel works at once, whatever is waited for."""

    @pytest.mark.parametrize("what", ["answer", "body", "pause"])
    def test_while_waiting(
        self, url: str, fetch: Fetch, web_server: Server, what: str, tmp_path: Path
    ) -> None:
        from mldesk.core.downloads import Patience, fetch_url

        hangs = threading.Event()
        said: list[str] = []

        def hang(request: Request) -> None:
            if what == "pause":
                request.reply(503, Retry_After="100")
                return
            if what == "body":
                request.head(200, Content_Length=3_000_000)
                request.wfile.write(_content[:100])
            hangs.set()
            web_server.over.wait(300)
            request.close_connection = True

        web_server.answers["/data/train.bin"] = hang
        watch = Watch(0, canceled=lambda: hangs.is_set() or bool(said))
        begun = time.monotonic()
        with pytest.raises(Canceled):
            fetch_url(url, tmp_path / "target", watch, say=said.append, patience=Patience())
        assert time.monotonic() - begun < 90  # long before the server does anything
        assert len(web_server.requests) == 1


class TestUnpack:
    """An archive is unpacked into a folder of its own."""

    def test_a_zip_becomes_a_folder(self, fetch: Fetch, web_server: Server) -> None:
        body = io.BytesIO()
        with zipfile.ZipFile(body, "w") as file:
            file.writestr("a.csv", "1,2")
            file.writestr("inner/b.csv", "3,4")
        web_server.answers["/digits.zip"] = lambda request: request.send_file(body.getvalue())
        for name in ("digits", "digits (2)"):
            watch = Watch(0)
            fetched = fetch(f"{web_server.url}/digits.zip", unpack=True, watch=watch)
            folder = fetch.folder / name
            assert fetched.paths == (folder / "a.csv", folder / "inner" / "b.csv")
            assert fetched.sha256 == hashlib.sha256(body.getvalue()).hexdigest()
            assert watch.done == watch.total == 2 * len(body.getvalue())
        assert fetch.names == ["digits", "digits (2)"]

    def test_another_file_is_kept_and_that_is_told(self, url: str, fetch: Fetch) -> None:
        assert fetch(url, unpack=True).paths == (fetch.folder / "train.bin",)
        assert "neither a zip nor a tar" in fetch.said[0]

    def test_a_bad_archive_leaves_nothing(self, fetch: Fetch, web_server: Server) -> None:
        body = io.BytesIO()
        with zipfile.ZipFile(body, "w") as file:
            file.writestr("../evil", "x")
        web_server.answers["/digits.zip"] = lambda request: request.send_file(body.getvalue())
        with pytest.raises(MldeskError, match="evil"):
            fetch(f"{web_server.url}/digits.zip", unpack=True)
        assert fetch.names == []
        assert [path.name for path in fetch.folder.parent.iterdir()] == ["target"]


def _canceled_after(size: int) -> Watch:
    """A user who cancels once so many bytes have come, however long that takes."""
    watch = Watch(0, canceled=lambda: watch.done >= size)
    return watch


def _send_chunked(request: Request, content: bytes, end: bool = True, **headers: object) -> None:
    request.head(200, Transfer_Encoding="chunked", **headers)
    for start in range(0, len(content), 100_000):
        block = content[start : start + 100_000]
        request.wfile.write(f"{len(block):x}\r\n".encode() + block + b"\r\n")
    if end:
        request.wfile.write(b"0\r\n\r\n")
    else:
        request.close_connection = True
