"""What is written for mypyvy, read and run by a reader of its own, means what the system means, state by state."""

from __future__ import annotations

import pytest

from relocheck.errors import ModelError, UsageError
from relocheck.formats.mypyvy import mypyvy
from relocheck.ir.evaluate import evaluate, instances, outcomes
from relocheck.ir.layout import Layout
from relocheck.ir.layout import State as Cells
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes
from relocheck.project import load
from relocheck.theory.structure import structure_of
from relocheck.theory.transition import Theory, theory
from relocheck.theory.walks import any_order
from tests.formats.mypyvy_reader import Reader, State
from tests.theory.test_transition import first_states, plain_models, reachable


class Both:
    """A system beside what is written of it."""

    def __init__(self, system: System, known: Theory, properties: list[Property], sizes: Sizes) -> None:
        self.whole, self.known, self.properties = any_order(system), known, properties
        self.layout = Layout.of(self.whole, sizes)
        self.reader = Reader(mypyvy(known, properties), sizes)

    def state(self, cells: Cells) -> State:
        """A state as the reader has it."""
        relations = structure_of(self.known.signature, self.layout, cells).relations
        return dict(zip(self.reader.sorts, (relations[s] for s in self.known.signature.symbols), strict=True))

    def same(self, cells: Cells) -> list[Cells]:
        """Assert that both take the same steps and judge alike; the states after, none where an action fails."""
        state, wanted = self.state(cells), list[Cells]()
        judged = {name: meaning(state, {}) for name, meaning in self.reader.safeties.items()}
        for p in self.properties:
            assert judged.pop(p.name) == evaluate(p.formula, self.layout, cells)
        try:
            for action in self.whole.actions:
                for args in instances(action, self.layout.sizes):
                    wanted += [after for _, after in outcomes(action, self.layout, cells, args)]
        except ModelError:
            assert not all(judged.values())
            return []
        assert all(judged.values()), "the types and the asserts hold"
        found = {frozenset(s.items()) for s in self.reader.successors(state)}
        assert found == {frozenset(self.state(after).items()) for after in wanted}
        return wanted


@pytest.mark.checkout
@pytest.mark.parametrize(("name", "regions", "slots"), [("relo", 2, 2), ("naive_relo", 2, 1)])
def test_relo_is_written_as_it_is(name: str, regions: int, slots: int) -> None:
    """Every state that is reached; the first is the one that is a start."""
    compiled = load("bench").compiled(name)
    sizes = {"Region": regions, "Slot": slots}
    both = Both(compiled.system, theory(compiled.system), list(compiled.properties), sizes)
    states = reachable(both.whole, sizes)
    for cells in states:
        both.same(cells)
    assert [n for n, cells in enumerate(states) if both.reader.init(both.state(cells), {})] == [0]
    assert "mutable function address_slot(Region): Slot" in both.reader.text


def test_random_systems_are_written_as_they_are() -> None:
    """Some thirty states of each, with their invariants; what mypyvy cannot say is refused."""
    judged, refused = 0, 0
    for _, model, known in plain_models(0, 150):
        asked = [p for p in model.properties if p.kind is Kind.INVARIANT]
        try:
            both = Both(model.system, known, asked, model.sizes)
        except UsageError:
            refused += 1
            continue
        states = first_states(both.whole, both.layout)
        assert all(both.reader.init(both.state(cells), {}) for cells in states)
        for cells in states:
            new = dict.fromkeys(both.same(cells))
            states += [s for s in new if s not in states][: 30 - len(states)]
            judged += 1
    assert (judged, refused) == (233, 1)


def test_a_property_of_steps_is_left_out() -> None:
    """And the file says so."""
    steps = ((known, p) for _, m, known in plain_models(0, 150) for p in m.properties if p.kind is Kind.STEP)
    known, step = next(steps)
    assert mypyvy(known, [step]).endswith(f"# {step.name} is no invariant, and mypyvy has nothing else: left out\n")
