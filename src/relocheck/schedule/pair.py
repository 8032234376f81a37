"""Two designs side by side: what each fails, the schedule that separates them, what each saves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.schedule.saved import Saved, saved
from relocheck.schedule.statement import Others, Statement
from relocheck.verdict import Checked, Violated

__all__ = ["Pair", "pairs"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two checked designs; the statements of each one's broken properties in the other."""

    left: Checked
    right: Checked
    statements: tuple[Statement, ...]
    saves: Mapping[str, tuple[Saved, ...]]

    @property
    def separating(self) -> Statement | None:
        """The statement with the shortest schedule after which the two certainly look different, if there is one."""
        certain = [s for s in self.statements if s.difference is not None and s.difference.must]
        return min(certain, key=lambda s: (s.difference.after if s.difference else 0, len(s.acts)), default=None)


def pairs(project: Project, results: Sequence[Checked], worlds: Sequence[Sequence[str]]) -> list[Pair]:
    """Every two of the checked designs that are of one world."""
    others = {checked.design: Others(project, checked) for checked in results}
    found: list[Pair] = []
    for left, right in combinations(results, 2):
        if any(left.design in world and right.design in world for world in worlds):
            told = [*_of(others[left.design], right.design), *_of(others[right.design], left.design)]
            saves = {c.design: saved(project, c.design) for c in (left, right)}
            found.append(Pair(left, right, tuple(told), saves))
    return found


def _of(others: Others, other: str) -> list[Statement]:
    cells = [(c.property, c.verdict) for c in others.checked.cells]
    return [others.one(v.run, name, other) for name, v in cells if isinstance(v, Violated)]
