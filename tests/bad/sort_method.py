"""A sort with arithmetic of its own."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, Ordered, action


class Page(Ordered):
    """Wraps."""

    def __add__(self, other: int) -> Page:
        return self


@dataclass
class State:
    """A state."""

    page: Page = Page(0)


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
