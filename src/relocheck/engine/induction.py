"""k-induction with simple paths: complete at a scope, where no path has more different states than there are.

For k = 1, 2, ...: no run of k-1 steps from a start breaks the property (base), and no k different good states in a row,
each an enabled action after the last, are followed by a bad one (step). (Sheeran, Singh and Stalmarck, 2000; Een and
Sorensson, 2003.) Every step is an enabled action: with idling nothing is inductive that needs a k above 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relocheck.engine import bounded
from relocheck.engine.circuit import TRUE, Literal
from relocheck.engine.contract import Offered, Options, Outcome, Stop
from relocheck.engine.limits import Limits, Stopped
from relocheck.engine.relation import canonical_codes, constants, relevant_cells
from relocheck.engine.sat import Clauses, Model, Sat, is_true
from relocheck.engine.symbolic import Claim, Transition, unfold
from relocheck.engine.unroll import Unrolling
from relocheck.errors import ModelError
from relocheck.ir.invariant import Invariant
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes

__all__ = ["search"]

DEFAULT_DEPTH = 12


def search(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    options: Options = Options(),  # noqa: B008 (frozen)
) -> Outcome:
    """Prove each property by itself, with k up to `options.depth` (12 if None); the base cases are a bounded search.

    A lemma of the user's is proved first, and may be used as soon as it is.
    """
    limits = Limits(options)
    most = DEFAULT_DEPTH if options.depth is None else options.depth
    asked = [p for p in properties if p.kind is not Kind.SOMETIMES]
    proofs: dict[str, Invariant] = {}
    lemmas = {p.name: p for p in options.lemmas}
    offered: dict[str, Offered] = {}
    base = Outcome("induction", Stop.DEPTH, -1, 0.0, {})
    try:
        paths = Paths(unfold(system, [*asked, *lemmas.values()], sizes), limits, most)
        for k in range(1, most + 1):
            left = [p for p in asked if p.name not in proofs]
            open_ = [p for name, p in lemmas.items() if name not in offered]
            found = bounded.search(system, [*left, *open_], sizes, replace(options, depth=k - 1, timeout=_left(limits)))
            offered |= {name: Offered(run=f.run) for name, f in found.findings.items() if name in lemmas}
            base = replace(found, findings={n: f for n, f in found.findings.items() if n not in lemmas})
            if base.fault is not None or base.stop not in (Stop.DEPTH, Stop.DECIDED, Stop.EXHAUSTED):
                break
            for lemma in (p.name for p in open_ if p.name not in offered):
                if paths.show(lemma):
                    paths.assume(lemma)
                    offered[lemma] = Offered(used=True)
            shown = [p for p in left if p.name not in base.findings and paths.show(p.name)]
            proofs |= {p.name: paths.proof(p) for p in shown}
            if len(proofs) + len(base.findings) == len(asked):
                base = replace(base, stop=Stop.DECIDED)
                break
            paths.extend()
        offered |= {name: Offered(leads_out=paths.out.get(name)) for name in lemmas if name not in offered}
    except ModelError:
        base = bounded.search(system, asked, sizes, options)
    except Stopped as stopped:
        base = replace(base, stop=stopped.stop)
    except KeyboardInterrupt:
        base = replace(base, stop=Stop.INTERRUPTED)
    missed = len(asked) < len(properties) and base.stop is Stop.DECIDED
    stop = Stop.DEPTH if missed else base.stop
    return replace(
        base, engine="induction", stop=stop, seconds=limits.seconds, proofs=proofs, deadlock=None, lemmas=offered
    )


def _left(limits: Limits) -> float | None:
    timeout = limits.options.timeout
    return None if timeout is None else max(0.001, timeout - limits.seconds)


class Paths:
    """All paths of some different states, each a step after the last, and one step more; from any state."""

    def __init__(self, transition: Transition, limits: Limits, most: int) -> None:
        self.transition = transition
        self.unrolling = Unrolling(transition)
        self.sat = Sat(limits)
        self.k = 1
        self.free = self.unrolling.spare(most + 1)
        self.claims = {c.property.name: c for c in transition.claims}
        self.assumed: list[str] = []
        self.out: dict[str, tuple[State, State]] = {}
        """For what is not shown the last state of a path, and one that follows, which is bad."""
        self.sat.add(-1)  # the variable of the constant false
        self._add(self.unrolling.state(0))
        for clause in canonical_codes(transition, relevant_cells(transition)):
            self.sat.add(*(self.unrolling.literal(a) for a in clause))
        self._define()

    def show(self, name: str) -> bool:
        """Whether behind k different states in which the property is good nothing fails and all is good."""
        claim, last = self.claims[name], self.k - 1
        steps = claim.property.kind is Kind.STEP
        good = [-self._broken(claim, n) for n in range(self.k - 1 if steps else self.k)]
        fails = [*good, self._literal(self.transition.fault, last)]
        leaves = [*good, self._literal(self.transition.enabled, last), self._broken(claim, last if steps else self.k)]
        if self.sat.possible(fails):
            return False
        if self.sat.possible(leaves):
            self.out[name] = self._state(last), self._state(self.k)
            return False
        return True

    def assume(self, name: str) -> None:
        """An invariant that was shown may be taken for true in all states of a path."""
        self.assumed.append(name)
        for frame in range(self.k + 1):
            self.sat.add(-self._broken(self.claims[name], frame))

    def _state(self, frame: int) -> State:
        """The state that the last answer has in a frame."""
        model = self.sat.model()
        latches = zip(self.transition.latches, self.transition.codes.cells, strict=True)
        return tuple(code.value([self._is_true(b, frame, model) for b in bits]) for bits, code in latches)

    def _is_true(self, literal: Literal, frame: int, model: Model) -> bool:
        if literal <= TRUE:
            return literal == TRUE
        number = self._literal(literal, frame)
        return is_true(abs(number), model) == (number > 0)

    def extend(self) -> None:
        """One state more on the path, different from all before it."""
        self.sat.add(self._literal(self.transition.enabled, self.k - 1))
        for earlier in range(self.k):
            self._differ(earlier, self.k)
        self.k += 1
        self._define()

    def proof(self, property_: Property) -> Invariant:
        """What a certificate needs: the property, k, and what the circuit has taken for granted."""
        families = tuple(constants(self.transition))
        if property_.kind is Kind.STEP:
            return Invariant(families, tuple(self.assumed), (property_.name,), self.k)
        return Invariant(families, (*self.assumed, property_.name), (), self.k)

    def _define(self) -> None:
        """The step behind the path, and the state after it."""
        self._add(self.unrolling.step(self.k - 1))
        self._add(self.unrolling.state(self.k))
        for name in self.assumed:
            self.sat.add(-self._broken(self.claims[name], self.k))

    def _add(self, clauses: Clauses) -> None:
        for clause in clauses:
            self.sat.add(*clause)

    def _literal(self, literal: Literal, frame: int) -> int:
        return self.unrolling.literal(literal, frame)

    def _broken(self, claim: Claim, frame: int) -> int:
        """A literal that is true where the property is false or has no value."""
        hit, fault = self._literal(claim.hit, frame), self._literal(claim.fault, frame)
        self.free += 1
        self._add([(-hit, self.free), (-fault, self.free), (hit, fault, -self.free)])
        return self.free

    def _differ(self, first: int, second: int) -> None:
        """Assert that two states differ in some bit."""
        different: list[int] = []
        t = self.transition
        for latches, primes in zip(t.latches, t.primes, strict=True):
            for latch, prime in zip(latches, primes, strict=True):
                if latch != prime:
                    a, b = self._literal(latch, first), self._literal(latch, second)
                    self.free += 1
                    self._add([(-self.free, a, b), (-self.free, -a, -b)])
                    different.append(self.free)
        self.sat.add(*different)
