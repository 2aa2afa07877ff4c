"""The SDK's exceptions carry mldesk's title, cause and cure."""

from __future__ import annotations

import pickle

import pytest

from mldesk.azureml.exceptions import ComputeTargetException, UserErrorException, raised_as
from mldesk.core.errors import InvalidInput, NotFound, NotSupported, Problem


def test_an_error_comes_out_as_the_sdks() -> None:
    with pytest.raises(ComputeTargetException) as caught, raised_as(ComputeTargetException):
        raise NotFound("There is no target", "it is gone", "Make one.")
    error = caught.value
    assert (error.title, error.cause, error.cure) == ("There is no target", "it is gone", "Make one.")
    assert (error.message, str(error)) == ("There is no target", "There is no target: it is gone. Make one.")
    assert isinstance(error.inner_exception, NotFound)


def test_all_problems_are_told() -> None:
    problems = [Problem("a", "One", "this", "Do it."), Problem("b", "Two", "that", "Leave it.")]
    told = r"One \(and 1 more\): this; Two: that\. Leave it\. Do it\."
    with pytest.raises(UserErrorException, match=told), raised_as(UserErrorException):
        raise InvalidInput.of(problems)


@pytest.mark.parametrize("error", [NotSupported("No", "why", "Do this."), ComputeTargetException("gone")])
def test_what_says_enough_stays_what_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, raised_as(UserErrorException):
        raise error
    assert caught.value is error


def test_an_exception_can_be_sent_to_another_process() -> None:
    error = UserErrorException("Gone", None, "why", "Do this.")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
