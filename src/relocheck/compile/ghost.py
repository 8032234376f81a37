"""Ghost fields record history for properties: nothing real may depend on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from relocheck.compile.walk import expressions_of, statements, subexpressions
from relocheck.errors import Problem, Span
from relocheck.ir.system import Field
from relocheck.ir.terms import Assign, Bind, Block, Branch, Check, Choose, Expr, Leave, Local, Loop, Read, Require, Stmt

__all__ = ["ghost_problems"]


def ghost_problems(bodies: Iterable[tuple[Stmt, ...]], fields: Mapping[str, Field]) -> list[Problem]:
    """Every place of the bodies where a ghost flows into what is real."""
    ghosts = {name for name, f in fields.items() if f.ghost}
    return [p for b in bodies for p in _Flow(ghosts, _tainted(b, ghosts)).block(b, under=False)]


def _tainted(body: tuple[Stmt, ...], ghosts: set[str]) -> set[str]:
    """The local names that may hold a ghost's value, or whose value a ghost decides."""
    names: set[str] = set()
    while True:
        flow = _Flow(ghosts, names)
        more = set(flow.bound(body, under=False)) - names
        if not more:
            return names
        names |= more


class _Flow:
    """The flow of ghosts through one action."""

    def __init__(self, ghosts: Set[str], names: Set[str]) -> None:
        self.ghosts, self.names = ghosts, names

    def dirty(self, *exprs: Expr) -> bool:
        """Whether a ghost is read in any of the expressions."""
        return any(
            (isinstance(e, Read) and e.field in self.ghosts) or (isinstance(e, Local) and e.name in self.names)
            for whole in exprs
            for e in subexpressions(whole)
        )

    def bound(self, body: tuple[Stmt, ...], under: bool) -> Iterator[str]:
        """The names that a ghost reaches; `under`: in a branch that a ghost decides."""
        for s in body:
            dirty = self.dirty(*expressions_of(s))
            match s:
                case Bind(name=name) | Choose(name=name) if dirty or under:
                    yield name
                case Branch(then=then, otherwise=otherwise):
                    yield from self.bound(then + otherwise, under or dirty)
                case Loop(name=name, body=inner):
                    yield from [name] if dirty or under else []
                    yield from self.bound(inner, under or dirty)
                case Block(body=inner):
                    yield from self.bound(inner, under)
                case _:
                    pass

    def block(self, body: tuple[Stmt, ...], under: bool) -> Iterator[Problem]:
        """What is wrong in the statements."""
        for s in body:
            yield from self.statement(s, under)

    def statement(self, s: Stmt, under: bool) -> Iterator[Problem]:
        """What is wrong in one statement."""
        dirty = self.dirty(*expressions_of(s))
        match s:
            case Assign(field=field, span=span) if field not in self.ghosts and (dirty or under):
                yield _problem(span, f"the real field {field}")
            case Require(span=span) if dirty or under:
                yield _problem(span, "what is required")
            case Check(span=span) if dirty or under:
                yield _problem(span, "an assert")
            case Choose(span=span) if dirty or under:
                yield _problem(span, "a choice")
            case Leave(span=span) if under:
                yield _problem(span, "what is done next")
            case Branch(then=then, otherwise=otherwise):
                yield from self.block(then + otherwise, under or (dirty and _matters(then + otherwise, self.ghosts)))
            case Loop(body=inner):
                yield from self.block(inner, under or (dirty and _matters(inner, self.ghosts)))
            case Block(body=inner):
                yield from self.block(inner, under)
            case _:
                pass


def _matters(body: tuple[Stmt, ...], ghosts: Set[str]) -> bool:
    return any(not isinstance(s, Assign) or s.field not in ghosts for s in statements(body))


def _problem(span: Span | None, what: str) -> Problem:
    return Problem(span, f"a ghost field decides {what} here", "ghosts are for properties: make the field real")
