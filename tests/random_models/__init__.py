"""Random models: small closed systems as the compiler makes them from source, with properties of every kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from hypothesis import strategies as st

from relocheck.compile.symmetry import symmetric_sorts
from relocheck.compile.walk import expressions_of, statements, subexpressions
from relocheck.ir.system import Action, Field, Kind, Property, Start, System
from relocheck.ir.terms import Assign, Choose, Expr, Fold, Let, Local, Loop, Operator, Size, Stmt, When
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    KeyType,
    OptionType,
    RecordType,
    SortType,
    Type,
)
from tests.random_models.bodies import Statements
from tests.random_models.expressions import Expressions, Scope, none_of, op
from tests.random_models.vocabulary import Vocabulary, parts, random_vocabulary

__all__ = ["Model", "models", "random_model"]


@dataclass(frozen=True, slots=True)
class Model:
    """A system, properties of it, and the sizes of its sorts."""

    system: System
    properties: tuple[Property, ...]
    sizes: dict[str, int]


def models() -> st.SearchStrategy[Model]:
    """Random models; hypothesis makes them smaller where a test fails."""
    return st.randoms(use_true_random=False).map(random_model)


def random_model(rng: Random, plain: bool = False) -> Model:
    """One model; the same for the same state of the generator; `plain`: without fields that hold numbers."""
    vocabulary = random_vocabulary(rng, plain)
    starts = [_start(rng, vocabulary, n) for n in range(rng.choice((0, 0, 1, 1, 2)))]
    assumptions = tuple(_assumption(rng, vocabulary) for _ in range(rng.choice((0, 0, 0, 1))))
    actions = tuple(_action(rng, vocabulary, n) for n in range(rng.randint(2, 4)))
    properties = tuple(_property(rng, vocabulary, kind) for kind in Kind for _ in range(rng.randint(1, 2)))
    named = tuple(Property(f"{p.name}{n}", p.kind, p.formula) for n, p in enumerate(properties))
    fields = _settled(vocabulary.fields, starts)
    system = _system(fields, tuple(starts), assumptions, actions, named)
    return Model(system, named, {s.name: vocabulary.sizes[s.name] for s in system.sorts})


def _start(rng: Random, vocabulary: Vocabulary, n: int) -> Start:
    name = f"start{n}"
    return Start(name, Statements(Expressions(rng, vocabulary), name, is_start=True).whole(()))


def _action(rng: Random, vocabulary: Vocabulary, n: int) -> Action:
    spoken = [part for f in vocabulary.fields for part in parts(f.type)]
    kinds: list[KeyType] = [t for t in spoken if isinstance(t, BoolType | EnumType | SortType | IntType)]
    params = [(f"p{i}", rng.choice(kinds)) for i in range(rng.choice((0, 1, 1, 2, 2)))]
    name = f"act{n}"
    body = Statements(Expressions(rng, vocabulary), name, is_start=False).whole(params)
    return Action(name, tuple(params), body, rng.choice(("guest", "qemu", "xen", "toolstack", "fault")))


def _property(rng: Random, vocabulary: Vocabulary, kind: Kind) -> Property:
    whens = (When.BEFORE, When.NOW) if kind is Kind.STEP else (When.NOW,)
    return Property(kind.value, kind, _formula(rng, vocabulary, Scope(whens=whens), 3))


def _formula(rng: Random, vocabulary: Vocabulary, scope: Scope, depth: int) -> Expr:
    """A formula; now and then an implication, or one that binds an optional first."""
    make = Expressions(rng, vocabulary)
    atoms = make.atoms(scope, lambda t: isinstance(t, OptionType))
    if atoms and make.chance(0.3):
        return _bound(make, scope, rng.choice(atoms)(), depth)
    if make.chance(0.4):
        return op(Operator.IMPLIES, make.boolean(scope, depth - 1), make.boolean(scope, depth - 1))
    return make.boolean(scope, depth)


def _assumption(rng: Random, vocabulary: Vocabulary) -> Expr:
    """Something that is mostly true."""
    make = Expressions(rng, vocabulary)
    return op(Operator.OR, *(make.boolean(Scope(), 1) for _ in range(3)))


def _bound(make: Expressions, scope: Scope, value: Expr, depth: int) -> Expr:
    """`x = value`, then a formula over x: at least whether it is None."""
    name = make.base("x")
    inner = scope.bind(name, value.type)
    test = none_of(Local(name, value.type))
    rest = make.boolean(make.known(inner, name), depth - 1)
    return Let(name, value, op(Operator.OR, test, rest), op(Operator.OR, test, rest).type)


# ---------------------------------------------------------------------------------------------------------------------
# The whole


def _settled(fields: tuple[Field, ...], starts: list[Start]) -> tuple[Field, ...]:
    """A const field that an @init sets is not free."""
    set_ = {s.field for start in starts for s in statements(start.body) if isinstance(s, Assign)}
    return tuple(
        Field(f.name, f.type, None, True, f.ghost, free=False) if f.free and f.name in set_ else f for f in fields
    )


def _system(
    fields: tuple[Field, ...],
    starts: tuple[Start, ...],
    assumptions: tuple[Expr, ...],
    actions: tuple[Action, ...],
    properties: tuple[Property, ...],
) -> System:
    bodies = [*(a.body for a in actions), *(s.body for s in starts)]
    formulas = [*assumptions, *(p.formula for p in properties)]
    named = {t.name: t for t in _named(fields, actions, bodies, formulas)}
    types = [named[name] for name in sorted(named)]
    sorts = tuple(t for t in types if isinstance(t, SortType))
    return System(
        "random",
        sorts,
        tuple(t for t in types if isinstance(t, EnumType)),
        tuple(t for t in types if isinstance(t, RecordType)),
        fields,
        starts,
        assumptions,
        actions,
        symmetric_sorts(sorts, bodies, formulas),
    )


def _named(
    fields: tuple[Field, ...], actions: tuple[Action, ...], bodies: list[tuple[Stmt, ...]], formulas: list[Expr]
) -> Iterator[SortType | EnumType | RecordType]:
    """Every type with a name that something speaks of."""
    for f in fields:
        yield from _with_name(f.type)
    for a in actions:
        for _, type_ in a.params:
            yield from _with_name(type_)
    inner = [s for body in bodies for s in statements(body)]
    for s in inner:
        if isinstance(s, Loop | Choose):
            yield from _with_name(s.type)
    for whole in [*formulas, *(e for s in inner for e in expressions_of(s))]:
        for e in subexpressions(whole):
            if isinstance(e, Size):
                yield e.sort
            elif isinstance(e, Fold):
                for g in e.generators:
                    yield from _with_name(g.type)


def _with_name(type_: Type) -> Iterator[SortType | EnumType | RecordType]:
    yield from (part for part in parts(type_) if isinstance(part, SortType | EnumType | RecordType))
