"""What holds of every model, whichever: the readings of it agree. A law raises AssertionError where it is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from relocheck.engine import bounded, explicit
from relocheck.engine.codegen import Machine, outcomes
from relocheck.engine.contract import Fault, Options, Outcome, Stop
from relocheck.engine.explore import explore
from relocheck.errors import ModelError, NoStart, ReplayFailed
from relocheck.formats.python_source import source_of
from relocheck.ir.evaluate import instances, starts, successors
from relocheck.ir.evaluate import outcomes as interpreted
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, Property
from relocheck.ir.text import property_hash, show_system, system_hash
from relocheck.ir.types import Value
from relocheck.plain import Plain
from relocheck.recheck import recheck
from relocheck.renaming import orbit_size, renaming
from relocheck.replay import replay, replay_property
from tests.random_models import Model
from tests.random_models.brute_force import Everything, brute_force, renamings
from tests.random_models.load import compiled_source

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
FEW = 20
"""So many are run by the plain functions."""
MOST_RENAMED = 6
"""So many renamings of a state are looked at."""
UNROLLED = 3
"""So many steps the bounded engine looks ahead."""

Tried = tuple[list[tuple[tuple[Value, ...], State]], str | None]
"""The outcomes of an action, up to where it fails; and where and how it does."""


def source_compiles_to_the_same(model: Model) -> None:
    """The source of a system compiles to the system; so does that of what it compiles to."""
    compiled = compiled_source(source_of(model.system, model.properties))
    assert show_system(compiled.system) == show_system(model.system)
    assert system_hash(compiled.system) == system_hash(model.system)
    assert list(map(property_hash, compiled.properties)) == list(map(property_hash, model.properties))


# ---------------------------------------------------------------------------------------------------------------------
# One step, three readings


def plain_agrees(model: Model) -> None:
    """The plain functions take the steps that the interpreter takes, fail on the same line, and judge alike."""
    compiled = compiled_source(source_of(model.system, model.properties))
    plain = Plain(compiled, model.sizes)
    layout = plain.layout
    told = _attempt(lambda: ((t.choices, t.state) for t in plain.starts()), line_only=True)
    expected = _attempt(lambda: starts(compiled.system, layout), line_only=True)
    assert _same_starts(told, expected), f"{told} is not {expected}"
    seen = brute_force(layout, (), FEW).states[:FEW]
    for state in seen:
        steps = _attempt(lambda: (((a, r, *t.choices), t.state) for a, r, t in plain.successors(state)), line_only=True)
        wanted = _attempt(
            lambda: (((s.action, s.args, *s.choices), s.state) for s in successors(compiled.system, layout, state)),
            line_only=True,
        )
        assert steps == wanted, f"in {state}: {steps} is not {wanted}"
        after = [s for _, s in wanted[0]]
        for p in compiled.properties:
            pairs = [(s, state) for s in after] if p.kind is Kind.STEP else [(state, None)]
            for now, before in pairs:
                found = _verdict(lambda: plain.holds(p, now, before), line_only=True)
                assert found == _verdict(lambda: bool(evaluate(p.formula, layout, now, before)), line_only=True), p.name


def _same_starts(a: Attempt, b: Attempt) -> bool:
    """Starts that fail somewhere need not come in one order: free fields by free fields, or start by start."""
    return (a[1] is not None and b[1] is not None) or a == b


def code_agrees(model: Model) -> None:
    """The generated code takes the steps that the interpreter takes, fails at the same place, and judges alike."""
    compiled = compiled_source(source_of(model.system, model.properties))
    machine = Machine(compiled.system, model.sizes, symmetry=False)
    layout, unpack = machine.layout, machine.packing.unpacker()
    bodies = [machine.recorded(a, pruned=False) for a in compiled.system.actions]
    tests = {p.name: machine.test(machine.formula(p), of_step=p.kind is Kind.STEP) for p in compiled.properties}
    for state in brute_force(layout, (), MOST).states:
        packed = machine.packing.pack(state)
        assert unpack(packed) == state
        everything: list[State] = []
        fails = False
        for action, body in zip(compiled.system.actions, bodies, strict=True):
            for args in instances(action, model.sizes):
                wanted = _attempt(lambda: interpreted(action, layout, state, args))
                taken: list[Value] = []
                found = _attempt(lambda: ((tuple(taken), unpack(s)) for s in outcomes(body, packed, args, taken)))
                assert found == wanted, f"{action.name}{args} in {state}: {found} is not {wanted}"
                everything += [s for _, s in wanted[0]]
                fails |= wanted[1] is not None
        _expansion_agrees(machine, packed, None if fails else everything)
        for p in compiled.properties:
            pairs = [(s, state) for s in everything] if p.kind is Kind.STEP else [(state, None)]
            for now, before in pairs:
                shown = (machine.packing.pack(before), machine.packing.pack(now)) if before else (packed,)
                judged = _verdict(lambda: bool(tests[p.name](*shown)))
                assert judged == _verdict(lambda: bool(evaluate(p.formula, layout, now, before))), p.name


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


Attempt = tuple[list[tuple[tuple[object, ...], State]], object]
"""What came before an error, and the error (None: there was none)."""


def _attempt(run: Callable[[], Iterable[tuple[tuple[object, ...], State]]], *, line_only: bool = False) -> Attempt:
    found: list[tuple[tuple[object, ...], State]] = []
    try:
        for taken, state in run():
            found.append((taken, state))
    except ModelError as error:
        return found, _place(error, line_only)
    return found, None


def _verdict(run: Callable[[], bool], *, line_only: bool = False) -> object:
    try:
        return run()
    except ModelError as error:
        return _place(error, line_only)


def _place(error: ModelError, line_only: bool) -> object:
    assert error.span is not None, error
    return error.span.line if line_only else error.span


# ---------------------------------------------------------------------------------------------------------------------
# Explicit search against brute force


def search_is_exact(model: Model) -> None:
    """Explicit search finds what brute force finds; under symmetry no verdict and no depth changes."""
    compiled = compiled_source(source_of(model.system, model.properties))
    system, properties, plain = compiled.system, compiled.properties, Plain(compiled, model.sizes)
    truth = brute_force(plain.layout, properties, MOST)
    if not truth.states and truth.fault is None:
        return _has_no_start(model)
    counted: list[Outcome] = []
    for symmetry in (False, True):
        options = Options(depth=truth.limit, symmetry=symmetry)
        outcome = explicit.search(system, properties, model.sizes, options)
        _outcome_agrees(outcome, truth, properties, truth.limit)
        _dead_agrees(outcome, truth)
        _replays(plain, outcome, properties)
        counted.append(explicit.search(system, (), model.sizes, options))
    bare = brute_force(plain.layout, (), MOST)
    full, reduced = counted
    if bare.fault is None:
        assert full.stop is reduced.stop is (Stop.EXHAUSTED if bare.limit is None else Stop.DEPTH)
        assert (full.states, full.transitions) == (len(bare.states), bare.transitions)
        assert full.depth == reduced.depth == len(bare.layers) - 1
        assert full.enabled == reduced.enabled == {s.action for steps in bare.steps.values() for s in steps}
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
            assert found.get(p.name, truth.fault) == truth.fault, p.name
        elif depth is None or (end is not None and depth > end):
            assert p.name not in found, f"{p.name} is found at {found[p.name]}, and should not be"
        else:
            assert found.get(p.name) == depth, f"{p.name} is found at {found.get(p.name)}, not {depth}"
    early = len(truth.findings) == len(properties) and outcome.stop is Stop.DECIDED
    if outcome.fault is not None:
        assert _depth(outcome.fault) == truth.fault
    elif truth.fault is not None and truth.certain and (limit is None or truth.fault <= limit):
        assert early, f"the fault at depth {truth.fault} is not found"


def _depth(fault: Fault) -> int:
    return len(fault.run.steps) + (fault.action is not None)


def _dead_agrees(outcome: Outcome, truth: Everything) -> None:
    if outcome.deadlock is not None:
        assert truth.dead == len(outcome.deadlock.steps)
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


# ---------------------------------------------------------------------------------------------------------------------
# Symmetry and re-checking


def symmetry_is_sound(model: Model) -> None:
    """A renamed state takes the renamed steps, and is judged alike; the re-check has one normal form for them all."""
    compiled = compiled_source(source_of(model.system, model.properties))
    layout = Layout.of(compiled.system, model.sizes)
    normal, every, size = renaming(layout), renamings(layout), orbit_size(layout)
    truth = brute_force(layout, (), MOST)
    states = truth.states
    for state in states[:: max(1, len(states) // FEW)]:
        renamed = [rename(state) for rename in every]
        assert normal(state) in renamed, f"{normal(state)} is no renaming of {state}"
        assert len(set(map(normal, renamed))) == 1, f"{state} has several normal forms"
        assert size is None or size(state) == len(set(renamed)), f"{state} has {len(set(renamed))} renamings"
        assert not truth.is_complete or set(renamed) <= set(states), f"not all renamings of {state} are reachable"
        steps, *rest = _behaviour(layout, compiled.properties, state)
        for rename, other in list(zip(every, renamed, strict=True))[1:MOST_RENAMED]:
            expected = (Counter(map(rename, steps.elements())), *rest)
            assert expected == _behaviour(layout, compiled.properties, other), f"{other} behaves unlike {state}"


def _behaviour(
    layout: Layout, properties: Sequence[Property], state: State
) -> tuple[Counter[State], bool, list[object]]:
    """The states after (none, where an action fails), whether one fails, and what the properties say."""
    steps, error = _attempt(lambda: (((), s.state) for s in successors(layout.system, layout, state)), line_only=True)
    judged = [
        _verdict(lambda: bool(evaluate(p.formula, layout, state)), line_only=True)
        for p in properties
        if p.kind is not Kind.STEP
    ]
    return Counter(() if error else (s for _, s in steps)), error is not None, judged


def recheck_agrees(model: Model) -> None:
    """The re-check accepts what was explored, and nothing that lacks a state of it."""
    compiled = compiled_source(source_of(model.system, model.properties))
    plain = Plain(compiled, model.sizes)
    truth = brute_force(plain.layout, compiled.properties, 2 * FEW)
    if not truth.states or not truth.is_complete:
        return
    open_ = [p for p in compiled.properties if p.name not in truth.findings]
    decided = [p for p in compiled.properties if p.name in truth.findings and p.kind is not Kind.SOMETIMES]
    for symmetry in (False, True):
        states = explore(compiled.system, model.sizes, Options(symmetry=symmetry)).states
        normal = renaming(plain.layout)
        counted = recheck(plain, compiled.system, states, open_)
        assert counted.states == len(set(map(normal, states)))
        for p in decided:
            assert _is_rejected(plain, states, [p]), f"the re-check takes {p.name} to hold"
        for gone in (states[0], states[-1], states[len(states) // 2]):
            rest = [s for s in states if normal(s) != normal(gone)]
            assert _is_rejected(plain, rest, []), f"{gone} is not missed"


def _is_rejected(plain: Plain, states: Sequence[State], properties: Sequence[Property]) -> bool:
    try:
        recheck(plain, plain.compiled.system, states, properties)
    except ReplayFailed:
        return True
    return False


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
