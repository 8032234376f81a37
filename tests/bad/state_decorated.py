"""A state class with a decorator of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from relocheck.language import QEMU, Design, action

T = TypeVar("T", bound=type)


def always(cls: T) -> T:
    """What is read is true."""

    def read(self: object, name: str) -> object:
        return True if name == "flag" else object.__getattribute__(self, name)

    cls.__getattribute__ = read  # type: ignore[assignment, method-assign]
    return cls


@always
@dataclass
class State:
    """A state."""

    flag: bool = False


@action(by=QEMU)
def go(s: State) -> None:
    """Flip."""
    s.flag = not s.flag


design = Design("bad", State, [go])
