"""A system as one boolean circuit: where it starts, what one step does, what its properties say, and the way back.

The circuit is good for every engine that works on bits: its *latches* hold a state, its *primes* the state after, its
`inputs` decide which action happens, with what arguments and choices; `following` has the next bits as gates.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from relocheck.engine.circuit import TRUE, Circuit, Literal
from relocheck.engine.execution import Execution, Outcomes, Supply, holds, taken
from relocheck.engine.guarded import Bits, Codes, Guarded
from relocheck.engine.lifted import Reader
from relocheck.engine.path import Path
from relocheck.ir.layout import Layout, State
from relocheck.ir.stored import canonical, cell_name
from relocheck.ir.system import Action, Kind, Property, Start, System
from relocheck.ir.terms import Assign, Block, Branch, Expr, Loop, Stmt
from relocheck.ir.types import Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["ActionCase", "Claim", "StartCase", "Transition", "prologue", "unfold"]

Inputs = Mapping[Literal, bool]


@dataclass(frozen=True, slots=True)
class StartCase:
    """How runs begin: the cells before the starts' bodies, and what those and the assumptions make of them."""

    inputs: Bits
    before: tuple[Guarded, ...]
    outcomes: Outcomes


@dataclass(frozen=True, slots=True)
class ActionCase:
    """One action: the literal that selects it, its arguments, and what it does."""

    action: Action
    selected: Literal
    args: tuple[Guarded, ...]
    outcomes: Outcomes


@dataclass(frozen=True, slots=True)
class Claim:
    """A property: where a state (for a step property: a step) decides it, and where its formula fails.

    `antecedents`: where the left side of each of its implications is true.
    """

    property: Property
    hit: Literal
    fault: Literal
    antecedents: Bits = ()

    def literals(self) -> Bits:
        """All of them."""
        return (self.hit, self.fault, *self.antecedents)


@dataclass(frozen=True, slots=True)
class Transition:
    """The circuit of a system and its properties at a scope."""

    circuit: Circuit
    layout: Layout
    codes: Codes
    start: StartCase
    latches: tuple[Bits, ...]
    primes: tuple[Bits, ...]
    inputs: Bits
    actions: tuple[ActionCase, ...]
    following: tuple[Bits, ...]
    enabled: Literal
    """The selected instance is enabled, and has a successor."""
    fault: Literal
    """The selected instance fails."""
    claims: tuple[Claim, ...]

    def decode_start(self, inputs: Inputs) -> tuple[State, tuple[Value, ...], State]:
        """The state before the starts' bodies, the choices these take, and the state after."""
        values = self.circuit.values(inputs)
        before = tuple(taken(values, cell) for cell in self.start.before)
        return before, self.start.outcomes.choices(values), self.state(values, self.start.outcomes.cells)

    def decode_step(self, state: State, inputs: Inputs) -> tuple[Action, tuple[Value, ...], tuple[Value, ...], State]:
        """The action that happens in a state, its arguments, its choices, and the state after."""
        values = self.circuit.values({**inputs, **self.assignment(state)})
        assert holds(values, self.enabled) or holds(values, self.fault), "no action happens under these inputs"
        case = next(a for a in self.actions if holds(values, a.selected))
        args = tuple(taken(values, arg) for arg in case.args)
        return case.action, args, case.outcomes.choices(values), self.state(values, self.following)

    def assignment(self, state: State) -> dict[Literal, bool]:
        """The latches that hold a state."""
        found: dict[Literal, bool] = {}
        for value, bits, code in zip(state, self.latches, self.codes.cells, strict=True):
            index = code.index[value]
            found |= {bit: bool(index >> i & 1) for i, bit in enumerate(bits) if bit > TRUE}
        return found

    def state(self, values: Sequence[bool], cells: Sequence[Bits]) -> State:
        """The state that these bits spell, given the values of all nodes."""
        pairs = zip(cells, self.codes.cells, strict=True)
        return tuple(code.value([holds(values, bit) for bit in bits]) for bits, code in pairs)


def unfold(system: System, properties: Sequence[Property], sizes: Sizes) -> Transition:
    """Execute everything symbolically; ModelError where a default is out of range."""
    circuit, layout = Circuit(), Layout.of(system, sizes)
    codes = Codes(circuit, layout)
    start = _start(codes)
    latches, primes = _variables(codes, start)
    supply = Supply(circuit)
    selected = supply.pick(range(max(1, len(system.actions))))
    cases = tuple(_action(codes, a, selected[i], latches, supply) for i, a in enumerate(system.actions))
    following = tuple(_following(circuit, cases, cell, old) for cell, old in enumerate(latches))
    return Transition(
        circuit=circuit,
        layout=layout,
        codes=codes,
        start=start,
        latches=latches,
        primes=primes,
        inputs=tuple(supply.bits),
        actions=cases,
        following=following,
        enabled=circuit.any(circuit.and_(c.selected, c.outcomes.done) for c in cases),
        fault=circuit.any(circuit.and_(c.selected, c.outcomes.fault) for c in cases),
        claims=tuple(_claim(codes, p, latches, primes) for p in properties),
    )


def prologue(system: System) -> Start:
    """The bodies of all starts, as one."""
    return Start("start", tuple(chain.from_iterable(s.body for s in system.starts)))


def _start(codes: Codes) -> StartCase:
    circuit, system, sizes = codes.circuit, codes.layout.system, codes.layout.sizes
    supply, fields = Supply(circuit), {f.name: f for f in system.fields}
    before: list[Guarded] = []
    for cell, code, default in zip(codes.layout.cells, codes.cells, codes.layout.defaults(), strict=True):
        f = fields[cell.field]
        place = cell_name(cell.field, cell.keys)
        values = code.values if f.free else (canonical(default, cell.type, sizes, place, f.span),)
        before.append(supply.pick(values))
    cells = (code.encode(circuit, cell) for code, cell in zip(codes.cells, before, strict=True))
    execution = Execution.begin(codes, cells, {}, supply)
    execution.statements(prologue(system).body)
    for assumption in system.assumptions:
        execution.require(execution.reader.truth(assumption, {}))
    return StartCase(tuple(supply.bits), tuple(before), execution.outcomes())


def _variables(codes: Codes, start: StartCase) -> tuple[tuple[Bits, ...], tuple[Bits, ...]]:
    """Latches and primes: one literal for both where no action assigns the field, a constant where it starts so."""
    circuit, assigned = codes.circuit, {f for a in codes.layout.system.actions for f in _assigned(a.body)}
    latches: list[Bits] = []
    primes: list[Bits] = []
    for cell, bits in zip(codes.layout.cells, start.outcomes.cells, strict=True):
        moves = cell.field in assigned
        latches.append(tuple(circuit.input() if moves or bit > TRUE else bit for bit in bits))
        primes.append(tuple(circuit.input() for _ in bits) if moves else latches[-1])
    return tuple(latches), tuple(primes)


def _assigned(body: Sequence[Stmt]) -> Iterator[str]:
    """The fields that statements may assign."""
    for stmt in body:
        match stmt:
            case Assign(field=field):
                yield field
            case Branch(then=then, otherwise=otherwise):
                yield from _assigned((*then, *otherwise))
            case Loop(body=inner) | Block(body=inner):
                yield from _assigned(inner)
            case _:
                pass


def _action(codes: Codes, action: Action, selected: Literal, latches: Sequence[Bits], supply: Supply) -> ActionCase:
    supply.rewind()
    supply.pick(range(len(codes.layout.system.actions)))  # the bits that select the action come first
    args = {name: supply.pick(tuple(values_of(type_, codes.layout.sizes))) for name, type_ in action.params}
    execution = Execution.begin(codes, latches, args, supply)
    execution.statements(action.body)
    return ActionCase(action, selected, tuple(args.values()), execution.outcomes())


def _following(circuit: Circuit, cases: Sequence[ActionCase], cell: int, old: Bits) -> Bits:
    """The bits of a cell after the selected action."""
    return tuple(
        _next_bit(circuit, [(c.selected, c.outcomes.cells[cell][i]) for c in cases], bit) for i, bit in enumerate(old)
    )


def _next_bit(circuit: Circuit, cases: Sequence[tuple[Literal, Literal]], old: Literal) -> Literal:
    moves: dict[Literal, list[Literal]] = {}
    for selected, bit in cases:
        if bit != old:
            moves.setdefault(bit, []).append(selected)
    for bit, selectors in moves.items():
        old = circuit.ite(circuit.any(selectors), bit, old)
    return old


def _claim(codes: Codes, property_: Property, latches: tuple[Bits, ...], primes: tuple[Bits, ...]) -> Claim:
    circuit, is_step = codes.circuit, property_.kind is Kind.STEP
    now, before = (primes, list(latches)) if is_step else (latches, None)
    reader = Reader(codes, list(now), before, Path(circuit))
    true = reader.truth(property_.formula, {})
    fault = circuit.any(f.condition for f in reader.faults)
    hit = true if property_.kind is Kind.SOMETIMES else true ^ 1
    antecedents = tuple(_true(codes, a.condition, now, before) for a in property_.antecedents)
    return Claim(property_, circuit.and_(hit, fault ^ 1), fault, antecedents)


def _true(codes: Codes, condition: Expr, now: Sequence[Bits], before: list[Bits] | None) -> Literal:
    """Where a condition is true, and has a value."""
    reader = Reader(codes, list(now), before, Path(codes.circuit))
    true = reader.truth(condition, {})
    return codes.circuit.and_(true, codes.circuit.any(f.condition for f in reader.faults) ^ 1)
