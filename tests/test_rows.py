from __future__ import annotations

from random import Random

import pytest

from relocheck.masks import bits
from relocheck.rows import Rows, chosen, stepped


def some_rows(seed: int) -> list[bytes]:
    """Up to sixty rows of five cells with three values."""
    random = Random(seed)
    return [bytes(random.choices(range(3), k=5)) for _ in range(random.randint(1, 60))]


@pytest.mark.parametrize("seed", range(20))
def test_a_mask_has_the_rows_with_a_byte(seed: int) -> None:
    """Row number n is bit n, in rows and in rows that go on with others."""
    rows, random = some_rows(seed), Random(seed)
    after = random.sample(rows, len(rows))
    for whole, found in ((rows, Rows(rows)), ([a + b for a, b in zip(rows, after, strict=True)], Rows(rows, after))):
        assert [found.row(n) for n in range(len(rows))] == whole
        for place in range(len(whole[0])):
            by_mask = {(code, n) for code, mask in found.masks(place) for n in bits(mask)}
            assert by_mask == {(row[place], n) for n, row in enumerate(whole)}


@pytest.mark.parametrize("seed", range(20))
def test_what_is_chosen_are_the_bits(seed: int) -> None:
    """Few of many, or many of few, in their order."""
    random = Random(seed)
    found = list(range(random.randint(1, 200)))
    for mask in (random.getrandbits(len(found)), 1 << random.randrange(len(found)), 0, (1 << len(found)) - 1):
        assert list(chosen(found, mask)) == list(bits(mask))


def test_all_rows_take_the_writes() -> None:
    """Each cell written has the code in each row; what was given stays as it was."""
    rows = [bytes([1, 2, 3]), bytes([4, 5, 6])]
    assert list(stepped(rows, [(0, 9), (2, 8)])) == [bytes([9, 2, 8]), bytes([9, 5, 8])]
    assert list(stepped(rows, [])) == rows == [bytes([1, 2, 3]), bytes([4, 5, 6])]
