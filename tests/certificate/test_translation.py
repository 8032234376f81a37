"""The checker's own reading of the IR: the same steps, failures and truths as the interpreter's, on random models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from random import Random

import pytest

from relocheck.certificate.bodies import Body
from relocheck.certificate.expressions import Reader
from relocheck.certificate.terms import TRUE, Term, Terms
from relocheck.certificate.values import Values
from relocheck.errors import ModelError
from relocheck.ir.evaluate import evaluate, instances, outcomes
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Action, Kind, Property
from relocheck.ir.types import values_of
from tests.certificate.evaluator import assignments, value_of
from tests.random_models import Model, random_model
from tests.random_models.brute_force import brute_force
from tests.random_models.load import compiled_source

MODELS = 120
STATES = 4
"""So many states of a model are looked at."""
MANY = 512
"""An action with more ways to happen is left out."""


class Cells:
    """The cells of a state as constants, and concrete states as their values."""

    def __init__(self, layout: Layout) -> None:
        self.layout, self.terms = layout, Terms()
        self.values = Values(self.terms, layout.sizes)
        self.domains = [list(values_of(c.type, layout.sizes)) for c in layout.cells]

    def constants(self, prefix: str) -> list[Term | None]:
        """A constant for each cell."""
        widths = [(len(d) - 1).bit_length() for d in self.domains]
        return [self.terms.constant(f"{prefix}{i}", w) if w else None for i, w in enumerate(widths)]

    def given(self, prefix: str, state: State) -> dict[str, int]:
        """The values of the constants in a state."""
        return {f"|{prefix}{i}|": d.index(v) for i, (d, v) in enumerate(zip(self.domains, state, strict=True))}

    def state(self, cells: Sequence[Term | None], given: dict[str, int], known: dict[int, int]) -> State:
        """The state that terms are worth."""
        pairs = zip(cells, self.domains, strict=True)
        return tuple(d[0] if c is None else d[value_of(c, given, known)] for c, d in pairs)


def translated(action: Action, layout: Layout, state: State) -> tuple[set[State], bool] | None:
    """The states after an action, and whether it fails somewhere; None where there are too many ways."""
    cells = Cells(layout)
    body = Body(Reader(cells.values, layout, cells.constants("c")), "in ")
    for name, type_ in action.params:
        body.argument(name, type_)
    body.run(action.body)
    after = body.after()
    inputs = {n: w for n, w in cells.terms.declared.items() if n.startswith("in ")}
    if prod(1 << w for w in inputs.values()) > MANY:
        return None
    found: set[State] = set()
    fails = False
    for chosen in assignments(inputs):
        given, known = {**cells.given("c", state), **chosen}, dict[int, int]()
        if all(value_of(d, given, known) for d in body.domains):
            fails |= bool(value_of(after.fault, given, known))
            if value_of(after.live, given, known):
                found.add(cells.state(after.cells, given, known))
    return found, fails


def interpreted(action: Action, layout: Layout, state: State) -> tuple[set[State], bool]:
    """The same by the interpreter; what comes behind a failure is left out."""
    found: set[State] = set()
    fails = False
    for args in instances(action, layout.sizes):
        try:
            found.update(after for _, after in outcomes(action, layout, state, args))
        except ModelError:
            fails = True
    return found, fails


def steps_agree(model: Model) -> int:
    """Compare the steps from some states; how many actions were compared."""
    layout, compared = Layout.of(model.system, model.sizes), 0
    for state in brute_force(layout, (), STATES).states[:STATES]:
        for action in model.system.actions:
            ours, theirs = translated(action, layout, state), interpreted(action, layout, state)
            if ours is not None:
                compared += 1
                assert ours[1] == theirs[1], f"{action.name} in {state} fails: {theirs[1]}"
                assert ours[0] == theirs[0] or (theirs[1] and ours[0] >= theirs[0]), f"{action.name} in {state}"
    return compared


def judged(cells: Cells, property_: Property, now: State, before: State | None) -> bool | None:
    """The truth of a property in the checker's reading, None where it has no value."""
    known, given = dict[int, int](), {**cells.given("n", now), **cells.given("b", before or now)}
    reader = Reader(cells.values, cells.layout, cells.constants("n"), cells.constants("b") if before else None)
    holds = reader.truth(property_.formula, {}, TRUE)
    if any(value_of(f, given, known) for f in reader.faults):
        return None
    return bool(value_of(holds, given, known))


def interpreted_truth(property_: Property, layout: Layout, now: State, before: State | None) -> bool | None:
    """The same by the interpreter."""
    try:
        return bool(evaluate(property_.formula, layout, now, before))
    except ModelError:
        return None


def occasions(model: Model, layout: Layout) -> Iterator[tuple[Property, State, State | None]]:
    """Properties with states, and pairs of states, to judge."""
    found = brute_force(layout, (), STATES)
    for state in found.states[:STATES]:
        for p in model.properties:
            if p.kind is not Kind.STEP:
                yield p, state, None
            else:
                yield from ((p, s.state, state) for s in found.steps.get(state, ())[:STATES])


def test_actions_are_translated_as_they_are_interpreted() -> None:
    """Of every random model, from some states, the same states after and the same failures."""
    compared = 0
    for seed in range(MODELS):
        try:
            compared += steps_agree(random_model(Random(seed)))
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise
    assert compared > 500


def test_properties_are_translated_as_they_are_interpreted() -> None:
    """Of every random model, in some states, each property has the same truth, or fails."""
    truths: list[bool | None] = []
    for seed in range(MODELS):
        model = random_model(Random(seed))
        layout = Layout.of(model.system, model.sizes)
        for p, now, before in occasions(model, layout):
            truths.append(interpreted_truth(p, layout, now, before))
            assert judged(Cells(layout), p, now, before) is truths[-1], f"seed {seed}: {p.name} in {before}, {now}"
    assert min(truths.count(t) for t in (True, False, None)) >= 10


TWO_KINDS = """from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, Plain, action, const


class Frame(Plain):
    pass


@dataclass(frozen=True)
class Place:
    frame: Frame | None
    free: bool


@dataclass
class World:
    bar: Place = const()
    on: bool = False


@action(by=QEMU)
def go(s: World, p: bool) -> None:
    for f in Frame:
        if p:
            x = s.bar
            s.on = x.free
        else:
            y = s.bar
            x = y.frame
            s.on = x == f


DESIGN = Design("two_kinds", World, [go])
"""


def test_a_name_may_be_a_record_on_one_path_only() -> None:
    """Each path reads what it has bound itself, in every turn of a loop."""
    model = Model(compiled_source(TWO_KINDS).system, (), {"Frame": 2})
    assert steps_agree(model) == STATES


@pytest.mark.slow
def test_many_more_models_are_translated_as_they_are_interpreted() -> None:
    """The same of models that the default run does not see."""
    for seed in range(1000, 2500):
        try:
            steps_agree(random_model(Random(seed)))
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise
