"""Terms of SMT-LIB's logic QF_BV: equal terms are one object, and what is plainly constant is folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from relocheck.lazy import dataclass

__all__ = ["FALSE", "TRUE", "Term", "Terms", "quoted", "sort_text"]


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """An operator on terms; width 0 is a Bool. Constants and literals have no operands and are their own text."""

    operator: str
    operands: tuple[Term, ...]
    width: int


TRUE = Term("true", (), 0)
FALSE = Term("false", (), 0)


def quoted(name: str) -> str:
    """A name as a symbol."""
    return f"|{name}|"


def sort_text(width: int) -> str:
    """The sort of a width."""
    return f"(_ BitVec {width})" if width else "Bool"


class Terms:
    """Makes terms, each once; remembers the constants it has declared."""

    def __init__(self) -> None:
        self.declared: dict[str, int] = {}
        self._known: dict[tuple[str, tuple[int, ...]], Term] = {}
        self._alive: list[tuple[Term, ...]] = []

    def make(self, operator: str, operands: tuple[Term, ...], width: int) -> Term:
        """The term, whatever it means."""
        key = (operator, tuple(map(id, operands)))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Term(operator, operands, width)
            self._alive.append(operands)
        return found

    def constant(self, name: str, width: int) -> Term:
        """A free constant of this name, declared where it is new."""
        assert self.declared.setdefault(name, width) == width, f"{name} has two sorts"
        return self.make(quoted(name), (), width)

    def bits(self, value: int, width: int) -> Term:
        """A number as a bit-vector, in two's complement."""
        return self.make(f"#b{value % (1 << width):0{width}b}", (), width)

    def not_(self, a: Term) -> Term:
        """Negation."""
        if a is TRUE:
            return FALSE
        if a is FALSE:
            return TRUE
        return a.operands[0] if a.operator == "not" else self.make("not", (a,), 0)

    def and_(self, *operands: Term) -> Term:
        """Conjunction."""
        return self._junction("and", operands, TRUE, FALSE)

    def or_(self, *operands: Term) -> Term:
        """Disjunction."""
        return self._junction("or", operands, FALSE, TRUE)

    def _junction(self, operator: str, operands: Iterable[Term], unit: Term, zero: Term) -> Term:
        kept: dict[int, Term] = {}
        for a in operands:
            if a is zero:
                return zero
            if a is not unit:
                kept[id(a)] = a
        if any(a.operator == "not" and id(a.operands[0]) in kept for a in kept.values()):
            return zero
        found = tuple(kept.values())
        if len(found) < 2:
            return found[0] if found else unit
        return self.make(operator, found, 0)

    def ite(self, condition: Term, then: Term, otherwise: Term) -> Term:
        """`then if condition else otherwise`."""
        if condition is TRUE or then is otherwise:
            return then
        if condition is FALSE:
            return otherwise
        if then.width == 0 and (then in (TRUE, FALSE) or otherwise in (TRUE, FALSE)):
            return self.and_(self.or_(self.not_(condition), then), self.or_(condition, otherwise))
        assert then.width == otherwise.width, "both sides have one sort"
        return self.make("ite", (condition, then, otherwise), then.width)

    def equal(self, a: Term, b: Term) -> Term:
        """Equality of two terms of one sort."""
        assert a.width == b.width, "both sides have one sort"
        if a is b:
            return TRUE
        if a.operator.startswith("#") and b.operator.startswith("#"):
            return FALSE
        if a.width == 0 and (a in (TRUE, FALSE) or b in (TRUE, FALSE)):
            known, other = (a, b) if a in (TRUE, FALSE) else (b, a)
            return other if known is TRUE else self.not_(other)
        return self.make("=", (a, b), 0)

    def signed(self, a: Term, width: int) -> Term:
        """A bit-vector with its sign extended to a width."""
        more = width - a.width
        return a if more == 0 else self.make(f"(_ sign_extend {more})", (a,), width)

    def unsigned(self, a: Term) -> Term:
        """A bit-vector with a sign that says it is not negative."""
        return self.make("(_ zero_extend 1)", (a,), a.width + 1)

    def low(self, a: Term, width: int) -> Term:
        """The lowest bits of a bit-vector."""
        return a if a.width == width else self.make(f"(_ extract {width - 1} 0)", (a,), width)


DEEPEST = 100
"""Levels below a term that is given a name, or asserted, until the next: readers of SMT-LIB recurse, as `text` does."""


def to_name(roots: Sequence[Term]) -> list[Term]:
    """The terms that get a name: what occurs more than once below the roots, or is too deep; operands first."""
    uses: dict[int, int] = {}
    order: list[Term] = []
    todo: list[tuple[Term, bool]] = [(a, False) for a in reversed(roots)]
    while todo:
        a, done = todo.pop()
        if done:
            order.append(a)
        elif a.operands:
            uses[id(a)] = uses.get(id(a), 0) + 1
            if uses[id(a)] == 1:
                todo.append((a, True))
                todo.extend((b, False) for b in reversed(a.operands))
    levels: dict[int, int] = {}
    found: list[Term] = []
    for a in order:
        levels[id(a)] = 1 + max(levels.get(id(b), 0) for b in a.operands)
        if uses[id(a)] > 1 or levels[id(a)] == DEEPEST:
            levels[id(a)] = 0
            found.append(a)
    return found


def definitions(roots: Sequence[Term], names: dict[int, str], prefix: str) -> Iterator[str]:
    """`define-fun` for parts of the roots; `names` learns what each is called."""
    for a in to_name(roots):
        if id(a) not in names:
            body = text(a, names)
            names[id(a)] = f"{prefix}{len(names)}"
            yield f"(define-fun {names[id(a)]} () {sort_text(a.width)} {body})"


def text(a: Term, names: Mapping[int, str]) -> str:
    """A term, written with the names of what is defined."""
    if id(a) in names:
        return names[id(a)]
    if not a.operands:
        return a.operator
    return f"({a.operator} {' '.join(text(b, names) for b in a.operands)})"
