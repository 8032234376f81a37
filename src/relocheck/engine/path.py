"""Where symbolic execution is, and where it fails."""

from __future__ import annotations

from functools import reduce

from relocheck.engine.circuit import FALSE, TRUE, Circuit, Literal
from relocheck.errors import Span
from relocheck.lazy import dataclass

__all__ = ["FaultPoint", "Path"]


class Path:
    """A chain of conditions, with the facts that plainly follow from them."""

    def __init__(self, circuit: Circuit, parent: Path | None = None, condition: Literal = TRUE) -> None:
        self.circuit = circuit
        self.parent = parent
        self.condition = condition
        known = parent.facts if parent else frozenset[Literal]()
        self.facts: frozenset[Literal] = known if condition == TRUE else known | circuit.conjuncts(condition)
        self._literal: Literal | None = None

    @property
    def literal(self) -> Literal:
        """The whole path as one condition."""
        if self._literal is None:
            self._literal = self.circuit.and_(self.parent.literal, self.condition) if self.parent else self.condition
        return self._literal

    @property
    def dead(self) -> bool:
        """Whether it is plain that nothing comes along here."""
        return self.condition == FALSE

    def take(self, condition: Literal) -> Path:
        """The path on which the condition holds, too."""
        if condition == TRUE:
            return self
        return Path(self.circuit, self, FALSE if self.dead or self.refutes(condition) else condition)

    def since(self, ancestor: Path) -> Literal:
        """The conditions added to an ancestor to get here."""
        found: list[Literal] = []
        at = self
        while at is not ancestor:
            assert at.parent is not None, "not an ancestor of this path"
            found.append(at.condition)
            at = at.parent
        return reduce(self.circuit.and_, reversed(found), TRUE)

    def refutes(self, condition: Literal) -> bool:
        """Whether it is plain that the condition is false here; a False means nothing."""
        if condition <= TRUE:
            return condition == FALSE
        if condition ^ 1 in self.facts:
            return True
        if condition & 1:
            node = condition >> 1
            return self.circuit.is_gate(node) and {self.circuit.left[node], self.circuit.right[node]} <= self.facts
        return any(a ^ 1 in self.facts for a in self.circuit.conjuncts(condition))


@dataclass(frozen=True, slots=True)
class FaultPoint:
    """A place whose evaluation fails under a condition; of several that hold the first in order is the one raised."""

    condition: Literal
    span: Span | None
