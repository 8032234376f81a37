"""What holds of every model, whichever: the readings of it agree. A law raises AssertionError where it is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from relocheck.engine import bounded, explicit
from relocheck.engine.codegen import Machine, Recorded, outcomes
from relocheck.engine.contract import Fault, Options, Outcome, Stop
from relocheck.errors import ModelError, NoStart, ReplayFailed, Span
from relocheck.ir.evaluate import instances, starts, successors
from relocheck.ir.evaluate import outcomes as interpreted
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.terms import Const
from relocheck.ir.text import property_hash, show_system, system_hash
from relocheck.ir.types import BOOL, Value
from relocheck.plain import Plain
from relocheck.recheck import Rechecker
from relocheck.renaming import orbit_size, renaming, row_names
from relocheck.replay import replay, replay_property
from relocheck.rows import Coding
from tests.engine.outcomes import settled
from tests.random_models import Model
from tests.random_models.brute_force import Everything, brute_force, renamings
from tests.random_models.load import compiled_source
from tests.random_models.source import source_of

__all__ = [
    "code_agrees",
    "engines_agree",
    "plain_agrees",
    "recheck_agrees",
    "search_is_exact",
    "source_compiles_to_the_same",
    "symmetry_is_sound",
]

MOST = 100
"""About so many states of a model are searched by the interpreter."""
MANY = 2000
"""After so many steps the generated code has been compared enough."""
FEW = 20
"""So many are run by the plain functions."""
MOST_RENAMED = 6
"""So many renamings of a state are looked at."""
NEVER = Property("never", Kind.SOMETIMES, Const(False, BOOL))
"""Decided by no run."""
UNROLLED = 3
"""So many steps the bounded engine looks ahead."""


def source_compiles_to_the_same(model: Model) -> None:
    """The source of a system compiles to the system; so does that of what it compiles to."""
    compiled = compiled_source(source_of(model.system, model.properties))
    assert show_system(compiled.system) == show_system(model.system)
    assert system_hash(compiled.system) == system_hash(model.system)
    assert list(map(property_hash, compiled.properties)) == list(map(property_hash, model.properties))


# ---------------------------------------------------------------------------------------------------------------------
# One step, three readings

Where = int | Span
"""A line for what runs on CPython, which knows no more; else the whole span."""
Outcomes = Iterable[tuple[tuple[object, ...], State]]
Attempt = tuple[list[tuple[tuple[object, ...], State]], Where | None]
"""What came before a model error, and where that is (None: there was none)."""


def plain_agrees(model: Model) -> None:
    """The plain functions take the steps that the interpreter takes, fail on the same line, and judge alike."""
    compiled = compiled_source(source_of(model.system, model.properties))
    plain = Plain(compiled, model.sizes)
    found = _attempt(((t.choices, t.state) for t in plain.starts()), line_of)
    wanted = _attempt(starts(compiled.system, plain.layout), line_of)
    # where several starts fail, each reading meets another first
    assert found == wanted or (found[1] is not None and wanted[1] is not None), f"{found} is not {wanted}"
    for state in brute_force(plain.layout, (), FEW).states[:FEW]:
        _plain_agrees_in(plain, compiled.properties, state)


def _plain_agrees_in(plain: Plain, properties: Sequence[Property], state: State) -> None:
    layout = plain.layout
    found = _attempt((((a, args, *t.choices), t.state) for a, args, t in plain.successors(state)), line_of)
    wanted = _attempt(
        (((s.action, s.args, *s.choices), s.state) for s in successors(layout.system, layout, state)), line_of
    )
    assert found == wanted, f"in {state}: {found} is not {wanted}"
    for p, now, before in _occasions(properties, state, [s for _, s in wanted[0]]):
        judged = _judged(plain.holds, line_of, p, now, before)
        assert judged == _judged(evaluate, line_of, p.formula, layout, now, before), f"{p.name} in {before}, {now}"


def code_agrees(model: Model) -> None:
    """The generated code takes the steps that the interpreter takes, fails at the same place, and judges alike."""
    compiled = compiled_source(source_of(model.system, model.properties))
    machine = Machine(compiled.system, model.sizes, symmetry=False)
    bodies = {a.name: machine.recorded(a, pruned=False) for a in compiled.system.actions}
    tests = {p.name: machine.test(machine.formula(p), of_step=p.kind is Kind.STEP) for p in compiled.properties}
    compared = 0
    for state in brute_force(machine.layout, (), MOST).states:
        after = _code_steps_agree(machine, bodies, state)
        compared += len(after)
        if compared > MANY:
            return
        for p, now, before in _occasions(compiled.properties, state, after):
            packed = map(machine.packing.pack, (now,) if before is None else (before, now))
            judged = _judged(tests[p.name], span_of, *packed)
            assert judged == _judged(evaluate, span_of, p.formula, machine.layout, now, before), p.name


def _code_steps_agree(machine: Machine, bodies: dict[str, Recorded], state: State) -> list[State]:
    """The states after, up to where an action fails."""
    packed, unpack = machine.packing.pack(state), machine.packing.unpacker()
    assert unpack(packed) == state
    after: list[State] = []
    fails = False
    for action in machine.system.actions:
        for args in instances(action, machine.layout.sizes):
            wanted = _attempt(interpreted(action, machine.layout, state, args), span_of)
            found = _attempt(_code_outcomes(machine, bodies[action.name], packed, args), span_of)
            assert found == wanted, f"{action.name}{args} in {state}: {found} is not {wanted}"
            after += [s for _, s in wanted[0]]
            fails |= wanted[1] is not None
    _expansion_agrees(machine, packed, None if fails else after)
    return after


def _code_outcomes(machine: Machine, body: Recorded, packed: bytes, args: Sequence[Value]) -> Outcomes:
    taken: list[Value] = []
    unpack = machine.packing.unpacker()
    for after in outcomes(body, packed, args, taken):
        yield tuple(taken), unpack(after)


def _expansion_agrees(machine: Machine, packed: bytes, expected: list[State] | None) -> None:
    """The search's own function emits the states expected, or fails (None)."""
    out: list[bytes] = []
    try:
        machine.expand(packed, out.append, bytearray(len(machine.system.actions)))
    except ModelError:
        assert expected is None, "only the expansion fails"
    else:
        assert expected is not None, "the expansion does not fail"
        assert Counter(map(machine.packing.unpacker(), out)) == Counter(expected)


def _occasions(
    properties: Sequence[Property], state: State, after: Sequence[State]
) -> Iterator[tuple[Property, State, State | None]]:
    """What each property is to be judged on here: the state, or each step from it."""
    for p in properties:
        for now in after if p.kind is Kind.STEP else (state,):
            yield p, now, state if p.kind is Kind.STEP else None


def _attempt(run: Outcomes, where: Callable[[ModelError], Where]) -> Attempt:
    found: list[tuple[tuple[object, ...], State]] = []
    try:
        for taken, state in run:
            found.append((taken, state))
    except ModelError as error:
        return found, where(error)
    return found, None


def _judged(run: Callable[..., object], where: Callable[[ModelError], Where], *args: object) -> object:
    """True or False, or where it fails."""
    try:
        return bool(run(*args))
    except ModelError as error:
        return "fails", where(error)


def line_of(error: ModelError) -> int:
    """The line that fails."""
    return span_of(error).line


def span_of(error: ModelError) -> Span:
    """The part that fails."""
    assert error.span is not None, error
    return error.span


# ---------------------------------------------------------------------------------------------------------------------
# Explicit search against brute force


def search_is_exact(model: Model) -> None:
    """Explicit search finds what brute force finds; under symmetry no verdict and no depth changes."""
    compiled = compiled_source(source_of(model.system, model.properties))
    system, properties, plain = compiled.system, compiled.properties, Plain(compiled, model.sizes)
    truth = brute_force(plain.layout, properties, MOST)
    if not truth.states and truth.fault is None:
        return _has_no_start(model)
    for symmetry in (False, True):
        options = Options(depth=truth.limit, symmetry=symmetry)
        outcome = explicit.search(system, properties, model.sizes, options)
        _outcome_agrees(outcome, truth, properties, truth.limit)
        _dead_agrees(outcome, truth)
        if truth.is_complete and outcome.stop is Stop.EXHAUSTED:
            assert outcome.antecedents_seen == _antecedents(plain.layout, truth, properties)
        _replays(plain, outcome, properties)
    _counts_are_exact(system, plain.layout)


def _counts_are_exact(system: System, layout: Layout) -> None:
    """Without properties nothing ends the search early: states, transitions, depth, actions enabled."""
    bare = brute_force(layout, (), MOST)
    full, reduced = (
        explicit.search(system, (), layout.sizes, Options(depth=bare.limit, symmetry=s)) for s in (False, True)
    )
    if bare.fault is None:
        assert full.stop is reduced.stop is (Stop.EXHAUSTED if bare.limit is None else Stop.DEPTH)
        assert (full.states, full.transitions) == (len(bare.states), bare.transitions)
        assert full.depth == reduced.depth == len(bare.layers) - 1
        enabled = frozenset(s.action for steps in bare.steps.values() for s in steps)
        assert full.enabled == reduced.enabled == enabled
        assert reduced.states is not None and full.states is not None and reduced.states <= full.states
    else:
        assert full.stop is reduced.stop is Stop.FAULT


def _has_no_start(model: Model) -> None:
    for engine in (explicit.search, bounded.search):
        try:
            engine(model.system, model.properties, model.sizes)
        except NoStart:
            continue
        raise AssertionError(f"{engine.__module__} does not say that there is no start")


def _outcome_agrees(outcome: Outcome, truth: Everything, properties: Sequence[Property], limit: int | None) -> None:
    """The findings have the depths of the truth, up to a depth; a fault is where the truth has it."""
    found = {name: len(finding.run.steps) for name, finding in outcome.findings.items()}
    end = min((d for d in (truth.fault, limit) if d is not None), default=None)
    for p in properties:
        depth = truth.findings.get(p.name)
        if truth.fault is not None and depth in (None, truth.fault):
            assert _is_at(found.get(p.name, truth.fault), truth), p.name
        elif depth is None or (end is not None and depth > end):
            assert p.name not in found, f"{p.name} is found at {found[p.name]}, and should not be"
        else:
            assert found.get(p.name) == depth, f"{p.name} is found at {found.get(p.name)}, not {depth}"
    early = len(truth.findings) == len(properties) and outcome.stop is Stop.DECIDED
    if outcome.fault is not None:
        assert _is_at(_depth(outcome.fault), truth)
    elif truth.fault is not None and truth.certain and (limit is None or truth.fault <= limit):
        assert early, f"the fault at depth {truth.fault} is not found"


def _is_at(depth: int, truth: Everything) -> bool:
    """Whether a depth is that of the fault; behind one that an engine may pass by nothing is known."""
    assert truth.fault is not None, "there is no fault"
    return depth == truth.fault or (depth > truth.fault and not truth.certain)


def _depth(fault: Fault) -> int:
    return len(fault.run.steps) + (fault.action is not None)


def _antecedents(layout: Layout, truth: Everything, properties: Sequence[Property]) -> dict[str, frozenset[int]]:
    """The antecedents that are true somewhere; where one fails to evaluate the property itself does not ask for it."""
    steps = [(after.state, before) for before, taken in truth.steps.items() for after in taken]
    return {
        p.name: frozenset(
            n
            for n, antecedent in enumerate(p.antecedents)
            for now, before in (steps if p.kind is Kind.STEP else [(s, None) for s in truth.states])
            if _judged(evaluate, line_of, antecedent.condition, layout, now, before) is True
        )
        for p in properties
    }


def _dead_agrees(outcome: Outcome, truth: Everything) -> None:
    if outcome.deadlock is not None:
        assert truth.dead == len(outcome.deadlock.steps) or (truth.dead is None and truth.fault is not None)
    elif truth.dead is not None:
        assert truth.fault is not None and truth.fault <= truth.dead + 1, "a deadlock is missed"


def _replays(plain: Plain, outcome: Outcome, properties: Sequence[Property]) -> None:
    """The plain functions take every run that was found, and it shows what it should."""
    by_name = {p.name: p for p in properties}
    for name, finding in outcome.findings.items():
        replay_property(plain, finding.run, by_name[name])
    if outcome.deadlock is not None:
        replay(plain, outcome.deadlock)
        assert not list(plain.successors(outcome.deadlock.states[-1]))
    if outcome.fault is not None:
        _fault_replays(plain, outcome.fault, by_name)


def _fault_replays(plain: Plain, fault: Fault, properties: dict[str, Property]) -> None:
    before, last = fault.run.last_step
    try:
        if fault.action is not None:
            replay(plain, fault.run)
            plain.run(last, fault.action, fault.args, fault.choices)
        elif fault.property is not None:
            replay(plain, fault.run)
            plain.holds(properties[fault.property], last, before)
        else:
            list(plain.starts())
    except ModelError as error:
        is_start = fault.action is fault.property is None  # several starts may fail, and each reading meets its first
        assert error.span is not None and fault.span is not None
        assert is_start or error.span.line == fault.span.line
        return
    raise AssertionError(f"the fault does not replay: {fault.message}")


def partial_order_is_sound(model: Model) -> None:
    """A search that leaves out steps finds what the whole search finds, and the plain functions agree."""
    compiled = compiled_source(source_of(model.system, model.properties))
    asked = tuple(p for p in compiled.properties if p.kind is not Kind.STEP)
    truth = brute_force(Layout.of(compiled.system, model.sizes), asked, MOST)
    if not truth.states or truth.limit is not None:
        return
    for symmetry in (False, True):
        whole = explicit.search(compiled.system, asked, model.sizes, Options(symmetry=symmetry))
        options = Options(symmetry=symmetry, partial_order=True)
        part = explicit.search(compiled.system, asked, model.sizes, options)
        assert (part.stop, part.deadlock, part.fault) == (whole.stop, whole.deadlock, whole.fault)
        _finds_as_much(part, whole)
        if part.left_out:
            Rechecker(Plain(compiled, model.sizes)).confirm(compiled.system, asked, part)
        else:
            assert settled(replace(part, left_out=None, whole_because="")) == settled(whole)
        first = explicit.Search(compiled.system, asked, model.sizes, options)
        stop = first.run()
        if truth.fault is None and stop is Stop.EXHAUSTED is whole.stop:
            _finds_as_much(first.outcome(stop), whole)


def _finds_as_much(part: Outcome, whole: Outcome) -> None:
    assert part.findings.keys() == whole.findings.keys()
    assert (part.deadlock is None) is (whole.deadlock is None)
    assert (settled(part).enabled, part.antecedents_seen) == (settled(whole).enabled, whole.antecedents_seen)


# ---------------------------------------------------------------------------------------------------------------------
# Symmetry and re-checking


def symmetry_is_sound(model: Model) -> None:
    """A renamed state takes the renamed steps, and is judged alike; the re-check has one normal form for them all."""
    compiled = compiled_source(source_of(model.system, model.properties))
    layout = Layout.of(compiled.system, model.sizes)
    normal, every, size = renaming(layout), renamings(layout), orbit_size(layout)
    coding = Coding(layout)
    names = row_names(layout, coding)
    truth = brute_force(layout, (), MOST)
    states = truth.states
    for state in states[:: max(1, len(states) // FEW)]:
        renamed = [rename(state) for rename in every]
        assert normal(state) in renamed, f"{normal(state)} is no renaming of {state}"
        assert len(set(map(normal, renamed))) == 1, f"{state} has several normal forms"
        assert size is None or size(state) == len(set(renamed)), f"{state} has {len(set(renamed))} renamings"
        rows = list(map(coding.row, renamed))
        assert coding.state(names.normal(rows[0])) in renamed, f"the row of {state} becomes another state"
        assert len(set(map(names.normal, rows))) == 1, f"the row of {state} has several normal forms"
        assert size is None or (names.orbit_size and names.orbit_size(rows[-1])) == size(state)
        assert not truth.is_complete or set(renamed) <= set(states), f"not all renamings of {state} are reachable"
        steps, *rest = _behaviour(layout, compiled.properties, state)
        for rename, other in list(zip(every, renamed, strict=True))[1:MOST_RENAMED]:
            expected = (Counter(map(rename, steps.elements())), *rest)
            assert expected == _behaviour(layout, compiled.properties, other), f"{other} behaves unlike {state}"


def _behaviour(
    layout: Layout, properties: Sequence[Property], state: State
) -> tuple[Counter[State], bool, list[object]]:
    """The states after (none, where an action fails), whether one fails, and what the properties say."""
    steps, error = _attempt((((), s.state) for s in successors(layout.system, layout, state)), line_of)
    judged = [_judged(evaluate, line_of, p.formula, layout, state) for p in properties if p.kind is not Kind.STEP]
    return Counter(() if error is not None else (s for _, s in steps)), error is not None, judged


def recheck_agrees(model: Model) -> None:
    """The plain functions confirm what was found, and nothing that lacks a part of it."""
    compiled = compiled_source(source_of(model.system, model.properties))
    plain = Plain(compiled, model.sizes)
    truth = brute_force(plain.layout, compiled.properties, 2 * FEW)
    if not truth.states or not truth.is_complete or truth.fault is not None:
        return
    by, normal = Rechecker(plain), renaming(plain.layout)
    for symmetry in (False, True):
        asked = (*compiled.properties, NEVER)  # so that the search is whole, though all else be decided
        found = explicit.search(compiled.system, asked, model.sizes, Options(symmetry=symmetry))
        counted = by.confirm(compiled.system, compiled.properties, found)
        assert counted.renamed in (None, len(truth.states))
        assert counted.states == len(set(map(normal, truth.states)))
        for name in truth.findings:
            less = {n: f for n, f in found.findings.items() if n != name}
            _is_rejected(by, replace(found, findings=less))
        if counted.renamed is not None:
            _is_rejected(by, replace(found, states=len(truth.states) + 1))


def _is_rejected(by: Rechecker, outcome: Outcome) -> None:
    compiled = by.plain.compiled
    try:
        by.confirm(compiled.system, compiled.properties, outcome)
    except ReplayFailed:
        return
    raise AssertionError("the plain functions confirm what is not so")


# ---------------------------------------------------------------------------------------------------------------------
# Two engines


def engines_agree(model: Model) -> None:
    """Bounded search finds what brute force (and so explicit search) finds, at the same depths."""
    compiled = compiled_source(source_of(model.system, model.properties))
    plain = Plain(compiled, model.sizes)
    truth = brute_force(plain.layout, compiled.properties, MOST)
    if not truth.states and truth.fault is None:
        return _has_no_start(model)
    depth = UNROLLED if truth.limit is None else min(UNROLLED, truth.limit)
    options = Options(depth=depth, deadlock=False)
    outcome = bounded.search(compiled.system, compiled.properties, model.sizes, options)
    _outcome_agrees(outcome, truth, compiled.properties, depth)
    _replays(plain, outcome, compiled.properties)
    if outcome.stop is Stop.EXHAUSTED:
        assert truth.is_complete and not any(truth.steps[s] for s in truth.layers[-1])
    twin = explicit.search(compiled.system, compiled.properties, model.sizes, options)
    if truth.fault is None or truth.fault > depth:
        lengths = [{n: len(f.run.steps) for n, f in o.findings.items()} for o in (outcome, twin)]
        assert lengths[0] == lengths[1]
