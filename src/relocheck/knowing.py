"""A restore that leaves open what it does, as a value of a model file, and what is known where it must be decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from relocheck.language import Design
from relocheck.lazy import dataclass

__all__ = ["Knowing"]


@dataclass(frozen=True, eq=False)
class Knowing:
    """What can be done with a saved machine, and what is known of it by then.

    `design` restores machines of all designs whose state builds on `of`; its free constants say what it does: `first`
    what is decided when `known` is known, `then` what is decided when `later` is known too. Both are functions of a
    saved state, as far as they apply to the design that saved it; `more` is what might be told at first besides.
    `asked` are the properties that are to be met, `plain` the starts that are looked at.
    """

    design: Design
    of: type
    first: Sequence[str]
    then: Sequence[str]
    known: Sequence[Callable[..., object]]
    later: Sequence[Callable[..., object]]
    more: Sequence[Callable[..., object]]
    asked: Sequence[str]
    plain: str = ""
