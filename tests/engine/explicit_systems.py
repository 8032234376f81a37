"""Systems built by hand whose states can be counted by hand, and random ones with symmetric sorts."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from relocheck.ir.system import Action, Field, Kind, Property, Start, System
from relocheck.ir.terms import (
    Assign,
    Branch,
    Choose,
    Const,
    Expr,
    Fold,
    Generator,
    Local,
    Op,
    Operator,
    Read,
    Require,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import (
    BOOL,
    INT,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
)

GFN = SortType("Gfn", ordered=True)
FRAME = SortType("Frame", ordered=False)
REGION = SortType("Region", ordered=False, individuals=("vga",))
NOTE = RecordType("Note", (("frame", OptionType(FRAME)), ("dirty", BOOL)))
TRUE, NONE = Const(True, BOOL), Const(None, OptionType(FRAME))


def number(value: int) -> Const:
    """An int."""
    return Const(value, INT)


def op(operator: Operator, *operands: Expr) -> Op:
    """A formula or a number, by the operator."""
    number_like = (Operator.ADD, Operator.SUB, Operator.MUL, Operator.FLOORDIV, Operator.MOD)
    return Op(operator, operands, INT if operator in number_like else BOOL)


def eq(left: Expr, right: Expr) -> Op:
    """Equality."""
    return op(Operator.EQ, left, right)


def no(operand: Expr) -> Op:
    """Negation."""
    return op(Operator.NOT, operand)


def local(name: str, type_: ScalarType) -> Local:
    """A local name."""
    return Local(name, type_)


def system(
    name: str,
    fields: Sequence[Field],
    actions: Sequence[Action],
    *,
    starts: Sequence[Start] = (),
    assumptions: Sequence[Expr] = (),
    symmetric: tuple[str, ...] = (),
) -> System:
    """A system over the sorts of this file."""
    sorts = (GFN, FRAME, REGION)
    return System(name, sorts, (), (NOTE,), tuple(fields), tuple(starts), tuple(assumptions), tuple(actions), symmetric)


COUNT = Read("count", (), IntType(0, 9))


def counter(limit: int) -> System:
    """A number that grows to the limit and stays there: limit+1 states in a row, the last one dead."""
    grow = (Require(op(Operator.LT, COUNT, number(limit))), Assign("count", (), op(Operator.ADD, COUNT, number(1))))
    return system("counter", [Field("count", IntType(0, 9), 0)], [Action("grow", (), grow)])


def mapped(gfn: Expr) -> Read:
    """The frame at a gfn, or None."""
    return Read("p2m", (gfn,), OptionType(FRAME))


def allocator() -> System:
    """Any free frame is mapped at an empty gfn, or the frame there is given back."""
    g, f = local("g", GFN), local("f", FRAME)
    used = Read("used", (f,), BOOL)
    populate = (
        Require(eq(mapped(g), NONE)),
        Choose("f", FRAME, SortDomain(FRAME), no(used)),
        Assign("p2m", (g,), f),
        Assign("used", (f,), TRUE),
    )
    held = Read("p2m", (g,), FRAME)
    free = (
        Require(no(eq(mapped(g), NONE))),
        Assign("used", (held,), Const(False, BOOL)),
        Assign("p2m", (g,), NONE),
    )
    fields = [Field("p2m", MapType((GFN,), OptionType(FRAME))), Field("used", MapType((FRAME,), BOOL), False)]
    actions = [Action("populate", (("g", GFN),), populate), Action("free", (("g", GFN),), free)]
    return system("allocator", fields, actions, symmetric=("Frame",))


def all_used(count: int) -> Property:
    """So many frames are used at once."""
    total = Fold("sum", (Generator("f", FRAME, SortDomain(FRAME)),), Read("used", (local("f", FRAME),), BOOL), INT)
    return Property("all_used", Kind.SOMETIMES, eq(total, number(count)))


# Random systems whose sorts are symmetric because every formula only compares

FIELDS = (
    Field("p2m", MapType((GFN,), OptionType(FRAME))),
    Field("owner", MapType((FRAME,), OptionType(REGION))),
    Field("used", MapType((FRAME,), BOOL), False),
    Field("bar", MapType((REGION,), IntType(0, 2)), 0),
    Field("pointer", MapType((REGION, GFN), OptionType(FRAME))),
    Field("next", MapType((FRAME,), OptionType(FRAME))),
    Field("bound", MapType((REGION, FRAME), BOOL), False),
    Field("note", MapType((GFN,), OptionType(NOTE))),
    Field("current", OptionType(REGION)),
)
Names = dict[str, KeyType]


@st.composite
def symmetric_systems(draw: st.DrawFn, fields: tuple[str, ...], symmetric: tuple[str, ...]) -> System:
    """A system over some of the fields, with two actions."""
    kept = [f for f in FIELDS if f.name in fields]
    actions = [Action(f"act{i}", *draw(bodies(kept))) for i in range(2)]
    return system("random", kept, actions, symmetric=symmetric)


@st.composite
def bodies(draw: st.DrawFn, fields: Sequence[Field]) -> tuple[tuple[tuple[str, KeyType], ...], tuple[Stmt, ...]]:
    """Parameters and statements."""
    params = tuple((n, t) for n, t in (("g", GFN), ("f", FRAME), ("r", REGION)) if draw(st.booleans()))
    names: Names = dict(params)
    body: list[Stmt] = []
    for i in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(["require", "choose", "assign", "assign", "branch"]))
        if kind == "choose":
            type_ = draw(st.sampled_from([FRAME, REGION]))
            inner = {**names, f"c{i}": type_}
            body.append(Choose(f"c{i}", type_, SortDomain(type_), draw(conditions(fields, inner))))
            names = inner
        elif kind == "require":
            body.append(Require(draw(conditions(fields, names))))
        elif kind == "branch":
            body.append(Branch(draw(conditions(fields, names)), (draw(assigns(fields, names)),), ()))
        else:
            body.append(draw(assigns(fields, names)))
    return params, tuple(body)


@st.composite
def keys(draw: st.DrawFn, field: Field, names: Names) -> tuple[Expr, ...] | None:
    """Names that fit the keys of a field, if there are."""
    types = field.type.keys if isinstance(field.type, MapType) else ()
    fitting = [[n for n, t in names.items() if t == type_] for type_ in types]
    if not all(fitting):
        return None
    return tuple(local(draw(st.sampled_from(ns)), t) for ns, t in zip(fitting, types, strict=True))


def held_by(field: Field) -> ScalarType:
    """What a cell of the field holds."""
    return field.type.value if isinstance(field.type, MapType) else field.type


@st.composite
def values(draw: st.DrawFn, type_: ScalarType, names: Names) -> Expr:
    """A constant or a name of the type."""
    if isinstance(type_, OptionType):
        if draw(st.integers(0, 3)) == 0:
            return Const(None, type_)
        return draw(values(type_.of, names))
    if isinstance(type_, RecordType):
        return Const((None, draw(st.booleans())), type_)
    if isinstance(type_, SortType):
        fitting = [n for n, t in names.items() if t == type_]
        return local(draw(st.sampled_from(fitting)), type_) if fitting else Const(None, OptionType(type_))
    return Const(draw(st.booleans()), BOOL) if type_ == BOOL else number(draw(st.integers(0, 2)))


@st.composite
def assigns(draw: st.DrawFn, fields: Sequence[Field], names: Names) -> Stmt:
    """An assignment that fits the names; what always fits where none does."""
    field = draw(st.sampled_from(list(fields)))
    chosen = draw(keys(field, names))
    if chosen is None:
        return Branch(TRUE, (), ())
    return Assign(field.name, chosen, draw(values(held_by(field), names)))


@st.composite
def conditions(draw: st.DrawFn, fields: Sequence[Field], names: Names) -> Expr:
    """A comparison of a field, or its negation, or a quantified one."""
    field = draw(st.sampled_from(list(fields)))
    bound = {f"q{t.name}": t for t in (GFN, FRAME, REGION)} if draw(st.booleans()) else {}
    inner: Names = {**names, **bound}
    chosen = draw(keys(field, inner))
    if chosen is None:
        return TRUE
    compared: Expr = eq(Read(field.name, chosen, held_by(field)), draw(values(held_by(field), inner)))
    if draw(st.booleans()):
        compared = no(compared)
    if not bound:
        return compared
    generators = tuple(Generator(n, t, SortDomain(t)) for n, t in bound.items())
    return Fold(draw(st.sampled_from(["all", "any"])), generators, compared, BOOL)


@st.composite
def closed_properties(draw: st.DrawFn, fields: tuple[str, ...]) -> list[Property]:
    """One property of each kind but the step."""
    kept = [f for f in FIELDS if f.name in fields]
    return [Property(k.value, k, draw(conditions(kept, {}))) for k in (Kind.INVARIANT, Kind.SOMETIMES)]
