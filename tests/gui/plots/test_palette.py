"""The colours of runs that are drawn together."""

from __future__ import annotations

import pytest

from mldesk.gui.plots.palette import color_of, distinct_colors


@pytest.mark.parametrize(
    "numbers", [[1, 7], [1, 7, 13, 19, 25, 31], [3, 6, 9, 12], [1, 2, 3, 7], [6, 12, 5, 11]]
)
def test_runs_of_a_regular_sweep_have_colours_of_their_own(numbers: list[int], qapp: object) -> None:
    colors = [color_of(color) for color in distinct_colors([(number, None) for number in numbers])]
    assert len(set(colors)) == len(numbers)


def test_a_run_keeps_its_colour_where_no_other_has_it(qapp: object) -> None:
    assert distinct_colors([(1, None), (2, None), (8, None)])[:2] == [1, 2]


def test_a_colour_that_the_user_chose_is_not_given_to_another(qapp: object) -> None:
    assert distinct_colors([(1, None), (2, "1"), (3, "#123456")])[1:] == [1, "#123456"]
    colors = distinct_colors([(1, None), (2, "1")])
    assert colors[0] != colors[1]
    assert distinct_colors([(1, "4"), (2, "4")]) == [4, 4]


def test_where_there_are_more_runs_than_colours_they_come_again(qapp: object) -> None:
    colors = distinct_colors([(number, None) for number in range(1, 9)])
    assert len({color_of(color) for color in colors}) == 6
