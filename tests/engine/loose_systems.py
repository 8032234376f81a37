"""Random systems of a few processes that meet now and then: most of their steps can wait for each other.

Each process goes through places; it has a value, notes and tools of its own. A table and a number are shared by all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from relocheck.compile.symmetry import symmetric_sorts
from relocheck.ir.system import Action, Antecedent, Field, Kind, Property, System
from relocheck.ir.terms import (
    Assign,
    Bind,
    Branch,
    Check,
    Choose,
    Conditional,
    Const,
    Expr,
    Fold,
    Generator,
    Local,
    Loop,
    Op,
    Operator,
    Read,
    Require,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import BOOL, INT, IntType, MapType, OptionType, SortType

__all__ = ["TRUE", "Loose", "loose_system", "number", "op"]

LAST = 3
"""The number of the last place; 0 is the first."""
TOOL, TRUTH = SortType("Tool", ordered=False), Const(True, BOOL)
PLACE, VALUE, KEY = IntType(0, LAST), IntType(0, 2), IntType(0, 1)


@dataclass(frozen=True, slots=True)
class Loose:
    """A system with properties of its states, and how many processes there are."""

    system: System
    properties: tuple[Property, ...]
    sizes: dict[str, int]


def loose_system(rng: Random) -> Loose:
    """One system; the same for the same state of the generator."""
    return _Maker(rng).whole()


def op(operator: Operator, *operands: Expr) -> Op:
    """A formula, or a number, by the operator."""
    return Op(operator, operands, INT if operator in (Operator.ADD, Operator.SUB) else BOOL)


def number(value: int) -> Const:
    """An int."""
    return Const(value, INT)


class _Maker:
    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.sort = SortType("Process", ordered=rng.random() < 0.4)
        self.social = rng.choice((0.1, 0.2, 0.3, 0.5))
        """How often a process has to do with others."""
        self.turns = rng.random() < 0.4
        """Whether it may go back to an earlier place."""
        self.count = rng.choice((2, 2, 3))
        self.tools = self.count == 2 and rng.random() < 0.4

    def whole(self) -> Loose:
        actions = [self._action(n, place) for n, place in enumerate([*range(LAST), *self._more()])]
        if self.rng.random() < 0.5:
            actions.append(Action("rest", (), (Require(self._every("place", LAST)), *self._at_the_end())))
        self.rng.shuffle(actions)
        properties = (*(self._property(n) for n in range(self.rng.choice((0, 1, 1, 2)))), TRUE)
        fields = (
            Field("place", MapType((self.sort,), PLACE), 0),
            Field("own", MapType((self.sort,), VALUE), 0),
            Field("notes", MapType((self.sort,), VALUE), 0),
            Field("in_hand", MapType((self.sort,), OptionType(TOOL))),
            Field("used", MapType((self.sort, TOOL), BOOL), False),
            Field("table", MapType((KEY,), VALUE), 0),
            Field("shared", VALUE, 0),
        )
        formulas = [e for p in properties for e in (p.formula, *(a.condition for a in p.antecedents))]
        found = symmetric_sorts((self.sort, TOOL), [a.body for a in actions], formulas)
        system = System("loose", (self.sort, TOOL), (), (), fields, (), (), tuple(actions), found)
        return Loose(system, properties, {"Process": self.count, "Tool": 2})

    def _more(self) -> list[int]:
        return [self.rng.randint(0, LAST) for _ in range(self.rng.choice((0, 1, 2)))]

    # Actions

    def _action(self, n: int, place: int) -> Action:
        p = Local("p", self.sort)
        there = place + 1 if place < LAST and not (self.turns and self.rng.random() < 0.3) else 0
        body: list[Stmt] = [Require(op(Operator.EQ, self._place(p), number(place)))]
        if self.rng.random() < 0.2:
            body.append(Require(self._condition(p)))
        for _ in range(self.rng.choice((0, 1, 1, 2))):
            body += self._statement(p)
        if self.rng.random() < 0.9:
            body.append(Assign("place", (p,), number(there)))
        if self.rng.random() < 0.1:
            body.append(Require(self._condition(p)))
        params = (("p", self.sort),)
        return Action(f"step{n}", (("q", self.sort), *params) if self._uses(body, "q") else params, tuple(body))

    def _uses(self, body: Sequence[Stmt], name: str) -> bool:
        return f"Local(name='{name}'" in repr(body)

    def _at_the_end(self) -> tuple[Stmt, ...]:
        return (self._set_shared(Local("p", self.sort), alone=True),) if self.rng.random() < 0.5 else ()

    def _place(self, p: Expr) -> Read:
        return Read("place", (p,), PLACE)

    def _own(self, p: Expr) -> Read:
        return Read("own", (p,), VALUE)

    def _meets(self) -> bool:
        return self.rng.random() < self.social

    def _condition(self, p: Expr) -> Expr:
        rng = self.rng
        if not self._meets():
            return op(Operator.LE, number(rng.choice((0, 0, 1))), self._own(p))
        every = (
            lambda: op(rng.choice((Operator.EQ, Operator.LE)), Read("shared", (), VALUE), number(rng.randint(0, 2))),
            lambda: self._every(rng.choice(("own", "place")), rng.randint(0, 2), but=p if rng.random() < 0.5 else None),
            lambda: op(Operator.NOT, self._every("own", rng.randint(0, 2))),
            lambda: op(Operator.EQ, self._table(self._own(p)), number(rng.randint(0, 1))),
            lambda: op(Operator.EQ, self._table(number(0)), number(rng.randint(0, 2))),
            lambda: op(Operator.EQ, self._own(Local("q", self.sort)), number(rng.randint(0, 2))),
            lambda: op(Operator.AND, self._condition(p), self._condition(p)),
        )
        return rng.choice(every)()

    def _every(self, field: str, value: int, but: Expr | None = None) -> Expr:
        r = Local("r", self.sort)
        cell = Read(field, (r,), PLACE if field == "place" else VALUE)
        condition = None if but is None else op(Operator.NOT, op(Operator.EQ, r, but))
        generator = Generator("r", self.sort, SortDomain(self.sort), condition)
        return Fold("all", (generator,), op(Operator.EQ, cell, number(value)), BOOL)

    def _table(self, key: Expr) -> Read:
        """A key that may be outside: then it is a model error."""
        return Read("table", (key,), VALUE)

    def _statement(self, p: Expr) -> list[Stmt]:
        rng = self.rng
        if not self._meets():
            return rng.choice((self._own_step, self._own_choice, self._take if self.tools else self._own_step))(p)
        q = Local("q", self.sort)
        every: tuple[Callable[[], Stmt], ...] = (
            lambda: self._set_shared(p),
            lambda: self._set_shared(p),
            lambda: Assign("table", (number(0),), number(rng.randint(0, 2))),
            lambda: Assign("own", (q,), number(rng.randint(0, 2))),
            lambda: Assign("table", (self._small(self._own(p)),), number(rng.randint(0, 2))),
            lambda: Assign("table", (number(rng.randint(0, 1)),), self._own(p)),
            lambda: Assign("own", (p,), self._table(self._small(self._own(p)))),
            lambda: Assign("own", (p,), Read("shared", (), VALUE)),
            lambda: Branch(self._condition(p), tuple(self._statement(p)), tuple(self._own_step(p))),
            lambda: Check(op(Operator.LT, Read("shared", (), VALUE), number(2))),
            self._reset,
            lambda: Assign("own", (p,), op(Operator.ADD, self._own(p), number(1))),
            lambda: Check(op(Operator.LE, self._table(number(0)), self._own(p))),
        )
        return [rng.choice(every)()]

    def _reset(self) -> Loop:
        r = Local("r", self.sort)
        return Loop("r", self.sort, SortDomain(self.sort), (Assign("own", (r,), number(0)),))

    def _small(self, value: Expr) -> Expr:
        return Conditional(op(Operator.EQ, value, number(2)), number(0), value, VALUE)

    def _own_step(self, p: Expr) -> list[Stmt]:
        value = self.rng.choice((number(self.rng.randint(0, 2)), self._small(self._own(p))))
        return [Bind("t", p), Assign(self._private(), (Local("t", self.sort),), value)]

    def _private(self) -> str:
        return "own" if self.rng.random() < 0.4 else "notes"

    def _own_choice(self, p: Expr) -> list[Stmt]:
        x = Local("x", INT)
        return [
            Choose("x", VALUE, SortDomain(VALUE), op(Operator.LT, x, number(self.rng.randint(1, 3)))),
            Assign(self._private(), (p,), x),
        ]

    def _take(self, p: Expr) -> list[Stmt]:
        """Any tool of its own that it does not have in hand; tools nobody can tell apart."""
        f, here = Local("f", TOOL), self._in_hand(p)
        return [
            Choose("f", TOOL, SortDomain(TOOL), op(Operator.NOT, op(Operator.EQ, here, f))),
            Assign("in_hand", (p,), f),
            Assign("used", (p, f), TRUTH),
        ]

    def _in_hand(self, p: Expr) -> Read:
        return Read("in_hand", (p,), OptionType(TOOL))

    def _set_shared(self, p: Expr, alone: bool = False) -> Assign:
        values: list[Expr] = [number(self.rng.randint(0, 2))]
        values += [] if alone else [self._own(p), self._place(p)]
        return Assign("shared", (), self.rng.choice(values))

    # Properties

    def _property(self, n: int) -> Property:
        rng = self.rng
        every = (self._shared_is, self._shared_is, self._some_is, self._two_are, self._all_are, self._all_work)
        formula = rng.choice(every)()
        kind = rng.choice((Kind.INVARIANT, Kind.INVARIANT, Kind.SOMETIMES))
        if kind is Kind.SOMETIMES:
            return Property(f"law{n}", kind, formula)
        if rng.random() < 0.4:
            left = self._shared_is()
            implication = op(Operator.IMPLIES, left, op(Operator.NOT, formula))
            return Property(f"law{n}", kind, implication, antecedents=(Antecedent(left),))
        return Property(f"law{n}", kind, op(Operator.NOT, formula))

    def _shared_is(self) -> Expr:
        return op(Operator.EQ, Read("shared", (), VALUE), number(self.rng.randint(1, 2)))

    def _some_is(self) -> Expr:
        field, value = self.rng.choice((("own", 2), ("own", 1), ("own", 1), ("place", LAST)))
        every = self._every(field, value)
        assert isinstance(every, Fold)
        return replace(every, kind="any")

    def _all_are(self) -> Expr:
        return self._every(self.rng.choice(("own", "place")), self.rng.randint(1, 2))

    def _all_work(self) -> Expr:
        r = Local("r", self.sort)
        has_one = op(Operator.NOT, op(Operator.EQ, self._in_hand(r), Const(None, OptionType(TOOL))))
        return Fold("all", (Generator("r", self.sort, SortDomain(self.sort)),), has_one, BOOL)

    def _two_are(self) -> Expr:
        return op(Operator.AND, self._some_is(), self._shared_is())


TRUE = Property("true", Kind.INVARIANT, TRUTH)
"""No search is over because all is decided."""
