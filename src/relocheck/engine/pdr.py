"""IC3, or property directed reachability: an inductive invariant found clause by clause, without unrolling.

Bradley, SAT-based model checking without unrolling (2011); Een, Mishchenko and Brayton, Efficient implementation of
property directed reachability (2011). A cube says of some cells that their values are among some: in binary, bit by
bit, for cells without a symmetric sort; one value for the others. Cubes shrink by unsatisfiable cores and by leaving
cells out; what is learned of one cube is learned of all its renamings.

That no step fails is proved first, then each property by itself; the invariant of each is known to all after it.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import field, replace
from itertools import count

from relocheck.engine import bounded
from relocheck.engine.circuit import Literal
from relocheck.engine.contract import Finding, Options, Outcome, Progress, Run, Step, Stop
from relocheck.engine.limits import Limits, Stopped
from relocheck.engine.orbits import Orbits
from relocheck.engine.relation import Relation, constants
from relocheck.engine.symbolic import Claim, Transition, unfold
from relocheck.engine.witness import antecedents_seen
from relocheck.errors import ModelError, NoStart
from relocheck.ir.invariant import Clause, Family, Invariant, Member
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import OptionType, RecordType, ScalarType, Sizes, SortType, Value
from relocheck.lazy import dataclass

__all__ = ["search"]

Cube = tuple[Member, ...]
"""All of these."""


def search(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    options: Options = Options(),  # noqa: B008 (frozen)
) -> Outcome:
    """Prove or refute each property; `depth` in the outcome is the number of frames of the last."""
    limits = Limits(options)
    asked = [p for p in properties if p.kind is not Kind.SOMETIMES]
    found = Outcome("pdr", Stop.UNKNOWN, -1, 0.0, {})
    try:
        prover = Prover(unfold(system, asked, sizes), limits)
        found = _decided(system, asked, sizes, prover, found)
        if len(found.findings) + len(found.proofs) == len(properties):
            found = replace(found, stop=Stop.DECIDED)
    except ModelError:
        return bounded.search(system, asked, sizes, options)
    except Stopped as stopped:
        found = replace(found, stop=stopped.stop)
    except KeyboardInterrupt:
        found = replace(found, stop=Stop.INTERRUPTED)
    left = replace(options, timeout=None if options.timeout is None else max(0.1, options.timeout - limits.seconds))
    proved = [p for p in asked if p.name in found.proofs]
    seen = antecedents_seen(system, proved, sizes, left)
    return replace(found, seconds=limits.seconds, antecedents_seen=seen)


def _decided(system: System, asked: Sequence[Property], sizes: Sizes, prover: Prover, found: Outcome) -> Outcome:
    """What becomes of each property in turn; Stopped says so on its way, with nothing lost but the one in hand."""
    t = prover.relation.transition
    if not prover.starts():
        raise NoStart(f"{t.layout.system.name}: no start satisfies the assumptions")
    failing = prover.decide(t.fault)
    if failing is not None or prover.start_fails():
        return bounded.search(system, asked, sizes, replace(prover.limits.options, depth=None))
    findings: dict[str, Finding] = {}
    proofs: dict[str, Invariant] = {}
    for claim in t.claims:
        try:
            run = prover.decide(prover.relation.broken(claim), claim)
        except Stopped as stopped:
            return replace(found, findings=findings, proofs=proofs, stop=stopped.stop)
        if run is not None:
            findings[claim.property.name] = Finding(run, shortest=False)
        else:
            proofs[claim.property.name] = prover.invariant(claim.property)
    return replace(found, findings=findings, proofs=proofs, depth=prover.frames)


@dataclass(frozen=True, slots=True)
class Duty:
    """A cube from which something bad is reached: by these inputs into the duty after it, if there is one."""

    cube: Cube
    inputs: dict[Literal, bool] = field(compare=False, hash=False)
    after: Duty | None


class Prover:
    """The frames, each an over-approximation of what so many steps reach; and what is proved for good."""

    def __init__(self, transition: Transition, limits: Limits) -> None:
        self.limits = limits
        self.relation = Relation(transition, limits)
        self.orbits = Orbits(transition.layout)
        self.symmetric = frozenset(transition.layout.system.symmetric)
        self.atoms = [self._atoms(cell) for cell in range(len(transition.layout.cells))]
        self.lemmas: list[Family] = list(constants(transition))
        self.proved: list[str] = []
        self.is_closed = True
        """Every clause has all its renamings beside it, so that one of them stands for all."""
        self.bad_is_step = False
        self.start = self.relation.number(self.relation.circuit.input())
        self.switches: list[int] = []
        self.blocked: list[list[Family]] = []
        self._begin()

    @property
    def frames(self) -> int:
        """The number of frames."""
        return len(self.blocked)

    def _begin(self) -> None:
        """The starts, where the literal `start` is assumed."""
        t, r = self.relation.transition, self.relation
        r.sat.add(-self.start, r.number(t.start.outcomes.done))
        for latches, bits in zip(t.latches, t.start.outcomes.cells, strict=True):
            for latch, bit in zip(latches, bits, strict=True):
                if latch != bit:
                    a, b = r.number(latch), r.number(bit)
                    r.sat.add(-self.start, -a, b)
                    r.sat.add(-self.start, a, -b)

    def starts(self) -> bool:
        """Whether there is a start."""
        return self.relation.sat.possible([self.start])

    def start_fails(self) -> bool:
        """Whether a start fails; what is asserted of latches does not matter to it."""
        return self.relation.possible(self.relation.transition.start.outcomes.fault)

    def _atoms(self, cell: int) -> list[tuple[Member, Member]]:
        """How a cell is told apart: for each bit the values that have it and those that have not; else nothing."""
        t = self.relation.transition
        code, type_ = t.codes.cells[cell], t.layout.cells[cell].type
        if _mentions(type_, self.symmetric):
            return []
        pairs: list[tuple[Member, Member]] = []
        for bit in range(code.width):
            with_ = frozenset(v for i, v in enumerate(code.values) if i >> bit & 1)
            pairs.append((Member(cell, with_), Member(cell, frozenset(code.values) - with_)))
        return pairs

    def cube(self, state: State) -> Cube:
        """Everything that is true of a state."""
        t = self.relation.transition
        found: list[Member] = []
        for cell in sorted(self.relation.relevant):
            value = state[cell]
            if all(bit <= 1 for bit in t.latches[cell]):
                continue
            if not self.atoms[cell]:
                found.append(Member(cell, frozenset({value})))
            found += [a if value in a.values else b for a, b in self.atoms[cell]]
        return tuple(found)

    # -- one property --------------------------------------------------------------------------------------------------

    def decide(self, bad: Literal, claim: Claim | None = None) -> Run | None:
        """A run to something bad; None where there is none, and then it is a lemma."""
        self.switches, self.blocked = [self.start], [[]]
        self.bad_is_step = claim is not None and claim.property.kind is Kind.STEP
        while True:
            run = self._clear(bad)
            if run is not None:
                return run
            self._open()
            if self._push():
                break
        if not self.bad_is_step:
            self.relation.add(bad ^ 1)
        if claim is not None and not self.bad_is_step:
            self.proved.append(claim.property.name)
        return None

    def invariant(self, property_: Property) -> Invariant:
        """All that has been proved so far; a step property besides."""
        steps = (property_.name,) if property_.kind is Kind.STEP else ()
        return Invariant(tuple(self.lemmas), tuple(self.proved), steps)

    def _open(self) -> None:
        """One frame more."""
        self.switches.append(self.relation.number(self.relation.circuit.input()))
        self.blocked.append([])

    def _assume(self, level: int) -> list[int]:
        """The literals that make a state one of a frame."""
        return self.switches[level:] if level else [self.start, *self.switches[1:]]

    def _clear(self, bad: Literal) -> Run | None:
        """Block whatever is bad in the last frame; a run where that cannot be."""
        r = self.relation
        top = len(self.switches) - 1
        while r.sat.possible([*self._assume(top), r.number(bad)]):
            duty = self._bad_duty(bad)
            run = self._block(duty, top)
            if run is not None:
                return run
        return None

    def _bad_duty(self, bad: Literal) -> Duty:
        cube, inputs = self._seen()
        return Duty(self._lifted(cube, inputs, -self.relation.number(bad)), inputs, None)

    def _seen(self) -> tuple[Cube, dict[Literal, bool]]:
        """The state and the inputs in the last answer."""
        r, t = self.relation, self.relation.transition
        model = r.sat.model()
        return self.cube(r.state(t.latches, model)), {a: r.true(a, model) for a in t.inputs}

    def _lifted(self, cube: Cube, inputs: dict[Literal, bool], missed: int) -> Cube:
        """The part of a cube from which these inputs make a literal false, whatever the rest."""
        r = self.relation
        chosen = [r.number(a) if v else -r.number(a) for a, v in inputs.items()]
        numbers = {self._now(atom): atom for atom in cube}
        possible = r.sat.possible([*numbers, *chosen, missed])
        assert not possible, "a state and inputs decide what is next"
        core = r.sat.core()
        return tuple(atom for n, atom in numbers.items() if n in core)

    def _switch(self, *literals: int) -> int:
        """A new literal under which a disjunction holds."""
        switch = self.relation.number(self.relation.circuit.input())
        self.relation.sat.add(-switch, *literals)
        return switch

    def _now(self, atom: Member) -> int:
        return self.relation.number(self.relation.atom(atom, self.relation.transition.latches))

    def _next(self, atom: Member) -> int:
        return self.relation.number(self.relation.atom(atom, self.relation.transition.primes))

    def _block(self, first: Duty, top: int) -> Run | None:
        """Show that a duty's cube is not reached in so many steps, or that it is."""
        order = count()
        todo: list[tuple[int, int, Duty]] = [(top, next(order), first)]
        while todo:
            level, _, duty = heapq.heappop(todo)
            self._report(top)
            if self._initial(duty.cube):
                return self._run(duty)
            if level == 0 or self._is_blocked(duty.cube, level):
                continue
            earlier = self._predecessor(duty, level)
            if earlier is not None:
                heapq.heappush(todo, (level - 1, next(order), earlier))
                heapq.heappush(todo, (level, next(order), duty))
                continue
            reached = self._learn(duty.cube, level)
            if reached < top:
                heapq.heappush(todo, (reached + 1, next(order), duty))
        return None

    def _report(self, top: int) -> None:
        if self.limits.options.progress is not None:
            self.limits.options.progress(Progress(top, 0, 0, self.limits.seconds))

    def _initial(self, cube: Cube) -> bool:
        return self.relation.sat.possible([self.start, *map(self._now, cube)])

    def _is_blocked(self, cube: Cube, level: int) -> bool:
        return not self.relation.sat.possible([*self._assume(level), *map(self._now, cube)])

    def _predecessor(self, duty: Duty, level: int) -> Duty | None:
        """A duty one level down; None where no state of that frame, but those of the cube, leads into it."""
        r = self.relation
        enabled = r.number(r.transition.enabled)
        outside = self._switch(*(-self._now(a) for a in duty.cube))
        into = list(map(self._next, duty.cube))
        if not r.sat.possible([*self._assume(level - 1), outside, enabled, *into]):
            return None
        cube, inputs = self._seen()
        return Duty(self._lifted(cube, inputs, self._switch(-enabled, *(-n for n in into))), inputs, duty)

    # -- learning ------------------------------------------------------------------------------------------------------

    def _inductive(self, cube: Cube, level: int) -> Cube | None:
        """The part of a cube that the frame below shows not to be reached; None where it is reached."""
        r = self.relation
        outside = self._switch(*(-self._now(a) for a in cube))
        numbers = {self._next(atom): atom for atom in cube}
        if r.sat.possible([*self._assume(level - 1), outside, r.number(r.transition.enabled), *numbers]):
            return None
        core = r.sat.core()
        return self._off_start(tuple(a for n, a in numbers.items() if n in core), cube)

    def _off_start(self, small: Cube, whole: Cube) -> Cube:
        """A cube that no start is in, between one that may have lost what excluded them and one that has not."""
        if not self._initial(small):
            return small
        left = [a for a in whole if a not in small]
        numbers = {self._now(a): a for a in left}
        possible = self.relation.sat.possible([self.start, *map(self._now, small), *numbers])
        assert not possible, "no start is in the whole cube"
        core = self.relation.sat.core()
        return (*small, *(a for n, a in numbers.items() if n in core))

    def _learn(self, cube: Cube, level: int) -> int:
        """Make a cube small, block it in the highest frame where it is inductive, and say which."""
        small = self._inductive(cube, level)
        assert small is not None, "it was shown not to be reached"
        small = self._shrunk(small, level)
        while level < len(self.switches) - 1:
            if self._inductive(small, level + 1) is None:
                break
            level += 1
        self._add(self._family(_negated(small, self.relation.transition)), level)
        return level

    def _family(self, clause: Clause) -> Family:
        """A clause with its renamings; once they have been too many for one clause no other has them."""
        family = self.orbits.of(clause) if self.is_closed else None
        if family is None:
            self.is_closed = False
        return family or (clause,)

    def _shrunk(self, cube: Cube, level: int) -> Cube:
        """Leave out what is not needed, one at a time."""
        for atom in list(cube):
            if atom not in cube or len(cube) == 1:
                continue
            less = tuple(a for a in cube if a != atom)
            if not self._initial(less):
                cube = self._inductive(less, level) or cube
        return cube

    def _add(self, family: Family, level: int) -> None:
        self.blocked[level].append(family)
        self._assert(family, self.switches[level])

    def _assert(self, family: Family, switch: int | None) -> None:
        r = self.relation
        for clause in family:
            atoms = [r.number(r.atom(a, r.transition.latches)) for a in clause]
            r.sat.add(*([-switch] if switch is not None else []), *atoms)

    def _push(self) -> bool:
        """Move clauses to later frames; whether two frames have become one, whose clauses are then lemmas."""
        r = self.relation
        for level in range(1, len(self.blocked) - 1):
            for family in list(self.blocked[level]):
                shown = family[:1] if self.is_closed else family
                leaves = r.circuit.any(r.clause(c, r.transition.primes) ^ 1 for c in shown)
                if not r.sat.possible([*self._assume(level), r.number(r.transition.enabled), r.number(leaves)]):
                    self.blocked[level].remove(family)
                    self._add(family, level + 1)
            if not self.blocked[level]:
                return self._keep(level + 1)
        return False

    def _keep(self, level: int) -> bool:
        """The clauses from a frame on hold for ever."""
        for family in (f for frame in self.blocked[level:] for f in frame):
            self.lemmas.append(family)
            self._assert(family, None)
        return True

    def _run(self, duty: Duty) -> Run:
        """The run from a start in the duty's cube, by its inputs and those of the duties after it."""
        r, t = self.relation, self.relation.transition
        possible = r.sat.possible([self.start, *map(self._now, duty.cube)])
        assert possible, "a start is in the cube"
        model = r.sat.model()
        _, choices, state = t.decode_start({a: r.true(a, model) for a in t.start.inputs})
        first, steps = state, list[Step]()
        at: Duty | None = duty
        while at is not None and (at.after is not None or self.bad_is_step):
            action, args, chosen, state = t.decode_step(state, at.inputs)
            steps.append(Step(action.name, args, chosen, state))
            at = at.after
        return Run(first, choices, tuple(steps))


def _negated(cube: Cube, transition: Transition) -> Clause:
    """The clause that excludes a cube: one atom for each cell."""
    inside: dict[int, frozenset[Value]] = {}
    for atom in cube:
        inside[atom.cell] = inside.get(atom.cell, atom.values) & atom.values
    every = {cell: frozenset(transition.codes.cells[cell].values) for cell in inside}
    return tuple(Member(cell, every[cell] - values) for cell, values in inside.items())


def _mentions(type_: ScalarType, sorts: frozenset[str]) -> bool:
    """Whether a value of the type may contain an element of one of the sorts."""
    match type_:
        case OptionType(of=inner):
            return _mentions(inner, sorts)
        case RecordType(fields=fields):
            return any(_mentions(t, sorts) for _, t in fields)
        case SortType(name=name):
            return name in sorts
        case _:
            return False
