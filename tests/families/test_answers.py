"""What is said of a table is what its definition says, on tables that nobody chose."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocheck.families.answers import Answers, Gaps
from relocheck.families.statements import asked_for, enough, grouped
from relocheck.families.table import Made, Mark, Status, Table

VALUES = {"a": ("A", "B", "C"), "b": ("A", "B"), "c": ("A", "B", "C")}
EVERY = list(product(*VALUES.values()))
PARTIAL = [
    {c: v for c, v in zip(VALUES, made, strict=True) if v is not None}
    for made in product(*((None, *values) for values in VALUES.values()))
]
MARKS = (Mark(Status.KEPT), Mark(Status.BROKEN, 3), Mark(Status.VACUOUS), Mark(Status.NOT_APPLICABLE))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table of two properties, of which some combinations are ruled out."""
    marks = st.tuples(st.sampled_from(MARKS[:2]), st.sampled_from(MARKS))
    rows = draw(st.dictionaries(st.sampled_from(EVERY), marks, min_size=1))
    return Table("toy", "small", "", VALUES, ("p", "q"), rows, {"first": next(iter(rows))})


def has(made: Made, decisions: Mapping[str, str]) -> bool:
    """By the definition."""
    return all(dict(zip(VALUES, made, strict=True))[c] == v for c, v in decisions.items())


def is_enough(table: Table, decisions: Mapping[str, str], good: set[Made]) -> bool:
    """By the definition."""
    extended = [m for m in table.rows if has(m, decisions)]
    return bool(extended) and all(m in good for m in extended)


def keepers(table: Table, *names: str) -> set[Made]:
    """By the definition."""
    return {m for m, row in table.rows.items() if all(row["pq".index(n)].status is Status.KEPT for n in names)}


def proper_parts(decisions: Mapping[str, str]) -> list[dict[str, str]]:
    """All that decide less."""
    return [dict(part) for n in range(len(decisions)) for part in combinations(decisions.items(), n)]


def as_set(found: object) -> set[object]:
    """Without an order."""
    return {frozenset(d.items()) if isinstance(d, dict) else frozenset(d) for d in found}  # type: ignore[attr-defined]


@given(tables())
def test_minimal_sets_are_all_that_the_definition_has(table: Table) -> None:
    """Enough, and no part of them is; and each decision has a combination that shows that it is needed."""
    good = keepers(table, "p", "q")
    least = [
        d for d in PARTIAL if is_enough(table, d, good) and not any(is_enough(table, p, good) for p in proper_parts(d))
    ]
    answers = Answers(table, ("p", "q"))
    assert as_set(answers.minimal()) == as_set(least) and len(answers.minimal()) == len(least)
    for found in enough(answers):
        for choice, made in found.needed.items():
            assert made not in good and has(made, {c: v for c, v in found.decisions.items() if c != choice})
        assert found.needed.keys() == found.decisions.keys()


@given(tables())
def test_repairs_are_the_nearest(table: Table) -> None:
    """And all of them."""
    answers, good = Answers(table, ("p", "q")), keepers(table, "p", "q")
    for made in EVERY:
        far = {m: sum(x != y for x, y in zip(m, made, strict=True)) for m in good}
        assert set(answers.repairs(made)) == {m for m in good if far[m] == min(far.values())}


@given(tables(), st.sampled_from("pq"))
def test_what_forces_and_what_corrects_a_verdict(table: Table, name: str) -> None:
    """By the definitions; and of a broken property the one are the minimal hitting sets of the other."""
    answers, good = Answers(table, ("p", "q")), keepers(table, name)
    for made in table.rows:
        same = good if made in good else set(table.rows) - good
        mine = [p for p in PARTIAL if has(made, p)]
        least = [
            d for d in mine if is_enough(table, d, same) and not any(is_enough(table, p, same) for p in proper_parts(d))
        ]
        assert as_set(answers.forcing(made, name)) == as_set(least)
        changed = [frozenset(c for c, x, y in zip(VALUES, made, m, strict=True) if x != y) for m in good]
        assert as_set(answers.corrections(made, name)) == {s for s in changed if not any(o < s for o in changed)}
        if made not in good:
            assert hitting(as_set(d.keys() for d in answers.forcing(made, name))) == as_set(
                answers.corrections(made, name)
            )


def hitting(sets: set[object]) -> set[object]:
    """The minimal sets that have something of each."""
    hits = [
        frozenset(chosen)
        for n in range(len(VALUES) + 1)
        for chosen in combinations(VALUES, n)
        if all(set(chosen) & s for s in sets)  # type: ignore[operator]
    ]
    return {h for h in hits if not any(o < h for o in hits)}


@given(tables(), st.sampled_from("pq"))
def test_what_a_property_hangs_on(table: Table, name: str) -> None:
    """A choice is named where two combinations differ in it alone, and in the verdict."""
    good = keepers(table, name)
    turned = {
        c
        for n, c in enumerate(VALUES)
        for one, two in combinations(table.rows, 2)
        if [x != y for x, y in zip(one, two, strict=True)] == [i == n for i in range(3)]
        and (one in good) != (two in good)
    }
    assert set(Answers(table, ("p",)).hangs_on(name)) == turned


@given(tables())
def test_what_is_kept_together(table: Table) -> None:
    """The maximal sets, and no other."""
    sets = {frozenset(n for n in "pq" if made in keepers(table, n)) for made in table.rows}
    assert as_set(Answers(table, ("p", "q")).jointly()) == {s for s in sets if not any(s < o for o in sets)}


@given(st.lists(st.sampled_from(PARTIAL), unique_by=lambda d: tuple(sorted(d.items()))))
def test_grouped_sets_are_the_same_sets(sets: list[dict[str, str]]) -> None:
    """Each group stands for all its products, each set is in one of them once."""
    told = [dict(zip(group, values, strict=True)) for group in grouped(sets) for values in product(*group.values())]
    assert as_set(told) == as_set(sets) and len(told) == len(sets)


def test_a_table_with_gaps_says_nothing() -> None:
    """Neither where a combination is missing nor where a verdict is unknown."""
    rows: dict[Made, tuple[Mark, ...]] = {("A", "A", "A"): (Mark(Status.KEPT),)}
    with pytest.raises(Gaps, match="1 combinations are missing"):
        Answers(Table("toy", "small", "", VALUES, ("p",), rows, {}, missing=(("B", "A", "A"),)), ("p",))
    rows = {("A", "A", "A"): (Mark(Status.UNKNOWN),)}
    with pytest.raises(Gaps, match="p not decided"):
        Answers(Table("toy", "small", "", VALUES, ("p",), rows, {}), ())


def test_only_what_is_exercised_is_asked_for() -> None:
    """Broken everywhere is asked for, vacuous everywhere is not."""
    kinds = (Mark(Status.BROKEN, 1), Mark(Status.VACUOUS), Mark(Status.NOT_APPLICABLE), Mark(Status.KEPT))
    table = Table("toy", "small", "", VALUES, ("p", "q", "r", "s"), {("A", "A", "A"): kinds}, {})
    assert asked_for(table, ()) == ("p", "s")
    assert asked_for(table, ("p",)) == ("s",)
