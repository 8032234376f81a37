"""What a search looks out for: properties still undecided, antecedents not yet seen.

One generated test answers whether anything at all is to be noted in a state (or on a step), which it nearly never is;
only then each property is asked by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from relocheck.engine.codegen import Machine
from relocheck.errors import ModelError
from relocheck.ir.system import Kind, Property
from relocheck.ir.terms import Expr
from relocheck.lazy import dataclass

__all__ = ["FaultyProperty", "Item", "Mark", "Watch"]

WORTHWHILE = 200
"""After about so many needless alerts a test made anew pays off."""


class FaultyProperty(Exception):
    """A property fails to evaluate."""

    def __init__(self, name: str, error: ModelError) -> None:
        super().__init__(str(error))
        self.name = name
        self.error = error


@dataclass(frozen=True, slots=True)
class Mark:
    """A canonical state by its index, and the state behind its last step where it is the step that counts."""

    index: int
    after: bytes | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One formula; `wanted` is the value that is worth noting."""

    name: str
    text: str
    formula: Expr
    wanted: bool
    antecedent: int | None = None


class Watch:
    """The formulas over states, or over steps; `alert` is the test of them all together, None where there are none."""

    def __init__(self, machine: Machine, properties: Sequence[Property], *, of_step: bool) -> None:
        self.machine = machine
        self.of_step = of_step
        self.items = list(_items(machine, [p for p in properties if (p.kind is Kind.STEP) is of_step], of_step))
        self.every = tuple(self.items)
        self.tests: dict[str, Callable[..., object]] = {}
        self.needless = 0
        self.alert: Callable[..., object] | None = self._together()

    def note(self, *states: bytes) -> list[Item]:
        """What is to be noted here, each thing once; FaultyProperty where a formula has no meaning here."""
        noted = [item for item in self.items if self._is_met(item, states)]
        if noted:
            self.items = [item for item in self.items if item not in noted]
        else:
            self._count_needless()
        return noted

    def settle(self, noted: Collection[tuple[str, int | None]]) -> None:
        """These properties and antecedents were noted in an earlier run."""
        self.items = [item for item in self.items if (item.name, item.antecedent) not in noted]
        self.alert = self._together()

    def _count_needless(self) -> None:
        """The test still asks for what was noted before: make it anew when that has happened often enough."""
        self.needless += 1
        if self.needless >= WORTHWHILE:
            self.needless = 0
            self.alert = self._together()

    def _is_met(self, item: Item, states: Sequence[bytes]) -> bool:
        if item.text not in self.tests:
            self.tests[item.text] = self.machine.test(item.text, of_step=self.of_step)
        try:
            return bool(self.tests[item.text](*states)) is item.wanted
        except ModelError as error:
            if item.antecedent is None:
                raise FaultyProperty(item.name, error) from error
            return False  # the property guards it by what comes before it

    def _together(self) -> Callable[..., object] | None:
        if not self.items:
            return None
        texts = dict.fromkeys(item.text if item.wanted else f"not {item.text}" for item in self.items)
        return self.machine.test(" or ".join(texts), of_step=self.of_step)


def _items(machine: Machine, properties: Sequence[Property], of_step: bool) -> Iterator[Item]:
    for p in properties:
        yield Item(p.name, machine.formula(p), p.formula, p.kind is Kind.SOMETIMES)
    for p in properties:
        for n, antecedent in enumerate(p.antecedents):
            text = machine.condition(antecedent.condition, of_step=of_step)
            yield Item(p.name, text, antecedent.condition, True, n)
