"""Which designs can be set side by side: those of one world, whose states share a base."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["worlds"]


def worlds(states: Mapping[str, type]) -> tuple[tuple[str, ...], ...]:
    """The designs of these states in groups, in order; whoever shares a base with one of a group belongs to it."""
    groups: list[tuple[set[type], set[str]]] = []
    for name, state in states.items():
        bases, names = set(state.__mro__) - {object}, {name}
        for group in [g for g in groups if g[0] & bases]:
            groups.remove(group)
            bases |= group[0]
            names |= group[1]
        groups.append((bases, names))
    found = [tuple(name for name in states if name in names) for _, names in groups]
    return tuple(sorted(found, key=lambda group: list(states).index(group[0])))
