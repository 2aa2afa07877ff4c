"""Sizes of machines that nobody knows are told as what they are: guesses."""

from __future__ import annotations

from mldesk.core.vm_sizes import get_vm_size, size_guess


def test_a_size_that_is_not_in_the_table_is_told_to_be_a_guess() -> None:
    guess = size_guess("gpucluster", get_vm_size("Standard_NC128ads_B300_v9"))
    assert guess is not None
    assert guess.level == "warning"
    assert "by its name it is taken for 128 CPUs and 1 GPU" in guess.cause
    plain = size_guess("small", get_vm_size("Standard_D12ads_v9"))
    assert plain is not None
    assert "12 CPUs and no GPU" in plain.cause
    assert size_guess("known", get_vm_size("STANDARD_NC6")) is None
    assert size_guess("this machine", None) is None
