"""Bounded search: is there a run of 0, 1, 2, ... steps that decides a property? Z3 answers, one depth after the other.

The solver is incremental: what it learns about short runs stays. Every step is an enabled action, there is no idling;
so where there is no run of k steps at all, everything reachable has been seen.
"""

# z3 ships no types; nothing outside the class Solver sees any of it.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import cast

import z3
from z3.z3core import Z3_get_estimated_alloc_size

from relocheck.engine.circuit import Literal
from relocheck.engine.contract import Fault, Finding, Options, Outcome, Progress, Run, Step, Stop
from relocheck.engine.sat import Clauses
from relocheck.engine.symbolic import Claim, Transition, prologue, unfold
from relocheck.engine.unroll import Unrolling
from relocheck.errors import ModelError, NoStart
from relocheck.ir.evaluate import evaluate, execute
from relocheck.ir.layout import Layout
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass

__all__ = ["DEFAULT_DEPTH", "Solver", "Stopped", "search"]

DEFAULT_DEPTH = 20


class Stopped(Exception):
    """The search ends before it is through, for a reason."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop.value)
        self.stop = stop


def search(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    options: Options = Options(),  # noqa: B008 (frozen)
) -> Outcome:
    """Search runs of growing length, up to `options.depth` steps (20 if None).

    A depth of -1 in the outcome says that not even the starts were looked at to the end.
    """
    began = time.monotonic()
    todo = _Search(began, options)
    try:
        stop = todo.go(system, properties, sizes)
    except Stopped as stopped:
        stop = stopped.stop
    except KeyboardInterrupt:
        stop = Stop.INTERRUPTED
    seen_all = stop is Stop.EXHAUSTED  # no run goes on: the longest ends in a deadlock
    return Outcome(
        "bounded",
        stop,
        todo.depth,
        time.monotonic() - began,
        todo.findings,
        deadlock=todo.longest if seen_all and options.deadlock else None,
        looked_for_deadlock=seen_all,
        fault=todo.fault,
        antecedents_seen={name: frozenset(seen) for name, seen in todo.seen.items()},
    )


class Solver:
    """A growing set of clauses, and whether some assumptions are consistent with it."""

    def __init__(self, deadline: float | None = None, memory: int | None = None) -> None:
        self._context = z3.Context()
        self._z3 = z3.SolverFor("QF_FD", ctx=self._context)
        self._deadline = deadline
        self._memory = memory
        self._greatest = 1

    def add(self, clauses: Clauses) -> None:
        """Add clauses."""
        self._greatest = max((abs(v) for c in clauses for v in c), default=self._greatest)
        lines = [f"p cnf {self._greatest} {len(clauses)}", *(" ".join(map(str, c)) + " 0" for c in clauses), ""]
        self._z3.from_string("\n".join(lines))

    def possible(self, *assumptions: int) -> bool:
        """Whether all clauses and assumptions can be true together; it stops the search where Z3 does not know."""
        self._limit()
        try:
            answer = self._z3.check(*map(self._term, assumptions))
        except z3.Z3Exception as error:
            raise Stopped(Stop.MEMORY if "memory" in str(error) else Stop.UNKNOWN) from error
        if answer == z3.unknown:
            raise Stopped(self._reason())
        return bool(answer == z3.sat)

    def values(self, variables: Iterable[int]) -> dict[int, bool]:
        """The values of variables, where the last question was answered with yes."""
        model = self._z3.model()
        return {v: bool(z3.is_true(model.eval(self._term(v), model_completion=True))) for v in variables}

    def _term(self, literal: int) -> z3.ExprRef:
        """A literal in Z3: clauses that are read as text have variables that are named by their numbers."""
        variable = z3.Bool(abs(literal), self._context)
        return cast(z3.ExprRef, variable if literal > 0 else z3.Not(variable))

    def _limit(self) -> None:
        if self._memory is not None and int(Z3_get_estimated_alloc_size()) > self._memory << 20:
            raise Stopped(Stop.MEMORY)
        if self._deadline is not None:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise Stopped(Stop.TIME)
            self._z3.set("timeout", max(1, int(left * 1000)))

    def _reason(self) -> Stop:
        why = str(self._z3.reason_unknown())
        if "interrupt" in why:
            return Stop.INTERRUPTED
        if "memory" in why or "memout" in why:
            return Stop.MEMORY
        late = self._deadline is not None and time.monotonic() >= self._deadline - 0.01
        return Stop.TIME if late else Stop.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Case:
    """What the solver is asked about a property at one depth: literals that it is decided, and that it fails."""

    property: Property
    hit: int
    fault: int


class _Search:
    """The search as far as it has got."""

    transition: Transition
    unrolling: Unrolling

    def __init__(self, began: float, options: Options) -> None:
        self.began = began
        self.options = options
        self.solver = Solver(None if options.timeout is None else began + options.timeout, options.memory)
        self.depth = -1
        self.findings: dict[str, Finding] = {}
        self.fault: Fault | None = None
        self.longest: Run | None = None
        self.open: list[Claim] = []
        self.seen: dict[str, set[int]] = {}
        """For each property the antecedents that were true somewhere."""

    def go(self, system: System, properties: Sequence[Property], sizes: Sizes) -> Stop:
        """Search; the return says why it ended."""
        try:
            self.transition = unfold(system, properties, sizes)
        except ModelError as error:
            self.fault = Fault(Run(Layout.of(system, sizes).defaults(), (), ()), str(error), error.span)
            return Stop.FAULT
        self.unrolling = Unrolling(self.transition)
        self.open = list(self.transition.claims)
        self.seen = {p.name: set() for p in properties}
        stop = self.begin()
        limit = DEFAULT_DEPTH if self.options.depth is None else self.options.depth
        while stop is None and self.depth < limit:
            stop = self.advance(self.depth + 1)
        return stop or Stop.DEPTH

    def begin(self) -> Stop | None:
        """Depth 0: the starts."""
        start = self.transition.start.outcomes
        self.solver.add(self.unrolling.opening())
        if self.solver.possible(self.unrolling.literal(start.fault)):
            self.fault = self._start_fault()
            return Stop.FAULT
        self.solver.add([(self.unrolling.literal(start.done),)])
        if not self.solver.possible():
            raise NoStart(f"{self.transition.layout.system.name}: no start satisfies the assumptions")
        return self.layer(0, [])

    def advance(self, depth: int) -> Stop | None:
        """One step more than before."""
        self.solver.add(self.unrolling.step(depth - 1))
        return self.layer(depth, [self._literal(self.transition.enabled, depth - 1)])

    def layer(self, depth: int, enabled: list[int]) -> Stop | None:
        """What the runs of this many steps decide; `enabled` is the literal that there is a last step, if any."""
        self.solver.add(self.unrolling.state(depth))
        failing = [self._literal(self.transition.fault, depth - 1)] if enabled else []
        claims = [c for c in self.open if depth > 0 or c.property.kind is not Kind.STEP]
        cases = [_Case(c.property, self._of(c, c.hit, depth), self._of(c, c.fault, depth)) for c in claims]
        either = self.unrolling.spare(depth)
        self.solver.add([(-either, *failing, *(v for c in cases for v in (c.hit, c.fault)))])
        self.solver.add([(-either, *failing, e) for e in enabled])
        if self.solver.possible(either):
            self._inspect(depth, failing, enabled, cases)
        if self.fault:
            return Stop.FAULT
        self.solver.add([*((e,) for e in enabled), *((-f,) for f in failing)])
        self.open = [c for c in self.open if c.property.name not in self.findings]
        if self.findings and not self.open:
            self._complete(depth)
            return Stop.DECIDED
        if not self.solver.possible():
            return Stop.EXHAUSTED
        self.longest = self._run(depth)
        self._look_for_antecedents(depth)
        self.solver.add([(-v,) for c in cases if c.property.name not in self.findings for v in (c.hit, c.fault)])
        self._complete(depth)
        return None

    def _inspect(self, depth: int, failing: list[int], enabled: list[int], cases: Sequence[_Case]) -> None:
        """Look at each property, and each way to fail, by itself."""
        if failing and self.solver.possible(*failing):
            self.fault = self._action_fault(depth)
        for case in cases:
            if self.solver.possible(case.hit, *enabled):
                self.findings[case.property.name] = Finding(self._run(depth), shortest=True)
        for case in cases:
            if self.fault is None and self.solver.possible(case.fault, *enabled):
                self.fault = self._property_fault(case.property, depth)

    def _look_for_antecedents(self, depth: int) -> None:
        """Which left sides of implications, never true before, are true at the end of a run of this many steps."""
        for claim in self.open:
            if depth == 0 and claim.property.kind is Kind.STEP:
                continue
            for index, antecedent in enumerate(claim.antecedents):
                if index in self.seen[claim.property.name]:
                    continue
                if self.solver.possible(self._of(claim, antecedent, depth)):
                    self._check_antecedent(claim.property, index, depth)
                    self.seen[claim.property.name].add(index)

    def _check_antecedent(self, property_: Property, index: int, depth: int) -> None:
        """The run that Z3 has found makes it true: the interpreter says so, too."""
        before, last = self._run(depth).last_step
        condition = property_.antecedents[index].condition
        assert evaluate(condition, self.transition.layout, last, before), "an antecedent is true symbolically only"

    def _complete(self, depth: int) -> None:
        self.depth = depth
        if self.options.progress:
            self.options.progress(Progress(depth, 0, 0, time.monotonic() - self.began))

    def _of(self, claim: Claim, literal: Literal, depth: int) -> int:
        """The literal of a claim about the last state, or the last step, of runs of this many steps."""
        return self._literal(literal, depth - 1 if claim.property.kind is Kind.STEP else depth)

    def _literal(self, literal: Literal, frame: int) -> int:
        return self.unrolling.literal(literal, frame)

    def _inputs(self, literals: Sequence[Literal], frame: int = 0) -> dict[Literal, bool]:
        """The values of inputs in the run that Z3 has found."""
        numbers = {a: self._literal(a, frame) for a in literals}
        values = self.solver.values(numbers.values())
        return {a: values[n] for a, n in numbers.items()}

    def _run(self, depth: int) -> Run:
        """The first steps of the run that Z3 has found."""
        t = self.transition
        _, choices, state = t.decode_start(self._inputs(t.start.inputs))
        start, steps = state, list[Step]()
        for frame in range(depth):
            action, args, chosen, state = t.decode_step(state, self._inputs(t.inputs, frame))
            steps.append(Step(action.name, args, chosen, state))
        return Run(start, choices, tuple(steps))

    def _start_fault(self) -> Fault:
        t = self.transition
        before, choices, _ = t.decode_start(self._inputs(t.start.inputs))
        system, layout = t.layout.system, t.layout
        try:
            state = execute(prologue(system), layout, before, (), choices)
            all(evaluate(assumption, layout, state) for assumption in system.assumptions)
        except ModelError as error:
            return Fault(Run(before, choices, ()), str(error), error.span)
        raise AssertionError("the start fails symbolically, but not when it is executed")

    def _action_fault(self, depth: int) -> Fault:
        """The last step fails: the run up to it, and the attempt."""
        run = self._run(depth - 1)
        t, state = self.transition, run.states[-1]
        action, args, choices, _ = t.decode_step(state, self._inputs(t.inputs, depth - 1))
        try:
            execute(action, t.layout, state, args, choices)
        except ModelError as error:
            return Fault(run, str(error), error.span, action.name, args, choices)
        raise AssertionError(f"{action.name} fails symbolically, but not when it is executed")

    def _property_fault(self, property_: Property, depth: int) -> Fault:
        run = self._run(depth)
        before = run.states[-2] if property_.kind is Kind.STEP else None
        try:
            evaluate(property_.formula, self.transition.layout, run.states[-1], before)
        except ModelError as error:
            return Fault(run, str(error), error.span, property=property_.name)
        raise AssertionError(f"{property_.name} fails symbolically, but not when it is evaluated")
