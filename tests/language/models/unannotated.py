"""A helper without annotations; a default body at a hook."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, hook
from tests.language.words import Small


@dataclass
class State:
    """A count."""

    count: Small = 0


@define  # pyright: ignore
def twice(s, k):  # type: ignore[no-untyped-def]  # pyright: ignore
    """Takes what it is given."""
    if k > 1:
        return 0
    return k + k  # pyright: ignore


@define  # pyright: ignore
def reset(s):  # type: ignore[no-untyped-def]  # pyright: ignore
    """Answers nothing."""
    s.count = 0  # pyright: ignore


@hook
def grow(s: State) -> None:
    """The default body."""
    s.count = twice(s, s.count) + 1  # type: ignore[no-untyped-call]  # pyright: ignore


@action(by=QEMU)
def go(s: State, again: bool) -> None:
    """One step."""
    if again:
        reset(s)  # type: ignore[no-untyped-call]
    grow(s)


design = Design("unannotated", State, [go])
