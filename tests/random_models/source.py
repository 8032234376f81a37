"""A system as a file of the modelling language: compiling the text gives the system back, up to its hash.

It reads the marks that the compiler leaves: `break#1` and `continue#1` are loops left early, `f#2` is a call of
the helper f, `k#3` a map that is filled. What has no such direct source (an optional walked in an expression, a walrus
behind another operand) is refused with NoSource.
"""

from __future__ import annotations

from collections.abc import Sequence

from relocheck.ir.system import Field, Property, System
from relocheck.ir.types import (
    EnumType,
    MapType,
    OptionType,
    RecordType,
    SortType,
)
from tests.random_models.functions import Functions
from tests.random_models.terms import annotation, literal

__all__ = ["source_of"]

_HEADER = """from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Annotated, ClassVar

from relocheck.language import (
    FAULT, GUEST, QEMU, TOOLSTACK, XEN, Design, Ordered, Plain, action, assume, const, define, empty, ghost, implies,
    init, invariant, require, some, sometimes, step, total,
)"""


def source_of(system: System, properties: Sequence[Property] = ()) -> str:
    """The file: sorts, enums, records, the state, all functions, and the design as DESIGN."""
    writer = Functions(system)
    functions = [text for part in (
        *(writer.start(s) for s in system.starts),
        *(writer.formula("assume", f"assumption_{n}", "s: World", a) for n, a in enumerate(system.assumptions, 1)),
        *(writer.action(a) for a in system.actions),
    ) for text in part]  # fmt: skip
    formulas = [text for p in properties for text in writer.property(p)]
    names = [*(s.name for s in system.starts), *(f"assumption_{n}" for n, _ in enumerate(system.assumptions, 1))]
    parts = "".join(f"{name}, " for name in [*names, *(a.name for a in system.actions)])
    pieces = [
        _HEADER,
        *map(_sort, system.sorts),
        *map(_enum, system.enums),
        *map(_record, system.records),
        _state(system),
        *functions,
        *formulas,
        f"DESIGN = Design({system.name!r}, World, ({parts.rstrip()}))",
    ]
    return "\n\n\n".join(pieces) + "\n"


# ---------------------------------------------------------------------------------------------------------------------
# Declarations


def _sort(sort: SortType) -> str:
    names = [f"    {name}: ClassVar[{sort.name}]" for name in sort.individuals]
    return "\n".join([f"class {sort.name}({'Ordered' if sort.ordered else 'Plain'}):", *(names or ["    pass"])])


def _enum(enum: EnumType) -> str:
    return "\n".join([f"class {enum.name}(Enum):", *(f"    {member} = auto()" for member in enum.members)])


def _record(record: RecordType) -> str:
    fields = [f"    {name}: {annotation(type_)}" for name, type_ in record.fields]
    return "\n".join(["@dataclass(frozen=True)", f"class {record.name}:", *fields])


def _state(system: System) -> str:
    lines = [f"    {f.name}: {annotation(f.type)} = {_default(f)}" for f in system.fields]
    return "\n".join(["@dataclass", "class World:", *(lines or ["    pass"])])


def _default(f: Field) -> str:
    scalar = f.type.value if isinstance(f.type, MapType) else f.type
    optional = isinstance(scalar, OptionType)
    if f.free or (f.const and f.default is None and not optional):
        return "const()"
    text = literal(f.default, scalar)
    if isinstance(f.type, MapType):
        text = "empty()" if f.type.is_set else f"total({text})"
    text = f"ghost({text})" if f.ghost else text
    return f"const({text})" if f.const else text
