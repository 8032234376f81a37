from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocheck.errors import Span
from relocheck.ir.system import Field, Kind, Property, Start, System
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Conditional,
    Const,
    Expr,
    Fold,
    Generator,
    Get,
    Leave,
    Let,
    Loop,
    Make,
    Operator,
    RangeDomain,
    Require,
    Size,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.text import (
    cell_hash,
    property_hash,
    show_expr,
    show_property,
    show_stmt,
    show_system,
    system_hash,
)
from relocheck.ir.types import BOOL, INT, IntType, MapType, OptionType, RecordType
from tests.ir.samples import (
    FALSE,
    FRAME,
    GFN,
    NONE,
    PHASE,
    REGION,
    RUNNING,
    SLOT,
    TRUE,
    action,
    add,
    choose,
    differ,
    equal,
    local,
    memory,
    number,
    op,
    read,
    system,
)

X, Y = local("x"), local("y")
GFNS = SortDomain(GFN)


@pytest.mark.parametrize(
    ("expr", "text"),
    [
        (op(Operator.AND, equal(read("phase", type_=PHASE), RUNNING), differ(read("bar", X), Y)),
         "s.phase == Phase.RUNNING and s.bar[x] != y"),
        (op(Operator.AND, op(Operator.AND, X, Y), X), "(x and y) and x"),
        (op(Operator.OR, op(Operator.AND, X, Y), op(Operator.NOT, X)), "x and y or not x"),
        (op(Operator.NOT, op(Operator.OR, X, Y)), "not (x or y)"),
        (op(Operator.SUB, add(X, Y), number(-1)), "(x + y) - -1"),
        (op(Operator.MUL, add(X, Y), X), "(x + y) * x"),
        (op(Operator.IMPLIES, X, op(Operator.LE, X, add(Y, number(1)))), "x implies x <= y + 1"),
        (op(Operator.MIN, X, Conditional(X, Y, X, INT)), "min(x, y if x else x)"),
        (equal(Conditional(X, Y, X, INT), X), "(y if x else x) == x"),
        (add(Let("x", Y, X, INT), X), "(let x = y in x) + x"),
        (read("p2m", X, Y, when=When.BEFORE), "before.p2m[x, y]"),
        (Size(GFN, INT), "len(Gfn)"),
        (Get(read("slot", type_=OptionType(SLOT)), 1, FRAME), "(s.slot).frame"),
        (Make((X, NONE, TRUE), SLOT), "Slot(x, None, True)"),
        (Const((1, None, True), SLOT), "const Slot(1, None, True)"),
        (Const(0, REGION), "Region.vga_vram"),
        (Const(1, OptionType(REGION)), "Region#1"),
        (Fold("sum", (Generator("x", GFN, GFNS, equal(X, Y)), Generator("y", REGION, SortDomain(REGION))), X, INT),
         "sum(x for x in Gfn if x == y for y in Region)"),
        (Fold("max", (Generator("x", GFN, RangeDomain(X, Y)),), X, INT, number(0)),
         "max(x for x: Gfn in range(x, y), default=0)"),
    ],
)  # fmt: skip
def test_an_expression_reads_like_its_source(expr: Expr, text: str) -> None:
    assert show_expr(expr) == text


def test_a_statement_is_indented_below_what_holds_it() -> None:
    loop = Loop("x", GFN, GFNS, (Branch(X, (Leave("out"),), (Assign("p2m", (add(X, Y),), NONE),)), Bind("y", X)))
    body: tuple[Stmt, ...] = (Require(X), choose("f", FRAME, TRUE), Check(FALSE, 'a "b"'), Block("out", (loop,)))
    assert [line for stmt in body for line in show_stmt(stmt, 1)] == [
        "    require x",
        "    choose f in Frame where True",
        '    check False, "a \\"b\\""',
        "    block out:",
        "        for x in Gfn:",
        "            if x:",
        "                leave out",
        "            else:",
        "                s.p2m[x + y] := None",
        "            let y = x",
    ]


def test_a_system_prints_every_part_that_has_a_meaning() -> None:
    home = Field("home", MapType((REGION, BOOL), GFN), const=True, free=True)
    seen = Field("seen", IntType(0, 3), 2, ghost=True)
    base = memory().system
    start = Start("boot", (Assign("seen", (), number(1)),))
    whole = replace(base, fields=(*base.fields, home, seen), starts=(start,), assumptions=(TRUE,), symmetric=("Frame",))
    assert show_system(whole).splitlines() == [
        "system sample",
        "sort Region plain: vga_vram",
        "sort Frame plain",
        "sort Gfn ordered",
        "symmetric Frame",
        "enum Phase: COLD, RUNNING",
        "record Slot: page: Gfn, frame: Frame | None, dirty: bool",
        "field p2m: dict[Gfn -> Frame | None] = None",
        "field owned: set[Frame] = False",
        "const free field home: dict[Region, bool -> Gfn]",
        "ghost field seen: int 0..3 = 2",
        "start boot",
        "    s.seen := 1",
        "assume True",
        "action populate(to: Gfn) by xen",
        "    require s.p2m[to] == None",
        "    choose f in Frame where not s.owned[f]",
        "    s.owned[f] := True",
        "    s.p2m[to] := f",
    ]


def test_an_empty_body_prints_as_pass() -> None:
    assert show_system(system({}, action())).splitlines()[-2:] == ["action act()", "    pass"]


def test_spans_docs_and_like_do_not_change_the_hash() -> None:
    plain = memory().system
    (act,) = plain.actions
    body = (replace(act.body[0], span=Span("m.py", 1, 0, 1, 4)), *act.body[1:])
    told = replace(plain, doc="A sample.", actions=(replace(act, doc="It fills.", like="xen_ram_alloc", body=body),))
    assert system_hash(told) == system_hash(plain)


def _changes() -> Iterator[System]:
    base = memory().system
    (act,), (p2m, owned) = base.actions, base.fields
    yield base
    yield replace(base, name="other")
    yield replace(base, symmetric=("Frame",))
    yield replace(base, assumptions=(TRUE,))
    yield replace(base, starts=(Start("boot", ()),))
    yield replace(base, actions=(replace(act, actor="qemu"),))
    yield replace(base, actions=(replace(act, body=act.body[1:]),))
    yield replace(base, actions=(act, replace(act, name="again")))
    for field in (replace(owned, const=True), replace(owned, ghost=True), replace(owned, default=True)):
        yield replace(base, fields=(p2m, field))


def test_what_has_a_meaning_changes_the_hash() -> None:
    hashes = [system_hash(s) for s in _changes()]
    assert len(set(hashes)) == len(hashes) == 11
    assert all(len(h) == 64 for h in hashes)


def test_a_propertys_hash_counts_its_name_kind_and_formula() -> None:
    one = Property("safe", Kind.INVARIANT, TRUE, suite="a", doc="b")
    others = (replace(one, name="sound"), replace(one, kind=Kind.SOMETIMES), replace(one, formula=FALSE))
    assert show_property(one) == "invariant safe: True\n"
    assert len({property_hash(p) for p in (one, *others)}) == 4
    assert property_hash(replace(one, suite="", doc="")) == property_hash(one)


def test_a_cells_hash_counts_the_system_and_the_property() -> None:
    safe, sound = Property("safe", Kind.INVARIANT, TRUE), Property("sound", Kind.INVARIANT, TRUE)
    small, large = memory().system, replace(memory().system, name="large")
    assert len({cell_hash(s, p) for s in (small, large) for p in (safe, sound)}) == 4


def _grown(parts: list[Expr]) -> Iterator[Expr]:
    """Every node over the parts, with the choices that could print alike."""
    record = RecordType("Pair", (("x", INT), ("y", INT)))
    yield from (op(o, a, b) for o in Operator if o is not Operator.NOT for a, b in product(parts, parts))
    yield from (
        op(o, a, b, c) for o in (Operator.AND, Operator.ADD) for a, b, c in product(parts[:9], parts, parts[:9])
    )
    for a in parts:
        yield op(Operator.NOT, a)
        yield from (Fold(kind, (Generator("x", GFN, GFNS),), a, INT) for kind in ("all", "min"))
        yield from (Get(replace(X, type=record, name=name), i, INT) for name in "sx" for i in (0, 1))
    for a, b in product(parts, parts):
        yield Let("x", a, b, INT)
        yield Make((a, b), record)
        yield read("x", a, b)
        yield Fold("min", (Generator("x", GFN, GFNS),), a, INT, b)
        yield Fold("min", (Generator("x", GFN, GFNS, a),), b, INT)
        yield Fold("min", (Generator("x", GFN, RangeDomain(a, b)),), X, INT)
        yield Fold("all", (Generator("x", GFN, GFNS, a), Generator("x", GFN, GFNS)), b, INT)
        yield from (Conditional(c, a, b, INT) for c in parts[:9])


def test_no_two_trees_of_depth_two_print_alike() -> None:
    leaves: list[Expr] = [X, read("x")]
    small = list(dict.fromkeys([X, *_grown([X])]))
    trees = set(_grown(leaves)) | set(_grown(small)) | set(leaves)
    texts = {show_expr(tree) for tree in trees}
    assert len(texts) == len(trees) > 30_000


_leaves: st.SearchStrategy[Expr] = st.sampled_from(
    [X, Y, read("x"), read("x", when=When.BEFORE), number(1), number(-1), TRUE]
)


def _nodes(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    binary = st.sampled_from([o for o in Operator if o is not Operator.NOT])
    generator = st.builds(Generator, st.sampled_from("xy"), st.just(GFN), st.just(GFNS), st.none() | inner)
    generators = st.lists(generator, min_size=1, max_size=2).map(tuple)
    return st.one_of(
        st.builds(op, binary, inner, inner),
        st.builds(op, st.just(Operator.NOT), inner),
        st.builds(add, inner, inner, inner),
        st.builds(Conditional, inner, inner, inner, st.just(INT)),
        st.builds(Let, st.just("x"), inner, inner, st.just(INT)),
        st.builds(Fold, st.sampled_from(["all", "min"]), generators, inner, st.just(INT), st.none() | inner),
    )


_trees: st.SearchStrategy[Expr] = st.recursive(_leaves, _nodes, max_leaves=6)


@given(_trees, _trees)
def test_two_trees_print_alike_only_if_they_are_equal(left: Expr, right: Expr) -> None:
    assert (show_expr(left) == show_expr(right)) == (left == right)
