"""S3-compatible servers: contents that are compared by their checksums, and uploads that go on by parts."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from ..errors import translate_os_error
from ..partial_folders import kept_seconds
from ..reading import check_unchanged, open_source, source_changed
from ..sources import SourceFile
from .partials import Advance

_part = 8 << 20  # bytes
_most_parts = 9_000  # servers take 10,000


class S3Object:
    """One object, by its bucket and key, seen through an s3fs file system."""

    def __init__(self, files: Any, path: str) -> None:
        self._files = files
        bucket, key, _ = files.split_path(path)
        self._place = {"Bucket": bucket, "Key": key}

    def upload(self, file: SourceFile, advance: Advance) -> int:
        """Store the content of the file and return how many bytes were sent.

        The object is there when all of it is, and not before. Parts that an interrupted upload has left at
        the server are compared by their checksums and not sent again.
        """
        if file.size <= part_size(file.size):
            (block,) = _parts(file) if file.size else (b"",)
            self._call("put_object", **self._place, Body=block)
            advance(file.size)
            return file.size
        return self._upload_parts(file, advance)

    def _upload_parts(self, file: SourceFile, advance: Advance) -> int:
        upload, stored = self._begun()
        if upload is None:
            upload = self._call("create_multipart_upload", **self._place)["UploadId"]
        place = {**self._place, "UploadId": upload}
        parts: list[dict[str, Any]] = []
        sent = 0
        for number, block in enumerate(_parts(file), start=1):
            mark = stored.get(number)
            if mark is None or mark.strip('"') != _md5(block).hexdigest():
                mark = self._call("upload_part", **place, PartNumber=number, Body=block)["ETag"]
                sent += len(block)
            parts.append({"PartNumber": number, "ETag": mark})
            advance(len(block))
        self._call("complete_multipart_upload", **place, MultipartUpload={"Parts": parts})
        return sent

    def _begun(self) -> tuple[str | None, dict[int, str]]:
        """The newest upload of this key that was begun and not ended, and the checksums of its parts.

        Those that were given up long ago are taken away: their parts cost storage.
        """
        found = self._call("list_multipart_uploads", Bucket=self._place["Bucket"], Prefix=self._place["Key"])
        uploads = [entry for entry in found.get("Uploads", ()) if entry["Key"] == self._place["Key"]]
        uploads.sort(key=lambda entry: entry["Initiated"])
        newest = uploads.pop() if uploads else None
        for entry in uploads:
            if _age(entry["Initiated"]) > kept_seconds:
                self._call("abort_multipart_upload", **self._place, UploadId=entry["UploadId"])
        if newest is None:
            return None, {}
        return newest["UploadId"], self._stored_parts(newest["UploadId"])

    def _stored_parts(self, upload: str) -> dict[int, str]:
        stored: dict[int, str] = {}
        marker = 0
        while True:
            page = self._call("list_parts", **self._place, UploadId=upload, PartNumberMarker=marker)
            stored.update({part["PartNumber"]: part["ETag"] for part in page.get("Parts", ())})
            if not page.get("IsTruncated"):
                return stored
            marker = page["NextPartNumberMarker"]

    def read(self, start: int, end: int, version: str) -> bytes:
        """The bytes from `start` to `end` (exclusive) of the content that the server marks so."""
        from fsspec.asyn import sync

        async def fetch() -> bytes:
            answer = await self._files._call_s3(
                "get_object", **self._place, Range=f"bytes={start}-{end - 1}", IfMatch=version
            )
            async with answer["Body"] as body:
                content: bytes = await body.read()
                return content

        content: bytes = sync(self._files.loop, fetch)
        return content

    def _call(self, method: str, **arguments: Any) -> Any:
        return self._files.call_s3(method, **arguments)


def part_size(size: int) -> int:
    """How large the parts of an object of `size` bytes are; the same for the same size, always."""
    least = -(-size // _most_parts)
    return max(_part, -(-least // (1 << 20)) << 20)


def checksum(file: SourceFile, advance: Advance) -> str:
    """What a server tells as ETag of an object that `upload` stored with this content.

    `advance` hears of no bytes, but may end it.
    """
    digests: list[Any] = []
    for block in _parts(file):
        advance(0)
        digests.append(_md5(block))
    if file.size <= part_size(file.size):
        return str((digests[0] if digests else _md5(b"")).hexdigest())
    whole = _md5(b"".join(digest.digest() for digest in digests))
    return f"{whole.hexdigest()}-{len(digests)}"


def _parts(file: SourceFile) -> Iterator[bytes]:
    """The content in parts; the last one is given only when the file has not changed meanwhile."""
    size, left = part_size(file.size), file.size
    with open_source(file) as stream:
        while left:
            block = b""
            while len(block) < min(size, left):
                try:
                    piece = stream.read(min(size, left) - len(block))
                except OSError as error:
                    raise translate_os_error(error, file.source) from error
                if not piece:
                    raise source_changed(file)
                block += piece
            left -= len(block)
            if not left:
                check_unchanged(file, os.fstat(stream.fileno()))
            yield block


def _md5(content: bytes) -> Any:
    return hashlib.md5(content, usedforsecurity=False)


def _age(when: datetime) -> float:
    return time.time() - when.astimezone(UTC).timestamp()
