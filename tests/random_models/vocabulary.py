"""Random sorts, enums, records and fields: what a random model speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from random import Random

from relocheck.ir.layout import key_tuples
from relocheck.ir.system import Field
from relocheck.ir.types import (
    BOOL,
    BoolType,
    EnumType,
    FlatType,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
    Value,
    values_of,
)

__all__ = ["Vocabulary", "parts", "random_vocabulary"]

MOST_FREE = 12
"""The most combinations of values that free constants take."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The fields, and the sizes of all sorts that there could be; `risk` is how readily a model fails."""

    fields: tuple[Field, ...]
    sizes: dict[str, int]
    domains: tuple[SortType | EnumType, ...]
    risk: float
    numbers: bool = True
    """Whether there are numbers, but for counts that are compared with 0 or 1."""


def random_vocabulary(rng: Random, plain: bool = False) -> Vocabulary:
    """Two to six fields over a handful of types; `plain`: without numbers and ordered sorts."""
    types = _Types(rng, plain)
    sizes = {
        sort.name: max(len(sort.individuals), rng.choice((1, 2, 2, 3, 3))) for sort in (*types.plain, *types.ordered)
    }
    fields = [_field(rng, types, sizes, n) for n in range(rng.randint(2, 5))]
    while prod(_free_values(f, sizes) for f in fields) > MOST_FREE:
        widest = max(fields, key=lambda f: _free_values(f, sizes))
        fields.remove(widest)
    fields = fields or [Field("flag", BOOL, False)]
    every: list[SortType | EnumType] = [*types.plain, *types.ordered, types.enum]
    domains = tuple(t for t in every if _is_spoken_of(t, fields))
    return Vocabulary(tuple(fields), sizes, domains, rng.choice((0.0, 0.0, 0.0, 0.05, 0.3)), not plain)


class _Types:
    """The types at hand."""

    def __init__(self, rng: Random, plain: bool) -> None:
        self.rng = rng
        self.numbers = not plain
        names = rng.choice(((), (), ("boot",), ("boot", "spare")))
        self.plain = (SortType("Frame", ordered=False), SortType("Region", ordered=False, individuals=names))
        self.ordered: tuple[SortType, ...] = (SortType("Page", ordered=True), SortType("Slot", ordered=True))
        if plain:
            self.ordered = ()
        self.enum = EnumType("Color", ("RED", "GREEN", "BLUE")[: rng.randint(2, 3)])
        flats = [self.flat() for _ in range(rng.randint(1, 2))]
        self.record = RecordType("Place", tuple((f"part{n}", t) for n, t in enumerate(flats)))

    def atom(self) -> KeyType:
        """A type of a key."""
        if not self.numbers:
            kinds: list[KeyType] = [BOOL, self.enum, *self.plain, *self.plain]
            return self.rng.choice(kinds)
        low = self.rng.randint(-2, 1)
        number = IntType(low, low + self.rng.randint(1, 2))
        every: list[KeyType] = [BOOL, self.enum, number, *self.ordered, *self.plain, self.plain[0]]
        return self.rng.choice(every)

    def flat(self) -> FlatType:
        """A type of a record's field, one that has a nameable value."""
        atom = self.atom()
        return atom if _has_default(atom) and self.rng.random() < 0.7 else OptionType(atom)

    def scalar(self) -> ScalarType:
        """A type of what a cell holds."""
        match self.rng.randrange(5):
            case 0:
                return self.record
            case 1:
                return OptionType(self.rng.choice((self.atom(), self.atom(), self.record)))
            case _:
                return self.flat()

    def field(self) -> Type:
        """A type of a field."""
        match self.rng.randrange(8):
            case 0 | 1 | 2:
                return MapType((self.atom(),), self.scalar())
            case 3:
                return MapType((self.atom(), self.atom()), self.scalar())
            case 4:
                return MapType((self.atom(),), BOOL, is_set=True)
            case _:
                return self.scalar()


def _field(rng: Random, types: _Types, sizes: dict[str, int], n: int) -> Field:
    type_ = types.field()
    name = f"{rng.choice(('home', 'used', 'kept', 'bar'))}{n}"
    if rng.random() < 0.15:
        free_type = rng.choice((type_, types.atom(), MapType((types.atom(),), BOOL, is_set=True)))
        return Field(name, free_type, const=True, free=True)
    scalar = type_.value if isinstance(type_, MapType) else type_
    default = False if isinstance(type_, MapType) and type_.is_set else _default(rng, scalar, sizes)
    return Field(name, type_, default, const=rng.random() < 0.04, ghost=rng.random() < 0.12)


def _has_default(type_: Type) -> bool:
    return not isinstance(type_, SortType) or type_.ordered or bool(type_.individuals)


def _default(rng: Random, type_: ScalarType, sizes: dict[str, int]) -> Value:
    match type_:
        case OptionType(of=inner):
            nameable = not isinstance(inner, SortType) or _has_default(inner)
            return _default(rng, inner, sizes) if nameable and rng.random() < 0.3 else None
        case RecordType(fields=fields):
            return tuple(_default(rng, t, sizes) for _, t in fields)
        case SortType(ordered=False, individuals=names):
            return rng.randrange(len(names))
        case _:
            return rng.choice(list(values_of(type_, sizes)))


def _free_values(f: Field, sizes: dict[str, int]) -> int:
    if not f.free:
        return 1
    if isinstance(f.type, MapType):
        return prod(len(list(values_of(f.type.value, sizes))) for _ in key_tuples(f.type, sizes))
    return len(list(values_of(f.type, sizes)))


def _is_spoken_of(type_: SortType | EnumType, fields: list[Field]) -> bool:
    return any(type_ in parts(f.type) for f in fields)


def parts(type_: Type) -> list[Type]:
    """The types that a type is made of."""
    match type_:
        case OptionType(of=inner):
            return [type_, *parts(inner)]
        case RecordType(fields=fields):
            return [type_, *(p for _, t in fields for p in parts(t))]
        case MapType(keys=keys, value=value):
            return [*keys, *parts(value)]
        case BoolType() | EnumType() | IntType() | SortType():
            return [type_]
