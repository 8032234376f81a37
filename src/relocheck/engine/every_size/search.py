"""The search for an inductive invariant over uninterpreted sorts.

It keeps, for each template, the rows that it has seen of reachable states, and lemmas: the properties, and clauses
that no seen row breaks. Z3 is asked for a step that leads from all lemmas out of one. Where the state before has an
unseen row, it is held to be unreachable: a small clause against it becomes a lemma. Where all its rows were seen, the
state after may be reachable too: its rows are taken in, and the clauses that they break dropped. A property that fails
there cannot be proved with these templates, and larger ones are tried. So a clause is learned only where a property
needs it, and what can be proved is what the strongest invariant over the templates proves.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from relocheck.engine.every_size.lean import lean
from relocheck.engine.every_size.result import EverySize, Limits, Stuck
from relocheck.engine.every_size.rows import Row, Template, blocking, clause, excluded, rows_of, templates
from relocheck.engine.every_size.sample import sample
from relocheck.engine.every_size.solver import GaveUp, Solver
from relocheck.ir.system import Kind, Property, System
from relocheck.lazy import dataclass
from relocheck.theory.countermodel import LeadsOut
from relocheck.theory.lemma import ASSERTS, Lemma, Obligation, goals, obligations
from relocheck.theory.refusal import OutsideFragment
from relocheck.theory.transition import theory

__all__ = ["induct", "prove"]


def prove(
    system: System,
    properties: Sequence[Property],
    written: Sequence[Property] = (),
    limits: Limits = Limits(),  # noqa: B008
) -> EverySize:
    """Prove invariants and step properties for every size; OutsideFragment where the system is outside the fragment.

    `written` are lemmas of the user's: they are used as far as they are proved themselves.
    """
    begun = time.process_time()
    known = theory(system)
    asked = [p for p in properties if p.kind is not Kind.SOMETIMES]
    result = EverySize(known, sample(known, asked))
    wanted = _sayable(result, (p for p in asked if p.name not in result.violated))
    if result.sample.fault is None:
        hints = [replace(a, property=None) for a in goals(known, _sayable(result, written)) if a.name != ASSERTS]
        induct(result, goals(known, wanted), hints, limits, begun)
    result.seconds = time.process_time() - begun
    return result


def induct(
    result: EverySize, wanted: Sequence[Lemma], written: Sequence[Lemma], limits: Limits, begun: float | None = None
) -> None:
    """Look for an inductive invariant that proves what is wanted, from the states of the sample; `result` takes it."""
    search = _Search(result, limits, time.process_time() if begun is None else begun, wanted, written)
    search.run()
    result.queries = search.solver.queries


def _sayable(result: EverySize, properties: Iterable[Property]) -> list[Property]:
    """The properties that can be said without numbers; the others are refused."""
    found: list[Property] = []
    for p in properties:
        try:
            goals(result.theory, [p])
            found.append(p)
        except OutsideFragment as refused:
            result.stuck[p.name] = Stuck(refused.render())
    return found


@dataclass(frozen=True, slots=True)
class _Learned:
    """Where a clause comes from: the row that it excludes, by these atoms."""

    template: Template
    bad: Row
    atoms: tuple[int, ...]


class _OutOfTime(Exception):
    """There is no more time."""


class _Search:
    """One search: lemmas in force, rows seen, obligations shown so far."""

    def __init__(
        self, result: EverySize, limits: Limits, begun: float, wanted: Sequence[Lemma], written: Sequence[Lemma]
    ) -> None:
        self.result = result
        self.limits = limits
        self.begun = begun
        self.wanted = {g.name: g for g in wanted}
        self.written = {g.name: g for g in written if g.name not in self.wanted}
        self.theory = result.theory
        self.solver = Solver(result.theory)
        self.tables: dict[Template, set[Row]] = {}
        self.lemmas: dict[str, Lemma] = {}
        self.obligations: dict[str, tuple[Obligation, ...]] = {}
        self.learned: dict[str, _Learned] = {}
        self.shown: dict[tuple[str, str], frozenset[str]] = {}
        """The obligations that hold, by step and lemma, and the lemmas that each rests on."""
        self.count = 0

    def run(self) -> None:
        """Larger and larger templates, until all is proved or the limits are reached."""
        for level in range(1, self.limits.level + 1):
            try:
                self.attempt(level)
            except (_OutOfTime, GaveUp) as ended:
                self._end(str(ended))
                return
            if self.wanted.keys() <= self.lemmas.keys():
                break
        self._end("")

    def attempt(self, level: int) -> None:
        """One level: what could not be proved before is tried again."""
        self.tables = {t: set() for t in templates(self.theory.signature, level)}
        for structure in self.result.sample.structures:
            for template, rows in self.tables.items():
                rows |= set(rows_of(template, self.theory.signature, structure))
        for lemma in (*self.wanted.values(), *self.written.values()):
            if lemma.name not in self.lemmas:
                self._take(lemma)
        while (next_ := self._next()) is not None:
            self._show(next_)

    def _take(self, lemma: Lemma) -> None:
        self.lemmas[lemma.name] = lemma
        self.obligations[lemma.name] = tuple(obligations(self.theory, lemma))
        self.result.stuck.pop(lemma.name, None)

    def _next(self) -> Obligation | None:
        """An obligation that is still open, properties first."""
        for name in self.lemmas:
            for obligation in self.obligations[name]:
                if (obligation.step.name, name) not in self.shown:
                    return obligation
        return None

    def _show(self, obligation: Obligation) -> None:
        """Show an obligation, or change the lemmas."""
        if time.process_time() - self.begun > self.limits.seconds:
            raise _OutOfTime(f"no more time, at {obligation.name}")
        at_start = obligation.step is self.theory.start
        out = self.solver.ask(obligation.step, {} if at_start else self.lemmas, obligation.goal)
        if isinstance(out, frozenset):
            self.shown[obligation.step.name, obligation.lemma] = out
        elif at_start or not self._strengthen(out):
            self._weaken(obligation, out)

    def _strengthen(self, out: LeadsOut) -> bool:
        """Learn the shortest clause against the state before; False where all its rows were seen."""
        found: list[_Learned] = []
        for template, seen in self.tables.items():
            for row in sorted(set(rows_of(template, self.theory.signature, out.before)) - seen):
                found.append(_Learned(template, row, blocking(row, seen)))
        if not found:
            return False
        best = min(found, key=lambda f: len(f.atoms))
        self.count += 1
        name = f"learned {self.count}"
        self.learned[name] = best
        self._take(Lemma(name, clause(best.template, best.bad, best.atoms)))
        return True

    def _weaken(self, obligation: Obligation, out: LeadsOut) -> None:
        """Take in the rows of the state after; give up a lemma that was not learned."""
        if obligation.lemma not in self.learned:
            reason = (
                f"{obligation.lemma} is not preserved by {obligation.step.name}, as far as the lemmas found can tell"
            )
            self.result.stuck[obligation.lemma] = Stuck(reason, out)
            self._drop([obligation.lemma])
            return
        broken: list[str] = []
        for template, seen in self.tables.items():
            new = set(rows_of(template, self.theory.signature, out.after)) - seen
            seen |= new
            clauses = ((n, c) for n, c in self.learned.items() if c.template == template and n in self.lemmas)
            broken += (name for name, c in clauses if any(excluded(c.bad, c.atoms, row) for row in new))
        assert obligation.lemma in broken, f"{obligation.name}: the state after breaks no clause"
        self._drop(broken)

    def _drop(self, names: Iterable[str]) -> None:
        gone = set(names)
        for name in gone:
            del self.lemmas[name]
        self.shown = {k: core for k, core in self.shown.items() if k[1] not in gone and not core & gone}

    def _end(self, reason: str) -> None:
        """Write down what is proved: everything in force, where all of it was shown."""
        if reason:
            for name in self.wanted:
                self.result.stuck.setdefault(name, Stuck(reason))
            return
        if ASSERTS in self.wanted and ASSERTS not in self.lemmas:
            for name in self.wanted:
                self.result.stuck.setdefault(name, Stuck("an assert may fail", self.result.stuck[ASSERTS].leads_out))
            return
        self.result.proved = tuple(name for name in self.wanted if name in self.lemmas and name != ASSERTS)
        if self.result.proved:
            wanted = [name for name in self.wanted if name in self.lemmas]
            self.result.lemmas = _numbered(lean(self.solver, self.lemmas, wanted))


def _numbered(lemmas: Iterable[Lemma]) -> tuple[Lemma, ...]:
    """The learned ones named by number."""
    number = count(1)
    return tuple(replace(a, name=f"learned {next(number)}") if a.name.startswith("learned ") else a for a in lemmas)
