"""The checker: it searches nothing and believes no engine. Every obligation is put to every solver.

What is trusted: the IR, this package's translation of it, and that no two of the solvers are wrong in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from time import monotonic

from relocheck.certificate.document import Certificate
from relocheck.certificate.heading import KIND, Accepted, scope_text
from relocheck.certificate.lemmas import named_clauses
from relocheck.certificate.obligations import Obligation, fixed, names_of_cells, obligations
from relocheck.certificate.solvers import SOLVERS, Answer, Said
from relocheck.errors import ModelError, RelocheckError
from relocheck.ir.evaluate import evaluate
from relocheck.ir.invariant import Invariant, cell_words, holds, show_clause
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.text import property_hash, system_hash
from relocheck.ir.types import Sizes, show_value, values_of
from relocheck.lazy import dataclass

__all__ = ["Rejected", "Undecided", "check", "matches"]


_WORDS = {Kind.INVARIANT: "an invariant", Kind.STEP: "a property of steps"}


class Rejected(RelocheckError):
    """A certificate proves nothing: it is stale, of something else, or an obligation fails."""

    exit_code = 22


class Undecided(RelocheckError):
    """A solver did not answer in its time."""

    exit_code = 5


def check(
    made: Certificate,
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    solvers: Sequence[str],
    seconds: float | None = None,
    pulse: Callable[[str, str], None] | None = None,
    *,
    symmetry: bool = True,
) -> Accepted:
    """Raise Rejected or Undecided unless every solver shows every obligation; `seconds` is for each of them."""
    matches(made, system, properties, sizes)
    took = dict.fromkeys(solvers, 0.0)
    count = 0
    for obligation in obligations(system, properties, sizes, made.invariant, symmetry):
        count += 1
        for name in solvers:
            if obligation.trivial:
                continue
            if pulse is not None:
                pulse(obligation.name, name)
            began = monotonic()
            answer = SOLVERS[name](obligation.script, seconds)
            took[name] += monotonic() - began
            _judge(answer, obligation, name, made.invariant, properties, Layout.of(system, sizes))
    return Accepted(count, took)


def matches(made: Certificate, system: System, properties: Sequence[Property], sizes: Sizes) -> None:
    """Raise Rejected where the heading is of another model, property or scope."""
    heading, hashes = made.heading, {p.name: property_hash(p) for p in properties}
    kinds = {p.name: p.kind for p in properties}
    if heading.kind != KIND:
        raise Rejected(f"it is of another kind: {heading.kind}")
    if heading.design != system.name:
        raise Rejected(f"it is about {heading.design}, not {system.name}")
    if heading.scope != scope_text(sizes):
        raise Rejected(f"it is about the scope {heading.scope}")
    if heading.system != system_hash(system):
        raise Rejected(f"it is stale: {system.name} is no more what it was proved of")
    for name, digest in {**heading.invariants, **heading.steps}.items():
        if name not in hashes:
            raise Rejected(f"it is about a property {name} that there is not")
        if hashes[name] != digest:
            raise Rejected(f"it is stale: {name} is no more what was proved")
    for kind, names in ((Kind.INVARIANT, heading.invariants), (Kind.STEP, heading.steps)):
        for name in names:
            if kinds[name] is not kind:
                raise Rejected(f"it speaks of {name} as of {_WORDS[kind]}, which it is not")
    if (tuple(heading.invariants), tuple(heading.steps)) != (made.invariant.invariants, made.invariant.steps):
        raise Rejected("its heading and its invariant speak of different properties")


def _judge(
    answer: Answer,
    obligation: Obligation,
    solver: str,
    invariant: Invariant,
    properties: Sequence[Property],
    layout: Layout,
) -> None:
    if answer.said is Said.UNKNOWN:
        raise Undecided(f"{solver} does not decide the obligation {obligation.name!r} in its time")
    if answer.said is Said.SAT:
        told = _Model(answer, obligation, invariant, properties, layout).text()
        raise Rejected(f"the obligation {obligation.name!r} fails, says {solver}{told}")


@dataclass(frozen=True, slots=True)
class _Model:
    """A model of an obligation in words: the state, what the step changes, what is broken then."""

    answer: Answer
    obligation: Obligation
    invariant: Invariant
    properties: Sequence[Property]
    layout: Layout

    def text(self) -> str:
        """Lines to put behind a message."""
        names = names_of_cells(self.layout, self.layout.system)
        before = self.state(names, "", self.layout.defaults())
        lines = [f"in the state  {self.cells(before, self.layout.defaults()) or 'of the defaults'}"]
        last = before
        if self.obligation.action is not None:
            last = self.state(names, "'", before)
            lines.append(f"to the state where  {self.cells(last, before) or 'nothing has changed'}")
        broken = self.broken(last)
        if broken:
            lines.append(f"which breaks  {broken}")
        return "".join(f"\n    {line}" for line in lines)

    def state(self, names: Mapping[str, int], suffix: str, default: State) -> State:
        """The state that the constants with this suffix hold; a cell without one keeps its default, or its lemma's."""
        cells = list(default)
        for index, value in () if suffix else fixed(self.invariant).items():
            cells[index] = value
        for name, index in names.items():
            found = self.answer.model.get(name + suffix)
            if found is not None:
                values = list(values_of(self.layout.cells[index].type, self.layout.sizes))
                cells[index] = values[min(found, len(values) - 1)]
        return tuple(cells)

    def cells(self, state: State, other: State) -> str:
        """The cells in which a state differs from another."""
        return "  ".join(
            f"{cell_words(c, self.layout.system)}={show_value(v, c.type)}"
            for c, v, w in zip(self.layout.cells, state, other, strict=True)
            if v != w
        )

    def broken(self, state: State) -> str:
        """The first lemma or property that a state breaks."""
        for name, clause in named_clauses(self.invariant):
            if not holds(clause, state):
                return f"{name}: {show_clause(clause, self.layout)}"
        for p in self.properties:
            if p.name in self.invariant.invariants:
                try:
                    if not evaluate(p.formula, self.layout, state):
                        return p.name
                except ModelError as error:
                    return f"{p.name}: {error}"
        return ""
