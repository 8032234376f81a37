"""What a user writes for a scope: a name, sizes, or both (`small,Gfn=8`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod

from relocheck.errors import UsageError, did_you_mean
from relocheck.ir.layout import check_sizes
from relocheck.ir.system import System
from relocheck.ir.types import MapType, ScalarType, values_of
from relocheck.lazy import dataclass

__all__ = ["Scope", "check_fits", "parse_scope"]

MOST_ELEMENTS = 255
"""What fits a byte, with one value to spare."""
MOST_COMBINATIONS = 50_000
"""The most entries of a map, and the most ways to call an action."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The sizes asked for; those of `given` were written out, so that each must be a sort of the system."""

    name: str
    sizes: Mapping[str, int]
    given: frozenset[str]

    def of(self, system: System) -> dict[str, int]:
        """The sizes of a system's sorts; UsageError where one is missing, too small, too large or of no sort."""
        sorts = {s.name for s in system.sorts}
        missing = [s.name for s in system.sorts if s.name not in self.sizes]
        if missing:
            more = ",".join([self.name, *(f"{name}=N" for name in missing)])
            text = f"{system.name}: the scope {self.name} gives no size for {', '.join(missing)}: --scope {more}"
            raise UsageError(text)
        sizes = {name: size for name, size in self.sizes.items() if name in sorts or name in self.given}
        check_sizes(system, sizes)
        check_fits(system, sizes)
        return {s.name: sizes[s.name] for s in system.sorts}


def check_fits(system: System, sizes: Mapping[str, int]) -> None:
    """Raise UsageError where a state, or the choice of a step, would be too large to begin with."""
    for name, size in sizes.items():
        if size > MOST_ELEMENTS:
            raise UsageError(f"scope: {name}={size} is too large: a sort has at most {MOST_ELEMENTS} elements")
    for f in system.fields:
        keys = f.type.keys if isinstance(f.type, MapType) else ()
        _check_product(f"{f.name} has {{}} entries", keys, sizes)
    for action in system.actions:
        _check_product(f"{action.name} can be called in {{}} ways", [t for _, t in action.params], sizes)


def _check_product(text: str, types: Sequence[ScalarType], sizes: Mapping[str, int]) -> None:
    count = prod(sum(1 for _ in values_of(t, sizes)) for t in types)
    if count > MOST_COMBINATIONS:
        raise UsageError(f"scope: too large: {text.format(count)}; at most {MOST_COMBINATIONS} are possible")


def parse_scope(text: str, known: Mapping[str, Mapping[str, int]]) -> Scope:
    """The scope of a text; UsageError for an unknown name or a size that is no number."""
    sizes: dict[str, int] = {}
    given: set[str] = set()
    for part in text.split(","):
        name, equals, number = part.strip().partition("=")
        if not equals:
            if name not in known:
                raise UsageError(f"no scope is called {name!r}{did_you_mean(name, known)}; there are {_list(known)}")
            sizes.update(known[name])
            continue
        try:
            sizes[name] = int(number)
        except ValueError:
            raise UsageError(f"scope: {part.strip()!r} gives no number") from None
        given.add(name)
    return Scope(text, sizes, frozenset(given))


def _list(known: Mapping[str, object]) -> str:
    return ", ".join(known) or "none: write Region=2,Gfn=6"
