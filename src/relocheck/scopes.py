"""What a user writes for a scope: a name, sizes, or both (`small,Gfn=8`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from relocheck.errors import UsageError, did_you_mean
from relocheck.ir.layout import check_sizes
from relocheck.ir.system import System

__all__ = ["Scope", "parse_scope"]


@dataclass(frozen=True, slots=True)
class Scope:
    """The sizes asked for; those of `given` were written out, so that each must be a sort of the system."""

    name: str
    sizes: Mapping[str, int]
    given: frozenset[str]

    def of(self, system: System) -> dict[str, int]:
        """The sizes of a system's sorts; UsageError where one is missing, too small or of no sort."""
        sorts = {s.name for s in system.sorts}
        sizes = {name: size for name, size in self.sizes.items() if name in sorts or name in self.given}
        check_sizes(system, sizes)
        return {s.name: sizes[s.name] for s in system.sorts}


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
