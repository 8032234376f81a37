"""What a machine that one design has saved is to another design: what travels, what is refused, what is missing.

Memory and all that the world keeps of a saved domain travel with it. Of what a design adds, only the fields that it
declares to travel do; in what they travel decides what becomes of them where the other design does not know them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from relocheck.compile.design import Compiled
from relocheck.environment import Carrier, Section
from relocheck.ir.layout import State
from relocheck.ir.types import Value
from relocheck.lazy import dataclass
from relocheck.plain import Plain, Taken

__all__ = ["Carried", "Refusal", "refusals"]

UNKNOWN = {
    Carrier.SECTION: "QEMU ends with a load error at a section that it does not know",
    Carrier.DEVICE: "QEMU ends with a load error at a section of a version that it does not read",
    Carrier.RECORD: "the toolstack gives the restore up at a record that it does not know",
    Carrier.MEMORY: "the stream is of another machine: it has memory that is no domain's",
}
"""Why a restore is refused that is given what it does not know; keys in xenstore are read by nobody."""
MISSING = {
    Carrier.DEVICE: "QEMU ends with a load error at a section of a version that it does not read",
    Carrier.MEMORY: "the stream is of another machine: it has no memory in it",
}
"""Why a restore is refused that misses what it knows; all else begins as on a new machine."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Fields that one design saves and the other does not know, or the other way round, and the rule."""

    fields: tuple[str, ...]
    because: str


def refusals(sections: Sequence[Section], from_: type, to: type) -> tuple[Refusal, ...]:
    """Why a machine of one state class is not restored as one of another."""
    found: list[Refusal] = []
    for section in sections:
        sends, reads = issubclass(from_, section.state), issubclass(to, section.state)
        rule = UNKNOWN.get(section.carrier) if sends and not reads else None
        rule = MISSING.get(section.carrier) if reads and not sends else rule
        if rule is not None:
            found.append(Refusal(section.fields, rule))
    return tuple(found)


@dataclass(frozen=True)
class Carried:
    """From a design's states to another's; both at one scope."""

    from_: Plain
    to: Plain
    sections: Sequence[Section]

    @cached_property
    def shared(self) -> frozenset[str]:
        """The fields that both designs have from one class of the model."""
        mine, theirs = _declared(self.from_.compiled), _declared(self.to.compiled)
        return frozenset(name for name, class_ in mine.items() if theirs.get(name) is class_)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """What travels to a machine of the second design, and is not sent by the first."""
        return tuple(f for f in self._fields(self.to.compiled) if f not in self.shared)

    @cached_property
    def ignored(self) -> tuple[str, ...]:
        """What the first design sends, and nobody reads."""
        return tuple(f for f in self._fields(self.from_.compiled) if f not in self.shared)

    def _fields(self, compiled: Compiled) -> Iterator[str]:
        return (f for s in self.sections if issubclass(compiled.design.state, s.state) for f in s.fields)

    def starts(self, of: State) -> list[State]:
        """The starts of the second design on the machine of a state of the first: those with its constants."""
        wanted = self._values(of)
        const = {f.name for f in self.to.compiled.system.fields if f.const}
        places = [i for i, c in enumerate(self.to.layout.cells) if c.field in const and (c.field, c.keys) in wanted]
        cells = self.to.layout.cells
        return [
            start.state
            for start in self._starts
            if all(wanted[cells[i].field, cells[i].keys] == start.state[i] for i in places)
        ]

    @cached_property
    def _starts(self) -> list[Taken]:
        return list(self.to.starts())

    def onto(self, of: State, start: State) -> State:
        """The second design's state where it is given what a saved state has, and begins with the rest of a start."""
        wanted = self._values(of)
        cells = zip(self.to.layout.cells, start, strict=True)
        return tuple(wanted.get((cell.field, cell.keys), value) for cell, value in cells)

    def _values(self, of: State) -> Mapping[tuple[str, tuple[int, ...]], Value]:
        cells = zip(self.from_.layout.cells, of, strict=True)
        return {(c.field, c.keys): value for c, value in cells if c.field in self.shared}

    def left_behind(self, of: State) -> frozenset[str]:
        """Fields of a saved state that hold something, do not travel by any declaration, and that the other lacks."""
        system = self.from_.compiled.system
        quiet = {f.name for f in system.fields if f.ghost or f.const} | set(self.shared) | set(self.ignored)
        cells = zip(self.from_.layout.cells, of, self.from_.layout.defaults(), strict=True)
        return frozenset(c.field for c, value, default in cells if c.field not in quiet and value != default)


def _declared(compiled: Compiled) -> dict[str, type]:
    """For each field the class that declares it first."""
    found: dict[str, type] = {}
    for class_ in compiled.design.state.__mro__:
        found |= dict.fromkeys(vars(class_).get("__annotations__", {}), class_)
    return {f.name: found[f.name] for f in compiled.system.fields}
