"""Machines that share what was generated: the classes of one design's starts differ only in the values of their fields.

Generating and compiling a design's functions takes longer than searching a small class of its starts.
"""

from __future__ import annotations

from copy import copy
from dataclasses import field, replace
from functools import lru_cache

from relocheck.engine.codegen import Machine
from relocheck.ir.system import System
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass

__all__ = ["machine_of"]


def machine_of(system: System, sizes: Sizes, *, symmetry: bool) -> Machine:
    """The machine of a system; what was generated for another class of its starts is taken as it is."""
    machine = copy(_generated(_Alike(system, tuple(sorted(sizes.items())), symmetry, _key(system))))
    machine.system = system
    machine.layout = replace(machine.layout, system=system)
    return machine


@dataclass(frozen=True, slots=True)
class _Alike:
    """A system at a scope, equal to every other one for which the same functions are generated."""

    system: System = field(compare=False)
    sizes: tuple[tuple[str, int], ...]
    symmetry: bool
    key: tuple[object, ...]


def _key(system: System) -> tuple[object, ...]:
    """Bodies by their identity: comparing them takes too long, and the system that is kept keeps them alive."""
    bodies = (id(system.actions), id(system.starts), id(system.assumptions))
    return (*bodies, system.symmetric, system.sorts, tuple((f.name, f.type) for f in system.fields))


@lru_cache(maxsize=4)
def _generated(alike: _Alike) -> Machine:
    """Made whole, so that all copies share it."""
    machine = Machine(alike.system, dict(alike.sizes), symmetry=alike.symmetry)
    _ = machine.expand
    return machine
