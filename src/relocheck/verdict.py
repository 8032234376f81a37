"""What a check says: verdicts with their evidence. A verdict has no truth value: unknown is never a pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn

from relocheck.engine.contract import Fault, Outcome, Run
from relocheck.errors import Span
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property
from relocheck.lazy import dataclass

if TYPE_CHECKING:
    from relocheck.certify import Attested

__all__ = ["Cell", "Checked", "Faulty", "Holds", "NotApplicable", "Unknown", "Vacuous", "Verdict", "Violated"]


class _NoTruth:
    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise TypeError("a verdict has no truth value: match on its class")


@dataclass(frozen=True, slots=True)
class Holds(_NoTruth):
    """The property holds. `states`: all of them were seen; `witness`: the run that reaches a `sometimes`.

    `rechecked`: the plain functions have found the set of states closed and safe, without the engine.
    `accepted`: the solvers that have accepted the certificate of a proof; `kept`: not now, but when it was put into
    proofs/certificates, where it is still the same and speaks of the present model.
    """

    evidence: str
    states: int | None = None
    transitions: int | None = None
    witness: Run | None = None
    rechecked: bool = False
    accepted: tuple[str, ...] = ()
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Violated(_NoTruth):
    """The last state (or step) of the run, replayed by the plain functions, breaks the property.

    `where`: the classes of starts in which it is broken; empty where it is in all.
    """

    run: Run
    shortest: bool
    where: tuple[str, ...] = ()

    @property
    def evidence(self) -> str:
        """The class of evidence, in words."""
        return "violated"


@dataclass(frozen=True, slots=True)
class Vacuous(_NoTruth):
    """All reachable states were seen; a `sometimes` or the left side of an implication is never true in them."""

    states: int
    span: Span | None = None

    @property
    def evidence(self) -> str:
        """The class of evidence, in words."""
        return "vacuous"


@dataclass(frozen=True, slots=True)
class Unknown(_NoTruth):
    """Not decided: why, and how many steps were searched completely."""

    reason: str
    depth: int
    states: int | None = None

    @property
    def evidence(self) -> str:
        """The class of evidence, in words."""
        return f"bounded {self.depth}" if self.reason == "depth" else "unknown"


@dataclass(frozen=True, slots=True)
class NotApplicable(_NoTruth):
    """The design has no such notion; in so many words."""

    reason: str

    @property
    def evidence(self) -> str:
        """The class of evidence, in words."""
        return "not applicable"


@dataclass(frozen=True, slots=True)
class Faulty(_NoTruth):
    """The model evaluates something without a meaning: nothing can be said of its properties."""

    fault: Fault

    @property
    def evidence(self) -> str:
        """The class of evidence, in words."""
        return "model error"


Verdict = Holds | Violated | Vacuous | Unknown | NotApplicable | Faulty


@dataclass(frozen=True, slots=True)
class Cell:
    """One property of one design."""

    design: str
    property: str
    suite: str
    verdict: Verdict
    hash: str = ""
    """The hash of design and property together; empty where the property does not apply."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One design checked: its cells in the order of the properties, and what the search saw."""

    design: str
    scope: str
    sizes: Mapping[str, int]
    layout: Layout
    outcome: Outcome
    where: str
    """The constants that were fixed, as the user wrote them."""
    cells: tuple[Cell, ...]
    properties: Mapping[str, Property]
    classes: tuple[str, ...] = ()
    """The classes of starts that were searched (`budget=ROOM firmware=CLEAR`)."""
    deadlock: Run | None = None
    never_enabled: tuple[str, ...] = ()
    from_cache: bool = False
    renamed: int | None = None
    """The number of states where none are identified up to names; None where it was not counted."""
    replayed: int | None = None
    """How many kept runs were replayed in the place of a search; None where there was a search."""
    certificates: tuple[Attested, ...] = ()

    def cell(self, name: str) -> Cell:
        """The cell of a property; KeyError where it was not asked."""
        for cell in self.cells:
            if cell.property == name:
                return cell
        raise KeyError(name)
