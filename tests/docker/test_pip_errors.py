"""What is said when pip could not install: plain words, and not pip's own lines."""

from __future__ import annotations

import pytest

from mldesk.containers.pip_errors import of_pip
from mldesk.core.errors import Unavailable

_line = (
    "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after "
    "connection broken by '{}': /simple/six/"
)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (
            "NameResolutionError(\"HTTPSConnection(host='packages.test', port=443): Failed to resolve "
            "'packages.test' ([Errno -3] Temporary failure in name resolution)\")",
            "packages.test: its name is not found",
        ),
        (
            "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>: Failed "
            "to establish a new connection: [Errno 111] Connection refused')",
            "Nothing answers at its address",
        ),
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] unable to get issuer'))",
            "Its certificate is not trusted",
        ),
        (
            "ConnectTimeoutError(<connection>, 'Connection to packages.test timed out. ConnectTimeout')",
            "It does not answer in time",
        ),
    ],
)
def test_a_registry_that_is_not_reached_is_told_in_a_few_words(error: str, cause: str) -> None:
    lines = [_line.format(error), "ERROR: No matching distribution found for six"]
    told = of_pip(lines)
    assert isinstance(told, Unavailable)
    assert told.cause.lower() == cause.lower()
    assert "--build-network host" in told.cure
