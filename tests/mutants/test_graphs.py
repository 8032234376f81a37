"""Which mutants nobody can tell from the design: observable traces, against their definition."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from relocheck.ir.layout import State
from relocheck.ir.system import Action
from relocheck.mutants.graphs import Graph, Label, Sight
from relocheck.mutants.trial import Fate
from relocheck.mutants.work import harvest
from relocheck.schedule.observer import Observer, Seen
from tests.ir.samples import system
from tests.mutants.shelf import shelf

ACTIONS = ("put", "lift")
START: State = (0,)
STATES: list[State] = [(i,) for i in range(4)]
LENGTH = 5

steps = st.dictionaries(
    st.sampled_from(STATES),
    st.dictionaries(
        st.sampled_from([(a, ()) for a in ACTIONS]), st.frozensets(st.sampled_from(STATES), min_size=1, max_size=2)
    ),
)
sights = st.lists(st.booleans(), min_size=len(STATES), max_size=len(STATES))


def graph(steps: dict[State, dict[Label, frozenset[State]]]) -> Graph:
    """With all states, some of which may lead nowhere."""
    return Graph((START,), {s: steps.get(s, {}) for s in STATES})


def traces(of: Graph, seen: dict[State, Seen], length: int) -> set[tuple[object, ...]]:
    """What can be seen along all paths of so many steps."""
    paths: set[tuple[tuple[object, ...], State]] = {((seen[START],), START)}
    for _ in range(length):
        paths = {
            ((*trace, label, seen[t]), t)
            for trace, state in paths
            for label, targets in of.steps[state].items()
            for t in targets
        }
    return {trace for trace, _ in paths}


@given(steps, steps, sights)
@settings(max_examples=300, deadline=None)
def test_a_difference_is_the_shortest_trace_that_the_design_lacks(
    ours: dict[State, dict[Label, frozenset[State]]],
    theirs: dict[State, dict[Label, frozenset[State]]],
    seen: list[bool],
) -> None:
    """And without one every trace of the mutant is the design's."""
    design, mutant = graph(ours), graph(theirs)
    known: dict[State, Seen] = {s: (("light", str(on)),) for s, on in zip(STATES, seen, strict=True)}
    told = Sight(cast(Observer, None), system({}, *(Action(a, (), ()) for a in ACTIONS)), dict(known)).difference(
        design, mutant
    )
    lacks = [n for n in range(1, LENGTH + 1) if traces(mutant, known, n) - traces(design, known, n)]
    if told is None:
        assert lacks == []
    else:
        number = int(re.match(r"step (\d+), ", told)[1])  # type: ignore[index]
        assert lacks[:1] == ([number] if number <= LENGTH else [])


def test_what_can_be_seen_parts_the_survivors(tmp_path: Path) -> None:
    """Who sees where boxes stand cannot see the paint; of the others he sees the first difference."""
    blind = harvest(shelf(tmp_path / "blind", painted=True), "shelf")
    seeing = harvest(shelf(tmp_path / "seeing", painted=True, seen=True), "shelf")
    changed = [(t.mutant.said, t.fate, now.fate) for t, now in zip(blind.results, seeing.results, strict=True)]
    assert [(said, old, new) for said, old, new in changed if old is not new] == [
        ("without s.paint := True", Fate.SURVIVED, Fate.UNSEEN)
    ]
    assert {t.why for t in blind.of(Fate.SURVIVED)} == {""}
    why = {t.mutant.name.removeprefix("shelf.py:"): t.why for t in seeing.of(Fate.SURVIVED)}
    assert why["44:13 drop_conjunct 0"] == "step 1, lift box0 0: the design does not take it"
    assert why["36:29 other_field home"] == "step 4, put: stands box0 is 0, not 1, stands box1 is ., not 0"
