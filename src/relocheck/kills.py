"""What a mutation of a design comes to: which properties that the design keeps the mutant breaks.

A property that fails in the design anyway says nothing of its mutants; nor does one that is merely not decided.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from relocheck.lazy import dataclass
from relocheck.verdict import Cell, Checked, Faulty, Holds, NotApplicable, Vacuous, Violated

__all__ = ["Mark", "Score", "killers", "scores"]


class Mark(Enum):
    """What one property says of a mutant."""

    KILLS = "kills"  # it holds in the design, and a replayed run breaks it in the mutant
    MISSES = "misses"  # it holds in both
    LOST = "lost"  # the mutant never reaches what the design does: no run shows it, so it is no kill
    ANYWAY = "fails anyway"  # it does not hold in the design
    ABSENT = "not applicable"
    UNKNOWN = "unknown"
    ERROR = "model error"  # the mutant's model has no value somewhere: the mutation is badly made


@dataclass(frozen=True, slots=True)
class Score:
    """One property and one mutant; the steps of the run that kills it, and whether it is a shortest one."""

    property: str
    suite: str
    mark: Mark
    steps: int | None = None
    shortest: bool = False


def scores(design: Checked, mutant: Checked) -> tuple[Score, ...]:
    """The score of each property, in the order of the mutant's cells."""
    return tuple(_score(design.cell(cell.property), cell) for cell in mutant.cells)


def _score(sound: Cell, cell: Cell) -> Score:
    match sound.verdict, cell.verdict:
        case (NotApplicable(), _) | (_, NotApplicable()):
            mark = Mark.ABSENT
        case _, Faulty():
            mark = Mark.ERROR
        case ((Violated() | Vacuous()), _):
            mark = Mark.ANYWAY
        case Holds(), Violated(run=run, shortest=shortest):
            return Score(cell.property, cell.suite, Mark.KILLS, len(run.steps), shortest)
        case Holds(), Holds():
            mark = Mark.MISSES
        case Holds(), Vacuous():
            mark = Mark.LOST
        case _:
            mark = Mark.UNKNOWN
    return Score(cell.property, cell.suite, mark)


def killers(found: Sequence[Score]) -> list[Score]:
    """The scores that kill."""
    return [score for score in found if score.mark is Mark.KILLS]
