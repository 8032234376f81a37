"""What a project says of the world around its designs: whose a step is where its actor does not say, what travels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from types import FunctionType

from relocheck.language import FAULT, GUEST, TOOLSTACK, role_of
from relocheck.lazy import dataclass

__all__ = ["Carrier", "Environment", "Restoring", "Section"]


@dataclass(frozen=True, eq=False)
class Environment:
    """A value of a model file. Without one the steps of guest, toolstack and faults are the environment's, no others.

    `asked` are steps that QEMU or Xen takes because somebody outside asks for them; `answers` are steps that belong to
    a design although its toolstack takes them. After those of `any_order` a design takes its own steps in any order,
    and what comes of it should look the same.
    """

    asked: Sequence[Callable[..., object]] = ()
    answers: Sequence[Callable[..., object]] = ()
    any_order: Sequence[Callable[..., object]] = ()

    def has(self, action: FunctionType) -> bool:
        """Whether an action is the environment's."""
        role = role_of(action)
        outside = role is not None and role.by in (GUEST, TOOLSTACK, FAULT)
        return action in self.asked or (outside and action not in self.answers)


class Carrier(Enum):
    """In what something travels, and what a QEMU does that does not know it, or misses it."""

    SECTION = "a section of its own"
    DEVICE = "fields of the device's section"
    KEYS = "keys in xenstore"
    RECORD = "a record of the toolstack's"
    MEMORY = "memory in QEMU's own stream"


@dataclass(frozen=True, eq=False)
class Section:
    """A value of a model file: fields of a state that travel from a machine that is saved to the one restored."""

    state: type
    fields: tuple[str, ...]
    carrier: Carrier


@dataclass(frozen=True, eq=False)
class Restoring:
    """A value of a model file: a machine is saved where `begins` can be taken, and is itself again after `ends`."""

    begins: Callable[..., object]
    ends: Callable[..., object]
