"""Ports are given to one run only, and free for the process they are for."""

import socket
from contextlib import closing

import pytest

from mldesk.runtime.distribution.ports import NoPortError, Ports


def test_no_port_is_given_twice() -> None:
    with closing(Ports()) as first, closing(Ports()) as second:
        port = first.reserve()
        with pytest.raises(NoPortError):
            second.reserve(port)
        first.release(port)  # for the process to take it over
        with pytest.raises(NoPortError):
            second.reserve(port)


def test_nobody_else_listens_there_until_it_is_released() -> None:
    with closing(Ports()) as ports:
        port = ports.reserve()
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", port))
        ports.release(port)
        with socket.socket() as its_process:
            its_process.bind(("127.0.0.1", port))


def test_a_port_somebody_has_is_not_given() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(NoPortError):
            Ports().reserve(taken.getsockname()[1])
