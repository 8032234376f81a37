from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocheck.validate.cells import Cells, Shift, TooFine, cells_of

RANGES = st.builds(Shift, st.integers(0, 60), st.integers(0, 60), st.integers(1, 20))


def same_cells(cells: Cells, shift: Shift) -> bool:
    """Whether the two ranges of a shift are cut alike."""
    here = [e - shift.source for e in cells.edges if shift.source <= e <= shift.source + shift.pages]
    there = [e - shift.target for e in cells.edges if shift.target <= e <= shift.target + shift.pages]
    return here == there


@given(st.sets(st.integers(0, 80), min_size=1), st.lists(RANGES, max_size=4))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_closed_under_every_shift(cuts: set[int], shifts: list[Shift]) -> None:
    """A range and its image have the same cells, and every cut that was asked for is there."""
    cells = cells_of(cuts, shifts)
    assert all(same_cells(cells, s) for s in shifts) and cuts <= set(cells.edges)


@given(st.sets(st.integers(0, 80), min_size=1), st.lists(RANGES, max_size=3))
@settings(max_examples=50, deadline=None, derandomize=True)
def test_no_cut_can_be_spared(cuts: set[int], shifts: list[Shift]) -> None:
    """The cells are the coarsest: without any one edge something asked for is missing or not closed."""
    asked = cuts | {p for s in shifts for p in (s.source, s.target, s.source + s.pages, s.target + s.pages)}
    cells = cells_of(cuts, shifts)
    for edge in set(cells.edges) - asked:
        fewer = Cells(tuple(e for e in cells.edges if e != edge))
        assert not all(same_cells(fewer, s) for s in shifts)


def test_a_cut_that_was_left_out_shows() -> None:
    """The law of closure can fail: without one image the ranges differ."""
    assert not same_cells(Cells((0, 2, 4, 10, 14)), Shift(0, 10, 4))


def test_weights_add_up() -> None:
    """Every page lies in exactly one cell."""
    cells = cells_of({0, 0x2000, 0x3000}, [Shift(0x2000, 0xF0000, 0x1000)])
    assert sum(map(cells.pages, range(len(cells)))) == 0xF1000
    assert all(a < b for a, b in pairwise(cells.edges))


def test_a_cut_inside_a_region_is_cut_at_all_its_places() -> None:
    """One page of the BAR is one page at home."""
    cells = cells_of({0xF0800, 0xF0801}, [Shift(0x2000, 0xF0000, 0x1000)])
    assert cells.edges == (0x2000, 0x2800, 0x2801, 0x3000, 0xF0000, 0xF0800, 0xF0801, 0xF1000)


def test_ranges_that_overlap_by_too_little_are_an_error() -> None:
    """Shifted by one page, a range falls into its pages."""
    with pytest.raises(TooFine, match="more than 100 cells"):
        cells_of({0}, [Shift(0x1000, 0x1001, 0x1000)], most=100)
