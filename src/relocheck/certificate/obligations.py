"""What must be shown of an invariant, each as one stand-alone SMT-LIB script that must be unsatisfiable.

| obligation | asks for |
|---|---|
| initial | a start that fails, or whose state is not in the invariant |
| step ACTION | a state in the invariant in which the action fails, leads out of it, or breaks a step property |
| implication | a state in the invariant that breaks a property, or in which a property has no value |

Outside is who breaks a clause; with symmetry the first clause of each orbit stands for it (`orbits`), and the state
before is one of its renamings that leave these clauses as they are (`order`).

With a depth k above 1 "initial" is about the first k states of a run, and there is one step from k different states.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from relocheck.certificate.bodies import After, Body, cell_width, domain_of_code
from relocheck.certificate.expressions import Reader, State
from relocheck.certificate.lemmas import Formula, cell_name, lemma_text, named_clauses
from relocheck.certificate.orbits import Orbits, orbits
from relocheck.certificate.order import Order
from relocheck.certificate.terms import FALSE, TRUE, Term, Terms, definitions, quoted, sort_text, text
from relocheck.certificate.values import Values
from relocheck.errors import ModelError
from relocheck.ir.invariant import Clause, Invariant, Member
from relocheck.ir.layout import Layout
from relocheck.ir.stored import canonical
from relocheck.ir.system import Action, Kind, Property, System
from relocheck.ir.terms import When
from relocheck.ir.types import Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Obligation", "fixed", "names_of_cells", "obligations"]


@dataclass(frozen=True, slots=True)
class Obligation:
    """One query, and what its models mean: the names of the constants that hold a state, and the state after."""

    name: str
    script: str
    action: str | None = None
    trivial: bool = False
    """Nothing is asked: the formula is the constant false."""


def obligations(
    system: System, properties: Sequence[Property], sizes: Sizes, invariant: Invariant, symmetry: bool = True
) -> Iterator[Obligation]:
    """Everything that makes the invariant a proof of the properties it names; without symmetry, clause by clause."""
    by_name = {p.name: p for p in properties}
    layout, every = Layout.of(system, sizes), tuple(named_clauses(invariant))
    known = orbits(every, layout) if symmetry else Orbits(every)
    claim = _Claim(
        system,
        _Common(layout),
        invariant,
        every,
        known.chosen,
        Order.of(layout, known.runs) if known.runs is not None else None,
        tuple(by_name[n] for n in invariant.invariants),
        tuple(by_name[n] for n in invariant.steps),
        lemma_text(invariant, layout),
    )
    assert all(p.kind is Kind.INVARIANT for p in claim.invariants), "an invariant is one"
    assert all(p.kind is Kind.STEP for p in claim.steps), "a step property is one"
    if invariant.depth > 1:
        yield from claim.inductive_runs()
        return
    yield claim.initial()
    for action in system.actions:
        yield claim.step(action)
    yield claim.implication()


def fixed(invariant: Invariant) -> dict[int, Value]:
    """The cells that some clause allows one value, and this value."""
    found: dict[int, Value] = {}
    for clause in invariant.clauses:
        match clause:
            case (Member(cell=cell, values=values),) if len(values) == 1:
                found.update((cell, v) for v in values)
            case _:
                pass
    return found


class _Common:
    """What all scripts about one system have in common: its layout, and terms, each made once for all of them."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.terms = Terms()
        self.values = Values(self.terms, layout.sizes)
        self.formula = Formula(self.terms, layout)
        self.counts = [sum(1 for _ in values_of(c.type, layout.sizes)) for c in layout.cells]
        self.judged: dict[str, list[tuple[Mapping[tuple[When, int], Term | None], Term, Term]]] = {}
        """Of each property in what cells it was evaluated, to what, and where it has no value."""

    def judge(self, property_: Property, now: State, before: State | None = None) -> tuple[Term, Term]:
        """Whether a property is true, and whether it has no value; evaluated once where it looks at equal cells."""
        known = self.judged.setdefault(property_.name, [])
        for looked, holds, fault in known:
            if all((now if w is When.NOW else before or now)[c] is bits for (w, c), bits in looked.items()):
                return holds, fault
        reader = self.reader(now, before)
        holds = reader.truth(property_.formula, {}, TRUE)
        known.append((reader.looked, holds, self.terms.or_(*reader.faults)))
        return known[-1][1:]

    def state(self, invariant: Invariant, suffix: str = "") -> State:
        """Free constants for the cells of a state, their names end in the suffix; but what a lemma fixes is fixed."""
        cells: State = []
        known = fixed(invariant)
        for n, (cell, count) in enumerate(zip(self.layout.cells, self.counts, strict=True)):
            if count == 1:
                cells.append(None)
            elif n in known:
                index = list(values_of(cell.type, self.layout.sizes)).index(known[n])
                cells.append(self.terms.bits(index, cell_width(count)))
            else:
                cells.append(self.terms.constant(cell_name(cell, self.layout.system) + suffix, cell_width(count)))
        return cells

    def within(self, cells: State) -> list[Term]:
        """That each cell has a value of its type."""
        reader = self.reader(cells)
        pairs = zip(cells, self.counts, strict=True)
        return [domain_of_code(reader, c, n) for c, n in pairs if c is not None]

    def reader(self, now: State, before: State | None = None) -> Reader:
        """What evaluates expressions in a state."""
        return Reader(self.values, self.layout, list(now), before)

    def same(self, a: Term | None, b: Term | None) -> Term:
        """That a cell has the same value in two states."""
        return TRUE if a is None or b is None else self.terms.equal(a, b)


class _Script:
    """One script in the making: its assertions."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.asserted: list[Term] = []
        self.meant: dict[Term, Term] = {}
        """Constants that stand for terms, where they are used."""

    def check(self, *assertions: Term) -> None:
        """Assert."""
        self.asserted += [a for a in assertions if a is not TRUE]

    def _define(self) -> dict[str, int]:
        """Assert what the constants that are used stand for; the names and widths of all that are mentioned."""
        seen: set[int] = set()
        todo = list(self.asserted)
        used: dict[str, int] = {}
        while todo:
            a = todo.pop()
            if id(a) in seen:
                continue
            seen.add(id(a))
            todo += a.operands
            if a.operator.startswith("|") and not a.operands:
                used[a.operator[1:-1]] = a.width
            if a in self.meant:
                self.asserted.append(self.terms.equal(a, self.meant[a]))
                todo.append(self.asserted[-1])
        return {n: w for n, w in self.terms.declared.items() if n in used}

    def text(self, heading: str, lemmas: str) -> str:
        """The whole script."""
        if FALSE in self.asserted:
            self.asserted, lemmas = [FALSE], ""
        declared = self._define()
        names: dict[int, str] = {}
        shared = list(definitions(self.asserted, names, "$"))
        lines = [f"; {heading}: unsat is what is expected", "(set-logic QF_BV)"]
        lines += [f"(declare-const {quoted(n)} {sort_text(w)})" for n, w in declared.items()]
        lines += [lemmas, *shared, *(f"(assert {text(a, names)})" for a in self.asserted), "(check-sat)"]
        return "\n".join(filter(None, lines)) + "\n"


@dataclass(frozen=True)
class _Claim:
    system: System
    common: _Common
    invariant: Invariant
    every: Sequence[tuple[str, Clause]]
    chosen: Sequence[tuple[str, Clause]]
    """The clauses that stand for every clause, where the state before is in the invariant or is a start."""
    order: Order | None
    """Of the elements whose names in that state make no difference to these."""
    invariants: tuple[Property, ...]
    steps: tuple[Property, ...]
    lemmas: str

    def script(self) -> _Script:
        """A new script."""
        return _Script(self.common.terms)

    def made(self, name: str, script: _Script, action: str | None = None) -> Obligation:
        """The obligation that the assertions of a script cannot be true together."""
        text = script.text(f"{self.system.name}, {name}", self.lemmas)
        return Obligation(name, text, action, FALSE in script.asserted)

    @cached_property
    def before(self) -> State:
        """The state that a step begins in."""
        return self.common.state(self.invariant)

    @cached_property
    def inside(self) -> tuple[Term, ...]:
        """That the state before is in the invariant, and the first of its renamings."""
        kept = self.kept(self.before, self.every)
        return (*self.common.within(self.before), *kept, *self.ordered(self.before))

    def kept(self, cells: State, clauses: Sequence[tuple[str, Clause]]) -> list[Term]:
        """The conjuncts of the invariant in a state, with these clauses."""
        found = [self.common.formula.applied(name, clause, cells) for name, clause in clauses]
        return found + [self.true(p, cells, None) for p in self.invariants]

    def ordered(self, cells: State) -> Iterator[Term]:
        """That a state of the invariant is the first of its renamings."""
        return self.order.conditions(self.common.terms, cells) if self.order is not None else iter(())

    def true(self, property_: Property, now: State, before: State | None) -> Term:
        """Whether a property is true and has a value."""
        holds, fault = self.common.judge(property_, now, before)
        return self.common.terms.and_(holds, self.common.terms.not_(fault))

    def initial(self) -> Obligation:
        """A start that fails or is outside."""
        script = self.script()
        after = self.start(script)
        cells = self.primed(script, after, [None] * len(after.cells), "")
        outside = script.terms.not_(script.terms.and_(*self.kept(cells, self.chosen)))
        script.check(script.terms.or_(after.fault, script.terms.and_(after.live, outside)))
        return self.made("initial", script)

    def start(self, script: _Script) -> After:
        """Where runs begin: the defaults, the starts' bodies, the assumptions."""
        fields = {f.name: f for f in self.system.fields}
        body = Body(self.common.reader([]), "start ")
        cells, fits = body.reader.now, TRUE
        for cell, default in zip(self.common.layout.cells, self.common.layout.defaults(), strict=True):
            values = list(values_of(cell.type, self.common.layout.sizes))
            name = cell_name(cell, self.system)
            if fields[cell.field].free:
                cells.append(
                    script.terms.constant(f"free {name}", cell_width(len(values))) if len(values) > 1 else None
                )
                continue
            try:
                value = canonical(default, cell.type, self.common.layout.sizes, name)
            except ModelError:
                value, fits = values[0], FALSE
            bits = script.terms.bits(values.index(value), cell_width(len(values))) if len(values) > 1 else None
            cells.append(bits)
        script.check(*self.common.within(cells))
        body.reader.fail(TRUE, script.terms.not_(fits))
        for start in self.system.starts:
            body.names.clear()
            body.run(start.body)
        for assumption in self.system.assumptions:
            body.require(body.reader.truth(assumption, {}, body.live))
        script.check(*body.domains)
        return body.after()

    def primed(self, script: _Script, after: After, before: State, suffix: str) -> State:
        """The state after a body, with a constant for each cell that it changes, so that a model shows it."""
        cells: State = []
        for n, (cell, new, old) in enumerate(zip(self.common.layout.cells, after.cells, before, strict=True)):
            if new is None or new is old:
                cells.append(old if new is not None else None)
                continue
            name = cell_name(cell, self.system) + suffix
            made = script.terms.constant(name, cell_width(self.common.counts[n]))
            script.meant[made] = new
            cells.append(made)
        return cells

    def action(self, script: _Script, action: Action, before: State, prefix: str) -> After:
        """One action from a state, its arguments and choices free."""
        body = Body(self.common.reader(before), prefix)
        for name, type_ in action.params:
            body.argument(name, type_)
        body.run(action.body)
        script.check(*body.domains)
        return body.after()

    def step(self, action: Action) -> Obligation:
        """A step of the action out of the invariant."""
        script = self.script()
        before = self.before
        script.check(*self.inside)
        after = self.action(script, action, before, f"{action.name} ")
        cells = self.primed(script, after, before, "'")
        known = set(map(id, self.inside))
        wanted = [a for a in self.kept(cells, self.chosen) if id(a) not in known]
        wanted += [self.true(p, cells, before) for p in self.steps]
        outside = script.terms.not_(script.terms.and_(*wanted))
        script.check(script.terms.or_(after.fault, script.terms.and_(after.live, outside)))
        return self.made(f"step {action.name}", script, action.name)

    def implication(self) -> Obligation:
        """A state of the invariant in which a property is false or has no value."""
        script = self.script()
        cells, formula = self.before, self.common.formula
        script.check(*self.common.within(cells))
        script.check(*(formula.applied(n, c, cells) for n, c in self.every), *self.ordered(cells))
        judged = [self.common.judge(p, cells) for p in self.invariants]
        true = [holds for holds, _ in judged]
        script.check(*true)  # they are conjuncts of the invariant
        faults = script.terms.or_(*(fault for _, fault in judged))
        script.check(script.terms.or_(faults, script.terms.not_(script.terms.and_(*true))))
        return self.made("implication", script)

    # -- k-induction ---------------------------------------------------------------------------------------------------

    def inductive_runs(self) -> Iterator[Obligation]:
        """That the first k states of a run are in the invariant, and what follows k different ones in a row."""
        depth = self.invariant.depth
        for steps in range(depth):
            yield self.run(steps, from_start=True)
        yield self.run(depth, from_start=False)

    def run(self, steps: int, from_start: bool) -> Obligation:
        """A run of so many steps whose last state is outside, or whose last step fails or breaks a step property."""
        script = self.script()
        terms, states = script.terms, list[State]()
        live, faults = TRUE, list[Term]()
        if from_start:
            after = self.start(script)
            states.append(self.primed(script, after, [None] * len(after.cells), "@0"))
            live, faults = after.live, [after.fault]
        else:
            states.append(self.common.state(self.invariant, "@0"))
            script.check(*self.common.within(states[0]))
        broken: list[Term] = []
        for n in range(steps):
            script.check(*self.kept(states[-1], self.every))
            following, moved, fault = self.any_action(script, states[-1], n)
            faults = [terms.and_(live, fault)] if from_start or n == steps - 1 else []
            live = terms.and_(live, moved)
            broken = [self.true(p, following, states[-1]) for p in self.steps]
            if n < steps - 1:
                script.check(live, *broken)
            states.append(following)
        if not from_start:
            for a, b in combinations(states[:-1], 2):
                script.check(terms.not_(terms.and_(*map(self.common.same, a, b))))
        good = terms.and_(*self.kept(states[-1], self.every), *broken)
        script.check(terms.or_(*faults, terms.and_(live, terms.not_(good))))
        return self.made(f"initial {steps}" if from_start else "step", script)

    def any_action(self, script: _Script, before: State, n: int) -> tuple[State, Term, Term]:
        """A step of some action: the state after it, that there is one, and that an action fails instead."""
        terms, after = script.terms, self.common.state(Invariant((), ()), f"@{n + 1}")
        moves: list[Term] = []
        faults: list[Term] = []
        for action in self.system.actions:
            made = self.action(script, action, before, f"{action.name}@{n} ")
            moves.append(terms.and_(made.live, *map(self.common.same, after, made.cells)))
            faults.append(made.fault)
        script.check(*self.common.within(after))
        return after, terms.or_(*moves), terms.or_(*faults)


def names_of_cells(layout: Layout, system: System) -> Mapping[str, int]:
    """The index of each cell by its name in a script."""
    return {cell_name(c, system): i for i, c in enumerate(layout.cells)}
