"""A hash-consed and-inverter graph: the boolean circuit into which the symbolic engines unfold a system.

A *literal* is an int: twice the number of its node, plus one where it is negated (the convention of AIGER). Node 0 is
the constant false. Nodes are numbered so that the operands of a gate precede it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["FALSE", "TRUE", "Circuit", "Clause", "Literal", "dimacs", "equal", "of_dimacs"]

Literal = int
Clause = tuple[int, ...]
"""A disjunction of literals."""

FALSE: Literal = 0
TRUE: Literal = 1


def dimacs(literal: Literal) -> int:
    """A literal as solvers have it: the number of a variable, from 1, negative where it is negated."""
    number = (literal >> 1) + 1
    return -number if literal & 1 else number


def of_dimacs(number: int) -> Literal:
    """The literal that a solver calls so."""
    return 2 * abs(number) - 2 + (number < 0)


def equal(pairs: Iterable[tuple[Literal, Literal]]) -> Iterator[Clause]:
    """Clauses that say of each pair that it is one."""
    for a, b in pairs:
        yield (a, b ^ 1)
        yield (a ^ 1, b)


class Circuit:
    """Grows by `input` and by the gates; equal gates are one node, and constants are folded away."""

    def __init__(self) -> None:
        self.left: list[Literal] = [FALSE]
        self.right: list[Literal] = [FALSE]
        self.inputs: list[int] = []
        self._gate: dict[tuple[Literal, Literal], Literal] = {}
        self._conjuncts: dict[Literal, frozenset[Literal]] = {}

    def __len__(self) -> int:
        return len(self.left)

    def input(self) -> Literal:
        """A new free variable."""
        node = self._node(FALSE, FALSE)
        self.inputs.append(node)
        return 2 * node

    def is_gate(self, node: int) -> bool:
        """Whether the node is a conjunction; an input and the constant are not."""
        return self.right[node] != FALSE

    def and_(self, a: Literal, b: Literal) -> Literal:
        """Conjunction, with the two-level rules of Brummayer and Biere that need no new node."""
        if a > b:
            a, b = b, a
        if a == FALSE or a ^ b == 1:
            return FALSE
        if a in (TRUE, b):
            return b
        known = self._gate.get((a, b))
        if known is None:
            known = self._gate[a, b] = self._make(a, b)
        return known

    def or_(self, a: Literal, b: Literal) -> Literal:
        """Disjunction."""
        return self.and_(a ^ 1, b ^ 1) ^ 1

    def ite(self, condition: Literal, then: Literal, otherwise: Literal) -> Literal:
        """`then if condition else otherwise`."""
        if then == otherwise or condition == TRUE:
            return then
        if condition == FALSE:
            return otherwise
        if then == otherwise ^ 1:
            return self.same(condition, then)
        return self.or_(self.and_(condition, then), self.and_(condition ^ 1, otherwise))

    def same(self, a: Literal, b: Literal) -> Literal:
        """Equivalence."""
        return self.and_(self.and_(a, b ^ 1) ^ 1, self.and_(a ^ 1, b) ^ 1)

    def all(self, literals: Iterable[Literal]) -> Literal:
        """Conjunction of many, as a balanced tree in an order that depends on the set of them only."""
        layer = sorted(set(literals))
        if not layer:
            return TRUE
        while len(layer) > 1:
            odd = [layer[-1]] if len(layer) % 2 else []
            layer = [self.and_(a, b) for a, b in zip(layer[::2], layer[1::2], strict=False)] + odd
        return layer[0]

    def any(self, literals: Iterable[Literal]) -> Literal:
        """Disjunction of many."""
        return self.all([a ^ 1 for a in literals]) ^ 1

    def conjuncts(self, literal: Literal, limit: int = 64) -> frozenset[Literal]:
        """Literals that follow from this one: its conjuncts, theirs, and so on, at most about `limit` of them."""
        if literal not in self._conjuncts:
            self._conjuncts[literal] = self._collect(literal, limit)
        return self._conjuncts[literal]

    def _collect(self, literal: Literal, limit: int) -> frozenset[Literal]:
        found: set[Literal] = set()
        todo = [literal]
        while todo and len(found) < limit:
            a = todo.pop()
            if a in found:
                continue
            found.add(a)
            if not a & 1 and self.is_gate(a >> 1):
                todo += (self.left[a >> 1], self.right[a >> 1])
        return frozenset(found)

    def cone(self, roots: Iterable[Literal]) -> list[int]:
        """The nodes on which the roots depend, the roots' included, operands first; the constant is left out."""
        seen: set[int] = set()
        todo = [a >> 1 for a in roots]
        while todo:
            node = todo.pop()
            if node and node not in seen:
                seen.add(node)
                todo += (self.left[node] >> 1, self.right[node] >> 1)
        return sorted(seen)

    def values(self, inputs: Mapping[Literal, bool]) -> list[bool]:
        """The value of every node under an assignment of the inputs; an input that is not given is false."""
        value = [False] * len(self.left)
        for a, v in inputs.items():
            assert not a & 1, "an input is a positive literal"
            value[a >> 1] = v
        for node, (a, b) in enumerate(zip(self.left, self.right, strict=True)):
            if b != FALSE:
                value[node] = value[a >> 1] != bool(a & 1) and value[b >> 1] != bool(b & 1)
        return value

    def clauses(self, roots: Sequence[Literal]) -> Iterator[Clause]:
        """Clauses that define every gate of the roots' cone that is shared or negated (Tseitin's encoding).

        A gate that is used once, by a conjunction, is a part of that conjunction and gets no clause of its own.
        """
        gates = [node for node in self.cone(roots) if self.is_gate(node)]
        named = self._named(gates, roots)
        for node in gates:
            if node in named:
                parts = self._parts(node, named)
                yield (2 * node, *(a ^ 1 for a in parts))
                for a in parts:
                    yield (2 * node + 1, a)

    def _named(self, gates: list[int], roots: Sequence[Literal]) -> set[int]:
        uses = dict.fromkeys(gates, 0)
        named = {a >> 1 for a in roots}
        for node in gates:
            for a in (self.left[node], self.right[node]):
                if a >> 1 in uses:
                    uses[a >> 1] += 1
                    if a & 1 or uses[a >> 1] > 1:
                        named.add(a >> 1)
        return named

    def _parts(self, node: int, named: set[int]) -> list[Literal]:
        parts: set[Literal] = set()
        todo = [self.left[node], self.right[node]]
        while todo:
            a = todo.pop()
            if a & 1 or not self.is_gate(a >> 1) or a >> 1 in named:
                parts.add(a)
            else:
                todo += (self.left[a >> 1], self.right[a >> 1])
        return sorted(parts)

    def _node(self, a: Literal, b: Literal) -> int:
        self.left.append(a)
        self.right.append(b)
        return len(self.left) - 1

    def _make(self, a: Literal, b: Literal) -> Literal:
        """The conjunction of two different, unrelated literals: an operand where a rule says so, else a new gate."""
        for x, y in ((a, b), (b, a)):
            p, q = self.left[y >> 1], self.right[y >> 1]
            if q == FALSE:
                continue
            if y & 1:
                if x in (p ^ 1, q ^ 1):  # x implies y
                    return x
                if x == p:
                    return self.and_(x, q ^ 1)
                if x == q:
                    return self.and_(x, p ^ 1)
            elif x in (p, q):
                return y
            elif x ^ 1 in (p, q):
                return FALSE
        if self._clash(a, b):
            return FALSE
        resolved = self._resolved(a, b)
        return 2 * self._node(a, b) if resolved is None else resolved

    def _clash(self, a: Literal, b: Literal) -> bool:
        """Whether two conjunctions have operands that exclude each other."""
        if (a | b) & 1 or not self.is_gate(a >> 1) or not self.is_gate(b >> 1):
            return False
        p, q = self.left[a >> 1] ^ 1, self.right[a >> 1] ^ 1
        return p in (self.left[b >> 1], self.right[b >> 1]) or q in (self.left[b >> 1], self.right[b >> 1])

    def _resolved(self, a: Literal, b: Literal) -> Literal | None:
        """`not (x and y)` and `not (x and not y)` is `not x`."""
        if not (a & b & 1) or not self.is_gate(a >> 1) or not self.is_gate(b >> 1):
            return None
        p, q = self.left[a >> 1], self.right[a >> 1]
        other = (self.left[b >> 1], self.right[b >> 1])
        if p in other and q ^ 1 in other:
            return p ^ 1
        if q in other and p ^ 1 in other:
            return q ^ 1
        return None
