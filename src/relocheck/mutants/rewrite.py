"""One walk over the bodies of a system: it finds where something can be written otherwise, or writes one so.

A place is a place of the source. A helper is inlined at each of its calls; a mutation changes all copies alike, as it
would if the file were changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import field, replace

from relocheck.compile.walk import expressions_of, statements, subexpressions
from relocheck.errors import Span
from relocheck.ir.system import Action, Field
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Choose,
    Conditional,
    Domain,
    Expr,
    Fold,
    Get,
    Let,
    Local,
    Loop,
    Make,
    Op,
    RangeDomain,
    Read,
    Require,
    Stmt,
)
from relocheck.ir.types import ScalarType
from relocheck.lazy import dataclass
from relocheck.mutants.variants import Around, Change, of_expression, of_statement

__all__ = ["Place", "Rewriter"]

Names = Mapping[str, ScalarType]


@dataclass(frozen=True, slots=True)
class Place:
    """One change at one place of the source."""

    span: Span
    kind: str
    tag: str


@dataclass(slots=True)
class Rewriter:
    """Collects every change of the bodies it walks over, and makes the chosen one wherever its place is met."""

    fields: Mapping[str, Field]
    chosen: Place | None = None
    found: dict[Place, tuple[Change, str]] = field(default_factory=dict[Place, tuple[Change, str]])
    """Each place with its change and the first action that has it."""
    action: str = ""
    idle: Set[str] = frozenset()
    """The local names that only ghosts are told."""

    def body(self, action: Action) -> tuple[Stmt, ...]:
        """The action's body, with the chosen change in it."""
        self.action = action.name
        self.idle = _idle(action.body, {f.name for f in self.fields.values() if f.ghost})
        return self._block(action.body, dict(action.params))

    def _block(self, body: tuple[Stmt, ...], names: Names) -> tuple[Stmt, ...]:
        known = dict(names)
        out: list[Stmt] = []
        for stmt in body:
            out += self._statement(stmt, known)
            match stmt:
                case Bind(name=name, value=value):
                    known[name] = value.type
                case Choose(name=name, type=type_):
                    known[name] = type_
                case _:
                    pass
        return tuple(out)

    def _statement(self, stmt: Stmt, names: Names) -> tuple[Stmt, ...]:
        if self._only_ghosts(stmt):
            return (stmt,)
        for change, changed in of_statement(stmt, Around(self.fields, names)):
            if self._is_chosen(stmt.span, change):
                return changed
        return (self._inside(stmt, names),)

    def _only_ghosts(self, stmt: Stmt) -> bool:
        """Whether a statement only keeps the books: what it does is for properties."""
        kept = [s for s in statements((stmt,)) if not isinstance(s, Branch | Loop)]
        return bool(kept) and all(
            (isinstance(s, Assign) and self.fields[s.field].ghost) or (isinstance(s, Bind) and s.name in self.idle)
            for s in kept
        )

    def _inside(self, stmt: Stmt, names: Names) -> Stmt:
        match stmt:
            case Assign(keys=keys, value=value):
                return replace(stmt, keys=self._all(keys, names), value=self._expr(value, names))
            case Bind(value=value):
                return replace(stmt, value=self._expr(value, names))
            case Branch(condition=condition, then=then, otherwise=otherwise):
                test = self._expr(condition, names)
                return replace(
                    stmt, condition=test, then=self._block(then, names), otherwise=self._block(otherwise, names)
                )
            case Loop(name=name, type=type_, domain=domain, body=body):
                inner = self._block(body, {**names, name: type_})
                return replace(stmt, domain=self._domain(domain, names), body=inner)
            case Block(body=body):
                return replace(stmt, body=self._block(body, names))
            case Require(condition=condition):
                return replace(stmt, condition=self._expr(condition, names))
            case Choose(name=name, type=type_, condition=condition):
                return replace(stmt, condition=self._expr(condition, {**names, name: type_}))
            case _:
                return stmt

    def _all(self, exprs: tuple[Expr, ...], names: Names) -> tuple[Expr, ...]:
        return tuple(self._expr(e, names) for e in exprs)

    def _domain(self, domain: Domain, names: Names) -> Domain:
        if isinstance(domain, RangeDomain):
            return replace(domain, low=self._expr(domain.low, names), high=self._expr(domain.high, names))
        return domain

    def _expr(self, expr: Expr, names: Names) -> Expr:
        for change, changed in of_expression(expr, Around(self.fields, names)):
            if self._is_chosen(expr.span, change):
                return changed
        match expr:
            case Read(keys=keys):
                return replace(expr, keys=self._all(keys, names))
            case Op(operands=operands):
                return replace(expr, operands=self._all(operands, names))
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                parts = self._all((condition, then, otherwise), names)
                return replace(expr, condition=parts[0], then=parts[1], otherwise=parts[2])
            case Let(value=value, body=body):
                return replace(expr, value=self._expr(value, names), body=self._expr(body, names))
            case Fold():
                return self._fold(expr, names)
            case Make(values=values):
                return replace(expr, values=self._all(values, names))
            case Get(record=record):
                return replace(expr, record=self._expr(record, names))
            case _:
                return expr

    def _fold(self, fold: Fold, names: Names) -> Fold:
        known = dict(names)
        generators = fold.generators
        for i, g in enumerate(generators):
            domain = self._domain(g.domain, known)
            known[g.name] = g.type
            condition = None if g.condition is None else self._expr(g.condition, known)
            generators = (*generators[:i], replace(g, domain=domain, condition=condition), *generators[i + 1 :])
        return replace(fold, generators=generators, body=self._expr(fold.body, known))

    def _is_chosen(self, span: Span | None, change: Change) -> bool:
        if span is None:
            return False
        place = Place(span, change.kind, change.tag)
        self.found.setdefault(place, (change, self.action))
        return place == self.chosen


def _idle(body: tuple[Stmt, ...], ghosts: Set[str]) -> set[str]:
    """The names that are bound and then read by nothing but ghosts' bookkeeping."""
    bound = {s.name for s in statements(body) if isinstance(s, Bind)}
    while True:
        real = {
            e.name
            for s in statements(body)
            if not (isinstance(s, Assign) and s.field in ghosts) and not (isinstance(s, Bind) and s.name in bound)
            for whole in expressions_of(s)
            for e in subexpressions(whole)
            if isinstance(e, Local)
        }
        if not bound & real:
            return bound
        bound -= real
