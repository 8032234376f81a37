"""Which cells of a state an action instance may read and write, and which a formula may read, without running it.

Nothing that can be read or written is missing. Entries of a map are told apart where the keys are parameters or other
names with known values; a key that is not known stands for all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never

from relocheck.engine.intervals import statements
from relocheck.ir.layout import Layout
from relocheck.ir.system import Action
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Conditional,
    Const,
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
    Size,
    Stmt,
)
from relocheck.ir.types import Value
from relocheck.lazy import dataclass

__all__ = ["Cells", "Footprint", "Known"]

Known = Mapping[str, frozenset[Value]]
"""The values that a name may have; a name that is not in it may have any."""


@dataclass(frozen=True, slots=True)
class Footprint:
    """The cells that may be read and written: a set of cells is an int, one bit for each."""

    reads: int
    writes: int


class Cells:
    """The analysis of one system at a scope."""

    def __init__(self, layout: Layout) -> None:
        self.of_field: dict[str, list[tuple[tuple[int, ...], int]]] = {}
        """The keys of each cell of a field, and the number of the cell."""
        for (field, keys), place in layout.index.items():
            self.of_field.setdefault(field, []).append((keys, place))
        self._places: dict[tuple[str, tuple[frozenset[Value] | None, ...]], int] = {}

    def of_instance(self, action: Action, args: Iterable[Value]) -> Footprint:
        """What one instance of an action may read and write, guards included."""
        given = {name: frozenset((value,)) for (name, _), value in zip(action.params, args, strict=True)}
        times = Counter([*given, *_binds(action)])
        known = {name: values for name, values in given.items() if times[name] == 1}
        walk = _Walk(self, known, frozenset(name for name in times if times[name] == 1))
        walk.run(action.body)
        return Footprint(walk.reads, walk.writes)

    def read_by(self, expr: Expr, known: Known) -> int:
        """The cells that an expression may read."""
        match expr:
            case Const() | Local() | Size():
                return 0
            case Read(field=field, keys=keys):
                return self.places(field, keys, known) | self.all_of(keys, known)
            case Op(operands=inner) | Make(values=inner):
                return self.all_of(inner, known)
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                return self.all_of((condition, then, otherwise), known)
            case Let(name=name, value=value, body=body):
                return self.read_by(value, known) | self.read_by(body, _without(known, name))
            case Get(record=record):
                return self.read_by(record, known)
            case Fold():
                return self._fold(expr, known)
        assert_never(expr)

    def all_of(self, exprs: Iterable[Expr], known: Known) -> int:
        """The cells that several expressions may read."""
        found = 0
        for expr in exprs:
            found |= self.read_by(expr, known)
        return found

    def places(self, field: str, keys: Iterable[Expr], known: Known) -> int:
        """The cells that a field may mean at these keys."""
        values = tuple(_values(k, known) for k in keys)
        if (field, values) not in self._places:
            self._places[field, values] = self._among(field, values)
        return self._places[field, values]

    def _among(self, field: str, values: Sequence[frozenset[Value] | None]) -> int:
        found = 0
        for keys, place in self.of_field[field]:
            if all(given is None or key in given for key, given in zip(keys, values, strict=True)):
                found |= 1 << place
        return found

    def domain(self, domain: Domain, known: Known) -> int:
        """The cells that the ends of a range may read."""
        return self.all_of((domain.low, domain.high), known) if isinstance(domain, RangeDomain) else 0

    def _fold(self, expr: Fold, known: Known) -> int:
        found = 0
        for g in expr.generators:
            found |= self.domain(g.domain, known)
            known = _without(known, g.name)
            found |= 0 if g.condition is None else self.read_by(g.condition, known)
        found |= self.read_by(expr.body, known)
        return found | (0 if expr.default is None else self.read_by(expr.default, known))


@dataclass(slots=True)
class _Walk:
    """One walk over a body, in the order of the text; a name that is bound once has the values it is bound to there."""

    cells: Cells
    known: dict[str, frozenset[Value]]
    once: frozenset[str]
    reads: int = 0
    writes: int = 0

    def run(self, body: Iterable[Stmt]) -> None:
        for stmt in body:
            self._statement(stmt)

    def _statement(self, stmt: Stmt) -> None:
        match stmt:
            case Assign(field=field, keys=keys, value=value):
                self._read(*keys, value)
                self.writes |= self.cells.places(field, keys, self.known)
            case Bind(name=name, value=value):
                self._read(value)
                values = _values(value, self.known)
                if values is not None and name in self.once:
                    self.known[name] = values
            case Branch(condition=condition, then=then, otherwise=otherwise):
                self._read(condition)
                self.run(then)
                self.run(otherwise)
            case Loop(domain=domain, body=body):
                self.reads |= self.cells.domain(domain, self.known)
                self.run(body)
            case Block(body=body):
                self.run(body)
            case Require(condition=condition) | Check(condition=condition):
                self._read(condition)
            case Choose(domain=domain, condition=condition):
                self.reads |= self.cells.domain(domain, self.known)
                self._read(condition)
            case _:  # Leave
                pass

    def _read(self, *exprs: Expr) -> None:
        self.reads |= self.cells.all_of(exprs, self.known)


def _binds(action: Action) -> Iterator[str]:
    for stmt in statements(action.body):
        if isinstance(stmt, Bind | Loop | Choose):
            yield stmt.name


def _values(expr: Expr, known: Known) -> frozenset[Value] | None:
    match expr:
        case Const(value=value):
            return frozenset((value,))
        case Local(name=name):
            return known.get(name)
        case Conditional(then=then, otherwise=otherwise):
            one, other = _values(then, known), _values(otherwise, known)
            return None if one is None or other is None else one | other
        case _:
            return None


def _without(known: Known, name: str) -> Known:
    return {n: values for n, values in known.items() if n != name} if name in known else known
