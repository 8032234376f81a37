"""Distilling: the exhausted set of states turned into an inductive invariant of few, short clauses.

The explicit engine has seen every reachable state, so what is true of all of them may be assumed. While some state
that satisfies the clauses so far breaks a property, or has a step to a state that breaks a clause, that state is not
reachable, and a clause that all reachable states obey excludes it (`projection`). Nothing is ever taken back: this is
IC3 (Bradley, 2011) with one frame, whose generalisation asks the reachable states instead of the solver. In the end
the clauses that no answer needed are left out, where that is quickly found.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import product

from relocheck.engine import explicit
from relocheck.engine.circuit import TRUE, Literal
from relocheck.engine.contract import Offered, Options, Outcome, Stop
from relocheck.engine.explore import explore
from relocheck.engine.limits import Limits, Stopped
from relocheck.engine.ordered import ordered
from relocheck.engine.projection import Projection, TooVarious
from relocheck.engine.relation import Relation, constants
from relocheck.engine.sat import GivenUp
from relocheck.engine.symbolic import Claim, Transition, unfold
from relocheck.ir.invariant import Family, Invariant
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes, SortType
from relocheck.lazy import dataclass

__all__ = ["Inseparable", "search"]


PRUNED = 100_000
"""Gates of a step above which no clause is left out: that takes as long as all the rest, and finds few. With lemmas it
is done all the same, since it finds out which of them are used."""


PATIENCE = 100_000
"""The conflicts that one question about what is needed may cost; without the clauses' symmetry some are very hard."""


MOST = 3
"""So many elements are told apart; that comes last, since of 14 elements a state then has two thousand rows."""


class Inseparable(Exception):
    """A state is not reachable, but no few of its elements show it."""


def search(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    options: Options = Options(),  # noqa: B008 (frozen)
) -> Outcome:
    """Search as the explicit engine does, then prove what holds."""
    limits = Limits(options)
    found = _apart(explicit.search(system, (*properties, *options.lemmas), sizes, options), options.lemmas)
    held = [p for p in properties if p.name not in found.findings and p.kind is not Kind.SOMETIMES]
    if found.stop is not Stop.EXHAUSTED or found.fault is not None or not held:
        return replace(found, seconds=limits.seconds)
    true = [p for p in options.lemmas if p.name not in found.lemmas]
    try:
        proof = distilled(system, held, sizes, limits, true)
    except Stopped as stopped:
        return replace(found, stop=stopped.stop, seconds=limits.seconds)
    except KeyboardInterrupt:
        return replace(found, stop=Stop.INTERRUPTED, seconds=limits.seconds)
    except (Inseparable, TooVarious):
        return replace(found, stop=Stop.UNKNOWN, seconds=limits.seconds)
    offered = {p.name: Offered(used=p.name in proof.invariants) for p in true}
    proofs = {p.name: proof for p in held}
    return replace(found, seconds=limits.seconds, proofs=proofs, lemmas={**found.lemmas, **offered})


def _apart(found: Outcome, lemmas: Sequence[Property]) -> Outcome:
    """The outcome of a search with the lemmas that it refutes in their own place."""
    names = {p.name for p in lemmas}
    findings = {name: finding for name, finding in found.findings.items() if name not in names}
    refuted = {name: Offered(run=f.run) for name, f in found.findings.items() if name in names}
    return replace(found, engine="distil", findings=findings, lemmas=refuted)


def distilled(
    system: System, held: Sequence[Property], sizes: Sizes, limits: Limits, lemmas: Sequence[Property] = ()
) -> Invariant:
    """An invariant that proves all of these properties, which do hold; of the lemmas, which are true, what it needs."""
    sort = _largest(system, sizes)
    one_sort = replace(system, symmetric=(sort.name,) if sort is not None else ())
    left = limits.options.timeout
    options = replace(limits.options, timeout=None if left is None else left - limits.seconds, progress=None)
    states = explore(one_sort, sizes, options)
    if states.stop is not Stop.EXHAUSTED:
        raise Stopped(states.stop)
    after = [replace(p, kind=Kind.STEP) for p in lemmas]
    transition = unfold(system, [*held, *lemmas, *after], sizes)
    is_pruned = bool(lemmas) or len(transition.circuit) <= PRUNED  # the distillery adds gates of its own
    question = Question.of(transition, len(held))
    distillery = Distillery(question, sort, states.states, limits)
    distillery.run()
    families, used = tuple(distillery.families), tuple(p.name for p in lemmas)
    if is_pruned:
        with suppress(GivenUp):  # all of them are an invariant, too
            families, used = needed(question, families, limits)
    invariants = (*used, *(p.name for p in held if p.kind is Kind.INVARIANT))
    steps = tuple(p.name for p in held if p.kind is Kind.STEP)
    return Invariant((*constants(transition), *families), invariants, steps)


def _largest(system: System, sizes: Sizes) -> SortType | None:
    """The symmetric sort with the most unnamed elements."""
    sorts = [s for s in system.sorts if s.name in system.symmetric and sizes[s.name] - len(s.individuals) > 1]
    return max(sorts, key=lambda s: sizes[s.name], default=None)


@dataclass(frozen=True, slots=True)
class Obligation:
    """What must be impossible: all these literals together. `kept`: then it may be assumed of every state.

    `named`: so many elements of the symmetric sort are told apart.
    """

    literals: tuple[Literal, ...]
    kept: bool = False
    named: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """A step, what is to be proved of it, and lemmas, each of the state before and of the state after."""

    transition: Transition
    claims: tuple[Claim, ...]
    lemmas: tuple[tuple[Claim, Claim], ...]

    @classmethod
    def of(cls, transition: Transition, count: int) -> Question:
        """The transition's claims are so many properties, then the lemmas before, then the lemmas after a step."""
        claims, rest = transition.claims[:count], transition.claims[count:]
        half = len(rest) // 2
        return cls(transition, claims, tuple(zip(rest[:half], rest[half:], strict=True)))

    def obligations(self, relation: Relation) -> Iterator[Obligation]:
        """That no step fails, and no state or step breaks a property."""
        yield Obligation((self.transition.fault,))
        for claim in self.claims:
            yield Obligation((relation.broken(claim),), claim.property.kind is Kind.INVARIANT)


def consecution(relation: Relation, family: Family, named: int = 0) -> Obligation:
    """That no step leads out of the family; its first clause stands for all, since the sort is symmetric."""
    t = relation.transition
    return Obligation((t.enabled, relation.clause(family[0], t.primes) ^ 1), named=named)


class Distillery:
    """The clauses so far, and what is still to be shown of them."""

    def __init__(self, question: Question, sort: SortType | None, states: Sequence[State], limits: Limits) -> None:
        self.question = question
        self.transition = transition = question.transition
        self.sort = sort
        self.states = states
        self.limits = limits
        self.relation = Relation(transition, limits)
        self.families: list[Family] = []
        self.orders: dict[int, Literal] = {}
        self.projections: dict[tuple[int, bool], Projection] = {}
        ways = product((False, True), range(MOST + 1 if sort is not None else 1))
        self.ways = sorted(ways, key=lambda way: (way[1] == MOST, way))

    def run(self) -> None:
        """Add clauses until nothing is left to be shown; lemmas are true of all reachable states, as clauses are."""
        open_ = deque(self.question.obligations(self.relation))
        for before, after in self.question.lemmas:
            self.relation.add(self.relation.broken(before) ^ 1)
            open_.append(Obligation((self.relation.broken(after),)))
        while open_:
            obligation = open_.popleft()
            while self.relation.possible(*obligation.literals, self.ordered(obligation.named)):
                state = self.relation.state(self.transition.latches, self.relation.sat.model())
                open_.append(consecution(self.relation, *self.exclude(state)))
                self.limits.proof = f"{len(self.families)} lemmas"
            if obligation.kept:
                self.relation.add(*(a ^ 1 for a in obligation.literals))

    def ordered(self, named: int) -> Literal:
        """That the state before is the first of its renamings, those of `named` elements left out; made once."""
        if self.sort is None:
            return TRUE
        if named not in self.orders:
            self.orders[named] = ordered(self.transition, self.sort, self.relation.relevant, named)
        return self.orders[named]

    def exclude(self, state: State) -> tuple[Family, int]:
        """A family of clauses that the state breaks and every reachable state obeys, from now on asserted; how many
        elements it tells apart.

        Clauses that count elements come after those that do not: a solver that has to prove them meets pigeonholes.
        """
        for counted, k in self.ways:
            projection = self.projection(k, counted)
            row = projection.unseen(state)
            if row is not None:
                family = projection.family(projection.cube(row))
                for clause in family:
                    self.relation.add(*(self.relation.atom(a, self.transition.latches) for a in clause))
                self.families.append(family)
                return family, k
        raise Inseparable

    def projection(self, k: int, counted: bool) -> Projection:
        """The reachable states as k elements see them, with numbers of elements or without; made once."""
        if (k, counted) not in self.projections:
            layout, cells = self.transition.layout, self.relation.relevant
            self.projections[k, counted] = Projection(layout, self.sort, self.states, k, cells, counted)
        return self.projections[k, counted]


def needed(
    question: Question, families: Sequence[Family], limits: Limits
) -> tuple[tuple[Family, ...], tuple[str, ...]]:
    """The families on which the properties rest, those on which these rest, and so on, by the solver's cores; lemmas
    of the user's, by name, likewise. GivenUp where that is too hard to find out."""
    transition, count = question.transition, len(families)
    relation = Relation(transition, limits, PATIENCE)
    clauses = [[relation.clause(c, transition.latches) for c in family] for family in families]
    clauses += [[relation.broken(before) ^ 1] for before, _ in question.lemmas]
    switches = [relation.switch(family) for family in clauses]
    index = {switch: i for i, switch in enumerate(switches)}
    claims = list(question.obligations(relation))
    shown = relation.switch([a ^ 1 for claim in claims if claim.kept for a in claim.literals])
    open_ = deque((claim, [] if claim.kept else [shown]) for claim in claims)
    kept: set[int] = set()
    while open_:
        obligation, given = open_.popleft()
        assumptions = [*map(relation.number, obligation.literals), *given, *switches]
        if relation.sat.possible(assumptions):
            raise AssertionError("what was shown can be shown no more")
        for i in sorted({index[v] for v in relation.sat.core() if v in index} - kept):
            kept.add(i)
            open_.append((_kept_up(question, relation, families, i), [shown]))
    used = tuple(before.property.name for i, (before, _) in enumerate(question.lemmas) if count + i in kept)
    return tuple(family for i, family in enumerate(families) if i in kept), used


def _kept_up(question: Question, relation: Relation, families: Sequence[Family], i: int) -> Obligation:
    """That no step leads out of a family, or out of the lemma behind them."""
    if i < len(families):
        return consecution(relation, families[i])
    return Obligation((relation.broken(question.lemmas[i - len(families)][1]),))
