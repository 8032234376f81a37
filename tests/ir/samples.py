"""Small systems built by hand, and the shorthands to build them with."""

from __future__ import annotations

from relocheck.ir.layout import Layout
from relocheck.ir.system import Action, Field, Start, System
from relocheck.ir.terms import (
    Assign,
    Choose,
    Const,
    Expr,
    Local,
    Op,
    Operator,
    Read,
    Require,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import (
    BOOL,
    INT,
    BoolType,
    EnumType,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
    Value,
)

PHASE = EnumType("Phase", ("COLD", "RUNNING"))
REGION = SortType("Region", ordered=False, individuals=("vga_vram",))
FRAME = SortType("Frame", ordered=False)
GFN = SortType("Gfn", ordered=True)
SMALL = IntType(0, 3)
SLOT = RecordType("Slot", (("page", GFN), ("frame", OptionType(FRAME)), ("dirty", BOOL)))

SIZES = {"Region": 2, "Frame": 2, "Gfn": 3}


def number(value: int) -> Const:
    """A number."""
    return Const(value, INT)


def local(name: str, type_: ScalarType = INT) -> Local:
    """A local name."""
    return Local(name, type_)


def read(field: str, *keys: Expr, type_: ScalarType = INT, when: When = When.NOW) -> Read:
    """A read of a field."""
    return Read(field, keys, type_, when)


def op(operator: Operator, *operands: Expr, type_: ScalarType = BOOL) -> Op:
    """An operator applied."""
    return Op(operator, operands, type_)


def add(*operands: Expr) -> Op:
    """A sum."""
    return op(Operator.ADD, *operands, type_=INT)


def equal(left: Expr, right: Expr) -> Op:
    """An equation."""
    return op(Operator.EQ, left, right)


def differ(left: Expr, right: Expr) -> Op:
    """A negated equation."""
    return op(Operator.NOT, equal(left, right))


def choose(name: str, type_: KeyType, condition: Expr) -> Choose:
    """A choice among all values of a type."""
    return Choose(name, type_, SortDomain(type_), condition)


TRUE = Const(True, BOOL)
FALSE = Const(False, BOOL)
NONE = Const(None, OptionType(FRAME))
RUNNING = Const(1, PHASE)


def action(*body: Stmt, params: tuple[tuple[str, KeyType], ...] = ()) -> Action:
    """An action called act."""
    return Action("act", params, body)


def system(fields: dict[str, tuple[Type, Value]], *actions: Action, starts: tuple[Start, ...] = ()) -> System:
    """A system with these fields and their defaults."""
    made = tuple(Field(name, type_, default) for name, (type_, default) in fields.items())
    return System("sample", (REGION, FRAME, GFN), (PHASE,), (SLOT,), made, starts, (), actions)


def boxes(*actions: Action) -> Layout:
    """One field of each kind."""
    fields: dict[str, tuple[Type, Value]] = {
        "flag": (BoolType(), False),
        "phase": (PHASE, 0),
        "count": (SMALL, 0),
        "slot": (OptionType(SLOT), None),
        "p2m": (MapType((GFN,), OptionType(FRAME)), None),
        "owned": (MapType((FRAME,), BOOL, is_set=True), False),
        "table": (MapType((REGION, BoolType()), SMALL), 1),
    }
    return Layout.of(system(fields, *actions), SIZES)


def populate() -> Action:
    """Put any frame that is not owned at a page that has none."""
    to, frame = local("to", GFN), local("f", FRAME)
    free = op(Operator.NOT, read("owned", frame, type_=BOOL))
    empty = equal(read("p2m", to, type_=OptionType(FRAME)), NONE)
    return Action(
        "populate",
        (("to", GFN),),
        (
            Require(empty),
            choose("f", FRAME, free),
            Assign("owned", (frame,), TRUE),
            Assign("p2m", (to,), frame),
        ),
        actor="xen",
    )


def memory() -> Layout:
    """A p2m of three pages over two frames, filled one page a step."""
    fields: dict[str, tuple[Type, Value]] = {
        "p2m": (MapType((GFN,), OptionType(FRAME)), None),
        "owned": (MapType((FRAME,), BOOL, is_set=True), False),
    }
    return Layout.of(system(fields, populate()), SIZES)
